"""What a command says, and with which exit status it ends, where nothing could be written."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import islice

import click

from generator.disk.present import Hindrance, InTheWayError
from generator.disk.room import BusyError
from generator.disk.state import ChangedError, UnfinishedError
from generator.record.characters import on_one_line

_NOTHING_WRITTEN = 3
_MOST_SHOWN = 20
_UNFINISHED = (
    "all was written, but what it replaced is not removed: {error}. It is kept in {left}, and with it what was "
    "withdrawn from the records. Run the command again."
)
# Of a command that writes one file after another, each of them whole.
PARTLY = "not every file was written"
_WHY: Mapping[Hindrance, str] = {
    Hindrance.FOLDER: "is a folder, where a build writes a file",
    Hindrance.NO_FOLDER: "is a file, where a build needs a folder",
    Hindrance.LINK: "is a link, through which nothing is read or written",
    Hindrance.OTHER: "is neither a file nor a folder",
    Hindrance.UNKNOWN: "stands where a build writes, and is not as a build left it",
    Hindrance.BETWEEN: "lies where only a build has files, and no build is known to have written it",
    Hindrance.ALIKE: "has, but for the case or form of its letters, the name of what a build writes",
}


class UnwrittenError(click.ClickException):
    """Nothing was written, or not all; the command ends with status 3."""

    exit_code = _NOTHING_WRITTEN


@contextmanager
def unwritten(done: str = "nothing was written") -> Iterator[None]:
    """Say in words what keeps a command from writing, and what was `done` until then."""
    try:
        yield
    except InTheWayError as error:
        raise UnwrittenError(_in_words(error)) from error
    except UnfinishedError as error:
        raise UnwrittenError(_UNFINISHED.format(error=error, left=error.left)) from error
    except (BusyError, ChangedError, OSError) as error:
        raise UnwrittenError(f"{done}: {error}") from error


def _in_words(error: InTheWayError) -> str:
    """What lies in the way, and what to do."""
    lines = [
        f"  {on_one_line(str(error.folder / name))} {_WHY[why]}"
        for name, why in islice(sorted(error.hindrances.items()), _MOST_SHOWN)
    ]
    if more := len(error.hindrances) - len(lines):
        lines.append(f"  and {more:,} more")
    return "\n".join(
        [
            "nothing was written, for this is in the way:",
            *lines,
            "Move away what you want to keep, and delete the rest; a build writes its own files anew.",
        ]
    )
