"""Matters: the figures of one number by one voice, which make one story, even where group or place is left open."""

from collections.abc import Iterable, Iterator, Sequence

from generator.ledger.assertion import Assertion
from generator.ledger.claim import DenialSaid, Scope
from generator.ledger.status import POSSIBLE, WITH_ANOTHER, Reason, Standing
from generator.record.counts import Count, Qualifier
from generator.record.numerals import Number

# What does not touch the number itself makes no story: the rung tells it. What went with a total is told with that.
_MINOR = {Reason.LABEL_DENIED, Reason.POSSIBLY_DENIED, *WITH_ANOTHER}
# What a figure counts, and its number or the ends of its range.
_Key = tuple[Scope, tuple[Number | None, ...]]


def matters(assertions: Iterable[Assertion]) -> Iterator[list[Assertion]]:
    """The assertions of each number or range and scope, those of a scope left open with the one that theirs may be.

    Rule: the same number by a voice in common; what leaves open and is of no such voice makes a story of its own.
    """
    found: dict[_Key, list[Assertion]] = {}
    for one in assertions:
        if one.count.number is not None:
            found.setdefault((one.scope, numbers_of(one.count)), []).append(one)
    alike: dict[tuple[Number | None, ...], list[_Key]] = {}
    for key in found:
        alike.setdefault(key[1], []).append(key)
    for key in [key for key in found if key[0].is_open]:
        # What states both comes first, so that two that each leave something open are not joined through each other.
        of_number = alike[key[1]]
        if home := min((other for other in of_number if _is_of(found, key, other)), key=_leaves_open, default=None):
            found[home] += found.pop(key)
            of_number.remove(key)
    yield from found.values()


def numbers_of(count: Count) -> tuple[Number | None, ...]:
    """The number of a count, or both ends of a range, which is no number of its low end."""
    if count.qualifier is Qualifier.RANGE and count.literal:
        return count.literal.low, count.literal.high
    return (count.number,)


def _is_of(found: dict[_Key, list[Assertion]], key: _Key, other: _Key) -> bool:
    """Whether what leaves group or place open may be another of its number, by a voice in common."""
    scope, stated = key[0], other[0]
    if scope == stated or not scope.may_be(stated):
        return False
    voices = [{one.voice for one in found[of] if one.voice} for of in (key, other)]
    return not voices[0].isdisjoint(voices[1])


def _leaves_open(key: _Key) -> bool:
    return key[0].is_open


def story_anchor(members: Sequence[Assertion]) -> str:
    """The anchor of the story of a number, from the assertions that give it, whatever they were renamed to."""
    return f"story-{min(one.first_id for one in members).replace('#', '--')}"


def denials_of(standing: Standing) -> Iterator[tuple[Reason, DenialSaid]]:
    """The denials and withdrawals that reach a figure, each with what it makes of that.

    Of a part that went with its total nothing is told as possible besides.
    """
    went = any(each.reason in WITH_ANOTHER for each in standing.all)
    for each in standing.all:
        if each.reason not in _MINOR and not (went and each.reason in POSSIBLE):
            yield from ((each.reason, claim) for claim in each.denials)
