"""Where text leaves the program: nothing that is printed turns a terminal round or commands what reads a log.

Contributed words may stand in any line that a command prints, and so may the names of files.
"""

import errno
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from generator.record.characters import visible

# As of what cannot be written.
UNPRINTED = 3
# What the runners of workflows obey: two colons at the beginning of a line, and ##[ anywhere in it.
_COMMAND = re.compile(r"^([^\S\n]*):(?=:)", re.MULTILINE)
_OLD_COMMAND = re.compile(r"##(?=\[)")


def harmless(text: str) -> str:
    """A text of several lines, none of which holds a character that nobody sees, or begins with a command."""
    return _COMMAND.sub(r"\1\\u003a", _uncommanding(text))


def _uncommanding(text: str) -> str:
    return _OLD_COMMAND.sub(r"#\\u0023", visible(text))


def as_text(text: str) -> str:
    """A text for people, in which this program may have coloured words."""
    return "".join(part if part.startswith("\x1b") else harmless(part) for part in re.split("(\x1b\\[[0-9;]*m)", text))


def as_commands(text: str) -> str:
    """The commands of this program itself, one a line; what they say is harmless."""
    return "\n".join(_uncommanding(line) if line.startswith("::") else harmless(line) for line in text.split("\n"))


def emit(text: str, form: Callable[[str], str] = harmless, *, nl: bool = True, err: bool = False) -> None:
    """Print a text in the form of what reads it; raises OSError where there is nothing on which to print."""
    if sys.stdout is None and not err:
        raise OSError(errno.EBADF, "the output is closed")
    click.echo(form(text), nl=nl, err=err)


def emit_to_the_end(text: str, *, nl: bool = True, err: bool = False) -> None:
    """Print a text of a command that does what it was asked to, whether or not somebody reads on."""
    try:
        emit(text, nl=nl, err=err)
    except OSError:
        nobody = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
        if err:
            sys.stderr = nobody
        else:
            sys.stdout = nobody


class Harmless(click.Group):
    """Commands whose refusals, too, are printed so, and which say where they cannot print."""

    def main(self, *given: Any, **named: Any) -> Any:
        """Run as click does; with status 3 where what is told has nowhere to go: a full disk, say."""
        try:
            return super().main(*given, **named)
        except OSError as error:
            # A file that cannot be written has a name.
            if not named.get("standalone_mode", True) or error.filename is not None:
                raise
            emit_to_the_end(f"Error: what there is to tell could not be printed: {error.strerror}", err=True)
            sys.exit(UNPRINTED)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; of what it refuses, the message is made harmless."""
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            vars(error)["message"] = harmless(error.message)
            raise
