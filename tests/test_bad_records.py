"""Each file in `bad_records/` holds bad records and every problem that a run reports for them, exactly.

`--- path` begins a file that is laid over the valid event in `_base`; a word in brackets after the path
says how its lines are meant: `escaped` (Python's backslash codes stand for bytes), `repeated N`, `link`
(to the path below), `absent`. What follows `=== problems` is expected.
"""

import shutil
from pathlib import Path

import pytest

from generator.reading.checks import check
from generator.reading.load import read
from generator.reading.problems import as_text

CASES = Path(__file__).parent / "bad_records"
EXPECTED = "=== problems\n"


def _lay(path: Path, how: list[str], text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    match how:
        case []:
            path.write_bytes(text.encode())
        case ["escaped"]:
            path.write_bytes(text.encode().decode("unicode_escape").encode("latin-1"))
        case ["repeated", times]:
            path.write_text(text.strip() * int(times))
        case ["link"]:
            path.symlink_to(text.strip())
        case ["absent"]:
            path.unlink()
        case _:
            raise ValueError(f"{path}: {how}")


@pytest.mark.parametrize("case", sorted(CASES.glob("*.txt")), ids=lambda case: case.stem)
def test_bad_record(case: Path, update: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(CASES / "_base", "sources")
    given, _, expected = case.read_text(encoding="utf-8").partition(EXPECTED)
    for part in given.split("--- sources/")[1:]:
        header, _, text = part.partition("\n")
        name, *how = header.replace("(", "").replace(")", "").split()
        _lay(Path("sources", name), how, text)
    corpus, problems = read(Path("sources"))
    problems = [*problems, *(check(corpus) if corpus else [])]
    reported = "".join(f"{line}\n" for line in as_text(problems).splitlines())
    if update:
        case.write_text(given + EXPECTED + reported, encoding="utf-8")
        expected = reported
    assert reported == expected
    assert (not problems) == case.stem.endswith("accepted")
