"""The list of disputed numbers of the fictional event."""

from dataclasses import replace

from generator.record.ids import ClaimId, MetricId
from generator.site.pages.life.page import LifePage
from generator.site.pages.life_index.page import LifeIndexPage, _line
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views
from tests.fictional_pages import markdown, only, pages
from tests.small_records import book, figure


def test_every_disputed_number_is_listed_those_of_the_most_reports_first() -> None:
    page = only(LifeIndexPage)
    assert len(page.rows) == len(pages(LifePage)) > 1
    for group in page.groups:
        reports = [len(row.page.rows) for row in group.rows]
        assert reports == sorted(reports, reverse=True)


def test_numbers_that_somebody_spoke_against_stand_before_those_only_passed_on_otherwise() -> None:
    groups = {one.code: one.rows for one in only(LifeIndexPage).groups}
    assert [*groups] == [code for code in ("against", "otherwise") if code in groups]
    assert all(row.is_against for row in groups["against"])
    assert not any(row.is_against for row in groups.get("otherwise", ()))


def test_each_number_stands_alone_before_what_became_of_it() -> None:
    text = markdown("figures/index.md")
    for row in only(LifeIndexPage).rows:
        assert f"\n| {row.number} |" in text
        assert not row.link.text.startswith(row.page.number)


def test_the_page_of_findings_leads_to_the_list() -> None:
    assert "(figures/index.md)" in markdown("findings.md")


def test_a_number_whose_words_do_not_tell_what_is_counted_stands_behind_the_names_of_that() -> None:
    toll = {"claims": [figure("toll", 9), figure("lost", 9, metric="found")]}
    (page,) = [one for one in pages(LifePage) if one.number == "1,460"]
    views = Views(book(toll=toll), (), lambda _: None)
    one, other = (views.ledger.by_claim[ClaimId(f"toll#{name}")] for name in ("toll", "lost"))
    life = Life(MetricId("found"), (9,), (one, other), (), ())
    called = replace(page, title="9, called four things", number="9", path=life.path)
    assert _line(views, called, life).link.text == "Deaths or found: called four things"
    assert _line(views, replace(called, title="9: found or ill?"), life).link.text == "Found or ill?"
    assert _line(views, called, replace(life, figures=(one,))).link.text == "Called four things"
