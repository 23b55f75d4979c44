"""The explorer: what is typed and chosen selects the right claims, stands in the address, and stays text."""

import csv
import io
import json
import re
import statistics
import urllib.request
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from benchmarks.synthetic import corpus
from generator.ledger.ledger import ledger
from generator.site.explorer import explorer as explorer_files
from generator.site.parts.citations import citations
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from tests.browser.conftest import Reader, offer_modules
from tests.browser.pages import Pages
from tests.hostile import HOSTILE

DATA = "**/data/explorer.json"
MANY = 5000
# Several times what was measured, for machines that are slow or busy.
PATIENCE_MS = 150


class Explorer:
    """The page as somebody uses it."""

    def __init__(self, reader: Reader, choice: str = "") -> None:
        self.reader, self.page = reader, reader.page
        reader.open(f"explorer/{choice}")
        expect(self.part("results")).to_be_visible()

    def part(self, name: str) -> Locator:
        return self.page.locator(f"[data-part={name}]")

    def summary(self) -> str:
        return self.part("summary").inner_text()

    def type(self, text: str) -> None:
        self.page.locator("#explorer-q").fill(text)

    def facet(self, name: str) -> Locator:
        """A filter, unfolded where it is folded."""
        self.part("filters").evaluate("details => { details.open = true }")
        return self.page.locator(f"[data-facet={name}]")

    def claims(self) -> set[str]:
        """The selected claims as `source#claim`, as far as they are shown."""
        links = self.page.locator(".explorer-source a").evaluate_all("links => links.map((link) => link.href)")
        parts = [link.rpartition("/sources/")[2].partition("/#c-") for link in links]
        return {f"{source}#{claim}" for source, _, claim in parts}

    def saved(self) -> list[dict[str, str]]:
        """The selection as downloaded."""
        with self.page.expect_download() as download:
            self.part("download").click()
        text = download.value.path().read_text(encoding="utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture
def root(fictional_address: str) -> str:
    """These tests read the fictional event."""
    return fictional_address


@pytest.fixture
def explorer(reader: Reader) -> Iterator[Explorer]:
    yield Explorer(reader)
    assert reader.complaints == []


@pytest.fixture
def desk(pages: Pages, root: str) -> Iterator[Reader]:
    """A reader at a desk, where the width makes no difference."""
    with pages.lent() as page:
        yield Reader(page, root)


@pytest.fixture(scope="module")
def modules(chromium: Browser, fictional_address: str) -> Iterator[Page]:
    """A page of the site in which the modules can be called."""
    page = chromium.new_page()
    offer_modules(page)
    page.goto(f"{fictional_address}explorer/")
    yield page
    page.close()


@pytest.fixture(scope="module")
def claims(fictional_address: str) -> list[dict[str, Any]]:
    """The claims of the event, as exported."""
    with urllib.request.urlopen(f"{fictional_address}data/claims.json") as answer:
        rows: list[dict[str, Any]] = json.load(answer)
    return rows


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("tokaev", "togaev", True),
        ("tokaev", "tokaev", True),
        ("tokaev", "tokae", True),
        ("tokaev", "tokkaev", True),
        ("tokaev", "tokeav", True),
        ("tokaev", "togaef", False),
        ("tokaev", "tokaevas", False),
        ("tokaev", "atokev", False),
        ("ab", "ba", True),
        ("", "a", True),
        ("", "ab", False),
    ],
)
def test_a_slip_is_one_letter(modules: Page, one: str, other: str, near: bool) -> None:
    call = "async ([one, other]) => (await import('/js/terms.js')).isNear(one, other)"
    assert modules.evaluate(call, [one, other]) is near
    assert modules.evaluate(call, [other, one]) is near


@pytest.mark.parametrize(
    "spellings",
    [
        "Токаев Tokaev Tokayev Tokáyev Toqaev Tokaïev Tokayew TOKAYEV",
        "Жанаозен Zhanaozen Janaözen",
        "Қарағанды Qaraghandy Karagandy",
        "Шымкент Shymkent Szymkent",
        "Юлия Yulia Yuliya Iuliia",
        "Харків Kharkiv Harkiv",
        "Δημήτρης Dimitris",
        "თბილისი Tbilisi",
        "وزارة وِزارة",
        "Қасым Kasym Qasym",
        "Тоқаев Toqaev Toqaıev Tokaev",
        "Шахрияр Shakhriyar Şahriiar",
    ],
)
def test_the_spellings_of_a_name_sound_alike(modules: Page, spellings: str) -> None:
    call = """async (text) => {
        const { sound, words } = await import("/js/terms.js");
        return words(text).map(sound);
    }"""
    assert len(set(modules.evaluate(call, spellings))) == 1


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("死亡", "警察说有164人死亡了", True),
        ("警察死亡", "警察死亡人数", True),
        ("死者数", "死者の数は", False),
        ("拘束され", "数千人が拘束された", True),
        ("เสียชีวิต", "มีผู้เสียชีวิตหลายคน", True),
        ("日本", "日曜本日", False),
    ],
)
def test_a_run_without_spaces_is_found_by_its_parts(modules: Page, typed: str, text: str, found: bool) -> None:
    call = """async ([typed, text]) => {
        const { Terms, typedWords, words } = await import("/js/terms.js");
        const terms = new Terms();
        for (const word of words(text)) terms.term(word).own.push(1);
        return typedWords(typed).every((word) => terms.matches(word).hits.length > 0);
    }"""
    assert modules.evaluate(call, [typed, text]) is found


def test_every_spelling_of_a_name_means_all_of_them(modules: Page) -> None:
    call = """async () => {
        const { Terms } = await import("/js/terms.js");
        const terms = new Terms();
        for (const [word, actor] of [["tordosk", 1], ["tordesk", 1], ["tardesk", 2]]) {
            terms.term(word).names.push(["actors", actor]);
        }
        terms.term("tordesks").own.push(1);
        return terms.matches("tordosk").hits.map(({ term }) => term.word);
    }"""
    assert sorted(modules.evaluate(call)) == ["tordesk", "tordesks", "tordosk"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("more than 2,200 (CSTO)", ["more", "than", "2200", "csto"]),
        ("2\u202f200, 1.5 and 3, 4", ["2200", "1", "5", "and", "3", "4"]),
        ("Attorney General’s", ["attorney", "generals"]),
        ("“law-enforcement”", ["law", "enforcement"]),
        (" … ", []),
        ("警察说164人死亡", ["警察说", "164", "人死亡"]),
        ("北京beijing", ["北京", "beijing"]),
        ("ตำรวจ 12 คน", ["ตารวจ", "12", "คน"]),
    ],
)
def test_a_text_falls_into_words(modules: Page, text: str, expected: list[str]) -> None:
    call = "async (text) => (await import('/js/terms.js')).words(text)"
    assert modules.evaluate(call, text) == expected


def test_everything_is_selected_at_first(explorer: Explorer, claims: list[dict[str, Any]]) -> None:
    voices = {claim["voice"] for claim in claims if claim["voice"]}
    sources = {claim["source"] for claim in claims}
    assert explorer.summary() == f"{len(claims)} claims, {len(sources)} sources, {len(voices)} speakers"
    while explorer.part("more").is_visible():
        explorer.part("more").click()
    assert explorer.claims() == {claim["id"] for claim in claims}
    assert explorer.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize(
    "spelling", ["Tordesk", "tórdesk", "Тордеск", "Tordesque", "تورديسك", "Tordeks", "Tordosk", "(Tordesk)", "tord"]
)
def test_every_spelling_finds_what_the_spokeswoman_said(
    desk: Reader, claims: list[dict[str, Any]], spelling: str
) -> None:
    explorer = Explorer(desk)
    explorer.type(spelling)
    said = {claim["id"] for claim in claims if "tordesk" in claim["said_by"]}
    assert len(said) > 3
    assert said <= explorer.claims()
    assert all("Tordesk" in row for row in explorer.page.locator(".explorer-row").all_inner_texts()[: len(said)])


def test_a_slip_is_told_and_an_exact_name_is_not(desk: Reader) -> None:
    explorer = Explorer(desk)
    explorer.type("Tordosk")
    expect(explorer.part("similar")).to_have_text(
        "“tordosk” is not in the record as a name; shown instead: tordesk, тордеск."
    )
    explorer.type("Tordesk")
    expect(explorer.part("similar")).to_have_text("")


def test_what_names_the_typed_word_as_speaker_comes_before_what_only_mentions_it(desk: Reader) -> None:
    explorer = Explorer(desk)
    explorer.type("rescue service")
    rows = explorer.page.locator(".explorer-who").all_inner_texts()
    said = ["Civil Rescue Service" in row.partition(" In ")[0] for row in rows]
    assert said == sorted(said, reverse=True)
    assert True in said


Field = Callable[[dict[str, Any]], list[str]]
FIELDS: dict[str, Field] = {
    "metric": lambda claim: [claim["metric"]],
    "group": lambda claim: [claim["group"]],
    "voice": lambda claim: [claim["voice"]],
    "through": lambda claim: list(claim["reported_by"]),
    "source": lambda claim: [claim["source"]],
    "kind": lambda claim: [claim["kind"]],
    "status": lambda claim: [claim["status"]],
    "evidence": lambda claim: [claim["evidence"]],
}


@pytest.mark.parametrize("name", FIELDS)
def test_a_filter_selects_the_claims_of_which_it_holds(desk: Reader, claims: list[dict[str, Any]], name: str) -> None:
    explorer = Explorer(desk)
    offered = explorer.facet(name).locator(":is(option, input)").evaluate_all("all => all.map((one) => one.value)")
    assert len(offered) > 1
    for value in filter(None, offered):
        if value == "unstated":
            expected = {claim["id"] for claim in claims if FIELDS[name](claim) in ([], [None], ["unstated"])}
        else:
            expected = {claim["id"] for claim in claims if value in FIELDS[name](claim)}
        desk.page.evaluate("hash => { location.hash = hash }", f"{name}={value}")
        expect(explorer.part("summary")).to_contain_text(f"{len(expected)} claim")
        assert {row["claim"] for row in explorer.saved()} == expected, value


def test_a_place_holds_the_places_in_it_and_a_speaker_those_who_speak_for_them(
    desk: Reader, claims: list[dict[str, Any]]
) -> None:
    explorer = Explorer(desk, "#speaker=water-ministry&place=ysme-valley&kind=figure")
    in_valley, of_ministry = {"ysme-valley", "tarnholt", "lower-pellwick"}, {"water-ministry", "tordesk"}
    expected = {
        claim["id"]
        for claim in claims
        if claim["kind"] == "figure" and in_valley & set(claim["place"]) and of_ministry & set(claim["said_by"])
    }
    assert len(expected) > 2
    assert expected <= {row["claim"] for row in explorer.saved()}
    for row in explorer.saved():
        assert row["voice"] == "Orrumland (state)"


def _spans(address: str) -> dict[str, tuple[str, str]]:
    """The first and the last day on which each claim can have been said, or its event have happened."""
    with urllib.request.urlopen(f"{address}data/explorer.json") as answer:
        data = json.load(answer)
    names = [data["sources"][source]["id"] for source in data["claims"]["source"]]
    spans = [data["spans"][place] for place in data["claims"]["span"]]
    return {
        f"{name}#{claim}": (span["first"] or "", span["last"] or "9999")
        for name, claim, span in zip(names, data["claims"]["id"], spans, strict=True)
    }


FROM, TO = "2014-10-07", "2014-10-08"


def test_days_select_what_may_have_been_said_on_them_and_mark_how_sure_that_is(desk: Reader) -> None:
    explorer = Explorer(desk, f"#from={FROM}&to={TO}")
    spans = _spans(desk.address)
    possible = {claim for claim, (first, last) in spans.items() if first <= TO and last >= FROM}
    certain = {claim for claim in possible if spans[claim][0] >= FROM and spans[claim][1] <= TO}
    assert certain and certain < possible < set(spans)
    rows = explorer.saved()
    assert {row["claim"] for row in rows} == possible
    assert {row["claim"] for row in rows if row["of the days chosen"] == "certainly then"} == certain
    assert [row["of the days chosen"] for row in rows[: len(certain)]] == ["certainly then"] * len(certain)
    assert {row["of the days chosen"] for row in rows[len(certain) :]} == {"perhaps then"}
    shown = explorer.page.locator(".explorer-sure").all_inner_texts()
    assert shown == [row["of the days chosen"] for row in rows[: len(shown)]]


def test_what_a_choice_of_days_leaves_out_is_told(desk: Reader) -> None:
    explorer = Explorer(desk)
    expect(explorer.part("ofdays")).to_have_text("")
    explorer.facet("kind")
    explorer.page.get_by_label("From", exact=True).select_option(FROM)
    explorer.page.get_by_label("to", exact=True).select_option(TO)
    spans = _spans(desk.address)
    outside = sum(first > TO or last < FROM for first, last in spans.values())
    perhaps = sum(row["of the days chosen"] == "perhaps then" for row in explorer.saved())
    told = explorer.part("ofdays")
    expect(told).to_contain_text(re.compile(f"{perhaps} claims? .*may have been: (it is|they are) marked"))
    expect(told).to_contain_text(re.compile(rf"\. {outside} claims? (is|are) left out that"))
    explorer.page.get_by_label("Only what was certainly said then").check()
    expect(told).to_contain_text(re.compile(f"{perhaps} claims? .*may have been, and (is|are) left out"))
    assert {row["of the days chosen"] for row in explorer.saved()} == {"certainly then"}
    assert "only=certainly" in explorer.page.url
    explorer.part("chosen").get_by_role("button", name="Clear all").click()
    expect(told).to_have_text("")


def test_a_day_that_is_not_stated_is_bounded_where_the_record_bounds_it(desk: Reader) -> None:
    explorer = Explorer(desk, "#dated=unstated")
    spans = _spans(desk.address)
    while explorer.part("more").is_visible():
        explorer.part("more").click()
    bounded = {claim for claim in explorer.claims() if spans[claim] != ("", "9999")}
    assert bounded
    expect(explorer.page.locator(".explorer-span")).to_have_count(len(bounded))


def test_the_number_beside_an_option_is_what_choosing_it_selects(explorer: Explorer) -> None:
    explorer.facet("status").get_by_label("superseded").check()
    metric = explorer.facet("metric")
    expect(metric.locator("option").nth(1)).to_be_attached()
    explorer.page.wait_for_timeout(400)
    for option in metric.locator("option").all_inner_texts()[1:]:
        metric.select_option(label=option)
        number = int(option.rpartition("(")[2].rstrip(")"))
        expect(explorer.part("summary")).to_contain_text(f"{number} claim{'' if number == 1 else 's'},")


def test_the_address_holds_the_choice_and_back_leads_back(explorer: Explorer) -> None:
    page = explorer.page
    everything = explorer.summary()
    explorer.type("homes «flooded»")
    page.wait_for_url("**/explorer/#q=homes*")
    typed = explorer.summary()
    explorer.facet("status").get_by_label("denied").check()
    chosen = explorer.summary()
    assert len({everything, typed, chosen}) == 3
    assert "status=denied" in page.url
    page.reload(wait_until="networkidle")
    expect(explorer.part("summary")).to_have_text(chosen)
    expect(page.locator("#explorer-q")).to_have_value("homes «flooded»")
    expect(explorer.facet("status").get_by_label("denied")).to_be_checked()
    page.go_back()
    expect(explorer.part("summary")).to_have_text(typed)
    page.go_back()
    expect(explorer.part("summary")).to_have_text(everything)
    expect(page.locator("#explorer-q")).to_have_value("")
    page.go_forward()
    expect(explorer.part("summary")).to_have_text(typed)


def test_an_address_that_names_what_is_not_there_selects_nothing_and_says_so(explorer: Explorer) -> None:
    explorer.page.evaluate("location.hash = 'metric=ghosts&colour=red&from=2099-01-01&sort=sideways'")
    expect(explorer.part("summary")).to_have_text("No claim is selected")
    assert explorer.part("chosen").locator("bdi").all_inner_texts() == [
        "Metric: ghosts",
        "From 1 January 2099",
        "Clear all",
    ]
    explorer.part("chosen").get_by_role("button", name="Clear all").click()
    expect(explorer.part("summary")).to_contain_text("claims,")
    assert explorer.page.url.endswith("/explorer/")


def test_what_an_address_chose_is_not_drawn_again_when_the_same_address_is_announced_twice(explorer: Explorer) -> None:
    explorer.page.evaluate("location.hash = 'metric=ghosts&colour=red&from=2099-01-01'")
    expect(explorer.part("summary")).to_have_text("No claim is selected")
    button = explorer.part("chosen").get_by_role("button", name="Clear all").element_handle()
    explorer.page.evaluate("window.dispatchEvent(new HashChangeEvent('hashchange'))")
    assert button.evaluate("node => node.isConnected")


def test_the_keyboard_alone_leads_from_a_word_to_the_claim_on_its_source(desk: Reader) -> None:
    explorer, keyboard = Explorer(desk), desk.page.keyboard
    explorer.page.locator("#explorer-q").focus()
    keyboard.type("homes")
    keyboard.press("Tab")
    expect(explorer.facet("metric")).to_be_focused()
    keyboard.type("Ho")
    keyboard.press("Tab")
    expect(explorer.facet("place")).to_be_focused()
    expect(explorer.part("chosen")).to_contain_text("Metric: Homes flooded")
    live = explorer.part("live")
    expect(live).to_have_attribute("role", "status")
    expect(live).to_contain_text(explorer.summary())
    for _ in range(60):
        keyboard.press("Tab")
        if explorer.page.evaluate("document.activeElement.closest('.explorer-source') !== null"):
            break
    target = explorer.page.evaluate("document.activeElement.href")
    keyboard.press("Enter")
    explorer.page.wait_for_url(target)
    expect(explorer.page.locator(f"[id='{target.partition('#')[2]}']")).to_be_in_viewport()


@pytest.mark.parametrize("order", ["newest", "oldest", "largest", "smallest"])
def test_an_order_keeps_the_selection(desk: Reader, claims: list[dict[str, Any]], order: str) -> None:
    explorer = Explorer(desk, f"#sort={order}")
    rows = explorer.saved()
    assert {row["claim"] for row in rows} == {claim["id"] for claim in claims}
    if order == "newest":
        # By the first day possible, of one such day what ends first; what has none comes at the end.
        firsts = [row["said no earlier than"] for row in rows]
        keys = [first for first in firsts if first]
        assert keys == sorted(keys, reverse=True) and len(set(keys)) > 3
        assert firsts[len(keys) :] == [""] * (len(rows) - len(keys))
        for one in set(keys):
            ends = [row["said no later than"] or "9999" for row in rows if row["said no earlier than"] == one]
            assert ends == sorted(ends)
    elif order == "oldest":
        # Of one last day what has no first one comes at the end.
        spans = [(row["said no later than"], row["said no earlier than"] or "9999") for row in rows]
        keys_of_both = [span for span in spans if span[0]]
        assert keys_of_both == sorted(keys_of_both) and len(set(keys_of_both)) > 3
        assert [row["said no later than"] for row in rows[len(keys_of_both) :]] == [""] * (
            len(rows) - len(keys_of_both)
        )
    else:
        plain = [int(row["figure"].replace(",", "")) for row in rows if row["figure"].replace(",", "").isdigit()]
        assert len(plain) > 3
        assert plain == sorted(plain, reverse=order == "largest")


def test_on_a_phone_the_filters_are_folded_and_a_row_is_a_block(explorer: Explorer) -> None:
    size = explorer.page.viewport_size
    assert size
    is_phone = size["width"] < 500
    assert explorer.part("filters").evaluate("details => details.open") is not is_phone
    row = explorer.page.locator(".explorer-row").first
    lefts = row.locator("td").evaluate_all("cells => cells.map((cell) => cell.getBoundingClientRect().left)")
    assert (len(set(lefts)) == 1) is is_phone
    assert row.evaluate("row => row.getAttribute('role')") == "row"


def _hostile(data: dict[str, Any]) -> dict[str, Any]:
    """The data with a hostile string in the place of every contributed text."""
    turn = iter(range(10**6))

    def swap(_: object) -> str:
        return HOSTILE[next(turn) % len(HOSTILE)]

    for table in ("actors", "metrics", "groups", "places"):
        for entry in data[table]:
            entry["name"] = swap(None)
    data["spellings"] = [[*map(swap, names)] for names in data["spellings"]]
    for source in data["sources"]:
        source |= {"title": swap(None), "publication": swap(None), "language": swap(None)}
    data["scopes"] = [*map(swap, data["scopes"])]
    for column in ("value", "label", "against", "words", "restated"):
        data["claims"][column] = [text and swap(text) for text in data["claims"][column]]
    data["claims"]["words"][0] = "=1+1"
    data["claims"]["words"][1] = "@SUM(A1)"
    return data


def test_contributed_text_stays_text_on_the_page_and_in_a_spreadsheet(desk: Reader) -> None:
    with urllib.request.urlopen(f"{desk.address}data/explorer.json") as answer:
        data = _hostile(json.load(answer))
    desk.page.route(DATA, lambda route: route.fulfill(json=data))
    explorer = Explorer(desk, "#metric=%3Cimg%20src%3Dx%3E&q=%3Cscript%3E")
    explorer.part("chosen").get_by_role("button", name="Clear all").click()
    while explorer.part("more").is_visible():
        explorer.part("more").click()
    made = explorer.part("results").locator("script, img, iframe, object, [onerror], [onmouseover]")
    expect(made).to_have_count(0)
    words = explorer.page.locator(".explorer-words").all_text_contents()
    assert any("<script>alert(1)</script>" in text for text in words)
    cells = [cell for row in explorer.saved() for cell in row.values()]
    assert "'=1+1" in cells and "'@SUM(A1)" in cells
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert desk.complaints == []


def test_without_script_the_page_says_so_and_leads_to_the_tables(pages: Pages, root: str) -> None:
    with pages.lent(java_script_enabled=False) as page:
        page.goto(f"{root}explorer/")
        expect(page.locator("[data-part=without]")).to_contain_text("need JavaScript")
        expect(page.locator("[data-part=search]")).to_be_hidden()
        expect(page.locator("[data-part=results]")).to_be_hidden()
        links = page.locator("#the-full-tables ~ ul a").evaluate_all("links => links.map((link) => link.href)")
        assert len(links) > 5
        for link in links:
            with urllib.request.urlopen(link) as answer:
                assert answer.status == 200


def test_a_file_that_does_not_load_is_told(desk: Reader) -> None:
    desk.page.route(DATA, lambda route: route.fulfill(status=500))
    desk.open("explorer/")
    expect(desk.page.locator("[data-part=without]")).to_contain_text("could not be loaded")
    expect(desk.page.locator("[data-part=results]")).to_be_hidden()


def _files_of_many() -> dict[str, Any]:
    """The files of a large synthetic event."""
    book = ledger(corpus(MANY))
    ladders = Ladders(Views(book, (), lambda _: None))
    files = explorer_files(book, citations(ladders.views), ladders.leads)
    return {name: json.loads(text) for name, text in files.items()}


def test_of_many_claims_all_come_when_somebody_asks_for_more_than_the_first(desk: Reader) -> None:
    files, asked = _files_of_many(), list[str]()

    def answered(route: Route) -> None:
        asked.append(route.request.url.removeprefix(desk.address))
        route.fulfill(json=files[asked[-1]])

    desk.page.route("**/data/explorer*.json", answered)
    explorer = Explorer(desk)
    first = explorer.claims()
    assert len(first) == len(files["data/explorer.json"]["claims"]["id"]) == 20
    assert asked == ["data/explorer.json"]
    assert explorer.summary().startswith(f"{MANY:,} claims")
    assert f"{MANY - 20:,}" in explorer.part("more").inner_text()
    # Where nothing can be chosen yet no heading of it stands.
    kinds = explorer.facet("kind")
    expect(kinds).to_be_hidden()
    explorer.part("more").click()
    expect(explorer.page.locator(".explorer-row")).to_have_count(120)
    assert asked == ["data/explorer.json", "data/explorer-whole.json"]
    assert first < explorer.claims()
    assert explorer.summary().startswith(f"{MANY:,} claims")
    expect(kinds.locator("label").first).to_be_visible()
    assert {row["claim"] for row in explorer.saved()} >= first and len(explorer.saved()) == MANY


def test_the_first_of_many_claims_are_the_first_of_all(desk: Reader) -> None:
    files = _files_of_many()
    desk.page.route(
        "**/data/explorer*.json", lambda route: route.fulfill(json=files[route.request.url.removeprefix(desk.address)])
    )
    explorer = Explorer(desk)
    rows = explorer.part("rows").inner_text()
    explorer.type("anything")
    expect(explorer.part("rows")).not_to_have_text(rows)
    explorer.type("")
    expect(explorer.part("summary")).to_contain_text(f"{MANY:,} claims")
    assert explorer.part("rows").inner_text() == rows


def test_claims_that_do_not_come_are_told(desk: Reader) -> None:
    data = _files_of_many()["data/explorer.json"]
    desk.page.route(DATA, lambda route: route.fulfill(json=data))
    desk.page.route("**/data/explorer-whole.json", lambda route: route.fulfill(status=500))
    explorer = Explorer(desk)
    explorer.page.locator("#explorer-q").fill("anything")
    expect(explorer.part("summary")).to_contain_text("could not be loaded")


def _large() -> str:
    """The file of a large synthetic event, with words in the place of its one repeated sentence."""
    data = _files_of_many()["data/explorer-whole.json"]
    random = Random(11)
    parts = "ka to ra mi no se la vu di po shi gra ter mon ast ber zhan ayev ova enko ing ed tion al".split()
    words = ["".join(random.choices(parts, k=random.randint(1, 4))) for _ in range(9000)]
    data["claims"]["words"] = [" ".join(random.choices(words, k=15)) for _ in data["claims"]["id"]]
    return json.dumps(data, ensure_ascii=False)


def test_typing_keeps_up_with_thousands_of_claims(desk: Reader) -> None:
    data = _large()
    desk.page.route(DATA, lambda route: route.fulfill(body=data, content_type="application/json"))
    explorer = Explorer(desk)
    assert explorer.summary().startswith(f"{MANY:,} claims")
    took = desk.page.evaluate(
        """async (texts) => {
            const input = document.getElementById("explorer-q");
            const took = [];
            for (const text of texts) {
                for (let end = 1; end <= text.length; end++) {
                    await new Promise((done) => setTimeout(done, 30));
                    const begun = performance.now();
                    input.value = text.slice(0, end);
                    input.dispatchEvent(new Event("input", { bubbles: true }));
                    took.push(performance.now() - begun);
                }
            }
            return took;
        }""",
        ["ministry dead", "ministri", "governor 225", "leegue zhanayev"],
    )
    assert statistics.median(took) < PATIENCE_MS
