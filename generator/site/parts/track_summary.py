"""A track record in sentences: how much somebody gave and passed on, how its count moved, and what was disputed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import FigureSaid
from generator.ledger.crediting import Credited, Doer, Sequel
from generator.ledger.passing import Passed, Timing
from generator.ledger.speakers import answering_for
from generator.ledger.status import Reason
from generator.ledger.track_records import TrackRecord
from generator.record.counts import Qualifier
from generator.record.ids import ActorId, ClaimId, SourceId
from generator.site.parts.makers import Views
from generator.site.parts.shown import shown

# So many figures of one thing that became of them are named, and so many series of figures are told.
FIGURES_NAMED, COURSES = 3, 2
# So many figures of one thing stand in a row.
IN_A_ROW = 8
_MOVED = frozenset({Sequel.RAISED, Sequel.LOWERED, Sequel.REPLACED})
_DISPUTED = (Sequel.DENIED, Sequel.WITHDRAWN, Sequel.QUESTIONED)
# How a figure may have been denied or withdrawn: as a part of a total that was, as no source says, or else.
DOUBTS = (f"{Sequel.WITHDRAWN}-by-reading", f"{Sequel.DENIED}-by-reading", str(Sequel.PERHAPS))
_IN_ORDER = (*map(str, _DISPUTED), *DOUBTS)


def track_summary(views: Views, record: TrackRecord) -> Iterator[str]:
    """The sentences with which a page tells a record first."""
    who = in_sentence.actor(views.corpus, record.actor)
    if record.given:
        yield say("record-credited", who=who, n=len(record.given))
        lead = views.corpus.event.lead_metric
        series = sorted(courses(record), key=lambda one: one[0].lead.scope.metric != lead)
        moved = dict.fromkeys(filter(None, (_course(views, record, one) for one in series)))
        yield from list(moved)[:COURSES]
        yield from _befell(views, record)
    if record.passed:
        yield from passing(views, record)
    if record.garbled or record.garbled_perhaps:
        yield say("record-garbled", n=len(record.garbled), perhaps=len(record.garbled_perhaps))


def passing(views: Views, record: TrackRecord) -> Iterator[str]:
    """The sentences on what somebody passed on."""
    who = in_sentence.actor(views.corpus, record.actor)
    articles = {one.lead.article for one in record.passed}
    own = {one.lead.article for one in record.passed if one.lead.source.publication == record.actor}
    yield say(
        "record-passed",
        who=formats.raised(who),
        n=len(record.passed),
        articles=len(articles),
        own="all" if own == articles else len(own),
    )
    yield _disputed(record)


def befallen_alone(views: Views, record: TrackRecord, one: Credited) -> str:
    """The sentence that tells what was denied, withdrawn or disputed of one figure, if it tells nothing else."""
    deeds, credited = _deeds(one), _as_credited(views, record.actor, one)
    return _what_befell(deeds, [credited]) if deeds and credited == _figure(views, one) else ""


def courses(record: TrackRecord) -> list[tuple[Credited, ...]]:
    """The series of figures given of which each was certainly followed by the next; the longest of each end first."""
    given = {one.id: each for each in record.given for one in each.assertions}
    every = [tuple(_followed(each, given)) for each in record.given]
    by_end: dict[str, tuple[Credited, ...]] = {}
    for series in sorted(every, key=len, reverse=True):
        if len(series) > 1:
            by_end.setdefault(series[-1].lead.id, series)
    return list(by_end.values())


def newest(record: TrackRecord, one: Credited) -> Credited:
    """The last of the figures that an actor certainly put in the place of one, and of that; else itself."""
    given = {each.id: credited for credited in record.given for each in credited.assertions}
    return [*_followed(one, given)][-1]


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


def _course(views: Views, record: TrackRecord, series: Sequence[Credited]) -> str:
    """From which figure the count moved to which; empty where both stand by the same day.

    That it rose or fell is said only where the two figures leave no doubt of it. Where the actor gave further figures
    of the same, all are told in a row instead, for of these the order is open.
    """
    if whole := in_open_order(record, series):
        return in_row(views, whole)
    first, last = first_known(series[0]), series[-1].lead
    since, until = naming.said_or_of(first), naming.said_or_of(last)
    low, high = first.count.test, last.count.test
    assert low and high  # No figure is counted that names no number.
    if since == until:
        return ""
    how = "rose" if high.is_above(low) else "fell" if low.is_above(high) else "moved"
    value = naming.value(views.corpus, last.scope, last.count)
    return say("record-course", how=how, first=_figure(views, series[0]), since=since, last=value, until=until)


def in_open_order(record: TrackRecord, series: Sequence[Credited]) -> Sequence[Credited]:
    """All that the actor gave of what a series counts, by the days by which each is known; else nothing."""
    whole = sorted((one for one in record.given if _is_beside(one, series)), key=_by_day)
    return whole if any(one not in series for one in whole) else ()


def _is_beside(one: Credited, series: Sequence[Credited]) -> bool:
    """Whether a figure is of what a series counts, known by a day, and neither denied nor withdrawn."""
    is_exact = one.lead.count.qualifier is Qualifier.EXACT
    is_alike = one in series or (is_exact and any(each.scope == series[-1].lead.scope for each in one.assertions))
    return is_alike and first_known(one).known_by is not None and not one.deeds & {Sequel.DENIED, Sequel.WITHDRAWN}


def first_known(one: Credited) -> FigureSaid:
    """The claim that credits an actor with a figure and by which that was known first."""
    return min(one.claims, key=lambda claim: (claim.known_by or date.max, claim.when is None, claim.id))


def _by_day(one: Credited) -> tuple[date, object, ClaimId]:
    assert one.lead.count.test
    return first_known(one).known_by or date.max, one.lead.count.test.low, one.lead.id


def in_row(views: Views, figures: Sequence[Credited]) -> str:
    """Figures of one thing in the order of the days by which each is known: the first of many, and the newest."""
    cut = max(len(figures) - IN_A_ROW, 0)
    first, *others = [
        say("record-given-by", figure=words, when=_when(one)) for words, one in _named_once(views, figures)
    ]
    left_out = [say("record-others", n=cut)] if cut else []
    return say("record-course-whole", figures=formats.in_row([first, *left_out, *others[cut:]]))


def _named_once(views: Views, figures: Sequence[Credited]) -> Iterator[tuple[str, Credited]]:
    """The figures in words, what they count with the first alone."""
    for at, one in enumerate(figures):
        value = naming.value(views.corpus, one.lead.scope, one.lead.count)
        yield _figure(views, one) if at == 0 else value, one


def _when(one: Credited) -> str:
    """The day on which a figure was first given, or by when."""
    first = first_known(one)
    day = first.when.day if first.when else None
    return formats.day(day) if day else naming.known(first.known_by)


def _figure(views: Views, one: Credited) -> str:
    scope, count = one.lead.scope, one.lead.count
    return in_sentence.figure(views.corpus, scope, naming.value(views.corpus, scope, count))


def _befell(views: Views, record: TrackRecord) -> Iterator[str]:
    """What was denied, withdrawn or disputed, by name; that nothing was where the record has nothing of the kind."""
    of = len(record.given)
    groups: dict[tuple[str, ...], list[str]] = {}
    disowned = [one for one in record.given if is_disowned_by(record.actor, one)]
    for one in record.given:
        if one not in disowned and (deeds := _deeds(one)):
            groups.setdefault(deeds, []).append(_as_credited(views, record.actor, one))
    if not groups and not disowned:
        yield say("record-none-disputed", n=of)
    in_order = sorted(groups, key=lambda deeds: [_IN_ORDER.index(deed) for deed in deeds])
    yield from (disowned_in_words(views, record.actor, one) for one in disowned)
    yield from (_what_befell(deeds, groups[deeds]) for deeds in in_order)


def _deeds(one: Credited) -> tuple[str, ...]:
    """The codes of what was denied, withdrawn or disputed of a figure; what only may have been where nothing was."""
    certain = tuple(str(deed) for deed in _DISPUTED if deed in one.deeds)
    return certain or ((code_of_doubt(one),) if Sequel.PERHAPS in one.deeds else ())


def code_of_doubt(one: Credited) -> str:
    """The code of how a figure may have been denied or withdrawn: by our reading, with its total, or else perhaps."""
    return f"{one.by_reading}-by-reading" if one.by_reading else Sequel.PERHAPS


def is_disowned_by(name: ActorId, one: Credited) -> bool:
    """Whether somebody whom reports credit with a figure denied having given it."""
    return bool(_reports_disowned(name, one))


def _reports_disowned(name: ActorId, one: Credited) -> set[SourceId]:
    """The reports of a figure in which it is certainly the one that somebody denied having given."""
    denied = (each for each in one.befallen if each.standing.reason is Reason.ATTRIBUTION_DENIED)
    of = {each.of.id for each in denied if any(name == by.body or name in by.speakers for by in each.standing.by)}
    claims = {claim.id for assertion in one.assertions if assertion.id in of for claim in assertion.claims}
    return {claim.article for claim in one.claims if claim.id in claims}


def disowned_in_words(views: Views, name: ActorId, one: Credited) -> str:
    """That somebody denied having given a figure, and who withdrew it where anybody did."""
    withdrawn = [each.standing for each in one.befallen if each.deed is Sequel.WITHDRAWN]
    who = in_sentence.speakers(views.corpus, withdrawn[0].by[:1]) if withdrawn else ""
    is_of_one = bool(withdrawn) and in_sentence.is_of_one_report(withdrawn[0])
    return say(
        "record-disowned",
        n=len(_reports_disowned(name, one)),
        figure=_figure(views, one),
        who=in_sentence.actor_again(views.corpus, name),
        withdrew="no" if not who else "one" if is_of_one else "yes",
        others=who,
    )


def _as_credited(views: Views, name: ActorId, one: Credited) -> str:
    """A figure by name; with how many reports have it of others where a single one has it of the actor."""
    certain = _of_others(views, name, [claim for each in one.assertions for claim in each.claims])
    possible = certain | _of_others(views, name, _perhaps_the_same(views, one))
    if len({claim.article for claim in one.claims}) > 1 or len(possible) < 2:
        return _figure(views, one)
    others = {"others": len(certain), "perhaps": len(possible)}
    return say(
        "record-of-one-report", figure=_figure(views, one), is_open="no" if certain == possible else "yes", **others
    )


def _of_others(views: Views, name: ActorId, claims: Iterable[FigureSaid]) -> set[SourceId]:
    """The reports among whose claims are some that credit others than an actor, and than who is part of it."""
    chains = views.ledger.chains
    attributed = [claim for claim in claims if answering_for(claim)]
    own = {claim.article for claim in attributed if any(chains.is_above(name, each) for each in answering_for(claim))}
    return {claim.article for claim in attributed} - own


def _perhaps_the_same(views: Views, one: Credited) -> Iterator[FigureSaid]:
    """The figures with its number in the same words that leave open whether they are of the same group and place."""
    count = one.lead.count
    for claim in views.ledger.by_number.get(count.number, ()):
        if (
            claim.count.qualifier is count.qualifier
            and claim.scope != one.lead.scope
            and claim.scope.may_be(one.lead.scope)
        ):
            yield claim


def _what_befell(deeds: tuple[str, ...], names: Sequence[str]) -> str:
    """What became of some figures, by name."""
    words = formats.listed(say(f"record-befell-{deed}", n=len(names)) for deed in deeds)
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
    timings = say("joint-semicolon").join(
        say(f"record-timing-{timing}", n=len(those), form=form, read=_read_of(those))
        for timing, those in numbers.items()
    )
    perhaps = sum(one.is_in_doubt for one in record.passed if not one.timing)
    return say("record-disputed", timings=timings, form=form, n=len(record.disputed), of=of, perhaps=perhaps)


def _read_of(found: Sequence[Passed]) -> str:
    """How many of some figures were passed on when they were only by a reading, in a code; none, some or all."""
    read = sum(one.is_by_reading for one in found)
    return "none" if not read else "all" if read == len(found) else str(read)
