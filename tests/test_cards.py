"""The cards by which pages are shared: they say what their pages say, and all of it stands on the picture."""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from generator.site.cards.blocks import ROOM
from generator.site.cards.cards import ShareCards, _drawn, _ground, share_cards
from generator.site.cards.faces import DISPLAY, TEXT
from generator.site.cards.layout import LaidCard, frame, laid
from generator.site.cards.lettering import Lettering, SetLine, cut_in_lines, in_lines, set_line
from generator.site.cards.picture import HEIGHT, WIDTH, PlacedBar, PlacedLine
from generator.site.cards.says import Says, actor_card, day_card, metric_card, story_card
from generator.site.cards.words import CardDispute, CardFrame, CardRow, CardValue, CardWords
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.day.page import DayPage
from generator.site.pages.home.page import HomePage
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.source.page import SourcePage
from generator.site.render import in_plain_words, render
from generator.site.site import Site
from tests.fictional_pages import made, metric, only
from tests.records import site_of
from tests.small_records import denial, figure, source
from tests.small_records import made as small_site

ARABIC = "كم عدد القتلى؟"
KAZAKH = "Қанша адам қаза тапты? Әділет, Ғалым, Ңұр, Өмір, Ұлан, Үміт, Һәм"
POLISH = "Ile osób zginęło w Łodzi, Żarach i Gdańsku?"
GEORGIAN = "რამდენი ადამიანი დაიღუპა?"
EVENTS = ("event", pytest.param("flood", marks=pytest.mark.further))


@cache
def cards_of(name: str) -> ShareCards:
    return share_cards(site_of(f"tests/{name}"))


@cache
def texts_of(name: str) -> dict[str, str]:
    """The pages of an event as a reader sees them: without marks, links and markup."""
    return {path: _seen(text) for path, text in render(site_of(f"tests/{name}")).items()}


def _seen(markdown: str) -> str:
    text = re.sub(r"<sup.*?</sup>", "", markdown)
    text = re.sub(r"\[((?:[^\[\]]|\[\])*)\]\([^)]*\)", r"\1", text)
    return " ".join(unescape(re.sub(r"<[^>]*>|\*\*", "", text)).split())


def _pages(name: str, kind: type) -> Iterator[object]:
    return (page for page in site_of(f"tests/{name}").pages if isinstance(page, kind))


def answer_of(page: MetricPage, name: str = "event") -> CardWords:
    return metric_card(page, in_plain_words(site_of(f"tests/{name}").citations, "parts/answers/answers.jinja"))


def _shared(site: Site) -> Says:
    return in_plain_words(site.citations, "parts/macros.jinja")


def lines_of(card: LaidCard) -> list[PlacedLine]:
    return [one for one in card.placed if isinstance(one, PlacedLine)]


def is_on_card(card: LaidCard) -> bool:
    """Whether all that is placed lies on the card, and the texts between its margins."""
    return all(_is_on(one) for one in card.placed)


def _is_on(one: PlacedLine | PlacedBar) -> bool:
    if isinstance(one, PlacedBar):
        return one.left >= 0 and one.top >= 0 and one.left + one.width <= WIDTH and one.top + one.height <= HEIGHT
    margin = (WIDTH - ROOM) // 2
    goes = one.left >= margin and one.left + one.line.width <= WIDTH - margin + 2
    return goes and one.line.lettering.size // 2 <= one.base <= HEIGHT - one.line.lettering.size // 4


@pytest.mark.parametrize("name", EVENTS)
def test_every_sentence_of_a_metrics_card_stands_on_its_page(name: str) -> None:
    for page in _pages(name, MetricPage):
        assert isinstance(page, MetricPage)
        words, text = answer_of(page, name), texts_of(name)[page.path]
        said = [words.heading, words.about, *words.said, *(one.sentence for one in words.disputes)]
        assert [one for one in said if one not in text] == [], page.path


@pytest.mark.parametrize("name", EVENTS)
def test_the_figure_of_a_card_is_that_with_which_the_answer_begins(name: str) -> None:
    found = 0
    for page in _pages(name, MetricPage):
        assert isinstance(page, MetricPage)
        words = answer_of(page, name)
        leads = [item.step for one in (page.opening.opening if page.opening else ()) for item in one.items[:1]]
        if words.figure and leads:
            found += 1
            assert words.figure.text == leads[0].value
            assert words.figure.is_crossed == (leads[0].change.status in {"denied", "retracted"})
            assert words.said
    assert found >= 5


@pytest.mark.parametrize("name", EVENTS)
def test_all_that_is_disputed_in_an_answer_is_on_its_card(name: str) -> None:
    for page in _pages(name, MetricPage):
        assert isinstance(page, MetricPage)
        disputed = page.opening.disputed if page.opening else ()
        card = laid(answer_of(page, name))
        assert card and len(card.words.disputes) == len(disputed), page.path


def test_a_denied_figure_is_crossed_and_who_denied_it_is_told() -> None:
    words = answer_of(metric("homes-flooded"))
    assert words.figure == CardValue("1,090")
    (dispute,) = words.disputes
    assert dispute.values == (CardValue("1,460", is_crossed=True),)
    assert "was denied by Ilvane Tordesk" in dispute.sentence
    card = laid(words)
    assert card
    (crossed,) = (one for one in lines_of(card) if one.line.text == "1,460")
    bars = [one for one in card.placed if isinstance(one, PlacedBar) and one.ink == "denied"]
    assert any(bar.left < crossed.left and bar.left + bar.width > crossed.left + crossed.line.width for bar in bars)


def test_a_metric_without_a_figure_says_what_it_counts() -> None:
    page = metric("livestock-lost")
    assert answer_of(page) == CardWords(page.metric.question, page.metric.definition)


def test_a_disputed_figure_has_a_card_of_its_own() -> None:
    page = metric("missing")
    story = next(one for one in page.stories if one.first.step.value == "31")
    words = story_card(story, page.metric.question, in_plain_words(made().citations, "parts/macros.jinja"))
    assert words.figure == CardValue("31", is_crossed=True)
    assert words.said == ("31 missing. Given by: Officials of Orrumland (8 October 2014).",)
    assert [one.sentence for one in words.disputes] == [
        "That number was withdrawn by Brightquay Wire on 9 October 2014."
    ]
    assert story.life in cards_of("event").by_page


def test_the_card_of_a_day_has_the_record_of_that_night() -> None:
    """A figure that was denied on the next day still stood."""
    lead, shared = only(HomePage).lead, _shared(made())
    before, after = (day_card(only(DayPage, f"days/2014-10-0{day}.md"), lead, shared) for day in (8, 9))
    assert before.figure == CardValue("1,460")
    (later,) = before.rows
    assert later.label.endswith("known later: denied") and later.values == (CardValue("1,460", is_crossed=True),)
    assert before.said[1].startswith("1,460: ")
    assert after.figure == CardValue("1,090 and 1,200")
    assert [row.values for row in after.rows[:1]] == [(CardValue("1,460", is_crossed=True),)]


def test_a_figure_without_a_recorded_place_does_not_stand_under_the_name_of_one() -> None:
    small = small_site(
        a=source(
            figure("open", 9, place="unstated", said_on="2031-03-06"),
            figure("toll", 5, place="coast", said_on="2031-03-05"),
            figure("before", 4, place="coast", said_on="2031-03-04"),
            published="2031-03-07",
        )
    )
    actor = next(page for page in small.pages if isinstance(page, ActorPage) and page.path == "actors/office.md")
    (row,) = actor_card(actor).rows
    assert "The coast" in row.label and [one.text for one in row.values] == ["5", "4"]
    lead = next(page for page in small.pages if isinstance(page, HomePage)).lead
    day = next(page for page in small.pages if isinstance(page, DayPage) and page.path == "days/2031-03-06.md")
    words = day_card(day, lead, _shared(small))
    assert words.figure and "9" not in words.figure.text and "5" in words.figure.text


def test_the_card_of_an_actor_has_a_word_beside_a_figure_that_may_be_disputed() -> None:
    target = {"metric": "deaths", "count": 9, "said_by": "office", "candidates": ["a#lost"]}
    toll, lost = figure("toll", 9, said_on="2031-03-04"), figure("lost", 30, metric="found", said_on="2031-03-04")
    no = denial("no", target=target, said_by="speaker", said_on="2031-03-05")
    small = small_site(a=source(toll, lost, published="2031-03-04"), b=source(no, published="2031-03-05"))
    page = next(page for page in small.pages if isinstance(page, ActorPage) and page.actor.name == "Office")
    rows = {row.label: row.values[0].text for row in actor_card(page).rows}
    assert [label.endswith("possibly disputed") for label, value in rows.items() if value == "30"] == [True], rows


@pytest.mark.parametrize("name", EVENTS)
def test_the_figures_of_an_actors_card_stand_on_its_page(name: str) -> None:
    for page in _pages(name, ActorPage):
        assert isinstance(page, ActorPage)
        words, text = actor_card(page), texts_of(name)[page.path]
        values = [value.text for row in words.rows for value in row.values if not value.text.startswith("and ")]
        assert [one for one in values if one not in text] == [], page.path


@pytest.mark.parametrize("name", EVENTS)
def test_every_card_is_a_small_picture_of_the_size_that_is_asked_for(name: str) -> None:
    files = cards_of(name).files
    assert max(map(len, files.values())) < 32_000
    for data in files.values():
        picture = Image.open(BytesIO(data))
        assert (picture.format, picture.size, picture.mode) == ("PNG", (1200, 630), "P")


def test_a_second_drawing_makes_the_same_bytes() -> None:
    first = cards_of("event")
    _drawn.cache_clear()
    _ground.cache_clear()
    assert share_cards(made()) == first


def test_every_page_has_a_card_and_a_source_that_of_the_site() -> None:
    cards = cards_of("event")
    assert {cards.of(page.path) for page in made().pages} <= {*cards.by_page.values()}
    assert {card.path for card in cards.by_page.values()} == {*cards.files}
    assert len(cards.files) == len(cards.by_page)
    source = next(page for page in made().pages if isinstance(page, SourcePage))
    assert cards.of(source.path) == cards.home == cards.by_page["index.md"]


def test_the_words_for_those_who_do_not_see_it_are_those_of_the_card() -> None:
    assert cards_of("event").by_page["figures/missing-31.md"].alt == (
        "The Brakkel Dam, October 2014: 31 missing: credited to Orrumland’s officials, withdrawn by Brightquay Wire. "
        "31 (crossed out). 31 missing. Given by: "
        "Officials of Orrumland (8 October 2014). That number was withdrawn by Brightquay Wire on 9 October 2014."
    )


def test_a_heading_that_is_too_long_is_cut_between_words() -> None:
    card = laid(CardWords("How many people of the old harbour were missing " * 9))
    assert card and is_on_card(card)
    assert lines_of(card)[-1].line.text.endswith("…")
    assert lines_of(card)[-1].line.text.rstrip("…").split(" ")[-1] in card.words.heading.split(" ")


def test_a_word_wider_than_the_card_is_broken() -> None:
    card = laid(CardWords("Heading", said=("Donau" * 40,)))
    assert card and is_on_card(card)
    assert "".join(one.line.text for one in lines_of(card)[1:]) == "Donau" * 40


def test_no_sentence_is_cut_and_no_figure_stands_without_its_speaker() -> None:
    words = CardWords("Heading", figure=CardValue("164"), said=("A very long name " * 80,))
    card = laid(words)
    assert card and card.words == CardWords("Heading")


def test_a_dispute_for_whose_sentence_there_is_no_room_keeps_its_sign() -> None:
    dispute = CardDispute((CardValue("164", is_crossed=True),), "was denied by a long name " * 40, "denied")
    card = laid(CardWords("Heading", figure=CardValue("164"), said=("Who gave it.",), disputes=(dispute,)))
    assert card
    assert [(one.values, one.sentence) for one in card.words.disputes] == [(dispute.values, "denied")]


@pytest.mark.parametrize("text", [KAZAKH, POLISH, ARABIC], ids=["Kazakh", "Polish", "Arabic"])
@pytest.mark.parametrize("face", [DISPLAY, TEXT], ids=["display", "text"])
def test_no_letter_of_these_languages_is_a_box(text: str, face: object) -> None:
    assert face in (DISPLAY, TEXT)
    line = set_line(text, Lettering(DISPLAY if face is DISPLAY else TEXT, 40))
    assert line.letters and all(one.number for one in line.letters)


def test_what_has_a_letter_that_no_font_has_is_left_out() -> None:
    assert laid(CardWords(GEORGIAN)) is None
    card = laid(CardWords("Heading", GEORGIAN, CardValue("164"), said=(GEORGIAN,), rows=(CardRow(GEORGIAN, ()),)))
    assert card and card.words == CardWords("Heading")
    assert next(frame(CardFrame(GEORGIAN, "3 March 2031"))).ink == "ink-soft"


def test_a_line_from_the_right_stands_at_the_right() -> None:
    card = laid(CardWords(ARABIC))
    assert card and is_on_card(card)
    (line,) = lines_of(card)
    assert line.left + round(line.line.width) == WIDTH - (WIDTH - ROOM) // 2


def test_all_lines_of_a_text_run_as_it_begins() -> None:
    lines = in_lines(f"{ARABIC} Libyan Red Crescent, " * 3, Lettering(TEXT, 40), 500, 9)
    assert lines and len(lines) > 1
    assert all(line.is_from_the_right for line in lines)


def test_letters_written_from_the_right_are_joined_and_digits_among_them_are_not_turned() -> None:
    text = "قتل 164 شخصا"
    line = set_line(text, Lettering(TEXT, 40))
    one_by_one = {set_line(letter, Lettering(TEXT, 40)).letters[0].number for letter in text}
    assert not {one.number for one in line.letters} <= one_by_one
    digits = [_place(line, digit) for digit in "164"]
    assert digits == sorted(digits)
    # The first word, which is read first, stands at the right of the number.
    assert _place(line, "1") < max(one.right for one in line.letters) < line.width * 64
    assert max(one.right for one in line.letters if one.file.startswith("Noto")) > digits[-1] > 0


def _place(line: SetLine, letter: str) -> int:
    (alone,) = set_line(letter, line.lettering).letters
    return next(one.right for one in line.letters if one.number == alone.number and one.file == alone.file)


_LETTERS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60)


# In a line its words are written in another order, and the space between two is that of another font.
_MIXED = "1bؠفEجؠلمو عA"


@given(_LETTERS, _LETTERS, _LETTERS)
@example("0", _MIXED, "0")
def test_whatever_is_said_goes_on_the_card_without_a_box(heading: str, said: str, value: str) -> None:
    shown = CardValue(value)
    card = laid(CardWords(heading, figure=shown, said=(said, said * 9), rows=(CardRow(said, (shown, shown)),)))
    if card:
        assert is_on_card(card)
        assert all(letter.number for one in lines_of(card) for letter in one.line.letters)


@pytest.mark.plain
@given(st.text("abc éЖ·-", min_size=1, max_size=200), st.integers(1, 4))
def test_lines_hold_all_words_in_their_order(text: str, most: int) -> None:
    lettering, text = Lettering(TEXT, 36), " ".join(text.split())
    lines = in_lines(text, lettering, ROOM, most)
    if lines is None:
        assert cut_in_lines(text, lettering, ROOM, most)[-1].text.endswith("…")
    else:
        assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")
        assert all(line.width <= ROOM for line in lines)


@pytest.mark.parametrize("text", [_MIXED, ARABIC, f"{ARABIC} Libyan Red Crescent", KAZAKH, "AVATAR Tо " * 9])
@pytest.mark.parametrize("most", [2, 40], ids=["cut", "whole"])
def test_no_line_is_set_wider_than_its_room(text: str, most: int) -> None:
    for room in range(300, 1100, 31):
        lines = cut_in_lines(f"{text} " * 9, Lettering(TEXT, 25), room, most)
        assert [line.text for line in lines if line.width > room] == [], room
