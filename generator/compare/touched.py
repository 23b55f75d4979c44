"""Which areas of the project a change touches, and whether it mixes two that have to be judged apart."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase

MOST_SHOWN = 5
# Signs of a path that mean something to whoever reads a log or a summary are not shown.
_UNSHOWN = re.compile(r"[^\w./+@ -]", re.ASCII)


class Area(StrEnum):
    """A part of the project that somebody answers for, in the order in which they are told."""

    RECORDS = "records"
    PROGRAM = "program"
    TEXTS = "site texts"
    WORKFLOWS = "workflows"
    LOCKS = "locks"


# The first pattern that a path matches decides; `*` stands for slashes, too.
PATTERNS: tuple[tuple[str, Area], ...] = (
    ("sources/*", Area.RECORDS),
    (".github/*", Area.WORKFLOWS),
    (".ci/*", Area.WORKFLOWS),
    ("requirements*", Area.LOCKS),
    ("pyproject.toml", Area.LOCKS),
    # A script, a style or a drawing in docs/ comes into the site as it is: it is code.
    *((f"docs/*.{kind}", Area.TEXTS) for kind in ("md", "png", "jpg", "webp")),
    ("*.md", Area.TEXTS),
    ("CITATION.cff", Area.TEXTS),
    ("LICENSE", Area.TEXTS),
    ("*", Area.PROGRAM),
)
# What a reader of records cannot judge.
_CODE = (Area.PROGRAM, Area.WORKFLOWS, Area.LOCKS)


@dataclass(frozen=True, slots=True)
class Touched:
    """The paths that a change touches, by area."""

    paths: Mapping[Area, tuple[str, ...]]

    @property
    def mixed(self) -> tuple[Area, ...]:
        """The areas of code that a change of records touches besides; none where it keeps to one of the two."""
        return tuple(area for area in _CODE if area in self.paths) if Area.RECORDS in self.paths else ()


def area_of(path: str) -> Area:
    """The area of a path, counted from the top of the project."""
    return next(area for pattern, area in PATTERNS if fnmatchcase(path, pattern) and _is_meant(pattern, path))


def _is_meant(pattern: str, path: str) -> bool:
    """Whether a pattern without a folder is not stretched to a file within one."""
    return pattern == "*" or "/" in pattern or "/" not in path


def by_area(paths: Iterable[str]) -> Touched:
    """Some paths by their areas, in the order of the areas."""
    found: dict[Area, list[str]] = {area: [] for area in Area}
    for path in sorted(set(paths)):
        found[area_of(path)].append(path)
    return Touched({area: tuple(each) for area, each in found.items() if each})


def as_text(change: Touched) -> str:
    """One line an area, with its first paths, and what is mixed."""
    lines = [f"{area}: {len(paths):,} {_files(paths)} ({_first(paths)})" for area, paths in change.paths.items()]
    return "\n".join([*(lines or ["no file is touched"]), *_verdict(change)])


def as_markdown(change: Touched) -> str:
    """The same as a table for the summary of a run."""
    rows = [f"| {area} | {len(paths):,} | `{_first(paths)}` |" for area, paths in change.paths.items()]
    head = ["| Area | Files | |", "| --- | ---: | --- |"]
    return "\n".join([*head, *rows, *(f"\n**{line}**" for line in _verdict(change))])


def _verdict(change: Touched) -> list[str]:
    if not change.mixed:
        return []
    return [
        f"Records share this change with {' and '.join(change.mixed)}. "
        "Whoever reads an article against its record cannot judge code: make two pull requests of it."
    ]


def _files(paths: tuple[str, ...]) -> str:
    return "file" if len(paths) == 1 else "files"


def _first(paths: tuple[str, ...]) -> str:
    names = [_UNSHOWN.sub("?", path) for path in paths[:MOST_SHOWN]]
    return ", ".join([*names, *(["…"] if len(paths) > MOST_SHOWN else [])])


LISTINGS = {"text": as_text, "markdown": as_markdown}
