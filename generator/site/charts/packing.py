"""Rows for things that must not touch: each takes the first row in which it has room."""

from dataclasses import dataclass, replace
from itertools import count

from generator.site.charts.boxes import width, wrap

# Between what stands in one row.
_GAP = 8.0
# Between a sign and its words.
_BESIDE = 6.0
# So far from its mark words may stand where its band lies between.
_NEAR = 96.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A sign from `left` to `right` with its words, of which no sign may be covered; `mark` is the middle of its mark.

    Before the mark a sign may have a band, which is no place for words without room beside it.
    """

    left: float
    right: float
    text: str
    mark: float


@dataclass(frozen=True, slots=True)
class Packed:
    """The row of a sign, and the place of its words: `below` so many rows, from `x` to the right, in lines.

    `ends` tells that `x` is where they end, and `left` and `right` between which edges both lie.
    """

    row: int
    x: float
    below: int
    lines: tuple[str, ...]
    left: float
    right: float
    ends: bool = False

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return self.below + len(self.lines)


class Rows:
    """Gives each thing the first row in which it touches nothing, between two edges."""

    def __init__(self, left: float, right: float, size: float) -> None:
        self._left, self._right, self._size = left, right, size
        self._taken: list[tuple[int, float, float]] = []

    def place_alone(self, wanted: Wanted) -> Packed:
        """The place of a thing in rows below all others that nothing else takes."""
        chosen = replace(self._fitting(wanted), row=self.taken)
        self._taken += [(chosen.row + down, self._left, self._right) for down in range(chosen.rows)]
        return chosen

    def place(self, wanted: Wanted, first: int = 0) -> Packed:
        """The place of a thing, in a row from the `first` on, which is taken from then on."""
        fitting = self._fitting(wanted)
        rows = (replace(fitting, row=row) for row in count(first))
        chosen = next(one for one in rows if not self._touches(one))
        self._taken += [(chosen.row + down, chosen.left, chosen.right) for down in range(chosen.rows)]
        return chosen

    @property
    def taken(self) -> int:
        """How many rows are taken."""
        return max((row for row, _, _ in self._taken), default=-1) + 1

    def _fitting(self, wanted: Wanted) -> Packed:
        """Words to the right of their sign; where the edge is near to its left; without room there beneath the mark."""
        wide = width(wanted.text, self._size)
        right, left = wanted.right + _BESIDE, wanted.left - _BESIDE - wide
        if right + wide <= self._right:
            return Packed(0, round(right, 1), 0, (wanted.text,), wanted.left, right + wide)
        if left >= self._left and wanted.mark - wanted.left <= _NEAR:
            return Packed(0, round(wanted.left - _BESIDE, 1), 0, (wanted.text,), left, wanted.right, ends=True)
        lines = wrap(wanted.text, self._right - self._left, self._size, len(wanted.text)) or (wanted.text,)
        widest = max(width(line, self._size) for line in lines)
        x = max(self._left, min(wanted.mark - widest / 2, self._right - widest))
        return Packed(0, round(x, 1), 1, lines, min(x, wanted.left), max(x + widest, wanted.right))

    def _touches(self, one: Packed) -> bool:
        rows = range(one.row, one.row + one.rows)
        return any(
            row in rows and one.left < right + _GAP and left < one.right + _GAP for row, left, right in self._taken
        )
