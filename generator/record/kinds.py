"""What a kind of value is: how it is read, what is said of a text that is none, and how an editor checks it.

A kind stands in the type of a field (`Annotated[str, kind]`). The library that types the records asks it for its
reader and for its JSON Schema; nothing else says what a value may be.

What an editor reads as a number or a truth value the loader reads as text, so these types are accepted wherever
their text can be right. `patternErrorMessage` is the word of yaml-language-server for what it says where a pattern
fails; other programs pass over it.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_before_validator_function

from generator.record.limits import MAX_LIST, MAX_NAME

Schema = dict[str, Any]
PLAIN = ("string", "number", "boolean")
WHOLE = ("string", "integer", "boolean")
# What a draft writes where a person must decide.
TODO = "TODO"


Mend = str | Callable[[], str]


def refusal(what: str, mend: Mend) -> PydanticCustomError:
    """The error that a reader raises; `load` turns it into a problem with its place.

    A mend that takes some looking for is found only for a problem that is shown.
    """
    return PydanticCustomError("record", "{what}", {"what": what, "mend": mend})


@dataclass(frozen=True, slots=True, eq=False)
class ValueKind:
    """A kind of value; one with a name is defined once in a schema, and the others where they stand.

    How long a text of it may be, and a list, its schema says; nothing longer is looked at.
    """

    name: str
    read: Callable[[object], object]
    schema: Mapping[str, Any]
    item: "ValueKind | None" = None

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_before_validator_function(self._read, handler(source))

    def _read(self, value: object) -> object:
        match value:
            case str() if len(value) > self.schema.get("maxLength", len(value)):
                raise too_long(len(value), self.schema["maxLength"])
            case list() if len(value) > self.schema.get("maxItems", len(value)):
                raise refusal(f"the list has {len(value):,} items", f"It may have {self.schema['maxItems']:,} at most.")
        return self.read(value)

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> Schema:
        return {**self.schema, "items": dict(self.item.schema)} if self.item else {**self.schema}


@dataclass(frozen=True, slots=True)
class Shorthand:
    """A record that may be written as one value, which is then that of its `field`."""

    field: str

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_before_validator_function(self._read, handler(source))

    def _read(self, value: object) -> object:
        return {self.field: value} if isinstance(value, str) else value


def too_long(length: int, most: int) -> PydanticCustomError:
    """The error of a text that is longer than its kind may be."""
    return refusal(f"the value has {length:,} characters", f"Write {most:,} at most.")


BLANK = "Write a value or delete the key."


def single(value: object) -> str:
    """A text with its spacing made plain; refused where it is none, is empty, or is left to decide."""
    if not isinstance(value, str):
        raise refusal("a list or a group of keys stands where a single value belongs", "Write one value.")
    text = " ".join(value.split())
    if not text:
        raise refusal("the value is empty", BLANK)
    if text == TODO:
        raise refusal(f"{TODO} is left to decide", "Replace it by what the source says.")
    return text


def pattern_schema(pattern: str, hint: str, types: tuple[str, ...], **limits: object) -> Schema:
    """The schema of a text that matches a pattern, and how to mend one that does not."""
    return {"type": [*types], "pattern": f"^({pattern})$", "patternErrorMessage": hint, **limits}


def spelled(
    name: str,
    pattern: str,
    fault: str,
    hint: str,
    types: tuple[str, ...] = ("string",),
    *,
    accepts: Callable[[str], bool] | None = None,
    make: Callable[[str], object] = str,
    mends: Callable[[str], str] | None = None,
    **limits: object,
) -> ValueKind:
    """The kind of a text that is spelled in one manner.

    Of a text that is not, the problem says `fault` and the mend `hint`, or what `mends` makes of it. `accepts` takes
    the place of the pattern where a pattern for editors can only come near to the rule.
    """
    known = re.compile(pattern)

    def read(value: object) -> object:
        text = single(value)
        if not (accepts(text) if accepts else known.fullmatch(text)):
            raise refusal(f'"{text}" {fault}', partial(mends, text) if mends else hint)
        return make(text)

    return ValueKind(name, read, pattern_schema(pattern, hint, types, **{"maxLength": MAX_NAME, **limits}))


def list_of(kind: ValueKind, most: int = MAX_LIST, name: str = "") -> ValueKind:
    """The kind of a list of at least one item, none of them twice; a single value is a list of one.

    In its schema each keyword holds for values of its own type, so no message speaks of both.
    """
    items = {"$ref": f"#/$defs/{kind.name}"}
    schema = {
        **kind.schema,
        "type": [*kind.schema["type"], "array"],
        "items": items,
        "minItems": 1,
        "maxItems": most,
        "uniqueItems": True,
    }
    return ValueKind(name or f"{kind.name}s", _listed, schema, kind)


def _listed(value: object) -> object:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        if not value:
            raise refusal("the list is empty", "Write an item or delete the key.")
        for item, times in Counter(item for item in value if isinstance(item, str)).items():
            if times > 1:
                raise refusal(f'"{item}" is listed {times} times', "Keep one.")
    return value


def one_of(choices: type[StrEnum]) -> ValueKind:
    """The kind of the members of an enumeration."""

    def read(value: object) -> StrEnum:
        text = single(value)
        if text not in set(choices):
            raise refusal(f'"{text}" is not one of the choices', f"Write one of: {', '.join(choices)}.")
        return choices(text)

    return ValueKind("", read, {"enum": [str(choice) for choice in choices]})
