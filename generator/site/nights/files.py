"""`data/nights/<metric>.json`: what the night switch shows, fetched when a reader first moves it.

A line that stands on many nights is written once, and a night holds the places of its lines in that table. Addresses
are paths below the docs; the script makes of them what the builder made of the pages.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial

from generator.beside import beside
from generator.exports.tables import compact_json_text
from generator.kept.units import keep, taken
from generator.language import say
from generator.record.noted import asking
from generator.site.escape import esc
from generator.site.nights.as_of import MetricAsOf, nights_apart
from generator.site.nights.compared import Course, courses
from generator.site.nights.in_html import InHtml
from generator.site.nights.stops import night_file
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Citation
from generator.site.parts.made import LastMade
from generator.site.render import in_markdown

_PART = "parts/night.jinja"
Value = str | int | Sequence["Value"] | Mapping[str, "Value"]


def night_files(ladders: Ladders, citations: Mapping[str, Citation]) -> dict[str, str]:
    """The text of each file by its path below the docs."""
    return night_files_beside(ladders, citations)()


def night_files_beside(ladders: Ladders, citations: Mapping[str, Citation]) -> Callable[[], dict[str, str]]:
    """How to have the same, of which what has to be made may be made beside."""
    known = {name: taken(night_file(name)) for name in sorted(ladders.views.stops)}
    left = [name for name, text in known.items() if text is None]
    made = beside(lambda: _made(ladders, citations, left)) if left else dict

    def files() -> dict[str, str]:
        for name, (text, asked) in made().items():
            keep(night_file(name), (), asked, text)
            known[name] = text
        return {night_file(name): text for name, text in known.items() if text is not None}

    return files


def _made(
    ladders: Ladders, citations: Mapping[str, Citation], metrics: Collection[str]
) -> dict[str, tuple[str, set[int]]]:
    """The text of the file of each of some metrics, and the records of whose words it is made."""
    found = {}
    with asking(apart=True) as of_all:
        nights = nights_apart(ladders, metrics)
    for name, of in nights.items():
        with asking(apart=True) as asked:
            found[name] = compact_json_text(_file(of(), citations)), asked
    return {name: (text, asked | of_all) for name, (text, asked) in found.items()}


def _file(nights: Sequence[MetricAsOf], citations: Mapping[str, Citation]) -> Value:
    lines: dict[str, int] = {}
    said, html = in_markdown(citations, _PART, _Marks(citations)), InHtml()

    def placed(macro: str, night: MetricAsOf) -> list[int]:
        return [lines.setdefault(line, len(lines)) for line in html(said(macro, night)).split("\n")]

    rest = LastMade[list[int]]()

    shown: list[Value] = [
        {
            "day": night.day.isoformat(),
            "record": night.record,
            "answer": placed("answer", night),
            "rest": rest.of("", (night.undated, night.chart, night.ladder), partial(placed, "rest", night)),
        }
        for night in nights
    ]
    return {"nights": shown, "figures": _figures(courses(nights)), "lines": [*lines]}


def _figures(found: Iterable[Course]) -> Value:
    """Of each figure its turns: the number of a night, what it had become by then, its value, and what it counts."""
    return [[[one.night, one.code, one.value, one.scope] for one in course] for course in found]


class _Marks:
    """Marks that lead to claims on the pages of their sources, numbered alike on all nights of a metric."""

    def __init__(self, citations: Mapping[str, Citation]) -> None:
        self._citations = citations
        self._numbers: dict[str, int] = {}

    def __call__(self, claim_ids: Iterable[str]) -> str:
        return "".join(map(self._mark, claim_ids))

    def _mark(self, claim_id: str) -> str:
        citation = self._citations[claim_id]
        note = str(self._numbers.setdefault(claim_id, len(self._numbers) + 1))
        name = esc(say(citation.marked, note=note, figure=citation.value or ""))
        return f'<sup><a class="night-mark" href="{citation.address.path}" aria-label="{name}">[{note}]</a></sup>'
