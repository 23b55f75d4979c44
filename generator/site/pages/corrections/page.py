"""The corrections of published records, newest first, and the right of reply with all replies."""

from dataclasses import dataclass

from generator.cite.places import REPLIES, PagePath
from generator.record.registries import Reply
from generator.record.source import Correction
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class Corrected:
    """One correction, and the source whose record it mended."""

    source: Link
    correction: Correction


@dataclass(frozen=True, slots=True)
class Replied:
    """One reply, and the actor who gave it."""

    actor: Link
    reply: Reply


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """`corrections.md`.

    `contact` is the address to which a reply can be sent, empty where the event names none.
    """

    path: PagePath
    rows: tuple[Corrected, ...]
    replies: tuple[Replied, ...]
    replies_at: str
    contact: str


def corrected(views: Views) -> tuple[Corrected, ...]:
    """All corrections, the newest first."""
    rows = [
        Corrected(views.source(source_id), correction)
        for source_id, source in sorted(views.corpus.sources.items())
        for correction in source.corrections
    ]
    return tuple(sorted(rows, key=lambda row: row.correction.on, reverse=True))


def replied(views: Views) -> tuple[Replied, ...]:
    """All replies, the newest first."""
    rows = [
        Replied(views.actor(name), reply)
        for name, actor in sorted(views.corpus.actors.items())
        for reply in actor.replies
    ]
    return tuple(sorted(rows, key=lambda row: row.reply.on, reverse=True))


def _pages(material: Material) -> tuple[CorrectionsPage]:
    views = material.views
    return (
        CorrectionsPage(
            path=PagePath("corrections.md"),
            rows=corrected(views),
            replies=replied(views),
            replies_at=REPLIES,
            contact=views.corpus.event.contact or "",
        ),
    )


KIND = PageKind("corrections", CorrectionsPage, _pages)
