"""The page of all findings of the fictional event."""

from generator.rules import rules
from generator.site.pages.findings.page import MOST_LEADING, FindingsPage
from tests.fictional_pages import made, only


def test_every_finding_stands_once_under_its_rule() -> None:
    page = only(FindingsPage)
    names = [name for section in page.rules for name in section.findings.all]
    assert sorted(names) == sorted(made().findings)
    assert all(made().findings[name].rule == section.id for section in page.rules for name in section.findings.all)


def test_a_rule_that_found_nothing_stands_among_the_silent() -> None:
    page = only(FindingsPage)
    assert {one.id for one in (*page.rules, *page.silent)} == {rule.id for rule in rules()}
    assert all(one.findings for one in page.rules)
    assert not any(one.findings for one in page.silent)


def test_few_findings_are_told_before_all_others() -> None:
    assert 0 < len(only(FindingsPage).leading) <= MOST_LEADING
