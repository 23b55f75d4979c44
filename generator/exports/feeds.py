"""Feeds: Atom (RFC 4287) and JSON Feed 1.1, of what is new and changed, of corrections, and of what can be followed.

Their ids are URNs, because the address of the site need not be known; a feed's time is the day of its newest entry and
never a clock's. An entry has one id and one text in every feed that has it. Whoever follows one metric, one actor or
one disputed number gets Atom alone: every reader of feeds reads it, and a second form would double some hundred files.
Those feeds stand where the tables of single metrics do, below `data/`, and so with all that the catalogue lists and the
licence covers.
"""

import json
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from xml.etree import ElementTree

from generator.cite.addresses import Addresses
from generator.cite.places import PagePath, actor_page, metric_page
from generator.cite.reference import publisher
from generator.exports.changes import FeedEntry, additions, changes, corrections, newest_first
from generator.exports.subjects import FollowedNumber, followed_actors, followed_metrics
from generator.language import say, spoken
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus

# A reader of feeds asks for them often; whoever wants the whole history has the tables.
MAX_ENTRIES = 100
ATOM = "application/atom+xml"
_NAMESPACE = "http://www.w3.org/2005/Atom"
_HOME, _CORRECTIONS = PagePath("index.md"), PagePath("corrections.md")


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its title, where its Atom form lies below the docs, and the page of whose subject it tells."""

    title: str
    path: str
    page: PagePath
    media_type: str = ATOM


@dataclass(frozen=True, slots=True)
class Announced:
    """The feeds of a site, as the heads of its pages announce them; `own` by the page of which they tell."""

    everything: Feed
    own: Mapping[PagePath, Feed]

    def on(self, page: str) -> tuple[Feed, ...]:
        """The feeds that a page announces: its own, if it has one, and that of all that is new."""
        own = self.own.get(PagePath(page))
        return (own, self.everything) if own else (self.everything,)


def feed_of_metric(name: str) -> str:
    """The path of the feed of a metric."""
    return f"data/metrics/{name}.atom"


def feed_of_actor(name: str) -> str:
    """The path of the feed of an actor."""
    return f"data/actors/{name}.atom"


def feed_of_number(name: str) -> str:
    """The path of the feed of a disputed number, by its id."""
    return f"data/figures/{name}.atom"


def announced(ledger: Ledger, numbers: Sequence[FollowedNumber] = ()) -> Announced:
    """Which feeds there are, without their entries."""
    corpus = ledger.corpus
    of_numbers = (_of_number(corpus, number) for number in numbers)
    own = (_of_corrections(corpus), *_of_metrics(ledger), *_of_actors(ledger), *of_numbers)
    return Announced(_of_changes(corpus), {feed.page: feed for feed in own})


def feeds(ledger: Ledger, addresses: Addresses) -> dict[str, str]:
    """The text of every feed in its forms, by path below the docs, but for those of disputed numbers."""
    corpus, new = ledger.corpus, changes(ledger)
    by_page = _by_page(newest_first([*new, *additions(ledger)]))
    whole = [(_of_changes(corpus), new[:MAX_ENTRIES]), (_of_corrections(corpus), corrections(ledger)[:MAX_ENTRIES])]
    single = [(feed, by_page[feed.page]) for feed in (*_of_metrics(ledger), *_of_actors(ledger))]
    files = {feed.path: _atom(corpus, feed, entries, addresses) for feed, entries in (*whole, *single)}
    for feed, entries in whole:
        file = f"{feed.path.removesuffix('.atom')}.json"
        files[file] = _json(corpus, file, feed, entries, addresses)
    return files


def feeds_of_numbers(ledger: Ledger, numbers: Sequence[FollowedNumber], addresses: Addresses) -> dict[str, str]:
    """The text of the feed of each disputed number, by path below the docs."""
    corpus, files = ledger.corpus, {}
    entries_by_day = newest_first([*changes(ledger), *additions(ledger)]) if numbers else []
    entries_with: dict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(entries_by_day):
        for claim in entry.claims:
            entries_with[claim.id].append(at)
    for number in numbers:
        feed = _of_number(corpus, number)
        places = sorted({at for claim_id in number.claims for at in entries_with.get(claim_id, ())})
        entries = [entries_by_day[at] for at in places[:MAX_ENTRIES]]
        files[feed.path] = _atom(corpus, feed, entries, addresses)
    return files


def _of_changes(corpus: Corpus) -> Feed:
    return Feed(say("feed-changes-title", event=corpus.event.title), "data/changes.atom", _HOME)


def _of_corrections(corpus: Corpus) -> Feed:
    title = say("feed-corrections-title", event=corpus.event.title)
    return Feed(title, "data/corrections.atom", _CORRECTIONS)


def _of_metrics(ledger: Ledger) -> Iterator[Feed]:
    event, metrics = ledger.corpus.event.title, ledger.corpus.metrics
    for name in followed_metrics(ledger):
        title = say("feed-metric-title", event=event, metric=metrics[name].name)
        yield Feed(title, feed_of_metric(name), metric_page(name))


def _of_actors(ledger: Ledger) -> Iterator[Feed]:
    event, actors = ledger.corpus.event.title, ledger.corpus.actors
    for name in followed_actors(ledger):
        title = say("feed-actor-title", event=event, actor=actors[name].name)
        yield Feed(title, feed_of_actor(name), actor_page(name))


def _of_number(corpus: Corpus, number: FollowedNumber) -> Feed:
    title = say("feed-number-title", event=corpus.event.title, number=number.title)
    return Feed(title, feed_of_number(number.id), number.page)


def _by_page(entries: Iterable[FeedEntry]) -> Mapping[PagePath, Sequence[FeedEntry]]:
    """The first entries that tell of the metric or actor of a page, in their order."""
    found: dict[PagePath, list[FeedEntry]] = defaultdict(list)
    for entry in entries:
        for page in entry.pages:
            if len(found[page]) < MAX_ENTRIES:
                found[page].append(entry)
    return found


def _atom(corpus: Corpus, feed: Feed, entries: Sequence[FeedEntry], addresses: Addresses) -> str:
    root = ElementTree.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": spoken().language})
    newest = entries[0].on if entries else corpus.event.begins
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"{corpus.event.title}\n{feed.path}").urn
    _add(root, id=name, title=feed.title, updated=_moment(newest))
    if own := addresses.whole(feed.path):
        ElementTree.SubElement(root, "link", rel="self", type=ATOM, href=own)
    ElementTree.SubElement(root, "link", rel="alternate", href=addresses.seen_from(feed.path, feed.page))
    _add(ElementTree.SubElement(root, "author"), name=publisher(corpus))
    for entry in entries:
        element = ElementTree.SubElement(root, "entry")
        _add(element, id=entry.id, title=entry.title, updated=_moment(entry.on), content=entry.text)
        ElementTree.SubElement(element, "link", rel="alternate", href=addresses.seen_from(feed.path, entry.path))
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def _add(parent: ElementTree.Element, **children: str) -> None:
    for name, text in children.items():
        ElementTree.SubElement(parent, name).text = text


def _json(corpus: Corpus, file: str, feed: Feed, entries: Sequence[FeedEntry], addresses: Addresses) -> str:
    content: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "authors": [{"name": publisher(corpus)}],
        "language": spoken().language,
    }
    if own := addresses.whole(file):
        content |= {"home_page_url": addresses.whole(feed.page), "feed_url": own}
    content["items"] = [_item(file, entry, addresses) for entry in entries]
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _item(file: str, entry: FeedEntry, addresses: Addresses) -> dict[str, Any]:
    address = addresses.whole(entry.path)
    return {
        "id": entry.id,
        # A URL of an item is a whole one; a name that begins so is an extension of one's own (JSON Feed 1.1).
        **({"url": address} if address else {"_record": {"path": addresses.seen_from(file, entry.path)}}),
        "title": entry.title,
        "content_text": entry.text,
        "date_published": _moment(entry.on),
    }


def _moment(day: date) -> str:
    """A day as RFC 3339 wants it."""
    return f"{day.isoformat()}T00:00:00Z"
