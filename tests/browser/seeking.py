"""The search of the site as somebody uses it."""

from collections.abc import Sequence

from playwright.sync_api import Locator, Page, expect


class Search:
    """The dialog on a page that is open."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.get_by_role("button", name="Search", exact=True).click()
        self.box, self.told = page.locator("[data-seek=typed]"), page.locator("[data-seek=told]")
        expect(self.box).to_be_focused()
        # Until the words of all pages are there, and those of their parts, which come when somebody types.
        expect(self.told).to_have_text("")
        self.type("x")
        expect(page.locator("#seek[data-whole]")).to_be_visible()
        self.type("")

    def type(self, text: str) -> None:
        """Put a text in the place of what was typed."""
        self.box.fill(text)

    @property
    def links(self) -> Locator:
        """The pages that were found, best first."""
        return self.page.locator(".seek-result > a")

    def found(self, root: str) -> Sequence[str]:
        """The paths of what was found, without the place on a page."""
        addresses: list[str] = self.links.evaluate_all("links => links.map((link) => link.href)")
        return [address.removeprefix(root).partition("#")[0] for address in addresses]
