"""Keys under which a word is one word, however it is transcribed: Щербакова, Shcherbakova, Ščerbaková, Schtscherbakowa.

A key keeps what transcriptions into Latin letters agree on (ISO 9, BGN/PCGN, ICAO Doc 9303, and those of German, French
and Polish newspapers): all sibilants are S, what is kh, ch or h is H, a glide before a vowel is nothing, f, v and w are
one letter, and so are doubled letters. Letters that may be read in two manners have a key for each reading.
"""

import re
from functools import lru_cache
from itertools import product

_MOST_READINGS = 16
_CYRILLIC = dict(
    zip("абвгдезийклмнопрстуфхцчшщъыьэіјқғңөұүһєѓќґў", "abv1deSiiklmnoprStuvHSSSS_i_eiikg3ouuHegkgu", strict=True)
)
_PAIRED = {"ж": "S", "ю": "iu", "я": "ia", "љ": "l", "њ": "n", "ћ": "S", "ђ": "S", "џ": "S", "ә": "2", "җ": "S"}
_GREEK = dict(zip("αβγδεζηθικλμνοπρσςτυφχω", "avgdeSitiklmnoprSStivHo", strict=True)) | {"ξ": "kS", "ψ": "pS"}
_GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "abgdevStiklmnopSrStupkgkSSSSSSHSH", strict=True))
_LETTERS = str.maketrans(_CYRILLIC | _PAIRED | _GREEK | _GEORGIAN | {"ə": "2", "_": "", "'": ""})
# One after another; what a digit stands for is read in several manners.
_STEPS = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        ("_", ""),
        (r"dzh|dsch|dj(?=[aeou])", "S"),
        (r"(?:schtsch|chtch|sjtsj|tsch|tsj|sch|tch|sh|zh|cz|sz|sj|zj|ts|tz|tS|dz|ds(?=\w)|dS|s|z|S)+", "S"),
        ("ch", "4"),
        (r"[S4]*S[S4]*", "S"),
        ("ck|cc|qu|q", "k"),
        ("5S|cS", "S"),
        ("Sc", "9"),
        ("c", "5"),
        ("kh", "H"),
        ("ph", "v"),
        ("(?<=[bdglnrt])h", ""),
        ("[fw]", "v"),
        ("h", "H"),
        ("kS", "x"),
        ("x", "7"),
        ("yo", "8"),
        ("jo", "0"),
        ("j", "6"),
        ("ou", "u"),
        ("y", "i"),
    )
)
_READINGS = {"1": "gH", "2": "ae", "3": ("n", "ng"), "4": "SH", "5": "kS", "6": "iS", "7": ("kS", "H"), "8": "oe"}
_READINGS |= {"9": ("S", "Sk"), "0": ("o", "e", "Se")}
_GLIDE, _UMLAUT, _DOUBLED = re.compile(r"i+(?=[aeou])"), re.compile(r"([aou])e"), re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 17)
def keys(word: str) -> frozenset[str]:
    """The keys of a word of letters that is folded already."""
    return frozenset(map(_plainer, _readings(word)))


@lru_cache(maxsize=1 << 14)
def beginnings(word: str) -> frozenset[str]:
    """The letters with which the keys of a word begin, a glide among them."""
    return frozenset(one[:1] for reading in _readings(word) for one in (reading, _plainer(reading)) if one)


def _readings(word: str) -> list[str]:
    text = word.replace("ου", "u").translate(_LETTERS)
    for pattern, new in _STEPS:
        text = pattern.sub(new, text)
    choices, number = [], 1
    for letter in text:
        several = _READINGS.get(letter, letter)
        number *= len(several)
        choices.append(several if number <= _MOST_READINGS else several[:1])
    return ["".join(one) for one in product(*choices)]


def _plainer(reading: str) -> str:
    """A reading without what transcriptions write or leave out."""
    text = _UMLAUT.sub(r"\1", _GLIDE.sub("", reading))
    return _DOUBLED.sub(r"\1", text).replace("So", "Se")
