"""The imprint: what every page tells of the whole, of which event it is, who answers for it and of which day it is."""

from dataclasses import dataclass

from generator.cite.addresses import published_path
from generator.cite.licence import LicenceNamed, named
from generator.cite.reference import edition, publisher
from generator.language import formats, say
from generator.reading.load import Corpus
from generator.site.theme.tokens import icon

# The page that tells how to correct something.
CORRECTING = "correct.md"


@dataclass(frozen=True, slots=True)
class Imprint:
    """The event with its days, the publisher, the licence, the day of the record, and where a mistake can be told.

    `correct` is the path of a page of this site; `site` and `description` are empty, and `colour` is None, where the
    records say nothing of them; `icon` is the address of the site's sign in that colour.
    """

    event: str
    dates: str
    publisher: str
    licence: LicenceNamed
    edition: str
    correct: str
    site: str
    description: str
    colour: str | None
    icon: str


def imprint(corpus: Corpus) -> Imprint:
    """The imprint of a site."""
    event, day = corpus.event, edition(corpus)
    return Imprint(
        event=event.title,
        dates=formats.days_between(event.begins, event.ends),
        publisher=publisher(corpus),
        licence=named(event.licence),
        edition=say("theme-edition", day=formats.day(day)) if day else say("theme-edition-empty"),
        correct=published_path(CORRECTING),
        site=event.name or "",
        description=event.description or "",
        colour=event.colour,
        icon=icon(event.colour) if event.colour else "",
    )
