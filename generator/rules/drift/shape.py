"""The shapes of findings on one number that is told differently."""

from enum import StrEnum


class Shape(StrEnum):
    """What drifts."""

    METRIC = "metric"
    GROUP = "group"
    PLACE = "place"
    WORDING = "wording"
