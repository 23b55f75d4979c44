"""The data files: each is read by an independent reader of its format, and they tell the same."""

import csv
import io
import json
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import check_jsonschema
import jsonschema
import pytest
import rispy
import yaml
from bibtexparser.entrypoint import parse_string
from frictionless import Package
from pyld import jsonld

from generator.cite.addresses import Addresses
from generator.exports import exports
from generator.exports.annotations import annotations
from generator.exports.columns import CLAIMS, SOURCES, TABLES, Column, Table
from generator.exports.downloads import CITED, FAMILIES, FAMILIES_OF_FEEDS, FEEDS, PROPOSED, TOGETHER, data_files
from generator.exports.rows import rows
from generator.ledger.ledger import ledger
from generator.ledger.speakers import named_by
from generator.record.anchor_file import (
    AnchorFile,
    AnchorTarget,
    Annotation,
    Creator,
    Numbers,
    Selector,
    annotation_id,
    capture_name,
)
from generator.record.fields import UNSTATED
from generator.rules import findings
from tests.linked import SCHEMA, expanded, lost
from tests.records import EVENT, book_of, corpus_of, findings_of

SITE = "https://record.example/brakkel/"
ROOT = Path(__file__).parents[1]
Files = Mapping[str, str | bytes]


@cache
def _files(site: str | None = None) -> Files:
    return exports(book_of(EVENT), findings_of(EVENT), Addresses(site))


def _json(path: str, site: str | None = None) -> Any:
    return json.loads(_files(site)[path])


def _text(path: str, site: str | None = None) -> str:
    text = _files(site)[path]
    assert isinstance(text, str)
    return text


def _listed(pattern: str) -> re.Pattern[str]:
    return re.compile(re.escape(f"data/{pattern}").replace(r"\*", "[a-z0-9-]+"))


def test_the_catalogue_names_every_file_and_no_other() -> None:
    patterns = [
        path for one in (*TOGETHER, *FAMILIES, *CITED, PROPOSED, *FEEDS, *FAMILIES_OF_FEEDS) for path in one.paths
    ]
    patterns += [f"{table.name}.{form}" for table in TABLES for form in ("csv", "json")]
    named = {path: [pattern for pattern in patterns if _listed(pattern).fullmatch(path)] for path in _files()}
    assert [path for path, found in named.items() if not found] == []
    assert set(patterns) == {pattern for found in named.values() for pattern in found}


_KINDS: dict[str, set[type]] = {
    "text": {str},
    "day": {str},
    "number": {int, float},
    "integer": {int},
    "flag": {bool},
    "list": {list},
    "texts": {list},
    "object": {dict},
}


@pytest.mark.parametrize("table", TABLES, ids=[table.name for table in TABLES])
def test_rows_have_exactly_the_columns_of_the_contract(table: Table) -> None:
    columns = [column.name for column in table.columns]
    held = _json(f"data/{table.name}.json")
    assert {tuple(row) for row in held} <= {tuple(columns)}
    read = list(csv.reader(io.StringIO(_text(f"data/{table.name}.csv"))))
    assert read[0] == columns and len(read) == len(held) + 1
    for row in held:
        for column in table.columns:
            assert row[column.name] is None or type(row[column.name]) in _KINDS[column.type], column.name


def test_a_row_that_has_not_the_columns_of_its_table_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    further = replace(SOURCES, columns=(*SOURCES.columns, Column("colour")))
    tables = tuple(further if one is SOURCES else one for one in TABLES)
    monkeypatch.setattr(sys.modules[rows.__module__], "TABLES", tables)
    with pytest.raises(ValueError, match=r"^sources: columns\.py and rows\.py differ in colour$"):
        rows(book_of(EVENT), ())


def test_the_files_of_the_metrics_hold_each_figure_once() -> None:
    figures = {row["id"] for row in _json("data/claims.json") if row["kind"] == "figure"}
    found = [
        (row["id"], row["metric"], path)
        for path in _files()
        if path.startswith("data/metrics/") and path.endswith(".csv")
        for row in csv.DictReader(io.StringIO(_text(path)))
    ]
    assert sorted(name for name, _, _ in found) == sorted(figures)
    assert all(path == f"data/metrics/{metric}.csv" for _, metric, path in found)


def test_the_data_package_is_valid_with_its_types_keys_and_check_sums(tmp_path: Path) -> None:
    for path, content in _files(SITE).items():
        if path.endswith((".csv", "datapackage.json")) and path.count("/") == 1:
            (tmp_path / Path(path).name).write_text(str(content), encoding="utf-8", newline="")
    package = Package(str(tmp_path / "datapackage.json"))
    report = package.validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    assert package.resource_names == [table.name for table in TABLES]
    assert len(package.get_resource("claims").read_rows()) == len(_json("data/claims.json"))


def test_the_data_package_notices_a_changed_file(tmp_path: Path) -> None:
    for path, content in _files().items():
        if path.endswith((".csv", "datapackage.json")) and path.count("/") == 1:
            (tmp_path / Path(path).name).write_text(str(content), encoding="utf-8", newline="")
    claims = tmp_path / "claims.csv"
    claims.write_text(claims.read_text("utf-8").replace("1460", "1461"), encoding="utf-8", newline="")
    assert not Package(str(tmp_path / "datapackage.json")).get_resource("claims").validate().valid


# The contexts as far as they are used: nothing is fetched in a test.
_CONTEXTS = {
    "http://www.w3.org/ns/anno.jsonld": {
        "oa": "http://www.w3.org/ns/oa#",
        "as": "http://www.w3.org/ns/activitystreams#",
        "id": {"@type": "@id", "@id": "@id"},
        "type": {"@type": "@id", "@id": "@type"},
        "Annotation": "oa:Annotation",
        "AnnotationPage": "as:OrderedCollectionPage",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
        "body": {"@type": "@id", "@id": "oa:hasBody"},
        "target": {"@type": "@id", "@id": "oa:hasTarget"},
        "source": {"@type": "@id", "@id": "oa:hasSource"},
        "selector": {"@type": "@id", "@id": "oa:hasSelector"},
        "exact": "oa:exact",
        "state": {"@type": "@id", "@id": "oa:hasState"},
        "cached": {"@type": "@id", "@id": "oa:cachedSource"},
        "TimeState": "oa:TimeState",
        "dcterms": "http://purl.org/dc/terms/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    },
}


def _loader(address: str, _: object) -> dict[str, Any]:
    return {"contextUrl": None, "documentUrl": address, "document": {"@context": _CONTEXTS[address]}}


def _expanded(document: Any, base: str) -> list[Any]:
    expanded: list[Any] = jsonld.expand(document, {"base": base, "documentLoader": _loader})
    return expanded


@pytest.mark.parametrize("site", [None, SITE])
def test_linked_data_tells_who_claimed_what_and_where_it_appeared(site: str | None) -> None:
    """Relative addresses, resolved from where the file was fetched, are the same as whole ones."""
    assert lost(_json("data/claims.jsonld", site)) == set()
    graph = expanded(_json("data/claims.jsonld", site), f"{SITE}data/claims.jsonld")
    nodes = {node["@id"]: node for node in graph}
    claims = [node for node in graph if node["@type"] == [f"{SCHEMA}Claim"]]
    assert len(claims) == len(book_of(EVENT).claims)
    for node, claim in zip(claims, book_of(EVENT).claims, strict=True):
        assert node["@id"] == f"{SITE}sources/{claim.source_id}/#c-{claim.record.id}"
        (appeared,) = node[f"{SCHEMA}appearance"]
        assert nodes[appeared["@id"]]["@type"] == [f"{SCHEMA}NewsArticle"]
        authors = node.get(f"{SCHEMA}author", [])
        names = () if claim.record.is_said_by_reading else named_by(claim)
        assert [one["@id"] for one in authors] == ([f"{SITE}actors/{names[0]}/"] if len(names) == 1 else [])
    types = {type_ for node in graph for type_ in node["@type"]}
    assert not {f"{SCHEMA}{name}" for name in ("ClaimReview", "Review", "Rating")} & types


def test_a_node_of_the_linked_data_is_a_line() -> None:
    lines = _text("data/claims.jsonld").splitlines()
    nodes = [json.loads(line.removesuffix(",")) for line in lines[2:-1]]
    assert nodes == _json("data/claims.jsonld")["@graph"]


def _annotated(page: Any) -> dict[str, tuple[str, str]]:
    """Where the words of each claim stand, and these, by the place of the claim."""
    (found,) = _expanded(page, f"{SITE}data/annotations.jsonld")
    (items,) = found["http://www.w3.org/ns/activitystreams#items"]
    return dict(map(_pointed_to, items["@list"]))


def _pointed_to(item: dict[str, Any]) -> tuple[str, tuple[str, str]]:
    oa = "http://www.w3.org/ns/oa#"
    assert item["@type"] == [f"{oa}Annotation"]
    (target,) = item[f"{oa}hasTarget"]
    (selector,) = target[f"{oa}hasSelector"]
    assert selector["@type"] == [f"{oa}TextQuoteSelector"]
    return item[f"{oa}hasBody"][0]["@id"], (target[f"{oa}hasSource"][0]["@id"], selector[f"{oa}exact"][0]["@value"])


@pytest.mark.parametrize("site", [None, SITE])
def test_annotations_point_to_every_quotation_by_its_address_or_by_the_hash_of_its_text(site: str | None) -> None:
    claims = [claim for claim in book_of(EVENT).claims if claim.record.quote]
    unplaced = [claim for claim in claims if claim.source.url == UNSTATED]
    assert unplaced and len(unplaced) < len(claims)
    assert _annotated(_json("data/annotations.jsonld", site)) == {
        f"{SITE}sources/{claim.source_id}/#c-{claim.record.id}": (
            f"urn:sha256:{claim.source.capture.sha256}"
            if claim.source.url == UNSTATED and claim.source.capture
            else claim.source.url,
            " ".join((claim.record.quote or "").split()),
        )
        for claim in claims
    }


@pytest.mark.parametrize("site", [None, SITE])
def test_annotations_have_the_keys_of_the_model(site: str | None) -> None:
    """Web Annotation Data Model, 3.1 and 4: context, id, type and target; of a day a day is told, and no moment."""
    page = _json("data/annotations.jsonld", site)
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    assert page["id"] == (f"{SITE}data/annotations.jsonld" if site else "annotations.jsonld")
    recorded = {claim.source.recorded.isoformat() for claim in book_of(EVENT).claims}
    for item in page["items"]:
        assert item["type"] == "Annotation" and item["id"].startswith(f"{page['id']}#")
        assert item["target"]["source"] and item["target"]["selector"]["exact"]
        assert item["dcterms:created"]["type"] == "xsd:date" and item["dcterms:created"]["@value"] in recorded
    names = [item["id"] for item in page["items"]]
    assert len({*names}) == len(names)


def test_an_annotation_has_the_words_around_a_quotation_that_its_anchor_holds_and_the_day_of_that() -> None:
    claim = next(claim for claim in book_of(EVENT).claims if claim.record.quote and claim.source.capture)
    assert claim.source.capture and claim.record.quote
    selector = Selector(exact=claim.record.quote, prefix="before it", suffix="after it")
    target = AnchorTarget(source=capture_name(claim.source.capture.sha256), paragraph=2, selector=selector)
    item = Annotation(id=annotation_id(claim.source_id, claim.record.id), target=target)
    anchors = AnchorFile(
        creator=Creator(name="A. Reader"),
        created=date(2030, 1, 2),
        numbers=Numbers(found=1, recorded=1, set_aside=0),
        items=(item,),
    )
    corpus = replace(corpus_of(EVENT), anchors={claim.source_id: anchors})
    items = json.loads(annotations(ledger(corpus), Addresses()))["items"]
    around = [one for one in items if "prefix" in one["target"]["selector"]]
    assert [one["id"] for one in around] == [f"annotations.jsonld#{claim.source_id}--{claim.record.id}"]
    assert around[0]["target"]["selector"] == {
        "type": "TextQuoteSelector",
        "exact": claim.record.quote,
        "prefix": "before it",
        "suffix": "after it",
    }
    assert around[0]["dcterms:created"]["@value"] == "2030-01-02"
    assert all("refinedBy" not in one["target"]["selector"] for one in items)


def test_an_archived_copy_stands_with_the_address_of_its_article() -> None:
    copied = {
        claim.source.url: claim.source.archived.url
        for claim in book_of(EVENT).claims
        if claim.record.quote and claim.source.archived and claim.source.url != UNSTATED
    }
    targets = [item["target"] for item in _json("data/annotations.jsonld")["items"]]
    assert copied
    assert {one["source"]: one["state"]["cached"] for one in targets if "state" in one} == copied


def _cff_schema() -> Any:
    folder = Path(check_jsonschema.__file__).parent / "builtin_schemas" / "vendor"
    return json.loads((folder / "citation-file-format.json").read_text("utf-8"))


@pytest.mark.plain
@pytest.mark.parametrize(
    "read",
    [
        lambda: _text("data/CITATION.cff"),
        lambda: _text("data/CITATION.cff", SITE),
        lambda: (ROOT / "CITATION.cff").read_text("utf-8"),
    ],
    ids=["data", "data with an address", "repository"],
)
def test_a_citation_file_is_valid(read: Callable[[], str]) -> None:
    jsonschema.validate(yaml.load(read(), Loader=yaml.BaseLoader), _cff_schema())


def test_the_citation_file_of_the_data_is_yaml_and_no_json() -> None:
    text = _text("data/CITATION.cff", SITE)
    assert text.startswith("cff-version: 1.2.0\n")
    cited = yaml.safe_load(text)
    # Read by whatever YAML: neither becomes a number or a date.
    assert isinstance(cited["version"], str) and isinstance(cited["date-released"], str)
    assert cited["version"] == json.loads(_text("data/datapackage.json"))["version"]


def test_the_citation_file_of_the_repository_has_the_version_of_the_project() -> None:
    cited = yaml.load((ROOT / "CITATION.cff").read_text("utf-8"), Loader=yaml.BaseLoader)
    assert f'version = "{cited["version"]}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_the_references_of_a_source_are_the_article_and_each_claim_in_every_form() -> None:
    for source_id, source in corpus_of(EVENT).sources.items():
        keys = [source_id, *(f"{source_id}--{claim.id}" for claim in source.claims)]
        path = f"data/cite/sources/{source_id}"
        library = parse_string(_text(f"{path}.bib"))
        assert library.failed_blocks == []
        assert [entry.key for entry in library.entries] == keys
        assert [entry["id"] for entry in rispy.loads(_text(f"{path}.ris"))] == keys
        assert [item["id"] for item in _json(f"{path}.json")] == keys


def test_every_finding_has_a_reference() -> None:
    assert [item["id"] for item in _json("data/cite/findings.json")] == [one.id for one in findings_of(EVENT)]


def test_with_the_address_of_the_site_references_and_data_carry_it_and_without_it_nothing_is_invented() -> None:
    whole = [path for path in _files(SITE) if SITE in str(_files(SITE)[path])]
    assert {"data/cite/data.bib", "data/CITATION.cff", "data/changes.atom", "data/claims.jsonld"} <= set(whole)
    assert [path for path in _files() if "record.example" in str(_files()[path])] == []


def test_a_reference_tells_when_somebody_looked_where_the_record_does_and_nowhere_else() -> None:
    told = {}
    for source_id, source in corpus_of(EVENT).sources.items():
        days = [*(one.on for one in source.read_by), *(one.on for one in source.checked_by)]
        days = days if source.url != UNSTATED else []
        seen = {"date-parts": [[max(days).year, max(days).month, max(days).day]]} if days else None
        told[source_id] = {json.dumps(item.get("accessed")) for item in _json(f"data/cite/sources/{source_id}.json")}
        assert told[source_id] == {json.dumps(seen)}, source_id
    assert len({*map(str, told.values())}) > 1
    others = [_text(f"data/{path}") for path in ("cite/findings.ris", "cite/data.bib", "CITATION.cff")]
    assert not re.search(r"access|retriev|urldate|Y2  -", "".join(others), re.I)


def test_the_files_of_the_whole_data_exist() -> None:
    assert {path for path, _ in data_files()} <= set(_files())


def test_an_empty_record_still_gives_valid_files() -> None:
    empty = ledger(replace(corpus_of(EVENT), sources={}))
    files = exports(empty, findings(empty))
    assert next(csv.reader(io.StringIO(str(files["data/claims.csv"])))) == [column.name for column in CLAIMS.columns]
    assert json.loads(files["data/changes.json"])["items"] == []
