"""The files of a folder of records, one after another: each is read, or its problems are kept."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from generator.disk.names import as_one_name
from generator.reading.anchor_files import read_anchors
from generator.reading.bearers import bearers, with_bearers
from generator.reading.explain import explain
from generator.reading.files import Lying, Sort, UnreadError, below, content
from generator.reading.nodes import Node, plain, read_counted
from generator.reading.problems import MAX_ALL_PROBLEMS, MAX_PROBLEMS, Location, Problem, more
from generator.record.anchor_file import AnchorFile
from generator.record.characters import on_one_line
from generator.record.fields import is_slug
from generator.record.limits import MAX_ALL_BYTES, MAX_ALL_VALUES
from generator.record.registries import ACTORS, REGISTRIES, Record, Registry, unfit_for_a_source
from generator.record.source import Source

SUFFIXES = (".yml", ".yaml")
RECORDS = (*SUFFIXES, ".json")
# What may lie among the records and is none: what tells of them, and what systems and editors put there.
_BESIDE = ("readme", "license", "licence", ".")
# The files of notes.
_NOTES = ".txt"
_T = TypeVar("_T")


class _FullError(UnreadError):
    """All files together have more than they may."""

    def __init__(self, what: str) -> None:
        super().__init__(what, "Divide the records among several sites.")


class FolderReader:
    """Reads the files of one folder and keeps their problems and trees."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._articles, self._anchors = folder / "articles", folder / "anchors"
        # What a record was made from in place of a captured text: for people, and read by nothing.
        self._notes = folder / "notes"
        self._below = below(folder)
        # What is beyond the limits of all files together stands first, so that nothing else hides it.
        self.problems = [
            Problem(Location(_shown(each.path)), each.fault, each.mend) for each in self._below if each.fault
        ]
        self.files: dict[str, Node] = {}
        self.first: dict[str, Path] = {}
        self._bearers: Mapping[str, list[str]] = {}
        self._bytes = self._values = 0
        self._is_full = False

    def registry(self, registry: Registry[Any]) -> Mapping[str, Record] | None:
        """The entries of a registry by their ids, none where it may be missing and is; None where it is bad."""
        path = self._folder / registry.file
        if any(each.path == path for each in self._below):
            content = self._read(path, registry.name, registry.reader(), registry.model)
            return {registry.name: content} if registry.alone and content is not None else content
        if registry.optional:
            return {}
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
        for path in self._files_in(self._articles):
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
        first: dict[str, Path] = {}
        for path in [] if self._is_full else self._files_in(self._anchors):
            if first.setdefault(path.stem, path) != path:
                self._refuse(path, f'the anchors of "{on_one_line(path.stem)}" stand twice', "Delete one of the two.")
                continue
            try:
                found[path.stem] = read_anchors(path, self._content(path))
            except _FullError as error:
                self._stop(path, error)
            except UnreadError as error:
                self._refuse(path, str(error), error.mend)
        return found

    def refuse_strays(self) -> None:
        """A problem for all else that lies in the folder, which nothing would read."""
        known = {self._folder / registry.file for registry in REGISTRIES}
        for each in self._below:
            if not each.fault and each.path not in known and not self._is_in_place(each):
                self._refuse_stray(each)

    def refuse_alike(self) -> None:
        """A problem for each name that is on many systems that of another: one of the two would be lost."""
        first: dict[str, Path] = {}
        refused = {problem.where.path for problem in self.problems}
        for each in self._below:
            other = first.setdefault(as_one_name(each.path.as_posix()), each.path)
            if other != each.path and _shown(each.path) not in refused and other.parent == each.path.parent:
                what = f'"{on_one_line(each.path.name)}" and "{on_one_line(other.name)}" are one name on many systems'
                self._refuse(each.path, what, "Rename one of the two.")

    def _is_in_place(self, each: Lying) -> bool:
        """Whether something lies where files are read, and was read there."""
        if each.sort is Sort.FOLDER:
            return each.path.suffix not in RECORDS and not each.path.name.startswith(".")
        return not _is_hidden(each.path, self._folder) and not {self._articles, self._anchors}.isdisjoint(
            each.path.parents
        )

    def _refuse_stray(self, each: Lying) -> None:
        path, is_hidden = each.path, _is_hidden(each.path, self._folder)
        if each.sort is Sort.FOLDER and path.suffix in RECORDS:
            self._refuse(path, "a folder has the name of a record", "Rename it.")
        elif path in {self._articles, self._anchors}:
            self._refuse(path, "something else stands where a folder belongs", "Rename it.")
        elif is_hidden and (path.suffix in RECORDS or each.sort is Sort.FOLDER) and path.name != ".git":
            self._refuse(path, "nothing hidden is read", "Rename it, or delete it.", is_warning=True)
        elif path.suffix in SUFFIXES:
            mend = f"Move a source to {_shown(self._articles)}/, or correct the name of a registry."
            self._refuse(path, "no record belongs here", mend)
        elif path.parent == self._notes and path.suffix == _NOTES:
            return
        elif not is_hidden and not path.name.lower().startswith(_BESIDE):
            self._refuse(path, "nothing reads this file", "Move it out of the records.", is_warning=True)

    def _files_in(self, folder: Path) -> list[Path]:
        """Whatever is no folder below one, in a fixed order, hidden things left out."""
        return [
            each.path
            for each in self._below
            if each.sort is not Sort.FOLDER and folder in each.path.parents and not _is_hidden(each.path, self._folder)
        ]

    def _misnamed(self, path: Path) -> tuple[str, str] | None:
        """What is wrong with the name of a source's file, and the mend."""
        if path.suffix not in SUFFIXES:
            return (
                f'"{on_one_line(path.name)}" is no record',
                "Only .yml files belong here, never a capture.",
            )
        if not is_slug(path.stem):
            return (
                f'the file name "{on_one_line(path.stem)}" is not an id',
                "Use lower-case letters, digits and single hyphens (at most 80).",
            )
        if named := unfit_for_a_source(path.stem):
            return f'the id "{path.stem}" is {named}', "Rename the file."
        if path.stem in self.first:
            taken = _shown(self.first[path.stem])
            return f'the id "{path.stem}" is taken by {taken}', "Rename one of the two files."
        return None

    def _refuse(self, path: Path, what: str, mend: str, *, is_warning: bool = False) -> None:
        self.problems.append(Problem(Location(_shown(path)), what, mend, is_warning=is_warning))

    def _content(self, path: Path) -> bytes:
        """The bytes of a file; raises UnreadError, also where all files together have more than they may."""
        data = content(path)
        self._bytes += len(data)
        if self._bytes > MAX_ALL_BYTES:
            raise _FullError(f"the records have more than {MAX_ALL_BYTES:,} bytes together")
        return data

    def _read(self, path: Path, name: str, schema: TypeAdapter[_T], entry: type[Record]) -> _T | None:
        tree = None if self._is_full else self._tree(path)
        if tree is None:
            return None
        self.files[name] = tree
        try:
            return schema.validate_python(plain(tree))
        except ValidationError as error:
            self.problems += self._explained(tree, entry, error)
            return None

    def _explained(self, tree: Node, entry: type[Record], error: ValidationError) -> list[Problem]:
        """The problems of a file that its schema refuses; of those beyond the numbers that are shown, their number."""
        room = max(0, MAX_ALL_PROBLEMS - len(self.problems))
        details = error.errors(include_url=False)
        few = details[: min(MAX_PROBLEMS, room)]
        shown = [with_bearers(explain(tree, entry, each), each, self._bearers) for each in few]
        left = len(details) - len(shown)
        return [*shown, *([more(shown[-1].where if shown else tree.where, left)] if left else [])]

    def _tree(self, path: Path) -> Node | None:
        """What stands in a record, as a tree; None where it is refused."""
        try:
            tree, problems, values = read_counted(_shown(path), self._content(path))
            self._values += values
            if self._values > MAX_ALL_VALUES:
                raise _FullError(f"the records have more than {MAX_ALL_VALUES:,} keys and values together")
        except _FullError as error:
            self._stop(path, error)
            return None
        except UnreadError as error:
            self._refuse(path, str(error), error.mend)
            return None
        self.problems += problems
        return tree

    def _stop(self, path: Path, error: "_FullError") -> None:
        """Read no further; of what is left no word is said but this, before all others."""
        if not self._is_full:
            what = f"{error}; this and all after it is not read"
            self.problems.insert(0, Problem(Location(_shown(path)), what, error.mend))
        self._is_full = True


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _shown(path: Path) -> str:
    return on_one_line(path.as_posix())
