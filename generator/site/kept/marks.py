"""By what a thing is known that is made of others: a digest of plain values, of which none may be left out unseen."""

import json
from collections.abc import Mapping, Set
from datetime import date
from enum import Enum
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePath


class UnknownError(Exception):
    """Something that may change what is made, and of which it is not known how."""


def mark(value: object) -> str:
    """The digest of a value of plain values; raises UnknownError where one is something else."""
    try:
        written = json.dumps(_plain(value), sort_keys=True)
    except (TypeError, ValueError, RecursionError) as error:
        raise UnknownError(str(error)) from error
    return sha256(written.encode()).hexdigest()


def _plain(value: object) -> object:
    """The value as JSON has it; what JSON has no form for is written with its type, and so is an order that counts."""
    match value:
        case None | bool() | int() | float() | str() if not isinstance(value, Enum):
            return value
        case Mapping():
            return {"of": [[_plain(name), _plain(each)] for name, each in value.items()]}
        case list() | tuple():
            return [type(value).__name__, *map(_plain, value)]
        case Set():
            return {type(value).__name__: sorted(json.dumps(_plain(each)) for each in value)}
        case bytes():
            return {"bytes": value.hex()}
        case date() | PurePath() | Enum():
            return {type(value).__name__: str(value)}
    raise UnknownError(f"{type(value).__module__}.{type(value).__qualname__}")


def own_text() -> str:
    """The digest of the modules here and of those that convert: changed, they may keep something else."""
    return _OWN_TEXT


def versions(*packages: str) -> dict[str, str | None]:
    """The versions of packages, None for one that is not installed."""
    return {name: _VERSIONS[name] for name in packages}


def _own_text() -> str:
    folders = (Path(__file__).parent, Path(__file__).parents[1] / "quick")
    texts = [path.read_bytes() for folder in folders for path in sorted(folder.glob("*.py"))]
    return sha256(b"\0".join(texts)).hexdigest()


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


# Read at once: a server may live on after something else was installed, with what it loaded.
_OWN_TEXT = _own_text()
_VERSIONS = {
    name: _version(name) for name in ("markdown", "jinja2", "markupsafe", "mkdocs", "mkdocs-material", "properdocs")
}
