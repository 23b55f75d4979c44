"""The record format as JSON Schema, for editors that complete and check while a record is being written.

Draft 7, which editors know best, with `$defs`. What a value may be, its kind says; what a record as a whole may be,
its model does, in its own configuration.
"""

import inspect
import json
from collections.abc import Mapping
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from generator.record.claims import CLAIM_KINDS, CLAIM_MODELS, AnyClaim, kinds_of
from generator.record.fields import Name
from generator.record.kinds import PLAIN, Schema, Shorthand, ValueKind
from generator.record.limits import MAX_KEYS, MAX_LIST
from generator.record.model import field_texts
from generator.record.registries import REGISTRIES, Record, Registry, parts
from generator.record.source import Source

# How each file that this program made begins.
_HEAD = '{\n  "$schema": "http://json-schema.org/draft-07/schema#"'
SOURCE_LINE = "# yaml-language-server: $schema=../../schema/source.json"


def schemas() -> dict[str, str]:
    """The text of every schema file by its name: one for each kind of record file."""
    made = {"source": _Maker().file(Source)}
    made |= {registry.name: _Maker().registry(registry) for registry in REGISTRIES}
    return {
        f"{name}.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n" for name, schema in sorted(made.items())
    }


def stale(folder: Path) -> list[str]:
    """The names of schema files that are absent from `folder`, out of date, or no longer made.

    What else lies there is nobody's schema of this program, and stays.
    """
    wanted = schemas()
    old = [
        path.name for path in folder.glob("*.json") if path.name not in wanted and (_text(path) or "").startswith(_HEAD)
    ]
    return sorted([*old, *(name for name, text in wanted.items() if _text(folder / name) != text)])


def _text(path: Path) -> str | None:
    return path.read_bytes().decode(errors="replace") if path.is_file() else None


class _Maker:
    """Makes the schema of one file and collects the definitions that it uses."""

    def __init__(self) -> None:
        self._defs: dict[str, Schema] = {}

    def file(self, model: type[Record]) -> Schema:
        """The schema of a file that is one record."""
        return self._rooted(self._object(model))

    def registry(self, registry: Registry[Any]) -> Schema:
        """The schema of a file of entries by their ids, none of which is reserved; or of one record alone."""
        if registry.alone:
            return self.file(registry.model)
        ids = {"allOf": [self._value(registry.ids)], "not": {"enum": [*registry.reserved]}}
        return self._rooted(
            {
                "description": f"`{registry.file}`: entries by their ids.",
                "type": "object",
                "propertyNames": ids,
                "additionalProperties": self._ref(registry.model),
                "maxProperties": MAX_KEYS,
            }
        )

    def _rooted(self, schema: Schema) -> Schema:
        defs = {"$defs": dict(sorted(self._defs.items()))} if self._defs else {}
        return {"$schema": "http://json-schema.org/draft-07/schema#", **schema, **defs}

    def _kind(self, kind: ValueKind) -> Schema:
        """The schema of a kind of value: a reference where it has a name."""
        if not kind.name:
            return {**kind.schema}
        self._defs[kind.name] = {**kind.schema}
        if kind.item:
            self._kind(kind.item)
        return {"$ref": f"#/$defs/{kind.name}"}

    def _ref(self, model: type[Record]) -> Schema:
        if model.__name__ not in self._defs:
            self._defs[model.__name__] = self._object(model)
        return {"$ref": f"#/$defs/{model.__name__}"}

    def _object(self, model: type[Record]) -> Schema:
        hints = get_type_hints(model, include_extras=True)
        required = [name for name, field in model.model_fields.items() if field.is_required()]
        schema = {
            "description": inspect.cleandoc(model.__doc__ or ""),
            "type": "object",
            "properties": {name: self._field(model, name, hints[name]) for name in model.model_fields},
            **({"required": required} if required else {}),
            "additionalProperties": False,
        }
        more: Any = model.model_config.get("json_schema_extra", {})
        if callable(more):
            more(schema, model)
            return schema
        return {**schema, **more}

    def _field(self, model: type[Record], name: str, hint: object) -> Schema:
        """A field with what is said of it; beside a reference draft 7 would pass over the words."""
        field = model.model_fields[name]
        value = self._value(hint)
        if "$ref" in value:
            value = {"allOf": [value]}
        if isinstance(field.json_schema_extra, dict):
            value = {**value, **field.json_schema_extra}
        default = {} if field.is_required() else _default(field.default)
        words = {"description": " ".join(field_texts(model)[name].split()), "examples": _examples(model, name)}
        return {**words, **value, **default}

    def _value(self, hint: object) -> Schema:
        if hint == AnyClaim:
            return self._claim()
        origin, arguments = get_origin(hint), get_args(hint)
        if origin in {Union, UnionType}:
            return self._value(next(each for each in arguments if each is not type(None)))
        if origin is Annotated:
            return self._annotated(*arguments)
        if origin is Literal:
            return {"enum": list(arguments)}
        if origin is tuple:
            return {"type": "array", "items": self._value(arguments[0]), "maxItems": MAX_LIST}
        if origin is dict:
            names = {"propertyNames": self._value(arguments[0])} if arguments[0] is not str else {}
            values = self._value(arguments[1])
            return {"type": "object", **names, "additionalProperties": values, "maxProperties": MAX_LIST}
        assert isinstance(hint, type) and issubclass(hint, Record), hint
        return self._ref(hint)

    def _annotated(self, hint: type[Record], *marks: object) -> Schema:
        """What the last mark on a type says of it: a kind of value, or a record that may be one value."""
        match marks[-1]:
            case ValueKind() as kind:
                return self._kind(kind)
            case Shorthand():
                (_, text) = get_args(Name)
                return {**text.schema, **_without_words(self._object(hint)), "type": [*PLAIN, "object"]}
        raise TypeError(f"no schema for {hint} with {marks}")

    def _claim(self) -> Schema:
        """A claim by its kind, so that a fault is told in the terms of that kind and of no other."""
        branches = []
        for model in CLAIM_MODELS:
            kinds = kinds_of(model)
            named: Schema = {"properties": {"kind": {"enum": list(kinds)}}}
            # A claim that names no kind is a figure, so only the other kinds have to be named.
            condition = named if kinds == ("figure",) else {**named, "required": ["kind"]}
            branches.append({"if": condition, "then": self._ref(model)})
        kind = {
            "description": "What the claim is. One that names no kind is a figure.",
            "examples": list(CLAIM_KINDS),
            "enum": list(CLAIM_KINDS),
            "default": "figure",
        }
        self._defs["Claim"] = {
            "description": "Something that a source reports.",
            "type": "object",
            "properties": {"kind": kind},
            "allOf": branches,
        }
        return {"$ref": "#/$defs/Claim"}


def _without_words(schema: Schema) -> Schema:
    return {word: value for word, value in schema.items() if word != "description"}


def _default(value: object) -> Schema:
    """What a field means where it is left out, in the words of a record."""
    if isinstance(value, tuple) and value:
        return {"default": value[0]}
    if isinstance(value, bool):
        return {"default": "yes" if value else "no"}
    return {"default": str(value)} if isinstance(value, str) else {}


def _examples(model: type[Record], name: str) -> list[Any]:
    """The examples of a field; those of a field that holds records are made of the records' own."""
    field = model.model_fields[name]
    if field.examples:
        return field.examples
    hint = get_type_hints(model, include_extras=True)[name]
    record = parts(model)[name]
    example: Mapping[str, Any] = {
        inner: _examples(record, inner)[0]
        for inner, one in record.model_fields.items()
        if one.is_required() or inner == "quote"
    }
    return [example if get_origin(hint) is not tuple else [example]]
