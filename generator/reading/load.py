"""`sources/` -> records with their places, and every problem met on the way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from generator.reading.explain import explain
from generator.reading.nodes import MAX_BYTES, Node, locate, plain, read_yaml
from generator.reading.problems import Location, Problem
from generator.record.anchor_file import AnchorFile
from generator.record.fields import LISTING, Slug, is_slug
from generator.record.registries import Actor, Dispatch, Event, Group, Metric, Place, Record
from generator.record.source import Source

REGISTRIES = ("event", "actors", "metrics", "groups", "places")
# A registry that a site may do without.
DISPATCHES = "dispatches"
SUFFIXES = (".yml", ".yaml")
# A link could lead out of the repository, and a problem in what it leads to would print what stands there.
_LINK = ("the file is a link to another", "Put the record itself here.")
_REMAKE = "Delete it, and let `python -m generator anchor` write it anew."
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Corpus:
    """All records of one event. `files` maps "actors" or a source's id to the tree it was read from.

    `unread` are the ids of sources that exist and are bad; empty in a corpus that `load` returns.
    """

    event: Event
    actors: Mapping[str, Actor]
    metrics: Mapping[str, Metric]
    groups: Mapping[str, Group]
    places: Mapping[str, Place]
    sources: Mapping[str, Source]
    files: Mapping[str, Node]
    anchors: Mapping[str, AnchorFile]
    dispatches: Mapping[str, Dispatch] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()

    def locate(self, file: str, *steps: str | int, key: bool = False) -> Location:
        """The place of a value in a registry ("actors") or in a source (its id)."""
        return locate(self.files[file], steps, key=key)


def load(folder: Path) -> tuple[Corpus | None, list[Problem]]:
    """The records in `folder`, or None with every problem of every file."""
    corpus, problems = read(folder)
    return (None if problems else corpus), problems


def read(folder: Path) -> tuple[Corpus | None, list[Problem]]:
    """The records in `folder` without the sources that are bad, and every problem met.

    None takes the place of the records where a registry is bad: without it no source can be judged.
    """
    reader = _Reader(folder)
    event = reader.registry("event", TypeAdapter(Event), Event)
    actors = reader.registry("actors", TypeAdapter(dict[Slug, Actor]), Actor)
    metrics = reader.registry("metrics", TypeAdapter(dict[Slug, Metric]), Metric)
    groups = reader.registry("groups", TypeAdapter(dict[Slug, Group]), Group)
    places = reader.registry("places", TypeAdapter(dict[Slug, Place]), Place)
    dispatches = reader.registry(DISPATCHES, TypeAdapter(dict[Slug, Dispatch]), Dispatch, optional={})
    sources = reader.articles()
    anchors = reader.anchors()
    reader.refuse_strays()
    if event is None or actors is None or metrics is None or groups is None or places is None or dispatches is None:
        return None, reader.problems
    unread = frozenset(reader.first) - frozenset(sources)
    corpus = Corpus(event, actors, metrics, groups, places, sources, reader.files, anchors, dispatches, unread)
    return corpus, reader.problems


class _Reader:
    """Reads the files of one folder and keeps their problems and trees."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._articles = folder / "articles"
        self.problems: list[Problem] = []
        self.files: dict[str, Node] = {}
        self.first: dict[str, Path] = {}

    def registry(
        self, name: str, schema: TypeAdapter[_T], entry: type[Record], *, optional: _T | None = None
    ) -> _T | None:
        """The content of `<name>.yml`, or None where it is bad; where it is missing, `optional`, else None."""
        path = self._folder / f"{name}.yml"
        if path.is_symlink():
            self._refuse(path, *_LINK)
        elif path.is_file():
            return self._read(path, name, schema, entry)
        elif optional is not None:
            return optional
        else:
            needed = ", ".join(f"{registry}.yml" for registry in REGISTRIES)
            self._refuse(path, "the file is missing", f"Every site needs {needed}.")
        return None

    def articles(self) -> dict[str, Source]:
        """Every source in `articles/`, by id."""
        schema = TypeAdapter(Source)
        sources: dict[str, Source] = {}
        if self._articles.exists() and not self._articles.is_dir():
            self._refuse(self._articles, "a file stands where a folder belongs", "Rename it.")
        for path in _files(self._articles):
            if fault := self._misnamed(path):
                self._refuse(path, *fault)
                continue
            self.first[path.stem] = path
            source = self._read(path, path.stem, schema, Source)
            if source:
                sources[path.stem] = source
        return sources

    def anchors(self) -> dict[str, AnchorFile]:
        """Every anchor file in `anchors/`, by the id of its source."""
        found: dict[str, AnchorFile] = {}
        for path in _files(self._folder / "anchors"):
            if path.is_symlink():
                self._refuse(path, *_LINK)
            elif path.suffix == ".json" and path.stat().st_size <= MAX_BYTES:
                try:
                    found[path.stem] = AnchorFile.model_validate_json(path.read_bytes())
                except ValidationError as error:
                    first = error.errors()[0]
                    place = ".".join(str(step) for step in first["loc"])
                    self._refuse(path, f"no anchor file: {place}: {first['msg']}", _REMAKE)
            else:
                self._refuse(path, f'"{_printable(path.name)}" is no anchor file', _REMAKE)
        return found

    def refuse_strays(self) -> None:
        """A problem for each record outside `articles/`, which nothing would read."""
        known = {self._folder / f"{name}.yml" for name in (*REGISTRIES, DISPATCHES)}
        for path in _files(self._folder):
            if path.suffix in SUFFIXES and path not in known and self._articles not in path.parents:
                self._refuse(
                    path,
                    "no record belongs here",
                    f"Move a source to {_shown(self._articles)}/, or correct the name of a registry.",
                )

    def _misnamed(self, path: Path) -> tuple[str, str] | None:
        """What is wrong with the name of a source's file, and the mend."""
        if path.is_symlink():
            return _LINK
        if path.suffix not in SUFFIXES:
            return (
                f'"{_printable(path.name)}" is no record',
                "Only .yml files belong here, never a capture.",
            )
        if not is_slug(path.stem):
            return (
                f'the file name "{_printable(path.stem)}" is not an id',
                "Use lower-case letters, digits and single hyphens (at most 80).",
            )
        if path.stem in {*REGISTRIES, DISPATCHES}:
            return f'the id "{path.stem}" is the name of a registry', "Rename the file."
        if path.stem == LISTING:
            return f'the id "{LISTING}" is that of the page that lists all sources', "Rename the file."
        if path.stem in self.first:
            taken = _shown(self.first[path.stem])
            return f'the id "{path.stem}" is taken by {taken}', "Rename one of the two files."
        return None

    def _refuse(self, path: Path, what: str, mend: str) -> None:
        self.problems.append(Problem(Location(_shown(path)), what, mend))

    def _read(self, path: Path, name: str, schema: TypeAdapter[_T], entry: type[Record]) -> _T | None:
        tree, problems = read_yaml(_shown(path), path.read_bytes())
        self.problems.extend(problems)
        if tree is None:
            return None
        self.files[name] = tree
        try:
            return schema.validate_python(plain(tree))
        except ValidationError as error:
            self.problems.extend(explain(tree, entry, details) for details in error.errors())
            return None


def _files(folder: Path) -> Iterator[Path]:
    """The files below `folder` in a fixed order, hidden ones left out."""
    for path in sorted(folder.rglob("*")):
        if (path.is_file() or path.is_symlink()) and not path.name.startswith("."):
            yield path


def _shown(path: Path) -> str:
    return _printable(path.as_posix())


def _printable(name: str) -> str:
    """A file name with backslash codes for line ends, bytes that are no text, and the like."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode() for character in name
    )
