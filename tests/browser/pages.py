"""One page of each kind in the browser, which tests use one after another; each finds it as if it were new.

A page in a context of its own costs four times as much as a page that opens an address.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Error, Page

# What a new page of Playwright has where nothing else is asked for.
_VIEWPORT = {"width": 1280, "height": 720}
_FORGET = "() => sessionStorage.clear()"
# What can be given to a page that there is; it then needs no other.
_GIVEN = {"viewport", "color_scheme", "reduced_motion", "permissions"}


class Pages:
    """The pages of a browser; a page of its own for each set of those options that a context has for good."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._kept: dict[str, Page] = {}

    @contextmanager
    def lent(self, **options: Any) -> Iterator[Page]:
        """A clean page with these options, for as long as the context lasts; no other has it meanwhile."""
        kind = repr(sorted((name, value) for name, value in options.items() if name not in _GIVEN))
        page = self._kept.pop(kind, None) or self._browser.new_context(**options).new_page()
        _give(page, options)
        try:
            yield page
        finally:
            if self._cleaned(page) and kind not in self._kept:
                self._kept[kind] = page
            else:
                page.context.close()

    def close(self) -> None:
        """Close all pages."""
        for page in self._kept.values():
            page.context.close()

    def _cleaned(self, page: Page) -> bool:
        """Whether nothing is left on a page of what was done with it."""
        try:
            _empty(page)
        except Error:
            return False
        return True


def _empty(page: Page) -> None:
    """Leave the page, and have the browser forget what the site stored."""
    context = page.context
    for other in context.pages:
        if other is not page:
            other.close()
    page.unroute_all(behavior="ignoreErrors")
    context.unroute_all(behavior="ignoreErrors")
    where = urlsplit(page.url)
    if where.scheme == "http":
        page.evaluate(_FORGET)
    # What is loaded could store something anew.
    page.goto("about:blank")
    if where.scheme == "http":
        session = context.new_cdp_session(page)
        origin = f"{where.scheme}://{where.netloc}"
        session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
        session.detach()
    context.clear_cookies()
    context.clear_permissions()
    page.mouse.move(0, 0)


def _give(page: Page, options: dict[str, Any]) -> None:
    """Give the page the looks and rights that are asked for."""
    if "permissions" in options:
        page.context.grant_permissions(options["permissions"])
    page.set_viewport_size(options.get("viewport", _VIEWPORT))
    page.emulate_media(
        media="null",
        color_scheme=options.get("color_scheme", "light"),
        reduced_motion=options.get("reduced_motion", "no-preference"),
    )
