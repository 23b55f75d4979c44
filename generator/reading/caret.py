"""Problems for people at a terminal: the message, the line at fault, and a caret under its place."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import click

from generator.reading.files import UnreadError, content
from generator.reading.problems import Location, Problem, in_order

WIDTH = 100


def illustrated(problems: Iterable[Problem]) -> str:
    """Each problem with its line quoted, sorted by file and line, coloured with ANSI codes.

    `click.echo` takes the colour out again where the output is no terminal.
    """
    return "\n".join(_illustrate(problem) for problem in in_order(problems))


def _illustrate(problem: Problem) -> str:
    colour = "yellow" if problem.is_warning else "red"
    level = "warning: " if problem.is_warning else ""
    head = f"{click.style(str(problem.where), bold=True)}: {click.style(level + problem.message, fg=colour)}"
    line = _line(problem.where)
    if not line:
        return head
    # A long line is cut to a window around the place.
    column = problem.where.column - 1
    start = max(0, column - WIDTH + 20)
    window = line[start : start + WIDTH]
    shown = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in window)
    number = f"{problem.where.line:>5} | "
    quoted = f"{number}{shown}"
    caret = f"{'| ':>{len(number)}}{' ' * (column - start)}{click.style('^', fg=colour, bold=True)}"
    return f"{head}\n{quoted}\n{caret}"


def _line(where: Location) -> str:
    """The line at fault; empty where the file cannot be shown."""
    lines = _lines(where.path)
    return lines[where.line - 1] if where.line <= len(lines) else ""


@lru_cache(maxsize=8)
def _lines(path: str) -> tuple[str, ...]:
    if path.endswith(".json"):
        return ()
    try:
        return tuple(content(Path(path)).decode("utf-8-sig", errors="replace").split("\n"))
    except UnreadError:
        return ()
