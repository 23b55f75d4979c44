"""Whether two reports that name different speakers tell of one utterance."""

from generator.ledger.claim import FigureSaid
from generator.reading.load import Corpus
from generator.record.counts import Count
from generator.rules.alike import bound_apart, is_round
from generator.rules.moments import may_be_of_one_time

# Within so many days sources may speak of one utterance, where they do not date it.
DAYS_TOGETHER = 7

# A number below may be counted by two.
_UNLIKELY = 100


def is_one_utterance(corpus: Corpus, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two claims may tell of one utterance, and something shows that they do."""
    return _may_be_one_utterance(one, other) and _shows_one_utterance(corpus, one, other)


def _may_be_one_utterance(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two claims were said at most a day apart, as sources date one statement, or on unknown days."""
    days = [claim.when.day for claim in (one, other) if claim.when and claim.when.day]
    said_together = len(days) < 2 or abs((days[0] - days[1]).days) <= 1
    return said_together and may_be_of_one_time(one, other, DAYS_TOGETHER) and _is_one_wording(one.count, other.count)


def _shows_one_utterance(corpus: Corpus, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether something shows that two reports tell of one utterance, and not of two bodies that agree.

    They copy one text, or heard it through one named relay; or they date a number to one day that hardly two counted.
    """
    named = {name for name in one.record.reported_by if not corpus.actors[name].generic}
    if one.text == other.text or not named.isdisjoint(other.record.reported_by):
        return True
    day = one.when.day if one.when else None
    same_day = day is not None and other.when is not None and other.when.day == day
    return same_day and not is_round(one.count) and (one.count.number or 0) >= _UNLIKELY


def _is_one_wording(one: Count, other: Count) -> bool:
    """Whether two wordings of one number may be of one figure.

    "More than 1,000" and "almost 1,000" bound in opposite directions, and round numbers meet by chance.
    """
    if one == other:
        return True
    return not is_round(one) and not bound_apart(one, other)
