"""A warning of each person of whom no role is recorded: who holds no office and signs no text is hardly to be named."""

from collections.abc import Iterator

from generator.reading.load import Corpus
from generator.reading.problems import Problem
from generator.record.registries import ACTORS, ActorKind


def check_persons(corpus: Corpus) -> Iterator[Problem]:
    """A warning for each person, named and not only called by a word, who speaks for nobody and is not described."""
    for name, actor in corpus.actors.items():
        is_named = actor.kind is ActorKind.PERSON and not actor.generic
        if is_named and not (actor.part_of or actor.description):
            what = f'actor "{name}": a person without part_of and description'
            mend = (
                "Say in which office or role the person speaks; who has none is not named: "
                "see Names of people in CONTRIBUTING.md."
            )
            yield Problem(corpus.locate(ACTORS.name, name, key=True), what, mend, is_warning=True)
