"""Every address that the records lead to, with where it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.reading.load import Corpus
from generator.reading.nodes import Mapping, Node, Scalar, Sequence
from generator.reading.problems import Location
from generator.record.fields import is_web_address

_ADDRESS, _COPY, _DAY = "url", "archived", "on"


@dataclass(frozen=True, slots=True)
class Copied:
    """The copy in an archive that a record names beside an address, and its day."""

    url: str
    on: str


@dataclass(frozen=True, slots=True)
class Outbound:
    """An address in a record; `copy` is what the record has of it in an archive, `is_copy` that it is one itself."""

    url: str
    where: Location
    copy: Copied | None = None
    is_copy: bool = False


def outbound(corpus: Corpus) -> tuple[Outbound, ...]:
    """All addresses of the records, by file and line; one that stands twice is there twice."""
    found = [one for tree in corpus.files.values() for one in _within(tree)]
    return tuple(sorted(found, key=lambda one: one.where))


def by_url(addresses: Iterable[Outbound]) -> dict[str, list[Outbound]]:
    """The places of each address, which is looked at once."""
    found: dict[str, list[Outbound]] = {}
    for one in addresses:
        found.setdefault(one.url, []).append(one)
    return found


def _within(node: Node, *, is_copy: bool = False) -> Iterator[Outbound]:
    match node:
        case Sequence():
            for item in node.items:
                yield from _within(item)
        case Mapping():
            for name, (_, value) in node.entries.items():
                copy = _copy(node) if name == _ADDRESS else None
                yield from (
                    _of_value(value, copy, is_copy)
                    if isinstance(value, Scalar)
                    else _within(value, is_copy=name == _COPY)
                )


def _of_value(value: Scalar, copy: Copied | None, is_copy: bool) -> Iterator[Outbound]:
    """A text that is an address as a whole; one within other words is those words'."""
    text = value.text.strip()
    if is_web_address(text):
        yield Outbound(text, value.where, copy, is_copy)


def _copy(node: Mapping) -> Copied | None:
    """What stands beside an address of its copy, as far as it can be used."""
    match node.entries.get(_COPY):
        case (_, Mapping(entries=parts)):
            texts = [parts[name][1] for name in (_ADDRESS, _DAY) if name in parts]
            match texts:
                case [Scalar(text=url), Scalar(text=on)] if is_web_address(url.strip()):
                    return Copied(url.strip(), on.strip())
    return None
