"""Names of files: two that one system tells apart may be one and the same on another."""

import unicodedata


def as_one_name(text: str) -> str:
    """A name as systems take it to which neither the case of letters nor their form in Unicode matters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())
