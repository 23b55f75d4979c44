"""A build of the same makes nothing anew and has the same bytes, whatever changed, was cut, or came between."""

import json
import random
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.build import compile_site
from generator.checked import hand_written
from generator.cli import main
from generator.commands import making
from generator.kept import program
from generator.kept.builds import kept_build
from generator.kept.inputs import AskedBuild, UnkeptError
from generator.kept.parts import KeptParts, keeping, part
from generator.kept.store import Store
from generator.reading.problems import Location, Problem
from tests import edited
from tests.drawn import drawn, is_short, many
from tests.hostile import poisoned
from tests.project import ROOT, imported, lay_out, run
from tests.records import EVENT, FLOOD

RECORD = "articles/one.yml"
WARNING = Problem(Location("sources/actors.yml", 1), "a name twice", "Take one out.", "another", is_warning=True)


class Event:
    """Records of which pages are made that say all that stands in them, and how often that was done."""

    def __init__(self, folder: Path) -> None:
        self.sources, self.docs, self.kept = (folder / name for name in ("sources", "docs", "kept"))
        for path in (self.sources / "event.yml", self.sources / RECORD, self.docs / "own.md"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(path.name)
        self.made = 0
        self.problems: list[Problem] = []
        self.meanwhile: Callable[[], object] = lambda: None

    def compile(
        self, sources: Path, docs: Path, repo: str | None, report: object, site: str | None, language: str
    ) -> tuple[dict[str, str | bytes], list[Problem]]:
        """What stands in for the whole road."""
        self.made += 1
        names = [*below(sources), *hand_written(docs), repo, site, language]
        text = json.dumps(
            [names, *below(sources).values(), *((docs / name).read_text() for name in hand_written(docs))]
        )
        self.meanwhile()
        page = "---\nhead: {}\n---\n"
        return {"index.md": page + text, "data/all.json": text.encode(), "days/one.md": page}, self.problems

    def build(self, *more: str, kept: bool = True) -> Result:
        given = [f"--sources={self.sources}", f"--docs={self.docs}", f"--kept={self.kept if kept else ''}", *more]
        done = CliRunner().invoke(main, ["build", *given])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done

    def is_made_anew(self, *more: str) -> bool:
        """Whether a build made pages; there are those of a build for which nothing was kept."""
        before = self.made
        assert self.build(*more).exit_code == 0
        made, found = self.made > before, below(self.docs)
        self.build(*more, kept=False)
        assert below(self.docs) == found
        return made


def below(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in sorted(folder.rglob("*.*"))}


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that stands in for that of the program, as it is when a run begins; it has far fewer files."""
    folder = tmp_path / "program"
    for name in ("build.py", "language/en/page-source.ftl", "site/pages/home/page.md.jinja", "__pycache__/build.pyc"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    monkeypatch.setattr(program, "_PROGRAM", folder)
    _begin(monkeypatch)
    yield folder
    program._made_with.cache_clear()


def _begin(monkeypatch: pytest.MonkeyPatch) -> str:
    program._made_with.cache_clear()
    monkeypatch.setattr(program, "_STARTED", program.program_stamps())
    return program.made_with(program.program_stamps())


@pytest.fixture
def event(tmp_path: Path, copied: Path, monkeypatch: pytest.MonkeyPatch) -> Event:
    made = Event(tmp_path)
    monkeypatch.setattr(making, "compile_site", made.compile)
    return made


def test_of_the_same_nothing_is_made_anew(event: Event) -> None:
    assert [event.is_made_anew() for _ in range(3)] == [True, False, False]
    assert event.build().stderr == "2 pages; 0 files written, 0 removed\n"


CHANGES: Mapping[str, Callable[[Event], object]] = {
    "a record changes": lambda one: (one.sources / RECORD).write_text("other"),
    "a record comes": lambda one: (one.sources / "articles" / "two.yml").write_text(""),
    "a record goes": lambda one: (one.sources / RECORD).unlink(),
    "a record has another name": lambda one: (one.sources / RECORD).rename(one.sources / "articles" / "two.yml"),
    "a registry comes": lambda one: (one.sources / "actors.yml").write_text(""),
    "a page by hand changes": lambda one: (one.docs / "own.md").write_text("other"),
    "a page by hand comes": lambda one: (one.docs / "other.md").write_text(""),
    "a page by hand goes": lambda one: (one.docs / "own.md").unlink(),
    "a folder by hand comes": lambda one: (one.docs / "photos").mkdir(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_change_may_change_is_made_anew_once(change: str, event: Event) -> None:
    event.build()
    CHANGES[change](event)
    assert [event.is_made_anew() for _ in range(2)] == [True, False]


@pytest.mark.parametrize(
    "more", [["--repo-url=https://code.example/a"], ["--site-url=https://a.example"], ["--site-url="]]
)
def test_what_is_asked_for_counts(more: list[str], event: Event) -> None:
    event.build()
    assert [event.is_made_anew(*more) for _ in range(2)] == [True, False]
    # What was made of what is as it was before is kept still.
    assert not event.is_made_anew()


def test_a_change_that_is_taken_back_makes_nothing_anew(event: Event) -> None:
    event.build()
    before = below(event.docs)
    (event.sources / RECORD).write_text("other")
    event.build()
    (event.sources / RECORD).write_text("one.yml")
    assert not event.is_made_anew()
    assert below(event.docs) == before


HARM: Mapping[str, Callable[[Path], Any]] = {
    "a page is cut": lambda docs: (docs / "days" / "one.md").write_text("---\nhead:"),
    "data are changed": lambda docs: (docs / "data" / "all.json").write_text("[]"),
    "the first page is changed": lambda docs: (docs / "index.md").write_text("somebody's own"),
    "a page is gone": lambda docs: (docs / "days" / "one.md").unlink(),
    "all are gone": lambda docs: shutil.rmtree(docs),
    "all are gone but pages by hand": lambda docs: [*map(shutil.rmtree, (docs / "data", docs / "days"))],
    "a stopped run left something": lambda docs: (docs / "days" / ".one.md.part").write_text(""),
    "it is not known what builds wrote": lambda docs: shutil.rmtree(docs.parent / ".docs.build"),
    "somebody's own lies between": lambda docs: (docs / "days" / "own.md").write_text("own"),
    "a link lies between": lambda docs: (docs / "data" / "link.csv").symlink_to(docs / "own.md"),
}


@pytest.mark.parametrize("harm", HARM)
def test_whatever_became_of_the_pages_a_build_does_what_it_does_with_nothing_kept(
    harm: str, event: Event, tmp_path: Path
) -> None:
    event.build()
    HARM[harm](event.docs)
    for name in ("docs", ".docs.build"):
        if (tmp_path / name).exists():
            shutil.copytree(tmp_path / name, tmp_path / "there" / name, symlinks=True)
    with_kept = event.build()
    event.docs = tmp_path / "there" / "docs"
    without = event.build(kept=False)
    assert with_kept.exit_code == without.exit_code
    assert with_kept.output == without.output.replace(str(event.docs), str(tmp_path / "docs"))
    assert below(tmp_path / "docs") == below(event.docs)


@pytest.mark.parametrize("harm", ["a page is gone", "all are gone but pages by hand"])
def test_pages_that_are_gone_come_from_what_is_kept(harm: str, event: Event) -> None:
    event.build()
    HARM[harm](event.docs)
    assert not event.is_made_anew()


def _cut(entry: Path, _: Path) -> None:
    entry.write_bytes(entry.read_bytes()[:-1])


def _changed(entry: Path, _: Path) -> None:
    data = bytearray(entry.read_bytes())
    data[-5] ^= 1
    entry.write_bytes(data)


def _of_another(entry: Path, other: Path) -> None:
    entry.write_bytes(other.read_bytes())


@pytest.mark.parametrize("harm", [_cut, _changed, _of_another])
def test_what_is_kept_and_not_whole_is_as_if_it_were_not_there(
    harm: Callable[[Path, Path], None], event: Event
) -> None:
    event.build()
    entries = sorted(event.kept.glob("*.entry"))
    assert len(entries) == 4
    for entry in entries:
        harm(entry, entries[entry == entries[0]])
        shutil.rmtree(event.docs / "days")
        event.build()
        assert not event.is_made_anew()
    # Of the one that names the others nothing is known any more, and each of the others is missing.
    assert event.made == 1 + len(entries) * 2


FORMS: Mapping[str, Callable[[dict[str, Any]], object]] = {
    "a place elsewhere": lambda entry: entry["files"].update({"../../elsewhere.md": "0" * 64}),
    "no files": lambda entry: entry.pop("files"),
    "a list of files": lambda entry: entry.update(files=["index.md"]),
    "no names": lambda entry: entry.pop("used"),
    "a problem of three words": lambda entry: entry.update(problems=[["a", "b", "c"]]),
}


@pytest.mark.parametrize("form", FORMS)
def test_what_is_kept_in_another_form_is_as_if_it_were_not_there(form: str, event: Event) -> None:
    event.build()
    store = Store(event.kept)
    (name, entry), *none = [
        (path.stem, json.loads(data))
        for path in event.kept.glob("*.entry")
        if (data := store.data(path.stem) or b"").startswith(b'{"files"')
    ]
    assert not none
    FORMS[form](entry)
    store.put(name, entry)
    assert [event.is_made_anew() for _ in range(2)] == [True, False]


def test_a_build_that_is_stopped_leaves_nothing_by_which_another_goes_wrong(
    event: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = Store.put_data
    for most in range(5):
        left = most

        def stopped(store: Store, name: str, data: bytes) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise KeyboardInterrupt
            put(store, name, data)

        (event.sources / RECORD).write_text(f"stopped after {most}")
        with monkeypatch.context() as patched:
            patched.setattr(Store, "put_data", stopped)
            CliRunner().invoke(
                main, ["build", f"--sources={event.sources}", f"--docs={event.docs}", f"--kept={event.kept}"]
            )
        # The last of what is kept is what names the rest.
        assert event.is_made_anew() == (most < 3)
        assert not event.is_made_anew()


MEANWHILE: Mapping[str, Callable[[Event], object]] = {
    "a record": lambda one: (one.sources / RECORD).write_text(f"other {one.made}"),
    "a record that is as it was again": lambda one: [(one.sources / RECORD).write_text(t) for t in ("a", "one.yml")],
    "a page by hand": lambda one: (one.docs / "own.md").write_text(f"other {one.made}"),
}


@pytest.mark.parametrize("what", MEANWHILE)
def test_nothing_is_kept_of_what_changed_while_it_was_made(what: str, event: Event) -> None:
    event.meanwhile = lambda: MEANWHILE[what](event)
    event.build()
    event.meanwhile = lambda: None
    assert not [*event.kept.glob("*.entry")]
    assert event.is_made_anew()


def test_what_a_link_leads_to_is_not_known(event: Event) -> None:
    (event.docs / "own").symlink_to(event.sources)
    asked = AskedBuild(event.sources, event.docs, None, None, "en")
    assert kept_build(event.kept, asked) is None
    (event.docs / "own").unlink()
    assert kept_build(event.kept, asked)
    (event.sources / "pipe.yml").symlink_to(event.docs)
    assert kept_build(event.kept, asked) is None


def test_warnings_are_printed_though_nothing_is_made_anew(event: Event) -> None:
    event.problems = [WARNING]
    first = [event.build(f"--format={style}") for style in ("text", "github", "json")]
    again = [event.build(f"--format={style}") for style in ("text", "github", "json")]
    assert event.made == 1
    assert [(one.stdout, one.exit_code) for one in first] == [(one.stdout, one.exit_code) for one in again]
    assert all("a name twice" in one.stdout and "another" in one.stdout for one in again)


def test_nothing_is_kept_where_a_record_is_bad_or_where_that_is_not_wanted(
    event: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    event.problems = [Problem(Location("sources/actors.yml"), "a name twice", "Take one out.")]
    assert [event.build().exit_code for _ in range(2)] == [1, 1]
    assert event.made == 2
    event.problems = []
    for _ in range(2):
        event.build(kept=False)
    assert event.made == 4
    assert not event.kept.exists()
    monkeypatch.chdir(event.sources.parent)
    # As the tests set it; and as it is for everybody else.
    assert CliRunner().invoke(main, ["build"], env={"KEPT": ""}).exit_code == 0
    assert not Path(".cache").exists()
    assert CliRunner().invoke(main, ["build"], env={"KEPT": None}).exit_code == 0
    assert len([*Path(".cache/pages").glob("*.entry")]) == 4


def test_where_nothing_can_be_kept_nothing_is_lost_but_time(event: Event) -> None:
    event.kept.write_text("no folder")
    assert [event.is_made_anew() for _ in range(2)] == [True, True]


def test_what_no_build_has_any_longer_is_not_kept(event: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.kept.store._NEW", -1)
    event.build()
    (event.sources / RECORD).write_text("what is taken out")
    event.build()
    (event.sources / RECORD).write_text("what stays")
    event.build()
    event.build()
    store = Store(event.kept)
    found = [store.data(path.stem) or b"" for path in event.kept.glob("*.entry")]
    assert len(found) == 4
    assert not [one for one in found if b"taken out" in one]


def test_a_part_is_made_once_of_the_same_by_the_same(tmp_path: Path) -> None:
    made: list[object] = []

    def asked(of: object, made_with: str = "program", kind: str = "card", *, is_kept: bool = True) -> None:
        def make() -> bytes:
            made.append(of)
            return repr((kind, of)).encode()

        parts = KeptParts(Store(tmp_path), made_with)
        with keeping(parts):
            assert [part(kind, of, make) for _ in range(2)] == [repr((kind, of)).encode()] * 2
        if is_kept:
            parts.keep()

    for _ in range(2):
        asked(("a", 1))
        asked(("a", "1"))
        asked(("a", 1), made_with="other")
        asked(("a", 1), kind="sheet")
    assert made == [("a", 1), ("a", "1"), ("a", 1), ("a", 1)]
    for _ in range(2):
        # Of a build during which something changed, say.
        asked("b", is_kept=False)
    assert made[4:] == ["b", "b"]
    for entry in tmp_path.glob("*.entry"):
        _changed(entry, entry)
    asked(("a", 1))
    assert made[6:] == [("a", 1)]
    assert part("card", ("a", 1), lambda: b"made") == b"made"


@pytest.mark.further
def test_where_a_sentence_changes_no_card_is_drawn_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = edited.begun(tmp_path / "sources")
    given = ["build", f"--sources={sources}", f"--docs={tmp_path / 'docs'}", f"--kept={tmp_path / 'kept'}"]
    assert CliRunner().invoke(main, given).exit_code == 0
    before = below(tmp_path / "docs" / "sources")
    monkeypatch.setattr("generator.site.cards.cards._drawn", None)
    record = sources / "articles" / "one.yml"
    record.write_text(record.read_text("utf-8").replace("Words.", "Other words.", 1), "utf-8")
    assert CliRunner().invoke(main, given).exit_code == 0
    assert below(tmp_path / "docs" / "sources") != before
    record.write_text(record.read_text("utf-8").replace("15", "19"), "utf-8")
    assert isinstance(CliRunner().invoke(main, given).exception, TypeError)


@pytest.mark.parametrize("name", ["build.py", "language/en/page-source.ftl", "site/pages/home/page.md.jinja", "new.py"])
def test_every_file_of_the_program_counts(name: str, copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = program.made_with(program.program_stamps())
    (copied / "__pycache__" / "build.pyc").write_text("compiled anew")
    assert program.made_with(program.program_stamps()) == before
    (copied / name).write_text("other")
    with pytest.raises(UnkeptError):
        program.made_with(program.program_stamps())
    assert _begin(monkeypatch) != before


def test_installed_packages_count_and_rules_of_others_are_not_known(
    copied: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path / "installed"), str(tmp_path / "none")])
    found = {_begin(monkeypatch)}
    package = tmp_path / "installed" / "some-1.0.dist-info"
    package.mkdir(parents=True)
    found.add(_begin(monkeypatch))
    (package / "RECORD").write_text("some.py")
    found.add(_begin(monkeypatch))
    package = package.rename(package.with_name("some-1.1.dist-info"))
    found.add(_begin(monkeypatch))
    assert len(found) == 4
    (package / "entry_points.txt").write_text("[generator.rules]\nsome = some\n")
    with pytest.raises(UnkeptError):
        _begin(monkeypatch)


@pytest.mark.further
@pytest.mark.parametrize("folder", [EVENT, FLOOD, None])
def test_a_whole_site_comes_back_byte_for_byte(folder: str | None, tmp_path: Path) -> None:
    sources = ROOT / folder if folder else poisoned(tmp_path / "hostile")
    files = in_bytes(compile_site(sources, ROOT / "no-docs", None)[0])
    begun = kept_build(tmp_path / "kept", AskedBuild(sources, ROOT / "no-docs", None, None, "en"))
    assert begun and files
    begun.keep(files, [WARNING])
    former = begun.former()
    assert former and former.problems == [WARNING]
    assert begun.files(former) == files


def series(folder: Path, seed: int, edits: int) -> None:
    """Edit records and build after each edit; it ends in the bytes of a build for which nothing is kept."""
    chance = random.Random(seed)
    sources, docs, kinds = edited.begun(folder / "sources"), folder / "docs", []
    for _ in range(edits):
        kinds.append(edited.edit(sources, chance))
        done = CliRunner().invoke(
            main, ["build", f"--sources={sources}", f"--docs={docs}", f"--kept={folder / 'kept'}"]
        )
        assert done.exit_code == 0, (kinds, done.output)
    files, _ = compile_site(sources, docs, None)
    assert {name: (docs / name).read_bytes() for name in files} == in_bytes(files), (seed, kinds)
    lying = {path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.is_file()}
    assert lying == {*files}


def in_bytes(files: Mapping[str, str | bytes]) -> dict[str, bytes]:
    return {name: one if isinstance(one, bytes) else one.encode() for name, one in files.items()}


def test_a_series_of_edits_ends_in_the_bytes_of_a_clean_build(tmp_path: Path) -> None:
    series(tmp_path, 0, drawn(15))


@pytest.mark.trials
def test_two_hundred_edits_end_in_the_bytes_of_clean_builds(tmp_path: Path) -> None:
    for seed in range(1, 2 if is_short() else 1 + many(40)):
        series(tmp_path / str(seed), seed, 5)


@pytest.mark.trials
def test_pages_are_made_of_templates_and_messages_as_they_are(tmp_path: Path) -> None:
    """A template, a message, a style and a module are edited in a clone of the program."""
    lay_out(tmp_path, edited.begun(tmp_path / "records"))
    edits = [
        ("site/pages/source/page.md.jinja", "\n# ", "\n# Edited "),
        ("language/en/page-source.ftl", " = ", " = Edited "),
        ("site/theme/css/site/tokens.css", ":root", ".edited {}\n:root"),
        ("exports/zenodo.py", "{", "{"),
        ("site/pages/source/page.md.jinja", "\n# Edited ", "\n# "),
    ]
    pages = set()
    run(tmp_path, "generator", "build", environment={"KEPT": ".cache/pages"})
    for name, was, now in edits:
        path = tmp_path / "generator" / name
        text = path.read_text("utf-8")
        assert was in text
        path.write_text(text.replace(was, now, 1), "utf-8")
        with imported(tmp_path) as program:
            program("build", KEPT=".cache/pages")
            assert program("build", KEPT=".cache/pages").endswith("pages; 0 files written, 0 removed\n")
            found = {path: path.read_bytes() for path in (tmp_path / "docs").rglob("*.*")}
            program("build", KEPT="")
        assert {path: path.read_bytes() for path in (tmp_path / "docs").rglob("*.*")} == found, name
        pages.add(found[tmp_path / "docs" / "sources" / "one.md"])
    assert len(pages) == 3
