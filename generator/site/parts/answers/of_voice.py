"""What one voice last gave: which of it is a rival of the first figure, a lower one, or the same in other words."""

from dataclasses import dataclass

from generator.site.parts.answers.earlier import Earlier
from generator.site.parts.answers.given import Given, height
from generator.site.parts.answers.latest import says_no_more
from generator.site.parts.link import Link


@dataclass(frozen=True, slots=True)
class Answer:
    """What one voice last gave in the leading scope.

    `last` are the figures of which none certainly came after another; of a count that adds up, lower ones that were
    known before are `outgrown`, and those of which that is open. `adds_up` tells that it is such a count, `is_measured`
    that it comes in no wholes, as money does not, `is_last` that the first is one, of several that were given.
    `elsewhere` is the same number for another group or place, where that was disputed; `in_one_text` is what the texts
    of the first have beside it. `is_disowned` tells that somebody said, be it later, that it was not its speaker's, so
    that it is told as what reports have. `is_of_moments` tells that it is a count that holds at a moment. `at_once` are
    figures beside the first whose number texts of that have for something else: of one statement neither came last.
    """

    last: tuple[Given, ...]
    is_last: bool
    adds_up: bool
    outgrown: tuple[Given, ...]
    earlier_groups: tuple[Earlier, ...]
    disputed: tuple[Given, ...]
    elsewhere: tuple[Given, ...]
    in_one_text: tuple[Given, ...]
    is_disowned: bool = False
    is_measured: bool = False
    is_of_moments: bool = False
    at_once: tuple[Given, ...] = ()

    @property
    def latest(self) -> Given:
        """The first of the figures that may be the last."""
        return self.last[0]

    @property
    def since(self) -> tuple[Given, ...]:
        """The figures that certainly came after the first, and say no more than it."""
        return tuple(one for one in self.last[1:] if self.latest.rung.comes_before(one.rung))

    @property
    def reworded(self) -> tuple[Given, ...]:
        """The figures beside the first that say no more than it, of which it is idle to ask whether they came last."""
        beside = (one for one in self.last[1:] if one not in self.since)
        return tuple(one for one in beside if says_no_more(one.rung, self.latest.rung))

    @property
    def lower(self) -> tuple[Given, ...]:
        """Of what adds up the lower figures of other givers, of which it is idle to ask whether they came last.

        What another speaker of the same body is known to have given later may be a fall, and what anybody gave later
        of what is measured another estimate.
        """
        first, others = self.latest, self.last[1:] if self.adds_up else ()
        lower = (one for one in others if _is_below(one, first))
        return tuple(one for one in lower if not _may_be_a_fall(first, one, of_any=self.is_measured))

    @property
    def lower_as_late(self) -> tuple[Given, ...]:
        """Of these the ones that are known by a later day than the first: told where others may have come last, too."""
        by = self.latest.rung.known_by
        known = ((one, one.rung.known_by) for one in self.lower)
        return tuple(one for one, day in known if by and day and by < day) if self.as_late else ()

    @property
    def leading(self) -> tuple[Given, ...]:
        """The figures before which the earlier ones were given: all but what is told as a lower figure of another."""
        lower = self.lower
        return tuple(one for one in self.last if one not in lower)

    @property
    def as_late(self) -> tuple[Given, ...]:
        """The figures beside the first of which one may have come last, what may be a fall behind what is none."""
        others = (*self.since, *self.reworded, *self.lower, *self.at_once)
        found = (one for one in self.last[1:] if one not in others)
        return tuple(sorted(found, key=lambda one: self.adds_up and _is_below(one, self.latest)))

    @property
    def peak(self) -> Given | None:
        """Of what holds at a moment the highest figure of a stated day, where the last is lower: that is of an end.

        One of another hour of the day of the last is none: by their day alone both would be told of one moment.
        """
        of = self.latest.rung.moment.day
        found = (one for one in self._higher_before if one.rung.moment.day and one.rung.moment.day != of)
        return max(found, key=height, default=None) if self.is_of_moments else None

    @property
    def fallen_from(self) -> Given | None:
        """Of a count that adds up the highest figure before the last, where that is lower."""
        return max(self._higher_before, key=height, default=None) if self.adds_up else None

    @property
    def _higher_before(self) -> list[Given]:
        lead = self.latest.rung.lead
        return [one for one in self.earlier if one.is_firm and one.rung.lead.is_above(lead)]

    @property
    def giver(self) -> Link:
        """Who gave the first of them, as they are named within a sentence."""
        assert self.latest.who
        return self.latest.who

    @property
    def is_reported(self) -> bool:
        """Whether it is told as what reports have: its speaker disowned it, or one alone has it of a general word."""
        is_of_one = self.latest.rung.lead.is_general and len({one.article for one in self.latest.rung.claims}) == 1
        return self.is_disowned or is_of_one

    @property
    def put(self) -> str:
        """The code of the sentence that tells the figure."""
        if self.is_reported and self.latest.put == "answer-put":
            return "answer-put-reported"
        return "answer-put-last" if self.is_last and self.latest.put == "answer-put" else self.latest.put

    @property
    def earlier(self) -> tuple[Given, ...]:
        """The figures before all of these, oldest first."""
        return tuple(one for group in self.earlier_groups for one in group.figures)


def _is_below(one: Given, first: Given) -> bool:
    """Whether a figure of another giver is certainly lower."""
    return one.giver != first.giver and first.rung.lead.is_above(one.rung.lead)


def _may_be_a_fall(higher: Given, lower: Given, *, of_any: bool) -> bool:
    """Whether the lower one of two figures became known later, and is of the same body or may be `of_any`."""
    one, other = higher.rung.known_by, lower.rung.known_by
    is_later = one is not None and other is not None and one < other
    return is_later and (of_any or not higher.rung.lead.bodies.isdisjoint(lower.rung.lead.bodies))
