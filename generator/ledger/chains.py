"""The `part_of` chains of the actors: who speaks for whom."""

from collections import defaultdict
from collections.abc import Mapping

from generator.record.hierarchy import upward
from generator.record.ids import ActorId
from generator.record.registries import Actor, ActorKind

_INSTITUTIONS = {ActorKind.BODY, ActorKind.STATE, ActorKind.ORGANISATION, ActorKind.OUTLET}


class Chains:
    """The `part_of` chains of the actors: who speaks for whom."""

    def __init__(self, actors: Mapping[str, Actor]) -> None:
        self._actors = actors
        self._members: dict[ActorId, list[ActorId]] = defaultdict(list)
        for name, one in sorted(actors.items()):
            if one.part_of:
                self._members[one.part_of].append(ActorId(name))
        self._upward = {name: tuple(upward(actors, name)) for name in map(ActorId, actors)}
        self._common: dict[tuple[ActorId, ...], tuple[ActorId | None, ActorId | None]] = {}
        self._bodies = {name: self._nearest_body(name) for name in self._upward}

    def upward(self, actor: ActorId) -> tuple[ActorId, ...]:
        """The actor and everything it is part of, nearest first."""
        return self._upward[actor]

    def members(self, actor: ActorId) -> tuple[ActorId, ...]:
        """Those who are part of it and of nothing between, by id."""
        return tuple(self._members.get(actor, ()))

    def voice(self, actor: ActorId) -> ActorId:
        """The root of the chain, which counts as one independent voice."""
        return self._upward[actor][-1]

    def body(self, actor: ActorId) -> ActorId:
        """The nearest institution, which answers for the claim; a person without one answers alone."""
        return self._bodies[actor]

    def _nearest_body(self, actor: ActorId) -> ActorId:
        return next((name for name in self._upward[actor] if self._actors[name].kind in _INSTITUTIONS), actor)

    def common(self, actors: tuple[ActorId, ...]) -> tuple[ActorId | None, ActorId | None]:
        """The voice and the body that some actors have in common; None where they have several, or none is named."""
        if actors not in self._common:
            voices, bodies = {*map(self.voice, actors)}, {*map(self.body, actors)}
            self._common[actors] = (
                voices.pop() if len(voices) == 1 else None,
                bodies.pop() if len(bodies) == 1 else None,
            )
        return self._common[actors]

    def is_outlet(self, actor: ActorId) -> bool:
        """Whether it publishes."""
        return self._actors[actor].kind is ActorKind.OUTLET

    def is_above(self, superior: ActorId, actor: ActorId) -> bool:
        """Whether `actor` is part of `superior`, or is it."""
        return superior in self._upward[actor]
