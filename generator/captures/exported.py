"""The rules by which captured texts are read, as data for a script: one source for the command line and the browser.

The patterns are those of Python's `re`, written so that a browser reads them alike (ECMAScript's flags `u` and `i`):
there a word's edge and a digit are of plain Latin alone unless a pattern says otherwise.
"""

import re
from collections.abc import Mapping
from typing import Any

from generator.captures import asides, changing, denying, language, phrases, saying, sentences, text
from generator.captures.anchors import CONTEXT_WORDS, MAX_SHARE
from generator.captures.files import MAX_CAPTURE
from generator.captures.number_words import LANGUAGES, numbers_in
from generator.reading.formats import plain_signs

_LETTERS = r"\p{L}\p{N}_"
_WORD = f"[{_LETTERS}]"
_WRITTEN = {
    r"\b": rf"(?:(?<={_WORD})(?!{_WORD})|(?<!{_WORD})(?={_WORD}))",
    r"\d": r"\p{Nd}",
    r"\w": _WORD,
    r"\"": '"',
    "(?P<": "(?<",
    **{same: same for same in (r"\s", r"\n", r"\.", r"\u", r"\(", r"\)", r"\|", "[", "]")},
}


def reading_rules() -> Mapping[str, Any]:
    """How numbers are found, a text's language is told and a phrase is sought in it, and what an anchor may hold.

    `numbers` has a pattern for each language whose words are read, and one for `digits` alone. `idle` has what tells
    a day, a time, an age or a duration in English: its kind, and whether its capitals and the ends of lines matter.
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
        "idle": [_idle(*each) for each in asides.of_times()],
        "changing": {
            "reach": changing.REACH,
            "change": portable(changing.CHANGED.pattern),
            "by": portable(changing.BY.pattern),
        },
        "denying": {
            "reach": denying.DENIAL_REACH,
            "tables": {name: sorted(words) for name, words in denying.DENYING.items()},
        },
        "dateline": portable(phrases.DATELINE.pattern),
        "sentence_end": portable(sentences.SENTENCE_END.pattern),
        "saying": sorted(saying.VERBS),
        "phrase_ends": sorted(phrases.ENDS),
        "determiners": sorted(phrases.DETERMINERS),
        "persons": sorted(phrases.PERSONS),
        "locating": sorted(phrases.LOCATING),
        "share": MAX_SHARE,
        "context_words": CONTEXT_WORDS,
        "most_bytes": MAX_CAPTURE,
        "other_formats": plain_signs(),
    }


def _numbers(code: str) -> str:
    return portable(numbers_in(code).pattern)


def _idle(kind: str, pattern: str, flags: re.RegexFlag) -> Mapping[str, Any]:
    capitals, lines = not flags & re.IGNORECASE, bool(flags & re.MULTILINE)
    return {"kind": kind, "pattern": portable(pattern), "capitals": capitals, "lines": lines}


def portable(pattern: str) -> str:
    """A pattern as a browser reads it alike; raises ValueError for an escape of which that is not known."""
    is_class = False

    def written(found: re.Match[str]) -> str:
        nonlocal is_class
        sign = found[0]
        if sign not in _WRITTEN:
            raise ValueError(f"no browser is known to read {sign} as Python does")
        if is_class and sign == r"\w":
            return _LETTERS
        is_class = sign == "[" or (is_class and sign != "]")
        return _WRITTEN[sign]

    return re.sub(r"\\.|[\[\]]|\(\?P<", written, pattern)
