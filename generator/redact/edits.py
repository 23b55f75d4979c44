"""What is decided of the nodes of a YAML text, and the text with all of it done."""

import json
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from generator.redact.spans import Branch, Leaf, Listing, Pairs, leaves, spanned

_WIDTH = 120
_PLAIN = re.compile(r"(?!(?:null|true|false|yes|no)\b)[^\W_](?:[\w \-./’“”%()]|[,;](?= ))*", re.IGNORECASE)
_COMMENT = re.compile(r"(?m)(?:^|(?<=\s))#[^\n]*")


@dataclass(slots=True)
class Decisions:
    """What becomes of the nodes of one text: those that go, and those that have other words."""

    gone: set[Branch] = field(default_factory=set)
    words: dict[Leaf, str] = field(default_factory=dict)

    def is_gone(self, branch: Branch) -> bool:
        """Whether a node goes, by itself or because all that it holds goes."""
        if branch in self.gone:
            return True
        match branch:
            case Listing(items):
                return bool(items) and all(map(self.is_gone, items))
            case Pairs(entries):
                return bool(entries) and all(self.is_gone(value) for _, value in entries)
        return False


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    new: str


def edited(text: str, root: Branch, decided: Decisions) -> str:
    """The text with what was decided of its nodes; the rest of it, comments and order, stays as it was."""
    for one in sorted(_edits(text, root, decided, in_line=False), key=lambda one: one.start, reverse=True):
        text = text[: one.start] + one.new + text[one.end :]
    return text


def _edits(text: str, branch: Branch, decided: Decisions, *, in_line: bool) -> Iterator[_Edit]:
    match branch:
        case Leaf() if branch in decided.words:
            yield _Edit(branch.start, branch.end, written(decided.words[branch], in_line, _indent(text, branch)))
        case Listing(items):
            spans = [(item.start, item.end) for item in items]
            yield from _cuts(text, branch, spans, list(map(decided.is_gone, items)))
            for item in items:
                if not decided.is_gone(item):
                    yield from _edits(text, item, decided, in_line=branch.in_line)
        case Pairs(entries):
            spans = [(key.start, max(key.end, value.end)) for key, value in entries]
            yield from _cuts(text, branch, spans, [decided.is_gone(value) for _, value in entries])
            for key, value in entries:
                if key in decided.words and not decided.is_gone(value):
                    yield _Edit(key.start, key.end, written(decided.words[key], True, 0))
                if not decided.is_gone(value):
                    yield from _edits(text, value, decided, in_line=branch.in_line)


def _cuts(
    text: str, holder: Listing | Pairs, spans: Sequence[tuple[int, int]], gone: Sequence[bool]
) -> Iterator[_Edit]:
    """The edits that take out the items that go; where all of them go, an empty list is left."""
    if spans and all(gone):
        yield _Edit(holder.start, holder.end, "[]" if isinstance(holder, Listing) else "{}")
        return
    for is_gone, run in groupby(range(len(spans)), key=lambda index: gone[index]):
        indices = list(run)
        if not is_gone:
            continue
        first, last = indices[0], indices[-1]
        if holder.in_line or not _begins_line(text, spans[first][0], holder):
            if last + 1 < len(spans):
                yield _Edit(spans[first][0], spans[last + 1][0], "")
            else:
                yield _Edit(spans[first - 1][1], spans[last][1], "")
        else:
            for index in indices:
                yield _Edit(_line_start(text, spans[index][0]), _line_end(text, spans[index][1]), "")


def _begins_line(text: str, start: int, holder: Listing | Pairs) -> bool:
    """Whether nothing stands before it on its line, or only the dash that is its own."""
    before = text[_line_start(text, start) : start].strip()
    return not before or (before == "-" and isinstance(holder, Listing))


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def _indent(text: str, leaf: Leaf) -> int:
    """How far the line on which a value begins is indented."""
    line = text[_line_start(text, leaf.start) : leaf.start]
    return len(line) - len(line.lstrip(" -"))


def written(value: str, in_line: bool, indent: int) -> str:
    """A value as a record has it: plain where that is safe, on lines of its own where it is long."""
    if not in_line and indent + len(value) > _WIDTH - 20 and " " in value:
        room = " " * (indent + 2)
        lines = textwrap.wrap(
            value, _WIDTH, initial_indent=room, subsequent_indent=room, break_long_words=False, break_on_hyphens=False
        )
        return "\n".join([">-", *lines])
    is_plain = _PLAIN.fullmatch(value) and not value.endswith(" ") and not (in_line and re.search(r"[,\[\]{}]", value))
    return value if is_plain else json.dumps(value, ensure_ascii=False)


def without_comments(text: str, holds: Callable[[str], bool]) -> str:
    """The text without the comments that hold something; one that fills a line goes with the line."""
    taken = [(leaf.start, leaf.end) for leaf in leaves(spanned(text))]
    comments = [
        found for found in _COMMENT.finditer(text) if not any(start <= found.start() < end for start, end in taken)
    ]
    for found in reversed(_held_in(text, comments, holds)):
        start = _line_start(text, found.start())
        if text[start : found.start()].strip():
            text = text[: found.start()].rstrip(" \t") + text[found.end() :]
        else:
            text = text[:start] + text[_line_end(text, found.end()) :]
    return text


def _held_in(text: str, comments: Sequence[re.Match[str]], holds: Callable[[str], bool]) -> list[re.Match[str]]:
    """The comments that hold something, by themselves or with the next one, which goes on from them."""
    held = {found for found in comments if holds(found[0])}
    for one, other in pairwise(comments):
        is_one_text = not text[one.end() : other.start()].strip()
        if is_one_text and not held & {one, other} and holds(text[one.start() : other.end()]):
            held |= {one, other}
    return [found for found in comments if found in held]


def with_entry(text: str, root: Pairs, key: str, entry: Mapping[str, str], before: str) -> str:
    """The text with one more entry in the list of a key, which is made before another key where it is not there."""
    found = root.value(key)
    if root.in_line or (isinstance(found, Listing) and found.in_line):
        return _with_braces(text, root, key, entry, before)
    if isinstance(found, Listing):
        start = found.items[0].start
        dash = text.rfind("-", 0, start) - _line_start(text, start)
        return text[: found.end] + "\n" + _item(entry, dash).rstrip("\n") + text[found.end :]
    at = next((_line_start(text, name.start) for name, _ in root.entries if name.text == before), len(text))
    return text[:at] + f"{key}:\n" + _item(entry, 2) + text[at:]


def _with_braces(text: str, root: Pairs, key: str, entry: Mapping[str, str], before: str) -> str:
    new = json.dumps(dict(entry), ensure_ascii=False)
    found = root.value(key)
    if isinstance(found, Listing) and found.in_line:
        at = found.end - 1
        return text[:at] + (", " if found.items else "") + new + text[at:]
    at = next(name.start for name, _ in root.entries if name.text == before)
    return text[:at] + f'"{key}": [{new}], ' + text[at:]


def _item(entry: Mapping[str, str], dash: int) -> str:
    lines = []
    for number, (name, value) in enumerate(entry.items()):
        room = " " * dash + ("  " if number else "- ")
        lines.append(f"{room}{name}: {written(value, False, dash + 2)}\n")
    return "".join(lines)
