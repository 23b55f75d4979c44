"""The map of a metric: of each place with coordinates the figure that leads its ladder, and a table of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.language import formats, naming
from generator.ledger.assertion import Assertion
from generator.reading.load import Corpus
from generator.record.hierarchy import upward
from generator.record.ids import PlaceId
from generator.record.outline import Outline
from generator.record.registries import OUTLINE
from generator.site.charts.outline import Point
from generator.site.charts.place_map import MAP_NARROW, MAP_WIDE, MapPicture, PlacedFigure, map_picture
from generator.site.parts.figure_rows import ScopeRow, first_and_others
from generator.site.parts.ladders import Ladders

# Fewer places are told in words as well.
FEWEST = 2


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place of a map with its figure, as the table has it; `within` names the others on the map that contain it."""

    figure: PlacedFigure
    shown: ScopeRow
    within: str


@dataclass(frozen=True)
class PlaceMap:
    """A map in two shapes; `of` is who or what is counted, without the place, empty where that is all.

    Its `rows` have the greatest figure first. `outline` is None where the records have none.
    """

    id: str
    of: str
    wide: MapPicture
    narrow: MapPicture
    rows: tuple[PlaceRow, ...]
    outline: Outline | None

    @property
    def figures(self) -> tuple[PlacedFigure, ...]:
        """What it shows."""
        return tuple(spot.figure for spot in self.wide.spots)

    @cached_property
    def nested(self) -> tuple[PlaceRow, ...]:
        """The places that lie in another one of the map."""
        return tuple(row for row in self.rows if row.within)

    @property
    def marks(self) -> str:
        """Whether it has dots, rings or both: a code of its caption."""
        areas = {row.figure.is_area for row in self.rows}
        return "both" if len(areas) > 1 else "rings" if areas == {True} else "dots"


def place_map(
    ladders: Ladders, name: str, assertions: Sequence[Assertion], lead: Sequence[Assertion]
) -> PlaceMap | None:
    """The map of what leads a page; None where fewer than two places with coordinates have a figure of it."""
    corpus = ladders.views.corpus
    found = dict(_shown(ladders, assertions, lead)) if lead else {}
    if len(found) < FEWEST:
        return None
    order = sorted(found, key=lambda place: (-_least(found[place]), place))
    rows = {place: _row(corpus, place, found, at) for at, place in enumerate(order, start=1)}
    # What stands has its words before what was denied or withdrawn.
    figures = tuple(sorted((rows[place].figure for place in found), key=lambda one: bool(one.dispute)))
    outline = corpus.entries(OUTLINE).get(OUTLINE.name)
    rings = tuple(_rings(outline)) if outline else ()
    return PlaceMap(
        id=f"map-{name}",
        of=naming.scope_anywhere(corpus, lead[0].scope),
        wide=map_picture(figures, MAP_WIDE, rings),
        narrow=map_picture(figures, MAP_NARROW, rings),
        rows=tuple(rows[place] for place in order),
        outline=outline,
    )


def _shown(
    ladders: Ladders, assertions: Sequence[Assertion], lead: Sequence[Assertion]
) -> Iterator[tuple[PlaceId, ScopeRow]]:
    """What leads the ladder of each place, for the group of the lead; the places with most claims first."""
    places = ladders.views.corpus.places
    found: dict[PlaceId, list[Assertion]] = {}
    for one in assertions:
        if len(one.scope.place) == 1 and one.scope == replace(lead[0].scope, place=one.scope.place):
            found.setdefault(PlaceId(one.scope.place[0]), []).append(one)
    for name, members in sorted(found.items(), key=lambda item: (-sum(len(one.claims) for one in item[1]), item[0])):
        if name in places and places[name].coordinates:
            (first, *_), _ = first_and_others(ladders.scoped(members), 1)
            yield name, first


def _least(row: ScopeRow) -> float:
    """The least that a figure means, by which the table is sorted; what gives no number comes last."""
    room = row.entry.test
    return float(room.low) if room else -1.0


def _row(corpus: Corpus, place: PlaceId, found: dict[PlaceId, ScopeRow], at: int) -> PlaceRow:
    """A row of the table, with its sign."""
    entry, step = corpus.places[place], found[place].entry.step
    assert entry.coordinates, place
    figure = PlacedFigure(
        name=entry.name,
        latitude=float(entry.coordinates.latitude),
        longitude=float(entry.coordinates.longitude),
        value=step.value,
        dispute=step.change.dispute,
        sign=_sign(at),
        is_area=entry.area,
    )
    above = [other for other in upward(corpus.places, place) if other != place and other in found]
    return PlaceRow(figure, found[place], formats.listed(corpus.places[other].name for other in above))


def _sign(at: int) -> str:
    """The sign of a row: a letter, then two, for a number beside a point would be taken for its figure."""
    letters = ""
    while at:
        at, letter = divmod(at - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _rings(outline: Outline) -> Iterator[tuple[Point, ...]]:
    for area in outline.coordinates:
        for ring in area:
            yield tuple((float(at.longitude), float(at.latitude)) for at in ring)
