"""What a published site consists of: the sum of each of its files, and the commit of which it was made.

`SHA256SUMS` is in the form that `sha256sum -c` reads (GNU coreutils); it lists `site-manifest.json`, too, so that who
trusts the one file can trust all.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from generator.disk.manifest import as_sums, digest, digest_of
from generator.disk.whole import write_whole

LIST_OF_SUMS = "SHA256SUMS"
SITE_MANIFEST = "site-manifest.json"
COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
# In a line of its own form such a name would be another's.
_UNWRITABLE = re.compile(r"[\x00-\x1f\x7f\\]")


def write_sums(site: Path, commit: str, repository: str | None) -> int:
    """Write both files into a built site; the number of files that they tell of.

    Raises ValueError, before anything is written, for a site that is empty or holds a link or a name that no list of
    sums can hold.
    """
    sums = {name: digest_of(path) for name, path in files_of(site)}
    if not sums:
        raise ValueError(f"no file is in {site}")
    made = manifest(commit, repository, sums).encode()
    write_whole(site / SITE_MANIFEST, made)
    write_whole(site / LIST_OF_SUMS, as_sums({**sums, SITE_MANIFEST: digest(made)}).encode())
    return len(sums)


def files_of(site: Path) -> Iterator[tuple[str, Path]]:
    """The files of a site that are published, by their paths within it; a host leaves out what begins with a dot."""
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if name in {LIST_OF_SUMS, SITE_MANIFEST} or any(part.startswith(".") for part in PurePosixPath(name).parts):
            continue
        if path.is_symlink():
            raise ValueError(f"{path} is a link, and a site has none")
        if path.is_file():
            yield _written(name), path


def manifest(commit: str, repository: str | None, sums: Mapping[str, str]) -> str:
    """The commit, where it is kept, and the sum of each file, as JSON."""
    noted = {
        "commit": commit,
        **({"repository": repository} if repository else {}),
        "sha256": dict(sorted(sums.items())),
    }
    return json.dumps(noted, ensure_ascii=False, indent=1) + "\n"


def _written(name: str) -> str:
    if _UNWRITABLE.search(name):
        raise ValueError(f"no list of sums can hold the name {name!a}")
    return name
