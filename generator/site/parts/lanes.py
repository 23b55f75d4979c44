"""The figures of one scope and the denials that hit them, in lanes: one a speaker, each with the days of its saying."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.language.formats import raised
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.claim import DenialSaid, Scope
from generator.ledger.meaning import Asserted, Holds
from generator.ledger.occasions import ACTS, Occasion, acts
from generator.ledger.rung import Rung
from generator.ledger.status import CERTAIN, POSSIBLE, WITH_ANOTHER, Reason, Standing
from generator.record.counts import Count, Qualifier
from generator.record.ids import ActorId
from generator.site.charts.lanes import COLOURED
from generator.site.charts.marks import Bound, Contest, Lane, LaneItem
from generator.site.parts.days_as_read import is_day_read, is_read_of
from generator.site.parts.makers import Views, within_or_before
from generator.site.parts.naming_speakers import names_of

_UPWARD = {Qualifier.AT_LEAST, Qualifier.MORE_THAN}
_DOWNWARD = {Qualifier.UP_TO, Qualifier.FEWER_THAN}
# What a denial certainly did to a number, and what it only may have done.
_STRIKES = (CERTAIN | WITH_ANOTHER) - {Reason.LABEL_DENIED}
_DOUBTS = POSSIBLE | {Reason.DENIED_AS_CALLED}
# The bodies of whose lane something is; none where nobody is named.
Speaker = tuple[ActorId, ...]
Worded = Callable[[Scope, str], str]
# What puts items in order: by the day on which they became known, what has none last.
Known = tuple[bool, date, date, float, str]
Order = tuple[bool, Known]


@dataclass(frozen=True, slots=True)
class Said:
    """An item in the lane of its speaker; `voice` is who could have counted."""

    by: Speaker
    voice: ActorId | None
    item: LaneItem
    rung: Rung | None = None
    claim: DenialSaid | None = None


def said_of(views: Views, assertions: Sequence[Assertion], worded: Worded = lambda _, value: value) -> tuple[Said, ...]:
    """What was said of one scope: the figures that are drawn, and the denials that hit any of them.

    `worded` says how the value of a figure stands, which is alone where all are of one metric.
    """
    rungs = views.ledger.rungs(assertions)
    figures = _without_repeats([_figure(views, rung, worded) for rung in rungs if _is_drawn(rung)])
    return (*figures, *_denials(views, figures, worded))


def lanes(
    views: Views, said: Iterable[Said], hue: Callable[[Said], int], *, first: Collection[str] = ()
) -> tuple[Lane, ...]:
    """The lanes, in the order in which their speakers came in; what names nobody stands last.

    What is asked first, by the ids of `first`, stands before everything else, with the lanes that have some of it.
    """

    def order(item: LaneItem) -> Order:
        return item.of not in first, _place(item)

    by_speaker: dict[Speaker, list[LaneItem]] = {}
    for one in said:
        by_speaker.setdefault(one.by, []).append(replace(one.item, hue=hue(one)))
    made = [(by, Lane(lane_name(views, by), tuple(sorted(items, key=order)))) for by, items in by_speaker.items()]
    made.sort(key=lambda one: (not one[0], order(one[1].items[0]), one[1].name))
    return tuple(_deniers_beside([lane for _, lane in made]))


def _deniers_beside(lanes: Sequence[Lane]) -> list[Lane]:
    """The lanes with those that only deny beneath the one whose figure they deny first."""
    ordered = [lane for lane in lanes if not all(item.is_denial for item in lane.items)]
    for lane in reversed([lane for lane in lanes if lane not in ordered]):
        aimed = lane.items[0].hits or lane.items[0].maybe
        at = next((at for at, one in enumerate(ordered) if any(item.of in aimed for item in one.items)), len(ordered))
        ordered.insert(at + 1, lane)
    return ordered


def hues(views: Views, said: Iterable[Said]) -> Mapping[ActorId | None, int]:
    """The colour of each voice, from 1, those that gave the most figures first; those beyond the palette have none.

    Nor has a general word, which may be for any of them.
    """
    given = (one.voice for one in said if one.voice and one.rung)
    counted = Counter(voice for voice in given if not views.corpus.actors[voice].generic)
    ordered = sorted(counted, key=lambda voice: (-counted[voice], voice))
    return {voice: at for at, voice in enumerate(ordered[:COLOURED], start=1)}


def lane_name(views: Views, by: Speaker) -> str:
    """What a lane is called."""
    if not by:
        return say("chart-no-speaker")
    return raised(formats.either(views.corpus.actors[name].name for name in by))


def meant(said: Iterable[Said]) -> Iterator[Asserted]:
    """What lanes assert: that each figure was first given, and each denial made, on a day that its mark covers."""
    for one in said:
        days = Bounds(one.item.first, one.item.last)
        if one.rung:
            yield Asserted("lane-mark", (one.item.of,), _given_within(one.rung, days))
        elif one.claim:
            yield Asserted("lane-denial", (one.item.of,), _denied_within(one.claim, days))


def _given_within(rung: Rung, days: Bounds) -> Holds:
    return lambda reading: days.allows(min(map(reading.first, rung.dating)).day)


def _denied_within(claim: DenialSaid, days: Bounds) -> Holds:
    return lambda reading: days.allows(reading.day_of(claim))


def _is_drawn(rung: Rung) -> bool:
    """Whether a figure has a place: a number, or words of somebody who could have counted.

    None where it only puts the number of its text in another place.
    """
    count = rung.lead.count
    if all(claim.moved_from for claim in rung.claims):
        return False
    if count.qualifier is Qualifier.VAGUE:
        return rung.lead.voice is not None
    return count.number is not None


def _figure(views: Views, rung: Rung, worded: Worded) -> Said:
    lead, event = rung.lead, views.corpus.event
    by = _speaker(views, rung)
    earliest = min((one.begun.earliest or date.min for one in rung.dating), default=date.min)
    last = min((day for day in (rung.known_by, rung.before) if day), default=None)
    first = earliest if earliest > event.begins or earliest == last else None
    standing = views.ledger.standings[lead.id]
    contest, word = _contest(views, standing)
    value, bound = reach(lead.count)
    text = worded(lead.scope, naming.value(views.corpus, lead.scope, lead.count))
    text = say("chart-ended", value=text, word=word) if word else text
    if (day := rung.moment.day) and (last is None or first != last != day):
        text = say("chart-as-of", value=text, day=formats.short_day(day))
    item = LaneItem(lead.id, text, first, last, value, bound, contest, is_read=_is_read(views, rung, by))
    if others := _credited_beside(views, rung, by):
        # Their days are not those of the mark.
        beside = say("chart-credited", n=others)
        item = replace(item, text=say("chart-beside", value=text, beside=beside), alone=text, beside=beside)
    if (loose := rung.loosely_in) and first is None and loose.appeared.earliest:
        since = max(loose.appeared.earliest, event.begins)
        item = replace(item, since=since, dated=within_or_before(loose))
    return Said(by, lead.voice if by else None, item, rung=rung)


def _is_read(views: Views, rung: Rung, by: Speaker) -> bool:
    return is_day_read(rung) or is_read_of(views.ledger.chains, rung, by)


def _speaker(views: Views, rung: Rung) -> Speaker:
    """Whose lane a figure is in: of those named for it the one whom the most claims name.

    That of those claims by which its day is known, so that nobody is given a day on which only another spoke.
    """
    claims = [claim for one in rung.assertions for claim in one.exact if not claim.is_own]
    dated = [claim for claim in claims if rung.known_by and claim.known_by == rung.known_by]
    names = next(iter((*names_of(dated), *names_of(claims))), ())
    return tuple(sorted({views.ledger.chains.body(name) for name in names}))


def _credited_beside(views: Views, rung: Rung, by: Speaker) -> int:
    """How many further bodies are credited with a figure: no general word, and not what the lane's own is a part of."""
    actors, chains = views.corpus.actors, views.ledger.chains
    own = {above for name in by for above in chains.upward(name)}
    bodies = {chains.body(name) for name in rung.lead.speakers} - own
    return sum(not actors[name].generic for name in bodies) if len(by) == 1 else 0


def _contest(views: Views, standing: Standing) -> tuple[Contest | None, str]:
    """What became of a figure, and the word for that."""
    if standing.is_disputed:
        return Contest.STRUCK, _word(standing)
    doubts = [one for one in standing.all if one.reason in _DOUBTS]
    called = [one for one in doubts if one.reason is Reason.DENIED_AS_CALLED and one.denials]
    if called:
        words = in_sentence.words_of_denial(views.corpus, called[0].denials[0])
        return Contest.DOUBTED, say("chip-disputed-as-called", label=words["label"])
    if doubts:
        return Contest.DOUBTED, say("chip-disputed-perhaps")
    return None, ""


def _word(standing: Standing) -> str:
    """What a label says of a denied or withdrawn figure: of one that was not denied as such, that it was disowned."""
    disowned = standing.reason is Reason.ATTRIBUTION_DENIED
    return say(naming.outcome(standing.reason, "mark")) if disowned else naming.became(standing)


def reach(count: Count) -> tuple[float, Bound]:
    """The number by which a figure is drawn, 0 for words without one, and the side to which it is open."""
    if count.number is None or count.literal is None or count.qualifier is Qualifier.VAGUE:
        return 0.0, Bound.NONE
    number, high = float(count.number), count.literal.high
    if count.qualifier in _UPWARD or high is None:
        return number, Bound.UP
    if count.qualifier in _DOWNWARD:
        return number, Bound.DOWN
    return (float(count.literal.low) + float(high)) / 2 if count.qualifier is Qualifier.RANGE else number, Bound.NONE


def _without_repeats(figures: Sequence[Said]) -> tuple[Said, ...]:
    """All that somebody is named for; of numbers without a speaker those that nobody named gave, each once."""
    named = [one for one in figures if one.by]
    known = {(one.item.value, one.item.bound) for one in named}
    numbers = {one.item.value for one in named if one.item.bound is Bound.NONE}
    kept = list(named)
    for one in sorted((one for one in figures if not one.by), key=lambda one: _place(one.item)):
        key = (one.item.value, one.item.bound)
        if key not in known and one.item.value not in numbers:
            known.add(key)
            kept.append(one)
    return tuple(kept)


def _denials(views: Views, figures: Sequence[Said], worded: Worded) -> Iterator[Said]:
    """The denials that hit any of some figures; of one speaker and one figure each act, and what says less if alone.

    That a publication was called wrong says less than what befell the figure.
    """
    hits = [
        (each.reason, claim, one)
        for one in figures
        if one.rung
        for each in views.ledger.standings[one.rung.lead.id].all
        for claim in each.denials
    ]
    seen: set[tuple[Speaker, str]] = set()
    done: set[tuple[Speaker, str, Reason]] = set()
    for occasion in sorted(acts((reason, claim) for reason, claim, _ in hits), key=_less):
        said = _denial(views, occasion, hits, worded)
        is_act, reason = occasion.reason in ACTS, occasion.reason
        left = [name for name in said.item.hits if is_act or (said.by, name) not in seen]
        fresh = [name for name in left if (said.by, name, reason) not in done]
        maybe = [name for name in said.item.maybe if (said.by, name) not in seen]
        seen |= {(said.by, name) for name in (*fresh, *maybe)}
        done |= {(said.by, name, reason) for name in fresh}
        if (fresh or maybe) and (said.by or not _is_denied_by_somebody(fresh, seen)):
            yield replace(said, item=replace(said.item, hits=tuple(fresh), maybe=tuple(maybe)))


def _less(occasion: Occasion) -> tuple[bool, bool, int]:
    """Sorts what befell figures: what is certain first, then what tells more than that a publication was wrong."""
    reason = occasion.reason
    return reason in _DOUBTS, reason is Reason.PUBLICATION_DENIED, -list(Reason).index(reason)


def _is_denied_by_somebody(names: Iterable[str], seen: Iterable[tuple[Speaker, str]]) -> bool:
    """Whether each of some figures is known to be denied by somebody who is named."""
    denied = {name for by, name in seen if by}
    return set(names) <= denied


def _denial(views: Views, occasion: Occasion, hits: Sequence[tuple[Reason, DenialSaid, Said]], worded: Worded) -> Said:
    claim, struck = occasion.claims[0], Contest.STRUCK
    mine = [(reason, one) for reason, other, one in hits if other.id in occasion.ids]
    certain = dict.fromkeys(one.item.of for reason, one in mine if reason in _STRIKES)
    maybe = dict.fromkeys(one.item.of for reason, one in mine if reason in _DOUBTS and one.item.contest is not struck)
    values = _values(views, worded, (one.rung for _, one in mine if one.rung and one.item.of in {**certain, **maybe}))
    first, last = claim.said.earliest, claim.said.latest
    bounded = first and (first > views.corpus.event.begins or first == last)
    word = say(naming.outcome(occasion.reason, "mark"))
    item = LaneItem(
        claim.id,
        say("chart-deed", values=formats.listed(values), word=word),
        first if bounded else None,
        last,
        hits=tuple(certain),
        maybe=tuple(name for name in maybe if name not in certain),
        is_read=claim.record.is_day_read or all(one.record.is_a_reading for one in occasion.claims),
    )
    by = tuple(sorted({views.ledger.chains.body(name) for name in claim.speakers}))
    return Said(by, claim.voice, item, claim=claim)


def _values(views: Views, worded: Worded, rungs: Iterable[Rung]) -> list[str]:
    """What a denial is of: “164” says what “at least 164” says, and more."""
    found: dict[object, str] = {}
    for lead in sorted((rung.lead for rung in rungs), key=lambda lead: lead.count.precision):
        value = worded(lead.scope, naming.value(views.corpus, lead.scope, lead.count))
        found.setdefault(lead.count.number or value, value)
    return list(found.values())


def _place(item: LaneItem) -> Known:
    """Puts items in the order in which they became known, what has no day last."""
    last = item.last or date.max
    return item.last is None, last, item.first or date.min, item.value, item.of


def course(lanes: Iterable[Lane]) -> tuple[str, ...]:
    """What lanes show, in words: a sentence a speaker, in the order of days."""
    return tuple(
        raised(say("chart-lane", who=lane.name, figures=formats.in_row(map(_worded, lane.items)))) for lane in lanes
    )


def _worded(item: LaneItem) -> str:
    return say("chart-item", text=item.alone or item.text, when=when_given(item))


def when_given(item: LaneItem) -> str:
    """When something was said; of a figure with what became of it, or may have, that it was given then, and not that.

    Who else is credited with it stands behind that, for it is not said when they spoke.
    """
    is_marked = item.contest is not None and not item.is_denial
    words = say("chart-when-given", when=when(item)) if is_marked and item.last else when(item)
    return say("chart-when-beside", when=words, beside=item.beside) if item.beside else words


def when(item: LaneItem) -> str:
    """When something was said: `on 9 January 2022`, `by 9 January 2022`, `between … and …`, `day not stated`."""
    days = item.dated if item.dated and item.last else _days(item.first, item.last)
    return say("when-read", when=days) if item.is_read else days


def _days(first: date | None, last: date | None) -> str:
    if last is None:
        return say("chart-when-open")
    if first is None:
        return say("chart-when-by", day=formats.day(last))
    if first == last:
        return say("chart-when-on", day=formats.day(last))
    return say("chart-when-between", first=formats.day_before(first, last), last=formats.day(last))
