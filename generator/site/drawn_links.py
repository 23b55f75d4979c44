"""Links in drawings: a drawing is no Markdown, in which the builder turns the path of a page into its address."""

import posixpath
import re
from typing import Any

from generator.site.kept.builder import DocsFiles

_TO_A_PAGE = re.compile(r'<a href="([^":?#]+\.md)(#[^"]*)?"')


def with_addresses(html: str, page: Any, files: DocsFiles, **_: object) -> str:
    """The HTML of a page in which whatever still leads to the path of a page leads to its address on this site."""

    def addressed(found: re.Match[str]) -> str:
        here = page.file
        there = files.get_file_from_path(posixpath.normpath(posixpath.join(posixpath.dirname(here.src_uri), found[1])))
        return f'<a href="{there.url_relative_to(here)}{found[2] or ""}"' if there else found[0]

    return _TO_A_PAGE.sub(addressed, html) if ".md" in html else html
