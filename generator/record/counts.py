"""Counts as a reporter writes them, read as intervals with the wording kept.

Two intervals are kept. The literal one says what the words bound, whole numbers strictly: "more than 2,200" is
[2201, ∞), "fewer than 50" [0, 49]. The test interval is wider, for the question whether figures of different texts
can both hold: it allows the rounding that the wording admits, judged by p, the last significant place of the number
(100 for 2,200), and the number itself, for a copy drops "more than" and keeps the number. Within one text there are
no copies, and `in_one_text` is strict.

Whether a unit comes in wholes `units` tells; a count does not know its unit.
"""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial

from generator.record.count_mends import mend
from generator.record.intervals import Interval, last_place, literal, margin, tolerant
from generator.record.numerals import SCALE_NAMES, SCALES, BadCountError, Number, number_in
from generator.record.wordings import (
    ABOUT_WITHIN,
    FAR_OFF,
    LEADING,
    MANY,
    NOT_GIVEN,
    NOUGHT,
    ODD,
    RANGES,
    SEVERAL_SCALES,
    SHARE,
    SIGNS,
    TRAILING,
    VAGUE,
    Qualifier,
)

__all__ = ["Count", "Interval", "Qualifier", "last_place", "parse_count"]


@dataclass(frozen=True, slots=True)
class Count:
    """A count in the words of the source, with what they mean.

    `number` is the number written (the lower of a range); None where none was given. Two counts are equal
    when they bound the same numbers in the same manner, whatever the words: "some 1,300" and "about 1,300",
    "more than 40" and "at least 41"; not "about 1,300" and "1,300", nor "more than 40" and "at least 40".
    `estimate` is the range that the source gives beside the number, where the number is its best estimate.
    """

    text: str = field(compare=False)
    qualifier: Qualifier = field(compare=False)
    number: Number | None = field(compare=False)
    literal: Interval | None
    test: Interval | None = field(compare=False)
    hedge: Qualifier | None = field(init=False)
    estimate: Interval | None = None
    # Counts are looked up far more often than made.
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        hedge = self.qualifier if self.qualifier in _LOOSE else None
        if self.qualifier is Qualifier.RANGE and self.test != self.literal:
            hedge = Qualifier.ABOUT
        object.__setattr__(self, "hedge", hedge)
        object.__setattr__(self, "_hash", hash((self.literal, hedge, self.estimate)))

    def __hash__(self) -> int:
        return self._hash

    def __str__(self) -> str:
        return self.text

    def bounds(self, *, whole: bool) -> Interval | None:
        """The literal interval; of what is measured and not counted in wholes, "more than 40" begins just beyond 40."""
        if whole or self.literal is None or self.number is None or self.qualifier not in _STRICT:
            return self.literal
        if self.qualifier in {Qualifier.MORE_THAN, Qualifier.JUST_OVER}:
            return Interval(self.number, self.literal.high, open_low=True)
        return Interval(self.literal.low, self.number, open_high=True)

    def in_one_text(self, *, whole: bool) -> Interval | None:
        """As `test`, for figures of one text: there "more than 16" and 16 cannot both hold."""
        return self.bounds(whole=whole) if self.qualifier in _STRICT else self.test

    @property
    def is_bare(self) -> bool:
        """Whether it is a number alone."""
        return self.qualifier is Qualifier.EXACT and self.number is not None

    @property
    def is_far_off(self) -> bool:
        """Whether its words put it far above or below the number that they have: "well over 100"."""
        beyond = self.qualifier in {Qualifier.MORE_THAN, Qualifier.FEWER_THAN}
        return beyond and re.match(FAR_OFF, self.text, re.IGNORECASE) is not None

    @property
    def is_withheld(self) -> bool:
        """Whether the source says that no number was given or known."""
        return self.qualifier is Qualifier.NOT_GIVEN

    @property
    def may_be_best(self) -> bool:
        """Whether it is one number, which may be the best estimate within a range."""
        return self.is_bare or self.qualifier is Qualifier.ABOUT

    @property
    def precision(self) -> tuple[int, int]:
        """Sorts the most precise wording first: by qualifier, then the less rounded number."""
        place = last_place(self.number) if isinstance(self.number, int) else 0
        return _IN_ORDER[self.qualifier], place


def estimated(best: Count, low: Number, high: Number) -> Count:
    """A best estimate with the range that its source gives: it can hold together with all that lies in the range."""
    room = Interval(low, high)
    if best.test and best.test.high is not None:
        room = Interval(min(low, best.test.low), max(high, best.test.high))
    return replace(best, test=room, estimate=Interval(low, high))


_IN_ORDER = {qualifier: at for at, qualifier in enumerate(Qualifier)}
_LOOSE = {Qualifier.ABOUT, Qualifier.ALMOST, Qualifier.JUST_UNDER, Qualifier.JUST_OVER, Qualifier.VAGUE}
# What their number bounds without being one of those that they mean.
_STRICT = {Qualifier.MORE_THAN, Qualifier.FEWER_THAN, Qualifier.JUST_UNDER, Qualifier.JUST_OVER}
_LEADING = re.compile("|".join(f"(?P<{qualifier.name}>(?:{words}) )" for qualifier, words in LEADING.items()))
_TRAILING = {qualifier: re.compile(f"(?:{words})$") for qualifier, words in TRAILING.items()}
_SCALE_AT_END = re.compile(rf"(?:{SCALE_NAMES})$")


@lru_cache(maxsize=1024)
def parse_count(text: str) -> Count:
    """The count that `text` writes in English words or digits; raises BadCountError.

    Understood: numbers in digits ("4,500", "1.5 million", "12 lakh") and words ("sixteen", "half a million"), words
    and signs before or after them, ranges, the vague plurals ("dozens"), shares ("a third"), "none" and "not given".
    """
    words = _without_signs(" ".join(text.split()).lower())
    try:
        count = _read(text, words)
    except BadCountError as error:
        raise BadCountError(str(error), partial(mend, text, words, _is_read)) from None
    if count is None:
        raise BadCountError(f'"{text}" is not a count', partial(mend, text, words, _is_read))
    return count


def _is_read(words: str) -> bool:
    """Whether some words are a count with a number."""
    found = _read(words, words)
    return found is not None and found.number is not None


def _read(text: str, words: str) -> Count | None:
    if words in NOT_GIVEN:
        return Count(text, Qualifier.NOT_GIVEN, None, None, None)
    if words in NOUGHT:
        return Count(text, Qualifier.NONE, 0, Interval(0, 0), Interval(0, 0))
    if (vague := _vague(words)) is not None:
        bounds = Interval(vague, None)
        return Count(text, Qualifier.VAGUE, vague, bounds, bounds)
    qualifier, rest = _split_qualifier(words)
    number = number_in(rest)
    if number is not None:
        return Count(text, qualifier, number, literal(qualifier, number), tolerant(qualifier, number))
    if qualifier in {Qualifier.EXACT, Qualifier.ABOUT} and (found := _between_two(text, qualifier, rest)):
        return found
    if re.fullmatch(SHARE, rest):
        return Count(text, Qualifier.SHARE, None, None, None)
    return None


def _without_signs(words: str) -> str:
    """The text with words for a sign at its beginning: "about 100" for "~100"."""
    for sign, said in SIGNS.items():
        if words.startswith(sign):
            return f"{said} {words[len(sign) :].lstrip()}"
    return words


def _vague(words: str) -> int | None:
    bare = next((words.removeprefix(f"{lead} ") for lead in MANY if words.startswith(f"{lead} ")), words)
    if bare in VAGUE:
        return VAGUE[bare]
    if several := re.fullmatch(SEVERAL_SCALES, words):
        return 2 * SCALES[several[1]]
    return None


def _split_qualifier(words: str) -> tuple[Qualifier, str]:
    if within := re.fullmatch(ABOUT_WITHIN, words):
        words = f"{within[2]} {within[1]} {within[3]}"
    if found := _LEADING.match(words):
        assert found.lastgroup is not None
        return Qualifier[found.lastgroup], words[found.end() :]
    for qualifier, pattern in _TRAILING.items():
        if tail := pattern.search(words):
            return qualifier, words[: tail.start()].strip()
    return Qualifier.EXACT, words


def _between_two(text: str, qualifier: Qualifier, words: str) -> Count | None:
    """The count of two numbers ("40 to 50", "20 or 30"), wider where it is about, or of "thirty-odd"."""
    if odd := _odd(words):
        return Count(text, Qualifier.ABOUT, odd.low, odd, odd)
    span = _range(words)
    if span is None or span.high is None:
        return None
    low, high = span.low, span.high
    if qualifier is Qualifier.ABOUT:
        place = min(last_place(end) if isinstance(end, int) else 0 for end in (low, high))
        low, high = low - margin(low, place), high + margin(high, place)
    return Count(text, Qualifier.RANGE, span.low, span, Interval(low, high))


def _odd(words: str) -> Interval | None:
    """The numbers of "thirty-odd": from 30 to the last before the next of its last place, 39; of a round one only."""
    found = re.fullmatch(ODD, words)
    number = number_in(f"{found[1]} {found[2]}" if found[2] else found[1]) if found else None
    if not isinstance(number, int) or last_place(number) < 10:
        return None
    return Interval(number, number + last_place(number) - 1)


def _range(words: str) -> Interval | None:
    """The interval of a range; in "5 to 6 million" the scale is said once and holds for both ends."""
    for pattern in RANGES:
        found = re.fullmatch(pattern, words)
        if found and (interval := _between(found[1], found[2])):
            return interval
    return None


def _between(first: str, last: str) -> Interval | None:
    high, scale = number_in(last), _SCALE_AT_END.search(last)
    lows = [number_in(f"{first} {scale[0]}") if scale else None, number_in(first)]
    low = next((low for low in lows if low is not None and high is not None and low < high), None)
    return None if low is None or high is None else Interval(low, high)
