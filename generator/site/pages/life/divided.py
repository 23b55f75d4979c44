"""The reports of a number for whose table its page has no room beside its drawing: they are told in parts."""

from dataclasses import dataclass

from generator.cite.parting import PageRoom, by_number
from generator.language import say
from generator.site.charts.life_shapes import LanePicture
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.link import Link

# So many elements has a report in the table.
REPORT = 10
# So many parts of its room, of so many, the drawing of a number and its table take together at most.
_OF_ROOM, _ALL = 2, 3
_PART = "pages/life/rows_part.jinja"


@dataclass(frozen=True, slots=True)
class LifeRow:
    """One report in the table: the claim that stands for it, and what the drawing shows of it in words.

    `anchor` is the place to which its name in the drawing leads; `beside` are its other words for the number.
    """

    claim: str
    anchor: str
    when: str
    beside: str
    through: str
    stand: str


@dataclass(frozen=True, slots=True)
class ReportsInPart:
    """Some reports of a number; `stood` tells whether any of all took a stand in its dispute."""

    rows: tuple[LifeRow, ...]
    stood: bool


def divided(
    page: Link, pictures: tuple[LanePicture, ...], rows: tuple[LifeRow, ...], room: PageRoom, *, stood: bool
) -> tuple[tuple[PartLine, ...], tuple[PartPage, ...]]:
    """What leads to the parts of its table, and these; nothing where it has room."""
    if sum(map(_weight, pictures)) + REPORT * len(rows) <= _OF_ROOM * room.elements // _ALL:
        return (), ()
    portions = by_number([("reports", say("life-table", n=len(rows)), rows)], lambda _: REPORT, room)
    whole = Whole(page, page.text, page.path.removesuffix(".md"))
    pages = whole.pages(portions, _PART, lambda one: ReportsInPart(one.own, stood))
    return whole.lines(portions), tuple(pages)


def rows_of(part: PartPage) -> tuple[LifeRow, ...]:
    """The reports in a part of a table; none where it is divided itself."""
    return part.content.rows if isinstance(part.content, ReportsInPart) else ()


def _weight(one: LanePicture) -> int:
    """How many elements a drawing has."""
    lines = (*one.days, *one.cuts, *one.arrows, *one.arrows, *one.bars, *one.glyphs)
    return len(lines) + len(one.words) + len(one.runs)
