"""Whom and what a claim is about, as the pages of the site have it, and which of these somebody can follow."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from generator.cite.places import PagePath, actor_page, life_page, metric_page
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.ledger import Ledger
from generator.ledger.once import once
from generator.ledger.speakers import answering_for
from generator.record.ids import ActorId

# So many claims of its own an actor has at least, or articles with what it passed on, that can be followed.
OFTEN = 2


@dataclass(frozen=True, slots=True)
class FollowedNumber:
    """A disputed number by its id: the title of its page, and the ids of all claims that tell of it."""

    id: str
    title: str
    claims: frozenset[str]

    @property
    def page(self) -> PagePath:
        """Its page."""
        return life_page(self.id)


def subjects(claim: Claim) -> frozenset[PagePath]:
    """The pages of the metric of a claim, of all who said it or passed it on, and of whom it is directed against."""
    target = claim.record.target if isinstance(claim, DenialSaid | RevisionSaid) else None
    metric = claim.scope.metric if isinstance(claim, FigureSaid) else target.metric if target else None
    actors = {*answering_for(claim), *claim.relays, *([target.said_by] if target and target.said_by else [])}
    return frozenset((*map(actor_page, actors), *([metric_page(metric)] if metric else [])))


def followed_metrics(ledger: Ledger) -> tuple[str, ...]:
    """The metrics for which there is a figure."""
    return tuple(sorted(ledger.by_metric))


def followed_actors(ledger: Ledger) -> tuple[ActorId, ...]:
    """The actors of whom enough is recorded to follow them."""
    said: dict[ActorId, list[Claim]] = defaultdict(list)
    passed_on: dict[ActorId, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        for name in answering_for(claim):
            said[name].append(claim)
        for name in claim.relays:
            passed_on[name].append(claim)
    return tuple(name for name in sorted({*said, *passed_on}) if _is_followed(said[name], passed_on[name]))


def _is_followed(said: Sequence[Claim], passed_on: Sequence[Claim]) -> bool:
    """Whether there is enough of an actor to follow it: two claims of its own, or two articles with what it passed on.

    Who only stands behind one article is found on the page of that one's figure.
    """
    return len(once(said)) >= OFTEN or len({claim.article for claim in passed_on}) >= OFTEN
