"""What a reader comes to do, on the sites of both events."""

import csv
import io
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Reader, visit
from tests.browser.events import REAL, Event
from tests.browser.pages import Pages
from tests.sitebuild import Site

# Nothing else on a page takes the focus for longer.
MOST_STOPS = 900
_FOCUS_IS_SEEN = """
() => {
  const focused = document.activeElement;
  if (focused === document.body) return null;
  const box = focused.getBoundingClientRect(), style = getComputedStyle(focused);
  const marked = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
  const drawn = box.width > 0 && box.height > 0 && style.visibility === "visible";
  return [drawn && marked, box.bottom > 0 && box.top < innerHeight, focused.outerHTML.slice(0, 120)];
}
"""


def visible_text(page: Page) -> str:
    """The words of the article that are on the page and not folded away."""
    return re.sub(r"\s+", " ", page.locator("article").inner_text())


def shut(reader: Reader, path: str) -> str:
    """The words of a page as it opens."""
    reader.open(path)
    return visible_text(reader.page)


def after(text: str, mark: str) -> str:
    """The part of a text that follows a mark."""
    assert mark in text
    return text.partition(mark)[2]


def test_the_last_figure_and_its_origin_are_told_at_home_and_one_click_away(desk: Reader, event: Event) -> None:
    desk.open("")
    expect(desk.page.get_by_role("heading", name=event.question)).to_be_visible()
    answer = desk.page.locator("p.answer").first
    expect(answer).to_contain_text(event.last)
    expect(answer).to_contain_text(event.said_by)
    mark = answer.locator(".footnote-ref").first
    mark.click()
    note = desk.page.locator(f"[id='{(mark.get_attribute('href') or '').removeprefix('#')}']")
    expect(note).to_be_in_viewport()
    expect(note).to_contain_text(event.last)
    note.locator("a[href*='#c-']").first.click()
    desk.page.wait_for_url("**/sources/**#c-*")
    claim = desk.page.locator(f"[id='{desk.page.url.partition('#')[2]}']")
    expect(claim).to_be_in_viewport()
    expect(claim).to_contain_text(event.last)


def test_what_was_known_on_a_night_is_told_and_differs_from_today(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    desk.page.locator("details:has(.strip) > summary").click()
    strip = desk.page.locator(f".strip a[href*='/{event.night}#']")
    strip.click()
    desk.page.wait_for_url(f"**/{event.night}#metric-*")
    heading = desk.page.locator(f"[id='{desk.page.url.partition('#')[2]}']")
    expect(heading).to_be_in_viewport()
    night = after(visible_text(desk.page), "The record as it stood at the end of the day")
    assert event.then in night
    assert event.last not in night.partition("Notes")[0]


def test_a_quotation_leads_to_its_words_in_the_original(desk: Reader, event: Event) -> None:
    desk.open(event.quoted)
    claim = desk.page.locator(".claims tr").filter(has_text=f"“{event.words}”").first
    address = claim.get_by_role("link", name="Exact words").get_attribute("href") or ""
    page, _, fragment = address.partition("#:~:text=")
    assert fragment == quote(event.words, safe="")
    assert desk.page.locator(".facts").get_by_role("link", name=page).get_attribute("href") == page


def test_every_claim_of_one_body_is_on_its_page_and_in_the_explorer(
    desk: Reader, site: Site, root: str, event: Event
) -> None:
    table = (site.html / "data" / "claims.csv").read_text(encoding="utf-8-sig")
    said = {root + row["address"] for row in csv.DictReader(io.StringIO(table)) if event.body in row["said_by"].split()}
    desk.open(f"explorer/#speaker={event.body}")
    expect(desk.page.locator("[data-part=results]")).to_be_visible()
    while (more := desk.page.locator("[data-part=more]")).is_visible():
        more.click()
    rows = desk.page.locator(".explorer-source a")
    listed = set(rows.evaluate_all("links => links.map((link) => link.href)"))
    assert len(said) > 3
    assert said <= listed
    desk.open(f"actors/{event.body}/")
    expect(desk.page.get_by_role("heading", level=1)).to_contain_text(event.body_name)
    cited = set(desk.page.locator(".footnote a[href*='#c-']").evaluate_all("links => links.map((link) => link.href)"))
    assert said & cited


def test_a_figure_is_cited_with_its_denial(desk: Reader, event: Event) -> None:
    anchor = event.disputed.partition("#")[2]
    desk.open(event.disputed)
    fold = desk.page.locator(f"details.cite > details.cite:has([id='{anchor}'])")
    sentence = fold.locator("pre").first
    # The address of a reference opens it.
    expect(sentence).to_be_visible()
    desk.page.locator("details.cite:has(> details.cite) > summary").click()
    expect(sentence).not_to_be_visible()
    desk.page.locator("details.cite:has(> details.cite) > summary").click()
    expect(sentence).to_contain_text(event.then)
    expect(sentence).to_contain_text(re.compile("denied|withdrew|withdrawn"))


def test_a_text_to_cite_is_copied(pages: Pages, root: str, event: Event) -> None:
    with pages.lent(permissions=["clipboard-read", "clipboard-write"]) as page:
        visit(page, root + event.metric)
        fold = page.locator("details.cite").last
        fold.locator("summary").click()
        fold.get_by_role("button", name="Copy: BibTeX").click()
        expect(fold.get_by_role("status").filter(has_text="Copied")).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == fold.locator("pre").nth(2).inner_text().strip()


def stops(page: Page) -> list[tuple[bool, bool, str]]:
    """Where the tabulator leads from the top of the page to its end: seen, on the screen, and what it is."""
    found: list[tuple[bool, bool, str]] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(_FOCUS_IS_SEEN)
        if stop is None:
            return found
        seen, within, what = stop
        found.append((seen, within, what))
    raise AssertionError(f"the focus never left the page: {found[-3:]}")


@pytest.mark.parametrize("path", ["", "first-record/", "record/"])
def test_the_keyboard_leads_through_a_page_and_shows_where_it_is(desk: Reader, path: str) -> None:
    desk.open(path)
    desk.page.keyboard.press("Tab")
    expect(desk.page.get_by_role("link", name="Skip to content")).to_be_focused()
    desk.page.evaluate("document.activeElement.blur()")
    desk.open(path)
    found = stops(desk.page)
    assert len(found) > 10
    assert [what for seen, within, what in found if not (seen and within)] == []


def test_the_skip_link_passes_the_masthead_and_enter_follows_a_link(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.press("Enter")
    desk.page.keyboard.press("Tab")
    assert desk.page.evaluate("document.activeElement.closest('article') !== null")
    link = desk.page.locator("article a[href*='/actors/']:visible").first
    target = link.evaluate("link => link.href")
    link.focus()
    desk.page.keyboard.press("Enter")
    desk.page.wait_for_url(target)


def test_escape_closes_the_search(desk: Reader) -> None:
    desk.open("")
    button, box = desk.page.get_by_role("button", name="Search", exact=True), desk.page.locator("[data-seek=typed]")
    for key in ("Enter", "Control+k"):
        button.focus()
        desk.page.keyboard.press(key)
        expect(box).to_be_focused()
        desk.page.keyboard.press("Escape")
        expect(box).to_be_hidden()
    expect(button).to_be_focused()


def test_without_script_a_reader_has_everything_but_filters(pages: Pages, root: str, event: Event) -> None:
    with pages.lent(java_script_enabled=False, viewport={"width": 1440, "height": 900}) as page:
        for path in event.kinds:
            page.goto(root + path)
            expect(page.locator("h1")).to_be_visible()
            expect(page.get_by_role("link", name="Findings").first).to_be_visible()
            if path == "":
                expect(page.locator("p.answer").first).to_contain_text(event.last)
                expect(page.locator("svg.chart:visible:not(.map)")).to_have_count(1)
            elif path == event.metric:
                fold = page.locator("article details").first
                fold.locator("summary").first.click()
                expect(fold).to_have_attribute("open", "")
            elif path == "explorer/":
                expect(page.locator("article")).to_contain_text("script")
        assert {"", event.metric, "explorer/"} <= {*event.kinds}


# The lines of folds that a reader sees though nothing is seen beneath them.
_EMPTY_LINES = """() => [...document.querySelectorAll(".md-content details > summary")]
  .filter((one) => one.checkVisibility())
  .filter((one) => ![...one.parentElement.children].some((each) => each !== one && each.checkVisibility()))
  .map((one) => one.textContent)"""


# Folds that are on paper with the sign by which they are opened.
_SIGNS = """() => [...document.querySelectorAll("details.fold > summary")]
  .filter((one) => one.checkVisibility() && getComputedStyle(one, "::before").display !== "none")
  .map((one) => one.textContent)"""


def test_on_paper_no_section_stands_whose_content_is_on_the_screen_alone(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    expect(desk.page.locator("#ways")).to_be_visible()
    desk.page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))")
    desk.page.emulate_media(media="print")
    for section in ("#ways", "#downloads"):
        expect(desk.page.locator(section)).not_to_be_visible()
        expect(desk.page.locator(f"{section} + p")).not_to_be_visible()


def test_paper_keeps_the_notes_and_the_words_that_lead_to_them(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    desk.page.emulate_media(media="print")
    expect(desk.page.locator(".footnote")).to_be_visible()
    expect(desk.page.locator(".footnote li").last).to_be_visible()
    expect(desk.page.locator("p.answer .footnote-ref").first).to_be_visible()
    expect(desk.page.locator(".md-header")).not_to_be_visible()
    expect(desk.page.locator(".chart-figure:not(.map-figure)")).to_be_visible()
    expect(desk.page.get_by_text("The figures of the chart as a table")).not_to_be_visible()


def test_on_paper_no_line_stands_that_opens_nothing(desk: Reader, event: Event) -> None:
    for path in (event.metric, event.night):
        desk.open(path)
        desk.page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))")
        desk.page.emulate_media(media="print")
        assert desk.page.evaluate(_EMPTY_LINES) == []
        assert desk.page.evaluate(_SIGNS) == []
        desk.page.emulate_media(media="screen")
        assert desk.page.locator("details.fold--screen").count() > 0


def test_a_page_of_every_kind_tells_its_event_its_day_and_its_address_on_paper(desk: Reader, event: Event) -> None:
    desk.page.emulate_media(media="print")
    for path in event.kinds:
        desk.open(path)
        head = desk.page.locator(".paper-head")
        expect(head).to_be_visible()
        told = head.inner_text()
        assert re.search(r" · .+ · The record as of \d+ \w+ \d{4} · ", told), path
        assert told.endswith(f" · {desk.address}{path}"), path


def test_on_paper_a_note_is_smaller_than_the_text_and_ends_with_the_address(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    desk.page.emulate_media(media="print")
    sizes = [
        desk.page.locator(part).first.evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)")
        for part in (".footnote li", ".rung-status", ".rung-who")
    ]
    assert sizes[0] < min(sizes[1:]) and max(sizes) < 14
    link = desk.page.locator(".footnote a[href^='http']").first
    # What leads to the words within the page is for a browser.
    address, _, _ = str(link.get_attribute("href")).partition("#:~:")
    assert link.evaluate("(one) => getComputedStyle(one, '::after').content") == f'"{address}"'


def moving(page: Page) -> list[str]:
    """The elements that take longer than a blink to change."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((one) => {
          const style = getComputedStyle(one);
          const times = `${style.transitionDuration},${style.animationDuration}`.split(",").map(parseFloat);
          return Math.max(...times) > 0.05 || style.scrollBehavior === "smooth";
        }).map((one) => one.outerHTML.slice(0, 80))"""
    )
    return found


def test_nothing_moves_for_a_reader_who_asked_for_that(desk: Reader, event: Event) -> None:
    desk.open(event.metric)
    assert moving(desk.page) == []
    desk.page.emulate_media(reduced_motion="no-preference")
    assert moving(desk.page)


def names(page: Page) -> Locator:
    """The names on an actor's page in other spellings, languages and scripts."""
    return page.locator(".own-name, .alias")


def test_names_tell_their_language_and_names_from_right_to_left_stand_apart(
    pages: Pages, fictional_address: str
) -> None:
    with pages.lent() as page:
        page.goto(f"{fictional_address}actors/orrumland-state/")
        spoken = {one.get_attribute("lang"): one for one in names(page).all() if one.get_attribute("lang")}
        assert {"ar", "he", "ka", "ru"} <= spoken.keys()
        directions = {
            language: one.evaluate("one => [getComputedStyle(one).direction, getComputedStyle(one).unicodeBidi]")
            for language, one in spoken.items()
        }
        assert directions["ar"] == directions["he"] == ["rtl", "isolate"]
        assert directions["ru"] == directions["ka"] == ["ltr", "isolate"]


@pytest.mark.deep
@pytest.mark.parametrize("path", [REAL.metric, "days/2022-01-09/"])
def test_the_story_of_the_164_is_told_without_opening_a_source(pages: Pages, real_address: str, path: str) -> None:
    with pages.lent(viewport={"width": 1440, "height": 900}) as page:
        page.goto(real_address + path)
        page.get_by_role("link", name="164 dead: credited to").first.click()
        page.locator(".story").first.wait_for(state="attached")
        page.evaluate("() => document.querySelectorAll('details').forEach((one) => (one.open = true))")
        text = visible_text(page)
    story = next(part for part in re.split(r"(?=164 dead¶)", text)[1:] if " credited " in part)
    turns = [
        r"9 January 2022 credited 164: .*Ministry of Health of Kazakhstan",
        r"disowned .*Ministry of Health of Kazakhstan",
        r"publication denied Ministry of Information and Social Development of Kazakhstan.*(?:error|mistake)",
        r"withdrawn .*Ministry of Information and Social Development of Kazakhstan",
        r"repeated as current",
    ]
    given, *against, repeated = (found.start() if (found := re.search(turn, story)) else -1 for turn in turns)
    # Which of the ministries' words came first no record tells.
    assert -1 < given < min(against) <= max(against) < repeated, story[:3000]


@pytest.mark.deep
def test_a_night_leads_to_what_was_said_against_the_164(pages: Pages, real_address: str) -> None:
    with pages.lent(viewport={"width": 1440, "height": 900}) as page:
        page.goto(real_address + "days/2022-01-10/")
        night = page.locator("table:has(#metric-deaths) tr").filter(has_text="164").first
        night.wait_for()
        text = re.sub(r"\s+", " ", night.inner_text())
    assert re.search(
        r"164 .*?denied It was disputed by .*? and disowned .*?, and was denied by .*? on 10 January 2022", text
    ), text
