"""What the desk reads texts by: the rules of the command line, and the words by which texts name what is recorded."""

from collections.abc import Mapping
from typing import Any

from generator.captures.exported import reading_rules
from generator.captures.number_words import LANGUAGES
from generator.language import formats
from generator.reading.load import Corpus
from generator.record.entries import Actor, ActorKind, Metric, MetricKind, Topic
from generator.record.lengths import longest
from generator.record.source import Extent


def desk(corpus: Corpus) -> Mapping[str, Any]:
    """`data/desk.json`: how a text is read, in which languages, and what it may call actors, metrics and groups.

    `kinds` are the choices of a new entry, `extents` those of a capture.
    """
    return {
        "texts": reading_rules(),
        "languages": {code: formats.language_name(code) for code in LANGUAGES},
        "actors": {id_: _spellings(actor) for id_, actor in corpus.actors.items()},
        "metrics": {id_: _terms(metric) for id_, metric in corpus.metrics.items()},
        "groups": {id_: list(dict.fromkeys((*group.terms, group.name))) for id_, group in corpus.groups.items()},
        "kinds": {"actors": [*ActorKind], "metrics": [*MetricKind], "topics": [*Topic]},
        "extents": [*Extent],
        "lengths": longest((Actor, Metric)),
    }


def _spellings(actor: Actor) -> list[str]:
    """Every spelling of an actor, as it stands within a sentence among them."""
    others = (one.text for one in (*actor.aliases, *actor.own_names))
    return list(dict.fromkeys(filter(None, (actor.name, actor.in_sentence, *others))))


def _terms(metric: Metric) -> list[str]:
    """The words by which a text speaks of a metric; those apart by a plus may stand apart."""
    return list(dict.fromkeys(filter(None, (*metric.terms, metric.name, metric.counted, metric.unit))))
