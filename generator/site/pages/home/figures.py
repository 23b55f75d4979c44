"""The figures of the home page, by topic: what is counted most under each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.record.registries import Topic
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.metric.row import MetricRow
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

# So many metrics of a topic stand on the page, and one more rather than that there is another.
OF_A_TOPIC = 3


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A metric in one line; `figure` leads to the claim that has it."""

    row: MetricRow
    figure: Link | None


@dataclass(frozen=True, slots=True)
class OfTopic:
    """The metrics of a topic, by its code, those with the most claims first."""

    topic: Topic
    lines: Shown[FigureLine]


def by_topic(views: Views, pages: Sequence[MetricPage]) -> Iterator[OfTopic]:
    """The topics with their metrics, in the order of the first metric of each."""
    for topic in dict.fromkeys(page.metric.topic for page in pages):
        lines = (_line(views, page.row) for page in pages if page.metric.topic is topic)
        yield OfTopic(topic, shown(lines, OF_A_TOPIC, spare=1))


def _line(views: Views, row: MetricRow) -> FigureLine:
    claims = [views.ledger.claim_of_id[name] for name in (row.cited or row.latest.cites)] if row.latest else []
    return FigureLine(row, Link(row.latest.value, views.claim(claims[0]).path) if row.latest and claims else None)
