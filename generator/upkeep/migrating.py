"""Records of an older version of the format, brought to the present one, with comments and layout as they were."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from generator.reading.nodes import Mapping as Tree
from generator.reading.nodes import Node, Scalar, read_yaml
from generator.reading.nodes import Sequence as Items
from generator.reading.problems import Location
from generator.reading.version import version_of
from generator.record.registries import EVENT

EVENT_FILE = EVENT.file
_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Migration:
    """How records come to the version `to` from the one before it.

    `change` makes the new text of a file of its path below the folder of records and its text. Of what it made itself
    it changes nothing, so that a run that was stopped can be run again.
    """

    to: int
    what: str
    change: Callable[[str, str], str]


# One for each version after the first, in order. There is none so far: since the first record was written fields were
# added, and none was renamed or taken away, so every record ever committed is of version 1.
STEPS: tuple[Migration, ...] = ()


def migrated(files: Mapping[str, str], steps: Sequence[Migration] = STEPS) -> Mapping[str, str]:
    """The new texts of those files that change; `files` has the text of each by its path, event.yml among them.

    That file, which names the version, is the last. Raises ValueError where a file is none that can be read.
    """
    version = _version(files[EVENT_FILE])
    new = dict(files)
    for step in (step for step in steps if step.to > version):
        new = {path: step.change(path, text) for path, text in new.items()}
        new[EVENT_FILE] = with_version(new[EVENT_FILE], step.to)
    changed = {path: text for path, text in sorted(new.items()) if text != files[path]}
    return {**{path: text for path, text in changed.items() if path != EVENT_FILE}, **_only(changed, EVENT_FILE)}


def _only(files: Mapping[str, str], path: str) -> Mapping[str, str]:
    return {path: files[path]} if path in files else {}


def _version(event: str) -> int:
    version, _ = version_of(_tree(EVENT_FILE, event))
    if version is None:
        raise ValueError(f"{EVENT_FILE}: format is no number")
    return version


def _tree(path: str, text: str) -> Node:
    tree, problems = read_yaml(ascii(path)[1:-1], text.encode())
    if tree is None:
        raise ValueError(str(problems[0]))
    return tree


def renamed(path: str, text: str, steps: Sequence[str], new: str) -> str:
    """The text with another name for a key; `steps` lead to it, and `*` stands for each of a list or of the entries.

    Raises ValueError where an entry has both names, or writes the old one in a manner that cannot be replaced.
    """
    found = [*_keys(_tree(path, text), steps, new)]
    for key in sorted(found, key=lambda one: one.where, reverse=True):
        text = _replaced(text, key.where, key.text, new)
    return text


def _keys(node: Node, steps: Sequence[str], new: str) -> list[Scalar]:
    """The keys to which steps lead, of a tree as far as it has them."""
    first, *rest = steps
    match node:
        case Items(items=items) if first == "*":
            return [key for item in items for key in _keys(item, rest, new)]
        case Tree(entries=entries) if first == "*":
            return [key for _, value in entries.values() for key in _keys(value, rest, new)]
        case Tree(entries=entries) if first in entries:
            key, value = entries[first]
            if rest:
                return _keys(value, rest, new)
            if new in entries:
                raise ValueError(f'{key.where}: "{first}" stands beside "{new}", which takes its place')
            return [key]
    return []


def with_version(text: str, version: int) -> str:
    """The text of event.yml with another version in it; where it names none, as its first key."""
    tree = _tree(EVENT_FILE, text)
    assert isinstance(tree, Tree)
    if "format" in tree.entries:
        _, value = tree.entries["format"]
        assert isinstance(value, Scalar)
        return _replaced(text, value.where, value.text, str(version))
    key = next(iter(tree.entries.values()))[0]
    at = _at(text, key.where)
    is_block = not text.startswith("{", _at(text, tree.where))
    return f"{text[:at]}format: {version}{_line_end(text) if is_block else ', '}{text[at:]}"


def _line_end(text: str) -> str:
    found = re.search(r"\r\n|\r|\n", text)
    return found[0] if found else "\n"


def _at(text: str, where: Location) -> int:
    """The index of a place, whose line and column count from 1; a byte order mark is none of them."""
    body = text.removeprefix(_MARK)
    lines = islice(_LINES.finditer(body), where.line - 1)
    return sum(len(line[0]) for line in lines) + where.column - 1 + len(text) - len(body)


def _replaced(text: str, where: Location, old: str, new: str) -> str:
    """The text with a word in the place of another, in its quotation marks if it has any."""
    at = _at(text, where)
    at += text[at : at + 1] in {'"', "'"}
    if not text.startswith(old, at):
        raise ValueError(f'{where}: "{old}" is written so that it cannot be replaced; write it plainly')
    return f"{text[:at]}{new}{text[at + len(old) :]}"
