"""Links that leave a site say `noopener noreferrer`, whoever made them; every page asks for no referrer."""

import re

import pytest
from lxml.html import HtmlElement

from generator.site.leaving import with_links_apart
from tests.sitebuild import BOTH_SITES, Site, trees

_HERE = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)


@pytest.fixture(scope="module", params=BOTH_SITES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    built: Site = request.param(tmp_path_factory)
    return built


def outbound(page: HtmlElement) -> list[HtmlElement]:
    """The links of a page that lead to another host."""
    return [link for link in page.iter("a", "area") if _HERE.match(link.get("href") or "")]


def test_every_outbound_link_tells_nothing_of_its_page(site: Site) -> None:
    seen = 0
    for path, page in trees(site).items():
        for link in outbound(page):
            assert {"noopener", "noreferrer"} <= set((link.get("rel") or "").split()), (path, link.get("href"))
            seen += 1
    assert seen > 150


def test_every_page_asks_for_no_referrer_before_anything_is_loaded(site: Site) -> None:
    for path, page in trees(site).items():
        assert page.xpath("//meta[@name = 'referrer']/@content") == ["no-referrer"], path
        first = next(tag for tag in page.iter("script", "link", "img", "meta") if tag.tag != "meta" or tag.get("name"))
        assert first.get("name") == "referrer", path


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ('<a href="https://x.example/">', '<a rel="noopener noreferrer" href="https://x.example/">'),
        ("<A HREF=//x.example/>", '<A rel="noopener noreferrer" HREF=//x.example/>'),
        ("<a\nhref='http://x.example/'>", "<a rel=\"noopener noreferrer\"\nhref='http://x.example/'>"),
        (
            '<a href="https://x.example/" rel="license noopener">',
            '<a href="https://x.example/" rel="license noopener noreferrer">',
        ),
        ("<a rel=edit href=https://x.example/>", '<a rel="edit noopener noreferrer" href=https://x.example/>'),
        (
            '<a title="a > b" href="https://x.example/">',
            '<a rel="noopener noreferrer" title="a > b" href="https://x.example/">',
        ),
        (
            '<a href="https:&#x2f;&#x2f;x.example">',
            '<a rel="noopener noreferrer" href="https:&#x2f;&#x2f;x.example">',
        ),
        ('<area href="https://x.example/">', '<area rel="noopener noreferrer" href="https://x.example/">'),
    ],
)
def test_a_link_to_another_host_is_set_apart_once(given: str, expected: str) -> None:
    assert with_links_apart(given) == expected
    assert with_links_apart(expected) == expected


@pytest.mark.parametrize(
    "html",
    [
        '<a href="../x/">',
        '<a href="#c-x">',
        '<a href="mailto:x@y.example">',
        '<a id="x">',
        '<abbr title="https://x.example/">',
        '<link href="https://x.example/">',
        '<a data-href="https://x.example/" href="x/">',
        "<script>'<a href=\"https://x.example/\">'</script>",
        '<!-- <a href="https://x.example/"> -->',
        "&lt;a href=&quot;https://x.example/&quot;&gt;",
    ],
)
def test_whatever_else_stays_as_it_is(html: str) -> None:
    assert with_links_apart(html) == html
