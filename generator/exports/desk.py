"""What the desk reads texts by: the rules of the command line, and the words by which texts name what is recorded."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.captures.exported import reading_rules
from generator.captures.naming import group_terms, metric_terms, place_terms
from generator.captures.number_words import LANGUAGES
from generator.language import formats
from generator.reading.former import former_ids, removed_ids
from generator.reading.load import Corpus
from generator.record.entries import Actor, ActorKind, MetricKind
from generator.record.registries import ADDABLE, Registry
from generator.record.source import Extent

# Shorter last names are words of other meaning too often.
_SURNAME = 4
_ARTICLES = frozenset({"a", "an", "the"})


def desk(corpus: Corpus) -> Mapping[str, Any]:
    """`data/desk.json`: how a text is read, in which languages, and what it may call the entries of the registries.

    `lead` has what the event leads with, `within` the place around a place, `kinds` the choices of a new entry,
    `extents` those of a capture.
    """
    return {
        "texts": reading_rules(),
        "languages": {code: formats.language_name(code) for code in LANGUAGES},
        "actors": {id_: _spellings(actor) for id_, actor in corpus.actors.items()},
        "metrics": {
            id_: _once(*_without_id(id_, terms), corpus.metrics[id_].name, corpus.metrics[id_].counted)
            for id_, terms in metric_terms(corpus.metrics).items()
        },
        "units": {id_: metric.unit for id_, metric in corpus.metrics.items()},
        "groups": {id_: _once(*terms) for id_, terms in group_terms(corpus.groups).items()},
        "places": {id_: _once(*terms) for id_, terms in place_terms(corpus.places).items()},
        "lead": {
            "metric": corpus.event.lead_metric,
            "group": corpus.event.lead_group,
            "place": corpus.event.lead_place,
        },
        "within": {id_: place.within for id_, place in corpus.places.items() if place.within},
        "kinds": {
            "actors": [*ActorKind],
            "metrics": [*MetricKind],
            "reserved": {one.name: [*one.reserved, *_of_the_past(corpus, one)] for one in ADDABLE},
        },
        "extents": [*Extent],
    }


def _of_the_past(corpus: Corpus, registry: Registry[Any]) -> list[str]:
    """The ids that entries of a registry had, or had until they were taken out."""
    former = (*former_ids(corpus), *(one for one, _ in removed_ids(corpus)))
    return sorted({one.id for one in former if one.kind == registry.name})


def _spellings(actor: Actor) -> list[str]:
    """Every spelling of an actor, as it stands within a sentence among them; of a person the last name alone, too.

    "A ferryman of Lower Pellwick" is no name: its last word is a place.
    """
    texts = [actor.name, *(one.text for one in (*actor.aliases, *actor.own_names))]
    names = [text.split() for text in texts if actor.kind is ActorKind.PERSON]
    last = [words[-1] for words in names if len(words) > 1 and words[0].lower() not in _ARTICLES]
    named = [word for word in last if word[0].isupper() and len(word) >= _SURNAME]
    return _once(*texts, actor.in_sentence, *named)


def _without_id(id_: str, terms: Iterable[str]) -> Iterator[str]:
    """Terms but for the words of an id, a last resort that drafts weigh against all other words of the sentence."""
    return (term for term in terms if term != id_.replace("-", " "))


def _once(*texts: str | None) -> list[str]:
    """Each text once; those joined by a plus may stand apart."""
    return list(dict.fromkeys(filter(None, texts)))
