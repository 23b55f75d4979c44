"""The words by which a text names the entries of the registries: one table for drafts and for the desk."""

import re
from collections.abc import Iterator, Mapping

from generator.captures.alike import alike
from generator.captures.phrases import LOCATING
from generator.record.registries import Group, Metric, Place

_IDLE = frozenset("a an and at by for in of on or the to under with people alleged".split())
_ARTICLES = frozenset({"a", "an", "the"})


def metric_terms(metrics: Mapping[str, Metric]) -> dict[str, tuple[str, ...]]:
    """The terms of each metric with what reports say alike; where it lists none, what its name and id suggest."""
    own = {id_: metric.terms or tuple(_suggested(id_, metric.name)) for id_, metric in metrics.items()}
    more = alike(own, {id_: metric.name for id_, metric in metrics.items()})
    return {id_: (*terms, *more.get(id_, ())) for id_, terms in own.items()}


def group_terms(groups: Mapping[str, Group]) -> dict[str, tuple[str, ...]]:
    """The terms of each group with its name and id."""
    return {id_: (*group.terms, group.name, id_.replace("-", " ")) for id_, group in groups.items()}


def place_terms(places: Mapping[str, Place]) -> dict[str, tuple[str, ...]]:
    """The name of each place, as it stands within a sentence among its spellings, and its id."""
    return {
        id_: tuple(dict.fromkeys(map(_bare, filter(None, (place.name, place.in_sentence, id_.replace("-", " "))))))
        for id_, place in places.items()
    }


def _bare(name: str) -> str:
    """A name without the preposition and the article before it: "in the old harbour"."""
    words = name.split()
    while len(words) > 1 and words[0].lower() in LOCATING | _ARTICLES:
        del words[0]
    return " ".join(words)


def _suggested(id_: str, name: str) -> Iterator[str]:
    words = [word for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", name) if word.lower() not in _IDLE]
    yield name
    yield id_.replace("-", " ")
    if 1 < len(words) <= 3:
        yield " + ".join(words)
