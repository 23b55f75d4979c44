"""Records in two states: as they were, and after one of them was withdrawn and another was changed."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from generator.build import Content, compile_site
from generator.checked import hand_written
from generator.commands import making
from generator.reading.problems import Problem

ROOT = Path(__file__).resolve().parents[2]
EVENT = ROOT / "tests" / "event"
SMALL = ROOT / "tests" / "bad_records" / "_base"
WITHDRAWN = "withdrawn-witness"
# In no other record, so that it is found wherever something of this one is left.
MARK = "Quillonbroth"
_RECORD = f"""\
title: What {MARK} saw at the dam
publication: orrum-courier
url: https://courier.example/{MARK.lower()}
published: 2014-10-08
published_basis: printed below the headline
language: en
recorded: 2015-02-05
claims:
  - id: homes
    metric: homes-flooded
    count: "1,234"
    group: all
    place: ysme-valley
    said_by: article
    restated: {MARK} counted one thousand two hundred and thirty-four flooded homes.
"""
_Compiled = tuple[dict[str, Content], list[Problem]]


@dataclass(frozen=True, slots=True)
class Event:
    """A folder with `docs`, which has pages by hand, and the records before and after a withdrawal."""

    folder: Path
    before: Path
    after: Path

    @property
    def docs(self) -> Path:
        """The folder that builds fill."""
        return self.folder / "docs"


def lay_event(folder: Path) -> Event:
    """The fictional event twice: with the record that is withdrawn, and without it and with another sentence."""
    event = Event(folder, folder / "before", folder / "after")
    for sources in (event.before, event.after):
        shutil.copytree(EVENT, sources)
    (event.before / "articles" / f"{WITHDRAWN}.yml").write_text(_RECORD, encoding="utf-8")
    changed = event.after / "event.yml"
    changed.write_text(
        changed.read_text(encoding="utf-8").replace("was flooded.", "was flooded within hours."), encoding="utf-8"
    )
    for name in hand_written(ROOT / "docs"):
        (event.docs / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "docs" / name, event.docs / name)
    (event.docs / "own").mkdir()
    (event.docs / "own" / "notes.md").write_text("# By hand\n", encoding="utf-8")
    (event.docs / "own" / "empty").mkdir()
    return event


def tree(folder: Path) -> dict[str, bytes]:
    """Everything in a folder by its path; of a link where it leads."""
    return {
        path.relative_to(folder).as_posix(): (
            bytes(path.readlink()) if path.is_symlink() else b"" if path.is_dir() else path.read_bytes()
        )
        for path in folder.rglob("*")
    }


# By the name of the state, which is the same records wherever they are laid.
_KEPT: dict[str, _Compiled] = {}


class CompiledOnce:
    """The pages of each state of the records, compiled by the first run that needs them and kept for the next.

    A build writes nothing while it compiles. What is tried some hundred times is therefore what follows.
    """

    def compiled(self, sources: Path, docs: Path, *_: object, **__: object) -> _Compiled:
        """What `compile_site` made of these records."""
        if sources.name not in _KEPT:
            _KEPT[sources.name] = compile_site(sources, docs, None)
        return _KEPT[sources.name]

    @contextmanager
    def used(self) -> Iterator[None]:
        """While this holds each run in this process and its children compiles the records once."""
        with patch.object(making, "compile_site", self.compiled):
            yield


def remains(folder: Path, sought: str, but: tuple[Path, ...]) -> list[str]:
    """The files below a folder, and their names, in which a word is left; some folders are left out."""
    word = sought.lower().encode()
    return [
        str(path)
        for path in folder.rglob("*")
        if not any(path.is_relative_to(one) for one in but)
        and (
            sought.lower() in path.name.lower()
            or (path.is_file() and not path.is_symlink() and word in path.read_bytes().lower())
        )
    ]


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """Where two trees differ, a few of the places."""
    return sorted(name for name in {*one, *other} if one.get(name) != other.get(name))[:3]
