"""Ids last: whoever kept an address or an id of the site of before finds the thing on the site of now.

The fictional event is copied, and things in it are renamed or taken out. Every address and every id that the old site
has is then looked for from the new one.
"""

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from generator.build import compile_site
from generator.compare.diff import compare, edition
from generator.reading.checks import check
from generator.reading.load import load
from generator.reading.problems import Problem, errors
from tests.records import files_of
from tests.sitebuild import EVENT

_ANCHOR = re.compile(r'\{ #([\w-]+)|<(?!title|desc)[^<>]*\bid="([\w-]+)"')
_MOVED = re.compile(r'^moved: \{"folder": "[^"]*", "file": "([^"]*)\.html"\}$', re.MULTILINE)
# What holds words, and no id.
_WORDS = re.compile(
    r" *(- )?(title|topic|name|label|count|quote|restated|note|text|what|about|in_sentence|definition): "
)
Files = Mapping[str, str | bytes]


def _copy(folder: Path) -> Path:
    shutil.copytree(EVENT, folder)
    return folder


def _everywhere(folder: Path, old: str, new: str) -> None:
    """Put one id in the place of another in every record, where it stands as a whole."""
    for path in folder.rglob("*.yml"):
        text = path.read_text(encoding="utf-8")
        whole = re.compile(rf"(?<=[\s\[\"{{,#]){re.escape(old)}(?=[\s\],:}}\"#]|$)")
        lines = (line if _WORDS.match(line) else whole.sub(new, f" {line}")[1:] for line in text.split("\n"))
        path.write_text("\n".join(lines), encoding="utf-8")


def _write(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@dataclass(frozen=True)
class Change:
    """What is done to the copy of the event: with `noted` as the guide asks, else as a careless hand does it."""

    old: str
    new: str
    noted: bool = True

    def source(self, folder: Path) -> None:
        path = folder / "articles" / f"{self.old}.yml"
        _everywhere(folder, self.old, self.new)
        if self.noted:
            _write(path, "\nlanguage:", f"\nformerly: [{self.old}]\nlanguage:")
        path.rename(path.with_stem(self.new))

    def claim(self, folder: Path) -> None:
        source, _, name = self.old.partition("#")
        path = folder / "articles" / f"{source}.yml"
        formerly = f"\n    formerly: [{name}]" if self.noted else ""
        _write(path, f"- id: {name}\n", f"- id: {self.new}{formerly}\n")
        _everywhere(folder, self.old, f"{source}#{self.new}")

    def entry(self, folder: Path, registry: str) -> None:
        _everywhere(folder, self.old, self.new)
        path = folder / f"{registry}.yml"
        if self.noted and f"\n{self.new}:\n  formerly: [" in path.read_text(encoding="utf-8"):
            _write(path, f"\n{self.new}:\n  formerly: [", f"\n{self.new}:\n  formerly: [{self.old}, ")
        elif self.noted:
            _write(path, f"\n{self.new}:\n", f"\n{self.new}:\n  formerly: [{self.old}]\n")


@cache
def site_of(what: str) -> Files:
    """The site of the event after something was done to it."""
    if what == "nothing":
        return files_of("tests/event")
    with TemporaryDirectory() as made:
        folder = _copy(Path(made, "sources"))
        DEEDS[what](folder)
        files, problems = compile_site(folder, Path(made, "docs"), None)
        assert errors(problems) == [], "\n".join(map(str, problems))
    return files


def _taken_out(folder: Path, noted: bool = True) -> None:
    """A source and a claim of another are taken out."""
    (folder / "articles" / "notes-on-the-cost.yml").unlink()
    path = folder / "articles" / "second-copy-on-the-cost.yml"
    _write(path, "edition_of: notes-on-the-cost\n", "")
    bulletin = folder / "articles" / "undated-bulletin.yml"
    text = bulletin.read_text(encoding="utf-8")
    kept, mark, rest = text.partition("  - id: rescued-fewer\n")
    assert mark
    bulletin.write_text(kept + rest[rest.index("  - id: ") :], encoding="utf-8")
    if noted:
        with (folder / "removed.yml").open("a", encoding="utf-8") as removed:
            removed.write("notes-on-the-cost:\n  what: source\n  on: 2015-03-05\n  reason: A test of tombstones.\n")
            removed.write('"undated-bulletin#rescued-fewer":\n  what: claim\n')
            removed.write("  on: 2015-03-05\n  reason: A test of tombstones.\n")


def _renamed_around_others(folder: Path, noted: bool = True) -> None:
    """A source gets another id; of its claims one is taken out, and one stands in another source from now on."""
    path = folder / "articles" / "undated-bulletin.yml"
    head, *claims = path.read_text(encoding="utf-8").split("  - id: ")
    (moved,) = (claim for claim in claims if claim.startswith("missing-children\n"))
    kept = [claim for claim in claims if not claim.startswith(("missing-children\n", "rescued-fewer\n"))]
    path.write_text("  - id: ".join([head, *kept]), encoding="utf-8")
    with (folder / "articles" / "wire-second-count.yml").open("a", encoding="utf-8") as other:
        other.write(f"  - id: {moved}")
        other.write("    formerly: ['undated-bulletin#missing-children']\n" if noted else "")
    if noted:
        with (folder / "removed.yml").open("a", encoding="utf-8") as removed:
            removed.write('"undated-bulletin#rescued-fewer":\n  what: claim\n')
            removed.write("  on: 2015-03-05\n  reason: A test of tombstones.\n")
    Change("undated-bulletin", "bulletin-in-notes").source(folder)


def _all_renamed(folder: Path) -> None:
    for what in ("a source", "a claim", "an actor", "a metric", "a group", "a place", "a dispatch"):
        DEEDS[what](folder)


DEEDS = {
    "nothing": lambda folder: None,
    "a source": Change("wire-second-count", "a-second-count").source,
    "a claim": Change("lantern-dam-gives-way#homes-first", "the-first-homes").claim,
    "an actor": lambda folder: Change("rescue-service", "service-of-rescue").entry(folder, "actors"),
    "a metric": lambda folder: Change("homes-flooded", "flooded-homes").entry(folder, "metrics"),
    "a group": lambda folder: Change("rescuers", "those-who-rescue").entry(folder, "groups"),
    "a place": lambda folder: Change("tarnholt", "tarn-holt").entry(folder, "places"),
    "a dispatch": lambda folder: Change("brightquay-on-the-cost", "brightquay-of-the-cost").entry(folder, "dispatches"),
    "all of it": _all_renamed,
    "taken out": _taken_out,
    "a source around others": _renamed_around_others,
}


def _pages(files: Files) -> dict[str, str]:
    return {path: text for path, text in files.items() if path.endswith(".md") and isinstance(text, str)}


def _anchors(text: str) -> set[str]:
    return {one or other for one, other in _ANCHOR.findall(text)}


def _addresses(files: Files) -> Iterator[tuple[str, str]]:
    """Every page, every place on a page, and every file of a site; no address of a file of code or of a night's day."""
    for path in files:
        if not path.startswith("assets/"):
            yield path, ""
    for path, text in _pages(files).items():
        yield from ((path, anchor) for anchor in _anchors(text))


def _led(files: Files, path: str) -> str:
    """The page to which the one at a path leads on."""
    text = files.get(path)
    moved = _MOVED.search(text) if isinstance(text, str) else None
    return f"{moved[1]}.md" if moved else path


def _lost_addresses(old: Files, new: Files) -> list[str]:
    pages = _pages(new)
    lost = []
    for path, anchor in _addresses(old):
        now = _led(new, path)
        gone = "was taken out of the record" in pages.get(now, "")
        if now not in new or (anchor and not gone and anchor not in _anchors(pages[now])):
            lost.append(f"{path}#{anchor}")
    return sorted(lost)


def _table(files: Files, name: str) -> list[dict[str, Any]]:
    text = files[f"data/{name}.json"]
    assert isinstance(text, str)
    rows: list[dict[str, Any]] = json.loads(text)
    return rows


_THINGS = {"claims": "id", "sources": "id", "actors": "id", "places": "id", "findings": "id", "disputes": "dispute"}


def _ids(files: Files) -> set[tuple[str, str]]:
    found = {
        (kind, str(row[column]))
        for kind, column in _THINGS.items()
        for row in _table(files, "findings" if kind == "disputes" else kind)
    }
    metrics = {("metrics", row["metric"]) for row in _table(files, "claims") if row["metric"]}
    groups = {("groups", row["group"]) for row in _table(files, "claims") if row["group"] not in (None, "unstated")}
    return found | metrics | groups


def _lost_ids(old: Files, new: Files) -> list[tuple[str, str]]:
    """The ids of before that the data of now do not lead on from."""
    known = _ids(new)
    former = {(row["kind"], row["former"]): (row["kind"], row["now"]) for row in _table(new, "former_ids")}
    removed = {(row["kind"], row["former"]) for row in _table(new, "removed")}
    went = {name for kind, name in removed if kind == "sources"}
    return sorted(
        one
        for one in _ids(old)
        if former.get(one, one) not in known
        and one not in removed
        and not (one[0] == "claims" and one[1].partition("#")[0] in went)
    )


_TAKEN = ("taken out", "a source around others")
RENAMED = [what for what in DEEDS if what not in {"nothing", *_TAKEN}]
# A whole site for each would take the plain suite long.
SITES = ["all of it", *(pytest.param(what, marks=pytest.mark.further) for what in RENAMED if what != "all of it")]


@pytest.mark.parametrize("what", SITES)
def test_every_address_of_before_leads_to_a_page_place_or_file_of_now(what: str) -> None:
    assert _lost_addresses(site_of("nothing"), site_of(what)) == []


@pytest.mark.parametrize("what", SITES)
def test_every_id_of_before_leads_to_one_of_now(what: str) -> None:
    assert _lost_ids(site_of("nothing"), site_of(what)) == []


def test_what_was_taken_out_says_so_at_its_address() -> None:
    old, new = site_of("nothing"), site_of("taken out")
    assert "sources/notes-on-the-cost.md" in _pages(old)
    assert (
        "was taken out of the record on 5 March 2015: A test of tombstones."
        in _pages(new)["sources/notes-on-the-cost.md"]
    )
    text = _pages(new)["sources/undated-bulletin.md"]
    assert '<span id="c-rescued-fewer"></span>A claim was taken out on 5 March 2015: A test of tombstones.' in text
    lost = [one for one in _lost_ids(old, new) if one[0] not in {"findings", "disputes", "metrics", "groups"}]
    assert lost == []


def test_of_a_renamed_source_what_was_taken_out_or_moved_is_found_under_the_id_that_was_published() -> None:
    old, new = site_of("nothing"), site_of("a source around others")
    assert [one for one in _lost_ids(old, new) if one[0] == "claims"] == []
    # What says how to cite a claim went with it.
    lost = [one for one in _lost_addresses(old, new) if one.startswith("sources/")]
    assert [one for one in lost if "#cite-" not in one] == []
    text = _pages(new)["sources/bulletin-in-notes.md"]
    assert text.count('id="c-rescued-fewer"') == text.count('id="c-missing-children"') == 1


def _differs(deed: Any, tmp_path: Path) -> tuple[tuple[str, str], ...]:
    """What `diff` calls lost where a change was not noted."""
    deed(_copy(tmp_path / "new"))
    old, new = (load(folder)[0] for folder in (EVENT, tmp_path / "new"))
    assert old and new
    return compare(edition(old), edition(new)).lost


UNNOTED: Mapping[str, tuple[Any, tuple[tuple[str, str], ...]]] = {
    "a source": (
        Change("wire-second-count", "a-second-count", noted=False).source,
        (("sources", "wire-second-count"),),
    ),
    "a claim": (
        Change("lantern-dam-gives-way#homes-first", "the-first-homes", noted=False).claim,
        (("claims", "lantern-dam-gives-way#homes-first"),),
    ),
    "an actor": (
        lambda folder: Change("rescue-service", "service-of-rescue", noted=False).entry(folder, "actors"),
        (("actors", "rescue-service"),),
    ),
    "a metric": (
        lambda folder: Change("homes-flooded", "flooded-homes", noted=False).entry(folder, "metrics"),
        (("metrics", "homes-flooded"),),
    ),
    "taken out": (
        lambda folder: _taken_out(folder, noted=False),
        (("claims", "undated-bulletin#rescued-fewer"), ("sources", "notes-on-the-cost")),
    ),
    "claims of a source whose other id is noted": (
        lambda folder: _renamed_around_others(folder, noted=False),
        (("claims", "undated-bulletin#missing-children"), ("claims", "undated-bulletin#rescued-fewer")),
    ),
}


@pytest.mark.parametrize("what", UNNOTED)
def test_without_a_note_the_comparison_names_every_id_that_is_lost(what: str, tmp_path: Path) -> None:
    deed, lost = UNNOTED[what]
    assert _differs(deed, tmp_path) == lost


@pytest.mark.parametrize("what", [*RENAMED, *_TAKEN])
def test_with_a_note_nothing_is_lost_and_a_renaming_is_told_as_one(what: str, tmp_path: Path) -> None:
    DEEDS[what](_copy(tmp_path / "new"))
    old, new = (load(folder)[0] for folder in (EVENT, tmp_path / "new"))
    assert old and new
    found = compare(edition(old), edition(new))
    assert found.lost == ()
    if what not in _TAKEN:
        assert found.renamed or found.claims_renamed or found.entries_renamed
        assert not found.sources_added and not found.sources_removed
        assert not found.entries_added and not found.entries_removed
        assert not found.figures.added and not found.figures.removed
        assert not found.changed and not found.claims_changed and not found.statuses
        assert not found.findings_appeared and not found.findings_gone


REFUSED = {
    "an id that is in use": (
        ("actors.yml", "\nferryman:\n  formerly: [a-ferryman]", "\nferryman:\n  formerly: [dovrik]"),
        'the id "dovrik" is still in use',
    ),
    "an id that two had": (
        ("actors.yml", "\ndovrik:\n", "\ndovrik:\n  formerly: [a-ferryman]\n"),
        'the id "a-ferryman" is that of "ferryman", too',
    ),
    "a removed id that is in use": (("removed.yml", "ferry-guild:", "ferryman:"), 'the id "ferryman" is still in use'),
    "a removed id that another had": (
        ("removed.yml", "ferry-guild:", "a-ferryman:"),
        'the id "a-ferryman" is that of "ferryman", too',
    ),
    "the name of a list": (
        ("articles/second-copy-on-the-cost.yml", "[copy-on-the-cost]", "[index]"),
        '"index" is that of the page that lists all sources',
    ),
    "an unknown successor": (
        ("removed.yml", "now: boats", "now: boat"),
        'unknown metric "boat"; did you mean "boats"?',
    ),
    "a claim of no source": (
        ("removed.yml", '"undated-bulletin#second-bell"', '"bulletin#second-bell"'),
        'unknown source "bulletin"',
    ),
    "a claim without its source": (
        ("removed.yml", '"undated-bulletin#second-bell"', "second-bell"),
        '"second-bell" is an id of a claim without its source\'s',
    ),
    "a claim in use": (
        ("articles/undated-bulletin.yml", "formerly: [bell]", "formerly: [homes]"),
        'the id "undated-bulletin#homes" is still in use',
    ),
}


@pytest.mark.parametrize(("change", "told"), REFUSED.values(), ids=REFUSED)
def test_an_old_id_leads_to_one_thing(change: tuple[str, str, str], told: str, tmp_path: Path) -> None:
    file, old, new = change
    folder = _copy(tmp_path / "sources")
    _write(folder / file, old, new)
    corpus, problems = load(folder)
    assert corpus, problems
    found: list[Problem] = errors(check(corpus))
    assert [told in str(one) for one in found] == [True], found
    assert found[0].where.path.endswith(file)
