"""Records that nobody writes in good faith, each as files laid over the smallest event; drawn with a seed."""

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.harden.events import EVENT, SMALL
from tests.hostile import HOSTILE

_MEBIBYTE = 2**20
_HEAD = """\
title: The river fell
publication: weir-gazette
url: https://gazette.example/fell
published: 2031-03-05
published_basis: printed date line
language: en
recorded: 2031-04-01
"""
_SHA = "a" * 64
# What a terminal, a runner of jobs or a reader of a log may obey, or not show.
COMMANDS = (
    "::error::obey",
    "\n::error::obey",
    "\r::error::obey",
    "\x1b[31mred",
    "\x9b31m",
    "\u202eturned",
    "\u2066x\u2069",
    "\u200f\u200e\u061c",
    "\u2028::error::x",
    "\x00",
    "\x7f",
    "\ufeff",
    "##[error]obey",
    "a\tb",
    "\u0085::debug::x",
    "\ud7ff",
    "\ufffe",
    "\U000e0001",
    "%0A::error::x",
)
_ODD_BYTES = (b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\x00", b"\x1b[2J", b"\xef\xbb\xbf", b"\x80")
_ODD_VALUES = (
    "",
    "[]",
    "{}",
    "[[a]]",
    "{a: b}",
    "null",
    "~",
    "TODO",
    "unstated",
    "article",
    "9" * 400,
    "-1",
    "0",
    "1e9",
    "NaN",
    "HTTPS://EXAMPLE.example/ä",
    "http://[::1",
    "http://",
    "javascript:alert(1)",
    "2031-02-30",
    "../2031",
    "2031-03-03T25:00Z",
    "a third",
    "half a",
    "0001-01-01",
    "9999-12-31",
    "a#b",
    "#",
    "'",
    '"',
    "|",
    ">",
    "&a b",
    "*a",
    "!!python/name:os",
    "<<: x",
    "=cmd|x",
    "con",
    "aux.txt",
    "..",
    "/",
    "💣" * 99,
    "two dozen to a third",
    "from 9 to 3",
    "1,2,3",
    "one hundred " * 300,
    "2031-03-01/2031-02-01",
    "twelve million billion",
    "½",
    "١٢",
    "١٢٬٠٠٠",
    "Ⅻ",
    "１２",
)
_KEYS = ("title", "publication", "url", "published", "published_basis", "language", "recorded")
_CLAIM_KEYS = (
    "id",
    "metric",
    "count",
    "said_by",
    "restated",
    "quote",
    "group",
    "place",
    "said_on",
    "as_of",
    "of",
    "about",
    "label",
    "note",
    "printed",
    "covers",
    "period",
    "bounds",
    "kind",
    "formerly",
)
Files = Mapping[bytes, bytes]


@dataclass(frozen=True, slots=True)
class Case:
    """What is laid over an event. `made` does what files alone cannot."""

    name: str
    files: Files
    made: Callable[[Path], object] = lambda folder: None
    base: Path = SMALL

    def lay(self, folder: Path) -> None:
        """Lay the event with the case in it."""
        shutil.copytree(self.base, folder)
        for name, data in self.files.items():
            path = os.fsencode(folder) + b"/" + name
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120, a name may be no text
            with open(path, "wb") as file:  # noqa: PTH123
                file.write(data)
        self.made(folder)


def cases(seed: int = 14) -> list[Case]:
    """All cases, the same for a seed."""
    chance = random.Random(seed)
    return [
        *_commands(),
        *_bytes_anywhere(chance),
        *_values(),
        *_anchors(),
        *_names(),
        *_sizes(),
        *_cycles(),
        *_odd_places(),
        *_changed(chance),
        *_texts(),
    ]


def _source(text: str = "", claims: str = "claims: []\n", head: str = _HEAD) -> Files:
    return {b"articles/river-fell.yml": f"{head}{text}{claims}".encode(errors="surrogatepass")}


def _claim(**fields: str) -> str:
    told = {"id": "toll", "metric": "deaths", "count": "15", "said_by": "flood-ministry", "restated": "W."} | fields
    return "claims:\n  - " + "\n    ".join(f"{key}: {value}" for key, value in told.items()) + "\n"


def _commands() -> Iterator[Case]:
    """Characters that command, in a value, a key, an id, a name of a registry, plain and as an escape."""
    for at, text in enumerate(COMMANDS):
        quoted = json.dumps(text)
        yield Case(f"command {at} in a value", _source(f"note: {quoted}\nodd: {quoted}\n"))
        yield Case(f"command {at} as a value", _source(head=_HEAD.replace("language: en", f"language: {quoted}")))
        yield Case(f"command {at} as a key", _source(f"{quoted}: x\n"))
        yield Case(f"command {at} as an id", _source(claims=_claim(id=quoted)))
        yield Case(f"command {at} as a count", _source(claims=_claim(count=quoted)))
        yield Case(f"command {at} as a line", _source(f"{text}\nodd: 1\n"))
        yield Case(
            f"command {at} as a name", {b"places.yml": f"weirland: {{name: {quoted}}}\nb: {{nam: {quoted}}}\n".encode()}
        )


def _bytes_anywhere(chance: random.Random) -> Iterator[Case]:
    """Bytes that are no text, at places drawn by chance, of every kind of file."""
    whole = (_HEAD + _claim()).encode()
    for at, odd in enumerate(_ODD_BYTES):
        for turn in range(4):
            cut = chance.randrange(len(whole))
            yield Case(f"bytes {at} at {cut}, {turn}", {b"articles/river-fell.yml": whole[:cut] + odd + whole[cut:]})
        yield Case(f"bytes {at} in a registry", {b"actors.yml": b"a: {name: " + odd + b", kind: body}\n"})
        yield Case(f"bytes {at} in an anchor", {b"anchors/gazette-first-day.json": b'{"type": "' + odd + b'"}'})
        yield Case(f"bytes {at} in a name", {b"articles/" + odd.replace(b"\0", b"\x01") + b".yml": whole})


def _values() -> Iterator[Case]:
    """Odd values at each key of a source and of a claim."""
    for at, value in enumerate(_ODD_VALUES):
        key = _KEYS[at % len(_KEYS)]
        head = "".join(
            f"{key}: {value}\n" if line.startswith(f"{key}:") else f"{line}\n" for line in _HEAD.splitlines()
        )
        yield Case(f"value {at} of {key}", _source(head=head))
        yield Case(f"value {at} of count", _source(claims=_claim(count=value)))
        key = _CLAIM_KEYS[at % len(_CLAIM_KEYS)]
        yield Case(f"value {at} of {key} of a claim", _source(claims=_claim(**{key: value})))


def _anchors() -> Iterator[Case]:
    """Anchor files, which are JSON by hand of somebody, or of nobody."""
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationPage",
        "creator": {"type": "Person", "name": "Ada"},
        "created": "2031-04-02",
        "numbers": {"found": 1, "recorded": 1, "set_aside": 0},
        "items": [],
    }
    odd: list[object] = [
        *COMMANDS,
        -5,
        10**30,
        1.5,
        True,
        None,
        [],
        {},
        "9" * 5000,
        [[[]]],
        {"a": {"b": []}},
        "x" * 100_000,
    ]
    record = _source(f"capture: {{file: a.txt, sha256: {_SHA}}}\n", _claim(quote="fifteen"))
    for at, value in enumerate(odd):
        for key in ("creator", "created", "numbers", "items"):
            changed: dict[str, object] = page | {key: value}
            if key == "numbers":
                changed = page | {"numbers": {"found": value, "recorded": 1, "set_aside": 0}}
            text = json.dumps(changed).encode(errors="surrogatepass")
            yield Case(f"anchor {at} at {key}", {**record, b"anchors/river-fell.json": text})
    for name, data in {
        "deep": b"[" * 100_000,
        "cut": json.dumps(page).encode()[:50],
        "digits": b"9" * 900_000,
        "none": b"",
        "doubled": b'{"type": 1, "type": 2}',
        "words": b"NaN",
        "many": b'{"items": [' + b"{}," * 300_000 + b"{}]}",
    }.items():
        yield Case(f"anchor file {name}", {**record, b"anchors/river-fell.json": data})


def _names() -> Iterator[Case]:
    """Names of files."""
    for at, text in enumerate(
        [*COMMANDS, "CON", "a" * 200, "A", "ä", "a b", "-x", ".x", "a.b", "\u0456", "..yml", "%2e"]
    ):
        name = text.replace("\0", "\x01").replace("/", "-").encode(errors="surrogatepass")
        yield Case(f"name {at} of a source", {b"articles/" + name + b".yml": (_HEAD + "claims: []\n").encode()})
        yield Case(f"name {at} of an anchor file", {b"anchors/" + name + b".json": b"{}"})
        yield Case(f"name {at} of a folder", {b"articles/" + name + b"/x.yml": b"x", name + b".yml": b"x"})


def _filled(begins: str, item: str, ends: str = "") -> Files:
    times = (_MEBIBYTE - len(begins.encode()) - len(ends.encode())) // len(item.encode())
    return {b"articles/river-fell.yml": (begins + item * times + ends).encode()}


def _sizes() -> Iterator[Case]:
    """A mebibyte of one thing, and more than that."""
    lists = ("claims", "corrections", "set_aside", "derived_from", "read_by", "checked_by", "formerly")
    for field in lists:
        head = _HEAD if field == "claims" else f"{_HEAD}claims: []\n"
        for item, last in (("a,", "a"), ("{},", "{}"), ("[],", "[]")):
            yield Case(f"a mebibyte of {item} in {field}", _filled(f"{head}{field}: [", item, f"{last}]\n"))
    for begins, item, ends in (
        (_HEAD + "claims: ", "[", ""),
        (_HEAD + "claims: ", "{a: ", ""),
        (_HEAD + "claims:\n", "- a\n", ""),
        ("", "---\n", ""),
        ("", "\n", _HEAD + "claims: []\n"),
        ("", "#", "\n"),
        (_HEAD + "note: ", "9", "\n"),
        (_HEAD + "note: ", "a ", "\n"),
        (_HEAD + "note: |\n", "  ::error::x\n", ""),
        ("", " ", ""),
        ("", "- ", ""),
        ("", "? ", ""),
        ("", "\t", ""),
        (_HEAD + 'note: "', "\\u202e", '"\n'),
        ("title: ", "t", "\n"),
        ("title: ", "死", "\n"),
        ("", "a: &a x\n", ""),
    ):
        yield Case(f"a mebibyte of {item!r} after {begins[-8:]!r}", _filled(begins, item, ends))
    for digits in (400, 5_000, 800_000):
        yield Case(f"{digits} digits as a count", _source(claims=_claim(count="9" * digits)))
        yield Case(f"{digits} digits as a day", _source(head=_HEAD.replace("2031-03-05", "9" * digits)))
        yield Case(f"{digits} letters as an id", _source(claims=_claim(id="a" * digits)))
        yield Case(f"{digits} letters as a quotation", _source(claims=_claim(quote="死" * (digits // 3))))
    many = "".join(f"k{number}: 1\n" for number in range(80_000))
    yield Case("many unknown keys", _source(many))
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


def _cycles() -> Iterator[Case]:
    """What refers to itself, in a circle, in a long chain, in every field that refers."""
    for length in (1, 2, 3, 300):
        for field in ("derived_from", "edition_of", "duplicate_of"):
            for is_closed in (True, False):
                files = {
                    f"articles/s{at}.yml".encode(): (
                        _HEAD.replace("/fell", f"/{at}").replace("The river fell", f"The river fell by {at}")
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
            yield Case(f"{length} claims by {field}", _source(claims=f"claims: [{claims}]\n"))
        for name, entry, field in (
            ("actors", "name: N%s, kind: body", "part_of"),
            ("groups", "name: N%s", "within"),
            ("places", "name: N%s", "within"),
            ("metrics", "name: N%s, question: q, definition: d, unit: u, kind: stock", "within"),
        ):
            added = "".join(f"p{at}: {{{entry % at}, {field}: p{(at + 1) % length}}}\n" for at in range(length))
            base = (SMALL / f"{name}.yml").read_text(encoding="utf-8")
            yield Case(f"{length} {name} by {field}", {f"{name}.yml".encode(): (base + added).encode()})


def _odd_places() -> Iterator[Case]:
    """What is no file, or a file of another kind."""
    for where in ("articles/x.yml", "anchors/x.json", "actors.yml", "dispatches.yml"):
        yield Case(f"a pipe at {where}", {}, lambda folder, at=where: (_gone(folder / at), os.mkfifo(folder / at)))  # type: ignore[misc]
        yield Case(f"a folder at {where}", {}, lambda folder, at=where: (_gone(folder / at), (folder / at).mkdir()))  # type: ignore[misc]
        yield Case(
            f"a link to itself at {where}",
            {},
            lambda folder, at=where: (_gone(folder / at), (folder / at).symlink_to((folder / at).name)),
        )  # type: ignore[misc]
        yield Case(
            f"a link out of it at {where}",
            {},
            lambda folder, at=where: (_gone(folder / at), (folder / at).symlink_to("/etc/passwd")),
        )  # type: ignore[misc]
        for name, data in {
            "a PDF": b"%PDF-1.7\n\xff",
            "a page": b"<!doctype html><title>x</title>",
            "UTF-16": "title: x\n".encode("utf-16"),
            "a zip": b"PK\x03\x04\x00",
            "a picture": b"\x89PNG\r\n\x1a\n",
            "Windows-1251": "заголовок: x\n".encode("cp1251"),
        }.items():
            yield Case(f"{name} at {where}", {where.encode(): data})
    yield Case("a link to a folder", {}, lambda folder: (folder / "articles/x").symlink_to(".."))
    yield Case("a file for the folder of anchors", {b"anchors": b""})
    yield Case("folders in folders", {b"articles/" + b"a/" * 200 + b"x.yml": b"x"})
    yield Case("no articles", {}, lambda folder: shutil.rmtree(folder / "articles"))
    yield Case("nothing at all", {}, lambda folder: (shutil.rmtree(folder), folder.mkdir()))
    yield Case("a captured text among records", {b"articles/x.txt": b"::error::x", b"captures/x.txt": b"\x1b[31m"})


def _gone(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)


def _changed(chance: random.Random) -> Iterator[Case]:
    """The fictional event with a few lines changed by chance."""
    paths = sorted(path.relative_to(EVENT) for path in EVENT.rglob("*.yml"))
    for turn in range(40):
        files = {}
        for path in chance.sample(paths, 2):
            lines = (EVENT / path).read_bytes().split(b"\n")
            at = chance.randrange(len(lines))
            key, colon, value = lines[at].partition(b":")
            odd = chance.choice([*_ODD_BYTES, *(value.encode() for value in _ODD_VALUES)])
            lines[at : at + 1] = chance.choice(
                [
                    [],
                    [lines[at]] * 2,
                    [key + colon + b" " + odd],
                    [odd + colon + value],
                    [b"  " + lines[at]],
                    [lines[at] + odd],
                ]
            )
            files[os.fsencode(path)] = b"\n".join(lines)
        yield Case(f"change {turn}", files, base=EVENT)


def _texts() -> Iterator[Case]:
    """Texts that try to become markup, where a record is accepted: the site has to come of it."""
    for at in range(0, len(HOSTILE), 6):
        texts = [json.dumps(text, ensure_ascii=False) for text in HOSTILE[at : at + 6]]
        claims = "claims:\n" + "".join(
            f"  - {{id: c{number}, metric: deaths, count: {number + 3}, said_by: flood-ministry, "
            f"restated: {text}, note: {text}}}\n"
            for number, text in enumerate(texts)
        )
        yield Case(f"texts from {at}", _source(f"note: {texts[0]}\n", claims))
