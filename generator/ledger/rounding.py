"""Rounding: whether some words may tell a figure again, by their number, by what they count and by their time."""

from dataclasses import replace

from generator.ledger.bounds import bounds_of
from generator.ledger.claim import FigureSaid
from generator.record.counts import Count, Interval, Qualifier, last_place
from generator.record.numerals import Number

# A rounding lies so near to what it rounds, in hundredths of the greater of the two; "dozens" and the like may be up to
# so many times what they are at least.
NEAR, MANY_TIMES = 20, 10
# What a number is rounded to without a word lies no further from it than one part of the greater in so many.
WITHIN = 20
# Counts that bound a number on one side only.
_OPEN = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.UP_TO, Qualifier.FEWER_THAN})


def may_reword(words: Count, figure: Count) -> bool:
    """Whether some words may be a rounding of a figure.

    Rule: one number may be both, and the two written lie no further apart than a fifth of the greater, or than the
    last place of the words that is no zero: "over 2,900" may be 2,960 and "over a hundred" 164; neither is a wording of
    9,000, though both hold of that. "Dozens" may be up to ten times two dozen. An open count has no number but the one
    that it names, so what lies further from that must hold of it: "nearly 1,000" is no wording of "more than 300".
    """
    if figure.test is None or figure.number is None:
        return False
    is_vague, is_open = figure.qualifier is Qualifier.VAGUE, figure.qualifier in _OPEN
    return may_round(words, figure.number, figure.test, is_open=is_open, is_vague=is_vague)


def may_round(words: Count, number: Number, room: Interval, *, is_open: bool, is_vague: bool = False) -> bool:
    """Whether some words may round a number that lies within some room; see `may_reword`."""
    if words.test is None or words.number is None or not words.test.meets(room):
        return False
    holds = not is_open or words.test.meets(Interval(number, number))
    if is_vague or words.qualifier is Qualifier.VAGUE:
        return holds and max(words.number, number) < MANY_TIMES * min(words.number, number)
    place = last_place(words.number) if isinstance(words.number, int) else 0
    far = apart(words.number, number)
    return (holds and far < place) or far * 100 <= NEAR * max(words.number, number)


def may_be_rounded(words: Count, figure: Count) -> bool:
    """Whether a number that words give flatly may be a copy's rounding of another that is not round: 160 of 164.

    Rule: it lies no further from that than half of its last place that is no zero, nor than a twentieth of the greater.
    """
    number, of = words.number, figure.number
    if not (words.is_bare and isinstance(number, int) and isinstance(of, int)):
        return False
    place, far = last_place(number), apart(number, of)
    return of % place != 0 and 2 * far <= place and WITHIN * far <= max(number, of)


def may_be_one(words: FigureSaid, figure: FigureSaid) -> bool:
    """Whether some words may tell a figure again; where they state a day or moment, only one of that.

    They may leave out whom the figure does not count.
    """
    here, there = words.scope, figure.scope
    if here.metric != there.metric:
        return False
    scope = here if here.excluded or not there.excluded else replace(here, excluded=there.excluded)
    return scope.may_be(there) and is_of_one_time(words, figure)


def is_of_one_time(words: FigureSaid, figure: FigureSaid) -> bool:
    """Whether some words may be of the time of a figure: of its moment, said with it, and of the past where that is."""
    of, moment = words.record.as_of, figure.record.as_of
    is_of_one_moment = of is None or (moment is not None and bounds_of(of).meets(bounds_of(moment)))
    said_together = words.when is None or words.said.meets(figure.said)
    return words.is_earlier is figure.is_earlier and is_of_one_moment and said_together


def apart(one: Number, other: Number) -> Number:
    """How far two numbers lie apart."""
    return max(one, other) - min(one, other)
