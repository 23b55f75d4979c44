"""A day that the printed words do not fit is told as the one that we read, wherever a page has it."""

import pytest

from generator.site.pages.actor.page import ActorPage
from generator.site.pages.day.page import DayPage
from generator.site.site import Site
from tests.fictional_pages import markdown, plain_words
from tests.made_when_asked import pages_of
from tests.small_records import denial, figure, made
from tests.test_lives import source


def test_a_day_that_its_printed_weekday_does_not_fit_is_told_as_ours() -> None:
    said = {"kind": "statement", "said_by": "speaker", "restated": "It was over.", "said_on": "2031-03-04"}
    misfit = {"id": "over", **said, "printed": {"said_on": "on Thursday"}}
    fits = {"id": "calm", **said, "restated": "It was calm.", "printed": {"said_on": "on Tuesday"}}
    site = made(a=source(misfit, fits, figure("toll", 9, said_on="2031-03-04"), published="2031-03-06"))
    (day,) = [page for page in pages_of(site, DayPage) if page.day.day == 4]
    over, calm = (
        next(line for line in markdown(day.path, site).splitlines() if words in line)
        for words in ("It was over.", "It was calm.")
    )
    assert "as we read it; printed “on Thursday”" in over
    assert "as we read it" not in calm
    (person,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Ada Lund"]
    assert "as we read it; printed “on Thursday”" in markdown(person.path, site)


_FOURTH, _SIXTH = "2031-03-04", "2031-03-06"
_READ = {"note": "The text has a Tuesday alone.", "readings": ["said_on"]}


def _plain(path: str, site: Site) -> str:
    return plain_words(markdown(path, site))


@pytest.mark.parametrize("told", [{}, {"told_as": "earlier"}])
def test_the_day_of_the_figure_that_leads_is_told_as_read_where_its_record_reads_it(told: dict[str, str]) -> None:
    beside = figure("other", 7, said_on="2031-03-03", said_by="council")
    read = figure("toll", 9, said_on=_FOURTH, **_READ, **told)
    site = made(a=source(read, published=_SIXTH), b=source(read, beside, published=_SIXTH, title="B"))
    page = _plain("metrics/deaths.md", site)
    assert "The Office put the figure for deaths at 9 on 4 March 2031 (as we read it)." in page
    assert "The day is as we read it." in page and "It is as we read the source." not in page
    assert "| 4 March 2031 (as we read it) | 9 |" in page and "| 3 March 2031 | 7 |" in page
    assert "Said: 4 March 2031, as we read it" in page and "Said: 3 March 2031." in page
    home = _plain("index.md", site)
    assert "9 dead (4 March 2031, as we read it)" in home and "7 dead (3 March 2031)" in home
    assert "| Office, 4 March 2031, as we read it" in home


def test_a_day_that_one_source_states_is_not_told_as_read_for_another() -> None:
    read = source(figure("toll", 9, said_on=_FOURTH, **_READ), published=_SIXTH)
    stated = source(figure("toll", 9, said_on=_FOURTH), published=_SIXTH, title="B")
    undated = source(figure("toll", 9), published="2031-03-09", title="B")
    both = _plain("metrics/deaths.md", made(a=read, b=stated)).split("## Notes")[0]
    assert "4 March 2031" in both and "as we read it" not in both
    # Where the other source has no day, the day is the one that was read.
    table = _plain("metrics/deaths.md", made(a=read, b=undated))
    assert "at 9 on 4 March 2031 (as we read it)." in table and "The day is as we read it." in table


def test_a_day_by_which_it_was_read_to_have_been_given_without_a_place_is_told_as_read() -> None:
    openly = figure("toll", 9, said_on=f"2031-03-03/{_FOURTH}", place="unstated", **_READ)
    site = made(a=source(openly, published="2031-03"), b=source(figure("toll", 9, place="quay"), title="B"))
    assert "Without a place it was given by 4 March 2031, as we read it." in _plain("metrics/deaths.md", site)


def test_a_figure_that_leads_carries_the_mark_where_more_than_its_day_is_read() -> None:
    read = {"note": "He is taken to have given it.", "readings": ["said_by"]}
    title = {"where": "address", "said_by": "article"}
    below, over = figure("toll", 9, said_on=_FOURTH, **read), figure("over", "more than 8", **title)
    page = _plain("metrics/deaths.md", made(a=source(below, over, published=_SIXTH)))
    assert "The Office put the figure for deaths at 9 (as we read it) on 4 March 2031." in page
    assert "It is as we read the source." in page and "The day is as we read it." not in page


def test_what_all_reports_tell_as_earlier_is_told_as_that_in_an_answer_where_it_has_no_day() -> None:
    now = source(figure("toll", 9, said_on=_SIXTH), published=_SIXTH)
    past = source(figure("before", 12, said_by="council", told_as="earlier"), published=_SIXTH, title="B")
    assert "12 (told as an earlier figure, by 6 March 2031)" in _plain("metrics/deaths.md", made(a=now, b=past))
    dated = source(
        figure("before", 12, said_by="council", told_as="earlier", said_on=_FOURTH), published=_SIXTH, title="B"
    )
    assert "told as an earlier figure" not in _plain("metrics/deaths.md", made(a=now, b=dated))


def test_a_day_opens_with_a_part_given_on_it_before_a_total_given_by_it_and_marks_a_day_that_was_read() -> None:
    part = figure("part", 2, said_on=_SIXTH, place="quay", said_by="council")
    whole = figure("toll", 9, said_on=_SIXTH, **_READ)
    by_then = source(figure("found", 40, metric="found", said_by="mission"), published=_SIXTH, title="B")
    made_of = made(a=source(whole, part, published="2031-03-09"), b=by_then)
    (page,) = [page for page in pages_of(made_of, DayPage) if page.day.day == 6]
    read, of_day, loose = page.news.split("; ")
    assert read.startswith("9 dead") and read.endswith("(the day as we read it)")
    assert of_day.startswith("2 dead") and "as we read it" not in of_day
    assert loose.startswith("40 ") and loose.endswith("by this day")


def test_a_drawing_marks_a_figure_that_only_a_reading_gives_its_speaker() -> None:
    read = {"readings": ["said_by"], "note": "The text leaves open who said it."}
    lone = source(figure("lone", 800, said_by="council", **read), published="2031-03-04")
    told = source(figure("told", 800, said_by="council"), published="2031-03-04")
    first = source(figure("toll", 19, said_on="2031-03-04"), published="2031-03-04")
    marked = "Council: 800 (by 4 March 2031, as we read it)"
    assert marked in markdown("metrics/deaths.md", made(a=first, b=lone))
    assert marked not in markdown("metrics/deaths.md", made(a=first, b=lone, c=told))


@pytest.mark.parametrize(("readings", "is_read"), [(["reported_on"], True), (["reported_by"], False)])
def test_a_day_up_to_which_a_figure_was_given_is_ours_where_that_on_which_it_was_passed_on_is(
    readings: list[str], is_read: bool
) -> None:
    so = {"note": "The text has a Saturday alone.", "readings": readings, "reported_by": ["mission"]}
    told = figure("toll", 9, said_on=f"../{_FOURTH}", reported_on=_FOURTH, **so)
    site = made(a=source(told, published=_SIXTH))
    assert ("9 (on or before 4 March 2031, as we read it)" in _plain("metrics/deaths.md", site)) is is_read


def test_a_claim_that_has_its_day_from_another_of_its_figure_makes_that_no_surer() -> None:
    so = {"note": "The text has a Saturday alone.", "readings": ["reported_on"], "reported_by": ["mission"]}
    told = figure("toll", 9, said_on=f"../{_FOURTH}", reported_on=_FOURTH, **so)
    ill = source(figure("ill", 5, metric="ill", said_on=_FOURTH), published=_FOURTH)
    site = made(a=source(told, figure("address", 9, where="address"), published="2031-03"), b=ill)
    (night,) = [page for page in pages_of(site, DayPage) if page.day.day == 4]
    assert "The day is as we read it." in _plain(night.path, site)


@pytest.mark.parametrize(("readings", "words"), [(["reported_on"], ", as we read its day."), (["said_by"], ".")])
def test_what_was_passed_on_before_its_denial_by_a_day_that_we_read_is_told_so(readings: list[str], words: str) -> None:
    so = {"note": "The text has a Saturday alone.", "readings": readings, "reported_by": ["mission"]}
    told = source(figure("toll", 9, reported_on=_FOURTH, **so), published="2031-03")
    no = denial("no", target={"metric": "deaths", "count": 9, "said_by": "office"}, said_by="office", said_on=_SIXTH)
    site = made(a=told, b=source(no, published=_SIXTH))
    assert f"and passed on before that{words}" in _plain("actors/mission.md", site)
