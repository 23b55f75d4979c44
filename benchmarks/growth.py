"""How the work and the output of a build grow with the records: by stage, and by folder of the docs.

    python -m benchmarks.growth [TIMES ...]

The records of this project are multiplied (`benchmarks/multiplied.py`). Work is counted in calls of functions, which
are the same on any machine; output in bytes. The last column is the exponent between the smallest and the largest:
1 where all grows as the records do, 2 where each is compared with each.
"""

import cProfile
import sys
from collections import Counter
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.multiplied import multiplied
from generator.build import compile_site
from generator.reading.problems import errors

TIMES = (1, 2, 4)


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
    return Counter({f"calls, {name}": n for name, n in counted.calls.items()}) + sizes


def _folder(path: str) -> str:
    folders = Path(path).parts[:-1]
    return "/".join(folders[:2]) if folders[:1] == ("data",) else "/".join(folders[:1]) or "pages at the top"


def main(times: list[int]) -> None:
    """Print a table."""
    with TemporaryDirectory() as folder:
        found = []
        for n in times:
            multiplied(Path("sources"), Path(folder, str(n), "sources"), n)
            found.append(measured(Path(folder, str(n), "sources")))
    sys.stdout.write(f"{'':42}" + "".join(f"{f'x {n}':>14}" for n in times) + f"{'exponent':>10}\n")
    for name in found[-1]:
        numbers = [one[name] for one in found]
        grows = log(numbers[-1] / numbers[0]) / log(times[-1] / times[0]) if numbers[0] else 0
        sys.stdout.write(f"{name:42}" + "".join(f"{n:14,}" for n in numbers) + f"{grows:10.2f}\n")


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or list(TIMES))
