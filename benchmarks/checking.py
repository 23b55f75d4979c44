"""How the work of a check grows with the records: functions called, for twice as many, and twice as many again.

    python -m benchmarks.checking

The last column is by how much more is called than for half as many; n log n is a little more than 2.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.checked import checked
from tests.small_event import event
from tests.test_limits import Counting, chained, places, unknown

KINDS: tuple[tuple[str, Callable[[int], dict[str, str]], int], ...] = (
    ("sources in chains", chained, 100),
    ("places within each other", places, 500),
    ("unknown speakers", unknown, 100),
)
_ROUNDS = 4


def main() -> None:
    """Print a table."""
    for name, make, small in KINDS:
        before = 0
        for times in range(_ROUNDS):
            number = small * 2**times
            with TemporaryDirectory() as folder:
                event(Path(folder), make(number))
                with Counting() as calls:
                    checked(Path(folder))
            sys.stdout.write(f"{name:<28} {number:>6} {calls[0]:>12,} {calls[0] / before if before else 0:>6.2f}\n")
            before = calls[0]


if __name__ == "__main__":
    main()
