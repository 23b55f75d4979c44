"""Rivals: what else of its text an article's own words may tell of, so that they are nobody's in particular."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from generator.ledger.claim import FigureSaid
from generator.ledger.rounding import is_of_one_time, may_be_one, may_reword, may_round
from generator.reading.load import Corpus
from generator.record.counts import Interval
from generator.record.fields import UNSTATED
from generator.record.hierarchy import is_nested, upward
from generator.record.numerals import Number

# So many figures of a text are tried together, and so many of them are added up.
_TRIED, _ADDED = 8, 4


def has_rival(words: FigureSaid, figure: FigureSaid, text: Sequence[FigureSaid], corpus: Corpus) -> bool:
    """Whether another figure of the text than the one that some words seem to tell again fits them as well.

    Or several of it that have nobody in common, taken together: "nearly 1,000" above 589 in one country and more than
    300 in the other. The same number told twice is one figure, and the parts of a figure that make it up are it. Words
    with the very number of the figure fit no sum as well that is another number.
    """
    text = [one for one in text if one is not words]
    others = (one for one in text if one is not figure and may_be_one(words, one) and not _is_same(one, figure))
    if any(may_reword(words.count, one.count) for one in others):
        return True
    sums = _sums(words, text, corpus)
    if words.count.number == figure.count.number:
        sums = (some for some in sums if _number(some) == words.count.number)
    return any(not _make_up(figure, some, corpus) for some in sums)


def _is_same(one: FigureSaid, figure: FigureSaid) -> bool:
    """Whether a figure is the other told again, or is of its speaker and of the same thing."""
    return one.scope.may_be(figure.scope) and (one.count == figure.count or one.voice == figure.voice)


def _sums(words: FigureSaid, text: Iterable[FigureSaid], corpus: Corpus) -> Iterable[Sequence[FigureSaid]]:
    """The figures of a text that together are as many as some words say, and may be what these count."""
    parts = [one for one in text if one.count.test and _may_be_part(words, one, corpus)][:_TRIED]
    for number in range(2, _ADDED + 1):
        for some in combinations(parts, number):
            if _are_apart(some, corpus) and _fit_together(words, some):
                yield some


def _may_be_part(words: FigureSaid, one: FigureSaid, corpus: Corpus) -> bool:
    """Whether a figure counts some of those whom some words may count, in one place and of one time."""
    here, there = words.scope, one.scope
    if here.metric != there.metric or UNSTATED in {there.group, *there.place} or len(there.place) != 1:
        return False
    is_within = here.group == UNSTATED or here.group in upward(corpus.groups, there.group)
    is_there = UNSTATED in here.place or not set(here.place).isdisjoint(upward(corpus.places, there.place[0]))
    return is_within and is_there and here.has_rest_of(there) and is_of_one_time(words, one)


def _fit_together(words: FigureSaid, some: Sequence[FigureSaid]) -> bool:
    room = _together(some)
    return may_round(words.count, _number(some), room, is_open=room.high is None)


def _number(some: Iterable[FigureSaid]) -> Number:
    return sum(one.count.number or 0 for one in some)


def _together(some: Iterable[FigureSaid]) -> Interval:
    rooms = [one.count.test for one in some if one.count.test]
    highs = [room.high for room in rooms if room.high is not None]
    return Interval(sum(room.low for room in rooms), sum(highs) if len(highs) == len(rooms) else None)


def _are_apart(some: Sequence[FigureSaid], corpus: Corpus) -> bool:
    """Whether figures count one group in places none of which lies in another, or the same of groups in one place."""
    groups, places = {one.scope.group for one in some}, {one.scope.place[0] for one in some}
    if len(groups) == 1 and len(places) == len(some):
        return not any(is_nested(corpus.places, one, other) for one, other in combinations(places, 2))
    if len(places) == 1 and len(groups) == len(some):
        return not any(is_nested(corpus.groups, one, other) for one, other in combinations(groups, 2))
    return False


def _make_up(figure: FigureSaid, some: Sequence[FigureSaid], corpus: Corpus) -> bool:
    """Whether some figures are parts of another that together may be all of it."""
    test = figure.count.test
    return test is not None and _together(some).meets(test) and all(_is_within(one, figure, corpus) for one in some)


def _is_within(one: FigureSaid, figure: FigureSaid, corpus: Corpus) -> bool:
    groups = {UNSTATED, *upward(corpus.groups, one.scope.group)}
    places = {UNSTATED, *upward(corpus.places, one.scope.place[0])}
    return figure.scope.group in groups and not places.isdisjoint(figure.scope.place)
