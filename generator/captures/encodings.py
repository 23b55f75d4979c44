"""Text in another encoding than UTF-8, read where its letters tell the encoding."""

from charset_normalizer import CharsetMatch, from_bytes

# Encodings in which texts are saved; of bytes that fit several, the letters decide.
_LIKELY = [
    "cp1251", "koi8_r", "cp1252", "cp1250", "cp1254", "cp1253", "cp1255", "cp1256", "gb18030", "big5", "shift_jis",
    "euc_jp", "euc_kr",
]  # fmt: skip
_WIDE = frozenset({"gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"})
# Letters beyond the plain ones of languages in Latin letters.
_ALPHABETS = tuple(
    map(
        frozenset,
        (
            "àâæçéèêëîïôœùûüÿ", "äöüß", "áéíñóúüªº", "àáâãçéêíóôõú", "àèéìíîòóùú", "ąćęłńóśźż", "áčďéěíňóřšťúůýž",
            "áéíóöőúüű", "çğıîöşüâû", "åäöéøæ", "ăâîșțşţ", "čćđšž", "éèëïöüáíóú",
        ),
    )
)  # fmt: skip
# How few odd letters a text has to have, how like its language the rest, and how many of its letters one alphabet.
_MOST_CHAOS, _LEAST_COHERENCE, _LEAST_FIT, _LEAST_LETTERS = 0.1, 0.2, 0.95, 8


def decoded(data: bytes) -> tuple[str, str] | None:
    """The text of some bytes and their encoding; None where the letters do not tell it clearly."""
    likely = [each for each in from_bytes(data, cp_isolation=_LIKELY, enable_fallback=False) if _is_likely(each)]
    ranked = sorted(likely, key=lambda each: (-_fit(str(each)), each.chaos, -each.coherence))
    if not ranked or _fit(str(ranked[0])) < _LEAST_FIT:
        return None
    return str(ranked[0]), ranked[0].encoding


def _is_likely(match: CharsetMatch) -> bool:
    letters = [letter for letter in str(match) if letter > "\u02ff" and letter.isalpha()]
    wide = match.encoding in _WIDE and len(letters) >= _LEAST_LETTERS and not _latin(str(match))
    known = match.coherence >= _LEAST_COHERENCE or wide
    return match.chaos <= _MOST_CHAOS and known


def _latin(text: str) -> str:
    """The letters that are Latin and not plain, in lower case."""
    return "".join(letter for letter in text.lower() if "\x7f" < letter < "\u0250" and letter.isalpha())


def _fit(text: str) -> float:
    """Which part of the Latin letters that are not plain is of one alphabet."""
    letters = _latin(text)
    return max(sum(letter in each for letter in letters) for each in _ALPHABETS) / len(letters) if letters else 1.0
