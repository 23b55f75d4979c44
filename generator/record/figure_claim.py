"""A count that a source reports, with the range, the other units and the parts that the source gives beside it."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from generator.record.claim_choices import Coverings, Modal, Modality, PlaceReading, ToldAs
from generator.record.counts import estimated
from generator.record.every_claim import EveryClaim
from generator.record.fields import (
    UNSTATED,
    ClaimRef,
    Counted,
    Dated,
    DatedOrTimed,
    Flag,
    Name,
    OneGroup,
    OneMetric,
    Places,
    Slugs,
)
from generator.record.ids import GroupId, PlaceId
from generator.record.kinds import one_of, refusal
from generator.record.model import Record


class Equivalent(Record):
    """The same sum in another unit, as the source itself converts it."""

    count: Counted = Field(examples=["about 91 million"])
    """The number, as in Counts."""
    unit: Name = Field(examples=["US dollars"])
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


class FigureClaim(EveryClaim):
    """A count that a source reports."""

    kind: Literal["figure"] = Field("figure", examples=["figure"])
    """`figure`, which is also meant where a claim has no `kind`."""
    metric: OneMetric = Field(examples=["deaths"])
    """What is counted: the id of a metric."""
    count: Counted = Field(examples=["225", "more than 2,200", "dozens", "none", "not given"])
    """The number as the source words it."""
    bounds: Estimate | None = None
    """Where the count is a best estimate, the range that the source gives with it: see A best estimate."""
    unit: Name | None = Field(None, examples=["US dollars"])
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
    label: Name | None = Field(None, examples=["heroes of the harbour"])
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
    def is_counted_by_reading(self) -> bool:
        """Whether what it counts is a reading of the text."""
        return "metric" in self.readings

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
