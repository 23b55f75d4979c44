"""The site's own search: a name in any recorded spelling and script leads to the page of its bearer."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Reader
from tests.browser.pages import Pages


@pytest.fixture
def root(fictional_address: str) -> str:
    """These tests read the fictional event."""
    return fictional_address


@pytest.fixture
def desk(pages: Pages, root: str) -> Iterator[Reader]:
    """A reader at a desk."""
    with pages.lent() as page:
        yield Reader(page, root)


def results(reader: Reader, text: str) -> Locator:
    """What the search box of the home page offers for a text typed key by key."""
    reader.open("")
    if reader.page.viewport_size and reader.page.viewport_size["width"] < 500:
        reader.page.locator("label[for=__search].md-header__button").click()
    box = reader.page.locator(".md-search__input")
    box.press_sequentially(text)
    # The theme listens to keys, and letters that no keyboard layout here has come without one.
    box.press("End")
    found = reader.page.locator(".md-search-result__item > .md-search-result__link")
    expect(found.first).to_be_visible()
    return found


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("Tordesk", "actors/tordesk/"),
        ("Tordesque", "actors/tordesk/"),
        ("Тордеск", "actors/tordesk/"),
        ("тордеск", "actors/tordesk/"),
        ("Торде", "actors/tordesk/"),
        ("Tor", "actors/tordesk/"),
        ("تورديسك", "actors/tordesk/"),
        ("אורומלנד", "actors/orrumland-state/"),
        ("(CRSO)", "actors/rescue-service/"),
        ("CRSO,", "actors/rescue-service/"),
        ("«CRSO»", "actors/rescue-service/"),
    ],
)
def test_a_recorded_spelling_finds_its_bearer_first(desk: Reader, typed: str, page: str) -> None:
    found = results(desk, typed)
    expect(found.first).to_have_attribute("href", re.compile(f"/{page}"))
    assert desk.complaints == []


def test_a_recorded_spelling_behind_a_possessive_is_found(desk: Reader) -> None:
    found = results(desk, "Orrumland’s CRSO")
    expect(found.first).to_be_visible()
    assert any("/actors/rescue-service/" in (one.get_attribute("href") or "") for one in found.all())


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("1,460", "sources/courier-copy-of-the-wire/"),
        ("homes", "metrics/homes-flooded/"),
        ("8 October", "days/2014-10-08/"),
        ("stranded villagers", "sources/lantern-dam-gives-way/"),
    ],
)
def test_a_figure_a_metric_a_day_and_a_phrase_are_found(reader: Reader, typed: str, page: str) -> None:
    found = results(reader, typed)
    addresses = found.evaluate_all("links => links.slice(0, 8).map((link) => link.href)")
    assert any(f"/{page}" in address for address in addresses), addresses


def test_each_letter_of_a_name_narrows_what_is_found(desk: Reader) -> None:
    name = "Тордеск"
    for end in range(1, len(name) + 1):
        found = results(desk, name[:end])
        addresses = found.evaluate_all("links => links.map((link) => link.href)")
        assert any("/actors/tordesk/" in address for address in addresses), name[:end]
