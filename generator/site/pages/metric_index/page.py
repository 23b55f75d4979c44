"""The list of metrics: a row for each that some source gives a figure for."""

from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.language import say
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.metric.row import MetricRow
from generator.site.parts.link import Link


@dataclass(frozen=True, slots=True)
class MetricIndexPage:
    """`metrics/index.md`; `empty` are the metrics without a figure."""

    path: PagePath
    rows: tuple[MetricRow, ...]
    empty: tuple[Link, ...]


def _pages(material: Material) -> tuple[MetricIndexPage]:
    """The metrics, the leading one first and then by the number of their claims; those without any by name."""
    lead = material.views.metric(material.views.corpus.event.lead_metric)
    rows = [page.row for page in material.made(MetricPage)]
    ordered = sorted(rows, key=lambda row: (row.link != lead, -row.claims, row.link.text))
    return (
        MetricIndexPage(
            path=PagePath("metrics/index.md"),
            rows=tuple(row for row in ordered if row.claims),
            empty=tuple(row.link for row in ordered if not row.claims),
        ),
    )


def _summary(page: MetricIndexPage) -> str:
    return say("metric-index-summary", n=len(page.rows), first=page.rows[0].question if page.rows else "")


KIND = PageKind("metric_index", MetricIndexPage, _pages, summary=_summary, retells=True)
