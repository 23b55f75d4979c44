"""What a record can be built from: the ids and choices that the form on the site offers."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, TypedDict

from generator.language import naming
from generator.reading.former import SOURCES, former_ids, removed_ids
from generator.reading.load import Corpus
from generator.record.characters import FORBIDDEN
from generator.record.claims import CLAIM_MODELS
from generator.record.dates import ONE, TIME
from generator.record.fields import DEVICES, LISTING, SLUG, WEB_ADDRESS
from generator.record.lengths import longest
from generator.record.limits import MAX_ID, MAX_QUOTE_WORDS
from generator.record.registries import DISPATCHES, REGISTRIES, Record, Registry
from generator.record.source import Source
from generator.record.wordings import GRAMMAR
from generator.record.words import UNSPACED


class Choice(TypedDict):
    """One thing to choose: what the record says, and what the form shows; `kind` divides a long list."""

    id: str
    name: str
    kind: str


Vocabulary = Mapping[str, list[Choice] | Mapping[str, object] | list[str] | int]


def vocabulary(corpus: Corpus) -> Vocabulary:
    """`data/vocabulary.json`: what the form offers, in the order of names.

    A list of entries for each registry by its name; `kind` may be empty. No new source may take a `reserved` id.
    The `patterns`, limits and words for `counts` are those by which the compiler reads a record.
    """
    return {
        **{registry.name: _sorted(_entries(corpus, registry)) for registry in _offered()},
        "choices": _choices(),
        "reserved": [*(registry.name for registry in REGISTRIES), LISTING, *DEVICES, *_of_the_past(corpus)],
        "quote_words": MAX_QUOTE_WORDS,
        "unspaced": {str(letters): pattern for letters, pattern in UNSPACED.items()},
        "id_length": MAX_ID,
        "lengths": longest((Source, *CLAIM_MODELS)),
        "patterns": {"id": SLUG, "date": ONE, "time": TIME, "address": WEB_ADDRESS, "forbidden": FORBIDDEN},
        "counts": GRAMMAR,
    }


def vocabulary_of_use(corpus: Corpus) -> Vocabulary:
    """`data/vocabulary-of-use.json`: what the form offers only to somebody who fills it in.

    The `sources` and what stands beside them, whose ids no new source may take; `about`, by registry and id, what is
    told of an entry that is chosen, where there is something.
    """
    return {
        "sources": _sorted(_sources(corpus)),
        "about": {registry.name: _about(corpus, registry) for registry in _offered()},
    }


def _offered() -> list[Registry[Any]]:
    """The registries of which a claim may name entries."""
    return [registry for registry in REGISTRIES if not registry.alone and not registry.beside_sources]


def _about(corpus: Corpus, registry: Registry[Any]) -> Mapping[str, str]:
    abouts = {id_: _text(entry, registry.about) for id_, entry in corpus.entries(registry).items()}
    return {id_: text for id_, text in sorted(abouts.items()) if text}


def _of_the_past(corpus: Corpus) -> list[str]:
    """The ids that sources had, or had until they were taken out; those of dispatches among them."""
    former = (*former_ids(corpus), *(one for one, _ in removed_ids(corpus)))
    return sorted({one.id for one in former if one.kind in {SOURCES, DISPATCHES.name}})


def _choices() -> Mapping[str, list[str]]:
    """The choices of each field of a claim that has them, by its name."""
    fields = {name: field.annotation for model in CLAIM_MODELS for name, field in model.model_fields.items()}
    return {name: [*kind] for name, kind in fields.items() if isinstance(kind, type) and issubclass(kind, StrEnum)}


def _entries(corpus: Corpus, registry: Registry[Any]) -> list[Choice]:
    return [
        {
            "id": id_,
            "name": registry.called(entry),
            "kind": _text(entry, registry.division),
        }
        for id_, entry in corpus.entries(registry).items()
    ]


def _text(entry: Record, field: str | None) -> str:
    return str(getattr(entry, field) or "") if field else ""


def _sources(corpus: Corpus) -> list[Choice]:
    """The sources, and the entries of registries from which a source may derive as from one of them."""
    beside = [registry for registry in REGISTRIES if registry.beside_sources]
    named = [
        *((id_, naming.headline(corpus, id_), "") for id_ in corpus.sources),
        *((id_, _named(corpus, each, id_), each.noun) for each in beside for id_ in corpus.entries(each)),
    ]
    return [{"id": id_, "name": name, "kind": kind} for id_, name, kind in named]


def _named(corpus: Corpus, registry: Registry[Any], id_: str) -> str:
    """A name by which a reader finds the entry among sources, which are called by outlet, date and title."""
    return naming.dispatch(corpus, id_) if registry is DISPATCHES else registry.called(corpus.entries(registry)[id_])


def _sorted(entries: Iterable[Choice]) -> list[Choice]:
    return sorted(entries, key=lambda entry: (entry["name"].casefold(), entry["id"]))
