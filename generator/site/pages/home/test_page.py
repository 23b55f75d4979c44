"""The home page of the fictional event: the answer with its dispute, and what is told first."""

from generator.ledger.status import Reason
from generator.rules import findings
from generator.rules.finding import Severity
from generator.site.pages.home.page import HomePage
from generator.site.pages.metric.page import MetricPage
from tests.fictional_pages import book, only, pages


def test_the_answer_carries_the_dispute_with_the_figure() -> None:
    answer = only(HomePage).lead.answers.voices[0]
    assert (answer.giver.text, answer.latest.step.value) == ("Orrumland’s waters ministry", "1,090")
    assert [entry.step.value for entry in answer.earlier] == ["1,200"]
    (denied,) = answer.disputed
    assert denied.step.value == "1,460"
    assert [(one.reason, one.when) for one in denied.outcomes] == [(Reason.FIGURE_DENIED, "on 9 October 2014")]


def test_the_home_page_tells_disputes_of_the_leading_metric_first() -> None:
    home = only(HomePage)
    by_id = {one.id: one for one in findings(book())}
    first = [by_id[name] for name in home.weightiest]
    assert book().corpus.event.lead_metric in first[0].metrics
    assert not {one.severity for one in first} & {Severity.CONSISTENT, Severity.WORDING}
    assert len({one.rule for one in first}) == len(first) == 3


def test_every_metric_with_a_claim_is_counted_on_the_home_page() -> None:
    assert only(HomePage).counted == sum(1 for page in pages(MetricPage) if page.row.claims)
    assert only(HomePage).courses[0] is only(HomePage).lead
