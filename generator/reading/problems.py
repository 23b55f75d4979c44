"""Problems: where a record is wrong, what is wrong, and how to mend it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

MAX_WHAT = 400
MAX_KNOWN = 2000


@dataclass(frozen=True, order=True, slots=True)
class Location:
    """A place in a contributed file; line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing wrong in `sources/`: bad data is a value, never an exception."""

    where: Location
    what: str
    mend: str
    suggestion: str | None = None
    is_warning: bool = False

    @property
    def level(self) -> str:
        """`warning` for what should be looked at, `error` for what must be mended."""
        return "warning" if self.is_warning else "error"

    @property
    def message(self) -> str:
        """What is wrong and how to mend it, on one line.

        Contributed text in it may hold line ends, and a line of its own could begin with a command that
        a program reading the log obeys. It may also be as long as a file; the middle is left out.
        """
        what = " ".join(self.what.split())
        if len(what) > MAX_WHAT:
            what = f"{what[: MAX_WHAT // 2]} … {what[-MAX_WHAT // 2 :]}"
        guess = f'; did you mean "{self.suggestion}"?' if self.suggestion else "."
        return f"{what}{guess} {self.mend}"

    def __str__(self) -> str:
        return f"{self.where}: {'warning: ' if self.is_warning else ''}{self.message}"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word closest to `word`, or None when none is close.

    Close means an optimal string alignment of at least 70% (Damerau-Levenshtein), which a slip of one
    or two letters in an id passes and another word of the same length does not. Among more than 2,000
    words none is looked for: no registry has as many, and a hostile file could ask again in each line.
    """
    words = list(known)
    if len(words) > MAX_KNOWN:
        return None
    found = process.extractOne(word, sorted(words), scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.7)
    return found[0] if found else None


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Those that forbid a build."""
    return [problem for problem in problems if not problem.is_warning]


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Problems by file and line."""
    return sorted(problems, key=_order)


def as_text(problems: Iterable[Problem]) -> str:
    """One problem a line, sorted by file and line."""
    return "\n".join(str(problem) for problem in in_order(problems))


def as_json(problems: Iterable[Problem]) -> str:
    """A JSON array with one object a problem: level, path, line, column, what, suggestion, mend."""
    rows = [
        {
            "level": problem.level,
            "path": problem.where.path,
            "line": problem.where.line,
            "column": problem.where.column,
            "what": problem.what,
            "suggestion": problem.suggestion,
            "mend": problem.mend,
        }
        for problem in in_order(problems)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_github(problems: Iterable[Problem]) -> str:
    """One workflow command a problem, which GitHub shows on the line at fault; errors before warnings.

    Escaping follows the `@actions/core` toolkit: percent, CR and LF in the message, and also colon and
    comma in the properties.
    """
    return "\n".join(
        f"::{problem.level} "
        f"file={_escape_property(problem.where.path)},line={problem.where.line},col={problem.where.column}"
        f"::{_escape_message(problem.message)}"
        for problem in sorted(problems, key=lambda each: (each.is_warning, _order(each)))
    )


def _order(problem: Problem) -> tuple[Location, str]:
    return problem.where, problem.what


def _escape_message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_message(text).replace(":", "%3A").replace(",", "%2C")
