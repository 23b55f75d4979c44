"""A kind of page is a room of its own, registered once."""

import re

import pytest
from mkdocs.config import load_config

from generator.site.pages.kind import Page, PageKind
from generator.site.site import KINDS
from tests.fictional_pages import made
from tests.parted import parted
from tests.sitebuild import ROOT

_ROOMS = ROOT / "generator" / "site" / "pages"


def test_every_room_registers_one_kind_under_its_name() -> None:
    rooms = sorted(path.name for path in _ROOMS.iterdir() if (path / "__init__.py").is_file())
    assert sorted(kind.name for kind in KINDS) == rooms


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_page_template_and_test_lie_in_the_room(kind: PageKind[Page]) -> None:
    room = _ROOMS / kind.name
    assert kind.page.__module__ == f"generator.site.pages.{kind.name}.page"
    assert {"page.py", "page.md.jinja", "test_page.py"} <= {path.name for path in room.iterdir()}
    assert (ROOT / "generator" / "site" / kind.template).is_file()


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_every_kind_has_a_page(kind: PageKind[Page]) -> None:
    """A part of one only where there is so much that it is divided."""
    assert [page for page in (*made().pages, *parted().pages) if type(page) is kind.page]


def test_every_page_stands_in_the_navigation_or_is_said_to_be_left_out() -> None:
    """As a strict build of MkDocs demands, which the plain tests do not make."""
    config = load_config(str(ROOT / "mkdocs.yml"), hooks=[])
    named = set(re.findall(r"[\w/-]+\.md", str(config.nav)))
    left_out = config.not_in_nav
    assert left_out
    lost = {page.path for page in made().pages if page.path not in named and not left_out.match_file(page.path)}
    assert lost == set(), "name them in nav or not_in_nav of mkdocs.yml"


def test_a_page_is_cited_under_a_title_where_its_kind_has_one() -> None:
    titled = {kind.page for kind in KINDS if kind.title}
    assert {*made().cited} == {page.path for page in made().pages if type(page) in titled}
