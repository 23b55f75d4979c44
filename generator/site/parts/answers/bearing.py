"""The claims of a figure that by themselves bear out what an answer says of it, the best checked first."""

from collections.abc import Iterable

from generator.ledger.claim import Evidence, FigureSaid
from generator.ledger.rung import Rung
from generator.record.ids import ActorId


def bearing_out(rung: Rung) -> tuple[FigureSaid, ...]:
    """The claims of a rung's lead of which each bears out the day that is told of it, those with a name first."""
    lead = rung.lead
    chosen = tuple(claim for claim in lead.exact if _bears_out(claim, rung)) or lead.exact
    chosen = tuple(claim for claim in chosen if _tells_the_day(claim, rung)) or _earlier_first(chosen)
    return tuple(claim for claim in chosen if not claim.is_general) or chosen


def _tells_the_day(claim: FigureSaid, rung: Rung) -> bool:
    """Whether the record of a claim or its own source has the day, which other sources may only narrow to that."""
    if rung.lead.first:
        return claim.when is not None
    return claim.when is not None or claim.appeared.latest == rung.lead.known_by


def _earlier_first(claims: tuple[FigureSaid, ...]) -> tuple[FigureSaid, ...]:
    """Of claims of which none tells the day those that are told as earlier, from which it follows, else all."""
    return tuple(claim for claim in claims if claim.is_earlier and claim.speakers) or claims


def _bears_out(claim: FigureSaid, rung: Rung) -> bool:
    lead = rung.lead
    if lead.first:
        return claim.said.day == lead.first
    if lead.as_of and lead.moment.day:
        return claim.record.as_of is not None and claim.record.as_of.day == lead.moment.day
    if rung.before:
        return claim.is_earlier
    if len({one.when for one in lead.claims}) == 1 and claim.when:
        return True
    return claim.said.latest == lead.known_by


def ranked(claims: Iterable[FigureSaid], giver: ActorId | None) -> list[FigureSaid]:
    """The claims that name who is told to have given it, the best checked first."""
    of = [claim for claim in claims if giver is None or giver in {*claim.speakers, claim.body, claim.voice}]
    of = [claim for claim in of if giver in claim.speakers] or of
    return sorted(of, key=_rank)


def _rank(claim: FigureSaid) -> tuple[bool, bool, int]:
    """Sorts claims: those that something dates first, of these what is printed there, then the best checked."""
    inferred = claim.source.is_dated_by_inference if claim.when is None else claim.record.is_day_read
    return _is_undated(claim), inferred, list(Evidence).index(claim.evidence)


def _is_undated(claim: FigureSaid) -> bool:
    """Whether nothing in its own source tells by when it was given."""
    return claim.when is None and claim.record.as_of is None and claim.appeared.latest is None
