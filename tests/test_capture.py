"""An article taken in from what somebody saved: a text in private, and a record that is begun from it."""

import hashlib
import importlib
import json
import shutil
import tomllib
from collections.abc import Callable
from importlib import metadata
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from generator.capturing import taken
from generator.capturing.document import joined
from generator.cli import main
from tests.project import ROOT

PAGE = """<!doctype html>
<html lang="en-GB"><head><meta charset="{charset}"><title>Five dead | Northport Gazette</title>
<meta property="og:title" content="Five dead in storm, says harbour office">
<meta property="og:site_name" content="{outlet}"><meta name="author" content="Ebbe Quillaran">
<link rel="canonical" href="https://gazette.example/news/storm-five-dead">
<meta property="article:published_time" content="2024-03-04T08:00:00+01:00"></head>
<body><nav>Home News 24 Sport</nav><main><article><h1>Five dead in storm, says harbour office</h1>
<p>At least five people had died in the storm, the harbour office said on Monday evening, while the search in the old
harbour went on and the water fell.</p>
<p>Two sailors in the old harbour were among the dead. The café on the mole was destroyed, and more than 40 people were
taken to hospital, a council said.</p>
<p>The storm was the worst in 140 years, according to people who had gathered at the harbour in the morning to look at
what was left of their boats.</p></article></main><footer>Cookies 2024</footer></body></html>
"""
OUTLET = "Weirland Gazette"
TAKES = "`python -m generator capture` takes the text out of it."


def needed(name: str) -> Any:
    return pytest.importorskip(name, reason="the extra is not installed")


@pytest.fixture
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "tests" / "bad_records" / "_base", tmp_path / "sources")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def capture(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["capture", *arguments])


def saved(folder: Path, name: str = "page.html", charset: str = "utf-8", outlet: str = OUTLET) -> Path:
    path = folder / name
    path.write_bytes(PAGE.format(charset=charset, outlet=outlet).encode(charset))
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "utf-16"])
def test_a_saved_page_becomes_a_text_and_a_begun_record(charset: str, event: Path) -> None:
    needed("trafilatura")
    page = saved(event, charset=charset)
    done = capture(str(page))
    assert done.exit_code == 0, done.output
    text = event / "captures" / "storm-five-dead.txt"
    words = text.read_text("utf-8")
    assert words.startswith("Five dead in storm, says harbour office\n")
    assert "The café on the mole was destroyed, and more than 40 people" in words
    assert not [furniture for furniture in ("Home News", "Cookies", "<p>") if furniture in words]
    known = json.loads((event / "captures" / "originals" / "storm-five-dead.json").read_text("utf-8"))
    assert known["text_sha256"] == sha256(text)
    assert known["original_sha256"] == sha256(page) == sha256(event / "captures" / "originals" / "storm-five-dead.html")
    assert (known["outlet"], known["author"], known["published"]) == (OUTLET, "Ebbe Quillaran", "2024-03-04")
    record = (event / "sources" / "articles" / "storm-five-dead.yml").read_text("utf-8")
    assert "title: Five dead in storm, says harbour office\n" in record
    assert 'url: "https://gazette.example/news/storm-five-dead"\n' in record
    assert "published: 2024-03-04\npublished_basis: the data of the page itself\nlanguage: en\n" in record
    assert f"sha256: {sha256(text)}\n" in record
    assert "count: at least five\n" in record


def test_an_outlet_of_the_registry_is_the_publication_and_another_stands_beside(event: Path) -> None:
    needed("trafilatura")
    actors = event / "sources" / "actors.yml"
    actors.write_text(f"{actors.read_text('utf-8')}weirland-gazette:\n  name: {OUTLET}\n  kind: outlet\n", "utf-8")
    capture(str(saved(event)), "--id", "known")
    capture(str(saved(event, outlet="Nobody’s Paper\n# x")), "--id", "unknown")
    articles = event / "sources" / "articles"
    assert "\npublication: weirland-gazette\n" in (articles / "known.yml").read_text("utf-8")
    assert "\npublication: TODO  # printed: Nobody’s Paper # x\n" in (articles / "unknown.yml").read_text("utf-8")
    assert "\n# author, printed: Ebbe Quillaran\n" in (articles / "known.yml").read_text("utf-8")


def test_a_byline_is_no_author_and_the_day_is_the_one_that_the_page_gives(event: Path) -> None:
    needed("trafilatura")
    html = PAGE.format(charset="utf-8", outlet=OUTLET).replace('<meta name="author" content="Ebbe Quillaran">', "")
    byline = f'</h1><p class="byline">By <a rel="author">{OUTLET}</a>, 4 March 2031</p>'
    page = event / "page.html"
    page.write_text(html.replace("</h1>", byline).replace("2024-03-04T08", "2031-03-04T08"), encoding="utf-8")
    assert capture(str(page)).exit_code == 0
    record = (event / "sources" / "articles" / "storm-five-dead.yml").read_text("utf-8")
    assert "published: 2031-03-04\npublished_basis: the data of the page itself\n" in record
    assert "author" not in record


def test_git_takes_nothing_of_the_captures(event: Path) -> None:
    (event / "a.txt").write_text("Five dead\n\nFive people died.\n", "utf-8")
    assert capture("a.txt").exit_code == 0
    assert (event / "captures" / ".gitignore").read_text("utf-8") == "*\n"


def test_what_is_given_goes_before_what_the_page_says(event: Path) -> None:
    needed("trafilatura")
    options = ("--url", "https://other.example/x", "--published", "2024-03-05", "--id", "mine", "--archive")
    copy = ("--archived", "https://archive.example/x", "--archived-on", "2024-04-01")
    done = capture(str(saved(event)), *options, *copy)
    record = (event / "sources" / "articles" / "mine.yml").read_text("utf-8")
    assert 'url: "https://other.example/x"\narchived:\n  url: "https://archive.example/x"\n  on: 2024-04-01\n' in record
    assert "published: 2024-03-05\npublished_basis: TODO" in record
    assert "open https://web.archive.org/save/https://other.example/x" in done.output


def test_a_text_is_captured_without_the_extra(event: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib, "import_module", _refused(importlib.import_module))
    (event / "a.txt").write_text("Five dead\r\n\r\n\r\nFive people died.", "utf-8")
    done = capture("a.txt", "--id", "mine")
    assert done.exit_code == 0, done.output
    assert (event / "captures" / "mine.txt").read_text("utf-8") == "Five dead\n\nFive people died.\n"
    assert "published: TODO" in (event / "sources" / "articles" / "mine.yml").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "data", "what"), [("a.html", b"<html>", "trafilatura"), ("a.pdf", b"%PDF-1", "pypdf")]
)
def test_without_the_extra_one_line_says_what_to_install(
    name: str, data: bytes, what: str, event: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib, "import_module", _refused(importlib.import_module))
    (event / name).write_bytes(data)
    done = capture(name)
    assert done.exit_code == 2
    last = done.output.splitlines()[-1]
    assert f"is read with {what}, which is not installed. Install the extra `capture` of contested-figures." in last
    assert not (event / "captures").exists()


def _absent(name: str) -> ImportError:
    return ModuleNotFoundError(f"No module named '{name}'", name=name)


def _refused(load: Any, why: Callable[[str], ImportError] = _absent) -> Any:
    def importing(name: str, *more: Any, **named: Any) -> Any:
        if name in {"trafilatura", "pypdf"}:
            raise why(name)
        return load(name, *more, **named)

    return importing


@pytest.mark.parametrize(
    ("why", "told"),
    [
        (lambda _: ModuleNotFoundError("No module named 'lxml'", name="lxml"), "No module named 'lxml'"),
        (lambda name: ImportError("lxml.html.clean is\nseparate now", name=name), "lxml.html.clean is separate now"),
    ],
    ids=["lacks another", "is broken"],
)
def test_a_reader_that_cannot_be_loaded_is_told_with_the_cause(
    why: Callable[[str], ImportError], told: str, event: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib, "import_module", _refused(importlib.import_module, why))
    (event / "a.html").write_bytes(b"<html>")
    done = capture("a.html")
    assert done.exit_code == 2
    last = done.output.splitlines()[-1]
    assert f"is read with trafilatura, which cannot be loaded: {told}" in last
    assert "not installed" not in last


def test_the_extra_names_what_its_readers_ask_for_by_extras_of_others() -> None:
    """Some versions of pip do not find an extra that others spell otherwise."""
    for reader in ("trafilatura", "pypdf"):
        needed(reader)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    open_names = [Requirement(line).name for line in project["optional-dependencies"]["capture"]]
    plain: set[str] = set()
    by_extras: set[str] = set()
    while open_names:
        name = canonicalize_name(open_names.pop())
        if name in plain:
            continue
        plain.add(name)
        for each in _asked(name, ""):
            open_names.append(each.name)
            for extra in each.extras:
                by_extras |= {canonicalize_name(further.name) for further in _asked(each.name, extra)}
    assert "lxml-html-clean" in by_extras
    assert by_extras <= plain


def _asked(name: str, extra: str) -> list[Requirement]:
    """What a distribution requires with an extra, or without any."""
    every = [Requirement(line) for line in metadata.requires(name) or []]
    return [each for each in every if each.marker is None or each.marker.evaluate({"extra": canonicalize_name(extra)})]


def pdf(*lines: str) -> bytes:
    """A PDF of one page with these lines."""
    pypdf = needed("pypdf")
    generic = importlib.import_module("pypdf.generic")
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(600, 800)
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = generic.DecodedStreamObject()
    stream.set_data(f"BT /F1 12 Tf 50 750 Td {shown} ET".encode("latin-1"))
    name, font = generic.NameObject, generic.DictionaryObject()
    font |= {name("/Type"): name("/Font"), name("/Subtype"): name("/Type1"), name("/BaseFont"): name("/Helvetica")}
    page[name("/Resources")] = generic.DictionaryObject({name("/Font"): generic.DictionaryObject({name("/F1"): font})})
    page[name("/Contents")] = writer._add_object(stream)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def test_a_pdf_becomes_a_text_and_a_begun_record(event: Path) -> None:
    (event / "a.pdf").write_bytes(pdf("Five dead in storm", "At least five people had died, the office said."))
    done = capture("a.pdf", "--id", "mine")
    assert done.exit_code == 0, done.output
    assert "At least five people had died" in (event / "captures" / "mine.txt").read_text("utf-8")
    assert (event / "captures" / "originals" / "mine.pdf").is_file()


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.pdf", b"%PDF-1.4\nnothing\n", "the PDF cannot be read"),
        ("empty.pdf", None, "the PDF has no text: its pages are probably pictures"),
        ("a.html", b"<html><body></body></html>", "no article was found in the page"),
        ("a.docx", b"PK\x03\x04", "the file is a zip archive"),
        ("a.txt", b"\n \n", "no text was found in it"),
    ],
)
def test_what_has_no_text_is_told_on_one_line_and_nothing_is_written(
    name: str, data: bytes | None, what: str, event: Path
) -> None:
    for each in ("trafilatura", "pypdf"):
        needed(each)
    (event / name).write_bytes(pdf() if data is None else data)
    before = sorted(event.rglob("*"))
    done = capture(name, "--id", "mine")
    assert done.exit_code == 2, done.output
    assert what in done.output.splitlines()[-1]
    assert sorted(event.rglob("*")) == before


@pytest.mark.parametrize("command", [["draft"], ["scan"]])
@pytest.mark.parametrize(("data", "what"), [(b"<!doctype html><p>5", "a web page (HTML)"), (b"%PDF-1.4", "a PDF")])
def test_pages_and_pdfs_given_to_others_are_refused_on_one_line(
    command: list[str], data: bytes, what: str, event: Path
) -> None:
    (event / "a.bin").write_bytes(data)
    done = CliRunner().invoke(main, [*command, "a.bin"])
    assert done.exit_code == 2
    last = done.output.splitlines()[-1]
    assert f"a.bin: the file is {what}." in last and last.endswith(TAKES)


@pytest.mark.parametrize(("data", "what"), [(b"<html>5", "a web page (HTML)"), (b"%PDF-1.4", "a PDF")])
def test_pages_and_pdfs_among_captures_are_told_with_what_takes_their_text(data: bytes, what: str, event: Path) -> None:
    (event / "captures").mkdir()
    (event / "captures" / "a.bin").write_bytes(data)
    done = CliRunner().invoke(main, ["anchor", "--captures", "captures", "--by", "Ada"])
    told = next(line for line in done.output.splitlines() if "a.bin" in line)
    assert f"the file is {what}." in told and told.endswith(TAKES)


def test_other_formats_are_not_said_to_be_taken(event: Path) -> None:
    (event / "a.bin").write_bytes(b"PK\x03\x04")
    assert "capture" not in CliRunner().invoke(main, ["scan", "a.bin"]).output.splitlines()[-1]


def test_a_page_in_utf_16_is_a_page_under_any_name(event: Path) -> None:
    needed("trafilatura")
    done = capture(str(saved(event, name="page.txt", charset="utf-16")), "--id", "mine")
    assert done.exit_code == 0, done.output
    assert "<p>" not in (event / "captures" / "mine.txt").read_text("utf-8")


def test_nothing_is_overwritten(event: Path) -> None:
    (event / "a.txt").write_text("Five dead\n", "utf-8")
    assert capture("a.txt", "--id", "mine").exit_code == 0
    (event / "sources" / "articles" / "mine.yml").unlink()
    (event / "a.txt").write_text("Six dead\n", "utf-8")
    done = capture("a.txt", "--id", "mine")
    assert done.exit_code == 3
    assert (event / "captures" / "mine.txt").read_text("utf-8") == "Five dead\n"
    assert capture("a.txt", "--id", "gazette-first-day").exit_code == 2
    assert not (event / "sources" / "articles" / "mine.yml").exists()


@pytest.mark.parametrize("hostile", ["\u202e", "\x00", "\u2028", "\ufeff"])
def test_a_captured_text_has_no_character_that_a_record_refuses(hostile: str) -> None:
    assert taken.plainly(taken.Taken(f"Five{hostile} dead", title=f"Fi{hostile}ve")).text == "Five\n\nFive dead\n"


def test_lines_of_a_pdf_that_are_one_paragraph_become_one_line() -> None:
    text = "A title\nThe first line of a paragraph, full up to the mar-\ngin of its page, ends here.\nAnother.\n\nLast"
    assert joined(text) == (
        "A title\nThe first line of a paragraph, full up to the margin of its page, ends here.\nAnother.\n\nLast"
    )
