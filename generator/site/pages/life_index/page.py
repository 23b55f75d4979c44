"""The list of disputed numbers: those that somebody spoke against, and those that were only passed on otherwise."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.cite.parting import PageRoom, leaving
from generator.cite.places import PagePath
from generator.language import formats, say
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.life.page import LifePage
from generator.site.pages.part.page import PartLine, PartPage, Whole, apart
from generator.site.parts.life_counts import figure_of_all
from generator.site.parts.life_title import is_titled_against
from generator.site.parts.link import Link
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class LifeLine:
    """A disputed number in one line: the link to its page tells what is counted, too.

    `number` has the others that reports have in its place, too, where none of them was disputed.
    `is_against` tells whether its title has what was said against it.
    """

    page: LifePage
    number: str
    link: Link
    is_against: bool


@dataclass(frozen=True, slots=True)
class AlikeLives:
    """Numbers of which the same became, by the code of that; those that the most reports give come first.

    Where the page has no room for them, `lines` lead to their parts.
    """

    code: str
    rows: tuple[LifeLine, ...]
    lines: tuple[PartLine, ...] = ()


@dataclass(frozen=True, slots=True)
class LifeIndexPage:
    """`figures/index.md`; `parts` have what it has no room for."""

    path: PagePath
    groups: tuple[AlikeLives, ...]
    parts: tuple[PartPage, ...] = ()

    @property
    def is_of_few(self) -> bool:
        """Whether there are so few that one table without headings holds them."""
        return 0 < len(self.rows) <= FEW and not self.parts

    @property
    def rows(self) -> tuple[LifeLine, ...]:
        """All numbers, in the order of the page."""
        return tuple(row for one in self.groups for row in one.rows)


# So few numbers stand in one table.
FEW = 4
# So many elements has a row.
LIFE_ROW = 6
_PATH, _PART = PagePath("figures/index.md"), "pages/life_index/part.jinja"


def _groups(rows: Sequence[LifeLine]) -> Iterator[AlikeLives]:
    in_order = sorted(rows, key=lambda one: -one.page.giving)
    against, otherwise = (
        [one for one in in_order if one.is_against],
        [one for one in in_order if not one.is_against],
    )
    yield from (
        AlikeLives(code, tuple(some)) for code, some in (("against", against), ("otherwise", otherwise)) if some
    )


def _pages(material: Material) -> tuple[LifeIndexPage]:
    lives = {life.path: life for life in material.views.lives}
    lines = [_line(material.views, page, lives[page.path]) for page in material.made(LifePage)]
    groups = [*_groups(lines)]
    gone = leaving({one.code: LIFE_ROW * len(one.rows) for one in groups}, material.views.room)
    divided = {one.code: _apart(one, material.views.room) for one in groups if one.code in gone}
    return (
        LifeIndexPage(
            path=_PATH,
            groups=tuple(replace(one, lines=divided[one.code][0]) if one.code in divided else one for one in groups),
            parts=tuple(page for _, pages in divided.values() for page in pages),
        ),
    )


def _apart(group: AlikeLives, room: PageRoom) -> tuple[tuple[PartLine, ...], tuple[PartPage, ...]]:
    """What leads to the parts of a group, and these."""
    title = say("life-index-title")
    named = group.code, say(f"life-index-{group.code}")
    return apart(Whole(Link(title, _PATH), title, "figures/list"), named, group.rows, lambda _: LIFE_ROW, room, _PART)


def _line(views: Views, page: LifePage, life: Life) -> LifeLine:
    """A number in one line; the metrics of which reports give it stand before, where the number has no words of one."""
    number = formats.either(life.rivals) if page.has_rivals else page.number
    rest = Link(formats.raised(page.title.removeprefix(number).lstrip(" :,")), page.path)
    is_against = is_titled_against(life, page.against)
    metrics = dict.fromkeys(one.scope.metric for one in life.figures)
    names = [formats.lowered(views.metric(name).text) for name in metrics]
    if figure_of_all(views, life) != life.number or any(name in rest.text.casefold() for name in names):
        return LifeLine(page, number, rest, is_against)
    what = formats.raised(formats.either(names))
    link = Link(say("life-index-of", what=what, rest=formats.lowered(rest.text)), rest.path)
    return LifeLine(page, number, link, is_against)


KIND = PageKind("life_index", LifeIndexPage, _pages)
