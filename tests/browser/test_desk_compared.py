"""A record compared with its page at the desk, claim by claim: what is written, and that the records accept it."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.reading.checks import check
from generator.reading.load import load, read
from generator.reading.problems import errors
from generator.record.ids import SourceId
from tests.browser.conftest import listening
from tests.browser.pages import Pages
from tests.browser.test_accessibility import violations
from tests.sitebuild import EVENT

NAME = """Oda "Q": #1 {x} <img src=x onerror=alert(1)>"""
CORPUS = load(EVENT)[0]
assert CORPUS
# A record with several claims that nobody compared, and one that somebody did.
OPEN = next(
    name for name, one in sorted(CORPUS.sources.items()) if not one.checked_by and 2 < len(one.claims) < 6 and one.url
)
SIGNED = next(name for name, one in sorted(CORPUS.sources.items()) if one.checked_by)


class Comparing:
    """The desk as somebody compares a record at it, which is opened from the page of the record."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        page.goto(address)
        page.get_by_role("link", name="Check this record").click()
        expect(page.locator(".desk-compared-title")).to_be_focused()

    @property
    def claims(self) -> list[Locator]:
        """The claims in their order."""
        return self.page.locator("#desk-compared ol > li").all()

    def choose(self, at: int, outcome: str) -> None:
        """Say what became of a claim."""
        self.claims[at].get_by_label(outcome, exact=True).check()

    def sign(self, name: str) -> None:
        """Give a name."""
        self.page.get_by_label("Your name").fill(name)

    def result(self) -> str:
        """What is written."""
        return self.page.locator("[data-compared=told]").text_content() or ""


@pytest.fixture(params=["online", "offline"])
def place(request: pytest.FixtureRequest, pages: Pages) -> Iterator[tuple[Page, str, str]]:
    """A phone, and how the address of the page of a record begins and ends on a server and in a folder."""
    phone = {"width": 360, "height": 780}
    if request.param == "online":
        root = request.getfixturevalue("fictional_address")
        with pages.lent(viewport=phone) as page, listening(page, root) as reader:
            yield page, f"{root}sources/", "/"
    else:
        folder: Path = request.getfixturevalue("folder")
        with pages.lent(offline=True, viewport=phone) as page, listening(page, "file:") as reader:
            yield page, f"{(folder / 'sources').as_uri()}/", ".html"
    assert reader.complaints == []


def opened(place: tuple[Page, str, str], source: str) -> Comparing:
    page, begins, ends = place
    return Comparing(page, f"{begins}{source}{ends}")


def signed(folder: Path, source: str, lines: str, *, before: str) -> Any:
    """The checks that a record tells after lines were put into it before others."""
    shutil.copytree(EVENT, folder)
    record = folder / "articles" / f"{source}.yml"
    record.write_text(record.read_text(encoding="utf-8").replace(before, f"{lines}{before}", 1), encoding="utf-8")
    corpus, problems = read(folder)
    assert corpus and not errors([*problems, *check(corpus)]), problems
    return corpus.sources[SourceId(source)].checked_by


def test_all_found_is_a_check_of_the_whole_record(place: tuple[Page, str, str], tmp_path: Path) -> None:
    comparing = opened(place, OPEN)
    assert CORPUS
    assert len(comparing.claims) == len(CORPUS.sources[SourceId(OPEN)].claims)
    assert comparing.result() == "Choose for each claim first."
    for at in range(len(comparing.claims)):
        comparing.choose(at, "Found")
    comparing.sign(NAME)
    title, _, lines = comparing.result().partition("\n\n")
    assert title == f"Confirmation of {OPEN}"
    (made,) = signed(tmp_path / "sources", OPEN, lines, before="claims:\n")
    assert (made.by, made.claims) == (NAME, ())
    assert comparing.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_what_is_not_found_is_told_and_only_the_others_are_signed(place: tuple[Page, str, str], tmp_path: Path) -> None:
    comparing = opened(place, OPEN)
    comparing.choose(0, "Found")
    comparing.choose(1, "Not found")
    comparing.choose(2, "Differs")
    comparing.claims[2].get_by_label("What the page has").fill("It has 12.")
    expect(comparing.page.locator("[data-compared=progress]")).to_contain_text("1 found, 2 not found or different")
    comparing.sign("Tarn Ullevik")
    title, lines, wrong = comparing.result().split("\n\n")
    assert CORPUS
    first, second, third = (str(one.id) for one in CORPUS.sources[SourceId(OPEN)].claims[:3])
    assert title == f"Correction of {OPEN}"
    assert wrong == f"Claim {second}: Not found.\nClaim {third}: Differs. It has 12.\n"
    (made,) = signed(tmp_path / "sources", OPEN, f"{lines}\n", before="claims:\n")
    assert made.claims == (first,)


def test_a_further_check_joins_those_before(place: tuple[Page, str, str], tmp_path: Path) -> None:
    comparing = opened(place, SIGNED)
    comparing.choose(0, "Found")
    comparing.sign("Tarn Ullevik")
    lines = comparing.result().partition("\n\n")[2]
    expect(comparing.page.locator("[data-compared=where]")).to_contain_text("at the end of the list")
    text = (EVENT / "articles" / f"{SIGNED}.yml").read_text(encoding="utf-8")
    (block,) = re.findall(r"(?m)^checked_by:\n(?:[ -].*\n)+", text)
    after = text.partition(block)[2].partition("\n")[0]
    made = signed(tmp_path / "sources", SIGNED, lines, before=f"{after}\n")
    assert CORPUS
    assert len(made) == len(CORPUS.sources[SourceId(SIGNED)].checked_by) + 1
    assert made[-1].by == "Tarn Ullevik"


@pytest.fixture
def comparing(pages: Pages, fictional_address: str) -> Iterator[Comparing]:
    """A record that is compared on a screen."""
    with pages.lent() as page, listening(page, fictional_address) as reader:
        yield Comparing(page, f"{fictional_address}sources/{OPEN}/")
    assert reader.complaints == []


def test_it_leads_to_the_page_of_the_article_and_to_the_record(comparing: Comparing) -> None:
    assert CORPUS
    facts = comparing.page.locator("[data-compared=facts] a")
    source = CORPUS.sources[SourceId(OPEN)]
    assert facts.first.get_attribute("href") == source.url
    assert facts.first.get_attribute("rel") == "noopener noreferrer"
    assert str(facts.last.get_attribute("href")).endswith(f"sources/{OPEN}/")


def test_the_result_is_a_prepared_issue_and_nothing_is_sent_before(comparing: Comparing) -> None:
    expect(comparing.page.locator("[data-compared=hand]")).to_be_hidden()
    comparing.choose(0, "Found")
    address = comparing.page.get_by_role("link", name="Open an issue with it").get_attribute("href")
    asked = parse_qs(urlsplit(str(address)).query)
    assert asked["title"] == [f"Confirmation of {OPEN}"]
    assert asked["body"][0].startswith("checked_by:\n")


def test_the_keyboard_alone_compares_a_record(comparing: Comparing) -> None:
    keyboard = comparing.page.keyboard
    for _ in range(3):
        keyboard.press("Tab")
    keyboard.press(" ")
    expect(comparing.claims[0].get_by_label("Found", exact=True)).to_be_checked()
    keyboard.press("ArrowRight")
    keyboard.press("ArrowRight")
    expect(comparing.claims[0].get_by_label("Differs", exact=True)).to_be_checked()
    keyboard.press("Tab")
    keyboard.type("It has 12.")
    assert "Differs. It has 12." in comparing.result()


def test_an_address_that_names_no_record_is_told_and_the_form_comes_back_without_it(comparing: Comparing) -> None:
    page = comparing.page
    page.evaluate("location.hash = 'check=../../x'")
    expect(page.locator("#desk-form")).to_be_visible()
    expect(page.locator("#desk-compared")).to_be_hidden()


@pytest.mark.parametrize("look", [(1440, "light"), (360, "dark")], ids=["desktop", "phone"])
def test_axe_finds_nothing_on_a_record_that_is_compared(
    chromium: Browser, fictional_address: str, look: tuple[int, Any]
) -> None:
    width, scheme = look
    page = chromium.new_page(reduced_motion="reduce", color_scheme=scheme, viewport={"width": width, "height": 900})
    comparing = Comparing(page, f"{fictional_address}sources/{OPEN}/")
    comparing.choose(0, "Found")
    comparing.choose(1, "Differs")
    assert violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.close()
