"""MkDocs hook: the commands `build` and `seal` around a build of MkDocs; a server keeps the last good pages."""

from contextlib import nullcontext, suppress
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.build import watched
from generator.cli import main

_running: list[str] = []


def on_startup(command: str, **_: object) -> None:
    """Remember whether a server runs."""
    _running[:] = [command]


def on_pre_build(config: MkDocsConfig) -> None:
    """Compile the records; a bad one stops a build but not a server that has pages to show."""
    given = [f"--docs={config.docs_dir}", f"--repo-url={config.repo_url or ''}", f"--site-url={config.site_url or ''}"]
    given += [f"--sources={config.extra.get('sources', 'sources')}"]
    given += [f"--language={config.extra.get('language') or config.theme.get('language') or 'en'}"]
    is_shown = "serve" in _running and Path(config.docs_dir, "index.md").is_file()
    with suppress(SystemExit) if is_shown else nullcontext():
        main(["build", *given], standalone_mode=False)


def on_post_build(config: MkDocsConfig) -> None:
    """Seal the pages: not while serving, where the server adds a script, nor where they are opened from files."""
    if "serve" not in _running and not config.extra.get("offline"):
        main(["seal", config.site_dir], standalone_mode=False)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: object) -> None:
    """Watch the records, the hand-written pages, styles and scripts, not the files that a build writes."""
    server.unwatch(config.docs_dir)
    for path in watched(Path(config.extra.get("sources", "sources")), Path(config.docs_dir)):
        server.watch(str(path))
