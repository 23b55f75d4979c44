"""The record as it stood at the end of each day, in one sweep over the days."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.ledger.assertion import Assertion
from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.denials import Capacities
from generator.ledger.merging import Merging
from generator.ledger.standings import Standings
from generator.ledger.status import Standing
from generator.reading.load import Corpus


@dataclass(frozen=True, slots=True)
class Night:
    """What was certainly said by the end of a day, by metric, and what had become of it by then.

    `changed` are the metrics whose record may differ from that of the night before; all others stand as they did.
    """

    day: date
    by_metric: Mapping[str, tuple[Assertion, ...]]
    standings: Mapping[str, Standing]
    by_claim: Mapping[str, Assertion]
    changed: frozenset[str]

    @property
    def assertions(self) -> tuple[Assertion, ...]:
        """All assertions, in the order of their ids."""
        found = (one for members in self.by_metric.values() for one in members)
        return tuple(sorted(found, key=lambda assertion: assertion.id))


def nights(
    claims: Iterable[Claim], days: Iterable[date], chains: Chains, corpus: Corpus, known: Capacities
) -> Iterator[Night]:
    """The nights of some days, from the first to the last; each night only what became known by day is judged."""
    by_day = sorted(((day, claim) for claim in claims if (day := claim.known_by)), key=lambda pair: pair[0])
    merging, standings = Merging(), Standings(chains, corpus, known)
    by_metric: dict[str, dict[str, Assertion]] = {}
    shown: dict[str, tuple[Assertion, ...]] = {}
    by_claim: dict[str, Assertion] = {}
    at = 0
    for day in sorted(days):
        begun = at
        while at < len(by_day) and by_day[at][0] <= day:
            at += 1
        new = [claim for _, claim in by_day[begun:at]]
        gone, come = merging.learn(claim for claim in new if isinstance(claim, FigureSaid))
        judged = standings.learn(gone, come, (claim for claim in new if isinstance(claim, DenialSaid | RevisionSaid)))
        for one in gone:
            del by_metric[one.scope.metric][one.id]
        for one in come:
            by_metric.setdefault(one.scope.metric, {})[one.id] = one
            by_claim |= {claim.id: one for claim in one.claims}
        changed = frozenset(one.scope.metric for one in judged)
        shown |= {name: _in_order(by_metric[name].values()) for name in changed}
        yield Night(day, dict(shown), dict(standings.found), dict(by_claim), changed)


def _in_order(assertions: Iterable[Assertion]) -> tuple[Assertion, ...]:
    return tuple(sorted(assertions, key=lambda assertion: assertion.id))
