"""Files of a source, a metric, an actor or a disputed number under the names that they had while it had another id.

A file is fetched by programs, and none of them follows a page: so it is there twice.
"""

import posixpath
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeVar

from generator.exports.codes import KIND_OF_DISPUTES
from generator.reading.former import SOURCES, FormerId
from generator.record.registries import ACTORS, METRICS

_C = TypeVar("_C", str, bytes, str | bytes)
# By folder, of what kind the things are whose ids name its files.
_FOLDERS: Mapping[str, str] = {
    "data/cite/sources": SOURCES,
    "data/checks": SOURCES,
    "data/metrics": METRICS.name,
    "data/nights": METRICS.name,
    "data/actors": ACTORS.name,
    "data/figures": KIND_OF_DISPUTES,
    "figures": KIND_OF_DISPUTES,
    "data/cite/figures": KIND_OF_DISPUTES,
    "embed": KIND_OF_DISPUTES,
}


def under_old_names(files: Mapping[str, _C], former: tuple[FormerId, ...]) -> Iterator[tuple[str, _C]]:
    """Each file of something that was renamed, by the paths that it had; pages are none."""
    old: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in former:
        old[one.kind, one.now].append(one.id)
    for path, content in files.items():
        folder, name = posixpath.split(path)
        stem, _, ending = name.partition(".")
        for other in old.get((_FOLDERS.get(folder, ""), stem), ()) if ending != "md" else ():
            yield f"{folder}/{other}.{ending}", content
