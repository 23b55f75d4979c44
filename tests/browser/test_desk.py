"""The desk: from a pasted text to a record that `check` accepts and whose quotations are anchored."""

import hashlib
import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, Locator, Page, expect

from generator.cli import main
from generator.reading.nodes import plain, read_yaml
from tests.browser.conftest import listening
from tests.browser.pages import Pages
from tests.browser.test_accessibility import violations
from tests.browser.test_form import opened_by
from tests.sitebuild import EVENT, fictional_site

NAME = "Oda Quillaran"
TITLE = "Rescue service gives another count of the flood"
TEXT = f"""{TITLE}

TARNHOLT, 7 October 2014 – Boats went up and down the drowned streets all morning, and nobody who stood on the market \
square could say where the river ended and where the town began. The Civil Rescue Service of Orrumland said that at \
least 1,310 homes stood in water. The service also said that 38 people were missing in the valley, among them nobody \
from the upper farms, which stayed dry because they lie above the old line of the reservoir.

The Ministry of Waters of Orrumland denied that 1,460 homes had been flooded. It spoke of a mistake that somebody in \
another office had made in the evening, and asked newspapers to print no numbers before its own surveyors were back.

Old people said that no flood in their lives had come as far. The mill guild of Pellwick counted 12 mills wrecked and \
asked the council for timber before the frost. The council had not answered when this newspaper went to print.
"""


class Desk:
    """The desk as somebody works at it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        page.goto(address)
        expect(page.locator("#desk-form")).to_be_visible()

    def part(self, name: str) -> Locator:
        """A part of the page by its name."""
        return self.page.locator(f"#desk-form [data-part={name}]")

    def paste(self, text: str) -> None:
        """Paste a text and have its numbers marked."""
        self.part("paste").fill(text)
        self.press("Mark its numbers")
        expect(self.part("opened")).to_be_visible()

    def paste_again(self, text: str) -> None:
        """Paste another text in the place of the one that is shown."""
        self.part("giving").locator("summary").click()
        self.paste(text)

    def press(self, name: str, within: str = "#desk-form") -> None:
        """Press a button by its name."""
        self.page.locator(within).get_by_role("button", name=name, exact=True).first.click()

    def number(self, text: str) -> Locator:
        """The mark of a number."""
        return self.page.locator(".desk-number").filter(has_text=re.compile(f"^{re.escape(text)}$")).first

    def begin(self, number: str, kind: str) -> Locator:
        """The claim that a number begins."""
        self.number(number).click()
        self.press(kind, "[data-part=chosen]")
        first = self.page.locator(".record-claim[data-kind] :focus").get_attribute("id")
        return self.page.locator(f".record-claim[data-kind]:has(#{first})")

    def set_aside(self, number: str, reason: str) -> None:
        """Set a number aside."""
        self.number(number).click()
        self.press(reason, "[data-part=chosen]")

    def states(self) -> dict[str, str]:
        """What became of each number."""
        return {
            mark.inner_text(): str(mark.get_attribute("data-state")) for mark in self.page.locator(".desk-number").all()
        }

    def source(self, key: str) -> Locator:
        """The input of a field of the source or the reader."""
        return self.page.locator(
            f":is([data-part=source], [data-part=language]) [data-key={key}] :is(input, select, textarea)"
        ).first

    def record(self) -> Any:
        """The keys and values of the record as it stands."""
        tree, problems = read_yaml("record.yml", (self.part("preview").text_content() or "").encode())
        assert tree, problems
        return plain(tree)

    def faults(self) -> list[str]:
        """What is listed as wrong."""
        return self.part("problems").locator("li").all_inner_texts()

    def fill_source(self) -> None:
        """What the source needs beside what the text tells."""
        self.source("by").fill(NAME)
        self.source("publication").select_option("ysme-lantern")
        self.source("published").fill("2014-10-07")
        self.source("published_basis").fill("printed in the first line")


def field(claim: Locator, key: str) -> Locator:
    """The input of a field of a claim."""
    inputs = ":is(input, select, textarea)"
    return claim.locator(f":scope > [data-key={key}] {inputs}, :scope > details > [data-key={key}] {inputs}").first


@pytest.fixture(params=["online", "offline"])
def desk(request: pytest.FixtureRequest, pages: Pages) -> Iterator[Desk]:
    """The desk of the fictional event, from a server and from a folder, where nothing asks for anything else."""
    if request.param == "online":
        root = request.getfixturevalue("fictional_address")
        with pages.lent() as page, listening(page, root) as reader:
            yield Desk(page, f"{root}desk/")
    else:
        folder: Path = request.getfixturevalue("folder")
        with pages.lent(offline=True) as page, listening(page, "file:") as reader:
            yield Desk(page, (folder / "desk.html").as_uri())
    assert reader.complaints == []


def checked(sources: Path) -> str:
    """What `check` says of some records that it accepts."""
    done = CliRunner().invoke(main, ["check", "--sources", str(sources)])
    assert done.exit_code == 0, done.output
    return done.output


def put_in(archive: Path, folder: Path) -> Path:
    """The records of the event with what a zip of the desk brings, put there as its own README tells."""
    sources = folder / "sources"
    shutil.copytree(EVENT, sources)
    with zipfile.ZipFile(archive) as zipped:
        assert zipped.testzip() is None
        readme = zipped.read("README.txt").decode()
    (command,) = re.findall(r"contested-figures (add .+)", readme)
    arguments = [*command.split()[:-1], "--sources", str(sources), "--docs", str(folder / "docs"), str(archive)]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    assert command.split()[-1] == f"{Path(done.output.splitlines()[0]).stem}.zip"
    return sources


def test_a_pasted_text_becomes_a_record_with_its_anchors(desk: Desk, tmp_path: Path) -> None:
    desk.paste(TEXT)
    assert desk.states() == dict.fromkeys(["7 October 2014", "1,310", "38", "1,460", "12"], "todo")
    expect(desk.part("account")).to_have_text("6 numbers: 6 to do, 0 recorded, 0 set aside.")
    desk.set_aside("7 October 2014", "date")
    expect(desk.part("account")).to_have_text("6 numbers: 4 to do, 0 recorded, 2 set aside.")
    homes = desk.begin("1,310", "A figure")
    expect(field(homes, "quote")).to_have_value("at least 1,310 homes stood in water")
    expect(field(homes, "count")).to_have_value("at least 1,310")
    expect(field(homes, "metric")).to_have_value("homes-flooded")
    expect(field(homes, "said_by")).to_have_value("rescue-service")
    missing = desk.begin("38", "A figure")
    expect(field(missing, "metric")).to_have_value("missing")
    denial = desk.begin("1,460", "A denial")
    expect(field(denial, "quote")).to_have_value("1,460 homes had been flooded")
    expect(denial.locator("[data-key=target] [data-key=count] input")).to_have_value("1,460")
    expect(field(denial, "disputes")).to_have_value("figure")
    expect(field(denial, "said_by")).to_have_value("water-ministry")
    new_entries(desk)
    mills = desk.begin("12", "A figure")
    field(mills, "metric").select_option("mills-wrecked")
    field(mills, "said_by").select_option("mill-guild-of-pellwick")
    expect(desk.part("account")).to_have_text("6 numbers: 0 to do, 4 recorded, 2 set aside.")
    expect(desk.part("share")).to_contain_text("words are quoted")
    desk.fill_source()
    while desk.page.get_by_role("button", name="They are right").count():
        desk.press("They are right")
    desk.press("Check")
    assert desk.faults() == []
    with desk.page.expect_download() as saved:
        desk.press("Download")
    archive = tmp_path / "desk.zip"
    saved.value.save_as(archive)
    assert saved.value.suggested_filename == "2014-10-07-rescue-service-gives-another-count-of-the-flood.zip"
    with desk.page.expect_download() as kept:
        desk.press("Save the text")
    (tmp_path / "captures").mkdir()
    kept.value.save_as(tmp_path / "captures" / kept.value.suggested_filename)
    accepted(put_in(archive, tmp_path), tmp_path / "captures")


def new_entries(desk: Desk) -> None:
    """Enter an actor and a metric that the lists do not have."""
    asked = desk.part("additions").locator("fieldset.record-claim")
    desk.press("Add an actor")
    field(asked, "name").fill("Mill Guild of Pellwick")
    field(asked, "kind").select_option("organisation")
    desk.press("Put it in the lists")
    desk.press("Add a metric")
    field(asked, "name").fill("Mills wrecked")
    field(asked, "question").fill("How many mills were wrecked?")
    field(asked, "definition").fill("Water mills that cannot grind any more.")
    field(asked, "unit").fill("mills")
    field(asked, "kind").select_option("cumulative")
    desk.press("Put it in the lists")
    expect(desk.part("additions").locator("li")).to_have_count(2)


def accepted(sources: Path, captures: Path) -> None:
    """The records hold with it, each quotation is anchored, and each number is accounted for, as the commands tell."""
    name = next((sources / "articles").glob("2014-10-07-rescue*.yml")).stem
    assert not [line for line in checked(sources).splitlines() if name in line]
    anchors = json.loads((sources / "anchors" / f"{name}.json").read_text(encoding="utf-8"))
    assert len(anchors["items"]) == 4
    assert anchors["creator"]["name"] == NAME
    arguments = ["anchor", "--sources", str(sources), "--captures", str(captures), "--by", NAME, name]
    again = CliRunner().invoke(main, arguments)
    assert again.exit_code == 0, again.output
    assert "4 quotes anchored, 6 of 6 numbers accounted for; unchanged" in again.output


@pytest.fixture
def phone(pages: Pages, fictional_address: str) -> Iterator[Desk]:
    """The desk on a phone, where nothing goes wrong and nothing is asked of another host."""
    with pages.lent(viewport={"width": 360, "height": 780}) as page, listening(page, fictional_address) as reader:
        yield Desk(page, f"{fictional_address}desk/")
    assert reader.complaints == []


def test_the_keyboard_alone_goes_from_a_text_to_claims(phone: Desk) -> None:
    keyboard = phone.page.keyboard
    phone.part("paste").focus()
    keyboard.insert_text(TEXT)
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(phone.part("pane")).to_be_focused()
    keyboard.press("Tab")
    expect(phone.number("7 October 2014")).to_be_focused()
    keyboard.press("End")
    expect(phone.number("12")).to_be_focused()
    keyboard.press("Home")
    keyboard.press("Enter")
    expect(phone.page.get_by_role("button", name="date", exact=True)).to_be_focused()
    keyboard.press("Escape")
    expect(phone.number("7 October 2014")).to_be_focused()
    keyboard.press("ArrowRight")
    keyboard.press(" ")
    expect(phone.page.get_by_role("button", name="A figure", exact=True)).to_be_focused()
    keyboard.press("Enter")
    claim = phone.page.locator(".record-claim[data-kind]")
    expect(field(claim, "metric")).to_be_focused()
    expect(phone.number("1,310")).to_have_attribute("data-state", "recorded")
    claim.get_by_role("button", name="They are right").press("Enter")
    claim.get_by_role("button", name="Next number to do").press("Enter")
    expect(phone.number("38")).to_be_focused()
    keyboard.press("Enter")
    for _ in range(8):
        keyboard.press("Tab")
    expect(phone.page.get_by_role("button", name="date", exact=True)).to_be_focused()
    keyboard.press("Enter")
    expect(phone.number("38")).to_have_attribute("data-state", "aside")
    expect(phone.number("1,460")).to_be_focused()
    assert phone.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("look", [(1440, "light"), (360, "dark")], ids=["desktop", "phone"])
def test_axe_finds_nothing_on_a_desk_in_use(chromium: Browser, fictional_address: str, look: tuple[int, Any]) -> None:
    width, scheme = look
    page = chromium.new_page(reduced_motion="reduce", color_scheme=scheme, viewport={"width": width, "height": 900})
    desk = Desk(page, f"{fictional_address}desk/")
    desk.paste(TEXT)
    desk.set_aside("7 October 2014", "date")
    desk.begin("1,310", "A figure")
    desk.begin("1,460", "A denial")
    desk.press("Add an actor")
    desk.press("Check")
    desk.number("38").click()
    assert violations(page) == ""
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.close()


@pytest.fixture
def table(pages: Pages, fictional_address: str) -> Iterator[Desk]:
    """The desk on one screen, where the width makes no difference."""
    with pages.lent() as page, listening(page, fictional_address) as reader:
        yield Desk(page, f"{fictional_address}desk/")
    assert reader.complaints == []


def test_the_language_decides_which_words_are_numbers_and_that_is_said_first(table: Desk) -> None:
    table.paste("Двадцать один дом, 38 человек")
    expect(table.part("reads")).to_contain_text("in words of this language: Russian")
    assert list(table.states()) == ["Двадцать один", "38"]
    table.source("language").fill("ka")
    expect(table.part("reads")).to_contain_text("Marked are numbers in digits alone")
    assert list(table.states()) == ["38"]
    table.source("language").fill("en-GB")
    expect(table.part("reads")).to_contain_text("English")


BAD_TEXTS = {
    "nothing": (" \n", "There is no text."),
    "a page": ("<!DOCTYPE html><html><p>12 dead", "another kind than plain text"),
    "an invisible character": ("12 dead\u202e", "invisible character U+202E"),
}


@pytest.mark.parametrize(("text", "words"), BAD_TEXTS.values(), ids=BAD_TEXTS)
def test_what_is_no_text_is_refused_in_words(table: Desk, text: str, words: str) -> None:
    table.part("paste").fill(text)
    table.press("Mark its numbers")
    expect(table.part("fault")).to_contain_text(words)
    expect(table.part("opened")).to_be_hidden()


def opened(desk: Desk, data: bytes) -> None:
    """Open a file with some bytes."""
    with desk.page.expect_file_chooser() as chooser:
        desk.press("Open a file")
    chooser.value.set_files({"name": "flood-1007.txt", "mimeType": "text/plain", "buffer": data})


def test_a_file_is_recorded_with_its_name_and_the_fingerprint_of_its_bytes(table: Desk) -> None:
    opened(table, "Été: 12 morts".encode("cp1252"))
    expect(table.part("fault")).to_contain_text("no plain text in UTF-8")
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    opened(table, data)
    expect(table.part("account")).to_contain_text("6 numbers")
    sha256 = hashlib.sha256(data).hexdigest()
    assert table.record()["capture"] == {"file": "flood-1007.txt", "sha256": sha256}
    table.source("extent").select_option("part")
    assert table.record()["capture"]["extent"] == "part"


def test_what_is_dropped_is_read(table: Desk) -> None:
    table.part("giving").evaluate(
        "(node, text) => { const dataTransfer = new DataTransfer(); dataTransfer.setData('text/plain', text);"
        "node.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })); }",
        TEXT,
    )
    expect(table.part("account")).to_contain_text("6 numbers: 6 to do")


def test_what_check_and_anchor_would_say_is_said(table: Desk) -> None:
    table.press("Mark its numbers")
    table.paste(TEXT)
    claim = table.begin("1,310", "A figure")
    table.press("Check")
    proposed = "This was proposed from the text. Confirm it, or choose something else."
    of_claim = ("Said by", "What is counted", "Which people or things", "Place", "Count")
    fields = ("Source, Title", "Source, Language", *(f"Claim 1, {one}" for one in of_claim))
    assert [fault for fault in table.faults() if proposed in fault] == [f"{one}: {proposed}" for one in fields]
    field(claim, "count").fill("1,310 homes")
    field(claim, "quote").fill("1,310 houses")
    table.press("Check")
    assert "Claim 1, Count: “1,310 homes” is not read as a count." in "\n".join(table.faults())
    assert any("The quotation does not stand in the text." in fault for fault in table.faults())
    expect(table.number("1,310")).to_have_attribute("data-state", "todo")


def test_no_more_than_a_quarter_of_a_text_is_quoted(table: Desk) -> None:
    table.paste("Flood\n\nThe town said that 12 dead people and 13 cows lay there.")
    expect(table.part("share")).to_have_text("0 of 13 words are quoted, 0% of at most 25%.")
    expect(field(table.begin("12", "A figure"), "quote")).to_have_value("12 dead people")
    table.begin("13", "A figure")
    expect(table.part("share")).to_contain_text("7 of 13 words are quoted, 54%")
    table.press("Check")
    assert any(fault.startswith("Source, The text: More than 25% of the words") for fault in table.faults())


def test_words_are_selected_and_changed_word_by_word(table: Desk) -> None:
    table.paste(TEXT)
    table.part("pane").evaluate(
        "(pane) => { const walk = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);"
        "for (let node = walk.nextNode(); node; node = walk.nextNode()) {"
        "const at = node.data.indexOf('stayed dry'); if (at < 0) continue;"
        "getSelection().setBaseAndExtent(node, at + 2, node, at + 9);"
        "pane.dispatchEvent(new PointerEvent('pointerup', { bubbles: true })); } }"
    )
    words = table.page.locator(".desk-words")
    expect(words).to_have_text("“stayed dry”: 2 words of at most 15")
    for name in ("Add the word before", "Add the word behind", "Drop the last word"):
        table.press(name)
    expect(words).to_have_text("“which stayed dry”: 3 words of at most 15")
    table.press("Drop the first word")
    table.press("A statement", "[data-part=chosen]")
    claim = table.record()["claims"][0]
    assert claim["kind"] == "statement" and "quote" not in claim
    table.press("Quote these words, too")
    assert table.record()["claims"][0]["quote"] == "stayed dry"
    expect(table.page.get_by_role("button", name="Quote these words, too")).to_have_count(0)


def test_a_statement_is_quoted_where_its_words_account_for_a_number(table: Desk) -> None:
    table.paste(TEXT)
    table.begin("1,310", "A statement")
    assert table.record()["claims"][0]["quote"] == "at least 1,310 homes stood in water"
    expect(table.page.get_by_role("button", name="Quote these words, too")).to_have_count(0)


def test_a_number_set_aside_is_told_by_as_many_words_as_it_needs_and_taken_up_again(table: Desk) -> None:
    table.paste("Flood\n\nOn 7 October 7 homes stood in water.")
    assert table.page.locator(".desk-number").count() == 2
    table.set_aside("7", "date")
    assert table.record()["set_aside"] == [{"text": "On 7 October", "reason": "date"}]
    expect(table.part("account")).to_have_text("2 numbers: 1 to do, 0 recorded, 1 set aside.")
    table.number("7").click()
    table.press("Take it up again")
    assert "set_aside" not in table.record()
    table.number("7").click()
    table.page.get_by_label("Another reason").fill("weekday")
    table.page.get_by_label("Another reason").press("Enter")
    assert table.record()["set_aside"] == [{"text": "7 October", "reason": "weekday"}]
    table.page.locator(".desk-number").nth(1).click()
    table.page.get_by_label("Another reason").fill("no count")
    table.page.get_by_label("Another reason").press("Enter")
    assert table.record()["set_aside"][1] == {"text": "7 homes", "reason": "no count"}


# A text of one line, its marks, and what is set aside as a whole: the words, the reason and how many numbers it holds.
TIMES = {
    "a date": ("They came on 5 January 2022 with 12 mules.", ["5 January 2022", "12"],
               ("on 5 January 2022", "date", 2)),
    "an hour": ("At 10:30 some 12 mules came.", ["10:30", "12"], ("10:30", "time of day", 2)),
    "ages": ("They took 12 children, aged 6 to 14, away.", ["12", "6 to 14"], ("aged 6 to 14", "age", 2)),
    "a duration": ("The 12 mules stood there for three or four days.", ["12", "three or four"],
                   ("three or four days", "duration", 2)),
    "the age of a thing": ("A ship of 22 years brought 12 mules.", ["22", "12"], ("ship of 22 years", "age", 1)),
    "one number": ("Of 12 mules a 9-year-old mule was the last.", ["12", "9"], ("9-year-old", "age", 1)),
}  # fmt: skip


@pytest.mark.parametrize("name", TIMES)
def test_a_date_a_time_and_an_age_are_one_mark_that_is_set_aside_at_once(table: Desk, name: str) -> None:
    line, marks, (words, reason, count) = TIMES[name]
    table.paste(f"Flood\n\n{line}")
    assert list(table.states()) == marks
    table.number(next(each for each in marks if each != "12")).click()
    first = table.part("chosen").get_by_role("button").first
    expect(first).to_be_focused()
    expect(first).to_have_text(reason)
    first.click()
    assert table.record()["set_aside"] == [{"text": words, "reason": reason}]
    expect(table.part("account")).to_contain_text(f"1 to do, 0 recorded, {count} set aside.")
    expect(table.number("12")).to_be_focused()


def test_in_a_language_whose_words_for_time_are_not_known_each_number_has_a_mark(table: Desk) -> None:
    table.paste("Überschwemmung\n\nDie Flut kam am 7. Oktober 2014 um 10:30 Uhr und nahm zwölf Häuser mit.")
    assert list(table.states()) == ["7", "2014", "10", "30", "zwölf"]


def test_a_rise_is_no_total_and_neither_covers_the_other(table: Desk) -> None:
    table.paste("Flood\n\nThe Ministry of Waters of Orrumland said that the missing rose by 12 to 176, and went away.")
    total = table.begin("176", "A figure")
    expect(field(total, "count")).to_have_value("176")
    expect(field(total, "metric")).to_have_value("missing")
    assert table.states() == {"12": "todo", "176": "recorded"}
    table.number("12").click()
    expect(table.part("chosen")).to_contain_text("12 is by how much a count changed, and not the count itself.")
    table.press("A figure", "[data-part=chosen]")
    rise = table.page.locator(".record-claim[data-kind]").first
    expect(field(rise, "count")).to_have_value("12")
    assert table.states() == {"12": "recorded", "176": "recorded"}
    quotes = [each["quote"] for each in table.record()["claims"]]
    assert all(("12" in quote) != ("176" in quote) for quote in quotes), quotes
    table.press("Check")
    period = [fault for fault in table.faults() if "Period" in fault]
    assert period == ["Claim 1, Period: This is a rise or a fall: name the time in which it came about."]
    field(rise, "period").fill("2014-10-06")
    table.press("Check")
    assert not [fault for fault in table.faults() if "Period" in fault]


def test_a_number_that_the_text_denies_is_put_into_no_mouth(table: Desk) -> None:
    table.paste(
        "Flood\n\nThe Ministry of Waters of Orrumland said that 12 people were missing. It denied a report that 60 "
        "people were missing, and went away."
    )
    table.number("12").click()
    begins = table.part("chosen").locator("[role=group]").first.get_by_role("button")
    assert begins.all_inner_texts()[:2] == ["A figure", "A denial"]
    expect(table.part("chosen")).not_to_contain_text("seems to deny")
    table.number("60").click()
    assert begins.all_inner_texts()[:2] == ["A denial", "A figure"]
    expect(table.part("chosen")).to_contain_text("The text seems to deny 60")
    figure = table.begin("60", "A figure")
    expect(figure).to_contain_text("The text seems to deny 60")
    expect(field(figure, "metric")).to_have_value("missing")
    expect(field(figure, "said_by")).to_have_value("")
    expect(field(table.begin("12", "A figure"), "said_by")).not_to_have_value("")


def confirmed(claim: Locator, place: str = "ysme-valley") -> None:
    """Complete a claim as far as it asks, and confirm what is proposed in it."""
    for key, value in (("group", "all"), ("place", place), ("metric", "missing"), ("said_by", "rescue-service")):
        wanted = field(claim, key)
        if wanted.input_value() == "":
            wanted.select_option(value)
    claim.get_by_role("button", name="They are right").click()


def test_a_claim_that_is_done_folds_to_a_line_and_opens_again(table: Desk) -> None:
    table.paste(TEXT)
    homes = table.begin("1,310", "A figure")
    table.begin("38", "A figure")
    expect(homes).not_to_have_attribute("data-folded", "")
    confirmed(homes)
    missing = table.begin("12", "A figure")
    line = "1. Figure: at least 1,310 · Homes flooded · Civil Rescue Service of Orrumland · paragraph 2"
    head = homes.locator("legend > button")
    expect(head).to_have_text(line)
    expect(head).to_have_attribute("aria-expanded", "false")
    expect(field(homes, "quote")).to_be_hidden()
    expect(field(missing, "quote")).to_be_visible()
    head.click()
    expect(head).to_have_text("1. Figure, homes-flooded: at least 1,310")
    expect(field(homes, "quote")).to_be_visible()
    head.press("Enter")
    expect(field(homes, "quote")).to_be_hidden()
    head.press(" ")
    expect(head).to_be_focused()
    expect(head).to_have_attribute("aria-expanded", "true")
    assert [each["count"] for each in table.record()["claims"]] == ["at least 1,310", "38", "12"]


def test_what_is_wrong_in_a_folded_claim_is_told_and_opened(table: Desk) -> None:
    table.paste(TEXT)
    denial = table.begin("1,460", "A denial")
    head = denial.locator("legend > button")
    head.click()
    line = "1. Denial: 1,460 · Homes flooded · Ministry of Waters of Orrumland · paragraph 3 · to be completed"
    expect(head).to_have_text(line)
    table.press("Check")
    expect(head).to_have_attribute("aria-expanded", "false")
    table.part("problems").get_by_role("link", name="Claim 1, Said by").first.click()
    expect(field(denial, "said_by")).to_be_focused()
    expect(head).to_have_attribute("aria-expanded", "true")


def test_thirty_claims_fit_on_a_phone(phone: Desk) -> None:
    lines = "\n".join(f"The Civil Rescue Service said that {each} people were missing." for each in range(101, 131))
    phone.paste(f"Flood\n\n{lines}\n\n{'The rest of it tells of other things than these. ' * 60}")
    for each in range(101, 131):
        claim = phone.begin(str(each), "A figure")
        confirmed(claim)
        claim.get_by_role("button", name="Next number to do").click()
    claims = phone.page.locator(".record-claim[data-kind]")
    expect(claims).to_have_count(30)
    heights = claims.evaluate_all("(each) => each.map((node) => node.getBoundingClientRect().height)")
    assert sum(heights) < 30 * 80, heights
    assert phone.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    phone.page.get_by_role("button", name="30. Figure: 130").press("Enter")
    expect(field(claims.nth(29), "quote")).to_be_visible()


def test_claims_stand_in_the_order_of_the_text(table: Desk) -> None:
    table.paste(TEXT)
    for number in ("12", "1,310", "38"):
        table.begin(number, "A figure")
    table.press("Add a statement")
    assert [each.get("count") for each in table.record()["claims"]] == ["at least 1,310", "38", "12", None]


def test_check_says_what_it_checked_and_what_is_still_to_do(table: Desk) -> None:
    table.paste(TEXT)
    confirmed(table.begin("38", "A figure"))
    table.fill_source()
    table.press("They are right")
    table.press("Check")
    assert table.faults() == []
    status = table.part("status")
    expect(status).to_contain_text(
        "Nothing wrong was found, but 5 numbers are still to do. Checked: what is needed is there"
    )
    expect(status).to_contain_text("with at most 15 words, all of them with at most 25% of it")
    expect(status).to_contain_text("Not checked: whether it is what the article says.")


def test_words_that_hold_one_number_begin_a_claim_with_it(table: Desk) -> None:
    table.paste("Flood\n\nThe Civil Rescue Service said that 58 people were missing there.")
    table.part("pane").evaluate(
        "(pane) => { const [, line] = pane.querySelectorAll('p');"
        "getSelection().setBaseAndExtent(line.firstChild, line.firstChild.length - 5, line.lastChild, 20);"
        "pane.dispatchEvent(new PointerEvent('pointerup', { bubbles: true })); }"
    )
    expect(table.page.locator(".desk-words")).to_contain_text("“that 58 people were missing”")
    table.press("A figure", "[data-part=chosen]")
    claim = table.record()["claims"][0]
    assert (claim["count"], claim["metric"], claim["quote"]) == ("58", "missing", "that 58 people were missing")


REPEATED = """Toll of the flood rises to 31

The ministry said the dead were 31, more than before.

The council promised an estimate by 20 October. "We asked for 20," the guild said, and nobody gave it any blankets.
"""


def test_a_claim_records_a_number_only_where_it_was_chosen(table: Desk) -> None:
    table.paste(REPEATED)
    table.page.locator(".desk-number").nth(2).click()
    table.press("date", "[data-part=chosen]")
    for at, account in ((1, "2 to do, 1 recorded, 1"), (3, "1 to do, 2 recorded, 1")):
        table.page.locator(".desk-number").nth(at).click()
        table.press("A figure", "[data-part=chosen]")
        expect(table.part("account")).to_have_text(f"4 numbers: {account} set aside.")
    marks = table.page.locator(".desk-number").all()
    assert [each.get_attribute("data-state") for each in marks] == ["todo", "recorded", "aside", "recorded"]


# A text of one line with a number in it, and the words that are quoted of it.
PHRASES = {
    "a clause": ("Guards said 58 people were missing and that boats had left.", "58", "58 people were missing"),
    "a place is left out": ("She denied that 40 had died in Lower Pellwick, again.", "40", "40 had died"),
    "a short end": ("Nurses say at least 1,310 homes stood in water.", "1,310", "at least 1,310 homes stood in water"),
    "the whole of a part": ("She said 86 of them could not be repaired.", "86", "86 of them could not be repaired"),
    "joined nouns": ("It has 650 soldiers and volunteers at work between here and the sea.", "650",
                     "650 soldiers and volunteers"),
    "another": ("They brought another 26 people to the school.", "26",
                "another 26 people to the school"),
    "only": ("It accused them of sending only three trucks of blankets.", "three", "only three trucks of blankets"),
    "nothing behind": ("The number of dead has risen to 31, the guard said.", "31", "risen to 31"),
    "a rise": ("Patients rose by 12 people overnight, she said.", "12", "rose by 12 people overnight"),
    "a heading": ("Toll of the flood rises to 31 as guards dispute rumours", "31", "rises to 31"),
    "long": ("Some 14 boats without lights without oars without crews without flags came.", "14",
             "Some 14 boats without lights"),
}  # fmt: skip


@pytest.mark.parametrize("name", PHRASES)
def test_the_words_that_are_quoted_end_and_begin_with_a_phrase(table: Desk, name: str) -> None:
    line, number, words = PHRASES[name]
    table.paste(f"Flood\n\n{line}")
    table.number(number).click()
    expect(table.page.locator(".desk-words")).to_contain_text(f"“{words}”")


# A sentence with a number, and the metric and the speaker that its words name; empty where they name none.
PROPOSED = {
    "the words behind": (
        "The Civil Rescue Service said that 58 people were missing and that 214 had been hurt.",
        ("58", "missing", "rescue-service"),
    ),
    "the words of another number": (
        "The Civil Rescue Service said that 58 people were missing and that 214 had been hurt.",
        ("214", "", "rescue-service"),
    ),
    "another clause": ("Boats looked for the missing, and 17 were seriously hurt.", ("17", "", "")),
    "who said it": (
        "The Civil Rescue Service works there. Boats had brought 12 mules, the Ministry of Waters of Orrumland said.",
        ("12", "", "water-ministry"),
    ),
    "a verb that drafts know": (
        "The Civil Rescue Service works there. Boats brought 12 mules, the Ministry of Waters of Orrumland reckoned.",
        ("12", "", "water-ministry"),
    ),
    "whom it was said to": (
        "The Ministry of Waters of Orrumland, a small house, told The Ysme Lantern that 12 mules had drowned.",
        ("12", "", "water-ministry"),
    ),
    "a place in a description": ("There are nine mules in Lower Pellwick.", ("nine", "", "")),
}


@pytest.mark.parametrize("name", PROPOSED)
def test_a_proposal_stands_in_the_words_of_its_number(table: Desk, name: str) -> None:
    sentence, (number, metric, speaker) = PROPOSED[name]
    table.paste(f"Flood\n\n{sentence}")
    claim = table.begin(number, "A figure")
    expect(field(claim, "said_by")).to_have_value(speaker)
    expect(field(claim, "metric")).to_have_value(metric)


# A sentence with a number, and the group and the place that its words name; empty where they name none, or two alike.
SCOPED = {
    "a place behind": ("On Monday 58 people were missing in Tarnholt.", ("58", "all", "tarnholt")),
    "a place before": ("In Lower Pellwick, 58 people were missing.", ("58", "all", "lower-pellwick")),
    "the place of each": ("In Tarnholt 58 were missing, and 12 in Lower Pellwick.", ("58", "all", "tarnholt")),
    "the place of the other": (
        "In Tarnholt 58 were missing, and 12 in Lower Pellwick.",
        ("12", "all", "lower-pellwick"),
    ),
    "the narrower of two": ("There were 58 missing in Tarnholt, in the Ysme valley.", ("58", "all", "tarnholt")),
    "the narrower behind": ("There were 58 missing in the Ysme valley, at Tarnholt.", ("58", "all", "tarnholt")),
    "two in a list": ("There were 58 missing in Tarnholt and in Lower Pellwick.", ("58", "all", "")),
    "two before": ("In Tarnholt and Lower Pellwick 58 were missing.", ("58", "all", "")),
    "no place but a name": ("The Ministry of Waters of Orrumland told of 58 missing.", ("58", "all", "ysme-valley")),
    "a label": ("Missing: Tarnholt: 58; elsewhere none.", ("58", "all", "tarnholt")),
    "no preposition": ("Tarnholt council counted 58 missing.", ("58", "all", "")),
    "a group behind": ("There were 58 children missing.", ("58", "children", "ysme-valley")),
    "of a group": ("Of the missing, 12 of the children were found.", ("12", "children", "ysme-valley")),
    "who says it": ("Rescuers said that 58 people were missing.", ("58", "all", "ysme-valley")),
    "whom they met": ("Some 58 people told rescuers of it.", ("58", "all", "ysme-valley")),
    "two groups": ("There were 58 children and the rescuers missing.", ("58", "", "ysme-valley")),
    "two groups in a row": ("Found were 58 children, rescuers, dogs.", ("58", "", "ysme-valley")),
    "a group of none": ("A toll of children at 12 was told.", ("12", "children", "ysme-valley")),
    "a group of another": ("There were 12 children and 58 others.", ("58", "", "ysme-valley")),
}


@pytest.mark.parametrize("name", SCOPED)
def test_group_and_place_are_proposed_where_the_words_name_one(table: Desk, name: str) -> None:
    sentence, (number, group, place) = SCOPED[name]
    table.paste(f"Flood\n\n{sentence}")
    claim = table.begin(number, "A figure")
    expect(field(claim, "group")).to_have_value(group or "unstated")
    expect(field(claim, "place")).to_have_value(place)
    marked = [key for key in ("group", "place") if claim.locator(f"[data-key={key}] .desk-proposal").count()]
    assert marked == [key for key, value in (("group", group), ("place", place)) if value]


DAYS = {
    "a weekday beside the verb": ("The toll rose to 58 on Monday, the council said.", "2014-10-06", ""),
    "the weekday of publication": ("On Tuesday the council said that 58 were missing.", "2014-10-07", ""),
    "yesterday": ("The council said yesterday that 58 were missing.", "2014-10-06", ""),
    "today": ("The council said today that 58 were missing.", "2014-10-07", ""),
    "a bound": ("Boats had picked up 58 by Sunday evening, the council said.", "", "../2014-10-05"),
    "a day and a month": ("On 5 October the council said that 58 were missing.", "2014-10-05", ""),
    "a month and a day of last year": ("The council said on Dec 30 that 58 were missing.", "2013-12-30", ""),
    "two days": ("On Monday the council said that 58 were missing, and said so on Sunday.", "", ""),
    "of what somebody else did": ("It denied that 58 had died, which had spread on Sunday, and said no more.", "", ""),
    "no verb of saying": ("There were 58 missing on Monday.", "", ""),
    "no such day": ("The council said on 31 September that 58 were missing.", "", ""),
}


@pytest.mark.parametrize("name", DAYS)
def test_the_day_that_the_words_tell_is_proposed(table: Desk, name: str) -> None:
    sentence, said, as_of = DAYS[name]
    table.paste(f"Flood\n\n{sentence}")
    table.source("published").fill("2014-10-07")
    claim = table.begin("58", "A figure")
    expect(field(claim, "said_on")).to_have_value(said)
    expect(field(claim, "as_of")).to_have_value(as_of)
    marked = [key for key in ("said_on", "as_of") if claim.locator(f"[data-key={key}] .desk-proposal").count()]
    assert marked == [key for key, value in (("said_on", said), ("as_of", as_of)) if value]


def test_days_are_proposed_once_the_day_of_publication_is_written(table: Desk) -> None:
    table.paste("Flood\n\nThe council said on Monday that 58 were missing.")
    claim = table.begin("58", "A figure")
    expect(field(claim, "said_on")).to_have_value("")
    table.source("published").fill("2014-10-07")
    expect(field(claim, "said_on")).to_have_value("2014-10-06")
    field(claim, "said_on").fill("2014-10-05")
    table.source("published").fill("2014-10-08")
    expect(field(claim, "said_on")).to_have_value("2014-10-05")


AROUND = {
    "nothing narrower": ("Flood\n\nThere were 58 missing.", "ysme-valley"),
    "the headline": ("Flood in Tarnholt\n\nThere were 58 missing.", ""),
    "the lead": ("Flood\n\nPeople in Tarnholt fled.\n\nThere were 58 missing.", ""),
    "its paragraph": ("Flood\n\nIt rained.\n\nPeople in Tarnholt fled. There were 58 missing.", ""),
    "where it was written": ("Flood\n\nTARNHOLT, 7 October – There were 58 missing.", "ysme-valley"),
    "where it was sent from": ("Flood\n\nTarnholt (Wire) – There were 58 missing.", "ysme-valley"),
}


@pytest.mark.parametrize("name", AROUND)
def test_the_place_of_the_event_is_proposed_where_nothing_narrower_is_named_around(table: Desk, name: str) -> None:
    text, place = AROUND[name]
    table.paste(text)
    expect(field(table.begin("58", "A figure"), "place")).to_have_value(place)


def test_a_figure_that_the_home_page_passes_over_says_so(table: Desk) -> None:
    table.paste("Flood in Tarnholt\n\nThere were 58 homes flooded. There were 12 people missing.")
    told = table.page.get_by_text("The home page passes over this figure")
    claim = table.begin("58", "A figure")
    expect(told).to_contain_text("choose “everyone” and “")
    field(claim, "place").select_option("ysme-valley")
    expect(told).to_have_count(0)
    field(claim, "group").select_option("unstated")
    expect(told).to_have_count(1)
    table.begin("12", "A figure")
    expect(told).to_have_count(1)


def test_an_entry_that_was_added_is_proposed_before_others(table: Desk) -> None:
    table.paste("Flood\n\nThe Mill Guild of Pellwick said that 12 mills were wrecked.")
    new_entries(table)
    claim = table.begin("12", "A figure")
    expect(field(claim, "metric")).to_have_value("mills-wrecked")
    expect(field(claim, "said_by")).to_have_value("mill-guild-of-pellwick")


def test_a_group_and_a_place_that_were_added_are_proposed_and_come_with_the_record(table: Desk) -> None:
    table.paste(f"{TEXT}\n\nIn Upper Mill 17 millers were missing.")
    asked = table.part("additions").locator("fieldset.record-claim")
    for kind, name, around in (("group", "Millers", "all"), ("place", "Upper Mill", "ysme-valley")):
        table.press(f"Add a {kind}")
        field(asked, "name").fill(name)
        field(asked, "within").select_option(around)
        table.press("Put it in the lists")
    claim = table.begin("17", "A figure")
    expect(field(claim, "group")).to_have_value("millers")
    expect(field(claim, "place")).to_have_value("upper-mill")
    table.part("additions").get_by_role("button", name="Remove: Millers").click()
    expect(field(claim, "group")).to_have_value("unstated")
    table.fill_source()
    table.press("They are right", "[data-part=claims]")
    table.press("They are right")
    field(claim, "metric").select_option("missing")
    field(claim, "said_by").select_option("article")
    with table.page.expect_download() as saved:
        table.press("Download")
    with zipfile.ZipFile(saved.value.path()) as made:
        added = {name: made.read(name).decode() for name in made.namelist() if name.startswith("additions/")}
    assert list(added) == ["additions/places.yml"]
    tree, _ = read_yaml("places.yml", added["additions/places.yml"].encode())
    assert tree and plain(tree) == {"upper-mill": {"name": "Upper Mill", "within": "ysme-valley"}}


def test_where_a_claim_stands_is_told_by_the_place_of_its_number(table: Desk) -> None:
    table.paste("Toll rises to 31\n\nThe guard told of 12 boats. It saw 14 rafts.\n\nOthers saw 16 mules.")
    found = [field(table.begin(number, "A figure"), "where").input_value() for number in ("31", "12", "14", "16")]
    assert found == ["headline", "lead", "lead", "body"]


def test_an_entry_that_is_half_written_is_kept_until_it_is_left(table: Desk) -> None:
    table.paste(TEXT)
    asked = table.part("additions").locator("fieldset.record-claim")
    table.press("Add a metric")
    field(asked, "name").fill("Mills wrecked")
    table.press("Add an actor")
    expect(field(asked, "name")).to_have_value("Mills wrecked")
    expect(field(asked, "name")).to_be_focused()
    expect(asked).to_contain_text("This one is half filled in")
    table.press("Leave it")
    table.press("Add an actor")
    expect(field(asked, "name")).to_have_value("")


def test_a_new_entry_is_offered_everywhere_until_it_is_taken_out(table: Desk) -> None:
    table.paste(TEXT)
    claim = table.begin("12", "A figure")
    table.press("Add an actor")
    asked = table.part("additions").locator("fieldset.record-claim")
    field(asked, "name").fill("Ysme Lantern")
    field(asked, "kind").select_option("outlet")
    field(asked, "id").fill("ysme-lantern")
    table.press("Put it in the lists")
    expect(asked.locator(".record-fault:visible")).to_have_text("“ysme-lantern” is taken. Choose another.")
    field(asked, "id").fill("ysme-post")
    table.press("Put it in the lists")
    field(claim, "said_by").select_option("ysme-post")
    later = table.begin("38", "A figure")
    field(later, "reported_by").select_option("ysme-post")
    table.source("publication").select_option("ysme-post")
    table.press("Remove: Ysme Lantern")
    expect(field(claim, "said_by")).to_have_value("")
    assert table.page.locator("option[value=ysme-post]").count() == 0
    assert table.record().get("publication") is None


HOSTILE = "<img src=x onerror=document.title='owned'> 12 </p><script>document.title='owned'</script> &amp; “dead”"


def test_hostile_text_stays_text(table: Desk) -> None:
    table.paste(f"{HOSTILE}\n\n{HOSTILE}\n{TEXT}")
    table.number("12").click()
    table.press("A figure", "[data-part=chosen]")
    assert table.page.title() != "owned"
    assert table.page.locator("#desk-form :is(img, script)").count() == 0
    assert table.part("pane").locator("p").first.text_content() == HOSTILE


def test_without_a_fingerprint_the_record_names_no_capture(pages: Pages, fictional_address: str) -> None:
    with pages.lent(locale="en-GB") as page:
        page.add_init_script("Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined })")
        desk = Desk(page, f"{fictional_address}desk/")
        desk.paste(TEXT)
        expect(desk.part("unsigned")).to_be_visible()
        assert "capture" not in desk.record()


def test_all_is_copied_in_one_and_nothing_is_asked_for_once_the_text_is_read(table: Desk) -> None:
    table.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    table.paste(TEXT)
    seen: list[str] = []
    table.page.on("request", lambda request: seen.append(request.url))
    table.begin("1,310", "A figure")
    table.fill_source()
    for _ in range(2):
        table.press("They are right")
    table.press("Copy")
    expect(table.part("status")).to_have_text("The record is in the clipboard.")
    copied = table.page.evaluate("navigator.clipboard.readText()")
    assert re.findall(r"(?m)^# (\S+)$", copied) == [
        f"sources/articles/{table.source('id').input_value()}.yml",
        f"sources/anchors/{table.source('id').input_value()}.json",
        "README.txt",
    ]
    assert (table.part("preview").text_content() or "") in copied
    assert seen == []


def test_without_its_lists_the_desk_says_so_and_tries_again(pages: Pages, fictional_address: str) -> None:
    with pages.lent() as page:
        page.route("**/data/desk.json", lambda route: route.fulfill(status=404))
        desk = Desk(page, f"{fictional_address}desk/")
        desk.part("paste").fill(TEXT)
        desk.press("Mark its numbers")
        expect(desk.part("fault")).to_contain_text("its lists did not load")
        page.unroute("**/data/desk.json")
        desk.press("Mark its numbers")
        expect(desk.part("account")).to_contain_text("6 numbers")


def test_from_a_folder_the_desk_names_the_edition_that_works_there(
    pages: Pages, tmp_path_factory: pytest.TempPathFactory
) -> None:
    site = fictional_site(tmp_path_factory).html
    with pages.lent(offline=True) as page:
        desk = Desk(page, (site / "desk" / "index.html").as_uri())
        desk.part("paste").fill(TEXT)
        desk.press("Mark its numbers")
        expect(desk.part("fault")).to_contain_text("offline edition")


def test_another_text_takes_the_place_of_what_was_proposed_and_nobody_confirmed(table: Desk) -> None:
    table.paste(TEXT)
    table.source("title").fill("The flood, counted again")
    table.paste_again("ნავები წავიდა\n\n12 სახლი")
    expect(table.part("reads")).to_contain_text("the letters do not tell the language")
    expect(table.source("title")).to_have_value("The flood, counted again")
    table.paste_again("Двадцать домов\n\nЗатоплено 12 домов")
    expect(table.source("language")).to_have_value("ru")


def test_github_opens_with_the_record(table: Desk) -> None:
    table.paste(TEXT)
    table.begin("1,310", "A figure")
    table.fill_source()
    for _ in range(2):
        table.press("They are right")
    opened = parse_qs(opened_by(table, "Open on GitHub").query, strict_parsing=True)
    assert opened == {
        "filename": [f"{table.source('id').input_value()}.yml"],
        "value": [table.part("preview").text_content()],
    }
