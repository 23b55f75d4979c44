"""The range that the standing figures of one scope cover, in the words that bound it."""

from collections.abc import Sequence

from generator.language.wording import number
from generator.record.counts import Count, Qualifier
from generator.record.numerals import Number

# They say nothing of how few it may be.
_ABOVE = {Qualifier.UP_TO: "up to", Qualifier.FEWER_THAN: "fewer than"}
_BELOW = {Qualifier.AT_LEAST: "at least", Qualifier.MORE_THAN: "more than"}


def span(counts: Sequence[Count], unit: str = "") -> str:
    """`164 to 225`, `225`, `4,000 to more than 10,000`, `313 million to up to 3 billion US dollars`, `40 or more`.

    A bound ends the range only where it reaches beyond every figure that has both ends. Empty for no number.
    """
    closed: list[tuple[Number, Number]] = []
    floors: list[Number] = []
    # By the number; of equal ones what lies beyond it counts for more, and a mere bound for less.
    ends: list[tuple[Number, int, str]] = []
    for count in counts:
        bounds = count.literal
        if bounds is None:
            continue
        if count.qualifier in _ABOVE and bounds.high is not None:
            ends.append((bounds.high, 0, f"{_ABOVE[count.qualifier]} {number(bounds.high)}"))
        elif bounds.high is None:
            floors.append(bounds.low)
            word = _BELOW.get(count.qualifier)
            words = f"{word} {number(bounds.low)}" if word else f"{number(bounds.low)} or more"
            ends.append((bounds.low, 2 if count.qualifier is Qualifier.MORE_THAN else 0, words))
        else:
            closed.append((bounds.low, bounds.high))
            ends.append((bounds.high, 1, number(bounds.high)))
    if not ends:
        return ""
    after = f" {unit}" if unit else ""
    top, rank, words = max(ends)
    if not closed:
        return f"{number(min(floors))} or more{after}" if floors else f"{words}{after}"
    low = min(low for low, _ in closed)
    return f"{words}{after}" if low == top and rank == 1 else f"{number(low)} to {words}{after}"
