"""Python-Markdown converts the same Markdown to the same HTML with the extension and without it."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown.inlinepatterns import SimpleTagInlineProcessor
from mkdocs.config import load_config
from mkdocs.structure.pages import _HTMLHandler

from generator.site.quick import anchors as quick_anchors
from generator.site.quick.anchors import anchors
from generator.site.quick.inline import KNOWN, QuickInline
from tests.drawn import drawn
from tests.hostile import HOSTILE
from tests.kept_sites import FEW, OWN, PAGES, docs_of, made
from tests.project import ROOT
from tests.records import COMMITTED, EVENT, FLOOD, files_of

QUICK = "generator.site.quick.inline"
# What marks are made of, and what keeps them from being one.
PIECES = (
    "[", "]", "](a.md)", "](b.md 'c')", "[d]", "[d]: e.md\n", "![", "[^1]", "[^1]: f\n", "(", ")", "`", "``",
    "\\", "\\*", "*", "**", "_", "__", "<", ">", "<b>", "</b>", '<i class="g">', "</i>", "<!--", "-->", "<?h?>",
    "<![CDATA[i]]>", "<https://j.k/>", "<l@m.n>", "https://o.p/", "q@r.s", "&amp;", "&#60;", "&#x3c;", "&", ";",
    "  \n", "\n", "\n\n", " ", "t", "é", "{.u}", "{#v}", "| w ", "|\n", "---", "# x\n", "- y\n", ": z\n",
    '<a id="h">', "<a name='i'>", '<p id="j" name="k">', '<p id="&lt;">', "<a id>", "<a ID=l>", '<script id="m">',
    "</script>", '<a\nname="n" />', '</a id="o">', "<title>", "</title>", "<textarea>", "<plaintext>", "< ", '"', "'",
    "<div markdown>\n", "</div>\n", "\x02", "\x03", "\x02klzzwxh:0001\x03", "\x02wzxhzdk:0\x03", "\x0242\x03",
)  # fmt: skip


@cache
def _configured() -> tuple[list[str], Mapping[str, Any]]:
    config = load_config(str(ROOT / "mkdocs.yml"), hooks=[])
    return list(config.markdown_extensions), config.mdx_configs or {}


def converted(text: str, *more: str) -> tuple[str, object]:
    extensions, settings = _configured()
    converter = markdown.Markdown(extensions=[*extensions, *more], extension_configs=settings)
    return converter.convert(text), vars(converter).get("toc_tokens")


@settings(max_examples=drawn(1500))
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
@example("[a][d] and [d]\n\n[d]: e.md")
@example("<b title=`a` *b*> &amp; \\& ![i](j.png) [`k`](l.md)")
def test_any_text_is_converted_alike(text: str) -> None:
    assert converted(text, QUICK) == converted(text)


# Tags that are plain come often, so that a text has no other now and then.
@settings(max_examples=drawn(3000))
@given(
    st.lists(st.sampled_from([*PIECES, *['<a id="p">', '<a name="q">', "<b>", "</b>", "t"] * 30]), max_size=8).map(
        "".join
    )
)
@example('<b>a</b> <a name="r" class="s&amp;"></a>\n<svg viewBox="0 0" id="t"><title>u</title></svg>')
@example('<textarea><a id="v"></textarea>')
@example('<b x="\x1c" \x1cid="w">')
def test_places_are_those_that_mkdocs_finds(text: str) -> None:
    theirs = _HTMLHandler()
    theirs.feed(text)
    theirs.close()
    assert anchors(text) in (None, theirs.present_anchor_ids)


def test_plain_places_are_found_and_others_left_to_mkdocs() -> None:
    assert anchors('# A\n\n<p id="b" class="c&amp;d">e</p> <a name="f"/><b name="g">') == {"b", "f"}
    for odd in (
        "<a id>",
        '<a id="&amp;">',
        "<a id=h>",
        "i < j",
        "<!-- -->",
        '</a id="k">',
        '<style><p id="l"></style>',
    ):
        assert anchors(odd) is None
    pages = [str(text) for path, text in files_of(EVENT).items() if path.endswith(".md")]
    assert len([text for text in pages if anchors(text) is None]) < len(pages) / 10


def test_mkdocs_knows_the_places_that_were_found(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = '# One\n\n## A part\n\n<p id="here">a</p>\n\n[b](#here) [c](#gone)\n'
    docs = docs_of(tmp_path / "docs", {**PAGES, "one.md": page})

    def missed() -> set[str]:
        caplog.clear()
        made(docs, tmp_path / "site", None, **FEW, hooks=OWN, strict=False)
        return {place for place in ("#here", "#gone") if place in "".join(caplog.messages)}

    assert missed() == {"#gone"}
    monkeypatch.setattr(quick_anchors, "anchors", lambda _: {"gone"})
    assert missed() == {"#here"}
    monkeypatch.setattr(quick_anchors, "anchors", lambda _: None)
    assert missed() == {"#gone"}


def test_hostile_text_is_converted_alike() -> None:
    text = "\n\n".join(f"{one} <b>*{one}*</b> [{one}](a.md)" for one in HOSTILE)
    assert converted(text, QUICK) == converted(text)


@pytest.mark.parametrize(
    "event",
    [
        pytest.param(EVENT, marks=pytest.mark.further),
        pytest.param(FLOOD, marks=pytest.mark.further),
        pytest.param(COMMITTED, marks=[pytest.mark.real, pytest.mark.deep]),
    ],
)
def test_every_page_is_converted_alike(event: str) -> None:
    pages = [text for path, text in files_of(event).items() if path.endswith(".md") and isinstance(text, str)]
    assert len(pages) > 50
    for text in pages:
        assert converted(text, QUICK) == converted(text)


def test_the_version_that_is_installed_is_known() -> None:
    """Another has to be compared with: its `InlineProcessor` may walk through the marks otherwise."""
    assert markdown.__version__ in KNOWN


def test_another_version_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(markdown.Markdown(extensions=[QUICK]).treeprocessors["inline"], QuickInline)
    monkeypatch.setattr(markdown, "__version__", "9.9")
    assert not isinstance(markdown.Markdown(extensions=[QUICK]).treeprocessors["inline"], QuickInline)


def test_a_mark_that_is_not_known_is_looked_for_as_ever() -> None:
    converter = markdown.Markdown(extensions=[QUICK])
    converter.inlinePatterns.register(SimpleTagInlineProcessor(r"(%)(\w+)%", "u"), "percent", 45)
    assert converter.convert("one %two% three") == "<p>one <u>two</u> three</p>"
