"""The direction of the data: what each module of the generator imports, read from its text."""

import ast
from collections.abc import Mapping
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# The road that the data take; a stage is a module or a folder of them.
ROAD = (
    "fields", "records", "load", "checks", "claims", "assertions", "status", "ledger", "findings", "pages", "render",
    "build", "cli",
)  # fmt: skip
# Packages that the generator's own modules may not use, but for those named.
ONLY = {
    "mkdocs": {"mkdocs_hook"},
    "jinja2": {"render"},
    "yaml": {"new", "nodes", "syntax"},
    "sqlite3": {"exports.sqlite"},
    "subprocess": {"history"},
}
# What some modules may see of the generator, and nothing else.
KEPT_APART = {
    "charts": {"charts"},
    "escape": set(),
    "policy": set(),
    "render": {"escape", "pages", "searched", "wording"},
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
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
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


@cache
def _reached(module: str) -> frozenset[str]:
    """Every module that a module imports, by itself or through others."""
    own = _modules().get(module, frozenset())
    return own.union(*(_reached(other) for other in own))


def _within(stage: str) -> set[str]:
    return {module for module in _modules() if module == stage or module.startswith(f"{stage}.")}


def test_no_module_imports_itself_by_way_of_others() -> None:
    ordered = [*TopologicalSorter(_modules()).static_order()]
    assert ordered.index("ledger") < ordered.index("pages.views") < ordered.index("render") < ordered.index("build")


@pytest.mark.parametrize("at", range(len(ROAD)), ids=ROAD)
def test_no_stage_sees_a_later_one(at: int) -> None:
    stage, later = ROAD[at], {module for other in ROAD[at + 1 :] for module in _within(other)}
    assert _within(stage)
    assert {module: _reached(module) & later for module in _within(stage) if _reached(module) & later} == {}


@pytest.mark.parametrize("package", ONLY)
def test_a_package_is_used_in_its_place_only(package: str) -> None:
    assert {module for module, imported in _modules().items() if package in imported} == ONLY[package]


@pytest.mark.parametrize("stage", KEPT_APART)
def test_what_is_kept_apart_sees_nothing_else_of_the_generator(stage: str) -> None:
    seen = {one.partition(".")[0] for module in _within(stage) for one in _modules()[module] if one in _modules()}
    assert seen == KEPT_APART[stage]


def test_findings_know_of_no_file() -> None:
    assert {module for module in _within("findings") if _modules()[module] & {"pathlib", "os", "io"}} == set()
