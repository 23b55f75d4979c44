"""Two voices give figures for the same thing and moment that cannot both hold."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations, product

from generator.language import say
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.counts import Count
from generator.rules.api import Rule
from generator.rules.finding import FigureTerm, Finding, Severity, comparable_figures, room
from generator.rules.moments import hours, is_one_moment, is_own, moment
from generator.rules.phrases import Phrases, on


class Shape(StrEnum):
    """Who disagrees."""

    VOICES = "voices"
    SET_AGAINST = "set-against"


def _find(ledger: Ledger) -> Iterator[Finding]:
    by_moment: dict[object, list[FigureSaid]] = defaultdict(list)
    by_source: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in comparable_figures(ledger):
        by_source[(claim.source_id, claim.scope)].append(claim)
        if claim.voice and moment(claim):
            by_moment[(claim.scope, moment(claim), hours(claim))].append(claim)
    for claims in by_moment.values():
        yield from _between_voices(claims)
    for claims in by_source.values():
        yield from _set_against(claims)


def _between_voices(claims: list[FigureSaid]) -> Iterator[Finding]:
    """One finding for each two sides; voices that give the same figures are one side."""
    by_voice: dict[str | None, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        by_voice[claim.voice].append(claim)
    sides: dict[frozenset[Count], list[FigureSaid]] = defaultdict(list)
    for _, given in sorted(by_voice.items(), key=lambda item: str(item[0])):
        sides[frozenset(claim.count for claim in given)] += given
    for (_, ones), (_, others) in combinations(sides.items(), 2):
        if not _can_both_hold(ones, others):
            yield Finding(RULE.id, RULE.severity, Shape.VOICES, (FigureTerm(tuple(ones)), FigureTerm(tuple(others))))


def _can_both_hold(ones: list[FigureSaid], others: list[FigureSaid]) -> bool:
    """Whether some figure of one side meets some figure of the other."""
    first, second = ({claim.count: claim for claim in side} for side in (ones, others))
    return any(room(one).meets(room(other)) for one, other in product(first.values(), second.values()))


def _set_against(claims: list[FigureSaid]) -> Iterator[Finding]:
    """One finding for a source and scope; a figure that somebody named bears out needs no name of its own."""
    named = [claim for claim in claims if claim.voice and not is_own(claim)]
    for claim in claims:
        unnamed = not claim.speakers or is_own(claim)
        if not unnamed or any(room(claim).meets(room(other)) for other in named):
            continue
        same_part = (other for other in named if other.record.where is claim.record.where)
        against = next((other for other in same_part if is_one_moment(claim, other)), None)
        if against:
            yield Finding(RULE.id, RULE.severity, Shape.SET_AGAINST, (FigureTerm((against,)), FigureTerm((claim,))))
            return


def _tell(phrases: Phrases, finding: Finding) -> str:
    one, other = finding.figures
    return say(
        f"rule-disagreement-{finding.shape}",
        source=phrases.source(one),
        thing=phrases.thing(one),
        who=phrases.who(one),
        count=phrases.count(one),
        on=on(one),
        other_who=phrases.who(other),
        other_count=phrases.count(other),
        other_on=on(other),
    )


RULE = Rule(
    id="disagreement",
    severity=Severity.CONTRADICTION,
    find=_find,
    tell=_tell,
)
