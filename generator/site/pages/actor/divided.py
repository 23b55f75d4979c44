"""What of an actor stands on pages of its own, because it is too long for one: each list is told there in whole."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.cite.parting import Portion, by_day, leaving
from generator.cite.places import actor_page
from generator.language import say
from generator.language.formats import lowered
from generator.ledger.claim import Claim
from generator.site.pages.actor.passed import PassedIn
from generator.site.pages.actor.said import FigureRow, SaidOn
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.link import Link
from generator.site.parts.makers import Views

# So many elements has a figure with its note, a day and each claim of it, an article and each figure passed on in it,
# and a claim with its note.
FIGURE, DAY, CLAIM, ARTICLE, PASSED, CITED = 26, 3, 8, 3, 9, 18


@dataclass(frozen=True, slots=True)
class ListedItem:
    """Something in a list, as its template tells it, at its day, with so many elements."""

    what: object
    on: date | None
    weight: int


class Lists(NamedTuple):
    """The long lists of an actor, each whole: figures of its own days and of others', days, articles, claims.

    `crediting` are articles of others that credit it.

    `besides` are those of figures that it passed on or may have, `not_figures` what else it passed on.
    """

    rows: tuple[FigureRow, ...]
    others_rows: tuple[FigureRow, ...]
    days: tuple[SaidOn, ...]
    passed: tuple[PassedIn, ...]
    published: tuple[tuple[Link, date | None], ...]
    crediting: tuple[tuple[Link, date | None], ...] = ()
    besides: tuple[Claim, ...] = ()
    not_figures: tuple[Claim, ...] = ()

    def items(self) -> Mapping[str, list[ListedItem]]:
        """What is in each."""
        return {
            "rows": [ListedItem(one, one.on, FIGURE * one.n) for one in self.rows],
            "others_rows": [ListedItem(one, one.on, FIGURE * one.n) for one in self.others_rows],
            "days": [ListedItem(one, one.on, DAY + CLAIM * len(one.claims)) for one in self.days],
            "passed": [ListedItem(one, one.on, ARTICLE + PASSED * one.n) for one in self.passed],
            "published": [ListedItem(link, on, ARTICLE) for link, on in self.published],
            "crediting": [ListedItem(link, on, ARTICLE) for link, on in self.crediting],
            "besides": [ListedItem(one.id, one.said.latest, CITED) for one in self.besides],
            "not_figures": [ListedItem(one.id, one.said.latest, CITED) for one in self.not_figures],
        }


# The heading, the folder and the template of each list.
_LISTS = {
    "rows": ("actor-figures", "figures", "rows"),
    "others_rows": ("actor-figures-of-others", "others", "rows"),
    "days": ("actor-day-by-day", "days", "days"),
    "passed": ("actor-passed-on", "passed", "passed"),
    "published": ("actor-published", "published", "published"),
    "crediting": ("actor-crediting", "crediting", "published"),
    "besides": ("actor-part-besides", "besides", "claims"),
    "not_figures": ("actor-part-others", "not-figures", "claims"),
}


@dataclass(frozen=True, slots=True)
class DividedActor:
    """What leads to the parts of each list; empty of what fits. `parts` are their pages."""

    rows: tuple[PartLine, ...] = ()
    others_rows: tuple[PartLine, ...] = ()
    days: tuple[PartLine, ...] = ()
    passed: tuple[PartLine, ...] = ()
    published: tuple[PartLine, ...] = ()
    crediting: tuple[PartLine, ...] = ()
    besides: tuple[PartLine, ...] = ()
    not_figures: tuple[PartLine, ...] = ()
    parts: tuple[PartPage, ...] = ()


def divided(views: Views, name: str, lists: Lists) -> DividedActor:
    """The parts of the lists of an actor for which its page has no room, the longest first."""
    found = lists.items()
    gone = leaving({name: sum(one.weight for one in items) for name, items in found.items()}, views.room)
    of = {one: by_day(found[one], _day, _weight, views.room) for one in _LISTS if one in gone}
    wholes = {one: _whole(views, name, one) for one in of}
    lines = {one: wholes[one].lines(portions) for one, portions in of.items()}
    return DividedActor(**lines, parts=tuple(_pages(wholes, of)))


def _day(item: ListedItem) -> date | None:
    return item.on


def _weight(item: ListedItem) -> int:
    return item.weight


def _whole(views: Views, name: str, of: str) -> Whole:
    code, folder, _ = _LISTS[of]
    actor = views.actor(name)
    title = say("actor-part", actor=actor.text, part=lowered(say(code)))
    return Whole(actor, title, f"{actor_page(name).removesuffix('.md')}/{folder}")


def _pages(wholes: Mapping[str, Whole], of: Mapping[str, tuple[Portion[ListedItem], ...]]) -> Iterator[PartPage]:
    for name, portions in of.items():
        body = f"pages/actor/{_LISTS[name][2]}_part.jinja"
        yield from wholes[name].pages(portions, body, lambda one: tuple(item.what for item in one.own))
