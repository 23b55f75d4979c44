"""The row of a metric says where and when: a bare number beside another would be taken for its rival."""

import pytest

from generator.site.pages.life.page import LifePage
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.metric.row import MetricRow
from generator.site.site import Site
from tests.fictional_pages import markdown, plain_words
from tests.made_when_asked import pages_of
from tests.records import FLOOD, site_of
from tests.small_records import denial, figure, made, source

FOURTH, FIFTH, SIXTH = "2031-03-04", "2031-03-05", "2031-03-06"


def _row(said: Site, metric: str = "deaths") -> MetricRow:
    return next(page.row for page in pages_of(said, MetricPage) if page.path == f"metrics/{metric}.md")


def _plain(path: str, said: Site) -> str:
    return plain_words(markdown(path, said))


def _home(said: Site, metric: str = "Deaths") -> str:
    """The row of a metric on the home page."""
    return next(line for line in _plain("index.md", said).splitlines() if line.startswith(f"| {metric} |"))


def test_a_row_says_where_its_figure_is_where_that_is_not_what_the_event_counts_first() -> None:
    said = made(a=source(figure("toll", 19, said_on=FOURTH, place="quay")))
    assert _home(said).startswith("| Deaths | 19 in The quay |")
    assert _home(made(a=source(figure("toll", 19, said_on=FOURTH)))).startswith("| Deaths | 19 |")


@pytest.mark.parametrize(("other", "is_named"), [("inland", True), ("quay", False)])
def test_the_place_counted_first_is_named_beside_figures_of_places_outside_of_it(other: str, is_named: bool) -> None:
    said = made(
        a=source(figure("toll", 19, said_on=FOURTH), figure("more", 23, said_on=FIFTH)),
        b=source(figure("there", 300, said_by="council", place=other)),
    )
    named = " in The coast" if is_named else ""
    assert _home(said).startswith(f"| Deaths | 23{named} |")
    assert f"put the figure for deaths{named} at 23 on 5 March 2031" in _plain("metrics/deaths.md", said)


def test_each_number_beside_that_of_a_row_has_its_day() -> None:
    said = made(
        a=source(figure("toll", 30, said_on=SIXTH), published=SIXTH),
        e=source(figure("toll", 30, said_on=SIXTH), title="A fifth"),
        b=source(figure("toll", 12, said_by="council", said_on=FOURTH), title="Another"),
        c=source(figure("toll", 40, said_by="unstated"), published="2031-03-09", title="A third"),
        d=source(figure("toll", 50, said_by="unstated"), title="A fourth"),
    )
    row = _row(said)
    assert (row.others.words, row.nameless.words) == (
        "12 (the Council, 4 March 2031)",
        "40 (by 9 March 2031) and 50 (day not stated)",
    )
    assert _home(said) == "| Deaths | 30 | Office, 6 March 2031; other figures differ |"
    assert "[other figures differ](metrics/deaths.md)" in markdown("index.md", said)


def test_of_a_number_in_several_reports_a_row_says_that_its_day_is_that_of_the_first() -> None:
    one = figure("toll", 40, said_by="unstated")
    said = made(
        a=source(figure("toll", 30, said_on=SIXTH), published=SIXTH),
        b=source(one, published="2031-03-08", title="Another"),
        c=source(one, published="2031-03-16", title="A third"),
        d=source(figure("toll", 50, said_by="unstated"), title="A fourth"),
        e=source(figure("toll", 50, said_by="unstated"), title="A fifth"),
    )
    assert _row(said).nameless.words == "40 (in 2 reports, the first by 8 March 2031) and 50 (in 2 reports)"


def test_where_all_figures_of_a_row_have_no_recorded_speaker_that_is_said_once() -> None:
    first = source(figure("toll", 30, said_by="unstated"), published=FOURTH)
    second = source(figure("toll", 40, said_by="unstated"), published="2031-03-08", title="Another")
    home = _home(made(a=first, b=second))
    assert "| no speaker recorded, by 4 March 2031; not the only figure |" in home


def test_of_each_voice_one_figure_stands_before_another_of_any() -> None:
    several = {f"c{n}": source(figure("toll", n, said_by="council"), title=f"Council {n}") for n in (21, 31, 41, 51)}
    said = made(
        **several,
        **{name: source(figure("toll", 60, said_on=SIXTH), title=name) for name in ("a", "b", "d", "e", "f")},
        z=source(figure("toll", 90, said_by="mission", said_on=FOURTH), title="Another"),
    )
    row = _row(said)
    assert row.latest and row.latest.value == "60"
    first, second, *_ = row.others.words.split("), ")
    assert (first, second) == ("51 (the Council, day not stated", "90 (the Mission, 4 March 2031")
    assert row.others.words.endswith(" and others")


def test_what_a_figure_of_a_row_is_called_stands_in_it() -> None:
    called = figure("toll", 800, label="dead in three years", said_on=FOURTH)
    other = figure("toll", 60, said_by="council", label="dead of cold", said_on=FIFTH)
    said = made(a=source(called), b=source(other, title="Another"), c=source(called, title="A third"))
    assert _home(said).startswith("| Deaths | 800 (described as dead in three years) |")
    assert _row(said).others.words == "60 (the Council, described as dead of cold, 5 March 2031)"
    assert _home(said).endswith("; not the only figure |")
    assert "| 800 (described as dead in three years) |" in _plain("metrics/index.md", said)


@pytest.mark.parametrize(
    ("said_by", "words"),
    [
        ("council", "12 (the Council, 4 March 2031)"),
        ("authorities", "12 (Authorities, 4 March 2031)"),
    ],
)
def test_that_somebody_else_gave_a_number_stands_behind_it_be_it_a_general_word(said_by: str, words: str) -> None:
    first = source(figure("toll", 30, said_on=SIXTH), published=SIXTH)
    other = source(figure("toll", 12, said_by=said_by, said_on=FOURTH), title="Another")
    said = made(a=first, b=first | {"title": "A third"}, c=other)
    row = _row(said)
    assert words in (row.others.words, row.also.words)
    assert _home(said) == "| Deaths | 30 | Office, 6 March 2031; not the only figure |"


def test_the_card_of_a_disputed_number_says_how_many_of_its_reports_give_it() -> None:
    pages = pages_of(site_of(FLOOD), LifePage)
    number = next(one for one in pages if one.number == "11,300")
    assert (number.giving, len(number.rows)) == (5, 6)
    assert '<span class="dispute-reports">5 reports</span>' in markdown("index.md", site_of(FLOOD))


def test_the_page_of_a_metric_leads_to_those_that_count_a_part_of_it() -> None:
    said = site_of(FLOOD)
    parts = {str(page.path): [one.row.link.path for one in page.narrower] for page in pages_of(said, MetricPage)}
    assert parts["metrics/missing.md"] == ["metrics/missing-reported.md"]
    assert parts["metrics/missing-reported.md"] == []
    apart = (
        "| Missing and reported | 3,297 in Derna (described as missing registered) "
        "| Missing persons authority head Kamal al-Siwi, 13 August 2025 |"
    )
    assert apart in _plain("metrics/missing.md", said)
    assert "counted apart" not in _plain("metrics/missing-reported.md", said)


@pytest.mark.parametrize(
    ("said_by", "about"), [("harbour", "the Harbour, day not stated"), ("office", "day not stated")]
)
def test_a_number_that_may_be_as_late_has_with_it_who_else_gave_it(said_by: str, about: str) -> None:
    first = figure("toll", 30, said_by="office")
    said = made(
        a=source(first, published=FOURTH),
        b=source(first, published=FIFTH, title="Another"),
        c=source(figure("toll", 90, said_by=said_by), title="A third"),
    )
    words = _row(said).as_late.words
    assert words == f"90 ({about})"


def test_a_row_of_the_list_of_metrics_counts_the_figures_beside_its_own_as_little_where_it_knows_of_one() -> None:
    other = figure("other", 5, said_by="council", said_on=FOURTH)
    index = _plain("metrics/index.md", made(a=source(figure("toll", 9, said_on=SIXTH)), b=source(other, title="B")))
    assert "March 2031; not the only figure |" in index


def test_the_rows_say_that_they_leave_figures_out() -> None:
    assert "What else was given stands there." in _plain("index.md", made(a=source(figure("toll", 9))))


def test_a_row_says_of_a_figure_what_its_page_says_of_it() -> None:
    said = made(
        a=source(figure("toll", 30, said_on=FOURTH, said_by="council"), published=FIFTH),
        b=source(denial("no", target={"metric": "deaths", "count": 30}, said_on=FIFTH), title="B"),
    )
    assert _row(said).dispute == "denied"
    assert "| Deaths | 30 denied |" in _home(said)


def test_what_became_of_a_part_stands_behind_its_number_in_the_sentence_of_parts() -> None:
    listed = {"metric": "listed", "group": "nurses", "said_by": "council", "said_on": FOURTH}
    denied = denial("no", target={"metric": "listed", "count": 7}, said_on=FIFTH)
    said = made(a=source(figure("toll", 30, said_on=SIXTH)), b=source(figure("list", 7, **listed), denied, title="B"))
    assert "| Listed dead | 7 among nurses denied | Council, 4 March 2031 |" in _plain("metrics/deaths.md", said)


def test_a_row_that_leaves_out_what_stands_for_the_same_is_not_closed() -> None:
    """Of figures without a recorded speaker only some are told in an answer."""
    said = made(
        a={
            "published": "2031-03-05",
            "claims": [
                figure("toll", 19, said_on="2031-03-04"),
                figure("theirs", 23, said_by="council", said_on="2031-03-04"),
                figure("open", "more than 8", said_by="unstated", place="unstated"),
            ],
        }
    )
    row = next(page for page in said.pages if isinstance(page, MetricPage) and page.row.claims).row
    told = " ".join(one.words for one in (row.others, row.also, row.nameless))
    assert told.strip() == "19 (the Office, 4 March 2031) and others"


def test_a_day_that_is_read_so_is_marked_in_a_row() -> None:
    read = {"readings": ["said_on"], "note": "A little earlier than Saturday evening."}
    said = made(
        a=source(figure("toll", 19, said_by="council", said_on=SIXTH), published=SIXTH),
        b=source(figure("theirs", 23, said_on=f"{FOURTH}/{FIFTH}", **read), published=SIXTH),
        c=source(figure("own", 29, said_by="speaker", said_on=FOURTH, place="quay", **read), published=SIXTH),
    )
    assert _row(said).others.words == "23 (the Office, between 4 and 5 March 2031, as we read it)"


def test_sources_of_one_unit_are_counted_as_such_beside_another_unit() -> None:
    in_marks = source(figure("all", 90, metric="cost", said_on=FOURTH, place="unstated"))
    other = source(figure("n", 200, metric="cost", unit="crowns", said_on=FIFTH, place="unstated"))
    counted = "2 sources have figures for “Cost” (in marks)"
    assert counted in _plain("metrics/cost.md", made(a=in_marks, b=in_marks, c=other))
    assert "in marks)" not in _plain("metrics/cost.md", made(a=in_marks, b=in_marks))
