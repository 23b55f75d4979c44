"""The linked data and the feeds in their tools. No context is fetched: a stand-in tells what the words stand for."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.opened.seen import Seen, few, rows, tables

SITE = "https://record.example/"
_SCHEMA = "https://schema.org/"
_OA = "http://www.w3.org/ns/oa#"
_AS = "http://www.w3.org/ns/activitystreams#"
_ADDRESSES = ("url", "appearance", "isPartOf", "license", "contentUrl", "sameAs", "about", "publisher", "author")
_STAND_INS: dict[str, Any] = {
    "schema.org": {"@vocab": _SCHEMA, **{name: {"@type": "@id"} for name in _ADDRESSES}},
    "anno.jsonld": {
        "@vocab": _OA,
        "id": "@id",
        "type": "@type",
        "AnnotationPage": f"{_AS}OrderedCollectionPage",
        "items": {"@id": f"{_AS}items", "@container": "@list"},
        "body": {"@type": "@id", "@id": f"{_OA}hasBody"},
        "target": {"@type": "@id", "@id": f"{_OA}hasTarget"},
        "source": {"@type": "@id", "@id": f"{_OA}hasSource"},
        "selector": {"@type": "@id", "@id": f"{_OA}hasSelector"},
    },
}


def _loader(address: str, _: object = None) -> dict[str, Any]:
    name = address.rstrip("/").rpartition("/")[2]
    return {"contextUrl": None, "documentUrl": address, "document": {"@context": _STAND_INS[name]}}


def _graph(folder: Path, name: str) -> Any:
    """A file as triples."""
    from pyld import jsonld
    from rdflib import Dataset

    document = json.loads((folder / "data" / name).read_text("utf-8"))
    options = {"base": f"{SITE}data/{name}", "documentLoader": _loader, "format": "application/n-quads"}
    graph = Dataset(default_union=True)
    graph.parse(data=jsonld.to_rdf(document, options), format="nquads")
    return graph


def linked(folder: Path) -> Iterator[Seen]:
    """Every claim is one, with the id that the tables have, and who said it can be asked."""
    graph = _graph(folder, "claims.jsonld")
    query = f"SELECT ?claim WHERE {{ ?claim a <{_SCHEMA}Claim> }}"
    found = {str(row.claim) for row in graph.query(query)}
    told = {f"{SITE}{row['address']}" for row in rows(folder, "claims")}
    faults = [f"{len(found ^ told)} claims differ from the table"] if found != told else []
    asked = {
        what: len(graph.query(f"SELECT DISTINCT ?one WHERE {{ ?claim a <{_SCHEMA}Claim> ; <{_SCHEMA}{what}> ?one }}"))
        for what in ("author", "appearance")
    }
    known = {row["author"] for row in rows(folder, "sources") if row["author"]}
    by = graph.query(f"SELECT DISTINCT ?one WHERE {{ ?text a <{_SCHEMA}NewsArticle> ; <{_SCHEMA}author> ?one }}")
    faults += [f"{len(known)} authors of articles are known, {len(by)} are told"] if len(known) > len(by) else []
    counts = graph.query(f"SELECT ?v WHERE {{ ?c <{_SCHEMA}value>|<{_SCHEMA}minValue>|<{_SCHEMA}maxValue> ?v }}")
    faults += [] if len(counts) else ["no count stands as data"]
    told_words = f"{len(graph)} triples, {len(found)} claims, {asked['author']} speakers, {len(counts)} numbers"
    yield Seen("claims.jsonld", "pyld, rdflib and SPARQL", told_words, few(faults))


def annotations(folder: Path) -> Iterator[Seen]:
    """Every annotation has a target with its words, and the words around them."""
    graph = _graph(folder, "annotations.jsonld")
    kinds = {
        what: len(graph.query(f"SELECT ?one WHERE {{ ?one <{_OA}{what}> ?words }}"))
        for what in ("exact", "prefix", "suffix")
    }
    found = len(graph.query(f"SELECT ?one WHERE {{ ?one a <{_OA}Annotation> }}"))
    quoted = sum(bool(row["quote"]) for row in rows(folder, "claims"))
    faults = [f"{found} annotations of {quoted} quotations"] if found < quoted else []
    told = f"{found} annotations, {kinds['exact']} with their words, {kinds['prefix']} with those before"
    yield Seen("annotations.jsonld", "pyld, rdflib and SPARQL", told, few(faults))


def feeds(folder: Path) -> Iterator[Seen]:
    """Every feed is well formed, its entries have ids of their own, and begin with the newest."""
    import feedparser

    paths = sorted((folder / "data").rglob("*.atom"))
    faults, entries = [], 0
    for path in paths:
        read = feedparser.parse(path.read_bytes())
        entries += len(read.entries)
        ids = [entry.id for entry in read.entries]
        days = [entry.updated for entry in read.entries]
        name = path.relative_to(folder / "data").as_posix()
        faults += [f"{name}: {read.bozo_exception}"] if read.bozo else []
        faults += [f"{name}: an id twice"] if len(ids) != len(set(ids)) else []
        faults += [f"{name}: not the newest first"] if days != sorted(days, reverse=True) else []
        faults += [f"{name}: no address of its own"] if not any(link.rel == "self" for link in read.feed.links) else []
    told = f"{len(paths)} feeds, {entries} entries, {_days(folder)} days of change in changes.atom"
    yield Seen("Atom", f"feedparser {feedparser.__version__}", told, few(faults))
    yield _json_feeds(folder)


def _days(folder: Path) -> int:
    import feedparser

    return len({entry.updated for entry in feedparser.parse((folder / "data" / "changes.atom").read_bytes()).entries})


def _json_feeds(folder: Path) -> Seen:
    told = {table["name"] for table in tables(folder)}
    faults, items = [], 0
    for path in sorted((folder / "data").glob("*.json")):
        read = json.loads(path.read_text("utf-8"))
        if path.stem in told or "jsonfeed" not in str(read.get("version") if isinstance(read, dict) else ""):
            continue
        items += len(read["items"])
        faults += [f"{path.name}: an item without an id" for item in read["items"] if not item.get("id")]
        faults += [f"{path.name}: no {name}" for name in ("title", "home_page_url", "feed_url") if not read.get(name)]
    return Seen("JSON Feed", "by its standard, 1.1", f"{items} items", few(faults))
