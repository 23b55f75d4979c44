"""Hostile text under every builder: what a page says has the elements that it has under MkDocs, and no other."""

import re
from collections import Counter
from pathlib import Path

import lxml.html
import pytest
from lxml.html import HtmlElement

from tests.hostile_builders import BUILDERS, OFFLINE, hostile_html
from tests.sitebuild import classed

pytestmark = pytest.mark.builders
_SCRIPT_ADDRESS = re.compile(r"\s*(?:javascript|data|vbscript):", re.IGNORECASE)
_LEADING = ("href", "src", "action", "formaction", "srcdoc")


@pytest.fixture(scope="module", params=(*BUILDERS, OFFLINE))
def html(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hostile_html(request.param, tmp_path_factory)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What MkDocs made, which is compared with the same event without hostile text elsewhere."""
    return hostile_html(BUILDERS[0], tmp_path_factory)


def _pages(folder: Path) -> dict[str, HtmlElement]:
    """The pages by their paths without endings, in which alone the offline edition differs."""
    return {
        path.relative_to(folder).as_posix().removesuffix(".html").removesuffix("/index"): lxml.html.document_fromstring(
            path.read_bytes()
        )
        for path in sorted(folder.rglob("*.html"))
    }


def test_no_element_has_a_handler_or_leads_to_a_script(html: Path) -> None:
    pages = _pages(html)
    assert len(pages) > 70
    for path, page in pages.items():
        for tag in page.iter():
            if not isinstance(tag.tag, str) or tag.get("rel") == "icon":
                continue
            assert not [name for name in tag.attrib if re.fullmatch("on[a-z]+", name)], (path, tag.tag)
            assert not any(_SCRIPT_ADDRESS.match(tag.get(name) or "") for name in _LEADING), (path, tag.tag)


def test_what_a_page_says_has_the_elements_that_it_has_under_mkdocs(html: Path, first: Path) -> None:
    known, pages = _pages(first), _pages(html)
    assert set(pages) == set(known)
    # The page for a wrong address is of the theme, and what is coloured in examples of code of the builder.
    for path in ("404", "commands", "contribute", "first-record", "format", "taking-out"):
        del pages[path]
    for path, page in pages.items():
        assert _elements(page) == _elements(known[path]), path


def _elements(page: HtmlElement) -> Counter[str]:
    """The elements of what a page says, by their names and classes, but for links and marks of the theme's own."""
    (body,) = page.xpath("//article") or page.xpath("//body")
    own = body.xpath(f".//*[not(ancestor-or-self::a[{classed('headerlink')} or @id = '__skip'])]")
    return Counter(
        f"{tag.tag} {tag.get('class') or ''}"
        for tag in own
        if isinstance(tag.tag, str) and "md-" not in str(tag.get("class"))
    )


def test_no_page_has_a_script_in_itself_that_another_page_has_not(html: Path) -> None:
    """Every script in a page is the theme's, which all pages of a kind have, and holds nothing of the records."""
    texts = Counter(
        script.text or ""
        for page in _pages(html).values()
        for script in page.iter("script")
        if not script.get("src") and script.get("type") != "application/ld+json"
    )
    assert texts
    assert not [text for text in texts if "onclick" in text or "alert(" in text]
