"""What there is for an answer: the figures of the leading scope, those that may be of it, and all the others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ledger.assertion import Assertion
from generator.record.counts import Qualifier
from generator.record.ids import ActorId
from generator.record.registries import MetricKind
from generator.site.parts.answers.around import left_open, numbered
from generator.site.parts.answers.latest import (
    Carried,
    carried,
    claims_of,
    leading,
    newest,
    outgrown,
    stands,
    without_rewordings,
)
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed


@dataclass(frozen=True, slots=True)
class Ground:
    """The figures of the leading scope, `openly` those that leave group or place open, and the `others`.

    `vague` are words of the leading scope that name no number: a handful.
    """

    ladders: Ladders
    placed: tuple[Placed, ...]
    openly: tuple[Placed, ...]
    vague: tuple[Placed, ...]
    others: tuple[Assertion, ...]
    sources: Carried
    adds_up: bool

    def by_voice(self) -> list[tuple[ActorId, list[Placed]]]:
        """The figures of the leading scope by voice, first that of the most claims of which something stands."""
        found: dict[ActorId, list[Placed]] = {}
        for one in self.placed:
            if one.rung.lead.voice:
                found.setdefault(one.rung.lead.voice, []).append(one)

        def rank(item: tuple[ActorId, list[Placed]]) -> tuple[bool, bool, int, ActorId]:
            is_general = all(one.rung.lead.is_general for one in item[1])
            return not any(map(stands, item[1])), is_general, -_weight(item[1]), item[0]

        return sorted(found.items(), key=rank)

    @property
    def named(self) -> list[Placed]:
        """The figures of named voices, here and where the scope is open."""
        return [one for one in (*self.placed, *self.openly) if one.rung.lead.voice]

    @property
    def nameless(self) -> list[Placed]:
        """The figures that nobody is named for, here and where the scope is open."""
        return [one for one in (*self.placed, *self.openly) if one.rung.lead.voice is None]

    @property
    def nameless_in_words(self) -> list[Placed]:
        """Words without a number that nobody is named for, where they are of more than all numbers: several hundred."""
        numbers = [one.rung.lead for one in (*self.placed, *self.openly) if stands(one)]
        words = (one for one in self.vague if one.rung.lead.voice is None and stands(one))
        return [one for one in words if numbers and all(one.rung.lead.is_above(other) for other in numbers)]

    def in_words(self) -> Iterator[Placed]:
        """What each voice of which no number is known last spoke of, as far as it stands.

        Words that may be the number of somebody else are told, too: who is counted as a speaker is not passed over.
        """
        numbered, found = {one.rung.lead.voice for one in self.placed}, dict[ActorId, list[Placed]]()
        for one in self.vague:
            voice = one.rung.lead.voice
            if voice and voice not in numbered and stands(one) and not one.rung.lead.is_general:
                found.setdefault(voice, []).append(one)
        for members in found.values():
            yield from newest(members)[:1]

    def chief(self, members: Sequence[Placed]) -> list[Placed]:
        """The figures of a voice that an answer leads with."""
        final = without_rewordings(members) if self.adds_up else newest(members)
        return leading(final, self.sources, adds_up=self.adds_up)

    def outgrown(self, members: Sequence[Placed]) -> list[Placed]:
        """The figures of a voice that may be the last by their days, but are lower and were known before."""
        return outgrown(newest(members), self.sources, adds_up=self.adds_up)


def ground(ladders: Ladders, assertions: Sequence[Assertion], others: Sequence[Assertion]) -> Ground:
    """What there is for an answer: the assertions of the leading scope, and those of the `others`."""
    of = assertions[0].scope if assertions else None
    placed = numbered(ladders, assertions)
    openly = left_open(ladders, of, others) if of else []
    kind = ladders.views.corpus.metrics[of.metric].kind if of else None
    return Ground(
        ladders=ladders,
        placed=tuple(placed),
        openly=tuple(openly),
        vague=tuple(one for one in ladders.placed(assertions) if one.rung.lead.count.qualifier is Qualifier.VAGUE),
        others=tuple(others),
        sources=carried((*placed, *openly)),
        adds_up=kind is MetricKind.CUMULATIVE,
    )


def _weight(placed: Sequence[Placed]) -> int:
    return sum(1 for one in placed for _ in claims_of(one))
