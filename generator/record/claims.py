"""What a record may say of one claim: a figure, a statement, an event, a denial or retraction, or a revision.

Every value arrives as text and is typed here; the words below a field are what an editor shows for it. What claims of
every kind have stands in `every_claim`, a figure in `figure_claim`, what a denial is directed against in `target`, and
the words to choose from in `claim_choices`; all of it is had from here.
"""

from typing import Annotated, Any, Literal, Self, get_args

from pydantic import Discriminator, Field, Tag, model_validator

from generator.record.claim_choices import Coverage, Disputes, Modal, Modality, PlaceReading, ToldAs, Where
from generator.record.every_claim import EveryClaim
from generator.record.fields import (
    UNSTATED,
    ClaimRef,
    Counted,
    DatedOrTimed,
    Name,
    OneGroup,
    Places,
    Text,
)
from generator.record.figure_claim import Breakdown, Equivalent, Estimate, FigureClaim
from generator.record.ids import PlaceId
from generator.record.kinds import one_of, refusal
from generator.record.model import Record
from generator.record.target import Target

__all__ = [
    "CLAIM_KINDS",
    "CLAIM_MODELS",
    "AnyClaim",
    "Breakdown",
    "ClaimRecord",
    "Coverage",
    "DenialClaim",
    "Disputes",
    "Equivalent",
    "Estimate",
    "EventClaim",
    "EveryClaim",
    "FigureClaim",
    "Modality",
    "PlaceReading",
    "Removed",
    "RevisionClaim",
    "StatementClaim",
    "Target",
    "ToldAs",
    "Where",
    "kinds_of",
]


# What a statement or an event tells of.
OF_FEW_WORDS = Field(None, examples=["the post with the toll"])


class StatementClaim(EveryClaim):
    """Something somebody said that is no count."""

    kind: Literal["statement"] = Field(examples=["statement"])
    """`statement`."""
    as_of: DatedOrTimed | None = Field(None, examples=["2031-03-03"])
    """The moment that it describes: a date."""
    topic: Text | None = OF_FEW_WORDS
    """Of what it tells, in few words: what records tell under the same words stands together."""


class EventClaim(EveryClaim):
    """Something that a source says happened on a day."""

    kind: Literal["event"] = Field(examples=["event"])
    """`event`."""
    happened_on: DatedOrTimed = Field(examples=["2031-03-03", "2031-03-03/2031-03-04"])
    """When it happened: a date."""
    modality: Modal = Field(Modality.ACTUAL, examples=["possible"])
    """`actual` (the usual case), `expected` or `possible`."""
    place: Places = Field((PlaceId(UNSTATED),), examples=["old-harbour"])
    """Where: the id of a place, or a list; left out, it is `unstated`."""
    topic: Text | None = OF_FEW_WORDS
    """Of what it tells, in few words: what records tell under the same words stands together."""


class DenialClaim(EveryClaim):
    """Somebody disputes or takes back a claim."""

    kind: Literal["denial", "retraction"] = Field(examples=["denial"])
    """`denial`, or `retraction` where the claim is taken back."""
    disputes: Annotated[Disputes, one_of(Disputes)] = Field(examples=["attribution"])
    """Against what it is directed: `figure`; `attribution` ("we did not say so"); `label` (what those counted
    are called); `publication` ("it was published in error"); `unclear`."""
    target: Target = Field(examples=[{"metric": "deaths", "count": "five", "said_by": "northport-council"}])
    """Which claim it concerns: see A target."""


class Removed(Record):
    """A part that is no longer counted."""

    count: Counted = Field(examples=["two"])
    """How many are taken out, as in Counts."""
    group: OneGroup | None = Field(None, examples=["sailors"])
    """Which people or things: the id of a group."""
    place: Places = Field((), examples=["old-harbour"])
    """Where: the id of a place, or a list."""
    label: Name | None = Field(None, examples=["foreign sailors"])
    """What the source calls them, where the words matter or no group has them."""


class RevisionClaim(EveryClaim):
    """Somebody puts a figure of their own in the place of another, or takes a part out of one, and denies nothing."""

    kind: Literal["revision"] = Field(examples=["revision"])
    """`revision`."""
    target: Target = Field(examples=[{"metric": "deaths", "count": "five", "said_by": "northport-council"}])
    """Which figure is revised: see A target."""
    to: ClaimRef | None = Field(None, examples=["toll", "gazette-five-dead#toll"])
    """The id of the claim with the figure that takes its place, where the source gives one."""
    removes: Removed | None = Field(None, examples=[{"count": "two", "label": "foreign sailors"}])
    """The part that is no longer counted: see A part taken out."""

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if self.to is None and self.removes is None:
            raise refusal("what changed is not told", "Name the claim of the new figure in to, or the part in removes.")
        return self


CLAIM_MODELS: tuple[type[Record], ...] = (FigureClaim, StatementClaim, EventClaim, DenialClaim, RevisionClaim)


def kinds_of(model: type[Record]) -> tuple[str, ...]:
    """What a claim of this model writes as its kind."""
    return get_args(model.model_fields["kind"].annotation)


CLAIM_KINDS = tuple(kind for model in CLAIM_MODELS for kind in kinds_of(model))


def _kind(value: Any) -> str | None:
    """The kind a raw claim names; figure where it names none, None where it names an unknown one."""
    kind = value.get("kind", "figure") if isinstance(value, dict) else getattr(value, "kind", "figure")
    return {"retraction": "denial"}.get(kind, kind) if kind in CLAIM_KINDS else None


ClaimRecord = FigureClaim | StatementClaim | EventClaim | DenialClaim | RevisionClaim
AnyClaim = Annotated[
    Annotated[FigureClaim, Tag("figure")]
    | Annotated[StatementClaim, Tag("statement")]
    | Annotated[EventClaim, Tag("event")]
    | Annotated[DenialClaim, Tag("denial")]
    | Annotated[RevisionClaim, Tag("revision")],
    Discriminator(
        _kind,
        custom_error_type="unknown_kind",
        custom_error_message="the kind is unknown",
    ),
]
