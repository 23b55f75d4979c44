"""The figures that nobody has compared with their sources, by the language that a reader needs for it."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace

from generator.cite.parting import PageRoom, leaving
from generator.cite.places import PagePath
from generator.language import formats, say
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.once import once
from generator.record.fields import UNSTATED
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.part.page import PartLine, PartPage, Whole, apart
from generator.site.parts.link import Link
from generator.site.parts.shown import Shown, shown

# So many figures of one language are offered, one of a source.
OFFERED = 5
# So many elements has a figure that is offered, and one of the others.
OFFERED_TASK, FURTHER_TASK = 12, 5
_PATH, _PART = PagePath("check.md"), "pages/check/part.jinja"


@dataclass(frozen=True, slots=True)
class Task:
    """A figure to compare: the claim, and by what its record and itself are known."""

    claim: str
    source: str
    name: str


@dataclass(frozen=True, slots=True)
class Tasks:
    """The figures in sources of one language; those that are not offered first stand at `lines` where they are many."""

    language: str
    code: str
    tasks: Shown[Task]
    lines: tuple[PartLine, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckPage:
    """`check.md`; `unchecked` counts the figures that nobody has compared, `figures` all."""

    path: PagePath
    figures: int
    unchecked: int
    languages: tuple[Tasks, ...]
    parts: tuple[PartPage, ...]

    @property
    def compared(self) -> int:
        """How many of the figures somebody had the page before them for, or compared."""
        return self.figures - self.unchecked


def given(ledger: Ledger) -> tuple[FigureSaid, ...]:
    """The figures that sources give, each text once."""
    return tuple(one for one in once(ledger.figures) if not one.count.is_withheld)


def unchecked(ledger: Ledger) -> tuple[FigureSaid, ...]:
    """The figures of which no record tells that somebody had the page before them."""
    return tuple(one for one in given(ledger) if not one.is_compared)


def _pages(material: Material) -> tuple[CheckPage]:
    views, ledger = material.views, material.views.ledger
    left = unchecked(ledger)
    languages = [*_by_language(_weightiest(ledger, left, _leading(material.made(MetricPage))))]
    offered = OFFERED_TASK * sum(len(one.tasks.first) for one in languages)
    weights = {one.code: FURTHER_TASK * len(one.tasks.rest) for one in languages}
    gone = leaving(weights, PageRoom(max(1, views.room.elements - offered)))
    divided = {one.code: _apart(one, views.room) for one in languages if one.code in gone}
    return (
        CheckPage(
            path=_PATH,
            figures=len(given(ledger)),
            unchecked=len(left),
            languages=tuple(
                replace(one, lines=divided[one.code][0]) if one.code in divided else one for one in languages
            ),
            parts=tuple(page for _, pages in divided.values() for page in pages),
        ),
    )


def _apart(one: Tasks, room: PageRoom) -> tuple[tuple[PartLine, ...], tuple[PartPage, ...]]:
    """What leads to the parts of the further figures of a language, and these."""
    title = say("page-check-title")
    whole = Whole(Link(title, _PATH), title, "check")
    return apart(whole, (one.code, one.language), one.tasks.rest, lambda _: FURTHER_TASK, room, _PART)


def _leading(pages: Iterable[MetricPage]) -> frozenset[str]:
    """The claims with the figures that lead the pages of metrics."""
    chiefs = (page.opening.chief for page in pages if page.opening)
    return frozenset(cite for chief in chiefs if chief for cite in chief.step.cites)


def _by_language(figures: Iterable[FigureSaid]) -> Iterator[Tasks]:
    """The tasks of each language, those first of which there are most."""
    found: dict[str, list[Task]] = {}
    for one in _one_a_source(figures):
        found.setdefault(one.source.language, []).append(Task(one.id, one.source_id, one.record.id))
    for code, tasks in sorted(found.items(), key=lambda each: (-len(each[1]), each[0])):
        yield Tasks(formats.language_name(code), code, shown(tasks, OFFERED))


def _weightiest(ledger: Ledger, figures: Iterable[FigureSaid], leading: Container[str]) -> list[FigureSaid]:
    """The figures with an address: first those that lead a page, then of the leading metric, then by its claims."""
    lead = ledger.corpus.event.lead_metric
    claims = {name: sum(len(one.claims) for one in members) for name, members in ledger.by_metric.items()}
    found = [one for one in figures if one.source.url != UNSTATED]
    return sorted(
        found,
        key=lambda one: (
            one.id not in leading,
            one.record.metric != lead,
            -claims[one.record.metric],
            one.source_id,
            one.position,
        ),
    )


def _one_a_source(figures: Iterable[FigureSaid]) -> list[FigureSaid]:
    first: dict[str, FigureSaid] = {}
    for one in figures:
        first.setdefault(one.source_id, one)
    return list(first.values())


KIND = PageKind("check", CheckPage, _pages)
