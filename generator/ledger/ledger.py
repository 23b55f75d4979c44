"""The ledger: who said what, as one assertion or many, and what became of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from generator.ledger.aims import Meant, aims
from generator.ledger.appearing import shown_from
from generator.ledger.assertion import Assertion
from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid, Scope
from generator.ledger.denials import Capacities, capacities
from generator.ledger.fitting import Directed
from generator.ledger.floors import since_given
from generator.ledger.merging import assertions
from generator.ledger.nights import Night, nights
from generator.ledger.resolve import resolve
from generator.ledger.rung import Rung, ladder
from generator.ledger.standings import statuses
from generator.ledger.status import UNRATED, Reason, Standing
from generator.reading.kept import all_kept
from generator.reading.load import Corpus
from generator.record.ids import ClaimId
from generator.record.noted import Once, once_property
from generator.record.numerals import Number
from generator.record.registries import MetricKind

_T = TypeVar("_T")
_K = TypeVar("_K")


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

    @once_property
    def figures(self) -> tuple[FigureSaid, ...]:
        """The claims with a figure, in their order."""
        return _figures(self.claims)

    @once_property
    def denials(self) -> tuple[DenialSaid, ...]:
        """The denials and retractions, in their order."""
        return _denials(self.claims)

    @once_property
    def directed(self) -> tuple[Directed, ...]:
        """The denials, retractions and revisions, in their order."""
        return _directed(self.claims)

    @once_property
    def without_effect(self) -> Mapping[str, tuple[tuple[int, Directed], ...]]:
        """Those by which no figure became what it is, by source, each with its place among all of them."""
        left = (each for each in enumerate(self.directed) if each[1].id not in self.changing)
        return _grouped(left, lambda each: each[1].source_id)

    @once_property
    def denied(self) -> frozenset[ClaimId]:
        """The assertions of which somebody denied or took back anything, or may have done so, by their ids."""
        return frozenset(ClaimId(name) for name, one in self.standings.items() if any(each.denials for each in one.all))

    @once_property
    def changing(self) -> frozenset[ClaimId]:
        """The claims by which a figure became what it is; not those by which others put one in its place."""
        became = (each for standing in self.standings.values() for each in standing.all)
        own = (each for each in became if each.reason is not Reason.REVISED_BY_OTHERS)
        return frozenset(claim.id for each in own for claim in each.by)

    @once_property
    def aims(self) -> Mapping[ClaimId, Meant]:
        """Of which assertions each of these is, for certain or possibly; see `aims`."""
        return aims(self.assertions, self.standings, self.directed, self.chains, self.corpus)

    @once_property
    def claims_of_source(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each source that makes any, in the order of the text."""
        return _grouped(self.claims, lambda claim: claim.source_id)

    @once_property
    def shown_from(self) -> Mapping[str, date]:
        """By source the first day on which it can have appeared, by all that it tells."""
        return shown_from(self.claims_of_source, self.by_claim)

    @once_property
    def by_metric(self) -> Mapping[str, tuple[Assertion, ...]]:
        """The assertions of each metric of which there are any, in the order of their ids."""
        return _grouped(self.assertions, lambda assertion: assertion.scope.metric)

    @once_property
    def scopes(self) -> Mapping[str, tuple[Scope, ...]]:
        """What the assertions of each metric count, each scope once."""
        return {name: tuple(dict.fromkeys([one.scope for one in of])) for name, of in self.by_metric.items()}

    @once_property
    def claim_of_id(self) -> Mapping[str, Claim]:
        """Every claim by its id."""
        return {claim.id: claim for claim in self.claims}

    @once_property
    def by_scope(self) -> Mapping[Scope, tuple[Assertion, ...]]:
        """The assertions of each scope, in the order of their ids."""
        return _grouped(self.assertions, lambda assertion: assertion.scope)

    @once_property
    def by_number(self) -> Mapping[Number | None, tuple[FigureSaid, ...]]:
        """The figures that somebody gave by their numbers, without what an article says in its own words."""
        return _grouped((one for one in self.figures if one.count.number and not one.is_own), _number)

    @once_property
    def sentences(self) -> Once[object, str]:
        """The sentences that were written of its claims, by language and claim, so that each is written once."""
        return Once()

    @once_property
    def _ladders(self) -> Once[tuple[str, ...], tuple[Rung, ...]]:
        return Once()

    def rungs(self, assertions: Iterable[Assertion]) -> tuple[Rung, ...]:
        """The ladder of some of its assertions, which are of one scope; see `ladder`, which is asked once for each."""
        members = tuple(assertions)
        key = tuple(one.id for one in members)
        return self._ladders.of(key, lambda: self.ladder_of(members, self.standings))

    def ladder_of(self, members: Sequence[Assertion], standings: Mapping[str, Standing]) -> tuple[Rung, ...]:
        """The ladder of assertions of one scope, of what became of them by a night."""
        struck = frozenset(one.id for one in members if standings[one.id].is_disputed)
        return ladder(members, adds_up=self.adds_up(members), struck=struck)

    def adds_up(self, assertions: Sequence[Assertion]) -> bool:
        """Whether what some assertions of one metric count adds up from the beginning."""
        kinds = self.corpus.metrics
        return bool(assertions) and kinds[assertions[0].scope.metric].kind is MetricKind.CUMULATIVE

    def standing(self, claim: Claim) -> Standing:
        """What became of a claim: its assertion's standing; claims without figures have none of their own."""
        assertion = self.by_claim.get(claim.id)
        return self.standings[assertion.id] if assertion else UNRATED

    def standing_in_its_text(self, claim: Claim) -> Standing:
        """What became of a claim; of one that nothing dates first by what its own text has, which tells the day or not.

        What another text dates may have been of the number as it was given on another day.
        """
        standing = self.standing(claim)
        return standing if claim.known_by else standing.beginning_with(claim.source_id)

    def standing_by_itself(self, assertion: Assertion) -> Standing:
        """What became of a figure; of one that nothing dates first by what its own text has, as of a claim."""
        if assertion.known_by:
            return self.standings[assertion.id]
        return self.standings[assertion.id].beginning_with(assertion.claims[0].source_id)

    def until(self, day: date) -> "Ledger":
        """The ledger as it stood at the end of a day: only claims certainly said by then."""
        known = tuple(claim for claim in self.claims if claim.known_by and claim.known_by <= day)
        return _of(self.corpus, self.chains, known, assertions(_figures(known)), self.capacities)

    def nights(self, days: Iterable[date]) -> Iterator[Night]:
        """The record at the end of each of some days, in their order: what `until` gives, without starting anew."""
        return nights(self.claims, days, self.chains, self.corpus, self.capacities)

    @once_property
    def capacities(self) -> Capacities:
        """Who may take what back, which holds for every day alike; see `capacities`."""
        return capacities(self.assertions, self.standings)


def ledger(corpus: Corpus) -> Ledger:
    """The ledger of a checked corpus."""
    chains = Chains(corpus.actors)
    with all_kept():
        claims = resolve(corpus, chains)
        found = assertions(_figures(claims))
        return _of(corpus, chains, since_given(claims, found, chains, corpus), found, {})


def _of(
    corpus: Corpus, chains: Chains, claims: tuple[Claim, ...], found: tuple[Assertion, ...], known: Capacities
) -> Ledger:
    return Ledger(
        corpus=corpus,
        chains=chains,
        claims=claims,
        assertions=found,
        standings=statuses(found, _directed(claims), chains, corpus, known),
        by_claim={claim.id: assertion for assertion in found for claim in assertion.claims},
    )


def _figures(claims: Iterable[Claim]) -> tuple[FigureSaid, ...]:
    return tuple(claim for claim in claims if isinstance(claim, FigureSaid))


def _number(claim: FigureSaid) -> Number | None:
    return claim.count.number


def _denials(claims: Iterable[Claim]) -> tuple[DenialSaid, ...]:
    return tuple(claim for claim in claims if isinstance(claim, DenialSaid))


def _directed(claims: Iterable[Claim]) -> tuple[Directed, ...]:
    return tuple(claim for claim in claims if isinstance(claim, DenialSaid | RevisionSaid))


def _grouped(items: Iterable[_T], key: Callable[[_T], _K]) -> Mapping[_K, tuple[_T, ...]]:
    """Items by a key, each group in their order."""
    found: dict[_K, list[_T]] = {}
    for item in items:
        found.setdefault(key(item), []).append(item)
    return {name: tuple(group) for name, group in found.items()}
