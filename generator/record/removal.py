"""What a record may say of something that was published and taken out."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.record.fields import ClaimRef, Day, FormerClaims, Text
from generator.record.kinds import one_of
from generator.record.model import Record


class Thing(StrEnum):
    """What an id can be of."""

    SOURCE = "source"
    CLAIM = "claim"
    ACTOR = "actor"
    METRIC = "metric"
    GROUP = "group"
    PLACE = "place"
    DISPATCH = "dispatch"


class Removal(Record):
    """Something that was published and taken out: no words of it, but that it was there, since when not, and why."""

    what: Annotated[Thing, one_of(Thing)] = Field(examples=["source"])
    """What it was: `source`, `claim`, `actor`, `metric`, `group`, `place` or `dispatch`."""
    on: Day = Field(examples=["2031-04-12"])
    """The day on which it was taken out."""
    reason: Text = Field(examples=["It recorded a page of comments, which is no report."])
    """Why, in a sentence, without the words that were taken out."""
    now: ClaimRef | None = Field(None, examples=["gazette-five-dead"])
    """The id of what to read in its place, of the same kind."""
    formerly: FormerClaims = Field((), examples=[["gazette-comments"]])
    """A list of the ids that it had before that one."""
