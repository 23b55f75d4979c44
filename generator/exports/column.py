"""What a column and a table of the data are, whatever the format.

Types: `text`, `number`, `integer`, `flag` (true or false), `day` (a calendar day), `list` (of ids, codes or days, which
hold no space), `texts` (a list of words that may) and `object`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from generator.language import say
from generator.language.formats import listed

Type = Literal["text", "number", "integer", "flag", "day", "list", "texts", "object"]
# With this version of the program go the columns whose names are former ones.
FORMER_UNTIL = "0.2"


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes between which a column chooses, and how each is put into words; without `said` another column does."""

    codes: tuple[str, ...]
    said: Callable[[str], str] | None = None

    def words(self, code: str) -> str | None:
        """A code as a reader sees it."""
        return self.said(code) if self.said else None


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    `to` names the table whose `id` it holds, of a list each item. One that is `required` is empty in no row, as an
    `id` is not. `codes` are those that it may hold, of a list each
    item; a column that is the `words_of` another has the same in words. A column with `now` is kept under a former
    name, and goes with the next version: the columns named there took its place, and it is filled from them.
    """

    name: str
    type: Type = "text"
    to: str | None = None
    codes: Codes | None = None
    words_of: str | None = None
    now: tuple[str, ...] = ()
    required: bool = False

    @property
    def is_former(self) -> bool:
        """Whether it has a former name, and goes with the next version."""
        return bool(self.now)

    @property
    def is_list(self) -> bool:
        """Whether it holds several values."""
        return self.type in {"list", "texts"}

    @property
    def is_filled(self) -> bool:
        """Whether it follows from other columns of its row."""
        return self.is_former or self.words_of is not None


@dataclass(frozen=True, slots=True)
class Table:
    """One table; its first column, `id`, tells its rows apart."""

    name: str
    columns: tuple[Column, ...]

    @property
    def holds(self) -> str:
        """What its rows are, in words."""
        return say(f"table-{self.name}-holds")

    @property
    def current(self) -> tuple[Column, ...]:
        """Its columns without those under former names."""
        return tuple(column for column in self.columns if not column.is_former)

    @property
    def former(self) -> tuple[Column, ...]:
        """Its columns under former names."""
        return tuple(column for column in self.columns if column.is_former)

    def meaning(self, column: Column) -> str:
        """What one of its columns means, in words."""
        if column.is_former:
            return say("column-former", now=listed(column.now))
        if column.words_of:
            return say("column-words-of", column=column.words_of)
        return say(f"column-{self.name}-{column.name}")


def coded(name: str, codes: Codes, *, required: bool = False) -> tuple[Column, Column]:
    """A column of codes, and the one that has them in words."""
    return Column(name, codes=codes, required=required), Column(f"{name}_in_words", words_of=name, required=required)


def coded_list(name: str, codes: Codes) -> tuple[Column, Column]:
    """A column of several codes, and the one that has each of them in words."""
    return Column(name, "list", codes=codes), Column(f"{name}_in_words", "texts", words_of=name)


def former(name: str, *now: str, type: Literal["text", "list", "day", "object"] = "text") -> Column:
    """A column under a former name."""
    return Column(name, type, now=now)


def named(*codes: str) -> str:
    """The name of a column from codes."""
    return "_".join(codes).replace("-", "_")


def codes_of(codes: Iterable[str], said: Callable[[str], str] | None = None) -> Codes:
    """Codes from an enumeration or the like."""
    return Codes(tuple(str(code) for code in codes), said)
