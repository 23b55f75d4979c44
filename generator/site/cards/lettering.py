"""Lines of text as letters in their places, in the order of writing of each script."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import accumulate, groupby, islice, takewhile
from math import ceil
from typing import NamedTuple

import uharfbuzz as hb
from bidi import algorithm as bidi

from generator.site.cards.faces import UNIT, Face, by_file, font, has_letters

# Figures of one height and one width, as on the pages.
_FEATURES = {"lnum": True, "tnum": False}
_FROM_THE_RIGHT = {"R", "AL"}
_OF_THE_RIGHT = {"AN", *_FROM_THE_RIGHT}
_ELLIPSIS = "…"
# By these letters are joined, or kept apart.
_JOINERS = "\u200c\u200d"
# No line has so many letters, however narrow.
_MOST_LETTERS = 500
# The size at which words are measured for all sizes.
_MEASURE = 100


@dataclass(frozen=True, slots=True)
class Lettering:
    """How a text is set: in which face, and how large, in pixels."""

    face: Face
    size: int


class Letter(NamedTuple):
    """One letter in its place: its number in the font of a file, and how far it stands from the start of the line."""

    file: str
    number: int
    right: int
    up: int


# Without slots, so that its letters are set once, and only where it is drawn or measured: most lines are only tried.
@dataclass(frozen=True)
class SetLine:
    """A line of text as it is drawn."""

    text: str
    lettering: Lettering
    is_from_the_right: bool

    @property
    def letters(self) -> tuple[Letter, ...]:
        """Its letters from left to right."""
        return self._set[0]

    @property
    def width(self) -> float:
        """Its width in pixels."""
        return self._set[1] / UNIT

    @cached_property
    def _set(self) -> tuple[tuple[Letter, ...], int]:
        """Its letters, and where they end."""
        letters: list[Letter] = []
        at = 0
        for part, is_rightwards in _in_order_of_sight(self.text, from_the_right=self.is_from_the_right):
            pieces = [*by_file(self.lettering.face, part)]
            for file, piece in pieces if is_rightwards else pieces[::-1]:
                at = _append(letters, at, file, piece, self.lettering.size, is_rightwards=is_rightwards)
        return tuple(letters), at


def readable(text: str) -> str:
    """A text on one line, its letters composed and without what only controls how text is laid out."""
    composed = unicodedata.normalize("NFC", " ".join(text.split()))
    return "".join(one for one in composed if one in _JOINERS or unicodedata.category(one) not in {"Cc", "Cf"})


def can_be_set(text: str, face: Face) -> bool:
    """Whether there is something to set, and a font for each letter of it."""
    return bool(text) and has_letters(face, text)


def in_lines(text: str, lettering: Lettering, room: int, most: int) -> tuple[SetLine, ...] | None:
    """A text in at most so many lines of a width, which all run as it begins; None where it does not go into them."""
    lines = _first_lines(text, lettering, room, most + 1)
    return lines if len(lines) <= most else None


def cut_in_lines(text: str, lettering: Lettering, room: int, most: int) -> tuple[SetLine, ...]:
    """The same with an ellipsis at the end of the last line where it does not go into them."""
    lines = _first_lines(text, lettering, room, most + 1)
    return lines if len(lines) <= most else (*lines[: most - 1], _cut(lines[most - 1], room))


def _first_lines(text: str, lettering: Lettering, room: int, most: int) -> tuple[SetLine, ...]:
    """The first lines of a text, of which no more is looked at than these can hold."""
    line = set_line(text[: most * _MOST_LETTERS], lettering)
    return tuple(islice(_broken(line, room), most))


def set_line(text: str, lettering: Lettering, *, from_the_right: bool | None = None) -> SetLine:
    """A text on one line, which runs as it begins unless that is told; what is written from the right stands so."""
    if from_the_right is None:
        from_the_right = _begins_from_the_right(text)
    return SetLine(text, lettering, from_the_right)


def _append(letters: list[Letter], at: int, file: str, text: str, size: int, *, is_rightwards: bool) -> int:
    """Add the letters of a text in one font and one direction, and return where it ends."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "ltr" if is_rightwards else "rtl"
    hb.shape(font(file, size), buffer, _FEATURES)
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True):
        letters.append(Letter(file, info.codepoint, at + position.x_offset, position.y_offset))
        at += position.x_advance
    return at


def _begins_from_the_right(text: str) -> bool:
    """Whether the first letter of a text is of a script that is written from the right."""
    strong = (kind for letter in text if (kind := unicodedata.bidirectional(letter)) in {"L", *_FROM_THE_RIGHT})
    return next(strong, "L") in _FROM_THE_RIGHT


def _in_order_of_sight(text: str, *, from_the_right: bool) -> Iterator[tuple[str, bool]]:
    """The parts of a line from left to right, each with whether it is written so; its letters as they are written.

    Unicode Standard Annex 9.
    """
    if text.isascii() or not any(unicodedata.bidirectional(letter) in _OF_THE_RIGHT for letter in text):
        yield text, True
        return
    storage = bidi.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if from_the_right else (0, "L")
    bidi.get_embedding_levels(text, storage)
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    bidi.reorder_resolved_levels(storage, False)
    for level, letters in groupby(storage["chars"], key=lambda one: one["level"]):
        seen = "".join(one["ch"] for one in letters)
        yield (seen, True) if level % 2 == 0 else (seen[::-1], False)


def _broken(text: SetLine, room: int) -> Iterator[SetLine]:
    """The lines of a text, none set wider than its room; a word wider than a line is broken within."""
    words = text.text.split(" ")
    while words:
        if count := _that_go(words, text, room):
            yield replace(text, text=" ".join(words[:count]))
            del words[:count]
        else:
            at = _end_of_piece(words[0], text, room)
            yield replace(text, text=words[0][:at])
            words[:1] = [words[0][at:]] if at < len(words[0]) else []


def _that_go(words: Sequence[str], text: SetLine, room: int) -> int:
    """How many of the words of a text go into a line.

    Sought by the widths of the words, each set once; found by the line as it is set, where a word may be joined, turned
    or spaced otherwise than alone.
    """
    space = _width_at_measure(" ", text.lettering.face)
    ends = accumulate(_width_at_measure(word, text.lettering.face) + space for word in words)
    widest = room * _MEASURE / text.lettering.size + space
    count = max(1, sum(1 for _ in takewhile(lambda end: end <= widest, ends)))
    while count and replace(text, text=" ".join(words[:count])).width > room:
        count -= 1
    return count


@lru_cache(maxsize=20_000)
def _width_at_measure(word: str, face: Face) -> float:
    return set_line(word, Lettering(face, _MEASURE)).width if word else 0


def _end_of_piece(word: str, text: SetLine, room: int) -> int:
    """How many letters of a word go into a line, a letter with its marks at least."""

    def width(end: int) -> float:
        return replace(text, text=word[:end]).width

    ends = [at for at in range(1, min(len(word), _MOST_LETTERS)) if not unicodedata.combining(word[at])] or [len(word)]
    widest = bisect_right(ends, room, key=lambda end: ceil(width(end)))
    return next((end for end in reversed(ends[:widest]) if width(end) <= room), ends[0])


def _cut(line: SetLine, room: int) -> SetLine:
    """As much of a line as goes before an ellipsis, whole words where there are any."""
    kept = line.text
    while kept and replace(line, text=kept + _ELLIPSIS).width > room:
        kept = kept.rpartition(" ")[0] if " " in kept else kept[:-1]
    return replace(line, text=kept.rstrip(" ,;:.–—") + _ELLIPSIS)
