"""The direction of the data: what each module of the generator imports, read from its text."""

import ast
from collections.abc import Mapping
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.modules import nodes_of

ROOT = Path(__file__).resolve().parents[1]
# The road that the data take. A stage is a folder, or a module beside the folders; it sees only those before it.
ROAD = (
    "disk", "beside", "record", "printed", "reading", "kept", "captures", "checked", "ledger", "language", "rules",
    "cite", "exports",
    "site", "build", "compare", "draft", "beginning", "capturing", "refusals", "options", "upkeep", "release", "redact",
    "commands", "cli", "around", "mkdocs_hook", "__main__",
)  # fmt: skip
# So many floors at most: the longest way down from stage to stage.
FLOORS = 10
# Packages that the generator's own modules may not use, but for those named.
ONLY = {
    "mkdocs": {"mkdocs_hook"},
    "jinja2": {"site.render"},
    "yaml": {"cite.cff", "draft.new", "reading.nodes", "reading.syntax", "redact.spans"},
    "sqlite3": {"exports.sqlite", "kept.program", "redact.contents"},
    "xlsxwriter": {"exports.spreadsheet"},
    "subprocess": {"compare.history", "draft.assist", "site.theme.scripts"},
}
# What some modules may see of the generator, and nothing else.
KEPT_APART: Mapping[str, set[str]] = {
    "site.charts": {"site.charts", "language"},
    "site.escape": set(),
    "disk": {"disk"},
    "site.leaving": set(),
    "site.policy": {"disk", "site.leaving"},
    "site.render": {
        "cite.linked",
        "cite.places",
        "disk.compiled",
        "kept.units",
        "language",
        "record.noted",
        "site.escape",
        "site.head",
        "site.pages",
        "site.parts",
        "site.site",
    },
}


@cache
def _modules() -> Mapping[str, frozenset[str]]:
    """What each module imports, by their names below `generator`; other packages by their own."""
    paths = {
        ".".join(path.relative_to(ROOT / "generator").with_suffix("").parts).removesuffix(".__init__"): path
        for path in (ROOT / "generator").rglob("*.py")
    }
    return {
        name: frozenset(_named(dotted, paths) for dotted in _imports(path))
        for name, path in paths.items()
        if name != "__init__"
    }


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in nodes_of(path):
        match node:
            case ast.Import():
                found |= {alias.name for alias in node.names}
            case ast.ImportFrom(level=0, module=str(module)):
                found |= {f"{module}.{alias.name}" for alias in node.names}
            case ast.ImportFrom():
                raise AssertionError(f"{path}: a relative import")
    return found


def _named(dotted: str, paths: Mapping[str, Path]) -> str:
    """The module that an import of a module, or of a name in it, leads to."""
    package, _, name = dotted.partition(".")
    if package != "generator":
        return package
    return name if name in paths else name.rpartition(".")[0]


def _within(room: str) -> set[str]:
    return {module for module in _modules() if module == room or module.startswith(f"{room}.")}


def _stage(module: str) -> str:
    return module.partition(".")[0]


@cache
def _floors() -> Mapping[str, int]:
    """How many stages stand below each, itself included."""
    seen = {
        stage: {_stage(one) for module in _within(stage) for one in _modules()[module] if one in _modules()} - {stage}
        for stage in ROAD
    }
    floors: dict[str, int] = {}
    for stage in TopologicalSorter(seen).static_order():
        floors[stage] = 1 + max((floors[below] for below in seen[stage]), default=0)
    return floors


def test_no_module_imports_itself_by_way_of_others() -> None:
    ordered = [*TopologicalSorter(_modules()).static_order()]
    assert ordered.index("ledger.ledger") < ordered.index("site.site") < ordered.index("site.render")


def test_every_module_stands_in_a_stage_of_the_road() -> None:
    assert {_stage(module) for module in _modules()} == set(ROAD)


@pytest.mark.parametrize("at", range(len(ROAD)), ids=ROAD)
def test_no_stage_sees_a_later_one(at: int) -> None:
    later = {module for other in ROAD[at + 1 :] for module in _within(other)}
    assert {module: _modules()[module] & later for module in _within(ROAD[at]) if _modules()[module] & later} == {}


def test_the_house_has_ten_floors_at_most() -> None:
    assert max(_floors().values()) <= FLOORS


@pytest.mark.parametrize("package", ONLY)
def test_a_package_is_used_in_its_place_only(package: str) -> None:
    assert {module for module, imported in _modules().items() if package in imported} == ONLY[package]


@pytest.mark.parametrize("room", KEPT_APART)
def test_what_is_kept_apart_sees_nothing_else_of_the_generator(room: str) -> None:
    seen = {one for module in _within(room) for one in _modules()[module] if one in _modules()}
    allowed = KEPT_APART[room]
    assert {one for one in seen if not any(one == each or one.startswith(f"{each}.") for each in allowed)} == set()


def test_rules_know_of_no_file() -> None:
    assert {module for module in _within("rules") if _modules()[module] & {"pathlib", "os", "io"}} == set()
