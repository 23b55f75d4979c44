"""Assertions: the same figure from the same voice, however many sources repeat it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from generator.ledger.bounds import Bounds, bounds_of, hull
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.sets import set_of
from generator.record.claims import Modality, ToldAs
from generator.record.counts import Count, Interval
from generator.record.dates import When
from generator.record.ids import ActorId, ClaimId, SourceId


@dataclass(frozen=True, slots=True)
class Assertion:
    """Claims merged, citations kept: one voice, one scope, one literal interval, one run of days.

    `id` is the id of its first claim in the order of recording, so that it stays when sources are added.
    `begun` and `ended` bound the first and the last day on which it was said: tellings without a day of their own are
    tellings of what was said then.

    What is often asked of it is worked out once: `bodies` are the institutions that answer for it, `sources` the ids of
    the sources that carry it, of which one article that is recorded twice is one; `earlier_in` those that tell it as a
    figure of the past. `test` is the interval in which the wording leaves room for the number; `as_of` are the moments
    that its claims describe, as written, and `moment` the days that it may describe: those stated, else those on which
    it may have been said. `shown_from` is the first day on which any source can have shown it; none can have before it
    was said.
    """

    id: ClaimId
    voice: ActorId | None
    scope: Scope
    count: Count
    claims: tuple[FigureSaid, ...]
    begun: Bounds
    ended: Bounds
    bodies: frozenset[ActorId] = field(init=False, repr=False, compare=False)
    sources: frozenset[SourceId] = field(init=False, repr=False, compare=False)
    earlier_in: frozenset[SourceId] = field(init=False, repr=False, compare=False)
    test: Interval | None = field(init=False, repr=False, compare=False)
    as_of: frozenset[str] = field(init=False, repr=False, compare=False)
    moment: Bounds = field(init=False, repr=False, compare=False)
    shown_from: date | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        claims, keep = self.claims, object.__setattr__
        keep(self, "bodies", set_of([claim.body for claim in claims if claim.body]))
        keep(self, "sources", set_of([claim.article for claim in claims]))
        keep(self, "earlier_in", set_of([claim.source_id for claim in claims if claim.is_earlier]))
        keep(self, "test", self.count.test)
        stated = [when for claim in claims if (when := claim.record.as_of)]
        keep(self, "as_of", set_of([when.text for when in stated]))
        keep(self, "moment", described(stated, self.begun, self.ended))
        keep(self, "shown_from", _shown_from(claims, self.begun.earliest))

    @property
    def first_id(self) -> ClaimId:
        """The id that the claim which leads it had first, by which its places on pages are called."""
        return self.claims[0].first_id

    @property
    def answering(self) -> frozenset[ActorId]:
        """The institutions that answer for it, and everyone for whom it was said."""
        return self.bodies.union(*(claim.answering for claim in self.claims))

    @property
    def is_general(self) -> bool:
        """Whether its speakers are named by general words only."""
        return all(claim.is_general for claim in self.claims)

    @property
    def is_only_earlier(self) -> bool:
        """Whether all that tell it tell it as a figure of the past."""
        return bool(self.earlier_in) and all(claim.is_earlier for claim in self.claims)

    @property
    def misprint_of(self) -> FigureSaid | None:
        """A figure with the number that it should likely have been; None where any claim is no likely misprint."""
        meant = self.claims[0].misprint_of
        return meant if meant and all(claim.misprint_of for claim in self.claims) else None

    @property
    def first(self) -> date | None:
        """The first day on which it was said; None where that may be one of several."""
        return self.begun.day

    @property
    def time(self) -> datetime | None:
        """The moment at which it was said, where a time of day is known and it was not said again at another."""
        return self.begun.at if self.begun == self.ended else None

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

    def day_by_order(self, claim: FigureSaid) -> date | None:
        """The day by which it was said, where that follows only as a claim tells it as earlier than another."""
        known = min((one.known_by for one in self.claims if one.known_by), default=None)
        is_by_order = claim.is_earlier and self.known_by and (known is None or self.known_by < known)
        return self.known_by if is_by_order else None

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
        if other.ended.is_before(self.begun):
            return False
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

        Of the same number, told twice, that tells no order, nor of figures of two things.
        """
        # Most are told as of now only.
        if not self.earlier_in or self.count == other.count or self.scope != other.scope:
            return False
        if self.voice != other.voice or (self.voice is None and self.speakers != other.speakers):
            return False
        return not self.earlier_in.isdisjoint(other.sources_as(ToldAs.NOW))

    def comes_before(self, other: "Assertion") -> bool:
        """Whether the other certainly tells of a later moment, or of the same one later.

        What was said later of an earlier moment comes after that moment's figure only; what may have been said again
        after another comes before none. Of what a text tells as earlier than this one of a stated moment the moment is
        open: the day on which it was said is not it.
        """
        if self.moment.is_before(other.moment):
            return not self.as_of or bool(other.as_of) or not other.is_put_before(self)
        if not self.precedes(other):
            return False
        if self._is_put_before_its_moment(other):
            return True
        if other.as_of or not self.tells_of_the_past:
            return (self.as_of == other.as_of and self.moment.day is not None) or _ends_no_later(
                self.moment, other.moment
            )
        return self.begun == self.ended or _is_by(self.ended.latest, other.ended.earliest)

    def _is_put_before_its_moment(self, other: "Assertion") -> bool:
        """Whether all texts that tell it, of no moment, tell it as earlier than the other, of whatever moment.

        Of what was only expected, or was given by another voice, that tells nothing.
        """
        if (
            self.as_of
            or self.scope.modality is not Modality.ACTUAL
            or not self.is_put_before(other)
            or not self.earlier_in <= set(other.sources_as(ToldAs.NOW))
        ):
            return False
        return self.is_only_earlier and _begins_no_later(self.moment, other.moment)

    @property
    def tells_of_the_past(self) -> bool:
        """Whether it describes no moment after it was said, as what is expected does, and a count that is misdated."""
        if not self.as_of:
            return True
        is_actual = self.scope.modality is Modality.ACTUAL and not self.begun.is_before(self.moment)
        return is_actual and not any(map(self._is_said_ahead, self.claims))

    def _is_said_ahead(self, claim: FigureSaid) -> bool:
        """Whether one of its claims describes a moment after all days on which that can have been said."""
        said, moment = claim.said.narrowed(Bounds(None, self.ended.latest)), claim.record.as_of
        return moment is not None and said.is_before(bounds_of(moment))

    def is_shown_before(self, other: "Assertion") -> bool:
        """Whether it was out before any source can have shown the other, where neither days nor moments order the two.

        That orders the sources, and not what they tell of.
        """
        if not self.as_of.isdisjoint(other.as_of) or (self.first and other.first) or other.comes_before(self):
            return False
        return self.known_by is not None and other.shown_from is not None and self.known_by < other.shown_from

    def sources_as(self, how: ToldAs) -> list[SourceId]:
        """The sources that tell it as the current figure, or as an earlier one."""
        return [claim.source_id for claim in self.claims if claim.record.told_as is how]


def described(stated: Sequence[When], begun: Bounds, ended: Bounds) -> Bounds:
    """The days that a figure may describe: those that its sources state, else those on which it may have been said."""
    if stated:
        return hull(map(bounds_of, stated))
    return begun if begun == ended else Bounds(begun.earliest, ended.latest)


def _shown_from(claims: Iterable[FigureSaid], begun: date | None) -> date | None:
    return None if begun is None else max(begun, min([claim.appeared.earliest or begun for claim in claims]))


def _begins_no_earlier(one: Bounds, other: Bounds) -> bool:
    """Whether one certainly began on the day of the other or after it."""
    return one.earliest is not None and other.latest is not None and one.earliest >= other.latest


def _ends_no_later(one: Bounds, other: Bounds) -> bool:
    """Whether one certainly ended by the day on which the other began."""
    return _is_by(one.latest, other.earliest)


def _is_by(one: date | None, other: date | None) -> bool:
    """Whether one day is known and no later than another."""
    return one is not None and other is not None and one <= other


def _begins_no_later(one: Bounds, other: Bounds) -> bool:
    """Whether one may have begun by the first day of the other."""
    return one.earliest is None or (other.earliest is not None and one.earliest <= other.earliest)
