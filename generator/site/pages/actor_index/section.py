"""The actors of one kind as their list has them: rows, under those for whom many of them speak."""

from collections import Counter
from dataclasses import dataclass

from generator.language import say
from generator.record.registries import ActorKind
from generator.site.pages.part.page import PartLine
from generator.site.parts.foremost import KnownFigure
from generator.site.parts.link import Link
from generator.site.parts.shown import Shown, shown

# So many of a table stand open, and all where few more are left: whoever seeks one of the others types its name.
OPEN_ROWS, SPARE_ROWS = 10, 2

# So many who speak for one stand under a line that says so; a table of fewer tells it in each row.
OF_ONE_SIDE = 3
# Who has fewer claims than these has no row of its own where there are several such.
FEW_CLAIMS, FEW_ROWS = 2, 3


@dataclass(frozen=True, slots=True)
class ActorRow:
    """One actor in one line: who it is and for whom it speaks, and what it gave.

    `voice` is the name of whom it speaks for, empty where for itself, and `about` tells who it is, without that;
    `names` are its spellings, by which it is found too; `claims` and `passed_on` are those that are certainly its own,
    and that it certainly passed on. Of figures that are counted it `gave` and `relayed` so many, and so many of those
    that it gave were certainly denied or withdrawn (`against`); `known` is the one that it is known for, and `remark`
    tells what there is where these are none.
    """

    link: Link
    voice: str
    about: str
    remark: str
    known: KnownFigure | None
    gave: int
    against: int
    relayed: int
    names: tuple[str, ...]
    claims: int
    passed_on: int

    def number(self, column: str) -> int:
        """What is counted in a column."""
        return {"gave": self.gave, "against": self.against, "relayed": self.relayed}[column]

    @property
    def is_listed(self) -> bool:
        """Whether anything is certainly its own, or was certainly passed on by it."""
        return bool(self.remark or self.gave or self.relayed)

    @property
    def in_all(self) -> int:
        """How much of it there is."""
        return self.claims + self.passed_on

    @property
    def who(self) -> str:
        """Who it is, and for whom it speaks."""
        return say("actor-index-for", about=self.about, voice=self.voice).strip() if self.voice else self.about


@dataclass(frozen=True, slots=True)
class ActorSide:
    """The actors of one kind who speak for one voice, or, where that has no name, all others.

    `is_whole` tells that none of them is folded away.
    """

    voice: str
    rows: tuple[ActorRow, ...]
    is_whole: bool = False

    @property
    def few(self) -> tuple[ActorRow, ...]:
        """Those of few claims, where they are several and there are others, too."""
        few = tuple(row for row in self.rows if row.in_all < FEW_CLAIMS)
        return few if FEW_ROWS <= len(few) < len(self.rows) else ()

    @property
    def leading(self) -> tuple[ActorRow, ...]:
        """Those who have a row of their own."""
        few = self.few
        return tuple(row for row in self.rows if row not in few)

    @property
    def shown(self) -> Shown[ActorRow]:
        """Those who have a row, and of these the ones that are folded."""
        return Shown(self.leading) if self.is_whole else shown(self.leading, OPEN_ROWS, SPARE_ROWS)

    @property
    def folded(self) -> int:
        """How many are folded: with those of few claims, where any is."""
        return self.shown.more + len(self.few) if self.shown.rest else 0

    @property
    def columns(self) -> tuple[str, ...]:
        """What is counted in a column of its own: what is nothing for most of them has none."""
        numbers = {code: sum(bool(row.number(code)) for row in self.leading) for code in ("gave", "against", "relayed")}
        return tuple(code for code, n in numbers.items() if n * 2 >= len(self.leading))


@dataclass(frozen=True, slots=True)
class ActorSection:
    """The actors of one kind, those of whom there is most first.

    `through` are those of whom only others who speak for them said something, with how many claims; `silent` those
    under whose name nothing is certainly recorded. Where a page has no room for them `lines` lead to the parts that
    have them, each of which `is_part`.
    """

    kind: ActorKind
    rows: tuple[ActorRow, ...]
    through: tuple[tuple[Link, int], ...]
    silent: tuple[Link, ...]
    lines: tuple[PartLine, ...] = ()
    is_part: bool = False

    @property
    def is_of_sides(self) -> bool:
        """Whether its rows stand under lines that tell for whom they speak."""
        return any(side.voice for side in self.sides)

    @property
    def sides(self) -> tuple[ActorSide, ...]:
        """Its rows by those for whom many of them speak, these of the most claims first, and then all others."""
        numbers = Counter(row.voice for row in self.rows)
        named = [
            voice for voice in dict.fromkeys(row.voice for row in self.rows) if voice and numbers[voice] >= OF_ONE_SIDE
        ]
        of = {voice: tuple(row for row in self.rows if row.voice == voice) for voice in named}
        others = tuple(row for row in self.rows if row.voice not in of)
        named_sides = (ActorSide(voice, rows, self.is_part) for voice, rows in of.items())
        return (*named_sides, *([ActorSide("", others, self.is_part)] if others else ()))
