"""Records that nobody writes in good faith, each as files laid over the smallest event; drawn with a seed."""

import json
import os
import random
from collections.abc import Iterator

from generator.record.formulas import is_formula
from tests.harden.events import EVENT
from tests.harden.hostile_case import HEAD, Case, claim, source
from tests.harden.hostile_floods import floods
from tests.harden.hostile_shapes import cycles, odd_places, sizes
from tests.hostile import HOSTILE

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
# What a spreadsheet would run.
FORMULAS = (
    '=HYPERLINK("http://x.example/")',
    " =1+1",
    "\t=1+1",
    "\u200b=1+1",
    "+cmd|'/C calc'!A0",
    "@SUM(1)",
    "a\r=1+1",
    "a;=1+1",
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


def cases(seed: int = 14) -> list[Case]:
    """All cases, the same for a seed."""
    chance = random.Random(seed)
    return [
        *_commands(),
        *_bytes_anywhere(chance),
        *_values(),
        *_anchors(),
        *_names(),
        *sizes(),
        *floods(),
        *cycles(),
        *odd_places(),
        *_changed(chance),
        *_texts(),
    ]


def _commands() -> Iterator[Case]:
    """Characters that command, in a value, a key, an id, a name of a registry, plain and as an escape."""
    for at, text in enumerate(COMMANDS):
        quoted = json.dumps(text)
        yield Case(f"command {at} in a value", source(f"note: {quoted}\nodd: {quoted}\n"))
        yield Case(f"command {at} as a value", source(head=HEAD.replace("language: en", f"language: {quoted}")))
        yield Case(f"command {at} as a key", source(f"{quoted}: x\n"))
        yield Case(f"command {at} as an id", source(claims=claim(id=quoted)))
        yield Case(f"command {at} as a count", source(claims=claim(count=quoted)))
        yield Case(f"command {at} as a line", source(f"{text}\nodd: 1\n"))
        yield Case(
            f"command {at} as a name", {b"places.yml": f"weirland: {{name: {quoted}}}\nb: {{nam: {quoted}}}\n".encode()}
        )


def _bytes_anywhere(chance: random.Random) -> Iterator[Case]:
    """Bytes that are no text, at places drawn by chance, of every kind of file."""
    whole = (HEAD + claim()).encode()
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
        head = "".join(f"{key}: {value}\n" if line.startswith(f"{key}:") else f"{line}\n" for line in HEAD.splitlines())
        yield Case(f"value {at} of {key}", source(head=head))
        yield Case(f"value {at} of count", source(claims=claim(count=value)))
        key = _CLAIM_KEYS[at % len(_CLAIM_KEYS)]
        yield Case(f"value {at} of {key} of a claim", source(claims=claim(**{key: value})))


def _anchors() -> Iterator[Case]:
    """Anchor files, which are JSON by hand of somebody, or of nobody."""
    page: dict[str, object] = {
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
    record = source(f"capture: {{file: a.txt, sha256: {_SHA}}}\n", claim(quote="fifteen"))
    for at, value in enumerate(odd):
        for key in ("creator", "created", "numbers", "items"):
            changed = page | {key: value}
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
        yield Case(f"name {at} of a source", {b"articles/" + name + b".yml": (HEAD + "claims: []\n").encode()})
        yield Case(f"name {at} of an anchor file", {b"anchors/" + name + b".json": b"{}"})
        yield Case(f"name {at} of a folder", {b"articles/" + name + b"/x.yml": b"x", name + b".yml": b"x"})


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
    """Texts that try to become markup, where a record is accepted: the site has to come of it; and such as run."""
    for at, text in enumerate(FORMULAS):
        yield Case(f"formula {at}", source(f"note: {json.dumps(text)}\n", claim(quote=json.dumps(text))))
    accepted = [text for text in HOSTILE if not is_formula(text)]
    for at in range(0, len(accepted), 6):
        texts = [json.dumps(text, ensure_ascii=False) for text in accepted[at : at + 6]]
        claims = "claims:\n" + "".join(
            f"  - {{id: c{number}, metric: deaths, count: {number + 3}, said_by: flood-ministry, "
            f"restated: {text}, note: {text}}}\n"
            for number, text in enumerate(texts)
        )
        yield Case(f"texts from {at}", source(f"note: {texts[0]}\n", claims))
