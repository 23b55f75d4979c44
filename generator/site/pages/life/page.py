"""The pages of disputed numbers: from who was first named for each to what the last report made of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.cite.addresses import claim_path
from generator.cite.linked import json_in_page
from generator.cite.places import PagePath
from generator.exports.feeds import feed_of_number
from generator.exports.life_data import linked_life
from generator.exports.subjects import FollowedNumber
from generator.language import formats, naming, say
from generator.ledger.claim import Claim
from generator.record.fields import UNSTATED
from generator.record.ids import MetricId
from generator.site.cards.sheet import can_be_drawn
from generator.site.charts.life_lanes import lane_picture
from generator.site.charts.life_shapes import NARROW_LANES, WIDE_LANES, LanePicture
from generator.site.pages.kind import Material, PageKind, made_apart
from generator.site.pages.life.divided import LifeRow, divided, rows_of
from generator.site.pages.part.page import PartLine, PartPage
from generator.site.parts.imprint import Imprint, imprint
from generator.site.parts.life_caption import Caption, closing, facts_beside, life_caption
from generator.site.parts.life_counts import bounds_in_text, counts_of
from generator.site.parts.life_dates import Dated, dated_sentences, given_first
from generator.site.parts.life_handed import handed_on
from generator.site.parts.life_lanes import COUNTED_LANES, Against, LifeLanes, denied_lane, life_lanes
from generator.site.parts.life_poster import Poster, means, poster
from generator.site.parts.life_reports import LifeReport, Stand, how_after
from generator.site.parts.life_shares import ReportShares, report_shares
from generator.site.parts.life_spans import in_short
from generator.site.parts.life_title import denied_itself, life_title
from generator.site.parts.life_words import (
    against_in_words,
    beside_dates,
    counted_of,
    course_in_brief,
    course_in_words,
    credited_in_words,
    facts,
    of_reports_in_brief,
    through,
)
from generator.site.parts.link import Link, Remark
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown
from generator.site.parts.stories import Story, stories

# So many things that are said of a number stand open; the rest are folded. Of what nobody disputed so many findings do:
# the others tell again what the dates tell.
OPEN_FACTS, OPEN_FINDINGS = 3, 1


@dataclass(frozen=True, slots=True)
class LifePage:
    """`figures/<id>.md`; `caption` has `decides` in words, for want of it a sentence of the course.

    `course` tells the whole in sentences, `beside` what `dated` does not, which has what was said against it.
    `given` tells by when somebody had given one that was disputed, unless the caption tells who published it, and
    `handed` who of those named for it gave it as another's.
    `credited` tells whom its reports name.
    `frame` is the page for a frame on other sites with the height that it needs, and `embed` the code to copy.
    `giving` is how many of its `rows` are of reports that give the number itself, `aware` how many tell of the dispute.
    `certain` is how many give it or, of a group and a place that they state, another.
    `said_wide` and `said_narrow` draw only who gave it and who disputed it, `of_reports` tells how the reports stand,
    and `shares` draws that.
    Where there is no room for its `rows`, `lines` lead to the parts that have them.
    `concerning` are the ids of all claims that tell of the number, `feed` is the file of what is new of it.
    """

    path: PagePath
    id: str
    title: str
    number: str
    metric: Link
    course: tuple[str, ...]
    beside: tuple[str, ...]
    given: Dated | None
    handed: tuple[Dated, ...]
    dated: tuple[Dated, ...]
    decides: Caption
    caption: str
    wide: LanePicture
    narrow: LanePicture
    said_wide: LanePicture
    said_narrow: LanePicture
    of_reports: str
    shares: ReportShares | None
    counted: str
    svg: str
    png: str
    frame: str
    embed: str
    stories: tuple[Story, ...]
    facts: Shown[str]
    rows: tuple[LifeRow, ...]
    lines: tuple[PartLine, ...]
    parts: tuple[PartPage, ...]
    credited: str
    giving: int
    certain: int
    aware: int
    stood: bool
    findings: tuple[str, ...]
    folded: tuple[str, ...]
    days: frozenset[date]
    against: tuple[Against, ...]
    itself: Remark | None
    brief: str
    means: str
    has_rivals: bool
    imprint: Imprint
    poster: Poster
    address: str
    linked: str
    concerning: frozenset[str]
    feed: str

    @property
    def followed(self) -> FollowedNumber:
        """What somebody who wants to know what is new of it follows."""
        return FollowedNumber(self.id, self.title, self.concerning)

    @property
    def not_giving(self) -> int:
        """How many of its reports certainly have another number in its place; of one that was disputed none counts."""
        return self.certain - self.giving if self.has_rivals else 0

    @property
    def words(self) -> str:
        """The course in sentences, for those who do not see the drawing."""
        return " ".join(self.course)

    @property
    def more_words(self) -> str:
        """What the sentences tell beside the lead and the dates."""
        return " ".join(one for one in self.beside if one not in {self.caption, self.opening})

    @property
    def opening(self) -> str:
        """The first sentences of the course, where there is nothing else to open the page with."""
        return "" if self.caption or self.given else self.beside[0]

    @property
    def before(self) -> Dated | None:
        """Who gave it, before the caption; of whom that is open it is reckoned behind."""
        return self.given if self.given and not self.given.is_open else None

    @property
    def behind(self) -> tuple[Dated, ...]:
        """What stands behind the caption."""
        return (*self.handed, *([self.given] if self.given and self.given.is_open else ()))

    @property
    def heading(self) -> str:
        """What its drawing shows of the reports, where there are several and no words above have the same."""
        is_above = not self.against and self.counted in f"{self.caption} {self.opening} {self.more_words}"
        return self.of_reports if len(self.rows) > 1 and not (self.counted and is_above) else ""

    @property
    def leads(self) -> dict[str, str]:
        """Where the names in its drawing lead: of a report to its row, here or in a part, of a denial to its claim.

        What is only counted in the drawing leads to where the table begins.
        """
        rows = {row.claim: f"#{row.anchor}" for row in self.rows}
        if self.lines:
            rows = {row.claim: f"{part.path}#{row.anchor}" for part in self.parts for row in rows_of(part)}
        denials = {denied_lane(at): claim_path(one.first_known) for at, one in enumerate(self.against)}
        begin = rows[self.rows[0].claim] if self.rows else ""
        return {**rows, **denials, **dict.fromkeys(COUNTED_LANES, begin)}

    @property
    def in_brief(self) -> str:
        """How many reports give a number that was disputed, and how many tell of that, as far as its heading does not.

        Empty of a number that was not disputed.
        """
        if not self.against:
            return ""
        aware = say("life-in-brief-aware", n=self.aware) if self.aware and not self.heading else ""
        return " ".join(filter(None, (say("life-in-brief", n=self.giving), self.credited, aware)))

    @property
    def deciding(self) -> tuple[str, ...]:
        """The claims that the caption words; none where it is a sentence of the course."""
        return tuple(claim.id for claim in self.decides.deciding)

    @property
    def rests(self) -> tuple[str, ...]:
        """The claims on which our words before theirs rest."""
        return tuple(claim.id for claim in self.decides.rests)

    @property
    def cites(self) -> tuple[str, ...]:
        """The claims on which the caption rests."""
        return (*self.rests, *self.deciding)

    @property
    def chiefs(self) -> tuple[str, ...]:
        """The first claim of each source whose words the caption has."""
        return tuple({name.partition("#")[0]: name for name in reversed(self.deciding)}.values())[::-1]

    @property
    def link(self) -> Link:
        """What leads to it from elsewhere."""
        return Link(self.title, self.path)

    @property
    def behind_number(self) -> Link:
        """What leads to it where its number stands before; a title that sets another beside it stays whole."""
        rest = self.title if self.has_rivals else formats.raised(self.title.removeprefix(self.number).lstrip(" :,"))
        return Link(rest, self.path)


def _pages(material: Material) -> tuple[LifePage, ...]:
    lives = material.views.lives
    metrics = {one.scope.metric for life in lives for one in life.figures}
    by_metric = {metric: stories(material.ladders, metric) for metric in metrics}
    return tuple(_page(material, life, _stories(by_metric, life)) for life in lives)


def _stories(by_metric: Mapping[MetricId, Sequence[Story]], life: Life) -> tuple[Story, ...]:
    """The stories of its figures."""
    metrics = dict.fromkeys(one.scope.metric for one in life.figures)
    return tuple(one for metric in metrics for one in by_metric[metric] if one.life == life.path)


@made_apart
def _page(material: Material, life: Life, of_figures: tuple[Story, ...]) -> LifePage:
    views, lanes = material.views, life_lanes(material.views, life)
    known = facts(views, life)
    decides = life_caption(views, life, lanes, known)
    handed = tuple(handed_on(views, life, lanes)) if lanes.against else ()
    itself = denied_itself(views, lanes.against)
    title, course = life_title(views, life, lanes), course_in_words(views, life, lanes)
    opened = 0 if lanes.against else OPEN_FINDINGS
    svg, frame = f"figures/{life.id}.svg", f"embed/{life.id}.html"
    said_wide = lane_picture(lanes.said, (), WIDE_LANES)
    claims = [report.claim for report in lanes.reports]
    addresses, of = material.addresses, imprint(views.corpus)
    caption, address = decides.text or closing(course), material.addresses.whole(life.path) or ""
    wide, narrow = lane_picture(lanes.lanes, lanes.key, WIDE_LANES), lane_picture(lanes.lanes, lanes.key, NARROW_LANES)
    rows, stood = tuple(_rows(views, life, lanes)), any(report.stand for report in lanes.reports)
    lines, parts = divided(Link(title, life.path), (wide, narrow), rows, views.room, stood=stood)
    key = means(wide, lanes.lanes)
    sheet = poster(title, " ".join(course), caption, wide, key, of, address)
    return LifePage(
        path=life.path,
        id=life.id,
        title=title,
        number=life.number,
        metric=views.metric(life.metric),
        course=course,
        beside=beside_dates(views, life, lanes),
        given=None if decides.published else given_first(views, life, lanes),
        handed=handed,
        dated=tuple(sorted((*dated_sentences(views, life, lanes), *handed), key=lambda one: one.day)),
        decides=decides,
        caption=caption,
        wide=wide,
        narrow=narrow,
        said_wide=said_wide,
        said_narrow=lane_picture(lanes.said, (), NARROW_LANES),
        of_reports=of_reports_in_brief(views, life, lanes),
        shares=report_shares(views, life, lanes.reports),
        counted=counted_of(views, life, lanes),
        svg=svg,
        png=f"figures/{life.id}.png" if can_be_drawn(sheet) else "",
        frame=frame,
        embed=say("life-embed-code", address=addresses.whole(frame) or frame, title=title, height=_height(said_wide)),
        stories=of_figures,
        facts=shown((claim.id for claim in facts_beside(views, decides, known)), OPEN_FACTS, spare=1),
        rows=rows,
        lines=lines,
        parts=parts,
        credited=credited_in_words(views, life, lanes),
        giving=len(counts_of(views, life, lanes.reports).giving),
        certain=len(counts_of(views, life, lanes.reports).giving) + len([*_certainly_another(life, lanes)]),
        aware=sum(report.stand is Stand.AWARE for report in lanes.reports),
        stood=stood,
        findings=tuple(one.id for one in life.findings[:opened]),
        folded=tuple(one.id for one in life.findings[opened:]),
        days=frozenset(day for one in of_figures for day in one.days),
        against=lanes.against,
        itself=Remark(against_in_words(itself), tuple(claim.id for claim in itself.dated)) if itself else None,
        brief=" ".join(course_in_brief(views, life, lanes)),
        means=key,
        has_rivals=not lanes.against and bool(life.otherwise),
        imprint=of,
        poster=sheet,
        address=address,
        concerning=frozenset(claim.id for claim in (*life.claims, *known, *_against(lanes))),
        feed=feed_of_number(life.id),
        linked=json_in_page(linked_life(views.corpus, life.path, title, " ".join(course), svg, claims, addresses)),
    )


def _against(lanes: LifeLanes) -> Iterator[Claim]:
    """All that was said against it."""
    return (claim for one in lanes.against for claim in one.claims)


def _height(picture: LanePicture) -> str:
    """The height of the frame, in pixels, with room for title, caption and source line."""
    return str(round(picture.height) + 250)


def _certainly_another(life: Life, lanes: LifeLanes) -> Iterator[LifeReport]:
    """The reports that have another number, of a group and a place that they state: else it may be of others."""
    for one in lanes.reports:
        scope = one.claim.scope
        if not life.gives(one.claim) and UNSTATED not in (scope.group, *scope.place):
            yield one


def _rows(views: Views, life: Life, lanes: LifeLanes) -> Iterator[LifeRow]:
    """The reports, by when they appeared; those without a day last."""
    in_time = sorted(lanes.reports, key=_place)
    days = {day.year for one in in_time for day in (one.appeared.earliest, one.appeared.latest) if day}
    for at, report in enumerate(in_time, start=1):
        when = in_short(report.appeared, views.corpus.event.begins, of_years=len(days) > 1)
        own = naming.value(views.corpus, report.claim.scope, report.claim.count)
        others = [value for value in bounds_in_text(views, life, report) if value != own]
        yield LifeRow(
            claim=report.claim.id,
            anchor=f"report-{at}",
            when=_inferred(report, when) if report.is_day_inferred else when,
            beside=formats.listed(others),
            through=through(views, report),
            stand=say(f"life-stood-{report.stand}", how=how_after([report])) if report.stand else report.what,
        )


def _inferred(report: LifeReport, when: str) -> str:
    """The days of a report with a remark on what they rest: a day that we gave its source, or read out of a text."""
    return say("when-inferred" if report.claim.source.is_dated_by_inference else "when-read", when=when)


def _place(report: LifeReport) -> tuple[date, date, str]:
    return report.appeared.latest or date.max, report.appeared.earliest or date.max, report.claim.id


def _title(page: LifePage) -> str:
    return page.title


def _summary(page: LifePage) -> str:
    return page.brief


KIND = PageKind("life", LifePage, _pages, title=_title, summary=_summary)
