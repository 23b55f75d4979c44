"""Parts: what was given as a part of what a denial takes back or calls wrong as published."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from generator.ledger.assertion import Assertion
from generator.ledger.chains import Chains
from generator.ledger.claim import FigureSaid
from generator.ledger.fitting import Directed, is_given_beside, wholes
from generator.ledger.reach import Hit, Reach
from generator.reading.load import Corpus
from generator.record.hierarchy import above_each
from generator.record.ids import ActorId, ClaimId, SourceId
from generator.record.registries import ActorKind

# What the sources of some assertions tell beside them, as far as the denial can be of it.
Beside = Callable[[Iterable[Assertion]], Iterable[Assertion]]


class Parts:
    """The parts of figures, by what an event counts, and by whom."""

    def __init__(self, chains: Chains, corpus: Corpus) -> None:
        self._chains, self._actors = chains, corpus.actors
        self._groups, self._places = above_each(corpus.groups), above_each(corpus.places)

    def reached(self, denial: Directed, meant: Collection[Assertion], beside: Beside) -> dict[ClaimId, Hit]:
        """What was given as a part of what was published, or as a part of such a part, by one speaker in one text.

        Where another speaker gave the same apart from that, it may stand by this.
        """
        bodies = {claim.body for one in meant for claim in one.claims if claim.body}
        names = {one.id for one in meant}
        hits: dict[ClaimId, Hit] = {}
        wide = list(meant)
        while wide:
            known: dict[SourceId, list[FigureSaid]] = defaultdict(list)
            for claim in (claim for one in wide for claim in one.claims):
                known[claim.source_id].append(claim)
            others = (one for one in beside(wide) if one.id not in names and one.id not in hits)
            through = [hits[one.id] for one in wide if one.id in hits]
            new = {one.id: _led(hit, through) for one in others if (hit := self._part(one, known, meant, bodies))}
            # That a publication was an error says nothing of what others counted by themselves.
            hits |= {name: hit for name, hit in new.items() if hit.reach is Reach.PART or denial.is_retraction}
            wide = [hit.statement[0] for hit in new.values() if hit.reach is Reach.PART]
        return hits

    def _part(
        self,
        one: Assertion,
        known: Mapping[SourceId, Sequence[FigureSaid]],
        meant: Iterable[Assertion],
        bodies: Collection[ActorId],
    ) -> Hit | None:
        """How an assertion is reached as a part of what some sources give; None where it is no part of that."""
        parts = {
            part.id for part in one.claims for whole in known.get(part.source_id, ()) if self._is_part(part, whole)
        }
        if not parts:
            return None
        others = (claim.body for claim in one.claims if claim.id not in parts and claim.body)
        apart = any(self._counts_apart(body, bodies) for body in others)
        return Hit(Reach.POSSIBLY_MEANT if apart else Reach.PART, (one, *wholes(one, meant)))

    def _counts_apart(self, body: ActorId, bodies: Collection[ActorId]) -> bool:
        """Whether a body may have counted by itself: it is none of some bodies, above none of them, and no relay."""
        actor = self._actors[body]
        passes_on = actor.kind is ActorKind.OUTLET or actor.generic
        return not passes_on and not any(self._chains.is_above(body, other) for other in bodies)

    def _is_part(self, part: FigureSaid, whole: FigureSaid) -> bool:
        return is_given_beside(part, whole) and self._is_within(part, whole)

    def _is_within(self, part: FigureSaid, whole: FigureSaid) -> bool:
        here, there = part.scope, whole.scope
        if (here.metric, here.unit, here.modality) != (there.metric, there.unit, there.modality):
            return False
        if (here.group, here.place) == (there.group, there.place):
            return False
        named = {name for each in whole.record.breakdowns for name in each.parts}
        if not named.isdisjoint((here.group, *here.place)):
            return True
        in_group = there.group in self._groups.get(here.group, ())
        return in_group and all(not self._places.get(name, frozenset()).isdisjoint(there.place) for name in here.place)


def _led(hit: Hit, through: Iterable[Hit]) -> Hit:
    """A part with the wholes that it is of; where its own source has none, with those of the part that it is of."""
    one, *others = hit.statement
    if others:
        return hit
    above = [whole for part in through if wholes(one, part.statement[:1]) for whole in part.statement[1:]]
    return replace(hit, statement=(one, *above))
