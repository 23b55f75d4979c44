"""Two voices give figures for the same thing and moment that cannot both hold."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations

from generator.claims import Claim
from generator.findings.finding import Finding, Rule, Severity, Term, current_figures, moment, room
from generator.ledger import Ledger
from generator.status import Status


class Shape(StrEnum):
    """Who disagrees."""

    VOICES = "two voices"
    SET_AGAINST = "one source sets a figure against another it does not attribute"


def _find(ledger: Ledger) -> Iterator[Finding]:
    by_moment: dict[object, list[Claim]] = defaultdict(list)
    by_source: dict[object, list[Claim]] = defaultdict(list)
    for claim in current_figures(ledger):
        if ledger.standing(claim).status is Status.RETRACTED:
            continue
        by_source[(claim.source_id, claim.scope)].append(claim)
        if claim.voice and moment(claim):
            by_moment[(claim.scope, moment(claim))].append(claim)
    for claims in by_moment.values():
        yield from _between_voices(claims)
    for claims in by_source.values():
        yield from _set_against(claims)


def _between_voices(claims: list[Claim]) -> Iterator[Finding]:
    """One finding for each two voices, with every claim of the two counts."""
    by_voice: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_voice[claim.voice].append(claim)
    for ones, others in combinations((by_voice[voice] for voice in sorted(by_voice, key=str)), 2):
        if any(room(one).meets(room(other)) for one in ones for other in others):
            continue
        yield Finding(RULE.id, RULE.severity, Shape.VOICES, (Term(tuple(ones)), Term(tuple(others))))


def _set_against(claims: list[Claim]) -> Iterator[Finding]:
    for one, other in combinations(claims, 2):
        named, unnamed = (one, other) if one.voice else (other, one)
        same_part = one.record.where is other.record.where
        if same_part and named.voice and not unnamed.voice and not room(one).meets(room(other)):
            yield Finding(RULE.id, RULE.severity, Shape.SET_AGAINST, (Term((named,)), Term((unnamed,))))


RULE = Rule(
    id="disagreement",
    title="Voices that disagree",
    explanation=(
        "Two independent voices give figures for the same people, place and moment that cannot both hold, or "
        "a source sets a figure it does not attribute against somebody's. Figures for different days are "
        "left out: between them the count may have changed."
    ),
    severity=Severity.CONTRADICTION,
    find=_find,
)
