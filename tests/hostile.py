"""Texts that try to become markup or script, and the fictional event with them in the place of its own."""

import json
from pathlib import Path
from typing import Any

from generator.reading.nodes import plain, read_yaml
from generator.record.registries import Thing, Topic
from tests.sitebuild import EVENT

HOSTILE = (
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<https://x.y>",
    "https://x.y/z",
    "</span></div></p>",
    "<!-- -->",
    "<!-- never closed",
    "<![CDATA[ x ]]>",
    "<?php x ?>",
    '" onmouseover="alert(1)" x="',
    "' onmouseover='alert(1)' x='",
    "[x](javascript:alert(1))",
    "[x][ref]",
    "[ref]: http://x",
    "![i](x)",
    "[^c-1]",
    "[^c-1]: note",
    "[TOC]",
    "*a*",
    "**a** __b__ _c_ ~~d~~ ^e^ ==f==",
    "`code` ``co`de``",
    "```python",
    "~~~",
    "{#id .class}",
    "{: #id .class onclick=alert(1) }",
    "text {: .class }",
    "&lt; &amp;lt; &#60; &#x3C; &nbsp; &unknown;",
    "!!! note",
    "??? note",
    "=== tab",
    "/// note",
    "::: x",
    "--8<-- 'x'",
    "# h",
    "h #",
    "h ###",
    "#",
    "- item",
    "+ item",
    "1. x",
    "12) x",
    "> x",
    "|a|b|",
    "--- | ---",
    "---",
    "===",
    "* * *",
    "term\n: def",
    ": def",
    "a\n\n    code\n\nb",
    "line  \nbreak\\",
    "\\* \\[ \\",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# x #}",
    "${x} $(x) $x$",
    "*[abbr]: x",
    "///Footnotes Go Here///",
    "see ///Footnotes Go Here/// here",
    "(see ///Footnotes Go Here///)",
    "zero\u200bwidth \u200d \u2060 soft\u00adhyphen \u200f",
    "وزارة المياه <b>",
    "אורומלנד [x](y)",
    "👨‍👩‍👧 \U0001f3f4 e\u0301 \u0338 ﷽",
    "wzxhzdk:0 klzzwxh:0000 STXamp",
    "a\u00a0b\u3000c\u202fd",
    "=cmd|' /C calc'!A0",
    "x]]> --> \\u003c/script>",
    "a}, url = {javascript:x} } @misc{b, \\% \\",
    "ER  - TY  - NEWS %0aER  -",
    "a|url=x}}<ref>y</ref>[[z]] ~~~~",
    "a\u061cb\u200ec \U000e0001\ufdd0",
    "ab" * 1000,
    "#" * 300,
)  # fmt: skip
_TEXT_KEYS = frozenset(
    "title summary name in_sentence short amount counted question definition unit description label note quote "
    "restated reason why what file published_basis text units terms topic basis agency_basis derived_basis "
    "asked_by words family given".split()
)


class _Poisoner:
    """Replaces every text of a record by a hostile string, at the start or at the end of a phrase.

    Equal texts become equal and others differ, so that what the generator concludes stays the same.
    """

    def __init__(self) -> None:
        self._taken: dict[str, str] = {}

    def record(self, value: Any, key: str = "", parent: str = "") -> Any:
        match value:
            case dict():
                return _whole({name: self.record(item, name, key) for name, item in value.items()})
            case list():
                return [self.record(item, "text" if key in {"aliases", "own_names"} else key, key) for item in value]
        # A dispatch tells what it was about; a claim names another. The topic of a metric and what was taken out are
        # codes.
        is_text = (
            (key in _TEXT_KEYS and value not in {*Topic, *Thing})
            or parent == "printed"
            or (key == "about" and parent != "claims")
        )
        return self._taken.setdefault(value, self._next()) if is_text else value

    def _next(self) -> str:
        turn = len(self._taken)
        text = HOSTILE[turn % len(HOSTILE)]
        return f"{text} {turn}" if turn % 2 else f"Words {turn} {text}"


def _whole(entry: dict[str, Any]) -> dict[str, Any]:
    """A record whose name has the parts that it is said to have."""
    return entry | {"name": f"{entry['given']} {entry['family']}"} if "family" in entry else entry


def poisoned(folder: Path) -> Path:
    """The fictional event with a hostile string in the place of every text that a contributor can write."""
    poisoner = _Poisoner()
    for path in sorted(EVENT.rglob("*.yml")):
        tree, problems = read_yaml(path.as_posix(), path.read_bytes())
        assert tree, problems
        copy = folder / path.relative_to(EVENT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(poisoner.record(plain(tree)), ensure_ascii=False)
        copy.write_text(text, encoding="utf-8")
    return folder
