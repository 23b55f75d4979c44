"""Languages as codes: tags of BCP 47 whose language, script and region the CLDR knows.

Specification: https://www.rfc-editor.org/info/bcp47
"""

import re

from babel import Locale
from babel.core import get_global

TAG = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
_TAG = re.compile(TAG)
_ENGLISH = Locale("en")
_CODES = "Write a code such as en, fr or ru."


def is_language(tag: str) -> bool:
    """Whether a tag is well written and names a language that there is; `und`, an unknown one, is none."""
    if not _TAG.fullmatch(tag):
        return False
    language, *rest = tag.split("-")
    scripts = [part for part in rest if len(part) == 4 and part.isalpha()]
    regions = [part for part in rest if len(part) < 4]
    return (
        _is_known(language)
        and all(part in _ENGLISH.scripts for part in scripts)
        and all(part in _ENGLISH.territories for part in regions)
    )


def _is_known(language: str) -> bool:
    aliases = get_global("language_aliases")
    known = any(language in table for table in (_ENGLISH.languages, get_global("likely_subtags"), aliases))
    # A code that is longer or older than the usual one: `eng`, `iw`.
    is_outdone = len(aliases.get(language, "")) == 2
    return known and not is_outdone and language not in {"und", "zxx"}


def mend_of(text: str) -> str:
    """How to write the language that a text seems to mean: "Write en." for `English`, `EN` and `eng`."""
    meant = _meant(text)
    return f"Write {meant}." if meant else _CODES


def _meant(text: str) -> str | None:
    """The tag for a language's English name, or for a tag in other letters, with another mark or a longer code."""
    plain = text.casefold()
    for code, name in sorted(_ENGLISH.languages.items()):
        if name.casefold() == plain and is_language(_cased(code)):
            return _cased(code)
    tag = _cased(text)
    for each in (tag, tag.partition("-")[0]):
        if is_language(each):
            return each
    return None


def _cased(text: str) -> str:
    """A tag with each part in the letters that are usual for it, and the shortest code for its language."""
    language, *rest = re.split("[-_]", text.strip())
    short = get_global("language_aliases").get(language.lower(), language.lower())
    parts = [part.title() if len(part) == 4 else part.upper() if len(part) < 4 else part.lower() for part in rest]
    return "-".join([short.replace("_", "-"), *parts])
