"""YAML text -> a tree in which every scalar is text and every node knows its place.

PyYAML's own constructors are never used: they read `no` as False, `1:30` as 90 and `010` as 8, and keep
the last of two equal keys without a word.
"""

import unicodedata
from dataclasses import dataclass
from typing import NoReturn

import yaml

from generator.problems import Location, Problem

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 12
BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


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
    """Keys and values in the order written; no key occurs twice."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    where: Location

    def get(self, key: str) -> "tuple[Scalar, Node] | None":
        """The key and value nodes of `key`, or None."""
        return next((entry for entry in self.entries if entry[0].text == key), None)


Node = Scalar | Sequence | Mapping
Plain = str | list["Plain"] | dict[str, "Plain"]


class _RefusedError(Exception):
    """Carries the one problem that stops the reading of a file."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def read_yaml(path: str, data: bytes) -> tuple[Node | None, list[Problem]]:
    """The tree of one YAML document, or the problems for which it is refused.

    Refused: more than 1 MiB, text that is not UTF-8, control and bidirectional-override characters, more
    than one document, anchors, aliases, tags, duplicate keys, and nesting deeper than 12.
    """
    try:
        text = _decode(path, data)
        return _Builder(path).build(text), []
    except _RefusedError as refused:
        return None, [refused.problem]


def plain(node: Node) -> Plain:
    """The tree as strings, lists and dicts, for the schema to type."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.text: plain(value) for key, value in node.entries}


def locate(node: Node, steps: tuple[str | int, ...], *, key: bool = False) -> Location:
    """The place of the value that `steps` lead to, or of its key.

    Steps that name nothing in the tree are passed over, so that a schema's internal steps (the branch of
    a union) do no harm and a missing key leads to the mapping that lacks it.
    """
    where = node.where
    for step in steps:
        match node:
            case Mapping() if entry := node.get(str(step)):
                where = entry[0].where if key else entry[1].where
                node = entry[1]
            case Sequence() if isinstance(step, int) and step < len(node.items):
                node = node.items[step]
                where = node.where
    return where


def _decode(path: str, data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise _RefusedError(
            Problem(Location(path), f"the file has {len(data):,} bytes", "Keep a record under 1 MiB.")
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", errors="replace")
        raise _RefusedError(
            Problem(_at(path, before), "the file is not UTF-8 here", "Save it as UTF-8.")
        ) from error
    for position, character in enumerate(text):
        if _is_forbidden(character):
            raise _RefusedError(_forbidden(_at(path, text[:position]), character))
    return text


def _at(path: str, before: str) -> Location:
    line = before.count("\n") + 1
    return Location(path, line, len(before) - (before.rfind("\n") + 1) + 1)


def _is_forbidden(character: str) -> bool:
    if character in "\t\n\r":
        return False
    return character in BIDI_CONTROLS or unicodedata.category(character) in {"Cc", "Cs"}


def _forbidden(where: Location, character: str) -> Problem:
    kind = "bidirectional override" if character in BIDI_CONTROLS else "control"
    return Problem(where, f"{kind} character U+{ord(character):04X}", "Delete it.")


def _location(path: str, mark: object) -> Location:
    """The place of a parser's mark, which counts from 0; the start of the file where there is none."""
    return Location(path, getattr(mark, "line", 0) + 1, getattr(mark, "column", 0) + 1)


class _Builder:
    """Builds the tree from parser events, one file at a time."""

    def __init__(self, path: str) -> None:
        self._path = path

    def build(self, text: str) -> Node:
        events = yaml.parse(text, Loader=yaml.CSafeLoader)
        root: Node | None = None
        stack: list[_Open] = []
        try:
            for event in events:
                node: Node | None = None
                match event:
                    case yaml.DocumentStartEvent() if root is not None:
                        self._refuse(event, "a second YAML document begins", "Keep one record in a file.")
                    case yaml.AliasEvent():
                        self._refuse(event, f"alias *{event.anchor}", "Write the value out.")
                    case yaml.ScalarEvent() | yaml.CollectionStartEvent():
                        self._check_plain(event)
                if isinstance(event, yaml.ScalarEvent):
                    node = self._scalar(event)
                elif isinstance(event, yaml.CollectionStartEvent):
                    if len(stack) == MAX_DEPTH:
                        self._refuse(
                            event,
                            f"values are nested more than {MAX_DEPTH} deep",
                            "Write the record flatter; none needs so many levels.",
                        )
                    stack.append(_Open(event))
                elif isinstance(event, yaml.CollectionEndEvent):
                    node = stack.pop().close(self._path)
                if node is None:
                    continue
                if stack:
                    stack[-1].add(node, self)
                else:
                    root = node
        except yaml.MarkedYAMLError as error:
            raise _RefusedError(self._syntax(error)) from error
        if root is None:
            raise _RefusedError(
                Problem(Location(self._path), "the file is empty", "Write a record or delete it.")
            )
        return root

    def _where(self, mark: object) -> Location:
        return _location(self._path, mark)

    def _refuse(self, event: yaml.Event, what: str, mend: str) -> NoReturn:
        raise _RefusedError(Problem(self._where(event.start_mark), what, mend))

    def _check_plain(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            self._refuse(
                event, f"anchor &{event.anchor}", "Delete it; write each value out where it is used."
            )
        if event.tag:
            self._refuse(event, f"tag {event.tag}", "Delete it; the schema gives every value its type.")

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        where = self._where(event.start_mark)
        for character in event.value:
            if _is_forbidden(character):
                raise _RefusedError(_forbidden(where, character))
        return Scalar(event.value, where)

    def _syntax(self, error: yaml.MarkedYAMLError) -> Problem:
        mark = error.problem_mark or error.context_mark
        what = str(error.problem or error.context)
        mend = "Put a value that begins with or contains a special character in quotation marks."
        if "'@'" in what or "'`'" in what or "cannot start any token" in what:
            mend = "Put the value in quotation marks: @ and ` cannot begin a plain value."
        elif "mapping values are not allowed" in what:
            mend = "Put a value that contains a colon in quotation marks, or check the indentation."
        elif "\\t" in what or "tab" in what:
            mend = "Indent with spaces, not tabs."
        return Problem(self._where(mark), f"not YAML: {what}", mend)


class _Open:
    """A list or mapping whose end has not been read yet."""

    def __init__(self, event: yaml.CollectionStartEvent) -> None:
        self._is_mapping = isinstance(event, yaml.MappingStartEvent)
        self._in_braces = self._is_mapping and bool(event.flow_style)
        self._mark = event.start_mark
        self._items: list[Node] = []
        self._keys: dict[str, Scalar] = {}

    def add(self, node: Node, builder: _Builder) -> None:
        """Take the next item; in a mapping keys and values alternate."""
        if self._is_mapping and len(self._items) % 2 == 0:
            self._check_key(node)
        elif self._in_braces and isinstance(node, Scalar) and not node.text:
            key = self._items[-1]
            if isinstance(key, Scalar) and key.text.strip().isdigit():
                raise _RefusedError(
                    Problem(
                        key.where,
                        f'the comma before "{key.text}" ends the value inside braces',
                        'Put a number with a comma in quotation marks: "4,500".',
                    )
                )
        self._items.append(node)

    def _check_key(self, key: Node) -> None:
        if not isinstance(key, Scalar):
            raise _RefusedError(
                Problem(key.where, "a key is a list or a mapping", "Use a plain word as key.")
            )
        if key.text in self._keys:
            first = self._keys[key.text].where.line
            raise _RefusedError(
                Problem(key.where, f'key "{key.text}" stands here again (first on line {first})', "Keep one.")
            )
        self._keys[key.text] = key

    def close(self, path: str) -> Node:
        """The finished node."""
        where = _location(path, self._mark)
        if not self._is_mapping:
            return Sequence(tuple(self._items), where)
        keys = [item for item in self._items[::2] if isinstance(item, Scalar)]
        return Mapping(tuple(zip(keys, self._items[1::2], strict=True)), where)
