"""What the lock files pin: each requirement with its version, its hashes and what asked for it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# As `uv pip compile --generate-hashes` writes a requirement, with what needs it in comments below.
_BLOCK = re.compile(r"^([a-z0-9._-]+)==([^\s;\\]+)(?: ; ([^\\\n]+?))? *\\?\n((?:[ ].*\n?)*)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_NEEDED_BY = re.compile(r"^ +#(?: via)? +([a-z0-9._-]+)(?: \(.+\))?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Pin:
    """One requirement at one version; `marker` says for which Python or system, empty for all."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    needed_by: tuple[str, ...]

    @property
    def purl(self) -> str:
        """Its package URL, by which bills of materials name a package (ECMA-427)."""
        return f"pkg:pypi/{self.name}@{self.version}"


def pins(lock: Path) -> tuple[Pin, ...]:
    """The requirements of a lock file, in its order; raises ValueError where a line of it is not as `uv` writes it."""
    text = lock.read_text(encoding="utf-8")
    rest = _BLOCK.sub("", text)
    if stray := [line for line in rest.splitlines() if line.strip() and not line.startswith("#")]:
        raise ValueError(f'{lock} has a line that pins nothing: "{stray[0]}"')
    return tuple(_pins(text))


def _pins(text: str) -> Iterator[Pin]:
    for name, version, marker, below in _BLOCK.findall(text):
        yield Pin(name, version, marker.strip(), tuple(_HASH.findall(below)), tuple(_NEEDED_BY.findall(below)))
