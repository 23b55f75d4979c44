"""What the linked data are made of, as the Data page lists it: terms, codes, and what has no page of its own."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.cite.linked_terms import TERM, TERMS, UNPLACED
from generator.cite.linked_things import GROUP, KIND, PLACE, STATUS
from generator.cite.places import listed_anchor
from generator.language import naming, say
from generator.ledger.status import Status
from generator.reading.load import Corpus
from generator.record.claims import CLAIM_KINDS
from generator.record.registries import Group, Place


@dataclass(frozen=True, slots=True)
class Coded:
    """A code with its anchor on the page, and what it means; `formerly` are the anchors that it had before."""

    code: str
    anchor: str
    meaning: str
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkedVocabulary:
    """Everything to which an address in the linked data leads on the Data page.

    Without the address of the site the terms begin with `unplaced`.
    """

    terms: tuple[Coded, ...]
    codes: tuple[Coded, ...]
    places: tuple[Coded, ...]
    groups: tuple[Coded, ...]
    unplaced: str


def linked_vocabulary(corpus: Corpus) -> LinkedVocabulary:
    """The terms and codes of the program, the places and groups of the record."""
    return LinkedVocabulary(
        terms=_coded(TERM, ((name, "") for name in TERMS)),
        codes=(
            *_coded(KIND, ((kind, say(f"linked-kind-{kind}")) for kind in CLAIM_KINDS)),
            *_coded(STATUS, ((status, naming.status_word(status)) for status in Status)),
        ),
        places=tuple(_entry(PLACE, name, place) for name, place in sorted(corpus.places.items())),
        groups=tuple(_entry(GROUP, name, group) for name, group in sorted(corpus.groups.items())),
        unplaced=UNPLACED,
    )


def _coded(sort: str, named: Iterable[tuple[str, str]]) -> tuple[Coded, ...]:
    return tuple(Coded(code, listed_anchor(sort, code), meaning) for code, meaning in named)


def _entry(sort: str, name: str, entry: Place | Group) -> Coded:
    return Coded(name, listed_anchor(sort, name), entry.name, tuple(listed_anchor(sort, old) for old in entry.formerly))
