"""Hostile text in the data files: each is read by a reader of its format, and gives the text back as it was."""

import csv
import io
import json
import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import feedparser
import lxml.etree
import openpyxl
import pytest
import rispy
import yaml
from bibtexparser.entrypoint import parse_string
from bs4 import BeautifulSoup
from frictionless import Package

from generator.build import compile_site
from generator.exports.columns import TABLES
from generator.reading.problems import errors
from tests.hostile import HOSTILE_NAME, poisoned
from tests.sitebuild import ROOT
from tests.test_quickstatements import commands

Files = Mapping[str, str | bytes]


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return poisoned(tmp_path_factory.mktemp("hostile") / "event")


@pytest.fixture(scope="module")
def files(sources: Path) -> Files:
    made, problems = compile_site(sources, ROOT / "docs", None, site_url="https://record.example/")
    # What cannot be seen is warned of.
    assert errors(problems) == []
    return made


def _text(files: Files, path: str) -> str:
    text = files[path]
    assert isinstance(text, str)
    return text


def _json(files: Files, path: str) -> Any:
    return json.loads(_text(files, path))


def _cited(files: Files) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The files of references without their endings, with what the one in CSL-JSON holds."""
    for path in files:
        if path.startswith("data/cite/") and path.endswith(".json"):
            yield path.removesuffix(".json"), _json(files, path)


def test_bibtex_has_the_entries_of_the_csl_file_and_no_other(files: Files) -> None:
    read = 0
    for path, items in _cited(files):
        library = parse_string(_text(files, f"{path}.bib"))
        assert library.failed_blocks == [] and library.comments == [] and library.strings == [], path
        assert [entry.key for entry in library.entries] == [item["id"] for item in items], path
        # Each is a field of BibTeX or biblatex: biber warns of any other.
        known = {
            "author", "title", "howpublished", "journal", "entrysubtype", "date", "year", "month", "language", "url",
            "doi", "urldate", "note",
        }  # fmt: skip
        assert {field.key for entry in library.entries for field in entry.fields} <= known, path
        read += len(items)
    assert read > 30


def test_ris_has_the_entries_of_the_csl_file_with_their_titles(files: Files) -> None:
    for path, items in _cited(files):
        entries = rispy.loads(_text(files, f"{path}.ris"))
        assert [(entry["id"], entry["title"]) for entry in entries] == [
            (item["id"], " ".join(item["title"].split())) for item in items
        ], path
        # AV, the location in an archive, is a tag of the format that the reader does not know.
        assert not any(set(entry.get("unknown_tag", ())) - {"AV"} for entry in entries), path


def test_a_feed_has_nothing_but_its_entries(files: Files) -> None:
    for name in ("changes", "corrections"):
        feed = feedparser.parse(_text(files, f"data/{name}.atom"))
        items = _json(files, f"data/{name}.json")["items"]
        assert not feed.bozo and items
        assert [(entry.id, entry.link) for entry in feed.entries] == [(item["id"], item["url"]) for item in items]
        # A reader of feeds may take text for markup; it is declared as text, which says that it is none.
        assert {entry.content[0].type for entry in feed.entries} == {"text/plain"}
        assert {entry.title_detail.type for entry in feed.entries} == {"text/plain"}


def test_the_feeds_of_metrics_and_actors_have_text_and_nothing_else(files: Files) -> None:
    paths = [path for path in files if path.endswith(".atom") and path.count("/") == 2]
    assert len(paths) > 10
    told = {(item["id"], item["title"], item["content_text"]) for item in _json(files, "data/changes.json")["items"]}
    seen = set()
    for path in paths:
        feed = feedparser.parse(_text(files, path), sanitize_html=False)
        assert not feed.bozo and feed.entries, path
        for entry in feed.entries:
            assert (entry.title_detail.type, entry.content[0].type) == ("text/plain", "text/plain")
            assert set(entry) <= {
                "id", "guidislink", "link", "links", "title", "title_detail", "updated", "updated_parsed", "content",
                "summary",
            }, path  # fmt: skip
            seen.add((entry.id, entry.title, entry.content[0].value))
    assert len(told & seen) > 10


def test_the_data_package_and_the_database_hold_the_rows_of_the_json_files(files: Files, tmp_path: Path) -> None:
    for path in ("datapackage.json", *(f"{table.name}.csv" for table in TABLES)):
        (tmp_path / path).write_text(_text(files, f"data/{path}"), encoding="utf-8", newline="")
    assert Package(str(tmp_path / "datapackage.json")).validate().valid
    image = files["data/claims.sqlite"]
    assert isinstance(image, bytes)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(image)
        for table in TABLES:
            names = [column.name for column in table.columns if column.type == "text"]
            rows = [[row[name] for name in names] for row in _json(files, f"data/{table.name}.json")]
            read = csv.DictReader(io.StringIO(_text(files, f"data/{table.name}.csv"), newline=""))
            assert [[row[name] or None for name in names] for row in read] == rows, table.name
            columns = ", ".join(f'"{name}"' for name in names)
            stored = connection.execute(f'SELECT {columns} FROM "{table.name}" ORDER BY rowid').fetchall()
            assert [list(row) for row in stored] == rows, table.name


def test_the_titles_stand_in_the_linked_data_the_explorer_and_the_citation_file(files: Files, sources: Path) -> None:
    titles = {
        source["title"]
        for path in (sources / "articles").iterdir()
        if "title" in (source := json.loads(path.read_text(encoding="utf-8")))
    }
    graph = _json(files, "data/claims.jsonld")["@graph"]
    assert {thing["headline"] for thing in graph if "headline" in thing} == {_folded(title) for title in titles}
    assert {_folded(title) for title in titles} <= {
        one["title"] for one in _json(files, "data/explorer.json")["sources"]
    }
    event = json.loads((sources / "event.yml").read_text(encoding="utf-8"))
    citation = yaml.safe_load(_text(files, "data/CITATION.cff"))
    assert citation["title"].startswith(_folded(event["title"]))
    assert citation["abstract"] == _folded(event["summary"])


def test_a_night_has_no_markup_but_that_of_its_template(files: Files) -> None:
    """What a script puts into a page is escaped as the pages are: only elements and attributes that ours have."""
    seen = 0
    for path in files:
        if not path.startswith("data/nights/"):
            continue
        data = _json(files, path)
        for night in data["nights"]:
            text = "\n".join(data["lines"][line] for part in ("answer", "rest") for line in night[part])
            for one in BeautifulSoup(text, "html.parser").find_all(True):
                seen += 1
                assert one.name not in {"script", "img", "iframe", "style", "link", "form", "code"}
                assert not any(name.startswith("on") or name == "style" for name in one.attrs), one
                assert re.match(r"[\w/-]+\.md", str(one.get("href", "x.md"))), one
    assert seen > 500


def _folded(text: str) -> str:
    return " ".join(text.split())


def test_the_workbook_holds_the_rows_of_the_json_files_as_text_and_no_formula(files: Files) -> None:
    content = files["data/claims.xlsx"]
    assert isinstance(content, bytes)
    book = openpyxl.load_workbook(io.BytesIO(content))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n", "d", "b"}
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    head, *lines = book["sources"].iter_rows(values_only=True)
    titles = [line[head.index("title")] for line in lines]
    assert titles == [row["title"] for row in _json(files, "data/sources.json")]


def test_each_row_as_of_a_day_has_a_cell_for_each_column(files: Files) -> None:
    seen = 0
    for path in files:
        if path.startswith("data/as-of/"):
            head, *lines = csv.reader(io.StringIO(_text(files, path), newline=""), strict=True)
            assert {len(line) for line in lines} == {len(head)}, path
            seen += len(lines)
    assert seen > 40


def test_every_json_file_is_one_value_and_the_anchors_bear_the_name_that_was_given(files: Files) -> None:
    read = [_json(files, path) for path in files if path.endswith((".json", ".jsonld"))]
    assert len(read) > 60
    assert HOSTILE_NAME in json.dumps(_json(files, "data/confirmations.json"), ensure_ascii=False)


def test_the_proposal_for_wikidata_has_nothing_but_commands(files: Files) -> None:
    read = commands(_text(files, "data/wikidata.txt"))
    assert {(one.item, one.property) for one in read} == {("Q4115189", "P1446")}


def test_a_drawing_has_no_element_of_a_records_making(files: Files) -> None:
    drawn = [path for path in files if path.endswith(".svg")]
    assert len(drawn) > 5
    for path in drawn:
        for one in lxml.etree.fromstring(_text(files, path).encode()).iter():
            name = str(one.tag).removeprefix("{http://www.w3.org/2000/svg}")
            assert name in {"svg", "title", "desc", "style", "rect", "text", "tspan", "g", "path", "circle", "line"}, (
                path
            )
            assert not any(attribute.startswith("on") or "href" in attribute for attribute in one.attrib), path
