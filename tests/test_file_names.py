"""Files have names that every system can hold: none is a device, none differs by case alone, none is too long."""

import json
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from generator.build import compile_site
from generator.reading.load import read
from generator.reading.nodes import plain, read_yaml
from generator.reading.problems import as_text
from generator.record.fields import DEVICES
from generator.record.limits import MAX_ID
from generator.record.registries import REGISTRIES, REMOVED
from tests.sitebuild import BOTH_SITES, EVENT, ROOT, Site
from tests.small_event import HEAD, event, figure
from tests.test_printed import RECORD as CAPTURED
from tests.test_printed import anchors

# Of the 260 characters that Windows gives a path some 60 are left for the folder in which a site lies.
LONGEST = 200
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_HELD = re.compile(r'[^<>:"\\|?*\x00-\x1f]*[^<>:"\\|?*\x00-\x1f. ]')

# Fields that hold ids of claims, or codes, some of which are also ids of what has files.
_OF_CLAIMS = frozenset({"id", "topic", "claims"})


def _unfit(paths: Iterable[str]) -> list[str]:
    """Those of the paths that a system cannot hold."""
    return [path for path in paths for part in PurePosixPath(path).parts if not _is_held(part)]


def _is_held(part: str) -> bool:
    return bool(_HELD.fullmatch(part)) and part.split(".")[0].casefold() not in DEVICES and part.isascii()


@pytest.mark.parametrize("site", BOTH_SITES)
def test_every_file_of_a_site_has_a_name_that_every_system_holds(
    site: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    built: Site = site(tmp_path_factory)
    paths = [path.relative_to(built.html).as_posix() for path in built.html.rglob("*")]
    assert len(paths) > 300
    assert _unfit(paths) == []
    assert len({path.casefold() for path in paths}) == len(paths)
    assert max(map(len, paths)) <= LONGEST


@pytest.mark.parametrize("name", ["aux", "CON.json", "a.", "b ", "c:d", "e?", "é", "com1.tar.gz", "lpt9"])
def test_a_name_that_some_system_cannot_hold_is_seen(name: str) -> None:
    assert _unfit([f"data/{name}"]) == [f"data/{name}"]


def test_ids_of_the_greatest_length_make_paths_that_every_system_holds(tmp_path: Path) -> None:
    files, problems = compile_site(_with_long_ids(tmp_path / "event"), ROOT / "docs", None)
    assert problems == []
    # A builder makes a folder of each page.
    made = [f"{path.removesuffix('.md')}/index.html" if path.endswith(".md") else path for path in files]
    assert sum(len(PurePosixPath(path).stem) >= MAX_ID for path in files) > 100
    assert _unfit(made) == []
    assert len({path.casefold() for path in made}) == len(made)
    assert max(map(len, made)) <= LONGEST


def _with_long_ids(folder: Path) -> Path:
    """The fictional event with ids of the greatest length in the place of all that name files."""
    trees = {path: _tree(path) for path in sorted(EVENT.rglob("*.yml"))}
    kept = {registry.name for registry in REGISTRIES if registry.alone or registry is REMOVED}
    ids = {path.stem for path in trees if path.parent.name == "articles"}
    for path, tree in trees.items():
        if path.parent == EVENT and path.stem not in kept:
            ids |= {*tree}
    for path, tree in trees.items():
        name = _long(path.stem, ids) if path.parent.name == "articles" else path.stem
        copy = folder / path.relative_to(EVENT).with_name(f"{name}.yml")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(json.dumps(_renamed(tree, ids)), encoding="utf-8")
    return folder


def _tree(path: Path) -> Any:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    return plain(tree)


def _renamed(value: Any, ids: set[str]) -> Any:
    match value:
        case dict():
            # Ids of claims name no file, and they and topics may be the ids of other things, too.
            return {
                _long(key, ids): item
                if key in _OF_CLAIMS and item != [*filter(_is_record, item)]
                else _renamed(item, ids)
                for key, item in value.items()
            }
        case list():
            return [_renamed(item, ids) for item in value]
    return _long(value, ids)


def _is_record(item: object) -> bool:
    return isinstance(item, dict)


def _long(name: str, ids: set[str]) -> str:
    source, mark, claim = name.partition("#")
    return f"{source}-{'x' * (MAX_ID - len(source) - 1)}{mark}{claim}" if source in ids else name


# Two names that are one on some systems


CLAIMS = f"{HEAD}claims: []\n"
ALIKE: dict[str, tuple[dict[str, str], str]] = {
    "sources by case": (
        {"articles/river-fell.yml": CLAIMS, "articles/River-Fell.yml": CLAIMS},
        'articles/River-Fell.yml:1:1: the file name "River-Fell" is not an id.',
    ),
    "sources in folders": (
        {"articles/a/river-fell.yml": CLAIMS, "articles/A/river-fell.yml": CLAIMS},
        'articles/a/river-fell.yml:1:1: the id "river-fell" is taken by ',
    ),
    "folders by case": (
        {"articles/A/river-fell.yml": CLAIMS, "articles/a/other.yml": CLAIMS},
        'articles/a:1:1: "a" and "A" are one name on many systems. Rename one of the two.',
    ),
    "folders by form": (
        {"articles/caf\u00e9/river-fell.yml": CLAIMS, "articles/cafe\u0301/other.yml": CLAIMS},
        "are one name on many systems. Rename one of the two.",
    ),
    "what is beside": (
        {"README.md": "", "readme.md": ""},
        'readme.md:1:1: "readme.md" and "README.md" are one name on many systems.',
    ),
    "claims by case": (
        {"articles/river-fell.yml": f"{HEAD}claims:\n{figure('toll')}{figure('Toll')}"},
        'articles/river-fell.yml:14:9: claim "Toll": id: "Toll" is not an id.',
    ),
    "claims by form": (
        {"articles/river-fell.yml": f"{HEAD}claims:\n{figure('toll')}{figure('tóll')}"},
        'articles/river-fell.yml:14:9: claim "tóll": id: "tóll" is not an id.',
    ),
    "actors by case": (
        {"actors.yml": "gazette: {name: A, kind: outlet}\nGazette: {name: B, kind: outlet}\n"},
        'actors.yml:2:1: "Gazette" is not an id.',
    ),
    "metrics by case": (
        {"metrics.yml": "deaths: {name: A}\nDeaths: {name: B}\n"},
        'metrics.yml:2:1: "Deaths" is not an id.',
    ),
    "anchors by case": (
        {
            "articles/river-fell.yml": CAPTURED,
            "anchors/river-fell.json": anchors(),
            "anchors/River-Fell.json": anchors(),
        },
        '"river-fell.json" and "River-Fell.json" are one name on many systems.',
    ),
    "anchors in two folders": (
        {
            "articles/river-fell.yml": CAPTURED,
            "anchors/a/river-fell.json": anchors(),
            "anchors/b/river-fell.json": anchors(),
        },
        'anchors/b/river-fell.json:1:1: the anchors of "river-fell" stand twice. Delete one of the two.',
    ),
}


@pytest.mark.parametrize(("files", "told"), ALIKE.values(), ids=ALIKE)
def test_two_names_that_are_one_on_some_systems_are_refused(
    files: dict[str, str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = read(event(Path("sources"), files))[1]
    assert any(told in str(problem) and not problem.is_warning for problem in found), as_text(found)


def test_what_is_alike_in_two_folders_is_not(tmp_path: Path) -> None:
    files = {"articles/a/README.md": "", "articles/b/readme.md": "", "articles/a/river-fell.yml": CLAIMS}
    assert not [each for each in read(event(tmp_path, files))[1] if "one name" in each.what]
