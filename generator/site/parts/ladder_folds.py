"""What of a long ladder is folded, and in which words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generator.language import say
from generator.language.formats import in_row, listed
from generator.ledger.status import POSSIBLE
from generator.site.parts.ladder_view import Block, Entry, LadderView, Row
from generator.site.parts.shown import shown

# From so many rungs on, quiet stretches are folded; as many of the newest stay open, and a shorter run does too.
LONG_LADDER, NEWEST_OPEN, SHORTEST_FOLD = 12, 5, 3
# So many values name what is folded.
VALUES_NAMED = 8


def of_rows(view: LadderView, rows: Sequence[Row]) -> LadderView:
    """The same ladder with some of its rows alone."""
    entries = tuple(row.rung for row in rows if row.rung)
    return replace(view, blocks=tuple(folded(rows)), entries=entries, named=entries, nameless=(), quiet=())


def folded(rows: Sequence[Row]) -> Iterator[Block]:
    """The rows in blocks: of a long ladder, runs of rungs are folded in their place, which nothing certainly befell.

    The newest for which a speaker is named stay open, and so do the oldest, those that moved a figure, and those
    that several sources have; where somebody is named for any, all others are folded.
    """
    if len(rows) <= LONG_LADDER:
        yield Block("", tuple(rows))
        return
    has_named = any(row.rung and row.rung.is_named for row in rows)
    open_rows: list[Row] = []
    for is_aside, run in groupby(
        enumerate(rows), lambda one: _is_aside(one[0], one[1], len(rows), has_named=has_named)
    ):
        stretch = [row for _, row in run]
        if is_aside and len(stretch) >= SHORTEST_FOLD:
            yield Block("", tuple(open_rows))
            yield Block(_run_summary(stretch), tuple(stretch))
            open_rows = []
        else:
            open_rows += stretch
    yield Block("", tuple(open_rows))


def _is_aside(at: int, row: Row, among: int, *, has_named: bool) -> bool:
    """Whether a row of a long ladder is folded where others like it stand beside it."""
    if not row.rung:
        return False
    if has_named and not row.rung.is_named and _is_undisputed(row.rung):
        return True
    return NEWEST_OPEN <= at < among - 1 and _is_quiet(row.rung)


def _is_quiet(rung: Entry) -> bool:
    return not (rung.outcomes or rung.moved or rung.route)


def _is_undisputed(rung: Entry) -> bool:
    """Whether nothing certainly befell a figure."""
    return all(one.reason in POSSIBLE for one in rung.outcomes)


def _run_summary(run: Sequence[Row]) -> str:
    values = [row.rung.step.value for row in run if row.rung]
    return say("ladder-fold-quiet", n=len(run), values=few(values))


def few(values: Iterable[str]) -> str:
    """The first of many different values, and that there are more."""
    different = list(dict.fromkeys(values))
    named = shown(different, VALUES_NAMED)
    if not named.rest:
        return listed(different)
    return say("ladder-values-more", values=in_row(named.first), n=named.more)
