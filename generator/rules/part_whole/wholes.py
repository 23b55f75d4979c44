"""What a figure is a part of, by the hierarchies of the registries."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from itertools import islice

from generator.ledger.claim import Scope
from generator.reading.load import Corpus
from generator.record.hierarchy import upward


class Respect(StrEnum):
    """In which respect one is part of the other."""

    GROUP = "group"
    PLACE = "place"
    METRIC = "metric"


def wholes(corpus: Corpus, scope: Scope) -> Iterator[tuple[Scope, Respect]]:
    """The scopes that hold this one."""
    for group in islice(upward(corpus.groups, scope.group), 1, None):
        yield replace(scope, group=group), Respect.GROUP
    if len(scope.place) == 1:
        for place in islice(upward(corpus.places, scope.place[0]), 1, None):
            yield replace(scope, place=(place,)), Respect.PLACE
    for metric in islice(upward(corpus.metrics, scope.metric), 1, None):
        yield replace(scope, metric=metric), Respect.METRIC
