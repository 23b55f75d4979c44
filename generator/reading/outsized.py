"""A warning where one source has far more of a metric than of the same elsewhere, in words that do not name it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.reading.load import Corpus
from generator.reading.problems import Problem
from generator.record.claims import FigureClaim, Modality, ToldAs
from generator.record.counts import Qualifier
from generator.record.hierarchy import upward
from generator.record.ids import GroupId, MetricId, PlaceId
from generator.record.numerals import Number
from generator.record.registries import MetricKind
from generator.record.source import Source

# More than so many times as much is hardly of the same.
_FAR_ABOVE = 2
_CLOSELY_COUNTED = frozenset({Qualifier.EXACT, Qualifier.ABOUT})
# A metric, a group and the places of a figure.
_Thing = tuple[MetricId, GroupId, tuple[PlaceId, ...]]


@dataclass(slots=True)
class _Lower:
    """The figures of one thing and place in order, each with the one of the latest day among it and all lower ones."""

    numbers: list[Number] = field(default_factory=list)
    latest: list[tuple[date, FigureClaim]] = field(default_factory=list)

    def beneath(self, number: Number, day: date) -> FigureClaim | None:
        """A figure far below a number that is of no earlier day; None without one."""
        at = bisect_left(self.numbers, number / _FAR_ABOVE)
        of, found = self.latest[at - 1] if at else (date.min, None)
        return found if of >= day else None


def check_outsized(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each figure that is far above another of its source, of no wider a place and no later day."""
    for source_id, source in corpus.sources.items():
        plain = [(at, one) for at, one in enumerate(source.claims) if isinstance(one, FigureClaim) and _is_plain(one)]
        lower = _lower(source, (one for _, one in plain))
        for at, one in plain:
            if (other := _far_below(corpus, source, lower, one)) and not _names_its_metric(corpus, one):
                what = f'claim "{one.id}": {one.count} of {one.metric}, and "{other.id}" has {other.count} of the same'
                mend = "See that its words count this; say in a note why the source has both."
                where = corpus.locate(source_id, "claims", at, "metric")
                yield Problem(where, what, mend, is_warning=True)


def _lower(source: Source, claims: Iterable[FigureClaim]) -> Mapping[_Thing, _Lower]:
    """What a source has of each thing and place, as far as it is counted closely."""
    found: dict[_Thing, list[tuple[Number, FigureClaim]]] = defaultdict(list)
    for one in claims:
        if one.count.number and one.count.qualifier in _CLOSELY_COUNTED:
            found[one.metric, one.group, one.place].append((one.count.number, one))
    lower: dict[_Thing, _Lower] = defaultdict(_Lower)
    for thing, figures in found.items():
        kept = lower[thing]
        for number, one in sorted(figures, key=lambda each: (each[0], each[1].id)):
            here = _last_day(source, one) or date.max, one
            kept.numbers.append(number)
            kept.latest.append(max((*kept.latest[-1:], here), key=lambda each: each[0]))
    return lower


def _far_below(corpus: Corpus, source: Source, lower: Mapping[_Thing, _Lower], one: FigureClaim) -> FigureClaim | None:
    """A figure of the same as another, or of what it is part of, that is far less; None without one."""
    metric, number = corpus.metrics.get(one.metric), one.count.number
    if not metric or metric.kind is not MetricKind.CUMULATIVE or number is None:
        return None
    day = _last_day(source, one) or date.min
    things = ((one.metric, one.group, place) for place in _around(corpus, one.place))
    return next((each for thing in things if thing in lower and (each := lower[thing].beneath(number, day))), None)


def _last_day(source: Source, claim: FigureClaim) -> date | None:
    """The last day on which a figure can be of: a count that adds up grows."""
    day = claim.as_of or claim.said_on or source.published
    return day.latest if day else None


def _around(corpus: Corpus, places: tuple[PlaceId, ...]) -> Iterator[tuple[PlaceId, ...]]:
    """Some places, and where they are in one each within which that is."""
    yield places
    if len(places) == 1:
        yield from ((each,) for each in upward(corpus.places, places[0]) if each != places[0])


def _is_plain(claim: FigureClaim) -> bool:
    """Whether nothing in a claim says why its count differs."""
    return (
        claim.told_as is ToldAs.NOW
        and claim.modality is Modality.ACTUAL
        and not (claim.note or claim.label or claim.period)
    )


def _names_its_metric(corpus: Corpus, claim: FigureClaim) -> bool:
    """Whether the words of a claim have what its metric is called; where it quotes none, somebody restated them."""
    metric = corpus.metrics[claim.metric]
    words = (metric.unit, metric.name, metric.counted, *metric.terms)
    quote = (claim.quote or "").casefold()
    return not quote or any(word.casefold() in quote for word in words if word)
