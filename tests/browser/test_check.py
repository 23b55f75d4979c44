"""The page on which a reader compares one figure with its source: what it writes, and that the records accept that."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.reading.checks import check
from generator.reading.load import read
from generator.reading.problems import errors
from generator.record.ids import SourceId
from tests.browser.conftest import Reader
from tests.sitebuild import EVENT

NAME = """Oda "Q": #1 {x} <img src=x onerror=alert(1)>"""


@pytest.fixture
def checking(chromium: Browser, fictional_address: str) -> Iterator[Page]:
    """The page with the first check opened, which complained of nothing and asked no other host."""
    page = chromium.new_page(viewport={"width": 360, "height": 900})
    reader = Reader(page, fictional_address)
    page.on("console", reader.heard)
    page.on("pageerror", reader.failed)
    page.on("request", reader.asked)
    reader.open("check/")
    page.get_by_role("button", name="Check this one").first.click()
    yield page
    assert reader.complaints == []
    page.close()


def _answer(page: Page, *answers: str) -> None:
    for number, answer in enumerate(answers):
        page.locator(".check-form fieldset").nth(number).get_by_label(answer, exact=True).check()


def _told(page: Page) -> str:
    return page.locator(".check-told").text_content() or ""


def test_three_times_yes_is_a_check_that_the_record_accepts(checking: Page, tmp_path: Path) -> None:
    _answer(checking, "Yes", "Yes")
    assert _told(checking) == "Answer the three questions first."
    _answer(checking, "Yes", "Yes", "Yes")
    checking.get_by_label("Your name").fill(NAME)
    title, _, lines = _told(checking).partition("\n\n")
    task = checking.locator(".check-task").first
    source, claim = task.get_attribute("data-source"), task.get_attribute("data-claim")
    assert title == f"Confirmation of {source}, claim {claim}"
    expect(checking.locator(".check-words")).to_contain_text(
        f"You found {task.get_attribute('data-value')} in the source"
    )
    shutil.copytree(EVENT, tmp_path / "sources")
    record = tmp_path / "sources" / "articles" / f"{source}.yml"
    others = re.sub(r"(?m)^checked_by:\n(?: .*\n)+", "", record.read_text(encoding="utf-8"))
    record.write_text(others.replace("\nclaims:\n", f"\n{lines}claims:\n"), encoding="utf-8")
    corpus, problems = read(tmp_path / "sources")
    assert corpus and not errors([*problems, *check(corpus)])
    signed = corpus.sources[SourceId(str(source))].checked_by[0]
    assert (signed.by, signed.claims) == (NAME, (claim,))


def test_a_no_becomes_a_correction_with_what_was_seen(checking: Page) -> None:
    _answer(checking, "Yes", "No", "I cannot tell")
    checking.get_by_label("What you saw instead").fill("It has 12.")
    title, _, answers = _told(checking).partition("\n\n")
    assert title.startswith("Correction of ")
    expect(checking.locator(".check-words")).to_contain_text("Not all three answers are yes")
    assert answers.splitlines()[0] == "Does the page open, with the article? Yes."
    assert answers.splitlines()[-1] == "It has 12."


def test_the_result_leads_to_where_it_can_be_sent_and_nothing_is_sent_before(checking: Page) -> None:
    expect(checking.locator(".check-hand")).to_be_hidden()
    _answer(checking, "Yes", "Yes", "Yes")
    link = checking.locator(".check-hand a")
    expect(link).to_be_visible()
    assert "/issues/new?title=Confirmation%20of" in str(link.get_attribute("href"))


def test_without_a_script_the_tasks_and_the_questions_are_there(chromium: Browser, fictional_address: str) -> None:
    page = chromium.new_page(java_script_enabled=False)
    page.goto(f"{fictional_address}check/")
    assert page.locator(".check-source a").count() > 0
    expect(page.get_by_text("Does the page have that number")).to_be_visible()
    assert page.locator(".check-tasks details[open]").count() == 1
    page.close()
