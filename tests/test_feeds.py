"""The feeds: newest first, the same in both forms, on recorded days and never on a clock; hostile text stays text."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree

import feedparser
import pytest

from generator.cite.addresses import Addresses, published_path
from generator.cite.reference import publisher
from generator.exports.changes import additions, changes
from generator.exports.feeds import ATOM, MAX_ENTRIES, announced, feeds, feeds_of_numbers
from generator.exports.subjects import FollowedNumber, followed_actors
from generator.ledger.claim import DenialSaid, RevisionSaid
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.once import once
from generator.ledger.speakers import answering_for
from generator.record.source import Correction
from generator.site.pages.life.page import LifePage
from tests.fictional_pages import pages as pages_of
from tests.records import EVENT, book_of, corpus_of, files_of

SITE = "https://record.example/brakkel/"
_OLD = Correction(on="2015-02-03", what="The speaker was wrong.", why="The article names another.")
_NEW = Correction(on="2015-03-01", what="<b>&</b> ]]>", why="Misread.", asked_by="a reader")


def _corrected(*corrections: Correction, of: str = "") -> Ledger:
    """The record with these corrections of one source, the first unless it is named, and no others."""
    corpus = corpus_of(EVENT)
    first = of or min(corpus.sources)
    sources = {
        name: source.model_copy(update={"corrections": corrections if name == first else ()})
        for name, source in corpus.sources.items()
    }
    return ledger(replace(corpus, sources=sources))


def _atom(book: Ledger, name: str, site: str | None = None) -> Any:
    feed = feedparser.parse(feeds(book, Addresses(site))[f"data/{name}.atom"], sanitize_html=False)
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    return feed


def _json(book: Ledger, name: str, site: str | None = None) -> Any:
    return json.loads(feeds(book, Addresses(site))[f"data/{name}.json"])


def test_both_forms_carry_every_correction_with_the_newest_first() -> None:
    book = _corrected(_OLD, _NEW)
    entries = _atom(book, "corrections").entries
    told = [entry.content[0].value for entry in entries]
    assert told == [
        "<b>&</b> ]]> Misread. Asked for by a reader.",
        "The speaker was wrong. The article names another.",
    ]
    assert [entry.content[0].type for entry in entries] == ["text/plain"] * 2
    items = _json(book, "corrections")["items"]
    assert [item["content_text"] for item in items] == told
    assert [item["date_published"] for item in items] == ["2015-03-01T00:00:00Z", "2015-02-03T00:00:00Z"]
    assert [entry.updated for entry in entries] == [item["date_published"] for item in items]


@pytest.mark.parametrize("name", ["changes", "corrections"])
def test_an_atom_feed_has_what_its_standard_requires_and_tells_no_clock(name: str) -> None:
    empty = ledger(replace(corpus_of(EVENT), sources={}))
    for book, updated in ((_corrected(_OLD, _NEW), date(2015, 3, 1)), (empty, empty.corpus.event.begins)):
        feed = _atom(book, name)
        for element in (feed.feed, *feed.entries):
            assert element.id.startswith("urn:uuid:") and element.title and element.updated
        assert feed.feed.author == publisher(book.corpus)
        assert feed.feed.updated == f"{updated.isoformat()}T00:00:00Z"


def test_ids_stay_when_a_correction_is_added_and_differ_from_each_other() -> None:
    before = _json(_corrected(_OLD), "corrections")["items"]
    after = _json(_corrected(_OLD, _NEW), "corrections")["items"]
    assert before[0]["id"] == after[1]["id"]
    ids = [item["id"] for item in _json(book_of(EVENT), "changes")["items"]]
    assert len(ids) > 20 and len(set(ids)) == len(ids)


def _before_renaming() -> Ledger:
    """The record as it was while everything renamed in it had its first id."""
    corpus = corpus_of(EVENT)
    sources = {}
    for name, source in corpus.sources.items():
        claims = tuple(
            claim.model_copy(update={"id": next(iter(claim.formerly), claim.id), "formerly": ()})
            for claim in source.claims
        )
        update = {"claims": claims, "formerly": (), "corrections": (_NEW,)}
        sources[next(iter(source.formerly), name)] = source.model_copy(update=update)
    return ledger(replace(corpus, sources=sources))


def test_ids_stay_when_a_source_or_a_claim_is_renamed() -> None:
    corpus = corpus_of(EVENT)
    assert any(source.formerly for source in corpus.sources.values())
    assert any(claim.formerly for source in corpus.sources.values() for claim in source.claims)
    sources = {name: one.model_copy(update={"corrections": (_NEW,)}) for name, one in corpus.sources.items()}
    now, before = ledger(replace(corpus, sources=sources)), _before_renaming()
    assert {claim.id for claim in now.claims} != {claim.id for claim in before.claims}
    for entries in (changes, additions):
        assert {entry.id for entry in entries(now)} == {entry.id for entry in entries(before)}


def _titles(book: Ledger) -> list[tuple[str, str]]:
    return [(item["date_published"][:10], item["title"]) for item in _json(book, "changes")["items"]]


def _with_sources(*names: str) -> Ledger:
    corpus = corpus_of(EVENT)
    return ledger(replace(corpus, sources={name: corpus.sources[name] for name in names}))


def test_an_assertion_is_told_when_it_comes_in_and_when_a_later_record_changes_it() -> None:
    """The denial was recorded on 3 February, two days after the figure that it hits."""
    first = [("2015-02-01", "New: Rescued (everyone, the Ysme valley): about 300")]
    changed = ("2015-02-03", "Changed: Rescued (everyone, the Ysme valley): about 300, attribution denied")
    alone = _with_sources("lantern-dam-gives-way")
    both = _with_sources("lantern-dam-gives-way", "lantern-denials-and-withdrawals")
    assert [entry for entry in _titles(alone) if "about 300" in entry[1]] == first
    assert [entry for entry in _titles(both) if "about 300" in entry[1]] == [changed, *first]


def test_a_figure_that_another_source_repeats_is_told_as_changed_with_the_source() -> None:
    corpus = corpus_of(EVENT)
    wire = corpus.sources["wire-second-count"]
    copy = corpus.sources["courier-copy-of-the-wire"].model_copy(update={"recorded": date(2016, 1, 1)})
    book = ledger(replace(corpus, sources={"wire-second-count": wire, "courier-copy-of-the-wire": copy}))
    newest = _json(book, "changes")["items"][0]
    assert newest["date_published"] == "2016-01-01T00:00:00Z"
    assert any(f"“{copy.title}”" in item["content_text"] for item in _json(book, "changes")["items"])
    repeated = [title for day, title in _titles(book) if day == "2016-01-01" and title.startswith("Changed")]
    assert "Changed: Homes flooded (the Ysme valley): 1,460" in repeated


def test_links_are_whole_with_the_address_of_the_site_and_relative_without() -> None:
    book = _corrected(_OLD)
    whole = _atom(book, "corrections", SITE)
    name = min(corpus_of(EVENT).sources)
    assert whole.entries[0].link == f"{SITE}sources/{name}/"
    assert {link.rel: link.href for link in whole.feed.links} == {
        "self": f"{SITE}data/corrections.atom",
        "alternate": f"{SITE}corrections/",
    }
    assert _atom(book, "corrections").entries[0].link == f"../sources/{name}/"
    assert _json(book, "corrections", SITE)["items"][0]["url"] == f"{SITE}sources/{name}/"
    (alone,) = _json(book, "corrections")["items"]
    assert "url" not in alone and alone["_record"] == {"path": f"../sources/{name}/"}
    assert alone["id"] == _json(book, "corrections", SITE)["items"][0]["id"]


def test_a_json_feed_has_what_its_standard_requires() -> None:
    """https://www.jsonfeed.org/version/1.1/: the names, and content in every item."""
    feed = _json(book_of(EVENT), "changes", SITE)
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"]
    assert feed["authors"] == [{"name": publisher(corpus_of(EVENT))}]
    allowed = {"version", "title", "authors", "language", "home_page_url", "feed_url", "items"}
    assert set(feed) <= allowed
    assert 0 < len(feed["items"]) <= MAX_ENTRIES
    for item in feed["items"]:
        assert set(item) == {"id", "url", "title", "content_text", "date_published"}
        assert all(item.values())


def _all_atom() -> dict[str, ElementTree.Element]:
    return {
        path: ElementTree.fromstring(content)
        for path, content in files_of(EVENT).items()
        if path.endswith(".atom") and isinstance(content, str)
    }


_IN_ATOM = "{http://www.w3.org/2005/Atom}"
_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_OF_FEED = {"id": 1, "title": 1, "updated": 1, "author": 1, "link": 1}
_OF_ENTRY = {"id": 1, "title": 1, "updated": 1, "content": 1, "link": 1}


def _counted(element: ElementTree.Element) -> dict[str, int]:
    names = [child.tag.removeprefix(_IN_ATOM) for child in element if child.tag != f"{_IN_ATOM}entry"]
    return {name: names.count(name) for name in names}


def test_every_feed_has_the_elements_that_rfc_4287_requires_each_once() -> None:
    """Sections 4.1.1 and 4.1.2; entries may go without an author, for their feed has one."""
    found = _all_atom()
    assert len([path for path in found if path.startswith("data/metrics/")]) > 5
    assert len([path for path in found if path.startswith("data/actors/")]) > 5
    assert len([path for path in found if path.startswith("data/figures/")]) > 2
    for feed in found.values():
        assert feed.tag == f"{_IN_ATOM}feed"
        assert _counted(feed) == _OF_FEED
        assert feed.findtext(f"{_IN_ATOM}author/{_IN_ATOM}name")
        entries = feed.findall(f"{_IN_ATOM}entry")
        assert 0 <= len(entries) <= MAX_ENTRIES
        assert [_counted(entry) for entry in entries] == [_OF_ENTRY] * len(entries)
        for element in (feed, *entries):
            assert _RFC_3339.fullmatch(element.findtext(f"{_IN_ATOM}updated") or "")
            assert (element.findtext(f"{_IN_ATOM}title") or "").strip()


def test_every_feed_begins_with_its_newest_entry_and_has_none_twice() -> None:
    ids = [feed.findtext(f"{_IN_ATOM}id") for feed in _all_atom().values()]
    # A feed that is there under an old name, too, is one feed.
    assert len(set(ids)) == len({ElementTree.tostring(feed) for feed in _all_atom().values()})
    for path, feed in _all_atom().items():
        entries = feed.findall(f"{_IN_ATOM}entry")
        days = [entry.findtext(f"{_IN_ATOM}updated") or "" for entry in entries]
        assert days == sorted(days, reverse=True)
        assert len({entry.findtext(f"{_IN_ATOM}id") for entry in entries}) == len(entries)
        if entries or path != "data/corrections.atom":
            assert feed.findtext(f"{_IN_ATOM}updated") == days[0]


def test_every_link_of_a_feed_leads_to_a_page_and_to_a_place_that_is_on_it() -> None:
    base = "https://record.example/"
    pages = {published_path(path): str(text) for path, text in files_of(EVENT).items() if path.endswith(".md")}
    for path, feed in _all_atom().items():
        for link in feed.iter(f"{_IN_ATOM}link"):
            page, _, anchor = urljoin(base + path, link.get("href")).removeprefix(base).partition("#")
            assert page in pages, (path, page)
            assert not anchor or f'id="{anchor}"' in pages[page] or f"{{ #{anchor} " in pages[page], (
                path,
                page,
                anchor,
            )


def _own(book: Ledger, path: str) -> Any:
    feed = feedparser.parse(feeds(book, Addresses())[path], sanitize_html=False)
    assert not feed.bozo, feed.get("bozo_exception")
    return feed.entries


def _linked(book: Ledger, path: str) -> set[str]:
    """The claims and the sources to whose pages the entries of a feed lead."""
    ends = (entry.link.rpartition("sources/")[2] for entry in _own(book, path))
    return {end.replace("/#c-", "#").removesuffix("/") for end in ends}


def test_the_feed_of_a_metric_has_all_of_it_and_nothing_else() -> None:
    book = _corrected(_OLD)
    directed = [claim for claim in book.claims if isinstance(claim, DenialSaid | RevisionSaid)]
    for name, members in book.by_metric.items():
        against = [claim for claim in directed if claim.record.target.metric == name]
        of_it = [*against, *(claim for one in members for claim in one.claims)]
        told = {*(one.id for one in members), *(claim.id for claim in against)}
        corrected = {claim.source_id for claim in of_it if claim.source.corrections}
        assert _linked(book, f"data/metrics/{name}.atom") == told | corrected


def test_the_feed_of_an_actor_has_what_it_said_and_passed_on_and_what_is_directed_against_it() -> None:
    book = _corrected(_OLD)
    assert followed_actors(book)
    for name in followed_actors(book):
        of_it = [
            claim
            for claim in book.claims
            if name in (*answering_for(claim), *claim.relays)
            or (isinstance(claim, DenialSaid | RevisionSaid) and claim.record.target.said_by == name)
        ]
        told = {book.by_claim[claim.id].id if claim.id in book.by_claim else claim.id for claim in of_it}
        corrected = {claim.source_id for claim in of_it if claim.source.corrections}
        assert _linked(book, f"data/actors/{name}.atom") == told | corrected


def test_a_denial_stands_in_the_feed_of_whom_it_is_directed_against() -> None:
    book = book_of(EVENT)
    denial = next(one for one in book.denials if one.record.target.said_by in followed_actors(book))
    against = denial.record.target.said_by
    assert against not in (*answering_for(denial), *denial.relays)
    assert denial.id in _linked(book, f"data/actors/{against}.atom")


def test_an_entry_is_the_same_in_every_feed_that_has_it() -> None:
    seen: dict[str, set[tuple[str | None, ...]]] = {}
    for feed in _all_atom().values():
        for entry in feed.findall(f"{_IN_ATOM}entry"):
            content = tuple(entry.findtext(f"{_IN_ATOM}{name}") for name in ("title", "updated", "content"))
            seen.setdefault(entry.findtext(f"{_IN_ATOM}id") or "", set()).add(content)
    assert len(seen) > 30
    assert {id_: told for id_, told in seen.items() if len(told) > 1} == {}


def test_an_actor_with_little_in_the_record_has_no_feed() -> None:
    """Two claims of its own, or two articles with what it passed on, are enough."""
    book = book_of(EVENT)
    said = {name: [claim for claim in book.claims if name in answering_for(claim)] for name in book.corpus.actors}
    passed = {name: {claim.article for claim in book.claims if name in claim.relays} for name in book.corpus.actors}
    enough = {name for name in book.corpus.actors if len(once(said[name])) >= 2 or len(passed[name]) >= 2}
    little = {name for name in {*said, *passed} - enough if said[name] or passed[name]}
    assert enough and little
    assert {path for path in feeds(book, Addresses()) if path.startswith("data/actors/")} == {
        f"data/actors/{name}.atom" for name in enough
    }


def test_feeds_are_bounded_and_keep_the_newest() -> None:
    days = [date(2015, 2, 1) + timedelta(days=at) for at in range(MAX_ENTRIES + 20)]
    many = [Correction(on=day.isoformat(), what=f"Mend {day}.", why="Misread.") for day in days]
    book = _corrected(*many)
    kept = [day.isoformat() for day in reversed(days)][:MAX_ENTRIES]
    assert [entry.updated[:10] for entry in _atom(book, "corrections").entries] == kept
    assert [item["date_published"][:10] for item in _json(book, "corrections")["items"]] == kept
    source = min(book.corpus.sources)
    of_metrics = {claim.scope.metric for claim in book.figures if claim.source_id == source}
    assert of_metrics
    for metric in of_metrics:
        assert [entry.updated[:10] for entry in _own(book, f"data/metrics/{metric}.atom")] == kept


def test_of_one_day_corrections_come_first_and_then_what_was_said_last() -> None:
    book = _corrected(Correction(on="2015-02-01", what="Mended.", why="Misread."))
    (day,) = {source.recorded for source in book.corpus.sources.values() if source.recorded == date(2015, 2, 1)}
    entries = [entry for entry in changes(book) if entry.on == day]
    assert entries[0].title.startswith("Correction: ")
    said = [entry.said for entry in entries[1:]]
    assert len(set(said)) > 2 and said == sorted(said, reverse=True)


def test_what_is_no_figure_stands_in_the_feeds_of_actors_and_not_in_that_of_figures() -> None:
    book = book_of(EVENT)
    ids = {entry.id for entry in additions(book)}
    assert len(ids) == len(book.claims) - len(book.figures) > 0
    assert ids.isdisjoint(item["id"] for item in _json(book, "changes")["items"])


def _told(number: FollowedNumber, book: Ledger) -> str:
    return feeds_of_numbers(book, [number], Addresses())[f"data/figures/{number.id}.atom"]


def _entries(text: str) -> Any:
    return feedparser.parse(text, sanitize_html=False).entries


def _end(link: str) -> str:
    """The claim or the source to whose place a link leads."""
    return link.rpartition("sources/")[2].replace("/#c-", "#").removesuffix("/")


def test_the_feed_of_a_disputed_number_has_all_that_its_page_tells_and_nothing_else() -> None:
    book = book_of(EVENT)
    for page in pages_of(LifePage):
        told = {book.by_claim[name].id if name in book.by_claim else name for name in page.concerning}
        corrected = {source for name in told if book.corpus.sources[source := name.partition("#")[0]].corrections}
        assert {_end(entry.link) for entry in _entries(_told(page.followed, book))} == told | corrected, page.path
        shown = {*page.deciding, *page.facts.first, *page.facts.rest, *(row.claim for row in page.rows)}
        assert shown <= page.concerning


def test_the_feed_of_a_disputed_number_has_its_denials_by_the_day_on_which_they_were_recorded() -> None:
    book = book_of(EVENT)
    (page,) = [one for one in pages_of(LifePage) if one.id == "homes-flooded-1460"]
    denials = [one for name in page.concerning if isinstance(one := book.claim_of_id[name], DenialSaid)]
    assert denials
    entries = _entries(_told(page.followed, book))
    days = {_end(entry.link): entry.updated[:10] for entry in entries}
    assert all(days[one.id] == one.source.recorded.isoformat() for one in denials)
    assert len({entry.updated for entry in entries}) > 1


def test_a_correction_stands_in_the_feeds_of_the_numbers_of_its_source_and_in_no_other() -> None:
    lives = pages_of(LifePage)
    source = lives[0].rows[0].claim.partition("#")[0]
    book = _corrected(_NEW, of=source)
    of_it = {page.id for page in lives if any(name.startswith(f"{source}#") for name in page.concerning)}
    assert of_it == {page.id for page in lives if "Correction: " in _told(page.followed, book)}
    assert of_it and of_it != {page.id for page in lives}


def test_the_feed_of_a_disputed_number_is_bounded_too() -> None:
    days = [date(2015, 2, 1) + timedelta(days=at) for at in range(MAX_ENTRIES + 20)]
    book = _corrected(*(Correction(on=day.isoformat(), what=f"Mend {day}.", why="Misread.") for day in days))
    claims = frozenset(claim.id for claim in book.claims_of_source[min(book.corpus.sources)])
    entries = _entries(_told(FollowedNumber("any-1", "Any", claims), book))
    assert [entry.updated[:10] for entry in entries] == [day.isoformat() for day in reversed(days)][:MAX_ENTRIES]


def test_entries_have_the_days_of_their_own_sources_and_not_one_for_all() -> None:
    recorded = {source.recorded.isoformat() for source in corpus_of(EVENT).sources.values()}
    assert len(recorded) > 3
    for path in ("data/changes.atom", f"data/metrics/{corpus_of(EVENT).event.lead_metric}.atom"):
        updated = [entry.updated[:10] for entry in _entries(str(files_of(EVENT)[path]))]
        assert len({*updated}) > 3 and {*updated} <= recorded


@pytest.mark.parametrize("site", [None, SITE])
def test_every_feed_is_read_without_a_complaint_and_names_itself_by_its_whole_address_alone(site: str | None) -> None:
    book = book_of(EVENT)
    numbers = [page.followed for page in pages_of(LifePage)]
    made = {**feeds(book, Addresses(site)), **feeds_of_numbers(book, numbers, Addresses(site))}
    for path, text in made.items():
        if path.endswith(".atom"):
            read = feedparser.parse(text, sanitize_html=False)
            assert not read.bozo and read.version == "atom10", path
            assert [link.href for link in read.feed.links if link.rel == "self"] == ([f"{SITE}{path}"] if site else [])
            assert len({entry.id for entry in read.entries}) == len(read.entries) <= MAX_ENTRIES


def test_every_page_announces_what_is_new_and_its_own_feed_first() -> None:
    numbers = [page.followed for page in pages_of(LifePage)]
    found, files = announced(book_of(EVENT), numbers), files_of(EVENT)
    assert numbers and {number.page for number in numbers} < {*found.own}
    pages = [path for path in files if path.endswith(".md")]
    assert {*found.own} <= set(pages)
    for page in pages:
        told = found.on(page)
        assert all(one.title and one.media_type == ATOM and one.path in files for one in told)
        assert told[-1].path == "data/changes.atom"
        kind, _, name = page.removesuffix(".md").rpartition("/")
        own = f"data/{kind}/{name}.atom"
        assert [one.path for one in told[:-1]] == (
            ["data/corrections.atom"]
            if page == "corrections.md"
            else [own]
            if own in files and page in found.own
            else []
        )


def test_the_title_of_a_feed_is_the_same_where_it_is_announced() -> None:
    found = announced(book_of(EVENT), [page.followed for page in pages_of(LifePage)])
    for feed in (found.everything, *found.own.values()):
        assert _all_atom()[feed.path].findtext(f"{_IN_ATOM}title") == feed.title
