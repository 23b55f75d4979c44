"""What is kept of pages saves work and changes no byte of a site, whatever was edited, and whatever became of it."""

import logging
import os
import random
import re
import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from generator.beside import beside
from generator.build import compile_site, write
from generator.kept import store as kept_store
from generator.kept.store import Store
from generator.site.kept import ahead, rendering
from generator.site.kept.conversion import Conversions
from generator.site.kept.marks import UnknownError, mark, own_text, versions
from generator.site.kept.rendering import NEVER_PRINTED
from tests.drawn import many
from tests.hostile import ADDRESS, poisoned
from tests.kept_sites import FEW, HOME, HOOK, OWN, PAGES, counted, docs_of, made
from tests.project import ROOT
from tests.sitebuild import EVENT, REPOSITORY, hand_written_copy

ALL, NONE = "4 kept, 0 new, 0 unknown", "0 kept, 4 new, 0 unknown"
UNKNOWN = "0 kept, 0 new, 4 unknown"
Captured = pytest.CaptureFixture[str]

EVENTS: dict[str, Callable[[Path], Path]] = {
    "fictional": lambda _: EVENT,
    "flood": lambda _: ROOT / "tests" / "flood",
    "hostile": lambda folder: poisoned(folder / "poisoned"),
    "real": lambda _: ROOT / "sources",
}


@pytest.mark.builders
@pytest.mark.parametrize(
    "event", [pytest.param(one, marks=pytest.mark.deep if one == "real" else ()) for one in EVENTS]
)
def test_a_whole_site_is_the_same_with_everything_kept_and_with_nothing(
    event: str, tmp_path: Path, capsys: Captured
) -> None:
    docs, kept = hand_written_copy(tmp_path / "docs"), tmp_path / "kept"
    files, _ = compile_site(EVENTS[event](tmp_path), docs, REPOSITORY, site_url=ADDRESS)
    write(docs, files)
    pages = len([*docs.rglob("*.md")])
    assert pages > 40
    site: dict[str, Any] = {"site_url": ADDRESS, "repo_url": REPOSITORY}
    without = made(docs, tmp_path / "site", None, **site, hooks=[])
    assert "conversions" not in capsys.readouterr().err
    site["hooks"] = OWN
    assert made(docs, tmp_path / "site", kept, **site) == without
    assert counted(capsys) == (f"0 kept, {pages} new, 0 unknown",) * 2
    assert made(docs, tmp_path / "site", kept, **site) == without
    assert counted(capsys) == (f"{pages} kept, 0 new, 0 unknown",) * 2


def test_only_what_an_edit_touches_is_made_anew(tmp_path: Path, capsys: Captured) -> None:
    docs, site, kept = docs_of(tmp_path / "docs"), tmp_path / "site", tmp_path / "kept"
    first = made(docs, site, kept, **FEW)
    assert counted(capsys) == (NONE, NONE)
    assert made(docs, site, kept, **FEW) == first
    assert counted(capsys) == (ALL, ALL)
    docs_of(docs, {**PAGES, "some/two.md": PAGES["some/two.md"].replace("`two`", "`three`")})
    second = made(docs, site, kept, **FEW)
    assert counted(capsys) == ("3 kept, 1 new, 0 unknown",) * 2
    assert [name for name in first if first[name] != second[name]] == ["some/two/index.html"]
    assert made(docs, site, None, **FEW) == second


# Each edit with how many of the four pages it lets be converted anew, and made anew.
EDITS: dict[str, tuple[dict[str, str | None], dict[str, Any], int, int]] = {
    "a title in the menu": ({}, {"nav": [{"Start": "index.md"}, {"The first": "one.md"}]}, 0, 4),
    "the name of the site": ({}, {"site_name": "Another"}, 0, 4),
    "its address": ({}, {"site_url": "https://a.example/"}, 0, 4),
    "the front of the home page": ({"index.md": HOME.replace("An event", "Another")}, {}, 0, 4),
    "the text of the home page": ({"index.md": HOME.replace("See", "Look at")}, {}, 1, 1),
    "the heading of a page in the menu, which has a title there": (
        {"one.md": PAGES["one.md"].replace("# One", "# First")}, {}, 1, 1,
    ),
    "a page that comes": ({"some/four.md": "# Four\n"}, {}, 1, 1),
    "a page that takes the place of one": ({"some/two.md": None, "some/two/index.md": PAGES["some/two.md"]
        .replace("../one.md", "../../one.md")}, {}, 3, 3),
    "the form of addresses": ({}, {"use_directory_urls": False}, 4, 4),
    "an extension": ({}, {"markdown_extensions": ["tables"]}, 4, 4),
    "a setting of one": ({}, {"markdown_extensions": [{"toc": {"permalink": "¶"}}]}, 4, 4),
}  # fmt: skip


@pytest.mark.further
@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_makes_anew_what_it_may_change(edit: str, tmp_path: Path, capsys: Captured) -> None:
    changed, settings, converted, rendered = EDITS[edit]
    docs, site, kept = docs_of(tmp_path / "docs"), tmp_path / "site", tmp_path / "kept"
    made(docs, site, kept, **FEW, strict=False)
    docs_of(docs, {name: text for name, text in {**PAGES, **changed}.items() if text is not None})
    given = {**FEW, **settings, "strict": False}
    found = made(docs, site, kept, **given)
    # Where a link leads nowhere any longer, nothing is kept.
    numbers = [[*map(int, re.findall(r"\d+", count))] for count in counted(capsys)]
    assert [one[1] + one[2] for one in numbers] == [converted, rendered]
    assert made(docs, site, None, **given) == found


def _edited(pages: dict[str, str], chance: random.Random) -> dict[str, str]:
    """The pages after an edit that somebody may make, with links that lead nowhere where it was a hasty one."""
    name = chance.choice([*pages])
    text, others = pages[name], [one for one in pages if one != "index.md"]
    match chance.randrange(6):
        case 0:
            return {**pages, name: f"{text}\nMore, {chance.randrange(3)}.\n"}
        case 1:
            return {**pages, f"some/new-{chance.randrange(3)}.md": "# New\n\n[home](../index.md#home) [two](two.md)\n"}
        case 2 if len(others) > 1:
            return {one: pages[one] for one in pages if one != chance.choice(others)}
        case 3:
            return {**pages, name: text.replace("# ", f"# {chance.choice('ABC')} ", 1)}
        case 4:
            return {**pages, "index.md": pages["index.md"].replace("An event", chance.choice(["An event", "It"]))}
    return dict(PAGES)


@pytest.mark.builders
def test_any_sequence_of_edits_ends_in_the_bytes_of_a_clean_build(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    given = {**FEW, "strict": False}
    for seed in range(many(10)):
        chance, pages = random.Random(seed), dict(PAGES)
        for _ in range(5):
            pages = _edited(pages, chance)
            docs, said = docs_of(tmp_path / "docs", pages), []
            for kept in (tmp_path / "kept", None):
                caplog.clear()
                said.append((made(docs, tmp_path / "site", kept, **given), sorted(caplog.messages)))
            assert said[0] == said[1], (seed, pages)


def _cut(entry: Path, _: Path) -> None:
    entry.write_bytes(entry.read_bytes()[:-7])


def _empty(entry: Path, _: Path) -> None:
    entry.write_bytes(b"")


def _changed(entry: Path, _: Path) -> None:
    whole = bytearray(entry.read_bytes())
    whole[-20] ^= 1
    entry.write_bytes(whole)


def _of_another(entry: Path, other: Path) -> None:
    shutil.copy(other, entry)


def _folder(entry: Path, _: Path) -> None:
    entry.unlink()
    entry.mkdir()


def _link(entry: Path, other: Path) -> None:
    entry.unlink()
    entry.symlink_to(other)


@pytest.mark.parametrize("harm", [_cut, _empty, _changed, _of_another, _folder, _link])
def test_an_entry_that_is_not_whole_is_as_if_it_were_not_there(
    harm: Callable[[Path, Path], None], tmp_path: Path
) -> None:
    store = Store(tmp_path)
    store.put("one", {"page": "of one"})
    store.put("two", {"page": "of two"})
    assert store.get("one") == {"page": "of one"}
    harm(tmp_path / "one.entry", tmp_path / "two.entry")
    assert store.get("one") is None
    store.put("one", {"page": "anew"})
    assert store.get("one") == (None if harm is _folder else {"page": "anew"})
    assert store.get("two") == {"page": "of two"}


@pytest.mark.further
def test_a_site_is_the_same_where_what_is_kept_was_harmed_or_cannot_be_written(
    tmp_path: Path, capsys: Captured
) -> None:
    docs, site, kept = docs_of(tmp_path / "docs"), tmp_path / "site", tmp_path / "kept"
    first = made(docs, site, kept, **FEW)
    entries = sorted(kept.glob("*.entry"))
    for at, entry in enumerate(entries):
        (_cut, _of_another, _link)[at % 3](entry, entries[at - 1])
    capsys.readouterr()
    assert made(docs, site, kept, **FEW) == first
    assert counted(capsys) == (NONE, NONE)
    shutil.rmtree(kept)
    kept.write_text("no folder")
    assert made(docs, site, kept, **FEW) == first


@pytest.mark.further
def test_nothing_is_kept_where_that_is_not_wanted(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    docs = docs_of(tmp_path / "docs")
    made(docs, tmp_path / "site", None, **FEW)
    assert "kept" not in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["docs", "site"]


@pytest.mark.further
def test_a_page_with_a_warning_is_converted_and_warned_of_at_each_build(
    tmp_path: Path, capsys: Captured, caplog: pytest.LogCaptureFixture
) -> None:
    docs = docs_of(tmp_path / "docs", {**PAGES, "one.md": "# One\n\n## A part\n\n[lost](nowhere.md)\n"})
    for _ in range(2):
        caplog.clear()
        made(docs, tmp_path / "site", tmp_path / "kept", **FEW, strict=False)
        converted, _made = counted(capsys)
        assert converted.endswith(" 1 unknown")
        assert [text for text in caplog.messages if "nowhere.md" in text]
        with pytest.raises(SystemExit):
            made(docs, tmp_path / "site", tmp_path / "kept", **FEW)


@pytest.mark.further
def test_a_place_that_is_gone_is_told_of_pages_that_are_kept(
    tmp_path: Path, capsys: Captured, caplog: pytest.LogCaptureFixture
) -> None:
    docs = docs_of(tmp_path / "docs")
    made(docs, tmp_path / "site", tmp_path / "kept", **FEW)
    docs_of(docs, {**PAGES, "some/two.md": "# Two\n"})
    made(docs, tmp_path / "site", tmp_path / "kept", **FEW, strict=False)
    assert counted(capsys)[0] == "3 kept, 1 new, 0 unknown"
    assert [text for text in caplog.messages if "'index.md'" in text and "#a-part" in text]


@pytest.mark.further
@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"validation": {"links": {"not_found": "info"}}}, (UNKNOWN, NONE)),
        ({"markdown_extensions": ["pymdownx.snippets"]}, (UNKNOWN, NONE)),
        ({"theme": {"name": "mkdocs"}}, (NONE, UNKNOWN)),
        ({"extra": {"odd": object()}}, (NONE, UNKNOWN)),
    ],
    ids=[
        "links of which nobody is warned",
        "an extension that reads files",
        "a theme",
        "a setting that is no plain value",
    ],
)
def test_what_is_not_known_is_made_at_each_build(
    settings: dict[str, Any],
    expected: tuple[str, str],
    tmp_path: Path,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # One of them prints when it was made.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    docs = docs_of(tmp_path / "docs")
    found = made(docs, tmp_path / "site", tmp_path / "kept", **FEW, **settings, strict=False)
    assert counted(capsys) == expected
    assert made(docs, tmp_path / "site", None, **FEW, **settings, strict=False) == found


@pytest.mark.further
def test_a_hook_that_gives_pages_something_more_has_them_made_at_each_build(tmp_path: Path, capsys: Captured) -> None:
    hook = tmp_path / "more.py"
    hook.write_text("def on_page_content(html, page, **_):\n    page.more = 1\n", encoding="utf-8")
    made(docs_of(tmp_path / "docs"), tmp_path / "site", tmp_path / "kept", **FEW, hooks=[HOOK, str(hook)])
    assert counted(capsys) == (NONE, UNKNOWN)


def test_no_template_reads_what_pages_are_not_known_by() -> None:
    folders = [Path(one) for one in load_config(str(ROOT / "mkdocs.yml"), hooks=[]).theme.dirs]
    texts = [path.read_text(encoding="utf-8") for folder in folders for path in folder.rglob("*.html")]
    read = {name for text in texts for name in re.findall(r"\bconfig\.(\w+)", text)}
    assert {"site_name", "theme", "extra"} < read
    # Of plugins it is known which there are, and how they are set.
    assert read & NEVER_PRINTED <= {"plugins"}
    assert not [text for text in texts if re.search(r"(in|{{) pages\b|\bpage\.file\b", text)]
    assert {one for text in texts for one in re.findall(r"\bhomepage\.(\w+)", text)} <= {"meta", "url"}


def test_entries_that_no_site_uses_go_when_no_other_build_can_be_about_to_use_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docs, store = tmp_path / "docs", Store(tmp_path / "kept")
    docs.mkdir()

    def build(site: str, *names: str, docs: Path = docs) -> set[str]:
        for name in names:
            if store.get(name * 64) is None:
                store.put(name * 64, {"page": name})
        store.end(site, docs)
        return {path.stem[0] for path in store.folder.glob("*.entry")}

    assert build("here", "a", "b") == {"a", "b"}
    assert build("there", "b", "c", docs=tmp_path) == {"a", "b", "c"}
    assert build("here", "d") == {"a", "b", "c", "d"}
    monkeypatch.setattr(kept_store, "_NEW", -1)
    assert build("here", "d") == {"b", "c", "d"}
    (store.folder / "notes.txt").write_text("somebody's own")
    docs.rmdir()
    assert build("there", "c", docs=tmp_path) == {"c"}
    assert (store.folder / "notes.txt").exists()


def test_marks_differ_where_values_do_and_are_refused_of_what_has_no_plain_form() -> None:
    values: list[object] = [None, "", 0, False, 1, "1", 1.5, b"1", {1}, Path("1")]
    values += [[1], (1,), [[1], 2], [1, [2]], ["a", "b"], ["ab"]]
    values += [{1: 1}, {"1": 1}, {"a": 1, "b": 2}, {"b": 2, "a": 1}]
    marks = [mark(value) for value in values]
    assert len({*marks}) == len(values)
    assert marks == [mark(value) for value in values]
    for odd in (object(), [object()], {"a": object()}, lambda: None):
        with pytest.raises(UnknownError):
            mark(odd)


@pytest.mark.parametrize("name", ["part.txt", ".icons/own.svg", "assets/own.svg", "locales/own.mo", "a/b", ".hidden"])
def test_every_file_of_a_theme_of_ones_own_counts(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    found = set()
    for text in ("one", "two"):
        path.write_text(text, encoding="utf-8")
        found.add(rendering._templates([str(tmp_path)]))
    path.unlink()
    assert len(found | {rendering._templates([str(tmp_path)])}) == 3


def test_a_theme_is_not_known_where_it_leads_elsewhere_or_cannot_be_read(tmp_path: Path) -> None:
    theme, other = tmp_path / "theme", tmp_path / "other"
    theme.mkdir()
    other.mkdir()
    for target in (other, tmp_path / "nowhere"):
        (theme / "partials").symlink_to(target)
        with pytest.raises(UnknownError):
            rendering._templates([str(theme)])
        (theme / "partials").unlink()
    (theme / "part.txt").write_text("{{ build_date_utc }}", encoding="utf-8")
    with pytest.raises(UnknownError):
        rendering._templates([str(theme)])


def test_what_an_installed_theme_has_besides_templates_is_known_by_its_version(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    theme = next(one for one in load_config(str(ROOT / "mkdocs.yml"), hooks=[]).theme.dirs if "material" in one)
    read: list[Path] = []
    own = rendering._read_file

    def heard(path: Path) -> bytes:
        read.append(path)
        return own(path)

    monkeypatch.setattr(rendering, "_read_file", heard)
    rendering._templates([theme])
    assert Path(theme) / "main.html" in read
    assert {path.suffix for path in read} == {".html"}


# A server lives on while a package or the program is changed on disk: what it has in memory is the old.
_CHANGED_LATER = """
import pathlib
from generator.site.kept import marks
pathlib.Path.read_bytes = lambda _: b"changed"
marks.version = lambda _: "99"
print(marks.own_text(), marks.versions("markdown", "jinja2"))
"""


def test_the_program_and_its_packages_are_known_as_they_were_when_they_were_loaded() -> None:
    command = [sys.executable, "-c", _CHANGED_LATER]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == f"{own_text()} {versions('markdown', 'jinja2')}"


@pytest.mark.parametrize(("later", "fails"), [("two", False), (None, False), ("two", True)])
def test_no_page_is_kept_of_a_build_during_which_a_template_changed(
    later: str | None, fails: bool, tmp_path: Path
) -> None:
    theme, kept = tmp_path / "theme", tmp_path / "kept"
    theme.mkdir()
    hook = tmp_path / "later.py"
    change = "path.unlink()" if later is None else f"path.write_text({later!r})"
    hook.write_text(
        "from pathlib import Path\n\n\ndef on_post_page(output, page, **_):\n"
        f"    path = Path({str(theme / 'part.txt')!r})\n"
        f"    if page.file.src_uri == 'index.md':\n        {change}\n"
        f"    elif {fails}:\n        raise OSError\n    return output\n",
        encoding="utf-8",
    )
    (theme / "main.html").write_text("{% include 'part.txt' ignore missing %} {{ page.content }}", encoding="utf-8")
    (theme / "part.txt").write_text("one", encoding="utf-8")
    docs = docs_of(tmp_path / "docs", {"index.md": HOME.split("See")[0], "one.md": "# One\n"})
    given = {**FEW, "theme": {"name": "material", "custom_dir": str(theme)}}
    with pytest.raises(OSError) if fails else nullcontext():
        made(docs, tmp_path / "site", kept, **given, hooks=[HOOK, str(hook)])
    # The conversions of both pages.
    assert len([*kept.glob("*.entry")]) == 2
    assert not [*kept.glob("*.used")]


def test_only_files_of_its_own_are_removed_and_one_that_cannot_be_keeps_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "0a" * 32
    others = ["notes.entry", "my.used", ".entry", f"{name}.entry.txt", f"{name}0.entry", f"{name.upper()}.entry"]
    others += [f"{name}.used.old", f"..{name}.entry.part", f"{name}\n.entry"]
    own = [f"{name}.entry", f".{name}.entry.part", f"{name}.used", f".{name}.used.part"]
    for each in (*others, *own):
        (tmp_path / each).write_text("")
    for each in ("0b" * 32 + ".used", "0c" * 32 + ".entry"):
        (tmp_path / each).mkdir()
        others.append(each)
    monkeypatch.setattr(kept_store, "_NEW", -1)
    Store(tmp_path).end("site", tmp_path)
    new = sha256(b"site").hexdigest() + ".used"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*others, new])


@pytest.mark.parametrize("harm", ["[" * 100_000, "{}", "[]", "\xff", '{"docs": 1, "entries": 2}'])
def test_what_is_written_down_in_another_form_is_as_if_it_were_not_there(
    harm: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, name = Store(tmp_path), "0a" * 32
    store.put(name, {"page": "a"})
    packed = zlib.compress(harm.encode("latin-1"))
    (tmp_path / f"{name}.entry").write_bytes(kept_store._seal(name, packed) + b"\n" + packed)
    assert "page" not in (store.get(name) or {})
    (tmp_path / f"{name}.used").write_text(harm, encoding="latin-1")
    (tmp_path / f"{'0b' * 32}.entry").write_text("of no use")
    monkeypatch.setattr(kept_store, "_NEW", -1)
    store.end("site", tmp_path)
    assert len([*tmp_path.iterdir()]) == 2


_HEADING = {"name": "One", "id": "one", "level": 1, "children": []}
_WHOLE: dict[str, Any] = {
    "content": "<p>One</p>",
    "title": None,
    "anchors": ["one"],
    "links": [["one.md", {"one": "#one"}]],
    "contents": [{**_HEADING, "children": [_HEADING]}],
    "files": [["one.md", "one/", str(InclusionLevel.INCLUDED)]],
}
_OF_ANOTHER_FORM: list[dict[str, Any]] = [
    {"content": 1},
    {"content": None},
    {"content": "\ud800"},
    {"title": ["One"]},
    {"anchors": "one"},
    {"anchors": [1]},
    {"anchors": {"one": 1}},
    {"links": [["one.md", ["one"]]]},
    {"links": [["one.md", {"one": 1}]]},
    {"links": {}},
    {"contents": [{**_HEADING, "level": "1"}]},
    {"contents": [{**_HEADING, "name": None}]},
    {"contents": [{**_HEADING, "children": [{**_HEADING, "id": 1}]}]},
    {"contents": [{**_HEADING, "children": {}}]},
    {"contents": {}},
    {"files": {}},
    {"files": [["one.md", "one/", str(InclusionLevel.INCLUDED), "more"]]},
]


def test_a_conversion_of_another_form_is_as_if_it_were_not_kept(tmp_path: Path) -> None:
    config = load_config(str(ROOT / "mkdocs.yml"), hooks=[], docs_dir=str(docs_of(tmp_path / "docs")))
    file = File("one.md", str(tmp_path), str(tmp_path), use_directory_urls=True, inclusion=InclusionLevel.INCLUDED)
    page = Page(None, file, config)
    conversions: Any = Conversions(Store(tmp_path / "kept"), config, Files([file]))  # type: ignore[arg-type]
    given = conversions._restored(page, _WHOLE)
    assert given and given["content"] == "<p>One</p>"
    restored = [change for change in _OF_ANOTHER_FORM if conversions._restored(page, {**_WHOLE, **change})]
    assert not restored


@pytest.mark.parametrize("page", ["\ud800", 1, None, ["a"]])
def test_a_page_that_cannot_be_written_is_as_if_it_were_not_kept(
    page: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    renderings: Any = rendering.Renderings(Store(tmp_path), object())  # type: ignore[arg-type]
    monkeypatch.setattr(rendering.Renderings, "_name", lambda *_: "0a" * 32)
    renderings.store.put("0a" * 32, {"page": page})
    template: Any = SimpleNamespace(name="main.html", render=lambda _: "made")
    assert [renderings.render(template, {}) for _ in range(2)] == ["made"] * 2
    assert renderings.counts.kept == 1


@pytest.mark.plain
def test_an_anchor_without_a_name_is_no_fault(tmp_path: Path, capsys: Captured) -> None:
    docs = docs_of(tmp_path / "docs", {**PAGES, "one.md": "# One\n\n## A part\n\n<p id>a</p>\n"})
    made(docs, tmp_path / "site", tmp_path / "kept", **FEW)
    assert counted(capsys) == ("0 kept, 3 new, 1 unknown", NONE)


@pytest.mark.builders
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system divides no run")
@pytest.mark.parametrize("meet", ["somewhere", "at the first page"])
def test_pages_are_converted_from_both_ends_and_each_is_counted_once(
    meet: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    more = {f"more/{number}.md": f"# Page {number}\n\n[Home](../index.md)\n" for number in range(60)}
    docs = docs_of(tmp_path / "docs", {**PAGES, **more})
    without = made(docs, tmp_path / "site", None, **FEW)
    converted: list[str] = []
    render = Page.render

    def counting(page: Page, config: Any, files: Files) -> None:
        converted.append(page.file.src_uri)
        render(page, config, files)

    monkeypatch.setattr(Page, "render", counting)
    if meet == "at the first page":
        monkeypatch.setattr(ahead, "beside", lambda *given: partial(frozenset, beside(*given)()))
    assert made(docs, tmp_path / "site", tmp_path / "kept", **FEW) == without
    assert counted(capsys)[0] == "0 kept, 64 new, 0 unknown"
    assert len(converted) <= (0 if meet == "at the first page" else 64)
