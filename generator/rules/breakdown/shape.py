"""The shapes of findings on breakdowns."""

from enum import StrEnum


class Shape(StrEnum):
    """What the parts leave of the whole."""

    REMAINDER = "remainder"
    NOT_ALLOCATED = "not-allocated"
    TOO_MUCH = "too-much"
    TOO_LITTLE = "too-little"
    PART_DISPUTED = "part-disputed"
    RESORTED = "resorted"
