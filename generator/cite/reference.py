"""What a reference says, whatever the form in which it is written down."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import takewhile

from generator.cite.author import Author, author_of
from generator.cite.licence import named
from generator.language import formats, naming, say, spoken
from generator.language.formats import in_row, listed
from generator.ledger.claim import Claim
from generator.reading.load import Corpus
from generator.record.dates import When, parse_when
from generator.record.fields import UNSTATED
from generator.record.registries import ActorKind
from generator.record.source import Source


class ReferenceKind(StrEnum):
    """What is cited: an article of an outlet, a text that somebody else published, a page of this site, or its data."""

    ARTICLE = "article"
    TEXT = "text"
    PAGE = "page"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference; `issued` is None where no date is known, `quote` the words that it is cited for.

    `is_described` tells that the title is none, but says in words of the record what the text is `about`.

    `archived` is the address of a copy in an archive, made on the day `archived_on`.

    `accessed` is the last day on which somebody named in the record had the article before them.

    `claim` is the id, within the article, of the claim that it is cited for.
    """

    key: str
    kind: ReferenceKind
    title: str
    authors: tuple[Author, ...] = ()
    container: str | None = None
    agency: str | None = None
    issued: When | None = None
    address: str | None = None
    archived: str | None = None
    archived_on: date | None = None
    language: str | None = None
    quote: str | None = None
    note: str | None = None
    is_described: bool = False
    about: str | None = None
    accessed: date | None = None
    claim: str | None = None
    doi: str | None = None

    @property
    def listed_title(self) -> str:
        """The title in a list of references, where each claim of one article needs a name of its own."""
        return say("reference-title-of-claim", title=self.title, claim=self.claim) if self.claim else self.title

    @property
    def dated(self) -> str | None:
        """The day, month or year in which it certainly appeared; of about a day the year, of a bound nothing."""
        when = self.issued
        if when is None or when.earliest is None:
            return None
        first, last = (day.isoformat().split("-") for day in (when.earliest, when.latest))
        known = [part for part, _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=True))]
        return "-".join(known[:1] if when.approximate else known) or None

    @property
    def form(self) -> ReferenceKind:
        """As what it is cited: a text on the web that no outlet published is a page there."""
        return ReferenceKind.PAGE if self.kind is ReferenceKind.TEXT and self.address else self.kind

    @property
    def seen(self) -> date | None:
        """The day on which what stands at its address was last seen; None without an address."""
        return self.accessed if self.address else None


def article(corpus: Corpus, source_id: str) -> Reference:
    """The reference to an article, as far as its record tells of it."""
    source = corpus.sources[source_id]
    publication = corpus.actors.get(source.publication)
    is_of_an_outlet = publication is not None and publication.kind is ActorKind.OUTLET
    return Reference(
        key=source_id,
        kind=ReferenceKind.ARTICLE if is_of_an_outlet else ReferenceKind.TEXT,
        title=source.title or say("reference-untitled", topic=source.topic or ""),
        authors=(author_of(corpus.actors[source.author]),) if source.author else (),
        container=publication.name if publication else None,
        # Only what the text credits is cited.
        agency=corpus.actors[source.agency].name if source.agency and not source.agency_basis else None,
        issued=source.published,
        address=None if source.url == UNSTATED else source.url,
        archived=source.archived.url if source.archived else None,
        archived_on=source.archived.on if source.archived else None,
        language=source.language,
        is_described=source.is_described,
        about=source.topic or source.untitled or None,
        accessed=_accessed(source),
    )


def _accessed(source: Source) -> date | None:
    """When somebody last had the article before them; that a record was entered from notes is no such day."""
    days = [*(one.on for one in source.read_by), *(one.on for one in source.checked_by)]
    return max(days, default=None)


def claim_reference(corpus: Corpus, claim: Claim, sentence: str, address: str | None) -> Reference:
    """The reference to an article for the sake of one claim, with a sentence that is safe to copy.

    `address` is where the record of the claim stands; without it the claim's id leads there.
    """
    return replace(
        article(corpus, claim.source_id),
        key=claim_key(claim.id),
        claim=claim.record.id,
        quote=claim.record.quote,
        note=say("reference-record-of-claim", sentence=sentence, address=address or claim.id),
    )


def page_reference(corpus: Corpus, path: str, title: str, address: str | None) -> Reference:
    """The reference to a page of the site."""
    return Reference(
        key=path.removesuffix(".md").removesuffix("/index").replace("/", "--"),
        kind=ReferenceKind.PAGE,
        title=title,
        authors=(Author(publisher(corpus)),),
        container=corpus.event.title,
        issued=_on(edition(corpus)),
        address=address,
        language=spoken().language,
    )


def data_reference(corpus: Corpus, address: str | None) -> Reference:
    """The reference to the data as a whole."""
    return Reference(
        key="data",
        kind=ReferenceKind.DATA,
        title=say("reference-data-title", event=corpus.event.title),
        authors=(Author(publisher(corpus)),),
        issued=_on(edition(corpus)),
        address=address,
        language=spoken().language,
        doi=corpus.event.doi,
        note=say("reference-data-licence", licence=named(corpus.event.licence).name),
    )


def publisher(corpus: Corpus) -> str:
    """Who answers for the record, as a reference names them: its publisher, else those who contributed to it."""
    return corpus.event.publisher or say("reference-contributors")


def claim_key(claim_id: str) -> str:
    """A claim's key in files of references; `#` cannot stand in one."""
    return claim_id.replace("#", "--")


def edition(corpus: Corpus) -> date | None:
    """The last day on which something was done to the record, which dates it; None while it is empty."""
    return corpus.edition


def version(day: date) -> str:
    """The version of an edition: its day as a semantic version, as data packages use them."""
    return f"{day.year}.{day.month}.{day.day}"


def last_changed(sources: Iterable[Source]) -> date | None:
    """The day on which some sources were last recorded or corrected; None of none."""
    return max((source.last_changed for source in sources), default=None)


def in_words(reference: Reference) -> str:
    """The reference as a reader writes it: who, “title”, where, when, address; only a title is in quotation marks."""
    date_ = naming.when(reference.issued) if reference.issued else ""
    credit = say("reference-agency-credit", agency=reference.agency) if reference.agency else ""
    rest = in_row(part for part in (reference.container, credit, date_) if part)
    title = reference.title if reference.is_described else say("joint-quote", words=reference.title)
    said = ". ".join(part for part in (listed(author.name for author in reference.authors), title, rest) if part)
    address = f"https://doi.org/{reference.doi}" if reference.doi else reference.address
    text = f"{said}. {address}" if address else f"{said}."
    seen = say("reference-accessed", day=formats.day(reference.seen)) if reference.seen else ""
    rest = " ".join(part for part in (seen, archive_note(reference)) if part)
    return f"{text.removesuffix('.')}. {rest}" if rest else text


def notes(reference: Reference) -> str:
    """What a reference says besides, in one field: the words that it is cited for, the agency, a copy in an archive."""
    quote = say("reference-quote-note", words=reference.quote) if reference.quote else ""
    agency = say("reference-agency-note", agency=reference.agency) if reference.agency else ""
    return " ".join(part for part in (quote, reference.note, agency, archive_note(reference)) if part)


def archive_note(reference: Reference) -> str:
    """Where a copy of what is cited was archived, and when, for forms that have no place of their own for it."""
    if not reference.archived or not reference.archived_on:
        return ""
    return say("reference-archived", day=formats.day(reference.archived_on), address=reference.archived)


def _on(day: date | None) -> When | None:
    return parse_when(day.isoformat()) if day else None
