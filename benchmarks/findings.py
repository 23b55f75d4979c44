"""Prints the seconds each rule takes on synthetic ledgers of growing size, and how they grow.

    python -m benchmarks.findings [claims ...]

The last column is the growth of the time over the growth of the claims between the two largest ledgers:
1.0 is linear, and the ratio of their sizes would be quadratic.
"""

import gc
import sys
from collections.abc import Callable, Iterable, Sequence, Sized
from itertools import groupby
from time import process_time
from typing import TypeVar

from benchmarks.synthetic import corpus
from generator.ledger.assertion import Assertion
from generator.ledger.chains import Chains
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.ledger import ledger
from generator.ledger.merging import assertions
from generator.ledger.resolve import resolve
from generator.ledger.rung import ladder
from generator.ledger.standings import statuses
from generator.rules import findings, rules

SIZES = (10_000, 50_000, 150_000)
_Result = TypeVar("_Result", bound=Sized)


def main(sizes: Sequence[int]) -> None:
    """Measure ledgers of these sizes, the smallest first."""
    tables = [measure(size) for size in sizes]
    print(f"{'seconds for':20}" + "".join(f"{size:>12,}" for size in sizes) + f"{'growth':>9}{'found':>9}")
    for stage in tables[0]:
        seconds = [table[stage][0] for table in tables]
        growth = f"{_growth(sizes, seconds):9.2f}" if len(sizes) > 1 else ""
        print(f"{stage:20}" + "".join(f"{value:12.2f}" for value in seconds) + growth + f"{tables[-1][stage][1]:9,}")


def measure(size: int) -> dict[str, tuple[float, int]]:
    """Seconds and number of results for every stage from claims to findings."""
    records = corpus(size)
    chains = Chains(records.actors)
    table: dict[str, tuple[float, int]] = {}
    claims = _timed(table, "resolve", lambda: resolve(records, chains))
    figures = [claim for claim in claims if isinstance(claim, FigureSaid)]
    denials = [claim for claim in claims if isinstance(claim, DenialSaid)]
    asserted = _timed(table, "assertions", lambda: assertions(figures))
    _timed(table, "statuses", lambda: statuses(asserted, denials, chains, records, {}))
    _timed(table, "rungs", lambda: [rung for series in _series(asserted) for rung in ladder(series)])
    book = ledger(records)
    for rule in rules():
        _timed(table, rule.id, lambda find=rule.find: list(find(book)))  # type: ignore[misc]
    _timed(table, "all findings", lambda: findings(book))
    return table


def _series(asserted: Iterable[Assertion]) -> Iterable[list[Assertion]]:
    ordered = sorted(asserted, key=lambda one: repr(one.scope))
    return [list(group) for _, group in groupby(ordered, key=lambda one: one.scope)]


def _timed(table: dict[str, tuple[float, int]], name: str, work: Callable[[], _Result]) -> _Result:
    gc.collect()
    gc.freeze()
    begun = process_time()
    result = work()
    table[name] = process_time() - begun, len(result)
    return result


def _growth(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    return (seconds[-1] / seconds[-2]) / (sizes[-1] / sizes[-2]) if seconds[-2] else 0.0


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
