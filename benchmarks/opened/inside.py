"""Runs checks in the environment whose Python runs this, and prints what was seen as JSON.

python -m benchmarks.opened.inside FOLDER CHECK...
"""

import json
import sys
import traceback
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from benchmarks.opened import in_cells, in_databases, in_graphs, in_heads, in_references, in_samples, in_tables
from benchmarks.opened.seen import Check, MissingError, Seen

# By the name under which a check is chosen. Those of the first run where the tests do, the others in .venv-tools.
HERE: Mapping[str, Check] = {"cells": in_cells.cells, "frictionless": in_tables.frictionless}
TOOLS: Mapping[str, Check] = {
    "pandas": in_tables.pandas,
    "samples": in_samples.samples,
    "duckdb": in_tables.duckdb,
    "readr": in_tables.readr,
    "libreoffice": in_tables.libreoffice,
    "parquet": in_tables.parquet,
    "csvw": in_tables.csvw,
    "sqlite": in_databases.sqlite,
    "sqlite-utils": in_databases.sqlite_utils,
    "datasette": in_databases.datasette,
    "linked": in_graphs.linked,
    "annotations": in_graphs.annotations,
    "pybtex": in_references.pybtex,
    "bibtexparser": in_references.bibtexparser,
    "biber": in_references.biber,
    "rispy": in_references.rispy,
    "citeproc-py": in_references.citeproc_py,
    "citeproc-js": in_references.citeproc_js,
    "cffconvert": in_references.cffconvert,
    "feedparser": in_graphs.feeds,
    "heads": in_heads.heads,
}


def seen(name: str, folder: Path) -> list[Seen]:
    """What a check saw; a tool that is not there, or that broke off, is told as such."""
    try:
        return [*{**HERE, **TOOLS}[name](folder)]
    except (MissingError, ModuleNotFoundError) as error:
        return [Seen(name, name, f"NOT INSTALLED HERE ({error})")]
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return [Seen(name, name, "broke off", (f"{type(error).__name__}: {error} ({where.name}:{where.lineno})",))]


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    print(json.dumps([asdict(one) for name in sys.argv[2:] for one in seen(name, folder)]))
