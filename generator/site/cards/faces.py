"""The type of the cards: fonts that come with the program, so that a card is the same on every machine."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby

import uharfbuzz as hb

_FOLDER = files("generator") / "site" / "cards" / "fonts"
# So many steps there are in a pixel when letters are placed.
UNIT = 64


@dataclass(frozen=True, slots=True)
class Face:
    """A face by its file; what it lacks is set in one of `others`, for other scripts."""

    file: str
    others: tuple[str, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """The files in the order in which a letter is sought in them."""
        return (self.file, *self.others)


DISPLAY = Face("Literata-Display.ttf", ("NotoNaskhArabic-Medium.ttf",))
TEXT = Face("Literata-Text.ttf", ("NotoNaskhArabic-Medium.ttf",))


@cache
def font(file: str, size: int) -> hb.Font:
    """A font at a size in pixels."""
    sized = hb.Font(_face(file))
    sized.scale = (size * UNIT, size * UNIT)
    return sized


def has_letters(face: Face, text: str) -> bool:
    """Whether no letter of a text would become a box."""
    return _letters(face.file).issuperset(text) or all(_file(face, letter) for letter in text)


def by_file(face: Face, text: str) -> Iterator[tuple[str, str]]:
    """The parts of a text with the file in which each is set; what has no form of its own goes with what is before."""
    if _letters(face.file).issuperset(text):
        yield face.file, text
        return
    chosen, file = [], face.file
    for letter in text:
        joins = letter.isspace() or unicodedata.category(letter) in {"Cf", "Mn"}
        file = file if joins and letter in _letters(file) else _file(face, letter) or face.file
        chosen.append((file, letter))
    for found, letters in groupby(chosen, key=lambda one: one[0]):
        yield found, "".join(letter for _, letter in letters)


def _file(face: Face, letter: str) -> str:
    """The first file that has a letter; empty where none has."""
    return next((file for file in face.files if letter in _letters(file)), "")


@cache
def _face(file: str) -> hb.Face:
    return hb.Face((_FOLDER / file).read_bytes())


@cache
def _letters(file: str) -> frozenset[str]:
    return frozenset(map(chr, _face(file).unicodes))
