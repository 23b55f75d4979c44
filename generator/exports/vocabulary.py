"""What a record can be built from: the ids and choices that the form on the site offers."""

from collections.abc import Iterable, Mapping
from typing import TypedDict

from generator.language import wording
from generator.reading.load import REGISTRIES, Corpus
from generator.record.claims import Disputes, Modality, PlaceReading, ToldAs, Where
from generator.record.fields import MAX_QUOTE_WORDS


class Entry(TypedDict):
    """One thing to choose: what the record says, and what the form shows; `kind` divides a long list."""

    id: str
    name: str
    kind: str
    about: str


class Vocabulary(TypedDict):
    """`data/vocabulary.json`. No new source may take a reserved id, nor the id of another source."""

    actors: list[Entry]
    metrics: list[Entry]
    groups: list[Entry]
    places: list[Entry]
    sources: list[Entry]
    choices: Mapping[str, list[str]]
    reserved: list[str]
    quote_words: int


def vocabulary(corpus: Corpus) -> Vocabulary:
    """Everything that the form offers, in the order of names; `kind` and `about` may be empty."""
    return {
        "actors": _entries((id_, row.name, str(row.kind), row.description) for id_, row in corpus.actors.items()),
        "metrics": _entries((id_, row.name, "", row.definition) for id_, row in corpus.metrics.items()),
        "groups": _entries((id_, row.name, "", row.definition) for id_, row in corpus.groups.items()),
        "places": _entries((id_, row.name, "", None) for id_, row in corpus.places.items()),
        "sources": _entries(
            [
                *((id_, wording.headline(corpus, id_), "", None) for id_ in corpus.sources),
                *((id_, wording.dispatch(corpus, id_), "dispatch", None) for id_ in corpus.dispatches),
            ]
        ),
        "choices": {
            "where": [*Where],
            "told_as": [*ToldAs],
            "modality": [*Modality],
            "place_reading": [*PlaceReading],
            "disputes": [*Disputes],
        },
        "reserved": [*REGISTRIES],
        "quote_words": MAX_QUOTE_WORDS,
    }


def _entries(rows: Iterable[tuple[str, str, str, str | None]]) -> list[Entry]:
    entries: list[Entry] = [
        {"id": id_, "name": name, "kind": kind, "about": about or ""} for id_, name, kind, about in rows
    ]
    return sorted(entries, key=lambda entry: (entry["name"].casefold(), entry["id"]))
