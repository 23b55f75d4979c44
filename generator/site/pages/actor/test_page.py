"""The pages of actors of the fictional event."""

from generator.site.pages.actor.page import ActorPage
from tests.fictional_pages import markdown, only, pages
from tests.small_records import figure, made


def test_an_actor_that_only_relays_says_nothing_itself_and_shows_its_figures() -> None:
    page = only(ActorPage, "actors/channel-nine.md")
    assert (page.rows.all, page.days.all, page.denials) == ((), (), ())
    shown = len(page.passed.all) + len(page.passed_besides) + len(page.passed_others)
    assert page.passed.first
    assert page.tally.passed_on + page.tally.passed_inferred >= shown


def test_who_somebody_is_stands_first_and_how_they_are_spelled_last() -> None:
    text = markdown("actors/rescue-service.md")
    parts = ["# Civil Rescue Service", "actor-who", "actor-record", "## Figures given", "{ #record", "## Names"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_everything_that_somebody_said_stands_there_by_day() -> None:
    for page in pages(ActorPage):
        told = [claim for day in page.days.all for claim in day.claims]
        assert len(told) == len(set(told))
        assert told or not page.denials


def test_a_few_figures_need_no_order_of_days() -> None:
    few = {"claims": [figure("toll", 5), figure("quay", 2, place="quay")]}
    more = {"claims": [*few["claims"], {"id": "s", "kind": "statement", "said_by": "office", "restated": "It rained."}]}
    for source, days in ((few, False), (more, True)):
        (page,) = [one for one in made(a=source).pages if isinstance(one, ActorPage) and one.path == "actors/office.md"]
        assert page.rows.all
        assert bool(page.days) is days


def test_what_was_denied_leads_what_was_passed_on() -> None:
    for page in pages(ActorPage):
        disputed = [bool(row.timing) for row in page.passed.all]
        assert disputed == sorted(disputed, reverse=True)


def test_a_reply_stands_beside_the_record_and_elsewhere_it_is_said_that_there_is_none() -> None:
    replied, silent = markdown("actors/rescue-service.md"), markdown("actors/water-ministry.md")
    assert "We counted those whom our own boats brought in" in replied
    assert "[in full](https://rescue.orrumland.example/reply)" in replied
    assert "No reply" not in replied
    assert "No reply to this record has been received." in silent
    assert "(../corrections.md#replies)" in replied
    assert "(../corrections.md#replies)" in silent


def test_a_day_on_which_only_others_gave_a_figure_is_told_as_theirs() -> None:
    rows = [row for page in pages(ActorPage) for row in page.rows.all]
    assert rows
    for row in rows:
        assert row.is_own_day or row.others
