"""Figures as rows of a table, each with what it counts."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.link import Link


@dataclass(frozen=True, slots=True)
class ScopeRow:
    """A figure with what it counts; `opens` tells that the row above counts something else.

    `is_reported` tells that somebody said, then or later, that its speaker had not given it. `who` gave it, where a
    page names them in full, and `remark` is what else it tells of the figure. `stands_above` tells that the page told
    before what became of it, `has_day` is false where its day is only that by which all of a table had been given.
    """

    entry: Entry
    scope: str
    opens: bool = True
    is_reported: bool = False
    who: Link | None = None
    remark: str = ""
    stands_above: bool = False
    has_day: bool = True

    @property
    def on(self) -> date | None:
        """The day at which its figure stands on a ladder; None where it has none."""
        return self.entry.day


def rows_of(views: Iterable[LadderView]) -> Iterator[ScopeRow]:
    """All figures of some ladders, in their order."""
    for view in views:
        yield from (ScopeRow(one, one.scope or view.title) for one in view.entries)


def first_and_others(views: Iterable[LadderView], most: int) -> tuple[tuple[ScopeRow, ...], tuple[ScopeRow, ...]]:
    """Of so many ladders the newest figure that somebody gave and that stands, or else the newest; and all others.

    A figure that nobody is named for may be somebody's that no longer stands: where it is its number, it comes after.
    """
    first, others = [], []
    for at, view in enumerate(views):
        rows = [*rows_of([view])]
        rows.sort(key=partial(_rank, numbers_over(rows)))
        first += rows[:1] if at < most else []
        others += rows[1:] if at < most else rows
    return tuple(opening(first)), tuple(opening(others))


def numbers_over(rows: Iterable[ScopeRow]) -> frozenset[str]:
    """The numbers of a ladder that do not stand any more."""
    steps = (one.entry.step for one in rows if one.entry.step.change.is_over)
    return frozenset(value for step in steps for value in (step.value, *step.others))


def stands(over: Collection[str], row: ScopeRow) -> bool:
    """Whether a figure stands, and is not nobody's with a number of the same ladder that does not any more."""
    step = row.entry.step
    may_be_over = not step.has_voice and any(value in over for value in (step.value, *step.others))
    return row.entry.live and not may_be_over


def _rank(over: Collection[str], row: ScopeRow) -> tuple[bool, bool]:
    """What stands before what does not; of these, what somebody gave before what nobody is named for."""
    return not stands(over, row), not row.entry.step.has_voice


def nameless_rows(view: LadderView) -> tuple[ScopeRow, ...]:
    """The figures that a ladder tells in one line alone."""
    rows = (ScopeRow(one, one.scope or view.title) for one in view.entries if one not in view.named)
    return tuple(opening(rows)) if view.nameless else ()


def opening(rows: Iterable[ScopeRow]) -> Iterator[ScopeRow]:
    """The rows, each with whether it opens what it counts."""
    before = None
    for row in rows:
        yield replace(row, opens=row.scope != before)
        before = row.scope
