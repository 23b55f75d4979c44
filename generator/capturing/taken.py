"""What is taken from a file that somebody saved: its text, and what the file itself says of it."""

import importlib
import re
from dataclasses import dataclass, replace
from typing import Any

from generator.record.characters import FORBIDDEN

CAPTURE_EXTRA = "capture"
_FORBIDDEN = re.compile(FORBIDDEN)
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


class NoReaderError(Exception):
    """What reads such a file is not installed or cannot be loaded; the message says what to do, or why."""


class UntakenError(Exception):
    """No text could be taken from a file; the message says why."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The text of an article with what the file says of it, as it says it; None where it says nothing."""

    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


def library(name: str, what: str) -> Any:
    """What reads a format; raises NoReaderError where it is not installed, or cannot be loaded."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        why = f"cannot be loaded: {' '.join(str(error).split())}"
        if isinstance(error, ModuleNotFoundError) and error.name == name:
            why = f"is not installed. Install the extra `{CAPTURE_EXTRA}` of contested-figures."
        raise NoReaderError(f"{what} is read with {name}, which {why}") from error


def plainly(taken: Taken) -> Taken:
    """The same in characters that a captured text may have, its title in front; raises UntakenError for no text."""
    body = _plain(taken.text)
    if not body:
        raise UntakenError("no text was found in it")
    facts = {
        name: " ".join(_plain(value).split()) or None
        for name in ("title", "outlet", "author", "published", "url", "language")
        if (value := getattr(taken, name))
    }
    title = facts.get("title")
    is_there = title is None or " ".join(body.partition("\n")[0].split()) == title
    whole = body if is_there else f"{title}\n\n{body}"
    return replace(taken, text=f"{whole}\n", **facts)


def _plain(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _BLANK_LINES.sub("\n\n", _FORBIDDEN.sub("", lines)).strip()
