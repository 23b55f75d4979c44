"""The kinds of value a record has: each reads text, and says what is wrong with it and how to mend it."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from generator.record.counts import Count, parse_count
from generator.record.dates import FORMS, BadDateError, When, parse_when
from generator.record.numerals import BadCountError

UNSTATED = "unstated"
ARTICLE = "article"
# The page of a kind that lists all of it, so no id of what has a page.
LISTING = "index"
# What a draft writes where a person must decide.
TODO = "TODO"
MAX_QUOTE_WORDS = 15
_E = TypeVar("_E", bound=StrEnum)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def refusal(what: str, mend: str) -> PydanticCustomError:
    """The error that a validator raises; `load` turns it into a problem with its place."""
    return PydanticCustomError("record", "{what}", {"what": what, "mend": mend})


def is_slug(text: str) -> bool:
    """Whether `text` can be an id: lower-case ASCII words joined by single hyphens, at most 80 characters."""
    return len(text) <= 80 and _SLUG.fullmatch(text) is not None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise refusal("a list or a group of keys stands where a single value belongs", "Write one value.")
    text = " ".join(value.split())
    if not text:
        raise refusal("the value is empty", "Write a value or delete the key.")
    if text == TODO:
        raise refusal(f"{TODO} is left to decide", "Replace it by what the source says.")
    return text


def _slug(value: object) -> str:
    text = _text(value)
    if not is_slug(text):
        raise refusal(f'"{text}" is not an id', "An id is lower-case letters, digits and single hyphens (at most 80).")
    return text


def _claim_id(value: object) -> str:
    text = _text(value)
    source, mark, claim = text.rpartition("#")
    if not is_slug(claim) or (mark and not is_slug(source)):
        raise refusal(f'"{text}" is not a claim id', 'Write the claim\'s id, or "source#claim" for another file.')
    return text


def _flag(value: object) -> bool:
    text = _text(value)
    if text.lower() in {"yes", "true"}:
        return True
    if text.lower() in {"no", "false"}:
        return False
    raise refusal(f'"{text}" is neither yes nor no', "Write yes or no.")


def _when(value: object) -> When:
    try:
        return parse_when(_text(value))
    except BadDateError as error:
        raise refusal(str(error), f"Write it like {FORMS}.") from None


def _day(value: object) -> date:
    when = _when(value)
    if when.day is None:
        raise refusal(f'"{when}" is not one day', "Write a day: 2022-01-09.")
    return when.day


def _count(value: object) -> Count:
    try:
        return parse_count(_text(value))
    except BadCountError as error:
        raise refusal(
            str(error), "Write the number as the source does, without its noun: 225, more than 2,200, dozens."
        ) from None


def _address(value: object) -> str:
    text = _text(value)
    if text == UNSTATED:
        return text
    if not is_web_address(text):
        raise refusal(f'"{text}" is not a web address', "Write an http or https address, or unstated.")
    return text


def is_web_address(text: str) -> bool:
    """Whether `text` is an http or https address without user name or password."""
    try:
        parts = urlsplit(text)
        host, user = parts.hostname, parts.username
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(host) and user is None and not re.search(r"[\s<>\"\\^`{|}]", text)


def _quote(value: object) -> str:
    """The quote with its spacing untouched: it must be found in the capture as it stands."""
    if not isinstance(value, str):
        return _text(value)
    if not value.strip():
        raise refusal("the quote is empty", "Copy the shortest phrase that carries the claim.")
    if value.strip() == TODO:
        return _text(value)
    if len(value.split()) > MAX_QUOTE_WORDS:
        raise refusal(
            f"the quote has {len(value.split())} words",
            f"Keep the shortest phrase that carries the claim, at most {MAX_QUOTE_WORDS} words.",
        )
    return value


def _sha256(value: object) -> str:
    text = _text(value)
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise refusal(f'"{text}" is not a SHA-256', "Write the 64 digits and letters that sha256sum prints.")
    return text


def _listed(value: object) -> object:
    """A list of at least one item, none of them twice; a single value is a list of one."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        if not value:
            raise refusal("the list is empty", "Write an item or delete the key.")
        for item, times in Counter(item for item in value if isinstance(item, str)).items():
            if times > 1:
                raise refusal(f'"{item}" is listed {times} times', "Keep one.")
    return value


def one_of(choices: type[_E]) -> Callable[[object], _E]:
    """A reader for the members of an enumeration."""

    def read(value: object) -> _E:
        text = _text(value)
        if text not in set(choices):
            raise refusal(f'"{text}" is not one of the choices', f"Write one of: {', '.join(choices)}.")
        return choices(text)

    return read


def _unless_unstated(value: object) -> When | None:
    return None if _text(value) == UNSTATED else _when(value)


Text = Annotated[str, BeforeValidator(_text)]
Slug = Annotated[str, BeforeValidator(_slug)]
ClaimRef = Annotated[str, BeforeValidator(_claim_id)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Dated = Annotated[When, BeforeValidator(_when)]
Day = Annotated[date, BeforeValidator(_day)]
Counted = Annotated[Count, BeforeValidator(_count)]
Address = Annotated[str, BeforeValidator(_address)]
Quote = Annotated[str, BeforeValidator(_quote)]
Sha256 = Annotated[str, BeforeValidator(_sha256)]
Slugs = Annotated[tuple[Slug, ...], BeforeValidator(_listed)]
ClaimRefs = Annotated[tuple[ClaimRef, ...], BeforeValidator(_listed)]
DatedOrUnstated = Annotated[When | None, BeforeValidator(_unless_unstated)]
