"""A folder that a build fills is in its old state or in its new one, whenever a run is stopped."""

import errno
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.disk import state
from generator.disk.manifest import digest, is_below, read_manifest
from generator.disk.present import Domain, Hindrance, InTheWayError
from generator.disk.room import BusyError, Room
from generator.disk.saved import seen, take_over
from generator.disk.state import ChangedError, Turning, bring_to, recover
from generator.disk.whole import write_new, write_whole
from tests.drawn import drawn

pytestmark = pytest.mark.trials

DOMAIN = Domain(own=frozenset({"days", "sources"}), shared=frozenset({"index.md", "assets"}))
OLD = {"index.md": b"old", "days/1.md": b"one", "days/2.md": b"two", "sources/secret.md": b"who", "assets/a.css": b"a"}
NEW = {"index.md": b"new", "days/1.md": b"one", "days/3.md": b"three", "sources/b.md": b"b", "assets/a.css": b"a"}
# Of the calls at which a run can be stopped, each so-manieth.
STEP = 5 // drawn(5)
BY_HAND = {"about.md": b"by hand", "images/map.png": b"\x89PNG", "assets/own.svg": b"<svg/>"}

# What a stopped process was about to do: the events of Python's own audit of calls.
_DEEDS = {
    "open", "os.chmod", "os.link", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.scandir",
    "os.symlink", "shutil.rmtree",
}  # fmt: skip


def lay(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder with what one build and somebody's hand left in it."""
    folder = tmp_path / "docs"
    bring_to(folder, OLD, DOMAIN)
    lay(folder, BY_HAND)
    return folder


def stopped_at(number: int, deed: Callable[[], object]) -> bool:
    """Whether a process was killed, without a chance to tidy up, at the given call of those that reach the disk."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
        return os.WIFSIGNALED(status)
    left = number

    def count(event: str, _: object) -> None:
        nonlocal left
        if event in _DEEDS:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    try:
        deed()
    finally:
        os._exit(0 if sys.exc_info()[0] is None else 1)


def is_tidy(folder: Path) -> bool:
    """Whether nothing is left beside a folder but the list and the lock."""
    return {path.name for path in Room(folder).path.iterdir()} == {"lock", "manifest.json"}


def test_a_build_writes_what_is_new_and_removes_what_is_no_more(docs: Path) -> None:
    assert (done := bring_to(docs, NEW, DOMAIN)).changed == 3
    assert done.removed == 2
    assert content(docs) == {**NEW, **BY_HAND}
    assert is_tidy(docs)


def test_a_build_without_a_change_leaves_the_very_folder(docs: Path) -> None:
    before = docs.stat().st_ino, {path: path.stat().st_ctime_ns for path in docs.rglob("*")}
    assert (done := bring_to(docs, OLD, DOMAIN)).changed == done.removed == 0
    assert before == (docs.stat().st_ino, {path: path.stat().st_ctime_ns for path in docs.rglob("*")})


@pytest.mark.parametrize("has_exchange", [True, False])
def test_a_killed_build_leaves_the_old_state_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_exchange: bool
) -> None:
    """Killed at every call that reaches the disk; where two folders cannot change places, the next run mends it."""
    if not has_exchange:
        monkeypatch.setattr(state, "exchange", lambda one, other: False)
    number = 1 - STEP
    while True:
        number += STEP
        docs = tmp_path / str(number) / "docs"
        bring_to(docs, OLD, DOMAIN)
        lay(docs, BY_HAND)
        is_killed = stopped_at(number, lambda docs=docs: bring_to(docs, NEW, DOMAIN))  # type: ignore[misc]
        if not has_exchange:
            recover(docs)
        assert content(docs) in ({**OLD, **BY_HAND}, {**NEW, **BY_HAND}), number
        bring_to(docs, NEW, DOMAIN)
        assert content(docs) == {**NEW, **BY_HAND}, number
        assert is_tidy(docs), number
        shutil.rmtree(docs.parent)
        if not is_killed:
            break
    print(f"\nkilled at {(number - 1) // STEP} of {number - 1} calls")
    assert number > 50


def test_a_folder_that_has_to_stay_is_changed_in_place_and_mended_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mount, say: a killed run leaves a mixture, of which the next one knows every file."""
    monkeypatch.setattr(state, "exchange", lambda one, other: False)
    rename = Path.rename

    def fixed(path: Path, target: Path) -> Path:
        if path.name == "docs":
            raise OSError(errno.EBUSY, "Device or resource busy")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fixed)
    number, is_killed = 1 - STEP, True
    while is_killed:
        number += STEP
        docs = tmp_path / str(number) / "docs"
        docs.mkdir(parents=True)
        bring_to(docs, OLD, DOMAIN)
        lay(docs, BY_HAND)
        is_killed = stopped_at(number, lambda docs=docs: bring_to(docs, NEW, DOMAIN))  # type: ignore[misc]
        assert BY_HAND.items() <= content(docs).items()
        bring_to(docs, NEW, DOMAIN)
        assert content(docs) == {**NEW, **BY_HAND}, number
        assert is_tidy(docs), number
    assert number > 50


def test_a_withdrawn_file_is_gone_after_a_killed_build_and_another(docs: Path) -> None:
    kept = {name: data for name, data in OLD.items() if data != b"who"}
    for number in range(1, 200, 7):
        stopped_at(number, lambda: bring_to(docs, OLD, DOMAIN))
        stopped_at(number, lambda: bring_to(docs, kept, DOMAIN))
    bring_to(docs, kept, DOMAIN)
    beside = [path.read_bytes() for path in docs.parent.rglob("*") if path.is_file()]
    assert not [data for data in beside if b"who" in data]


def test_what_is_saved_by_hand_meanwhile_is_kept(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    turn = state._turn

    def saved_before(room: Room) -> bool:
        lay(docs, {"notes/new.md": b"just written"})
        write_whole(docs / "about.md", b"saved anew")
        return turn(room)

    monkeypatch.setattr(state, "_turn", saved_before)
    bring_to(docs, NEW, DOMAIN)
    assert content(docs) == {**NEW, **BY_HAND, "notes/new.md": b"just written", "about.md": b"saved anew"}


@pytest.mark.parametrize("deed", ["mkdir", "write_bytes", "symlink_to", "replace"])
def test_a_disk_that_refuses_changes_nothing(docs: Path, monkeypatch: pytest.MonkeyPatch, deed: str) -> None:
    """Full, or not permitted: whatever was begun is gone, too."""
    (docs / "elsewhere").symlink_to("/nowhere")

    def refuse(path: Path, *_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Path, deed, refuse)
        with pytest.raises(OSError, match="No space left"):
            bring_to(docs, NEW, DOMAIN)
    assert content(docs) == {**OLD, **BY_HAND}
    bring_to(docs, NEW, DOMAIN)
    assert content(docs) == {**NEW, **BY_HAND}
    assert (docs / "elsewhere").is_symlink()


def test_two_builds_at_once_leave_the_state_of_one(docs: Path) -> None:
    for _ in range(20):
        children = [_begun(docs, files) for files in (OLD, NEW)]
        assert [os.waitpid(child, 0)[1] for child in children] == [0, 0]
        assert content(docs) in ({**OLD, **BY_HAND}, {**NEW, **BY_HAND})
        assert is_tidy(docs)


def _begun(docs: Path, files: Mapping[str, bytes]) -> int:
    if child := os.fork():
        return child
    try:
        bring_to(docs, files, DOMAIN)
    finally:
        os._exit(0 if sys.exc_info()[0] is None else 1)


def test_a_build_that_waits_in_vain_says_so(docs: Path) -> None:
    with Room(docs).locked(), pytest.raises(BusyError, match="another run is at work"), Room(docs).locked(patience=0):
        pass


_LINKED = "elsewhere"


@pytest.mark.parametrize(
    ("name", "make", "why"),
    [
        ("index.md", lambda path: path.write_bytes(b"by hand"), Hindrance.UNKNOWN),
        ("days/1.md", lambda path: path.write_bytes(b"one, and a remark"), Hindrance.UNKNOWN),
        ("days/2.md", lambda path: path.write_bytes(b"two, and a remark"), Hindrance.BETWEEN),
        ("days/own.md", lambda path: path.write_bytes(b"by hand"), Hindrance.BETWEEN),
        ("days/3.md", lambda path: path.mkdir(), Hindrance.FOLDER),
        ("sources", lambda path: path.write_bytes(b""), Hindrance.NO_FOLDER),
        ("sources", lambda path: path.symlink_to(path.parents[1] / _LINKED), Hindrance.LINK),
        ("sources/b.md", lambda path: path.symlink_to(path.parents[2] / _LINKED / "a"), Hindrance.LINK),
        ("index.md", lambda path: path.symlink_to("about.md"), Hindrance.LINK),
        ("pipe", lambda path: os.mkfifo(path), Hindrance.OTHER),
        ("INDEX.md", lambda path: path.write_bytes(b"by hand"), Hindrance.ALIKE),
        ("Sources", lambda path: path.write_bytes(b"by hand"), Hindrance.ALIKE),
        ("Index.MD", lambda path: path.mkdir(), Hindrance.ALIKE),
    ],
)
def test_what_is_in_the_way_is_named_and_stays(
    docs: Path, name: str, make: Callable[[Path], object], why: Hindrance
) -> None:
    lay(docs.parent / _LINKED, {"a": b"outside"})
    if (docs / name).is_file():
        (docs / name).unlink()
    elif (docs / name).is_dir():
        shutil.rmtree(docs / name)
    make(docs / name)
    before = content(docs)
    with pytest.raises(InTheWayError) as refused:
        bring_to(docs, NEW, DOMAIN)
    assert refused.value.hindrances == {name: why}
    assert content(docs) == before
    assert content(docs.parent / _LINKED) == {"a": b"outside"}


def test_a_folder_that_is_a_link_is_in_the_way(tmp_path: Path) -> None:
    lay(tmp_path / "elsewhere", {"a": b"outside"})
    (tmp_path / "docs").symlink_to("elsewhere")
    with pytest.raises(InTheWayError):
        bring_to(tmp_path / "docs", NEW, DOMAIN)
    assert content(tmp_path / "elsewhere") == {"a": b"outside"}


@pytest.mark.parametrize(
    "forged",
    [
        b"", b"[]", b'{"../outside.txt": []}', b"[" * 100_000, b"\xff", b'{"/etc/passwd": ["' + b"0" * 64 + b'"]}',
        json.dumps({"about.md": [digest(BY_HAND["about.md"])]}).encode(),
        json.dumps({"images/../../outside.txt": [digest(b"outside")]}).encode(),
        json.dumps({"about.md": "x"}).encode(),
    ],
)  # fmt: skip
def test_a_list_that_is_cut_or_forged_loses_nothing(docs: Path, forged: bytes) -> None:
    (docs.parent / "outside.txt").write_bytes(b"outside")
    Room(docs).manifest.write_bytes(forged)
    with pytest.raises(InTheWayError) as refused:
        bring_to(docs, NEW, DOMAIN)
    assert set(refused.value.hindrances) == {"index.md", "days/2.md", "sources/secret.md"}
    assert content(docs) == {**OLD, **BY_HAND}
    assert (docs.parent / "outside.txt").read_bytes() == b"outside"


def test_a_list_that_is_gone_is_made_anew_where_nothing_changed(docs: Path) -> None:
    Room(docs).manifest.unlink()
    assert bring_to(docs, OLD, DOMAIN).changed == 0
    assert set(read_manifest(Room(docs).manifest)) == set(OLD)


@pytest.mark.parametrize("name", ["", ".", "..", "../a", "/a", "a/../b", "a//b", "a/", "a\\b", "c:a", "a\0"])
def test_a_path_that_could_lead_elsewhere_is_none(name: str) -> None:
    assert not is_below(name)


def test_another_program_fills_a_folder_beside_its_place(tmp_path: Path) -> None:
    site = tmp_path / "site"
    lay(site, {"index.html": b"old", "gone.html": b"gone", ".git/config": b"kept"})
    turning = Turning(site)
    made = turning.begin()
    lay(made, {"index.html": b"new"})
    assert content(site)["index.html"] == b"old"
    assert turning.end() == site
    assert content(site) == {"index.html": b"new", ".git/config": b"kept"}


def test_a_site_whose_making_was_stopped_is_the_old_or_the_new(tmp_path: Path) -> None:
    def make(site: Path) -> None:
        turning = Turning(site)
        lay(turning.begin(), {"index.html": b"new", "a/index.html": b"new"})
        turning.end()

    old, new = (
        {"index.html": b"old", ".nojekyll": b""},
        {"index.html": b"new", "a/index.html": b"new", ".nojekyll": b""},
    )
    number, is_killed = 1 - STEP, True
    while is_killed:
        number += STEP
        site = tmp_path / str(number) / "site"
        lay(site, old)
        is_killed = stopped_at(number, lambda site=site: make(site))  # type: ignore[misc]
        left = content(site)
        assert {name: data for name, data in left.items() if name[0] != "."} in (
            {"index.html": b"old"}, {"index.html": b"new", "a/index.html": b"new"},
        )  # fmt: skip
        make(site)
        assert content(site) == new
    assert number > 20


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path, number, is_killed = tmp_path / "a.json", 1 - STEP, True
    while is_killed:
        number += STEP
        path.write_bytes(b"old")
        is_killed = stopped_at(number, lambda: write_whole(path, b"new" * 10_000))
        assert path.read_bytes() in (b"old", b"new" * 10_000)
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


def test_a_new_file_takes_no_others_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    write_new(path, b"first")
    with pytest.raises(FileExistsError):
        write_new(path, b"second")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"a.yml": b"first"}


def test_nothing_is_written_through_a_link_that_waits_under_the_other_name(tmp_path: Path) -> None:
    (tmp_path / "outside").write_bytes(b"outside")
    (tmp_path / ".a.json.part").symlink_to(tmp_path / "outside")
    write_whole(tmp_path / "a.json", b"new")
    assert (tmp_path / "outside").read_bytes() == b"outside"
    assert (tmp_path / "a.json").read_bytes() == b"new"


def _replaced(path: Path, data: bytes) -> None:
    """Another file in the place of one, older than it, as `cp -p` and `unzip` leave it."""
    beside = path.with_name("beside")
    beside.write_bytes(data)
    os.utime(beside, (1_000_000_000, 1_000_000_000))
    beside.replace(path)


@pytest.mark.parametrize("has_links", [True, False])
def test_whatever_is_done_by_hand_meanwhile_stays_done(
    docs: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool
) -> None:
    """Also by a file that is older than the one before it, and where no file can have two names."""
    lay(docs, {"last.md": b"by hand", "later.md": b"by hand"})
    turn = state._turn

    def during(room: Room) -> bool:
        _replaced(docs / "about.md", b"an older text")
        (docs / "images/map.png").unlink()
        (docs / "elsewhere").symlink_to("about.md")
        (docs / "empty").mkdir()
        write_whole(docs / "last.md", b"saved before")
        return turn(room)

    def after(*given: Any) -> None:
        write_whole(docs / "last.md", b"saved after")
        (docs / "later.md").unlink()
        take_over(*given)

    monkeypatch.setattr(state, "_turn", during)
    monkeypatch.setattr(state, "take_over", after)
    if not has_links:
        monkeypatch.setattr(state, "_linked", lambda one, other: False)
    bring_to(docs, NEW, DOMAIN)
    assert content(docs) == {
        **NEW, "about.md": b"an older text", "assets/own.svg": b"<svg/>", "elsewhere": b"an older text",
        "last.md": b"saved after",
    }  # fmt: skip
    assert (docs / "elsewhere").is_symlink()
    assert (docs / "empty").is_dir()
    assert is_tidy(docs)


def test_a_room_that_is_a_link_is_in_the_way(docs: Path, tmp_path: Path) -> None:
    """A repository can bring it along, and what it leads to is nobody's to tidy up."""
    lay(tmp_path / "elsewhere", {"staged/a": b"outside", "former/b": b"outside"})
    shutil.rmtree(Room(docs).path)
    Room(docs).path.symlink_to("elsewhere")
    for deed in (lambda: recover(docs), lambda: bring_to(docs, NEW, DOMAIN), lambda: Turning(docs).begin()):
        with pytest.raises(InTheWayError):
            deed()
    assert content(tmp_path / "elsewhere") == {"staged/a": b"outside", "former/b": b"outside"}


def test_a_site_that_is_a_link_is_in_the_way(tmp_path: Path) -> None:
    lay(tmp_path / "www", {"index.html": b"old"})
    (tmp_path / "site").symlink_to("www")
    with pytest.raises(InTheWayError):
        Turning(tmp_path / "site").begin()
    assert content(tmp_path / "www") == {"index.html": b"old"}


@pytest.mark.parametrize("lay_there", [lambda path: path.symlink_to("/dev/zero"), lambda path: os.mkfifo(path)])
def test_a_list_that_is_no_file_is_not_waited_for(docs: Path, lay_there: Callable[[Path], object]) -> None:
    Room(docs).manifest.unlink()
    lay_there(Room(docs).manifest)
    assert read_manifest(Room(docs).manifest) == {}


def test_a_forged_list_makes_no_file_without_the_mark_a_build_s(docs: Path) -> None:
    marked = replace(DOMAIN, mark=b"<made>")
    forged = {"assets/own.svg": [digest(BY_HAND["assets/own.svg"])]}
    Room(docs).manifest.write_bytes(json.dumps(forged).encode())
    with pytest.raises(InTheWayError):
        bring_to(docs, NEW, marked)
    assert content(docs) == {**OLD, **BY_HAND}
    assert bring_to(docs.parent / "new", {"index.md": b"<made> one"}, marked).changed == 1
    assert bring_to(docs.parent / "new", {"index.md": b"<made> two"}, marked).changed == 1
    assert bring_to(docs.parent / "new", {}, marked).removed == 1


def test_a_folder_that_has_to_stay_is_filled_to_the_end_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mount: never is it empty, and whoever comes next goes on with what was stopped."""
    monkeypatch.setattr(state, "_turn", lambda room: False)

    def make(folder: Path) -> None:
        turning = Turning(folder, shared=True)
        lay(turning.begin(), {"a.yml": b"new", "articles/c.yml": b"c", "articles/d/e.yml": b"e"})
        turning.end()

    old = {"a.yml": b"old", "articles/b.yml": b"b", "articles/d": b"a file where a folder comes"}
    new = {"a.yml": b"new", "articles/c.yml": b"c", "articles/d/e.yml": b"e"}
    number, is_killed = 1 - STEP, True
    while is_killed:
        number += STEP
        folder = tmp_path / str(number) / "sources"
        lay(folder, old)
        is_killed = stopped_at(number, lambda folder=folder: make(folder))  # type: ignore[misc]
        assert content(folder)
        Turning(folder, shared=True).recover()
        assert content(folder) in (old, new), number
    assert number > 20
    assert content(folder) == new


def test_a_folder_of_several_hands_that_changed_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    lay(folder, {"a.yml": b"old", "b.yml": b"b"})
    was = seen(folder)
    turning = Turning(folder, shared=True)
    lay(turning.begin(), {"a.yml": b"new", "b.yml": b"b"})
    write_whole(folder / "b.yml", b"saved meanwhile")
    with pytest.raises(ChangedError):
        turning.end(was)
    assert content(folder) == {"a.yml": b"old", "b.yml": b"saved meanwhile"}


def test_what_is_saved_at_the_very_turn_of_a_folder_of_several_hands_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sources"
    lay(folder, {"a.yml": b"old", "b.yml": b"b"})
    turn = state._turn

    def saved_before(room: Room) -> bool:
        lay(folder, {"articles/c.yml": b"new record"})
        write_whole(folder / "b.yml", b"saved meanwhile")
        return turn(room)

    monkeypatch.setattr(state, "_turn", saved_before)
    was = seen(folder)
    turning = Turning(folder, shared=True)
    lay(turning.begin(), {"a.yml": b"new", "b.yml": b"b"})
    turning.end(was)
    assert content(folder) == {"a.yml": b"new", "b.yml": b"saved meanwhile", "articles/c.yml": b"new record"}
