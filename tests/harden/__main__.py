"""`python -m tests.harden`: what was tried, failed and was lost, part by part; exit status 1 for any of the two."""

import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from tests.harden.faults import faults, tool_faults
from tests.harden.fuzzing import fuzz
from tests.harden.hostile_cases import cases
from tests.harden.hostile_runs import hostile
from tests.harden.kills import doubles, kills, kills_at_moments
from tests.harden.sites import killed_sites
from tests.harden.tally import Tally, total
from tests.harden.tools import killed_tools

PARTS: Mapping[str, Callable[[Path], Tally]] = {
    "kills": lambda folder: kills(folder, 360),
    "kills-by-two-renames": lambda folder: kills(folder, 120, has_exchange=False),
    "kills-at-moments": lambda folder: kills_at_moments(folder, 24),
    "tools": lambda folder: killed_tools(folder, 24),
    "sites": lambda folder: killed_sites(folder, 4),
    "doubles": lambda folder: doubles(folder, 20),
    "faults": faults,
    "tool-faults": tool_faults,
    "hostile": lambda _: hostile(cases()),
}


@click.command()
@click.option("--part", "chosen", type=click.Choice([*PARTS, "fuzz"]), multiple=True, help="Only this part.")
@click.option("--seconds", default=10, show_default=True, help="How long each target of the fuzzing is tried.")
@click.option("--fuzz-python", default=sys.executable, help="A Python in which atheris is installed.")
def harden(chosen: tuple[str, ...], seconds: int, fuzz_python: str) -> None:
    """Try what may go wrong, and count."""
    # Each build makes its pages, whatever was built before.
    os.environ["KEPT"] = ""
    parts = {**PARTS, "fuzz": lambda folder: fuzz(folder, fuzz_python, seconds)}
    tallies = [_tried(parts[name]) for name in chosen or parts]
    whole = total(tallies)
    click.echo(f"all: tried {whole.tried:,}, failed {len(whole.failed):,}, lost {len(whole.lost):,}")
    sys.exit(bool(whole.failed or whole.lost))


def _tried(part: Callable[[Path], Tally]) -> Tally:
    began = time.monotonic()
    with TemporaryDirectory() as folder:
        tally = part(Path(folder).resolve() / "tried")
    click.echo(tally.report(time.monotonic() - began))
    sys.stdout.flush()
    return tally


if __name__ == "__main__":
    harden()
