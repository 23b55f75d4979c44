"""What the program makes of its own files and keeps beside them, as Python keeps its compiled modules.

It lies in a `__pycache__` of the program, is as trusted as what Python keeps there, and holds nothing of any records.
Where it cannot be kept nothing is lost but time.
"""

import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from tempfile import NamedTemporaryFile


@dataclass(frozen=True, slots=True)
class Compiled:
    """What a module makes of a text, by a name; `by` is the file of the module, and changed it makes it anew."""

    by: str
    name: str

    @property
    def path(self) -> Path:
        """Where it lies: apart for each version of Python."""
        return Path(cache_from_source(str(Path(self.by).with_name(f"{self.name}.py")))).with_suffix(".compiled")

    def kept(self, text: str) -> bytes | None:
        """What was made of a text and kept; None where it is of another, is cut, or cannot be read."""
        try:
            seal, content = self.path.read_bytes().split(b"\n", 1)
        except (OSError, ValueError):
            return None
        return content if seal == self._seal(text, content) else None

    def keep(self, text: str, content: bytes) -> None:
        """Keep what was made of a text, whole or not at all, and not where Python is to keep nothing."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self.path.parent, delete=False) as begun:
                begun.write(self._seal(text, content) + b"\n" + content)
            Path(begun.name).replace(self.path)

    def _seal(self, text: str, content: bytes) -> bytes:
        return sha256(b"\0".join((_source(self.by), text.encode(), content))).hexdigest().encode()


@cache
def _source(module: str) -> bytes:
    try:
        return Path(module).read_bytes()
    except OSError:
        return b""
