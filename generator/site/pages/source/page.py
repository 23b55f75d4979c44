"""The pages of sources: the reference and what the source claims, in its order."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from generator.cite.addresses import Addresses, readable
from generator.cite.linked import json_in_page, linked_claims
from generator.cite.places import PagePath, claim_anchor, source_page
from generator.cite.reference import Reference, ReferenceKind, article
from generator.language import formats, in_sentence, naming, say, spoken
from generator.ledger.claim import Claim, FigureSaid
from generator.record.anchor_file import Numbers
from generator.record.claims import EventClaim, FigureClaim, StatementClaim, ToldAs, Where
from generator.record.fields import UNSTATED
from generator.record.ids import ClaimId, global_id
from generator.record.noted import Later
from generator.record.source import Source
from generator.site.pages.kind import Material, PageKind, made_apart
from generator.site.parts.gone_claims import GoneClaim, gone_claims
from generator.site.parts.how_to_cite import Cited, CitedClaim, cited_article, cited_claims
from generator.site.parts.link import Change, Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

# So many sentences on what became of a figure stand beside it; the page of its metric has them all.
REMARKS = 1
# So many findings stand open; the rest are folded, unless no more than `SPARE` are left.
OPEN_FINDINGS, SPARE = 2, 1
# So many statements and events stand among the figures; more are folded below them.
FEW_OTHERS = 5


@dataclass(frozen=True, slots=True)
class SourceClaim:
    """One claim in its place: `form` is the message that tells a figure, `where` None for the body of the text.

    `change` is what became of it, where there is something to tell; `more` leads to the rest of that. `about` is the
    claim on which it comments; `elsewhere` leads to the source of that one, where it is another. `breakdowns` tell how
    the source divides its figure. `relays` are those before its publisher; `is_dated` tells whether its day is known.
    `formerly` are the anchors that it had before, `is_aside` tells that it is a statement or an event, `is_again` that
    what became of it is told above of another, so that a word is enough.
    """

    id: str
    where: Where | None
    form: str
    change: Change | None
    more: Link | None
    about: ClaimId | None
    elsewhere: Link | None
    breakdowns: tuple[str, ...]
    relays: tuple[Link, ...]
    is_dated: bool
    formerly: tuple[str, ...]
    is_aside: bool
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class FoundQuotes:
    """How many quotations were found in the saved text, by whom and when."""

    quotations: int
    by: str
    on: date


class FromNotes(StrEnum):
    """How much of a record was made from notes."""

    ALL = "all"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class SourcePage:
    """`sources/<id>.md`; `asks_help` tells how much of it was made from notes, None where nothing was.

    `asks` is the question by which readers of its language are found. `headline_tells` has the figures
    of a headline that is in another language than the site.
    """

    path: PagePath
    id: str
    name: str
    title_language: str
    headline_tells: str
    text_language: str
    outlet: str
    subject: str
    source: Source
    publication: Link | None
    agency: Link | None
    author: Link | None
    published: str
    url: str | None
    address: str
    derived_from: tuple[Link, ...]
    other_records: tuple[tuple[str, Link], ...]
    claims: tuple[SourceClaim, ...]
    gone: tuple[GoneClaim, ...]
    kinds: tuple[tuple[str, int], ...]
    evidence: tuple[tuple[str, int], ...]
    asks_help: FromNotes | None
    asks: str
    found: FoundQuotes | None
    numbers: Numbers | None
    accounted: int
    edit: str | None
    findings: Shown[str]
    cited: Cited
    citing: Later[dict[str, CitedClaim]]
    references: tuple[Link, ...]
    meta: str
    linking: Later[str]

    @property
    def is_compared_by_somebody(self) -> bool:
        """Whether any comparison is recorded."""
        return bool(self.source.checked_by or self.found)

    @property
    def heading(self) -> str:
        """Its title, or the words that describe it."""
        return formats.raised(self.source.untitled) or self.name

    @property
    def leading(self) -> tuple[SourceClaim, ...]:
        """The claims that stand open: figures and what was said against figures, and what else there is of few."""
        return tuple(claim for claim in self.claims if not claim.is_aside) if self.others else self.claims

    @property
    def cited_claims(self) -> dict[str, CitedClaim]:
        """How to cite each of its claims."""
        return self.citing()

    @property
    def linked(self) -> str:
        """What it claims, as linked data."""
        return self.linking()

    @property
    def others(self) -> tuple[SourceClaim, ...]:
        """The statements and events that are folded: none of few, and none where there is nothing else."""
        aside = tuple(claim for claim in self.claims if claim.is_aside)
        return aside if FEW_OTHERS < len(aside) < len(self.claims) else ()


def source_pages(views: Views, addresses: Addresses) -> tuple[SourcePage, ...]:
    """A page for each source."""
    gone = gone_claims(views)
    return tuple(_page(views, name, addresses, gone.get(name, ())) for name in sorted(views.corpus.sources))


@made_apart
def _page(views: Views, source_id: str, addresses: Addresses, gone: tuple[GoneClaim, ...]) -> SourcePage:
    source = views.corpus.sources[source_id]
    claims = views.ledger.claims_of_source.get(source_id, ())
    anchors = views.corpus.anchors.get(source_id)
    numbers = anchors.numbers if anchors else None
    stated = source.publication in views.corpus.actors
    return SourcePage(
        path=source_page(source_id),
        id=source_id,
        name=naming.headline(views.corpus, source_id),
        title_language=(title_language := naming.title_language(views.corpus, source_id)),
        headline_tells=formats.listed(_in_headline(views, claims)) if title_language else "",
        text_language=naming.foreign(source.language),
        outlet=views.actor(source.publication).text if stated else say("source-not-stated"),
        subject=source.title or source.topic or source_id,
        source=source,
        publication=views.actor(source.publication) if stated else None,
        agency=views.actor(source.agency) if source.agency else None,
        author=views.actor(source.author) if source.author else None,
        published=views.published(source_id),
        url=None if source.url == UNSTATED else source.url,
        address=readable(source.url),
        derived_from=tuple(views.origin(name) for name in source.derived_from),
        other_records=tuple(_other_records(views, source_id, source)),
        claims=tuple(_each_sequel_once(_claim(views, claim) for claim in claims)),
        gone=gone,
        kinds=tuple(Counter(claim.record.kind for claim in claims).most_common()),
        evidence=tuple(Counter(str(claim.evidence) for claim in claims).most_common()),
        asks_help=_asks_help([claim.is_compared for claim in claims]),
        asks=_asks(source.language),
        found=FoundQuotes(len(anchors.items), anchors.creator.name, anchors.created)
        if anchors and anchors.items
        else None,
        numbers=numbers,
        accounted=numbers.recorded + numbers.set_aside if numbers else 0,
        edit=views.edit_address(source_id),
        findings=shown(views.touching(source_page(source_id)), OPEN_FINDINGS, SPARE),
        cited=cited_article(views.ledger, source_id),
        citing=Later(lambda: cited_claims(views.ledger, claims, addresses)),
        references=tuple(
            Link(name, f"data/cite/sources/{source_id}.{form}")
            for name, form in (("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "json"))
        ),
        meta=json_in_page(_meta(article(views.corpus, source_id))),
        linking=Later(
            lambda: json_in_page(linked_claims(views.ledger, claims, f"sources/{source_id}/index.html", addresses))
        ),
    )


def _other_records(views: Views, source_id: str, source: Source) -> Iterator[tuple[str, Link]]:
    """The other records of the same article, each with the code of what it is to this one."""
    if source.edition_of:
        yield "source-edition-of", views.source(source.edition_of)
    if source.duplicate_of:
        yield "source-duplicate-of", views.source(source.duplicate_of)
    for name in views.corpus.of_the_same.get(source_id, ()):
        other = views.corpus.sources[name]
        if other.edition_of == source_id:
            yield "source-edition-after", views.source(name)
        if other.duplicate_of == source_id:
            yield "source-duplicate-of", views.source(name)


def _each_sequel_once(claims: Iterable[SourceClaim]) -> Iterator[SourceClaim]:
    """The claims in their order, with those marked of whose figure the same became, certainly, as of one above."""
    known: set[object] = set()
    for one in claims:
        sequel = (one.change.code, one.change.remarks) if one.change and one.change.is_over else None
        yield replace(one, is_again=True) if sequel in known else one
        known |= {sequel} if sequel else set()


def _claim(views: Views, claim: Claim) -> SourceClaim:
    about = global_id(claim.source_id, claim.record.about) if claim.record.about else None
    source = about.partition("#")[0] if about else claim.source_id
    listed = SourceClaim(
        id=claim.id,
        where=None if claim.record.where is Where.BODY else claim.record.where,
        form="",
        change=None,
        more=None,
        about=about,
        elsewhere=views.source(source) if source != claim.source_id else None,
        breakdowns=_breakdowns(views, claim.record) if isinstance(claim.record, FigureClaim) else (),
        relays=tuple(views.relay(name, (claim,)) for name in claim.relays if name not in _printers(claim.source)),
        is_dated=claim.when is not None or (claim.is_own and claim.said.day is not None),
        formerly=tuple(map(claim_anchor, claim.former_names)),
        is_aside=isinstance(claim.record, StatementClaim | EventClaim),
    )
    return _figure(views, claim, listed) if isinstance(claim, FigureSaid) else listed


def _printers(source: Source) -> tuple[str | None, ...]:
    """Those whom the page names at its head as having passed on all that it tells."""
    return source.publication, source.agency


def _figure(views: Views, claim: FigureSaid, listed: SourceClaim) -> SourceClaim:
    change = views.change(views.ledger.standing_in_its_text(claim), givers=claim.speakers)
    return replace(
        listed,
        form=_form(claim.record),
        change=replace(change, remarks=change.remarks[:REMARKS]) if change.remarks else None,
        more=views.metric(claim.scope.metric) if len(change.remarks) > REMARKS else None,
    )


def _breakdowns(views: Views, figure: FigureClaim) -> tuple[str, ...]:
    """How a figure is divided, in words."""
    corpus = views.corpus
    names = {
        "place": {name: one.name for name, one in corpus.places.items()},
        "group": {name: one.name for name, one in corpus.groups.items()},
        "metric": {name: one.name for name, one in corpus.metrics.items()},
    }
    return tuple(
        say(
            f"source-breakdown-{one.by}",
            parts=formats.listed(names[one.by][part] for part in one.parts),
            extent={True: "all", False: "some", None: "open"}[one.complete],
            overlap="none" if one.disjoint else "open",
        )
        for one in figure.breakdowns
    )


def _form(figure: FigureClaim) -> str:
    """The message that tells a figure."""
    called = "-called" if figure.label else ""
    earlier = "-earlier" if figure.told_as is ToldAs.EARLIER else ""
    return f"source-figure{called}{earlier}"


def _asks_help(compared: Sequence[bool]) -> FromNotes | None:
    if all(compared):
        return None
    return FromNotes.SOME if any(compared) else FromNotes.ALL


def _asks(language: str) -> str:
    """The question to a reader of the language of a source; whoever reads the site reads its own."""
    if language.partition("-")[0] == spoken().language:
        return say("source-asks-article")
    return say("source-asks-language", language=formats.language_name(language))


def _meta(reference: Reference) -> dict[str, str]:
    """What the head of the page tells reference managers of the article: Highwire Press and Dublin Core tags.

    As Zotero reads them: https://www.zotero.org/support/dev/exposing_metadata
    """
    tags = {
        "citation_title": reference.title,
        "citation_author": "; ".join(author.sorted for author in reference.authors),
        "citation_journal_title": reference.container,
        "citation_publication_date": (reference.dated or "").replace("-", "/"),
        "citation_language": reference.language,
        "citation_public_url": reference.address,
        "DC.type": "newspaperArticle" if reference.kind is ReferenceKind.ARTICLE else "webpage",
        "DC.title": reference.title,
        "DC.creator": "; ".join(author.sorted for author in reference.authors),
        "DC.source": reference.container,
        "DC.date": reference.dated,
        "DC.language": reference.language,
        "DC.identifier": reference.address,
    }
    return {name: value for name, value in tags.items() if value}


def _pages(material: Material) -> tuple[SourcePage, ...]:
    return source_pages(material.views, material.addresses)


def _title(page: SourcePage) -> str:
    return say("source-record-of", name=page.name)


def _in_headline(views: Views, claims: Iterable[Claim]) -> Iterator[str]:
    """The figures of a headline in the language of the site, for those who cannot read it."""
    found = [one for one in claims if isinstance(one, FigureSaid) and one.record.where is Where.HEADLINE]
    for one in found:
        yield in_sentence.figure(views.corpus, one.scope, naming.value(views.corpus, one.scope, one.count))


def _summary(page: SourcePage) -> str:
    return say("source-summary", name=page.name, outlet=page.outlet, published=page.published, n=len(page.claims))


KIND = PageKind("source", SourcePage, _pages, title=_title, summary=_summary)
