"""The figures of the home page, by topic: what is counted most under each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.record.registries import Topic
from generator.site.pages.metric.line import FigureLine, figure_line
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

# So many metrics of a topic stand on the page, and one more rather than that there is another.
OF_A_TOPIC = 3


@dataclass(frozen=True, slots=True)
class OfTopic:
    """The metrics of a topic, by its code, those with the most claims first."""

    topic: Topic
    lines: Shown[FigureLine]


def by_topic(views: Views, pages: Sequence[MetricPage]) -> Iterator[OfTopic]:
    """The topics with their metrics, in the order of the first metric of each."""
    for topic in dict.fromkeys(page.metric.topic for page in pages):
        lines = (figure_line(views, page.row) for page in pages if page.metric.topic is topic)
        yield OfTopic(topic, shown(lines, OF_A_TOPIC, spare=1))
