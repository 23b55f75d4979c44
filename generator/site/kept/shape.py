"""The form of what is kept of pages: anything else may be whole and yet nothing that a builder can be given."""

from collections.abc import Callable, Mapping
from typing import Any


def is_text(value: object) -> bool:
    """Whether it is a text that can be written."""
    try:
        return isinstance(value, str) and value.encode() is not None
    except UnicodeEncodeError:
        return False


def is_conversion(entry: Mapping[str, Any]) -> bool:
    """Whether it is what is kept of a page's conversion."""
    return (
        is_text(entry.get("content"))
        and (entry.get("title") is None or is_text(entry["title"]))
        and _all(entry.get("anchors"), is_text)
        and _all(entry.get("links"), _is_link)
        and _all(entry.get("contents"), _is_heading)
        and _all(entry.get("files"), lambda file: _all(file, is_text) and len(file) == 3)
    )


def _all(value: object, holds: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and all(map(holds, value))


def _is_link(link: object) -> bool:
    match link:
        case [str() as path, dict() as places]:
            return all(map(is_text, (path, *places, *places.values())))
    return False


def _is_heading(heading: object) -> bool:
    match heading:
        case {"name": name, "id": place, "level": int(), "children": children, **more} if not more:
            return is_text(name) and is_text(place) and _all(children, _is_heading)
    return False
