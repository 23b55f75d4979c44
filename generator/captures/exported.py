"""The rules by which captured texts are read, as data for a script: one source for the command line and the browser.

The patterns are those of Python's `re`, written so that a browser reads them alike (ECMAScript's flags `u` and `i`):
there a word's edge and a digit are of plain Latin alone unless a pattern says otherwise.
"""

import re
from collections.abc import Mapping
from typing import Any

from generator.captures import language, saying, text
from generator.captures.anchors import CONTEXT_WORDS, MAX_SHARE
from generator.captures.files import MAX_CAPTURE
from generator.captures.number_words import LANGUAGES, numbers_in
from generator.reading.formats import plain_signs

_WORD = r"[\p{L}\p{N}_]"
_WRITTEN = {
    r"\b": rf"(?:(?<={_WORD})(?!{_WORD})|(?<!{_WORD})(?={_WORD}))",
    r"\d": r"\p{Nd}",
    r"\"": '"',
    **{same: same for same in (r"\s", r"\n", r"\.", r"\u")},
}


def reading_rules() -> Mapping[str, Any]:
    """How numbers are found, a text's language is told and a phrase is sought in it, and what an anchor may hold.

    `numbers` has a pattern for each language whose words are read, and one for `digits` alone.
    """
    return {
        "numbers": {"digits": portable(numbers_in("").pattern), **{one: _numbers(one) for one in LANGUAGES}},
        "language": {
            "english": sorted(language.ENGLISH),
            "common": {code: sorted(words) for code, words in language.COMMON.items()},
            "kk": "".join(sorted(language.KK_LETTERS)),
            "latin_least": language.LATIN_LEAST,
            "few": language.FEW,
            "often": language.OFTEN,
        },
        "fold": {
            "variants": {chr(one): other for one, other in text.VARIANTS.items()},
            "character": text.CHARACTER.pattern,
            "spaces": "".join(filter(str.isspace, map(chr, range(0x10000)))),
        },
        "sentence_end": portable(text.SENTENCE_END.pattern),
        "saying": sorted(saying.VERBS),
        "share": MAX_SHARE,
        "context_words": CONTEXT_WORDS,
        "most_bytes": MAX_CAPTURE,
        "other_formats": plain_signs(),
    }


def _numbers(code: str) -> str:
    return portable(numbers_in(code).pattern)


def portable(pattern: str) -> str:
    """A pattern as a browser reads it alike; raises ValueError for an escape of which that is not known."""

    def written(found: re.Match[str]) -> str:
        if found[0] not in _WRITTEN:
            raise ValueError(f"no browser is known to read {found[0]} as Python does")
        return _WRITTEN[found[0]]

    return re.sub(r"\\.", written, pattern)
