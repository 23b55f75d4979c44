"""The scripts of the pages that have one, each written into one file from the modules it is made of.

A page then asks for one script instead of ten, and it runs where modules do not load: from a folder. Only what
the modules here use is understood: imports by name or as a whole from a file beside, and exports of declarations.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

_FOLDER = Path(__file__).parent / "js"
# What a page begins with, and where its script is written.
_ENTRIES = {"assets/scripts/explorer.js": "explorer/page.js", "assets/scripts/record.js": "record/form.js"}
_IMPORT = re.compile(
    r'^import (?:\* as (?P<whole>\w+)|\{ (?P<names>[\w, ]+) \}) from "\./(?P<file>[\w-]+\.js)";$', re.M
)
_EXPORT = re.compile(r"^export ((?:async )?function|const|class) (\w+)", re.M)
_REST = re.compile(r"^(?:import|export)\b.*", re.M)
_BEGIN = '(() => {\n"use strict";\nconst origin = new URL("../", document.currentScript.src);\n'


def scripts() -> dict[str, str]:
    """The text of each script by its path below the docs."""
    return {target: bundle(entry, _modules(entry)) for target, entry in _ENTRIES.items()} | {
        "assets/pages.js": (_FOLDER / "pages" / "page.js").read_text(encoding="utf-8")
    }


def _modules(entry: str) -> dict[str, str]:
    """The modules that stand beside one, by their paths."""
    paths = sorted((_FOLDER / entry).parent.glob("*.js"))
    return {path.relative_to(_FOLDER).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def bundle(entry: str, files: Mapping[str, str]) -> str:
    """One script that runs `entry` after everything it imports; raises ValueError for what it does not understand."""
    return f"{_BEGIN}{''.join(_wrapped(name, files[name]) for name in _in_order(entry, files, ()))}}})();\n"


def _wrapped(name: str, text: str) -> str:
    """A module as a constant that holds what it exports."""
    exported = ", ".join(match[2] for match in _EXPORT.finditer(text))
    text = _EXPORT.sub(r"\1 \2", _IMPORT.sub(lambda match: _constant(name, match), text))
    if left := _REST.search(text):
        raise ValueError(f"{name}: not understood: {left[0]}")
    text = text.replace("import.meta.url", f'new URL("{name}", origin)')
    return f"// {name}\nconst {_variable(name)} = (() => {{\n{text}return {{ {exported} }};\n}})();\n"


def _in_order(name: str, files: Mapping[str, str], above: tuple[str, ...]) -> Iterator[str]:
    """A module after those that it imports, each once."""
    if name in above:
        raise ValueError(f"{name} imports itself: {' -> '.join((*above, name))}")
    if name not in files:
        raise ValueError(f"{above[-1]} imports {name}, which is not there" if above else f"{name} is not there")
    seen: dict[str, None] = {}
    for match in _IMPORT.finditer(files[name]):
        seen |= dict.fromkeys(_in_order(_imported(name, match), files, (*above, name)))
    yield from seen
    yield name


def _imported(name: str, match: re.Match[str]) -> str:
    return f"{name.rpartition('/')[0]}/{match['file']}"


def _constant(name: str, match: re.Match[str]) -> str:
    what = match["whole"] or f"{{ {match['names']} }}"
    return f"const {what} = {_variable(_imported(name, match))};"


def _variable(name: str) -> str:
    return re.sub(r"\W", "_", name)
