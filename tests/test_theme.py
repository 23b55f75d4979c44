"""The theme: what its templates say stands in the book, and its style sheets hold every topic once."""

import re
from pathlib import Path

import pytest
from pytest import TempPathFactory

from generator.language import say
from generator.site.theme.styles import styles
from tests.sitebuild import ROOT, fictional_site, parsed

_THEME = ROOT / "generator" / "site" / "theme"
_TEMPLATES = sorted((_THEME / "overrides").rglob("*.html"))
_CODE = re.compile(r"{#.*?#}|{%.*?%}|{{.*?}}", re.S)


@pytest.mark.parametrize("template", _TEMPLATES, ids=lambda path: path.name)
def test_no_template_of_the_theme_has_words_of_its_own(template: Path) -> None:
    text = re.sub(r"<[^>]*>", "", _CODE.sub("", template.read_text(encoding="utf-8")))
    assert re.findall(r"[A-Za-z]+", text) == []


def test_a_wrong_address_and_the_search_speak_from_the_book(tmp_path_factory: TempPathFactory) -> None:
    page = parsed(fictional_site(tmp_path_factory))["404.html"]
    assert [one.get_text() for one in page.select("article h1, article > p")] == [
        say("theme-lost"),
        say("theme-lost-why"),
        say("theme-lost-search"),
    ]
    assert [one.get_text() for one in page.select("article li")] == [
        say("theme-home"),
        say("theme-figures"),
        say("life-index-title"),
        say("day-index-title"),
        say("theme-sources"),
        say("theme-explorer") + say("theme-explorer-about"),
    ]
    assert page.select_one("title").get_text().startswith(say("theme-lost"))  # type: ignore[union-attr]
    assert [one["aria-label"] for one in page.select("dialog")] == [say("theme-search")]


def test_every_topic_of_the_styles_is_on_one_sheet() -> None:
    sheets = styles()
    names = ("site", "search", "explorer", "record", "desk", "check", "nights")
    assert set(sheets) == {f"assets/{name}.css" for name in names}
    for name, text in sheets.items():
        paths = (_THEME / "css" / Path(name).stem).glob("*.css")
        topics = [_declared(path.read_text(encoding="utf-8")) for path in paths]
        assert len(topics) > 1
        assert all(_declared(text).count(topic) == 1 for topic in topics)
        assert len(_declared(text)) == sum(map(len, topics))
        assert "/*" not in text and "\n " not in text and "\n\n" not in text


def _declared(text: str) -> str:
    """What a style sheet says to a browser."""
    return re.sub(r"\s+", "", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
