"""What a row of a table holds."""

from generator.record.numerals import number_of

__all__ = ["Row", "Value", "number_of"]

Value = None | str | int | float | bool | list["Value"] | dict[str, "Value"]
Row = dict[str, Value]
