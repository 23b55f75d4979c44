"""Fuzzing of what reads contributed bytes: guided by what is reached, or by chance where atheris is missing."""

import os
import random
import re
import shutil
import subprocess
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests.harden.events import ROOT
from tests.harden.hostile_cases import COMMANDS
from tests.harden.tally import Tally
from tests.harden.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
# What a target was once wrong of: a file each, tried first and by every run of the tests.
CRASHES = Path(__file__).parent / "crashes"
_TIMEOUT, _MEBIBYTES, _LONGEST = 10, 1024, 4096
_EXECUTED = re.compile(r"stat::number_of_executed_units: (\d+)")
_COVERED = re.compile(r"cov: (\d+) ft: (\d+)")


def fuzz(folder: Path, python: str, seconds: int) -> Tally:
    """Each target for some seconds, beginning with the corpus that is kept."""
    is_guided = subprocess.run([python, "-c", "import atheris"], capture_output=True, check=False).returncode == 0
    tally = Tally("fuzzing" if is_guided else "fuzzing without coverage, for atheris is not installed")
    folder.mkdir(parents=True)
    for name in TARGETS:
        _replay(tally, name)
        if is_guided:
            _guided(tally, name, folder, python, seconds)
        else:
            _by_chance(tally, name)
    return tally


def kept(name: str) -> list[Path]:
    """The corpus of a target, and what it was once wrong of."""
    return sorted(path for folder in (CORPUS, CRASHES) for path in (folder / name).glob("*"))


def _replay(tally: Tally, name: str) -> None:
    for path in kept(name):
        _feed(tally, name, path.read_bytes(), path.name)


def _feed(tally: Tally, name: str, data: bytes, trial: str) -> None:
    tally.tried += 1
    try:
        TARGETS[name](data)
    except Exception:
        tally.failed.append(f"{name}, {trial}, {data[:200]!r}: {traceback.format_exc()[-400:]}")


def _by_chance(tally: Tally, name: str, number: int = 300, seed: int = 14) -> None:
    for data in changed(name, number, seed):
        _feed(tally, name, data, "by chance")


def changed(name: str, number: int, seed: int) -> Iterator[bytes]:
    """Files of the corpus, each cut, doubled, joined or sprinkled by chance."""
    chance = random.Random(f"{name}{seed}")
    seeds = [path.read_bytes() for path in kept(name)] or [b""]
    odd = [text.encode(errors="surrogatepass") for text in COMMANDS]
    for _ in range(number):
        data = chance.choice(seeds)
        cut = chance.randrange(len(data) + 1)
        other = chance.choice([*odd, chance.choice(seeds)[:64], bytes([chance.randrange(256)])])
        yield data[:cut] + other + data[cut + chance.choice([0, 0, 1, 9]) :]


def _guided(tally: Tally, name: str, folder: Path, python: str, seconds: int) -> None:
    corpus = folder / name
    corpus.mkdir()
    for path in kept(name):
        shutil.copyfile(path, corpus / path.name)
    done = subprocess.run(
        [
            python, "-m", "tests.harden.fuzz_target", name, str(corpus), f"-max_total_time={seconds}",
            f"-timeout={_TIMEOUT}", f"-rss_limit_mb={_MEBIBYTES}", f"-max_len={_LONGEST}", "-print_final_stats=1",
            f"-artifact_prefix={folder}/{name}-", "-seed=14",
        ],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, errors="replace",
        check=False,
    )  # fmt: skip
    tried, covered = _EXECUTED.search(done.stderr), _COVERED.findall(done.stderr)
    tally.tried += int(tried[1]) if tried else 0
    tally.remarks.append(
        f"{name}: {tried[1] if tried else 0} inputs, {covered[-1][0] if covered else 0} branches reached"
    )
    crashes = [path.read_bytes()[:200] for path in sorted(folder.glob(f"{name}-*"))]
    tally.expect(done.returncode == 0, name, f"{crashes!r} {(done.stdout + done.stderr)[-600:]}")
