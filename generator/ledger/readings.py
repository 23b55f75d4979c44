"""Readings: all that the records leave open closed in one permitted way, drawn at random.

A sentence may be said where it holds in every reading: the certain answer over incomplete information, Imieliński
and Lipski, Journal of the ACM 31(4), 1984.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import TypeVar

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import Bounds, bounds_of
from generator.ledger.claim import Claim, FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.sayings import Instant, instants, ordered_pairs, sayings, some_day
from generator.record.claims import Modality
from generator.record.counts import Interval, Qualifier
from generator.record.fields import UNSTATED
from generator.record.ids import ClaimId, GroupId, PlaceId, SourceId
from generator.record.numerals import Number

# Somebody who has no other claim in the record.
STRANGER = "a stranger"
_Id = TypeVar("_Id", GroupId, PlaceId)


@dataclass(frozen=True, slots=True)
class ClosedReading:
    """One way in which everything can have been, as far as the records tell."""

    said_at: Mapping[ClaimId, Instant]
    moments: Mapping[ClaimId, date]
    numbers: Mapping[ClaimId, Number]
    speakers: Mapping[ClaimId, str]
    groups: Mapping[ClaimId, GroupId]
    places: Mapping[ClaimId, tuple[PlaceId, ...]]
    appeared: Mapping[SourceId, date]

    def day_of(self, claim: Claim) -> date:
        """The day on which it was said."""
        return self.said_at[claim.id].day

    def shown_on(self, claim: Claim) -> date:
        """The day from which its source showed it: that on which it appeared, or on which what was added was said."""
        appeared = self.appeared_on(claim.article)
        return max(appeared, self.day_of(claim)) if claim.record.where.is_added else appeared

    def moment_of(self, claim: FigureSaid) -> date:
        """The day that a figure describes: where its source states none, that on which it was said."""
        return self.moments.get(claim.id) or self.day_of(claim)

    def number_of(self, claim: FigureSaid) -> Number | None:
        """The number within its words; None where these bound none."""
        return self.numbers.get(claim.id)

    def speaker_of(self, claim: Claim) -> str:
        """Who said it."""
        return self.speakers[claim.id]

    def group_of(self, claim: FigureSaid) -> GroupId:
        """Which people or things it counts."""
        return self.groups[claim.id]

    def place_of(self, claim: FigureSaid) -> tuple[PlaceId, ...]:
        """Where."""
        return self.places[claim.id]

    def appeared_on(self, source: SourceId) -> date:
        """The day on which a source appeared."""
        return self.appeared[source]

    def first(self, assertion: Assertion) -> Instant:
        """When a figure was first given."""
        return min(self.said_at[claim.id] for claim in assertion.claims)

    def last(self, assertion: Assertion) -> Instant:
        """When a figure was last given."""
        return max(self.said_at[claim.id] for claim in assertion.claims)

    def days_described(self, assertion: Assertion) -> frozenset[date]:
        """The days that a figure describes: those that its sources state, else those on which it was given."""
        stated = frozenset(self.moments[claim.id] for claim in assertion.claims if claim.id in self.moments)
        return stated or frozenset(self.day_of(claim) for claim in assertion.claims)


def readings(book: Ledger, seed: int, number: int) -> Iterator[ClosedReading]:
    """So many readings of a ledger; the same for the same seed."""
    random = Random(seed)
    return (_draw(book, random) for _ in range(number))


def _draw(book: Ledger, random: Random) -> ClosedReading:
    event = book.corpus.event
    ends = Bounds(event.begins, event.ends or event.begins)
    at = instants(sayings(book, random), ends, random)
    return ClosedReading(
        said_at=at,
        moments=_with_earlier(book, at, dict(_moments(book, at, ends, random))),
        numbers=dict(_numbers(book.assertions, random)),
        speakers=dict(_speakers(book, random)),
        groups=dict(_groups(book, random)),
        places=dict(_places(book, random)),
        appeared=dict(_appearances(book, at, ends, random)),
    )


def _groups(book: Ledger, random: Random) -> Iterator[tuple[ClaimId, GroupId]]:
    names = [*map(GroupId, book.corpus.groups)]
    for claims, scope in _alike(book):
        group = _closed(scope.group, names, random)
        yield from ((claim.id, group) for claim in claims)


def _places(book: Ledger, random: Random) -> Iterator[tuple[ClaimId, tuple[PlaceId, ...]]]:
    names = [*map(PlaceId, book.corpus.places)]
    for claims, scope in _alike(book):
        where = tuple(_closed(place, names, random) for place in scope.place)
        yield from ((claim.id, where) for claim in claims)


def _alike(book: Ledger) -> Iterator[tuple[Sequence[FigureSaid], Scope]]:
    """Figures of one voice, or text, that count one thing: what all of them leave open is one thing, too.

    What words a figure of its text again counts what that does, as far as it may.
    """
    found: dict[tuple[str, Scope], list[FigureSaid]] = {}
    for claim in book.figures:
        scope = claim.figure.scope if claim.scope.may_be(claim.figure.scope) else claim.scope
        found.setdefault((claim.voice or claim.text, scope), []).append(claim)
    yield from ((claims, scope) for (_, scope), claims in found.items())


def _closed(name: _Id, names: Sequence[_Id], random: Random) -> _Id:
    return random.choice(names) if name == UNSTATED and names else name


def _moments(
    book: Ledger, at: Mapping[ClaimId, Instant], ends: Bounds, random: Random
) -> Iterator[tuple[ClaimId, date]]:
    """The day that each figure with a stated moment describes: of an actual count none after it was given.

    One moment, written in one way for one thing by one speaker, is one day.
    """
    alike: dict[object, list[FigureSaid]] = {}
    for claim in book.figures:
        if claim.record.as_of:
            key = claim.voice or claim.text, claim.scope, str(claim.record.as_of)
            alike.setdefault(key, []).append(claim)
    for claims in alike.values():
        bounds = bounds_of(claims[0].record.as_of)
        if claims[0].scope.modality is Modality.ACTUAL:
            bounds = bounds.narrowed(Bounds(None, min(at[claim.id].day for claim in claims)))
        day = some_day(bounds, ends, random)
        yield from ((claim.id, day) for claim in claims)


def _with_earlier(
    book: Ledger, at: Mapping[ClaimId, Instant], moments: Mapping[ClaimId, date]
) -> Mapping[ClaimId, date]:
    """The moments, with those of figures that a text tells as earlier ones: none after the moment of the one of now.

    Where the text of that states none it is the one that other sources state of it.
    """
    found = dict(moments)
    for one, later in ordered_pairs(book):
        figure, now = book.by_claim[one.id], book.by_claim[later.id]
        stated = [moments[claim.id] for claim in now.claims if claim.id in moments]
        if not figure.as_of and stated and one.scope.modality is Modality.ACTUAL:
            day = min(at[one.id].day, moments.get(later.id, max(stated)), found.get(one.id, date.max))
            found[one.id] = max(day, figure.moment.earliest or day)
    return found


def _numbers(assertions: Iterable[Assertion], random: Random) -> Iterator[tuple[ClaimId, Number]]:
    for assertion in assertions:
        if assertion.test:
            number = _within(_strict(assertion, assertion.test), random)
            yield from ((claim.id, number) for claim in assertion.claims)


def _strict(assertion: Assertion, room: Interval) -> Interval:
    """The room without the number itself, where any wording leaves that out: fewer than 50 are at most 49."""
    words = {claim.count.qualifier for claim in assertion.claims if not claim.is_rewording}
    if Qualifier.MORE_THAN in words and isinstance(room.low, int):
        return Interval(room.low + 1, room.high)
    if Qualifier.FEWER_THAN in words and isinstance(room.high, int) and room.high > room.low:
        return Interval(room.low, room.high - 1)
    return room


def _within(room: Interval, random: Random) -> Number:
    """A number within an interval, often at one of its ends; a whole one, unless its ends are none."""
    if room.high is None:
        return room.low + random.choice([0, 1, 2, 10, room.low, 9 * room.low])
    low, high = int(room.low), int(room.high)
    if low != room.low or high != room.high or low == high:
        return room.low
    high -= room.open_high
    return random.choice([low, high, random.randint(low, high)])


def _speakers(book: Ledger, random: Random) -> Iterator[tuple[ClaimId, str]]:
    voices = sorted({claim.voice for claim in book.claims if claim.voice})
    for claim in book.claims:
        yield claim.id, random.choice(claim.speakers or (*voices, STRANGER))


def _appearances(
    book: Ledger, at: Mapping[ClaimId, Instant], ends: Bounds, random: Random
) -> Iterator[tuple[SourceId, date]]:
    """The day of each source: none before what it tells was or was said, where its date leaves room."""
    for name, claims in book.claims_of_source.items():
        published = claims[0].appeared
        days = [at[claim.id].day for claim in claims if not claim.record.where.is_added]
        latest = max((day for day in days if not published.latest or day <= published.latest), default=None)
        yield SourceId(name), some_day(published.narrowed(Bounds(latest, None)), ends, random)
