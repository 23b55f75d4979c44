"""The script in which a name is written, by the code that standards give it (ISO 15924)."""

import unicodedata
from functools import cache

from babel import Locale

# What Unicode calls otherwise in the names of letters than the CLDR does.
_OTHERWISE = {"BENGALI": "Beng", "CJK": "Hani", "ORIYA": "Orya"}


def script_of(text: str) -> str | None:
    """The script of all letters of a text; None where they are of several, or of one that is not known here."""
    found = {unicodedata.name(letter, "").partition(" ")[0] for letter in text if letter.isalpha()}
    return _codes().get(found.pop()) if len(found) == 1 else None


@cache
def _codes() -> dict[str, str]:
    """The codes of scripts by the first word of their letters' names in Unicode."""
    return {name.upper(): code for code, name in Locale("en").scripts.items()} | _OTHERWISE
