"""Pages that are made when a test asks for them are those that a build makes."""

from collections.abc import Mapping
from typing import Any

from generator.rules import findings
from generator.site.render import render
from generator.site.site import KINDS, site
from tests.fictional_pages import markdown
from tests.made_when_asked import page_at, pages_of
from tests.small_records import book, denial, figure, made

_SOURCES: Mapping[str, Mapping[str, Any]] = {
    "a": {"claims": [figure("toll", 19, said_on="2031-03-04"), figure("here", 3, place="quay", said_by="council")]},
    "b": {"claims": [denial("no", target={"count": 19}, said_on="2031-03-06")], "published": "2031-03-07"},
    "c": {"claims": [figure("toll", 21, said_by="speaker")], "title": "Another"},
}


def test_each_kind_that_is_asked_for_alone_is_what_a_build_makes() -> None:
    kept = book(**_SOURCES)
    built = site(kept, findings(kept), lambda _: None)
    for kind in KINDS:
        asked = pages_of(made(**_SOURCES), kind.page)
        assert [page.path for page in asked] == [page.path for page in pages_of(built, kind.page)]
    said = made(**_SOURCES)
    assert [page.path for page in said.pages] == [page.path for page in built.pages]
    assert page_at(said, "metrics/deaths.md").path == "metrics/deaths.md"
    for path, text in render(built).items():
        assert text.endswith(markdown(path, made(**_SOURCES) if path in _ALONE else said)), path


# One of each kind that shows pages of another, and one that shows none.
_ALONE = {"index.md", "days/2031-03-04.md", "metrics/index.md", "metrics/deaths.md", "method.md", "actors/office.md"}
