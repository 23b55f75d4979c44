"""One name, one thing: no two classes and no two constants of the program share a name."""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.modules import nodes_of, tree_of

# What every rule and every kind of page has, under one name: rooms of a kind look alike.
ROOMS = {"Shape", "RULE", "KIND"}
# What a stranger would have to be told the meaning of; the words of the project are others. `told_as` is a field.
DIALECT = {"fate", "fates", "strip", "strips", "telling", "tellings", "told", "way", "ways"}
FIELDS = {"told_as"}
ROOT = Path(__file__).resolve().parents[1] / "generator"


@dataclass(frozen=True)
class Module:
    """What a module of the program names."""

    path: str
    classes: tuple[str, ...]
    constants: tuple[tuple[str, str], ...]
    given: frozenset[str]


@cache
def _modules() -> tuple[Module, ...]:
    """Every module, read once for all tests."""
    return tuple(_module(path) for path in sorted(ROOT.rglob("*.py")) if not path.name.startswith("test_"))


def _module(path: Path) -> Module:
    tree = tree_of(path)
    return Module(
        path.relative_to(ROOT).as_posix(),
        tuple(node.name for node in tree.body if isinstance(node, ast.ClassDef)),
        tuple(_constants(tree)),
        frozenset(_given(path)),
    )


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The constants that others may see, each with its value as it is written."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name.isupper() and not name.startswith("_"):
                yield name, ast.unparse(node.value)


def _shared(found: Mapping[str, Mapping[str, str]]) -> dict[str, list[str]]:
    """The names that mean different things in different modules, with those modules."""
    several = {name: sorted(where) for name, where in sorted(found.items()) if len(set(where.values())) > 1}
    return {name: where for name, where in several.items() if name not in ROOMS}


def test_no_two_classes_have_one_name() -> None:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for module in _modules():
        for name in module.classes:
            found[name][module.path] = module.path
    assert _shared(found) == {}


def test_no_name_of_a_constant_has_several_values() -> None:
    """Those of one module alone (`_NAME`) may: nobody can take one for the other."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for module in _modules():
        for name, value in module.constants:
            found[name][module.path] = value
    assert _shared(found) == {}


def _given(path: Path) -> Iterator[str]:
    """The names that a module gives to anything."""
    for node in nodes_of(path):
        match node:
            case ast.FunctionDef() | ast.ClassDef():
                yield node.name
            case ast.arg():
                yield node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.id


def test_names_are_no_dialect() -> None:
    found = {
        f"{module.path}: {name}"
        for module in _modules()
        for name in (module.path.removesuffix(".py").rpartition("/")[2], *module.given)
        if name.strip("_") not in FIELDS and not DIALECT.isdisjoint(name.lower().split("_"))
    }
    assert found == set()
