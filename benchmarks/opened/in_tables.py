"""The tables in pandas, DuckDB, R, LibreOffice, as Parquet, and in the data package."""

import csv
import json
import logging
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.opened.seen import (
    MissingError,
    Seen,
    as_cell,
    command,
    differing,
    expected,
    few,
    plain,
    rows,
    run,
    tables,
)

# All sheets as UTF-8, each cell as it is shown.
_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"


def pandas(folder: Path) -> Iterator[Seen]:
    """Reads each table with and without a guess at its types."""
    import pandas as pd

    faults, read, days = [], 0, 0
    for table in tables(folder):
        path = folder / "data" / f"{table['name']}.csv"
        frame = pd.read_csv(path)
        told = pd.read_csv(path, dtype=str, keep_default_na=False)
        read += len(frame)
        faults += [f"{table['name']}: {one}" for one in differing(told.to_numpy().tolist(), expected(folder, table))]
        for column in (one["name"] for one in table["columns"] if one["type"] == "day"):
            parsed = pd.to_datetime(frame[column], format="%Y-%m-%d", errors="coerce")
            days += int(parsed.notna().sum())
            if (parsed.isna() & frame[column].notna()).any():
                faults.append(f"{table['name']}.{column}: a day that is none")
    yield Seen("CSV", f"pandas {pd.__version__}", f"{read} rows, {days} days read as days", few(faults))


def duckdb(folder: Path) -> Iterator[Seen]:
    """Lets it guess the types of each table."""
    import duckdb as duck

    faults, read, dates = [], 0, 0
    for table in tables(folder):
        path = str(folder / "data" / f"{table['name']}.csv")
        relation = duck.sql(f"SELECT * FROM read_csv('{path}', header = true, sample_size = -1)")
        found = relation.fetchall()
        read += len(found)
        if len(found) != len(rows(folder, table["name"])):
            faults.append(f"{table['name']}: {len(found)} rows")
        types = dict(zip(relation.columns, map(str, relation.types), strict=True))
        for column in (one["name"] for one in table["columns"] if one["type"] == "day"):
            filled = any(row[column] for row in rows(folder, table["name"]))
            dates += types[column] == "DATE"
            if filled and types[column] != "DATE":
                faults.append(f"{table['name']}.{column} is {types[column]}, not DATE")
    yield Seen("CSV", f"DuckDB {duck.__version__}", f"{read} rows, {dates} columns of days", few(faults))


def parquet(folder: Path) -> Iterator[Seen]:
    """Compares each cell with that of the JSON file."""
    import pyarrow
    from pyarrow import parquet as files

    paths = sorted((folder / "data").glob("*.parquet"))
    if not paths:
        raise MissingError("pyarrow, which writes Parquet: make open-exports installs it into .venv-tools")
    by_name, faults, read = {table["name"]: table for table in tables(folder)}, [], 0
    for path in paths:
        found = files.read_table(path).to_pylist()
        read += len(found)
        columns = {one["name"]: one["type"] for one in by_name[path.stem]["columns"]}
        lines = [[_numbered(row[name], columns[name]) for name in columns] for row in rows(folder, path.stem)]
        mine = [[_numbered(row[name], columns[name]) for name in columns] for row in found]
        faults += [f"{path.stem}: {one}" for one in differing(mine, lines)]
    faults += [f"no {name}" for name in by_name if not (folder / "data" / f"{name}.parquet").exists()]
    yield Seen("Parquet", f"pyarrow {pyarrow.__version__}", f"{read} rows in {len(paths)} files", few(faults))


def _numbered(value: Any, type_: str) -> str:
    """A cell; of a number it is no matter whether it is kept as a fraction."""
    return str(float(value)) if type_ == "number" and value is not None else as_cell(value, type_)


_READR = """
library(readr)
for (path in commandArgs(trailingOnly = TRUE)) {
  found <- read_csv(path, show_col_types = FALSE, guess_max = Inf)
  days <- names(found)[sapply(found, inherits, "Date")]
  cat(basename(path), nrow(found), ncol(found), nrow(problems(found)), paste(days, collapse = ","), sep = "\\t")
  cat("\\n")
}
cat("version", as.character(packageVersion("readr")), sep = "\\t")
"""


def readr(folder: Path) -> Iterator[Seen]:
    """Reads each table in R."""
    script = command("Rscript", "apt-get install r-base-core r-cran-readr")
    names = [table["name"] for table in tables(folder)]
    ended = run([script, "-e", _READR, *(folder / "data" / f"{name}.csv" for name in names)])
    if "there is no package called" in ended.stderr:
        raise MissingError("readr: apt-get install r-cran-readr")
    lines = [line.split("\t") for line in ended.stdout.splitlines()]
    faults = [f"R: {ended.stderr.strip()[-200:]}"] if ended.returncode else []
    told = {
        f"{table['name']}.csv": (len(rows(folder, table["name"])), len(table["columns"])) for table in tables(folder)
    }
    found = {line[0]: (int(line[1]), int(line[2])) for line in lines if len(line) == 5}
    faults += [f"{name}: {found.get(name)}, not {size}" for name, size in told.items() if found.get(name) != size]
    faults += [f"{line[0]}: {line[3]} problems" for line in lines if len(line) == 5 and line[3] != "0"]
    days = sum(len(line[4].split(",")) for line in lines if len(line) == 5 and line[4])
    version = next((line[1] for line in lines if line[0] == "version"), "")
    yield Seen(
        "CSV", f"readr {version}", f"{sum(n for n, _ in found.values())} rows, {days} columns of days", few(faults)
    )


def libreoffice(folder: Path) -> Iterator[Seen]:
    """Opens the workbook, and for comparison the CSV file of the claims, as by double click."""
    office = command("soffice", "apt-get install libreoffice-calc")
    version = " ".join(run([office, "--version"]).stdout.split()[:2])
    with tempfile.TemporaryDirectory() as made:
        out = Path(made)
        start = [office, f"-env:UserInstallation=file://{out}/profile", "--headless", "--convert-to"]
        run([*start, _SHEETS, "--outdir", out / "sheets", folder / "data" / "claims.xlsx"])
        run([*start, "fods", "--outdir", out / "flat", folder / "data" / "claims.xlsx"])
        yield Seen("workbook", version, *_sheets(folder, out))
        run([*start, _SHEETS.replace("-1", "0"), "--outdir", out / "plain", folder / "data" / "claims.csv"])
        yield Seen("CSV", version, _guessed(folder, out))


def _sheets(folder: Path, out: Path) -> tuple[str, tuple[str, ...]]:
    faults, read = [], 0
    for table in tables(folder):
        path = out / "sheets" / f"claims-{table['name']}.csv"
        if not path.exists():
            faults.append(f"no sheet {table['name']}")
            continue
        head, *lines = _lines(path)
        columns = {one["name"]: at for at, one in enumerate(table["columns"])}
        kept = [columns[name] for name in head if name in columns]
        told = [[line[at] for at in kept] for line in expected(folder, table)]
        read += len(lines)
        faults += [f"{table['name']}: {one}" for one in differing(map(_flags, lines), told)]
    differ = len(faults)
    flat = out / "flat" / "claims.fods"
    text = flat.read_text("utf-8") if flat.exists() else ""
    running, links = len(re.findall("table:formula=", text)), len(re.findall("<text:a ", text))
    faults += [f"{running} formulas, {links} links"] if running or links or not text else []
    return f"{read} rows, {differ} cells other than recorded, {running} formulas, {links} links", few(faults)


def _flags(line: list[str]) -> list[str]:
    return [{"TRUE": "true", "FALSE": "false"}.get(one, one) for one in line]


def _guessed(folder: Path, out: Path) -> str:
    """What becomes of the plain CSV file, which is not for spreadsheets; no fault, for the Data page says so."""
    (claims,) = (table for table in tables(folder) if table["name"] == "claims")
    told = expected(folder, claims)
    lines = _lines(out / "plain" / "claims.csv")[1:]
    pairs = [
        (mine, theirs) for line, row in zip(lines, told, strict=False) for mine, theirs in zip(line, row, strict=False)
    ]
    letters = sum(mine != theirs and not theirs.isascii() for mine, theirs in pairs)
    others = sum(mine != theirs and theirs.isascii() for mine, theirs in pairs)
    return f"not for spreadsheets: {letters} cells with other letters, {others} with another number or day"


def _lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="", errors="replace") as file:
        return [*csv.reader(file)]


def csvw(folder: Path) -> Iterator[Seen]:
    """Reads every table as its metadata describe it, with types and keys."""
    import csvw as described

    path = folder / "data" / "csv-metadata.json"
    group = described.TableGroup.from_file(path)
    faults = [] if group.check_referential_integrity(log=logging.getLogger("csvw")) else ["a key leads nowhere"]
    told = {f"{table['name']}.csv": len(rows(folder, table["name"])) for table in tables(folder)}
    found = {str(table.url): sum(1 for _ in table.iterdicts()) for table in group.tables}
    faults += [
        f"{name}: {found.get(name)} rows, not {number}" for name, number in told.items() if found.get(name) != number
    ]
    keys = sum(len(table.tableSchema.foreignKeys) for table in group.tables)
    yield Seen(
        "CSV on the Web", f"csvw {described.__version__}", f"{sum(found.values())} rows, {keys} keys", few(faults)
    )


def frictionless(folder: Path) -> Iterator[Seen]:
    """Validates the package with its types, keys and check sums, and reads what it says of itself."""
    import frictionless as package_reader

    path = folder / "data" / "datapackage.json"
    report = package_reader.Package(str(path)).validate()
    errors = [str(one) for one in report.flatten(["rowNumber", "fieldName", "message"])]
    said = json.loads(path.read_text("utf-8"))
    older = [name for name in ("profile",) if name in said]
    errors += [f"{name}: of version 1 of the standard, which version 2 took away" for name in older]
    errors += [
        f"no {name}" for name in ("$schema", "created", "version", "keywords", "sources") if not plain(said.get(name))
    ]
    keys = sum(len(one["schema"].get("foreignKeys", [])) for one in said["resources"])
    told = f"{len(said['resources'])} tables, {keys} keys"
    yield Seen("data package", f"frictionless {package_reader.__version__}", told, few(errors))
