"""What a day changed in the record of a metric: the figures of its night against those of the night before."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from generator.ledger.claim import Scope
from generator.ledger.ledger import Ledger
from generator.ledger.nights import Night
from generator.ledger.status import Reason
from generator.record.apart import without
from generator.record.counts import Count
from generator.record.ids import ClaimId
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class Held:
    """What the record held of a metric on a night: ladders of what stood, and of what had been denied or withdrawn."""

    given: tuple[LadderView, ...]
    disputed: tuple[LadderView, ...]


@dataclass(frozen=True, slots=True)
class FigureOfNight:
    """A figure with the title of the ladder on which it stands, and the day by which it was certainly given.

    `scope` is what it counts, as its own words leave that open, and `count` are its words for the number. `adds` tells
    that it is no mere bound of another on that ladder, nor one without speaker and day beside others. `is_of_past`
    tells that its sources give it as one of the past, and none as said on that day.
    """

    entry: Entry
    ladder: str
    scope: Scope
    count: Count
    known_by: date | None
    adds: bool
    is_of_past: bool


# A figure in the place of which a higher or a lower one came, and which of both.
Moved = tuple[FigureOfNight, Reason]


@dataclass(frozen=True, slots=True)
class News:
    """What a day changed in the record of a metric: figures that came, were replaced, or were denied or withdrawn.

    `again` had been given before and stand again, as what had replaced them does not. `stood` is what stood on the
    night before, `was_struck` what had been denied or withdrawn by then. Of a figure that a voice certainly gave as a
    higher or a lower one than some that stood, by its first claim, `moved` has these, each with which of both.
    """

    came: tuple[FigureOfNight, ...]
    again: tuple[FigureOfNight, ...]
    replaced: tuple[FigureOfNight, ...]
    struck: tuple[FigureOfNight, ...]
    stood: tuple[FigureOfNight, ...]
    was_struck: tuple[FigureOfNight, ...]
    moved: Mapping[str, Sequence[Moved]]

    def __bool__(self) -> bool:
        return bool(self.came or self.again or self.replaced or self.struck)


def news_of(views: Views, night: Night, metric: str, now: Held, before: Held | None, since: date) -> News:
    """What stands on a night and did not on that of a day before (`since`), and the other way round.

    A figure is known by its claims. That a number was not given is no figure. What others alone deny stands, and was
    struck nevertheless.
    """
    stood, was_struck = _apart(views, metric, before) if before else ((), ())
    stand, struck = _apart(views, metric, now)
    stands = _others_than(stand, _claims_of((*stood, *was_struck)))
    again = tuple(one for one in stands if one.known_by and one.known_by <= since)
    came = tuple(without(stands, again))
    replaced = _led_by_others_than(stood, _claims_of((*stand, *struck)))
    moved: dict[str, list[Moved]] = {}
    for later, of in _moved(night, metric, came, replaced):
        moved.setdefault(later.entry.step.cites[0], []).append(of)
    return News(came, again, replaced, _others_than(struck, _claims_of(was_struck)), stood, was_struck, moved)


def _apart(views: Views, metric: str, held: Held) -> tuple[tuple[FigureOfNight, ...], tuple[FigureOfNight, ...]]:
    """The figures of a night that nobody had denied or taken back, and the others."""
    ladders = [(False, view) for view in held.given] + [(True, view) for view in held.disputed]
    figures: list[FigureOfNight] = []
    for is_disputed, view in ladders:
        name, make = (metric, view.title, is_disputed), partial(_figures, views.ledger, view)
        figures += views.made.figures.of(name, (view,), make)
    stood = [one for one in figures if not one.entry.step.change.status.is_dispute]
    return tuple(stood), tuple([one for one in figures if one.entry.step.change.status.is_dispute])


def _moved(
    night: Night, metric: str, came: Sequence[FigureOfNight], replaced: Sequence[FigureOfNight]
) -> Iterator[tuple[FigureOfNight, Moved]]:
    """The figures that took the place of one that stood, as their voice's later ones, each with that."""
    by_claim = {str(claim.id): one for one in night.by_metric[metric] for claim in one.claims}
    for before in replaced:
        standing = night.standings[by_claim[before.entry.step.cites[0]].id]
        if standing.successor and standing.reason in {Reason.RAISED, Reason.LOWERED}:
            later = {claim.id for claim in standing.successor.claims}
            for one in came:
                if not later.isdisjoint(one.entry.step.cites):
                    yield one, (before, standing.reason)


def _claims_of(figures: Iterable[FigureOfNight]) -> set[str]:
    return {cite for one in figures for cite in one.entry.step.cites}


def _figures(ledger: Ledger, view: LadderView) -> tuple[FigureOfNight, ...]:
    adding = {*map(id, view.named)} - {*map(id, view.quiet)}
    return tuple(
        _figure(ledger, one, view.title, adds=id(one) in adding) for one in view.entries if one.test is not None
    )


def _figure(ledger: Ledger, entry: Entry, ladder: str, *, adds: bool) -> FigureOfNight:
    claims = [ledger.claim_of_id[ClaimId(cite)] for cite in entry.step.cites]
    known_by = min((one.known_by for one in claims if one.known_by), default=None)
    is_of_day, lead = any(one.when and one.said.day == known_by for one in claims), ledger.by_claim[entry.step.cites[0]]
    return FigureOfNight(
        entry=entry,
        ladder=ladder,
        scope=lead.scope,
        count=lead.count,
        known_by=known_by,
        adds=adds,
        is_of_past=entry.step.earlier_only and not is_of_day,
    )


def _others_than(figures: Iterable[FigureOfNight], claims: set[str]) -> tuple[FigureOfNight, ...]:
    """The figures that none of these claims gives."""
    return tuple(one for one in figures if claims.isdisjoint(one.entry.step.cites))


def _led_by_others_than(figures: Iterable[FigureOfNight], claims: set[str]) -> tuple[FigureOfNight, ...]:
    """The figures that none of these claims leads: a rounding of one that is gone may stand by itself."""
    return tuple(one for one in figures if one.entry.step.cites[0] not in claims)
