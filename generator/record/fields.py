"""The kinds of value a record has, each in one place: its reader, its pattern, its words, its schema."""

import re
from datetime import date
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import Field

from generator.record import languages, limits
from generator.record.coordinates import DEGREES, MOST, BadCoordinatesError, Coordinates, parse_coordinates
from generator.record.counts import Count, parse_count
from generator.record.dates import DAY, FORMS, MOMENT, MOMENTS, WHEN, BadDateError, When, parse_when
from generator.record.formulas import BEGINNING, is_formula
from generator.record.ids import ActorId, GroupId, MetricId, PlaceId, SourceId
from generator.record.kinds import (
    BLANK,
    PLAIN,
    TODO,
    WHOLE,
    Schema,
    ValueKind,
    list_of,
    pattern_schema,
    refusal,
    single,
    spelled,
)
from generator.record.limits import MAX_ID, MAX_QUOTE_WORDS
from generator.record.numerals import TOO_LARGE, BadCountError
from generator.record.versions import FormatVersion as FormatVersion
from generator.record.words import is_unspaced, word_count

UNSTATED = "unstated"
ARTICLE = "article"
# The page of a kind that lists all of it, so no id of what has a page.
LISTING = "index"
# Windows keeps these names for devices, so that no file of a record or a page may have them.
DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)))
SLUG = "[a-z0-9]+(-[a-z0-9]+)*"
_SLUG = re.compile(SLUG)
_IN_ADDRESS = r'\s<>"\\^`{|}'
WEB_ADDRESS = rf"[Hh][Tt][Tt][Pp][Ss]?://[^{_IN_ADDRESS}/?#@:][^{_IN_ADDRESS}/?#@]*([/?#][^{_IN_ADDRESS}]*)?"


def is_slug(text: str) -> bool:
    """Whether `text` can be an id: lower-case ASCII words joined by single hyphens, at most 80 characters."""
    return len(text) <= MAX_ID and _SLUG.fullmatch(text) is not None


def is_web_address(text: str) -> bool:
    """Whether `text` is an http or https address without user name or password."""
    try:
        parts = urlsplit(text)
        host, user = parts.hostname, parts.username
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(host) and user is None and not re.search(f"[{_IN_ADDRESS}]", text)


_AS_FORMULA = "begins as a formula, which a spreadsheet would run"


def _worded(value: object) -> str:
    """A text of one's own; refused where it would be run where a table of the data is opened."""
    text = single(value)
    if is_formula(text):
        raise refusal(f"the value {_AS_FORMULA}", "Begin it with a word.")
    return text


def _words(name: str, longest: int) -> ValueKind:
    pattern = {"pattern": rf"^\s*{BEGINNING}", "patternErrorMessage": f"{BLANK} It does not begin with an equals sign."}
    return ValueKind(name, _worded, {"type": [*PLAIN], **pattern, "maxLength": longest})


_TEXT = _words("text", limits.MAX_PROSE)
Text = Annotated[str, _TEXT]
Name = Annotated[str, _words("name", limits.MAX_NAME)]


_ID = spelled(
    "id",
    SLUG,
    "is not an id",
    f"An id is lower-case letters, digits and single hyphens (at most {MAX_ID}).",
    WHOLE,
    accepts=is_slug,
    maxLength=MAX_ID,
    minimum=0,
)
_IDS = list_of(_ID)
Slug = Annotated[str, _ID]
Slugs = Annotated[tuple[Slug, ...], _IDS]
FormerIds = Annotated[tuple[Slug, ...], list_of(_ID, limits.MAX_FORMERLY, "former-ids")]
# The same field of whatever has an id that a page or a data file shows; of a claim it stands with the others.
FORMERLY: Any = Field(
    (),
    description="Its former ids, the oldest first.",
    examples=[["a-former-name"]],
)
OneActor = Annotated[ActorId, _ID]
Actors = Annotated[tuple[OneActor, ...], _IDS]
OneMetric = Annotated[MetricId, _ID]
Metrics = Annotated[tuple[OneMetric, ...], _IDS]
OneGroup = Annotated[GroupId, _ID]
OnePlace = Annotated[PlaceId, _ID]
Places = Annotated[tuple[OnePlace, ...], _IDS]
OneSource = Annotated[SourceId, _ID]
Origins = Annotated[tuple[OneSource, ...], _IDS]


def _names_a_claim(text: str) -> bool:
    source, mark, claim = text.rpartition("#")
    return is_slug(claim) and (not mark or is_slug(source))


CLAIM_ID = spelled(
    "claim-id",
    f"({SLUG}#)?{SLUG}",
    "is not a claim id",
    'Write the claim\'s id, or "source#claim" for another file.',
    WHOLE,
    accepts=_names_a_claim,
    maxLength=2 * MAX_ID + 1,
    minimum=0,
)
ClaimRef = Annotated[str, CLAIM_ID]
ClaimRefs = Annotated[tuple[ClaimRef, ...], list_of(CLAIM_ID)]
FormerClaims = Annotated[tuple[ClaimRef, ...], list_of(CLAIM_ID, limits.MAX_FORMERLY, "former-claim-ids")]
_FIELD = spelled(
    "field-name", "[a-z]+(_[a-z]+)*", "is not a name of a field", "Write the names of fields of the claim."
)
FieldName = Annotated[str, _FIELD]
FieldNames = Annotated[tuple[FieldName, ...], list_of(_FIELD)]


Flag = Annotated[
    bool,
    spelled(
        "flag",
        "[Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]",
        "is neither yes nor no",
        "Write yes or no.",
        ("string", "boolean"),
        make=lambda text: text.lower() in {"yes", "true"},
    ),
]


def _when(value: object) -> When:
    return _read_when(value, FORMS)


def _days(value: object) -> When:
    when = _when(value)
    if when.instant:
        raise refusal(f'"{when}" is a time of day, and days are asked for', f"Write it like {FORMS}.")
    return when


def _moment(value: object) -> When:
    return _read_when(value, MOMENTS)


def _read_when(value: object, forms: str) -> When:
    try:
        return parse_when(single(value))
    except BadDateError as error:
        raise refusal(str(error), error.mend or f"Write it like {forms}.") from None


def _unless_unstated(value: object) -> When | None:
    return None if single(value) == UNSTATED else _moment(value)


_ONE_DAY = "Write a day: 2022-01-09."


def _day(value: object) -> date:
    when = _when(value)
    if when.day is None or when.instant:
        raise refusal(f'"{when}" is not one day', _ONE_DAY)
    return when.day


_YEARS: Schema = {"minimum": 1, "maximum": 9999, "maxLength": limits.MAX_DATE}
_DATE = pattern_schema(WHEN, f"Write a date like {FORMS}.", ("string", "integer"), **_YEARS)
_MOMENT_HINT = f"Write a date like {MOMENTS}"
_MOMENT = pattern_schema(MOMENT, f"{_MOMENT_HINT}.", ("string", "integer"), **_YEARS)
_OR_UNSTATED = pattern_schema(f"{UNSTATED}|{MOMENT}", f"{_MOMENT_HINT}, or unstated.", ("string", "integer"), **_YEARS)
Dated = Annotated[When, ValueKind("date", _days, _DATE)]
DatedOrTimed = Annotated[When, ValueKind("date-or-time", _moment, _MOMENT)]
DatedOrUnstated = Annotated[When | None, ValueKind("date-or-unstated", _unless_unstated, _OR_UNSTATED)]
Day = Annotated[date, ValueKind("day", _day, pattern_schema(DAY, _ONE_DAY, ("string",), maxLength=limits.MAX_DATE))]


_IN_OUR_WORDS = "Write it in English words or digits, without its noun: 1,234, about 5,800, more than 2,200, dozens."


def _count(value: object) -> Count:
    try:
        return parse_count(single(value))
    except BadCountError as error:
        mend = error.mend
        raise refusal(str(error), lambda: mend() or _IN_OUR_WORDS) from None


_COUNT = {
    **_TEXT.schema,
    "type": ["string", "number"],
    "minimum": 0,
    "exclusiveMaximum": TOO_LARGE,
    "maxLength": limits.MAX_COUNT,
}
Counted = Annotated[Count, ValueKind("count", _count, _COUNT)]


def _plain_address(text: str) -> str:
    """The address with its scheme in small letters, as browsers write it."""
    scheme, mark, rest = text.partition(":")
    return f"{scheme.lower()}{mark}{rest}"


Address = Annotated[
    str,
    spelled(
        "address",
        f"{UNSTATED}|{WEB_ADDRESS}",
        "is not a web address",
        "Write an http or https address, or unstated.",
        accepts=lambda text: text == UNSTATED or is_web_address(text),
        make=_plain_address,
        maxLength=limits.MAX_ADDRESS,
    ),
]


Language = Annotated[
    str,
    spelled(
        "language",
        languages.TAG,
        "is not a code for a language",
        "Write a code such as en, fr or ru.",
        ("string", "boolean"),
        accepts=languages.is_language,
        mends=languages.mend_of,
    ),
]


_LAT_LON = "Write latitude and longitude in decimal degrees, south and west with a minus: [43.24, 76.95]."


def _located(value: object) -> Coordinates:
    if not isinstance(value, list) or len(value) != len(MOST):
        raise refusal("two numbers in a list belong here", _LAT_LON)
    try:
        return parse_coordinates(*map(single, value))
    except BadCoordinatesError as error:
        raise refusal(str(error), _LAT_LON) from None


_DEGREE_SCHEMAS = [
    pattern_schema(DEGREES, _LAT_LON, ("number", "string"), minimum=-most, maximum=most) for most in MOST
]
Located = Annotated[
    Coordinates,
    ValueKind(
        "coordinates",
        _located,
        {"type": "array", "items": _DEGREE_SCHEMAS, "minItems": 2, "additionalItems": False},
    ),
]


WebAddress = Annotated[
    str,
    spelled(
        "web-address",
        WEB_ADDRESS,
        "is not a web address",
        "Write an http or https address.",
        accepts=is_web_address,
        maxLength=limits.MAX_ADDRESS,
    ),
]


_SHORTEST = "the shortest phrase that carries the claim"
_SHORT = f"Keep {_SHORTEST}, at most {MAX_QUOTE_WORDS} words."


def _quote(value: object) -> str:
    """The quote with its spacing untouched: it must be found in the capture as it stands."""
    if not isinstance(value, str):
        return single(value)
    if not value.strip():
        raise refusal("the quote is empty", f"Copy {_SHORTEST}.")
    if value.strip() == TODO:
        return single(value)
    if is_formula(value):
        raise refusal(f"the quote {_AS_FORMULA}", "Begin it at the next word.")
    if (number := word_count(value)) > MAX_QUOTE_WORDS:
        letters = (
            " In its script two letters, of Thai and the like four, count as a word." if is_unspaced(value) else ""
        )
        raise refusal(f"the quote has {number} words", f"{_SHORT}{letters}")
    return value


_WORDS = rf"\s*{BEGINNING}\S*(\s+\S+){{0,{MAX_QUOTE_WORDS - 1}}}\s*"
_SHORTLY = pattern_schema(_WORDS, _SHORT, PLAIN, maxLength=limits.MAX_QUOTE)
Quote = Annotated[str, ValueKind("quote", _quote, _SHORTLY)]


Doi = Annotated[
    str,
    spelled("doi", r"10\.[0-9]{4,9}/[!#-\[\]-z~]+", "is not a DOI", "Write it like 10.5555/12345678."),
]


WikidataItem = Annotated[
    str,
    spelled("wikidata-item", "Q[1-9][0-9]*", "is not an item of Wikidata", "Write Q and its number, as in Q42."),
]
WikidataProperty = Annotated[
    str,
    spelled("wikidata-property", "P[1-9][0-9]*", "is not a property of Wikidata", "Write P and its number: P1120."),
]


Sha256 = Annotated[
    str,
    spelled("sha256", "[0-9a-f]{64}", "is not a SHA-256", "Write the 64 digits and letters that sha256sum prints."),
]
