"""Which claims repeat a figure that was disputed, and which give it anew or as a past one."""

from collections.abc import Iterable
from datetime import date

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import bounds_of
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason, Standing
from generator.rules.alike import is_general, named


def is_of_a_past_moment(claim: FigureSaid) -> bool:
    """Whether a text tells a figure for a moment before it appeared: it does not give it as the present one."""
    return bool(claim.record.as_of) and bounds_of(claim.record.as_of).is_before(bounds_of(claim.source.published))


def is_anew(claim: FigureSaid, day: date) -> bool:
    """Whether somebody said it after the denial: a statement of its own, not a repetition."""
    return claim.voice is not None and claim.when is not None and claim.when.latest > day


def is_repetition(ledger: Ledger, claim: FigureSaid, assertion: Assertion, dispute: tuple[date, Standing]) -> bool:
    """Whether a claim passes on what was denied: the figure, or that this speaker gave it."""
    day, standing = dispute
    if standing.reason is Reason.PUBLICATION_DENIED and (not claim.speakers or claim.is_own):
        return True
    if standing.reason in {Reason.ATTRIBUTION_DENIED, Reason.PUBLICATION_DENIED}:
        # The assertion may hold bodies that nobody says have denied it: sources without a day merge by voice.
        disowning = {one.body for one in standing.by} | {one.record.target.said_by for one in standing.denials}
        general = claim.voice == assertion.voice and is_general(ledger, claim)
        return claim.voice is not None and (general or not disowning.isdisjoint(named(claim)))
    if not claim.speakers or claim.is_own or claim.voice == assertion.voice:
        return True
    # A text that has it from who denied it passes on what that body had been said to have given before.
    given = ledger.by_claim[claim.id].known_by
    return credits_one_of(claim, standing.by) and given is not None and given <= day


def credits_one_of(claim: FigureSaid, denying: Iterable[Claim]) -> bool:
    """Whether a text has a figure from a body that denied it."""
    return claim.body is not None and claim.body in {one.body for one in denying}
