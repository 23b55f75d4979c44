"""The smallest event, as files in a folder, with whatever else a test lays there."""

import shutil
from collections.abc import Mapping
from pathlib import Path

BASE = Path(__file__).parent / "bad_records" / "_base"
HEAD = """title: The river fell
publication: weir-gazette
url: https://gazette.example/fell
published: 2031-03-05
published_basis: printed date line
language: en
recorded: 2031-04-01
"""


def event(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """A folder with the event and these files."""
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


def figure(name: str, **fields: str | None) -> str:
    """A claim of a figure, as it stands in the list of claims."""
    told = {"metric": "deaths", "count": "15", "said_by": "flood-ministry", "restated": "Words."}
    lines = [f"{field}: {value}" for field, value in {**told, **fields}.items() if value is not None]
    return f"  - id: {name}\n" + "".join(f"    {line}\n" for line in lines)
