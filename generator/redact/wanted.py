"""What is to be taken out, and what is put in its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.redact.spellings import Spellings


class NamingGround(StrEnum):
    """Why a name or a text is taken out, as far as a note may tell it."""

    VICTIM = "victim"
    MINOR = "minor"
    DETAINEE = "detainee"
    WITNESS = "witness"
    FAMILY = "family"
    ACCUSED = "accused"
    REQUEST = "request"
    OTHER = "other"


REASONS: Mapping[NamingGround, str] = {
    NamingGround.VICTIM: "People who were killed or injured are not named here.",
    NamingGround.MINOR: "Minors are not named here.",
    NamingGround.DETAINEE: "People who were held are not named here.",
    NamingGround.WITNESS: "Witnesses who hold no office are not named here.",
    NamingGround.FAMILY: "Relatives are not named here.",
    NamingGround.ACCUSED: "People who were accused are not named here for it.",
    NamingGround.REQUEST: "The person asked not to be named.",
    NamingGround.OTHER: "Nothing that is recorded needs it.",
}


@dataclass(frozen=True, slots=True)
class Redaction:
    """What is taken out: words in all spellings, actors, sources, claims; `instead` has other texts by place.

    `successor` is the actor in whose name stands what the actors said; nobody where it is None. `names` are the new
    ids of sources, actors and dispatches, of claims (`source#claim`) and of metrics, groups and places (`places.coast`)
    whose ids have the words themselves.
    """

    spellings: Spellings
    actors: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    successor: str | None = None
    instead: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def has_claim(self, name: str) -> bool:
        """Whether a claim, by its id with its source's, is taken out, alone or with its source."""
        return name in self.claims or name.partition("#")[0] in self.sources
