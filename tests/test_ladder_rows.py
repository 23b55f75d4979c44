"""What stands in the rows of a ladder once, and what is said above it."""

from typing import Any

from bs4 import BeautifulSoup

from generator.site.pages.metric.page import MetricPage
from generator.site.parts.ladder_view import Row
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import denial, figure, made
from tests.test_lives import source

_TOLL = {"metric": "deaths", "count": 19}


def _rows(*figures: dict[str, Any]) -> list[Row]:
    """The rows of a ladder of figures of which somebody denied the number nineteen."""
    said = made(
        a=source(*figures, published="2031-03-06"),
        b=source(denial("no", said_on="2031-03-05", said_by="council", target=_TOLL), published="2031-03-06"),
    )
    (page,) = [page for page in pages_of(said, MetricPage) if page.row.claims]
    assert page.lead
    return [row for block in page.lead.blocks for row in block.rows]


def test_a_denial_of_one_figure_stands_in_its_row() -> None:
    (row,) = _rows(figure("toll", 19, said_on="2031-03-04"))
    assert row.rung and [one.day for one in row.denials] == ["5 March 2031"] and not row.struck


def test_a_report_that_leaves_open_what_was_disputed_is_none_of_a_denial_of_having_given_a_figure() -> None:
    disowned = denial("no", said_by="office", disputes="attribution", target={**_TOLL, "said_by": "office"})
    unclear = denial("no", said_by="office", disputes="unclear", target=_TOLL)
    said = made(
        a=source(figure("toll", 19, said_on="2031-03-04"), published="2031-03-06"),
        b=source(unclear, published="2031-03-05"),
        c=source(disowned, published="2031-03-07"),
    )
    (page,) = [page for page in said.pages if isinstance(page, MetricPage) and page.row.claims]
    assert page.lead
    (told,) = [one for block in page.lead.blocks for row in block.rows for one in row.denials]
    assert (told.deed, told.day) == ("outcome-attribution-denied-deed", "by 7 March 2031")
    assert (told.shown_in, told.loose_in, told.open_in) == (("c#no",), (), ("b#no",))
    text = markdown("metrics/deaths.md", said)
    assert "Perhaps the same, what was disputed not being recorded, in [" in text


def test_a_denial_of_several_figures_stands_on_its_own_day() -> None:
    hers = figure("hers", 19, said_by="mission", said_on="2031-03-03")
    rows = _rows(figure("toll", 19, said_on="2031-03-04"), hers)
    assert [bool(row.struck) for row in rows] == [True, False, False] and not any(row.denials for row in rows)


def test_a_denial_of_which_no_source_tells_what_it_disputed_says_so_with_its_day_as_we_date_it() -> None:
    said = made(
        a=source(figure("toll", 19, said_on="2031-03-04"), published="2031-03-06"),
        b=source(
            denial("open", disputes="unclear", target=_TOLL),
            published="2031-03-05",
            published_basis="inferred from the address",
        ),
        c=source(figure("less", 11, said_on="2031-03-02"), published="2031-03-06"),
    )
    told = markdown("metrics/deaths.md", said)
    assert "denied 19; whether the number or who gave it is not recorded." in told
    assert "by 5 March 2031 (as we date it)" in told


def test_a_denial_of_the_own_number_without_effect_on_a_figure_stands_in_the_row_of_that_number() -> None:
    """Who denies the number which a body of theirs is said to have given has no figure that this hits."""
    said = made(
        a=source(
            figure("toll", 19, said_on="2031-03-04"),
            denial("figure", target=_TOLL),
        ),
        b={"claims": [figure("more", 23, said_on="2031-03-03")], "title": "Another"},
    )
    (page,) = [page for page in said.pages if isinstance(page, MetricPage) and page.row.claims]
    assert page.lead
    (row,) = [row for block in page.lead.blocks for row in block.rows if row.rung and row.rung.step.value == "19"]
    assert [(one.claims, one.day) for one in row.denials] == [] and not row.tells_outcomes
    assert [(one.claims, one.day) for one in row.objections] == [(("a#figure",), "day not stated")]
    assert "day not stated: [Office](../actors/office.md) denied 19." in markdown("metrics/deaths.md", said)


def test_a_row_with_a_denial_that_hit_no_figure_stays_on_its_ladder() -> None:
    part = figure("part", 4, place="quay", said_on="2031-03-04")
    said = made(
        a=source(figure("toll", 19, said_on="2031-03-04"), part, denial("figure", target=_TOLL)),
        b=source(figure("least", "at least 12"), published="2031-03-06"),
    )
    (page,) = [page for page in said.pages if isinstance(page, MetricPage) and page.row.claims]
    assert not page.is_in_table and "Office](../actors/office.md) denied 19." in markdown("metrics/deaths.md", said)


def test_a_day_that_sources_leave_open_is_told_beside_their_number() -> None:
    said = made(
        a={"published": "2031-03-05", "claims": [figure("toll", 19, said_by="office", said_on="2031-03-04")]},
        b={"published": "2031-03-05", "title": "Another", "claims": [figure("toll", 19, said_by="office")]},
        c={"title": "A third", "claims": [figure("toll", 23, said_by="council", said_on="2031-03-03")]},
    )
    ladder = markdown("metrics/deaths.md", said).partition("## How the figure moved")[2].partition("\n## ")[0]
    shown = BeautifulSoup(ladder, "html.parser")
    (sign,) = shown.select(".rung-status .day-open")
    assert sign.text == "(1 perhaps of another day)" and sign["title"] == "One source may be of another day."
    assert "another day" not in "".join(one.text for one in shown.select(".rung-who"))
    assert [one.text for one in shown.select(".rung-status .basis .unseen")] == ["no comparison recorded"] * 2


def test_a_ladder_of_one_row_stands_in_the_table_of_scopes_and_has_no_chart() -> None:
    """What leads is told in the first row there; its bound without a day is folded, as it was below the ladder."""
    said = made(
        a=source(
            figure("toll", 19, said_on="2031-03-04"),
            figure("part", 4, place="quay", said_on="2031-03-04"),
            published="2031-03-06",
        ),
        b=source(figure("least", "at least 12"), published="2031-03-06"),
    )
    (page,) = [page for page in pages_of(said, MetricPage) if page.row.claims]
    text = markdown("metrics/deaths.md", said)
    assert page.is_in_table and page.chart is None
    assert "## How the figure moved" not in text and f'<span id="{page.lead_anchor}"></span>' in text
    assert [row.entry.step.value for row in page.scopes] == ["19", "4"]
    assert {row.entry.step.value for row in page.of_scopes} == {"at least 12"}


def test_a_denial_of_having_given_a_number_that_may_be_of_another_is_told_as_that() -> None:
    """Who denies that a body had given a number does not say by that how many died."""
    target = {**_TOLL, "said_by": "office", "candidates": ["a#other"]}
    said = made(
        a=source(
            figure("toll", 19, said_on="2031-03-04"),
            figure("other", 23, metric="found", said_on="2031-03-04"),
            published="2031-03-04",
        ),
        b=source(
            denial("no", said_by="speaker", said_on="2031-03-06", disputes="attribution", target=target),
            published="2031-03-06",
        ),
    )
    told = markdown("metrics/found.md", said)
    assert "Ada Lund denied on 6 March 2031 that the Office had given 19 dead; whether that took in this figure" in told
    assert "is of 19 dead" not in told
