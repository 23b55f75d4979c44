"""What a number and the words before it bound: by the words alone, and with the rounding that they admit."""

from dataclasses import dataclass
from decimal import Decimal

from generator.record.numerals import Number, whole
from generator.record.wordings import Qualifier


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from `low` to `high`; without `high` unbounded. An open end is itself left out."""

    low: Number
    high: Number | None
    open_high: bool = False
    open_low: bool = False

    def meets(self, other: "Interval") -> bool:
        """Whether some number lies in both."""
        return self._begins_within(other) and other._begins_within(self)

    def _begins_within(self, other: "Interval") -> bool:
        if other.high is None:
            return True
        is_open = self.open_low or other.open_high
        return self.low < other.high if is_open else self.low <= other.high

    def is_within(self, other: "Interval") -> bool:
        """Whether every number of this one is one of the other."""
        starts = (self.low, self.open_low) >= (other.low, other.open_low)
        if other.high is None or self.high is None:
            return starts and other.high is None
        return starts and (self.high, not self.open_high) <= (other.high, not other.open_high)

    def is_above(self, other: "Interval") -> bool:
        """Whether every number of this one is greater than every number of the other."""
        return not self.meets(other) and (self.low, self.open_low) > (other.low, other.open_low)

    def is_no_less(self, other: "Interval") -> bool:
        """Whether no number of this one is less than any number of the other."""
        return other.high is not None and self.low >= other.high


def last_place(number: int) -> int:
    """The value of the last digit that is not a trailing zero's: 100 for 2,200, 1 for 225."""
    place = 1
    while number and number % (place * 10) == 0:
        place *= 10
    return place


def literal(qualifier: Qualifier, number: Number) -> Interval:
    """What the words say of a number, whole numbers strictly."""
    match qualifier:
        case Qualifier.AT_LEAST:
            return Interval(number, None)
        case Qualifier.MORE_THAN:
            return _above(number, None)
        case Qualifier.UP_TO:
            return Interval(0, number)
        case Qualifier.FEWER_THAN:
            return _below(0, number)
        case Qualifier.ALMOST:
            return Interval(_share(number, 90), number)
        case Qualifier.JUST_UNDER:
            return _below(_share(number, 90), number)
        case Qualifier.JUST_OVER:
            return _above(number, _share(number, 110))
        case _:
            return Interval(number, number)


def _above(number: Number, high: Number | None) -> Interval:
    """From the next whole number, of one that is not whole from beyond it."""
    if not isinstance(number, int):
        return Interval(number, high, open_low=True)
    return Interval(number + 1, high if high is None else max(number + 1, high))


def _below(low: Number, number: Number) -> Interval:
    """Up to the whole number before, of one that is not whole up to but not that one; nothing lies below nought."""
    if not isinstance(number, int) or number == 0:
        return Interval(low, number, open_high=number != 0)
    return Interval(min(low, number - 1), number - 1)


def tolerant(qualifier: Qualifier, number: Number) -> Interval:
    """The numbers with which the words can hold together, the rounding that they admit allowed for."""
    place = last_place(number) if isinstance(number, int) else 0
    match qualifier:
        case Qualifier.ABOUT:
            off = margin(number, place)
            return Interval(number - off, number + off)
        case Qualifier.EXACT if number >= 1000 and place >= 100:
            off = min(whole(Decimal(place) / 2), _share(number, 5))
            return Interval(number - off, number + off, open_high=True)
        case Qualifier.MORE_THAN:
            return Interval(number, None)
        case Qualifier.FEWER_THAN:
            return Interval(0, number)
        case Qualifier.JUST_UNDER:
            return Interval(literal(qualifier, number).low, number)
        case Qualifier.JUST_OVER:
            return Interval(number, literal(qualifier, number).high)
    return literal(qualifier, number)


def margin(number: Number, place: int) -> Number:
    """How far a number told as about may be off: 5% or half its last place, whichever is more, at most 25%."""
    return min(max(_share(number, 5), whole(Decimal(place) / 2)), _share(number, 25))


def _share(number: Number, percent: int) -> Number:
    return whole(Decimal(number) * percent / 100)
