"""Counts as a reporter writes them, read as intervals with the wording kept.

Two intervals are kept. The literal one says what the words bound: "more than 2,200" is [2200, ∞). The
test interval is wider, for the question whether two figures can both hold: it allows the rounding that
the wording admits, judged by p, the last significant place of the number (100 for 2,200).

The words and patterns are exported to the form of the site, which reads counts as this module does.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from generator.record import numerals
from generator.record.numerals import SCALE_NAMES, SCALES, BadCountError, Number, number_in, whole


class Qualifier(StrEnum):
    """What the words before a number make of it, from the most to the least precise."""

    EXACT = "exact"
    ABOUT = "about"
    ALMOST = "almost"
    RANGE = "range"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    UP_TO = "up to"
    FEWER_THAN = "fewer than"
    VAGUE = "vague"
    SHARE = "share"
    NONE = "none"
    NOT_GIVEN = "not given"


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from `low` to `high`; without `high` unbounded, with `open_high` up to but not `high`."""

    low: Number
    high: Number | None
    open_high: bool = False

    def meets(self, other: "Interval") -> bool:
        """Whether some number lies in both."""
        return self._begins_within(other) and other._begins_within(self)

    def _begins_within(self, other: "Interval") -> bool:
        if other.high is None:
            return True
        return self.low < other.high if other.open_high else self.low <= other.high

    def is_above(self, other: "Interval") -> bool:
        """Whether every number of this one is greater than every number of the other."""
        return not self.meets(other) and self.low > other.low


@dataclass(frozen=True, slots=True)
class Count:
    """A count in the words of the source, with what they mean.

    `number` is the number written (the lower of a range); None where none was given. Two counts are equal
    when they bound the same numbers in the same manner, whatever the words: "some 1,300" and "about 1,300",
    "more than 40" and "at least 40"; not "about 1,300" and "1,300". `estimate` is the range that the source gives
    beside the number, where the number is its best estimate.
    """

    text: str = field(compare=False)
    qualifier: Qualifier = field(compare=False)
    number: Number | None = field(compare=False)
    literal: Interval | None
    test: Interval | None = field(compare=False)
    hedge: Qualifier | None = field(init=False)
    estimate: Interval | None = None

    def __post_init__(self) -> None:
        loose = {Qualifier.ABOUT, Qualifier.ALMOST, Qualifier.VAGUE}
        object.__setattr__(self, "hedge", self.qualifier if self.qualifier in loose else None)

    def __str__(self) -> str:
        return self.text

    @property
    def is_bare(self) -> bool:
        """Whether it is a number alone."""
        return self.qualifier is Qualifier.EXACT and self.number is not None

    @property
    def may_be_best(self) -> bool:
        """Whether it is one number, which may be the best estimate within a range."""
        return self.is_bare or self.qualifier is Qualifier.ABOUT

    @property
    def precision(self) -> tuple[int, int]:
        """Sorts the most precise wording first: by qualifier, then the less rounded number."""
        place = last_place(self.number) if isinstance(self.number, int) else 0
        return list(Qualifier).index(self.qualifier), place


def estimated(best: Count, low: Number, high: Number) -> Count:
    """A best estimate with the range that its source gives: it can hold together with all that lies in the range."""
    room = Interval(low, high)
    if best.test and best.test.high is not None:
        room = Interval(min(low, best.test.low), max(high, best.test.high))
    return replace(best, test=room, estimate=Interval(low, high))


_QUALIFIERS = {
    Qualifier.ABOUT: "about|some|around|roughly|approximately|approx\\.?|circa|an estimated|estimated",
    Qualifier.ALMOST: "almost|nearly|close to|just under|just short of",
    Qualifier.AT_LEAST: "at least|no fewer than|no less than|not fewer than|not less than|a minimum of",
    Qualifier.MORE_THAN: "more than|over|above|upwards of|in excess of|exceeding",
    Qualifier.UP_TO: "up to|as many as|at most|no more than|not more than|a maximum of",
    Qualifier.FEWER_THAN: "fewer than|less than|under|below",
    Qualifier.EXACT: "exactly|only|just|a total of|the",
}
_LEADING = re.compile("|".join(f"(?P<{qualifier.name}>(?:{words}) )" for qualifier, words in _QUALIFIERS.items()))
_TRAILING = {
    "or so": Qualifier.ABOUT,
    "or more": Qualifier.AT_LEAST,
    "and more": Qualifier.AT_LEAST,
    "or fewer": Qualifier.UP_TO,
    "or less": Qualifier.UP_TO,
}
_RANGES = ("between (.+?) and (.+)", "(?:from )?(.+?)(?: to | ?[-–—] ?)(.+)")
_SCALE_AT_END = re.compile(rf"(?:{SCALE_NAMES})$")
# A part of another count, told in words: kept as worded, and never compared.
_SHARE = (
    r"(?:(?:a|one|two|three|four|five) (?:half|third|quarter|fifth|sixth|tenth)s?|half|most|the majority|a majority"
    r"|[0-9]+(?:\.[0-9]+)? ?(?:%|per ?cent))(?: of (?:them|these|those|all))?"
)
_VAGUE = {
    "dozens": 20, "scores": 20, "tens": 20, "hundreds": 100, "thousands": 1000,
    "tens of thousands": 10_000, "hundreds of thousands": 100_000, "millions": 10**6,
}  # fmt: skip
# What may stand before such a plural, and before a scale to make one of it.
_MANY = ["many", "several", "at least", "some"]
_SEVERAL = "(?:several|a few|a couple of|many) (dozen|hundred|thousand|million)s?"
_NOTHING = ["none", "no one", "nobody", "no"]
GRAMMAR: Mapping[str, object] = {
    **numerals.GRAMMAR,
    "qualifiers": [[qualifier, words] for qualifier, words in _QUALIFIERS.items()],
    "tails": _TRAILING,
    "ranges": _RANGES,
    "share": _SHARE,
    "vague": _VAGUE,
    "many": _MANY,
    "several": _SEVERAL,
    "nothing": _NOTHING,
    "not_given": Qualifier.NOT_GIVEN,
}


def parse_count(text: str) -> Count:
    """The count that `text` writes in English words or digits; raises BadCountError.

    Understood: numbers in digits ("4,500", "1.5 million") and words ("sixteen", "half a million"), a qualifier
    before or after them, ranges, the vague plurals ("dozens"), shares ("a third"), "none" and "not given".
    """
    words = " ".join(text.split()).lower()
    if words == Qualifier.NOT_GIVEN:
        return Count(text, Qualifier.NOT_GIVEN, None, None, None)
    if words in _NOTHING:
        return Count(text, Qualifier.NONE, 0, Interval(0, 0), Interval(0, 0))
    if (vague := _vague(words)) is not None:
        bounds = Interval(vague, None)
        return Count(text, Qualifier.VAGUE, vague, bounds, bounds)
    qualifier, rest = _split_qualifier(words)
    if qualifier is Qualifier.EXACT and number_in(rest) is None and (span := _range(rest)):
        return Count(text, Qualifier.RANGE, span.low, span, span)
    if re.fullmatch(_SHARE, rest):
        return Count(text, Qualifier.SHARE, None, None, None)
    number = number_in(rest)
    if number is None:
        raise BadCountError(f'"{text}" is not a count')
    return Count(text, qualifier, number, _literal(qualifier, number), _tolerant(qualifier, number))


def _vague(words: str) -> int | None:
    bare = next((words.removeprefix(f"{lead} ") for lead in _MANY if words.startswith(f"{lead} ")), words)
    if bare in _VAGUE:
        return _VAGUE[bare]
    if several := re.fullmatch(_SEVERAL, words):
        return 2 * SCALES[several[1]]
    return None


def _split_qualifier(words: str) -> tuple[Qualifier, str]:
    if found := _LEADING.match(words):
        assert found.lastgroup is not None
        return Qualifier[found.lastgroup], words[found.end() :]
    for tail, qualifier in _TRAILING.items():
        if words.endswith(f" {tail}"):
            return qualifier, words[: -len(tail)].strip()
    if words.endswith("+"):
        return Qualifier.AT_LEAST, words[:-1].strip()
    return Qualifier.EXACT, words


def _range(words: str) -> Interval | None:
    """The interval of a range; in "5 to 6 million" the scale is said once and holds for both ends."""
    found = next((found for pattern in _RANGES if (found := re.fullmatch(pattern, words))), None)
    if not found:
        return None
    first, last = found.groups()
    high, scale = number_in(last), _SCALE_AT_END.search(last)
    lows = [number_in(f"{first} {scale[0]}") if scale else None, number_in(first)]
    low = next((low for low in lows if low is not None and high is not None and low < high), None)
    return None if low is None or high is None else Interval(low, high)


def last_place(number: int) -> int:
    """The value of the last digit that is not a trailing zero's: 100 for 2,200, 1 for 225."""
    place = 1
    while number and number % (place * 10) == 0:
        place *= 10
    return place


def _literal(qualifier: Qualifier, number: Number) -> Interval:
    match qualifier:
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN:
            return Interval(number, None)
        case Qualifier.UP_TO | Qualifier.FEWER_THAN:
            return Interval(0, number)
        case Qualifier.ALMOST:
            return Interval(_share(number, 90), number)
        case _:
            return Interval(number, number)


def _tolerant(qualifier: Qualifier, number: Number) -> Interval:
    place = last_place(number) if isinstance(number, int) else 0
    if qualifier is Qualifier.ABOUT:
        margin = min(max(_share(number, 5), whole(Decimal(place) / 2)), _share(number, 25))
        return Interval(number - margin, number + margin)
    if qualifier is Qualifier.EXACT and number >= 1000 and place >= 100:
        margin = min(whole(Decimal(place) / 2), _share(number, 5))
        return Interval(number - margin, number + margin, open_high=True)
    return _literal(qualifier, number)


def _share(number: Number, percent: int) -> Number:
    return whole(Decimal(number) * percent / 100)
