"""The words between which a field of a claim chooses, each with what it means."""

from enum import StrEnum
from typing import Annotated

from generator.record.kinds import one_of


class Where(StrEnum):
    """The part of an article in which a claim stands."""

    HEADLINE = "headline"
    ADDRESS = "address"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"
    UPDATE = "update"

    @property
    def is_title(self) -> bool:
        """Whether the words stand over a text and not in it: its headline, or what its address says of it."""
        return self in (Where.HEADLINE, Where.ADDRESS)

    @property
    def is_added(self) -> bool:
        """Whether the words were added after the text had appeared: its day is not theirs."""
        return self is Where.UPDATE


class ToldAs(StrEnum):
    """Whether the source gives a figure as the current one or as one given earlier."""

    NOW = "now"
    EARLIER = "earlier"


class Modality(StrEnum):
    """Whether something is said to be so, to be expected, or to be possible."""

    ACTUAL = "actual"
    EXPECTED = "expected"
    POSSIBLE = "possible"


class Coverage(StrEnum):
    """What the text says of a sub-group in a count."""

    INCLUDED = "included"
    EXCLUDED = "excluded"
    UNCLEAR = "unclear"


class Disputes(StrEnum):
    """What a denial or retraction is directed against."""

    ATTRIBUTION = "attribution"
    FIGURE = "figure"
    LABEL = "label"
    PUBLICATION = "publication"
    UNCLEAR = "unclear"


class PlaceReading(StrEnum):
    """Whether a count over several places holds for all of them together or for each."""

    TOGETHER = "together"
    EACH = "each"
    UNCLEAR = "unclear"


Coverings = Annotated[Coverage, one_of(Coverage)]
Modal = Annotated[Modality, one_of(Modality)]
