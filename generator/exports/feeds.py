"""Feeds: Atom (RFC 4287) and JSON Feed 1.1, of what is new and changed, and of corrections alone.

Their ids are URNs, because the address of the site need not be known; a feed's time is the day of its newest entry and
never a clock's.
"""

import json
import uuid
from collections.abc import Sequence
from datetime import date
from typing import Any
from xml.etree import ElementTree

from generator.cite.addresses import Addresses
from generator.exports.changes import FeedEntry, changes, corrections
from generator.language import say, spoken
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus

# A reader of feeds asks for them often; whoever wants the whole history has the tables.
MAX_ENTRIES = 100
_JSON_FEED = "https://jsonfeed.org/version/1.1"
_ATOM = "http://www.w3.org/2005/Atom"


def feeds(ledger: Ledger, addresses: Addresses) -> dict[str, str]:
    """The text of both feeds in both forms, by path below the docs."""
    corpus, event = ledger.corpus, ledger.corpus.event.title
    contents = {
        "changes": (say("feed-changes-title", event=event), changes(ledger)[:MAX_ENTRIES]),
        "corrections": (say("feed-corrections-title", event=event), corrections(corpus)),
    }
    files = {}
    for name, (title, entries) in contents.items():
        files[f"data/{name}.atom"] = _atom(corpus, f"data/{name}.atom", title, entries, addresses)
        files[f"data/{name}.json"] = _json(f"data/{name}.json", title, entries, addresses)
    return files


def _atom(corpus: Corpus, file: str, title: str, entries: Sequence[FeedEntry], addresses: Addresses) -> str:
    feed = ElementTree.Element("feed", {"xmlns": _ATOM, "xml:lang": spoken().language})
    newest = entries[0].on if entries else corpus.event.begins
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"{corpus.event.title}\n{file}").urn
    _add(feed, id=name, title=title, updated=_moment(newest))
    if own := addresses.whole(file):
        ElementTree.SubElement(feed, "link", rel="self", type="application/atom+xml", href=own)
    ElementTree.SubElement(feed, "link", rel="alternate", href=addresses.seen_from(file, "index.md"))
    _add(ElementTree.SubElement(feed, "author"), name=corpus.event.title)
    for entry in entries:
        element = ElementTree.SubElement(feed, "entry")
        _add(element, id=entry.id, title=entry.title, updated=_moment(entry.on), content=entry.text)
        ElementTree.SubElement(element, "link", rel="alternate", href=addresses.seen_from(file, entry.path))
    ElementTree.indent(feed)
    return ElementTree.tostring(feed, encoding="unicode", xml_declaration=False) + "\n"


def _add(parent: ElementTree.Element, **children: str) -> None:
    for name, text in children.items():
        ElementTree.SubElement(parent, name).text = text


def _json(file: str, title: str, entries: Sequence[FeedEntry], addresses: Addresses) -> str:
    feed: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "language": spoken().language,
    }
    if own := addresses.whole(file):
        feed |= {"home_page_url": addresses.whole("index.md"), "feed_url": own}
    feed["items"] = [_item(entry, addresses) for entry in entries]
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _item(entry: FeedEntry, addresses: Addresses) -> dict[str, str]:
    address = addresses.whole(entry.path)
    return {
        "id": entry.id,
        **({"url": address} if address else {}),
        "title": entry.title,
        "content_text": entry.text,
        "date_published": _moment(entry.on),
    }


def _moment(day: date) -> str:
    """A day as RFC 3339 wants it."""
    return f"{day.isoformat()}T00:00:00Z"
