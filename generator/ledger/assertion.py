"""Assertions: the same figure from the same voice, however many sources repeat it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from generator.ledger.bounds import Bounds, bounds_of, hull
from generator.ledger.claim import FigureSaid, Scope, days_said
from generator.ledger.sets import set_of
from generator.record.claims import Modality, ToldAs
from generator.record.counts import Count, Interval
from generator.record.dates import When
from generator.record.ids import ActorId, ClaimId, SourceId

# Days so far apart still follow one another.
_NEXT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Assertion:
    """Claims merged, citations kept: one voice, one scope, one literal interval, one run of days.

    `id` is the id of its first claim in the order of recording, so that it stays when sources are added.
    `begun` and `ended` bound the first and the last day on which it was said: tellings without a day of their own are
    tellings of what was said then.

    What follows from these is worked out once: `bodies` are the institutions that answer for it, `answering` those and
    everyone for whom it was said; `sources` the ids of the sources that carry it, of which one article that is recorded
    twice is one; `is_general` tells that its speakers are named by general words only. `test` is the interval in which
    the wording leaves room for the number; `as_of` are the moments that its claims describe, as written, and `moment`
    the days that it may describe: those stated, else those on which it may have been said. `misprint_of` is a figure
    with the number that it should likely have been, and `shown_from` the first day on which any source can have shown
    it; none can have before it was said.
    """

    id: ClaimId
    voice: ActorId | None
    scope: Scope
    count: Count
    claims: tuple[FigureSaid, ...]
    begun: Bounds
    ended: Bounds
    bodies: frozenset[ActorId] = field(init=False, repr=False, compare=False)
    answering: frozenset[ActorId] = field(init=False, repr=False, compare=False)
    sources: frozenset[SourceId] = field(init=False, repr=False, compare=False)
    is_general: bool = field(init=False, repr=False, compare=False)
    test: Interval | None = field(init=False, repr=False, compare=False)
    as_of: frozenset[str] = field(init=False, repr=False, compare=False)
    moment: Bounds = field(init=False, repr=False, compare=False)
    misprint_of: FigureSaid | None = field(init=False, repr=False, compare=False)
    shown_from: date | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        claims, keep = self.claims, object.__setattr__
        bodies = set_of([claim.body for claim in claims if claim.body])
        keep(self, "bodies", bodies)
        keep(self, "answering", _answering(claims, bodies))
        keep(self, "sources", set_of([claim.article for claim in claims]))
        first, *others = claims
        keep(self, "is_general", first.is_general and all(claim.is_general for claim in others))
        keep(self, "test", self.count.test)
        stated = [when for claim in claims if (when := claim.record.as_of)]
        keep(self, "as_of", set_of([when.text for when in stated]))
        keep(self, "moment", described(stated, self.begun, self.ended))
        keep(
            self,
            "misprint_of",
            first.misprint_of if first.misprint_of and all(one.misprint_of for one in others) else None,
        )
        keep(self, "shown_from", _shown_from(claims, self.begun.earliest))

    @property
    def first(self) -> date | None:
        """The first day on which it was said; None where that may be one of several."""
        return self.begun.day

    @property
    def last(self) -> date | None:
        """The last day on which it was said, where the first is known."""
        return self.ended.day if self.begun.day else None

    @property
    def speakers(self) -> frozenset[ActorId]:
        """Everyone a source names as having said it, as it is."""
        return set_of({name for claim in self.exact for name in claim.speakers})

    @property
    def exact(self) -> tuple[FigureSaid, ...]:
        """The claims that give it as it is, and in no other wording above or beside a text."""
        return tuple(claim for claim in self.claims if not claim.is_rewording)

    @property
    def apart(self) -> str | None:
        """By what the words of a denial set it apart from the same figure of its voice."""
        return self.claims[0].apart

    @property
    def is_denied_there(self) -> bool:
        """Whether nobody is named for it, by texts that tell that its number was denied."""
        return self.claims[0].is_denied_there and all(claim.is_denied_there for claim in self.claims)

    @property
    def known_by(self) -> date | None:
        """The day by which it was certainly said."""
        return self.begun.latest

    def meets(self, other: "Assertion") -> bool:
        """Whether both can hold, as far as their words bound a number at all."""
        return self.test is None or other.test is None or self.test.meets(other.test)

    def is_above(self, other: "Assertion") -> bool:
        """Whether it is higher than the other in every reading of the two."""
        return self.test is not None and other.test is not None and self.test.is_above(other.test)

    def precedes(self, other: "Assertion") -> bool:
        """Whether it was certainly said before the other: by day, or as one source tells both, be it of one day."""
        if self.ended.is_before(other.begun):
            return True
        if _begins_no_earlier(self.begun, other.begun) and not self._may_be_earlier_that_day(other):
            return False
        return self.is_put_before(other) and not other.is_put_before(self)

    def _may_be_earlier_that_day(self, other: "Assertion") -> bool:
        """Whether it was said on one day only, on which a source that tells it as earlier may have the other, too."""
        day = self.begun.day
        if day is None or self.ended.day != day or other.begun.latest != day:
            return False
        earlier = {claim.source_id for claim in self.claims if claim.is_earlier and claim.said.allows(day)}
        now = (claim for claim in other.claims if not claim.is_earlier and claim.said.allows(day))
        return any(claim.source_id in earlier for claim in now)

    def is_put_before(self, other: "Assertion") -> bool:
        """Whether one source tells it as a figure of the past and the other as that of now, both by one speaker.

        Of the same number, told twice, that tells no order.
        """
        if self.count == other.count:
            return False
        if self.voice != other.voice or (self.voice is None and self.speakers != other.speakers):
            return False
        return not set(self.sources_as(ToldAs.EARLIER)).isdisjoint(other.sources_as(ToldAs.NOW))

    def comes_before(self, other: "Assertion") -> bool:
        """Whether the other certainly tells of a later moment, or of the same one later.

        What was said later of an earlier moment comes after that moment's figure only.
        """
        if self.moment.is_before(other.moment):
            return True
        if not self.precedes(other):
            return False
        if other.as_of or not self._tells_of_the_past:
            return (self.as_of == other.as_of and self.moment.day is not None) or _ends_no_later(
                self.moment, other.moment
            )
        return True

    @property
    def _tells_of_the_past(self) -> bool:
        """Whether it describes no moment after it was said, as a count of what is expected does."""
        actual = self.scope.modality is Modality.ACTUAL and not self.begun.is_before(self.moment)
        return not self.as_of or actual

    def is_shown_before(self, other: "Assertion") -> bool:
        """Whether it was out before any source can have shown the other, where neither days nor moments order the two.

        That orders the sources, and not what they tell of.
        """
        if not self.as_of.isdisjoint(other.as_of) or (self.first and other.first) or other.comes_before(self):
            return False
        return self.known_by is not None and other.shown_from is not None and self.known_by < other.shown_from

    def sources_as(self, how: ToldAs) -> Iterator[SourceId]:
        """The sources that tell it as the current figure, or as an earlier one."""
        return (claim.source_id for claim in self.claims if claim.record.told_as is how)


def assertions(figures: Iterable[FigureSaid]) -> tuple[Assertion, ...]:
    """The assertions that figures make, in the order of their ids.

    Rule: claims of one voice, scope and literal interval whose days follow one another without a gap are
    one assertion. A claim of unknown day joins the one run that it may continue. Those that may continue
    none are one assertion where they may have been said together; one that may continue several stands
    alone with those of its own source. Claims without a voice merge in copies of one text only. What only
    words a figure of its text again is of the assertion of that.
    """
    _, found = Merging().learn(figures)
    return tuple(sorted(found, key=lambda assertion: assertion.id))


def described(stated: Sequence[When], begun: Bounds, ended: Bounds) -> Bounds:
    """The days that a figure may describe: those that its sources state, else those on which it may have been said."""
    if stated:
        return hull(map(bounds_of, stated))
    return begun if begun == ended else Bounds(begun.earliest, ended.latest)


def _answering(claims: Iterable[FigureSaid], bodies: frozenset[ActorId]) -> frozenset[ActorId]:
    names = {name for claim in claims for name in claim.answering}
    return bodies if names <= bodies else set_of(bodies | names)


def _shown_from(claims: Iterable[FigureSaid], begun: date | None) -> date | None:
    return None if begun is None else max(begun, min([claim.appeared.earliest or begun for claim in claims]))


def _begins_no_earlier(one: Bounds, other: Bounds) -> bool:
    """Whether one certainly began on the day of the other or after it."""
    return one.earliest is not None and other.latest is not None and one.earliest >= other.latest


def _ends_no_later(one: Bounds, other: Bounds) -> bool:
    """Whether one certainly ended by the day on which the other began."""
    return one.latest is not None and other.earliest is not None and one.latest <= other.earliest


class Merging:
    """The assertions of figures that become known little by little."""

    def __init__(self) -> None:
        self._figures: dict[object, dict[object, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
        self._made: dict[object, dict[object, list[Assertion]]] = defaultdict(dict)

    def learn(self, figures: Iterable[FigureSaid]) -> tuple[list[Assertion], list[Assertion]]:
        """Take in further figures; the assertions that are no longer so, and those that are new or take their place."""
        touched: dict[object, set[object]] = defaultdict(set)
        for claim in figures:
            figure = claim.figure
            series = claim.voice or ("no voice", claim.text, claim.speakers), figure.scope
            worded = figure.count, figure.apart
            self._figures[series][worded].append(claim)
            touched[series].add(worded)
        gone, come = list[Assertion](), list[Assertion]()
        for key, counts in touched.items():
            made, figures_of = self._made[key], self._figures[key]
            before = [one for group in made.values() for one in group]
            for count in counts:
                made[count] = [_assertion(run) for run in _runs(figures_of[count])]
            now = ordered_by_text([one for group in made.values() for one in group])
            gone += (one for one in before if one not in now)
            come += (one for one in now if one not in before)
        return gone, come


def ordered_by_text(series: Sequence[Assertion]) -> list[Assertion]:
    """The assertions of a voice and scope, their days narrowed by the sources that tell one as earlier than another."""
    if len(series) < 2:
        return list(series)
    now: dict[SourceId, list[Assertion]] = defaultdict(list)
    for one in series:
        for source in one.sources_as(ToldAs.NOW):
            now[source].append(one)
    order = {(one.id, later.id) for one in series for source in one.sources_as(ToldAs.EARLIER) for later in now[source]}
    found = {one.id: one for one in series}
    changed = bool(order)
    while changed:
        changed = False
        for name, after in order:
            one, later = found[name], found[after]
            if one is later or not one.precedes(later):
                continue
            found[name] = _narrowed_first(one, Bounds(None, later.ended.latest))
            found[after] = _narrowed_last(later, Bounds(one.begun.earliest, None))
            changed = changed or (found[name], found[after]) != (one, later)
    return list(found.values())


def _narrowed_first(one: Assertion, bounds: Bounds) -> Assertion:
    """With the first saying narrowed, which is the last, too, where there was one."""
    ended = one.ended.narrowed(bounds) if one.begun == one.ended else one.ended
    return replace(one, begun=one.begun.narrowed(bounds), ended=ended)


def _narrowed_last(one: Assertion, bounds: Bounds) -> Assertion:
    begun = one.begun.narrowed(bounds) if one.begun == one.ended else one.begun
    return replace(one, begun=begun, ended=one.ended.narrowed(bounds))


def _runs(claims: Sequence[FigureSaid]) -> Iterator[list[FigureSaid]]:
    if len(claims) == 1:
        yield list(claims)
        return
    dated = sorted((claim for claim in claims if _day(claim)), key=lambda claim: (_day(claim) or date.min, claim.id))
    runs: list[list[FigureSaid]] = []
    for claim in dated:
        day, last = _day(claim), _day(runs[-1][-1]) if runs else None
        if day and last and day - last <= _NEXT:
            runs[-1].append(claim)
        else:
            runs.append([claim])
    spans = [(_day(run[0]), _day(run[-1])) for run in runs]
    undated: list[FigureSaid] = []
    alone: dict[str, list[FigureSaid]] = defaultdict(list)
    for claim in (claim for claim in claims if not _day(claim)):
        fitting = [run for run, span in zip(runs, spans, strict=True) if _continues(claim, *span)]
        if len(fitting) == 1:
            fitting[0].append(claim)
        elif fitting:
            alone[claim.source_id].append(claim)
        else:
            undated.append(claim)
    yield from runs
    yield from alone.values()
    yield from _together(undated)


def _day(claim: FigureSaid) -> date | None:
    return claim.said.day


def _together(claims: Sequence[FigureSaid]) -> Iterator[list[FigureSaid]]:
    """Claims of unknown day, parted where the days on which they may have been said lie apart."""
    group: list[FigureSaid] = []
    until = date.max
    for claim in sorted(claims, key=lambda claim: (_earliest(claim) or date.min, claim.id)):
        earliest = _earliest(claim)
        if group and earliest and earliest > until and earliest - until > _NEXT:
            yield group
            group, until = [], date.max
        group.append(claim)
        until = min(until, claim.known_by or date.max)
    if group:
        yield group


def _earliest(claim: FigureSaid) -> date | None:
    return claim.said.earliest


def _continues(claim: FigureSaid, first: date | None, last: date | None) -> bool:
    """Whether a claim of unknown day may have been said within the run, or on a day next to it."""
    earliest, latest = _earliest(claim), claim.known_by
    too_late = earliest is not None and last is not None and earliest - last > _NEXT
    return not too_late and not (latest is not None and first is not None and first - latest > _NEXT)


def _in_order_of_recording(claim: FigureSaid) -> tuple[bool, date, SourceId, int]:
    """Puts what is told as it is before other wordings of that, and then what was recorded first."""
    return claim.is_rewording, claim.source.recorded, claim.source_id, claim.position


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
