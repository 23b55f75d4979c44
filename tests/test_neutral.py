"""Nothing in `generator/` knows the first event: no name of its records occurs there."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.nodes import plain, read_yaml
from tests.sitebuild import ROOT

# Words that begin names: a capital letter or one of a script without capitals, five letters or more.
_TELLING = re.compile(r"(?![a-z])[^\W\d_]{5,}")
_WORD = re.compile(r"[^\W\d_]{5,}")
# Words of names that are ordinary English or belong to the record format, and name nobody by themselves.
ORDINARY = frozenset(
    """
    agency alliance associated attorney authorities central children civic collective commission committee
    council criminal department energy enforcement epoch forces general government group groups health interior
    internal january law media ministry national office officials ombudsman organisation organization photo
    police president presidential press procedure prosecutor protesters rights security service state states
    television times trade treaty united western
    """.split()
)


def _records(path: Path) -> Any:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    return plain(tree)


def _names(sources: Path) -> Iterator[str]:
    """The event's title, and every name and spelling of an actor or a place."""
    yield _records(sources / "event.yml")["title"]
    for registry in ("actors", "places"):
        for entry in _records(sources / f"{registry}.yml").values():
            yield entry["name"]
            for alias in entry.get("aliases", ()):
                yield alias if isinstance(alias, str) else alias["text"]


def test_no_name_of_the_first_event_occurs_in_the_generator() -> None:
    names = {word.casefold() for name in _names(ROOT / "sources") for word in _TELLING.findall(name)} - ORDINARY
    assert len(names) > 50
    found = [
        f"{path.relative_to(ROOT)}:{number}: {word}"
        for path in sorted((ROOT / "generator").rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        for word in _WORD.findall(line)
        if word.casefold() in names
    ]
    assert found == []
