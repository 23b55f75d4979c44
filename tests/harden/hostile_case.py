"""One hostile case: what is laid over an event, and the record that most of them change."""

import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.harden.events import SMALL

HEAD = """\
title: The river fell
publication: weir-gazette
url: https://gazette.example/fell
published: 2031-03-05
published_basis: printed date line
language: en
recorded: 2031-04-01
"""
Files = Mapping[bytes, bytes]


@dataclass(frozen=True, slots=True)
class Case:
    """What is laid over an event. `made` does what files alone cannot; unless it `builds` it is only checked."""

    name: str
    files: Files
    made: Callable[[Path], object] = lambda folder: None
    base: Path = SMALL
    builds: bool = True

    def lay(self, folder: Path) -> None:
        """Lay the event with the case in it."""
        shutil.copytree(self.base, folder)
        for name, data in self.files.items():
            path = os.fsencode(folder) + b"/" + name
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120, a name may be no text
            with open(path, "wb") as file:  # noqa: PTH123
                file.write(data)
        self.made(folder)


def source(text: str = "", claims: str = "claims: []\n", head: str = HEAD) -> Files:
    return {b"articles/river-fell.yml": f"{head}{text}{claims}".encode(errors="surrogatepass")}


def claim(**fields: str) -> str:
    told = {"id": "toll", "metric": "deaths", "count": "15", "said_by": "flood-ministry", "restated": "W."} | fields
    return "claims:\n  - " + "\n    ".join(f"{key}: {value}" for key, value in told.items()) + "\n"
