"""Whether the day that is told of a figure stands in its texts, or is how their records read them."""

from collections.abc import Iterable

from generator.ledger.claim import FigureSaid
from generator.ledger.rung import Rung
from generator.site.parts.naming_speakers import is_of_day


def is_day_read(rung: Rung) -> bool:
    """Whether each record by which the day is known that is told of a figure reads it out of its text."""
    if rung.lead.first:
        exact = (claim for one in rung.assertions for claim in one.exact)
        return _are_read(claim for claim in exact if claim.when and is_of_day(rung, claim))
    is_described = rung.moment.day is not None and any(one.as_of for one in rung.dating)
    if is_described or rung.before or rung.known_by is None:
        return False
    return _are_read(claim for one in rung.dating for claim in one.claims if claim.known_by == rung.known_by)


def is_open_day_read(rung: Rung) -> bool:
    """The same of the earlier day by which sources had it that leave its group or place open."""
    openly = (claim for one in rung.alike if one.scope != rung.lead.scope for claim in one.claims)
    return _are_read(claim for claim in openly if claim.known_by == rung.known_openly_by)


def _are_read(claims: Iterable[FigureSaid]) -> bool:
    read = [claim.record.is_day_read for claim in claims]
    return bool(read) and all(read)
