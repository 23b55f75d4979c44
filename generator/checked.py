"""Everything that a run reads, checked before anything is made of it: records, anchors, and the pages by hand."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from generator.captures.evidence import check_anchors
from generator.disk.present import Domain, Kind
from generator.disk.state import others_in
from generator.reading.checks import check
from generator.reading.files import UnreadError, content
from generator.reading.formats import format_of
from generator.reading.kept import all_kept
from generator.reading.load import Corpus, read
from generator.reading.problems import Location, Problem, few_of
from generator.reading.steady import steady
from generator.record.characters import on_one_line

# The folders of pages, data, styles and scripts are a build's alone; beside them lie pages by hand.
DOMAIN = Domain(
    own=frozenset({"actors", "assets", "data", "days", "embed", "figures", "metrics", "sources"}),
    shared=frozenset(
        {
            "check.md",
            "correct.md",
            "corrections.md",
            "desk.md",
            "explorer.md",
            "findings.md",
            "index.md",
            "method.md",
            "record.md",
        }
    ),
    # Every page tells in its head what it is about.
    mark=b"\nhead: {",
)
Report = Callable[[str], None]
Checked = tuple[Corpus | None, list[Problem]]


def checked(sources: Path, report: Report = lambda _: None) -> Checked:
    """The records of a folder that did not change while it was read, and every problem of them and of their anchors."""
    with all_kept():
        found = steady(sources, lambda: _read(sources, report))
    return (None, [found]) if isinstance(found, Problem) else found


def _read(sources: Path, report: Report) -> Checked:
    report("reading the records")
    corpus, problems = read(sources)
    if corpus:
        report("checking")
        problems = few_of([*problems, *check(corpus), *check_anchors(corpus)])
    return corpus, problems


def check_all(sources: Path, docs: Path, report: Report = lambda _: None) -> Checked:
    """The records, and every problem that keeps a build from them: their own, and those of the pages by hand."""
    corpus, problems = checked(sources, report)
    return corpus, [*problems, *_problems_of_pages(docs)]


def _problems_of_pages(docs: Path) -> list[Problem]:
    try:
        return list(_check_pages(docs, others_in(docs, DOMAIN)))
    except OSError as error:
        where = Location(on_one_line(str(error.filename or docs)))
        return [Problem(where, f"this cannot be read: {error.strerror}", "Give whoever runs this the right to.")]


def hand_written(docs: Path) -> list[str]:
    """The files in `docs` that no build wrote."""
    return [name for name, kind in others_in(docs, DOMAIN) if kind is Kind.FILE]


def _check_pages(docs: Path, lying: Iterable[tuple[str, Kind]]) -> Iterator[Problem]:
    """A problem for what lies among the pages and no build put there, where a builder should not be given it.

    That is a page that cannot be read as text; a link, for what it leads to would be published; and a name with
    characters that cannot be seen, for a builder prints it as it is.
    """
    for name, kind in lying:
        where = Location(on_one_line((docs / name).as_posix()))
        if on_one_line(name) != name:
            yield Problem(where, "the name has characters that cannot be seen", "Rename it.")
        elif kind is Kind.LINK:
            yield Problem(where, "this is a link: what it leads to would be published", "Put the file itself here.")
        elif kind is Kind.FILE and name.endswith(".md"):
            try:
                page_text(docs / name)
            except UnreadError as error:
                yield Problem(where, str(error), error.mend)


def page_text(path: Path) -> str:
    """The text of a page by hand; raises UnreadError."""
    data = content(path)
    if other := format_of(data) if not data.lstrip().startswith(b"<") else None:
        raise UnreadError(f"the page is {other.what}", other.mend)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadError(f"the page is not UTF-8 on line {line}", "Save it as UTF-8.") from None
