"""Lighthouse scores of the built site, a page of each kind: the median of three runs, on this machine's loopback.

    make site
    npm install --prefix FOLDER lighthouse@12
    python -m benchmarks.lighthouse --tool FOLDER/node_modules/.bin/lighthouse

Lighthouse is no part of the project's tests: its scores for speed depend on the machine and on what else it does.
The server compresses what it sends, as GitHub Pages does.
"""

import gzip
import json
import os
import statistics
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory

import click

PAGES = (
    "",
    "metrics/deaths/",
    "actors/tokayev/",
    "days/2022-01-09/",
    "sources/dpa-164-killed/",
    "findings/",
    "explorer/",
    "method/",
    "data/",
    "record/",
)
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_CHROMIUM = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking"
_COMPRESSED = {".css", ".csv", ".html", ".js", ".json", ".svg", ".xml"}


def _handler(site: Path) -> type[SimpleHTTPRequestHandler]:
    class Compressing(SimpleHTTPRequestHandler):
        """Sends files compressed, and the site's own page for an address that is none."""

        def __init__(self, *arguments: object, **named: object) -> None:
            super().__init__(*arguments, directory=str(site), **named)  # type: ignore[arg-type, misc]

        def do_GET(self) -> None:
            path = Path(self.translate_path(self.path))
            path = path / "index.html" if path.is_dir() else path
            found = path.is_file()
            data = (path if found else site / "404.html").read_bytes()
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", self.guess_type(str(path)) if found else "text/html")
            self.send_header("Cache-Control", "max-age=600")
            if path.suffix in _COMPRESSED:
                data = gzip.compress(data, 6)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    return Compressing


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address under which a built site is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def _scores(tool: str, address: str, desktop: bool) -> tuple[dict[str, int], list[str]]:
    """The scores of one run in percent, and what cost points beside speed."""
    with TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [tool, address, "--quiet", "--output=json", f"--output-path={report}", f"--chrome-flags={_CHROMIUM}"]
        subprocess.run([*command, *(["--preset=desktop"] if desktop else [])], check=True, capture_output=True)
        told = json.loads(report.read_text())
    categories = told["categories"]
    weighty = (
        (name, told["audits"][ref["id"]])
        for name in CATEGORIES
        for ref in categories[name]["auditRefs"]
        if ref["weight"]
    )
    lost = [
        f"{name}: {audit['title']}" for name, audit in weighty if audit["score"] is not None and audit["score"] < 0.9
    ]
    return {name: round(100 * (categories[name]["score"] or 0)) for name in CATEGORIES}, lost


@click.command()
@click.option("--site", type=click.Path(path_type=Path, exists=True), default=Path("site"), show_default=True)
@click.option("--tool", default="lighthouse", show_default=True, help="The program of npm's lighthouse@12.")
@click.option("--runs", default=3, show_default=True)
@click.option("--desktop", is_flag=True, help="The desktop profile; else a phone on a slow line.")
@click.argument("pages", nargs=-1)
def main(site: Path, tool: str, runs: int, desktop: bool, pages: tuple[str, ...]) -> None:
    """Print a line for each page; exit 1 where a median lies below 95."""
    os.environ.setdefault("CHROME_PATH", "/usr/bin/chromium")
    low = False
    with served(site) as address:
        for page in pages or PAGES:
            results = [_scores(tool, address + page, desktop) for _ in range(runs)]
            medians = {name: int(statistics.median(scores[name] for scores, _ in results)) for name in CATEGORIES}
            low |= min(medians.values()) < 95
            click.echo(f"{page or '(home)':32}" + "  ".join(f"{name} {medians[name]}" for name in CATEGORIES))
            for fault in sorted({fault for _, faults in results for fault in faults}):
                click.echo(f"    {fault}")
    sys.exit(low)


if __name__ == "__main__":
    main()
