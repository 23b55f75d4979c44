"""The list of disputed numbers of the fictional event."""

from generator.site.pages.life.page import LifePage
from generator.site.pages.life_index.page import LifeIndexPage
from tests.fictional_pages import markdown, only, pages


def test_every_disputed_number_is_listed_those_of_the_most_reports_first() -> None:
    page = only(LifeIndexPage)
    assert len(page.rows) == len(pages(LifePage)) > 1
    reports = [len(row.rows) for row in page.rows]
    assert reports == sorted(reports, reverse=True)


def test_the_page_of_findings_leads_to_the_list() -> None:
    assert "(figures/index.md)" in markdown("findings.md")
