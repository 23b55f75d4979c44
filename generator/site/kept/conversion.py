"""The HTML of a page's Markdown, kept by the Markdown, the settings, and the files to which the page leads.

What the builder's own `render` gives a page is kept as a whole: a page that it gives less, more, or a warning is
converted at every build.
"""

import logging
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from typing import Any
from urllib.parse import urljoin

from generator.kept.store import Store
from generator.site.kept.builder import DocsConfig, DocsFile, DocsFiles, DocsPage
from generator.site.kept.marks import UnknownError, mark, own_text, versions
from generator.site.kept.shape import is_conversion

# What MkDocs gives a page when it converts it.
GIVEN = frozenset({"content", "toc", "_title_from_render", "present_anchor_ids", "links_to_anchors"})
_ENTRY_OF_CONTENTS = frozenset({"title", "id", "level", "children", "active"})
_BUILDERS = {"mkdocs": "mkdocs", "properdocs": "properdocs"}
# Those of Python-Markdown, and the one of this program. Of others some read files, or are of a version not known here.
_EXTENSIONS = frozenset(
    {
        "abbr", "admonition", "attr_list", "def_list", "extra", "fenced_code", "footnotes", "legacy_attrs",
        "legacy_em", "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc", "wikilinks",
        "generator.site.quick.inline",
    }
)  # fmt: skip
_LED_TO = re.compile(r'\s(?:href|src)="([^"]*)"')
_ELSEWHERE = re.compile(r"[A-Za-z][\w+.-]*:|[/\\#?]|$")


@dataclass(slots=True)
class KeptCounts:
    """How many of something were taken as they were kept, made anew, and made because they cannot be kept."""

    kept: int = 0
    made: int = 0
    unknown: int = 0

    def __str__(self) -> str:
        return f"{self.kept} kept, {self.made} new, {self.unknown} unknown"


@dataclass
class Conversions:
    """The conversions of one build."""

    store: Store
    config: DocsConfig
    files: DocsFiles
    counts: KeptCounts = field(default_factory=KeptCounts)
    # Under which names those were kept that were found, and those that were made.
    found: set[str] = field(default_factory=set)
    made: set[str] = field(default_factory=set)

    def count_as_made(self, names: frozenset[str]) -> None:
        """Count what was found kept under some names as made by this build, beside."""
        made = len(self.found & names)
        self.counts.kept -= made
        self.counts.made += made

    def render(self, page: DocsPage, make: Callable[[], None]) -> None:
        """Give a page what its conversion gives it: as it was kept, or else by `make`, and that is kept."""
        try:
            name = self._name(page)
        except UnknownError:
            make()
            self.counts.unknown += 1
            return
        if (entry := self.store.get(name)) and (given := self._restored(page, entry)):
            vars(page).update(given)
            self.counts.kept += 1
            self.found.add(name)
            return
        before = dict(vars(page))
        with _warned(_builder(page)) as warnings:
            make()
        given = {key: value for key, value in vars(page).items() if key not in before or before[key] is not value}
        try:
            if warnings or {*given} - GIVEN or GIVEN - vars(page).keys():
                raise UnknownError
            if not is_conversion(entry := self._entry(page)):
                raise UnknownError
            self.store.put(name, entry)
            self.made.add(name)
            self.counts.made += 1
        except UnknownError:
            self.counts.unknown += 1

    def _name(self, page: DocsPage) -> str:
        package = _builder(page)
        # Warnings that are not heard may be of use to the next build, and in the log of every step links are not kept.
        log = logging.getLogger(f"{package}.structure.pages")
        if not log.isEnabledFor(logging.WARNING) or log.getEffectiveLevel() <= logging.DEBUG:
            raise UnknownError
        file = page.file
        return mark(["conversion", package, self._settings, file.src_uri, file.url, file.inclusion, page.markdown])

    @cached_property
    def _settings(self) -> str | None:
        """The digest of what holds for every page."""
        config = self.config
        levels = config.validation.links
        if {*config.markdown_extensions} - _EXTENSIONS:
            raise UnknownError("an extension")
        if min(levels.not_found, levels.absolute_links, levels.unrecognized_links, levels.anchors) < logging.WARNING:
            raise UnknownError("links of which nobody is warned")
        return mark(
            [
                own_text(),
                sys.version,
                versions("markdown", *_BUILDERS.values()),
                config.markdown_extensions,
                config.mdx_configs,
                config.use_directory_urls,
                [levels.not_found, levels.absolute_links, levels.unrecognized_links, levels.anchors],
            ]
        )

    @cached_property
    def _by_address(self) -> Mapping[str, list[DocsFile]]:
        found = defaultdict(list)
        for file in self.files:
            found[_plain_address(file.url)].append(file)
        return found

    def _entry(self, page: DocsPage) -> dict[str, object]:
        """What is kept of a page that was converted."""
        given = vars(page)
        return {
            "content": given["content"],
            "title": given["_title_from_render"],
            "anchors": sorted(given["present_anchor_ids"], key=str),
            "links": [[file.src_uri, places] for file, places in (given["links_to_anchors"] or {}).items()],
            "contents": [_heading(each) for each in given["toc"]],
            "files": [[file.src_uri, file.url, str(file.inclusion)] for file in self._led_to(page)],
        }

    def _led_to(self, page: DocsPage) -> list[DocsFile]:
        """The files to which a page leads: their addresses are in its HTML."""
        here = f"/{_plain_address(page.file.url)}"
        found = {}
        for address in dict.fromkeys(map(unescape, _LED_TO.findall(page.content or ""))):
            if _ELSEWHERE.match(address):
                continue
            path = re.split("[?#]", address, maxsplit=1)[0]
            for file in self._by_address.get(urljoin(here, path).lstrip("/"), ()):
                found[file.src_uri] = file
        return [*found.values()]

    def _restored(self, page: DocsPage, entry: Mapping[str, Any]) -> dict[str, object] | None:
        """What the page is given, as it was kept; None where a file to which it leads is not what it was."""
        try:
            return self._given(page, entry) if is_conversion(entry) else None
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
            # Whole, and yet none of this program's.
            return None

    def _given(self, page: DocsPage, entry: Mapping[str, Any]) -> dict[str, object] | None:
        for path, url, inclusion in entry["files"]:
            file = self.files.get_file_from_path(path)
            if file is None or file.url != url or str(file.inclusion) != inclusion:
                return None
        links = {self.files.get_file_from_path(path): places for path, places in entry["links"]}
        contents = _contents(page, entry["contents"])
        if None in links or contents is None:
            return None
        return {
            "content": entry["content"],
            "_title_from_render": entry["title"],
            "present_anchor_ids": set(entry["anchors"]),
            "links_to_anchors": links,
            "toc": contents,
        }


def _builder(page: DocsPage) -> str:
    """The package of the builder; raises UnknownError for one that is not known."""
    name = type(page).__module__.partition(".")[0]
    if name not in _BUILDERS or type(page).__name__ != "Page":
        raise UnknownError(name)
    return name


class _Heard(logging.Handler):
    """Whatever is said in a log."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Remember it."""
        self.records.append(record)


@contextmanager
def _warned(package: str) -> Iterator[list[logging.LogRecord]]:
    """What the builder and the converter say meanwhile."""
    handler = _Heard()
    logs = [logging.getLogger(name) for name in (package, "MARKDOWN")]
    for log in logs:
        log.addHandler(handler)
    try:
        yield handler.records
    finally:
        for log in logs:
            log.removeHandler(handler)


def _plain_address(url: str) -> str:
    """The address of a file, of which that of the home page has no name."""
    return url.removeprefix("./")


def _heading(entry: Any) -> dict[str, object]:
    """An entry of the contents of a page, as the builder reads it; raises UnknownError where it holds more."""
    if {*vars(entry)} - _ENTRY_OF_CONTENTS:
        raise UnknownError("an entry of the contents")
    children = [_heading(each) for each in entry.children]
    return {"name": entry.title, "id": entry.id, "level": entry.level, "children": children}


def _contents(page: DocsPage, headings: list[dict[str, object]]) -> object:
    """The contents of a page, made by the builder of their entries."""
    made = sys.modules.get(f"{_builder(page)}.structure.toc")
    return made.get_toc(headings) if made and hasattr(made, "get_toc") else None
