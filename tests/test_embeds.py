"""What can be taken away of a disputed number: whole, light, without a script, with its source and its licence."""

import re
from functools import cache
from io import BytesIO
from xml.etree import ElementTree

from PIL import Image

from generator.site.embeds import embeds
from generator.site.pages.life.page import LifePage
from generator.site.policy import with_policy
from tests.fictional_pages import made, pages

# Far less than a page may have.
_LIGHT = 60_000


@cache
def _files() -> dict[str, str | bytes]:
    return dict(embeds(pages(LifePage)))


def _texts(kind: str) -> dict[str, str]:
    return {path: str(text) for path, text in _files().items() if path.endswith(kind)}


def test_each_number_has_a_frame_a_drawing_and_a_picture() -> None:
    for page in pages(LifePage):
        assert {page.frame, page.svg, page.png} <= {*_files()}


def test_a_frame_runs_no_script_loads_nothing_and_is_in_no_index() -> None:
    for text in _texts(".html").values():
        assert len(text.encode()) < _LIGHT
        assert "<script" not in text and "src=" not in text and "url(" not in text and "@import" not in text
        assert '<meta name="robots" content="noindex">' in text
        assert "script-src 'self';" in with_policy(text)
        assert "md-header" not in text
        assert "light-dark(" in text


def test_a_frame_tells_the_course_and_leads_to_the_page() -> None:
    for page in pages(LifePage):
        text = str(_files()[page.frame])
        assert f"<h1>{page.title}</h1>" in text
        assert page.words in text
        assert f'href="../{page.path.removesuffix(".md")}/"' in text
        above = text.partition("<h1>")[0].partition("<main>")[2]
        assert page.imprint.event in above and page.imprint.publisher in above and 'target="_top"' in above
        assert page.imprint.licence.name in text and page.imprint.publisher in text


def test_a_drawing_stands_alone_with_its_source_and_licence() -> None:
    for path, text in _texts(".svg").items():
        root = ElementTree.fromstring(text)
        assert root.tag.endswith("svg"), path
        words = " ".join("".join(one.itertext()) for one in root)
        page = next(page for page in pages(LifePage) if page.svg == path)
        assert page.imprint.event in words and page.imprint.licence.name in words
        assert "var(" not in text and "light-dark" not in text
        classes = {name for found in re.findall(r'class="([^"]+)"', text) for name in found.split()}
        assert {name for name in classes if f".{name}" not in text} == set()


def test_a_picture_is_of_few_colours_and_drawn_alike_each_time() -> None:
    again = dict(embeds(pages(LifePage)))
    assert again == _files()
    for path, data in _files().items():
        if path.endswith(".png"):
            assert isinstance(data, bytes)
            picture = Image.open(BytesIO(data))
            assert picture.mode == "P" and picture.width > 1600
            assert len(data) < _LIGHT


def test_the_code_to_copy_names_the_frame() -> None:
    for page in pages(LifePage):
        assert page.embed.startswith(f'<iframe src="{page.frame}" title="')
    assert made().pages
