"""Pages are as long as what they have to say: so many links a claim, a row a figure, nothing told a second time."""

import re

import pytest

from generator.site.pages.day.night import OPEN_FIGURES, SHORT
from generator.site.pages.day.page import DayPage
from generator.site.pages.findings.page import FindingsPage
from generator.site.pages.metric.page import OPEN_SCOPES, MetricPage
from generator.site.pages.source.page import SourcePage
from tests.fictional_pages import markdown
from tests.records import EVENT, FLOOD, site_of

_EVENTS = [EVENT, FLOOD]
# The links of a page that has nothing but its frame: facts, other pages, files.
_FRAME = 40
_LINK, _MARK = re.compile(r"\]\(|href="), re.compile(r'class="footnote-ref"')


def _longest(event: int, kind: type, claims: str = "claims") -> tuple[str, int]:
    """The text of the page of a kind that has the most of something, and how much that is."""
    pages = [page for page in site_of(_EVENTS[event]).pages if isinstance(page, kind)]
    longest = max(pages, key=lambda page: len(getattr(page, claims)))
    return markdown(longest.path, site_of(_EVENTS[event])), len(getattr(longest, claims))


events = pytest.mark.parametrize(
    "event", [pytest.param(0, id="fictional"), pytest.param(1, id="flood", marks=pytest.mark.further)]
)


@events
def test_a_source_has_few_links_a_claim_and_one_offer_to_cite(event: int) -> None:
    text, claims = _longest(event, SourcePage)
    assert len(_LINK.findall(text)) <= _FRAME + 6 * claims
    assert text.count('id="cite-claims"') == 1


@events
def test_a_night_has_few_open_figures_of_a_metric(event: int) -> None:
    nights = [page.record for page in site_of(_EVENTS[event]).pages if isinstance(page, DayPage)]
    assert all(len(one.open) <= 2 * OPEN_FIGURES for night in nights for one in night.table.changed)
    short = [night for night in nights if len(night.table.changed) <= SHORT]
    assert all(not night.same and len(night.table.metrics) <= SHORT for night in short)
    # What a day that changed much left as it was is folded; of that only what the event counts first stands open.
    long = [night for night in nights if night not in short]
    assert all(not night.table.same and len(night.table.first) <= 1 and not night.rest for night in long)
    assert any(night.same for night in long)
    assert all(row.since for night in short for row in night.rest)


@events
def test_every_metric_of_a_night_has_its_place_on_the_page_of_its_day(event: int) -> None:
    for page in (page for page in site_of(_EVENTS[event]).pages if isinstance(page, DayPage)):
        text = markdown(page.path, site_of(_EVENTS[event]))
        for row in page.night:
            places = re.findall(rf'{{ #{row.anchor} }}|id="{row.anchor}"', text)
            assert len(places) == 1, (page.path, row.anchor)


@events
def test_every_figure_of_a_metric_stands_on_its_page_once(event: int) -> None:
    for page in (page for page in site_of(_EVENTS[event]).pages if isinstance(page, MetricPage)):
        rows = [*page.nameless, *page.scopes, *page.of_scopes]
        told = [row.entry.step.cites for row in rows]
        told += [one.step.cites for one in page.lead.named] if page.lead and not page.is_in_table else []
        given = [one.step.cites for view in ([page.lead] if page.lead else []) for one in view.entries]
        given += [one.step.cites for view in page.others for one in view.entries]
        assert sorted(told) == sorted(given), page.path
        assert len(page.scopes) <= OPEN_SCOPES


@events
def test_marks_stand_only_beside_what_is_told_in_full(event: int) -> None:
    (page,) = (page for page in site_of(_EVENTS[event]).pages if isinstance(page, FindingsPage))
    in_full, *folds = markdown(page.path, site_of(_EVENTS[event])).split("<details")
    assert folds and not any(_MARK.search(fold.partition("</details>")[0]) for fold in folds)
    # What is folded names its sources; what stands open has that behind it, leads to a life, or has marks.
    opened = [in_full, *(fold.partition("</details>")[2] for fold in folds)]
    for at, lines in enumerate(opened):
        *before, last = [item for item in lines.splitlines() if item.startswith("- ")] or [""]
        for one in before if at < len(folds) and "finding-life" not in last else (*before, last):
            if one.startswith('- <span class="finding '):
                assert _MARK.search(one) or "finding-life" in one
