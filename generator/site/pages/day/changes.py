"""What a day changed in the record: what stood on the night before and what came by that night, as a table."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.ledger.rounding import may_reword
from generator.record.counts import Qualifier
from generator.record.registries import Metric
from generator.site.parts.link import Link
from generator.site.parts.metric_nights import MetricNight
from generator.site.parts.night_news import FigureOfNight, News
from generator.site.parts.shown import Shown, shown
from generator.site.parts.topics import in_order

# So many rows stand open, so many at least where there are; the others are folded. So many figures stand in a cell.
OPEN_CHANGES, FEWEST_OPEN, VALUES = 8, 3, 2
# The title of a ladder, and what a figure on it leaves open of that, in words; nothing where it leaves nothing open.
Stated = tuple[str, str]


# How the code of what a figure may have become ends.
_PERHAPS = "-perhaps"


@dataclass(frozen=True, slots=True)
class Value:
    """A figure in a cell; `scope` is its own where it leaves open what the row states.

    `statuses` are the codes of what it became as each gave it, none where it stands; `stands_too` tells that it stands
    as some gave it, `is_again` that it stands again, `is_kept` of
    one of the night before that nothing replaced it, `is_number_denied` that its number as such was denied, too,
    `is_echo` that nobody is named for it and it may be another wording of one that was denied or withdrawn.
    """

    value: str
    scope: str
    statuses: tuple[str, ...]
    stands_too: bool = False
    is_again: bool = False
    is_kept: bool = False
    is_number_denied: bool = False
    is_echo: bool = False

    @property
    def is_struck(self) -> bool:
        """Whether it certainly stands as nobody gave it."""
        return not self.stands_too and any(not code.endswith(_PERHAPS) for code in self.statuses)


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """What a day changed of one metric, group and place; `is_total` tells that these lead the metric's page.

    `is_first` tells that no figure of the metric had been given before, of whichever group and place.
    """

    metric: Link
    scope: str
    is_total: bool
    is_first: bool
    before: Shown[Value]
    after: Shown[Value]


@dataclass(frozen=True, slots=True)
class DayChanges:
    """What a day changed: totals first; `between` is what became certain on the days since the last with a page."""

    rows: Shown[ChangeRow]
    between: tuple[ChangeRow, ...]

    def __bool__(self) -> bool:
        return bool(self.rows or self.between)


def day_changes(metrics: Mapping[str, Metric], night: Sequence[MetricNight], day: date) -> DayChanges:
    """The changes of a day; `night` has the leading metric first."""
    ordered = by_topic(metrics, night)
    rows = sorted((row for one in ordered for row in _rows(one, day)), key=lambda row: not row.is_total)
    totals = sum(row.is_total for row in rows)
    between = tuple(row for one in ordered for row in _rows(one, day, is_between=True))
    return DayChanges(shown(rows, max(FEWEST_OPEN, min(totals, OPEN_CHANGES)), spare=1), between)


def by_topic(metrics: Mapping[str, Metric], night: Sequence[MetricNight]) -> list[MetricNight]:
    """What a day changed, the topic of the leading metric first."""
    topics = {row.name: metrics[row.name].topic for row in night}
    ordered = in_order(topics.values(), topics[night[0].name]) if night else []
    return [row for topic, _ in ordered for row in night if topics[row.name] is topic and row.news]


def new_of(row: MetricNight, day: date, *, is_between: bool = False) -> tuple[FigureOfNight, ...]:
    """The figures that a day brought, or the days before it; none whose number stood on that ladder already.

    What its sources give as one of the past is nothing new of a day, unless it was said on it: it became certain on
    one of the days before it. Vague words of nobody named are nothing new for a number that stood.
    """
    if not row.news:
        return ()
    stood = row.news.stood
    had = {_number(one) for one in stood}
    came = (one for one in row.news.came if _number(one) not in had and not _is_vague_for_any(one, stood))
    came = (one for one in came if (one.known_by != day) == is_between)
    return tuple(one for one in came if is_between or not one.is_of_past)


def new_totals(row: MetricNight, day: date) -> tuple[str, ...]:
    """The totals that a day brought and that stood by its night, each once, without what may be another wording."""
    came = (one for one in new_of(row, day) if is_leading(row, one.ladder) and one.adds and not one.entry.scope)
    return tuple(dict.fromkeys(one.entry.step.value for one in came if not is_echo(row, one)))


def is_echo(row: MetricNight, one: FigureOfNight) -> bool:
    """Whether nobody is named for a figure that may be another wording of one that had been denied or withdrawn."""
    return one.entry.step.cites[0] in row.echoes


def is_leading(row: MetricNight, ladder: str) -> bool:
    """Whether a ladder is that of the group and place that lead a metric's page."""
    return bool(row.given) and row.given[0].title == ladder


def stood_before(row: MetricNight, one: FigureOfNight) -> bool:
    """Whether the number of a figure stood on its ladder the night before."""
    return row.news is not None and _number(one) in map(_number, row.news.stood)


def _is_vague_for_any(one: FigureOfNight, stood: Iterable[FigureOfNight]) -> bool:
    """Whether a figure is a vague word, of nobody named, that may be of a number on its ladder."""
    if one.count.qualifier is not Qualifier.VAGUE or one.entry.step.has_voice:
        return False
    return any(one.ladder == other.ladder and may_reword(one.count, other.count) for other in stood)


def _number(one: FigureOfNight) -> tuple[str, str]:
    return one.ladder, one.entry.step.value


def _rows(row: MetricNight, day: date, *, is_between: bool = False) -> Iterator[ChangeRow]:
    news, came = row.news, new_of(row, day, is_between=is_between)
    if not news:
        return
    struck, again, replaced = ((), (), ()) if is_between else (_struck_anew(news), news.again, news.replaced)
    kept = _others_than((*news.replaced, *news.struck, *news.was_struck), news.stood)
    rows: dict[str, dict[Stated, None]] = {}
    for one in (*came, *again, *struck):
        rows.setdefault(one.entry.scope or one.ladder, {})[_stated(one)] = None
    for scope, at in rows.items():
        had = _had(news, kept, replaced, at, (*came, *again, *(() if is_between else news.struck)))
        # What leaves its group or place open may be of any of the parts, and tells nothing of one.
        is_total = any(is_leading(row, ladder) for ladder, _ in at)
        perhaps = (*news.stood, *news.was_struck) if is_total else ()
        yield ChangeRow(
            metric=row.metric,
            scope=scope,
            is_total=is_total,
            is_first=not (news.stood or news.was_struck),
            before=_before(
                had,
                list(_perhaps_of(perhaps, (*came, *again, *struck), at)),
                kept,
                at,
            ),
            after=_values(_with_struck(row, _of((*came, *again), at), _of(struck, at)), again, echoes=row.echoes),
        )


def _struck_anew(news: News) -> tuple[FigureOfNight, ...]:
    """What was denied or withdrawn, but for numbers that had been so on the same ladder the night before."""
    known = {_struck_as(one) for one in news.was_struck}
    return tuple(one for one in news.struck if _struck_as(one) not in known)


def _struck_as(one: FigureOfNight) -> tuple[object, ...]:
    return _number(one), _stated(one), one.entry.step.change.dispute


def _had(
    news: News,
    kept: Collection[FigureOfNight],
    replaced: Sequence[FigureOfNight],
    at: Collection[Stated],
    now: Iterable[FigureOfNight],
) -> list[FigureOfNight]:
    """What a row had before: what was replaced, and what was not; of what had been denied what is told anew.

    Of a number that some gave before another took its place for certain, that stands for all.
    """
    gone, all_stood = _of(replaced, at), _of(news.stood, at)
    taken = {id(one) for moved in news.moved.values() for one, _ in moved}
    numbers = {one.entry.step.value for one in gone if id(one) in taken}
    standing = [one for one in all_stood if one in kept and one.entry.step.value not in numbers]
    alike = {one.entry.step.value: one for one in standing}
    left = [one if id(one) in taken else alike.get(one.entry.step.value, one) for one in gone]
    stood = [one for one in all_stood if one.adds]
    now_given = {one.entry.step.value for one in now if _stated(one) in at}
    own = [*left, *(one for one in standing if one.adds)] if gone else stood
    denied = _of(news.was_struck, at)
    return [*own, *(one for one in denied if not own or one.entry.step.value in now_given)]


def _before(
    own: Sequence[FigureOfNight],
    perhaps: Sequence[FigureOfNight],
    kept: Sequence[FigureOfNight],
    at: Collection[Stated],
) -> Shown[Value]:
    """What stood before: the figures of a row itself, else those that may be; of several ladders both."""
    if own and len(at) == 1:
        return _values(own, kept=kept)
    return _values((*own, *(one for one in perhaps if one not in own)), (), kept, at=at)


def _stated(one: FigureOfNight) -> Stated:
    """Of which group and place a figure is told: what leaves one open has a row of its own, on whichever ladder."""
    return one.ladder, one.entry.scope


def _perhaps_of(
    had: Iterable[FigureOfNight], new: Iterable[FigureOfNight], at: Collection[Stated]
) -> Iterator[FigureOfNight]:
    """The figures of before that may be of the group and place of a row, as one of both leaves that open."""
    scopes = [one.scope for one in new if _stated(one) in at]
    yield from (one for one in had if any(one.scope.may_be(scope) for scope in scopes))


def _of(figures: Iterable[FigureOfNight], at: Collection[Stated]) -> list[FigureOfNight]:
    """The figures of one row, those that add nothing to another last."""
    return sorted((one for one in figures if _stated(one) in at), key=lambda one: not one.adds)


def _with_struck(
    row: MetricNight, came: Iterable[FigureOfNight], struck: Sequence[FigureOfNight]
) -> Iterator[FigureOfNight]:
    """What came and what was struck; a number that was struck is not told as one that somebody else gave besides.

    What nobody is named for and may be another wording of what was struck comes after that.
    """
    values = {one.entry.step.value for one in struck}
    other = [one for one in came if one.entry.step.value not in values]
    yield from (one for one in other if not is_echo(row, one))
    yield from struck
    yield from (one for one in other if is_echo(row, one))


def _others_than(gone: Iterable[FigureOfNight], figures: Iterable[FigureOfNight]) -> tuple[FigureOfNight, ...]:
    """The figures of which no claim is among those of others."""
    claims = {cite for one in gone for cite in one.entry.step.cites}
    return tuple(one for one in figures if claims.isdisjoint(one.entry.step.cites))


def _values(
    figures: Iterable[FigureOfNight],
    again: Sequence[FigureOfNight] = (),
    kept: Sequence[FigureOfNight] = (),
    at: Collection[Stated] = (),
    echoes: Collection[str] = (),
) -> Shown[Value]:
    """The figures of a cell, each once; some of them stand again, and some were not replaced.

    With the row `at` which it stands each is told with its own group and place, where these are others.
    """
    values = dict.fromkeys(
        Value(
            one.entry.step.value,
            (one.entry.scope or one.ladder) if at and _stated(one) not in at else "",
            (dispute,) if (dispute := one.entry.step.change.dispute) else (),
            not dispute,
            one in again,
            one in kept,
            one.entry.is_number_denied and bool(dispute),
            one.entry.step.cites[0] in echoes and not dispute,
        )
        for one in figures
    )
    return shown(tuple(each_number_once(values)), VALUES, spare=1)


def each_number_once(values: Iterable[Value]) -> Iterator[Value]:
    """The numbers of a cell, each once, with all that it became as several gave it; it stands with none of these."""
    alike: dict[object, list[Value]] = {}
    for one in values:
        alike.setdefault((one.value, one.scope, one.is_again, one.is_kept, one.is_echo), []).append(one)
    for members in alike.values():
        codes = tuple(dict.fromkeys(code for one in members for code in one.statuses))
        yield replace(
            members[0],
            statuses=codes,
            stands_too=bool(codes) and any(one.stands_too for one in members),
            is_number_denied=any(one.is_number_denied for one in members),
        )
