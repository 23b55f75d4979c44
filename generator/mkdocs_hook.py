"""MkDocs hook: compile the records before a build and seal the pages after it; a server keeps the last good pages."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from mkdocs.config.defaults import MkDocsConfig  # noqa: E402
from mkdocs.exceptions import Abort  # noqa: E402
from mkdocs.livereload import LiveReloadServer  # noqa: E402

from generator.build import compile_site, hand_written, write  # noqa: E402
from generator.language import UnknownLanguageError  # noqa: E402
from generator.reading.problems import as_text, errors  # noqa: E402
from generator.site.policy import seal  # noqa: E402

_serving = False


def _sources(config: MkDocsConfig) -> Path:
    return Path(config.extra.get("sources", "sources"))


def on_startup(command: str, **_: object) -> None:
    """Remember whether a server runs."""
    global _serving
    _serving = command == "serve"


def on_pre_build(config: MkDocsConfig) -> None:
    """Compile `sources/`; a bad record stops a build but not a server that has pages to show."""
    docs = Path(config.docs_dir)
    language = str(config.extra.get("language") or config.theme.get("language") or "en")
    try:
        files, problems = compile_site(
            _sources(config), docs, config.repo_url, site_url=config.site_url, language=language
        )
    except UnknownLanguageError as error:
        raise Abort(f"mkdocs.yml: {error}; extra.language names that of the pages.") from error
    if problems:
        print(as_text(problems), file=sys.stderr)
    if not errors(problems):
        write(docs, files)
    elif not (_serving and (docs / "index.md").is_file()):
        raise Abort("The records have problems; nothing was built.")


def on_post_build(config: MkDocsConfig) -> None:
    """Seal the pages: not while serving, where the server adds a script, nor where they are opened from files."""
    if not _serving and "material/offline" not in config.plugins:
        seal(Path(config.site_dir))


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: object) -> None:
    """Watch the records and the hand-written pages, not the pages that a build writes."""
    server.unwatch(config.docs_dir)
    for path in (
        _sources(config),
        *(Path(config.docs_dir, name) for name in hand_written(Path(config.docs_dir))),
    ):
        server.watch(str(path))
