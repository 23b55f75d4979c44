"""The HTML of nights, of which each part is made once: it is what the whole text gives."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator.site.nights import files
from generator.site.nights.files import night_files
from generator.site.nights.in_html import InHtml
from generator.site.parts.citations import citations
from tests.drawn import drawn
from tests.records import ladders_of

EVENTS = [
    pytest.param("sources", marks=pytest.mark.deep),
    "tests/event",
    pytest.param("tests/flood", marks=pytest.mark.further),
]
LINES = st.sampled_from(
    [
        '<span class="rung-day">by 4 March</span>',
        "[The office](actors/office.md), through [a paper](actors/paper.md).",
        '<strong>12</strong><sup><a href="sources/a.md#c-b" aria-label="note 1 on 12">[1]</a></sup>',
        "as called: “cases \\*of\\* a kind” &amp; more",
        "**12** and *13*",
    ]
)
ITEM = st.lists(LINES, min_size=1, max_size=3).map(lambda lines: "- " + "\n  ".join(lines))
LIST = st.tuples(st.lists(ITEM, min_size=1, max_size=4), st.sampled_from(["\n", "\n\n", "\n\n\n"])).map(
    lambda drawn: drawn[1].join(drawn[0])
)
CHART = st.just('<figure class="chart-figure">\n<svg viewBox="0 0 1 1">\n<text x="1">12 - 13</text>\n</svg>\n</figure>')
FOLD = st.tuples(LINES, LIST).map(
    lambda drawn: (
        f'<details class="fold" markdown>\n<summary markdown="span">{drawn[0]}</summary>\n\n'
        f'<div class="ladder" markdown>\n\n{drawn[1]}\n\n</div>\n\n</details>'
    )
)
TEXT = st.lists(st.one_of(LINES, LIST, CHART, FOLD), min_size=1, max_size=5).map(
    lambda parts: "\n\n".join(parts) + "\n"
)


def _whole(text: str) -> str:
    made = Markdown(extensions=["attr_list", "md_in_html"]).convert(text)
    return re.sub(r"\n\s*\n", "\n", made)


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are converted from now on, each of which has to become what it is as a whole."""
    seen: list[str] = []

    class Compared(InHtml):
        def __call__(self, text: str) -> str:
            made = super().__call__(text)
            assert made == _whole(text)
            seen.append(text)
            return made

    monkeypatch.setattr(files, "InHtml", Compared)
    return seen


@pytest.mark.parametrize("folder", EVENTS)
def test_the_nights_of_an_event_are_what_their_whole_texts_give(folder: str, compared: list[str]) -> None:
    ladders = ladders_of(folder)
    assert night_files(ladders, citations(ladders.views))
    assert compared


@given(st.lists(TEXT, min_size=1, max_size=3))
@settings(max_examples=drawn(60), deadline=None)
def test_each_part_is_the_same_wherever_it_stands(texts: list[str]) -> None:
    in_html = InHtml()
    for text in texts:
        assert in_html(text) == _whole(text), text


def test_an_item_of_several_texts_is_converted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    in_html, asked = InHtml(), list[str]()
    convert: Callable[[str], str] = in_html._whole

    def heard(text: str) -> str:
        asked.append(text)
        return convert(text)

    monkeypatch.setattr(in_html, "_whole", heard)
    for last in ("three", "four"):
        in_html(f"- one\n\n- two\n\n- {last}\n")
    assert sum("- two" in text for text in asked) == 1
