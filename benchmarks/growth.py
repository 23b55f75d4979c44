"""How the work and the output of a build grow with the records: by stage, and by folder of the docs.

    python -m benchmarks.growth [--sources FOLDER] [--check] [TIMES ...]

The records are multiplied (`benchmarks/multiplied.py`); `make bench` does it with those of this project. Work is
counted in calls of functions, which are the same on any machine; output in bytes. The last column is the exponent
between the smallest and the largest: 1 where all grows as the records do, 2 where each is compared with each. With
`--check` it ends with an error where one is above its limit, which is what held when it was last measured.
"""

import cProfile
import platform
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from math import log
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.asked import asked_times
from benchmarks.multiplied import multiplied
from generator.build import compile_site
from generator.reading.problems import errors

TIMES = (1, 2, 4)
# What each exponent shall come down to.
AIM = 1.15
# What those exponents may be that are above the aim, from one to three times the records of `tests/flood`.
LIMITS: Mapping[str, float] = {"calls, going through the nights": 1.65}
# The bytes that have a limit: those of all, and those of days, each of which could tell again what the others do.
BYTES = frozenset({"bytes, all", "bytes of days"})
# So many calls of a stage are no matter.
FEW = 10_000
# What a build is made with, whose versions are told.
MADE_WITH = ("fluent.runtime", "jinja2", "markdown", "pillow", "pydantic", "uharfbuzz", "xlsxwriter")


class Counted:
    """The calls of functions in each stage of a build, of which it reports the beginning."""

    def __init__(self) -> None:
        self.calls = Counter[str]()
        self._stage, self._profile = "beginning", cProfile.Profile(builtins=False)
        self._profile.enable()

    def begin(self, stage: str) -> None:
        """End the stage before, and begin another."""
        self.end()
        self._stage, self._profile = stage, cProfile.Profile(builtins=False)
        self._profile.enable()

    def end(self) -> None:
        """End the last stage: a profile that went while it still listened would be in the way of the next."""
        self._profile.disable()
        self.calls[self._stage] += sum(one.callcount for one in self._profile.getstats())


def measured(sources: Path) -> Counter[str]:
    """The calls of each stage, and the bytes of each folder."""
    counted = Counted()
    files, problems = compile_site(sources, sources.with_name("docs"), None, counted.begin)
    counted.end()
    if errors(problems):
        raise ValueError("; ".join(map(str, errors(problems)[:5])))
    sizes = Counter[str]()
    for path, content in files.items():
        sizes[f"bytes of {_folder(path)}"] += len(content)
        sizes["bytes, all"] += len(content)
    calls = Counter({f"calls, {name}": n for name, n in counted.calls.items()})
    # What comes before the first stage is the same for all: messages are read, where no run before kept them.
    calls["calls, all"] = counted.calls.total() - counted.calls["beginning"]
    return calls + sizes


def _folder(path: str) -> str:
    folders = Path(path).parts[:-1]
    return "/".join(folders[:2]) if folders[:1] == ("data",) else "/".join(folders[:1]) or "pages at the top"


def exponents(found: Sequence[Counter[str]], times: Sequence[int]) -> dict[str, float]:
    """By what power of the records each grows from the smallest to the largest; of what was not there at first 0."""
    return {
        name: log(found[-1][name] / found[0][name]) / log(times[-1] / times[0]) if found[0][name] else 0.0
        for name in found[-1]
    }


def beyond(grows: Mapping[str, float], found: Counter[str]) -> Iterator[str]:
    """The calls, and the bytes of all and of days, that grow by more than their limit."""
    for name, exponent in grows.items():
        counts = name in BYTES or (name.startswith("calls") and found[name] >= FEW)
        if counts and round(exponent, 2) > LIMITS.get(name, AIM):
            yield f"{name}: {exponent:.2f}, more than {LIMITS.get(name, AIM):.2f}"


def main(sources: Path, times: Sequence[int], *, is_checked: bool) -> int:
    """Print a table; the number of limits that are not kept."""
    with TemporaryDirectory() as folder:
        folders = [Path(folder, str(n), "sources") for n in times]
        for n, one in zip(times, folders, strict=True):
            multiplied(sources, one, n)
        # Each in a process of its own: nothing is left of the one before.
        with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as alone:
            found = [*alone.map(measured, folders)]
    made_with = ", ".join(f"{name} {version(name)}" for name in MADE_WITH)
    sys.stdout.write(f"Python {platform.python_version()}, {made_with}\n")
    sys.stdout.write(f"{sources}{'':{max(0, 42 - len(str(sources)))}}")
    sys.stdout.write("".join(f"{f'x {n}':>14}" for n in times) + f"{'exponent':>10}\n")
    grows = exponents(found, times)
    for name, exponent in grows.items():
        sys.stdout.write(f"{name:42}" + "".join(f"{one[name]:14,}" for one in found) + f"{exponent:10.2f}\n")
    over = [*beyond(grows, found[-1])] if is_checked else []
    sys.stdout.write("".join(f"{line}\n" for line in over))
    return len(over)


if __name__ == "__main__":
    given = asked_times(__doc__)
    sys.exit(1 if main(given.sources, given.times or TIMES, is_checked=given.check) else 0)
