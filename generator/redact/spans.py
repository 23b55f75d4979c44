"""The tree of a YAML text with the span of each node in it, so that one can be changed and the rest be left."""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

Steps = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """A value, or a key; from `start` to `end` it stands in the text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """A list; `in_line` is written in brackets."""

    items: "tuple[Branch, ...]"
    start: int
    end: int
    in_line: bool


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Keys and values; `in_line` is written in braces."""

    entries: "tuple[tuple[Leaf, Branch], ...]"
    start: int
    end: int
    in_line: bool

    def value(self, key: str) -> "Branch | None":
        """The value of a key."""
        return next((value for name, value in self.entries if name.text == key), None)


Branch = Leaf | Listing | Pairs


def spanned(text: str) -> Branch | None:
    """The tree of a text, None of an empty one; raises yaml.YAMLError for what is no YAML."""
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    return _branch(root, text) if root else None


def _branch(node: yaml.Node, text: str) -> Branch:
    start = node.start_mark.index
    end = start + len(text[start : node.end_mark.index].rstrip())
    match node:
        case yaml.MappingNode():
            entries = tuple((_leaf(key, text), _branch(value, text)) for key, value in node.value)
            return Pairs(entries, start, end, bool(node.flow_style))
        case yaml.SequenceNode():
            return Listing(tuple(_branch(item, text) for item in node.value), start, end, bool(node.flow_style))
    return Leaf(str(node.value), start, end)


def _leaf(node: yaml.Node, text: str) -> Leaf:
    found = _branch(node, text)
    return found if isinstance(found, Leaf) else Leaf("", found.start, found.end)


def leaves(branch: Branch | None) -> Iterator[Leaf]:
    """Every key and value of a tree, in the order of the text."""
    match branch:
        case Leaf():
            yield branch
        case Listing(items):
            for item in items:
                yield from leaves(item)
        case Pairs(entries):
            for key, value in entries:
                yield key
                yield from leaves(value)


def text_of(branch: Branch | None) -> str:
    """The text of a value; none of a list and of keys."""
    return branch.text if isinstance(branch, Leaf) else ""
