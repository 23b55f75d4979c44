"""All pages of a site: the kinds of pages, each made in its room from what those before it made."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.cite.addresses import Addresses
from generator.cite.parting import PageRoom
from generator.cite.places import PagePath
from generator.exports.rows import rows
from generator.exports.values import Row
from generator.ledger.ledger import Ledger
from generator.record.noted import Apart, Each, asking
from generator.rules.finding import Finding
from generator.site.pages.actor.page import KIND as ACTOR
from generator.site.pages.actor_index.page import KIND as ACTOR_INDEX
from generator.site.pages.check.page import KIND as CHECK
from generator.site.pages.correct.page import KIND as CORRECT
from generator.site.pages.corrections.page import KIND as CORRECTIONS
from generator.site.pages.data.page import KIND as DATA
from generator.site.pages.day.page import KIND as DAY
from generator.site.pages.day_index.page import KIND as DAY_INDEX
from generator.site.pages.desk.page import KIND as DESK
from generator.site.pages.explorer.page import KIND as EXPLORER
from generator.site.pages.findings.page import KIND as FINDINGS
from generator.site.pages.home.page import KIND as HOME
from generator.site.pages.kind import Material, Page, PageKind
from generator.site.pages.life.page import KIND as LIFE
from generator.site.pages.life_index.page import KIND as LIFE_INDEX
from generator.site.pages.method.page import KIND as METHOD
from generator.site.pages.metric.page import KIND as METRIC
from generator.site.pages.metric_index.page import KIND as METRIC_INDEX
from generator.site.pages.moved.page import KIND as MOVED
from generator.site.pages.part.page import KIND as PART
from generator.site.pages.record.page import KIND as RECORD
from generator.site.pages.removed.page import KIND as REMOVED_PAGE
from generator.site.pages.source.page import KIND as SOURCE
from generator.site.pages.source_index.page import KIND as SOURCE_INDEX
from generator.site.parts.citations import citations
from generator.site.parts.how_to_cite import Cited, cited_pages
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Citation, FindingView
from generator.site.parts.makers import Views

# In the order in which they are made: a kind stands after those whose pages it shows.
KINDS: tuple[PageKind[Any], ...] = (
    LIFE, METRIC, ACTOR, DAY, SOURCE,
    LIFE_INDEX, METRIC_INDEX, ACTOR_INDEX, DAY_INDEX, SOURCE_INDEX,
    CHECK, HOME, FINDINGS, CORRECT, CORRECTIONS, METHOD, DATA, EXPLORER, RECORD, DESK,
    PART, REMOVED_PAGE, MOVED,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Site:
    """The pages, with the citation of every claim and the words of every finding that they may show.

    `cited` tells by path how to cite a page itself; `unlisted` are the pages that no search and no site map has.
    `asked` tells of each page of which it is known of the words of which records it is made, before it is written.
    """

    pages: tuple[Page, ...]
    citations: Mapping[str, Citation]
    findings: Mapping[str, FindingView]
    cited: Mapping[PagePath, Cited]
    ladders: Ladders
    unlisted: frozenset[PagePath]
    asked: Mapping[PagePath, set[int]] = field(default_factory=dict)


def site(
    ledger: Ledger,
    found: Sequence[Finding],
    edit_address: Callable[[str], str | None],
    addresses: Addresses | None = None,
    documents: Iterable[str] = (),
    sizes: Callable[[], Mapping[str, int]] = dict,
    tables: Callable[[], Mapping[str, list[Row]]] | None = None,
    room: PageRoom | None = None,
) -> Site:
    """Every page of the site that the ledger and its findings make, beside the hand-written `documents`.

    `sizes` gives those of the data files in bytes, by path; `tables` gives the rows of all tables, where
    somebody made them before. `room` is how much a page has room for.
    """
    addresses = addresses or Addresses()
    views = Views(ledger, found, edit_address, room=room)
    ladders = Ladders(views)
    tables = tables or Apart(lambda: rows(ledger, found))
    material = Material(ladders, addresses, frozenset(documents), tables, sizes)
    made = [(kind, page) for kind in KINDS for page in material.make(kind)]
    by_id, of_claims = {finding.id: finding for finding in found}, citations(views)
    with asking(apart=True):
        # Who has them notes of what they are made; and each is made once for all who go on beside.
        titles = {page.path: kind.title(page) for kind, page in made if kind.title}
        cited = cited_pages(ledger, titles, addresses)
        all(of_claims.values())
    return Site(
        tuple(page for _, page in made),
        of_claims,
        Each(by_id, lambda name: views.finding(by_id[name])),
        cited,
        ladders,
        frozenset(page.path for kind, page in made if not kind.listed),
        material.asked,
    )
