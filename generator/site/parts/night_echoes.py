"""What nobody is named for on a night and may be another wording of a number that had been denied or withdrawn."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.ledger.assertion import Assertion
from generator.ledger.rounding import apart, may_reword
from generator.record.counts import Qualifier, last_place
from generator.record.numerals import Number
from generator.site.parts.ladder_view import LadderView


def echoes(views: Iterable[LadderView], by_claim: Mapping[str, Assertion], over: Sequence[Assertion]) -> Iterator[str]:
    """The first claims of such figures, on the ladders of what stood.

    `over` is what somebody had given, and had been denied or withdrawn by then. "Dozens" words any number.
    """
    if not over:
        return
    for entry in (one for view in views for one in view.entries):
        lead = by_claim[entry.step.cites[0]]
        if not entry.step.has_voice and any(_may_word(lead, other) for other in over):
            yield entry.step.cites[0]


def _may_word(one: Assertion, other: Assertion) -> bool:
    """Whether a figure has the number of another, or may round it, as far as is told of the same people and place."""
    words, count = one.count, other.count
    if Qualifier.VAGUE in (words.qualifier, count.qualifier) or not one.scope.may_be(other.scope):
        return False
    if words.qualifier is Qualifier.EXACT:
        return words.number is not None and words.number == count.number
    return may_reword(words, count) and _is_within_last_place(words.number, count.number)


def _is_within_last_place(words: Number | None, number: Number | None) -> bool:
    """Whether two numbers differ by less than the last place of the one that is no zero: 160 and 164, not 200."""
    if not isinstance(words, int) or number is None:
        return words == number
    return apart(words, number) < last_place(words)
