"""Rewordings: which assertions of one number may be one statement, be it told of another group or place."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import chain

from generator.ledger.apart import ANEW
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.ledger.fitting import is_one_number, is_one_statement
from generator.reading.load import Corpus
from generator.record.fields import UNSTATED
from generator.record.hierarchy import above_each
from generator.record.ids import ClaimId, MetricId
from generator.record.numerals import Number

# The assertions of a metric and a number, by scope.
OfMatter = Callable[[MetricId, Number], Iterable[tuple[Scope, Iterable[Assertion]]]]


class Rewordings:
    """Which assertions may be one statement, by what an event counts, and where."""

    def __init__(self, corpus: Corpus) -> None:
        self._groups, self._places = above_each(corpus.groups), above_each(corpus.places)
        above = self._metrics = above_each(corpus.metrics)
        # By every metric those of which it is a part, or that are parts of it, itself among them.
        self._beside = {name: [MetricId(other) for other in above if _are_nested(above, name, other)] for name in above}

    def are_one(self, one: Assertion, other: Assertion) -> bool:
        """Whether two assertions are one statement, or may be."""
        return is_one_statement(one, other) or self.may_be_one(one, other)

    def may_be_one(self, one: Assertion, other: Assertion) -> bool:
        """Whether two assertions of a number are of one voice and of days that may be one.

        As within an assertion, what is told without a day is a telling of what was said then, unless long after.
        """
        if one.id == other.id:
            return True
        if one.voice is None or one.voice != other.voice or not is_one_number(one.count, other.count):
            return False
        undated = one.begun.day is None or other.begun.day is None
        if self.may_be_anew(one, other) or self.may_be_anew(other, one):
            return False
        here, there = one.scope, other.scope
        return undated and one.begun.meets(other.begun) and here.has_rest_of(there) and self._is_near(here, there)

    def may_be_anew(self, one: Assertion, other: Assertion) -> bool:
        """Whether one may be a later saying of the number that the voice of both had given before."""
        is_one_voice = one.voice is not None and one.voice == other.voice
        return one.apart == ANEW != other.apart and is_one_voice and is_one_number(one.count, other.count)

    def close_to(
        self, meant: Iterable[Assertion], of_matter: OfMatter, may_be: Callable[[Assertion], bool]
    ) -> dict[ClaimId, Assertion]:
        """What may be another wording of some assertions that are meant, among those that may be of it."""
        alike: dict[Number, dict[Scope, list[Assertion]]] = defaultdict(lambda: defaultdict(list))
        for one in meant:
            if one.count.number is not None:
                alike[one.count.number][one.scope].append(one)
        found: dict[ClaimId, Assertion] = {}
        for number, scopes in alike.items():
            metrics = {name for scope in scopes for name in self._beside[scope.metric]}
            for scope, those in (pair for metric in sorted(metrics) for pair in of_matter(metric, number)):
                near = (group for other, group in scopes.items() if self._is_beside(scope, other))
                if beside := list(chain.from_iterable(near)):
                    found |= {one.id: one for one in those if may_be(one) and _may_reword_any(one, beside)}
        return found

    def _is_beside(self, here: Scope, there: Scope) -> bool:
        """Whether two scopes differ at most in a group, place or metric, each beside the other's or open."""
        return here.has_rest_of(there) and self._is_near(here, there)

    def _is_near(self, here: Scope, there: Scope) -> bool:
        return (
            (UNSTATED in (here.group, there.group) or _are_nested(self._groups, here.group, there.group))
            and (here.place == there.place or (UNSTATED,) in (here.place, there.place) or self._are_within(here, there))
            and _are_nested(self._metrics, here.metric, there.metric)
        )

    def _are_within(self, here: Scope, there: Scope) -> bool:
        return len(here.place) == len(there.place) == 1 and _are_nested(self._places, here.place[0], there.place[0])


def _are_nested(above: Mapping[str, frozenset[str]], one: str, other: str) -> bool:
    """Whether one of two entries holds the other, or is it."""
    return one in above.get(other, ()) or other in above.get(one, ())


def _may_reword_any(one: Assertion, others: Iterable[Assertion]) -> bool:
    return any(_may_reword(one, other) for other in others)


def _may_reword(one: Assertion, other: Assertion) -> bool:
    """Whether two assertions of one number, each of a scope beside the other's, may be two wordings of one.

    They have a body in common; where a single source gives both, only what it leaves open can be the same.
    """
    if one.bodies.isdisjoint(other.bodies) or not is_one_number(one.count, other.count):
        return False
    if one.sources.isdisjoint(other.sources):
        return True
    here, there = one.scope, other.scope
    return UNSTATED in (here.group, there.group) or (UNSTATED,) in (here.place, there.place)
