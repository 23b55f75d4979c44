"""The range that the standing figures of one scope cover, in the words that bound it."""

from collections.abc import Sequence

from generator.language import say
from generator.language.naming import number
from generator.record.counts import Count, Qualifier
from generator.record.numerals import Number

# They say nothing of how few it may be.
_ABOVE = {Qualifier.UP_TO: "range-up-to", Qualifier.FEWER_THAN: "range-fewer-than"}
_BELOW = {Qualifier.AT_LEAST: "range-at-least", Qualifier.MORE_THAN: "range-more-than"}


def span(counts: Sequence[Count], unit: str = "") -> str:
    """`164 to 225`, `225`, `4,000 to more than 10,000`, `313 million to up to 3 billion US dollars`, `40 or more`.

    A bound ends the range only where it reaches beyond every figure that has both ends. Empty for no number.
    """
    closed: list[tuple[Number, Number]] = []
    floors: list[Number] = []
    # By the number; of equal ones what lies beyond it counts for more, and a mere bound for less.
    ends: list[tuple[Number, int, str]] = []
    for count in counts:
        bounds = count.estimate or count.literal
        if bounds is None:
            continue
        if count.qualifier in _ABOVE and bounds.high is not None:
            ends.append((bounds.high, 0, say(_ABOVE[count.qualifier], number=number(bounds.high))))
        elif bounds.high is None:
            floors.append(bounds.low)
            words = say(_BELOW.get(count.qualifier, "range-or-more"), number=number(bounds.low))
            ends.append((bounds.low, 2 if count.qualifier is Qualifier.MORE_THAN else 0, words))
        else:
            closed.append((bounds.low, bounds.high))
            ends.append((bounds.high, 1, number(bounds.high)))
    if not ends:
        return ""
    top, rank, words = max(ends)
    low = min((low for low, _ in closed), default=None)
    if low is None and floors:
        words = say("range-or-more", number=number(min(floors)))
    elif low is not None and not (low == top and rank == 1):
        words = say("range-from-to", low=number(low), high=words)
    return say("value-in-unit", value=words, unit=unit) if unit else words
