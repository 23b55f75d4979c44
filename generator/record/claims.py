"""What a record may say of one claim: a figure, a statement, an event, or a denial or retraction.

Every value arrives as text and is typed here; the words below a field are what an editor shows for it.
"""

from enum import StrEnum
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import ConfigDict, Discriminator, Field, Tag, model_validator

from generator.record.counts import estimated
from generator.record.fields import (
    ARTICLE,
    UNSTATED,
    Actors,
    ClaimRef,
    ClaimRefs,
    Counted,
    Dated,
    DatedOrTimed,
    Flag,
    OneActor,
    OneGroup,
    OneMetric,
    Places,
    Quote,
    Slug,
    Slugs,
    Text,
)
from generator.record.ids import GroupId, PlaceId
from generator.record.kinds import Schema, one_of, refusal
from generator.record.registries import Record


class Where(StrEnum):
    """The part of an article in which a claim stands."""

    HEADLINE = "headline"
    ADDRESS = "address"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"

    @property
    def is_title(self) -> bool:
        """Whether the words stand over a text and not in it: its headline, or what its address says of it."""
        return self in (Where.HEADLINE, Where.ADDRESS)


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


class Equivalent(Record):
    """The same sum in another unit, as the source itself converts it."""

    count: Counted = Field(examples=["about 91 million"])
    """The number, as in Counts."""
    unit: Text = Field(examples=["US dollars"])
    """Its unit."""


class Estimate(Record):
    """The range that a source gives beside its best estimate."""

    low: Counted = Field(examples=["120"])
    """The least that the source holds possible: a number alone."""
    high: Counted = Field(examples=["190"])
    """The most: a number alone."""

    @model_validator(mode="after")
    def _are_two_numbers(self) -> Self:
        if not (self.low.is_bare and self.high.is_bare):
            raise refusal("the ends of a range are not two numbers", "Write the two numbers alone: 120 and 190.")
        if self.low.number is None or self.high.number is None or self.low.number >= self.high.number:
            raise refusal(f'the range from "{self.low}" to "{self.high}" ends before it begins', "Correct low or high.")
        return self


class Breakdown(Record):
    """A count split into parts along places, groups or metrics."""

    by: Literal["place", "group", "metric"] = Field(examples=["place"])
    """`place`, `group` or `metric`: of 30 casualties 10 dead and 20 injured."""
    parts: Slugs = Field(examples=[["old-harbour"]])
    """A list of the ids of places, groups or metrics."""
    complete: Flag | None = Field(None, examples=["no"])
    """`yes` where the parts make up the whole, `no` where they do not. Leave it out where the text does not tell."""
    disjoint: Flag = Field(False, examples=["yes"])
    """`yes` where nobody is counted in two parts; left out, it is `no`."""


# What a target of many figures has to name, so that it is no other total and no part of one that it strikes.
_OF_MANY = ("metric", "group", "place")
_MANY = ("above", "other_than")
# Without one of these, figures of every metric would be hit.
_OF_ONE = ("metric", "count", *_MANY, "label", "said_by", "candidates")
_ONE_NUMBER: Schema = {
    "minProperties": 1,
    "not": {"required": ["metric"], "maxProperties": 1},
    "dependentRequired": {"above": [*_OF_MANY], "other_than": [*_OF_MANY]},
    "allOf": [
        {"anyOf": [{"required": [name]} for name in _OF_ONE]},
        {"not": {"required": ["count", "above"]}},
        {"not": {"required": ["count", "other_than"]}},
        {"not": {"required": ["above", "other_than"]}},
    ],
}


class Target(Record):
    """Which claims a denial or retraction is directed against, told by scope and not by claim id."""

    model_config = ConfigDict(json_schema_extra=_ONE_NUMBER)

    metric: OneMetric | None = Field(None, examples=["deaths"])
    """What was counted: the id of a metric."""
    count: Counted | None = Field(None, examples=["five"])
    """The number, as in Counts."""
    above: Counted | None = Field(None, examples=["five"])
    """In place of `count`, where all higher figures are meant ("every toll above five is false"): that number. With
    `metric`, `group` and `place`."""
    other_than: Counted | None = Field(None, examples=["five"])
    """In place of `count`, where all figures but one are meant ("any other toll is false"): that one. With `metric`,
    `group` and `place`."""
    label: Text | None = Field(None, examples=["heroes of the harbour"])
    """What the denial calls those counted, where that is narrower than the figure's own words or other than these."""
    group: OneGroup | None = Field(None, examples=["all"])
    """Which people or things: the id of a group."""
    place: Places = Field((), examples=["northport"])
    """Where: the id of a place, or a list."""
    said_by: OneActor | None = Field(None, examples=["northport-council"])
    """Who is supposed to have said it: the id of an actor."""
    candidates: ClaimRefs = Field((), examples=[["toll", "gazette-five-dead#headline-toll"]])
    """Where the text leaves open what was denied: a list of the ids of the claims that may be meant."""

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if not self.model_fields_set:
            raise refusal("nothing is named", "Say which metric, count or speaker, or list candidates.")
        if self.model_fields_set == {"metric"}:
            raise refusal(
                "the metric alone is named, and every figure of it would be hit",
                "Add what the denial names: count, said_by, group or place; or list candidates.",
            )
        if self.model_fields_set <= {"group", "place"}:
            raise refusal(
                f"{' and '.join(sorted(self.model_fields_set))} alone would hit figures of every metric",
                "Add the metric, and what else the denial names: count or said_by; or list candidates.",
            )
        if self.count and self.count.is_withheld:
            raise refusal("no figure can be meant that was not given", "Leave count out, or write the number.")
        return self

    @model_validator(mode="after")
    def _means_one_number_or_many(self) -> Self:
        numbers = [name for name in ("count", *_MANY) if getattr(self, name) is not None]
        if len(numbers) > 1:
            raise refusal(
                f"{' and '.join(numbers)} are named together", "Keep the one that the words of the denial bear."
            )
        missing = [name for name in _OF_MANY if not getattr(self, name)]
        if numbers and numbers[0] in _MANY and missing:
            raise refusal(
                f"{numbers[0]} is named without {' and '.join(missing)}",
                "Many figures can be meant: say which metric, group and place.",
            )
        if numbers and numbers[0] in _MANY and getattr(self, numbers[0]).number is None:
            raise refusal(f"{numbers[0]} has no number", "Write the number to which the others are compared.")
        return self


# Neither word can stand among speakers.
_ALONE = (UNSTATED, ARTICLE)
_NOT_BOTH: Schema = {
    "if": {"type": "array", "minItems": 2},
    "then": {"items": {"not": {"enum": [*_ALONE]}}},
}


def _with_words(schema: Schema, model: type[Record]) -> None:
    """Say in the schema of a claim that it has words, and that only its own fields have printed ones."""
    schema["properties"]["printed"]["propertyNames"] = {"enum": list(model.model_fields)}
    schema["anyOf"] = [{"required": ["quote"]}, {"required": ["restated"]}]


class _Claim(Record):
    """What claims of every kind have."""

    model_config = ConfigDict(json_schema_extra=_with_words)

    id: Slug = Field(examples=["toll"])
    """A short name, unique in the file and permanent."""
    where: Annotated[Where, one_of(Where)] = Field(Where.BODY, examples=["headline"])
    """Where it stands: `headline`, `address` (the words of its web address), `lead` (the first paragraph), `body` (the
    usual case) or `caption`."""
    said_by: Actors = Field(
        examples=["harbour-office", ["harbour-office", "northport-council"]], json_schema_extra=_NOT_BOTH
    )
    """The earliest origin that the text names: the id of an actor, or a list (one or more of these said it).
    `article` where the article says it in its own words; an outlet that counted itself by its id; `unstated` where
    somebody said it and the text does not tell who."""
    speaks_for: OneActor | None = Field(None, examples=["northport-council"])
    """The body for which the speaker spoke, where it is another than the registry gives."""
    reported_by: Actors = Field((), examples=[["northport-council"]])
    """A list of those who passed it on between the origin and this article, beginning with the one nearest to
    the origin. The agency and the publication are added by the program."""
    said_on: DatedOrTimed | None = Field(None, examples=["2031-03-03", "../2031-03-04", "2031-03-03T18:30+02:00"])
    """When it was said: a date. Only where the text tells it; the date of publication does not stand in for
    it."""
    printed: dict[str, Text] = Field(default_factory=dict, examples=[{"said_on": "on Monday evening"}])
    """The printed words of a field that you interpreted or that look wrong: the field's name, a colon, the
    words."""
    quote: Quote | None = Field(None, examples=["at least five people had died"])
    """The shortest phrase that carries the claim."""
    restated: Text | None = Field(None, examples=["The council said that it had given no figure itself."])
    """The claim in your own words; both may be given."""
    about: ClaimRef | None = Field(None, examples=["toll", "gazette-five-dead#toll"])
    """The id of a claim that this one comments on."""
    note: Text | None = Field(None, examples=['The article says "reportedly", and not who reported it.'])
    """What a reader has to know: a doubt, a reading that could be another."""

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
        if len(self.said_by) > 1 and set(_ALONE) & set(self.said_by):
            raise refusal(
                f"said_by mixes an actor with {UNSTATED} or {ARTICLE}",
                "Name the speakers, or write one of the two words alone.",
            )
        return self


class FigureClaim(_Claim):
    """A count that a source reports."""

    kind: Literal["figure"] = Field("figure", examples=["figure"])
    """`figure`, which is also meant where a claim has no `kind`."""
    metric: OneMetric = Field(examples=["deaths"])
    """What is counted: the id of a metric."""
    count: Counted = Field(examples=["225", "more than 2,200", "dozens", "none", "not given"])
    """The number as the source words it."""
    bounds: Estimate | None = None
    """Where the count is a best estimate, the range that the source gives with it: see A best estimate."""
    unit: Text | None = Field(None, examples=["US dollars"])
    """The unit, where it is another than the metric's, such as a currency: one of the metric's `units`."""
    equivalents: tuple[Equivalent, ...] = ()
    """What the source says it is worth in other units: see An equivalent. Nothing is converted by the program."""
    group: OneGroup = Field(GroupId(UNSTATED), examples=["all"])
    """Which people or things: the id of a group; left out, it is `unstated`."""
    place: Places = Field((PlaceId(UNSTATED),), examples=["northport", ["northport", "old-harbour"]])
    """Where: the id of a place, or a list; left out, it is `unstated`."""
    place_reading: Annotated[PlaceReading, one_of(PlaceReading)] = Field(PlaceReading.TOGETHER, examples=["each"])
    """With several places: `together` (the usual case), `each` or `unclear`."""
    covers: dict[OneGroup, Coverings] = Field(default_factory=dict, examples=[{"sailors": "unclear"}])
    """What the text says of a sub-group: the id of a group, a colon, and `included`, `excluded` or `unclear`."""
    label: Text | None = Field(None, examples=["heroes of the harbour"])
    """What the source calls those counted, where the words matter."""
    told_as: Annotated[ToldAs, one_of(ToldAs)] = Field(ToldAs.NOW, examples=["earlier"])
    """`now` (the usual case), or `earlier` where the source tells of a figure of the past."""
    modality: Modal = Field(Modality.ACTUAL, examples=["expected"])
    """`actual` (the usual case), `expected` or `possible`."""
    as_of: DatedOrTimed | None = Field(None, examples=["2031-03-03"])
    """The moment that the figure describes: a date."""
    period: Dated | None = Field(None, examples=["2031-03-03/2031-03-05"])
    """The time that it covers, where it counts only what happened then: a date."""
    of: ClaimRef | None = Field(None, examples=["toll"])
    """The id of the claim of which this count is a share: "a third of the 700". A share in words needs it."""
    breakdowns: tuple[Breakdown, ...] = ()
    """The parts into which the source divides the figure: see A breakdown."""

    @property
    def estimated(self) -> Counted:
        """The count, with the range that the source gives beside it."""
        if not self.bounds or self.bounds.low.number is None or self.bounds.high.number is None:
            return self.count
        return estimated(self.count, self.bounds.low.number, self.bounds.high.number)

    @model_validator(mode="after")
    def _best_lies_within(self) -> Self:
        if not self.bounds:
            return self
        if self.count.number is None or not self.count.may_be_best:
            raise refusal(
                f'"{self.count}" has bounds, and is no best estimate',
                "Write one number as the count, or, where the source gives the range alone, the range: 120 to 190.",
            )
        low, high = self.bounds.low.number, self.bounds.high.number
        if low is None or high is None or not low <= self.count.number <= high:
            raise refusal(f'"{self.count}" does not lie within its bounds', "Correct count, low or high.")
        return self


class StatementClaim(_Claim):
    """Something somebody said that is no count."""

    kind: Literal["statement"] = Field(examples=["statement"])
    """`statement`."""
    as_of: DatedOrTimed | None = Field(None, examples=["2031-03-03"])
    """The moment that it describes: a date."""


class EventClaim(_Claim):
    """Something that a source says happened on a day."""

    kind: Literal["event"] = Field(examples=["event"])
    """`event`."""
    happened_on: DatedOrTimed = Field(examples=["2031-03-03", "2031-03-03/2031-03-04"])
    """When it happened: a date."""
    modality: Modal = Field(Modality.ACTUAL, examples=["possible"])
    """`actual` (the usual case), `expected` or `possible`."""
    place: Places = Field((PlaceId(UNSTATED),), examples=["old-harbour"])
    """Where: the id of a place, or a list; left out, it is `unstated`."""


class DenialClaim(_Claim):
    """Somebody disputes or takes back a claim."""

    kind: Literal["denial", "retraction"] = Field(examples=["denial"])
    """`denial`, or `retraction` where the claim is taken back."""
    disputes: Annotated[Disputes, one_of(Disputes)] = Field(examples=["attribution"])
    """Against what it is directed: `figure`; `attribution` ("we did not say so"); `label` (what those counted
    are called); `publication` ("it should not have been published"); `unclear`."""
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
    label: Text | None = Field(None, examples=["foreign sailors"])
    """What the source calls them, where the words matter or no group has them."""


class RevisionClaim(_Claim):
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
