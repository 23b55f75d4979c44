"""The list of registries: what stands in it is read, checked, compared, offered, described and explained."""

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import Field

from generator.compare.diff import compare, edition
from generator.compare.forms import Report, as_text
from generator.compare.report import sections
from generator.draft.new import RefusedError, checked_id
from generator.exports.vocabulary import vocabulary, vocabulary_of_use
from generator.reading.checks import check
from generator.reading.load import Corpus, load
from generator.record.fields import DEVICES, LISTING, Slug, Text
from generator.record.registries import REGISTRIES, Record, Registry
from generator.record.schema import schemas
from tests.test_diff import CASES
from tests.test_docs import FORMAT, rows, section


class Vessel(Record):
    """A ship or boat."""

    name: Text = Field(examples=["Tern"])
    """Its name."""
    within: Slug | None = Field(None, examples=["fleet"])
    """Its fleet."""
    owner: Slug | None = Field(None, examples=["harbour-office"])
    """Who owns it."""
    about: Text | None = Field(None, examples=["A tug."])
    """What it is."""


VESSELS = Registry(
    "vessels",
    Vessel,
    "vessel",
    about="about",
    parent="within",
    leads_to=(("owner", "actors"),),
    has_pages=True,
    optional=True,
)


def listed(monkeypatch: pytest.MonkeyPatch, *registries: Registry[Any]) -> None:
    """Put other registries in the place of the list, wherever it is used."""
    for module in list(sys.modules.values()):
        if getattr(module, "REGISTRIES", None) is REGISTRIES:
            monkeypatch.setattr(module, "REGISTRIES", registries)


@pytest.fixture
def vessels(monkeypatch: pytest.MonkeyPatch) -> None:
    """One registry more."""
    listed(monkeypatch, *REGISTRIES, VESSELS)


def event(folder: Path, text: str | None = None) -> Path:
    """The event of the comparison's cases, with a registry of vessels where one is given."""
    shutil.copytree(CASES / "_base", folder)
    if text is not None:
        (folder / VESSELS.file).write_text(text)
    return folder


def good(folder: Path, text: str | None = None) -> Corpus:
    corpus, problems = load(event(folder, text))
    assert corpus and [*problems, *check(corpus)] == []
    return corpus


FLEET = "fleet:\n  name: The fleet\ntern:\n  name: Tern\n  within: fleet\n  owner: harbour-office\n  about: A tug.\n"


def test_a_registry_that_is_not_in_the_list_is_a_stray(tmp_path: Path) -> None:
    _, problems = load(event(tmp_path / "sources", FLEET))
    assert [problem.what for problem in problems] == ["no record belongs here"]


@pytest.mark.usefixtures("vessels")
def test_a_registry_in_the_list_is_read(tmp_path: Path) -> None:
    assert good(tmp_path / "without").entries(VESSELS) == {}
    corpus = good(tmp_path / "with", FLEET)
    assert corpus.entries(VESSELS)["tern"] == Vessel(
        name="Tern", within="fleet", owner="harbour-office", about="A tug."
    )


def test_a_registry_that_no_site_can_do_without_is_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed(monkeypatch, *REGISTRIES, replace(VESSELS, optional=False))
    corpus, (problem,) = load(event(tmp_path / "sources"))
    assert corpus is None
    needed = "event.yml, actors.yml, metrics.yml, groups.yml, places.yml, vessels.yml"
    assert str(problem).endswith(f"vessels.yml:1:1: the file is missing. Every site needs {needed}.")


BAD = {
    "a missing key": ("tern:\n  about: A tug.\n", 'vessel "tern": the key "name" is missing.'),
    "an id that is none": ("Tern:\n  name: Tern\n", '"Tern" is not an id.'),
    "an unknown entry above": (FLEET.replace("within: fleet", "within: fleets"), 'unknown vessel "fleets"'),
    "a circle": (
        "fleet:\n  name: The fleet\n  within: tern\ntern:\n  name: Tern\n  within: fleet\n",
        "within goes round in a circle: fleet -> tern -> fleet.",
    ),
    "an unknown entry of another": (FLEET.replace("harbour-office", "harbor-office"), 'unknown actor "harbor-office"'),
    "a word of the format": (FLEET.replace("tern:", "unstated:"), '"unstated" is a word of the record format'),
    "the name of the list": (FLEET.replace("tern:", "index:"), '"index" is the page that lists all.'),
}


@pytest.mark.usefixtures("vessels")
@pytest.mark.parametrize(("text", "told"), BAD.values(), ids=BAD)
def test_a_registry_in_the_list_is_checked(text: str, told: str, tmp_path: Path) -> None:
    corpus, problems = load(event(tmp_path / "sources", text))
    (problem,) = check(corpus) if corpus else problems
    assert told in str(problem)
    assert problem.where.path.endswith("/vessels.yml")


@pytest.mark.usefixtures("vessels")
def test_a_registry_in_the_list_is_compared(tmp_path: Path) -> None:
    old, new = good(tmp_path / "old", FLEET), good(tmp_path / "new", FLEET.replace("A tug", "A pilot boat"))
    assert as_text(Report("HEAD", sections(compare(edition(old), edition(new))))).splitlines()[2:] == [
        "Entries of registries changed (1)",
        "  ~ tern: Tern (vessels.yml)",
        "      about: A tug. -> A pilot boat.",
    ]
    gone = as_text(Report("HEAD", sections(compare(edition(old), edition(good(tmp_path / "none"))))))
    assert gone.splitlines()[2:] == [
        "Entries of registries removed (2)",
        "  - fleet: The fleet (vessels.yml)",
        "  - tern: Tern (vessels.yml)",
        "",
        "Ids that lead nowhere now: add formerly where they were renamed, or an entry in removed.yml (2)",
        "  ! fleet: vessels",
        "  ! tern: vessels",
    ]


@pytest.mark.usefixtures("vessels")
def test_a_registry_in_the_list_is_offered(tmp_path: Path) -> None:
    corpus = good(tmp_path / "sources", FLEET)
    assert vocabulary(corpus)["vessels"] == [
        {"id": "tern", "name": "Tern", "kind": ""},
        {"id": "fleet", "name": "The fleet", "kind": ""},
    ]
    about = vocabulary_of_use(corpus)["about"]
    assert isinstance(about, dict) and about["vessels"] == {"tern": "A tug."}


@pytest.mark.usefixtures("vessels")
def test_a_registry_in_the_list_has_a_schema() -> None:
    schema = json.loads(schemas()["vessels.json"])
    assert schema["propertyNames"]["not"] == {"enum": ["unstated", "article", "index", *DEVICES]}
    assert schema["$defs"]["Vessel"]["required"] == ["name"]


@pytest.mark.parametrize("name", [*(registry.name for registry in REGISTRIES), LISTING])
def test_an_id_that_check_refuses_is_refused_to_a_draft_and_in_the_form(name: str, tmp_path: Path) -> None:
    folder = event(tmp_path / "sources")
    with pytest.raises(RefusedError, match=f'"{name}" is '):
        checked_id(folder, name)
    corpus, _ = load(folder)
    assert corpus
    reserved = vocabulary(corpus)["reserved"]
    assert isinstance(reserved, list) and name in reserved
    shutil.copy(folder / "articles" / "gazette-five-dead.yml", folder / "articles" / f"{name}.yml")
    _, problems = load(folder)
    assert [problem.what.partition(" is ")[0] for problem in problems] == [f'the id "{name}"']


def documented(registry: Registry[Any]) -> Mapping[str, str]:
    return {cells[0].strip("`"): cells[2] for cells in rows(section(FORMAT, registry.file))}


@pytest.mark.parametrize("registry", REGISTRIES, ids=lambda registry: registry.name)
def test_the_guide_explains_each_registry_and_what_it_leads_to(registry: Registry[Any]) -> None:
    told = documented(registry)
    assert set(told) == set(registry.model.model_fields)
    nouns = {each.name: each.noun for each in REGISTRIES}
    above = {registry.parent: registry.name} if registry.parent else {}
    for field, other in {**dict(registry.leads_to), **above}.items():
        assert nouns[other] in told[field], field


@pytest.mark.parametrize("registry", REGISTRIES, ids=lambda registry: registry.name)
def test_the_fields_that_the_list_names_are_fields(registry: Registry[Any]) -> None:
    named = {registry.title, registry.about, registry.division, registry.parent, *dict(registry.leads_to)} - {None}
    assert named <= set(registry.model.model_fields)
    assert {other for _, other in registry.leads_to} <= {each.name for each in REGISTRIES}


def test_the_guide_explains_no_other_registry() -> None:
    headings = [line.removeprefix("## ") for line in FORMAT.splitlines() if line.startswith("## ")]
    assert [heading for heading in headings if heading.endswith(".yml")] == [each.file for each in REGISTRIES]
