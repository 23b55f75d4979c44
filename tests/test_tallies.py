"""How many claims an actor made and passed on: those that the records give to it, and apart what they leave open."""

from dataclasses import replace
from typing import Any

import pytest

from generator.ledger.speakers import is_of_an_inferred_wire
from generator.record.ids import ActorId
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.metric.page import MetricPage
from generator.site.site import Site
from tests.fictional_pages import markdown
from tests.made_when_asked import pages_of
from tests.records import EVENT, book_of
from tests.small_records import figure, made, source


def _page(said: Site, name: str) -> ActorPage:
    return next(page for page in pages_of(said, ActorPage) if page.path == f"actors/{name}.md")


@pytest.mark.parametrize(
    ("above", "words"),
    [
        ({"said_by": "office"}, "2 claims credited, 0 passed on"),
        ({"said_by": "unstated"}, "one claim credited, 1 more by inference, 0 passed on"),
        ({"said_by": "article"}, "one claim credited, 1 more by inference, 0 passed on"),
        ({"said_by": "council"}, "one claim credited, 1 more by inference, 0 passed on"),
        (
            {"said_by": ["office", "council"], "where": "body", "count": 7, "place": "quay"},
            "one claim credited, one more that may be another’s, 0 passed on",
        ),
    ],
)
def test_a_claim_is_an_actors_where_its_own_words_name_that_one_alone(above: dict[str, Any], words: str) -> None:
    title = figure("title", 164, where="headline") | above
    said = made(a=source(title, figure("toll", 164, reported_by=["council"])))
    assert _page(said, "office").tally.words == words


def test_an_actor_whom_a_title_alone_names_has_that_claim_on_its_page_and_is_counted_apart() -> None:
    title = figure("title", 164, where="headline", said_by="council")
    page = _page(said := made(a=source(title, figure("toll", 164, reported_by=["council", "wire"]))), "council")
    assert (page.named, page.figures) == (("a#title",), ())
    # It may not have given it: the text gives the figure to another.
    assert (page.tally.made, page.tally.named) == (0, 1)
    assert (page.tally.passed_on, page.tally.passed_inferred) == (1, 1)
    assert page.tally.words.startswith("named for one figure that its text gives to others, ")
    wire = _page(said, "wire").tally
    assert (wire.made, wire.passed_on, wire.passed_inferred) == (0, 1, 1)


def test_what_an_outlet_says_in_its_own_words_is_counted_apart_and_is_not_passed_on() -> None:
    words = {"id": "words", "kind": "statement", "said_by": "article", "restated": "The pier was gone."}
    said = made(
        a=source(
            figure("title", "more than 160", where="headline", said_by="article"),
            figure("toll", 164),
            figure("counted", 9, said_by="gazette", place="quay"),
            words,
        )
    )
    page = _page(said, "gazette")
    assert page.own_figures == ("a#title",)
    assert page.tally.words == "one claim credited, 2 claims in its own words, 1 passed on"
    assert [row.claim for one in page.passed.all for row in one.rows] == ["a#toll"]


def test_a_voice_has_no_further_claims_through_what_is_inferred_of_its_members() -> None:
    toll, title = figure("toll", 164, said_by="harbour"), figure("title", 164, where="headline", said_by="unstated")
    assert _page(made(a=source(title, toll)), "office").through_members == 1


def test_a_finding_on_a_title_stands_with_whom_that_names() -> None:
    title = figure("title", 164, where="headline", said_by="council", place="northport")
    said = made(a=source(title, figure("toll", 164, reported_by=["council"])))
    assert [said.findings[name].rule for name in _page(said, "council").findings.all] == ["self-contradiction"]


@pytest.mark.parametrize(
    ("where", "paper", "wire"),
    [
        (
            "lead",
            "one claim that may be another’s, 1 passed on",
            "one claim that may be another’s, 0 passed on, 1 more by inference",
        ),
        ("headline", "one claim in its own words, 1 passed on", "no claim credited, 0 passed on, 1 more by inference"),
    ],
)
def test_own_words_of_a_text_of_a_wire_may_be_of_either_but_for_a_title(where: str, paper: str, wire: str) -> None:
    words = figure("words", 9, where=where, said_by="article", place="quay")
    said = made(a=source(words, figure("toll", 164), agency="wire", agency_basis="inferred"))
    pages = {name: _page(said, name) for name in ("gazette", "wire")}
    assert {name: page.tally.words for name, page in pages.items()} == {"gazette": paper, "wire": wire}
    listed = {name: (page.own_figures, page.either_figures) for name, page in pages.items()}
    own = ((), ("a#words",))
    assert listed == (
        {"gazette": own, "wire": own} if where == "lead" else {"gazette": (("a#words",), ()), "wire": ((), ())}
    )


def test_what_a_text_of_a_wire_says_in_its_own_words_is_listed_with_both() -> None:
    words = {"id": "words", "kind": "statement", "said_by": "article", "restated": "The pier was gone."}
    said = made(a=source(words, figure("toll", 164), agency="wire", agency_basis="inferred"))
    gazette, wire = (_page(said, name) for name in ("gazette", "wire"))
    by_day = {page.path: [one for day in page.days.all for one in day.claims] for page in (gazette, wire)}
    assert (gazette.either_others, by_day[gazette.path]) == (("a#words",), [])
    assert (wire.either_others, by_day[wire.path]) == ((), ["a#words"])


def test_a_route_through_a_wire_is_told_as_inferred_where_that_is() -> None:
    """One source credits the wire, of the other it is inferred: the two do not come the same way."""
    said = made(
        a=source(figure("toll", 164, said_on="2031-03-04"), agency="wire"),
        b=source(figure("toll", 164, said_on="2031-03-04"), agency="wire", agency_basis="inferred", title="Another"),
    )
    page = next(page for page in pages_of(said, MetricPage) if page.path == "metrics/deaths.md")
    (route,) = page.routes
    assert [one.relay.text for one in route.twigs if one.relay] == ["Wire", "Wire (inferred)"]


def test_the_source_to_cite_is_that_whose_words_are_nearest_then_the_earliest() -> None:
    toll = figure("toll", 164, said_on="2031-03-04")
    quoted = {**toll, "quote": "164 died."}
    later, early = {"published": "2031-03-06"}, {"published": "2031-03-05"}
    for best, sources in (
        ("b", {"a": source(toll, **early), "b": source(quoted, title="Another", **later)}),
        ("b", {"a": source(toll, **later), "b": source(toll, title="Another", **early)}),
    ):
        page = next(page for page in pages_of(made(**sources), MetricPage) if page.path == "metrics/deaths.md")
        assert [route.best and route.best.link.path for route in page.routes] == [f"sources/{best}.md#cite-toll"]


def test_what_speakers_of_a_body_are_credited_with_is_so_much_at_the_least() -> None:
    """A claim of one or more of several may be theirs, too."""
    either = {"id": "e", "kind": "statement", "said_by": ["harbour", "council"], "restated": "It would rise."}
    said = made(a=source(figure("toll", 164, said_by="harbour"), either))
    assert "they are credited with at least one claim." in markdown("actors/office.md", said)


def test_the_wire_of_a_text_that_is_inferred_to_be_copied_passed_it_on_by_inference_unless_the_text_credits_it() -> (
    None
):
    claim = book_of(EVENT).claim_of_id["notes-on-the-cost#homes"]
    name = ActorId("brightquay")

    def inferred(**fields: Any) -> bool:
        source = claim.source.model_copy(update={"agency": None, "agency_basis": None, **fields})
        return is_of_an_inferred_wire(replace(claim, source=source), name)

    assert claim.source.derived_basis and inferred()
    assert not inferred(derived_basis=None)
    assert not inferred(agency=name)
