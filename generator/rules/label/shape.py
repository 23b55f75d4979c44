"""The shapes of findings on those counted under several names."""

from enum import StrEnum


class Shape(StrEnum):
    """What the names are."""

    LABELS = "labels"
    WORDS = "words"
