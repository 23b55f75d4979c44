"""The explorer's file tells the same as the exported claims, and each of its tables is closed."""

import json
from typing import Any

import pytest

from benchmarks.synthetic import corpus
from generator.ledger.ledger import ledger
from generator.site.explorer import FIRST
from generator.site.explorer import explorer as explorer_files
from generator.site.parts.citations import citations
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from tests.sitebuild import Site, fictional_site


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return fictional_site(tmp_path_factory)


def _data(site: Site, name: str) -> Any:
    return json.loads((site.docs / "data" / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def rows(built: Site) -> list[dict[str, Any]]:
    """The columns as one row a claim."""
    columns = _data(built, "explorer.json")["claims"]
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def test_the_columns_tell_what_the_exported_claims_tell(built: Site, rows: list[dict[str, Any]]) -> None:
    data = _data(built, "explorer.json")

    def name(table: str, place: int) -> str | None:
        return None if place == -1 else data[table][place]["id"]

    told = [
        {
            "id": f"{name('sources', row['source'])}#{row['id']}",
            "kind": data["kinds"][row["kind"]],
            "metric": name("metrics", row["metric"]),
            "place": [name("places", place) for place in row["places"]],
            "voice": name("actors", row["voice"]),
            "reported_by": [name("actors", place) for place in data["relays"][row["relays"]]],
            "quote": row["words"] if row["quoted"] else None,
            "evidence": data["evidence"][row["evidence"]],
            "status": name("statuses", row["status"]),
        }
        for row in rows
    ]
    expected = [{key: claim[key] for key in told[0]} for claim in _data(built, "claims.json")]
    for claim in expected:
        claim["place"] = [place for place in claim["place"] if place != "unstated"]
    assert told == expected
    assert any(row["voice"] == -1 for row in rows) and any(row["status"] == -1 for row in rows)


def test_whatever_an_entry_is_part_of_is_an_entry_too(built: Site) -> None:
    data = _data(built, "explorer.json")
    steps = 0
    for table in ("actors", "groups", "places"):
        for entry in data[table]:
            assert -1 <= entry["up"] < len(data[table])
            steps += entry["up"] != -1
    assert steps > 5
    assert "orrumland-state" in {actor["id"] for actor in data["actors"]}


def test_a_day_leads_to_a_page_only_where_there_is_one(built: Site) -> None:
    days = _data(built, "explorer.json")["days"]
    pages = {page.stem for page in (built.docs / "days").glob("2*.md")}
    assert {day["last"] for day in days if day["page"]} <= pages
    vague = [day for day in days if day["first"] != day["last"]]
    assert vague
    assert not [day for day in vague if day["page"]]


@pytest.mark.parametrize("many", [500, 2000])
def test_of_many_claims_the_first_file_has_those_alone_that_are_shown_first(many: int) -> None:
    book = ledger(corpus(many))
    ladders = Ladders(Views(book, (), lambda _: None))
    first, whole = map(json.loads, explorer_files(book, citations(ladders.views), ladders.leads).values())
    assert len(first["claims"]["id"]) == FIRST
    assert len(first["sources"]) <= FIRST and len(first["days"]) <= FIRST
    assert first["apart"]["claims"] == len(whole["claims"]["id"]) == many
    assert first["apart"]["sources"] == len(whole["sources"])
    assert first["apart"]["voices"] == len(set(whole["claims"]["voice"]) - {-1})
