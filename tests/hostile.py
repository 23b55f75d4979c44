"""Texts that try to become markup or script, and the fictional event with them in the place of its own.

Every field in which a contributor is free in what to write is filled somewhere, with such a text.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, get_args, get_type_hints

from pytest import TempPathFactory

from generator.reading.load import load
from generator.reading.nodes import plain, read_yaml
from generator.record.anchor_file import (
    AnchorFile,
    AnchorTarget,
    Annotation,
    Creator,
    Numbers,
    Selector,
    annotation_id,
    capture_name,
)
from generator.record.event import Licence
from generator.record.formulas import is_formula
from generator.record.kinds import ValueKind
from generator.record.model import Record
from generator.record.registries import REGISTRIES, Thing, Topic
from tests.sitebuild import EVENT, REPOSITORY, Site, build_site, made_once

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
    # As long as a name may be, with what is added to each.
    "ab" * 130,
    "#" * 260,
)  # fmt: skip
_TEXT_KEYS = frozenset(
    "title summary name role in_sentence short amount counted question definition unit description label note quote "
    "restated reason why what file published_basis text units terms topic basis agency_basis derived_basis "
    "asked_by words family given publisher source licence how".split()
)
# In each of them, so that no field that is not escaped is saved by what happens to stand in it.
MARK = "<u onclick=alert(1)>|\"'"
# In the place of all of these: the same event, in which nothing tries anything.
HARMLESS = ("word",)
_ADDRESS_KEYS = frozenset({"url", "contact", "archived"})
# What an address may hold: it stands in attributes, in Markdown and in lines of formats.
HOSTILE_TAIL = "?a='onmouseover='alert(1)'&copy=1&lt;b;[x](javascript:alert(1))*_~!$(z)//%0aER%20-,=1+1;"
HOSTILE_DOI = "10.5555/<img/src=x/onerror=alert(1)>&amp;'onclick='(x)*_[y]//=1,"
HOSTILE_NAME = "Oda <img src=x onerror=alert(1)> | *Quillaran* [^c-1] ' onclick='alert(1)"
# Kinds of values in which a contributor is free.
ADDRESS = "https://record.example/"
_FREE = frozenset({"text", "name", "quote", "address", "web-address", "doi"})


class _Poisoner:
    """Replaces every text of a record by a hostile string, at the start or at the end of a phrase.

    Equal texts become equal and others differ, so that what the generator concludes stays the same.
    """

    def __init__(self, texts: tuple[str, ...]) -> None:
        self._texts = texts
        self._taken: dict[str, str] = {}

    def record(self, value: Any, key: str = "", parent: str = "") -> Any:
        match value:
            case dict():
                return _whole({name: self.record(item, name, key) for name, item in value.items()})
            case list():
                return [self.record(item, "text" if key in {"aliases", "own_names"} else key, key) for item in value]
        if key in _ADDRESS_KEYS:
            return value if value == "unstated" or self._texts is HARMLESS else f"{value}{HOSTILE_TAIL}"
        if key == "doi":
            return value if self._texts is HARMLESS else HOSTILE_DOI
        return self._taken.setdefault(value, self._next()) if _is_text(value, key, parent) else value

    def _next(self) -> str:
        turn = len(self._taken)
        text = self._texts[turn % len(self._texts)]
        mark = "" if self._texts is HARMLESS else MARK
        first = f"{text} {turn}{mark}"
        return first if turn % 2 and not is_formula(first) else f"Words{mark} {turn} {text}"


def _whole(entry: dict[str, Any]) -> dict[str, Any]:
    """A record whose name has the parts that it is said to have."""
    return entry | {"name": f"{entry['given']} {entry['family']}"} if "family" in entry else entry


def _is_text(value: str, key: str, parent: str) -> bool:
    """Whether a contributor is free in what to write there.

    A dispatch tells what it was about; a claim names another. The topic of a metric, the
    licence of the records and what was taken out are codes.
    """
    if key == "by":
        return parent in {"read_by", "checked_by"}
    codes = {"topic": Topic, "what": Thing, "licence": Licence}
    is_code = key in codes and value in {*codes[key]}
    return (key in _TEXT_KEYS and not is_code) or parent == "printed" or (key == "about" and parent != "claims")


def _filled(name: str, tree: dict[str, Any]) -> dict[str, Any]:
    """A record with the texts that the event leaves out."""
    match name:
        case "event":
            given = {"publisher": "Who publishes", "contact": "https://record.example/contact", "doi": "10.5555/record"}
            # In the words of others of its fields, which become hostile ones.
            words = {"name": tree["title"], "description": tree["summary"]}
            standards = [{"point": "harm", "here": "in-part", "how": tree["summary"]}]
            return {**given, **tree, **words, "standards": standards}
        case "groups":
            return {one: {"in_sentence": f"in {one}", "terms": [f"term {one}"], **entry} for one, entry in tree.items()}
        case "places":
            return {one: {"in_sentence": f"in {one}", **entry} for one, entry in tree.items()}
        case "metrics":
            return {one: {"terms": [f"term {one}"], **entry} for one, entry in tree.items()}
        case "outline":
            return {"note": "How its borders are meant.", **tree}
        case "actors":
            roles = {one: {"role": f"role of {one}"} for one, entry in tree.items() if entry["kind"] == "person"}
            return {one: {**roles.get(one, {}), **entry} for one, entry in tree.items()}
        case "dispatches" | "removed":
            return tree
    return {**tree, "claims": [_filled_claim(number, claim) for number, claim in enumerate(tree.get("claims", ()))]}


def _filled_claim(number: int, claim: dict[str, Any]) -> dict[str, Any]:
    filled = {"note": f"Note {number} of {claim['id']}.", "printed": {"said_by": f"whoever said {claim['id']}"}}
    if claim.get("kind") in {"event", "revision"}:
        filled["quote"] = f"words of {claim['id']}"
    if claim.get("kind") in {"event", "statement"}:
        filled["topic"] = f"topic of {claim['id']}"
    if claim.get("disputes") == "label":
        claim = {**claim, "target": {"label": f"label of {claim['id']}", **claim["target"]}}
    return {**filled, **claim}


def poisoned(folder: Path, texts: tuple[str, ...] = HOSTILE) -> Path:
    """The fictional event with a hostile string in the place of every text that a contributor can write."""
    poisoner = _Poisoner(texts)
    for path in sorted(EVENT.rglob("*.yml")):
        tree, problems = read_yaml(path.as_posix(), path.read_bytes())
        assert tree, problems
        copy = folder / path.relative_to(EVENT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        record: Any = plain(tree)
        text = json.dumps(poisoner.record(_filled(path.stem, record)), ensure_ascii=False)
        copy.write_text(text, encoding="utf-8")
    _anchor(folder, texts)
    return folder


def _anchor(folder: Path, texts: tuple[str, ...]) -> None:
    """Anchor every quotation of every capture, by somebody of a name like the texts."""
    name_of_one = "Oda Quillaran" if texts is HARMLESS else HOSTILE_NAME
    corpus, problems = load(folder)
    assert corpus, problems
    (folder / "anchors").mkdir(exist_ok=True)
    for name, source in corpus.sources.items():
        if source.capture is None:
            continue
        items = [
            Annotation(id=annotation_id(name, claim.id), target=_target(source.capture.sha256, claim.quote, texts))
            for claim in source.claims
            if claim.quote
        ]
        numbers = Numbers(found=9, recorded=9, set_aside=0)
        made = AnchorFile(
            creator=Creator(name=name_of_one), created=date(2015, 1, 1), numbers=numbers, items=tuple(items)
        )
        (folder / "anchors" / f"{name}.json").write_text(made.text(), encoding="utf-8")


def _target(sha256: str, quote: str, texts: tuple[str, ...]) -> AnchorTarget:
    words = Selector(exact=quote, prefix=texts[0], suffix=texts[-1])
    return AnchorTarget(source=capture_name(sha256), paragraph=1, selector=words)


def hostile_site(temporary: TempPathFactory, texts: tuple[str, ...] = HOSTILE) -> Site:
    """The site of that event, built once for all tests."""
    name = "harmless" if texts is HARMLESS else "hostile"
    build = partial(_build, texts)
    folder = made_once(f"site-{name}", temporary, build)
    return Site(folder / "event", folder / "docs", folder / "site")


def _build(texts: tuple[str, ...], folder: Path) -> Site:
    return build_site(poisoned(folder / "event", texts), folder, REPOSITORY, ADDRESS)


def free_fields() -> frozenset[tuple[str, str]]:
    """Every field of every record, by its class, in which a contributor is free in what to write."""
    return frozenset(
        (model.__name__, name)
        for model in _below(Record)
        if not _own(model)
        for name, hint in get_type_hints(model, include_extras=True).items()
        if name in model.model_fields and _FREE & set(_kinds(hint))
    )


def hostile_fields(folder: Path) -> frozenset[tuple[str, str]]:
    """Those in which the records of a folder hold a hostile text somewhere."""
    corpus, problems = load(folder)
    assert corpus, problems
    whole = (corpus.sources, *(corpus.entries(registry) for registry in REGISTRIES))
    marks = (*map(_folded, HOSTILE), HOSTILE_TAIL, HOSTILE_DOI)
    return frozenset(field for field, text in _texts(whole) if any(mark in _folded(text) for mark in marks))


def _folded(text: str) -> str:
    return " ".join(text.split())


def _below(model: type[Record]) -> Iterator[type[Record]]:
    for each in _own(model):
        yield each
        yield from _below(each)


def _own(model: type[Record]) -> list[type[Record]]:
    """The classes made of one by the program itself, not by tests."""
    return [each for each in model.__subclasses__() if each.__module__.startswith("generator.")]


def _kinds(hint: object) -> Iterator[str]:
    """The names of the kinds of value that a type speaks of."""
    for mark in getattr(hint, "__metadata__", ()):
        if isinstance(mark, ValueKind):
            yield mark.name
    for each in get_args(hint):
        yield from _kinds(each)


def _texts(value: object, field: tuple[str, str] = ("", "")) -> Iterator[tuple[tuple[str, str], str]]:
    """Every text in a value, with the field that holds it."""
    match value:
        case str():
            yield field, value
        case Record():
            for name in type(value).model_fields:
                yield from _texts(getattr(value, name), (type(value).__name__, name))
        case Mapping():
            for each in value.values():
                yield from _texts(each, field)
        case tuple() | list():
            for each in value:
                yield from _texts(each, field)
