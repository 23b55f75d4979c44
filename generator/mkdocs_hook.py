"""MkDocs hook: compile the records before a build; while serving, keep the last good pages."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from mkdocs.config.defaults import MkDocsConfig  # noqa: E402
from mkdocs.exceptions import Abort  # noqa: E402
from mkdocs.livereload import LiveReloadServer  # noqa: E402

from generator.build import compile_site, hand_written, write  # noqa: E402
from generator.problems import as_text  # noqa: E402

_serving = False


def on_startup(command: str, **_: object) -> None:
    """Remember whether a server runs."""
    global _serving
    _serving = command == "serve"


def on_pre_build(config: MkDocsConfig) -> None:
    """Compile `sources/`; a bad record stops a build but not a server that has pages to show."""
    docs = Path(config.docs_dir)
    files, problems = compile_site(Path("sources"), docs, config.repo_url)
    if not problems:
        write(docs, files)
        return
    print(as_text(problems), file=sys.stderr)
    if not (_serving and (docs / "index.md").is_file()):
        raise Abort("The records have problems; nothing was built.")


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: object) -> None:
    """Watch the records and the hand-written pages, not the pages that a build writes."""
    server.unwatch(config.docs_dir)
    for path in (
        Path("sources"),
        *(Path(config.docs_dir, name) for name in hand_written(Path(config.docs_dir))),
    ):
        server.watch(str(path))
