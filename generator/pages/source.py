"""The pages of sources: the reference and what the source claims, in its order."""

from collections import Counter
from dataclasses import dataclass

from generator.annotations import Numbers
from generator.pages.parts import Link, source_page
from generator.pages.views import Views
from generator.records import Source


@dataclass(frozen=True, slots=True)
class SourcePage:
    """`sources/<id>.md`."""

    path: str
    id: str
    source: Source
    publication: Link | None
    agency: Link | None
    author: Link | None
    published: str
    derived_from: tuple[Link, ...]
    claims: tuple[str, ...]
    kinds: tuple[tuple[str, int], ...]
    evidence: tuple[tuple[str, int], ...]
    numbers: Numbers | None
    speakers: tuple[Link, ...]
    edit: str | None
    findings: tuple[str, ...]


def source_pages(views: Views) -> tuple[SourcePage, ...]:
    """A page for each source."""
    return tuple(_page(views, source_id, source) for source_id, source in sorted(views.corpus.sources.items()))


def _page(views: Views, source_id: str, source: Source) -> SourcePage:
    claims = [claim for claim in views.ledger.claims if claim.source_id == source_id]
    anchors = views.corpus.anchors.get(source_id)
    stated = source.publication in views.corpus.actors
    return SourcePage(
        path=source_page(source_id),
        id=source_id,
        source=source,
        publication=views.actor(source.publication) if stated else None,
        agency=views.actor(source.agency) if source.agency else None,
        author=views.actor(source.author) if source.author else None,
        published=views.published(source_id),
        derived_from=tuple(views.source(origin) for origin in source.derived_from),
        claims=tuple(claim.id for claim in claims),
        kinds=tuple(Counter(claim.record.kind for claim in claims).most_common()),
        evidence=tuple(Counter(str(claim.evidence) for claim in claims).most_common()),
        numbers=anchors.numbers if anchors else None,
        speakers=tuple(views.actor(name) for name in sorted({name for claim in claims for name in claim.speakers})),
        edit=views.edit_address(source_id),
        findings=views.touching(source_page(source_id)),
    )
