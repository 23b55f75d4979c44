"""What had become of the figures of a day by its night, and what is known of them later."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.language import formats
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.nights import Night
from generator.ledger.status import Standing
from generator.record.ids import ClaimId
from generator.site.parts.link import Change, Step
from generator.site.parts.makers import Views
from generator.site.parts.metric_nights import remarked_of


@dataclass(frozen=True, slots=True)
class KnownLater:
    """What a figure is known to have become, and had not by a night; `day` is empty where none bounds it."""

    change: Change
    day: str


def standings_by(views: Views, night: Night, assertions: Iterable[Assertion]) -> dict[str, Standing]:
    """What had become by a night of each of some figures, by its id; none of what was not known then."""
    known = {one.id: then for one in assertions if (then := _then(night, one.claims))}
    judged = remarked_of(views, known.values(), night)
    return {name: judged[then.id] for name, then in known.items()}


def changes_by(views: Views, night: Night, claims: Iterable[FigureSaid]) -> dict[str, Change]:
    """The same of the figures of some claims, by the id of the claim, as a page tells it."""
    assertions = {claim.id: views.ledger.by_claim[claim.id] for claim in claims if claim.id in views.ledger.by_claim}
    standings = standings_by(views, night, {one.id: one for one in assertions.values()}.values())
    return {name: views.change(standings[one.id]) for name, one in assertions.items() if one.id in standings}


def known_later(
    views: Views, assertions: Iterable[Assertion], standings: Mapping[str, Standing]
) -> dict[str, KnownLater]:
    """What is known of some figures beyond what had become of them by a night, by the id of each claim."""
    found: dict[str, KnownLater] = {}
    for one in assertions:
        whole = views.ledger.by_claim[one.claims[0].id]
        now = views.ledger.standings[whole.id]
        change = views.change(now)
        if change.dispute and change.dispute != views.change(standings[one.id]).dispute:
            by = min((one.known_by for one in now.denials if one.known_by), default=None)
            later = KnownLater(change, formats.day(by) if by else "")
            found |= {claim.id: later for claim in whole.claims}
    return found


def later_of(views: Views, step: Step) -> Change | None:
    """The same of a figure of a night, where it is a dispute of which that night did not know; else None."""
    whole = views.ledger.by_claim.get(ClaimId(step.cites[0]))
    change = views.change(views.ledger.standings[whole.id]) if whole else None
    return change if change and change.dispute and change.dispute != step.change.dispute else None


def _then(night: Night, claims: Iterable[FigureSaid]) -> Assertion | None:
    """The figure of some claims as it was known by a night."""
    return next((night.by_claim[claim.id] for claim in claims if claim.id in night.by_claim), None)
