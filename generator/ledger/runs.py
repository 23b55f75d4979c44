"""Runs: tellings of a number by one voice on days that follow one another, each of unknown day with its own."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from generator.ledger.bounds import Bounds
from generator.ledger.claim import LONG_AFTER, FigureSaid, days_said
from generator.record.ids import ActorId

# Days so far apart still follow one another.
_NEXT = timedelta(days=1)

_Run = list[FigureSaid]


def runs(claims: Sequence[FigureSaid]) -> Iterator[_Run]:
    """The claims of a voice, thing and number in runs.

    Rule: a claim of unknown day joins the one run that it may continue. One that a text of long after names another
    body for was given again, and is of none. Of what may be long after a run and of what was given again, too, the one
    counts which alone has the speaker whom the claim names, or else the body; what may be of several still stands alone
    with those of its own source.
    """
    dated = sorted((day, claim.id, claim) for claim in claims if (day := claim.said.day))
    found: list[_Run] = []
    last: date | None = None
    for day, _, claim in dated:
        if last and day - last <= _NEXT:
            found[-1].append(claim)
        else:
            found.append([claim])
        last = day
    spans = [(run, *_span(run), frozenset(claim.body for claim in run)) for run in found]
    undated: _Run = []
    open_still: list[tuple[FigureSaid, list[_Run]]] = []
    for claim in (claim for claim in claims if not claim.said.day):
        fitting = [
            run
            for run, first, last, bodies in spans
            if _continues(claim, first, last) and not _is_given_again(claim, last, bodies)
        ]
        if fitting:
            open_still.append((claim, fitting))
        else:
            undated.append(claim)
    groups = list(_together(undated))
    yield from _placed(open_still, groups)
    yield from found
    yield from groups


def _span(run: _Run) -> tuple[date, date]:
    """The first and the last day of a run, of which each claim has a day."""
    days = [day for claim in run if (day := claim.said.day)]
    return min(days), max(days)


def _placed(claims: Iterable[tuple[FigureSaid, list[_Run]]], groups: Iterable[_Run]) -> list[_Run]:
    """Put claims of unknown day into the run or group that they tell of; the others, each of several, by source."""
    dated = [(group, days_said(group)[0]) for group in groups]
    placed: list[tuple[FigureSaid, _Run | None]] = []
    for claim, fitting in claims:
        spans = list(map(_span, fitting))
        first, last = min(first for first, _ in spans), max(last for _, last in spans)
        if dated and _may_be_long_after(claim, last):
            not_before = [(group, days) for group, days in dated if not days.is_before(Bounds(first, first))]
            fitting = [*fitting, *(group for group, days in not_before if claim.said.meets(days))]
        placed.append((claim, fitting[0] if len(fitting) == 1 else _of_its_speaker(claim.figure, fitting)))
    alone: dict[str, _Run] = defaultdict(list)
    # Only now, as what joins a run changes whom that has.
    for claim, run in placed:
        (alone[claim.source_id] if run is None else run).append(claim)
    return list(alone.values())


def _of_its_speaker(claim: FigureSaid, fitting: Iterable[_Run]) -> _Run | None:
    """The one run that has the speaker whom a claim names, or else the body; None where there are several or none.

    Who names a body may tell of what anybody of it gave.
    """
    if claim.is_general:
        return None
    of_body = [(run, alike) for run in fitting if (alike := [one for one in run if _is_of_body(one, claim.body)])]
    named = [(run, alike) for run, alike in of_body if any(set(one.speakers) & set(claim.speakers) for one in alike)]
    found = of_body if claim.body in claim.speakers else named or of_body
    return found[0][0] if len(found) == 1 else None


def _is_of_body(claim: FigureSaid, body: ActorId | None) -> bool:
    return claim.body == body and not claim.is_general


def _together(claims: Sequence[FigureSaid]) -> Iterator[_Run]:
    """Claims of unknown day, parted where the days on which they may have been said lie apart."""
    group: _Run = []
    until = date.max
    again, rest = _given_again(claims)
    yield from again
    for claim in sorted(rest, key=lambda claim: (claim.said.earliest or date.min, claim.id)):
        earliest = claim.said.earliest
        if group and earliest and earliest > until and earliest - until > _NEXT:
            yield group
            group, until = [], date.max
        group.append(claim)
        until = min(until, claim.known_by or date.max)
    if group:
        yield group


def _given_again(claims: Sequence[FigureSaid]) -> tuple[list[_Run], _Run]:
    """Claims of unknown day of somebody whom only texts of long after the others name, by who it is; and the others."""
    known = min((claim.known_by for claim in claims if claim.known_by), default=None)
    late = {
        claim.id: claim for claim in claims if claim.speakers and not claim.is_general and claim.may_be_said_anew(known)
    }
    others = {name for claim in claims if claim.id not in late for name in claim.speakers}
    again: dict[object, _Run] = defaultdict(list)
    for claim in late.values() if len(late) < len(claims) else ():
        if others.isdisjoint(claim.speakers):
            again[claim.speakers].append(claim)
    parted = {claim.id for group in again.values() for claim in group}
    return [*again.values()], [claim for claim in claims if claim.id not in parted]


def _continues(claim: FigureSaid, first: date, last: date) -> bool:
    """Whether a claim of unknown day may have been said within the run, or on a day next to it."""
    earliest, latest = claim.said.earliest, claim.known_by
    too_late = earliest is not None and earliest - last > _NEXT
    return not too_late and not (latest is not None and first - latest > _NEXT)


def _may_be_long_after(claim: FigureSaid, last: date) -> bool:
    """Whether a claim of unknown day may have been made long after a day, and so may tell of a later saying."""
    return claim.known_by is None or claim.known_by - last > LONG_AFTER


def _is_given_again(claim: FigureSaid, last: date, bodies: frozenset[ActorId | None]) -> bool:
    """Whether a claim of unknown day is of another body than those of a run, by a text of long after its last day."""
    is_of_another = claim.body is not None and not claim.is_general and bodies.isdisjoint((claim.body, None))
    return is_of_another and claim.may_be_said_anew(last)
