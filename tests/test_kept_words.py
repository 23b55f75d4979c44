"""Of whose words a page is made is known, through however many hands they went, and no page is kept that is stale."""

import random
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

import pytest

from generator.build import compile_site
from generator.disk.manifest import digest
from generator.kept.parts import KeptParts, keeping
from generator.kept.store import Store
from generator.kept.units import Content, keep_together, lent, settled, taken_together, unit, units
from generator.record.noted import Apart, Each, Once, asking, hold_words, note, once_property
from generator.site.parts.made import LastMade
from tests.drawn import drawn, is_short
from tests.project import ROOT
from tests.records import EVENT, FLOOD


class Record:
    """A record with one field of words."""

    words: str

    def __init__(self, words: str) -> None:
        vars(self)["words"] = words


hold_words([Record], "words")


class Holder:
    """What makes something once of a record."""

    def __init__(self, record: Record) -> None:
        self.record = record

    @once_property
    def long(self) -> str:
        """Its words twice."""
        return self.record.words * 2


def _last_made(record: Record) -> Callable[[], str]:
    made = LastMade[str]()
    return lambda: made.of("name", 1, lambda: record.words)


def _once(record: Record) -> Callable[[], str]:
    made = Once[str, str]()
    return lambda: made.of("name", lambda: record.words)


def _each(record: Record) -> Callable[[], str]:
    made = Each(["name"], lambda _: record.words)
    return lambda: made["name"]


def _held(record: Record) -> Callable[[], str]:
    holder = Holder(record)
    return lambda: holder.long


@pytest.mark.parametrize("hand", [_last_made, _once, _each, _held, lambda record: Apart(lambda: record.words)])
def test_who_has_what_was_made_before_has_asked_for_its_words(hand: Callable[[Record], Callable[[], str]]) -> None:
    record = Record("words")
    given = hand(record)
    for _ in range(3):
        with asking() as asked:
            assert "words" in given()
        assert asked == {id(record)}


def test_what_is_made_within_counts_for_what_it_is_within_unless_it_is_made_apart() -> None:
    first, second, third = (Record(name) for name in ("first", "second", "third"))
    with asking() as outer:
        with asking() as inner:
            _ = first.words
        with asking(apart=True) as apart:
            _ = second.words
        note({id(third)})
    assert (outer, inner, apart) == ({id(first), id(third)}, {id(first)}, {id(second)})


def _kept(parts: KeptParts, texts: Iterable[str | bytes]) -> None:
    """Keep what a build made, with its files, as the command does."""
    parts.keep()
    for text in texts:
        data = text if isinstance(text, bytes) else text.encode()
        parts.store.put_data(digest(data), data)


class Site:
    """Files of two records, and how often each was made."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: list[str] = []
        self.texts: list[str] = []

    def build(self, *words: str, of: object = "rest", heads: str = "head") -> list[str]:
        """The files that are made anew."""
        self.made = []
        records = [Record(one) for one in words]
        parts = KeptParts(Store(self.folder), "program")
        with keeping(parts), units(records, of):
            for number, record in enumerate(records):
                assert unit(f"{number}.md", heads, (), partial(self._text, record)) == words[number]
            settled(lambda: sum(len(one.words) for one in records))
            unit("all.md", heads, {id(records[0])}, lambda: self._written("settled"))
        _kept(parts, self.texts)
        return self.made

    def _text(self, record: Record) -> str:
        return self._written(record.words)

    def _written(self, text: str) -> str:
        self.made.append(text)
        self.texts.append(text)
        return text


def test_a_file_is_made_anew_where_something_changed_of_which_it_is_made(tmp_path: Path) -> None:
    site = Site(tmp_path)
    assert site.build("one", "two") == ["one", "two", "settled"]
    assert site.build("one", "two") == []
    assert site.build("one", "six") == ["six"]
    assert site.build("one", "seven") == ["seven", "settled"]
    assert site.build("two", "seven") == ["two", "settled"]
    assert site.build("two", "seven", of="other") == ["two", "seven", "settled"]
    assert site.build("two", "seven", heads="other") == ["two", "seven", "settled"]
    assert site.build("two", "seven", heads="other") == []


def test_what_was_asked_for_outside_of_files_counts_for_all(tmp_path: Path) -> None:
    made: list[str] = []

    def build(first: str, second: str) -> list[str]:
        made.clear()
        records = [Record(first), Record(second)]
        parts = KeptParts(Store(tmp_path), "program")
        with keeping(parts), units(records, ()):
            _ = records[0].words
            unit("file", (), (), lambda: made.append("file") or records[1].words)  # type: ignore[func-returns-value]
        _kept(parts, [second])
        return [*made]

    builds = [("a", "b"), ("a", "b"), ("other", "b"), ("other", "c")]
    assert [build(*words) for words in builds] == [["file"], [], ["file"], ["file"]]


def _harm(folder: Path, harm: str, malform: Callable[[str], object]) -> None:
    """Harm each kept entry of a folder in one way; `malform` puts what has another form in the place of one by name."""
    for entry in folder.glob("*.entry"):
        match harm:
            case "cut":
                entry.write_bytes(entry.read_bytes()[:-1])
            case "changed":
                entry.write_bytes(entry.read_bytes()[:-2] + b"xx")
            case "gone":
                entry.unlink()
            case "form":
                malform(entry.stem)


@pytest.mark.parametrize("harm", ["cut", "changed", "gone", "form"])
def test_a_file_that_is_not_kept_whole_is_made_anew(harm: str, tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.build("one", "two")
    store = Store(tmp_path)
    _harm(tmp_path, harm, lambda name: store.put(name, {"0.md": [1], "1.md": "x", "all.md": ["a", [99], "b", "c"]}))
    assert site.build("one", "two") == ["one", "two", "settled"]


def _together(folder: Path, *words: str) -> list[str]:
    """The names of the files that are made anew, of which two are made of each record together."""
    records, made = [Record(one) for one in words], list[str]()
    all_files: dict[str, Content] = {}
    parts = KeptParts(Store(folder), "program")
    with keeping(parts), units(records, ()):
        for number, record in enumerate(records):
            files = taken_together(f"{number} and more")
            if files is None:
                with asking(apart=True) as asked:
                    files = {f"{number}.txt": record.words, f"{number}.bin": record.words.encode()}
                keep_together(f"{number} and more", asked, files)
                made += [*files]
            assert files == {f"{number}.txt": words[number], f"{number}.bin": words[number].encode()}
            all_files |= files
    _kept(parts, all_files.values())
    return made


@pytest.mark.parametrize("harm", ["none", "cut", "changed", "gone", "form"])
def test_files_that_are_made_together_are_kept_together_and_made_anew_unless_all_are_whole(
    harm: str, tmp_path: Path
) -> None:
    first, second = ["0.txt", "0.bin"], ["1.txt", "1.bin"]
    assert _together(tmp_path, "one", "two") == [*first, *second]
    assert _together(tmp_path, "one", "six") == second
    assert _together(tmp_path, "one", "six") == []
    _harm(tmp_path, harm, lambda name: Store(tmp_path).put_data(name, b'[["0.txt", true]]'))
    assert _together(tmp_path, "one", "six") == ([] if harm == "none" else [*first, *second])


def test_what_is_made_of_a_text_that_is_kept_is_made_anew_with_the_words_of_that(tmp_path: Path) -> None:
    made: list[str] = []

    def build(words: str, heads: str) -> list[str]:
        made.clear()
        record, parts = Record(words), KeptParts(Store(tmp_path), "program")
        with keeping(parts), units([record], ()):

            def rows() -> str:
                made.append("rows")
                return record.words

            def page() -> str:
                made.append("page")
                return lent("rows", rows)

            assert unit("page.md", heads, (), page) == words
        _kept(parts, [words])
        return [*made]

    builds = [("a", "head"), ("a", "head"), ("a", "other"), ("b", "other"), ("b", "other")]
    assert [build(*one) for one in builds] == [["page", "rows"], [], ["page"], ["page", "rows"], []]


# What is made once for many, and does not note for whom: where nothing is made of the words of records.
_UNNOTED = {"captures/text.py", "site/cards/lettering.py", "site/kept/conversion.py", "site/kept/rendering.py"}


@pytest.mark.parametrize("stage", ["captures", "ledger", "language", "rules", "cite", "exports", "site", "reading"])
def test_no_property_is_kept_without_a_note_of_whose_words_it_is_made(stage: str) -> None:
    folder = ROOT / "generator"
    found = {
        path.relative_to(folder).as_posix()
        for path in (folder / stage).rglob("*.py")
        if "cached_property" in path.read_text("utf-8")
    }
    assert found == {name for name in _UNNOTED if name.startswith(f"{stage}/")}


_LINE = re.compile(r"^( *(?:- )?(?:title|quote|restated|note|what|why): )(\S.*)$", re.MULTILINE)
_WORDS = ("water", "not", "Monday", "17", "four hundred", "*again*", "<b>said</b>", "since", "also", "error")


def _reword(sources: Path, chance: random.Random) -> str:
    """Put another word in the place of one, or at the end of a line of words; the name of the record."""
    record = chance.choice(sorted((sources / "articles").glob("*.yml")))
    text = record.read_text("utf-8")
    line = chance.choice([*_LINE.finditer(text)])
    words = line[2].strip("\"'").split(" ")
    at = chance.randrange(len(words))
    words[at] = chance.choice(_WORDS)
    value = " ".join(words).replace('"', "").replace("\\", "")
    record.write_text(f'{text[: line.start()]}{line[1]}"{value}"{text[line.end() :]}', "utf-8")
    return record.name


def _site(sources: Path, kept: Path | None) -> Mapping[str, str | bytes]:
    parts = KeptParts(Store(kept), "program") if kept else None
    with keeping(parts):
        files, _ = compile_site(sources, sources.parent / "docs", None)
    if parts and files:
        _kept(parts, files.values())
    return files


def reworded(folder: Path, event: Path, seed: int, edits: int) -> int:
    """Reword records one after the other; each build has the bytes of one for which nothing is kept. How many."""
    chance, sources, built = random.Random(seed), folder / "sources", 0
    shutil.copytree(event, sources)
    _site(sources, folder / "kept")
    for _ in range(edits):
        before = {path: path.read_text("utf-8") for path in (sources / "articles").glob("*.yml")}
        name = _reword(sources, chance)
        files = _site(sources, folder / "kept")
        if not files:
            for path, text in before.items():
                path.write_text(text, "utf-8")
            continue
        clean = _site(sources, None)
        assert [one for one in clean if files[one] != clean[one]] == [], (seed, name)
        assert [*files] == [*clean]
        built += 1
    return built


@pytest.mark.further
def test_whosever_words_change_no_page_is_stale(tmp_path: Path) -> None:
    assert reworded(tmp_path, ROOT / EVENT, 0, drawn(12))


@pytest.mark.trials
@pytest.mark.parametrize("event", [EVENT, FLOOD])
def test_two_hundred_rewordings_make_no_page_stale(event: str, tmp_path: Path) -> None:
    seeds, edits = (1, 4) if is_short() else (drawn(10), 10)
    for seed in range(1, 1 + seeds):
        assert reworded(tmp_path / str(seed), ROOT / event, seed, edits)
