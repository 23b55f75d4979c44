"""The largest page of each kind, and how it grows with the records: its elements, and its size as it is sent.

    python -m benchmarks.largest [--sources FOLDER] [--check] [TIMES ...]

The records are multiplied (`benchmarks/multiplied.py`). Of each kind the pages with the most Markdown are made HTML, as
`mkdocs.yml` has it, without the frame that the theme puts around every page; so no site need be built. With `--check`
it ends with an error where one is larger than a page may be.
"""

import gzip
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

import markdown
from mkdocs.config import load_config

from benchmarks.asked import asked_times
from benchmarks.multiplied import multiplied
from generator.build import compile_site
from generator.reading.problems import errors

ROOT = Path(__file__).resolve().parents[1]
TIMES = (1, 4)
# What a page may have: with the frame, and with the styles and scripts that it loads.
MOST_ELEMENTS, MOST_BYTES = 2_500, 120 * 1024
# So many elements the frame has, and so many bytes it and what every page loads are.
FRAME_ELEMENTS, FRAME_BYTES = 225, 30 * 1024
# Of a kind so many pages are looked at, those with the most Markdown.
LOOKED_AT = 3
# What does not grow with the records, and is longer than a page should be: it explains the columns of every table.
LONG_ANYWAY = frozenset({"data/index.md"})
_HEAD, _ELEMENT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL), re.compile(r"<[a-zA-Z]")


@dataclass(frozen=True, slots=True)
class Size:
    """A page, with its frame."""

    path: str
    elements: int
    sent: int

    @property
    def is_over(self) -> bool:
        """Whether it is larger than a page may be."""
        return self.path not in LONG_ANYWAY and (self.elements > MOST_ELEMENTS or self.sent > MOST_BYTES)


def largest(pages: Mapping[str, str], look_at: int = LOOKED_AT) -> dict[str, tuple[int, Size]]:
    """How many pages there are of each kind, and the one of the most elements, from their Markdown by path."""
    convert = converter()
    by_kind: dict[str, list[str]] = defaultdict(list)
    for path in pages:
        by_kind[kind_of(path)].append(path)
    found = {}
    for kind, paths in sorted(by_kind.items()):
        longest = sorted(paths, key=lambda path: -len(pages[path]))[:look_at]
        sizes = [size_of(path, convert(pages[path])) for path in longest]
        found[kind] = len(paths), max(sizes, key=lambda one: one.elements)
    return found


def size_of(path: str, html: str) -> Size:
    """The size of a page from its HTML without the frame."""
    sent = len(gzip.compress(html.encode(), mtime=0)) + FRAME_BYTES
    return Size(path, len(_ELEMENT.findall(html)) + FRAME_ELEMENTS, sent)


def kind_of(path: str) -> str:
    """What a page is, by where it lies: pages of one folder are of a kind, but for its index; so are parts."""
    folder, _, name = path.rpartition("/")
    parts = folder.split("/")
    if len(parts) > 1:
        return "/".join((parts[0], "*", *parts[2:])) if len(parts) > 2 else f"{folder}/*"
    return f"{folder}/*" if folder and name != "index.md" else path


def converter() -> Callable[[str], str]:
    """What makes HTML of the Markdown of a page, as the site has it."""
    config = load_config(str(ROOT / "mkdocs.yml"), hooks=[], plugins=[])

    def convert(text: str) -> str:
        made = markdown.Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
        return made.convert(_HEAD.sub("", text))

    return convert


def pages_of(sources: Path, times: int) -> dict[str, str]:
    """The Markdown of all pages of some records, so many times."""
    with TemporaryDirectory() as folder:
        records, docs = Path(folder, "sources"), Path(folder, "docs")
        if times == 1:
            copytree(sources, records)
        else:
            multiplied(sources, records, times)
        copytree(ROOT / "docs", docs)
        files, problems = compile_site(records, docs, None)
    if errors(problems):
        raise ValueError("; ".join(map(str, errors(problems)[:5])))
    return {path: text for path, text in files.items() if path.endswith(".md") and isinstance(text, str)}


def lines(found: Sequence[Mapping[str, tuple[int, Size]]], times: Sequence[int]) -> Iterator[str]:
    """The table: of each kind how many pages there are, and elements and KB of the largest, by how many records."""
    yield f"{'':28}" + "".join(f"{f'x {n}':>32}" for n in times)
    yield f"{'kind':28}" + "".join(f"{'pages':>12}{'elements':>10}{'KB sent':>10}" for _ in times)
    for kind in sorted({kind for one in found for kind in one}):
        row = f"{kind:28}"
        for one in found:
            number, size = one.get(kind, (0, Size("", 0, 0)))
            row += f"{number:12,}{size.elements:10,}{size.sent / 1024:10.1f}"
        yield row


def main(sources: Path, times: Sequence[int], *, is_checked: bool) -> int:
    """Print a table; the number of pages that are larger than a page may be."""
    found = [largest(pages_of(sources, n)) for n in times]
    sys.stdout.write("".join(f"{line}\n" for line in lines(found, times)))
    over = [size for one in found for _, size in one.values() if size.is_over]
    for size in over:
        sys.stdout.write(f"{size.path}: {size.elements:,} elements, {size.sent / 1024:.1f} KB\n")
    return len(over) if is_checked else 0


if __name__ == "__main__":
    given = asked_times(__doc__)
    sys.exit(1 if main(given.sources, given.times or TIMES, is_checked=given.check) else 0)
