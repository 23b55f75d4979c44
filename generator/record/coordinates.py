"""Where a place lies: degrees of latitude and longitude on the reference system of the GPS (WGS 84)."""

import re
from dataclasses import dataclass
from decimal import Decimal

# Decimal degrees, to about a millimetre at most; south and west are below nought.
DEGREES = "-?[0-9]{1,3}([.][0-9]{1,8})?"
_DEGREES = re.compile(DEGREES)
MOST = (90, 180)


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A point on the earth, north and east above nought."""

    latitude: Decimal
    longitude: Decimal

    def __str__(self) -> str:
        return f"[{self.latitude}, {self.longitude}]"


class BadCoordinatesError(ValueError):
    """The texts are no coordinates; the message says why."""


def parse_coordinates(latitude: str, longitude: str) -> Coordinates:
    """The point that two texts give in decimal degrees; raises BadCoordinatesError."""
    for text in (latitude, longitude):
        if not _DEGREES.fullmatch(text):
            raise BadCoordinatesError(f'"{text}" is no number of degrees')
    for text, most, name in zip((latitude, longitude), MOST, ("latitude", "longitude"), strict=True):
        if abs(Decimal(text)) > most:
            raise BadCoordinatesError(f"there is no {name} {text}, for it ends at {most}")
    return Coordinates(Decimal(latitude), Decimal(longitude))
