"""What was said last, as far as the record tells: a set, for what has no order cannot be told apart."""

from collections.abc import Iterable, Sequence

from generator.ledger.rung import Rung


def last(rungs: Iterable[Rung]) -> tuple[Rung, ...]:
    """Those of some rungs of one scope that none of the others certainly comes after, in their order."""
    found = list(rungs)
    newest = tuple(one for one in found if not any(one.comes_before(other) for other in found))
    # Where sources order figures in a circle, none is told to be the last.
    return newest or tuple(found)


def before_all(rungs: Iterable[Rung], others: Sequence[Rung]) -> tuple[Rung, ...]:
    """Those of some rungs that come before each of the others, or were out before any source can have shown it."""
    return tuple(one for one in rungs if all(one.comes_before(other) or one.is_shown_before(other) for other in others))
