"""The theme's script takes no announced feed for a translation, whose site map it would ask for."""

from playwright.sync_api import Request

from tests.browser.conftest import Reader
from tests.browser.events import Event


def test_no_page_asks_for_a_site_map_beside_its_feeds(desk: Reader, root: str, event: Event) -> None:
    asked: list[str] = []

    def heard(request: Request) -> None:
        asked.append(request.url)

    desk.page.on("request", heard)
    for path in ("", event.metric, f"figures/{event.number}/"):
        desk.page.goto(root + path, wait_until="networkidle")
        rels = desk.page.eval_on_selector_all("link[type='application/atom+xml']", "all => all.map(one => one.rel)")
        assert rels and {*rels} == {"alternate feed"}
    desk.page.remove_listener("request", heard)
    assert [address for address in asked if "assets" in address]
    assert [address for address in asked if "sitemap" in address] == []
