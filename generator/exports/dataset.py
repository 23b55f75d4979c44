"""The data set as a whole in the vocabulary of schema.org, as JSON-LD."""

from typing import Any

from generator.cite.addresses import Addresses
from generator.cite.licence import named
from generator.cite.linked import CONTEXT
from generator.cite.reference import data_reference, edition, publisher
from generator.exports.downloads import data_files
from generator.reading.load import Corpus
from generator.record.registries import Place


def linked_data_set(corpus: Corpus, addresses: Addresses) -> dict[str, Any]:
    """The data set as a whole, as it stands on its page."""
    page = "data/index.html"
    reference = data_reference(corpus, addresses.whole("data/index.md"))
    day = edition(corpus)
    event = corpus.event
    fields: dict[str, Any] = {
        "@context": CONTEXT,
        "@type": "Dataset",
        "@id": addresses.seen_from(page, "data/index.md"),
        "name": reference.title,
        "description": event.summary,
        "url": reference.address,
        "license": named(event.licence).address,
        "creator": linked_publisher(corpus),
        "dateModified": day.isoformat() if day else None,
        "temporalCoverage": f"{event.begins.isoformat()}/{event.ends.isoformat()}",
        "spatialCoverage": linked_place(corpus.places[event.lead_place]),
        "isAccessibleForFree": True,
        "variableMeasured": [metric.name for metric in corpus.metrics.values()],
        "distribution": [
            {"@type": "DataDownload", "contentUrl": addresses.seen_from(page, path), "encodingFormat": media_type}
            for path, media_type in data_files()
        ],
    }
    return {name: value for name, value in fields.items() if value is not None}


def linked_publisher(corpus: Corpus) -> dict[str, str]:
    """Who publishes the record."""
    return {"@type": "Organization", "name": publisher(corpus)}


def linked_place(place: Place) -> str | dict[str, Any]:
    """The name of a place, with where it lies as far as that is recorded."""
    if not place.coordinates:
        return place.name
    point = {name: float(getattr(place.coordinates, name)) for name in ("latitude", "longitude")}
    return {"@type": "Place", "name": place.name, "geo": {"@type": "GeoCoordinates", **point}}
