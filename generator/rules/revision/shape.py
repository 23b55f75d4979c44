"""The shapes of findings on totals that fell, differ or were revised."""

from enum import StrEnum


class Shape(StrEnum):
    """What became of a figure that should have stood or grown."""

    LOWERED = "lowered"
    LOWERED_BY_ANOTHER_BODY = "lowered-elsewhere"
    RESTATED = "restated"
    SHOWN_LOWER = "shown-lower"
    SKIPPED = "skipped"
    PART_CHANGED = "part-changed"
    RECLASSIFIED = "reclassified"
    COUNTED_OTHERWISE = "counted-otherwise"
    PASSED_ON_LOWER = "passed-on-lower"
    PASSED_ON_REPLACED = "passed-on-replaced"
    REVISED = "revised"
    REPLACED = "replaced"
    EDITED = "edited"
