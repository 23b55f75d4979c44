"""What a voice had given before that which may be its last."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import NamedTuple

from generator.ledger.assertion import Assertion
from generator.ledger.breaks import certain_breaks
from generator.ledger.last import before_all
from generator.ledger.rung import Rung
from generator.record.ids import ActorId
from generator.record.registries import Break
from generator.site.parts.answers.given import Given, given
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed
from generator.site.parts.shown import Shown, shown

# So many earlier figures of one giver are told, and one more rather than that there is another.
EARLIER_SHOWN = 6
_BEFORE = "answer-before"
_SHOWN_BEFORE = "answer-shown-before"
_MORNING = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Earlier:
    """Figures of one giver before those that may be the last, oldest first; the newest of many are told.

    `how` is the code of the sentence that tells in what they are earlier: given before, of earlier moments, or on
    record before; `giver` is who gave them, where that tells it. `moment` is the day for which they were given when it
    was over, `instead` what had been given for it, and `is_again` tells that it had been the same. `turn` is where
    something else came to be counted after them.
    """

    how: str
    giver: ActorId | None
    figures: tuple[Given, ...]
    moment: date | None = None
    instead: str = ""
    is_again: bool = False
    turn: Break | None = None

    @property
    def chosen(self) -> Shown[Given]:
        """The first and the newest, and the others."""
        if len(self.figures) <= EARLIER_SHOWN + 1:
            return shown(self.figures, EARLIER_SHOWN + 1)
        cut = len(self.figures) - EARLIER_SHOWN + 1
        return Shown((self.figures[0], *self.figures[cut:]), self.figures[1:cut])


def earlier(
    ladders: Ladders, placed: Sequence[Placed], chief: Sequence[Placed], *, adds_up: bool
) -> tuple[Earlier, ...]:
    """What a voice had given before its chief figures, by who gave it."""
    rungs = [one.rung for one in chief]
    groups: dict[_Kind, list[Placed]] = {}
    for one in _past(placed, chief, adds_up=adds_up):
        giver, how = given(ladders, one).giver, _how_before([one.rung], rungs)
        moment, turn = _given_again_for(one.rung, how), _turn(ladders, one.rung, rungs)
        how = "answer-given-again" if moment else "answer-before-turn" if turn else how
        giver = None if how == _SHOWN_BEFORE else giver
        groups.setdefault(_Kind(how, giver, moment, None if moment else turn), []).append(one)
    made = [
        _of_kind(ladders, kind, ones, placed)
        for kind, ones in sorted(
            groups.items(), key=lambda item: (item[0].moment is not None, item[0].turn is not None)
        )
    ]
    return (*_in_order([one for one in made if one.how == _BEFORE]), *(one for one in made if one.how != _BEFORE))


def _in_order(groups: Sequence[Earlier]) -> Iterator[Earlier]:
    """What several gave before, the latest first; one has no order to that before it unless all of it has."""
    known: Earlier | None = None
    for one in sorted(groups, key=lambda group: max(map(_day, group.figures)), reverse=True):
        ordered = known is None or all(
            earlier.rung.lead.precedes(later.rung.lead) for earlier in one.figures for later in known.figures
        )
        yield one if ordered else replace(one, how="answer-before-also")
        known = one


def _day(figure: Given | Placed) -> date:
    return figure.rung.moment.latest or figure.rung.known_by or date.min


class _Kind(NamedTuple):
    """What figures have in common that one sentence tells."""

    how: str
    giver: ActorId | None
    moment: date | None
    turn: Break | None


def _of_kind(ladders: Ladders, kind: _Kind, ones: Sequence[Placed], placed: Sequence[Placed]) -> Earlier:
    """Figures of one kind; what was given for one day when it was over in the order in which that was said."""
    ordered = sorted(ones, key=lambda one: _said_by(one.rung.lead)) if kind.moment else ones
    return Earlier(
        how=kind.how,
        giver=kind.giver,
        figures=tuple(given(ladders, one) for one in ordered),
        moment=kind.moment,
        instead=_instead(ones, placed),
        is_again=kind.moment is not None and all(_is_of_before(one, placed) for one in ones),
        turn=kind.turn,
    )


def _is_of_before(one: Placed, placed: Sequence[Placed]) -> bool:
    """Whether the number that was given again for a day had been given for it."""
    lead = one.rung.lead
    others = (other.rung.lead for other in placed if other.entry.firm)
    return any(
        other.count == lead.count and other.precedes(lead) and other.moment.day == lead.moment.day for other in others
    )


def _said_by(lead: Assertion) -> tuple[date, datetime]:
    """By when a figure was said, an order of those that were said when what they tell of was over."""
    return lead.known_by or date.min, lead.begun.at or _MORNING


def _turn(ladders: Ladders, before: Rung, later: Sequence[Rung]) -> Break | None:
    """The last day between a figure and all of some later ones from which something else is counted."""
    metric = ladders.views.corpus.metrics[before.lead.scope.metric]
    chains = ladders.views.ledger.chains
    breaks = [certain_breaks(chains, metric, before.lead, other.lead) for other in later]
    return breaks[0][-1] if breaks and all(breaks) else None


def _given_again_for(rung: Rung, how: str) -> date | None:
    """The one day that a figure of an earlier moment describes, where it was said when that was over."""
    return _day_over(rung.lead) if how == "answer-of-earlier" else None


def _day_over(lead: Assertion) -> date | None:
    """The one day that a figure states to describe, where it was said on a known one after that."""
    return lead.moment.day if lead.as_of and lead.first and lead.moment.is_before(lead.begun) else None


def _instead(ones: Sequence[Placed], placed: Sequence[Placed]) -> str:
    """What had been given for the day of some figures before all of them; empty where nothing had."""
    of = [one.rung.lead for one in ones]
    before = [one for one in placed if one.entry.firm and all(_is_replaced(one.rung.lead, lead) for lead in of)]
    return max(before, key=_by_day).entry.step.value if before else ""


def _is_replaced(one: Assertion, by: Assertion) -> bool:
    """Whether another number was given for the one day that a figure is of, after it."""
    is_of_its_day = one.moment.day is not None and one.moment.day == by.moment.day
    return is_of_its_day and one.precedes(by) and not one.meets(by)


def of_open_order(
    ladders: Ladders, placed: Sequence[Placed], chief: Sequence[Placed], known: Iterable[Given]
) -> tuple[Given, ...]:
    """The figures than which only a later source has a higher one, as are all that may be the last: by their days.

    Which came first is open: those that were out before are told as earlier, and are among those that are `known`.
    """
    numbers = {one.rung.lead.count.number for one in known}
    lower = (one for one in placed if all(other.rung.lead.is_above(one.rung.lead) for other in chief))
    openly = (one for one in lower if one.standing.is_of_open_order and one.entry.firm and not one.entry.outcomes)
    return tuple(
        given(ladders, one) for one in sorted(openly, key=_by_day) if one.rung.lead.count.number not in numbers
    )


def _past(placed: Sequence[Placed], chief: Sequence[Placed], *, adds_up: bool) -> list[Placed]:
    """The figures that were given or shown before those that may be the last, oldest first, each number once.

    So is a number that was given again for a day that was over, or after another one. Mere bounds are among them only
    where the last is a bound, or in the place of a number.
    """
    before = {rung.lead.id for rung in before_all((one.rung for one in placed), [one.rung for one in chief])}
    given_last = {one.rung.lead.count.number for one in chief}
    bounds = not any(one.entry.firm for one in chief)
    past = [
        one
        for one in _by_height(placed, adds_up=adds_up)
        if one.rung.lead.id in before
        and (one.entry.firm or bounds or _takes_a_place(one, placed))
        and not one.entry.outcomes
    ]
    firsts = {(one.rung.lead.count.number, _day_over(one.rung.lead)): one for one in reversed(past)}
    return [
        one
        for one in past
        if one in firsts.values() and (one.rung.lead.count.number not in given_last or _is_parted(one, past))
    ]


def _is_parted(one: Placed, past: Sequence[Placed]) -> bool:
    """Whether another number was given after a figure, so that the number, when it came again, had been left."""
    lead = one.rung.lead
    return any(lead.precedes(other.rung.lead) and not lead.meets(other.rung.lead) for other in past)


def _takes_a_place(one: Placed, placed: Sequence[Placed]) -> bool:
    """Whether a mere bound was given for a day that was over in the place of a number that cannot be."""
    return _day_over(one.rung.lead) is not None and any(
        other.entry.firm and _is_replaced(other.rung.lead, one.rung.lead) for other in placed
    )


def _by_height(placed: Sequence[Placed], *, adds_up: bool) -> list[Placed]:
    """Figures by day; of what adds up one without a day before the first higher one that may have come after it."""
    ordered = _by_the_clock(sorted(placed, key=_by_day))
    for one in [*ordered] if adds_up else ():
        at = ordered.index(one)
        higher = (n for n, other in enumerate(ordered[:at]) if other.rung.lead.is_above(one.rung.lead))
        first = next((n for n in higher if not ordered[n].rung.comes_before(one.rung)), at)
        if one.rung.moment.day is None and not any(other.rung.comes_before(one.rung) for other in ordered[first:at]):
            ordered.insert(first, ordered.pop(at))
    return ordered


def _by_the_clock(placed: Sequence[Placed]) -> list[Placed]:
    """Figures in their order, of which those of a time of day stand by that: clocks of two zones have two days."""
    at = [n for n, one in enumerate(placed) if one.rung.lead.moment.at]
    timed = sorted((placed[n] for n in at), key=lambda one: one.rung.lead.moment.at or _MORNING)
    found = [*placed]
    for n, one in zip(at, timed, strict=True):
        found[n] = one
    return found


def _by_day(one: Placed) -> tuple[date, float, date]:
    number = one.rung.lead.count.number
    return _day(one), float(number or 0), one.rung.known_by or date.min


def _how_before(before: Sequence[Rung], later: Sequence[Rung]) -> str:
    """The code of the sentence on earlier figures: what the order is one of."""
    if all(one.lead.precedes(other.lead) for one in before for other in later):
        return _BEFORE
    if not all(one.comes_before(other) for one in before for other in later):
        return _SHOWN_BEFORE
    days = {one.moment.day for one in (*before, *later)}
    return "answer-of-earlier" if len(days) > 1 or None in days else "answer-of-earlier-hour"
