"""The page of all findings of the fictional event."""

from generator.rules import findings, rules
from generator.rules.api import Placing
from generator.rules.weight import weight
from generator.site.pages.findings.page import MOST_LEADING, FindingsPage
from tests.fictional_pages import book, made, only


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


def test_what_leads_is_one_a_figure_and_has_the_others_on_it_beside() -> None:
    disputes = {finding.id: finding.dispute for finding in findings(book())}
    leading = [disputes[one.leading] for one in only(FindingsPage).leading]
    assert len(set(leading)) == len(leading)
    for one, dispute in zip(only(FindingsPage).leading, leading, strict=True):
        assert {one.leading, *one.others} == {name for name, of in disputes.items() if of == dispute}


def test_the_weightiest_lead_the_page_and_each_of_its_rules() -> None:
    found = {finding.id: weight(book().corpus.event, finding) for finding in findings(book())}
    told = [one.leading for one in only(FindingsPage).leading]
    for names in (told, *(section.findings.all for section in only(FindingsPage).rules)):
        weights = [found[name] for name in names]
        assert weights == sorted(weights, reverse=True)


def test_what_is_told_aside_or_only_adds_up_stands_after_what_is_disputed() -> None:
    placings = [rule.standing for one in only(FindingsPage).rules for rule in rules() if rule.id == one.id]
    assert placings == sorted(placings, key=[Placing.DISPUTE, Placing.ASIDE, Placing.ARITHMETIC].index)
