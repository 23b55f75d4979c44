"""`sources/` -> records with their places, and every problem met on the way."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from generator.fields import Slug, is_slug
from generator.nodes import Node, locate, plain, read_yaml
from generator.problems import Location, Problem, nearest
from generator.records import (
    Actor,
    Alias,
    Breakdown,
    Capture,
    Correction,
    DenialClaim,
    Event,
    EventClaim,
    FigureClaim,
    Group,
    Metric,
    Place,
    SetAside,
    Source,
    StatementClaim,
    Target,
)

REGISTRIES = ("event", "actors", "metrics", "groups", "places")
Steps = tuple[str | int, ...]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Corpus:
    """All records of one event. `files` maps "actors" or a source's id to the tree it was read from."""

    event: Event
    actors: Mapping[str, Actor]
    metrics: Mapping[str, Metric]
    groups: Mapping[str, Group]
    places: Mapping[str, Place]
    sources: Mapping[str, Source]
    files: Mapping[str, Node]

    def locate(self, file: str, *steps: str | int, key: bool = False) -> Location:
        """The place of a value in a registry ("actors") or in a source (its id)."""
        return locate(self.files[file], steps, key=key)


def load(folder: Path) -> tuple[Corpus | None, list[Problem]]:
    """The records in `folder`, or None with every problem of every file."""
    reader = _Reader(folder)
    event = reader.registry("event", TypeAdapter(Event))
    actors = reader.registry("actors", TypeAdapter(dict[Slug, Actor]))
    metrics = reader.registry("metrics", TypeAdapter(dict[Slug, Metric]))
    groups = reader.registry("groups", TypeAdapter(dict[Slug, Group]))
    places = reader.registry("places", TypeAdapter(dict[Slug, Place]))
    sources = reader.articles()
    if reader.problems:
        return None, reader.problems
    assert event and actors is not None and metrics is not None and groups is not None and places is not None
    return Corpus(event, actors, metrics, groups, places, sources, reader.files), []


class _Reader:
    """Reads the files of one folder and keeps their problems and trees."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.problems: list[Problem] = []
        self.files: dict[str, Node] = {}

    def registry(self, name: str, schema: TypeAdapter[_T]) -> _T | None:
        """The content of `<name>.yml`, or None where it is missing or bad."""
        path = self._folder / f"{name}.yml"
        if not path.is_file():
            self.problems.append(
                Problem(Location(path.as_posix()), "the file is missing", "Every event needs this registry.")
            )
            return None
        return self._read(path, name, schema)

    def articles(self) -> dict[str, Source]:
        """Every source in `articles/`, by id."""
        schema = TypeAdapter(Source)
        sources: dict[str, Source] = {}
        first: dict[str, Path] = {}
        for path in _files(self._folder / "articles"):
            if path.suffix not in {".yml", ".yaml"}:
                self._refuse(
                    path, f'"{path.name}" is no record', "Only .yml records belong here, never a capture."
                )
            elif not is_slug(path.stem):
                self._refuse(
                    path,
                    f'the file name "{path.stem}" is not an id',
                    "Use lower-case letters, digits and single hyphens (at most 80).",
                )
            elif path.stem in first:
                self._refuse(
                    path,
                    f'the id "{path.stem}" is taken by {first[path.stem].as_posix()}',
                    "Rename one of the two files.",
                )
            else:
                first[path.stem] = path
                source = self._read(path, path.stem, schema)
                if source:
                    sources[path.stem] = source
        return sources

    def _refuse(self, path: Path, what: str, mend: str) -> None:
        self.problems.append(Problem(Location(path.as_posix()), what, mend))

    def _read(self, path: Path, name: str, schema: TypeAdapter[_T]) -> _T | None:
        tree, problems = read_yaml(path.as_posix(), path.read_bytes())
        self.problems.extend(problems)
        if tree is None:
            return None
        self.files[name] = tree
        try:
            return schema.validate_python(plain(tree))
        except ValidationError as error:
            self.problems.extend(_explain(tree, details) for details in error.errors())
            return None


def _files(folder: Path) -> Iterator[Path]:
    """The files below `folder` in a fixed order, hidden ones left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield path


def _explain(tree: Node, details: ErrorDetails) -> Problem:
    """The problem that a schema error stands for, in the words of the record format."""
    steps = tuple(step for step in details["loc"] if step != "[key]")
    where = locate(tree, steps)
    last = steps[-1] if steps else ""
    subject = _subject(tree, steps)
    match details["type"]:
        case "record":
            field = f"{last}: " if _is_key(tree, steps) else ""
            return Problem(where, f"{subject}{field}{details['ctx']['what']}", details["ctx"]["mend"])
        case "extra_forbidden":
            where = locate(tree, steps, key=True)
            guess = nearest(str(last), _FIELDS - {last})
            return Problem(where, f'{subject}unknown key "{last}"', "Correct the key or delete it.", guess)
        case "missing":
            return Problem(where, f'{subject}the key "{last}" is missing', "Add it.")
        case "literal_error":
            choices = details["ctx"]["expected"].replace("'", "")
            what = f'{subject}{last}: "{details["input"]}" is not one of the choices'
            return Problem(where, what, f"Write one of: {choices}.")
        case "tuple_type" | "list_type":
            return Problem(
                where, f"{subject}{last}: a list belongs here", "Write one item a line, after a dash."
            )
        case "dict_type" | "model_type" | "model_attributes_type":
            name = f"{last}: " if last != "" else ""
            return Problem(where, f"{subject}{name}keys with values belong here", "Write key: value.")
    return Problem(where, f"{subject}{last}: {details['msg']}", "Correct the value.")


_FIELDS = frozenset(
    field
    for model in (
        *(Actor, Alias, Breakdown, Capture, Correction, DenialClaim, Event, EventClaim, FigureClaim, Group),
        *(Metric, Place, SetAside, Source, StatementClaim, Target),
    )
    for field in model.model_fields
)


def _is_key(tree: Node, steps: Steps) -> bool:
    """Whether the last step is a key of the tree rather than a list index or a step of the schema."""
    *parents, last = steps or ("",)
    return isinstance(last, str) and locate(tree, steps, key=True) != locate(tree, tuple(parents), key=True)


def _subject(tree: Node, steps: Steps) -> str:
    """`claim "toll": ` where the steps lead into a claim that has an id."""
    match plain(tree), steps:
        case {"claims": list(claims)}, ("claims", int(index), *_) if index < len(claims):
            match claims[index]:
                case {"id": str(name)}:
                    return f'claim "{name}": '
    return ""
