"""`sources/` -> records with their places, and every problem met on the way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from generator.reading.bearers import bearers, with_bearers
from generator.reading.explain import explain
from generator.reading.nodes import MAX_BYTES, Node, locate, plain, read_yaml
from generator.reading.problems import Location, Problem
from generator.reading.version import version_fault
from generator.record.anchor_file import AnchorFile
from generator.record.fields import is_slug
from generator.record.registries import (
    ACTORS,
    DISPATCHES,
    EVENT,
    GROUPS,
    METRICS,
    PLACES,
    REGISTRIES,
    Actor,
    Dispatch,
    Event,
    Group,
    Metric,
    Place,
    Record,
    Registry,
    unfit_for_a_source,
)
from generator.record.source import Source

SUFFIXES = (".yml", ".yaml")
# A link could lead out of the repository, and a problem in what it leads to would print what stands there.
_LINK = ("the file is a link to another", "Put the record itself here.")
_REMAKE = "Delete it, and let `python -m generator anchor` write it anew."
_T = TypeVar("_T")
_R = TypeVar("_R", bound=Record)


@dataclass(frozen=True, slots=True)
class Corpus:
    """All records of one event. `files` maps "actors" or a source's id to the tree it was read from.

    `registries` has the entries of each by its name; that of the event has one, by the name of the registry.
    `unread` are the ids of sources that exist and are bad; empty in a corpus that `load` returns.
    """

    registries: Mapping[str, Mapping[str, Record]]
    sources: Mapping[str, Source]
    files: Mapping[str, Node]
    anchors: Mapping[str, AnchorFile]
    unread: frozenset[str] = frozenset()

    def entries(self, registry: Registry[_R]) -> Mapping[str, _R]:
        """The entries of a registry by their ids; none where a site does without it."""
        return cast("Mapping[str, _R]", self.registries.get(registry.name, {}))

    @property
    def event(self) -> Event:
        """What the site is about."""
        return self.entries(EVENT)[EVENT.name]

    @property
    def actors(self) -> Mapping[str, Actor]:
        """Who says and relays."""
        return self.entries(ACTORS)

    @property
    def metrics(self) -> Mapping[str, Metric]:
        """What is counted."""
        return self.entries(METRICS)

    @property
    def groups(self) -> Mapping[str, Group]:
        """Which people or things."""
        return self.entries(GROUPS)

    @property
    def places(self) -> Mapping[str, Place]:
        """Where."""
        return self.entries(PLACES)

    @property
    def dispatches(self) -> Mapping[str, Dispatch]:
        """What was sent out and is not recorded itself."""
        return self.entries(DISPATCHES)

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
    registries = {registry.name: reader.registry(registry) for registry in REGISTRIES}
    if fault := version_fault(reader.files.get(EVENT.name)):
        return None, [fault]
    reader.names_of(registries)
    sources = reader.articles()
    anchors = reader.anchors()
    reader.refuse_strays()
    known = {name: entries for name, entries in registries.items() if entries is not None}
    if len(known) < len(registries):
        return None, reader.problems
    unread = frozenset(reader.first) - frozenset(sources)
    return Corpus(known, sources, reader.files, anchors, unread), reader.problems


class _Reader:
    """Reads the files of one folder and keeps their problems and trees."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._articles = folder / "articles"
        self.problems: list[Problem] = []
        self.files: dict[str, Node] = {}
        self.first: dict[str, Path] = {}
        self._bearers: Mapping[str, list[str]] = {}

    def registry(self, registry: Registry[Any]) -> Mapping[str, Record] | None:
        """The entries of a registry by their ids, none where it may be missing and is; None where it is bad."""
        path = self._folder / registry.file
        if path.is_symlink():
            self._refuse(path, *_LINK)
        elif path.is_file():
            content = self._read(path, registry.name, registry.reader(), registry.model)
            return {registry.name: content} if registry.alone and content is not None else content
        elif registry.optional:
            return {}
        else:
            needed = ", ".join(each.file for each in REGISTRIES if not each.optional)
            self._refuse(path, "the file is missing", f"Every site needs {needed}.")
        return None

    def names_of(self, registries: Mapping[str, Mapping[str, Any] | None]) -> None:
        """Learn what the actors are called, which may stand in the place of their ids."""
        self._bearers = bearers(registries[ACTORS.name] or {})

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
        known = {self._folder / registry.file for registry in REGISTRIES}
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
        if named := unfit_for_a_source(path.stem):
            return f'the id "{path.stem}" is {named}', "Rename the file."
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
            for details in error.errors():
                self.problems.append(with_bearers(explain(tree, entry, details), details, self._bearers))
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
