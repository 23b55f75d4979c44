"""Merging: figures that are one assertion, by voice, thing, number and runs of days that follow one another."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds
from generator.ledger.claim import FigureSaid, days_said
from generator.ledger.runs import runs
from generator.record.claims import ToldAs
from generator.record.ids import ClaimId, SourceId

# The figures of a series, by number and by what sets them apart.
_Worded = dict[object, list[FigureSaid]]


def assertions(figures: Iterable[FigureSaid]) -> tuple[Assertion, ...]:
    """The assertions that figures make, in the order of their ids.

    Rule: claims of one voice, scope and literal interval whose days follow one another without a gap are
    one assertion, unless another number was said at a time between two of them. A claim of unknown day
    joins the one run that it may continue, unless a text of long after names another body for it, which then
    gave it again. Those that may continue none are one assertion where they may have been said together,
    but for those of somebody whom only texts of long after the others name. One that may be of several is of that
    of the speaker whom it names, or else stands alone with those of its own source. Claims without a voice merge in
    copies of one text only. What only words a figure of its text again is of the assertion of that.
    """
    _, found = Merging().learn(figures)
    return tuple(sorted(found, key=lambda assertion: assertion.id))


class Merging:
    """The assertions of figures that become known little by little."""

    def __init__(self) -> None:
        self._figures: dict[object, _Worded] = defaultdict(dict)
        self._made: dict[object, dict[object, list[Assertion]]] = defaultdict(dict)
        self._timed: dict[object, list[FigureSaid]] = defaultdict(list)

    def learn(self, figures: Iterable[FigureSaid]) -> tuple[list[Assertion], list[Assertion]]:
        """Take in further figures; the assertions that are no longer so, and those that are new or take their place."""
        gone, come = list[Assertion](), list[Assertion]()
        for key, new in _by_series(figures).items():
            before = {one.id: one for group in self._made[key].values() for one in group}
            now = {one.id: one for one in ordered_by_text(self._renewed(key, new))}
            gone += (one for name, one in before.items() if now.get(name) != one)
            come += (one for name, one in now.items() if before.get(name) != one)
        return gone, come

    def _renewed(self, key: object, new: _Worded) -> list[Assertion]:
        """The assertions of a series, anew for the wordings of which there are new figures."""
        made, figures = self._made[key], self._figures[key]
        for words, claims in new.items():
            if (known := figures.setdefault(words, claims)) is not claims:
                known += claims
        at_times = [claim for claims in new.values() for claim in claims if claim.said.at]
        if at_times:
            self._timed[key] += at_times
        timed = self._timed.get(key, ())
        # A number that is now known to be said at a time may stand between two others.
        for words in figures if at_times else new:
            made[words] = list(_merged(figures[words], timed))
        return [one for group in made.values() for one in group]


def _by_series(figures: Iterable[FigureSaid]) -> Mapping[object, _Worded]:
    """Figures by voice and scope; where nobody has a voice, of one text and its copies only."""
    found: dict[object, _Worded] = {}
    for claim in figures:
        figure = claim.figure
        series = claim.voice or ("no voice", claim.text, claim.speakers), figure.scope
        found.setdefault(series, {}).setdefault((figure.count, figure.apart), []).append(claim)
    return found


def _merged(figures: Sequence[FigureSaid], timed: Sequence[FigureSaid]) -> Iterator[Assertion]:
    """The assertions that figures of one series and number make."""
    if len(figures) == 1:
        yield _assertion(figures)
        return
    for run in runs(figures):
        yield from map(_assertion, _without_returns(run, timed))


def ordered_by_text(series: Sequence[Assertion]) -> list[Assertion]:
    """The assertions of a voice and scope, their days narrowed by the sources that tell one as earlier than another."""
    if len(series) < 2:
        return list(series)
    earlier = [(one, source) for one in series for source in one.earlier_in]
    if not earlier:
        return list(series)
    now: dict[SourceId, list[Assertion]] = defaultdict(list)
    for one in series:
        for source in one.sources_as(ToldAs.NOW):
            now[source].append(one)
    order: dict[tuple[ClaimId, ClaimId], list[SourceId]] = defaultdict(list)
    for one, source in earlier:
        for later in now.get(source, ()):
            order[(one.id, later.id)].append(source)
    found = {one.id: one for one in series}
    changed = bool(order)
    while changed:
        changed = False
        for (name, after), sources in order.items():
            one, later = found[name], found[after]
            if one is later or not one.precedes(later):
                continue
            found[name] = _narrowed_first(one, Bounds(None, later.ended.latest))
            floor = max((day for source in sources if (day := _floor(one, source))), default=None)
            found[after] = _narrowed_last(later, Bounds(floor, None))
            changed = changed or (found[name], found[after]) != (one, later)
    return list(found.values())


def _floor(one: Assertion, source: SourceId) -> date | None:
    """The first day on which that can have been said which a source tells as earlier.

    A day that is stated for somebody else, who gave the same number, is not that of the one of whom the source tells.
    """
    earlier = [claim for claim in one.claims if claim.source_id == source and claim.is_earlier]
    dated = {name for claim in one.claims if claim.said.day for name in claim.speakers}
    if not dated or any(claim.said.day or not dated.isdisjoint(claim.speakers) for claim in earlier):
        return one.begun.earliest
    return min((day for claim in earlier if (day := claim.said.earliest)), default=None)


def _narrowed_first(one: Assertion, bounds: Bounds) -> Assertion:
    """With the first saying narrowed, which is the last, too, where there was one."""
    ended = one.ended.narrowed(bounds) if one.begun == one.ended else one.ended
    return replace(one, begun=one.begun.narrowed(bounds), ended=ended)


def _narrowed_last(one: Assertion, bounds: Bounds) -> Assertion:
    begun = one.begun.narrowed(bounds) if one.begun == one.ended else one.begun
    return replace(one, begun=begun, ended=one.ended.narrowed(bounds))


def _without_returns(run: list[FigureSaid], timed: Sequence[FigureSaid]) -> Iterator[list[FigureSaid]]:
    """A run in parts, where between two of its claims another number was said at a time.

    It stays whole where one of them has a day alone on which that may have been before it or after.
    """
    count = run[0].count.test
    others = [one for one in timed if count and one.count.test and not one.count.test.meets(count)]
    turns = sorted(one.said.at for one in others if one.said.at)
    between = [_after_turns(claim, turns) for claim in run] if turns else []
    if None in between or len(set(between)) < 2:
        yield run
        return
    parts: dict[int | None, list[FigureSaid]] = defaultdict(list)
    for claim, at in zip(run, between, strict=True):
        parts[at].append(claim)
    yield from parts.values()


def _after_turns(claim: FigureSaid, turns: Sequence[datetime]) -> int | None:
    """After how many of some moments a claim was certainly said, and before the rest; None where that is open."""
    if claim.said.at:
        return bisect_left(turns, claim.said.at)
    day, days = claim.said.day, [turn.date() for turn in turns]
    return None if day is None or day in days else sum(one < day for one in days)


def _in_order_of_recording(claim: FigureSaid) -> tuple[bool, date, SourceId, int]:
    """Puts what is told as it is before other wordings of that, and then what was recorded first."""
    return claim.is_rewording, claim.source.recorded, claim.first_source, claim.position


def _assertion(run: Sequence[FigureSaid]) -> Assertion:
    ordered = sorted(run, key=_in_order_of_recording) if len(run) > 1 else run
    begun, ended = days_said(run)
    first = ordered[0]
    return Assertion(
        id=first.id,
        voice=first.voice,
        scope=first.figure.scope,
        count=first.figure.count,
        claims=tuple(ordered),
        begun=begun,
        ended=ended,
    )
