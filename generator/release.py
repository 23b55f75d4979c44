"""A release: the data of a built site and its offline edition, as an archive that gives a DOI takes them."""

import json
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

from generator.disk.manifest import as_sums, digest
from generator.disk.present import contents
from generator.disk.whole import write_whole
from generator.disk.zipped import zipped

_SUMS = "SHA256SUMS"
_METADATA = "zenodo.json"

# It becomes a part of the names of files.
_IN_A_NAME = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]{0,40}")


class UnreleasableError(ValueError):
    """There is nothing that could be released; says why."""


def release(site: Path, offline: Path, target: Path, name: str) -> tuple[str, ...]:
    """Write the files of a release into a folder; their names, which begin with `name` and the version.

    The data are all files below `data/` but the page that lists them. Raises UnreleasableError where the site has no
    data, or none with a version, or the offline edition is no zip; InTheWayError for data with links.
    """
    if not zipfile.is_zipfile(offline):
        raise UnreleasableError(f"{offline} is no zip, such as pack makes of a site")
    data = _data(site)
    stem = f"{name}-{_version(site, data)}"
    files = {
        f"{stem}-data.zip": zipped(data, stem),
        f"{stem}-offline.zip": offline.read_bytes(),
        # Its name in a repository begins with a point, which GitHub takes from the files of a release.
        _METADATA: data[_METADATA],
    }
    files[_SUMS] = as_sums({name: digest(content) for name, content in files.items()}).encode()
    for file, content in files.items():
        write_whole(target / file, content)
    return tuple(files)


def _data(site: Path) -> dict[str, bytes]:
    folder = site / "data"
    files = contents(folder) if folder.is_dir() else {}
    return {name: data for name, data in files.items() if not name.endswith(".html")}


def _version(site: Path, data: Mapping[str, bytes]) -> str:
    if _METADATA not in data:
        raise UnreleasableError(f"{site} has no {_METADATA} below data")
    try:
        metadata = json.loads(data[_METADATA])
    except (ValueError, RecursionError):
        metadata = None
    version = metadata.get("version") or "" if isinstance(metadata, dict) else None
    if not isinstance(version, str) or (version and not _IN_A_NAME.fullmatch(version)):
        raise UnreleasableError(f"{site / 'data' / _METADATA} is not as a build writes it; build the site anew")
    if not version:
        raise UnreleasableError(f"the record that {site} was made of is empty, and so has no version")
    return version
