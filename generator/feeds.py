"""Feeds of corrections: Atom (RFC 4287) and JSON Feed 1.1, newest first.

Their ids are URNs, because the address of the site need not be known; a feed's time is the day of its newest
correction and never a clock's.
"""

import json
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree

from generator.load import Corpus
from generator.records import Correction

_ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    title: str
    text: str
    on: date


def feeds(corpus: Corpus) -> dict[str, str]:
    """The text of both feeds, by path below the docs."""
    entries = _entries(corpus)
    title = f"{corpus.event.title}: corrections"
    return {"data/corrections.atom": _atom(corpus, title, entries), "data/corrections.json": _json(title, entries)}


def _entries(corpus: Corpus) -> list[_Entry]:
    found = [
        _Entry(f"urn:correction:{source_id}:{number}", source.title, _text(correction), correction.on)
        for source_id, source in sorted(corpus.sources.items())
        for number, correction in enumerate(source.corrections, start=1)
    ]
    return sorted(found, key=lambda entry: entry.on, reverse=True)


def _text(correction: Correction) -> str:
    asked = f" Asked for by {correction.asked_by}." if correction.asked_by else ""
    return f"{correction.what} {correction.why}{asked}"


def _atom(corpus: Corpus, title: str, entries: list[_Entry]) -> str:
    feed = ElementTree.Element("feed", xmlns=_ATOM)
    newest = entries[0].on if entries else corpus.event.begins
    _add(feed, id="urn:corrections", title=title, updated=_moment(newest))
    _add(ElementTree.SubElement(feed, "author"), name=corpus.event.title)
    for entry in entries:
        element = ElementTree.SubElement(feed, "entry")
        _add(element, id=entry.id, title=entry.title, updated=_moment(entry.on), content=entry.text)
    ElementTree.indent(feed)
    return ElementTree.tostring(feed, encoding="unicode", xml_declaration=False) + "\n"


def _add(parent: ElementTree.Element, **children: str) -> None:
    for name, text in children.items():
        ElementTree.SubElement(parent, name).text = text


def _json(title: str, entries: list[_Entry]) -> str:
    items = [
        {"id": entry.id, "title": entry.title, "content_text": entry.text, "date_published": _moment(entry.on)}
        for entry in entries
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": title, "items": items}
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _moment(day: date) -> str:
    """A day as RFC 3339 wants it."""
    return f"{day.isoformat()}T00:00:00Z"
