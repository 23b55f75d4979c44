"""The list of metrics of the fictional event."""

from dataclasses import replace
from typing import Any

import pytest

from generator.record.registries import Topic
from generator.site.pages.metric.line import FigureLine
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.metric_index.page import OPEN_METRICS, SPARE, MetricIndexPage, MetricSection
from tests.fictional_pages import book, markdown, only, pages
from tests.fictional_pages import made as all_made
from tests.small_records import figure, made


def test_the_topic_of_the_leading_metric_comes_first_with_that_and_of_a_topic_those_with_the_most_claims() -> None:
    page = only(MetricIndexPage)
    assert page.rows[0].row.link.path == f"metrics/{book().corpus.event.lead_metric}.md"
    for section in page.sections:
        rest = [row for row in section.rows if row is not page.rows[0]]
        assert rest == sorted(rest, key=lambda one: (-one.row.claims, one.row.link.text))


def test_every_topic_with_a_figure_has_a_section_and_no_other() -> None:
    topics = {one.metric.topic for one in pages(MetricPage) if one.row.claims}
    titles = [section.topic for section in only(MetricIndexPage).sections]
    assert sorted(titles) == sorted(f"metric-index-topic-{topic}" for topic in topics)
    assert Topic.OTHER not in topics or titles[-1] == "metric-index-topic-other"


def test_every_metric_stands_in_a_table_or_among_those_without_a_figure() -> None:
    page = only(MetricIndexPage)
    assert {one.row.link for one in page.rows} | {*page.empty} == {one.row.link for one in pages(MetricPage)}
    assert all(one.row.claims for one in page.rows)
    assert not {one.row.link for one in page.rows} & {*page.empty}


def test_no_row_has_an_empty_cell() -> None:
    assert "|  |" not in markdown("metrics/index.md")


def test_every_figure_leads_to_the_claim_that_has_it_and_none_has_a_note() -> None:
    figures = [one.figure for one in only(MetricIndexPage).rows if one.row.latest]
    assert figures and all(one and "#c-" in one.path for one in figures)
    assert "footnote-ref" not in markdown("metrics/index.md")


def _line(*claims: dict[str, Any]) -> FigureLine:
    sources = {f"s{n}": {"claims": [claim]} for n, claim in enumerate(claims)}
    (page,) = [page for page in made(**sources).pages if isinstance(page, MetricIndexPage)]
    return page.rows[0]


def test_the_figures_of_others_are_counted_and_said_to_differ_only_where_none_can_be_the_number_that_leads() -> None:
    lead = figure("toll", 9, said_on="2031-03-09")
    other = figure("other", 5, said_by="council", said_on="2031-03-04")
    open_ = figure("open", "at least 8", said_by="mission", said_on="2031-03-04")
    for claims, further, differ in (
        ((lead, other), 1, True),
        ((lead, open_), 1, False),
        ((lead, other, open_), 2, False),
        ((lead,), 0, True),
    ):
        line = _line(lead, *claims)
        assert (line.row.latest and line.row.latest.value, line.further, line.differ) == ("9", further, differ)


def test_of_whom_and_where_is_told_only_where_it_is_not_what_the_event_counts_first() -> None:
    assert _line(figure("toll", 9)).about == ""
    assert "quay" in _line(figure("toll", 9, place="quay")).about


@pytest.mark.parametrize("more", [0, 1])
def test_of_many_metrics_of_a_topic_those_with_fewer_claims_are_folded(more: int) -> None:
    page = only(MetricIndexPage)
    row = page.rows[0]
    many = MetricSection("deaths", "", (row,) * (OPEN_METRICS + SPARE + more))
    text = markdown(page.path, replace(all_made(), pages=(replace(page, sections=(many,)),)))
    assert text.count("<details") == text.count("</details>") == more
    assert text.count(f"[{row.row.question}]") == OPEN_METRICS + SPARE + more
    assert many.most_further == (row.row.claims if more else 0)
