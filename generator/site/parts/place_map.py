"""The map of a metric: of each place with coordinates the figure that leads its ladder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.language import naming
from generator.ledger.assertion import Assertion
from generator.record.ids import PlaceId
from generator.site.charts.place_map import MAP_NARROW, MAP_WIDE, MapPicture, PlacedFigure, map_picture
from generator.site.parts.figure_rows import first_and_others
from generator.site.parts.ladders import Ladders

# Fewer places are told in words as well.
FEWEST = 2


@dataclass(frozen=True, slots=True)
class PlaceMap:
    """A map in two shapes; `of` is who or what is counted, without the place, empty where that is all."""

    id: str
    of: str
    wide: MapPicture
    narrow: MapPicture

    @property
    def figures(self) -> tuple[PlacedFigure, ...]:
        """What it shows."""
        return tuple(spot.figure for spot in self.wide.spots)


def place_map(
    ladders: Ladders, name: str, assertions: Sequence[Assertion], lead: Sequence[Assertion]
) -> PlaceMap | None:
    """The map of what leads a page; None where fewer than two places with coordinates have a figure of it."""
    figures = tuple(_figures(ladders, assertions, lead)) if lead else ()
    if len(figures) < FEWEST:
        return None
    of = naming.scope_anywhere(ladders.views.corpus, lead[0].scope)
    return PlaceMap(f"map-{name}", of, map_picture(figures, MAP_WIDE), map_picture(figures, MAP_NARROW))


def _figures(ladders: Ladders, assertions: Sequence[Assertion], lead: Sequence[Assertion]) -> Iterator[PlacedFigure]:
    """What leads the ladder of each place, for the group of the lead; the places with most claims first."""
    places = ladders.views.corpus.places
    found: dict[PlaceId, list[Assertion]] = {}
    for one in assertions:
        if len(one.scope.place) == 1 and one.scope == replace(lead[0].scope, place=one.scope.place):
            found.setdefault(PlaceId(one.scope.place[0]), []).append(one)
    for name, members in sorted(found.items(), key=lambda item: (-sum(len(one.claims) for one in item[1]), item[0])):
        at = places[name].coordinates if name in places else None
        if at is None:
            continue
        (first, *_), _ = first_and_others(ladders.scoped(members), 1)
        step = first.entry.step
        yield PlacedFigure(places[name].name, float(at.latitude), float(at.longitude), step.value, step.change.dispute)
