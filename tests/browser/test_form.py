"""The form that builds a record: what it writes, what it refuses, and that contributed text stays text."""

import json
import shutil
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Locator, Page, expect

from generator.cli import main
from generator.reading.nodes import plain, read_yaml
from generator.record.claims import CLAIM_MODELS, Target, kinds_of
from generator.record.counts import parse_count
from generator.record.dates import BadDateError, parse_when
from generator.record.fields import is_slug
from generator.record.numerals import BadCountError
from generator.record.registries import Record
from generator.record.source import Source
from tests.browser.conftest import Reader, offer_modules
from tests.browser.pages import Pages
from tests.sitebuild import EVENT
from tests.test_counts import TABLE, WORDS

TITLE = """Harbour wall: "47" missing # says {mayor} <script>alert(1)</script> 'no' \\ &amp; `x` %"""
MENTION = "@mayor said: no, [none] - *maybe* | > <img src=x onerror=alert(1)>"
NEEDED = {
    "title": TITLE,
    "publication": "unstated",
    "published": "2031-04",
    "published_basis": 'inferred from "last month": # no more',
    "language": "no",
}
_FILL = """(values) => {
  for (const [key, value] of Object.entries(values)) {
    const field = document.querySelector(`[data-part=source] [data-key=${key}] :is(input, select, textarea)`);
    field.value = value;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  }
}"""
RIGHT_TO_LEFT = "أربعون قتيلا وفق البلدية"


class Form:
    """The form as somebody fills it."""

    def __init__(self, reader: Reader) -> None:
        self.page = reader.page
        reader.open("record/")
        expect(self.page.locator("#record-form")).to_be_visible()

    def source(self, key: str) -> Locator:
        """The input of a field of the source."""
        return self.page.locator(f"[data-part=source] [data-key={key}] :is(input, select, textarea)").first

    def claim(self, number: int, key: str) -> Locator:
        """The input of a field of a claim; numbers begin at 1."""
        claim = self.page.locator(f".record-claim:nth-child({number})")
        if claim.locator(f"details [data-key={key}]").count():
            claim.locator("details").evaluate("details => { details.open = true }")
        return claim.locator(f"[data-key={key}] :is(input, select, textarea)").first

    def press(self, name: str) -> None:
        """Press a button at the end of the form or of the claims."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def fill_source(self) -> None:
        """Fill what a source needs, all at once, as a browser does that knows what was written before."""
        self.page.evaluate(_FILL, NEEDED)

    def preview(self) -> str:
        """The record that the page shows."""
        return self.page.locator("[data-part=preview]").text_content() or ""

    def faults(self) -> list[str]:
        """What the form lists as wrong, as shown."""
        return self.page.locator("[data-part=problems] li").all_inner_texts()

    def status(self) -> Locator:
        """What the form tells after an action."""
        return self.page.locator("[data-part=status]")


@pytest.fixture(scope="module")
def root(fictional_address: str) -> str:
    """The form is the same on every site; these tests fill in that of the fictional event."""
    return fictional_address


@pytest.fixture(scope="module")
def vocabulary(root: str) -> Any:
    """What the form offers at first, and what it offers to somebody who fills it in."""
    offered: dict[str, Any] = {}
    for name in ("vocabulary", "vocabulary-of-use"):
        with urllib.request.urlopen(f"{root}data/{name}.json") as answer:
            offered |= json.load(answer)
    return offered


@pytest.fixture
def form(reader: Reader) -> Form:
    return Form(reader)


@pytest.fixture
def desk(pages: Pages, root: str) -> Iterator[Form]:
    """The form on one screen, where the width makes no difference."""
    with pages.lent() as page:
        yield Form(Reader(page, root))


@pytest.fixture(scope="module")
def rules(chromium: Browser, root: str) -> Iterator[Page]:
    """A page of the site in which the form's modules can be called, with what they learn from the vocabulary."""
    page = chromium.new_page()
    offer_modules(page)
    page.goto(f"{root}record/")
    page.evaluate(
        "async () => { const { learn } = await import('/js/record/rules.js');"
        "learn(await (await fetch('/data/vocabulary.json')).json()) }"
    )
    yield page
    page.close()


def ids(vocabulary: Any, registry: str) -> list[str]:
    return [entry["id"] for entry in vocabulary[registry]]


def recorded(text: str) -> Any:
    """The keys and values of a record."""
    tree, problems = read_yaml("record.yml", text.encode())
    assert tree, problems
    return plain(tree)


def test_a_copy_in_an_archive_is_given_whole_or_not_at_all(desk: Form) -> None:
    desk.fill_source()
    address, day = (desk.page.locator(f"[data-key=archived] [data-key={key}] input") for key in ("url", "on"))
    address.fill("https://archive.example/a")
    desk.press("Check")
    assert desk.faults() == ["Source, Made on: This is needed."]
    day.fill("2031-04-10")
    desk.press("Check")
    assert recorded(desk.preview())["archived"] == {"url": "https://archive.example/a", "on": "2031-04-10"}
    assert desk.faults() == []
    address.fill("")
    day.fill("")
    assert "archived" not in recorded(desk.preview())


def fill_claims(form: Form, vocabulary: Any) -> None:
    """One claim of each kind, with text that tries to be something else."""
    actors, metric, places = ids(vocabulary, "actors"), ids(vocabulary, "metrics")[0], ids(vocabulary, "places")
    form.press("Add a figure")
    form.claim(1, "metric").select_option(metric)
    form.claim(1, "count").fill("More than 2,200")
    form.claim(1, "group").select_option(ids(vocabulary, "groups")[0])
    form.claim(1, "place").select_option(places[0])
    form.press("Add another: Place")
    form.page.get_by_label("Place, 2", exact=True).select_option(places[1])
    form.claim(1, "said_by").select_option(actors[0])
    form.claim(1, "reported_by").select_option(actors[1])
    form.claim(1, "said_on").fill("../2031-04-09")
    form.claim(1, "as_of").fill("2031-04-08~")
    form.claim(1, "quote").fill(RIGHT_TO_LEFT)
    form.claim(1, "label").fill("{armed}: #1")
    form.claim(1, "told_as").select_option("earlier")
    form.claim(1, "note").fill("first line\nsecond: line")
    form.press("Add a statement")
    form.claim(2, "said_by").select_option("article")
    form.claim(2, "restated").fill(MENTION)
    form.press("Add an event")
    form.claim(3, "said_by").select_option("unstated")
    form.claim(3, "restated").fill("!!python/object: - &anchor *alias ? % `tick`")
    form.claim(3, "happened_on").fill("2031-04-07/2031-04-08")
    form.press("Add a denial")
    form.claim(4, "kind").select_option("retraction")
    form.claim(4, "disputes").select_option("figure")
    form.page.locator("[data-key=target] [data-key=metric] select").select_option(metric)
    form.page.locator("[data-key=target] [data-key=count] input").fill("2,200")
    form.page.locator(".record-claim:nth-child(4) > [data-key=said_by] select").select_option(actors[0])
    form.claim(4, "restated").fill("The town took it back.")


def test_a_filled_form_makes_a_record_that_check_accepts(form: Form, vocabulary: Any, tmp_path: Path) -> None:
    form.fill_source()
    fill_claims(form, vocabulary)
    with form.page.expect_download() as saved:
        form.press("Download")
    assert saved.value.suggested_filename == "2031-04-harbour-wall-47-missing-says-mayor-script-alert-1.yml"
    sources = tmp_path / "sources"
    shutil.copytree(EVENT, sources)
    record = sources / "articles" / saved.value.suggested_filename
    saved.value.save_as(record)
    done = CliRunner().invoke(main, ["check", "--sources", str(sources)])
    # The invented article is of a day to come, of which the check warns.
    warned = [line for line in done.stdout.splitlines() if ": warning: " in line]
    assert done.exit_code == 0 and all("published after it was recorded" in line for line in warned), done.stdout
    assert ": error: " not in done.stdout
    text = record.read_text(encoding="utf-8")
    assert text == form.preview()
    source = recorded(text)
    actors, places = ids(vocabulary, "actors"), ids(vocabulary, "places")
    figure, statement, event, retraction = source.pop("claims")
    assert source.pop("recorded")
    assert source == {
        "title": TITLE,
        "publication": "unstated",
        "url": "unstated",
        "published": "2031-04",
        "published_basis": 'inferred from "last month": # no more',
        "language": "no",
    }
    metric = ids(vocabulary, "metrics")[0]
    assert figure == {
        "id": metric,
        "metric": metric,
        "count": "More than 2,200",
        "group": ids(vocabulary, "groups")[0],
        "place": places[:2],
        "label": "{armed}: #1",
        "told_as": "earlier",
        "said_by": actors[0],
        "reported_by": [actors[1]],
        "said_on": "../2031-04-09",
        "as_of": "2031-04-08~",
        "quote": RIGHT_TO_LEFT,
        "note": "first line second: line",
    }
    assert statement == {"id": "statement", "kind": "statement", "said_by": "article", "restated": MENTION}
    assert event == {
        "id": "event",
        "kind": "event",
        "happened_on": "2031-04-07/2031-04-08",
        "said_by": "unstated",
        "restated": "!!python/object: - &anchor *alias ? % `tick`",
    }
    assert retraction == {
        "id": "denial",
        "kind": "retraction",
        "disputes": "figure",
        "target": {"metric": metric, "count": "2,200"},
        "said_by": actors[0],
        "restated": "The town took it back.",
    }
    assert form.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize(
    ("typed", "code"), [("Russian", "ru"), ("русский", "ru"), ("kazakh", "kk"), ("zh-Hant", "zh-Hant")]
)
def test_a_language_is_given_by_its_name_or_by_its_code(desk: Form, typed: str, code: str) -> None:
    desk.fill_source()
    field = desk.source("language")
    field.fill(typed)
    assert recorded(desk.preview())["language"] == code
    expect(desk.page.locator("[data-key=language] .record-live")).to_have_text(f"Recorded as {code}.")
    assert desk.page.locator("[data-key=language] datalist option[value=Russian]").count() == 1


def test_github_opens_with_the_record_filled_in(form: Form, vocabulary: Any, reader: Reader) -> None:
    form.fill_source()
    fill_claims(form, vocabulary)
    opened = opened_by(form, "Open on GitHub")
    assert (opened.scheme, opened.netloc) == ("https", "github.com")
    assert opened.path == "/some-owner/some-record/new/main/sources/articles"
    query = parse_qs(opened.query, strict_parsing=True)
    assert query == {"filename": [f"{form.source('id').input_value()}.yml"], "value": [form.preview()]}
    expect(form.status()).to_have_text("GitHub opens in another tab, with the record filled in.")
    assert reader.complaints == []


def opened_by(form: Any, name: str) -> Any:
    """The address that a button opens in another tab; nothing is asked of its host."""
    form.page.context.route("https://github.com/**", lambda route: route.fulfill(body="", content_type="text/html"))
    with form.page.context.expect_page() as opened:
        form.press(name)
    opened.value.wait_for_load_state()
    address = opened.value.url
    assert opened.value.evaluate("window.opener") is None
    opened.value.close()
    return urlsplit(address)


def test_a_record_too_long_for_an_address_is_copied_and_the_empty_page_opened(desk: Form, vocabulary: Any) -> None:
    desk.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.fill_source()
    fill_claims(desk, vocabulary)
    desk.source("note").fill("ж" * 1500)
    opened = opened_by(desk, "Open on GitHub")
    assert parse_qs(opened.query) == {"filename": [f"{desk.source('id').input_value()}.yml"]}
    expect(desk.status()).to_contain_text("too long for an address. The record is in the clipboard.")
    assert desk.page.evaluate("navigator.clipboard.readText()") == desk.preview()


def test_the_keyboard_alone_fills_the_form(form: Form, vocabulary: Any) -> None:
    keyboard = form.page.keyboard
    form.source("title").focus()
    keyboard.type("Wall falls")
    keyboard.press("Tab")
    keyboard.press("ArrowDown")
    for text in ("", "", "", "", "", "", "printed", "en", "", "", "", ""):
        keyboard.press("Tab")
        keyboard.type(text)
    keyboard.press("Tab")
    expect(form.source("id")).to_be_focused()
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(form.claim(1, "metric")).to_be_focused()
    keyboard.press("ArrowDown")
    keyboard.press("Tab")
    keyboard.type("forty")
    keyboard.press("Enter")
    expect(form.page.locator("[data-part=problems]")).to_be_focused()
    assert form.faults() == [
        "Claim 1, Said by: Choose one.",
        "Claim 1, Quotation: Neither a quotation nor a sentence in your own words is given. One of them is needed.",
    ]
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(form.claim(1, "said_by")).to_be_focused()
    keyboard.press("ArrowDown")
    form.page.get_by_role("link", name="Claim 1, Quotation").press("Enter")
    expect(form.claim(1, "quote")).to_be_focused()
    keyboard.type("forty had died")
    form.page.get_by_role("button", name="Check").press("Enter")
    expect(form.status()).to_contain_text("Nothing wrong was found. Checked: what is needed is there")
    expect(form.status()).to_contain_text("no quotation has more than 15 words. Not checked: whether")
    assert recorded(form.preview())["claims"] == [
        {
            "id": ids(vocabulary, "metrics")[0],
            "metric": ids(vocabulary, "metrics")[0],
            "count": "forty",
            "said_by": "article",
            "quote": "forty had died",
        }
    ]


BAD_SOURCE = {
    "a script as address": ("url", "javascript:alert(1)", "Address: “javascript:alert(1)” is not a web address."),
    "an address with a user name": ("url", "https://a@b.example/", "“https://a@b.example/” is not a web address."),
    "a date in words": ("published", "9 April 2031", "Published: “9 April 2031” is not a date. Write it like"),
    "a day that is none": ("published", "2031-02-29", "Published: There is no date “2031-02-29”."),
    "a range that runs back": ("published", "2031-04/2031-03", "ends before it begins."),
    "a language that is none": (
        "language",
        "Harbourish",
        "Language: “Harbourish” is no name of a language that is known",
    ),
    "a month where a day belongs": ("recorded", "2031-04", "Recorded: “2031-04” is not a day."),
    "a file name that is no id": ("id", "Harbour Wall", "Name of the file: “Harbour Wall” is not an id."),
    "the name of a registry": ("id", "actors", "Name of the file: “actors” is taken."),
    "the name of a registry that may be missing": ("id", "dispatches", "Name of the file: “dispatches” is taken."),
    "the name of the list": ("id", "index", "Name of the file: “index” is taken."),
    "a missing title": ("title", " ", "Title: This is needed."),
    "a bidirectional override": ("title", "Wall \u202e7", "Title: It contains the invisible character U+202E."),
    "a line separator": ("note", "a\u2028b", "Note on the source: It contains the invisible character U+2028."),
}


@pytest.mark.parametrize(("key", "text", "words"), BAD_SOURCE.values(), ids=BAD_SOURCE)
def test_a_bad_source_is_refused_in_words(desk: Form, key: str, text: str, words: str) -> None:
    desk.fill_source()
    desk.source(key).fill(text)
    desk.press("Download")
    expect(desk.page.locator("[data-part=problems]")).to_be_focused()
    (fault,) = desk.faults()
    assert fault.startswith("Source, ")
    assert words in fault
    field = desk.source(key)
    assert field.get_attribute("aria-invalid") == "true"
    tied = (field.get_attribute("aria-describedby") or "").split()
    told = "".join(desk.page.locator(f"#{id_}").text_content() or "" for id_ in tied)
    assert fault.partition(": ")[2] in told
    desk.page.get_by_role("link", name="Source, ").click()
    expect(field).to_be_focused()


BAD_CLAIM = {
    "a count with its noun": ("count", "40 people", "Claim 1, Count: “40 people” is not read as a count."),
    "a count that could be two": ("count", "4.500", "“4.500” could be a decimal or a number of thousands."),
    "a long quotation": ("quote", "word " * 16, "Claim 1, Quotation: The quotation has 16 words."),
    "a long quotation without spaces": ("quote", "字" * 31, "Claim 1, Quotation: The quotation has 16 words."),
    "a quotation over two lines": ("quote", "forty\nhad died", "may not run across a line break."),
    "a name that is no id": ("id", "a--b", "Claim 1, Short name of the claim: “a--b” is not an id."),
}


@pytest.mark.parametrize(("key", "text", "words"), BAD_CLAIM.values(), ids=BAD_CLAIM)
def test_a_bad_claim_is_refused_in_words(desk: Form, key: str, text: str, words: str) -> None:
    desk.fill_source()
    desk.press("Add a figure")
    desk.claim(1, "metric").select_option(index=1)
    desk.claim(1, "count").fill("40")
    desk.claim(1, "said_by").select_option("article")
    desk.claim(1, "quote").fill("40 had died")
    desk.claim(1, key).fill(text)
    desk.page.locator(".record-claim details").evaluate("details => { details.open = false }")
    desk.press("Check")
    (fault,) = desk.faults()
    assert words in fault
    desk.page.get_by_role("link", name="Claim 1, ").click()
    expect(desk.claim(1, key)).to_be_focused()
    expect(desk.claim(1, key)).to_be_visible()


def test_a_denial_of_nothing_and_a_doubled_name_are_refused(desk: Form) -> None:
    desk.fill_source()
    for _ in range(2):
        desk.press("Add a denial")
    desk.claim(2, "id").fill("denial")
    desk.press("Check")
    nothing = [
        "What it is directed against: Choose one.",
        "The claim that is meant: Nothing is named. Choose at least one.",
    ]
    assert [fault for fault in desk.faults() if "directed" in fault or "meant" in fault] == [
        f"Claim {number}, {words}" for number in (1, 2) for words in nothing
    ]
    desk.claim(1, "id").fill("denial")
    desk.press("Check")
    assert desk.faults()[-1].endswith("“denial” is the name of a claim above. Choose another.")


def test_speakers_are_refused_where_they_exclude_each_other(desk: Form, vocabulary: Any) -> None:
    desk.press("Add a statement")
    speaker = desk.claim(1, "said_by")
    speaker.select_option(ids(vocabulary, "actors")[0])
    desk.press("Add another: Said by")
    expect(desk.page.get_by_label("Said by, 2", exact=True)).to_be_focused()
    desk.page.get_by_label("Said by, 2", exact=True).select_option("article")
    fault = desk.page.locator(".record-claim > [data-key=said_by] .record-fault")
    expect(fault).to_have_text("The article itself, or somebody not named, can only stand alone.")
    desk.page.get_by_label("Said by, 2", exact=True).select_option(ids(vocabulary, "actors")[0])
    expect(fault).to_have_text("One of them is chosen twice. Keep one.")
    desk.press("Remove: Said by, 2")
    expect(fault).to_be_hidden()
    expect(speaker).to_be_focused()


def test_claims_keep_the_order_in_which_they_are_put(form: Form) -> None:
    for name in ("Add a figure", "Add a statement", "Add an event"):
        form.press(name)
    form.page.locator(".record-claim:nth-child(3)").get_by_role("button", name="Move up").click()
    form.page.locator(".record-claim:nth-child(1)").get_by_role("button", name="Remove").click()
    assert form.page.locator(".record-claim > legend").all_inner_texts() == ["1. Event", "2. Statement"]
    assert [claim["kind"] for claim in recorded(form.preview())["claims"]] == ["event", "statement"]
    expect(form.page.locator(".record-claim > legend > button").first).to_be_focused()


# Fields of a source and of claims that the form does not ask for, and why.
BY_HAND = "few records need it; the page says that it is written by hand"
NEW = "what a new record makes had no id before"
ALWAYS = {
    "formerly": NEW,
    **dict.fromkeys(
        ("said_by_all", "speaks_for", "reported_on", "printed", "about", "readings", "in_doubt", "topic"), BY_HAND
    ),
}
NOT_ASKED: Mapping[str, Mapping[str, str]] = {
    "source": {
        "topic": "who fills in the form has the article before them, and its title",
        "agency_basis": BY_HAND,
        "author": BY_HAND,
        "derived_basis": BY_HAND,
        "duplicate_of": "who fills in the form for an article that is recorded with this text can leave it",
        "capture": BY_HAND,
        "set_aside": "the scan of a capture asks for it, and the form has no capture",
        "read_by": BY_HAND,
        "formerly": NEW,
        "checked_by": "a new record has none",
        "corrections": "a new record has none",
        "claims": "the claims are a part of the form of their own",
    },
    "target": {"candidates": BY_HAND},
    "figure": {
        "kind": "a claim that names none is a figure",
        "equivalents": BY_HAND,
        "covers": BY_HAND,
        "of": BY_HAND,
        "breakdowns": BY_HAND,
        **ALWAYS,
    },
    "statement": {"kind": "the form writes it", **ALWAYS},
    "event": {"kind": "the form writes it", **ALWAYS},
    "denial": ALWAYS,
    "revision": {"kind": "the form writes it", **ALWAYS},
}


def test_the_form_has_each_field_of_a_record_or_it_is_said_why_not(rules: Page) -> None:
    found = rules.evaluate(
        "async () => { const fields = await import('/js/record/fields.js');"
        "const vocabulary = await (await fetch('/data/vocabulary.json')).json();"
        "const keys = specs => specs.map(spec => spec.key);"
        "const claims = fields.claimFields(vocabulary);"
        "return { source: keys(fields.sourceFields(vocabulary, '')), target: keys(claims.denial.find("
        "spec => spec.key === 'target').fields), ...Object.fromEntries(Object.entries(claims).map("
        "([kind, specs]) => [kind, keys(specs)])) } }"
    )
    claims = {kinds_of(model)[0]: model for model in CLAIM_MODELS}
    models: dict[str, type[Record]] = {"source": Source, "target": Target, **claims}
    for name, model in models.items():
        assert set(found[name]) == set(model.model_fields) - set(NOT_ASKED[name]), name


HOSTILE = "<img src=x onerror=document.title='owned'> </option><script>document.title='owned'</script> &amp;"


def test_hostile_text_among_the_actors_stays_text(reader: Reader, vocabulary: Any) -> None:
    registries = ("actors", "metrics", "groups", "places", "sources")
    hostile = {
        **vocabulary,
        **{
            registry: [{"id": "hostile", "name": HOSTILE, "kind": HOSTILE if registry == "actors" else ""}]
            for registry in registries
        },
        "about": {registry: {"hostile": HOSTILE} for registry in registries},
        "choices": {field: [HOSTILE, *values] for field, values in vocabulary["choices"].items()},
    }
    reader.page.route("**/data/vocabulary*.json", lambda route: route.fulfill(json=hostile))
    form = Form(reader)
    form.source("publication").select_option(label=HOSTILE)
    form.press("Add a figure")
    form.claim(1, "metric").select_option("hostile")
    expect(form.page.locator(".record-claim > [data-key=metric] .record-live")).to_have_text(" ".join(HOSTILE.split()))
    assert form.page.title() != "owned"
    assert form.page.locator("#record-form :is(img, script)").count() == 0
    assert "publication: hostile" in form.preview()
    assert reader.complaints == []


def test_without_a_repository_the_record_is_downloaded(reader: Reader) -> None:
    def forget(route: Any) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("md-source", "other"))

    reader.page.route("**/record/", forget)
    form = Form(reader)
    assert form.page.get_by_role("button", name="Open on GitHub").count() == 0
    expect(form.page.get_by_text("This copy of the site does not know its repository.")).to_be_visible()
    expect(form.page.get_by_role("button", name="Download")).to_be_visible()


def test_without_script_the_page_tells_another_way(pages: Pages, root: str) -> None:
    with pages.lent(java_script_enabled=False) as page:
        page.goto(f"{root}record/")
        expect(page.locator("noscript p")).to_contain_text("The form needs JavaScript")
        expect(page.locator("noscript p")).to_be_visible()
        expect(page.get_by_role("heading", name="What the form cannot say")).to_be_visible()
        expect(page.locator("#record-form")).to_be_hidden()


def test_without_its_lists_the_form_says_so(reader: Reader) -> None:
    reader.page.route("**/data/vocabulary.json", lambda route: route.fulfill(status=404))
    reader.open("record/")
    expect(reader.page.locator("#record-loading")).to_contain_text("its lists did not load")
    expect(reader.page.locator("#record-form")).to_be_hidden()


def test_the_sources_come_when_somebody_turns_to_the_form(desk: Form, vocabulary: Any) -> None:
    sources = desk.source("derived_from").locator("option")
    expect(sources).to_have_count(1)
    desk.source("title").focus()
    expect(sources).to_have_count(1 + len(vocabulary["sources"]))
    taken = vocabulary["sources"][0]["id"]
    desk.source("id").fill(taken)
    desk.press("Check")
    expect(desk.page.locator("[data-key=id] .record-fault")).to_contain_text(taken)


def test_what_does_not_come_at_the_first_use_is_told_and_comes_at_the_next(desk: Form, vocabulary: Any) -> None:
    desk.page.route("**/data/vocabulary-of-use.json", lambda route: route.fulfill(status=500))
    desk.source("title").focus()
    expect(desk.status()).to_contain_text("did not load")
    desk.page.unroute("**/data/vocabulary-of-use.json")
    desk.source("url").focus()
    expect(desk.source("derived_from").locator("option")).to_have_count(1 + len(vocabulary["sources"]))


def accepts_count(text: str) -> bool:
    try:
        return bool(parse_count(text))
    except BadCountError:
        return False


def accepts_date(text: str) -> bool:
    try:
        return bool(parse_when(text))
    except BadDateError:
        return False


DATES = """
    2022-01-09 2022-01 2022 2022-01-05/2022-01-09 2021-12/2022-01-09 ../2022-01 2022-01-09~ 2022~ 2024-02-29
    1900-02-29 2000-02-29 2022-04-31 2022-13 2022-00 2022-01-00 0000 0001 2022-1-9 2022-01-09? 2022-01-05/ /2022
    2022-01-09T08:15+06:00 2022-01-09T21:40Z 2022-01-09T08:15 2022-01-09T24:00Z 2022-02-30T08:15Z 2022-01T08:15Z
    2022-01-09T08:15+15:00 ../2022-01-09T08:15Z 2022-01-09T08:15Z~ 2022-01-09T08:15:00Z T08:15Z
    2022/2021 2022-01-09/2022-01-05 2022/../2023 ../ .. ~ ../2022~ 2022~/2023 2022-12/2022-12-31 2022-02/2022-02-28
""".split()
NAMES = ["a", "a-b", "a--b", "-a", "a-", "A", "a b", "a_b", "7", "é", "", "a" * 80, "a" * 81, "a\n"]


def test_the_form_reads_counts_as_the_compiler_does(rules: Page) -> None:
    texts = [row[0] for row in TABLE]
    found = rules.evaluate(
        "async texts => { const { readCount } = await import('/js/record/counts.js');"
        "return texts.map(readCount).map(read => read && read.qualifier) }",
        texts,
    )
    assert {bool(name) for name in found} == {True, False}
    assert dict(zip(texts, found, strict=True)) == {
        text: str(parse_count(text).qualifier) if accepts_count(text) else None for text in texts
    }


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join))
def test_the_form_reads_any_words_as_the_compiler_does(rules: Page, text: str) -> None:
    found = rules.evaluate("async text => Boolean((await import('/js/record/counts.js')).readCount(text))", text)
    assert found == accepts_count(text)


def accepted_by(rules: Page, rule: str, texts: list[str]) -> list[bool]:
    """Whether a rule of the form accepts each text."""
    found: list[bool] = rules.evaluate(
        "async ([rule, texts]) => { const rules = await import('/js/record/rules.js');"
        "return texts.map(text => rules[rule](text) === null) }",
        [rule, texts],
    )
    return found


def test_the_form_takes_the_dates_that_the_compiler_takes(rules: Page) -> None:
    accepted = dict(zip(DATES, accepted_by(rules, "moment", DATES), strict=True))
    assert accepted == {text: accepts_date(text) for text in DATES}
    assert set(accepted.values()) == {True, False}
    days = [text for text in DATES if "T" not in text]
    assert accepted_by(rules, "date", DATES) == [accepted[text] and text in days for text in DATES]


def test_the_form_takes_the_ids_that_the_compiler_takes(rules: Page) -> None:
    accepted = dict(zip(NAMES, accepted_by(rules, "slug", NAMES), strict=True))
    assert accepted == {text: is_slug(text) for text in NAMES}


def written(rules: Page, texts: list[str]) -> list[tuple[bool, str]]:
    """Whether the form lets each text pass, and the YAML it makes of it."""
    found: list[tuple[bool, str]] = rules.evaluate(
        "async texts => { const { visible } = await import('/js/record/rules.js');"
        "const { toYaml } = await import('/js/record/yaml.js');"
        "return texts.map(text => [visible(text) === null, toYaml({ note: text })]) }",
        texts,
    )
    return found


def refused_or_read_back(text: str, passed: bool, yaml: str) -> bool:
    tree, _ = read_yaml("record.yml", yaml.encode())
    return plain(tree) == {"note": text} if passed and tree else passed == (tree is not None)


MARKS = "'\"\\#:-?,[]{}&*!|>%@`~=<.\t\n 09aenoy"


@given(st.text() | st.text(MARKS))
@example("a: b")
@example("a #b")
@example("\U0001f4a9\ufffd\u00ad")
def test_any_text_is_refused_by_the_form_or_read_back_as_it_was(rules: Page, text: str) -> None:
    (made,) = written(rules, [text])
    assert refused_or_read_back(text, *made)


def test_the_form_refuses_the_characters_that_the_compiler_refuses(rules: Page) -> None:
    texts = [f"a{chr(code)}b" for code in (*range(0x3000), *range(0xFE00, 0x10000))]
    made = written(rules, texts)
    assert {passed for passed, _ in made} == {True, False}
    wrong = [text for text, each in zip(texts, made, strict=True) if not refused_or_read_back(text, *each)]
    assert wrong == []


def test_a_bookmark_opens_the_form_with_the_page_that_was_open(desk: Form) -> None:
    """What it brings is text, whatever it is, and stands behind the sign that no browser sends on."""
    form_address = desk.page.url.partition("#")[0]
    kept = desk.page.locator("[data-part=bookmark]").text_content()
    assert kept and kept.startswith("javascript:")
    desk.page.goto(f"{form_address}../method/")
    desk.page.evaluate("title => { document.title = title }", TITLE)
    with desk.page.expect_navigation():
        desk.page.evaluate("code => { (0, eval)(code) }", kept.removeprefix("javascript:"))
    desk.page.reload()
    expect(desk.page.locator("#record-form")).to_be_visible()
    expect(desk.source("title")).to_have_value(TITLE)
    assert desk.source("url").input_value().endswith("/method/")
    assert recorded(str(desk.page.locator("[data-part=preview]").text_content()))["title"] == " ".join(TITLE.split())
