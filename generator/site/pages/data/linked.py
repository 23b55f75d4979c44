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


@dataclass(frozen=True, slots=True)
class Coded:
    """A code with its anchor on the page, and what it means."""

    code: str
    anchor: str
    meaning: str


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
        places=_coded(PLACE, ((name, place.name) for name, place in sorted(corpus.places.items()))),
        groups=_coded(GROUP, ((name, group.name) for name, group in sorted(corpus.groups.items()))),
        unplaced=UNPLACED,
    )


def _coded(sort: str, named: Iterable[tuple[str, str]]) -> tuple[Coded, ...]:
    return tuple(Coded(code, listed_anchor(sort, code), meaning) for code, meaning in named)
