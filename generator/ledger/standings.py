"""The standing of every assertion, kept while figures and denials become known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.ledger.assertion import Assertion
from generator.ledger.chains import Chains
from generator.ledger.denials import Capacities, disputed
from generator.ledger.fitting import Directed
from generator.ledger.gathered import Key, keys_of, keys_sought
from generator.ledger.reach import Hit
from generator.ledger.status import STANDS, Reason, Standing, Status, gravest
from generator.ledger.superseding import series_of, superseded
from generator.ledger.targets import Targets
from generator.reading.load import Corpus
from generator.record.ids import ClaimId

# What a figure may have become, that takes the place of earlier ones nevertheless.
_TAKING_PLACE = frozenset({Status.STANDING, Status.SUPERSEDED})


def statuses(
    assertions: Sequence[Assertion], denials: Iterable[Directed], chains: Chains, corpus: Corpus, known: Capacities
) -> dict[str, Standing]:
    """The standing of every assertion, by its id.

    Retracted before denied before superseded before standing. A withdrawn figure supersedes nothing.
    """
    kept = Standings(chains, corpus, known)
    kept.learn((), assertions, denials)
    return {assertion.id: kept.found[assertion.id] for assertion in assertions}


class Standings:
    """What became of each assertion, by its id in `found`; only what new claims can touch is judged anew.

    `known` tells who may take what back, as far as that is known from claims that are not taken in.
    """

    def __init__(self, chains: Chains, corpus: Corpus, known: Capacities) -> None:
        self._known = known
        self.found: dict[str, Standing] = {}
        self._chains, self._metrics = chains, corpus.metrics
        self._assertions: dict[str, Assertion] = {}
        self._targets = Targets(chains, corpus)
        self._seeking: dict[Key, dict[str, Directed]] = defaultdict(dict)
        self._hits: dict[str, dict[ClaimId, Hit]] = {}
        self._striking: dict[str, dict[str, tuple[Directed, Hit]]] = defaultdict(dict)
        self._disputed: dict[str, Sequence[Standing]] = {}
        self._series: dict[object, dict[str, Assertion]] = defaultdict(dict)

    def learn(
        self, gone: Iterable[Assertion], come: Iterable[Assertion], denials: Iterable[Directed]
    ) -> Iterable[Assertion]:
        """Take in what became known: assertions that replace others, and denials. Those judged anew are returned."""
        left, joined = list(gone), list(come)
        series = self._exchange(left, joined)
        # In the order in which they were made, so that what lies together is asked for together.
        touched: dict[str, None] = {one.id: None for one in joined}
        for name in self._aim(self._affected((*left, *joined), denials)):
            touched[name] = None
            series[series_of(self._assertions[name])] = None
        for name in touched:
            self._judge(name)
        later: dict[str, Standing] = {}
        for key in series:
            if key:
                later.update(self._superseded(key))
                touched |= dict.fromkeys(self._series[key])
        for name in touched:
            standing = gravest(self._all(name, later))
            if standing is STANDS and (meant := self._assertions[name].misprint_of):
                standing = Standing(Status.STANDING, Reason.LIKELY_MISPRINT, (meant,))
            # What stands as it did stays the same object, by which others see at a glance that nothing changed.
            if self.found.get(name) != standing:
                self.found[name] = standing
        return [*left, *(self._assertions[name] for name in touched)]

    def _judge(self, name: str) -> None:
        """Find what denials bring about for an assertion."""
        if struck := self._striking.get(name):
            self._disputed[name] = disputed(struck.values(), self._assertions[name], self._chains, self._known)
        else:
            self._disputed.pop(name, None)

    def _all(self, name: str, later: Mapping[str, Standing]) -> Sequence[Standing]:
        """All that became of an assertion; what was revised is told as that alone."""
        known = self._disputed.get(name)
        if not known:
            return (later[name],) if name in later else ()
        is_revised = any(each.reason is Reason.REVISED for each in known)
        return known if is_revised or name not in later else (*known, later[name])

    def _exchange(self, left: Iterable[Assertion], joined: Iterable[Assertion]) -> dict[object, None]:
        """Leave some assertions out and take others in; the series of all of them, in their order."""
        series: dict[object, None] = {}
        for one in left:
            key = series_of(one)
            series[key] = None
            self._targets.remove(one)
            self._series[key].pop(one.id, None)
            for kept in (self._assertions, self.found, self._disputed, self._striking):
                kept.pop(one.id, None)
        for one in joined:
            key = series_of(one)
            series[key] = None
            self._targets.add(one)
            self._assertions[one.id] = one
            if key:
                self._series[key][one.id] = one
        return series

    def _affected(self, changed: Iterable[Assertion], denials: Iterable[Directed]) -> list[Directed]:
        """The denials that are new, and those that seek by what a changed assertion is found by."""
        found = {
            name: denial
            for key in {key for one in (changed if self._seeking else ()) for key in keys_of(one)}
            for name, denial in self._seeking.get(key, {}).items()
        }
        for denial in denials:
            found[denial.id] = denial
            for key in keys_sought(denial):
                self._seeking[key][denial.id] = denial
        return list(found.values())

    def _aim(self, denials: Iterable[Directed]) -> set[str]:
        """Find anew what some denials hit; the assertions that one of them hits now, or did before."""
        touched: set[str] = set()
        for denial in denials:
            before = self._hits.get(denial.id, {})
            now = self._hits[denial.id] = self._targets.hit(denial)
            # What else the sources of what is hit tell may be of it, too.
            for source in {source for hit in now.values() for source in hit.statement[0].sources}:
                self._seeking[source][denial.id] = denial
            for name in before.keys() - now.keys():
                self._striking[name].pop(denial.id, None)
            for name, hit in now.items():
                self._striking[name][denial.id] = denial, hit
            touched |= {name for name in before.keys() | now.keys() if before.get(name) != now.get(name)}
        return touched & self._assertions.keys()

    def _superseded(self, key: object) -> Iterator[tuple[str, Standing]]:
        """What later figures of a series make of earlier ones, those that were denied or taken back left out.

        What was revised had stood until then, and took the place of what came before it.
        """
        members = self._series[key]
        if len(members) > 1:
            live = [one for _, one in sorted(members.items()) if self._is_live(one)]
            for assertion, standing in superseded(live, self._metrics, self._chains):
                yield assertion.id, standing

    def _is_live(self, one: Assertion) -> bool:
        """Whether a figure replaces those before it: nobody of its voice denied it or took it back.

        That others deny it does not bring back what its own voice had given before.
        """
        disputed = self._disputed.get(one.id)
        return not disputed or all(
            each.status in _TAKING_PLACE or each.is_only_denied_by_others(one.voice) for each in disputed
        )
