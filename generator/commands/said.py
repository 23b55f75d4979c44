"""What several commands say: the problems of the records, at which they stop, and how far they are."""

import sys
from collections.abc import Callable

from generator import options
from generator.printed import emit
from generator.reading import problems as report
from generator.reading.problems import Problem


def stop_at(problems: list[Problem], style: str) -> None:
    """Print problems in a style; ends the run with exit status 1 where one is more than a warning."""
    if problems or style == "json":
        emit(options.PROBLEM_FORMATS[style](problems), options.printed_as(style))
    if report.errors(problems):
        sys.exit(1)


def progress() -> Callable[[str], None]:
    """Tells the stages of a run, on a terminal only."""
    if sys.stderr is None or not sys.stderr.isatty():
        return lambda _: None
    return lambda stage: emit(f"{stage} ...", err=True)
