"""From the lowest to the highest of some figures, in the words that bound them."""

import re
from collections.abc import Sequence

from generator.language import say
from generator.language.naming import number
from generator.record.counts import Count, Qualifier
from generator.record.numerals import Number

# A number of at least four digits that a source writes without commas.
_DIGITS = re.compile(r"(?<![\d,.])\d{4,}(?![\d,.]*\d)")
# They say nothing of how few it may be.
_ABOVE = {Qualifier.UP_TO: "range-up-to", Qualifier.FEWER_THAN: "range-fewer-than"}
_BELOW = {
    Qualifier.AT_LEAST: "range-at-least",
    Qualifier.MORE_THAN: "range-more-than",
    Qualifier.JUST_OVER: "range-more-than",
}
_BEYOND = {Qualifier.MORE_THAN, Qualifier.JUST_OVER}


def span(counts: Sequence[Count], unit: str = "") -> str:
    """`164 to 225`, `225`, `4,000 to more than 10,000`, `313 million to up to 3 billion US dollars`, `40 or more`.

    A bound ends the range only where it reaches beyond every figure that has both ends. Empty for no number.
    """
    # By the number; of equal ones what lies beyond it counts for more, and a mere bound for less.
    starts: list[tuple[Number, str]] = []
    ends: list[tuple[Number, int, str]] = []
    floors: list[tuple[Number, str]] = []
    bounded: list[tuple[Number, str]] = []
    for count in counts:
        bounds, written = count.estimate or count.literal, count.number
        if bounds is None or written is None:
            continue
        if count.qualifier in _ABOVE and bounds.high is not None:
            ends.append((written, 0, say(_ABOVE[count.qualifier], number=number(written))))
        elif bounds.high is None or count.qualifier is Qualifier.JUST_OVER:
            words = say(_BELOW.get(count.qualifier, "range-or-more"), number=number(written))
            bounded += [(written, words)] if count.qualifier in _BELOW else []
            floors.append(
                (written, words if count.qualifier in _BEYOND else say("range-or-more", number=number(written)))
            )
            ends.append((written, 2 if count.qualifier in _BEYOND else 0, words))
        elif count.qualifier is Qualifier.RANGE or count.estimate:
            starts.append((bounds.low, number(bounds.low)))
            ends.append((bounds.high, 1, number(bounds.high)))
        else:
            words = _DIGITS.sub(_grouped, str(count)) if count.hedge else number(written)
            starts.append((written, words))
            ends.append((written, 1, words))
    if not ends:
        return ""
    # Of two wordings of the last number the plainer one.
    top, rank, words = max(ends, key=lambda end: (end[0], end[1], -len(end[2])))
    low = min(starts, default=None)
    if low is not None:
        low = min([low, *bounded], key=lambda one: one[0])
    if low is None and len(bounded) == len(floors) > 1 and min(bounded) < max(bounded):
        words = say("range-from-to", low=min(bounded)[1], high=words)
    elif low is None and floors:
        words = min(floors)[1]
    elif low is not None and not (low[0] == top and rank == 1):
        words = say("range-from-to", low=low[1], high=words)
    return say("value-in-unit", value=words, unit=unit) if unit else words


def _grouped(digits: re.Match[str]) -> str:
    return number(int(digits[0]))
