"""The desk reads a text as the command line does: each number, each phrase, each anchor, the language."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from generator.captures.asides import asides
from generator.captures.changing import is_of_change
from generator.captures.exported import portable
from generator.captures.language import language_of
from generator.captures.number_words import LANGUAGES, numbers_in
from generator.captures.text import Captured
from generator.draft.draft import Drafter
from generator.draft.standing import GivenAs
from tests.browser.conftest import offer_modules
from tests.drafting.drafted import registry
from tests.test_anchors import RECORD, TEXT, Project

# Invented, in the languages whose words for numbers are read, and in two others.
TEXTS = {
    "wire": (
        "en",
        "Twenty-one dead in Pellwick\n\nTARNHOLT (Brightquay) – At least 1,460 homes stood in water on 6 October, up "
        "from 1,200; half a million cubic metres ran out. Two and a half thousand people slept in tents, a score of "
        "them on roofs. The score line was kept. “Forty‑two” were missing, said Mr. Quillaran, 61.",
    ),
    "bulletin": ("en", "Homes: 1.090\nMissing: 12 (−3)\nWater: 4,5 million m³\nOne in ten, three-quarters of one"),
    "wrapped": ("en", "One hundred\u00a0and\nfive; 10\u202f000 crowns; 1/3; ２５; ٤٢ people; 3rd; x2; 2x; forty_two"),
    "abbreviated": (
        "en",
        "By Dec. 30, Dr. Marsh and J. Holm had counted 12. It rained on the 31st. Post No. 4 in St. Orme lost approx. "
        "50 boats in Dec. They sank. 6 swim.",
    ),
    "astral": ("en", "🌊🌊 Eleven 🚤 boats, 𝟭𝟮 divers and 13 dogs"),
    "russian": ("ru", "По данным службы, 5,8 тысяч домов, двадцать один человек погиб, 3 млн. крон; сорока нет."),
    "kazakh": ("kk", "Ондаған үй, жиырма бес адам және 3 мың теңге; жүзден астам, мыңға жуық өңір."),
    "french": ("fr", "Vingt et un morts, une centaine de blessés, 1 200 maisons et trois cents, la moitié."),
    "spanish": ("es", "Treinta y cinco muertos, dos mil casas, 1.460 familias y la mitad del valle; dieciséis niños."),
    "german": ("de", "Einundzwanzig Tote, hundertfünf Verletzte, Dutzende, 1.460 Häuser; und gib acht; zwei Drittel."),
    "chinese": ("zh", "洪水造成二十一人死亡，1460间房屋被淹，数千人撤离，三名儿童失踪，二〇一四年。"),
    "japanese": ("ja", "ダムが決壊し、二十一人が死亡、約1,460戸が浸水した。三名が行方不明。"),
    "georgian": ("ka", "დაიღუპა 21 ადამიანი, დაიტბორა 1,460 სახლი და ოცი ნავი."),
    "none": ("en", "No bell rang."),
    "empty": ("en", ""),
}
_READ = """async ([texts]) => {
  const { Captured } = await import('/js/desk/texts.js');
  return texts.map(([language, text]) => {
    const captured = new Captured(text);
    const told = (one) => [captured.at(one), captured.paragraph(one.start), captured.at(captured.sentence(one))];
    const numbers = captured.numbers(language);
    return [captured.words, numbers.map((one) => [[...text.slice(0, one.start)].length, ...told(one)])];
  });
}"""
_FOUND = """async ([text, phrases]) => {
  const { Captured } = await import('/js/desk/texts.js');
  const captured = new Captured(text);
  const place = (one) => [[...text.slice(0, one.start)].length, captured.at(one)];
  return phrases.map((phrase) => captured.find(phrase).map(place));
}"""
_GUESSED = "async (texts) => texts.map((await import('/js/desk/language.js')).languageOf)"


@pytest.fixture(scope="module")
def rules(chromium: Browser, fictional_address: str) -> Iterator[Page]:
    """A page of the site in which the desk's modules can be called, with what they learn from its data."""
    page = chromium.new_page()
    offer_modules(page)
    page.goto(f"{fictional_address}method/")
    page.evaluate(
        "async () => { const { learn } = await import('/js/record/rules.js');"
        "const { learnTexts } = await import('/js/desk/texts.js');"
        "learn(await (await fetch('/data/vocabulary.json')).json());"
        "learnTexts((await (await fetch('/data/desk.json')).json()).texts) }"
    )
    yield page
    page.close()


def listed(language: str, text: str) -> list[Any]:
    """What `scan` finds in a text: its words, and of each number the place, the words, the paragraph, the sentence."""
    captured = Captured(text)

    def shown(start: int, end: int) -> str:
        return text[start:end]

    numbers = [
        [
            one.start,
            shown(one.start, one.end),
            captured.paragraph(one.start),
            shown(captured.sentence(one).start, captured.sentence(one).end),
        ]
        for one in captured.numbers(language)
    ]
    return [captured.words, numbers]


def test_the_desk_marks_the_numbers_that_scan_lists(rules: Page) -> None:
    found = rules.evaluate(_READ, [list(TEXTS.values())])
    assert dict(zip(TEXTS, found, strict=True)) == {name: listed(*each) for name, each in TEXTS.items()}
    assert {bool(numbers) for _, numbers in found} == {True, False}
    assert {language for language, _ in TEXTS.values()} >= set(LANGUAGES)


_PIECES = st.sampled_from(
    "one twenty-one Hundred half a million of and score dozens сто двадцать 5,8 тысяч млн. жүз et demi vingt y ocho "
    "hundertfünf acht geben 二十 三名 1,200 10\u202f000 ２５ 𝟭 3rd _ - – . , 🌊 é e\u0301 12:30".split(" ")
)


_GAPS = st.sampled_from([" ", "", "\n", "\u00a0", "-"])


@given(st.sampled_from([*LANGUAGES, "ka"]), st.lists(st.tuples(_PIECES, _GAPS)))
def test_any_text_has_the_same_numbers(rules: Page, language: str, pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    (found,) = rules.evaluate(_READ, [[[language, text]]])
    assert found == listed(language, text)


PHRASES = ("1,460 homes", "“forty-two”", '"Forty-two" were', "Two  and a half", "half", "", "Pellwick TARNHOLT")


def test_a_phrase_stands_where_anchors_find_it(rules: Page) -> None:
    texts = [text for _, text in TEXTS.values()]
    decomposed = "Un cafe\u0301 de 3\u00ad5 places, ﬁn, 각, \u1100\u1161\u11a8"
    for text, phrases in ((texts[0], PHRASES), (decomposed, ("café", "35 places", "fin", "\uac01", "e"))):
        captured = Captured(text)
        places = [[[one.start, text[one.start : one.end]] for one in captured.find(phrase)] for phrase in phrases]
        assert rules.evaluate(_FOUND, [text, list(phrases)]) == places
        assert any(places)


def test_the_language_is_told_as_scan_tells_it(rules: Page) -> None:
    texts = [text for _, text in TEXTS.values()]
    more = ["Il sindaco ha detto che non sono nel fiume", "De brug is niet van het dorp", "12 34", "Οι νεκροί"]
    assert rules.evaluate(_GUESSED, [*texts, *more]) == [language_of(text) for text in (*texts, *more)]


def test_each_language_has_a_pattern_of_its_own() -> None:
    assert len({numbers_in(language).pattern for language in (*LANGUAGES, "")}) == len(LANGUAGES)


_TIMES = """async ([texts]) => {
  const { Captured } = await import('/js/desk/texts.js');
  const { times } = await import('/js/desk/times.js');
  const { isOfChange } = await import('/js/desk/changing.js');
  return texts.map((text) => {
    const captured = new Captured(text);
    const told = (one) => [one.kind, captured.at(one), [...text.slice(0, one.start)].length];
    const found = times(captured, 'en').map(told);
    return [found, captured.numbers('en').map((one) => isOfChange(captured, one))];
  });
}"""
_DENIED = """async ([text, places]) => {
  const { Captured } = await import('/js/desk/texts.js');
  const { isDenied } = await import('/js/desk/denying.js');
  const at = (place) => [...text].slice(0, place).join('').length;
  return places.map(([start, end]) => isDenied(new Captured(text), { start: at(start), end: at(end) }, 'en'));
}"""
DENIALS = """A headline

The Health Ministry rejected claims that 225 people were killed. It dismissed reports of 226 dead as a rumour.

It is not true that 227 people were killed, the Health Ministry said. Reports of 228 dead are false, the ministry said.

Claims that 229 people were killed were denied by the Health Ministry. It never said that 230 people were killed.

There is no truth in reports that 231 people were killed. The court denied bail to 232 people. It counted 233, not 234.

Nobody denied anything; 235 people were killed. The ministry did not say whether 236 people were killed.

The ministry denied everything, but 237 people were killed. There was no evidence that 238 people had died.
"""
_KINDS = {"date": "date", "time of day": "time", "age": "age", "duration": "duration"}
_WORDS_OF_TIME = st.sampled_from(
    "on 5 12 2022 January Oct. 7th 7–9 2014-10-06 10:30 a.m. 6.15 at until from to aged 14 9-year-old girl of the 30s "
    "three four days week ago half between and Pellwick , ; . rose by another 176 fell people été 🌊".split(" ")
)


def timed(text: str) -> list[Any]:
    """The days, times, ages and durations of a text, and of each number whether a change is told by it."""
    found = [
        [_KINDS[each.reason], text[each.span.start : each.span.end], each.span.start]
        for each in asides(text, (), ())
        if each.reason in _KINDS
    ]
    return [found, [is_of_change(text, one.start) for one in Captured(text).numbers()]]


def test_days_times_ages_and_changes_are_those_of_the_command_line(rules: Page) -> None:
    more = [
        "BRIGHTQUAY, 5 January 2022 – It rose by 12 to 176, and from 164 to 225. Ola, 61, left at 6.15 this morning",
        "Open from 9 to 5; on the 6th of last month; since 2011; 0900 GMT; the youngest is 14; under 18.",
        "7/10/2014\nclosed until 8\nThree to four weeks ago, in October 2014, two 14-year-olds (16) and 12 o’clock",
    ]
    texts = [*(text for _, text in TEXTS.values()), *more]
    expected = [timed(text) for text in texts]
    assert rules.evaluate(_TIMES, [texts]) == expected
    assert {kind for found, _ in expected for kind, *_ in found} == set(_KINDS.values())
    assert {change for _, changes in expected for change in changes} == {True, False}


def test_what_a_text_denies_is_told_as_drafts_tell_it(rules: Page) -> None:
    files = [Path(each).read_text("utf-8") for each in sorted(Path("tests/drafting/gold/a").glob("*.txt"))]
    seen = Counter[bool]()
    for text in (DENIALS, *files):
        drafted = [
            each for each in Drafter(registry()).draft(text).candidates if each.standing is not GivenAs.WITHDRAWN
        ]
        expected = [each.standing is GivenAs.DENIED for each in drafted]
        places = [[each.number.start, each.number.end] for each in drafted]
        assert rules.evaluate(_DENIED, [text, places]) == expected, text
        seen.update(expected)
    assert seen[True] >= 9
    assert seen[False] > 100


@given(st.lists(st.tuples(_WORDS_OF_TIME, st.sampled_from([" ", "", "\n", "-"]))))
def test_any_text_has_the_same_times_and_changes(rules: Page, pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    assert rules.evaluate(_TIMES, [[text]]) == [timed(text)]


_ANCHORED = """async ([text, language, claims, asides, given]) => {
  const { account, totals } = await import('/js/desk/account.js');
  const { anchorFile, quotedWords } = await import('/js/desk/anchors.js');
  const { Captured } = await import('/js/desk/texts.js');
  const captured = new Captured(text);
  const quotes = claims.map(({ id, quote }) => [quote, id]);
  const sums = totals(account(captured, language, quotes, asides.map(({ text, reason }) => [text, reason])));
  return [anchorFile(captured, { ...given, claims, totals: sums }), quotedWords(captured, claims)];
}"""
_HEAD, _, _ = RECORD.partition("set_aside:")
# A text with the quotations of its claims: words that stand in it more than once, and odd signs around them.
REPEATED = {
    "words": ("en", f"{TEXT}\nIn all 12 dead.\n\n12 dead", ["12 dead", "12 dead", "12 dead", "12 dead", "12 dead"]),
    "chinese": (
        "zh",
        "洪水造成二十一人死亡，政府说二十一人死亡。\n其中三名儿童，另有三名老人。" * 2,
        ["二十一人", "三名"],
    ),
    "astral": (
        "en",
        "🌊🌊 12 dead 🚤 and 🌊 12 dead 🚤🚤\nThe rest of the text is about other things than that.",
        ["12 dead"],
    ),
    "formulas": (
        "en",
        "Totals =SUM(A1) 12 dead =2+2 and -3 12 dead - he said so, +CALL(x) 12 dead, then @a 12 dead @b(c) of us",
        ["12 dead", "12 dead", "12 dead", "12 dead"],
    ),
}


@pytest.mark.parametrize("name", REPEATED)
def test_the_desk_writes_the_anchors_that_the_command_writes(rules: Page, tmp_path: Path, name: str) -> None:
    language, text, quotes = REPEATED[name]
    project = Project(tmp_path)
    claims = [
        {"id": f"claim-{at}", "metric": "deaths", "count": "12", "said_by": "flood-ministry", "quote": quote}
        for at, quote in enumerate(quotes)
    ]
    # What the command refuses as too much is not what is compared here.
    whole = f"{text}\n{'word ' * 200}"
    head = _HEAD.replace("language: en", f"language: {language}")
    aside = [{"text": "three days", "reason": "duration"}]
    project.write(whole, f"{head}set_aside: {json.dumps(aside)}\nclaims: {json.dumps(claims, ensure_ascii=False)}\n")
    done = project.anchor()
    assert done.exit_code == 0, done.output
    written = project.anchors.read_text(encoding="utf-8")
    made = json.loads(written)
    given = {
        "source": "flood",
        "sha256": hashlib.sha256(whole.encode()).hexdigest(),
        "by": made["creator"]["name"],
        "on": made["created"],
    }
    assert any("prefix" in item["target"]["selector"] for item in made["items"])
    assert rules.evaluate(_ANCHORED, [whole, language, claims, aside, given])[0] == written


def test_words_that_are_quoted_twice_count_once_and_those_around_them_count(rules: Page) -> None:
    claims = [
        {"id": "a", "quote": "12 dead"},
        {"id": "b", "quote": "12 dead"},
        {"id": "c", "quote": "more than 40 people"},
    ]
    found = rules.evaluate(_ANCHORED, [TEXT, "en", claims, [], {"source": "f", "sha256": "", "by": "", "on": ""}])
    around = [
        len(str(selector.get(side, "")).split())
        for item in json.loads(found[0])["items"]
        for selector in [item["target"]["selector"]]
        for side in ("prefix", "suffix")
    ]
    assert found[1] == 2 + 4 + sum(around) and sum(around) > 0


def test_a_pattern_that_a_browser_may_read_otherwise_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no browser is known to read \\W as Python does"):
        portable(r"\W+")


_SPEAKERS = """async (texts) => {
  const { proposed } = await import("/js/desk/names.js");
  const { Captured } = await import("/js/desk/texts.js");
  const names = { actors: { guard: ["the coastguard"] }, metrics: {}, groups: {}, places: {},
    units: {}, within: {}, lead: {} };
  return texts.map((text) => {
    const captured = new Captured(text);
    const numbers = captured.numbers("en");
    return proposed(captured, numbers[0], names, numbers).said_by;
  });
}"""


def test_a_headline_names_its_speaker_without_the_article(rules: Page) -> None:
    texts = {
        "Ferry toll reaches 31, coastguard says\n\nIt rained.": "guard",
        "Coastguard: 31 dead\n\nIt rained.": "guard",
        "Toll reaches 31, harbour coastguard says\n\nIt rained.": None,
        "Toll\n\nIt reached 31, coastguard said.": None,
    }
    assert dict(zip(texts, rules.evaluate(_SPEAKERS, list(texts)), strict=True)) == texts
