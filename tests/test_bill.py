"""The bill of materials: all that the lock files pin, once, with licences, in the form that CycloneDX 1.6 asks for."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from generator.cli import main
from generator.upkeep import licences
from generator.upkeep.bill import Requirement, bill, materials, table, unlicensed
from generator.upkeep.licences import Declared, declared
from generator.upkeep.locked import pins
from tests.sitebuild import ROOT

LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-lock.txt")


@cache
def made() -> tuple[Requirement, ...]:
    """What the lock files pin."""
    return materials(ROOT)


@cache
def made_bill() -> dict[str, Any]:
    """The bill of it, which no test may change."""
    told: dict[str, Any] = json.loads(bill(made(), "1.2.3"))
    return told


# What CycloneDX 1.6 demands of the parts that a bill of ours has; nothing else may stand there.
_LICENCE = {
    "oneOf": [
        {
            "required": ["license"],
            "properties": {
                "license": {
                    "oneOf": [{"required": ["id"]}, {"required": ["name"]}],
                    "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
                    "additionalProperties": False,
                }
            },
            "additionalProperties": False,
        },
        {"required": ["expression"], "properties": {"expression": {"type": "string"}}, "additionalProperties": False},
    ]
}
_COMPONENT = {
    "type": "object",
    "required": ["type", "name"],
    "properties": {
        "type": {"enum": ["application", "library"]},
        "bom-ref": {"type": "string", "minLength": 1},
        "name": {"type": "string"},
        "version": {"type": "string"},
        "scope": {"enum": ["required", "optional", "excluded"]},
        "purl": {"type": "string", "pattern": "^pkg:pypi/[a-z0-9.-]+@[^@]+$"},
        "licenses": {"type": "array", "items": _LICENCE, "maxItems": 1},
        "properties": {
            "type": "array",
            "items": {
                "required": ["name"],
                "properties": {"name": {"type": "string"}, "value": {"type": "string"}},
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
FORM = {
    "type": "object",
    "required": ["bomFormat", "specVersion"],
    "properties": {
        "$schema": {"enum": ["http://cyclonedx.org/schema/bom-1.6.schema.json"]},
        "bomFormat": {"enum": ["CycloneDX"]},
        "specVersion": {"enum": ["1.6"]},
        "version": {"type": "integer", "minimum": 1},
        "metadata": {"properties": {"component": _COMPONENT}, "additionalProperties": False},
        "components": {"type": "array", "items": _COMPONENT, "uniqueItems": True},
        "dependencies": {
            "type": "array",
            "uniqueItems": True,
            "items": {
                "required": ["ref"],
                "properties": {"ref": {"type": "string"}, "dependsOn": {"type": "array", "uniqueItems": True}},
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}


def test_the_bill_keeps_to_the_form() -> None:
    assert [error.message for error in Draft202012Validator(FORM).iter_errors(made_bill())] == []


def test_the_form_finds_what_is_missing() -> None:
    broken = {**made_bill(), "components": [{**made_bill()["components"][0], "licenses": [{"license": {}}]}]}
    del broken["specVersion"]
    assert len([*Draft202012Validator(FORM).iter_errors(broken)]) == 2


def test_every_pin_of_every_lock_stands_in_the_bill_with_all_its_hashes() -> None:
    in_bill = {component["purl"]: component for component in made_bill()["components"]}
    assert len(in_bill) == len(made_bill()["components"]) > 100
    counted = 0
    for lock in LOCKS:
        text = (ROOT / lock).read_text(encoding="utf-8")
        for block in re.findall(r"^\S+==.*(?:\n .*)*", text, re.MULTILINE):
            found = re.match(r"(\S+)==(\S+)", block)
            assert found
            component = in_bill[f"pkg:pypi/{found[1]}@{found[2]}"]
            values = {each["value"] for each in component["properties"]}
            assert set(re.findall(r"sha256:(\w+)", block)) <= values
            counted += 1
    assert counted > 150


def test_what_runs_is_told_apart_from_what_tests() -> None:
    scopes = {component["name"]: component["scope"] for component in made_bill()["components"]}
    assert {scopes[name] for name in ("mkdocs", "pydantic", "click")} == {"required"}
    assert {scopes[name] for name in ("pytest", "zizmor", "uv")} == {"excluded"}
    assert {one.name for one in pins(ROOT / LOCKS[0])} == {
        name for name, scope in scopes.items() if scope == "required"
    }


def test_every_reference_leads_to_a_component() -> None:
    known = {made_bill()["metadata"]["component"]["bom-ref"], *(each["bom-ref"] for each in made_bill()["components"])}
    refs = [each["ref"] for each in made_bill()["dependencies"]]
    assert sorted(refs) == sorted(known)
    needed = {ref for each in made_bill()["dependencies"] for ref in each["dependsOn"]}
    assert needed < known
    program = next(each for each in made_bill()["dependencies"] if each["ref"] == "contested-figures")
    assert {"mkdocs", "pydantic"} <= {ref.removeprefix("pkg:pypi/").partition("@")[0] for ref in program["dependsOn"]}


def test_every_licence_is_known_and_the_table_tells_them() -> None:
    assert unlicensed(made()) == []
    committed = (ROOT / "DEPENDENCIES.md").read_text(encoding="utf-8")
    assert committed == table(made()), "run `make bom`"


METADATA = {
    "an expression": ("License-Expression: MIT OR Apache-2.0\nLicense: x", Declared("MIT OR Apache-2.0", True)),
    "words of its own that are known": ("License: APL 2", Declared("Apache-2.0", True)),
    "a classifier that is known": (
        "License: see the file\nClassifier: License :: OSI Approved :: MIT License",
        Declared("MIT", True),
    ),
    "a classifier that names a family": (
        "Classifier: License :: OSI Approved :: BSD License",
        Declared("BSD License", False),
    ),
    "the text of a licence": ("License: " + "Copyright by somebody. " * 9, None),
    "a word for nothing": ("License: UNKNOWN", None),
    "nothing": ("Summary: x", None),
}


@pytest.mark.parametrize(("text", "expected"), METADATA.values(), ids=METADATA)
def test_a_licence_is_what_the_metadata_say(
    text: str, expected: Declared | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "some_package-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: some-package\nVersion: 1.0\n{text}\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert declared("some-package") == expected


def test_what_is_not_installed_has_the_licence_that_was_read_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "_READ", {"no-such-package": "MIT"})
    assert declared("no-such-package") == Declared("MIT", True)
    assert declared("no-such-other") is None


def written(folder: Path, locks: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    for lock in LOCKS:
        (folder / lock).write_text(locks.get(lock, "# empty\n"))
    monkeypatch.chdir(folder)
    done = CliRunner().invoke(main, ["bom", "out/bom.json", "--table", "table.md"])
    return done.exit_code, done.stderr


def test_a_package_without_a_known_licence_fails_and_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = f"no-such-package==1.0 ; python_version < '4' \\\n    --hash=sha256:{'0' * 64}\n    # via\n    #   click\n"
    status, said = written(tmp_path, {"requirements.txt": lock}, monkeypatch)
    assert status == 1
    assert "no licence is known here of no-such-package" in said
    assert "| no-such-package | not known here | site |" in (tmp_path / "table.md").read_text(encoding="utf-8")
    (component,) = json.loads((tmp_path / "out" / "bom.json").read_bytes())["components"]
    assert "licenses" not in component
    assert {"name": "contested-figures:marker", "value": "python_version < '4'"} in component["properties"]


@pytest.mark.parametrize("line", ["click", "click>=8", "-e .", "https://example.org/x.whl"])
def test_a_line_that_pins_nothing_is_refused(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    status, said = written(tmp_path, {"requirements.txt": f"{line}\n"}, monkeypatch)
    assert (status, "pins nothing" in said) == (2, True)
    assert not (tmp_path / "out").exists()
