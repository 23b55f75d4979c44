"""A metric in one line of a list: its figure leads to the claim that has it, so that none needs a note."""

from dataclasses import dataclass

from generator.language import formats
from generator.record.counts import Count
from generator.record.ids import ClaimId
from generator.site.pages.metric.row import MetricRow
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A metric in one line; `figure` leads to the claim that has it.

    Beside it stand so many (`further`) other numbers, which may `differ` from it: they do where each certainly is
    another number, whatever the bounds of either.
    """

    row: MetricRow
    figure: Link | None
    further: int
    differ: bool

    @property
    def about(self) -> str:
        """Of whom and where its figure is, where that is not what the event counts first and stands beside it."""
        return "" if self.row.begins_elsewhere else formats.raised(self.row.where)

    @property
    def as_late(self) -> str:
        """The numbers of which one may have come last."""
        return self.row.as_late.values

    @property
    def how(self) -> str:
        """A code for whether the other numbers differ from its figure."""
        return "differ" if self.differ else "given"


def figure_line(views: Views, row: MetricRow) -> FigureLine:
    """The row of a metric with the way to the first claim of its figure."""
    claims = [views.ledger.claim_of_id[name] for name in (row.cited or row.latest.cites)] if row.latest else []
    beside = (row.others, row.also, row.nameless)
    figure = next((views.ledger.by_claim[ClaimId(one)] for one in row.cited), None)
    shown, more = [one.lead.count for each in beside for one in each.numbers], sum(each.more for each in beside)
    return FigureLine(
        row=row,
        figure=Link(row.latest.value, views.claim(claims[0]).path) if row.latest and claims else None,
        further=len(shown) + more,
        differ=not more and figure is not None and all(_are_others(figure.count, one) for one in shown),
    )


def _are_others(one: Count, other: Count) -> bool:
    """Whether two counts cannot be of one number."""
    return one.test is not None and other.test is not None and not one.test.meets(other.test)
