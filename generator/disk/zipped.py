"""Files in one zip: the same files make the same bytes."""

import io
import zipfile
from collections.abc import Mapping

# The first moment that a zip can name.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def zipped(files: Mapping[str, bytes], folder: str) -> bytes:
    """A zip of files by their paths, all below one folder."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{folder}/{name}", _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            # As on Unix, whatever system packs it.
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return packed.getvalue()
