"""The claims as linked data: expanded to triples and asked in SPARQL, they answer as the ledger does."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph, Literal
from rdflib.query import ResultRow
from rdflib.term import Node

from generator.cite.addresses import Addresses, claim_path
from generator.cite.linked import linked_claims
from generator.cite.linked_terms import TERMS, term_address
from generator.cite.places import actor_page, listed_place, source_page, variable_place
from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.reach import Reach
from generator.ledger.status import Reason
from generator.ledger.targets import Targets
from generator.record.claims import EventClaim
from generator.record.fields import ARTICLE, UNSTATED
from generator.record.hierarchy import upward
from tests.linked import SCHEMA, lost, triples
from tests.records import book_of

ROOT = Path(__file__).parents[1]
SITE = "https://record.example/site/"
EVENTS = (
    "tests/event",
    pytest.param("tests/flood", marks=pytest.mark.further),
    pytest.param("sources", marks=pytest.mark.deep),
)
_FILE = "data/claims.jsonld"
_POSSIBLE = {Reason.POSSIBLY_DENIED, Reason.POSSIBLY_RETRACTED}
_NO_DENIAL = {Reason.DENIED_AS_CALLED}


@cache
def _document(event: str, site: str | None = SITE) -> dict[str, Any]:
    return linked_claims(book_of(event), book_of(event).claims, _FILE, Addresses(site), whole=True)


@cache
def _graph(event: str) -> Graph:
    return Graph().parse(data=triples(_document(event), f"{SITE}{_FILE}"), format="nt")


def _ask(event: str, question: str) -> list[tuple[Any, ...]]:
    """The rows that answer a question, numbers and words as such; of what is not bound None."""
    spaces = {"schema": SCHEMA, "own": f"{SITE}data/#term-", "xsd": "http://www.w3.org/2001/XMLSchema#"}
    prefixes = " ".join(f"PREFIX {name}: <{address}>" for name, address in spaces.items())
    found = _graph(event).query(f"{prefixes} {question}")
    return [tuple(map(_value, row)) for row in found if isinstance(row, ResultRow)]


def _value(cell: Node | None) -> Any:
    return cell.toPython() if isinstance(cell, Literal) else None if cell is None else str(cell)


def _at(path: str) -> str:
    address = Addresses(SITE).whole(path)
    assert address
    return address


def _of(claim: Claim) -> str:
    return _at(claim_path(claim))


def _kind(name: str) -> str:
    return f"<{_at(listed_place('claim', name))}>"


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("site", [SITE, None])
def test_every_term_is_one_of_schema_org_or_stands_in_the_context_of_the_file(event: str, site: str | None) -> None:
    document = _document(event, site)
    assert lost(document) == set()
    own = document["@context"][1]
    assert {*own} <= {*TERMS}
    assert all(own[name]["@id"] == term_address(name, Addresses(site)) for name in own)


def test_a_term_that_no_context_has_is_found() -> None:
    document = {
        "@context": ["https://schema.org", {"own": {"@id": "urn:x"}}],
        "@graph": [{"own": 1, "other": {"@type": "Verdict"}}],
    }
    assert lost(document) == {"other", "Verdict"}


@pytest.mark.parametrize("event", EVENTS)
def test_every_claim_and_entry_is_one_thing_and_no_other_is_there(event: str) -> None:
    book = book_of(event)
    corpus = book.corpus
    expected = {
        "Claim": {_of(claim) for claim in book.claims},
        "NewsArticle": {f"{_at(source_page(name))}#article" for name in corpus.sources},
        "StatisticalVariable": {_at(variable_place(name)) for name in corpus.metrics},
        "Place": {_at(listed_place("place", name)) for name in corpus.places},
    }
    for type_, named in expected.items():
        assert {row[0] for row in _ask(event, f"SELECT ?it {{ ?it a schema:{type_} }}")} == named
    actors = _ask(event, "SELECT ?it { { ?it a schema:Person } UNION { ?it a schema:Organization } }")
    assert {row[0] for row in actors} == {_at(actor_page(name)) for name in corpus.actors}
    groups = {_at(listed_place("group", name)) for name in corpus.groups}
    assert groups <= {row[0] for row in _ask(event, "SELECT ?it { ?it a schema:DefinedTerm }")}


@pytest.mark.parametrize("event", EVENTS)
def test_the_author_of_a_claim_is_who_alone_said_it(event: str) -> None:
    found = _ask(event, "SELECT ?claim ?who { ?claim a schema:Claim ; schema:author ?who }")
    inferred = _ask(event, "SELECT ?claim ?who { ?claim a schema:Claim ; own:inferredAuthor ?who }")
    expected, guessed = set[tuple[str, str]](), set[tuple[str, str]]()
    for claim in book_of(event).claims:
        # What an article says in its own words it says for nobody, be it its outlet.
        names = claim.record.said_by if ARTICLE not in claim.record.said_by else ()
        names = tuple(name for name in names if name != UNSTATED)
        of_its_text = claim.speakers if isinstance(claim, FigureSaid) and claim.words_of and not names else ()
        is_read = claim.record.is_said_by_reading
        expected |= {(_of(claim), _at(actor_page(name))) for name in names if len(names) == 1 and not is_read}
        read = of_its_text or (names if is_read else ())
        guessed |= {(_of(claim), _at(actor_page(name))) for name in read if len(read) == 1}
    assert sorted(inferred) == sorted(guessed)
    assert sorted(found) == sorted(expected)


def _denied(book: Ledger, denial: DenialSaid) -> tuple[set[str], set[str]]:
    """The claims that one denial certainly denies and those that it may, worked out anew from targets and standings."""
    targets = Targets(Chains(book.corpus.actors), book.corpus)
    for one in book.assertions:
        targets.add(one)
    hits = targets.hit(denial)
    certain, possible = set[str](), set[str]()
    for one in book.assertions:
        reasons = {each.reason for each in book.standings[one.id].all if denial in each.by} - _NO_DENIAL
        claims = {_of(claim) for claim in one.claims if not denial.said.is_before(claim.said)}
        if reasons - _POSSIBLE and hits[one.id].reach is not Reach.POSSIBLY_MEANT:
            certain |= claims
        elif reasons:
            possible |= claims
    return certain, possible


@pytest.mark.parametrize("event", EVENTS)
def test_who_denied_what_and_what_may_have_been_denied(event: str) -> None:
    book = book_of(event)
    kinds = f"VALUES ?kind {{ {_kind('denial')} {_kind('retraction')} }} ?denial schema:additionalType ?kind ."
    certain = _ask(event, f"SELECT ?denial ?claim {{ {kinds} ?denial schema:about ?claim }}")
    possible = _ask(event, f"SELECT ?denial ?claim {{ {kinds} ?denial own:mayDeny ?claim }}")
    assert certain
    without_number = {_of(claim) for claim in book.claims if not isinstance(claim, FigureSaid)}
    for denial in book.denials:
        surely, perhaps = _denied(book, denial)
        assert {claim for name, claim in certain if name == _of(denial)} == surely
        assert {claim for name, claim in possible if name == _of(denial)} - without_number == perhaps
    assert {name for name, _ in (*certain, *possible)} <= {_of(denial) for denial in book.denials}


@pytest.mark.parametrize("event", EVENTS)
def test_each_denied_claim_has_its_count_and_every_denial_the_number_that_it_names(event: str) -> None:
    book = book_of(event)
    rows = _ask(
        event,
        f"""SELECT ?denial ?who ?claim ?value {{
            ?denial schema:additionalType {_kind("denial")} ; schema:author ?who ; schema:about ?claim .
            ?claim schema:about/schema:value ?value }}""",
    )
    assert rows
    claims = {_of(claim): claim for claim in book.claims}
    for denial, who, claim, value in rows:
        figure = claims[claim]
        assert isinstance(figure, FigureSaid)
        assert who == _at(actor_page(claims[denial].speakers[0]))
        assert value == (figure.count.number if figure.count.is_bare else figure.count.text)
    named = _ask(event, "SELECT ?denial ?value { ?denial own:denialDescribes/schema:value ?value }")
    assert {name: str(value) for name, value in named} == {
        _of(one): str(count.number if count.is_bare else count)
        for one in book.directed
        if (count := one.record.target.count)
    }


def test_the_denials_of_the_fictional_event_are_these() -> None:
    """By hand from the records: who, what it certainly is directed against, and the count of that."""
    rows = _ask(
        "tests/event",
        f"""SELECT ?name ?who ?denied ?value {{ ?denial schema:additionalType ?kind ; schema:identifier ?name .
            VALUES ?kind {{ {_kind("denial")} {_kind("retraction")} }}
            ?denial schema:author/schema:name ?who ; schema:about ?claim .
            ?claim schema:identifier ?denied ; schema:about/schema:value ?value }}""",
    )
    article, spokeswoman = "lantern-denials-and-withdrawals#", "Ilvane Tordesk"
    assert sorted(rows, key=str) == [
        (f"{article}council-withdraws", "Council of Ministers of Orrumland", "wire-second-count#missing-restated", 52),
        (f"{article}homes-denied", spokeswoman, "courier-copy-of-the-wire#homes", 1460),
        (f"{article}homes-denied", spokeswoman, "courier-copy-saved-again#homes", 1460),
        (f"{article}homes-denied", spokeswoman, "notes-on-the-cost#homes", 1460),
        (f"{article}homes-denied", spokeswoman, "wire-second-count#homes-now", 1460),
        (
            f"{article}league-withdraws",
            "League of Downriver Households",
            "wire-second-count#damage-league",
            "more than 200 million",
        ),
        (f"{article}not-evacuees", "League of Downriver Households", "wire-second-count#rescued-now", 412),
        (f"{article}not-our-300", "Ebbe Quillaran", "lantern-dam-gives-way#rescued-first", "about 300"),
        (f"{article}wire-withdraws", "Brightquay Wire", "wire-second-count#missing-now", 31),
    ]


def test_what_is_open_or_revised_in_the_fictional_event_is_told_as_that() -> None:
    article = "lantern-denials-and-withdrawals#"
    named = "schema:identifier ?name ; %s/schema:identifier ?other"
    # One of two figures was taken back, and nobody knows which.
    assert sorted(_ask("tests/event", f"SELECT ?name ?other {{ ?it {named % 'own:mayDeny'} }}")) == [
        (f"{article}something-withdrawn", "lantern-dam-gives-way#homes-pellwick"),
        (f"{article}something-withdrawn", "lantern-dam-gives-way#homes-tarnholt"),
    ]
    assert _ask("tests/event", f"SELECT ?name ?other {{ ?it {named % 'own:newFigure'} }}") == [
        (f"{article}tarnholt-revised", f"{article}tarnholt-now")
    ]


def _days(book: Ledger) -> Iterator[tuple[date, date]]:
    begins = book.corpus.event.begins
    for first, last in ((0, 3), (2, 12), (0, 400)):
        yield begins + timedelta(first), begins + timedelta(last)


@pytest.mark.parametrize("event", EVENTS)
def test_the_figures_of_a_metric_that_were_said_between_two_days_with_their_status(event: str) -> None:
    book, seen = book_of(event), 0
    for metric in book.by_metric:
        for first, last in _days(book):
            rows = _ask(
                event,
                f"""SELECT ?claim ?status ?low ?high {{
                    ?claim schema:about ?number ; own:saidFrom ?from ; own:saidUntil ?until ;
                        schema:creativeWorkStatus/schema:termCode ?status .
                    ?number schema:propertyID <{_at(variable_place(metric))}> .
                    OPTIONAL {{ ?number schema:minValue ?low }} OPTIONAL {{ ?number schema:maxValue ?high }}
                    FILTER(?from >= "{first}"^^xsd:date && ?until <= "{last}"^^xsd:date) }}""",
            )
            expected = {
                _of(claim): str(book.standing(claim).status)
                for claim in book.figures
                if claim.scope.metric == metric
                if claim.said.earliest and claim.said.earliest >= first
                if claim.said.latest and claim.said.latest <= last
            }
            assert {claim: status for claim, status, _, _ in rows} == expected and len(rows) == len(expected)
            seen += len(rows)
    assert seen


@pytest.mark.parametrize("event", EVENTS)
def test_the_claims_whose_place_lies_in_another(event: str) -> None:
    book = book_of(event)
    places, seen = book.corpus.places, 0
    for place in places:
        inside = {name for name in places if place in upward(places, name)}
        expected = {
            _of(claim)
            for claim in book.claims
            if not inside.isdisjoint(
                claim.scope.place
                if isinstance(claim, FigureSaid)
                else claim.record.place
                if isinstance(claim.record, EventClaim)
                else ()
            )
        }
        within = f"<{_at(listed_place('place', place))}>"
        rows = _ask(
            event, f"SELECT DISTINCT ?claim {{ ?claim schema:spatialCoverage/schema:containedInPlace* {within} }}"
        )
        assert {row[0] for row in rows} == expected
        seen += len(expected)
    assert seen


@pytest.mark.parametrize("event", EVENTS)
def test_an_article_has_its_author_and_what_it_was_copied_from(event: str) -> None:
    corpus = book_of(event).corpus
    authors = _ask(event, "SELECT ?id ?who { ?it a schema:NewsArticle ; schema:identifier ?id ; schema:author ?who }")
    assert sorted(authors) == sorted(
        (name, _at(actor_page(source.author))) for name, source in corpus.sources.items() if source.author
    )
    copied = "SELECT ?id ?from { ?it a schema:NewsArticle ; schema:identifier ?id ; %s/schema:identifier ?from }"
    for term, is_inferred in (("schema:isBasedOn", False), ("own:inferredSource", True)):
        assert sorted(_ask(event, copied % term)) == sorted(
            (name, origin)
            for name, source in corpus.sources.items()
            for origin in source.derived_from
            if bool(source.derived_basis) is is_inferred
        )
