"""The feeds of corrections: newest first, the same in both forms, and hostile text stays text."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from generator.feeds import feeds
from generator.load import Corpus, load
from generator.records import Correction

_ATOM = {"a": "http://www.w3.org/2005/Atom"}


def _corpus(*corrections: Correction) -> Corpus:
    corpus, problems = load(Path("tests/event"))
    assert corpus, problems
    name, source = min(corpus.sources.items())
    return replace(corpus, sources={name: source.model_copy(update={"corrections": corrections})})


_OLD = Correction(on="2015-02-03", what="The speaker was wrong.", why="The article names another.")
_NEW = Correction(on="2015-03-01", what="<b>&</b> ]]>", why="Misread.", asked_by="a reader")


def test_both_feeds_carry_every_correction_with_the_newest_first() -> None:
    texts = feeds(_corpus(_OLD, _NEW))
    atom = ElementTree.fromstring(texts["data/corrections.atom"])
    told = [entry.findtext("a:content", namespaces=_ATOM) for entry in atom.findall("a:entry", _ATOM)]
    assert told == [
        "<b>&</b> ]]> Misread. Asked for by a reader.",
        "The speaker was wrong. The article names another.",
    ]
    items = json.loads(texts["data/corrections.json"])["items"]
    assert [item["content_text"] for item in items] == told
    assert [item["date_published"] for item in items] == ["2015-03-01T00:00:00Z", "2015-02-03T00:00:00Z"]


def test_an_atom_feed_has_what_its_standard_requires_and_tells_no_clock() -> None:
    for corrections, updated in (((_OLD, _NEW), date(2015, 3, 1)), ((), _corpus().event.begins)):
        atom = ElementTree.fromstring(feeds(_corpus(*corrections))["data/corrections.atom"])
        for element in (atom, *atom.findall("a:entry", _ATOM)):
            for required in ("id", "title", "updated"):
                assert element.findtext(f"a:{required}", namespaces=_ATOM)
        assert atom.findtext("a:author/a:name", namespaces=_ATOM)
        assert atom.findtext("a:updated", namespaces=_ATOM) == f"{updated.isoformat()}T00:00:00Z"


def test_ids_stay_when_a_correction_is_added() -> None:
    before = json.loads(feeds(_corpus(_OLD))["data/corrections.json"])["items"]
    after = json.loads(feeds(_corpus(_OLD, _NEW))["data/corrections.json"])["items"]
    assert before[0]["id"] == after[1]["id"]
