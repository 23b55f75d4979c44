"""Which of those who gave figures could have counted, each apart from the others."""

from collections.abc import Iterable
from dataclasses import replace

from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.counts import Count, Qualifier
from generator.record.hierarchy import is_nested
from generator.record.ids import ActorId


def independent(book: Ledger, claims: Iterable[FigureSaid]) -> frozenset[ActorId]:
    """The voices of some figures, without those of whom only a general word tells."""
    named = {claim.voice for claim in claims if claim.voice}
    return frozenset(voice for voice in named if not book.corpus.actors[voice].generic)


def fewest_independent(book: Ledger, claims: Iterable[FigureSaid]) -> int:
    """How many voices gave some figures at the least: of a list none of whom is named alone, one or more did."""
    figures = tuple(claims)
    voices = independent(book, figures)
    seen, further = set(voices), 0
    certain = _surely_apart(book, figures, voices)
    for listed in sorted(_lists(book, figures), key=lambda one: (len(one), sorted(one))):
        if seen.isdisjoint(listed):
            seen |= listed
            further += 1
    return max(len(certain) + further, min(1, len(voices)))


def has_general(book: Ledger, claims: Iterable[FigureSaid]) -> bool:
    """Whether some figures have speakers of whom only a general word tells, who may be others than those named."""
    return any(claim.voice and book.corpus.actors[claim.voice].generic for claim in claims)


def has_more(book: Ledger, claims: Iterable[FigureSaid]) -> bool:
    """Whether some figures may have more voices than are certain: of a general word, or of a list of speakers.

    Or of voices that may have no figure but from others, so that they are not certainly apart from these.
    """
    figures = tuple(claims)
    known = independent(book, figures)
    return (
        has_general(book, figures)
        or (len(known) > 1 and _surely_apart(book, figures, known) < known)
        or any(not listed <= known for listed in _lists(book, figures))
    )


def _lists(book: Ledger, claims: Iterable[FigureSaid]) -> set[frozenset[ActorId]]:
    """The voices of each list of speakers of whom one or more gave a figure; none of which one is a general word."""
    lists = {frozenset(map(book.chains.voice, claim.speakers)) for claim in claims if not claim.voice}
    return {one for one in lists if len(one) > 1 and not any(book.corpus.actors[voice].generic for voice in one)}


def _surely_apart(book: Ledger, claims: Iterable[FigureSaid], voices: frozenset[ActorId]) -> frozenset[ActorId]:
    """The voices that gave a figure which they cannot have from anybody else, and did so by more than our reading."""
    found = set[ActorId]()
    for claim in claims:
        is_new = claim.voice in voices and claim.voice not in found
        if claim.voice and is_new and not claim.record.is_said_by_reading and not _may_be_anothers(book, claim):
            found.add(claim.voice)
    return frozenset(found)


def _may_be_anothers(book: Ledger, claim: FigureSaid) -> bool:
    """Whether another speaker, or one not recorded, gave the number of a figure, and not certainly later.

    A number of what the metric is a part of is one, too: a toll that somebody tells as the length of a list.
    """
    return any(
        other.voice != claim.voice
        and not claim.said.is_before(other.said)
        and _may_be_one(claim.count, other.count)
        and _may_be_of(book, claim, other)
        for other in book.by_number.get(claim.count.number, ())
    )


def _may_be_one(one: Count, other: Count) -> bool:
    """Whether the words of two counts by one number may be of one: a copy drops or adds words to a bare number.

    Hundreds are not about a hundred, and what is almost a number is not more than that.
    """
    worded = {one.qualifier, other.qualifier}
    if Qualifier.VAGUE in worded:
        return len(worded) == 1
    if worded & {Qualifier.EXACT, Qualifier.ABOUT}:
        return True
    return one.literal is None or other.literal is None or one.literal.meets(other.literal)


def _may_be_of(book: Ledger, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures with one number may be of one thing, or the one of a part of the other by its metric."""
    of_metric = is_nested(book.corpus.metrics, one.scope.metric, other.scope.metric)
    return of_metric and replace(other.scope, metric=one.scope.metric).may_be(one.scope)
