"""The blocks that stand one beneath the other on a card: heading, figure, sentences, rows, disputes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.language import say
from generator.site.cards.faces import DISPLAY, TEXT
from generator.site.cards.lettering import Lettering, SetLine, cut_in_lines, in_lines, set_line
from generator.site.cards.picture import Placeable, PlacedBar, PlacedLine
from generator.site.cards.words import CardDispute, CardRow, CardValue

# The width of a column of text, in pixels.
ROOM = 1056
# What would take more lines has to stand in smaller letters.
_HEADING_LINES, _PARAGRAPH_LINES, _SENTENCE_LINES, _FIGURE_LINES, _ROW_LINES = 2, 4, 6, 3, 2
# So many lines stand below a figure with what was reported besides.
_BESIDE_LINES = 2
_LABEL_LINES = 2
# Larger letters than these are not broken into lines.
LARGE = 112
# Disputed figures that are no wider stand beside their sentence; the bar before them, and the air beside both.
_BESIDE, _BAR, _AIR = 300, 7, 26
# Of the size of letters: how high they stand, how deep they hang, the height of what crosses them, line to line.
_ASCENT, _DESCENT, _CROSSING, _LEADING = 0.76, 0.24, 0.3, 1.28


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the letters of everything are, in pixels."""

    heading: int
    about: int
    figure: int
    said: int
    value: int
    sentence: int


@dataclass(frozen=True, slots=True)
class CardBlock:
    """What stands together; `gap` is what is left free above it at least, and places are counted from its top."""

    gap: int
    height: int
    placed: tuple[Placeable, ...]


def heading(text: str, sizes: Sizes, *, is_cut: bool) -> CardBlock | None:
    """A heading, cut where it may be and is too long."""
    set_in = cut_in_lines if is_cut else in_lines
    lines = set_in(text, Lettering(DISPLAY, sizes.heading), ROOM, _HEADING_LINES)
    return _block(lines, "ink", gap=sizes.heading // 4, leading=1.14) if lines else None


def paragraph(text: str, lettering: Lettering, ink: str) -> CardBlock | None:
    """A text in lines."""
    lines = in_lines(text, lettering, ROOM, _PARAGRAPH_LINES)
    return _block(lines, ink, gap=lettering.size // 3) if lines else None


def figure(value: CardValue, beside: str, sizes: Sizes) -> CardBlock | None:
    """The figure that leads, crossed where it was denied, with what stands beside or below it in smaller letters."""
    lettering = Lettering(DISPLAY, sizes.figure)
    lines = in_lines(value.text, lettering, ROOM, 1 if sizes.figure > LARGE else _FIGURE_LINES)
    if not lines:
        return None
    block = _block(lines, "ink", gap=sizes.figure // 10, leading=1.05)
    crossed = (*block.placed, *(map(_crossing, block.placed) if value.is_crossed else ()))
    block = replace(block, height=block.height - round(sizes.figure * _DESCENT / 2), placed=crossed)
    return _with_beside(block, beside, sizes.figure) if beside else block


def _with_beside(block: CardBlock, beside: str, size: int) -> CardBlock | None:
    """A figure with what stands in letters of half its size: beside it where there is room, else in lines below it."""
    lines = in_lines(beside, Lettering(DISPLAY, size // 2), ROOM, _BESIDE_LINES)
    if not lines:
        return None
    left = _right_of(block) + size // 5
    base = max(one.base for one in block.placed if isinstance(one, PlacedLine))
    if len(lines) > 1 or left + lines[0].width > ROOM:
        left, base = 0, base + round(size * 0.75)
    bases = [base + at * round(size * 0.6) for at in range(len(lines))]
    height = max(block.height, bases[-1] + round(size * _DESCENT / 2))
    placed = (PlacedLine(line, left, at, "ink-soft") for line, at in zip(lines, bases, strict=True))
    return replace(block, height=height, placed=(*block.placed, *placed))


def row(of: CardRow, sizes: Sizes) -> CardBlock | None:
    """Figures beside each other, with what they are figures of beside or below them."""
    values = _values(of.values, Lettering(DISPLAY, sizes.value), ROOM)
    if values is None:
        return None
    lettering = Lettering(TEXT, sizes.about)
    left, base = _right_of(values) + _AIR, round(sizes.value * _ASCENT)
    label = in_lines(of.label, lettering, ROOM - left, 1) if values.height < 2 * sizes.value and left < ROOM else None
    if label:
        return CardBlock(
            sizes.value // 3, values.height, (*values.placed, PlacedLine(label[0], left, base, "ink-soft"))
        )
    lines = in_lines(of.label, lettering, ROOM, _LABEL_LINES)
    if not lines:
        return None
    below = _block(lines, "ink-soft", gap=0)
    down = values.height + sizes.about // 6
    return CardBlock(sizes.value // 3, down + below.height, (*values.placed, *moved(below.placed, 0, down)))


def dispute(of: CardDispute, sizes: Sizes) -> CardBlock | None:
    """Disputed figures, crossed where they were denied or withdrawn, with what befell them beside or below them."""
    values = _values(of.values, Lettering(DISPLAY, sizes.value), ROOM - _AIR)
    if values is None:
        return None
    width = _right_of(values)
    is_beside = width <= _BESIDE
    left = _AIR + (width + _AIR if width and is_beside else 0)
    lines = in_lines(of.sentence, Lettering(TEXT, sizes.sentence), ROOM - left, _SENTENCE_LINES)
    if not lines:
        return None
    text = _block(lines, "ink", gap=0, room=ROOM - left)
    down = 0 if is_beside else values.height + sizes.sentence // 4
    height = max(values.height, down + text.height)
    if is_beside and values.height > text.height:
        # A sentence of one line stands in the middle of its figure.
        down = (values.height - text.height) // 2
    bar = PlacedBar(0, 0, _BAR, height, "denied")
    placed = (bar, *moved(values.placed, _AIR, 0), *moved(text.placed, left, down))
    return CardBlock(sizes.sentence, height, placed)


def moved(placed: Sequence[Placeable], right: int, down: int) -> Iterator[Placeable]:
    """What is placed, so far to the right and further down."""
    for one in placed:
        if isinstance(one, PlacedBar):
            yield replace(one, left=one.left + right, top=one.top + down)
        else:
            yield replace(one, left=one.left + right, base=one.base + down)


def _values(values: Sequence[CardValue], lettering: Lettering, room: int) -> CardBlock | None:
    """Figures in a row, in more lines where one is too short; None where they are too many or too wide."""
    joint = set_line(say("joint-dot"), lettering)
    placed: list[Placeable] = []
    left, base, lines = 0, round(lettering.size * _ASCENT), 1
    for value in values:
        line = set_line(value.text, lettering)
        if left and left + joint.width + line.width > room:
            left, base, lines = 0, base + round(lettering.size * _LEADING), lines + 1
        elif placed:
            placed.append(PlacedLine(joint, left, base, "hairline"))
            left += round(joint.width)
        if lines > _ROW_LINES or line.width > room:
            return None
        one = PlacedLine(line, left, base, "ink")
        placed += (one, _crossing(one)) if value.is_crossed else (one,)
        left += round(line.width)
    return CardBlock(0, base + round(lettering.size * _DESCENT) if values else 0, tuple(placed))


def _block(lines: Sequence[SetLine], ink: str, gap: int, leading: float = _LEADING, room: int = ROOM) -> CardBlock:
    """Lines of text one below the other; those of a script that is written from the right end at the right."""
    size = lines[0].lettering.size
    placed = tuple(
        PlacedLine(
            line,
            room - round(line.width) if line.is_from_the_right else 0,
            round(size * (_ASCENT + at * leading)),
            ink,
        )
        for at, line in enumerate(lines)
    )
    return CardBlock(gap, round(size * (_ASCENT + _DESCENT + (len(lines) - 1) * leading)), placed)


def _right_of(block: CardBlock) -> int:
    """Where the lines of a block end."""
    return max((one.left + round(one.line.width) for one in block.placed if isinstance(one, PlacedLine)), default=0)


def _crossing(of: Placeable) -> PlacedBar:
    """The bar through a line of text."""
    assert isinstance(of, PlacedLine)
    size = of.line.lettering.size
    thick, over = max(4, size // 16), size // 14
    top = round(of.base - size * _CROSSING - thick / 2)
    return PlacedBar(of.left - over, top, round(of.line.width) + 2 * over, thick, "denied")
