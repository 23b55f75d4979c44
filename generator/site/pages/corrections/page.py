"""The corrections of published records, newest first, and the right of reply with all replies."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.cite.parting import by_day
from generator.cite.places import REPLIES, PagePath
from generator.language import say
from generator.record.registries import Reply
from generator.record.source import Correction
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

# So many corrections of a day stand open; the rest are folded, unless no more than `SPARE` are left.
OPEN_ROWS, SPARE = 8, 2
_PART = "pages/corrections/part.jinja"


@dataclass(frozen=True, slots=True)
class Corrected:
    """One correction, and the source whose record it mended."""

    source: Link
    correction: Correction


@dataclass(frozen=True, slots=True)
class CorrectedTogether:
    """Corrections of a day told together: all that were made to one source, or one that was made to many alike."""

    day: date
    sources: tuple[Link, ...]
    corrections: tuple[Correction, ...]

    @property
    def is_of_many(self) -> bool:
        """Whether it is one correction, made to several records."""
        return len(self.sources) > 1

    @property
    def elements(self) -> int:
        """How many elements its rows have at most."""
        return 3 + 4 * len(self.corrections) + len(self.sources)


@dataclass(frozen=True, slots=True)
class DayOfCorrections:
    """A day on which records were corrected."""

    day: date
    rows: Shown[CorrectedTogether]

    @property
    def records(self) -> int:
        """How many records were corrected on it."""
        return len({source for row in self.rows.all for source in row.sources})


@dataclass(frozen=True, slots=True)
class Replied:
    """One reply, and the actor who gave it."""

    actor: Link
    reply: Reply


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """`corrections.md`.

    Where there are too many for one page `days` has the newest, and `lines` lead to the parts that have all. `contact`
    is the address to which a reply can be sent, empty where the event names none.
    """

    path: PagePath
    days: tuple[DayOfCorrections, ...]
    lines: tuple[PartLine, ...]
    parts: tuple[PartPage, ...]
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


def _days(rows: Iterable[CorrectedTogether]) -> tuple[DayOfCorrections, ...]:
    """The days of some rows, in their order."""
    return tuple(
        DayOfCorrections(day, shown(tuple(those), OPEN_ROWS, SPARE))
        for day, those in groupby(rows, key=lambda row: row.day)
    )


def _rows(views: Views) -> tuple[CorrectedTogether, ...]:
    """All corrections, those of the newest day first."""
    by_days = groupby(corrected(views), key=lambda row: row.correction.on)
    return tuple(row for day, those in by_days for row in _together(day, tuple(those)))


def _together(day: date, rows: Sequence[Corrected]) -> Iterator[CorrectedTogether]:
    """Those that were made to several sources in the same words, then those of one source together."""
    made: dict[Correction, list[Link]] = {}
    for row in rows:
        made.setdefault(row.correction, []).append(row.source)
    alone: dict[Link, list[Correction]] = {}
    for row in rows:
        if len(made[row.correction]) == 1:
            alone.setdefault(row.source, []).append(row.correction)
    for correction, sources in made.items():
        if len(sources) > 1:
            yield CorrectedTogether(day, tuple(sources), (correction,))
    for source, those in alone.items():
        yield CorrectedTogether(day, (source,), tuple(those))


def replied(views: Views) -> tuple[Replied, ...]:
    """All replies, the newest first."""
    rows = [
        Replied(views.actor(name), reply)
        for name, actor in sorted(views.corpus.actors.items())
        for reply in actor.replies
    ]
    return tuple(sorted(rows, key=lambda row: row.reply.on, reverse=True))


def _pages(material: Material) -> tuple[CorrectionsPage]:
    views, rows = material.views, _rows(material.views)
    path, title = PagePath("corrections.md"), say("corrections-title")
    is_whole = sum(row.elements for row in rows) <= views.room.elements
    portions = () if is_whole else by_day(rows, lambda row: row.day, lambda row: row.elements, views.room)
    whole = Whole(Link(title, path), title, "corrections")
    return (
        CorrectionsPage(
            path=path,
            days=_days(rows if is_whole else rows[:OPEN_ROWS]),
            lines=whole.lines(portions),
            parts=tuple(whole.pages(portions, _PART, lambda one: _days(one.own))),
            replies=replied(views),
            replies_at=REPLIES,
            contact=views.corpus.event.contact or "",
        ),
    )


KIND = PageKind("corrections", CorrectionsPage, _pages)
