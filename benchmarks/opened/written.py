"""The data of an event as files, for other programs to open."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.opened.in_graphs import SITE
from benchmarks.opened.seen import run
from generator import compile_site, findings, ledger_of, load
from generator.cite.addresses import Addresses
from generator.exports import exports
from generator.exports.columns import TABLES


def write_data(sources: Path, folder: Path) -> None:
    """Writes every data file, and `told.json` with the columns of each table; raises SystemExit for bad records."""
    corpus, problems = load(sources)
    if corpus is None:
        raise SystemExit("\n".join(map(str, problems)))
    ledger = ledger_of(corpus)
    _write(exports(ledger, findings(ledger), Addresses(SITE)), folder)
    told = [
        {
            "name": table.name,
            "columns": [
                {"name": one.name, "type": one.type, "to": one.to, "is_former": one.is_former} for one in table.columns
            ],
        }
        for table in TABLES
    ]
    (folder / "told.json").write_text(json.dumps(told), "utf-8")


# What is made with the pages: the page of the data, and the feeds and references of disputed numbers.
_WITH_PAGES = ("data/index.md", "data/figures/", "data/cite/figures.")


def write_with_pages(sources: Path, folder: Path) -> None:
    """Writes what of the data is made with the pages of the site, and the Data page."""
    files, _ = compile_site(sources, folder / "docs", None, site_url=SITE)
    _write({path: content for path, content in files.items() if path.startswith(_WITH_PAGES)}, folder)


def _write(files: Mapping[str, str | bytes], folder: Path) -> None:
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())


# The tools have what writes Parquet, and the program what is written: those of the program come first.
_WRITE_PARQUET = """
import sys
sys.path.append(sys.argv[1])
from generator.cli import main
main(["parquet", "--sources", sys.argv[2], sys.argv[3]])
"""


def write_parquet(sources: Path, folder: Path, tools: Path) -> None:
    """Writes the tables as Parquet too, where the Python of the tools has what writes it."""
    asked = run([tools, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])
    run([sys.executable, "-c", _WRITE_PARQUET, asked.stdout.strip(), sources, folder / "data"])
