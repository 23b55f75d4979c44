"""Outlines: what of a country's line a map draws, and what of the records it needs."""

from dataclasses import replace
from itertools import pairwise

from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from generator.language.formats import raised
from generator.record.registries import OUTLINE
from generator.site.charts.boxes import Box
from generator.site.charts.outline import MOST_POINTS, Point, cut_off, drawn, lines, thinned
from generator.site.charts.place_map import MAP_NARROW, MAP_WIDE, MapFrame, PlacedFigure, map_picture
from generator.site.pages.metric.page import MetricPage
from tests.fictional_pages import book, markdown, metric, pages

_FRAME = Box(0, 0, 100, 60)
_POINTS = st.tuples(st.floats(-300, 300), st.floats(-300, 300))
_RINGS = st.lists(st.lists(_POINTS, min_size=3, max_size=40), max_size=12)
_DEGREES = st.tuples(st.floats(-180, 180), st.floats(-85, 85))
_LINES = st.lists(st.lists(_DEGREES, min_size=3, max_size=30), min_size=1, max_size=10)


def _numbers(path: str) -> list[Point]:
    values = [float(one.lstrip("ML")) for one in path.replace("z", "").split()]
    return list(zip(values[::2], values[1::2], strict=True))


def _area(ring: list[Point]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*ring, *ring[:1]]))) / 2


@given(rings=_RINGS)
def test_what_is_drawn_is_bounded_and_within_the_drawing(rings: list[list[Point]]) -> None:
    land, line = drawn(rings, _FRAME)
    points = _numbers(land)
    assert len(points) <= MOST_POINTS
    assert all(_FRAME.apart(*point) == 0 for point in (*points, *_numbers(line)))
    # A line has no points but those of the areas, and begins and ends each piece once.
    assert {*_numbers(line)} <= {*points}


@given(
    figures=st.lists(st.builds(lambda at: PlacedFigure("a", at[1], at[0], "1", ""), _DEGREES), min_size=2, max_size=6),
    rings=_LINES,
    frame=st.sampled_from([MAP_WIDE, MAP_NARROW]),
)
def test_with_an_outline_all_points_stay_on_the_map(
    figures: list[PlacedFigure], rings: list[list[Point]], frame: MapFrame
) -> None:
    picture = map_picture(figures, frame, rings)
    whole = Box(0, 0, frame.width, picture.height)
    assert picture.height <= frame.highest + 1
    assert all(whole.apart(spot.x, spot.y) == 0 for spot in picture.spots)
    assert all(whole.apart(*point) == 0 for point in _numbers(picture.land))


def test_a_ring_within_the_frame_keeps_its_corners_and_one_beyond_it_is_cut_at_the_edge() -> None:
    square = [(10.0, 10.0), (50.0, 10.0), (50.0, 50.0), (10.0, 50.0), (10.0, 10.0)]
    assert cut_off(square, _FRAME) == square[1:4] + square[:1] or cut_off(square, _FRAME) == square[:4]
    moved = [(x + 70, y) for x, y in square]
    assert sorted(cut_off(moved, _FRAME)) == [(80, 10), (80, 50), (100, 10), (100, 50)]
    assert cut_off([(x + 200, y) for x, y in square], _FRAME) == []


def test_no_line_runs_along_the_edge_where_an_outline_is_cut_off() -> None:
    across = [(80.0, 10.0), (120.0, 10.0), (120.0, 50.0), (80.0, 50.0)]
    (line,) = lines(cut_off(across, _FRAME), _FRAME)
    assert line == [(100, 50), (80, 50), (80, 10), (100, 10)]
    within = [(10.0, 10.0), (50.0, 10.0), (30.0, 50.0)]
    assert list(lines(within, _FRAME)) == [[*within, within[0]]]


def test_of_many_points_those_go_first_that_tell_least() -> None:
    corners = [(0.0, 0.0), (90.0, 0.0), (90.0, 50.0), (0.0, 50.0)]
    between = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 1.0) for a, b in pairwise([*corners, corners[0]])]
    ring = [point for pair in zip(corners, between, strict=True) for point in pair]
    assert thinned([ring], 4) == [corners]
    assert thinned([corners], 2) == []
    assert _area(thinned([ring], 6)[0]) > 4000


def test_all_of_a_country_is_shown_where_its_points_stay_apart_and_else_a_part_of_its_line() -> None:
    country = [(0.0, 0.0), (20.0, 0.0), (20.0, 12.0), (0.0, 12.0)]
    far = [PlacedFigure("a", 2, 2, "1", ""), PlacedFigure("b", 10, 18, "1", "")]
    whole = map_picture(far, MAP_WIDE, [country])
    assert len(_numbers(whole.land)) == 4 and len(_numbers(whole.line)) == 5
    third = [replace(far[0], latitude=2, longitude=3), replace(far[1], latitude=2.5, longitude=5)]
    for frame in (MAP_WIDE, MAP_NARROW):
        assert len(_numbers(map_picture(third, frame, [country]).line)) == 5
    near = [replace(far[0], latitude=0.1, longitude=9.9), replace(far[1], latitude=0.15, longitude=10.2)]
    part = map_picture(near, MAP_WIDE, [country])
    one, other = part.spots
    assert abs(one.x - other.x) > 100
    assert len(_numbers(part.line)) == 2
    assert part.land == "", "a plain ground to the edges"
    # Where no line is near enough, all of it again: a plain area would say nothing.
    inland = [replace(one, latitude=one.latitude + 5.5) for one in near]
    assert len(_numbers(map_picture(inland, MAP_WIDE, [country]).line)) == 5


def test_a_line_beyond_the_line_of_dates_is_drawn_beside_its_points() -> None:
    east = [PlacedFigure("a", 10, 178, "1", ""), PlacedFigure("b", 12, -178, "1", "")]
    rings = [[(175.0, 8.0), (180.0, 8.0), (180.0, 14.0), (175.0, 14.0)]]
    rings += [[(-180.0, 8.0), (-175.0, 8.0), (-175.0, 14.0), (-180.0, 14.0)]]
    picture = map_picture(east, MAP_WIDE, rings)
    left, right = picture.land.split(" M")
    seam = max(x for x, _ in _numbers(left))
    assert seam == min(x for x, _ in _numbers(f"M{right}"))
    assert picture.spots[0].x < seam < picture.spots[1].x


def test_a_point_without_room_for_words_has_the_sign_of_its_row() -> None:
    crowd = [PlacedFigure(f"Name {at}", 10, 10 + at / 1000, "1", "", sign=f"S{at}") for at in range(1, 9)]
    crowd.append(PlacedFigure("far", 40, 40, "1", "", sign="S9"))
    spots = map_picture(crowd, MAP_NARROW).spots
    without = [spot for spot in spots if spot.seat is None]
    assert without
    assert any(spot.of_sign for spot in without)


def test_the_map_of_a_page_has_the_outline_of_the_records_and_says_where_it_is_from() -> None:
    outline = book().corpus.entries(OUTLINE)[OUTLINE.name]
    page = metric("homes-flooded")
    drawing = BeautifulSoup(markdown(page.path), "html.parser")
    assert len(drawing.select(".map-land")) == len(drawing.select(".map-line")) == 2
    legends = [one.text for one in drawing.select("p.legend")]
    assert sum(f"{outline.source} ({outline.licence})" in text for text in legends) == 1


def test_the_table_of_a_map_has_each_place_once_and_the_greatest_figure_first() -> None:
    page = metric("homes-flooded")
    assert page.map
    assert sorted(row.figure.name for row in page.map.rows) == sorted(one.name for one in page.map.figures)
    least = [row.shown.entry.test.low for row in page.map.rows if row.shown.entry.test]
    assert least == sorted(least, reverse=True) and len(set(least)) > 1
    assert "".join(row.figure.sign for row in page.map.rows) == "ABCDEFGH"[: len(page.map.rows)]
    written = markdown(page.path).partition("night--places")[2]
    for row in page.map.rows:
        assert f"\n| {raised(row.figure.name)} |" in written


def test_a_region_has_a_ring_and_a_place_within_another_is_told_of() -> None:
    areas = {place.name for place in book().corpus.places.values() if place.area}
    nested = [row for page in pages(MetricPage) if page.map for row in page.map.nested]
    assert areas and nested
    for page in pages(MetricPage):
        if page.map:
            shown = BeautifulSoup(markdown(page.path), "html.parser").select("svg.map .map-point--area")
            assert len(shown) == 2 * len(areas & {one.name for one in page.map.figures})
            assert all(row.within in markdown(page.path) for row in page.map.nested)
