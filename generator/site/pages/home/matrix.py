"""Who said what, when: speakers by days, with the figures of a few metrics as marks that lead to their claims."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator.cite.addresses import claim_path
from generator.language import formats, in_sentence, say
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.rung import Rung
from generator.record.counts import Qualifier
from generator.site.charts.key import key_of
from generator.site.charts.lanes import lanes_picture
from generator.site.charts.shapes import LANES_IN_TEXT, LANES_NARROW, LANES_WIDE
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.chart import ChartView, Laned
from generator.site.parts.ladders import bears_day
from generator.site.parts.lanes import Said, Speaker, course, lane_name, lanes, said_of, when_given
from generator.site.parts.makers import Views

# Marks that are links need rows as high as a finger is wide. Nothing stands beside the matrix, so it is a wide one.
_WIDE, _NARROW = replace(LANES_WIDE, width=960.0, row=30.0), replace(LANES_NARROW, row=26.0)
_MIDDLE = replace(LANES_IN_TEXT, width=700.0, gutter=190.0, row=28.0)
# The colour of the metric that leads; those of the others follow.
_LEADING = 1


def matrix(views: Views, pages: Sequence[MetricPage]) -> ChartView | None:
    """The figures of some metrics that somebody is named for, and the denials that hit them; None without any.

    Those of the first metric lead, with the lanes that have some, for the page asks after it.
    """
    found = [(one, at) for at, page in enumerate(pages, _LEADING) for one in _in_shares(_named(views, page))]
    if not any(one.rung for one, _ in found):
        return None
    hue = {one.item.of: at for one, at in found}
    said = _carried([one for one, _ in found])
    made = [_linked(views, one) for one in said]
    of_lead = frozenset(name for name, at in hue.items() if at == _LEADING)
    in_lanes = lanes(views, made, lambda one: hue[one.item.of], first=of_lead)
    wide, narrow, middle = (lanes_picture(in_lanes, one) for one in (_WIDE, _NARROW, _MIDDLE))
    shapes = Laned(wide, narrow, middle)
    return ChartView(
        id="matrix",
        title=_title(pages),
        in_words=course(in_lanes),
        lanes=shapes,
        steps=None,
        key=key_of(in_lanes),
        has_colours=False,
        is_cut=bool(shapes.wide.cuts),
        has_breaks=False,
        figures=frozenset(one.item.of for one in made if one.rung),
        is_linked=True,
    )


def _title(pages: Sequence[MetricPage]) -> str:
    """The metrics with whom and where their figures are of, told once where that is the same of all."""
    scopes = [page.lead.title if page.lead else "" for page in pages]
    names = [page.metric.name for page in pages]
    if len(set(scopes)) == 1:
        return say("metric-index-scope", metric=formats.listed(names), scope=scopes[0])
    scoped = (say("metric-index-scope", metric=name, scope=scope) for name, scope in zip(names, scopes, strict=True))
    return say("joint-semicolon").join(scoped)


def _named(views: Views, page: MetricPage) -> Iterator[Said]:
    """What was said of the leading scope of a metric by somebody who is named, a number in each figure."""

    def worded(scope: Scope, value: str) -> str:
        return in_sentence.counted_by(views.corpus.metrics[scope.metric], value)

    kept: set[str] = set()
    for one in said_of(views, page.newest, worded):
        if one.rung and (not one.by or one.rung.lead.count.qualifier is Qualifier.VAGUE):
            continue
        item = one.item
        if one.claim:
            item = replace(
                item,
                hits=tuple(name for name in item.hits if name in kept),
                maybe=tuple(name for name in item.maybe if name in kept),
            )
        if one.rung or item.is_denial:
            kept.add(item.of)
            yield replace(one, item=item)


def _in_shares(said: Iterable[Said]) -> Iterator[Said]:
    """The same with each number as a share of the highest of its metric, by which its mark is drawn."""
    every = list(said)
    most = max((one.item.value for one in every), default=0.0) or 1.0
    yield from (replace(one, item=replace(one.item, value=one.item.value / most)) for one in every)


def _carried(said: Sequence[Said]) -> list[Said]:
    """The same with the days on which others carried each figure, as far as the days reach anyway."""
    last = max((day for one in said for day in one.item.days), default=date.max)
    return [
        replace(one, item=replace(one.item, again=tuple(_again(one.rung, one.item.last, last)))) if one.rung else one
        for one in said
    ]


def _again(rung: Rung, said: date | None, last: date) -> Iterator[date]:
    """The days after a figure was said on which a source with it appeared, where its day is known."""
    if said is None:
        return
    appeared = {claim.appeared.day for claim in rung.claims}
    yield from sorted(day for day in appeared if day and said < day <= last)


def _linked(views: Views, one: Said) -> Said:
    """The same with the claim to which its mark leads, and its name."""
    claim = _bearing(views, one.by, one.rung) if one.rung else one.claim
    assert claim
    text = one.item.alone or one.item.text
    name = say("chart-mark", who=lane_name(views, one.by), text=text, when=when_given(one.item))
    return replace(one, item=replace(one.item, address=claim_path(claim), name=name))


def _bearing(views: Views, by: Speaker, rung: Rung) -> FigureSaid:
    """The claim of a figure that best bears out by itself what its mark says: of whom, on which day and which number.

    A headline that gives the figure of its text again is that only for want of another.
    """

    def lack(claim: FigureSaid) -> tuple[bool, ...]:
        bodies = {views.ledger.chains.body(name) for name in claim.speakers}
        is_other = claim.count != rung.lead.count
        return bodies.isdisjoint(by), not bears_day(claim, rung), claim.is_rewording, is_other

    return min(rung.claims, key=lack)
