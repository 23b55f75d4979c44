"""What the linked data say in words of their own, and the context that tells what these mean.

All that schema.org has is said in its words (release 30.0). It has a `Claim`, and tells that it "does not define any
types of relationship between claims"; that one may be denied by another, that a number is one of its words and no
number alone, and that a day is known by its bounds only, it cannot say. Each term of these stands on the Data page, at
the address that the context has for it. Nothing is fetched: the context names that of schema.org and holds these.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from generator.cite.addresses import Addresses
from generator.cite.places import listed_place

Node = dict[str, Any]
CONTEXT = "https://schema.org"
# The sort of anchor that a term has on the Data page.
TERM = "term"
# Before a term where the address of the site is not known: in a context no term can be relative.
UNPLACED = "urn:contested-figures:"


class Holds(StrEnum):
    """What a term leads to: another thing, a day, or words, a code or a number."""

    THING = "@id"
    DAY = "http://www.w3.org/2001/XMLSchema#date"
    VALUE = ""


TERMS: Mapping[str, Holds] = {
    "mayDeny": Holds.THING,
    "denialDescribes": Holds.THING,
    "disputes": Holds.VALUE,
    "attributedTo": Holds.THING,
    "otherThan": Holds.VALUE,
    "newFigure": Holds.THING,
    "statusReason": Holds.VALUE,
    "modality": Holds.VALUE,
    "countedGroup": Holds.THING,
    "excludedGroup": Holds.THING,
    "countedAs": Holds.VALUE,
    "within": Holds.THING,
    "placeReading": Holds.VALUE,
    "writtenNumber": Holds.VALUE,
    "shareOf": Holds.THING,
    "period": Holds.VALUE,
    "saidFrom": Holds.DAY,
    "saidUntil": Holds.DAY,
    "asOfFrom": Holds.DAY,
    "asOfUntil": Holds.DAY,
    "happenedFrom": Holds.DAY,
    "happenedUntil": Holds.DAY,
    "publishedFrom": Holds.DAY,
    "publishedUntil": Holds.DAY,
    "inferredAuthor": Holds.THING,
    "inferredAgency": Holds.THING,
    "inferredSource": Holds.THING,
}


def in_context(graph: Sequence[Node], addresses: Addresses) -> Node:
    """A graph with its context, which has those of the own terms that the graph uses."""
    used = {name for node in graph for name in _names(node)}
    own = {name: _term(name, holds, addresses) for name, holds in TERMS.items() if name in used}
    return {"@context": [CONTEXT, own] if own else CONTEXT, "@graph": [*graph]}


def term_address(name: str, addresses: Addresses) -> str:
    """The address of a term below that of the site; without one a name that is the same for every site."""
    return addresses.whole(listed_place(TERM, name)) or f"{UNPLACED}{name}"


def known(fields: Mapping[str, Any]) -> Node:
    """The fields that have something in them."""
    return {name: value for name, value in fields.items() if value is not None and value not in ([], {})}


def _term(name: str, holds: Holds, addresses: Addresses) -> Node:
    return known({"@id": term_address(name, addresses), "@type": str(holds) or None})


def _names(value: object) -> Iterator[str]:
    """The names of all fields in a node and in what it holds."""
    if isinstance(value, Mapping):
        yield from value
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    for one in inner:
        yield from _names(one)
