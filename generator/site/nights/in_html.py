"""The Markdown of nights -> HTML: what stands alike on many nights is converted once.

A figure of a ladder is an item of a list whose items stand apart, and such an item is the same whatever stands before
and after it; a chart holds no Markdown. What is left is converted as a whole.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from markdown import Markdown

_BLANK = re.compile(r"\n\s*\n")
_CHART = re.compile(r'^<figure class="chart-figure">\n.*?^</figure>\n', re.MULTILINE | re.DOTALL)
# What may be of a list, and what is a whole item of one.
_OF_LIST, _ITEM = re.compile(r"[-+* ]|\d+\."), re.compile(r"- .*(?:\n +\S.*)*")
_PLACE = re.compile(r"<!--(\d+)-->")
# What stands before and after an item that is the first of two.
_BEFORE, _AFTER = "<ul>\n", "<li>\n<p>x</p>\n</li>\n</ul>"


class InHtml:
    """Converts texts of which many have the same parts."""

    def __init__(self) -> None:
        self._markdown = Markdown(extensions=["attr_list", "md_in_html"])
        self._items: dict[str, str] = {}
        self._wholes: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        """The HTML of a text, without blank lines."""
        apart: list[str] = []

        def put(html: str) -> str:
            apart.append(html)
            return f"<!--{len(apart) - 1}-->"

        text = _CHART.sub(lambda found: f"{put(found[0].rstrip())}\n\n", text)
        left: list[str] = []
        for _, group in groupby(_BLANK.split(text), key=lambda block: bool(_OF_LIST.match(block))):
            blocks = [*group]
            left += [put(self._list(blocks))] if _stand_apart(blocks) else blocks
        return _BLANK.sub("\n", _PLACE.sub(lambda found: apart[int(found[1])], self._whole("\n\n".join(left))))

    def _list(self, items: Sequence[str]) -> str:
        return f"<ul>\n{''.join(self._item(one.rstrip()) for one in items)}</ul>"

    def _item(self, text: str) -> str:
        if text not in self._items:
            made = self._whole(f"{text}\n\n- x\n")
            self._items[text] = made.removeprefix(_BEFORE).removesuffix(_AFTER)
        return self._items[text]

    def _whole(self, text: str) -> str:
        if text not in self._wholes:
            self._wholes[text] = self._markdown.reset().convert(text)
        return self._wholes[text]


def _stand_apart(blocks: Sequence[str]) -> bool:
    """Whether what stands between blank lines is a list, an item each; one item alone is no paragraph in its item."""
    return len(blocks) > 1 and all(_ITEM.fullmatch(one.rstrip()) for one in blocks)
