"""The pages as a reference manager and a feed reader find them: by what stands in them, by the rules of Zotero.

Zotero asks its translators in the order of their numbers, lowest first: COinS has 300, embedded metadata 400, so where
a page has a ContextObject that says enough, nothing else is read. Rules: https://www.zotero.org/support/dev/exposing_metadata
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from benchmarks.opened.seen import Seen, counted, few, rows

_DUBLIN_CORE = "info:ofi/fmt:kev:mtx:dc"
_ITEM_TYPES = {"newspaperArticle", "webpage", "dataset", "report", "document", "blogPost", "magazineArticle", "book"}
_FEEDS = {"application/atom+xml", "application/feed+json"}


@dataclass(frozen=True, slots=True)
class Item:
    """What Zotero would save."""

    type: str
    title: str
    # Each by family and given name, or by one name alone.
    creators: tuple[tuple[str, str], ...]
    source: str
    date: str
    address: str


def heads(folder: Path) -> Iterator[Seen]:
    """Reads every page of the built site."""
    from lxml import html

    site = folder / "built" / "site"
    pages = {path: html.parse(str(path)).getroot() for path in sorted(site.rglob("index.html"))}
    found = {path.relative_to(site).parent.as_posix(): _items(page) for path, page in pages.items()}
    articles = {f"sources/{row['id']}": row for row in rows(folder, "sources")}
    outlets = {row["id"] for row in rows(folder, "actors") if row["kind"] == "outlet"}
    faults = [
        fault
        for name, row in articles.items()
        for fault in _of_article(name, found.get(name, ()), row, is_article=row["publisher"] in outlets)
    ]
    faults += [f"{name}: {fault}" for name, items in found.items() for item in items for fault in _of_item(item)]
    types = counted(item.type for items in found.values() for item in items)
    told = f"{len(pages)} pages, {sum(map(bool, found.values()))} with an item ({types})"
    yield Seen("heads of pages", "by Zotero's rules", told, few(faults))
    yield _discovered(pages)


def _items(page: Any) -> tuple[Item, ...]:
    spans = page.xpath("//span[contains(concat(' ', normalize-space(@class), ' '), ' Z3988 ')]/@title")
    return tuple(_item(parse_qsl(str(span))) for span in spans)


def _item(fields: list[tuple[str, str]]) -> Item:
    said = dict(fields)
    if said.get("rft_val_fmt") == _DUBLIN_CORE:
        type_ = said.get("rft.type", "")
        type_ = type_ if type_ in _ITEM_TYPES else "webpage"
    else:
        type_ = {"article": "journalArticle", "book": "book"}.get(said.get("rft.genre", ""), "document")
    creators = [_cleaned(value) for key, value in fields if key in {"rft.creator", "rft.au", "rft.contributor"}]
    creators += [(value, "") for key, value in fields if key == "rft.aucorp"]
    if said.get("rft.aulast"):
        creators.insert(0, (said["rft.aulast"], said.get("rft.aufirst", "")))
    title = said.get("rft.title") or said.get("rft.atitle") or said.get("rft.btitle") or ""
    source = said.get("rft.source") or said.get("rft.jtitle") or ""
    address = next((value for key, value in fields if key in {"rft.identifier", "rft_id"} and "://" in value), "")
    return Item(type_, title, tuple(creators), source, said.get("rft.date", ""), address)


def _cleaned(name: str) -> tuple[str, str]:
    """A name as Zotero takes it apart: at its comma, else before its last word."""
    if "," in name:
        family, _, given = name.partition(",")
        return family.strip(), given.strip()
    given, _, family = name.rpartition(" ")
    return family, given


def _of_article(name: str, items: tuple[Item, ...], row: dict[str, Any], *, is_article: bool) -> list[str]:
    """What is wrong with a source; what no outlet published is a page on the web."""
    if len(items) != 1:
        return [f"{name}: {len(items)} items, not one"]
    (item,) = items
    faults = [] if item.type == ("newspaperArticle" if is_article else "webpage") else [f"{name}: {item.type}"]
    faults += [] if not row["title"] or item.title == row["title"] else [f"{name}: called {item.title!r}"]
    return faults + ([f"{name}: no author"] if row["author"] and not item.creators else [])


def _of_item(item: Item) -> list[str]:
    """An institution whose name is taken apart, and what has no name or no day in a form that is read."""
    faults = [] if item.title else ["an item without a title"]
    split = [
        f"{given} {family}"
        for family, given in item.creators
        if given.count(" ") >= 2 or given.endswith((" the", " of"))
    ]
    faults += [f"the institution {name!r} is taken apart as a person" for name in split]
    return faults


def _discovered(pages: dict[Path, Any]) -> Seen:
    """What a feed reader and a search engine find of the pages."""
    of_feeds = [
        {str(link.get("type")) for link in page.xpath("//head/link[@rel='alternate']")} & _FEEDS
        for page in pages.values()
    ]
    described = Counter(str(page.xpath("string(//head/meta[@name='description']/@content)")) for page in pages.values())
    alike = sum(number for number in described.values() if number > 1)
    without = sum(not types for types in of_feeds)
    faults = [f"{without} of {len(pages)} pages lead to no feed"] if without else []
    faults += [f"{alike} pages share a description with another"] if alike else []
    return Seen(
        "heads of pages", "as a feed reader finds feeds", f"{len(pages) - without} pages lead to a feed", few(faults)
    )
