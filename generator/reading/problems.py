"""Problems: where a record is wrong, what is wrong, and how to mend it."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from generator.record.characters import visible

MAX_WHAT = 400
MAX_KNOWN = 2000
# So many problems of a file are told one by one, and so many in all; of the others only the number is.
MAX_PROBLEMS = 100
MAX_ALL_PROBLEMS = 1000


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
    # What was likely meant; looked for only where the problem is shown.
    likely: str | Callable[[], str | None] | None = field(default=None, compare=False)
    is_warning: bool = False
    # How many problems it stands for that are not told one by one.
    others: int = field(default=0, compare=False)

    @property
    def suggestion(self) -> str | None:
        """What was likely meant; None where nothing is near."""
        return self.likely() if callable(self.likely) else self.likely

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
        meant = self.suggestion
        guess = f'; did you mean "{_short(meant)}"?' if meant else "."
        return f"{_short(self.what)}{guess} {_short(self.mend)}"

    def __str__(self) -> str:
        return f"{self.where}: {'warning: ' if self.is_warning else ''}{self.message}"


def _cut(text: str) -> str:
    """A text without its middle where it is long."""
    return text if len(text) <= MAX_WHAT else f"{text[: MAX_WHAT // 2]} … {text[-MAX_WHAT // 2 :]}"


def _short(text: str) -> str:
    """A text on one line without its middle where it is long, and with codes for what cannot be seen."""
    # Of a text as long as a file no more is looked at than could be shown.
    ends = text if len(text) <= 4 * MAX_WHAT else f"{text[: 2 * MAX_WHAT]}{text[-2 * MAX_WHAT :]}"
    return visible(_cut(" ".join(ends.split())))


def few_of(problems: Iterable[Problem]) -> list[Problem]:
    """At most 100 problems of each file and 1,000 in all, errors before warnings; then one with the number of others.

    However many there are, no more of them are kept at any moment.
    """
    few: defaultdict[tuple[str, bool], list[Problem]] = defaultdict(list)
    left: dict[str, Problem] = {}
    for problem in problems:
        kept = few[problem.where.path, problem.is_warning]
        if len(kept) < MAX_PROBLEMS and not problem.others:
            kept.append(problem)
        else:
            left[problem.where.path] = _with(left.get(problem.where.path), problem)
    return [*_chosen(few, left), *left.values()]


def _chosen(few: dict[tuple[str, bool], list[Problem]], left: dict[str, Problem]) -> list[Problem]:
    """Those that are told; what is beyond the number is added to what is `left`, file by file."""
    chosen: list[Problem] = []
    room: dict[str, int] = {}
    for (path, _), kept in sorted(few.items(), key=lambda each: each[0][1]):
        free = min(room.get(path, MAX_PROBLEMS), MAX_ALL_PROBLEMS - len(chosen))
        chosen += kept[:free]
        room[path] = free - len(kept[:free])
        for problem in kept[free:]:
            left[path] = _with(left.get(path), problem)
    return chosen


def _with(left: Problem | None, problem: Problem) -> Problem:
    """What stands for the problems that are left out of a file, and now for one more."""
    number = (left.others if left else 0) + max(problem.others, 1)
    is_warning = problem.is_warning and (left is None or left.is_warning)
    return more(left.where if left else problem.where, number, is_warning=is_warning)


def more(where: Location, number: int, *, is_warning: bool = False) -> Problem:
    """What stands for so many problems that are not told one by one."""
    what = "1 more problem is in this file" if number == 1 else f"{number:,} more problems are in this file"
    return Problem(where, what, "Mend what is listed, and run the check again.", None, is_warning, number)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word closest to `word`, or None when none is close.

    Close means an optimal string alignment of at least 70%, which a slip of one
    or two letters in an id passes and another word of the same length does not. Among more than 2,000
    words none is looked for: no registry has as many, and a hostile file could ask again in each line.
    """
    words = list(known)
    if len(words) > MAX_KNOWN:
        return None
    found = process.extractOne(word, sorted(words), scorer=OSA.normalized_similarity, score_cutoff=0.7)
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
            "what": _cut(problem.what),
            "suggestion": _cut(meant) if meant else None,
            "mend": _cut(problem.mend),
        }
        for problem in in_order(problems)
        for meant in [problem.suggestion]
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
