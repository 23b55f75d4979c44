"""Whether the day of a figure, or whose it is, stands in its texts, and what is in doubt in all of them."""

from collections.abc import Collection, Iterable, Sequence

from generator.ledger.chains import Chains
from generator.ledger.claim import FigureSaid
from generator.ledger.rung import Rung
from generator.record.every_claim import PAST, SAID_ON
from generator.site.parts.naming_speakers import is_of_day


def is_day_read(rung: Rung) -> bool:
    """Whether each record by which the day is known that is told of a figure reads it out of its text."""
    if rung.lead.first:
        exact = (claim for one in rung.assertions for claim in one.exact)
        return _are_read(claim for claim in exact if claim.when and is_of_day(rung, claim))
    is_described = rung.moment.day is not None and any(one.as_of for one in rung.dating)
    if is_described or rung.before or rung.known_by is None:
        return False
    known = (claim for one in rung.dating for claim in one.claims if claim.known_by == rung.known_by)
    # What has no day of its own, and is of a source that may be later, has the day from the others.
    return _are_read(claim for claim in known if claim.when or claim.appeared.latest == rung.known_by)


def is_open_day_read(rung: Rung) -> bool:
    """The same of the earlier day by which sources had it that leave its group or place open."""
    openly = (claim for one in rung.alike if one.scope != rung.lead.scope for claim in one.claims)
    return _are_read(claim for claim in openly if claim.known_by == rung.known_openly_by)


def is_read_of(chains: Chains, rung: Rung, bodies: Collection[str]) -> bool:
    """Whether all records that name some bodies for a figure have more of it as a reading than its time."""
    exact = (claim for one in rung.alike for claim in one.exact if not claim.is_inferred)
    named = [claim for claim in exact if not {*map(chains.body, claim.speakers)}.isdisjoint(bodies)]
    return bool(named) and all(claim.record.reads_else(PAST, SAID_ON) for claim in named)


def noted_doubt(claims: Sequence[FigureSaid]) -> str:
    """The note of the first record of a figure, where the notes of all tell what of it is in doubt; else empty."""
    return claims[0].record.note or "" if all(claim.record.in_doubt for claim in claims) else ""


def _are_read(claims: Iterable[FigureSaid]) -> bool:
    read = [claim.record.is_day_read for claim in claims]
    return bool(read) and all(read)
