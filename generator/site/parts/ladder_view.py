"""What a ladder shows: rungs, denials on their own day, and what is folded."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.language import wording
from generator.record.counts import Interval
from generator.site.parts.link import Link, Step

# From so many rungs on, quiet stretches are folded; as many of the newest stay open, and a shorter run does too.
LONG, NEWEST, SHORTEST_FOLD = 12, 5, 3
# So many values name what is folded.
NAMED = 8


@dataclass(frozen=True, slots=True)
class Fate:
    """One thing that befell a figure: `was denied`, by whom, when (`the same day`), and the claim."""

    verb: str
    speakers: tuple[Link, ...]
    when: str
    cite: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A rung as a reader sees it: the step, the marks beside it, and the way into its sources if there are more.

    `moved` is our arithmetic: by how much it differs from the voice's figure before; empty where the two
    wordings do not allow it. `test` is the room that its words leave, `firm` tells that they name a number and
    not only a bound, `placed` that its day is stated or a source that carries it is dated to some days, `shown`
    that at least the latest day of its saying is known. `story` leads to all that was said against it,
    where that is more than the rung tells.
    """

    step: Step
    marks: tuple[str, ...]
    way: Link | None
    moved: str
    fates: tuple[Fate, ...]
    test: Interval | None
    firm: bool
    placed: bool
    shown: bool
    live: bool
    story: Link | None


@dataclass(frozen=True, slots=True)
class Struck:
    """A denial or withdrawal on its own day in each of its tellings, with the figures on this ladder that it hits.

    `verb` says what its speaker did: `denied`, `may have withdrawn`.
    """

    claims: tuple[str, ...]
    verb: str
    day: str
    day_page: Link | None
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A place on a ladder: a rung, or a denial on its own day."""

    rung: Entry | None
    struck: Struck | None


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that stand together; folded under `summary` unless that is empty."""

    summary: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Nameless:
    """One value that sources give without a day and without naming a speaker; `word` is its status."""

    value: str
    word: str
    sources: Link
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LadderView:
    """The ladder of one scope, newest first.

    `entries` are all its rungs, `named` those that stand as rungs of their own, `nameless` tells the others in
    one line. `values` sums up in a few words which figures there are.
    """

    title: str
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    named: tuple[Entry, ...]
    nameless: tuple[Nameless, ...]
    values: str

    @property
    def has_undated(self) -> bool:
        """Whether a rung has no day of its own."""
        return any(not entry.step.day_page for entry in self.named)


def folded(rows: Sequence[Row]) -> Iterator[Block]:
    """The rows in blocks: of a long ladder, runs of undisputed rungs are folded in their place.

    The newest stay open, and so do the oldest and those that moved a figure which still stands.
    """
    if len(rows) <= LONG:
        yield Block("", tuple(rows))
        return
    kept: list[Row] = []
    run: list[Row] = []
    for at, row in enumerate(rows):
        if row.rung and NEWEST <= at < len(rows) - 1 and _is_quiet(row.rung):
            run.append(row)
            continue
        if len(run) >= SHORTEST_FOLD:
            yield Block("", tuple(kept))
            yield Block(_run_summary(run), tuple(run))
            kept = []
        else:
            kept += run
        run = []
        kept.append(row)
    yield Block("", (*kept, *run))


def _is_quiet(rung: Entry) -> bool:
    return not rung.fates and not (rung.live and rung.moved)


def _run_summary(run: Sequence[Row]) -> str:
    values = [row.rung.step.value for row in run if row.rung]
    return f"{wording.plural(len(run), 'further figure')} between these days: {few(values)}"


def few(values: Iterable[str]) -> str:
    """The first of many different values, and that there are more."""
    different = list(dict.fromkeys(values))
    more = len(different) - NAMED
    return f"{', '.join(different[:NAMED])} and {more} more" if more > 0 else wording.listed(different)
