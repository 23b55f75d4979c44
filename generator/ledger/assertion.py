"""Assertions: the same figure from the same voice, however many sources repeat it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.ledger.claim import FigureSaid, Scope
from generator.record.claims import ToldAs
from generator.record.counts import Count, Interval
from generator.record.ids import ActorId, ClaimId, SourceId

# Days so far apart still follow one another.
_NEXT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Assertion:
    """Claims merged, citations kept: one voice, one scope, one literal interval, one run of days.

    `id` is the id of its first claim in the order of recording, so that it stays when sources are added.
    `first` and `last` bound the run; both are None where no claim of it has a day.
    """

    id: ClaimId
    voice: ActorId | None
    scope: Scope
    count: Count
    claims: tuple[FigureSaid, ...]
    first: date | None
    last: date | None

    @property
    def bodies(self) -> frozenset[ActorId]:
        """The institutions that answer for it."""
        return frozenset(claim.body for claim in self.claims if claim.body)

    @property
    def answering(self) -> frozenset[ActorId]:
        """Everyone for whom it was said, and the institutions that answer for it."""
        return self.bodies | {name for claim in self.claims for name in claim.answering}

    @property
    def speakers(self) -> frozenset[ActorId]:
        """Everyone a source names as having said it."""
        return frozenset(name for claim in self.claims for name in claim.speakers)

    @property
    def test(self) -> Interval | None:
        """The interval in which the wording leaves room for the number."""
        return self.count.test

    @property
    def known_by(self) -> date | None:
        """The day by which it was certainly said."""
        return min((claim.known_by for claim in self.claims if claim.known_by), default=None)

    @property
    def sources(self) -> frozenset[SourceId]:
        """The ids of the sources that carry it; one article that is recorded twice is one."""
        return frozenset(claim.article for claim in self.claims)

    @property
    def as_of(self) -> frozenset[str]:
        """The moments its claims describe, as written."""
        return frozenset(str(claim.record.as_of) for claim in self.claims if claim.record.as_of)

    def meets(self, other: "Assertion") -> bool:
        """Whether both can hold, as far as their words bound a number at all."""
        return self.test is None or other.test is None or self.test.meets(other.test)

    def is_above(self, other: "Assertion") -> bool:
        """Whether it is higher than the other in every reading of the two."""
        return self.test is not None and other.test is not None and self.test.is_above(other.test)

    def precedes(self, other: "Assertion") -> bool:
        """Whether it was certainly said before the other: by day, or because one source tells both so."""
        upper, lower = self.last or self.known_by, other.first
        if upper and lower and upper < lower:
            return True
        as_earlier = set(self.sources_as(ToldAs.EARLIER))
        ordered = not as_earlier.isdisjoint(other.sources_as(ToldAs.NOW))
        return ordered and not (self.first and lower and self.first >= lower)

    def is_reported_before(self, other: "Assertion") -> bool:
        """Whether the sources show it before the other and nothing says that it was said after it.

        This orders figures whose days are not stated by the days on which their sources had appeared, unless
        both describe one moment.
        """
        if not self.as_of.isdisjoint(other.as_of):
            return False
        shown = self.known_by is not None and other.known_by is not None and self.known_by < other.known_by
        return shown and not other.precedes(self)

    def sources_as(self, how: ToldAs) -> Iterator[SourceId]:
        """The sources that tell it as the current figure, or as an earlier one."""
        return (claim.source_id for claim in self.claims if claim.record.told_as is how)


def assertions(figures: Iterable[FigureSaid]) -> tuple[Assertion, ...]:
    """The assertions that figures make, in the order of their ids.

    Rule: claims of one voice, scope and literal interval whose days follow one another without a gap are
    one assertion. A claim of unknown day joins the one run that it may continue. Those that may continue
    none are one assertion where they may have been said together; one that may continue several stands
    alone with those of its own source. Claims without a voice never merge between sources.
    """
    _, found = Merging().learn(figures)
    return tuple(sorted(found, key=lambda assertion: assertion.id))


class Merging:
    """The assertions of figures that become known little by little."""

    def __init__(self) -> None:
        self._figures: dict[object, list[FigureSaid]] = defaultdict(list)
        self._made: dict[object, list[Assertion]] = {}

    def learn(self, figures: Iterable[FigureSaid]) -> tuple[list[Assertion], list[Assertion]]:
        """Take in further figures; the assertions that are no longer so, and those that are new or take their place."""
        touched: dict[object, None] = {}
        for claim in figures:
            owner = claim.voice or ("no voice", claim.source_id, claim.speakers)
            alike = owner, claim.scope, claim.count
            self._figures[alike].append(claim)
            touched[alike] = None
        gone, come = list[Assertion](), list[Assertion]()
        for key in touched:
            before = self._made.get(key, [])
            now = self._made[key] = [_assertion(run) for run in _runs(self._figures[key])]
            gone += (one for one in before if one not in now)
            come += (one for one in now if one not in before)
        return gone, come


def _runs(claims: Sequence[FigureSaid]) -> Iterator[list[FigureSaid]]:
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
    return claim.when.day if claim.when else None


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
    return claim.when.earliest if claim.when else None


def _continues(claim: FigureSaid, first: date | None, last: date | None) -> bool:
    """Whether a claim of unknown day may have been said within the run, or on a day next to it."""
    earliest, latest = _earliest(claim), claim.known_by
    too_late = earliest is not None and last is not None and earliest - last > _NEXT
    return not too_late and not (latest is not None and first is not None and first - latest > _NEXT)


def _assertion(run: Sequence[FigureSaid]) -> Assertion:
    ordered = sorted(run, key=lambda claim: (claim.source.recorded, claim.source_id, claim.position))
    days = [day for claim in run if (day := _day(claim))]
    first = ordered[0]
    return Assertion(
        id=first.id,
        voice=first.voice,
        scope=first.scope,
        count=first.count,
        claims=tuple(ordered),
        first=min(days, default=None),
        last=max(days, default=None),
    )
