"""Where a reader of feeds finds those of a page, by the rules that are written down for it."""

from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urljoin

FEED_TYPES = ("application/rss+xml", "application/atom+xml")


class _Links(HTMLParser):
    """The links in the head of a page as it was sent; no script ran."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[dict[str, str]] = []
        self.base = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a link, and the address from which relative ones are counted."""
        found = {name: value or "" for name, value in attrs}
        if tag == "link":
            self.links.append(found)
        elif tag == "base":
            self.base = found.get("href", "")


def feeds_announced(page: str, address: str) -> Iterator[str]:
    """The addresses of the feeds of a page, for the strictest readers: `rel` is the one word `alternate`.

    RSS Advisory Board, RSS Autodiscovery: `rel`, `type` and `href` are required, and an address is counted from that of
    the page or its base. HTML, link type "alternate": a feed where `type` says so, whatever other words `rel` has.
    """
    read = _Links()
    read.feed(page)
    for link in read.links:
        if link.get("rel", "").lower() == "alternate" and link.get("type") in FEED_TYPES and "href" in link:
            yield urljoin(urljoin(address, read.base), link["href"])
