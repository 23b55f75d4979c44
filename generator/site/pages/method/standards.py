"""Conformance with the Standards for Casualty Recording (Every Casualty, 2016, revised 2020), point by point."""

from dataclasses import dataclass
from enum import StrEnum

ADDRESS = "https://everycasualty.org/knowledge-base/why-have-standards-for-casualty-recording/"


class Conformance(StrEnum):
    """How far a point is met; the project's own judgement."""

    MET = "met"
    IN_PART = "in-part"
    NOT_MET = "not-met"


@dataclass(frozen=True, slots=True)
class Point:
    """A principle or an area of the Standards by its code; the book tells what it asks for and how it is met."""

    code: str
    here: Conformance


# In the order of the Standards.
POINTS = (
    Point("harm", Conformance.IN_PART),
    Point("transparency", Conformance.MET),
    Point("responsibility", Conformance.IN_PART),
    Point("inclusiveness", Conformance.IN_PART),
    Point("consistency", Conformance.MET),
    Point("aims", Conformance.IN_PART),
    Point("funding", Conformance.NOT_MET),
    Point("sources", Conformance.MET),
    Point("collection", Conformance.IN_PART),
    Point("evaluation", Conformance.IN_PART),
    Point("corroboration", Conformance.NOT_MET),
    Point("quality", Conformance.IN_PART),
    Point("definitions", Conformance.IN_PART),
    Point("people", Conformance.NOT_MET),
    Point("data", Conformance.IN_PART),
    Point("affected", Conformance.IN_PART),
    Point("corrections", Conformance.MET),
    Point("limits", Conformance.MET),
    Point("sharing", Conformance.MET),
)
# What the Standards ask for about each casualty, by code.
ABOUT_A_CASUALTY = ("incident", "source", "number", "name", "manner", "responsible")
