"""Whatever lies below the records is read, or it is a problem with its place; nothing of it ends a run otherwise."""

import os
import random
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.checked import checked
from generator.cli import main
from generator.reading.chains import check_chains, paths_of
from generator.record.claims import CLAIM_MODELS
from generator.record.fields import CLAIM_ID
from generator.record.ids import SourceId
from generator.record.leading import leading
from generator.record.limits import MAX_CHAIN
from generator.record.registries import REGISTRIES
from generator.record.source import Source
from tests.drawn import is_deep
from tests.small_event import HEAD, event

EVENT = Path(__file__).parent / "event"


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "articles/x.yml")


def pipe_for_a_registry(folder: Path) -> None:
    (folder / "actors.yml").unlink()
    os.mkfifo(folder / "actors.yml")


def a_socket(folder: Path) -> None:
    here = Path.cwd()
    os.chdir(folder / "articles")
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("x.yml")
    finally:
        os.chdir(here)


def deep(folder: Path) -> None:
    here = Path.cwd()
    os.chdir(folder / "articles")
    try:
        for _ in range(300):
            Path("a").mkdir()
            os.chdir("a")
    finally:
        os.chdir(here)


def gone(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


STRANGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a pipe": (pipe, "articles/x.yml:1:1: this is no file, but a pipe, a socket or a device."),
    "a pipe for a registry": (pipe_for_a_registry, "actors.yml:1:1: this is no file, but a pipe"),
    "a socket": (a_socket, "articles/x.yml:1:1: this is no file, but a pipe, a socket or a device."),
    "a folder named as a record": (
        lambda folder: (folder / "articles/x.yml").mkdir(),
        "articles/x.yml:1:1: a folder has the name of a record. Rename it.",
    ),
    "a folder for a registry that may be missing": (
        lambda folder: (folder / "dispatches.yml").mkdir(),
        "dispatches.yml:1:1: a folder has the name of a file.",
    ),
    "a file for a folder": (
        lambda folder: (folder / "anchors").write_text(""),
        "anchors:1:1: something else stands where a folder belongs.",
    ),
    "a link to a folder": (
        lambda folder: (folder / "articles/x").symlink_to(".."),
        'articles/x:1:1: "x" is no record.',
    ),
    "a link for the folder of anchors": (
        lambda folder: (folder / "anchors").symlink_to("/etc"),
        "anchors:1:1: something else stands where a folder belongs.",
    ),
    "a link to itself": (
        lambda folder: (folder / "articles/x.yml").symlink_to("x.yml"),
        "articles/x.yml:1:1: the file is a link to another.",
    ),
    "folders without end": (deep, "folders are nested more than 8 deep. Move it up."),
    "nothing at all": (gone, "event.yml:1:1: the file is missing."),
    "a PDF": (
        lambda folder: (folder / "articles/x.yml").write_bytes(b"%PDF-1.7\n\xff"),
        "articles/x.yml:1:1: the file is a PDF. Save its text as plain text in UTF-8.",
    ),
    "a page": (
        lambda folder: (folder / "articles/x.yml").write_bytes(b"<!doctype html><title>x</title>"),
        "articles/x.yml:1:1: the file is a web page (HTML).",
    ),
    "an anchor file that is none": (
        lambda folder: event(folder, {"anchors/x.json": "[" * 10_000}),
        "anchors/x.json:1:1: no anchor file: : Invalid JSON: recursion limit exceeded",
    ),
}


@pytest.mark.parametrize(("lay", "told"), STRANGE.values(), ids=STRANGE)
def test_what_is_no_record_is_told_with_its_place(lay: Callable[[Path], object], told: str, tmp_path: Path) -> None:
    event(tmp_path, {})
    lay(tmp_path)
    _, problems = checked(tmp_path)
    assert any(told in f"{problem.where}: {problem.message}" for problem in problems), problems


def test_what_may_not_be_read_is_told_with_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    event(tmp_path, {"anchors/x.json": "{}"})
    # Who may read everything is refused nothing by the system.
    opened, listed = os.open, os.scandir

    def closed_file(path: str, *rest: int) -> int:
        if str(path).endswith("first-day.yml"):
            raise PermissionError(13, "Permission denied")
        return opened(path, *rest)

    def closed_folder(path: Path) -> object:
        if path.name == "anchors":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr("os.open", closed_file)
    monkeypatch.setattr("os.scandir", closed_folder)
    _, problems = checked(tmp_path)
    assert {(Path(problem.where.path).name, problem.what) for problem in problems} == {
        ("gazette-first-day.yml", "the file cannot be read: permission denied"),
        ("anchors", "the folder cannot be read: permission denied"),
    }


def test_a_page_by_hand_that_is_no_text_is_told_with_its_place(tmp_path: Path) -> None:
    event(tmp_path / "sources", {})
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/about.md").write_bytes("Погибли\n".encode("cp1251"))
    for command in ("check", "build"):
        arguments = [command, "--sources", str(tmp_path / "sources"), "--docs", str(tmp_path / "docs")]
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code == 1
        assert "about.md:1:1: the page is not UTF-8 on line 1. Save it as UTF-8." in done.output


# Chains


def links(name: str, field: str, to: str) -> str:
    """A source that leads to another in one field."""
    head = HEAD.replace("/fell", f"/{name}").replace("The river fell", f"The river fell by {name}")
    return f"{head}{field}: {to}\nclaims: []\n"


OF_SOURCES = [path[-1] for path in leading(Source, SourceId)]
OF_CLAIMS = sorted({path for model in CLAIM_MODELS for path in leading(model, CLAIM_ID)} - {("formerly",)})
OF_REGISTRIES = [(registry, path[-1]) for registry in REGISTRIES for path in paths_of(registry)]
ENTRIES = {
    "actors": "{name: N%s, kind: body",
    "metrics": "{name: N%s, question: q, definition: d, unit: u, kind: stock",
    "groups": "{name: N%s",
    "places": "{name: N%s",
}
CLAIMS = {
    ("of",): "{id: %s, metric: deaths, count: a third, said_by: article, restated: w, of: %s}",
    ("about",): "{id: %s, metric: deaths, count: 3, said_by: article, restated: w, about: %s}",
    ("to",): "{id: %s, kind: revision, said_by: article, restated: w, target: {metric: deaths, count: 3}, to: %s}",
    ("target", "candidates"): (
        "{id: %s, kind: denial, disputes: figure, said_by: article, restated: w, target: {candidates: [%s]}}"
    ),
}


def test_every_field_that_leads_on_is_known() -> None:
    assert OF_SOURCES == ["derived_from", "edition_of", "duplicate_of"]
    assert set(OF_CLAIMS) == {*CLAIMS}
    assert [(registry.name, field) for registry, field in OF_REGISTRIES] == [
        ("actors", "part_of"), ("metrics", "within"), ("metrics", "sums"), ("groups", "within"), ("places", "within"),
    ]  # fmt: skip


@pytest.mark.parametrize("field", OF_SOURCES)
@pytest.mark.parametrize("length", [1, 2, pytest.param(1000, marks=pytest.mark.further)])
def test_sources_in_a_circle_are_refused(field: str, length: int, tmp_path: Path) -> None:
    made = {f"articles/s{at}.yml": links(f"s{at}", field, f"s{(at + 1) % length}") for at in range(length)}
    _, problems = checked(event(tmp_path, made))
    assert any(field in problem.what and not problem.is_warning for problem in problems)


@pytest.mark.parametrize("path", CLAIMS)
@pytest.mark.parametrize("length", [1, 2, pytest.param(900, marks=pytest.mark.further)])
def test_claims_in_a_circle_are_refused(path: tuple[str, ...], length: int, tmp_path: Path) -> None:
    claims = ",".join(CLAIMS[path] % (f"c{at}", f"c{(at + 1) % length}") for at in range(length))
    _, problems = checked(event(tmp_path, {"articles/s.yml": f"{HEAD}claims: [{claims}]\n"}))
    assert any(path[-1] in problem.what and not problem.is_warning for problem in problems)


@pytest.mark.parametrize(("registry", "field"), [(each.name, field) for each, field in OF_REGISTRIES])
@pytest.mark.parametrize("length", [1, 2, pytest.param(3000, marks=pytest.mark.further)])
def test_entries_in_a_circle_are_refused(registry: str, field: str, length: int, tmp_path: Path) -> None:
    value = "[[p%s]]" if field == "sums" else "p%s"
    entries = "".join(
        f"p{at}: {ENTRIES[registry] % at}, {field}: {value % ((at + 1) % length)}}}\n" for at in range(length)
    )
    event(tmp_path, {})
    with (tmp_path / f"{registry}.yml").open("a", encoding="utf-8") as file:
        file.write(entries)
    _, problems = checked(tmp_path)
    assert any(field in problem.what and not problem.is_warning for problem in problems)


@pytest.mark.parametrize("length", [MAX_CHAIN, MAX_CHAIN + 1, pytest.param(4000, marks=pytest.mark.further)])
def test_a_chain_is_followed_or_refused_by_its_name(length: int, tmp_path: Path) -> None:
    made = {
        f"articles/s{at}.yml": links(f"s{at}", "derived_from" if at < length else "note", f"s{at + 1}")
        for at in range(length + 1)
    }
    _, problems = checked(event(tmp_path, made))
    # The one with the most links before it comes first in the alphabet only where all are too long.
    assert [problem.what.partition('"')[0] for problem in problems] == (
        [] if length <= MAX_CHAIN else ["derived_from leads on from "]
    )


def test_what_has_no_end_by_many_roads_is_followed_once(tmp_path: Path) -> None:
    made = {}
    for layer in range(50):
        for number in range(2):
            onward = f"[s{layer + 1}-0, s{layer + 1}-1]" if layer < 49 else "[wire]"
            made[f"articles/s{layer}-{number}.yml"] = links(f"s{layer}-{number}", "derived_from", onward)
    corpus, _ = checked(event(tmp_path, made))
    assert corpus
    assert list(check_chains(corpus)) == []


# Chance


def varied(text: bytes, chance: random.Random) -> bytes:
    """A file with a few changes: of bytes, of lines, of keys, of values."""
    lines = text.split(b"\n")
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(lines))
        key, colon, value = lines[at].partition(b":")
        odd = chance.choice(ODD)
        lines[at : at + 1] = chance.choice(
            [
                [],
                [lines[at], lines[at]],
                [key + colon + b" " + odd],
                [odd + colon + value],
                [b"  " + lines[at]],
                [lines[at].lstrip()],
                [key + colon, key + b"  - " + value],
                [lines[at][: chance.randrange(len(lines[at]) + 1)] + odd],
                [chance.choice(lines)],
                [bytes(chance.choice([byte, chance.randrange(256)]) for byte in lines[at])],
            ]
        ) or [b""]
    return b"\n".join(lines)


ODD = [
    b"", b"[]", b"{}", b"[[a]]", b"{a: b}", b"null", b"TODO", b"unstated", b"article", b"9" * 400, b"-1", b"0", b"1e9",
    b"HTTPS://EXAMPLE.example/\xc3\xa4", b"http://[::1", b"2031-02-30", b"../2031", b"2031-03-03T25:00Z", b"a third",
    b"'", b'"', b"*", b"&a", b"!x", b"|", b">", b"\xe2\x80\xae", b"\x00", b"\xff", b"\t", b"\r", b"- -", b"? ", b"<<",
    b"0001-01-01", b"9999-12-31", b"9999", b"1000000000000000", b"half a", b"a#b", b"#", b"\xf0\x9f\x92\xa3", b"%",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(400 if is_deep() else 40))
def test_no_change_of_a_record_ends_a_run_otherwise_than_in_problems(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    shutil.copytree(EVENT, tmp_path / "sources")
    for path in chance.sample(sorted((tmp_path / "sources").rglob("*.yml")), 3):
        path.write_bytes(varied(path.read_bytes(), chance))
    for style in ("text", "github", "json"):
        arguments = [
            "check",
            "--sources",
            str(tmp_path / "sources"),
            "--docs",
            str(tmp_path / "docs"),
            "--format",
            style,
        ]
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code in {0, 1} and (done.exception is None or isinstance(done.exception, SystemExit))
