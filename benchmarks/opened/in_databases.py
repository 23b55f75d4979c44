"""The SQLite file in SQLite itself, sqlite-utils and Datasette."""

import asyncio
import json
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

from benchmarks.opened.seen import MissingError, Seen, few, rows, run, tables


def sqlite(folder: Path) -> Iterator[Seen]:
    """Checks the file, its keys and its indexes of words."""
    with closing(sqlite3.connect(folder / "data" / "claims.sqlite")) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        faults = [str(one) for one in connection.execute("PRAGMA integrity_check").fetchall() if one != ("ok",)]
        faults += [f"leads nowhere: {one}" for one in connection.execute("PRAGMA foreign_key_check")]
        keys = sum(len(connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()) for name in names)
        searched = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%USING fts5%'")
        ]
    faults += [] if searched else ["nothing can be searched"]
    told = f"whole, {keys} keys, {len(searched)} indexes of words"
    yield Seen("SQLite", f"SQLite {sqlite3.sqlite_version}", told, few(faults))


def sqlite_utils(folder: Path) -> Iterator[Seen]:
    """Reads rows, keys and a search."""
    import sqlite_utils as reader

    database = reader.Database(folder / "data" / "claims.sqlite")
    faults = [
        f"{table['name']}: {database[table['name']].count} rows"
        for table in tables(folder)
        if database[table["name"]].count != len(rows(folder, table["name"]))
    ]
    word, claim = _word(folder)
    found = [row["id"] for row in database["claims"].search(word)]
    faults += [] if claim in found else [f"a search for {word!r} does not find {claim}"]
    views = database.view_names()
    faults += [] if "claims_in_words" in views else ["no view of claims in words"]
    keys = len(database["claims"].foreign_keys)
    read = sum(database[table["name"]].count for table in tables(folder))
    told = f"{read} rows, {keys} keys of claims, views {', '.join(views)}"
    yield Seen("SQLite", "sqlite-utils", told, few(faults))


def datasette(folder: Path) -> Iterator[Seen]:
    """Inspects the file; asks for every table and view with the names of what its rows lead to, and searches."""
    program = Path(sys.executable).with_name("datasette")
    if not program.exists():
        raise MissingError("datasette: make open-exports installs it into .venv-tools")
    database = folder / "data" / "claims.sqlite"
    version = run([program, "--version"]).stdout.split()[-1]
    inspected = json.loads(run([program, "inspect", database]).stdout)["claims"]["tables"]
    faults = [
        f"{table['name']}: {inspected.get(table['name'])}"
        for table in tables(folder)
        if inspected.get(table["name"], {}).get("count") != len(rows(folder, table["name"]))
    ]
    asked = [*_of_the_record(inspected), "claims_in_words", "assertions_in_words"]
    paths = [f"/claims/{name}.json?_labels=on&_size=5&_shape=array" for name in asked]
    faults += [f"{path}: {wrong}" for path, wrong in _refused(database, paths)]
    word, claim = _word(folder)
    actor, spelling = _spelling(folder)
    for table, words, sought in (
        ("claims", word, claim),
        ("claims_in_words", word, claim),
        ("actors", spelling, actor),
    ):
        answer, wrong = _asked(program, database, f"{table}.json?_search={quote(words)}&_shape=array&_size=max")
        faults += wrong or ([] if sought in [row["id"] for row in answer] else [f"{table}: no {sought} for {words!r}"])
    told = f"{len(asked)} tables and views answer with names, {word!r} and {spelling!r} are found"
    yield Seen("SQLite", f"Datasette {version}", told, few(faults))


def _of_the_record(inspected: Mapping[str, Any]) -> list[str]:
    """The tables without those in which an index of words is kept."""
    return [name for name in inspected if "_fts" not in name]


def _refused(database: Path, paths: Sequence[str]) -> list[tuple[str, str]]:
    """What Datasette does not answer, with why; asked as `--get` asks, in one program."""
    from datasette.app import Datasette

    async def ask() -> list[tuple[str, str]]:
        server = Datasette([str(database)])
        answers = [(path, await server.client.get(path)) for path in paths]
        return [(path, answer.text[-160:]) for path, answer in answers if answer.status_code != 200]

    return asyncio.run(ask())


def _asked(program: Path, database: Path, path: str) -> tuple[list[Any], list[str]]:
    ended = run([program, database, "--get", f"/claims/{path}"])
    try:
        answer = json.loads(ended.stdout)
    except json.JSONDecodeError:
        return [], [f"{path}: {ended.stderr.strip()[-120:]}"]
    return (answer, []) if isinstance(answer, list) else ([], [f"{path}: {answer.get('error')}"])


def _word(folder: Path) -> tuple[str, str]:
    """The longest word that a claim is restated in, and the claim."""
    found = [
        (word, row["id"])
        for row in rows(folder, "claims")
        for word in (row["restated"] or "").split()
        if word.isalpha()
    ]
    return max(found, key=lambda one: (len(one[0]), one))


def _spelling(folder: Path) -> tuple[str, str]:
    """An actor and how else it is called: in letters other than Latin ones where there are such."""
    spelt = [
        (row["id"], words)
        for row in rows(folder, "actors")
        for words in (*row["aliases"], *row.get("own_names", ()))
        if words.replace(" ", "").isalpha()
    ]
    return max(spelt, key=lambda one: (not one[1].isascii(), len(one[1]), one))
