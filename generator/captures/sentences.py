"""Where a sentence ends in a captured text, and behind which abbreviations it goes on."""

import re
from collections.abc import Iterable
from itertools import groupby

# Behind a title a name follows, whatever its letters; behind the others a sentence goes on with a number only.
TITLES = "Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Sgt Gov Sen Rep St"
BEFORE_NUMBERS = "No Nos vs approx Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"


def _not_behind(words: Iterable[str]) -> str:
    """What is no place behind any of the words and its full stop; words of one length go together, as `re` asks."""
    parts = groupby(sorted(words, key=len), len)
    return "".join(rf"(?<!\b(?:{'|'.join(part)})\.)" for _, part in parts)


_CLOSED = "[”\"'’)]*"
_INITIAL = r"(?<!\b[A-Z]\.)"
_OPENED = '["“‘(]?'
SENTENCE_END = re.compile(
    rf"(?<=[.!?]){_not_behind(TITLES.split())}{_INITIAL}(?:"
    rf"{_CLOSED}\s+(?={_OPENED}[A-Z])|{_not_behind(BEFORE_NUMBERS.split())}{_CLOSED}\s+(?={_OPENED}[0-9]))|\n+"
)
