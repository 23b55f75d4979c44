"""The imprint: what every page tells of the whole, of which event it is, who answers for it and of which day it is."""

from dataclasses import dataclass

from generator.cite.licence import LicenceNamed, named
from generator.cite.reference import edition, publisher
from generator.language import formats, say
from generator.reading.load import Corpus

# Where a hand-written page tells how to correct a record, as far as the site has one.
HOW_TO_CORRECT = "contribute.md"


@dataclass(frozen=True, slots=True)
class Imprint:
    """The event with its days, the publisher, the licence, the day of the record, and where a mistake can be told.

    `correct` is a web address, or the path of a page of this site.
    """

    event: str
    dates: str
    publisher: str
    licence: LicenceNamed
    edition: str
    correct: str


def imprint(corpus: Corpus, documents: frozenset[str]) -> Imprint:
    """The imprint of a site that has these hand-written pages."""
    event, day = corpus.event, edition(corpus)
    page = correcting(corpus, documents)
    return Imprint(
        event=event.title,
        dates=formats.days_between(event.begins, event.ends),
        publisher=publisher(corpus),
        licence=named(event.licence),
        edition=say("theme-edition", day=formats.day(day)) if day else say("theme-edition-empty"),
        correct=event.contact or page.removesuffix(".md") + "/",
    )


def correcting(corpus: Corpus, documents: frozenset[str]) -> str:
    """Where a mistake can be told: a web address, or the path of a page."""
    return corpus.event.contact or (HOW_TO_CORRECT if HOW_TO_CORRECT in documents else "corrections.md")
