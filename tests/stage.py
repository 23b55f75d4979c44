"""A folder on which one small case after another stands, read by the front door; JSON is YAML.

Cases share their registries, which are read once: reading them again for each took longer than all else.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from generator.reading import load as front_door
from generator.reading.load import Corpus, load
from generator.reading.nodes import Node
from generator.reading.problems import Problem
from generator.reading.reader import FolderReader
from generator.record.registries import Record, Registry

Entries = Mapping[str, Record]


class Stage:
    """The registries of some cases; each case is a number of sources beside them."""

    def __init__(self, registries: Mapping[str, Any]) -> None:
        self._kept = TemporaryDirectory()
        self._folder = Path(self._kept.name)
        self._read: dict[str, tuple[Entries, Node | None]] = {}
        (self._folder / "articles").mkdir()
        for name, content in registries.items():
            self._write(name, content)

    def corpus(self, sources: Mapping[str, Any]) -> Corpus:
        """The sources beside the registries, none of which may have a problem."""
        corpus, problems = self._load(sources)
        assert corpus, problems
        return corpus

    def _load(self, sources: Mapping[str, Any]) -> tuple[Corpus | None, list[Problem]]:
        for path in (self._folder / "articles").iterdir():
            path.unlink()
        for name, source in sources.items():
            self._write(f"articles/{name}", source)
        with patch.object(front_door, "FolderReader", self._reader()):
            return load(self._folder)

    def _write(self, name: str, content: Any) -> None:
        (self._folder / f"{name}.yml").write_text(json.dumps(content), encoding="utf-8")

    def _reader(self) -> type[FolderReader]:
        """A reader that knows the registries which were read without a problem."""
        known = self._read

        class Knowing(FolderReader):
            def registry(self, registry: Registry[Any]) -> Entries | None:
                if registry.name not in known:
                    entries = super().registry(registry)
                    if entries is None:
                        return None
                    known[registry.name] = entries, self.files.get(registry.name)
                entries, tree = known[registry.name]
                if tree:
                    self.files[registry.name] = tree
                return entries

        return Knowing
