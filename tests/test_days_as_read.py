"""A day that the printed words do not fit is told as the one that we read, wherever a page has it."""

from generator.site.pages.actor.page import ActorPage
from generator.site.pages.day.page import DayPage
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import figure, made
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
    assert "as we read it, printed “on Thursday”" in over
    assert "as we read it" not in calm
    (person,) = [page for page in pages_of(site, ActorPage) if page.actor.name == "Ada Lund"]
    assert "as we read it, printed “on Thursday”" in markdown(person.path, site)
