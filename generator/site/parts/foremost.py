"""What somebody is foremost in the record for: a figure that they gave, or one that they passed on, and its end."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.counting import is_passed_before
from generator.ledger.crediting import Credited, Sequel, number_of
from generator.ledger.meaning import Asserted, Holds
from generator.ledger.passing import Passed, Passings, Timing, tells_its_denial
from generator.ledger.readings import ClosedReading
from generator.ledger.speakers import answering_for
from generator.ledger.status import Reason
from generator.ledger.track_records import TrackRecord
from generator.record.registries import ActorKind
from generator.site.parts.link import Change, Link, Remark
from generator.site.parts.makers import Views
from generator.site.parts.track_summary import (
    befallen_alone,
    courses,
    disowned_in_words,
    first_known,
    in_open_order,
    in_row,
    is_disowned_by,
    newest,
    passing,
)

# So many reports of a figure passed on are named, so many things tell what became of one, and so many claims are cited.
REPORTS_NAMED, REMARKS_NAMED, CITED = 3, 2, 3


@dataclass(frozen=True, slots=True)
class Foremost:
    """A sentence that opens a page, the claims that bear it out, and what it asserts."""

    text: str
    cites: tuple[str, ...]
    asserted: tuple[Asserted, ...] = ()


def best_known(views: Views, record: TrackRecord) -> Credited | None:
    """The figure with which the most reports credit somebody; of as many the disputed, the one of the lead metric."""

    def place(one: Credited) -> tuple[object, ...]:
        has_life = any(views.life_of(each.id) for each in one.assertions)
        is_other = one.lead.scope.metric != views.corpus.event.lead_metric
        newest = max((claim.known_by for claim in one.claims if claim.known_by), default=date.min)
        is_quiet = one.deeds.isdisjoint({Sequel.DENIED, Sequel.WITHDRAWN})
        return -_reports(one.claims), is_quiet, not has_life, is_other, -newest.toordinal(), one.lead.id

    return min(record.given, key=place, default=None)


def best_known_passed(views: Views, record: TrackRecord) -> tuple[Passed, ...]:
    """The reports of the number passed on that was disputed in the most reports; without one, that of the lead metric.

    Nothing where somebody passed on neither.
    """
    alike: dict[object, list[Passed]] = defaultdict(list)
    for one in record.passed:
        alike[_number(one.lead)].append(one)

    def place(those: Sequence[Passed]) -> tuple[object, ...]:
        life = views.life_of(views.ledger.by_claim[those[0].lead.id].id)
        of = len({claim.article for claim in life.claims}) if life else 0
        return not any(one.timing for one in those), -of, -len(those), those[0].lead.id

    lead = views.corpus.event.lead_metric
    known = [
        those for those in alike.values() if any(one.timing for one in those) or those[0].lead.scope.metric == lead
    ]
    first = min(known, key=place, default=())
    return tuple(sorted(first, key=lambda one: (one.lead.appeared.latest or date.max, one.lead.id)))


def foremost(views: Views, record: TrackRecord) -> Iterator[Foremost]:
    """The sentences on what somebody is known for: an outlet for what it passed on, else whoever for what they gave."""
    passed = best_known_passed(views, record)
    if passed and (views.corpus.actors[record.actor].kind is ActorKind.OUTLET or not record.given):
        yield _passed_on(views, record, passed)
        return
    one = best_known(views, record)
    if one is None:
        return
    if is_disowned_by(record.actor, one):
        yield Foremost(disowned_in_words(views, record.actor, one), _disowning(one))
    else:
        yield _given(views, record, one)
        if whole := _moving(views, record, one):
            yield Foremost(in_row(views, whole), _cited(first_known(each) for each in reversed(whole)))
        else:
            for remark in became(views, one)[:REMARKS_NAMED]:
                yield Foremost(remark.sentence, remark.chief)
    again = [each for each in record.passed if _number(each.lead) == _number(one.lead)]
    if again:
        of = _most_alike(_of_first_day(one.claims)).scope
        yield _passed_on(views, record, again, in_full=again[0].lead.scope.place != of.place)


def said_twice(views: Views, record: TrackRecord) -> frozenset[str]:
    """The sentences of a record that tell nothing which those of `foremost` do not tell already."""
    one, passed = best_known(views, record), best_known_passed(views, record)
    if one is None or (passed and views.corpus.actors[record.actor].kind is ActorKind.OUTLET):
        return frozenset()
    is_all_passed = all(_number(each.lead) == _number(one.lead) for each in record.passed)
    whole = _moving(views, record, one)
    alone = in_row(views, whole) if whole else befallen_alone(views, record, one) if became(views, one) else ""
    return frozenset((alone, *(passing(views, record) if is_all_passed else ())))


@dataclass(frozen=True, slots=True)
class KnownFigure:
    """The figure that somebody is known for, in few words, with what became of it; `link` has its life, if any."""

    words: str
    change: Change
    link: Link | None


def known_figure(views: Views, record: TrackRecord) -> KnownFigure | None:
    """The figure that somebody is known for: for an outlet one that it passed on, else one that they gave.

    Where they put others in its place themselves, and gave no further ones of which the order is open, it is the last.
    """
    passed = best_known_passed(views, record)
    if passed and (views.corpus.actors[record.actor].kind is ActorKind.OUTLET or not record.given):
        lead = passed[0].lead
        one = views.ledger.by_claim[lead.id]
    elif best := best_known(views, record):
        given = best if _moving(views, record, best) else newest(record, best)
        lead, one = _most_alike(given.claims), _most_given(given)
    else:
        return None
    return KnownFigure(
        _figure(views, lead),
        views.change(views.ledger.standings[one.id]),
        views.life_link(views.ledger.by_claim[lead.id].id),
    )


def _most_alike(claims: Sequence[FigureSaid]) -> FigureSaid:
    """Of the claims of a figure the most exact of those that count what most of them do."""
    scopes = Counter(claim.scope for claim in claims)
    return min(claims, key=lambda claim: (-scopes[claim.scope], claim.count.precision, claim.id))


def _most_given(one: Credited) -> Assertion:
    """Of the assertions of a figure that which most of its reports have."""
    return max(one.assertions, key=lambda each: (sum(claim in each.claims for claim in one.claims), each.id))


def became(views: Views, one: Credited) -> tuple[Remark, ...]:
    """What became of the figure that most of its reports have, in sentences."""
    return views.change(views.ledger.standings[_most_given(one).id]).remarks


def _moving(views: Views, record: TrackRecord, one: Credited) -> Sequence[Credited]:
    """All that somebody gave of what an undisputed figure counts, where others took its place in no certain order."""
    if views.ledger.standings[_most_given(one).id].is_disputed:
        return ()
    series = next((each for each in courses(record) if one in each), None)
    return in_open_order(record, series) if series else ()


def _given(views: Views, record: TrackRecord, one: Credited) -> Foremost:
    """That somebody gave a figure, by the reports that have it of just whom and where the sentence names.

    Of a day only those of that day; of a bound all, for each tells that it was given, and the first by when.
    """
    lead = _most_alike(_of_first_day(one.claims))
    alike = [claim for claim in one.claims if claim.scope == lead.scope]
    bearing = _of_first_day(alike)
    first = bearing[0]
    is_of_moment = first.record.as_of is not None and first.when is None
    is_day = first.when is not None and first.when.day is not None
    is_bound = not is_day and first.known_by is not None
    reports = _reports(alike if is_bound and not is_of_moment else bearing)
    more = _reports(alike) - reports
    text = say(
        "foremost-given",
        n=reports,
        more=more,
        first="several" if reports > _reports(bearing) else "all",
        when=_day_in_sentence(first)
        if is_day
        else naming.said_or_of(first)
        if is_of_moment
        else naming.said_as_read(first),
        who=in_sentence.actor(views.corpus, record.actor),
        figure=_figure(views, lead),
        **{"is": "day" if is_day else "bound" if is_bound else "none"},
    )
    within = Asserted("foremost-given", tuple(claim.id for claim in bearing), _within(bearing, is_day=is_day))
    return Foremost(formats.raised(text), _cited(bearing), (within,))


def _day_in_sentence(claim: Claim) -> str:
    """The day of a claim, with that it is our reading where the record has it so."""
    day = naming.said_as_dated(claim)
    return say("phrase-day-read", when=day) if claim.record.is_day_read else day


def _disowning(one: Credited) -> tuple[str, ...]:
    """The first claim that credits somebody with a figure which they disowned, and those with which they did."""
    disowned = (each for each in one.befallen if each.standing.reason is Reason.ATTRIBUTION_DENIED)
    denying = (claim for each in disowned for claim in each.standing.by[:1])
    return tuple(dict.fromkeys((one.lead.id, *(claim.id for claim in denying))))[:CITED]


def _of_first_day(claims: Iterable[FigureSaid]) -> list[FigureSaid]:
    """The claims of the first day, one of each report: those that tell it before those that only show it as a bound."""
    every = sorted(claims, key=_closeness)
    alike = [claim for claim in every if naming.said_as_read(claim) == naming.said_as_read(every[0])]
    return [*{claim.article: claim for claim in reversed(alike)}.values()][::-1]


def _closeness(claim: FigureSaid) -> tuple[date, bool, bool, bool, str]:
    return (
        claim.known_by or date.max,
        claim.when is None,
        claim.record.is_day_read,
        claim.source.is_dated_by_inference,
        claim.id,
    )


def _within(claims: Sequence[FigureSaid], *, is_day: bool) -> Holds:
    day = claims[0].known_by

    def holds(reading: ClosedReading) -> bool:
        days = [reading.day_of(claim) for claim in claims]
        return day is None or all(each == day if is_day else each <= day for each in days)

    return holds


def _passed_on(views: Views, record: TrackRecord, passed: Sequence[Passed], *, in_full: bool = False) -> Foremost:
    """In which reports somebody passed a number on, as whose, and how that stands to its denial.

    It is told `in_full` with its place, be it that which the event counts first.
    """
    named = passed[:REPORTS_NAMED]
    alike: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for one in named:
        alike[_how(views, record, one)].setdefault(_where(views, record, one))
    parts = [
        say("foremost-passed-one", by=by, timing=timing, where=say("joint-semicolon").join(where))
        for (by, timing), where in alike.items()
    ]
    if rest := len(passed) - len(named):
        parts.append(say("foremost-passed-others", n=rest))
    text = say(
        "foremost-passed",
        who=in_sentence.actor(views.corpus, record.actor),
        figure=_figure(views, passed[0].lead, in_full=in_full),
        parts=formats.listed(parts),
    )
    asserted = tuple(each for one in named for each in _timed(views, record, one))
    return Foremost(formats.raised(text), _cited(one.lead for one in named), asserted)


def _how(views: Views, record: TrackRecord, one: Passed) -> tuple[str, str]:
    """As whose a report has a figure, and a code for how it stands to its denial."""
    by = in_sentence.speakers(views.corpus, [one.lead]) if answering_for(one.lead) else "none"
    if one.lead.record.is_said_by_reading and by != "none":
        by = say("sentence-as-read", name=by)
    has_denial = one.timing is not None and tells_its_denial(record.actor, one.claims, one.denials)
    return by, "with-it" if has_denial else one.timing or "none"


def _where(views: Views, record: TrackRecord, one: Passed) -> str:
    """The date of a report of their own, else its outlet and date."""
    source = one.lead.source
    is_own = record.actor == source.publication
    return naming.published(source) if is_own else naming.short_source(views.corpus, one.lead.source_id)


def _timed(views: Views, record: TrackRecord, one: Passed) -> Iterator[Asserted]:
    """That a report had a figure before each of its denials, or after one."""
    denying = [claim for each in one.denials for claim in each.by]
    of = (one.lead.id, *(claim.id for claim in denying))
    is_own = record.actor == one.lead.source.publication
    if one.timing is Timing.BEFORE:
        yield Asserted("foremost-before", of, is_passed_before(Passings(views.ledger), record.actor, one))
    if one.timing is Timing.AFTER:
        yield Asserted(
            "foremost-after",
            of,
            lambda reading: any(
                reading.day_of(claim) < (reading.appeared_on(one.lead.article) if is_own else reading.day_of(one.lead))
                for claim in denying
            ),
        )


def _figure(views: Views, claim: FigureSaid, *, in_full: bool = False) -> str:
    worded = in_sentence.figure_in_full if in_full else in_sentence.figure
    return worded(views.corpus, claim.scope, naming.value(views.corpus, claim.scope, claim.count))


def _number(claim: FigureSaid) -> object:
    return claim.scope.metric, claim.scope.unit, number_of(claim)


def _reports(claims: Iterable[FigureSaid]) -> int:
    return len({claim.article for claim in claims})


def _cited(claims: Iterable[FigureSaid]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim.id for claim in claims))[:CITED]
