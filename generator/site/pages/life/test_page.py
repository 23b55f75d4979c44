"""The pages of disputed numbers of the fictional event."""

import re
from collections import Counter

import pytest

from generator.language import say
from generator.rules.finding import Severity
from generator.site.escape import esc
from generator.site.pages.day.page import DayPage
from generator.site.pages.life.page import OPEN_FACTS, OPEN_FINDINGS, LifePage
from generator.site.pages.metric.page import MetricPage
from generator.site.parts.life_counts import counts_of
from generator.site.parts.life_lanes import life_lanes
from generator.site.parts.life_reports import Stand, with_another
from generator.site.parts.makers import Views
from tests.fictional_pages import book, markdown, only, pages
from tests.records import COMMITTED, EVENT, FLOOD, book_of, findings_of, site_of

# Of a caption in a newspaper.
_WORDS = 40


def test_every_story_of_a_metric_is_told_on_one_page_of_a_number() -> None:
    stories = [story.anchor for page in pages(MetricPage) for story in page.stories]
    assert stories
    assert sorted(story.anchor for page in pages(LifePage) for story in page.stories) == sorted(stories)


def test_a_metric_and_a_day_lead_to_its_numbers_and_tell_no_story_again() -> None:
    page = only(MetricPage, "metrics/missing.md")
    text = markdown(page.path)
    assert [one.path for one in page.lives] == ["figures/missing-31.md", "figures/missing-52.md"]
    assert "(../figures/missing-31.md)" in text and "story-" not in text
    for day in pages(DayPage):
        assert {one.path for one in day.lives} == {story.life for story in day.stories}


def test_an_id_is_of_the_metric_and_the_number_alone() -> None:
    assert [page.path for page in pages(LifePage) if page.metric.path == "metrics/missing.md"] == [
        "figures/missing-31.md",
        "figures/missing-52.md",
    ]


def test_a_caption_has_the_words_of_the_records_and_few_of_them() -> None:
    claims = book().claim_of_id
    for page in pages(LifePage):
        assert len(page.caption.split()) <= _WORDS
        words = [claims[name].record.restated or claims[name].record.quote for name in page.deciding]
        assert all(str(one) in page.caption for one in words)


def test_every_report_stands_in_the_table_and_in_the_drawing() -> None:
    for page in pages(LifePage):
        drawn = sum(one.role == "report" for one in page.wide.words)
        assert len(page.rows) <= drawn, page.path


def test_a_report_that_tells_of_the_denial_is_toned_so() -> None:
    views = Views(book(), (), lambda _: None)
    (life,) = [one for one in views.lives if one.id == "homes-flooded-1460"]
    lanes = life_lanes(views, life)
    denying = {claim.article for one in lanes.against for claim in one.claims}
    assert denying
    for report in lanes.reports:
        assert (report.stand is Stand.AWARE) == (report.claim.article in denying)
        assert report.stand is not Stand.SILENT


def test_the_words_for_those_who_do_not_see_it_tell_the_course() -> None:
    (page,) = [one for one in pages(LifePage) if one.id == "homes-flooded-1460"]
    text = markdown(page.path)
    assert text.count(f'<desc id="lanes-wide-desc">{page.words}</desc>') == 1
    assert "denied the number" in page.words and say("life-table", n=3) in text


_NUMBER = re.compile(r"\b\d[\d,]*\b")


def _numbers(words: str) -> list[int]:
    return [int(one.replace(",", "")) for one in _NUMBER.findall(words)]


@pytest.mark.parametrize(
    "folder",
    [EVENT, pytest.param(FLOOD, marks=pytest.mark.further), pytest.param(COMMITTED, marks=pytest.mark.further)],
)
def test_the_parts_of_a_life_make_the_reports_that_its_page_and_cards_count(folder: str) -> None:
    """Where parts are more than the whole, the sentence says how many reports are in more than one of them."""
    views = Views(book_of(folder), findings_of(folder), lambda _: None)
    of_page = {page.id: page for page in site_of(folder).pages if isinstance(page, LifePage)}
    assert of_page
    for life in views.lives:
        lanes, page = life_lanes(views, life), of_page[life.id]
        counts = counts_of(views, life, lanes.reports)
        n, giving = len(page.rows), len(counts.giving)
        both = len(with_another(views, life, lanes.reports))
        others = sum(not life.gives(report.claim) for report in lanes.reports) + both
        assert n == giving + others - both, life.id
        first = page.course[0]
        assert first.startswith(f"Of {n} reports, {giving} give" if n > giving else f"{n} report"), first
        if rest := others - both:
            assert f" {others} ha" in first and giving + rest == n
        stands = Counter(report.stand for report in lanes.reports if report.stand)
        if stands and set(stands) != {Stand.OPEN}:
            assert sum(stands.values()) == n
            told, _, beside = page.of_reports.partition(" Beside these, ")
            told = told.removeprefix("The report").removeprefix(f"Of the {giving} reports")
            assert n == 1 or sum(_numbers(told)) == giving, page.of_reports
            assert bool(beside) == (giving < n)
        _sums(page.words, counts.things, giving, counts.for_several, "for more than one of these")
        _sums(page.words, counts.words, counts.worded, counts.in_several, "more than one of these")


def _sums(words: str, parts: Counter[str], whole: int, several: int, said: str) -> None:
    """Parts that are told sum to the whole, or it is told that some are in several."""
    if len(parts) > 1:
        assert (sum(parts.values()) == whole) == (several == 0)
        assert several == 0 or said in words


@pytest.mark.parametrize(
    "folder",
    [EVENT, pytest.param(FLOOD, marks=pytest.mark.further), pytest.param(COMMITTED, marks=pytest.mark.further)],
)
def test_a_life_tells_a_thing_once_where_it_stands_open(folder: str) -> None:
    """Its reports are drawn, their table is folded; what was said against it stands with its dates and not above."""
    site = site_of(folder)
    for page in (page for page in site.pages if isinstance(page, LifePage)):
        opened = _open(markdown(page.path, site))
        assert opened.count("<tr") == opened.count("\n| ") == 0
        assert "## " + say("life-story") in opened if page.against else say("life-story") not in opened
        for one in page.dated[1:]:
            assert opened.count(esc(one.text)) >= 1 and one.text.rstrip(".") not in page.more_words
        told = [line for line in opened.splitlines() if "told-who" in line]
        assert len(told) <= OPEN_FACTS + 1
        assert opened.count('class="severity"') <= (0 if page.against else OPEN_FINDINGS)


@pytest.mark.parametrize(
    "folder",
    [EVENT, pytest.param(FLOOD, marks=pytest.mark.further), pytest.param(COMMITTED, marks=pytest.mark.further)],
)
def test_a_bar_has_every_report_once_in_the_colours_of_the_drawing_and_tells_each_share(folder: str) -> None:
    site, drawn = site_of(folder), 0
    for page in (page for page in site.pages if isinstance(page, LifePage)):
        text = markdown(page.path, site)
        assert text.count('<figure class="life-shares">') == bool(page.shares)
        if page.shares:
            shares = page.shares.shares
            assert sum(one.n for one in shares) == page.shares.of == (page.giving if page.stood else len(page.rows))
            assert [one.begins for one in shares] == [sum(each.n for each in shares[:at]) for at in range(len(shares))]
            assert all(f"<b>{one.n}</b> {esc(one.words)}" in text for one in shares)
            assert {one.tone for one in shares} <= {glyph.tone for glyph in page.wide.glyphs}
            drawn += 1
    assert drawn


def _open(text: str) -> str:
    """What of a page is not folded, from its head to its notes."""
    words = text.partition("\n[^")[0]
    while "<details" in words:
        before, _, rest = words.rpartition("<details")
        words = before + rest.partition("</details>")[2]
    return words


@pytest.mark.further
def test_a_number_that_holds_together_with_others_is_explained_by_those_first() -> None:
    views = Views(book_of(COMMITTED), findings_of(COMMITTED), lambda _: None)
    of_page = {page.id: page for page in site_of(COMMITTED).pages if isinstance(page, LifePage)}
    explained = 0
    for life in views.lives:
        told = [views.finding(one).line for one in life.findings if one.severity is Severity.CONSISTENT]
        page = of_page[life.id]
        if told and not page.against:
            assert page.decides.opening == page.caption == told[0] and page.rests
            assert f'<p class="lead" markdown>{esc(told[0])}<sup' in markdown(page.path, site_of(COMMITTED))
            explained += 1
    assert explained


def test_the_name_of_each_report_in_the_drawing_leads_to_its_row_and_of_each_denial_to_its_claim() -> None:
    for page in pages(LifePage):
        text, denied = markdown(page.path), {claim.id for one in page.against for claim in one.claims}
        for picture in (page.wide, page.narrow):
            named = {of for of, _ in picture.runs if of}
            assert {row.claim for row in page.rows} <= named
            for of in named:
                address = page.leads[of] if page.leads[of].startswith("#") else f"../{page.leads[of]}"
                assert text.count(f'<a href="{address}">') == 2
        claims = {place.replace(".md#c-", "#").removeprefix("sources/") for place in page.leads.values()}
        assert len(claims & denied) == len({one.first_known.id for one in page.against})
        assert all(text.count(f"{{ #{row.anchor} }}") == 1 for row in page.rows)
        assert ('class="life-head"' in text.split('<figure class="life">')[0]) == bool(page.heading)
    assert any(page.against for page in pages(LifePage))
    assert any(page.heading for page in pages(LifePage))
