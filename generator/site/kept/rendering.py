"""The page that the theme makes of a page's content, kept by everything that its templates may read.

Of other pages they read titles, addresses and front matter. A page that has more than is known is made at every build,
and so are all pages under another theme, or where something else changes how templates work.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from generator.kept.store import Store
from generator.site.kept.builder import DocsConfig
from generator.site.kept.conversion import GIVEN, KeptCounts
from generator.site.kept.marks import UnknownError, mark, own_text, versions
from generator.site.kept.shape import is_text

# What a page has besides; the places of other pages are known by the navigation, and the day of the build is nowhere.
_PAGE = GIVEN | {
    "file", "title", "children", "previous_page", "next_page", "_Page__active", "update_date", "canonical_url",
    "abs_url", "edit_url", "markdown", "meta", "parent",
}  # fmt: skip
_CONTEXT = frozenset(
    {
        "nav", "pages", "base_url", "extra_css", "extra_javascript", "mkdocs_version", "build_date_utc", "config",
        "page",
    }
)  # fmt: skip
# Places on this machine, and patterns: no template prints them.
NEVER_PRINTED = frozenset(
    {
        "config_file_path",
        "docs_dir",
        "site_dir",
        "hooks",
        "exclude_docs",
        "draft_docs",
        "not_in_nav",
        "watch",
        "plugins",
    }
)
# What a template has that may print the day of the build.
_DATED = (b"build_date", b"update_date")
_THEMES = {"material": "mkdocs-material"}
# The folders of packages whose versions are known.
_OWN_FOLDERS = {
    "mkdocs-material": "material/templates",
    "mkdocs": "mkdocs/templates",
    "properdocs": "properdocs/templates",
}
_PLUGINS = {"search", "material/search"}


@dataclass
class Renderings:
    """The pages that the theme makes in one build."""

    store: Store
    config: DocsConfig
    counts: KeptCounts = field(default_factory=KeptCounts)
    _templates: str | None = None
    _put: list[str] = field(default_factory=list)

    def begin(self) -> None:
        """Look at the templates before the first of them is read; where they are not known, no page is."""
        self._templates = self._seen()

    def end(self) -> bool:
        """Whether the templates are what they were; else a page may be of both, and none of this build is kept."""
        if self._seen() == self._templates:
            return True
        for name in self._put:
            self.store.forget(name)
        return False

    def _seen(self) -> str | None:
        theme = self.config.theme
        try:
            return _templates(theme.dirs) if theme.name in _THEMES else None
        except UnknownError:
            return None

    def render(self, template: Any, context: Mapping[str, Any]) -> str:
        """The page: as it was kept, or made by the template, and then kept."""
        try:
            name = self._name(template.name, context)
        except UnknownError:
            self.counts.unknown += 1
            return str(template.render(context))
        entry = self.store.get(name)
        if entry and is_text(page := entry.get("page")):
            self.counts.kept += 1
            return str(page)
        made = str(template.render(context))
        self.store.put(name, {"page": made})
        self._put.append(name)
        self.counts.made += 1
        return made

    def _name(self, template: str, context: Mapping[str, Any]) -> str:
        page, nav = context["page"], context["nav"]
        if context["config"] is not self.config or {*vars(page)} - _PAGE:
            raise UnknownError
        others = {name: value for name, value in context.items() if name not in _CONTEXT}
        listed = [context[name] for name in ("base_url", "extra_css", "extra_javascript", "mkdocs_version")]
        return mark(["page", template, self._settings, self._navigation(nav), _of(page, nav), listed, others])

    @cached_property
    def _settings(self) -> str:
        """The digest of what holds for every page; raises UnknownError where not all of it is known."""
        config = self.config
        theme = config.theme
        hooks = config.hooks
        if self._templates is None or {*config.plugins} - _PLUGINS - {*hooks}:
            raise UnknownError
        # One is the hook that asks.
        if len(config.plugins.events["env"]) > 1:
            raise UnknownError
        look = {name: str(value) if name == "locale" else value for name, value in theme.items()}
        settings = [(name, value) for name, value in config.items() if name not in {*NEVER_PRINTED, "theme"}]
        plugins = [(name, one.config) for name, one in config.plugins.items() if name not in hooks]
        packages = versions("jinja2", "markupsafe", "mkdocs", "properdocs", _THEMES[theme.name])
        return mark([own_text(), packages, self._templates, look, settings, plugins])

    def _navigation(self, nav: Any) -> str:
        """The digest of the navigation: what is in it is complete when the first page is made."""
        if self._known_navigation is None:
            self._known_navigation = mark([*map(_item, nav.items)])
        return self._known_navigation

    _known_navigation: str | None = None


def _of(page: Any, nav: Any) -> list[object]:
    """What templates read of the page that they make."""
    return [
        *_read(page),
        nav.pages.index(page) if page in nav.pages else None,
        page.content,
        [*map(_entry, page.toc)],
        page.is_homepage,
        page.edit_url,
        page.abs_url,
        page.file.src_uri,
        page.file.url,
        [_read(other) if other else None for other in (page.previous_page, page.next_page)],
    ]


def _read(page: Any) -> list[object]:
    """What templates read of any page."""
    return [page.title, page.url, page.canonical_url, page.meta]


def _item(item: Any) -> list[object]:
    if item.is_page:
        return [*_read(item), item.is_homepage]
    return [item.title, getattr(item, "url", None), [*map(_item, item.children or ())]]


def _entry(entry: Any) -> list[object]:
    return [entry.title, entry.id, entry.level, [*map(_entry, entry.children)]]


def _templates(folders: Iterable[str]) -> str:
    """The digest of all that templates may be made of; raises UnknownError where one may print the day of the build.

    A template may include a file of any name. What else an installed package has is known by its version.
    """
    digest = sha256()
    for folder in folders:
        packaged = _packaged(folder)
        digest.update(f"{packaged}/".encode())
        for path in _files(folder, {".icons", "assets"} if packaged else set()):
            if packaged and path.suffix != ".html":
                continue
            text = _read_file(path)
            if any(word in text for word in _DATED):
                raise UnknownError(path)
            name = os.fsencode(path.relative_to(folder))
            digest.update(b"%d %d " % (len(name), len(text)) + name + text)
    return digest.hexdigest()


def _files(folder: str, left_out: set[str]) -> Iterator[Path]:
    """All files below a folder in one order; raises UnknownError where a link leads to another folder."""
    for above, below, names in os.walk(folder):
        below[:] = sorted({*below} - left_out)
        if any((Path(above) / name).is_symlink() for name in below):
            raise UnknownError(above)
        yield from (Path(above) / name for name in sorted(names))


def _read_file(path: Path) -> bytes:
    """The bytes of a file; raises UnknownError where it has none to read."""
    try:
        if path.is_file():
            return path.read_bytes()
    except OSError as error:
        raise UnknownError(path) from error
    raise UnknownError(path)


def _packaged(folder: str) -> str | None:
    """The version of the installed package of which a folder is; None of a copy that somebody may be working on."""
    for package, path in _OWN_FOLDERS.items():
        with suppress(PackageNotFoundError, OSError):
            found = distribution(package)
            if Path(folder).samefile(str(found.locate_file(path))):
                return found.version
    return None
