"""What every record is, and how records hold others."""

from typing import get_args, get_type_hints

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Base of all records: immutable, and no key is accepted that the schema does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, use_attribute_docstrings=True)


def parts(model: type[Record]) -> dict[str, type[Record]]:
    """The fields of a model that hold records, each with what it holds; of several kinds the first."""
    hints = get_type_hints(model, include_extras=True)
    return {name: part for name in model.model_fields if (part := _record_in(hints[name]))}


def _record_in(hint: object) -> type[Record] | None:
    if isinstance(hint, type):
        return hint if issubclass(hint, Record) else None
    return next((part for each in get_args(hint) if (part := _record_in(each))), None)
