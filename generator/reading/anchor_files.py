"""The JSON of an anchor file -> its anchors, by the same rule of characters as records."""

import json
import re
from pathlib import Path

from pydantic import ValidationError

from generator.reading.files import UnreadError
from generator.record.anchor_file import AnchorFile
from generator.record.characters import described, forbidden, on_one_line
from generator.record.limits import MAX_LIST

# A text up to its end, or to that of the file, so that no place is looked at twice.
_STRING = re.compile(r'"(?:[^"\\]+|\\.)*"?', re.DOTALL)
# Brackets and commas: of an anchor with all that it may have twelve, and some of the page that holds them.
_MOST_SIGNS = 12 * MAX_LIST + 20
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
    """Refuse what has more values than any anchors before each is looked at."""
    bare = _STRING.sub("", text)
    if sum(map(bare.count, "[{,")) > _MOST_SIGNS:
        raise UnreadError(f"more stands in the file than {MAX_LIST:,} anchors have", _REMAKE)
