"""The marks that a test bears by what it does, found in what it calls, so that nobody needs to remember them."""

from collections.abc import Iterator, Mapping, Set
from functools import cache, partial
from inspect import unwrap
from itertools import accumulate
from types import CodeType, FunctionType, ModuleType

import pytest

from generator import cli

# Whoever reaches one of these through functions and fixtures of the tests bears the mark: an object by its whole name,
# or all that a module or a package has.
BRINGS: Mapping[str, str] = {
    "subprocess": "processes",
    "multiprocessing": "processes",
    "generator.beside": "processes",
    "tests.sitebuild.build_site": "sites",
    "tests.artificial_site.artificial_site": "sites",
    "mkdocs.commands.build.build": "sites",
    "generator.build.compile_site": "compiled",
    "generator.mkdocs_hook.on_pre_build": "compiled",
    "random": "drawn",
    "tests.drawn": "drawn",
    "benchmarks": "large",
    "benchmarks.opened": "opened",
    "check_jsonschema": "opened",
    "frictionless": "opened",
    "rdflib": "opened",
}
# The same of who gives these words to the command line.
COMMANDS: Mapping[str, str] = {"build": "compiled"}
# What costs so much that one case of a test stands for the others until all run.
DEAR = {"browser", "builders", "compiled", "opened", "processes", "sites", "trials"}
# What these make, they make once for all tests.
SHARED = {"tests.records"}
# Who names the records of an event, or is given some of them, reads it.
READS: Mapping[str, str] = {"tests/flood": "further", "flood": "further", "sources": "real"}
# Of each test that was collected its name, and whether it is marked as deep.
COLLECTED = pytest.StashKey[list[tuple[str, bool]]]()
_KNOWN: dict[CodeType, frozenset[str]] = {}


def marks(item: pytest.Function) -> frozenset[str]:
    """The marks of a test: of what it and its fixtures reach, of the events that it reads, of cases that it draws."""
    given = [*item.callspec.params.values()] if hasattr(item, "callspec") else []
    fixtures = tuple(each.func for found in item._fixtureinfo.name2fixturedefs.values() for each in found)
    found = {*_reached_by(item.function, *fixtures), *(mark for each in given for mark in reached(each))}
    # What is given alone as `sources` may be the table of that name; a case that is the folder has its mark written.
    found |= {mark for each in given if isinstance(each, str) and each != "sources" for mark in _read(each)}
    found |= {"drawn"} if hasattr(item.function, "hypothesis") else set()
    return frozenset(found | ({"further"} if _repeats(item, found) else set()))


@cache
def _reached_by(*functions: object) -> frozenset[str]:
    """The marks that all cases of a test have in common: of its function and its fixtures."""
    return frozenset(mark for each in functions for mark in reached(each))


def _repeats(item: pytest.Function, found: Set[str]) -> bool:
    """Whether a test that is dear asserts once more what the first case of it does."""
    marked = {*found, *(mark.name for mark in item.iter_markers())}
    return (
        bool(marked & DEAR)
        and "plain" not in marked
        and hasattr(item, "callspec")
        and any(item.callspec.indices.values())
    )


def reached(value: object) -> frozenset[str]:
    """The marks of what a function of the tests comes to, by the names in it."""
    if isinstance(value, partial):
        return reached(value.func)
    function = unwrap(value) if callable(value) else value
    function = getattr(getattr(function, "hypothesis", None), "inner_test", function)
    if isinstance(function, type) and _is_of_tests(function):
        return frozenset(mark for each in vars(function).values() for mark in reached(each))
    if not isinstance(function, FunctionType) or not _is_of_tests(function):
        return frozenset()
    if function.__code__ not in _KNOWN:
        # One that calls itself finds nothing more by that.
        _KNOWN[function.__code__] = frozenset()
        _KNOWN[function.__code__] = frozenset(
            mark for each in _named(function, function.__code__) for mark in (*_brought(each), *reached(each))
        ) | frozenset(_commanded(function))
    return _KNOWN[function.__code__]


def _named(function: FunctionType, code: CodeType) -> Iterator[object]:
    """What the global names in a function stand for; of a module, what of it is named there too."""
    for name in code.co_names:
        if name in function.__globals__:
            yield (value := function.__globals__[name])
            if isinstance(value, ModuleType):
                yield from (vars(value)[each] for each in code.co_names if each in vars(value))
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _named(function, inner)


def _commanded(function: FunctionType) -> Iterator[str]:
    """The marks of the words that a function gives to the command line."""
    if "main" in function.__code__.co_names and function.__globals__.get("main") is cli.main:
        for each in function.__code__.co_consts:
            yield from (COMMANDS[word] for word in (each if isinstance(each, tuple) else (each,)) if word in COMMANDS)


def _brought(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from _read(value)
    elif isinstance(value, ModuleType):
        yield from _named_by(value.__name__)
    elif callable(value):
        function = unwrap(value)
        yield from _named_by(f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', '')}")


def _named_by(name: str) -> list[str]:
    """The mark of a name, or of the innermost module or package that it is of."""
    wholes = accumulate(name.split("."), "{}.{}".format)
    return [BRINGS[whole] for whole in wholes if whole in BRINGS][-1:]


def _read(folder: str) -> Iterator[str]:
    """The mark of the event whose records these are."""
    yield from (mark for of, mark in READS.items() if f"{folder}/".startswith(f"{of}/"))


def _is_of_tests(value: type | FunctionType) -> bool:
    of = value.__module__
    return (of.startswith("tests.") or of.rpartition(".")[2].startswith("test_")) and of not in SHARED
