"""The feeds: newest first, the same in both forms, on recorded days and never on a clock; hostile text stays text."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import feedparser
import pytest

from generator.cite.addresses import Addresses
from generator.exports.feeds import MAX_ENTRIES, feeds
from generator.ledger.ledger import Ledger, ledger
from generator.reading.load import Corpus, load
from generator.record.source import Correction

SITE = "https://record.example/brakkel/"
_OLD = Correction(on="2015-02-03", what="The speaker was wrong.", why="The article names another.")
_NEW = Correction(on="2015-03-01", what="<b>&</b> ]]>", why="Misread.", asked_by="a reader")


def _corpus() -> Corpus:
    corpus, problems = load(Path("tests/event"))
    assert corpus, problems
    return corpus


def _corrected(*corrections: Correction) -> Ledger:
    corpus = _corpus()
    first = min(corpus.sources)
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
    empty = ledger(replace(_corpus(), sources={}))
    for book, updated in ((_corrected(_OLD, _NEW), date(2015, 3, 1)), (empty, empty.corpus.event.begins)):
        feed = _atom(book, name)
        for element in (feed.feed, *feed.entries):
            assert element.id.startswith("urn:uuid:") and element.title and element.updated
        assert feed.feed.author
        assert feed.feed.updated == f"{updated.isoformat()}T00:00:00Z"


def test_ids_stay_when_a_correction_is_added_and_differ_from_each_other() -> None:
    before = _json(_corrected(_OLD), "corrections")["items"]
    after = _json(_corrected(_OLD, _NEW), "corrections")["items"]
    assert before[0]["id"] == after[1]["id"]
    ids = [item["id"] for item in _json(ledger(_corpus()), "changes")["items"]]
    assert len(ids) > 20 and len(set(ids)) == len(ids)


def _titles(book: Ledger) -> list[tuple[str, str]]:
    return [(item["date_published"][:10], item["title"]) for item in _json(book, "changes")["items"]]


def _with_sources(*names: str) -> Ledger:
    corpus = _corpus()
    return ledger(replace(corpus, sources={name: corpus.sources[name] for name in names}))


def test_an_assertion_is_told_when_it_comes_in_and_when_a_later_record_changes_it() -> None:
    """The denial was recorded on 3 February, two days after the figure that it hits."""
    first = [("2015-02-01", "New: Rescued (everyone, the Ysme valley): about 300")]
    changed = ("2015-02-03", "Changed: Rescued (everyone, the Ysme valley): about 300, denied")
    alone = _with_sources("lantern-dam-gives-way")
    both = _with_sources("lantern-dam-gives-way", "lantern-denials-and-withdrawals")
    assert [entry for entry in _titles(alone) if "about 300" in entry[1]] == first
    assert [entry for entry in _titles(both) if "about 300" in entry[1]] == [changed, *first]


def test_a_figure_that_another_source_repeats_is_told_as_changed_with_the_source() -> None:
    corpus = _corpus()
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
    name = min(_corpus().sources)
    assert whole.entries[0].link == f"{SITE}sources/{name}/"
    assert {link.rel: link.href for link in whole.feed.links} == {
        "self": f"{SITE}data/corrections.atom",
        "alternate": SITE,
    }
    assert _atom(book, "corrections").entries[0].link == f"../sources/{name}/"
    assert _json(book, "corrections", SITE)["items"][0]["url"] == f"{SITE}sources/{name}/"
    assert "url" not in _json(book, "corrections")["items"][0]


def test_a_json_feed_has_what_its_standard_requires() -> None:
    """https://www.jsonfeed.org/version/1.1/: the names, and content in every item."""
    feed = _json(ledger(_corpus()), "changes", SITE)
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"]
    allowed = {"version", "title", "language", "home_page_url", "feed_url", "items"}
    assert set(feed) <= allowed
    assert 0 < len(feed["items"]) <= MAX_ENTRIES
    for item in feed["items"]:
        assert set(item) == {"id", "url", "title", "content_text", "date_published"}
        assert all(item.values())
