"""The desk: from a pasted text to a record that `check` accepts and whose quotations are anchored."""

import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from playwright.sync_api import Locator, Page, expect

from generator.cli import main
from generator.reading.nodes import plain, read_yaml
from tests.browser.conftest import listening
from tests.browser.pages import Pages
from tests.sitebuild import EVENT

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
        return self.page.locator(".record-claim[data-kind]").last

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


def unpacked(archive: Path, folder: Path) -> Path:
    """The records of the event with what a zip of the desk brings, as its own README tells."""
    sources = folder / "sources"
    shutil.copytree(EVENT, sources)
    with zipfile.ZipFile(archive) as zipped:
        assert zipped.testzip() is None
        zipped.extractall(folder)
        names = zipped.namelist()
    assert {name.partition("/")[0] for name in names} <= {"sources", "additions", "README.txt"}
    for added in sorted((folder / "additions").glob("*.yml")):
        registry = sources / added.name
        registry.write_text(registry.read_text(encoding="utf-8") + added.read_text(encoding="utf-8"), encoding="utf-8")
    return sources


def test_a_pasted_text_becomes_a_record_with_its_anchors(desk: Desk, tmp_path: Path) -> None:
    desk.paste(TEXT)
    assert desk.states() == dict.fromkeys(["7", "2014", "1,310", "38", "1,460", "12"], "todo")
    expect(desk.part("account")).to_have_text("6 numbers: 6 to do, 0 recorded, 0 set aside.")
    desk.set_aside("7", "date")
    desk.set_aside("2014", "date")
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
    accepted(unpacked(archive, tmp_path), tmp_path / "captures", archive)


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


def accepted(sources: Path, captures: Path, archive: Path) -> None:
    """The records hold with it, each quotation is anchored, and each number is accounted for, as the commands tell."""
    name = archive and next((sources / "articles").glob("2014-10-07-rescue*.yml")).stem
    assert not [line for line in checked(sources).splitlines() if name in line]
    anchors = json.loads((sources / "anchors" / f"{name}.json").read_text(encoding="utf-8"))
    assert len(anchors["items"]) == 4
    assert anchors["creator"]["name"] == NAME
    arguments = ["anchor", "--sources", str(sources), "--captures", str(captures), "--by", NAME, name]
    again = CliRunner().invoke(main, arguments)
    assert again.exit_code == 0, again.output
    assert "4 quotes anchored, 6 of 6 numbers accounted for; unchanged" in again.output
