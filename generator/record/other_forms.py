"""Numbers in forms that a record does not use, and what to write in their place.

`1.234`, `1'234`, `12,00,000`, `٥٨٠٠`, `164人`, `2,2 тыс.` are how papers print numbers elsewhere. A record writes
every number in one form, so that two of them can be compared; the mend names that form of the very number.
"""

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from difflib import get_close_matches

from generator.record.numerals import SCALE_NAMES, SCALES, TOO_LARGE, number_in, whole

# Words for powers of ten in some other languages; those in Cyrillic without the endings that change.
_ELSEWHERE = {
    3: "тыс тысяч мың тисяч tys tysiąc tysiące tysięcy tausend tsd mil mille mila bin ming ألف آلاف "
    "هزار हज़ार हजार 千 천 พัน nghìn ngàn ribu",
    4: "万 萬 만 หมื่น vạn",
    5: "लाख แสน",
    6: "млн миллион мильйон мільйон mln mio miljon miljoen miljoner millionen millón millones milhão milhões milione "
    "milioni milyon milion miliony milionów مليون ملايين میلیون ล้าน triệu juta",
    7: "करोड़",
    8: "億 亿 억",
    9: "млрд миллиард мільярд mld mrd milliard milliards milliarden miliard "
    "miliardy miliardów miliardi milyar milliarde مليار ملیارد میلیارد 십억 tỷ miliar",
}  # fmt: skip
_FACTORS = sorted(((word, 10**power) for power, words in _ELSEWHERE.items() for word in words.split()), reverse=True)
_LONG_SCALES = [name for name in SCALES if len(name) > 3]
_OUR_SCALE = re.compile(rf"({SCALE_NAMES})\b")
_ENDING = re.compile(r"([^\W\d]*)\.?")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3400-\u9fff\uac00-\ud7a3]")
_TOKEN = re.compile(r"[0-9]+(?:[.,·'’ʼ_ ][0-9]+)*")
_AROUND = re.compile(r"[^\W\d_](?:[^\W\d]|[ .,’'])*")
_Reader = Callable[[str], tuple[Decimal, ...]]


def _joined(token: str) -> tuple[Decimal, ...]:
    return (Decimal(re.sub(r"[^0-9]", "", token)),)


def _decimal(token: str) -> tuple[Decimal, ...]:
    """The last mark is the decimal's, and those before it divide thousands."""
    begins, end = re.split(r"[.,·](?=[0-9]+$)", token)
    return (Decimal(f"{re.sub('[^0-9]', '', begins)}.{end}"),)


def _either(token: str) -> tuple[Decimal, ...]:
    return (*_joined(token), *_decimal(token))


# By the first pattern that a number matches: what its marks mean.
_FORMS: tuple[tuple[str, _Reader], ...] = (
    (r"[0-9]+", _joined),
    (r"[1-9][0-9]{0,2}(?:,[0-9]{3})+", _joined),
    (r"[1-9][0-9]{0,2}[.·][0-9]{3}|[1-9][0-9]{0,3},[0-9]{4}", _either),
    (r"[1-9][0-9]{0,2}(?:([.·'’ʼ_ ])[0-9]{3})(?:\1[0-9]{3})*", _joined),
    (r"[1-9][0-9]{0,2}(?:([.·'’ʼ_ ,])[0-9]{3})(?:\1[0-9]{3})*(?!\1)[.,][0-9]+", _decimal),
    (r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}", _joined),
    (r"[1-9][0-9]{0,3}(?:,[0-9]{4}){2,}", _joined),
    (r"[0-9]+[.,·][0-9]+", _decimal),
)


def mend_of(text: str) -> str | None:
    """What to write in place of a text that holds one number in another form; None where that cannot be told."""
    plain = _in_our_digits(text)
    tokens = list(_TOKEN.finditer(plain))
    if len(tokens) != 1:
        return None
    before, after = plain[: tokens[0].start()].strip(), plain[tokens[0].end() :].strip()
    currency = any(map(_is_currency, (before[-1:], after[:1])))
    before, after = (_without_currency(part) for part in (before, after))
    scale, factor, noun = scaled(after)
    # A scale that is misspelt is not to be taken for a noun.
    if noun and get_close_matches(noun.lower().split()[0], _LONG_SCALES, cutoff=0.8):
        return None
    if any(part and not _AROUND.fullmatch(part) for part in (before, noun)):
        return None
    written = [f"{_written(value, factor)}{scale}" for value in _read(tokens[0][0])]
    known = [each for each in dict.fromkeys(written) if number_in(each) is not None]
    return _sentence(known, currency=currency, around=bool(before), noun=bool(noun)) if known else None


def _sentence(known: list[str], *, currency: bool, around: bool, noun: bool) -> str:
    first, *others = known
    written = f"Write {first}" + "".join(f", or {each} where it is a decimal" for each in others)
    if currency:
        return f"{written}, and the currency in `unit`."
    if around:
        return f'{written}, with what stands before it in English: "about {first}", "more than {first}".'
    return f"{written}, without the words after it." if noun else f"{written}."


def _in_our_digits(text: str) -> str:
    """The text with the digits 0 to 9 for those of other scripts, and one kind of mark for their separators."""
    normal = unicodedata.normalize("NFKC", " ".join(text.split()))
    digits = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in normal)
    return digits.replace("٬", "'").replace("٫", ",").replace("،", ",").strip()


def _is_currency(sign: str) -> bool:
    return bool(sign) and unicodedata.category(sign) == "Sc"


def _without_currency(text: str) -> str:
    return "".join(each for each in text if not _is_currency(each)).strip()


def scaled(after: str) -> tuple[str, int, str]:
    """Our word for a scale, or the factor of another language's, and what follows it."""
    if ours := _OUR_SCALE.match(after.lower()):
        return f" {ours[1]}", 1, after[ours.end() :].strip()
    for word, factor in _FACTORS:
        if after.lower().startswith(word):
            ending = _ENDING.match(after, len(word))
            # In scripts without spaces the noun follows at once; elsewhere "mil" is no beginning of "miles".
            if ending and (_UNSPACED.match(word) or _CYRILLIC.match(word) or not ending[1]):
                end = len(word) if _UNSPACED.match(word) else ending.end()
                return "", factor, after[end:].strip()
    return "", 1, after


def _read(token: str) -> tuple[Decimal, ...]:
    return next((read(token) for pattern, read in _FORMS if re.fullmatch(pattern, token)), ())


def _written(value: Decimal, factor: int) -> str:
    """The number as a record writes it; three decimals get a nought, for `1.234` could be a number of thousands."""
    number = whole(value * factor)
    if isinstance(number, int):
        return f"{number:,}" if number < TOO_LARGE else ""
    text = f"{number:f}"
    return f"{text}0" if re.fullmatch(r"[0-9]{1,3}\.[0-9]{3}", text) else text
