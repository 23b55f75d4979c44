"""The formats hold the same: claims, ids and cells counted in each, as `make open-exports` counts them."""

import json
import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.opened.in_cells import cells
from benchmarks.opened.in_databases import sqlite
from benchmarks.opened.in_references import printed_sources
from benchmarks.opened.inside import seen
from benchmarks.opened.seen import Seen, few
from benchmarks.opened.written import write_data

ROOT = Path(__file__).resolve().parents[1]
EVENTS = (
    pytest.param("tests/event", id="fictional"),
    pytest.param("tests/flood", id="flood", marks=pytest.mark.further),
    pytest.param("sources", id="real", marks=pytest.mark.deep),
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("written")
    write_data(ROOT / "tests" / "event", folder)
    return folder


@pytest.mark.parametrize("sources", EVENTS)
def test_every_format_has_the_same_claims_ids_and_cells(sources: str, tmp_path: Path) -> None:
    write_data(ROOT / sources, tmp_path)
    found = [*cells(tmp_path), *sqlite(tmp_path)]
    assert {one.export for one in found} >= {"JSON", "CSV", "SQLite", "workbook", "BibTeX", "RIS", "CSL-JSON"}
    assert [fault for one in found for fault in one.faults] == []


def _faulty(folder: Path) -> set[str]:
    return {one.export for one in cells(folder) if one.faults}


@pytest.mark.parametrize(
    ("pattern", "export"),
    [("claims.csv", "CSV"), ("cite/sources/*.bib", "BibTeX"), ("metrics/*.csv", "CSV a metric")],
)
def test_what_one_format_lacks_is_noticed(written: Path, tmp_path: Path, pattern: str, export: str) -> None:
    shutil.copytree(written, tmp_path, dirs_exist_ok=True)
    file = max((tmp_path / "data").glob(pattern), key=lambda path: path.stat().st_size)
    lines = file.read_text("utf-8").splitlines(keepends=True)
    file.write_text("".join(lines[: len(lines) // 2]), "utf-8", newline="")
    assert export in _faulty(tmp_path)


def test_a_cell_that_differs_is_noticed(written: Path, tmp_path: Path) -> None:
    shutil.copytree(written, tmp_path, dirs_exist_ok=True)
    with closing(sqlite3.connect(tmp_path / "data" / "claims.sqlite")) as connection:
        connection.execute("UPDATE claims SET count = count || '0' WHERE count IS NOT NULL")
        connection.commit()
    assert _faulty(tmp_path) == {"SQLite"}


def test_a_tool_that_is_not_there_is_told_as_such(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert seen("biber", written) == [Seen("biber", "biber", "NOT INSTALLED HERE (biber: apt-get install biber)")]


def test_a_source_of_each_form_of_date_is_printed(written: Path) -> None:
    def forms(paths: Iterable[Path]) -> set[str]:
        dates = (json.loads(path.read_text("utf-8"))[0].get("issued", {}) for path in paths)
        return {str([sorted(one), [len(part) for part in one.get("date-parts", [])]]) for one in dates}

    every = [*(written / "data" / "cite" / "sources").glob("*.json")]
    printed = printed_sources(written)
    assert forms(printed) == forms(every) and len(printed) <= len(forms(every)) + 1
    assert len(forms(every)) > 2


def test_the_page_of_what_was_seen_has_every_export_that_is_opened() -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "benchmarks" / "opened").glob("in_*.py"))
    told = re.findall(r"^\| ([^|]+) \| [^|]+ \| [^|]+ \|$", (ROOT / "docs" / "opened.md").read_text("utf-8"), re.M)
    assert {*re.findall(r'Seen\(\s*"([^"]+)"', code)} == {*told} - {"Export", "---"}


def test_faults_of_a_kind_are_told_once() -> None:
    assert few(["a", "b", "a", "c", "d"]) == ("a (2 times)", "b", "c", "and 1 more")
