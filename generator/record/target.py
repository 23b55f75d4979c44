"""Which claims a denial, a retraction or a revision is directed against."""

from typing import Self

from pydantic import ConfigDict, Field, model_validator

from generator.record.fields import (
    ClaimRefs,
    Counted,
    Name,
    OneActor,
    OneGroup,
    OneMetric,
    Places,
)
from generator.record.kinds import Schema, refusal
from generator.record.model import Record

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
    label: Name | None = Field(None, examples=["heroes of the harbour"])
    """What the denial calls those counted, where that is narrower than the figure's own words or other than these."""
    group: OneGroup | None = Field(None, examples=["all"])
    """Which people or things: the id of a group."""
    place: Places = Field((), examples=["northport"])
    """Where: the id of a place, or a list."""
    said_by: OneActor | None = Field(None, examples=["northport-council"])
    """Who is supposed to have said it: the id of an actor."""
    candidates: ClaimRefs = Field((), examples=[["toll", "gazette-five-dead#headline-toll"]])
    """Where the text leaves open what was denied: a list of the ids of the claims that may be meant, beside a
    `count` those of other figures."""

    @property
    def is_one_of_several(self) -> bool:
        """Whether the words name no number, so that any of the candidates may be meant, and nothing else is."""
        return bool(self.candidates) and not any((self.count, self.above, self.other_than))

    @property
    def may_be_more(self) -> bool:
        """Whether other figures than the one that is named may be meant, too."""
        return bool(self.candidates) and not self.is_one_of_several

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
