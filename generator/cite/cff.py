"""The Citation File Format of the data, in YAML.

Schema: https://github.com/citation-file-format/citation-file-format (1.2.0).
"""

from datetime import date

import yaml

from generator.cite.reference import Reference, version
from generator.language import say
from generator.record.registries import Event


def cff(data: Reference, event: Event, edition: date | None) -> str:
    """The file; its version is the edition's day, as the data package has it."""
    citation = {
        "cff-version": "1.2.0",
        "message": say("data-please-cite"),
        "type": "dataset",
        "title": data.title,
        "abstract": event.summary,
        "authors": [{"name": author.name} for author in data.authors],
        "license": str(event.licence),
        **(_dated(edition) if edition else {}),
        **({"url": data.address} if data.address else {}),
        **({"identifiers": [{"type": "doi", "value": data.doi}]} if data.doi else {}),
    }
    return yaml.safe_dump(citation, allow_unicode=True, sort_keys=False, width=100)


def _dated(day: date) -> dict[str, str]:
    return {"version": version(day), "date-released": day.isoformat()}
