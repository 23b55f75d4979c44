"""Proves that two revisions of the program make the same site: every file of `docs/`, byte for byte.

    python -m benchmarks.same_tree BASE [REVISION]

REVISION is the working tree unless it is given. Both compile the records of BASE, the project's own and those of
two events for tests, each in a folder of its own with the hand-written pages of its own revision. Prints what
differs; exit 0 where nothing does, 1 where something does.
"""

import difflib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EVENTS = ("sources", "tests/event", "tests/flood")
REPOSITORY = "https://github.com/some-owner/some-record"
SITE = "https://record.example/"
# So many lines of one file, and so many files, are shown.
MOST_LINES, MOST_FILES = 12, 40


def main(base: str, revision: str | None) -> int:
    """Compare the trees of two revisions; the number of files that differ."""
    differing = 0
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old"), Path(folder, "new")
        checked_out(base, old)
        checked_out(revision, new) if revision else copied(new)
        for event in EVENTS:
            records = old / event
            before, after = _compiled(old, records, event), _compiled(new, records, event)
            changed = [name for name in sorted({*before, *after}) if before.get(name) != after.get(name)]
            for name in changed[:MOST_FILES]:
                sys.stdout.writelines(_shown(name, before.get(name), after.get(name)))
            print(f"{event}: {len(after)} files, {len(changed)} differ")
            differing += len(changed)
    return differing


def checked_out(revision: str, folder: Path) -> None:
    """Puts the files of a revision into a folder, which is made."""
    archive = subprocess.run(["git", "archive", revision], cwd=ROOT, capture_output=True, check=True).stdout
    folder.mkdir()
    subprocess.run(["tar", "-x", "-C", str(folder)], input=archive, check=True)


def copied(folder: Path) -> None:
    """The working tree as git sees it, with what is not committed yet."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)


def _compiled(program: Path, records: Path, event: str) -> dict[str, bytes]:
    """Every file of the docs that a revision makes of some records, by its path."""
    docs = program / "made" / event
    shutil.copytree(program / "docs", docs)
    command = [sys.executable, "-m", "generator", "build", "--sources", str(records), "--docs", str(docs)]
    addresses = ["--repo-url", REPOSITORY, "--site-url", SITE]
    environment = {**os.environ, "PYTHONPATH": str(program)}
    subprocess.run([*command, *addresses], cwd=program, env=environment, check=True, capture_output=True)
    files = (path for path in docs.rglob("*") if path.is_file())
    return {path.relative_to(docs).as_posix(): path.read_bytes() for path in files}


def _shown(name: str, before: bytes | None, after: bytes | None) -> Iterator[str]:
    if before is None or after is None:
        yield f"{'only before' if after is None else 'only after'}: {name}\n"
        return
    yield f"differs: {name}\n"
    old, new = (data.decode(errors="replace").splitlines() for data in (before, after))
    for _, line in zip(range(MOST_LINES), difflib.unified_diff(old, new, lineterm="", n=0), strict=False):
        yield f"    {line[:400]}\n"


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    sys.exit(1 if main(arguments[0], arguments[1] if len(arguments) == 2 else None) else 0)
