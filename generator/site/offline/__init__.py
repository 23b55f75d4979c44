"""The offline edition: the built site in one zip that opens from a folder, search, explorer and form included.

A page that a browser opens from a folder (`file://`) may load no data files. They are therefore wrapped into scripts,
which it may load.
"""

import json
import re
from pathlib import Path

from generator.disk.present import contents
from generator.disk.whole import write_whole
from generator.disk.zipped import zipped
from generator.site.leaving import page_text, with_links_apart

_HERE = Path(__file__).parent
# The script that the settings of this edition name and that the pages load first.
LOADER = "assets/offline.js"
_DATA = re.compile(
    r"data/(desk|explorer|explorer-whole|search|search-parts|vocabulary(-of-use)?|checks/[^/]+|nights/[^/]+)\.json"
)
# A folder has no address, so a map of its pages is empty; packed, it bears the moment at which it was made.
_SITE_MAPS = frozenset({"sitemap.xml", "sitemap.xml.gz"})


def pack(site: Path, target: Path, folder: str) -> int:
    """Write the zip of a site built for this edition, all below one folder; the number of its files.

    The same site makes the same bytes. Raises InTheWayError for a site with links, ValueError for one without pages.
    """
    files = {name: data for name, data in contents(site).items() if name not in _SITE_MAPS}
    pages = [name for name in files if name.endswith(".html")]
    if not pages:
        raise ValueError(f"no page is in {site}")
    files |= wrapped(files)
    files |= {name: with_links_apart(page_text(site / name, files[name])).encode() for name in pages}
    write_whole(target, zipped(files, folder))
    return len(files)


def wrapped(files: dict[str, bytes]) -> dict[str, bytes]:
    """The scripts that stand in for data files, by their paths in the site."""
    data = sorted(filter(_DATA.fullmatch, files))
    loader = (_HERE / "loader.js").read_text(encoding="utf-8").rstrip()
    made = {LOADER: f"{loader}({_script(data)});\n".encode()}
    for name in data:
        made[f"{name}.js"] = f"offlineData[{_script(name)}] = {_script(files[name].decode())};\n".encode()
    return made


def _script(value: object) -> str:
    """A value as it can stand in a script."""
    return json.dumps(value, ensure_ascii=True, sort_keys=True)
