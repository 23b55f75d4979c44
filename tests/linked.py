"""Reading linked data offline, as whoever fetches it would: with the contexts that the files name.

`schema_org.json` has the terms that are used as the context of schema.org defines them (release 30.0), and no default
vocabulary: a term that neither that nor the file's own context has is lost, which `lost` finds.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pyld import jsonld

SCHEMA = "http://schema.org/"
_CONTEXT = Path(__file__).with_name("schema_org.json")


def expanded(document: Any, base: str) -> list[dict[str, Any]]:
    """The nodes of a document, with whole addresses for all that it names."""
    found: list[dict[str, Any]] = jsonld.expand(document, {"base": base, "documentLoader": _load})
    return found


def triples(document: Any, base: str) -> str:
    """The document as N-Triples."""
    text: str = jsonld.to_rdf(document, {"base": base, "documentLoader": _load, "format": "application/n-quads"})
    return text


def lost(document: Mapping[str, Any]) -> set[str]:
    """The names of fields and types of a document that no context defines."""
    given = document["@context"]
    own = [one for one in (given if isinstance(given, list) else [given]) if isinstance(one, dict)]
    defined = {*_schema_org()["@context"], *(name for one in own for name in one)}
    body = {name: value for name, value in document.items() if name != "@context"}
    return {name for name in _names(body) if not name.startswith("@")} - defined


@cache
def _schema_org() -> Any:
    return json.loads(_CONTEXT.read_text("utf-8"))


def _load(address: str, _: object) -> dict[str, Any]:
    """What stands at the address of a context; nothing is fetched."""
    assert address == "https://schema.org"
    return {"contextUrl": None, "documentUrl": address, "document": _schema_org()}


def _names(value: object) -> Iterator[str]:
    match value:
        case dict():
            yield from value
            yield from [kinds] if isinstance(kinds := value.get("@type", []), str) else kinds
            for one in value.values():
                yield from _names(one)
        case list():
            for one in value:
                yield from _names(one)
