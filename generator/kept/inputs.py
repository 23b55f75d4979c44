"""Of what a build makes pages: the records, the pages by hand, and what it was asked for; known by one digest."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.disk.manifest import digest_of
from generator.disk.present import Kind
from generator.disk.state import others_in
from generator.kept.domain import DOMAIN
from generator.reading.files import Sort, below

# A file by the name by which it is known.
File = tuple[str, Path]
# The file, its size, and when it was last written and last renamed, by path.
Stamps = Mapping[str, tuple[int, ...]]


class UnkeptError(Exception):
    """Something that may change what is made, and of which it is not known how."""


def stamps(files: Iterable[File]) -> Stamps:
    """What of some files changes when somebody saves or replaces one."""
    found = {}
    for _, path in files:
        state = path.stat()
        found[str(path)] = (state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns)
    return found


def digests(files: Iterable[File]) -> dict[str, str]:
    """The SHA-256 of what stands in each of some files, by name."""
    return {name: digest_of(path) for name, path in files}


@dataclass(frozen=True, slots=True)
class AskedBuild:
    """What a build is asked for: as it was asked, for a warning names a place as that was given."""

    sources: Path
    docs: Path
    repo_url: str | None
    site_url: str | None
    language: str

    def digest(self, made_with: str) -> str:
        """The digest of all that decides on what is made; raises UnkeptError where it is not known, OSError."""
        by_hand = others_in(self.docs, DOMAIN)
        if any(kind not in {Kind.FILE, Kind.FOLDER} for _, kind in by_hand):
            raise UnkeptError("pages by hand")
        # Where the docs lie is told of faults alone, and where there are any nothing is kept.
        asked = [self.sources.as_posix(), self.repo_url or None, self.site_url, self.language]
        read = [sorted(digests(files).items()) for files in (self._records(), self._by_hand())]
        whole = json.dumps([made_with, asked, read, [(name, kind.value) for name, kind in by_hand]])
        return hashlib.sha256(whole.encode()).hexdigest()

    def stamps(self) -> Stamps:
        """What tells that nothing of it changed; raises UnkeptError, OSError."""
        return {**stamps(self._records()), **stamps(self._by_hand())}

    def _records(self) -> Iterator[File]:
        for one in below(self.sources):
            if one.fault or one.sort is Sort.OTHER:
                raise UnkeptError(one.fault or str(one.path))
            if one.sort is Sort.FILE:
                yield one.path.relative_to(self.sources).as_posix(), one.path

    def _by_hand(self) -> Iterator[File]:
        return ((name, self.docs / name) for name, kind in others_in(self.docs, DOMAIN) if kind is Kind.FILE)
