"""Nothing of a record that was withdrawn remains, whatever became of the builds before."""

import errno
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.build import compile_site, write
from generator.checked import hand_written
from generator.disk.present import InTheWayError
from generator.disk.room import Room
from generator.reading.nodes import plain, read_yaml
from generator.record.anchor_file import annotation_id, capture_name
from generator.redact.contents import held
from generator.redact.remains import folders_of, search
from generator.redact.spellings import Spellings
from tests.drawn import drawn
from tests.hostile import _TEXT_KEYS
from tests.sitebuild import _BUILD_STRICTLY, _NEUTRAL, EVENT, ROOT, Site, build_site, hand_written_copy
from tests.test_disk import content, lay, stopped_at

pytestmark = pytest.mark.trials

# In letters that escapes change, and in letters that they leave.
MARKERS = Spellings(["Жэксвурт", "Zqxwort"])
_MODEL = "lantern-dam-gives-way"
_NAME = "zqxwort-withdrawn"


def _is_marked(data: bytes) -> bool:
    return held(data, MARKERS)[0]


class _Marker:
    """Puts the markers into every text of a record."""

    def __init__(self) -> None:
        self._number = 0

    def record(self, value: Any, key: str = "", parent: str = "") -> Any:
        match value:
            case dict():
                return {name: self.record(item, name, key) for name, item in value.items()}
            case list():
                return [self.record(item, key, key) for item in value]
        if key in _TEXT_KEYS or parent == "printed" or (key == "by" and parent != "breakdowns"):
            self._number += 1
            return f'Жэксвурт {self._number} & "Zqxwort" <i>'
        return value


def marked(folder: Path) -> Path:
    """The fictional event with one source more, an actor and a dispatch of its own, all of whose texts have markers."""
    lay(folder, {path.relative_to(EVENT).as_posix(): path.read_bytes() for path in EVENT.rglob("*") if path.is_file()})
    record = _marked_record()
    lay(folder, {f"articles/{_NAME}.yml": json.dumps(record, ensure_ascii=False).encode()})
    lay(folder, {f"anchors/{_NAME}.json": json.dumps(_anchors(record)).encode()})
    more = {
        "actors.yml": {"zqxwort": {"name": "Жэксвурт Zqxwort", "kind": "person", "aliases": ["Zqxwort the Жэксвурт"]}},
        "dispatches.yml": {
            "zqxwort-wire": {"agency": "zqxwort", "about": "Zqxwort", "published": "unstated", "basis": "Жэксвурт"}
        },
    }
    for name, entries in more.items():
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(yaml.safe_dump(entries, allow_unicode=True))
    return folder


def _marked_record() -> dict[str, Any]:
    path = EVENT / f"articles/{_MODEL}.yml"
    tree, _ = read_yaml(path.as_posix(), path.read_bytes())
    assert tree
    record: dict[str, Any] = _Marker().record(plain(tree))
    record |= {"url": "https://lantern.example/zqxwort?q=%D0%96%D1%8D%D0%BA%D1%81%D0%B2%D1%83%D1%80%D1%82"}
    record |= {"author": "zqxwort", "derived_from": ["zqxwort-wire"], "note": "Zqxwort"}
    record["capture"] = {"file": "Zqxwort.txt", "sha256": "cd" * 32}
    record.pop("formerly", None)
    for number, claim in enumerate(record["claims"]):
        claim.pop("formerly", None)
        claim["said_by"] = "zqxwort" if number % 2 else claim["said_by"]
    return record


def _anchors(record: Mapping[str, Any]) -> dict[str, Any]:
    quotes = [(claim["id"], claim["quote"]) for claim in record["claims"] if "quote" in claim]
    items = [
        {
            "id": annotation_id(_NAME, name),
            "target": {
                "source": capture_name("cd" * 32), "paragraph": 1, "selector": {"exact": words, "prefix": "Zqxwort"},
            },
        }
        for name, words in quotes
    ]  # fmt: skip
    numbers = {"found": 1, "recorded": 1, "set_aside": 0}
    return {"creator": {"name": "Жэксвурт"}, "created": "2031-01-01", "numbers": numbers, "items": items}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """What a build writes of all records, and what it writes after one was withdrawn."""
    folder = tmp_path_factory.mktemp("withdrawn")
    docs = hand_written_copy(folder / "docs")
    return _compiled(marked(folder / "with"), docs), _compiled(EVENT, docs)


def _compiled(sources: Path, docs: Path) -> dict[str, bytes]:
    files, problems = compile_site(sources, docs, None, site_url="https://record.example/")
    assert files, problems
    return {name: text if isinstance(text, bytes) else text.encode() for name, text in files.items()}


@pytest.fixture
def docs(tmp_path: Path, built: tuple[dict[str, bytes], dict[str, bytes]]) -> Path:
    """The docs with the record that is to be withdrawn."""
    folder = hand_written_copy(tmp_path / "docs")
    write(folder, built[0])
    return folder


def _remains(docs: Path, after: Mapping[str, bytes]) -> list[str]:
    """What differs from a build that never had the record, and what remains beside."""
    found = content(docs)
    strays = {name for name, data in found.items() if after.get(name) != data} - set(hand_written(ROOT / "docs"))
    return sorted({*strays, *(set(after) - set(found)), *search([Room(docs).path], MARKERS).places})


def test_the_markers_reach_everything_that_is_made(built: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    marked_files = {name for name, data in built[0].items() if _is_marked(data)}
    for ending in (".md", ".csv", ".json", ".sqlite", ".xlsx", ".atom", ".svg", ".html", ".bib", ".ris", ".jsonld"):
        assert [name for name in marked_files if name.endswith(ending)], ending


def test_a_build_without_the_record_has_no_byte_of_it(built: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    assert [name for name, data in built[1].items() if MARKERS.within(name) or _is_marked(data)] == []


def test_after_killed_builds_nothing_remains(docs: Path, built: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    """Killed while the record is withdrawn, and while it comes; each time a further build follows."""
    before, after = built
    number, is_killed = 3, True
    while is_killed:
        is_killed = stopped_at(number, lambda: write(docs, after))
        stopped_at(2 * number, lambda: write(docs, before))
        write(docs, after)
        assert _remains(docs, after) == [], number
        write(docs, before)
        number = number * 4 // 3 + 60 // drawn(12)
    assert number > 100


@pytest.mark.parametrize("deed", ["write_bytes", "mkdir", "replace"])
def test_after_a_full_disk_nothing_remains(
    docs: Path, built: tuple[dict[str, bytes], dict[str, bytes]], monkeypatch: pytest.MonkeyPatch, deed: str
) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Path, deed, refuse)
        with pytest.raises(OSError, match="No space left"):
            write(docs, built[1])
    write(docs, built[1])
    assert _remains(docs, built[1]) == []


@pytest.mark.parametrize("forged", [None, b"", b"{}", b"["])
def test_after_a_lost_list_what_remains_is_named_and_nothing_is_written(
    docs: Path, built: tuple[dict[str, bytes], dict[str, bytes]], forged: bytes | None
) -> None:
    """No build can know then whose files these are: it says which, and goes on when they are deleted."""
    Room(docs).manifest.unlink()
    if forged is not None:
        Room(docs).manifest.write_bytes(forged)
    with pytest.raises(InTheWayError) as refused:
        write(docs, built[1])
    named = set(refused.value.hindrances)
    assert {name for name, data in built[0].items() if _is_marked(data) and built[1].get(name) != data} <= named
    for name in named:
        (docs / name).unlink()
    write(docs, built[1])
    assert _remains(docs, built[1]) == []


def test_after_two_builds_at_once_nothing_remains(docs: Path, built: tuple[dict[str, bytes], dict[str, bytes]]) -> None:
    children = [_begun(docs, files) for files in (*built, built[0])]
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    write(docs, built[1])
    assert _remains(docs, built[1]) == []


def _begun(docs: Path, files: Mapping[str, bytes]) -> int:
    if child := os.fork():
        return child
    try:
        write(docs, files)
    finally:
        os._exit(0 if sys.exc_info()[0] is None else 1)


@pytest.mark.deep
def test_after_killed_builds_nothing_remains_in_the_site(tmp_path: Path) -> None:
    """MkDocs with the hook, killed at several moments, and then left to end; search, explorer and caches included."""
    site = build_site(marked(tmp_path / "with"), tmp_path)
    assert search([site.html], MARKERS).places
    environment = {**os.environ, **_NEUTRAL, "SOURCES": str(EVENT)}
    ended = [_killed_after(seconds, site, environment) for seconds in (1, 4, 8, 12)]
    assert -signal.SIGKILL in ended
    build_site(EVENT, tmp_path)
    found = search(folders_of(tmp_path / "none", site.docs, site.html), MARKERS)
    assert found.places == []
    assert found.read > len(list(site.html.rglob("*.html")))


def _killed_after(seconds: float, site: Site, environment: Mapping[str, str]) -> int:
    """How a build of a site ended that was killed after a time, if it took so long."""
    arguments = ["-c", _BUILD_STRICTLY, str(site.docs), str(site.html)]
    running = subprocess.Popen([sys.executable, *arguments], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    running.kill()
    return running.wait()
