"""What a record may say: the registries and one source with its claims.

Every value arrives as text and is typed here. Ids are checked against the registries in `checks`, which
sees all files at once.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag, model_validator

from generator.fields import (
    ARTICLE,
    UNSTATED,
    Address,
    ClaimRef,
    ClaimRefs,
    Counted,
    Dated,
    DatedOrUnstated,
    Day,
    Flag,
    Quote,
    Sha256,
    Slug,
    Slugs,
    Text,
    one_of,
    refusal,
)


class ActorKind(StrEnum):
    """What an actor is; a `state` is usually the root of a `part_of` chain."""

    PERSON = "person"
    BODY = "body"
    STATE = "state"
    ORGANISATION = "organisation"
    OUTLET = "outlet"
    GROUP = "group"


class MetricKind(StrEnum):
    """How a metric behaves in time: adding up, at a moment, within a period, or not at all."""

    CUMULATIVE = "cumulative"
    STOCK = "stock"
    FLOW = "flow"
    FIXED = "fixed"


class Where(StrEnum):
    """The part of an article in which a claim stands."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"


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


class Extent(StrEnum):
    """How much of the article the capture holds."""

    WHOLE = "whole"
    PART = "part"


Coverings = Annotated[Coverage, BeforeValidator(one_of(Coverage))]


class Record(BaseModel):
    """Base of all records: immutable, and no key is accepted that the schema does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Event(Record):
    """`event.yml`: what the site is about and which figure leads."""

    title: Text
    summary: Text
    begins: Day
    ends: Day
    lead_metric: Slug
    lead_group: Slug
    lead_place: Slug

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.ends < self.begins:
            raise refusal(f"the event ends on {self.ends}, before it begins", "Correct begins or ends.")
        return self


class Alias(Record):
    """Another spelling under which sources name an actor."""

    text: Text
    language: Text | None = None


def _alias(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


class Actor(Record):
    """Somebody who says or relays something: a person, a body, an outlet."""

    name: Text
    kind: Annotated[ActorKind, BeforeValidator(one_of(ActorKind))]
    part_of: Slug | None = None
    generic: Flag = False
    description: Text | None = None
    aliases: tuple[Annotated[Alias, BeforeValidator(_alias)], ...] = ()


class Metric(Record):
    """What is counted, and what is not."""

    name: Text
    question: Text
    definition: Text
    unit: Text
    kind: Annotated[MetricKind, BeforeValidator(one_of(MetricKind))]
    within: Slug | None = None
    sums: tuple[Slugs, ...] = ()


class Group(Record):
    """Which people or things are counted; `within` only where nobody disputes it."""

    name: Text
    within: Slug | None = None
    definition: Text | None = None


class Place(Record):
    """Where."""

    name: Text
    within: Slug | None = None


class Capture(Record):
    """The saved text from which a source was recorded; the text itself is never committed."""

    file: Text
    sha256: Sha256
    extent: Annotated[Extent, BeforeValidator(one_of(Extent))] = Extent.WHOLE


class SetAside(Record):
    """A number in the text that is no claim, and why."""

    text: Text
    reason: Text


class Correction(Record):
    """A change made to a published record."""

    on: Day
    what: Text
    why: Text


class Breakdown(Record):
    """A count split into parts along places or groups."""

    by: Literal["place", "group"]
    parts: Slugs
    complete: Flag | None = None
    disjoint: Flag = False


class Target(Record):
    """Which claims a denial or retraction is directed against, told by scope and not by claim id."""

    metric: Slug | None = None
    count: Counted | None = None
    group: Slug | None = None
    place: Slugs = ()
    said_by: Slug | None = None
    candidates: ClaimRefs = ()

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if not self.model_fields_set:
            raise refusal("nothing is named", "Say which metric, count or speaker, or list candidates.")
        return self


class _Claim(Record):
    """What claims of every kind have."""

    id: Slug
    where: Annotated[Where, BeforeValidator(one_of(Where))] = Where.BODY
    said_by: Slugs
    speaks_for: Slug | None = None
    reported_by: Slugs = ()
    said_on: Dated | None = None
    printed: dict[str, Text] = Field(default_factory=dict)
    quote: Quote | None = None
    restated: Text | None = None
    about: ClaimRef | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if self.quote is None and self.restated is None:
            raise refusal(
                "neither quote nor restated is given",
                "Quote the phrase that carries it, or restate it in your own words.",
            )
        strays = set(self.printed) - set(type(self).model_fields)
        if strays:
            raise refusal(
                f'printed names no field "{min(strays)}"',
                "Use the name of the field whose printed words differ.",
            )
        if len(self.said_by) > 1 and {UNSTATED, ARTICLE} & set(self.said_by):
            raise refusal(
                f"said_by mixes an actor with {UNSTATED} or {ARTICLE}",
                "Name the speakers, or write one of the two words alone.",
            )
        return self


class FigureClaim(_Claim):
    """A count that a source reports."""

    kind: Literal["figure"] = "figure"
    metric: Slug
    count: Counted
    unit: Text | None = None
    group: Slug = UNSTATED
    place: Slugs = (UNSTATED,)
    place_reading: Annotated[PlaceReading, BeforeValidator(one_of(PlaceReading))] = PlaceReading.TOGETHER
    covers: dict[Slug, Coverings] = Field(default_factory=dict)
    label: Text | None = None
    told_as: Annotated[ToldAs, BeforeValidator(one_of(ToldAs))] = ToldAs.NOW
    modality: Annotated[Modality, BeforeValidator(one_of(Modality))] = Modality.ACTUAL
    as_of: Dated | None = None
    period: Dated | None = None
    of: ClaimRef | None = None
    breakdowns: tuple[Breakdown, ...] = ()


class StatementClaim(_Claim):
    """Something somebody said that is no count."""

    kind: Literal["statement"]
    as_of: Dated | None = None


class EventClaim(_Claim):
    """Something that a source says happened on a day."""

    kind: Literal["event"]
    happened_on: Dated
    modality: Annotated[Modality, BeforeValidator(one_of(Modality))] = Modality.ACTUAL
    place: Slugs = (UNSTATED,)


class DenialClaim(_Claim):
    """Somebody disputes or takes back a claim."""

    kind: Literal["denial", "retraction"]
    disputes: Annotated[Disputes, BeforeValidator(one_of(Disputes))]
    target: Target


CLAIM_KINDS = ("figure", "statement", "event", "denial", "retraction")


def _kind(value: Any) -> str | None:
    """The kind a raw claim names; figure where it names none, None where it names an unknown one."""
    kind = value.get("kind", "figure") if isinstance(value, dict) else getattr(value, "kind", "figure")
    return {"retraction": "denial"}.get(kind, kind) if kind in CLAIM_KINDS else None


ClaimRecord = FigureClaim | StatementClaim | EventClaim | DenialClaim
AnyClaim = Annotated[
    Annotated[FigureClaim, Tag("figure")]
    | Annotated[StatementClaim, Tag("statement")]
    | Annotated[EventClaim, Tag("event")]
    | Annotated[DenialClaim, Tag("denial")],
    Discriminator(
        _kind,
        custom_error_type="unknown_kind",
        custom_error_message="the kind is unknown",
    ),
]


class Source(Record):
    """One file in `sources/articles/`: an article, statement or report, and what it claims."""

    title: Text
    publication: Slug
    agency: Slug | None = None
    author: Slug | None = None
    url: Address
    published: DatedOrUnstated
    published_basis: Text
    language: Text
    recorded: Day
    derived_from: Slugs = ()
    capture: Capture | None = None
    set_aside: tuple[SetAside, ...] = ()
    corrections: tuple[Correction, ...] = ()
    note: Text | None = None
    claims: tuple[AnyClaim, ...]
