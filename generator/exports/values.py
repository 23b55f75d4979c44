"""What a row of a table holds."""

from decimal import Decimal

from generator.record.numerals import Number

Value = None | str | int | float | bool | list["Value"] | dict[str, "Value"]
Row = dict[str, Value]


def number_of(number: Number | None) -> int | float | None:
    """A number as JSON has it."""
    return float(number) if isinstance(number, Decimal) else number
