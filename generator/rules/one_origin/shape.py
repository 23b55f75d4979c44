"""The cases of the rule: what is one."""

from enum import StrEnum


class Shape(StrEnum):
    """What is one."""

    STATEMENT = "statement"
    DERIVED = "derived"
    DISPATCH = "dispatch"
    AGENCY = "agency"
    SAME_FIGURES = "same-figures"
