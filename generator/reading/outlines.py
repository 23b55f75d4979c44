"""A warning of an outline that has nothing to do with the places: mostly its degrees are the wrong way round."""

from collections.abc import Iterator

from generator.reading.load import Corpus
from generator.reading.problems import Problem
from generator.record.coordinates import Coordinates
from generator.record.outline import Outline
from generator.record.registries import OUTLINE


def check_outline(corpus: Corpus) -> Iterator[Problem]:
    """A warning where no place with coordinates lies between the outermost degrees of the outline."""
    places = [place.coordinates for place in corpus.places.values() if place.coordinates]
    for name, outline in corpus.entries(OUTLINE).items():
        if places and not any(_spans(outline, at) for at in places):
            what = "no place with coordinates lies within the outline"
            mend = "GeoJSON has the longitude first: change the two in each position, or write another outline."
            yield Problem(corpus.locate(name, "coordinates", key=True), what, mend, is_warning=True)


def _spans(outline: Outline, at: Coordinates) -> bool:
    positions = [one for area in outline.coordinates for ring in area for one in ring]
    latitudes, longitudes = [one.latitude for one in positions], [one.longitude for one in positions]
    return min(latitudes) <= at.latitude <= max(latitudes) and min(longitudes) <= at.longitude <= max(longitudes)
