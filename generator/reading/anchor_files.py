"""The JSON of an anchor file -> its anchors, by the same rule of characters as records."""

import json
from pathlib import Path

from pydantic import ValidationError

from generator.reading.files import UnreadError
from generator.record.anchor_file import AnchorFile
from generator.record.characters import described, forbidden, on_one_line
from generator.record.limits import MAX_LIST

_REMAKE = "Delete it, and let `python -m generator anchor` write it anew."


def read_anchors(path: Path, data: bytes) -> AnchorFile:
    """The anchors in a file; raises UnreadError where it holds none, or a character that no record may hold."""
    if path.suffix != ".json":
        raise UnreadError(f'"{on_one_line(path.name)}" is no anchor file', _REMAKE)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise UnreadError("the file is not UTF-8", _REMAKE) from None
    _refuse_too_many(text)
    try:
        anchors = AnchorFile.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(step) for step in first["loc"])
        raise UnreadError(f"no anchor file: {place}: {first['msg']}", _REMAKE) from None
    # Characters may stand there as themselves or as codes, which only the text of the finished anchors shows alike.
    if found := forbidden(text) or forbidden(json.dumps(anchors.model_dump(mode="json"), ensure_ascii=False)):
        raise UnreadError(described(found[0]), _REMAKE)
    return anchors


def _refuse_too_many(text: str) -> None:
    """Refuse more anchors than a source can have claims before each is looked at."""
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return
    items = read.get("items") if isinstance(read, dict) else None
    if isinstance(items, list | dict) and len(items) > MAX_LIST:
        raise UnreadError(f"the file has {len(items):,} anchors", f"It may have {MAX_LIST:,} at most.")
