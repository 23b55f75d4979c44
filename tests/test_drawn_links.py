"""Links in drawings, which are paths of pages as in Markdown: what the hook makes of them leads to pages."""

import posixpath
import re
from types import SimpleNamespace

import pytest

from generator.cite.addresses import published_path
from generator.site.drawn_links import with_addresses
from tests.records import files_of

_DRAWN = re.compile(r"<svg.*?</svg>", re.DOTALL)
_LINK = re.compile(r'<a href="([^"]+)"')


def drawn(page: str) -> list[str]:
    """The addresses of other pages to which the drawings of a page lead."""
    found = (address for drawing in _DRAWN.findall(page) for address in _LINK.findall(drawing))
    return [address.partition("#")[0] for address in found if not address.startswith(("#", "&#35;"))]


class _File:
    """A page in an edition whose pages are folders, or files."""

    def __init__(self, path: str, *, are_folders: bool) -> None:
        self.src_uri = path
        self.url = published_path(path) if are_folders else f"{path.removesuffix('.md')}.html"

    def url_relative_to(self, other: "_File") -> str:
        folder = other.url if other.url.endswith("/") else posixpath.dirname(other.url)
        return posixpath.relpath(self.url or ".", folder or ".") + "/" * self.url.endswith("/")


@pytest.mark.parametrize("are_folders", [True, False], ids=["folders", "files"])
def test_a_link_in_a_drawing_leads_to_a_page_of_either_kind_of_edition(are_folders: bool) -> None:
    pages = {path: str(text) for path, text in files_of("tests/event").items() if path.endswith(".md")}
    files = {path: _File(path, are_folders=are_folders) for path in pages}
    found, led = SimpleNamespace(get_file_from_path=files.get), []
    for path, file in files.items():
        html = with_addresses(pages[path], SimpleNamespace(file=file), found)
        folder = file.url if are_folders else posixpath.dirname(file.url)
        led += [posixpath.normpath(posixpath.join("/", folder, address)).lstrip("/") for address in drawn(html)]
    published = {file.url.rstrip("/") for file in files.values()}
    assert len(led) > 20
    assert not [one for one in led if one not in published]
