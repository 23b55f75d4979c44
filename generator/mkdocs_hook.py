"""MkDocs hook: compile the records before a build and give each page its policy; a server keeps the last good pages."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from mkdocs.config.defaults import MkDocsConfig  # noqa: E402
from mkdocs.exceptions import Abort  # noqa: E402
from mkdocs.livereload import LiveReloadServer  # noqa: E402

from generator.build import compile_site, hand_written, write  # noqa: E402
from generator.reading.problems import as_text, errors  # noqa: E402
from generator.site.policy import with_policy  # noqa: E402

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
    files, problems = compile_site(_sources(config), docs, config.repo_url, site_url=config.site_url)
    if problems:
        print(as_text(problems), file=sys.stderr)
    if not errors(problems):
        write(docs, files)
    elif not (_serving and (docs / "index.md").is_file()):
        raise Abort("The records have problems; nothing was built.")


def on_post_page(output: str, config: MkDocsConfig, **_: object) -> str:
    """The page with its policy: not while serving, where the server adds a script, nor in files opened without one."""
    return output if _serving or "material/offline" in config.plugins else with_policy(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The page of the theme's own with its policy, such as the one for a wrong address."""
    return on_post_page(output_content, config) if template_name.endswith(".html") else output_content


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: object) -> None:
    """Watch the records and the hand-written pages, not the pages that a build writes."""
    server.unwatch(config.docs_dir)
    for path in (
        _sources(config),
        *(Path(config.docs_dir, name) for name in hand_written(Path(config.docs_dir))),
    ):
        server.watch(str(path))
