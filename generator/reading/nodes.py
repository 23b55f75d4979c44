"""YAML text -> a tree in which every scalar is text and every node knows its place.

PyYAML's own constructors are never used: they read `no` as False, `1:30` as 90 and `010` as 8, and keep
the last of two equal keys without a word.
"""

from dataclasses import dataclass
from typing import NoReturn

import yaml

from generator.reading.formats import format_of
from generator.reading.problems import Location, Problem
from generator.reading.syntax import syntax_fault
from generator.record.characters import described, forbidden
from generator.record.limits import MAX_BYTES, MAX_DEPTH, MAX_KEYS, MAX_LIST, MAX_VALUES


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as the contributor wrote it."""

    text: str
    where: Location


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: "tuple[Node, ...]"
    where: Location


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order written, by the text of the key; no key occurs twice."""

    entries: "dict[str, tuple[Scalar, Node]]"
    where: Location


Node = Scalar | Sequence | Mapping
Plain = str | list["Plain"] | dict[str, "Plain"]


class _RefusedError(Exception):
    """Carries the one problem that stops the reading of a file."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def read_yaml(path: str, data: bytes) -> tuple[Node | None, list[Problem]]:
    """The tree of one YAML document, or the problems for which it is refused.

    Refused: more than 1 MiB, text that is not UTF-8, control and bidirectional-override characters, more
    than one document, anchors, aliases, tags, merge keys, duplicate keys, nesting deeper than 12, and more
    keys and values than a record may have.
    """
    tree, problems, _ = read_counted(path, data)
    return tree, problems


def read_counted(path: str, data: bytes) -> tuple[Node | None, list[Problem], int]:
    """The same, and how many keys, values and lists were read, of a file that is refused too."""
    builder = _Builder(path)
    try:
        return builder.build(_decode(path, data)), [], builder.values
    except _RefusedError as refused:
        return None, [refused.problem], builder.values


def plain(node: Node) -> Plain:
    """The tree as strings, lists and dicts, for the schema to type."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key: plain(value) for key, (_, value) in node.entries.items()}


def locate(node: Node, steps: tuple[str | int, ...], *, key: bool = False) -> Location:
    """The place of the value that `steps` lead to, or of its key.

    Steps that name nothing in the tree are passed over, so that a schema's internal steps (the branch of
    a union) do no harm and a missing key leads to the mapping that lacks it.
    """
    where = node.where
    for step in steps:
        match node:
            case Mapping() if entry := node.entries.get(str(step)):
                where = entry[0].where if key else entry[1].where
                node = entry[1]
            case Sequence() if isinstance(step, int) and step < len(node.items):
                node = node.items[step]
                where = node.where
    return where


def _decode(path: str, data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise _RefusedError(
            Problem(Location(path), f"the file has {len(data):,} bytes", f"A record has at most {MAX_BYTES:,}.")
        )
    if other := format_of(data):
        raise _RefusedError(Problem(Location(path), f"the file is {other.what}", other.mend))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", errors="replace")
        raise _RefusedError(Problem(_at(path, before), "the file is not UTF-8 here", "Save it as UTF-8.")) from error
    if found := forbidden(text):
        raise _RefusedError(_forbidden(_at(path, text[: found.start()]), found[0]))
    return text


def _at(path: str, before: str) -> Location:
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return Location(path, len(lines), len(lines[-1]) + 1)


def _forbidden(where: Location, character: str) -> Problem:
    return Problem(where, described(character), "Delete it; a record holds only what can be seen.")


def _location(path: str, mark: object) -> Location:
    """The place of a parser's mark, which counts from 0; the start of the file where there is none."""
    return Location(path, getattr(mark, "line", 0) + 1, getattr(mark, "column", 0) + 1)


class _Builder:
    """Builds the tree from parser events, one file at a time."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._root: Node | None = None
        self._stack: list[_Open] = []
        self.values = 0

    def build(self, text: str) -> Node:
        """The root of the one document in `text`."""
        try:
            for event in yaml.parse(text, Loader=yaml.CSafeLoader):
                self._check(event)
                self._take(event)
        except yaml.MarkedYAMLError as error:
            mark, what, mend = syntax_fault(error, text)
            raise _RefusedError(Problem(_location(self._path, mark), what, mend)) from error
        if self._root is None:
            raise _RefusedError(
                Problem(Location(self._path), "the file is empty", "Write a record or delete the file.")
            )
        return self._root

    def _check(self, event: yaml.Event) -> None:
        match event:
            case yaml.DocumentStartEvent() if self._root is not None:
                self._refuse(event, 'a second record begins after "---"', "Keep one record in a file.")
            case yaml.AliasEvent():
                self._refuse(
                    event,
                    f"*{event.anchor} points to another value",
                    "Write the value out, or put it in quotation marks if it begins with *.",
                )
            case yaml.ScalarEvent() | yaml.CollectionStartEvent() if event.anchor:
                self._refuse(
                    event,
                    f"&{event.anchor} names a value for use elsewhere",
                    "Write each value out, or put it in quotation marks if it begins with &.",
                )
            case yaml.ScalarEvent() | yaml.CollectionStartEvent() if event.tag:
                self._refuse(
                    event,
                    f"tag {event.tag} gives a type to a value",
                    "Delete it; the key decides the type. Put a value that begins with ! in quotation marks.",
                )
            case yaml.CollectionStartEvent() if len(self._stack) == MAX_DEPTH:
                self._refuse(
                    event,
                    f"values are nested more than {MAX_DEPTH} deep",
                    "Write the record flatter; none needs so many levels.",
                )
            case yaml.ScalarEvent() | yaml.CollectionStartEvent() if self.values == MAX_VALUES:
                self._refuse(event, f"the file has more than {MAX_VALUES:,} keys and values", "Divide it.")

    def _take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self.values += 1
                self._add(self._scalar(event))
            case yaml.CollectionStartEvent():
                self.values += 1
                self._stack.append(_Open(event, MAX_LIST if self._stack else MAX_KEYS))
            case yaml.CollectionEndEvent():
                self._add(self._stack.pop().close(self._path))

    def _add(self, node: Node) -> None:
        if self._stack:
            self._stack[-1].add(node)
        else:
            self._root = node

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        where = _location(self._path, event.start_mark)
        if found := forbidden(event.value):
            raise _RefusedError(_forbidden(where, found[0]))
        return Scalar(event.value, where)

    def _refuse(self, event: yaml.Event, what: str, mend: str) -> NoReturn:
        raise _RefusedError(Problem(_location(self._path, event.start_mark), what, mend))


class _Open:
    """A list or mapping whose end has not been read yet, and which may have `most` items or keys."""

    def __init__(self, event: yaml.CollectionStartEvent, most: int) -> None:
        self._most = most
        self._is_mapping = isinstance(event, yaml.MappingStartEvent)
        self._in_braces = self._is_mapping and bool(event.flow_style)
        self._mark = event.start_mark
        self._key: Scalar | None = None
        self._items: list[Node] = []
        self._entries: dict[str, tuple[Scalar, Node]] = {}

    def add(self, node: Node) -> None:
        """Take the next item; in a mapping keys and values alternate."""
        if len(self._items) + len(self._entries) == self._most and self._key is None:
            kind = "keys" if self._is_mapping else "items"
            raise _RefusedError(
                Problem(node.where, f"more than {self._most:,} {kind} stand here", "Divide them among several records.")
            )
        if not self._is_mapping:
            self._items.append(node)
        elif self._key is None:
            self._key = self._checked(node)
        else:
            self._check_comma(self._key, node)
            self._entries[self._key.text] = self._key, node
            self._key = None

    def close(self, path: str) -> Node:
        """The finished node."""
        where = _location(path, self._mark)
        return Mapping(self._entries, where) if self._is_mapping else Sequence(tuple(self._items), where)

    def _checked(self, key: Node) -> Scalar:
        if not isinstance(key, Scalar):
            raise _RefusedError(
                Problem(
                    key.where,
                    "a list or a group of keys stands where a key belongs",
                    "Use a plain word as key; put a value that begins with [ or { in quotation marks.",
                )
            )
        if not key.text:
            raise _RefusedError(Problem(key.where, "a value stands here without a key", "Write key: value."))
        if key.text == "<<":
            raise _RefusedError(Problem(key.where, "<< copies keys from elsewhere", "Write the keys and values out."))
        if key.text in self._entries:
            first = self._entries[key.text][0].where.line
            raise _RefusedError(
                Problem(key.where, f'key "{key.text}" stands on line {first} already', "Keep one of the two.")
            )
        return key

    def _check_comma(self, key: Scalar, value: Node) -> None:
        if self._in_braces and value == Scalar("", value.where):
            raise _RefusedError(
                Problem(
                    key.where,
                    f'"{key.text}" has no value; inside braces a comma begins the next key',
                    'Put a value that contains a comma in quotation marks, as in {count: "4,500"}.',
                )
            )
