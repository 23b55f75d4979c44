"""Compares two revisions by the time and the memory that the ledger of a synthetic event takes.

    python -m benchmarks.ledger BASE [REVISION] [--claims N ...] [--times N]

REVISION is the working tree unless it is given. The revisions are measured in turn, each time in a process of its
own, so that what else the machine does slows down both. Seconds are those of the processor, the fewest of all times;
memory is what was allocated at most while the ledger was made, and what was still held then.
"""

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from time import process_time

SIZES = (30_000, 150_000)
TIMES = 5
Measures = dict[str, float]


def main(base: str, revision: str | None, sizes: Sequence[int], times: int) -> None:
    """Print a line for each size and measure: base, revision, and the second over the first."""
    from benchmarks.same_tree import checked_out, copied

    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old"), Path(folder, "new")
        checked_out(base, old)
        checked_out(revision, new) if revision else copied(new)
        print(f"{'':24}{base[:12]:>12}{(revision or 'this tree')[:12]:>12}{'ratio':>9}")
        for size in sizes:
            before, after = _compared((old, new), size, times)
            for name, value in before.items():
                print(f"{name + f' of {size:,}':24}{value:12.2f}{after[name]:12.2f}{after[name] / value:9.2f}")


def _compared(programs: Sequence[Path], size: int, times: int) -> list[Measures]:
    """The measures of each program."""
    seconds: list[list[float]] = [[] for _ in programs]
    for _ in range(times):
        for program, taken in zip(programs, seconds, strict=True):
            taken.append(_measured(program, size, "time")["seconds"])
    return [
        {"seconds": min(taken), **_measured(program, size, "memory")}
        for program, taken in zip(programs, seconds, strict=True)
    ]


def _measured(program: Path, size: int, what: str) -> Measures:
    """What this module measures with the modules of another program; without the folder of this one on the path."""
    command = [sys.executable, "-P", __file__, "--only", what, str(size)]
    environment = {**os.environ, "PYTHONPATH": str(program)}
    done = subprocess.run(command, cwd=program, env=environment, check=True, capture_output=True, text=True)
    found: Measures = json.loads(done.stdout)
    return found


def _only(what: str, size: int) -> Measures:
    """The seconds, or the megabytes, of one ledger."""
    from benchmarks.synthetic import corpus
    from generator.ledger.ledger import ledger

    records = corpus(size)
    gc.collect()
    gc.freeze()
    if what == "time":
        begun = process_time()
        ledger(records)
        return {"seconds": process_time() - begun}
    tracemalloc.start()
    made = ledger(records)
    _, most = tracemalloc.get_traced_memory()
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    assert made.claims
    return {"MB held": held / 1e6, "MB at most": most / 1e6}


if __name__ == "__main__":
    if sys.argv[1:2] == ["--only"]:
        print(json.dumps(_only(sys.argv[2], int(sys.argv[3]))))
        sys.exit()
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("base")
    parser.add_argument("revision", nargs="?")
    parser.add_argument("--claims", type=int, nargs="+", default=SIZES)
    parser.add_argument("--times", type=int, default=TIMES)
    given = parser.parse_args()
    main(given.base, given.revision, given.claims, given.times)
