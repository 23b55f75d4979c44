"""The colour of a site: of its links and headings, by day as it is chosen and by night as it can be read there.

How far two colours stand apart is their contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""

import re
from typing import Annotated

from generator.record.kinds import ValueKind, pattern_schema, refusal, single
from generator.record.limits import MAX_DATE

HEX = "#?[0-9A-Fa-f]{6}"
_HEX = re.compile(HEX)
# What the colour stands on, by day and by night; the style sheets have the same.
PAPER, RAISED, NIGHT, NIGHT_RAISED = "faf7f1", "f2ecdf", "17171a", "222227"
# As the guidelines ask of text (1.4.3), and more by night, where a colour is chosen for its reader.
LEAST, LEAST_BY_NIGHT = 4.5, 7
_STEPS = 40
_SIX_DIGITS = "Write the six digits of a darker colour, without the sign before them: 0a5c8f."


class BadColourError(ValueError):
    """The text is no colour, or one that cannot be read on the pages; the message says why."""


def parse_colour(text: str) -> str:
    """The six digits of a colour that can be read by day; raises BadColourError."""
    if not _HEX.fullmatch(text):
        raise BadColourError(f'"{text}" is no colour')
    colour = text.removeprefix("#").lower()
    if (ratio := min(contrast(colour, PAPER), contrast(colour, RAISED))) < LEAST:
        raise BadColourError(f"#{colour} is too pale to be read: its contrast is {ratio:.1f}, and {LEAST} is the least")
    return colour


def by_night(colour: str) -> str:
    """The colour with as little white in it as lets it be read by night."""
    for step in range(_STEPS + 1):
        lighter = "".join(f"{value + (255 - value) * step // _STEPS:02x}" for value in bytes.fromhex(colour))
        if min(contrast(lighter, NIGHT), contrast(lighter, NIGHT_RAISED)) >= LEAST_BY_NIGHT:
            return lighter
    raise AssertionError("white can be read on any paper of the night")


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """How bright a colour is, from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    red, green, blue = (_linear(value / 255) for value in bytes.fromhex(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def _colour(value: object) -> str:
    try:
        return parse_colour(single(value))
    except BadColourError as error:
        raise refusal(str(error), _SIX_DIGITS) from None


Colour = Annotated[
    str, ValueKind("colour", _colour, pattern_schema(HEX, _SIX_DIGITS, ("string", "number"), maxLength=MAX_DATE))
]
