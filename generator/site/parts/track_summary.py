"""A track record in sentences: how much somebody gave and passed on, how its count moved, and what was disputed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.language import formats, in_sentence, naming, say
from generator.ledger.crediting import Credited, Doer, Sequel
from generator.ledger.passing import Timing
from generator.ledger.speakers import answering_for
from generator.ledger.track_records import TrackRecord
from generator.record.ids import ActorId, ClaimId, SourceId
from generator.site.parts.makers import Views
from generator.site.parts.shown import shown

# So many figures of one thing that became of them are named, and so many series of figures are told.
FIGURES_NAMED, COURSES = 3, 2
_MOVED = frozenset({Sequel.RAISED, Sequel.LOWERED, Sequel.REPLACED})
_DISPUTED = (Sequel.DENIED, Sequel.WITHDRAWN, Sequel.QUESTIONED, Sequel.PERHAPS)


def track_summary(views: Views, record: TrackRecord) -> Iterator[str]:
    """The sentences with which a page tells a record first."""
    who = in_sentence.actor(views.corpus, record.actor)
    if record.given:
        yield say("record-credited", who=who, n=len(record.given))
        yield from list(filter(None, (_course(views, series) for series in courses(record))))[:COURSES]
        yield _befell(views, record)
    if record.passed:
        articles = len({one.lead.article for one in record.passed})
        yield say("record-passed", who=formats.raised(who), n=len(record.passed), articles=articles)
        yield _disputed(record)
    if record.garbled or record.garbled_perhaps:
        yield say("record-garbled", n=len(record.garbled), perhaps=len(record.garbled_perhaps))


def courses(record: TrackRecord) -> list[tuple[Credited, ...]]:
    """The series of figures given of which each was certainly followed by the next; the longest of each end first."""
    given = {one.id: each for each in record.given for one in each.assertions}
    every = [tuple(_followed(each, given)) for each in record.given]
    by_end: dict[str, tuple[Credited, ...]] = {}
    for series in sorted(every, key=len, reverse=True):
        if len(series) > 1:
            by_end.setdefault(series[-1].lead.id, series)
    return list(by_end.values())


def _followed(first: Credited, given: Mapping[ClaimId, Credited]) -> Iterator[Credited]:
    """A figure, the one of the same actor that took its place, and so on; none twice."""
    seen: list[Credited] = []
    at: Credited | None = first
    while at and at not in seen:
        seen.append(at)
        yield at
        at = _next(at, given)


def _next(one: Credited, given: Mapping[ClaimId, Credited]) -> Credited | None:
    successors = (
        each.standing.successor
        for each in one.befallen
        if each.deed in _MOVED and each.side is Doer.ITSELF and each.standing.successor
    )
    return next((given[successor.id] for successor in successors if successor.id in given), None)


def _course(views: Views, series: Sequence[Credited]) -> str:
    """From which figure the count moved to which; empty where both stand by the same day.

    That it rose or fell is said only where the two figures leave no doubt of it.
    """
    first, last = series[0].lead, series[-1].lead
    since, until = naming.said_or_of(first), naming.said_or_of(last)
    low, high = first.count.test, last.count.test
    assert low and high  # No figure is counted that names no number.
    if since == until:
        return ""
    how = "rose" if high.is_above(low) else "fell" if low.is_above(high) else "moved"
    value = naming.value(views.corpus, last.scope, last.count)
    return say("record-course", how=how, first=_figure(views, series[0]), since=since, last=value, until=until)


def _figure(views: Views, one: Credited) -> str:
    scope, count = one.lead.scope, one.lead.count
    return in_sentence.figure(views.corpus, scope, naming.value(views.corpus, scope, count))


def _befell(views: Views, record: TrackRecord) -> str:
    """What was denied, withdrawn or disputed, by name; that nothing was where the record has nothing of the kind."""
    of = len(record.given)
    groups: dict[tuple[Sequel, ...], list[str]] = {}
    for one in record.given:
        if deeds := tuple(deed for deed in _DISPUTED if deed in one.deeds):
            groups.setdefault(deeds, []).append(_as_credited(views, record.actor, one))
    if not groups:
        return say("record-none-disputed", n=of)
    in_order = sorted(groups, key=lambda deeds: [_DISPUTED.index(deed) for deed in deeds])
    return " ".join(_what_befell(deeds, groups[deeds]) for deeds in in_order)


def _as_credited(views: Views, name: ActorId, one: Credited) -> str:
    """A figure by name; with how many reports have it of others where a single one has it of the actor."""
    named, others = {claim.article for claim in one.claims}, _of_others(views, name, one)
    alone = len(named) == 1 and len(others) > 1
    return say("record-of-one-report", figure=_figure(views, one), others=len(others)) if alone else _figure(views, one)


def _of_others(views: Views, name: ActorId, one: Credited) -> set[SourceId]:
    """The reports that credit others than an actor, and than who is part of it, with a figure."""
    claims = [claim for each in one.assertions for claim in each.claims if answering_for(claim)]
    chains = views.ledger.chains
    own = {claim.article for claim in claims if any(chains.is_above(name, each) for each in answering_for(claim))}
    return {claim.article for claim in claims} - own


def _what_befell(deeds: tuple[Sequel, ...], names: Sequence[str]) -> str:
    """What became of some figures, by name."""
    certain = [deed for deed in deeds if deed is not Sequel.PERHAPS] or deeds
    words = formats.listed(say(f"record-befell-{deed}", n=len(names)) for deed in certain)
    return say("record-befell", deeds=formats.raised(words), figures=_named(names))


def _named(figures: Iterable[str]) -> str:
    """The first of some figures by name, and how many others."""
    named = shown(figures, FIGURES_NAMED, spare=1)
    others = [say("record-others", n=named.more)] if named.rest else []
    return formats.listed([*named.first, *others])


def _disputed(record: TrackRecord) -> str:
    """Which of the figures passed on were denied or withdrawn, and when they were passed on."""
    of = len(record.passed)
    if not record.disputed and not any(one.is_in_doubt for one in record.passed):
        return say("record-none-disputed", n=of)
    numbers = {timing: those for timing in Timing if (those := record.at(timing))}
    form = "some" if len(numbers) > 1 else "all"
    timings = formats.listed(
        say(f"record-timing-{timing}", n=len(those), form=form) for timing, those in numbers.items()
    )
    return say("record-disputed", timings=timings, form=form, n=len(record.disputed), of=of)
