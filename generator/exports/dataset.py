"""The data set as a whole in the vocabulary of schema.org, as JSON-LD.

`citation` is, as schema.org has it, what the data themselves refer to: the articles. How to cite the data is its
`creditText`. The version is that of the records, by the day on which they last changed, and so is its date.
"""

from collections.abc import Mapping
from typing import Any

from generator.cite.addresses import Addresses
from generator.cite.licence import named
from generator.cite.linked_terms import CONTEXT, known
from generator.cite.linked_things import View
from generator.cite.places import DATA_PAGE, article_place, variable_place
from generator.cite.reference import data_reference, edition, in_words, publisher, version
from generator.exports.downloads import data_files
from generator.reading.load import Corpus
from generator.record.registries import Metric


def linked_data_set(corpus: Corpus, addresses: Addresses, sizes: Mapping[str, int]) -> dict[str, Any]:
    """The data set as a whole, as it stands on its page; `sizes` are those of the files that hold it, in bytes."""
    view, event = View(corpus, addresses, "data/index.html"), corpus.event
    reference = data_reference(corpus, addresses.whole(DATA_PAGE))
    fields = {
        "@context": CONTEXT,
        "@type": "Dataset",
        **view.link(DATA_PAGE),
        "name": reference.title,
        "description": event.summary,
        "url": reference.address,
        "license": named(event.licence).address,
        "creator": linked_publisher(corpus),
        **edited(corpus, addresses, DATA_PAGE),
        "keywords": keywords(corpus),
        "temporalCoverage": f"{event.begins.isoformat()}/{event.ends.isoformat()}",
        "spatialCoverage": view.place(event.lead_place),
        "isAccessibleForFree": True,
        "variableMeasured": [_variable(view, name, metric) for name, metric in corpus.metrics.items()],
        "creditText": in_words(reference),
        "citation": [view.link(article_place(name)) for name in sorted(corpus.sources)],
        "distribution": [_download(view, path, media_type, sizes.get(path)) for path, media_type in data_files()],
    }
    return known(fields)


def edited(corpus: Corpus, addresses: Addresses, page: str) -> dict[str, Any]:
    """By what an edition of the records is known: its version and day, and the address at which it stands."""
    day = edition(corpus)
    return {
        "identifier": addresses.whole(page),
        "version": version(day) if day else None,
        "datePublished": day.isoformat() if day else None,
        "dateModified": day.isoformat() if day else None,
    }


def keywords(corpus: Corpus) -> list[str]:
    """The words by which the record is found: its event, the place and the figure that lead, and what is near that."""
    event, metrics = corpus.event, corpus.metrics
    lead = metrics[event.lead_metric]
    near = (metric.name for metric in metrics.values() if metric.topic is lead.topic and metric is not lead)
    return [event.title, corpus.places[event.lead_place].name, lead.name, *near]


def linked_publisher(corpus: Corpus) -> dict[str, str]:
    """Who publishes the record."""
    return {"@type": "Organization", "name": publisher(corpus)}


def _variable(view: View, name: str, metric: Metric) -> dict[str, Any]:
    return {"@type": "StatisticalVariable", **view.link(variable_place(name)), "name": metric.name}


def _download(view: View, path: str, media_type: str, size: int | None) -> dict[str, Any]:
    """A file that holds the data, with its size in bytes where that is known."""
    fields = {
        "@type": "DataDownload",
        "contentUrl": view.at(path),
        "encodingFormat": media_type,
        "contentSize": f"{size} B" if size is not None else None,
    }
    return known(fields)
