"""The list of metrics of the fictional event."""

from generator.site.pages.metric.page import MetricPage
from generator.site.pages.metric_index.page import MetricIndexPage
from tests.fictional_pages import book, only, pages


def test_the_leading_metric_comes_first_and_then_those_with_the_most_claims() -> None:
    first, *rest = only(MetricIndexPage).rows
    assert first.link.path == f"metrics/{book().corpus.event.lead_metric}.md"
    assert len(rest) > 3
    assert rest == sorted(rest, key=lambda row: (-row.claims, row.link.text))


def test_every_metric_stands_in_the_table_or_among_those_without_a_figure() -> None:
    page = only(MetricIndexPage)
    assert {row.link for row in page.rows} | {*page.empty} == {one.row.link for one in pages(MetricPage)}
    assert all(row.claims for row in page.rows)
    assert not {row.link for row in page.rows} & {*page.empty}
