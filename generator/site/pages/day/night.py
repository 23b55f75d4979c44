"""The record as it stood at the end of a day: what the day changed in full, of everything else the newest figures."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.record.apart import without
from generator.record.registries import Metric
from generator.site.parts.figure_rows import ScopeRow, opening, rows_of
from generator.site.parts.link import Link
from generator.site.parts.metric_nights import MetricNight, figures_in
from generator.site.parts.topics import in_order

# Where a day changed no more metrics, so many stand in its table; each of the others is told on the day of its change.
SHORT = 4
# So many figures of the leading group and place stand open; the others of the metric are folded.
OPEN_FIGURES = 2
# A claim of a figure, and the number as it stands there.
Above = tuple[str, str]
# So few figures that stand as on an earlier day are told again rather than that they are counted.
FEW_AGAIN = 2


@dataclass(frozen=True, slots=True)
class ChangedMetric:
    """A metric whose record the day changed; `folded` are its further figures.

    Of those that stand as on an earlier day none is told again where they are more than a few: they are `unchanged`.
    """

    night: MetricNight
    open: tuple[ScopeRow, ...]
    folded: tuple[ScopeRow, ...]
    unchanged: int


@dataclass(frozen=True, slots=True)
class NightTable:
    """The metrics of a night that stand open: those that the day changed, then `same`.

    Before them stands what the event counts first, where the day did not change that (`first`).
    """

    changed: tuple[ChangedMetric, ...]
    same: tuple[MetricNight, ...]
    first: tuple[MetricNight, ...] = ()

    @property
    def metrics(self) -> tuple[MetricNight, ...]:
        """All of them."""
        return (*self.first, *(one.night for one in self.changed), *self.same)

    @property
    def tells_sources(self) -> bool:
        """Whether any of its rows tells its sources: what stood before has them on the page of its day."""
        return bool(self.changed)

    @property
    def left_as_it_was(self) -> tuple[ChangedMetric, ...]:
        """The changed metrics of which further figures stand as on an earlier day."""
        return tuple(one for one in self.changed if one.unchanged)

    @property
    def has_loose_days(self) -> bool:
        """Whether of a row is only known that it had been given by then."""
        return not all(row.has_day for one in self.changed for row in (*one.open, *one.folded))

    @property
    def folded(self) -> int:
        """How many figures are folded below the table."""
        return sum(len(one.folded) for one in self.changed)


@dataclass(frozen=True, slots=True)
class NightRecord:
    """The record of a night; `as_on` leads to the day of the last change, where that is an earlier one.

    What is told there alone is `rest`; `same` are, of a day that changed many metrics, those that it did not.
    """

    table: NightTable
    rest: tuple[MetricNight, ...]
    as_on: Link | None
    same: tuple[MetricNight, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.table.metrics)

    @property
    def scopes(self) -> Iterator[str]:
        """The groups and places of its rows."""
        yield from (row.scope for one in self.table.changed for row in (*one.open, *one.folded))
        yield from (view.title for row in (*self.table.first, *self.table.same, *self.same) for view in row.leading)


def night_record(
    metrics: Mapping[str, Metric], night: Sequence[MetricNight], above: Collection[Above], by: str
) -> NightRecord:
    """The tables of a night; `night` has the leading metric first, `above` is what the page tells above them.

    `by` is the day in words of what is only known to have been given by then: beside no figure it is told.
    """
    changed = tuple(_dated(_changed(row, above), by) for row in night if row.since is None)
    same = tuple(row for row in night if row.since)
    if len(changed) > SHORT:
        order = [
            topic for topic, _ in in_order((metrics[row.name].topic for row in night), metrics[night[0].name].topic)
        ]
        by_topic = sorted(changed, key=lambda one: order.index(metrics[one.night.name].topic))
        table = NightTable(tuple(by_topic), (), tuple(row for row in same if row is night[0]))
        return NightRecord(table, (), None, tuple(row for row in same if row is not night[0]))
    if not night:
        return NightRecord(NightTable((), ()), (), None)
    beside = SHORT - len(changed)
    # What the event counts first, then what has the most figures.
    known = sorted(same, key=lambda row: (row is not night[0], -row.unchanged - figures_in(row.given)))[:beside]
    rest = tuple(without(same, known))
    return NightRecord(NightTable(changed, tuple(known)), rest, None if changed else _last(same))


def _last(same: Iterable[MetricNight]) -> Link:
    """The night of the last change, where none is of the day itself."""
    last = max((row.since for row in same if row.since), key=lambda link: link.path)
    return Link(last.text, f"{last.path.partition('#')[0]}#night")


def _changed(row: MetricNight, above: Collection[Above]) -> ChangedMetric:
    leading, others = (tuple(_reported(row, rows_of(views))) for views in (row.leading, row.others))
    struck, repeats = _each_number_once(rows_of(row.disputed))
    if not leading:
        leading, others = others, ()
    # What is denied of a part stands with the parts; a metric of which nothing stands has no other figures.
    first = leading[0].scope if leading else ""
    totals = [one for one in struck if not first or one.scope == first]
    parts = without(struck, totals)
    # What may word again what was struck is told after that.
    leading, echoes = _apart(leading, row.echoes if totals else ())
    leading, again = _each_value_once(leading)
    rest = (*leading[OPEN_FIGURES:], *again, *others, *totals[OPEN_FIGURES:], *echoes, *parts, *repeats)
    folded = _by_scope(rest, first)
    news = tuple(one for one in folded if one.entry.step.cites[0] not in row.kept)
    unchanged = len(folded) - len(news)
    if unchanged <= FEW_AGAIN:
        news, unchanged = folded, 0
    shown_open = _by_scope((*leading[:OPEN_FIGURES], *totals[:OPEN_FIGURES]), first)
    marked = (replace(one, stands_above=_stands_above(one, above)) for one in shown_open)
    return ChangedMetric(row, tuple(opening(marked)), tuple(opening(news)), unchanged)


def _apart(rows: Sequence[ScopeRow], echoes: Collection[str]) -> tuple[tuple[ScopeRow, ...], tuple[ScopeRow, ...]]:
    """Rows without those of what may word again what had been denied or withdrawn, and these."""
    found = tuple(row for row in rows if row.entry.step.cites[0] in echoes)
    return tuple(without(rows, found)), found


def _by_scope(rows: Sequence[ScopeRow], first: str) -> tuple[ScopeRow, ...]:
    """Rows with those of one group and place together: first of the one that leads, then in the order of the rows."""
    order = {scope: at for at, scope in reversed([*enumerate((first, *(row.scope for row in rows)))])}
    return tuple(sorted(rows, key=lambda row: order[row.scope]))


def _dated(one: ChangedMetric, by: str) -> ChangedMetric:
    """A metric of which the rows that have no other day than that of the table tell none."""
    open_, folded = (
        tuple(replace(row, has_day=row.entry.step.day != by) for row in rows) for rows in (one.open, one.folded)
    )
    return replace(one, open=open_, folded=folded)


def _stands_above(row: ScopeRow, above: Collection[Above]) -> bool:
    """Whether what became of a figure is told above, where its number has a line of its own."""
    step = row.entry.step
    return row.entry.is_over_or_remarked and any((cite, step.value) in above for cite in step.cites)


def _each_value_once(rows: Sequence[ScopeRow]) -> tuple[tuple[ScopeRow, ...], tuple[ScopeRow, ...]]:
    """Rows without those of a value and scope that an earlier row has, and these."""
    first: dict[object, ScopeRow] = {}
    for row in rows:
        first.setdefault((row.scope, row.entry.step.value), row)
    kept = tuple(first.values())
    return kept, tuple(without(rows, kept))


def _each_number_once(rows: Iterable[ScopeRow]) -> tuple[list[ScopeRow], list[ScopeRow]]:
    """Of each number and scope the row that most sources have, and the other rows."""
    first: dict[object, ScopeRow] = {}
    others = []
    for row in sorted(rows, key=lambda one: -one.entry.step.sources):
        number = row.scope, row.entry.test and row.entry.test.low
        if first.setdefault(number, row) is not row:
            others.append(row)
    return [*first.values()], others


def _reported(row: MetricNight, rows: Iterable[ScopeRow]) -> Iterator[ScopeRow]:
    """The rows, marked where certain is only that a figure was reported as its speaker's."""
    for one in rows:
        yield replace(one, is_reported=one.entry.live and one.entry.step.cites[0] in row.reported)
