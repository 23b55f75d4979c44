"""Words twice as long break no layout on a phone, and scripts, too, say only what is in the book."""

from collections.abc import Iterator

import pytest

from tests.artificial_site import article, artificial_site, said, unsaid
from tests.browser.conftest import Reader, listening, served
from tests.browser.events import FICTIONAL
from tests.browser.pages import Pages

# What is wider than the screen, and text that is cut; not what scrolls by itself, or is meant for ears alone.
_BROKEN = """() => {
  const told = (one) => `${one.tagName.toLowerCase()}.${one.className.baseVal ?? one.className}: ` +
    one.textContent.trim().slice(0, 60);
  const scrolls = (one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowX);
  const within = (one, holds) => { while (one && !holds(one)) { one = one.parentElement; } return one !== null; };
  const isHeard = (one) => within(one, (each) => getComputedStyle(each).clipPath !== "none");
  const isCut = (one) => {
    const style = getComputedStyle(one);
    return ["hidden", "clip"].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1 &&
      one.clientWidth > 1 && style.textOverflow !== "ellipsis";
  };
  const isWide = (one) => {
    const box = one.getBoundingClientRect();
    const left = box.left + parseFloat(getComputedStyle(one).paddingLeft);
    return box.width > 1 && (box.right > innerWidth + 1 || left < -1) && !within(one.parentElement, scrolls);
  };
  const parts = [...document.querySelectorAll("article *")].filter((one) => one.checkVisibility() && !isHeard(one));
  return [
    ...parts.filter(isCut).map((one) => `cut: ${told(one)}`),
    ...parts.filter(isWide).map((one) => `wide: ${told(one)}`),
    ...(document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : []),
  ];
}"""
_UNFOLD = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"


@pytest.fixture(scope="module")
def artificial_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site in the artificial language."""
    with served(artificial_site(tmp_path_factory).html) as root:
        yield root


@pytest.fixture
def phone(pages: Pages, artificial_address: str) -> Iterator[Reader]:
    """A reader with a phone, on whose pages nothing goes wrong."""
    with pages.lent(viewport={"width": 360, "height": 780}, reduced_motion="reduce") as page:
        with listening(page, artificial_address) as reader:
            yield reader
        assert reader.complaints == []


@pytest.mark.parametrize("path", FICTIONAL.kinds)
def test_long_words_fit_a_phone(phone: Reader, path: str) -> None:
    phone.open(path)
    phone.page.evaluate(_UNFOLD)
    assert phone.page.evaluate(_BROKEN) == []


def unsaid_on(reader: Reader) -> set[str]:
    """The words of a page as it stands that are neither from the book nor from a record."""
    found = article(reader.page.content())
    assert found
    assert "\u200f" in found.get_text()
    return unsaid(said(found))


def test_the_explorer_says_only_what_is_in_the_book(phone: Reader) -> None:
    phone.open("explorer/")
    phone.page.locator(".explorer-row").first.wait_for()
    assert unsaid_on(phone) == set()


def test_the_form_says_only_what_is_in_the_book(phone: Reader) -> None:
    phone.open("record/")
    phone.page.locator("#record-form").wait_for()
    assert unsaid_on(phone) == set()
