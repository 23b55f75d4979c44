"""The kinds of value in JSON Schema: what each may look like, and what an editor says of one that does not.

What an editor reads as a number or a truth value the loader reads as text, so these types are accepted wherever
their text can be right. `patternErrorMessage` is the word of yaml-language-server for what it says where a pattern
fails; other programs pass over it.
"""

from typing import Any

from generator.record.dates import FORMS
from generator.record.fields import (
    MAX_QUOTE_WORDS,
    UNSTATED,
    Address,
    ClaimRef,
    ClaimRefs,
    Counted,
    Dated,
    DatedOrUnstated,
    Day,
    Flag,
    Quote,
    Sha256,
    Slug,
    Slugs,
    Text,
)

Schema = dict[str, Any]

_WORD = "[a-z0-9]+(-[a-z0-9]+)*"
_MONTH, _DAY = "(0[1-9]|1[0-2])", "(0[1-9]|[12][0-9]|3[01])"
_SPAN = f"[0-9]{{4}}(-{_MONTH}(-{_DAY})?)?"
_WHEN = rf"\.\./{_SPAN}|{_SPAN}/{_SPAN}|{_SPAN}~?"
_IN_ADDRESS = r'\s<>"\\^`{|}'
_HTTP = rf"[Hh][Tt][Tt][Pp][Ss]?://[^{_IN_ADDRESS}/?#@:][^{_IN_ADDRESS}/?#@]*([/?#][^{_IN_ADDRESS}]*)?"
PLAIN = ["string", "number", "boolean"]
_WHOLE = ["string", "integer", "boolean"]


def _matching(pattern: str, hint: str, types: list[str], **more: object) -> Schema:
    return {"type": types, "pattern": f"^({pattern})$", "patternErrorMessage": hint, **more}


def _one_or_list(item: str, one: Schema) -> Schema:
    """One value, or a list: each keyword holds for values of its own type, so no message speaks of both."""
    types = [*one["type"], "array"]
    return {**one, "type": types, "items": {"$ref": f"#/$defs/{item}"}, "minItems": 1, "uniqueItems": True}


_DATE_HINT = f"Write a date like {FORMS}."
_YEAR = {"minimum": 1, "maximum": 9999}
_TEXT: Schema = {"type": PLAIN, "pattern": r"\S", "patternErrorMessage": "Write a value or delete the key."}
_ID_HINT = "An id is lower-case letters, digits and single hyphens (at most 80)."
_ID = _matching(_WORD, _ID_HINT, _WHOLE, maxLength=80, minimum=0)
_REF_HINT = 'Write the claim\'s id, or "source#claim" for another file.'
_REF = _matching(f"({_WORD}#)?{_WORD}", _REF_HINT, _WHOLE, maxLength=161, minimum=0)
VALUES: dict[str, Schema] = {
    "text": _TEXT,
    "id": _ID,
    "ids": _one_or_list("id", _ID),
    "claim-id": _REF,
    "claim-ids": _one_or_list("claim-id", _REF),
    "flag": _matching(
        "[Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]", "Write yes or no.", ["string", "boolean"]
    ),
    "day": _matching(f"[0-9]{{4}}-{_MONTH}-{_DAY}", "Write a day: 2022-01-09.", ["string"]),
    "date": _matching(_WHEN, _DATE_HINT, ["string", "integer"], **_YEAR),
    "date-or-unstated": _matching(
        f"{UNSTATED}|{_WHEN}", f"{_DATE_HINT[:-1]}, or unstated.", ["string", "integer"], **_YEAR
    ),
    "count": {**_TEXT, "type": ["string", "number"], "minimum": 0, "exclusiveMaximum": 10**15},
    "address": _matching(f"{UNSTATED}|{_HTTP}", "Write an http or https address, or unstated.", ["string"]),
    "quote": _matching(
        rf"\s*\S+(\s+\S+){{0,{MAX_QUOTE_WORDS - 1}}}\s*",
        f"Keep the shortest phrase that carries the claim, at most {MAX_QUOTE_WORDS} words.",
        PLAIN,
    ),
    "sha256": _matching("[0-9a-f]{64}", "Write the 64 digits and letters that sha256sum prints.", ["string"]),
}
NAMES: dict[object, str] = {
    Text: "text",
    Slug: "id",
    Slugs: "ids",
    ClaimRef: "claim-id",
    ClaimRefs: "claim-ids",
    Flag: "flag",
    Day: "day",
    Dated: "date",
    DatedOrUnstated: "date-or-unstated",
    Counted: "count",
    Address: "address",
    Quote: "quote",
    Sha256: "sha256",
}
