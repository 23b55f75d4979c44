"""Assertions by what denials find them by: metric, number and scope, a source or a claim."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.ledger.assertion import Assertion
from generator.ledger.claim import RevisionSaid, Scope
from generator.ledger.fitting import Directed, successor
from generator.record.ids import ClaimId, MetricId, global_id
from generator.record.numerals import Number

# By what a denial finds an assertion: the id of one of its claims or sources, or metric and number as far as a target
# names them.
Key = str | tuple[str | None, Number | None]
# The assertions of one scope and number, by id.
_Alike = dict[ClaimId, Assertion]


def keys_of(assertion: Assertion) -> tuple[Key, ...]:
    """By what an assertion can be found."""
    metric, number = assertion.scope.metric, assertion.count.number
    matters: tuple[Key, ...] = ((metric, number), (metric, None), (None, number), (None, None))
    return *(claim.id for claim in assertion.claims), *matters, *assertion.sources


def keys_sought(denial: Directed) -> tuple[Key, ...]:
    """By what a denial seeks its assertions."""
    if denial.record.target.is_one_of_several:
        return candidates(denial)
    named = successor(denial)
    more = (named,) if named else () if isinstance(denial, RevisionSaid) else candidates(denial)
    return matter(denial), *more


def matter(denial: Directed) -> tuple[MetricId | None, Number | None]:
    """The metric and the number that a denial names; None for what it leaves open."""
    target = denial.record.target
    return target.metric, target.count.number if target.count else None


def candidates(denial: Directed) -> tuple[ClaimId, ...]:
    """The claims of which a denial may be, by its record."""
    return tuple(global_id(denial.source_id, ref) for ref in denial.record.target.candidates)


class Gathered:
    """Assertions, to find those of one denial without trying each."""

    def __init__(self) -> None:
        # Of one number there are many assertions, and of few scopes: what a scope decides is asked once for all of it.
        self._by_matter: dict[MetricId, dict[Number | None, dict[Scope, _Alike]]] = defaultdict(dict)
        self._by_source: dict[str, _Alike] = defaultdict(dict)
        self._by_claim: dict[str, Assertion] = {}

    def add(self, assertion: Assertion) -> None:
        """Take an assertion in, in place of an earlier one of the same id."""
        scope, name = assertion.scope, assertion.id
        by_scope = self._by_matter[scope.metric].setdefault(assertion.count.number, {})
        by_scope.setdefault(scope, {})[name] = assertion
        for source in assertion.sources:
            self._by_source[source][name] = assertion
        for claim in assertion.claims:
            self._by_claim[claim.id] = assertion

    def remove(self, assertion: Assertion) -> None:
        """Leave an assertion out from now on."""
        scope, name = assertion.scope, assertion.id
        self._by_matter[scope.metric].get(assertion.count.number, {}).get(scope, {}).pop(name, None)
        for source in assertion.sources:
            self._by_source[source].pop(name, None)
        for claim in assertion.claims:
            self._by_claim.pop(claim.id, None)

    def of_matter(self, metric: MetricId | None, number: Number | None) -> Iterator[tuple[Scope, Iterable[Assertion]]]:
        """The assertions of a metric and a number, any where it is None, by scope."""
        metrics = self._by_matter.values() if metric is None else (self._by_matter.get(metric, {}),)
        for numbers in metrics:
            for by_scope in numbers.values() if number is None else (numbers.get(number, {}),):
                for scope, alike in by_scope.items():
                    yield scope, alike.values()

    def of_sources(self, sources: Iterable[str]) -> Mapping[ClaimId, Assertion]:
        """What some sources tell, by id."""
        found: dict[ClaimId, Assertion] = {}
        for source in sources:
            found |= self._by_source.get(source, {})
        return found

    def of_claims(self, claims: Iterable[str]) -> Mapping[ClaimId, Assertion]:
        """The assertions of some claims, by id."""
        found = (self._by_claim.get(claim) for claim in claims)
        return {one.id: one for one in found if one}
