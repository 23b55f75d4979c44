"""Hostile cases of size, of circles, and of what is no file."""

import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.harden.events import SMALL
from tests.harden.hostile_case import HEAD, Case, Files, claim, source

_MEBIBYTE = 2**20


def _filled(begins: str, item: str, ends: str = "") -> Files:
    times = (_MEBIBYTE - len(begins.encode()) - len(ends.encode())) // len(item.encode())
    return {b"articles/river-fell.yml": (begins + item * times + ends).encode()}


def sizes() -> Iterator[Case]:
    """A mebibyte of one thing, and more than that."""
    lists = ("claims", "corrections", "set_aside", "derived_from", "read_by", "checked_by", "formerly")
    for field in lists:
        head = HEAD if field == "claims" else f"{HEAD}claims: []\n"
        for item, last in (("a,", "a"), ("{},", "{}"), ("[],", "[]")):
            yield Case(f"a mebibyte of {item} in {field}", _filled(f"{head}{field}: [", item, f"{last}]\n"))
    for begins, item, ends in (
        (HEAD + "claims: ", "[", ""),
        (HEAD + "claims: ", "{a: ", ""),
        (HEAD + "claims:\n", "- a\n", ""),
        ("", "---\n", ""),
        ("", "\n", HEAD + "claims: []\n"),
        ("", "#", "\n"),
        (HEAD + "note: ", "9", "\n"),
        (HEAD + "note: ", "a ", "\n"),
        (HEAD + "note: |\n", "  ::error::x\n", ""),
        ("", " ", ""),
        ("", "- ", ""),
        ("", "? ", ""),
        ("", "\t", ""),
        (HEAD + 'note: "', "\\u202e", '"\n'),
        ("title: ", "t", "\n"),
        ("title: ", "死", "\n"),
        ("", "a: &a x\n", ""),
    ):
        yield Case(f"a mebibyte of {item!r} after {begins[-8:]!r}", _filled(begins, item, ends))
    for digits in (400, 5_000, 800_000):
        yield Case(f"{digits} digits as a count", source(claims=claim(count="9" * digits)))
        yield Case(f"{digits} digits as a day", source(head=HEAD.replace("2031-03-05", "9" * digits)))
        yield Case(f"{digits} letters as an id", source(claims=claim(id="a" * digits)))
        yield Case(f"{digits} letters as a quotation", source(claims=claim(quote="死" * (digits // 3))))
    many = "".join(f"k{number}: 1\n" for number in range(80_000))
    yield Case("many unknown keys", source(many))
    yield Case(
        "many actors", {b"actors.yml": "".join(f"a{n}: {{name: N{n}, kind: bod}}\n" for n in range(25_000)).encode()}
    )
    yield Case("a file of two gibibytes", {}, lambda folder: os.truncate(_touched(folder / "articles/x.yml"), 2**31))
    yield Case(
        "an anchor file of two gibibytes", {}, lambda folder: os.truncate(_touched(folder / "anchors/x.json"), 2**31)
    )
    yield Case("a registry of two gibibytes", {}, lambda folder: os.truncate(folder / "places.yml", 2**31))


def _touched(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.touch()
    return path


def cycles() -> Iterator[Case]:
    """What refers to itself, in a circle, in a long chain, in every field that refers."""
    for length in (1, 2, 3, 300):
        for field in ("derived_from", "edition_of", "duplicate_of"):
            for is_closed in (True, False):
                files = {
                    f"articles/s{at}.yml".encode(): (
                        HEAD.replace("/fell", f"/{at}").replace("The river fell", f"The river fell by {at}")
                        + (f"{field}: s{(at + 1) % length}\n" if is_closed or at + 1 < length else "")
                        + "claims: []\n"
                    ).encode()
                    for at in range(length)
                }
                yield Case(f"{length} sources by {field}, {'closed' if is_closed else 'open'}", files)
        for field, more in (("of", "count: a third"), ("about", "count: 3")):
            claims = ",".join(
                f"{{id: c{at}, metric: deaths, {more}, said_by: article, restated: w, {field}: c{(at + 1) % length}}}"
                for at in range(length)
            )
            yield Case(f"{length} claims by {field}", source(claims=f"claims: [{claims}]\n"))
        for name, entry, field in (
            ("actors", "name: N%s, kind: body", "part_of"),
            ("groups", "name: N%s", "within"),
            ("places", "name: N%s", "within"),
            ("metrics", "name: N%s, question: q, definition: d, unit: u, kind: stock", "within"),
        ):
            added = "".join(f"p{at}: {{{entry % at}, {field}: p{(at + 1) % length}}}\n" for at in range(length))
            base = (SMALL / f"{name}.yml").read_text(encoding="utf-8")
            yield Case(f"{length} {name} by {field}", {f"{name}.yml".encode(): (base + added).encode()})


def odd_places() -> Iterator[Case]:
    """What is no file, or a file of another kind."""
    for where in ("articles/x.yml", "anchors/x.json", "actors.yml", "dispatches.yml"):
        for name, deed in _NO_FILES.items():
            yield Case(f"{name} at {where}", {}, partial(_instead, where, deed))
        for name, data in _OTHER_FORMATS.items():
            yield Case(f"{name} at {where}", {where.encode(): data})
    yield Case("a link to a folder", {}, lambda folder: (folder / "articles/x").symlink_to(".."))
    yield Case("a file for the folder of anchors", {b"anchors": b""})
    yield Case("folders in folders", {b"articles/" + b"a/" * 200 + b"x.yml": b"x"})
    yield Case("no articles", {}, lambda folder: shutil.rmtree(folder / "articles"))
    yield Case("nothing at all", {}, _emptied)
    yield Case("a captured text among records", {b"articles/x.txt": b"::error::x", b"captures/x.txt": b"\x1b[31m"})


_NO_FILES: dict[str, Callable[[Path], object]] = {
    "a pipe": lambda path: os.mkfifo(path),
    "a folder": lambda path: path.mkdir(),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link out of it": lambda path: path.symlink_to("/etc/passwd"),
}
_OTHER_FORMATS = {
    "a PDF": b"%PDF-1.7\n\xff",
    "a page": b"<!doctype html><title>x</title>",
    "UTF-16": "title: x\n".encode("utf-16"),
    "a zip": b"PK\x03\x04\x00",
    "a picture": b"\x89PNG\r\n\x1a\n",
    "Windows-1251": "заголовок: x\n".encode("cp1251"),
}


def _instead(where: str, deed: Callable[[Path], object], folder: Path) -> None:
    path = folder / where
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    deed(path)


def _emptied(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()
