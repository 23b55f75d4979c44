"""MkDocs hook: the commands `build` and `seal` around a build of MkDocs; a server keeps the last good pages."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.around import Run, watched
from generator.cli import main
from generator.site.drawn_links import with_addresses

_run = Run()
on_startup, on_shutdown = _run.begin, _run.end
on_config, on_page_content = _run.settle, with_addresses


def on_pre_build(config: MkDocsConfig) -> None:
    """Compile the records."""
    sources, language = config.extra.get("sources", "sources"), config.extra.get("language")
    given = [f"--docs={config.docs_dir}", f"--repo-url={config.repo_url or ''}", f"--site-url={config.site_url or ''}"]
    given += [f"--sources={sources}", f"--language={language or config.theme.get('language') or 'en'}"]
    given += [f"--kept={Path(config.config_file_path).parent / kept if (kept := config.extra.get('kept')) else ''}"]
    with _run.compiling(Path(sources), Path(config.docs_dir)):
        main(["build", *given], standalone_mode=False)


def on_post_build(config: MkDocsConfig) -> None:
    """Seal the pages: not while serving, where the server adds a script, nor where they are opened from files."""
    if not (_run.is_serving or config.extra.get("offline")):
        main(["seal", config.site_dir], standalone_mode=False)
    config.site_dir = _run.in_place(config.site_dir)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: object) -> None:
    """Watch the records, the hand-written pages, styles and scripts, not the files that a build writes."""
    _run.lend(config.site_dir, config.docs_dir)
    server.unwatch(config.docs_dir)
    _run.watch(server, lambda: watched(Path(config.extra.get("sources", "sources")), Path(config.docs_dir)))
