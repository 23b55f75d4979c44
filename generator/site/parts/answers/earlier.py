"""What a voice had given before that which may be its last."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
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


@dataclass(frozen=True, slots=True)
class Earlier:
    """Figures of one giver before those that may be the last, oldest first; the newest of many are told.

    `how` is the code of the sentence that tells in what they are earlier: given before, of earlier moments, or on
    record before; `giver` is who gave them, where that tells it. `moment` is the day for which they were given when it
    was over, and `instead` what had been given for it. `turn` is where something else came to be counted after them.
    """

    how: str
    giver: ActorId | None
    figures: tuple[Given, ...]
    moment: date | None = None
    instead: str = ""
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
        giver = None if how == "answer-shown-before" else giver
        groups.setdefault(_Kind(how, giver, moment, None if moment else turn), []).append(one)
    made = [
        Earlier(kind.how, kind.giver, _all_given(ladders, ones), kind.moment, _instead(ones, placed), kind.turn)
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


def _all_given(ladders: Ladders, ones: Iterable[Placed]) -> tuple[Given, ...]:
    return tuple(given(ladders, one) for one in ones)


def _turn(ladders: Ladders, before: Rung, later: Sequence[Rung]) -> Break | None:
    """The last day between a figure and all of some later ones from which something else is counted."""
    metric = ladders.views.corpus.metrics[before.lead.scope.metric]
    chains = ladders.views.ledger.chains
    breaks = [certain_breaks(chains, metric, before.lead, other.lead) for other in later]
    return breaks[0][-1] if breaks and all(breaks) else None


def _given_again_for(rung: Rung, how: str) -> date | None:
    """The one day that a figure of an earlier moment describes, where it was said when that was over."""
    lead = rung.lead
    if how != "answer-of-earlier":
        return None
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


def _past(placed: Sequence[Placed], chief: Sequence[Placed], *, adds_up: bool) -> list[Placed]:
    """The figures that were given or shown before those that may be the last, oldest first, each number once.

    Mere bounds are among them only where the last is a bound.
    """
    before = {rung.lead.id for rung in before_all((one.rung for one in placed), [one.rung for one in chief])}
    given_last = {one.rung.lead.count.number for one in chief}
    bounds = not any(one.entry.firm for one in chief)
    past = [
        one
        for one in _by_height(placed, adds_up=adds_up)
        if one.rung.lead.id in before and (one.entry.firm or bounds) and not one.entry.outcomes
    ]
    firsts = {one.rung.lead.count.number: one for one in reversed(past)}
    return [one for one in past if one in firsts.values() and one.rung.lead.count.number not in given_last]


def _by_height(placed: Sequence[Placed], *, adds_up: bool) -> list[Placed]:
    """Figures by day; of what adds up one without a day before the first higher one that may have come after it."""
    ordered = sorted(placed, key=_by_day)
    for one in [*ordered] if adds_up else ():
        at = ordered.index(one)
        higher = (n for n, other in enumerate(ordered[:at]) if other.rung.lead.is_above(one.rung.lead))
        first = next((n for n in higher if not ordered[n].rung.comes_before(one.rung)), at)
        if one.rung.moment.day is None and not any(other.rung.comes_before(one.rung) for other in ordered[first:at]):
            ordered.insert(first, ordered.pop(at))
    return ordered


def _by_day(one: Placed) -> tuple[date, float]:
    number = one.rung.lead.count.number
    return _day(one), float(number or 0)


def _how_before(before: Sequence[Rung], later: Sequence[Rung]) -> str:
    """The code of the sentence on earlier figures: what the order is one of."""
    if all(one.lead.precedes(other.lead) for one in before for other in later):
        return _BEFORE
    if not all(one.comes_before(other) for one in before for other in later):
        return "answer-shown-before"
    days = {one.moment.day for one in (*before, *later)}
    return "answer-of-earlier" if len(days) > 1 or None in days else "answer-of-earlier-hour"
