"""A bill of materials in CycloneDX 1.6: what is installed to build and to test a site, and under which licences.

Made here, and by no library, because none joins the two sources that are needed: the lock files have the hashes, and
the versions for other systems; the licences are in the metadata of what is installed. Same locks, same bytes: it has no
time and no serial number.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.upkeep.licences import Declared, declared
from generator.upkeep.locked import Pin, pins

PROGRAM = "contested-figures"
_LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-lock.txt")
_PURPOSES = {"requirements.txt": "site", "requirements-dev.txt": "tests", "requirements-lock.txt": "lock files"}
_HEAD = """\
# Dependencies

What `make site`, `make test` and `make lock` install, each at the version and with the hashes of the lock files, and
the licence that each declares. `make bom` writes this table, and `build/bom.json`: the same, with versions and hashes,
as CycloneDX.

| Package | Licence | Of |
| --- | --- | --- |
"""


@dataclass(frozen=True, slots=True)
class Requirement:
    """A requirement, for what it is needed first, and its licence; None where it is not known here."""

    pin: Pin
    purpose: str
    licence: Declared | None


def materials(folder: Path) -> tuple[Requirement, ...]:
    """Every requirement of the lock files of a project, each once."""
    found: dict[str, Requirement] = {}
    for lock in _LOCKS:
        for pin in pins(folder / lock):
            found.setdefault(pin.purl, Requirement(pin, _PURPOSES[lock], declared(pin.name)))
    return tuple(sorted(found.values(), key=lambda one: (one.pin.name, one.pin.version)))


def unlicensed(made: Sequence[Requirement]) -> list[str]:
    """The names of those whose licence is not known here."""
    return [one.pin.name for one in made if one.licence is None]


def bill(made: Sequence[Requirement], version: str) -> str:
    """The bill, as JSON."""
    whole = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": _program(version)},
        "components": [_component(one) for one in made],
        "dependencies": _dependencies(made),
    }
    return json.dumps(whole, indent=2) + "\n"


def table(made: Sequence[Requirement]) -> str:
    """The licences as a page of Markdown, a row a package."""
    rows = {one.pin.name: f"| {one.pin.name} | {_named(one.licence)} | {one.purpose} |\n" for one in made}
    return _HEAD + "".join(rows.values())


def _named(licence: Declared | None) -> str:
    return licence.text.replace("|", "\\|") if licence else "not known here"


def _program(version: str) -> Mapping[str, Any]:
    licence = {"license": {"id": "MIT"}}
    return {"type": "application", "bom-ref": PROGRAM, "name": PROGRAM, "version": version, "licenses": [licence]}


def _component(one: Requirement) -> Mapping[str, Any]:
    """A library; what only the tests or the lock files need is not part of what runs."""
    return {
        "type": "library",
        "bom-ref": one.pin.purl,
        "name": one.pin.name,
        "version": one.pin.version,
        "scope": "required" if one.purpose == "site" else "excluded",
        "purl": one.pin.purl,
        **({"licenses": [_licence(one.licence)]} if one.licence else {}),
        "properties": [*_properties(one)],
    }


def _licence(licence: Declared) -> Mapping[str, Any]:
    return {"expression": licence.text} if licence.is_expression else {"license": {"name": licence.text}}


def _properties(one: Requirement) -> Iterator[Mapping[str, str]]:
    """What the format has no place for: for which systems, and the hashes of any file of that version."""
    yield {"name": f"{PROGRAM}:needed-for", "value": one.purpose}
    if one.pin.marker:
        yield {"name": f"{PROGRAM}:marker", "value": one.pin.marker}
    for value in one.pin.hashes:
        yield {"name": f"{PROGRAM}:sha256-of-a-file", "value": value}


def _dependencies(made: Sequence[Requirement]) -> list[Mapping[str, Any]]:
    """Who needs whom, as the lock files tell it."""
    needs: dict[str, list[str]] = {PROGRAM: [], **{one.pin.purl: [] for one in made}}
    purls: dict[str, list[str]] = {PROGRAM: [PROGRAM]}
    for one in made:
        purls.setdefault(one.pin.name, []).append(one.pin.purl)
    for one in made:
        for name in one.pin.needed_by:
            for parent in purls.get(name, ()):
                needs[parent].append(one.pin.purl)
    return [{"ref": ref, "dependsOn": sorted(set(needed))} for ref, needed in needs.items()]
