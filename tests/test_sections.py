"""The sections in the menu: each page shows to which it belongs, though most stand in no menu."""

import pytest
from pytest import TempPathFactory

from tests.sitebuild import fictional_site, parsed

# By the start of its address, the section of a page; the page of a section itself has it as its own.
_SECTIONS = ("metrics/", "figures/", "actors/", "days/", "sources/")


@pytest.mark.parametrize("folder", _SECTIONS)
def test_each_page_of_a_section_marks_that_alone(folder: str, tmp_path_factory: TempPathFactory) -> None:
    pages = parsed(fictional_site(tmp_path_factory))
    found = {path: page for path, page in pages.items() if path.startswith(folder) and path.endswith("index.html")}
    assert len(found) >= 2
    for path, page in found.items():
        (shown,) = page.select(".md-tabs__item--active a")
        is_itself = path == f"{folder}index.html"
        assert shown["aria-current"] == ("page" if is_itself else "true"), path
        assert shown["href"] == ("./" if is_itself else "../"), path
