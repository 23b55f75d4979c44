"""The list of days: what was said on each, in a line, and which have none."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from generator.cite.parting import by_day
from generator.cite.places import PagePath
from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import Claim, FigureSaid
from generator.record.registries import MetricKind
from generator.site.pages.day.page import DayPage
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.citations import directed_against
from generator.site.parts.days_by_month import SHADES, Month, days_by_month, whole_months
from generator.site.parts.ladder_view import Entry
from generator.site.parts.life_caption import words_of
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown
from generator.site.parts.wordings import alike_in_words

# So many figures of a day are told in its line, so many denials, and of so many reports what they gave.
FIGURES, DENIALS, REPORTS = 2, 2, 2
# What happened is told in so many letters at most.
LONGEST = 130
# So many elements has a day, with its place in its month.
DAY_ROW = 28
_PART = "pages/day_index/part.jinja"


@dataclass(frozen=True, slots=True)
class FigureOfDay:
    """A figure with what it counts, and the code of what befell it; `life` leads to the page of its number."""

    words: str
    dispute: str
    life: Link | None


@dataclass(frozen=True, slots=True)
class Printed:
    """A figure that a report of a day gave as that of now: the claim, what it counts, and in which outlet."""

    claim: str
    figure: Link
    outlet: str


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day in one line: the figures that were new of it (`headline`), else the first of each metric that were given
    on it; the denials, and the event or statement that most sources tell, with the outlet of one of them.

    `others` counts the other statements and events.

    `printed` tells what the first of its reports gave, where nothing is known to have been said on it, `first_report`
    leads to the first, for a day of which there is nothing else, and
    `first_described` a figure that describes it; `when_described` is a code for whether all of those were given on
    another day, or that is open.

    `gap` are the days before it of which there is no page, in words, and `missing` how many these are.
    """

    link: Link
    weekday: str
    headline: str
    claims: int
    figures: int
    first_figures: tuple[FigureOfDay, ...]
    denials: Shown[str]
    happened: str
    teller: Link | None
    others: int
    described: int
    when_described: str
    first_described: Printed | None
    reports: int
    first_report: Link | None
    printed: tuple[Printed, ...]
    gap: str
    missing: int

    @property
    def only_others(self) -> int:
        """How many statements and events there are of a day that has nothing which its line could tell."""
        return 0 if self.headline or self.first_figures or self.denials or self.happened else self.others

    @property
    def more(self) -> int:
        """How many figures are not told."""
        return max(0, self.figures - len(self.first_figures))

    @property
    def described_besides(self) -> int:
        """How many more figures describe it than the first."""
        return self.described - 1

    @property
    def silent(self) -> int:
        """How many of its reports are told by their number alone."""
        return self.reports - len(self.printed)

    @property
    def further_reports(self) -> int:
        """How many reports it has beside the first."""
        return self.reports - 1

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known to have been said or to have happened on it."""
        return not (self.headline or self.first_figures or self.denials or self.happened or self.others)


@dataclass(frozen=True, slots=True)
class DayList:
    """Days in order, and by month."""

    rows: tuple[DayRow, ...]
    months: tuple[Month, ...]

    @property
    def shades(self) -> range:
        """The shades of days, the lightest first."""
        return range(1, SHADES + 1)


@dataclass(frozen=True, slots=True)
class DayIndexPage(DayList):
    """`days/index.md`; where there are too many days for one page `lines` lead to the parts that have them."""

    path: PagePath
    lines: tuple[PartLine, ...]
    parts: tuple[PartPage, ...]


def _rows(views: Views, pages: list[DayPage]) -> Iterator[DayRow]:
    before = [page.day for page in pages]
    alike = alike_in_words(views.ledger.claims)
    missing = [max(0, (after - day).days - 1) for day, after in zip([*before[:1], *before], before, strict=False)]
    for page, days in zip(pages, missing, strict=True):
        event = _event(views, page, alike)
        yield DayRow(
            link=Link(page.title, page.path),
            weekday=page.weekday,
            headline=page.headline,
            claims=page.claims,
            figures=page.figures,
            first_figures=tuple(_figure(views, one) for one in _first_figures(views, page))[:FIGURES],
            denials=shown(_denials(views, page), DENIALS),
            happened=words_of(event) if event else "",
            teller=Link(naming.outlet(views.corpus, event.source_id), views.claim(event).path) if event else None,
            others=len({*page.statements.all, *page.events.all}) - bool(event),
            described=len(page.described),
            when_described=_when_described(views, page),
            first_described=next((_as_printed(views, name) for name in page.described), None),
            reports=len(page.appeared),
            first_report=next(iter(page.appeared), None),
            printed=tuple(_printed(views, page.day))[:REPORTS],
            gap=_gap(page.day, days) if days else "",
            missing=days,
        )


def _when_described(views: Views, page: DayPage) -> str:
    """Whether all figures that describe a day were given on another one, or that is not known of some."""
    may_be_of_it = any(views.ledger.claim_of_id[name].said.allows(page.day) for name in page.described)
    return "open" if may_be_of_it else "another"


def _event(views: Views, page: DayPage, alike: Mapping[str, tuple[str, ...]]) -> Claim | None:
    """What happened on a day, without figures else what was said, that most sources tell, of what is told in short.

    Of a day of which there is nothing else, what is told in the fewest letters, however many these are.
    """
    found = []
    for names in (page.events.all, () if page.said else page.statements.all):
        claims = [views.ledger.claim_of_id[name] for name in names]
        short = [one for one in claims if (text := words_of(one)) and len(text) <= LONGEST]
        if short:
            return max(short, key=lambda one: len(alike[one.id]))
        found += [one for one in claims if words_of(one)]
    is_alone = not (page.said or page.denials)
    return min(found, key=lambda one: len(words_of(one)), default=None) if is_alone else None


def _gap(until: date, days: int) -> str:
    """The days before one, in words."""
    return formats.days(until - timedelta(days=days), until - timedelta(days=1))


def _first_figures(views: Views, page: DayPage) -> Iterator[Entry]:
    """The first figure of each metric of a day; none that is only told not to have been given.

    Background is no news of a day that has other figures.
    """
    found: list[Entry] = []
    for metric in page.said:
        ladders = (*metric.leading, *metric.others)
        found += [one for view in ladders for one in view.entries if not _claim(views, one).count.is_withheld][:1]
    of_event = [one for one in found if not _is_background(views, _claim(views, one))]
    yield from of_event or found


def _is_background(views: Views, claim: FigureSaid) -> bool:
    """Whether a figure is of what does not change with the event: of inhabitants, of a price before it."""
    return views.corpus.metrics[claim.scope.metric].kind is MetricKind.FIXED


def _printed(views: Views, day: date) -> Iterator[Printed]:
    """Of each report of a day one figure: of what the event's first question asks for, else the first of its text.

    None of what is background.
    """
    for name, source in sorted(views.corpus.sources.items()):
        if not (source.published and source.published.day == day):
            continue
        claims = views.ledger.claims_of_source.get(name, ())
        figures = [one for one in claims if isinstance(one, FigureSaid) and not _is_background(views, one)]
        given = [one for one in figures if _is_given_now(one)]
        for claim in sorted(given, key=lambda one: not _leads(views, one))[:1]:
            yield _as_printed(views, claim.id)


def _as_printed(views: Views, name: str) -> Printed:
    """The figure of a claim with what it counts, and the outlet that has it."""
    claim = views.ledger.claim_of_id[name]
    assert isinstance(claim, FigureSaid)
    value = naming.value(views.corpus, claim.scope, claim.count)
    words = in_sentence.figure_of_people(views.corpus, claim.scope, claim.count, value)
    return Printed(claim.id, Link(words, views.claim(claim).path), naming.outlet(views.corpus, claim.source_id))


def _is_given_now(claim: FigureSaid) -> bool:
    """Whether a text gives a figure as its own of now, and not to deny it."""
    is_given = not (claim.count.is_withheld or claim.is_denied_there or claim.misprint_of)
    return is_given and not claim.is_earlier


def _leads(views: Views, claim: FigureSaid) -> bool:
    event, of = views.corpus.event, claim.scope
    return (of.metric, of.group, of.place) == (event.lead_metric, event.lead_group, (event.lead_place,))


def _claim(views: Views, entry: Entry) -> FigureSaid:
    claim = views.ledger.claim_of_id[entry.step.cites[0]]
    assert isinstance(claim, FigureSaid)
    return claim


def _figure(views: Views, entry: Entry) -> FigureOfDay:
    claim = _claim(views, entry)
    words = in_sentence.figure_of_people(views.corpus, claim.scope, claim.count, entry.step.value)
    life = entry.step.life
    # The page of a day tells what had become of it by that night; a list of all days, what is known now.
    now = views.ledger.standings[views.ledger.by_claim[claim.id].id]
    return FigureOfDay(words, views.change(now).dispute, Link(words, life.path) if life else None)


def _denials(views: Views, page: DayPage) -> Iterator[str]:
    """The denials, withdrawals and revisions of a day, one of each kind that is of one thing."""
    once: dict[tuple[str, str], str] = {}
    for name in _of_disputes(views, page):
        claim = views.ledger.claim_of_id[name]
        once.setdefault((claim.record.kind, directed_against(views, claim) or name), name)
    yield from once.values()


def _of_disputes(views: Views, page: DayPage) -> Iterator[str]:
    """The denials, withdrawals and revisions of a day, one a dispute."""
    known: set[str] = set()
    for dispute in (one for story in page.stories for one in story.denials):
        of_day = [one for one in dispute.claims if views.ledger.claim_of_id[one].said.day == page.day]
        known.update(of_day)
        yield from of_day[:1]
    yield from (one for one in page.denials if one not in known)


def _pages(material: Material) -> tuple[DayIndexPage]:
    pages = sorted(material.made(DayPage), key=lambda page: page.day)
    rows, room = tuple(_rows(material.views, pages)), material.views.room
    listed = [*zip(pages, rows, strict=True)]
    path, title = PagePath("days/index.md"), say("day-index-title")
    portions = by_day(listed, lambda one: one[0].day, lambda _: DAY_ROW, room) if len(rows) > room.of(DAY_ROW) else ()
    whole = Whole(Link(title, path), title, "days/list")
    parts = whole.pages(portions, _PART, lambda one: DayList(tuple(row for _, row in one.own), _months(one.own)))
    return (DayIndexPage(rows, _months(listed), path, whole.lines(portions), tuple(parts)),)


def _months(listed: Iterable[tuple[DayPage, DayRow]]) -> tuple[Month, ...]:
    return whole_months(days_by_month((page.day, page.path, page.claims) for page, _ in listed))


def _summary(page: DayIndexPage) -> str:
    return say("day-index-summary", n=len(page.rows))


KIND = PageKind("day_index", DayIndexPage, _pages, summary=_summary)
