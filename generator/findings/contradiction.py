"""One voice, or one source, gives figures for the same thing and moment that cannot both hold."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations

from generator.claims import Claim
from generator.findings.finding import Finding, Rule, Severity, Term, current_figures, moment, room
from generator.ledger import Ledger
from generator.records import Where


class Shape(StrEnum):
    """Where the two figures stand."""

    HEADLINE_AGAINST_BODY = "headline against body"
    LEAD_AGAINST_BODY = "lead against body"
    CAPTION_AGAINST_BODY = "caption against body"
    WITHIN_SOURCE = "within one source"
    ACROSS_SOURCES = "across sources"


_PARTS = {
    Where.HEADLINE: Shape.HEADLINE_AGAINST_BODY,
    Where.LEAD: Shape.LEAD_AGAINST_BODY,
    Where.CAPTION: Shape.CAPTION_AGAINST_BODY,
}


def _find(ledger: Ledger) -> Iterator[Finding]:
    within: dict[object, list[Claim]] = defaultdict(list)
    across: dict[object, list[Claim]] = defaultdict(list)
    for claim in current_figures(ledger):
        within[(claim.source_id, claim.scope)].append(claim)
        if claim.voice and claim.figure and claim.figure.as_of and claim.figure.as_of.day:
            across[(claim.voice, claim.scope, moment(claim))].append(claim)
    for claims in within.values():
        yield from _within(claims)
    for claims in across.values():
        yield from _across(claims)


def _within(claims: list[Claim]) -> Iterator[Finding]:
    """One finding for each two parts of an article, or each two figures of one speaker in it."""
    seen: set[object] = set()
    for one, other in combinations(claims, 2):
        if room(one).meets(room(other)) or not _one_utterance(one, other):
            continue
        first, second = sorted((one, other), key=lambda claim: claim.record.where is Where.BODY)
        shape = _PARTS.get(first.record.where, Shape.WITHIN_SOURCE)
        if first.record.where is second.record.where:
            shape = Shape.WITHIN_SOURCE
        if shape not in seen:
            seen.add(shape)
            yield Finding(RULE.id, RULE.severity, shape, (Term((first,)), Term((second,))))


def _one_utterance(one: Claim, other: Claim) -> bool:
    """Whether two figures of one source are its own or one body's, for one moment.

    Figures of two named bodies are theirs, not the source's; a figure in a headline is the source's.
    """
    days = {day for day in (moment(one), moment(other)) if day}
    if len(days) > 1:
        return False
    if one.body and one.body == other.body:
        return True
    return one.record.where is not other.record.where and (
        one.voice == other.voice or one.voice is None or other.voice is None
    )


def _across(claims: list[Claim]) -> Iterator[Finding]:
    """Figures of one voice for one stated moment, each carried by two sources or more."""
    by_count: dict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        assert claim.figure
        by_count[claim.figure.count].append(claim)
    for ones, others in combinations(by_count.values(), 2):
        one, other = ones[0], others[0]
        sources = {claim.source_id for claim in ones}, {claim.source_id for claim in others}
        if room(one).meets(room(other)) or sources[0] & sources[1]:
            continue
        if min(len(carried) for carried in sources) > 1:
            terms = (Term(tuple(ones)), Term(tuple(others)))
            yield Finding(RULE.id, RULE.severity, Shape.ACROSS_SOURCES, terms)


RULE = Rule(
    id="self-contradiction",
    title="Contradicting itself",
    explanation=(
        "One source, or one voice, gives two figures for the same people, place and moment that cannot both "
        "hold: a headline against the text below it, or a body against itself. Rounding is allowed for, and "
        "so is growth within a day. Two sources that pass one speaker on differently are not enough: each "
        "figure must then be carried by two sources."
    ),
    severity=Severity.CONTRADICTION,
    find=_find,
)
