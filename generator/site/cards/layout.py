"""Where everything stands on a card: in the largest letters with which it all goes on it, else the last left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.site.cards.blocks import LARGE, ROOM, CardBlock, Sizes, dispute, figure, heading, moved, paragraph, row
from generator.site.cards.faces import DISPLAY, TEXT
from generator.site.cards.lettering import Lettering, can_be_set, cut_in_lines, readable
from generator.site.cards.picture import HEIGHT, WIDTH, Placeable, PlacedBar, PlacedLine
from generator.site.cards.words import CardDispute, CardFrame, CardRow, CardValue, CardWords

_MARGIN = (WIDTH - ROOM) // 2
# The heights of what all cards have: the event with its days, and the rule beneath it.
_TITLE, _RULE = 66, 86
# Between these the words of a card stand.
_TOP, _BOTTOM = 104, HEIGHT - 46
# What is left free at most between two blocks beside their own gaps.
_SPARE = 30
# Each is smaller than the one before; the last is the smallest that can be read on a telephone.
_SIZES = (
    Sizes(heading=68, about=34, figure=200, said=36, value=66, sentence=33),
    Sizes(heading=62, about=32, figure=170, said=35, value=62, sentence=32),
    Sizes(heading=58, about=31, figure=148, said=33, value=58, sentence=31),
    Sizes(heading=54, about=30, figure=128, said=31, value=54, sentence=29),
    Sizes(heading=48, about=28, figure=96, said=29, value=48, sentence=27),
    Sizes(heading=44, about=26, figure=66, said=27, value=42, sentence=25),
)


@dataclass(frozen=True, slots=True)
class LaidCard:
    """What of the words of a card goes on it, and where all of it stands."""

    words: CardWords
    placed: tuple[Placeable, ...]


def laid(words: CardWords) -> LaidCard | None:
    """A card with as much of its words as goes on it; None where not even the heading can be set."""
    words = _settable(_readable(words))
    if not can_be_set(words.heading, DISPLAY):
        return None
    for less in _less(words):
        for sizes in _SIZES:
            if _room_left(_blocks(less, sizes)) >= 0:
                blocks = _with_largest_figure(less, sizes)
                spare = min(_SPARE, _room_left(blocks) // len(blocks))
                return LaidCard(less, tuple(_stacked(blocks, spare)))
    raise AssertionError("a heading alone is cut until it goes on a card")


def _with_largest_figure(words: CardWords, sizes: Sizes) -> Sequence[CardBlock]:
    """The blocks of a card whose figure, where it goes into one line, takes what room is left."""
    least = max(LARGE, sizes.figure)
    larger = (replace(sizes, figure=one.figure) for one in _SIZES if words.figure and one.figure > least)
    found = (_blocks(words, one) for one in (*larger, sizes))
    return next(blocks for blocks in found if blocks and _room_left(blocks) >= 0)


def _room_left(blocks: Sequence[CardBlock] | None) -> int:
    """The height that blocks leave free; less than nothing where they do not go on a card."""
    return _BOTTOM - _TOP - sum(one.gap + one.height for one in blocks) if blocks else -1


def frame(of: CardFrame) -> Iterator[Placeable]:
    """What all cards of an event have."""
    room, small, title_of = ROOM, Lettering(TEXT, 26), readable(of.title)
    if can_be_set(of.days, TEXT):
        (days,) = cut_in_lines(of.days, small, ROOM // 2, 1)
        yield PlacedLine(days, WIDTH - _MARGIN - round(days.width), _TITLE, "ink-soft")
        room -= round(days.width) + 2 * small.size
    if can_be_set(title_of, DISPLAY):
        (title,) = cut_in_lines(title_of, Lettering(DISPLAY, 32), room, 1)
        yield PlacedLine(title, _MARGIN, _TITLE, "accent")
    yield PlacedBar(_MARGIN, _RULE, ROOM, 2, "ink")


def _readable(words: CardWords) -> CardWords:
    """The words with each text on one line."""
    return CardWords(
        heading=readable(words.heading),
        about=readable(words.about),
        figure=_readable_value(words.figure) if words.figure else None,
        beside=readable(words.beside),
        said=tuple(map(readable, words.said)),
        disputes=tuple(
            CardDispute(_readable_values(one.values), readable(one.sentence), one.brief) for one in words.disputes
        ),
        rows=tuple(CardRow(readable(one.label), _readable_values(one.values)) for one in words.rows),
    )


def _readable_values(values: Iterable[CardValue]) -> tuple[CardValue, ...]:
    return tuple(map(_readable_value, values))


def _readable_value(value: CardValue) -> CardValue:
    return replace(value, text=readable(value.text))


def _settable(words: CardWords) -> CardWords:
    """The words without what would have a box in the place of a letter, and what is nothing without that."""
    is_whole = all(can_be_set(one, TEXT) for one in words.said) and (not words.figure or _all_set([words.figure]))
    return replace(
        words,
        about=words.about if can_be_set(words.about, TEXT) else "",
        # A figure is not shown without who gave it, nor the other way round.
        figure=words.figure if is_whole else None,
        beside=words.beside if is_whole and can_be_set(words.beside, DISPLAY) else "",
        said=words.said if is_whole else (),
        disputes=tuple(one for one in words.disputes if can_be_set(one.sentence, TEXT) and _all_set(one.values)),
        rows=tuple(one for one in words.rows if can_be_set(one.label, TEXT) and one.values and _all_set(one.values)),
    )


def _all_set(values: Iterable[CardValue]) -> bool:
    return all(can_be_set(one.text, DISPLAY) for one in values)


def _less(words: CardWords) -> Iterator[CardWords]:
    """The words, and each time less of them: of each kind the last goes first, and the sign of a dispute goes last."""
    yield words
    while len(words.rows) > 1:
        words = replace(words, rows=words.rows[:-1])
        yield words
    while len(words.said) > 1:
        words = replace(words, said=words.said[:-1])
        yield words
    while len(words.disputes) > 1:
        words = replace(words, disputes=words.disputes[:-1])
        yield words
    if words.disputes:
        words = replace(words, disputes=(replace(words.disputes[0], sentence=words.disputes[0].brief),))
        yield words
    words = CardWords(words.heading, words.about)
    yield words
    yield replace(words, about="")


def _blocks(words: CardWords, sizes: Sizes) -> Sequence[CardBlock] | None:
    """The blocks of a card from top to bottom; None where one of them does not go into its lines."""
    found = [heading(words.heading, sizes, is_cut=sizes is _SIZES[-1])]
    if words.about:
        found.append(paragraph(words.about, Lettering(TEXT, sizes.about), "ink-soft"))
    if words.figure:
        found.append(figure(words.figure, words.beside, sizes))
    found += (paragraph(one, Lettering(TEXT, sizes.said), "ink") for one in words.said)
    found += (row(one, sizes) for one in words.rows)
    found += (dispute(one, sizes) for one in words.disputes)
    blocks = [one for one in found if one]
    return blocks if len(blocks) == len(found) else None


def _stacked(blocks: Iterable[CardBlock], spare: int) -> Iterator[Placeable]:
    """The blocks one beneath the other."""
    top = _TOP
    for block in blocks:
        top += block.gap + spare
        yield from moved(block.placed, _MARGIN, top)
        top += block.height
