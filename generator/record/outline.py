"""The outline of a country or an area, as a record has it: a geometry of GeoJSON (RFC 7946), and its source.

A position is longitude and latitude, in this order; what crosses the 180th meridian is cut there.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.record.coordinates import DEGREES, MOST, BadCoordinatesError, Coordinates, parse_coordinates
from generator.record.fields import Name, Text
from generator.record.kinds import ValueKind, one_of, pattern_schema, refusal, single
from generator.record.limits import MAX_LIST, MAX_POSITIONS
from generator.record.model import Record

# The first and the last position of a ring are one.
FEWEST_IN_RING = 4
_LON_LAT = "Write longitude and latitude in decimal degrees, west and south with a minus: [76.95, 43.24]."


@dataclass(frozen=True, slots=True)
class OnTheLine(Coordinates):
    """A point of an outline, which is written with the longitude first."""

    def __str__(self) -> str:
        return f"[{self.longitude}, {self.latitude}]"


def _positioned(value: object) -> OnTheLine:
    if not isinstance(value, list) or len(value) != len(MOST):
        raise refusal("a position of two numbers belongs here", _LON_LAT)
    try:
        at = parse_coordinates(*map(single, reversed(value)))
    except BadCoordinatesError as error:
        raise refusal(str(error), _LON_LAT) from None
    return OnTheLine(at.latitude, at.longitude)


_POSITION = ValueKind(
    "position",
    _positioned,
    {
        "type": "array",
        "items": [
            pattern_schema(DEGREES, _LON_LAT, ("number", "string"), minimum=-most, maximum=most)
            for most in reversed(MOST)
        ],
        "minItems": 2,
        "additionalItems": False,
    },
)
Position = Annotated[OnTheLine, _POSITION]


def _ringed(value: object) -> object:
    if isinstance(value, list):
        if len(value) < FEWEST_IN_RING:
            raise refusal("a ring has four positions or more", "Write all of them, and the first again at the end.")
        if value[0] != value[-1]:
            raise refusal("the ring does not end where it begins", "Write its first position again at its end.")
    return value


_RING = ValueKind(
    "ring",
    _ringed,
    {
        "type": "array",
        "items": {"$ref": "#/$defs/position"},
        "minItems": FEWEST_IN_RING,
        "maxItems": MAX_LIST,
    },
    _POSITION,
)
Ring = Annotated[tuple[Position, ...], _RING]


class Geometry(StrEnum):
    """What GeoJSON calls areas, each of rings; a single one is a list of one."""

    AREAS = "MultiPolygon"


class Outline(Record):
    """`outline.yml`: the line around a country or an area, which maps of places are drawn on."""

    source: Text = Field(examples=["Northport Survey, map of the coast, 2029"])
    """Where the line is from."""
    licence: Name = Field(examples=["public domain"])
    """Under which licence, or that it is in the public domain."""
    note: Text | None = Field(None, examples=["Drawn for orientation; nothing is said of where a border runs."])
    """How its borders are meant, in a sentence: it stands below each map."""
    type: Annotated[Geometry, one_of(Geometry)] = Field(examples=["MultiPolygon"])
    """`MultiPolygon`, as GeoJSON calls areas. The `coordinates` of a `Polygon` go into a list of one."""
    coordinates: tuple[tuple[Ring, ...], ...] = Field(
        examples=[[[[["18.2", "54.3"], ["18.9", "54.3"], ["18.5", "54.8"], ["18.2", "54.3"]]]]]
    )
    """A list of areas, each a list of rings: the line around it, and one around each hole. A ring is a list of
    positions, longitude before latitude, and its last is its first."""

    @model_validator(mode="after")
    def _is_drawable(self) -> Self:
        if not self.coordinates or not all(self.coordinates):
            raise refusal("coordinates has no ring", "Write at least one, or delete the file.")
        if (number := sum(len(ring) for area in self.coordinates for ring in area)) > MAX_POSITIONS:
            raise refusal(
                f"coordinates has {number:,} positions", f"Simplify it to {MAX_POSITIONS:,} at most; a map shows fewer."
            )
        return self


def as_geojson(outline: Outline) -> str:
    """Its coordinates as JSON, each number as it was written."""
    areas = (
        ",".join(f"[{','.join(f'[{at.longitude},{at.latitude}]' for at in ring)}]" for ring in area)
        for area in outline.coordinates
    )
    return f"[{','.join(f'[{area}]' for area in areas)}]"
