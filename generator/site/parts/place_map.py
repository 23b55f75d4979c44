"""The map of a metric: of each place with coordinates the figure that leads its ladder, and a table of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Scope
from generator.reading.load import Corpus
from generator.record.hierarchy import upward
from generator.record.ids import PlaceId
from generator.record.noted import once_property
from generator.record.outline import Outline
from generator.record.registries import OUTLINE
from generator.site.charts.outline import Point
from generator.site.charts.place_map import MAP_NARROW, MAP_WIDE, MapPicture, PlacedFigure, map_picture
from generator.site.parts.figure_rows import ScopeRow, first_and_others, numbers_over, stands
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Step
from generator.site.parts.range_in_words import span

# Fewer places are told in a table as well.
FEWEST = 3
# So many other figures of a place are told one by one.
SINGLY = 3


@dataclass(frozen=True, slots=True)
class OtherFigures:
    """Other figures of a place in words, each with its day; of many the range alone."""

    words: str = ""
    is_range: bool = False


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place of a map with its figure, as the table has it; `within` names the others on the map that contain it.

    `beside` are the other figures of its ladder that stand, where one of them cannot be of that number.
    """

    figure: PlacedFigure
    shown: ScopeRow
    within: str
    beside: OtherFigures


@dataclass(frozen=True, slots=True)
class Undrawn:
    """Figures that a map cannot show, for one reason, by its code: each with where it is, and its dispute or nothing.

    No coordinates are recorded, or `around` it lies what holds places of the map, or it is of `several` places.
    """

    why: str
    figures: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class PlaceMap:
    """A map in two shapes; `of` is who or what is counted, without the place, empty where that is all.

    Its `rows` have the greatest figure first, `undrawn` are the figures that have no place on it, but for those of the
    whole of which a page tells first. `outline` is None where the records have none.
    """

    id: str
    of: str
    wide: MapPicture
    narrow: MapPicture
    rows: tuple[PlaceRow, ...]
    undrawn: tuple[Undrawn, ...]
    outline: Outline | None

    @property
    def figures(self) -> tuple[PlacedFigure, ...]:
        """What it shows."""
        return tuple(spot.figure for spot in self.wide.spots)

    @property
    def contested(self) -> tuple[PlaceRow, ...]:
        """The places for which other figures stand beside that of the map."""
        return tuple(row for row in self.rows if row.beside.words)

    @once_property
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
    """The map of what leads a page; None where fewer than three places with coordinates have a figure of it."""
    corpus = ladders.views.corpus
    everywhere = dict(_shown(ladders, assertions, lead)) if lead else {}
    found = {place: rows[0] for place, rows in everywhere.items() if corpus.places[place].coordinates}
    if len(found) < FEWEST:
        return None
    order = sorted(found, key=lambda place: (-_least(found[place]), place))
    rows = {
        place: _row(corpus, place, found, at, _beside(ladders, everywhere[place]))
        for at, place in enumerate(order, start=1)
    }
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
        undrawn=tuple(_undrawn(ladders, assertions, lead, everywhere)),
        outline=outline,
    )


def _undrawn(
    ladders: Ladders,
    assertions: Sequence[Assertion],
    lead: Sequence[Assertion],
    shown: Mapping[PlaceId, Sequence[ScopeRow]],
) -> Iterator[Undrawn]:
    """What has no place on the map, by why: places without coordinates, apart what holds places of it, then several."""
    corpus, of_page = ladders.views.corpus, lead[0].scope
    whole = {place for one in shown if corpus.places[one].coordinates for place in upward(corpus.places, one)}
    left = [one for one in shown if not corpus.places[one].coordinates and (one,) != of_page.place]
    named = {name: _placed(corpus.places[name].name, shown[name]) for name in left}
    several: dict[Scope, list[Assertion]] = {}
    for one in assertions:
        of = one.scope
        is_alike = of == replace(of_page, place=of.place, place_reading=of.place_reading) != of_page
        if is_alike and len(of.place) > 1:
            several.setdefault(of, []).append(one)
    found = ((of, first_and_others(ladders.scoped(ones), 1)) for of, ones in several.items())
    of_several = [_placed(naming.place_of(corpus, of), (*rows, *more)) for of, (rows, more) in found if rows]
    for why, figures in (
        ("unplaced", [named[name] for name in left if name not in whole]),
        ("around", [named[name] for name in left if name in whole]),
        ("several", of_several),
    ):
        if figures:
            yield Undrawn(why, tuple(figures))


def _placed(where: str, rows: Sequence[ScopeRow]) -> tuple[str, str, str]:
    """A place with what leads it; where that is called something, with what is called something else there, too."""
    first = rows[0].entry.step
    others = (row.entry.step for row in rows[1:] if row.entry.live)
    called = [first, *(one for one in others if first.called and one.called and one.called != first.called)]
    return where, say("joint-semicolon").join(map(_called, called)), first.change.dispute


def _called(step: Step) -> str:
    """A figure with what all its sources call those counted."""
    return say("map-called", value=step.value, label=step.called) if step.called else step.value


def _shown(
    ladders: Ladders, assertions: Sequence[Assertion], lead: Sequence[Assertion]
) -> Iterator[tuple[PlaceId, tuple[ScopeRow, ...]]]:
    """The rows of the ladder of each place, the leading one first, for the group of the lead; most claims first."""
    places = ladders.views.corpus.places
    found: dict[PlaceId, list[Assertion]] = {}
    for one in assertions:
        if len(one.scope.place) == 1 and one.scope == replace(lead[0].scope, place=one.scope.place):
            found.setdefault(PlaceId(one.scope.place[0]), []).append(one)
    for name, members in sorted(found.items(), key=lambda item: (-sum(len(one.claims) for one in item[1]), item[0])):
        if name in places:
            (first, *_), others = first_and_others(ladders.scoped(members), 1)
            yield name, (first, *others)


def _beside(ladders: Ladders, rows: Sequence[ScopeRow]) -> OtherFigures:
    """The figures that stand beside the first, where one of them cannot be of its number, with days; of many the range.

    What nobody is named for is left out where its number was denied or withdrawn: it may be that figure.
    """
    book, (first, *others), over = ladders.views.ledger, rows, numbers_over(rows)
    kept = [row for row in others if stands(over, row)]
    test, tests = first.entry.test, [row.entry.test for row in kept]
    if not any(test and other and not test.meets(other) for other in tests):
        return OtherFigures()
    steps = [row.entry.step for row in kept if row.entry.step.value != first.entry.step.value]
    days = {step.value: step.day_shown for step in reversed(steps)}
    values = dict.fromkeys(step.value for step in steps)
    if len(values) <= SINGLY:
        return OtherFigures(formats.listed(say("answer-value-by", value=one, about=days[one]) for one in values))
    return OtherFigures(span([book.by_claim[row.entry.step.cites[0]].count for row in kept]), is_range=True)


def _least(row: ScopeRow) -> float:
    """The least that a figure means, by which the table is sorted; what gives no number comes last."""
    room = row.entry.test
    return float(room.low) if room else -1.0


def _row(corpus: Corpus, place: PlaceId, found: dict[PlaceId, ScopeRow], at: int, beside: OtherFigures) -> PlaceRow:
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
    return PlaceRow(figure, found[place], formats.listed(corpus.places[other].name for other in above), beside)


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
