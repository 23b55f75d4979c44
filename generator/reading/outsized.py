"""A warning where one source has far more of a metric than of the same elsewhere, in words that do not name it."""

from collections.abc import Iterator
from itertools import permutations

from generator.reading.load import Corpus
from generator.reading.problems import Problem
from generator.record.claims import FigureClaim, Modality, ToldAs
from generator.record.counts import Qualifier
from generator.record.fields import UNSTATED
from generator.record.registries import MetricKind
from generator.record.source import Source

# More than so many times as much is hardly of the same.
_FAR_ABOVE = 2
_CLOSELY_COUNTED = frozenset({Qualifier.EXACT, Qualifier.ABOUT})


def check_outsized(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each figure that is far above another of its source, of no wider a place and no later day."""
    for source_id, source in corpus.sources.items():
        plain = [(at, one) for at, one in enumerate(source.claims) if isinstance(one, FigureClaim) and _is_plain(one)]
        warned: set[int] = set()
        for (at, one), (_, other) in permutations(plain, 2):
            if at not in warned and _is_far_above(corpus, source, one, other) and not _names_its_metric(corpus, one):
                warned.add(at)
                what = f'claim "{one.id}": {one.count} of {one.metric}, and "{other.id}" has {other.count} of the same'
                mend = "See that its words count this; say in a note why the source has both."
                where = corpus.locate(source_id, "claims", at, "metric")
                yield Problem(where, what, mend, is_warning=True)


def _is_plain(claim: FigureClaim) -> bool:
    """Whether nothing in a claim says why its count differs."""
    return (
        claim.told_as is ToldAs.NOW
        and claim.modality is Modality.ACTUAL
        and not (claim.note or claim.label or claim.period)
    )


def _is_far_above(corpus: Corpus, source: Source, one: FigureClaim, other: FigureClaim) -> bool:
    """Whether a figure is of the same as another, or of a part of it, and much more."""
    metric = corpus.metrics.get(one.metric)
    if not metric or metric.kind is not MetricKind.CUMULATIVE or other.count.qualifier not in _CLOSELY_COUNTED:
        return False
    if (one.metric, one.group) != (other.metric, other.group) or _is_later(source, one, other):
        return False
    if one.count.number is None or not other.count.number or one.count.number <= _FAR_ABOVE * other.count.number:
        return False
    return one.place == other.place or (UNSTATED not in other.place and set(one.place) <= _within(corpus, other.place))


def _is_later(source: Source, one: FigureClaim, other: FigureClaim) -> bool:
    """Whether a figure may be of a later day than another: a count that adds up has grown by then."""
    day, before = (each.as_of or each.said_on or source.published for each in (one, other))
    return bool(day and before and day.latest > before.latest)


def _within(corpus: Corpus, places: tuple[str, ...]) -> set[str]:
    """Some places and all that lie within them."""
    found: set[str] = set(places)
    while more := {name for name, each in corpus.places.items() if each.within in found} - found:
        found |= more
    return found


def _names_its_metric(corpus: Corpus, claim: FigureClaim) -> bool:
    """Whether the words of a claim have what its metric is called; where it quotes none, somebody restated them."""
    metric = corpus.metrics[claim.metric]
    words = (metric.unit, metric.name, metric.counted, *metric.terms)
    quote = (claim.quote or "").casefold()
    return not quote or any(word.casefold() in quote for word in words if word)
