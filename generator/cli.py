"""The command line: `python -m generator build` and `check`."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from generator.printed import Harmless

# The module of each command, which is loaded when the command is asked for: what `check` needs is read much sooner
# than what `build` does.
_HOMES: Mapping[str, tuple[str, ...]] = {
    "commands.beginning": ("init",),
    "commands.building": ("build",),
    "commands.built": ("pack", "release", "seal"),
    "commands.capturing": ("anchor", "scan"),
    "commands.checking": ("check",),
    "commands.comparing": ("changes", "diff", "review", "touched"),
    "commands.recording": ("add", "draft", "new", "schema"),
    "commands.redacting": ("redact",),
    "commands.tables": ("parquet",),
    "commands.taking": ("capture",),
    "upkeep.commands": ("bom", "links", "manifest", "migrate"),
}


class _Loaded(Harmless):
    """Commands of which each is loaded when it is asked for."""

    def list_commands(self, _: click.Context) -> list[str]:
        """The names of all commands, in the order of the alphabet."""
        return sorted(name for names in _HOMES.values() for name in names)

    def get_command(self, _: click.Context, name: str) -> click.Command | None:
        """The command of a name, None where there is none."""
        home = next((home for home, names in _HOMES.items() if name in names), None)
        found: Any = getattr(import_module(f"generator.{home}"), name) if home else None
        assert found is None or isinstance(found, click.Command)
        return found


@click.group(cls=_Loaded)
def main() -> None:
    """Compile records of contested figures into a static research site.

    Exit status: 0 clean, 1 bad sources, 2 wrong usage, 3 something could not be written.
    """
