"""What fuzzing feeds with bytes, and what must hold of every one: the road of contributed bytes, piece by piece."""

import html
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from markdown import Markdown
from pydantic import TypeAdapter, ValidationError

from generator.draft.draft import Drafter
from generator.reading.explain import explain
from generator.reading.load import Corpus, load
from generator.reading.nodes import plain, read_yaml
from generator.reading.problems import as_github, as_json, as_text
from generator.record.anchor_file import AnchorFile
from generator.record.counts import parse_count
from generator.record.dates import BadDateError, parse_when
from generator.record.numerals import BadCountError
from generator.record.source import Source
from generator.site.escape import esc

_SMALL = Path(__file__).resolve().parents[1] / "bad_records" / "_base"
_TAG = re.compile(r"<[^>]*>")
_SHAPES = (
    "@@\n",
    "Before @@ after.\n",
    "- **@@**[^n]\n\n[^n]: @@\n",
    "| @@ | A |\n| --- | --- |\n| @@ | [@@](b.md) |\n",
)


def loader(data: bytes) -> None:
    """A record is read, or told as problems, which every format can write."""
    node, problems = read_yaml("sources/articles/a.yml", data)
    assert (node is None) == bool(problems)
    if node is not None:
        try:
            _source().validate_python(plain(node))
        except ValidationError as error:
            problems = [explain(node, Source, details) for details in error.errors()]
    for form in (as_text, as_github, as_json):
        form(problems)


@cache
def _source() -> TypeAdapter[Source]:
    return TypeAdapter(Source)


def anchors(data: bytes) -> None:
    """An anchor file is one, and its text is read as the same; or it is none."""
    try:
        found = AnchorFile.model_validate_json(data)
    except ValidationError:
        return
    assert AnchorFile.model_validate_json(found.text()) == found
    json.loads(found.text())


def counts(data: bytes) -> None:
    """A count is read as the same a second time, or refused in words."""
    text = data.decode(errors="replace")
    try:
        count = parse_count(text)
    except BadCountError as error:
        assert str(error)
        return
    assert count == parse_count(text)
    for interval in (count.literal, count.test):
        assert interval is None or interval.high is None or interval.low <= interval.high


def dates(data: bytes) -> None:
    """A date has a first and a last day in this order, or is refused in words."""
    try:
        when = parse_when(data.decode(errors="replace"))
    except BadDateError as error:
        assert str(error)
        return
    assert when.earliest is None or when.earliest <= when.latest


def escape(data: bytes) -> None:
    """An escaped text adds no element to a page, whatever shape it stands in."""
    text = data.decode(errors="replace")
    for shape in _SHAPES:
        page = _page(shape.replace("@@", esc(text)))
        added = _elements(page) - _elements(_page(shape.replace("@@", "x")))
        assert not added, f"{added} in {page}"
        assert "javascript:" not in html.unescape("".join(_TAG.findall(page)))


def _page(text: str) -> str:
    return Markdown(extensions=["attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc"]).convert(text)


def _elements(page: str) -> Counter[str]:
    return Counter(re.split(r"[\s>]", tag, maxsplit=1)[0] for tag in _TAG.findall(page))


def drafts(data: bytes) -> None:
    """A draft comes of any text; each of its figures stands in it."""
    text = data.decode(errors="replace")
    Drafter(_corpus()).draft(text, None)


@cache
def _corpus() -> Corpus:
    corpus, problems = load(_SMALL)
    assert corpus, problems
    return corpus


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "loader": loader, "anchors": anchors, "counts": counts, "dates": dates, "escape": escape, "drafts": drafts,
}  # fmt: skip
