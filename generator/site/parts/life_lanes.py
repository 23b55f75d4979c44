"""The lanes of a disputed number: who is named for it, who denied it, and the reports below those who passed it on."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds, bounds_of, earliest_of
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.occasions import Occasion, acts
from generator.ledger.speakers import is_of_an_inferred_wire
from generator.ledger.status import CERTAIN, POSSIBLE, Reason
from generator.record.claims import Disputes
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.rules.finding import Term
from generator.rules.restated import denied as denied_that
from generator.site.charts.life_lanes import LaneKind, LifeLane
from generator.site.charts.life_shapes import Tone
from generator.site.parts.life_reports import LifeReport, key_of, life_reports, with_another
from generator.site.parts.life_spans import (
    drawn_span,
    floor_of,
    in_short,
    is_day_inferred,
    one_clock,
    said_then,
    said_within,
)
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views
from generator.site.parts.matters import denials_of
from generator.site.parts.objections import is_of_one_undated_report, objections

# So many speakers have a lane each; the others are counted on one.
MOST_SPEAKERS = 6
# So many reports have a lane each; the table has all.
MOST_REPORTS = 40
# The lanes that only count speakers, and reports.
COUNTED_LANES = _MORE_SPEAKERS, _MORE_REPORTS = "said-rest", "passed-rest"
# What only may be of the figure, or of it in other words.
_DOUBTED = POSSIBLE | {Reason.DENIED_AS_CALLED}


@dataclass(frozen=True, slots=True)
class LifeLanes:
    """The lanes of a life, what their tones mean, and that of which they are made: speakers, denials, reports."""

    lanes: tuple[LifeLane, ...]
    key: tuple[tuple[Tone, str], ...]
    reports: tuple[LifeReport, ...]
    against: tuple["Against", ...]
    speaking: tuple["Speaking", ...]

    @property
    def said(self) -> tuple[LifeLane, ...]:
        """The lanes of who gave it and who disputed it, without those of the reports."""
        headings = [at for at, lane in enumerate(self.lanes) if lane.kind is LaneKind.HEADING]
        return self.lanes[: headings[1]]


@dataclass(frozen=True, slots=True)
class Against:
    """What was said against a number on one occasion: in words, when, and of which figures.

    `dated` are the claims that for certain tell this deed and state when, and all that tell it where none does;
    `earliest` is the first day possible by any claim.
    `reason` is None for what befell no figure; `is_of_one_report` tells that one article alone has it, and no day.
    `again` are the words for behind others of the same speaker, who is not named in them.
    """

    claims: tuple[Claim, ...]
    dated: tuple[Claim, ...]
    reason: Reason | None
    text: str
    within: Bounds
    earliest: date | None
    hit: tuple[Assertion, ...]
    is_doubted: bool
    again: str
    is_of_one_report: bool = False

    @property
    def is_replacement(self) -> bool:
        """Whether another number was put in its place, which denies nothing."""
        return isinstance(self.lead, RevisionSaid)

    @property
    def lead(self) -> Claim:
        """The claim that leads."""
        return self.claims[0]

    @property
    def first_known(self) -> Claim:
        """The claim by which it had been said first, of those that tell it for certain."""
        return min(self.dated, key=lambda claim: claim.known_by or date.max)


@dataclass(frozen=True, slots=True)
class Speaking:
    """Those named for a figure, with the reports that name them; `of_one` are those of which the days are told.

    `dated` are all that were made within these days for certain.
    """

    text: str
    claims: tuple[FigureSaid, ...]
    of_one: tuple[FigureSaid, ...]
    dated: tuple[Claim, ...]
    within: Bounds
    names: frozenset[str]


def life_lanes(views: Views, life: Life) -> LifeLanes:
    """The lanes of a life."""
    against = tuple(_against(views, life))
    # What may be of another number tells nothing of what its report tells of this one.
    denying = [claim for one in against if not one.is_doubted for claim in one.claims]
    reports = life_reports(views, life, denying, earliest_of(one.earliest for one in against))
    speaking = _speaking(views, life, reports)
    drawn = _Drawn(
        views, [*(one.within for one in speaking), *(one.within for one in against), *(one.appeared for one in reports)]
    )
    lanes = [*_speakers(drawn, life, speaking, against), *_reports(drawn, reports)]
    return LifeLanes(
        lanes=tuple(lanes),
        key=tuple(key_of(reports)),
        reports=reports,
        against=against,
        speaking=tuple(speaking),
    )


def _against(views: Views, life: Life) -> Iterator[Against]:
    """The denials, withdrawals and revisions of a number, by the first that is dated; then what changed no figure."""
    ledger = views.ledger
    pairs: list[tuple[Reason, DenialSaid]] = []
    hit: dict[str, list[Assertion]] = defaultdict(list)
    for one in life.figures:
        for reason, claim in denials_of(ledger.standings[one.id]):
            pairs.append((reason, claim))
            hit[claim.id].append(one)
    for occasion in acts(pairs):
        struck = {one.id: one for claim in occasion.claims for one in hit[claim.id]}
        text, again = (_deed(views, life, occasion, again=again) for again in (False, True))
        words = (text, _unnamed(views, occasion.claims[0], again))
        made = _one_against(views, occasion.claims, words, occasion.reason, tuple(struck.values()), _certain(occasion))
        yield replace(made, is_of_one_report=occasion.is_of_one_report)
    yield from _revisions(views, life)
    for objection in objections(ledger, life.figures):
        claims = tuple(ledger.claim_of_id[name] for name in objection.claims)
        named = claims[0]
        denied = denied_that(Term((named,))) or "none"
        text = again = say(
            f"life-{objection.code}", who=_who(views, named), value=objection.new or "none", denied=denied
        )
        if is_of_one_undated_report(ledger, named):
            text, again = say("outcome-of-one-report", outcome=text), say("outcome-of-one-report-among", outcome=again)
        words = (text, _unnamed(views, named, again))
        yield _one_against(views, claims, words, None, (), claims[: len(objection.dated)])


def _certain(occasion: Occasion) -> tuple[Claim, ...]:
    """The claims that tell what was done, and leave no doubt that it was that; all that tell it where none does."""
    claims = occasion.deeds[occasion.reason]
    return tuple(claim for claim in claims if claim.record.disputes is not Disputes.UNCLEAR) or claims


def _one_against(
    views: Views,
    claims: tuple[Claim, ...],
    words: tuple[str, str],
    reason: Reason | None,
    hit: tuple[Assertion, ...],
    certain: tuple[Claim, ...] = (),
) -> Against:
    """What was said on an occasion; what certainly befell a figure was not said before any of those was given."""
    floor = floor_of(hit) if reason in CERTAIN | {Reason.REVISED} else None
    dated = tuple(claim for claim in certain or claims if claim.said.day) or certain or claims
    return Against(
        claims=claims,
        dated=dated,
        reason=reason,
        text=words[0],
        again=words[1],
        within=said_within(views.ledger, dated, floor),
        earliest=said_within(views.ledger, claims, floor).earliest,
        hit=hit,
        is_doubted=reason is None or reason in _DOUBTED,
    )


def _revisions(views: Views, life: Life) -> Iterator[Against]:
    found: dict[str, tuple[RevisionSaid, list[Assertion]]] = {}
    for one in life.figures:
        for standing in views.ledger.standings[one.id].all:
            for claim in standing.by if standing.reason is Reason.REVISED else ():
                if isinstance(claim, RevisionSaid):
                    found.setdefault(claim.id, (claim, []))[1].append(one)
    for claim, hit in found.values():
        text = say("life-story-objection-revision", who=_who(views, claim), value="none")
        yield _one_against(views, (claim,), (text, _unnamed(views, claim, text)), Reason.REVISED, tuple(hit))


def _deed(views: Views, life: Life, occasion: Occasion, *, again: bool) -> str:
    """What was done on an occasion, as a clause; `again` behind another of the same speaker."""
    claim = occasion.claims[0]
    words = in_sentence.words_of_denial(views.corpus, claim)
    code = naming.outcome(occasion.reason, "deed")
    total = total_taken_back(life, occasion.reason, claim)
    is_of_other_words = occasion.reason is Reason.DENIED_AS_CALLED
    values = life.number if is_of_other_words else say("life-the-number-again" if again else "life-the-number")
    who = _who(views, claim)
    is_denial = occasion.reason is Reason.FIGURE_DENIED
    if denied := denied_that(Term(occasion.deeds[occasion.reason])) if is_denial else "":
        deed = say("life-story-objection-denial", who=who, denied=denied)
    elif total:
        deed = say("life-deed-perhaps-part", who=who, total=total, one="yes" if occasion.has_one_report else "no")
    else:
        deed = say(code, who=who, values=values, **words)
    if not occasion.is_of_one_report:
        return deed
    return say("outcome-of-one-report-among" if again else "outcome-of-one-report", outcome=deed)


def _unnamed(views: Views, claim: Claim, deed: str) -> str:
    """A clause of what somebody did without their name, where it begins with that."""
    return deed.removeprefix(_who(views, claim)).lstrip()


def total_taken_back(life: Life, reason: Reason | None, claim: Claim) -> str:
    """The total that a claim takes back, of which a number may have been a part; empty where it is no such claim."""
    count = claim.record.target.count if isinstance(claim, DenialSaid) else None
    is_perhaps = reason is Reason.POSSIBLY_RETRACTED and count is not None
    return count.text if is_perhaps and count and count.number not in life.numbers else ""


def _who(views: Views, claim: Claim) -> str:
    """Who said something, at the beginning of a clause."""
    named = in_sentence.speakers(views.corpus, [claim]) if claim.speakers else say("unnamed-somebody")
    return formats.raised(named)


def _speaking(views: Views, life: Life, reports: Sequence[LifeReport]) -> list[Speaking]:
    """Those named for each figure, those of the most reports first, and of the number itself before others."""
    alike: dict[tuple[bool, bool, str, str], list[FigureSaid]] = defaultdict(list)
    for claim in (*(report.claim for report in reports), *with_another(views, life, reports)):
        is_other = not life.gives(claim)
        value = naming.value(views.corpus, claim.scope, claim.count) if is_other else ""
        alike[is_other, not claim.speakers, value, _named_for(views, claim)].append(claim)
    made = []
    for (*_, value, who), claims in sorted(alike.items(), key=lambda one: (*one[0][:2], -len(one[1]), one[0])):
        text = say("life-speaker-other", value=value, who=who) if value else who
        names = frozenset(name for claim in claims for name in (*claim.speakers, *([claim.body] if claim.body else [])))
        of_one = _of_one_figure(views, claims)
        within = said_within(views.ledger, of_one)
        dated = said_then(views.ledger, claims, within)
        text = say("life-speaker", who=text, n=len(claims), dated=len(dated), others=len(claims) - len(dated))
        made.append(Speaking(text, tuple(claims), of_one, dated, within, names))
    return made


def _of_one_figure(views: Views, claims: Sequence[FigureSaid]) -> tuple[FigureSaid, ...]:
    """The claims of the figure that most give: what it is in other words may have been said at another time."""
    found: dict[str, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        found[views.ledger.by_claim[claim.id].id].append(claim)
    return tuple(sorted(found.values(), key=lambda alike: -len(alike))[0])


def _named_for(views: Views, claim: FigureSaid) -> str:
    """Whom a report names for its figure; that it names nobody, or gives it in words of its own, is said."""
    if claim.is_own and claim.voice is None:
        known = claim.source.publication != UNSTATED
        return say("life-own", outlet=naming.outlet(views.corpus, claim.source_id)) if known else say("unnamed-article")
    if not claim.speakers:
        return formats.raised(say("unnamed-claimant"))
    who = _who(views, claim)
    # A name that says in brackets that nobody is named needs no second word on that.
    return say("life-general", who=who) if claim.is_general and not who.endswith(")") else who


class _Drawn:
    """Makes the words and spans of lanes: on one clock, and with years where there are several."""

    def __init__(self, views: Views, within: Sequence[Bounds]) -> None:
        self.views = views
        days = [day for one in within for day in (one.earliest, one.latest) if day]
        self._of_years = len({day.year for day in days}) > 1
        self._clock = one_clock(one.at for one in within if one.at)
        self.begins = views.corpus.event.begins

    def when(self, within: Bounds) -> str:
        """Days, in short."""
        return in_short(within, self.begins, of_years=self._of_years)

    def lane(
        self,
        id_: str,
        text: str,
        kind: LaneKind,
        within: Bounds,
        tone: Tone,
        *,
        depth: int = 0,
        is_inferred: bool = False,
    ) -> LifeLane:
        """A lane with its days; inferred ones are drawn as days, whatever the hour."""
        when = self.when(within)
        clock = None if is_inferred else self._clock
        span = drawn_span(within, clock, self.begins, is_inferred=is_inferred)
        return LifeLane(id_, text, kind, tone, depth, when, span)


def _speakers(
    drawn: _Drawn, life: Life, speaking: Sequence[Speaking], against: Sequence[Against]
) -> Iterator[LifeLane]:
    """Who is named for the number, with what was said against it below those at whom it is aimed."""
    yield LifeLane("said", _said_heading(against), LaneKind.HEADING)
    shown = speaking[: MOST_SPEAKERS + 1] if len(speaking) == MOST_SPEAKERS + 1 else speaking[:MOST_SPEAKERS]
    aimed: dict[int, list[tuple[int, Against]]] = defaultdict(list)
    for number, each in enumerate(against):
        aimed[_target(each, shown)].append((number, each))
    for at, one in enumerate(shown):
        is_read = is_day_inferred(drawn.views.ledger, one.dated, one.within)
        yield drawn.lane(said_lane(at), one.text, LaneKind.SPEAKER, one.within, Tone.PLAIN, is_inferred=is_read)
        for of_one in by_speaker(aimed[at]):
            yield _denial(drawn, of_one, said_lane(at))
    if rest := speaking[len(shown) :]:
        yield LifeLane(_MORE_SPEAKERS, say("life-speakers-more", n=len(rest)), LaneKind.REPORT, Tone.OPEN)


def _said_heading(against: Sequence[Against]) -> str:
    """What the lanes of speakers show: with what was said against the number, and that another was put in its place."""
    if not against:
        return say("life-lane-said")
    replaced = {one.is_replacement for one in against}
    return say("life-lane-said-and-denied", became=_BECAME[frozenset(replaced)])


_BECAME = {frozenset({True}): "replaced", frozenset({False}): "disputed", frozenset({True, False}): "both"}


def said_lane(number: int) -> str:
    """The id of the lane of a speaker."""
    return f"said-{number}"


def denied_lane(number: int) -> str:
    """The id of the lane of what was said against a number."""
    return f"denied-{number}"


def _target(each: Against, shown: Sequence[Speaking]) -> int:
    """The speakers at whom a denial is aimed: those that it names, of the most reports, else the first that it hits."""
    hit = {claim.id for one in each.hit for claim in one.claims}
    target = each.lead.record.target.said_by if isinstance(each.lead, DenialSaid | RevisionSaid) else None
    reached = [at for at, one in enumerate(shown) if not hit.isdisjoint(claim.id for claim in one.claims)]
    named = [at for at in reached if target in shown[at].names]
    return next(iter((*named, *reached)), 0)


def by_speaker(aimed: Sequence[tuple[int, Against]]) -> Iterator[list[tuple[int, Against]]]:
    """What each speaker said against one, by the day by which it had been said; what replaces a number is no denial.

    Two of whom none is named may be two.
    """
    of: dict[tuple[bool, Sequence[ActorId], int], list[tuple[int, Against]]] = defaultdict(list)
    for number, each in aimed:
        nobody = -1 if each.lead.speakers else number
        of[each.is_replacement, each.lead.speakers, nobody].append((number, each))
    yield from (sorted(those, key=lambda one: one[1].first_known.known_by or date.max) for those in of.values())


def _denial(drawn: _Drawn, of_one: Sequence[tuple[int, Against]], hits: str) -> LifeLane:
    """What one speaker said, at the days of the first of it; what came at others has its own in words."""
    (number, each), *rest = of_one
    is_read = is_day_inferred(drawn.views.ledger, each.dated, each.within)
    tone = Tone.PLAIN if each.is_replacement else Tone.DENIAL
    text = in_one_clause((each, *(one for _, one in rest)), lambda one: drawn.when(one.within), say("life-day-none"))
    lane = drawn.lane(denied_lane(number), text, LaneKind.DENIAL, each.within, tone, depth=1, is_inferred=is_read)
    return replace(lane, hits=hits if each.hit else "", is_doubted=each.is_doubted)


def in_one_clause(those: Sequence[Against], when: Callable[[Against], str], undated: str) -> str:
    """All that one speaker said, with the days of what came at others than the first of it; one is `undated`."""
    (of_first, first), *rest = [(when(one), one) for one in those]
    parts = [first.text]
    # What was said on the same day stands first, for it has no day of its own in words.
    for day, one in sorted(rest, key=lambda pair: pair[0] != of_first):
        then = "none" if day == of_first else "open" if day == undated else day
        parts.append(say("life-deed-further", deed=one.again, when=then))
    return formats.listed(parts)


def _reports(drawn: _Drawn, reports: Sequence[LifeReport]) -> Iterator[LifeLane]:
    """The reports below those who passed the number on, as far as several have it through one."""
    yield LifeLane("passed", say("life-lane-passed"), LaneKind.HEADING)
    lanes = _by_thing(drawn, reports)
    left = MOST_REPORTS
    for lane in lanes:
        left -= lane.kind is LaneKind.REPORT
        if left < 0:
            break
        yield lane
    if len(reports) > MOST_REPORTS:
        yield LifeLane(
            _MORE_REPORTS, say("life-reports-more", n=len(reports) - MOST_REPORTS), LaneKind.REPORT, Tone.OPEN
        )


def _by_thing(drawn: _Drawn, reports: Sequence[LifeReport]) -> Iterator[LifeLane]:
    """The reports, those of each thing that the number counts below its name, as far as that is what parts them."""
    of: dict[str, list[tuple[LifeReport, tuple[str, ...]]]] = defaultdict(list)
    for report in reports:
        of["" if report.stand else report.what].append((report, report.claim.reached_through))
    for at, (what, those) in enumerate(sorted(of.items(), key=lambda one: (-len(one[1]), one[0]))):
        if len(of) > 1:
            yield LifeLane(f"thing-{at}", formats.raised(what), LaneKind.RELAY)
        yield from _tree(drawn, those, 1 if len(of) > 1 else 0)


def _tree(
    drawn: _Drawn, reports: Sequence[tuple[LifeReport, tuple[str, ...]]], depth: int, above: tuple[str, ...] = ()
) -> Iterator[LifeLane]:
    """Reports, those that several have through one below that; `above` are those of whom the same is certain of some.

    A report of which it is only inferred that it has the number through one of these tells that itself.
    """
    below: dict[str, list[tuple[LifeReport, tuple[str, ...]]]] = defaultdict(list)
    for report, relays in reports:
        below[relays[0] if relays else ""].append((report, relays))
    shared = sorted(
        (name for name in below if name and len(below[name]) > 1), key=lambda name: (-len(below[name]), name)
    )
    for name in shared:
        those = [report for report, _ in below[name]]
        yield _relay(drawn, name, those, depth)
        is_certain = not all(_is_inferred(report, name) for report in those)
        further = (*above, name) if is_certain else above
        yield from _tree(drawn, [(report, relays[1:]) for report, relays in below[name]], depth + 1, further)
    alone = [one for name, many in below.items() if name not in shared for one in many]
    for report, relays in sorted(alone, key=lambda one: _place(drawn, one[0])):
        yield _report(drawn, report, (*(name for name in above if _is_inferred(report, name)), *relays), depth)


def _is_inferred(report: LifeReport, name: str) -> bool:
    """Whether it is only inferred that a report has its figure through somebody."""
    return is_of_an_inferred_wire(report.claim, ActorId(name))


def _place(drawn: _Drawn, report: LifeReport) -> tuple[date, date, str]:
    days = report.appeared
    return days.latest or date.max, days.earliest or date.max, report.claim.id


def _relay(drawn: _Drawn, name: str, reports: Sequence[LifeReport], depth: int) -> LifeLane:
    """Who passed a number on; where all have it from one dispatch of theirs, when that appeared, as far as known."""
    views = drawn.views
    text = say("life-through", relay=views.relay(name, [report.claim for report in reports]).text)
    texts = {report.claim.text for report in reports}
    dispatch = views.corpus.dispatches.get(texts.pop()) if len(texts) == 1 else None
    if dispatch is None or dispatch.agency != name:
        id_ = f"through-{depth}-{name}-{reports[0].claim.id}"
        return LifeLane(id_, text, LaneKind.RELAY, Tone.PLAIN, depth)
    within = bounds_of(dispatch.published)
    id_ = f"through-{depth}-{name}-{reports[0].claim.id}"
    return drawn.lane(id_, text, LaneKind.RELAY, within, Tone.PLAIN, depth=depth, is_inferred=True)


def _report(drawn: _Drawn, report: LifeReport, relays: Sequence[str], depth: int) -> LifeLane:
    views, claim = drawn.views, report.claim
    outlet = outlet_of(views, claim)
    through = formats.listed(views.relay(name, [claim]).text for name in relays)
    text = say("life-report-through", outlet=outlet, through=through) if through else outlet
    days, is_inferred = report.appeared, report.is_day_inferred
    return drawn.lane(claim.id, text, LaneKind.REPORT, days, report.tone, depth=depth, is_inferred=is_inferred)


def outlet_of(views: Views, claim: Claim) -> str:
    """The outlet of a report, else its title, or what it is about."""
    if claim.source.publication == UNSTATED and claim.source.untitled:
        return say("phrase-untitled", about=claim.source.untitled)
    if claim.source.publication == UNSTATED and claim.source.title:
        return say("life-titled", title=claim.source.title)
    return naming.outlet(views.corpus, claim.source_id)
