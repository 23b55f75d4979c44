"""The command `redact`, which makes the pages anew as `build` does."""

from generator.commands.making import rebuilt
from generator.redact.command import redact

redact.context_settings["obj"] = rebuilt

__all__ = ["redact"]
