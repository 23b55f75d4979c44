"""What was seen of an export in a tool, and how a check says that its tool is not there."""

import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class MissingError(Exception):
    """A tool is not installed here; its text says how to have it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One export in one tool: what was seen, and what was wrong with it."""

    export: str
    tool: str
    seen: str
    faults: tuple[str, ...] = ()


# What a check is given: the folder of an event, in which `data/` is. It tells of one export or more.
Check = Callable[[Path], Iterator[Seen]]


def command(name: str, how: str) -> str:
    """The path of a program; raises MissingError with how to have it."""
    if not (found := shutil.which(name)):
        raise MissingError(f"{name}: {how}")
    return found


def run(arguments: Sequence[str | Path], folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """A program with what it said, whatever its exit status."""
    return subprocess.run(
        [*map(str, arguments)], cwd=folder, capture_output=True, text=True, check=False, timeout=600, encoding="utf-8"
    )


def tables(folder: Path) -> list[dict[str, Any]]:
    """The tables of the data with their columns, as `told.json` has them from the program itself."""
    listed: list[dict[str, Any]] = json.loads((folder / "told.json").read_text("utf-8"))
    return listed


def rows(folder: Path, table: str) -> list[dict[str, Any]]:
    """The rows of a table, from its JSON file."""
    listed: list[dict[str, Any]] = json.loads((folder / "data" / f"{table}.json").read_text("utf-8"))
    return listed


def plain(value: object) -> str:
    """A value as the CSV file has it."""
    if isinstance(value, bool):
        return str(value).lower()
    if value is None or value == [] or value == {}:
        return ""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else str(value)


def as_cell(value: object, type_: str) -> str:
    """A value of a JSON file as the cell of the CSV file."""
    return " ".join(map(str, value)) if isinstance(value, list) and type_ == "list" else plain(value)


def expected(folder: Path, table: dict[str, Any]) -> list[list[str]]:
    """The cells of a table, without those of its head."""
    columns = [(column["name"], column["type"]) for column in table["columns"]]
    return [[as_cell(row[name], type_) for name, type_ in columns] for row in rows(folder, table["name"])]


def differing(one: Iterable[Sequence[object]], other: Iterable[Sequence[object]]) -> list[str]:
    """What differs between two sets of lines, a short line each."""
    first, second = [[*line] for line in one], [[*line] for line in other]
    if len(first) != len(second):
        return [f"{len(first)} rows, not {len(second)}"]
    return [
        f"line {at}: {str(mine)[:40]!r}, not {str(theirs)[:40]!r}"
        for at, (line, told) in enumerate(zip(first, second, strict=True), start=2)
        for mine, theirs in zip(line, told, strict=len(line) == len(told))
        if mine != theirs
    ]


def few(faults: Sequence[str], most: int = 3) -> tuple[str, ...]:
    """Some faults, each once, and how many there are besides."""
    each = [f"{fault} ({number} times)" if number > 1 else fault for fault, number in Counter(faults).items()]
    further = len(each) - most
    return (*each[:most], f"and {further} more") if further > 0 else tuple(each)


def counted(words: Iterable[str]) -> str:
    """How often each word stands among some."""
    return ", ".join(f"{number} {word}" for word, number in sorted(Counter(words).items()))
