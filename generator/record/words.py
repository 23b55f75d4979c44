"""How many words a text has, whether or not its script parts them by spaces."""

import math
import re

# Letters of scripts without spaces, and how many of them count as a word: two of Han and kana, four of Thai and kin.
UNSPACED = {
    2: "[\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]",
    4: "[\\u0e00-\\u0e7f\\u0e80-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff]",
}
_UNSPACED = {letters: re.compile(pattern) for letters, pattern in UNSPACED.items()}


def word_count(text: str) -> int:
    """The words between spaces; of a run of letters that no spaces part, its letters are counted as words."""
    return sum(map(_of_run, text.split()))


def _of_run(run: str) -> int:
    return max(1, math.ceil(sum(len(pattern.findall(run)) / letters for letters, pattern in _UNSPACED.items())))


def is_unspaced(text: str) -> bool:
    """Whether letters of a script without spaces stand in it."""
    return any(pattern.search(text) for pattern in _UNSPACED.values())


def first_words(text: str, number: int) -> str:
    """The first words of a text on one line, its first letters where no spaces part them."""
    return _shortened(text.split()[:number], number, slice(0, 2 * number))


def last_words(text: str, number: int) -> str:
    """The last words of a text on one line, its last letters where no spaces part them."""
    return _shortened(text.split()[-number:], number, slice(-2 * number, None))


def _shortened(words: list[str], number: int, letters: slice) -> str:
    joined = " ".join(words)
    return joined[letters].strip() if is_unspaced(joined) and word_count(joined) > number else joined
