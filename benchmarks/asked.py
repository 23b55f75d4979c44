"""What the benchmarks that multiply records are asked for on the command line."""

import argparse
from pathlib import Path


def asked_times(usage: str | None) -> argparse.Namespace:
    """The folder of the records `sources`, how many `times` they are taken, and whether limits are to `check`."""
    parser = argparse.ArgumentParser(usage=usage)
    parser.add_argument("--sources", type=Path, default=Path("sources"))
    parser.add_argument("--check", action="store_true")
    parser.add_argument("times", nargs="*", type=int)
    return parser.parse_args()
