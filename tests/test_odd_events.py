"""Events at the edge of what a record may say: each makes a whole site, and nothing in it is lost."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.build import compile_site

Registries = dict[str, dict[str, Any]]
Sources = Mapping[str, Mapping[str, Any]]
EVENT: Registries = {
    "event": {
        "title": "Storm", "summary": "A storm.", "begins": "2031-03-03", "ends": "2031-03-05",
        "lead_metric": "deaths", "lead_group": "all", "lead_place": "northport",
    },
    "actors": {"office": {"name": "Office", "kind": "body"}, "gazette": {"name": "Gazette", "kind": "outlet"}},
    "metrics": {
        "deaths": {"name": "Deaths", "question": "Who?", "definition": "D.", "unit": "people", "kind": "cumulative"}
    },
    "groups": {"all": {"name": "everyone"}},
    "places": {"northport": {"name": "Northport"}},
}  # fmt: skip
LONG = "a" * 80


def _figure(name: str = "toll", **fields: Any) -> dict[str, Any]:
    told = {"metric": "deaths", "count": "five", "group": "all", "place": "northport", "said_by": "office"}
    return {"id": name, **told, "said_on": "2031-03-03", "quote": "five had died", **fields}


def _source(*claims: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    told = {"title": "Five dead", "publication": "gazette", "url": "unstated", "published": "2031-03-04"}
    return {
        **told,
        "published_basis": "printed",
        "language": "en",
        "recorded": "2031-03-06",
        "claims": claims,
        **fields,
    }


def _metric(**fields: Any) -> dict[str, dict[str, Any]]:
    return {"metrics": {"deaths": {**EVENT["metrics"]["deaths"], **fields}}}


_ODD: dict[str, tuple[dict[str, Any], Sources]] = {
    "no source": ({}, {}),
    "a source without claims": ({}, {"a": _source()}),
    "no figure": ({}, {"a": _source({"id": "s", "kind": "statement", "said_by": "office", "restated": "It said so."})}),
    "no figure with a number": ({}, {"a": _source(_figure(count="not given"), _figure("b", count="dozens"))}),
    "figures in other units only": (
        _metric(unit="crowns", units=["dollars", "euros"]),
        {"a": _source(_figure(unit="dollars"), _figure("b", unit="euros"))},
    ),
    "nothing has a day": (
        {},
        {"a": _source(_figure(said_on="../2031-03-03"), published="unstated"), "b": _source(_figure(count="6"))},
    ),
    **{
        f"a day at the end of time, {day}": (
            {"event": {**EVENT["event"], "begins": f"{year}-01-01", "ends": f"{year}-12-31"}},
            {
                "a": _source(
                    _figure(said_on=day, as_of=day),
                    _figure("b", count="9", said_on=day),
                    published=day,
                    recorded=f"{year}-12-31",
                )
            },
        )
        for year, day in (
            ("0001", "0001-01-01"),
            ("9999", "9999-12-31"),
            ("0001", "../0001-01-01"),
            ("9999", "9999-12-31~"),
            ("9999", "9999"),
        )
    },
    "recorded at the ends of time": (
        {},
        {"a": _source(_figure(), recorded="9999-12-31", corrections=[{"on": "9999-12-31", "what": "W.", "why": "Y."}])},
    ),
    "numbers of every size": (
        {},
        {
            "a": _source(
                *(
                    _figure(f"c{at}", count=count, said_on=f"2031-03-0{at + 1}")
                    for at, count in enumerate(("0", "none", "0.0000000001", "999,999,999,999,999", "about 0"))
                )
            )
        },
    ),
    "names that several things share": (
        {
            "actors": {**EVENT["actors"], "twin": {"name": "Office", "kind": "body"}},
            "places": {**EVENT["places"], "deaths": {"name": "Northport", "within": "northport"}},
        },
        {"a": _source(_figure(), _figure("b", said_by="twin", place="deaths", count="9"))},
    ),
    "ids as long as they may be": (
        {
            "actors": {**EVENT["actors"], LONG: {"name": "L", "kind": "body"}},
            "groups": {**EVENT["groups"], LONG: {"name": "G"}},
        },
        {LONG: _source(_figure(LONG, said_by=LONG, group=LONG), publication=LONG)},
    ),
    **{
        f"an id that is a word of pages and scripts, {word}": (
            {
                "actors": {**EVENT["actors"], word: {"name": "A", "kind": "body"}},
                "metrics": {**EVENT["metrics"], word: EVENT["metrics"]["deaths"]},
                "places": {**EVENT["places"], word: {"name": "P"}},
            },
            {word: _source(_figure(word, said_by=word, metric=word, place=word))},
        )
        for word in ("notes", "findings", "data", "cite", "constructor", "2031-03-03")
    },
    "words without a space": (
        {"actors": {**EVENT["actors"], "office": {"name": "w" * 300, "kind": "body"}}},
        {"a": _source(_figure(quote="x" * 250, label="y" * 300), title="#" * 300)},
    ),
}


def _made(folder: Path, registries: Mapping[str, Any], sources: Sources) -> Mapping[str, str | bytes]:
    (folder / "articles").mkdir(parents=True)
    for name, content in {**EVENT, **registries}.items():
        (folder / f"{name}.yml").write_text(json.dumps(content), encoding="utf-8")
    for name, source in sources.items():
        (folder / "articles" / f"{name}.yml").write_text(json.dumps(source), encoding="utf-8")
    made, problems = compile_site(folder, folder / "docs", None)
    assert [one for one in problems if not one.is_warning] == []
    return made


@pytest.mark.parametrize("name", _ODD)
def test_an_odd_event_makes_a_whole_site(name: str, tmp_path: Path) -> None:
    registries, sources = _ODD[name]
    made = _made(tmp_path / "sources", registries, sources)
    told = {**EVENT, **registries}
    assert {
        *(f"actors/{actor}.md" for actor in told["actors"]),
        *(f"metrics/{metric}.md" for metric in told["metrics"]),
        *(f"sources/{source}.md" for source in sources),
        "actors/index.md",
        "metrics/index.md",
        "sources/index.md",
        "findings.md",
    } <= set(made)
    claims = [f"{source}#{claim['id']}" for source, record in sources.items() for claim in record["claims"]]
    assert [row["id"] for row in json.loads(made["data/claims.json"])] == sorted(
        claims, key=lambda one: one.split("#")[0]
    )


def test_figures_that_only_look_alike_stand_on_ladders_of_their_own(tmp_path: Path) -> None:
    """Two places of one name, and shares of two figures: neither moved the other."""
    places = {**EVENT["places"], "other-northport": {"name": "Northport"}}
    figures = (
        _figure("first", count="100"),
        _figure("second", count="200", said_on="2031-03-04", place="other-northport"),
    )
    made = _made(tmp_path / "sources", {"places": places}, {"a": _source(*figures)})
    page = made["metrics/deaths.md"]
    assert isinstance(page, str)
    assert "**100**" in page or ">100<" in page
    assert "Up 100" not in page
