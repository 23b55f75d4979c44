"""What a record lacks that a second reader asks for."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.ledger.claim import Claim, Evidence
from generator.reading.load import Corpus
from generator.reading.problems import Problem


class Lacking(StrEnum):
    """What is not there: a check by somebody else, the name of a reader, an anchor, a count of the numbers, a text."""

    CHECK = "check"
    READER = "reader"
    ANCHORS = "anchors"
    ACCOUNT = "account"
    TEXT = "text"
    WARNED = "warned"


@dataclass(frozen=True, slots=True)
class Lack:
    """What a record lacks, of how many of its claims, and in the words of `check` where that warns of it."""

    what: Lacking
    claims: int = 0
    words: str = ""


def lacks(corpus: Corpus, source_id: str, claims: Sequence[Claim], problems: Collection[Problem]) -> Iterator[Lack]:
    """What a record lacks, the gravest first."""
    source, anchors = corpus.sources[source_id], corpus.anchors.get(source_id)
    file = corpus.files[source_id].where.path
    yield from (Lack(Lacking.WARNED, words=one.message) for one in problems if one.where.path == file)
    if noted := sum(claim.evidence is Evidence.NOTED and not claim.checks for claim in claims):
        yield Lack(Lacking.TEXT, noted)
    if not source.read_by:
        yield Lack(Lacking.READER)
    if unsought := sum(claim.evidence is Evidence.QUOTED for claim in claims):
        yield Lack(Lacking.ANCHORS, unsought)
    if anchors is None:
        yield Lack(Lacking.ACCOUNT)
    if unchecked := sum(not claim.checks and claim.evidence is not Evidence.NOTED for claim in claims):
        yield Lack(Lacking.CHECK, unchecked)
