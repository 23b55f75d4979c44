"""Maps of places: where their points and words stand, and what they tell."""

import re
from dataclasses import replace
from typing import Any

from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from generator.ledger.ledger import ledger
from generator.rules import findings
from generator.site.charts.boxes import Box, around
from generator.site.charts.place_map import MAP_NARROW, MAP_WIDE, MapFrame, PlacedFigure, map_picture
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.figure_rows import first_and_others
from generator.site.site import Site, site
from tests.fictional_pages import book, markdown, metric, pages
from tests.records import FLOOD, site_of
from tests.small_records import REGISTRIES, SOURCE, denial, figure
from tests.stage import Stage

_PLACES = st.lists(
    st.builds(
        PlacedFigure,
        name=st.text("abc ", min_size=1, max_size=24),
        latitude=st.floats(-80, 80),
        longitude=st.floats(-180, 180),
        value=st.integers(0, 10**6).map(str),
        dispute=st.just(""),
    ),
    min_size=2,
    max_size=12,
)


def _place(name: str, latitude: float, longitude: float) -> PlacedFigure:
    return PlacedFigure(name, latitude, longitude, "1", "")


@given(figures=_PLACES, frame=st.sampled_from([MAP_WIDE, MAP_NARROW]))
def test_words_cover_no_others_and_no_point_and_stay_in_the_frame(figures: list[PlacedFigure], frame: MapFrame) -> None:
    picture = map_picture(figures, frame)
    whole = Box(0, 0, frame.width, picture.height)
    words = [
        around((spot.figure.value, spot.figure.name), spot.seat.x, spot.seat.y, frame.size, ends=spot.seat.ends)
        for spot in picture.spots
        if spot.seat
    ]
    # Places are told to a tenth of a unit.
    slim = [Box(box.left + 0.1, box.top + 0.1, box.right - 0.1, box.bottom - 0.1) for box in words]
    assert all(whole.holds(box) for box in slim)
    assert not any(one.covers(other) for at, one in enumerate(slim) for other in slim[at + 1 :])
    assert not any(box.apart(spot.x, spot.y) == 0 for box in slim for spot in picture.spots)
    assert all(whole.apart(spot.x, spot.y) == 0 for spot in picture.spots)


@given(figures=_PLACES)
def test_places_within_half_the_earth_stand_in_the_order_of_their_degrees(figures: list[PlacedFigure]) -> None:
    near = [replace(one, longitude=one.longitude / 4) for one in figures]
    spots = map_picture(near, MAP_WIDE).spots
    assert [spot.x for spot in sorted(spots, key=lambda spot: spot.figure.longitude)] == sorted(s.x for s in spots)
    assert [spot.y for spot in sorted(spots, key=lambda spot: -spot.figure.latitude)] == sorted(s.y for s in spots)


def test_east_is_to_the_right_and_north_above_also_beyond_the_line_of_dates() -> None:
    here, north, east = map_picture([_place("a", 10, 179), _place("b", 12, 179), _place("c", 10, -179)], MAP_WIDE).spots
    assert north.y < here.y and north.x == here.x
    assert east.x > here.x and east.y == here.y
    assert round((east.x - here.x) / (here.y - north.y), 2) == 0.98


def test_a_map_has_the_figure_that_leads_the_ladder_of_each_place_with_coordinates() -> None:
    page = metric("homes-flooded")
    places = book().corpus.places
    assert page.map and page.lead
    leading, _ = first_and_others([page.lead], 1)
    firsts = {row.scope: row.entry.step for row in reversed((*leading, *page.scopes, *page.of_scopes)) if row.opens}
    assert {one.name for one in page.map.figures} == {place.name for place in places.values() if place.coordinates}
    for one in page.map.figures:
        step = next(
            step
            for scope, step in firsts.items()
            if scope.casefold().endswith(one.name.casefold()) and page.map.of in scope
        )
        assert (one.value, one.dispute) == (step.value, step.change.dispute)


def test_it_is_told_in_words_and_what_is_disputed_is_struck() -> None:
    page = metric("homes-flooded")
    assert page.map
    drawn = BeautifulSoup(markdown(page.path), "html.parser").select("svg.map")
    assert len(drawn) == 2
    for one in drawn:
        assert all(f"{figure.name}: {figure.value}" in one.desc.text for figure in page.map.figures if one.desc)
        assert len(one.select(".map-point")) == len(page.map.figures)
    struck = drawn[0].select('[class*="map-value--"]')
    assert [one.text for one in struck] == [one.value for one in page.map.figures if one.dispute]


def test_what_the_map_cannot_show_is_told_below_it_and_letters_stand_only_where_they_are_drawn() -> None:
    of_deaths = (page for page in site_of(FLOOD).pages if isinstance(page, MetricPage) and "/deaths." in page.path)
    map_ = next(of_deaths).map
    assert map_ and {row.figure.name: row.beside.words for row in map_.contested}["Derna"].endswith(
        "to more than 26,000"
    )
    text = markdown("metrics/deaths.md", site_of(FLOOD))
    assert re.search(r"Derna also has figures from .*, beside the 3,875 \(25 September 2023, as we read it\)\.", text)
    below, _, around = (
        text.partition("Not on the map, for no coordinates are recorded: ")[2]
        .partition("</p>")[0]
        .partition("Not on the map, for they contain places that are on it: ")
    )
    assert "Wardama (6)" in below and "Libya (" not in below.replace("northeast of Libya (", "")
    assert "the east of Libya outside Derna (at least 170)" in around
    # No place is without a letter in a column of letters: there is none.
    assert not (map_.wide.lettered or map_.narrow.lettered) and "\n| Derna |" in text and "A letter stands" not in text


def test_the_table_of_a_map_is_folded_behind_what_it_draws_and_what_it_cannot_show_stands_open() -> None:
    text = markdown(next(page for page in pages(MetricPage) if page.map).path)
    before, _, table = text.partition("figures of the map, by whom and in which sources</summary>")
    assert table.lstrip().startswith('<div class="night night--places"')
    assert "night--places" not in before
    assert "Not on the map" not in table.partition("</details>")[0]


_PORTS = {"northport": [10.0, 20.0], "southport": [11.0, 21.0], "eastport": [10.5, 22.0]}


def _mapped(at: dict[str, list[float]] = _PORTS, **claims: dict[str, Any]) -> Site:
    """A site of small records of which three places have coordinates, or others; in the third is one dead."""
    known = {**REGISTRIES["places"], "eastport": {**REGISTRIES["places"]["northport"], "name": "Eastport"}}
    places = {name: {**one, "coordinates": at[name]} if name in at else one for name, one in known.items()}
    claims["east"] = figure("", 1, place="eastport")
    source = {**SOURCE, "claims": [{**one, "id": name} for name, one in claims.items()]}
    kept = ledger(Stage({**REGISTRIES, "places": places}).corpus({"a": source}))
    return site(kept, findings(kept), lambda _: None)


def test_below_a_map_stand_all_figures_that_it_cannot_show_by_why() -> None:
    both = ["northport", "southport"]
    said = _mapped(
        north=figure("", 5, place="northport", said_on="2031-03-04"),
        south=figure("", 4, place="southport"),
        quay=figure("", 3, place="quay"),
        coast=figure("", 9),
        both=figure("", 7, place=both, place_reading="unclear"),
    )
    text = markdown("metrics/deaths.md", said)
    for words in (
        "Not on the map, for no coordinates are recorded: The quay (3).",
        "Not on the map, for it is of several places: Northport and Southport (together or each is unclear) (7).",
    ):
        assert words in text
    # What a page tells first is no figure beside its map.
    assert "places that are on it" not in text


def test_one_place_around_another_of_a_map_is_told_as_one() -> None:
    at = {"quay": [10.0, 20.0], "southport": [11.0, 21.0], "eastport": [10.5, 22.0]}
    of_places = {name: figure("", 5, place=name) for name in ("quay", "southport", "northport")}
    text = markdown("metrics/deaths.md", _mapped(at, whole=figure("", 30), **of_places))
    assert "Not on the map, for it contains places that are on it: Northport (5)." in text


def test_what_the_letters_of_a_map_stand_for_is_told_below_it_wherever_its_table_is() -> None:
    """All places are at one spot; home has no table."""
    at = {name: [10.0, 20.0] for name in ("quay", "southport", "northport", "eastport")}
    of_places = {name: figure("", 5, place=name) for name in ("quay", "southport", "northport")}
    said = _mapped(at, whole=figure("", 30), **of_places)
    for page in ("index.md", "metrics/deaths.md"):
        _, caption, keys = markdown(page, said).partition("A letter stands for a place whose name has no room. ")
        assert caption and re.match(r"[A-Z]: \w+.*</figcaption>", keys)


def test_what_stands_beside_the_figure_of_a_map_has_its_day_and_so_has_that() -> None:
    said = _mapped(
        north=figure("", 100, place="northport", said_on="2031-03-04"),
        later=figure("", "over 2,500", place="northport", said_by="unstated", said_on="2031-03-09"),
        south=figure("", 4, place="southport"),
    )
    words = "Northport also has over 2,500 (9 March 2031), beside the 100 (4 March 2031)."
    assert words in markdown("metrics/deaths.md", said)


def test_a_day_that_is_a_reading_is_marked_below_a_map() -> None:
    said = _mapped(
        north=figure("", 100, place="northport", said_on="2031-03-04", readings=["said_on"], note="It says Tuesday."),
        later=figure("", "over 2,500", place="northport", said_by="unstated", said_on="2031-03-09"),
        south=figure("", 4, place="southport"),
    )
    words = "Northport also has over 2,500 (9 March 2031), beside the 100 (4 March 2031, as we read it)."
    assert words in markdown("metrics/deaths.md", said)


def test_where_only_one_place_has_coordinates_there_is_no_map() -> None:
    without = [page for page in pages(MetricPage) if page.map is None]
    assert without
    assert "map-point" not in markdown(without[0].path)


def test_the_table_of_a_map_says_of_a_figure_what_its_drawing_does() -> None:
    said = _mapped(
        north=figure("", 5, place="northport", said_on="2031-03-04"),
        south=figure("", 4, place="southport"),
        no=denial("", said_by="council", disputes="unclear", target={"candidates": ["a#north", "a#south", "a#east"]}),
    )
    map_ = next(page for page in said.pages if isinstance(page, MetricPage) and page.path == "metrics/deaths.md").map
    assert map_ and {one.dispute for one in map_.figures} == {"disputed-perhaps"}
    table = markdown("metrics/deaths.md", said).partition("night--places")[2].partition("</div>")[0]
    assert table.count("possibly disputed") == len(map_.figures)


def test_each_drawing_of_a_map_has_a_key_of_its_own_letters() -> None:
    """So close that there is room for all words where the drawing is wide, and not where it is narrow."""
    at = {"quay": [10.0, 20.0], "southport": [10.02, 21.0], "northport": [10.0, 21.9], "eastport": [10.01, 24.0]}
    of_places = {name: figure("", 5, place=name) for name in ("quay", "southport", "northport")}
    page = BeautifulSoup(markdown("metrics/deaths.md", _mapped(at, whole=figure("", 30), **of_places)), "html.parser")
    letters = {}
    for shape in ("wide", "narrow"):
        drawn = {one.text for one in page.select(f"svg.map.chart--{shape} .map-sign")}
        key = page.select_one(f"figcaption .map-key--{shape}")
        assert drawn == set(re.findall(r"\b([A-Z]): ", key.text if key else ""))
        letters[shape] = drawn
    assert letters["wide"] < letters["narrow"]


def test_below_a_map_a_figure_that_its_sources_call_something_is_told_with_that_and_with_others_called_otherwise() -> (
    None
):
    at = {"quay": [10.0, 20.0], "southport": [11.0, 21.0], "eastport": [10.5, 22.0]}
    of_places = {name: figure("", 5, place=name) for name in ("quay", "southport")}
    nobody = {"place": "northport", "said_by": "unstated"}
    labelled = {
        "high": figure("", 40, label="estimated", **nobody),
        "low": figure("", "more than 7", label="confirmed", **nobody),
    }
    text = markdown("metrics/deaths.md", _mapped(at, whole=figure("", 30), **of_places, **labelled))
    assert "Northport (40, described as estimated; more than 7, described as confirmed)." in text
