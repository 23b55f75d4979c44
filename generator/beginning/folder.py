"""The folder of a new event: records, settings, pages by hand, and what builds and publishes the site."""

from collections.abc import Iterator, Mapping
from datetime import date
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.beginning.event import records
from generator.beginning.guide import guide
from generator.checked import checked
from generator.cite.licence import named
from generator.disk.begun import write_folder
from generator.reading.problems import Problem
from generator.record.event import Licence
from generator.site.escape import esc

# Where each file of the package comes to stand.
_FILES = {
    "mkdocs.yml": "files/mkdocs.yml",
    "mkdocs.offline.yml": "files/mkdocs.offline.yml",
    "records.py": "files/records.py.txt",
    ".gitignore": "files/ignored",
    ".github/comment": "files/comment",
    ".github/workflows/check.yml": "files/check.yml",
    ".github/workflows/publish.yml": "files/publish.yml",
    ".github/workflows/review.yml": "files/review.yml",
    "docs/contribute.md": "en/docs/contribute.md",
}
_PROGRAM = "contested-figures"


def whole_event(answers: Mapping[str, str], recorded: date, program: str | None) -> dict[str, str]:
    """Every file of the folder by its path; `program` is what pip installs, this version unless given."""
    licence = named(Licence(answers["licence"]))
    made = {name: _text(path) for name, path in _FILES.items()}
    made |= {f"sources/{name}": text for name, text in records(answers, recorded).items()}
    made["README.md"] = _text("en/README.md").replace("{title}", esc(answers["title"]))
    made["CONTRIBUTING.md"] = _text("en/CONTRIBUTING.md")
    made["docs/format.md"] = guide(_text("en/docs/format.md"))
    made["sources/LICENSE.md"] = (
        _text("en/LICENSE.md").replace("{licence}", licence.name).replace("{address}", licence.address)
    )
    made["requirements.txt"] = f"{program or f'{_PROGRAM}=={version(_PROGRAM)}'}\n"
    return made


def problems_of(made: Mapping[str, str]) -> Iterator[Problem]:
    """What `check` will say of the records of such a folder."""
    with TemporaryDirectory() as folder:
        write_folder(Path(folder, "event"), _bytes(made))
        yield from checked(Path(folder, "event", "sources"))[1]


def begin(folder: Path, made: Mapping[str, str]) -> None:
    """Write the folder; raises FileExistsError where it has anything, OSError where it cannot be written."""
    write_folder(folder, _bytes(made))


def _bytes(made: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in made.items()}


def _text(path: str) -> str:
    return files("generator").joinpath("beginning", path).read_text(encoding="utf-8")
