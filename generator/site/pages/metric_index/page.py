"""The list of metrics by topic: a row for each that some source gives a figure for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.cite.parting import PageRoom, leaving
from generator.cite.places import PagePath
from generator.language import say
from generator.record.registries import Topic
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.metric.line import FigureLine, figure_line
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.part.page import PartLine, PartPage, Whole, apart
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown
from generator.site.parts.topics import in_order

# So many metrics of a topic stand open; more are folded, unless they are as few as these besides.
OPEN_METRICS, SPARE = 8, 2
# So many elements has a row, and a name of a metric without a figure.
METRIC_ROW, EMPTY = 11, 1
_PATH, _PART = PagePath("metrics/index.md"), "pages/metric_index/part.jinja"


@dataclass(frozen=True, slots=True)
class MetricSection:
    """The metrics of one topic, those with the most claims first; `topic` is empty where all are of one.

    Where the page has no room for those that are folded, `lines` lead to their parts; `name` is theirs.
    """

    name: str
    topic: str
    rows: tuple[FigureLine, ...]
    lines: tuple[PartLine, ...] = ()

    @property
    def shown(self) -> Shown[FigureLine]:
        """Its metrics, of many those with the most claims first and the others folded."""
        return shown(self.rows, OPEN_METRICS, SPARE)

    @property
    def most_further(self) -> int:
        """How many claims a metric that is folded has at most."""
        return max((line.row.claims for line in self.shown.rest), default=0)


@dataclass(frozen=True, slots=True)
class MetricIndexPage:
    """`metrics/index.md`; `empty` are the metrics without a figure, `parts` have what it has no room for."""

    path: PagePath
    sections: tuple[MetricSection, ...]
    empty: tuple[Link, ...]
    parts: tuple[PartPage, ...] = ()

    @property
    def rows(self) -> tuple[FigureLine, ...]:
        """The metrics of all sections, in their order."""
        return tuple(row for section in self.sections for row in section.rows)


def _pages(material: Material) -> tuple[MetricIndexPage]:
    """The metrics, the leading one first and then by the number of their claims; those without any by name."""
    lead = material.views.metric(material.views.corpus.event.lead_metric)
    pages = material.made(MetricPage)
    ordered = sorted(pages, key=lambda page: (page.row.link != lead, -page.row.claims, page.row.link.text))
    empty = tuple(page.row.link for page in ordered if not page.row.claims)
    whole = tuple(_sections(material.views, [page for page in ordered if page.row.claims]))
    sections, parts = divided_metrics(whole, EMPTY * len(empty), material.views.room)
    return (MetricIndexPage(_PATH, sections, empty, parts),)


def divided_metrics(
    sections: Sequence[MetricSection], besides: int, room: PageRoom
) -> tuple[tuple[MetricSection, ...], tuple[PartPage, ...]]:
    """The topics, of which those with the most metrics lead to parts where the page has no room for all; and these.

    So many elements has what stands on the page `besides` them.
    """
    stays = besides + METRIC_ROW * sum(len(one.shown.first) for one in sections)
    gone = leaving({one.name: METRIC_ROW * one.shown.more for one in sections}, PageRoom(max(1, room.elements - stays)))
    title = say("metric-index-title")
    of = Whole(Link(title, _PATH), title, "metrics/list")
    kept: list[MetricSection] = []
    parts: list[PartPage] = []
    for one in sections:
        if one.name in gone and one.shown.rest:
            named = one.name, say(one.topic) if one.topic else title
            lines, pages = apart(of, named, one.shown.rest, lambda _: METRIC_ROW, room, _PART)
            kept.append(replace(one, lines=lines))
            parts += pages
        else:
            kept.append(one)
    return tuple(kept), tuple(parts)


def _sections(views: Views, pages: Sequence[MetricPage]) -> Iterator[MetricSection]:
    """The topic of the leading metric first, then in the order of the list of topics, what has none last."""
    first = pages[0].metric.topic if pages else Topic.OTHER
    for topic, name in in_order((page.metric.topic for page in pages), first):
        rows = (figure_line(views, page.row) for page in pages if page.metric.topic is topic)
        yield MetricSection(str(topic), name, tuple(rows))


def _summary(page: MetricIndexPage) -> str:
    return say("metric-index-summary", n=len(page.rows), first=page.rows[0].row.question if page.rows else "")


KIND = PageKind("metric_index", MetricIndexPage, _pages, summary=_summary)
