"""The offline edition: the built site in one zip that opens from a folder, search, explorer and form included.

A page that a browser opens from a folder (`file://`) may load no data files. They are therefore wrapped into scripts,
which it may load.
"""

import io
import json
import re
import zipfile
from pathlib import Path

from generator.disk.whole import write_whole

_HERE = Path(__file__).parent
# The script that the settings of this edition name and that the pages load first.
LOADER = "assets/offline.js"
_DATA = re.compile(r"data/(explorer|search|vocabulary|nights/[^/]+)\.json")
# The first moment that a zip can name: the same site makes the same bytes.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def pack(site: Path, target: Path, folder: str) -> int:
    """Write the zip of a site built for this edition, all below one folder; the number of its files."""
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    files |= wrapped(files)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{folder}/{name}", _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    write_whole(target, packed.getvalue())
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
