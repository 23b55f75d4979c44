"""What the templates write of a thing has about as many elements as it is taken to have where lists are divided."""

import re
from collections.abc import Callable, Iterator

import pytest

from benchmarks.largest import converter
from generator.cite.parting import PageRoom
from generator.site.pages.part.page import PartPage
from generator.site.parts.figure_rows import ScopeRow
from generator.site.parts.ladder_view import LadderView
from generator.site.parts.metric_room import weight_of_row, weight_of_scope_row
from generator.site.render import render
from generator.site.site import site
from tests.records import EVENT, FLOOD, book_of, findings_of

# So many elements a part has besides its things: its heading, what leads to others, and the legend of its notes.
_BESIDES = 18
# With so little room there are parts of some things each.
_SOME = PageRoom(250)


def _weight(part: PartPage) -> int:
    if isinstance(part.content, LadderView):
        return sum(weight_of_row(row) for block in part.content.blocks for row in block.rows)
    things = part.content if isinstance(part.content, tuple) else ()
    return sum(weight_of_scope_row(one.entry) for one in things if isinstance(one, ScopeRow))


def _parts(folder: str, convert: Callable[[str], str]) -> Iterator[tuple[str, int, int]]:
    """Of each part with figures its path, its elements, and how many it is taken to have."""
    made = site(book_of(folder), findings_of(folder), lambda _: None, room=_SOME)
    texts = render(made)
    for page in made.pages:
        if isinstance(page, PartPage) and (weight := _weight(page)):
            yield page.path, len(re.findall("<[a-zA-Z]", convert(texts[page.path]))), weight


@pytest.mark.parametrize("folder", [EVENT, FLOOD])
def test_figures_weigh_what_is_written_of_them(folder: str) -> None:
    found = [*_parts(folder, converter())]
    assert {"ladder", "scopes"} <= {path.split("/")[2] for path, _, _ in found if path.startswith("metrics/")}
    assert [one for one in found if one[1] > one[2] + _BESIDES] == []
    written, taken = sum(one[1] for one in found), sum(one[2] for one in found)
    assert written / 2 < taken < written * 2
