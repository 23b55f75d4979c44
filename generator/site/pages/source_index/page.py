"""The list of sources, by how far they were compared with their texts and by month, and the dispatches behind them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.cite.parting import Portion, by_day, first_divided
from generator.cite.places import SOURCE_LIST, PagePath, dispatch_anchor
from generator.language import formats, naming, say
from generator.ledger.claim import Claim, Evidence, FigureSaid
from generator.record.dates import When
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.pages.source.page import SourcePage
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

# What was recorded with the whole text at hand, or found in it.
_WITH_TEXT = frozenset({Evidence.ANCHORED, Evidence.READ})
_PART = "pages/source_index/part.jinja"
# So many elements a row has.
SOURCE_ROW = 10
# So many of the metrics of a source are named in its row.
METRICS_NAMED = 3
# The line of a part names so many of the languages of its sources.
LANGUAGES_NAMED = 4
# So many sources by month stand open; more are folded, each month under a line.
OPEN_UNCOMPARED = 20
# The line of a month names the outlets of so many sources.
OUTLETS_NAMED = 3


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source in one line; `is_titled` tells whether `link` has its title or, for want of one, its subject.

    `day` is the last day on which it can have appeared, as ISO writes it, by which rows are put in order; `counts` are
    the metrics of which it has most figures. `is_checked` tells that somebody compared the record with the text.
    """

    link: Link
    is_titled: bool
    publication: Link | None
    agency: Link | None
    is_agency_inferred: bool
    published: str
    day: str
    language: str
    counts: Shown[Link]
    claims: int
    evidence: tuple[str, ...]
    is_checked: bool


@dataclass(frozen=True, slots=True)
class SourceMonth:
    """Sources in one table: those of a month or of no date, or all of a section, which then has no `title`.

    Its line tells by `outlets` which they are where these are few, else by `counts` what most of them count.
    """

    title: str
    rows: tuple[SourceRow, ...]
    outlets: str

    @property
    def counts(self) -> str:
        """The metrics of which the most of its sources have figures, in words."""
        found = Counter(one.text for row in self.rows for one in row.counts.all)
        names = [formats.lowered(name) for name, _ in sorted(found.items(), key=lambda one: (-one[1], one[0]))]
        return formats.in_row(names[:METRICS_NAMED])

    @property
    def is_dated(self) -> bool:
        """Whether of any it is known when it appeared."""
        return any(row.day for row in self.rows)


@dataclass(frozen=True, slots=True)
class SourceSection:
    """The sources of one heading, by whether their texts were at hand; `is_folded` where there are many by month."""

    title: str
    months: tuple[SourceMonth, ...]

    @property
    def rows(self) -> tuple[SourceRow, ...]:
        """The sources of all its months."""
        return tuple(row for month in self.months for row in month.rows)

    @property
    def is_folded(self) -> bool:
        """Whether its months are folded away until somebody opens one or types a word."""
        return len(self.months) > 1 and sum(len(month.rows) for month in self.months) > OPEN_UNCOMPARED

    @property
    def largest(self) -> SourceMonth:
        """The month of the most sources, of several the newest, which stands open."""
        return max(reversed(self.months), key=lambda month: (month.is_dated, len(month.rows)))

    @property
    def tells_evidence(self) -> bool:
        """Whether its sources differ in how near anybody came to them: what is the same in all, no row need tell."""
        return len({(row.evidence, row.is_checked) for row in self.rows}) > 1


@dataclass(frozen=True, slots=True)
class SourcesWithin:
    """The sources of a part of the list: how many, how many of them were compared, and most of their languages."""

    line: PartLine
    compared: int
    languages: Shown[str]


@dataclass(frozen=True, slots=True)
class DispatchRow:
    """A text that is not recorded itself, and the sources taken from it."""

    anchor: str
    formerly: tuple[str, ...]
    name: str
    basis: str
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SourceIndexPage:
    """`sources/index.md`; `compared` counts the sources that were compared with their text, at least in part.

    Where there are too many for one page `sections` is empty, and `lines` lead to the parts that have them; those that
    were compared stand there, too, if they are few (`nearest`).
    """

    path: PagePath
    sections: tuple[SourceSection, ...]
    nearest: tuple[SourceSection, ...]
    lines: tuple[SourcesWithin, ...]
    parts: tuple[PartPage, ...]
    number: int
    compared: int
    dispatches: tuple[DispatchRow, ...]

    @property
    def rows(self) -> tuple[SourceRow, ...]:
        """The sources of all sections, in their order."""
        return tuple(row for section in self.sections for row in section.rows)


def _pages(material: Material) -> tuple[SourceIndexPage]:
    views, pages = material.views, material.made(SourcePage)
    compared = sum(map(_is_compared, pages))
    is_whole = len(pages) <= views.room.of(SOURCE_ROW)
    whole = Whole(Link(say("source-index-title"), SOURCE_LIST), say("source-index-title"), "sources/published")
    portions = () if is_whole else by_day(sorted(pages, key=_place), _day, lambda _: SOURCE_ROW, views.room)
    return (
        SourceIndexPage(
            path=SOURCE_LIST,
            sections=tuple(_sections(views, pages)) if is_whole else (),
            nearest=() if is_whole or compared > OPEN_UNCOMPARED else tuple(_compared(views, pages)),
            lines=tuple(map(_within, whole.lines(portions), first_divided(portions))),
            parts=tuple(whole.pages(portions, _PART, lambda one: tuple(_sections(views, one.own)))),
            number=len(pages),
            compared=compared,
            dispatches=_dispatches(views),
        ),
    )


def _day(page: SourcePage) -> date | None:
    """The last day on which it can have appeared."""
    return page.source.published.latest if page.source.published else None


def _is_compared(page: SourcePage) -> bool:
    """Whether somebody compared any of its claims with the text, or recorded it with that at hand."""
    return bool(page.source.checked_by) or any(level in _WITH_TEXT for level, _ in page.evidence)


def _sections(views: Views, pages: Iterable[SourcePage]) -> Iterator[SourceSection]:
    """What was compared first, then what was not by month; of each the first to appear first, the undated last."""
    ordered = sorted(pages, key=_place)
    yield from _compared(views, ordered)
    by_month: dict[str, list[SourcePage]] = defaultdict(list)
    for page in ordered:
        if not _is_compared(page):
            by_month[_month(page.source.published)].append(page)
    if by_month:
        months = (SourceMonth(month, _rows(views, those), _outlets(those)) for month, those in by_month.items())
        yield SourceSection(say("source-index-not-compared"), tuple(months))


def _compared(views: Views, pages: Iterable[SourcePage]) -> Iterator[SourceSection]:
    """Those that were compared with their text, where there are any."""
    compared = [page for page in sorted(pages, key=_place) if _is_compared(page)]
    if compared:
        yield SourceSection(say("source-index-compared"), (SourceMonth("", _rows(views, compared), ""),))


def _within(line: PartLine, portion: Portion[SourcePage]) -> SourcesWithin:
    found = Counter(formats.language_name(page.source.language) for page in portion.all)
    languages = (say("source-index-language", language=name, n=n) for name, n in found.most_common())
    return SourcesWithin(line, sum(map(_is_compared, portion.all)), shown(languages, LANGUAGES_NAMED, spare=1))


def _place(page: SourcePage) -> tuple[date, date, str, str]:
    published = page.source.published
    latest = published.latest if published else date.max
    return latest, (published and published.earliest) or latest, page.outlet.casefold(), page.path


def _month(published: When | None) -> str:
    """The month in which a source appeared, by the last day on which it can have."""
    return formats.month(published.latest) if published else say("part-undated")


def _outlets(pages: Sequence[SourcePage]) -> str:
    """The outlets of a few sources; empty of more, or where none is known."""
    names = dict.fromkeys(page.publication.text for page in pages if page.publication)
    return formats.listed(names) if len(pages) <= OUTLETS_NAMED else ""


def _rows(views: Views, pages: Iterable[SourcePage]) -> tuple[SourceRow, ...]:
    return tuple(_row(views, page) for page in pages)


def _row(views: Views, page: SourcePage) -> SourceRow:
    titled, published = not page.source.is_described, page.source.published
    subject = page.source.untitled or page.subject
    claims = views.ledger.claims_of_source.get(page.id, ())
    return SourceRow(
        link=Link(subject if titled else subject[:1].upper() + subject[1:], page.path, page.title_language),
        is_titled=titled,
        publication=page.publication,
        agency=page.agency,
        is_agency_inferred=page.source.agency_basis is not None,
        published=naming.when_in_short(published) if published else say("part-undated"),
        day=published.latest.isoformat() if published else "",
        language=formats.language_name(page.source.language),
        counts=shown(_metrics(views, claims), METRICS_NAMED, spare=1),
        claims=len(page.claims),
        evidence=tuple(level for level in Evidence if level in {held for held, _ in page.evidence}),
        is_checked=bool(page.source.checked_by),
    )


def _metrics(views: Views, claims: Iterable[Claim]) -> Iterator[Link]:
    """The metrics of which a source has figures, those of the most first."""
    found = Counter(claim.scope.metric for claim in claims if isinstance(claim, FigureSaid))
    return (views.metric(name) for name, _ in found.most_common())


def _dispatches(views: Views) -> tuple[DispatchRow, ...]:
    """Every dispatch from which a source was taken."""
    taken: dict[str, list[str]] = defaultdict(list)
    for source_id, source in sorted(views.corpus.sources.items()):
        for origin in source.derived_from:
            taken[origin].append(source_id)
    return tuple(
        DispatchRow(
            anchor=dispatch_anchor(name),
            formerly=tuple(map(dispatch_anchor, dispatch.formerly)),
            name=naming.dispatch(views.corpus, name),
            basis=dispatch.basis,
            sources=tuple(
                Link(naming.short_source(views.corpus, source), views.source(source).path) for source in taken[name]
            ),
        )
        for name, dispatch in sorted(views.corpus.dispatches.items())
        if taken[name]
    )


KIND = PageKind("source_index", SourceIndexPage, _pages)
