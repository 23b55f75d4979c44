"""Sides that are told apart by their words: reports that have one word stand on one side, whatever their group."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.ledger.claim import FigureSaid
from generator.reading.load import Corpus
from generator.record.fields import UNSTATED
from generator.rules.alike import in_order_of_recording
from generator.rules.finding import FigureTerm, Finding


def by_word(corpus: Corpus, finding: Finding) -> Iterator[Finding]:
    """A finding of which no two sides share a word, each with the reports that it has; none where one side is left.

    A word stands where most reports have it, and beside what differs only where no side of that has it.
    """
    sides = list(finding.figures)
    further = [term for term in finding.further if isinstance(term, FigureTerm)]
    home = {**_homes(corpus, further, len(sides)), **_homes(corpus, sides, 0)}
    found: dict[int, list[FigureSaid]] = defaultdict(list)
    for at, term in enumerate((*sides, *further)):
        for claim in term.claims:
            found[home.get(_word(corpus, claim), at)].append(claim)
    terms = {at: FigureTerm(in_order_of_recording(claims)) for at, claims in sorted(found.items())}
    figures = tuple(term for at, term in terms.items() if at < len(sides))
    if len(figures) > 1:
        titles = (term for term in finding.further if not isinstance(term, FigureTerm))
        others = (term for at, term in terms.items() if at >= len(sides))
        yield replace(finding, terms=figures, further=(*others, *titles))


def with_words_of_their_own(claims: Iterable[FigureSaid]) -> Iterator[FigureTerm]:
    """A side of some reports; of a group that is left open one of those that call it nothing, and one of the others."""
    apart: dict[bool, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        apart[claim.scope.group == UNSTATED and claim.record.label is not None].append(claim)
    return (FigureTerm(in_order_of_recording(ones)) for _, ones in sorted(apart.items()))


def _homes(corpus: Corpus, terms: Sequence[FigureTerm], start: int) -> dict[object, int]:
    """For each word the place of the side of which most reports have it."""
    reports: dict[object, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for at, term in enumerate(terms, start):
        for claim in term.claims:
            if word := _word(corpus, claim):
                reports[word][at].add(claim.article)
    return {word: max(at_each, key=lambda at: len(at_each[at])) for word, at_each in reports.items()}


def _word(corpus: Corpus, claim: FigureSaid) -> tuple[str, tuple[str, ...]] | None:
    """What a report calls those whom it counts, and whom it leaves out; None where it calls them nothing."""
    group = claim.scope.group
    name = claim.record.label or (None if group == UNSTATED else corpus.groups[group].name)
    return (name.casefold(), claim.scope.excluded) if name else None
