"""WCAG 2.2 AA, as far as axe-core can tell it, on a page of every kind, in both schemes."""

import json
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import Reader

KINDS = [
    "",
    "404.html",
    "actors/",
    "actors/tokayev/",
    "contribute/",
    "corrections/",
    "data/",
    "days/",
    "days/2022-01-09/",
    "explorer/",
    "findings/",
    "first-record/",
    "method/",
    "metrics/",
    "metrics/deaths/",
    "record/",
    "sources/",
    "sources/dpa-164-killed/",
]
_LEVELS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def told(violations: list[dict[str, Any]]) -> str:
    """What is wrong and where, for the one who mends it."""
    return json.dumps(
        {one["id"]: [node["html"][:160] for node in one["nodes"][:4]] for one in violations},
        indent=1,
        ensure_ascii=False,
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_nothing_on_a_page(reader: Reader, path: str, scheme: Any) -> None:
    reader.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    reader.open(path)
    found = Axe().run(reader.page, options=_LEVELS).response["violations"]
    assert not found, told(found)
