"""The ledger: who said what, as one assertion or many, and what became of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.ledger.assertion import Assertion, assertions
from generator.ledger.claim import Chains, Claim, DenialSaid, FigureSaid, resolve
from generator.ledger.nights import Night, nights
from generator.ledger.standings import statuses
from generator.ledger.status import UNRATED, Standing
from generator.reading.load import Corpus


# Without slots, so that what follows from the fields is worked out once and kept.
@dataclass(frozen=True)
class Ledger:
    """Everything the pages and exports know of an event."""

    corpus: Corpus
    chains: Chains
    claims: tuple[Claim, ...]
    assertions: tuple[Assertion, ...]
    standings: Mapping[str, Standing]
    by_claim: Mapping[str, Assertion]

    @cached_property
    def figures(self) -> tuple[FigureSaid, ...]:
        """The claims with a figure, in their order."""
        return _figures(self.claims)

    @cached_property
    def denials(self) -> tuple[DenialSaid, ...]:
        """The denials and retractions, in their order."""
        return _denials(self.claims)

    def standing(self, claim: Claim) -> Standing:
        """What became of a claim: its assertion's standing; claims without figures have none of their own."""
        assertion = self.by_claim.get(claim.id)
        return self.standings[assertion.id] if assertion else UNRATED

    def until(self, day: date) -> "Ledger":
        """The ledger as it stood at the end of a day: only claims certainly said by then."""
        known = tuple(claim for claim in self.claims if claim.known_by and claim.known_by <= day)
        return _ledger(self.corpus, self.chains, known)

    def nights(self, days: Iterable[date]) -> Iterator[Night]:
        """The record at the end of each of some days, in their order: what `until` gives, without starting anew."""
        return nights(self.claims, days, self.chains, self.corpus.metrics)


def ledger(corpus: Corpus) -> Ledger:
    """The ledger of a checked corpus."""
    chains = Chains(corpus.actors)
    return _ledger(corpus, chains, resolve(corpus, chains))


def _ledger(corpus: Corpus, chains: Chains, claims: tuple[Claim, ...]) -> Ledger:
    found = assertions(_figures(claims))
    return Ledger(
        corpus=corpus,
        chains=chains,
        claims=claims,
        assertions=found,
        standings=statuses(found, _denials(claims), chains, corpus.metrics),
        by_claim={claim.id: assertion for assertion in found for claim in assertion.claims},
    )


def _figures(claims: Iterable[Claim]) -> tuple[FigureSaid, ...]:
    return tuple(claim for claim in claims if isinstance(claim, FigureSaid))


def _denials(claims: Iterable[Claim]) -> tuple[DenialSaid, ...]:
    return tuple(claim for claim in claims if isinstance(claim, DenialSaid))
