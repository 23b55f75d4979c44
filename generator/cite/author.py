"""Whom a reference names as the author: a person by the parts of the name where the record has them, else a name."""

from dataclasses import dataclass

from generator.record.registries import Actor, ActorKind


@dataclass(frozen=True, slots=True)
class Author:
    """An author; how a name divides is known from the record only, and without `family` the name stays whole."""

    name: str
    family: str | None = None
    given: str | None = None
    is_person: bool = False

    @property
    def sorted(self) -> str:
        """The name as a list of authors has it, the family name first; the whole name where it does not divide."""
        return ", ".join(part for part in (self.family, self.given) if part) or self.name

    @property
    def has_family_first(self) -> bool:
        """Whether the person's usual form begins with the family name, and no list needs to turn it round."""
        return bool(self.family and self.given and self.name.startswith(f"{self.family} "))


def author_of(actor: Actor) -> Author:
    """The author that an actor is."""
    return Author(actor.name, actor.family, actor.given, is_person=actor.kind is ActorKind.PERSON)
