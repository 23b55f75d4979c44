"""What of an actor stands on pages of its own, because it is too long for one: each list is told there in whole."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from generator.cite.parting import PageRoom, Portion, by_day, leaving
from generator.cite.places import actor_page
from generator.language import say
from generator.language.formats import lowered
from generator.ledger.claim import Claim
from generator.site.pages.actor.passed import PassedIn
from generator.site.pages.actor.said import FigureRow, SaidOn
from generator.site.pages.part.page import PartLine, PartPage, Whole
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

Thing = TypeVar("Thing")

# So many elements has a figure with its note, a day and each claim of it, an article and each figure passed on in it,
# a claim with its note, one with the sources that have it, a mark of which most share the notes of the lists, and a
# link.
FIGURE, DAY, CLAIM, ARTICLE, PASSED, CITED, STATED, MARKED, LINK = 26, 3, 8, 3, 9, 18, 8, 5, 1


@dataclass(frozen=True, slots=True)
class ListedItem:
    """Something in a list, as its template tells it, at its day, with so many elements."""

    what: object
    on: date | None
    weight: int


class Lists(NamedTuple):
    """The long lists of an actor, each whole: figures of its own days and of others', days, articles, claims.

    `crediting` are articles of others that credit it.

    `besides` are those of figures that it passed on or may have, `not_figures` what else it passed on; `claims` are
    further lists, by their names. Of some so many things are `open`: they stand on the page, wherever the list is.
    """

    rows: tuple[FigureRow, ...]
    others_rows: tuple[FigureRow, ...]
    days: tuple[SaidOn, ...]
    passed: tuple[PassedIn, ...]
    published: tuple[tuple[Link, date | None], ...]
    crediting: tuple[tuple[Link, date | None], ...] = ()
    besides: tuple[Claim, ...] = ()
    not_figures: tuple[Claim, ...] = ()
    claims: Mapping[str, tuple[Claim, ...]] = MappingProxyType({})
    open: Mapping[str, int] = MappingProxyType({})

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
            **{
                name: [ListedItem(one.id, one.said.latest, _WEIGHTS[_LISTS[name][2]]) for one in claims]
                for name, claims in self.claims.items()
            },
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
    "denials": ("actor-denials", "denials", "statements"),
    "own_besides": ("actor-own-figures", "own", "claims"),
    "own_rewordings": ("actor-own-rewordings", "headlines", "claims"),
    "disputed": ("actor-disputed", "disputed", "statements"),
    "revised": ("actor-revised", "revised", "statements"),
    "named": ("actor-named", "named", "claims"),
    "either_besides": ("actor-either-words", "either-figures", "claims"),
    "either_others": ("actor-either-words", "either", "statements"),
    "named_in": ("actor-told-of", "named-in", "statements"),
}
_WEIGHTS = {"claims": CITED, "statements": STATED}


@dataclass(frozen=True, slots=True)
class DividedActor:
    """What leads to the parts of each list; empty of what fits. `parts` are their pages.

    Of those that are the `least` there is room on the page for nothing but the first thing.
    """

    rows: tuple[PartLine, ...] = ()
    others_rows: tuple[PartLine, ...] = ()
    days: tuple[PartLine, ...] = ()
    passed: tuple[PartLine, ...] = ()
    published: tuple[PartLine, ...] = ()
    crediting: tuple[PartLine, ...] = ()
    besides: tuple[PartLine, ...] = ()
    not_figures: tuple[PartLine, ...] = ()
    denials: tuple[PartLine, ...] = ()
    own_besides: tuple[PartLine, ...] = ()
    own_rewordings: tuple[PartLine, ...] = ()
    disputed: tuple[PartLine, ...] = ()
    revised: tuple[PartLine, ...] = ()
    named: tuple[PartLine, ...] = ()
    either_besides: tuple[PartLine, ...] = ()
    either_others: tuple[PartLine, ...] = ()
    named_in: tuple[PartLine, ...] = ()
    parts: tuple[PartPage, ...] = ()
    least: frozenset[str] = frozenset()

    def begun(self, name: str, whole: Shown[Thing]) -> Shown[Thing]:
        """A list as it stands on the page, with its first thing alone where there is no room for more."""
        return shown(whole.all, 1) if name in self.least else whole


def divided(views: Views, name: str, lists: Lists, besides: int = 0) -> DividedActor:
    """The parts of the lists of an actor for which its page has no room, the longest first.

    So many elements has what stands on the page `besides` them.
    """
    found, room = lists.items(), views.room.elements - besides
    opened = {of: sum(one.weight for one in items[: lists.open.get(of, 0)]) for of, items in found.items()}
    least = leaving({of: weight for of, weight in opened.items() if weight}, PageRoom(max(1, room)))
    begins = {of: min(1, n) if of in least else n for of, n in lists.open.items()}
    stays = sum(one.weight for of, n in begins.items() for one in found[of][:n])
    rest = {of: sum(one.weight for one in items[begins.get(of, 0) :]) for of, items in found.items()}
    gone = leaving({of: weight for of, weight in rest.items() if weight}, PageRoom(max(1, room - stays)))
    of = {one: by_day(found[one], _day, _weight, views.room) for one in _LISTS if one in gone}
    wholes = {one: _whole(views, name, one) for one in of}
    lines = {one: wholes[one].lines(portions) for one, portions in of.items()}
    return DividedActor(**lines, parts=tuple(_pages(wholes, of)), least=least & gone)


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
