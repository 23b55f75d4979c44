"""Nothing in `generator/` knows the first event: no name of its records occurs there."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.reading.nodes import plain, read_yaml
from tests.records import OF_FIRST_EVENT
from tests.sitebuild import ROOT

# Words that begin names: a capital letter or one of a script without capitals, five letters or more.
_NAME_WORD = re.compile(r"(?![a-z])[^\W\d_]{5,}")
_WORD = re.compile(r"[^\W\d_]{5,}")
# Words of names that are ordinary English or belong to the record format, and name nobody by themselves.
ORDINARY = frozenset(
    """
    agency alliance asian associated attorney authorities central children civic collective commission committee
    council criminal department energy enforcement epoch forces general government group groups health interior
    internal january law media ministry national office officials ombudsman organisation organization photo
    police president presidential press procedure prosecutor protesters region regions rights security service
    state states television times trade treaty united western
    """.split()
)


def _records(path: Path) -> Any:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    return plain(tree)


def _spellings(entry: Any) -> Iterator[str]:
    yield entry["name"]
    for alias in (*entry.get("aliases", ()), *entry.get("own_names", ())):
        yield alias if isinstance(alias, str) else alias["text"]


def _words(sources: Path) -> set[str]:
    """The name words of the event's title, of the places, and of the names of persons and states."""
    names = [_records(sources / "event.yml")["title"]]
    actors = _records(sources / "actors.yml").values()
    entries = [one for one in actors if one["kind"] in {"person", "state"}]
    entries += _records(sources / "places.yml").values()
    names += [spelling for entry in entries for spelling in _spellings(entry)]
    return {word.casefold() for name in names for word in _NAME_WORD.findall(name)} - ORDINARY


def _phrases(sources: Path) -> set[str]:
    """The names of all other actors as a whole: their single words are often words of every day."""
    actors = _records(sources / "actors.yml").values()
    spellings = {spelling.casefold() for one in actors for spelling in _spellings(one)}
    return {text for text in spellings if len(text.split()) > 1 and not set(_WORD.findall(text)) <= ORDINARY}


@pytest.mark.real
@OF_FIRST_EVENT
def test_no_name_of_the_first_event_occurs_in_the_generator() -> None:
    names, phrases = _words(ROOT / "sources"), _phrases(ROOT / "sources")
    assert len(names) > 50
    assert len(phrases) > 50
    phrase = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(phrases)))})\b")
    found = []
    for path in sorted((ROOT / "generator").rglob("*")):
        if path.is_file() and path.suffix not in {".pyc", ".compiled", ".ttf"}:
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                text = line.casefold()
                told = [*(word for word in _WORD.findall(text) if word in names), *phrase.findall(text)]
                found += [f"{path.relative_to(ROOT)}:{number}: {word}" for word in told]
    assert found == []


# What an event of unrest has and a flood has not: cases of rules and the words by which drafts know them aside.
_OF_UNREST = re.compile(
    r"\b(?:armed criminals|unrest|riot\w*|looter\w*|protest\w*|demonstrators|security forces|detain\w*)\b",
    re.IGNORECASE,
)


def test_no_words_of_the_site_are_those_of_one_kind_of_event() -> None:
    texts = [*ROOT.glob("generator/language/*/*.ftl"), *ROOT.glob("generator/rules/*/*.ftl")]
    texts += [*ROOT.glob("generator/site/**/*.jinja"), *ROOT.glob("generator/beginning/**/*.md")]
    assert len(texts) > 60
    found = {
        f"{path.relative_to(ROOT)}: {word}"
        for path in texts
        for word in _OF_UNREST.findall(path.read_text(encoding="utf-8"))
    }
    assert found == set()
