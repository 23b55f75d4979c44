"""Relays: who passed a figure on, and whether two reports are of one statement."""

from collections.abc import Mapping, Sequence

from generator.ledger.claim import Claim, FigureSaid
from generator.reading.load import Corpus
from generator.record.counts import Qualifier
from generator.record.ids import SourceId
from generator.record.registries import MetricKind

# Two sources report one statement where they share so many exact figures, and so large a part of the shorter one's.
SHARED, SHARED_PART = 3, 0.5
# From here on an exact number that does not end in a zero tells one statement from another.
TELLTALE = 100


def nearest_relay(corpus: Corpus, claim: Claim) -> str:
    """Who heard it from the speaker: copies, and articles of one agency or outlet, have one between them."""
    if claim.record.reported_by:
        return claim.record.reported_by[0]
    name = claim.article
    source = corpus.sources[name]
    while source.derived_from and source.derived_from[0] in corpus.sources:
        name = SourceId(source.derived_from[0])
        source = corpus.sources[name]
    if source.derived_from and (dispatch := corpus.dispatches.get(source.derived_from[0])):
        return dispatch.agency
    relays = [relay for relay in (source.agency, source.publication) if relay and relay in corpus.actors]
    return relays[0] if relays else f"source {name}"


def is_exact(claim: FigureSaid) -> bool:
    """Whether a figure is told in the text itself as an exact number that holds now."""
    return claim.count.qualifier is Qualifier.EXACT and not claim.is_earlier


def is_telltale(corpus: Corpus, claim: FigureSaid) -> bool:
    """Whether two reports hardly share a figure by chance: exact, large, not round, and of what changes."""
    number = claim.count.number
    if number is None or number < TELLTALE or number % 10 == 0 or not is_exact(claim):
        return False
    return corpus.metrics[claim.scope.metric].kind is not MetricKind.FIXED


class Reports:
    """The figures of some sources, and which of these report one statement."""

    def __init__(self, figures: Mapping[SourceId, Sequence[FigureSaid]]) -> None:
        self._figures = figures
        # Numbers in place of figures, which are compared often; few sources are ever asked for.
        self._numbers: dict[object, int] = {}
        self._shown: dict[SourceId, frozenset[int]] = {}

    def are_one(self, one: Claim, other: Claim) -> bool:
        """Whether two sources report one statement: they may have appeared together and share most of their figures."""
        if not one.appeared.meets(other.appeared):
            return False
        ones, others = self._shown_by(one.source_id), self._shown_by(other.source_id)
        shared = len(ones & others)
        return shared >= SHARED and shared >= SHARED_PART * min(len(ones), len(others))

    def _shown_by(self, source: SourceId) -> frozenset[int]:
        """The figures of a source, each with what it counts; none where it has too few of them."""
        if source not in self._shown:
            claims, numbers = self._figures.get(source, ()), self._numbers
            those = claims if len(claims) > SHARED else ()
            self._shown[source] = frozenset(
                numbers.setdefault((claim.scope, claim.count), len(numbers)) for claim in those
            )
        return self._shown[source]
