"""A metric in one line of a list: its figure leads to the claim that has it, so that none needs a note."""

from dataclasses import dataclass

from generator.site.pages.metric.row import MetricRow
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A metric in one line; `figure` leads to the claim that has it."""

    row: MetricRow
    figure: Link | None


def figure_line(views: Views, row: MetricRow) -> FigureLine:
    """The row of a metric with the way to the first claim of its figure."""
    claims = [views.ledger.claim_of_id[name] for name in (row.cited or row.latest.cites)] if row.latest else []
    return FigureLine(row, Link(row.latest.value, views.claim(claims[0]).path) if row.latest and claims else None)
