"""The file of the search: spellings are with the page of their bearer, claims with their source, in readable words."""

import gzip
import json
import re
from typing import Any

import pytest

from generator.reading.nodes import plain, read_yaml
from generator.site.searched import kind_of
from tests.fictional_pages import made
from tests.sitebuild import EVENT, Site, fictional_site, parsed


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return fictional_site(tmp_path_factory)


_FILES = ("search.json", "search-parts.json")


def _data(site: Site, name: str) -> Any:
    return json.loads((site.docs / "data" / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def entries(built: Site) -> dict[str, Any]:
    parts = _data(built, "search-parts.json")
    return {entry["path"]: {**entry, "parts": parts.get(entry["path"], [])} for entry in _data(built, "search.json")}


def test_every_page_is_an_entry_with_a_title_and_its_kind(built: Site, entries: dict[str, Any]) -> None:
    pages = {path.relative_to(built.docs).with_suffix("").as_posix() for path in built.docs.rglob("*.md")}
    # What leads to another page, or tells that one was taken out, is not to be found.
    unlisted = {page.path.removesuffix(".md") for page in made().pages if page.path in made().unlisted}
    assert unlisted and set(entries) == pages - unlisted
    assert all(entry["title"] and entry["kind"] == kind_of(f"{path}.md") for path, entry in entries.items())
    kinds = {kind_of(f"{path}.md") for path in pages}
    assert {"metric", "day", "actor", "finding", "source", "page"} <= kinds


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("metrics/deaths.md", "metric"),
        ("metrics/index.md", "page"),
        ("figures/deaths-164.md", "figure"),
        ("index.md", "page"),
        ("findings.md", "finding"),
        ("method.md", "page"),
    ],
)
def test_a_page_is_of_the_kind_that_its_folder_tells(path: str, kind: str) -> None:
    assert kind_of(path) == kind


def test_no_section_shows_the_attributes_of_its_markup(entries: dict[str, Any]) -> None:
    texts = [part[2] for entry in entries.values() if entry["kind"] == "page" for part in entry.get("parts", ())]
    assert len(texts) > 20
    assert not [text for text in texts if re.search(r"\{ ?(?:[.#]|[\w-]+=)", text)]


def test_the_page_of_the_event_is_found_by_its_name_and_not_by_the_question_of_a_metric(
    entries: dict[str, Any],
) -> None:
    asked = {entry["title"] for path, entry in entries.items() if entry["kind"] == "metric"}
    assert entries["index"]["title"] not in asked


def test_every_spelling_of_an_actor_is_with_the_actors_page(entries: dict[str, Any]) -> None:
    tree, _ = read_yaml("actors.yml", (EVENT / "actors.yml").read_bytes())
    assert tree
    actors = plain(tree)
    assert isinstance(actors, dict)
    found = 0
    for name, actor in actors.items():
        assert isinstance(actor, dict)
        entry = entries[f"actors/{name}"]
        spelled = {entry["title"], *(text for text, _ in entry.get("names", ()))}
        for spelling in (actor["name"], *actor.get("aliases", ()), *actor.get("own_names", ())):
            assert (spelling["text"] if isinstance(spelling, dict) else spelling) in spelled, name
            found += 1
    assert found > 20


def test_each_claim_stands_once_and_with_its_source(built: Site, entries: dict[str, Any]) -> None:
    claims = {claim["id"] for claim in _data(built, "claims.json")}
    told = [
        f"{path.removeprefix('sources/')}#{part[0].removeprefix('c-')}"
        for path, entry in entries.items()
        if entry["kind"] == "source"
        for part in entry["parts"]
    ]
    assert sorted(told) == sorted(claims)
    others = [entry for entry in entries.values() if entry["kind"] in {"metric", "day", "actor"}]
    assert others and not [entry for entry in others if entry["parts"]]


def test_a_quotation_has_the_language_of_its_source_and_a_restatement_none(
    built: Site, entries: dict[str, Any]
) -> None:
    languages = {source["id"]: source["language"] for source in _data(built, "sources.json")}
    seen = set()
    for claim in _data(built, "claims.json"):
        source, _, anchor = claim["id"].partition("#")
        parts = {part[0]: part for part in entries[f"sources/{source}"]["parts"]}
        seen.add(parts[f"c-{anchor}"][3])
        assert parts[f"c-{anchor}"][3] == (languages[source] if claim["quote"] else None)
    assert None in seen and len(seen) > 1


def test_the_figures_of_a_metric_are_counted_with_what_became_of_them(built: Site, entries: dict[str, Any]) -> None:
    claims = [claim for claim in _data(built, "claims.json") if claim["kind"] == "figure"]
    metrics = {path.partition("/")[2]: entry for path, entry in entries.items() if entry["kind"] == "metric"}
    for name, entry in metrics.items():
        of = [claim for claim in claims if claim["metric"] == name]
        assert sum(number for _, number, _ in entry.get("figures", ())) == len(of)
        disputed = [claim for claim in of if claim["status"] in {"denied", "retracted"}]
        assert sum(number for *_, number in entry.get("figures", ())) == len(disputed)
    assert any(number for entry in metrics.values() for *_, number in entry.get("figures", ()))


def test_a_section_has_the_anchor_that_the_builder_gives_it(built: Site, entries: dict[str, Any]) -> None:
    pages = parsed(built)
    checked = 0
    for path, entry in entries.items():
        if entry["kind"] not in {"page", "finding"}:
            continue
        folder = "" if path == "index" else path.removesuffix("/index") + "/"
        for anchor, *_ in entry.get("parts", ()):
            assert pages[f"{folder}index.html"].find(id=anchor), (path, anchor)
            checked += 1
    assert checked > 20


def test_what_is_shown_is_readable(entries: dict[str, Any]) -> None:
    """No markup, no attribute, no reference block: sentences."""
    shown = [text for entry in entries.values() for text in (entry["title"], entry.get("text", ""))]
    shown += [part[2] for entry in entries.values() if entry["kind"] != "source" for part in entry.get("parts", ())]
    assert len(shown) > 50
    assert [text for text in shown if re.search(r"</|\]\(|\{ ?[.#]|[0-9a-f]{40}|\[\^", text)] == []


def test_the_files_are_smaller_than_the_records_twice_over(built: Site) -> None:
    index = gzip.compress(b"".join((built.docs / "data" / name).read_bytes() for name in _FILES))
    pages = sum(len(gzip.compress(path.read_bytes())) for path in (built.docs / "sources").rglob("*.md"))
    by_hand = sum(len(gzip.compress(path.read_bytes())) for path in built.docs.glob("*.md"))
    assert len(index) < pages + by_hand
