"""Contributed text can become neither markup nor script: one string at a time, and a whole hostile event."""

import html
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown
from mkdocs.config import load_config
from pydantic import TypeAdapter, ValidationError

from generator.record.fields import Address
from generator.site.escape import esc, href, on_paper
from generator.site.render import of_language
from tests import hostile
from tests.drawn import drawn
from tests.hostile import HARMLESS, HOSTILE, free_fields, hostile_fields, poisoned
from tests.sitebuild import ROOT, Site, parsed

# The shapes in which templates set contributed text; `@@` stands for it.
CONTEXTS = {
    "paragraph": "@@\n",
    "within a paragraph": "Before @@ after, @@.\n",
    "at the end of a paragraph": "Before @@\n\nAfter @@\n",
    "strong": "**@@** of “@@” (@@)\n",
    "link": "[@@](b.md) and [@@](c.md), [@@](d.md)\n",
    "heading": "# @@\n\nText.\n",
    "small heading": "#### @@\n\nText.\n",
    "heading with an id": "### [@@](b.md) { #metric-x }\n\nText.\n",
    "table": "| @@ | A |\n| --- | ---: |\n| @@ | @@ |\n| [@@](b.md) | **@@**[^c-a--b] |\n\n[^c-a--b]: Note.\n",
    "list item": "- @@\n- “@@”: @@\n- *x* @@\n",
    "lines of a list item": (
        '- <span class="day">@@</span>\n  <strong class="value">@@</strong> <span>also @@</span>[^n]\n'
        "  @@\n\n- Next.\n\n[^n]: Note.\n"
    ),
    "footnote": "Text[^c-a--b].\n\n[^c-a--b]: “@@” — [@@](b.md), through @@; in @@ (@@).\n\nMore text.\n",
    "start of a footnote": "Text[^c-a--b].\n\n[^c-a--b]: @@\n",
    "block in a div": (
        '<div class="claim" id="c-x" markdown>\n\n<span class="where">lead</span> **@@** @@[^n] “@@”\n\n@@\n\n'
        '<span class="note">Note: @@</span>\n\n</div>\n\nText.\n\n[^n]: @@\n'
    ),
    "list in a div": '<div class="strip" markdown>\n\n- @@\n- [@@](b.md) <span>1</span>\n\n</div>\n\nText.\n',
    "paragraph of HTML": '<p class="answer" markdown>**@@.** [@@](b.md) put it at @@[^n].</p>\n\n[^n]: Note.\n',
    "start of a paragraph of HTML": '<p class="lead" markdown>@@</p>\n\nText.\n',
    "span": '<span class="note">@@</span>\n',
    "attribute": '- <span class="alias" lang="@@">Name</span>\n',
    "definition": "term\n:   @@\n",
    "cell with a label": '| A |\n| --- |\n| @@ { data-label="Figure" } |\n| [@@](b.md), @@ { data-label="Figure" } |\n',
    "summary of a fold": '<details markdown>\n<summary markdown="span">@@ and **@@**</summary>\n\n- @@\n\n</details>\n',
    "words of a drawing": (
        "<figure>\n<svg><title>@@</title>\n<text><tspan>@@</tspan></text>\n</svg>\n</figure>\n\nText.\n"
    ),
    "block to copy": (
        '<details class="cite" markdown>\n<summary>Cite @@</summary>\n\n<p class="form" id="cite-x">Words</p>\n'
        '<pre class="text"><code>@@\n  a = {{@@}} { #b } [^n]\n@@</code></pre>\n\nIn [BibTeX](x.bib).\n\n'
        "</details>\n\nText[^n].\n\n[^n]: Note.\n"
    ),
    "empty span": '<span class="Z3988" title="@@"></span>\n',
}
_SENTINEL = "Qwordq"


def _markdown() -> Markdown:
    """Python-Markdown with every extension of the project's mkdocs.yml, as MkDocs sets it up."""
    config = load_config(str(ROOT / "mkdocs.yml"), hooks=[])
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


_MARKDOWN = _markdown()


def _rendered(context: str, value: str) -> BeautifulSoup:
    text = CONTEXTS[context].replace("@@", value)
    return BeautifulSoup(_MARKDOWN.reset().convert(text), "html.parser")


_ONE_MARK = str.maketrans("“”„«»‘’'", '""""""""')


def _folded(text: str) -> str:
    return " ".join(text.split())


def _with_one_mark(text: str) -> str:
    """A folded text with one kind of quotation marks, for those within a quotation are single."""
    return _folded(text).translate(_ONE_MARK)


def _skeleton(soup: BeautifulSoup) -> list[tuple[str, dict[str, object]]]:
    """Every element with its attributes, less those that Markdown makes from the words of a heading."""
    return [(tag.name, {**tag.attrs, **_made_from_words(tag)}) for tag in soup.find_all(True)]


def _made_from_words(tag: Tag) -> dict[str, object]:
    if tag.name == "a" and tag.get("class") == ["headerlink"]:
        return {"href": ""}
    return {"id": ""} if re.fullmatch("h[1-6]", tag.name) and tag.get("id") != "metric-x" else {}


@cache
def _harmless(context: str) -> tuple[list[tuple[str, dict[str, object]]], str]:
    """The elements and the words of a context in which a harmless word stands."""
    soup = _rendered(context, _SENTINEL)
    return _skeleton(soup), soup.get_text()


def _check(context: str, text: str) -> None:
    """The words are seen as they are, and no element or attribute beyond those of a harmless word."""
    (elements, words), got = _harmless(context), _rendered(context, esc(text))
    expected = [
        (name, {key: value if value != _SENTINEL else _folded(text) for key, value in attributes.items()})
        for name, attributes in elements
    ]
    assert _skeleton(got) == expected
    assert _folded(got.get_text()) == _folded(words.replace(_SENTINEL, _folded(text)))


# In the plain suite each text stands in one context, and each context has some of them.
@pytest.mark.parametrize(
    ("text", "context"),
    [
        pytest.param(text, context, marks=() if at % len(CONTEXTS) == number else pytest.mark.further)
        for number, context in enumerate(CONTEXTS)
        for at, text in enumerate(HOSTILE)
    ],
)
def test_a_hostile_string_is_only_text(text: str, context: str) -> None:
    _check(context, text)


# What a record may hold: the reader refuses control characters, lone surrogates and what directs the text.
_REFUSED = "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff"
_CHARACTERS = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters=_REFUSED)
_MARKS = st.sampled_from(list("\\`*_{}[]()<>#+-.!|&;:=~^$/\"'@% \n\t0123456789a") + list(HOSTILE))
_TEXTS = st.one_of(
    st.text(_CHARACTERS, min_size=1, max_size=30),
    st.lists(st.one_of(_MARKS, _CHARACTERS), min_size=1, max_size=8).map("".join),
).filter(lambda text: bool(text.split()))


@pytest.mark.parametrize("context", CONTEXTS)
@settings(max_examples=drawn(60), deadline=None, derandomize=True)
@given(text=_TEXTS)
def test_any_text_is_only_text(context: str, text: str) -> None:
    _check(context, text)


@settings(max_examples=drawn(300), deadline=None, derandomize=True)
@given(text=_TEXTS)
def test_escaped_text_is_one_line_that_reads_as_the_text(text: str) -> None:
    escaped = esc(text)
    assert html.unescape(escaped) == _folded(text)
    assert not re.search(r"[<>\[\]*_`{}|\\\"\n]", escaped)


_ADDRESSES = st.text("abcXYZ012-._~:/?#[]@!$&'()*+,;=%éжع", max_size=20).map("https://host.example/".__add__)


def _is_address(text: str) -> bool:
    try:
        TypeAdapter(Address).validate_python(text)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        ("https://paper.example/%D1%82%D0%BE%D0%BB%D0%BB#:~:text=17%20dead", "https://paper.example/толл"),
        ("https://paper.example/a%20b%2Fc", ""),
        ("https://paper.example/%FF%D1", ""),
        ("https://paper.example/%E2%80%AEb", ""),
    ],
)
def test_paper_has_an_address_with_its_letters_where_that_is_another(address: str, typed: str) -> None:
    assert on_paper(address) == typed


@settings(max_examples=drawn(300), deadline=None, derandomize=True)
@given(address=_ADDRESSES.filter(_is_address))
@example(address="https://host.example/a_(b)_*c*?x=1&y=2&copy=3#:~:text=a,b&text=c")
def test_an_address_leads_where_it_says(address: str) -> None:
    soup = BeautifulSoup(_MARKDOWN.reset().convert(f"See [Original]({href(address)}). More."), "html.parser")
    links = [(tag.get_text(), tag.attrs) for tag in soup.find_all("a")]
    assert links == [("Original", {"href": address})]
    assert soup.get_text() == "See Original. More."


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return hostile.hostile_site(tmp_path_factory)


@pytest.fixture(scope="module")
def harmless_pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, BeautifulSoup]:
    """Those of the same event, in which nothing tries anything."""
    return parsed(hostile.hostile_site(tmp_path_factory, HARMLESS))


@pytest.fixture(scope="module")
def hostile_pages(hostile_site: Site) -> Mapping[str, BeautifulSoup]:
    return parsed(hostile_site)


def test_every_field_that_is_free_is_hostile_somewhere(tmp_path: Path) -> None:
    assert len(free_fields()) > 70
    # Where the site stands is told its builder by a setting here, which counts before what the event says.
    assert hostile_fields(poisoned(tmp_path)) >= free_fields() - {("Event", "address")}


def _records(hostile_site: Site, name: str) -> Any:
    return json.loads((hostile_site.sources / name).read_text(encoding="utf-8"))


def _scripts(page: BeautifulSoup) -> list[str]:
    """Every script but blocks of data, which no browser runs."""
    return [str(script) for script in page.find_all("script") if script.get("type") != "application/ld+json"]


def test_linked_data_in_a_page_stays_within_its_block(hostile_pages: Mapping[str, BeautifulSoup]) -> None:
    read = 0
    for path, page in hostile_pages.items():
        for script in page.find_all("script", type="application/ld+json"):
            block = script.get_text()
            assert not re.search("[<>&]", block), path
            context = json.loads(block)["@context"]
            assert context == "https://schema.org" or context[0] == "https://schema.org", path
            read += 1
    assert read > 5


def test_no_page_has_other_scripts_than_that_of_the_harmless_event(
    hostile_pages: Mapping[str, BeautifulSoup], harmless_pages: Mapping[str, BeautifulSoup]
) -> None:
    assert set(harmless_pages) == set(hostile_pages)
    for path, page in hostile_pages.items():
        assert _scripts(page) == _scripts(harmless_pages[path]), path


def test_no_element_has_an_event_handler_or_a_script_address(hostile_pages: Mapping[str, BeautifulSoup]) -> None:
    for path, page in hostile_pages.items():
        # The icon stands in the page itself and is of nobody's contributing.
        for tag in (one for one in page.find_all(True) if one.get("rel") != ["icon"]):
            for name, value in tag.attrs.items():
                assert not name.startswith("on"), f"{path}: {tag}"
                if name in {"href", "src", "action", "formaction", "srcdoc", "xlink:href"}:
                    assert not re.match(r"\s*(?:javascript|data|vbscript):", str(value), re.I), f"{path}: {tag}"


def test_every_page_has_the_elements_of_the_harmless_event_and_no_other(
    hostile_pages: Mapping[str, BeautifulSoup], harmless_pages: Mapping[str, BeautifulSoup]
) -> None:
    for path, page in hostile_pages.items():
        assert _kinds(page) == _kinds(harmless_pages[path]), path


def _kinds(page: BeautifulSoup) -> Counter[str]:
    """The elements of a page with the names of their attributes and with their classes, of whatever colour.

    Not those within a drawing, whose lines break where words are long, nor a picture that has no letters for them, nor
    whether an address is another on paper.
    """
    return Counter(
        re.sub(
            r"\bhue-\d", "hue", " ".join((tag.name, *sorted({*tag.attrs} - {"data-paper"}), *(tag.get("class") or [])))
        )
        for tag in page.find_all(True)
        if not tag.find_parent("svg") and not str(tag.get("href")).endswith(".png")
    )


def test_a_drawing_has_no_kind_of_element_that_that_of_the_harmless_event_has_not(
    hostile_pages: Mapping[str, BeautifulSoup], harmless_pages: Mapping[str, BeautifulSoup]
) -> None:
    drawn = {kind for page in harmless_pages.values() for kind in _drawn(page)}
    assert len(drawn) > 5
    assert {kind for page in hostile_pages.values() for kind in _drawn(page)} <= drawn


def _drawn(page: BeautifulSoup) -> set[str]:
    return {" ".join((tag.name, *sorted(tag.attrs))) for tag in page.select("svg *")}


def _named_pages(hostile_site: Site) -> Iterator[tuple[str, str]]:
    """Each page that has a contributed title, with the title."""
    lead = _records(hostile_site, "event.yml")["lead_metric"]
    yield "index.html", _records(hostile_site, "metrics.yml")[lead]["question"]
    for name, actor in _records(hostile_site, "actors.yml").items():
        yield f"actors/{name}/index.html", actor["name"]
    for name, metric in _records(hostile_site, "metrics.yml").items():
        yield f"metrics/{name}/index.html", metric["question"]
    for path in sorted((hostile_site.sources / "articles").iterdir()):
        title = _records(hostile_site, f"articles/{path.name}").get("title")
        if title:
            yield f"sources/{path.stem}/index.html", title


def test_titles_are_shown_as_contributed(hostile_site: Site, hostile_pages: Mapping[str, BeautifulSoup]) -> None:
    wrong = []
    for path, title in _named_pages(hostile_site):
        page = hostile_pages[path]
        heading, head = page.select_one("article h1"), page.title
        assert heading and head
        shown = _folded(heading.get_text().removesuffix("¶"))
        if shown != _folded(title):
            wrong.append((path, "heading", title, shown))
        if path != "index.html" and not _folded(head.get_text()).startswith(_folded(title)):
            wrong.append((path, "title", title, head.get_text()))
    assert wrong == []


def test_the_words_of_every_claim_are_shown_as_contributed(
    hostile_site: Site, hostile_pages: Mapping[str, BeautifulSoup]
) -> None:
    claims = json.loads((hostile_site.html / "data" / "claims.json").read_text(encoding="utf-8"))
    assert len(claims) > 30
    for claim in claims:
        page, _, anchor = claim["address"].partition("#")
        place = hostile_pages[f"{page}index.html"].find(id=anchor)
        assert isinstance(place, Tag), claim["id"]
        for words in (claim["quote"], claim["restated"], claim["label"]):
            assert _with_one_mark(words or "") in _with_one_mark(place.get_text()), claim["id"]


def test_spellings_are_shown_as_contributed(hostile_site: Site, hostile_pages: Mapping[str, BeautifulSoup]) -> None:
    for name, actor in _records(hostile_site, "actors.yml").items():
        shown = hostile_pages[f"actors/{name}/index.html"].select(".alias")
        named = [*actor.get("own_names", ()), *actor.get("aliases", ())]
        spellings = [one if isinstance(one, dict) else {"text": one} for one in named]
        expected = {(_folded(one["text"]), one.get("language")) for one in spellings}
        assert {(_folded(tag.get_text()), tag.get("lang")) for tag in shown} == expected, name


def test_every_footnote_of_the_hostile_event_is_whole(hostile_pages: Mapping[str, BeautifulSoup]) -> None:
    for path, page in hostile_pages.items():
        notes = [str(item.get("id")) for item in page.select("div.footnote > ol > li")]
        references = {str(link.get("href")).removeprefix("#") for link in page.select("a.footnote-ref")}
        assert sorted(notes) == sorted(references), path
        for block in page.select("div.footnote"):
            following = [sibling for sibling in block.find_next_siblings() if sibling.name != "form"]
            assert following == [], f"{path}: something stands below the footnotes"


def test_the_search_has_titles_as_contributed_and_its_script_sets_no_markup(hostile_site: Site) -> None:
    entries = json.loads((hostile_site.docs / "data" / "search.json").read_text(encoding="utf-8"))
    titles = {entry["path"]: entry["title"] for entry in entries}
    # The page of the event is found by the event's name, not by the question of its leading metric.
    named = {**dict(_named_pages(hostile_site)), "index.html": _records(hostile_site, "event.yml")["title"]}
    wrong = {
        path: (title, titles[_page_of(path)])
        for path, title in named.items()
        if _folded(titles[_page_of(path)]) != _folded(title)
    }
    assert wrong == {}


def _page_of(path: str) -> str:
    return path.removesuffix("/index.html").removesuffix(".html")


def test_a_text_of_another_language_says_which_and_keeps_its_direction() -> None:
    assert of_language("ნარი", "ka") == '<span lang="ka" dir="auto">ნარი</span>'
    assert of_language("plain", "") == "plain"
    assert '"' not in of_language("x", '"><script>').replace('lang="', "").replace('" dir="auto"', "")
