"""Pages converted from the last on, beside a build that converts them from the first on, until the two meet.

What is converted there is kept, and so the build finds it. Whatever fails there is left to the build, which tells it.
"""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress

from generator.beside import beside, two_at_once
from generator.site.kept.builder import DocsConfig, DocsFiles, DocsPage
from generator.site.kept.conversion import Conversions

# With fewer pages it takes longer to divide a run.
_WORTH = 40


def converted_ahead(
    conversions: Conversions, pages: Sequence[DocsPage], config: DocsConfig, files: DocsFiles
) -> Callable[[], frozenset[str]]:
    """The names under which conversions are kept that were made beside, told when the build has converted the pages."""

    def convert() -> frozenset[str]:
        with suppress(Exception):
            _silence()
            for page in reversed(pages):
                page.read_source(config)
                text = page.markdown or ""
                page.markdown = config.plugins.on_page_markdown(text, page=page, config=config, files=files)
                page.render(config, files)
                if conversions.counts.kept:
                    break
        return frozenset(conversions.made)

    if len(pages) < _WORTH:
        return frozenset
    with two_at_once():
        return beside(convert, frozenset)


def _silence() -> None:
    """Let the build alone speak: what is worth a warning is converted there too."""
    logging.lastResort = None
    for log in (logging.getLogger(), *map(logging.getLogger, logging.root.manager.loggerDict)):
        log.handlers = []
