"""What a publisher says of the Standards for Casualty Recording, point by point.

They are those of Every Casualty, of 2016, revised in 2020.
"""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from generator.record.fields import Text
from generator.record.kinds import one_of
from generator.record.model import Record


class StandardsPoint(StrEnum):
    """The principles and areas of the Standards, in their order."""

    HARM = "harm"
    TRANSPARENCY = "transparency"
    RESPONSIBILITY = "responsibility"
    INCLUSIVENESS = "inclusiveness"
    CONSISTENCY = "consistency"
    AIMS = "aims"
    FUNDING = "funding"
    SOURCES = "sources"
    COLLECTION = "collection"
    EVALUATION = "evaluation"
    CORROBORATION = "corroboration"
    QUALITY = "quality"
    DEFINITIONS = "definitions"
    PEOPLE = "people"
    DATA = "data"
    AFFECTED = "affected"
    CORRECTIONS = "corrections"
    LIMITS = "limits"
    SHARING = "sharing"


class Conformance(StrEnum):
    """How far a point is met."""

    MET = "met"
    IN_PART = "in-part"
    NOT_MET = "not-met"


class StandardsMet(Record):
    """How far the publisher says that a point is met, and by what."""

    point: Annotated[StandardsPoint, one_of(StandardsPoint)] = Field(examples=["harm"])
    """The principle or the area, by its code: `harm`, `transparency`, `responsibility`, `inclusiveness`,
    `consistency`, `aims`, `funding`, `sources`, `collection`, `evaluation`, `corroboration`, `quality`,
    `definitions`, `people`, `data`, `affected`, `corrections`, `limits`, `sharing`."""
    here: Annotated[Conformance, one_of(Conformance)] = Field(examples=["in-part"])
    """How far it is met: `met`, `in-part` or `not-met`."""
    how: Text = Field(examples=["Private persons are not named. Nobody has assessed the risk for those who are."])
    """By what it is met, and what is missing, in a sentence or two."""
