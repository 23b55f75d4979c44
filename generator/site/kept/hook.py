"""A hook of MkDocs: what it makes of pages is kept for its next build, where the setting `extra.kept` names a folder.

It changes no byte of a site. MkDocs' `--dirty` is another thing: it leaves out pages to which a changed one leads.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from generator.kept.store import Store
from generator.printed import emit
from generator.site.kept.ahead import converted_ahead
from generator.site.kept.builder import DocsConfig, DocsFiles, DocsPage
from generator.site.kept.conversion import Conversions
from generator.site.kept.rendering import Renderings


class _Build:
    """What the present build keeps; nothing where that is not wanted."""

    conversions: Conversions | None = None
    renderings: Renderings | None = None
    # The conversions that are made beside those of this run, by their names.
    ahead: Callable[[], frozenset[str]] = frozenset


class _Template:
    """A template, whose pages are made only where they are not kept; else it is the one that it stands for."""

    def __init__(self, template: Any, renderings: Renderings) -> None:
        self._template, self._renderings = template, renderings

    def __getattr__(self, name: str) -> Any:
        return getattr(self._template, name)

    def render(self, *given: Any, **named: Any) -> str:
        """The page, or the file that is none."""
        if named or len(given) != 1 or not given[0].get("page"):
            return str(self._template.render(*given, **named))
        return self._renderings.render(self._template, given[0])


_build = _Build()


def on_files(files: DocsFiles, config: DocsConfig) -> None:
    """Begin: which files there are is known."""
    folder = config.extra.get("kept")
    _build.conversions = _build.renderings = None
    _build.ahead = frozenset
    if folder:
        store = Store(Path(config.config_file_path).parent / folder)
        _build.conversions = Conversions(store, config, files)
        _build.renderings = Renderings(store, config)


def on_nav(nav: Any, config: DocsConfig, files: DocsFiles) -> Any:
    """Let pages be converted from the last on: from now on it is known where they stand."""
    if conversions := _build.conversions:
        pages = [file.page for file in files.documentation_pages() if file.page]
        _build.ahead = converted_ahead(conversions, pages, config, files)
    return nav


def on_page_markdown(markdown: str, page: DocsPage, config: DocsConfig, files: DocsFiles) -> str:
    """Let the page be converted only where its conversion is not kept."""
    if conversions := _build.conversions:
        own = page.render
        page.render = lambda *given: conversions.render(page, partial(own, *given))  # type: ignore[method-assign]
    return markdown


def on_page_content(html: str, page: Any, config: DocsConfig, files: DocsFiles) -> str:
    """Leave the page as the builder knows it."""
    vars(page).pop("render", None)
    return html


def on_env(env: Any, config: DocsConfig, files: DocsFiles) -> Any:
    """Let the theme make only the pages that are not kept; a template that asks for another gives its own name."""
    if conversions := _build.conversions:
        conversions.count_as_made(_build.ahead())
    if renderings := _build.renderings:
        renderings.begin()
        get = env.get_template

        def get_template(name: str, parent: str | None = None, *given: Any, **named: Any) -> Any:
            found = get(name, parent, *given, **named)
            return found if parent is not None else _Template(found, renderings)

        env.get_template = get_template
    return env


def on_post_build(config: DocsConfig) -> None:
    """Tell what was kept, and keep nothing that no site has any longer."""
    if (conversions := _build.conversions) and (renderings := _build.renderings):
        emit(f"conversions: {conversions.counts}; pages: {renderings.counts}", err=True)
        if renderings.end():
            conversions.store.end(f"{config.config_file_path} {config.docs_dir}", Path(config.docs_dir))


def on_build_error(error: Exception) -> None:
    """Keep no page of a build that fails after a template changed."""
    if renderings := _build.renderings:
        renderings.end()
