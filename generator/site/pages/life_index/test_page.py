"""The list of disputed numbers of the fictional event."""

from generator.site.pages.life.page import LifePage
from generator.site.pages.life_index.page import LifeIndexPage
from tests.fictional_pages import markdown, only, pages


def test_every_disputed_number_is_listed_those_of_the_most_reports_first() -> None:
    page = only(LifeIndexPage)
    assert len(page.rows) == len(pages(LifePage)) > 1
    for group in page.groups:
        reports = [len(row.rows) for row in group.rows]
        assert reports == sorted(reports, reverse=True)


def test_numbers_that_somebody_spoke_against_stand_before_those_only_passed_on_otherwise() -> None:
    groups = {one.code: one.rows for one in only(LifeIndexPage).groups}
    assert [*groups] == [code for code in ("against", "otherwise") if code in groups]
    assert all(row.against for row in groups["against"])
    assert not any(row.against for row in groups.get("otherwise", ()))


def test_each_number_stands_alone_before_what_became_of_it() -> None:
    text = markdown("figures/index.md")
    for row in only(LifeIndexPage).rows:
        assert f"\n| {row.number} |" in text
        assert not row.behind_number.text.startswith(row.number)


def test_the_page_of_findings_leads_to_the_list() -> None:
    assert "(figures/index.md)" in markdown("findings.md")
