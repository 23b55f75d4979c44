"""Records multiplied into one event that is as many times as large: each copy in later years, with larger counts.

Within a copy all that refers refers to that copy. Nothing of one copy is said again, denied or copied in another, for
its days and counts are others; so what grows faster than the copies grows by the program and not by the records.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from shutil import copytree

import yaml

_Tree = dict[str, object]
# Those that say when something was; the days on which it was recorded stay.
_DATED = frozenset({"published", "said_on", "as_of", "period", "happened_on", "ends"})
_YEAR, _NUMBER = re.compile(r"\b\d{4}\b"), re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
# With one digit more no decimal looks as thousands do.
_LIKE_THOUSANDS = re.compile(r"\.\d{3}$")
# A saved text is another's by its digest, and its words would not bear the larger counts.
_LEFT_OUT = frozenset({"capture", "set_aside", "printed"})


def multiplied(sources: Path, folder: Path, times: int) -> None:
    """Write the records of a folder to another so many times, the first as they are but for their quotations."""
    copytree(sources, folder, ignore=lambda *_: ["anchors", "articles", "dispatches.yml"])
    (folder / "articles").mkdir()
    dispatches = _read(sources / "dispatches.yml") if (sources / "dispatches.yml").exists() else {}
    articles = {path.stem: _read(path) for path in sorted((sources / "articles").glob("*.yml"))}
    names = frozenset({*articles, *dispatches})
    event = _read(sources / "event.yml")
    _write(folder / "event.yml", {**event, "ends": _later(str(event["ends"]), times - 1)})
    every: _Tree = {}
    for copy in range(times):
        every |= dict(_copied(dispatches, names, copy))
        for name, record in articles.items():
            _write(folder / "articles" / f"{_renamed(name, names, copy)}.yml", dict(_copied(record, names, copy)))
    if every:
        _write(folder / "dispatches.yml", every)


def _copied(record: _Tree, names: frozenset[str], copy: int) -> Iterator[tuple[str, object]]:
    """The fields of a record, and of all in it, as the copy has them."""
    for key, value in record.items():
        if key in _LEFT_OUT:
            continue
        yield "restated" if key == "quote" else _renamed(key, names, copy), _value(key, value, names, copy)


def _value(key: str, value: object, names: frozenset[str], copy: int) -> object:
    match value:
        case dict():
            return dict(_copied(value, names, copy))
        case list():
            return [_value(key, one, names, copy) for one in value]
        case _ if key in _DATED:
            return _later(str(value), copy)
        case _ if key == "count":
            return _NUMBER.sub(lambda found: _times(found[0], copy + 1), str(value)) if copy else str(value)
        case _ if key == "url" and copy:
            return str(value).replace("://", f"://edition-{copy}.")
        case _:
            return _renamed(str(value), names, copy)


def _renamed(text: str, names: frozenset[str], copy: int) -> str:
    """The name of a source or dispatch in a copy, also before the name of a claim; any other text as it is."""
    name, mark, claim = text.partition("#")
    return f"{name}-{copy}{mark}{claim}" if copy and name in names else text


def _times(number: str, times: int) -> str:
    product = str(Decimal(number.replace(",", "")) * times)
    return f"{product}0" if _LIKE_THOUSANDS.search(product) else product


def _later(date: str, years: int) -> str:
    return _YEAR.sub(lambda found: str(int(found[0]) + years), date)


def _read(path: Path) -> _Tree:
    """The records of a file, every scalar as its text."""
    found: _Tree = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    return found


def _write(path: Path, record: _Tree) -> None:
    path.write_text(yaml.safe_dump(record, allow_unicode=True, sort_keys=False, width=10_000), encoding="utf-8")
