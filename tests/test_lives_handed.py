"""Who of those named for a disputed number gave it as another's, and which reports have it after that."""

from generator.site.pages.life.page import LifePage
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.small_records import denial, figure, made

_FOURTH, _SIXTH = "2031-03-04", "2031-03-06"
_TARGET = {"metric": "deaths", "count": 19}
_NO = denial("no", target=_TARGET, said_by="council", said_on=_SIXTH)
_SAID = "The Office had it from the Mission."


def _page(**fields: object) -> tuple[LifePage, str]:
    """The page of 19, which the Office is credited with, and which a later report credits otherwise."""
    later = figure("toll", 19, **{"reported_by": ["office"], "said_by": "mission", "restated": _SAID, **fields})
    site = made(
        a={"claims": [figure("toll", 19, said_on=_FOURTH)]},
        b={"claims": [_NO], "published": _SIXTH},
        c={"claims": [later], "published": "2031-05-01"},
    )
    (page,) = pages_of(site, LifePage)
    lead = markdown(page.path, site).partition('<p class="lead" markdown>')[2].partition("</p>")[0]
    return page, lead


def test_whom_the_speaker_of_a_number_puts_it_on_stands_in_the_lead_and_with_its_day() -> None:
    page, lead = _page()
    assert [(one.when, one.text) for one in page.handed] == [("by 1 May 2031", _SAID)]
    assert _SAID in lead and _SAID in [one.text for one in page.dated]
    assert [one.day for one in page.dated] == sorted(one.day for one in page.dated)


def test_who_only_speaks_for_another_or_was_never_named_for_a_number_puts_it_on_nobody() -> None:
    assert not _page(said_by="speaker")[0].handed
    assert not _page(reported_by=["council"])[0].handed


def test_that_reports_have_a_number_after_it_was_disputed_is_told_with_their_last_day() -> None:
    page, _ = _page()
    assert page.dated[-1].when == "After it was first disputed"
    assert page.dated[-1].text.startswith("One report still has it (by 1 May 2031)")
