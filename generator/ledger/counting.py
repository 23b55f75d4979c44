"""What a track record counts, as data with a meaning: in which readings of the records each case of it is one."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.crediting import Doer, Sequel
from generator.ledger.ledger import Ledger
from generator.ledger.meaning import Asserted, asserted
from generator.ledger.passing import Passed, Passings, Timing, bearing_days, tells_its_denial
from generator.ledger.readings import ClosedReading
from generator.ledger.track_records import TrackRecord
from generator.record.ids import ActorId

_Holds = Callable[[ClosedReading], bool]
_AFTER = frozenset({Timing.AFTER, Timing.AFTER_WITH_IT})
# What the ledger asserts nothing of, for it is only told that something was said.
_REMARKS = frozenset({Sequel.QUESTIONED, Sequel.PERHAPS})


def counted(book: Ledger, record: TrackRecord) -> Iterator[Asserted]:
    """Every case of a record: whose a figure is, what became of it and by whom, and when it was passed on."""
    name, passings = record.actor, Passings(book)
    meant = {(one.code, one.of[0]): one.holds for one in asserted(book)}
    for one in record.given:
        yield Asserted("credited", (one.lead.id,), _is_theirs(book, name, one.claims))
        for each in one.befallen:
            if each.deed not in _REMARKS:
                yield Asserted(f"credited-{each.deed}", (one.lead.id,), meant[(each.standing.reason, each.of.id)])
            if each.side is Doer.ITSELF and not each.standing.successor:
                yield Asserted("by-itself", (one.lead.id,), _is_theirs(book, name, each.standing.by))
    for passed in record.disputed:
        if passed.timing in _AFTER:
            yield Asserted("passed-after", (passed.lead.id,), _after(passings, name, passed))
        if passed.timing is Timing.BEFORE:
            yield Asserted("passed-before", (passed.lead.id,), is_passed_before(passings, name, passed))


def _is_theirs(book: Ledger, name: ActorId, claims: Sequence[Claim]) -> _Holds:
    """That somebody, or who is part of them, said each of some claims of which anybody is named."""

    def said(reading: ClosedReading, claim: Claim) -> bool:
        speaker = reading.speaker_of(claim)
        is_part = speaker in book.corpus.actors and book.chains.is_above(name, ActorId(speaker))
        return is_part or name == claim.body

    return lambda reading: all(said(reading, claim) for claim in claims if claim.speakers)


def _after(passings: Passings, name: ActorId, passed: Passed) -> _Holds:
    """That an article appeared after the day of a denial of its figure, or no earlier than one of which it tells."""
    articles = {claim.article for claim in passed.claims}
    reported = [claim for each in passed.denials for claim in each.by if claim.article in articles]
    if tells_its_denial(name, passed.claims, passed.denials):
        return lambda reading: any(reading.appeared_on(one.article) >= reading.day_of(one) for one in reported)
    shown = [claim for claim in passed.claims if passings.when(name, claim).earliest]

    def holds(reading: ClosedReading) -> bool:
        first = min(reading.day_of(claim) for each in passed.denials for claim in each.by)
        return any(reading.appeared_on(claim.source_id) > first for claim in shown)

    return holds


def is_passed_before(passings: Passings, name: ActorId, passed: Passed) -> Callable[[ClosedReading], bool]:
    """That somebody had passed a figure on before every denial of it; within one day by the time of it.

    Who printed it did when the article appeared, and who is credited there by the day that the text tells.
    """
    denials = [claim for each in passed.denials for claim in bearing_days(each)]

    def holds(reading: ClosedReading) -> bool:
        return all(is_before(reading, one, denial) for one in passed.claims for denial in denials)

    def is_before(reading: ClosedReading, one: FigureSaid, denial: Claim) -> bool:
        if one.appeared.at and denial.said.at and one.appeared.at < denial.said.at:
            return True
        known = passings.when(name, one).latest if name != one.source.publication else None
        return min(known or date.max, reading.appeared_on(one.source_id)) < reading.day_of(denial)

    return holds
