"""How it went with a disputed number: few dated sentences, each with the claims that tell it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.language import formats, in_sentence, naming, people, say
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.speakers import is_a_reading
from generator.ledger.status import Reason
from generator.site.parts.life_counts import by_name, counts_of, crediting, named_most
from generator.site.parts.life_lanes import Against, LifeLanes, by_speaker, in_one_clause
from generator.site.parts.life_reports import LifeReport, Stand
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views

# So many claims are cited of one sentence.
CITED_OF_ONE = 3
# So many reports are told as both.
_BOTH = 2


@dataclass(frozen=True, slots=True)
class Dated:
    """What was said of a number, `when` in words and by which `day`, and the first claims that tell it.

    `is_open` tells that who gave it first is not known.
    """

    when: str
    text: str
    cites: tuple[str, ...]
    day: date = date.max
    is_open: bool = False


def dated_sentences(views: Views, life: Life, lanes: LifeLanes) -> Iterator[Dated]:
    """Who is named most for a number that was disputed, who passed it on, and what was said against it.

    Of those who are named the day is the earliest on which, or by which, they are reported to have given it. What was
    said against it stands by the day by which it had been said.
    """
    if not lanes.against:
        return
    given = _given(views, life, lanes)
    before = [*([given] if given else ()), *_passed_on(views, life, lanes)]
    yield from sorted(before, key=lambda one: one.day)
    said = [[one for _, one in those] for those in by_speaker([*enumerate(lanes.against)])]
    yield from (_said_against(those) for those in sorted(said, key=lambda those: _known(those[0])))
    yield from _given_still(life, lanes)


def _given(views: Views, life: Life, lanes: LifeLanes) -> Dated | None:
    """When those whom most reports name had given the number, by the reports that tell or show that; none undated."""
    who, claims = named_most(views, [one.claim for one in counts_of(views, life, lanes.reports).giving])
    dated = sorted((claim for claim in claims if claim.known_by), key=_closeness)
    if not dated:
        return None
    first, when = dated[0], naming.said_as_dated(dated[0])
    is_day = first.when is not None and first.when.day is not None
    bearing = [
        claim
        for claim in dated
        if (naming.said_as_dated(claim) == when if is_day else claim.known_by == first.known_by)
    ]
    which = "first" if len(bearing) == 1 and _is_first_dated(lanes, bearing[0], claims) else "some"
    every = "some" if len(bearing) < len(claims) else "both" if len(claims) == _BOTH else "all"
    is_read = all(claim.record.is_day_read for claim in bearing)
    words = {"is": "read" if is_read else "day" if is_day else "bound", "which": which, "all": every, "who": who}
    text = say("life-went-given", n=len(bearing), of=len(claims), **words)
    day = first.known_by or date.max
    return Dated(say("when-read", when=when) if is_read else when, text, _cited(bearing), day)


def _passed_on(views: Views, life: Life, lanes: LifeLanes) -> Iterator[Dated]:
    """On which days whom reports tell to have passed the number on, as whose: one sentence for each, in their order.

    Days that records read out of their texts are told apart from those that stand there.
    """
    alike: dict[tuple[date, bool, str, str], list[FigureSaid]] = {}
    for claim in (one.claim for one in counts_of(views, life, lanes.reports).giving):
        day = claim.record.reported_on.day if claim.record.reported_on else None
        if day and (relay := _first_relay(views, claim)):
            is_read = claim.record.is_relay_day_read
            who = in_sentence.speakers(views.corpus, [claim]) if claim.speakers else "none"
            alike.setdefault((day, is_read, relay, who), []).append(claim)
    for (day, is_read, relay, who), claims in sorted(alike.items(), key=lambda one: one[0]):
        text = say("life-went-passed-on", n=len(claims), relay=formats.raised(relay), who=who)
        when = formats.day(day)
        yield Dated(say("when-read", when=when) if is_read else when, text, _cited(claims), day)


def _first_relay(views: Views, claim: FigureSaid) -> str:
    """Who had a figure first from its speaker, as a record tells; empty where that is nobody, or is in doubt."""
    relays = () if claim.record.is_passed_on_in_doubt else claim.record.reported_by
    return in_sentence.actor(views.corpus, relays[0]) if relays else ""


def _said_against(those: Sequence[Against]) -> Dated:
    """What one speaker said against a number, with the days of what came at others than the first of it."""
    undated = naming.known(None)
    words = in_one_clause(those, lambda one: _when(one) if one.first_known.known_by else undated, undated)
    cites = dict.fromkeys(name for one in those for name in _cited(_certain_of(one)))
    return Dated(_when(those[0]), say("life-sentence", words=words), tuple(cites), _known(those[0]))


def _when(one: Against) -> str:
    return naming.said_as_dated(one.first_known)


def _known(one: Against) -> date:
    return one.first_known.known_by or date.max


def _given_still(life: Life, lanes: LifeLanes) -> Iterator[Dated]:
    """How many reports appeared after somebody certainly had spoken against a number, and have it all the same.

    Those that are recorded to tell of that are none of them.
    """
    late = [one for one in lanes.reports if life.gives(one.claim) and _is_late(lanes, one)]
    days = [(one.appeared.latest, one.claim.id, one.claim) for one in late if one.appeared.latest]
    if days:
        past = sum(one.claim.is_earlier and one.stand is not Stand.SILENT for one in late)
        last = max(days)[0]
        how = "all" if past == len(late) else "some" if past else "none"
        text = say("life-went-still", n=len(late), past=past, how=how, day=formats.day(last))
        yield Dated(say("life-went-after"), text, _cited(claim for *_, claim in sorted(days, reverse=True)))


def _is_late(lanes: LifeLanes, report: LifeReport) -> bool:
    """Whether a report came after a dispute that it does not tell of, where nothing is told apart by that as well."""
    if report.stand:
        return report.stand in {Stand.SILENT, Stand.AFTER}
    against = [one for one in lanes.against if not one.is_replacement]
    known = min((day for one in against if (day := one.first_known.known_by)), default=None)
    is_aware = any(claim.article == report.claim.article for one in against for claim in one.claims)
    return not is_aware and bool(known and report.appeared.earliest and report.appeared.earliest > known)


def given_first(views: Views, life: Life, lanes: LifeLanes) -> Dated | None:
    """By when those had given a disputed number of whom that is told for the earliest day, by the reports that have it.

    Rule: of several of one day those whom the most reports name; none whom a record only reads out of its source.
    """
    giving = [one.claim for one in counts_of(views, life, lanes.reports).giving] if lanes.against else []
    named = {claim.id: claim for claim in crediting(giving) if claim.known_by and not claim.record.is_a_reading}
    if not named:
        return None
    earliest = min(claim.known_by for claim in named.values() if claim.known_by)
    of_day = [claim for claim in named.values() if claim.known_by == earliest]
    if len(by_name(views, of_day)) > 1 and not of_one_before(by_name(views, of_day)):
        return _by_several(views, earliest, of_day)
    claims = named_most(views, of_day)[1]
    first = min(claims, key=_closeness)
    when = naming.said_as_dated(first)
    bearing = [claim for claim in claims if naming.said_as_dated(claim) == when]
    is_day = first.when is not None and first.when.day is not None
    words = {"who": people.by_role(views.corpus, bearing), "is": "day" if is_day else "bound", "when": when}
    if _is_disowned(lanes) and all(claim.record.reported_by for claim in bearing):
        stated = [claim for claim in bearing if not claim.record.is_relay_day_read] or bearing
        return Dated(when, _credited_first(views, stated, words), _cited(stated))
    return Dated(when, say("life-given-first", n=len(bearing), **words), _cited(bearing))


def of_one_before(named: Mapping[str, Sequence[FigureSaid]]) -> bool:
    """Whether one of several who had given a number by a day certainly did before the others."""
    spans = [[claim.said for claim in claims] for claims in named.values()]
    return any(
        all(one.is_before(other) for one in own for others in spans if others is not own for other in others)
        for own in spans
    )


def _by_several(views: Views, day: date, claims: Sequence[FigureSaid]) -> Dated:
    """That a number was out by a day, by whom its reports name for it, and whom most of these have it through."""
    parts = []
    for who, those in sorted(by_name(views, claims).items(), key=lambda one: (-len(one[1]), one[0])):
        relays = Counter(relay for claim in those if (relay := _first_relay(views, claim)))
        relay, times = relays.most_common(1)[0] if relays else ("none", 0)
        several = len(those) > 1 and times > 1
        parts.append(say("life-by-one", n=len(those), who=who, relay=relay if several else "none", times=times))
    when = formats.day(day)
    text = say("life-by-several", n=len(claims), when=when, parts=say("joint-semicolon").join(parts))
    return Dated(when, text, _cited(claims), day, is_open=True)


def _is_disowned(lanes: LifeLanes) -> bool:
    """Whether somebody said that who is credited with a number had not given it."""
    return any(one.reason in {Reason.ATTRIBUTION_DENIED, Reason.ATTRIBUTION_DISPUTED} for one in lanes.against)


def _credited_first(views: Views, claims: Sequence[FigureSaid], words: dict[str, str]) -> str:
    """By when those whom reports name for passing a number on had credited somebody with it who disowned it."""
    relays = {_first_relay(views, claim) for claim in claims}
    days = {claim.record.reported_on.day if claim.record.reported_on else None for claim in claims}
    day = days.pop() if len(days) == 1 else None
    when = {"is": "bound", "when": words["when"]}
    if day:
        is_read = all(claim.record.is_relay_day_read for claim in claims)
        when = {"is": "day", "when": say("phrase-day-read", when=formats.day(day)) if is_read else formats.day(day)}
    relay = relays.pop() if len(relays) == 1 else ""
    return say("life-credited-first", n=len(claims), who=words["who"], relay=relay or "none", **when)


def _closeness(claim: FigureSaid) -> tuple[date, bool, bool, str]:
    """What orders claims by the day by which they were made: of one day first those that tell it, last an inferred."""
    return claim.known_by or date.max, claim.when is None, claim.source.is_dated_by_inference, claim.id


def _is_first_dated(lanes: LifeLanes, first: FigureSaid, claims: Iterable[FigureSaid]) -> bool:
    """Whether the report of a claim has a day of its own, before each on which any other with a date can have been."""
    appeared = {one.claim.id: one.appeared for one in lanes.reports}
    published = first.source.published
    day = published.day if published else None
    others = (appeared[claim.id] for claim in claims if claim is not first and claim.source.published)
    return day is not None and all(one.earliest is not None and one.earliest > day for one in others)


def _certain_of(one: Against) -> Sequence[Claim]:
    """The claims that tell a deed in words of their texts; those that are read so where there are no others."""
    certain = sorted(one.dated, key=lambda claim: claim is not one.first_known)
    return [claim for claim in certain if not is_a_reading(claim)] or certain


def _cited(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim.id for claim in claims))[:CITED_OF_ONE]
