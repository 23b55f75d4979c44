"""Whether records are of the version of the format that this program reads; of another nothing else is judged."""

import re

from generator.reading.nodes import Mapping, Node, Scalar
from generator.reading.problems import Location, Problem
from generator.record.versions import FIRST_FORMAT, FORMAT

_VERSION = re.compile("[1-9][0-9]{0,3}")


def version_of(event: Node) -> tuple[int | None, Location]:
    """The version that the tree of event.yml names, and where; None for what is no version."""
    match event:
        case Mapping(entries={"format": (_, Scalar(text=text, where=where))}):
            return (int(text) if _VERSION.fullmatch(text.strip()) else None), where
        case Mapping(entries={"format": (_, value)}):
            return None, value.where
    return FIRST_FORMAT, event.where


def version_fault(event: Node | None, known: int = FORMAT) -> Problem | None:
    """The one problem of records of another version; None for those of this one, and where none can be read."""
    if event is None:
        return None
    version, where = version_of(event)
    if version is None or version == known:
        return None
    what = f"the records are of format {version}, and this program reads format {known}"
    if version > known:
        return Problem(where, what, "Take a newer version of the program.")
    return Problem(where, what, "Run `python -m generator migrate`.")
