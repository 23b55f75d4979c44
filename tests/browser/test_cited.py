"""How to cite a claim: it is open where an address leads to the claim, and one step away from that."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.events import FICTIONAL, Event
from tests.sitebuild import ROOT


@pytest.fixture
def event() -> Event:
    """These tests read the fictional event."""
    return FICTIONAL


def test_the_address_of_a_claim_opens_how_to_cite_it_and_one_step_leads_there(desk: Reader) -> None:
    source = min(path.stem for path in (ROOT / "tests/event/articles").glob("*.yml"))
    desk.open(f"sources/{source}/")
    claim = desk.page.locator("[id^='c-']").first
    name = (claim.get_attribute("id") or "").removeprefix("c-")
    cited = desk.page.locator(f"details.cite:has(> #cite-{name})")
    expect(cited).not_to_have_attribute("open", "")
    claim.get_by_role("link", name="Cite", exact=True).click()
    expect(cited).to_have_attribute("open", "")
    expect(cited.locator(".cite-text").first).to_be_in_viewport()
    desk.open(f"sources/{source}/#c-{name}")
    expect(cited).to_have_attribute("open", "")
