"""One voice, or one source, gives figures for the same thing and moment that cannot both hold."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum
from itertools import combinations

from generator.language import say
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.claims import Where
from generator.record.counts import last_place
from generator.rules.alike import is_general, nearest_relay, origin_omitted
from generator.rules.api import Rule
from generator.rules.finding import FigureTerm, Finding, Severity, comparable_figures, room, strict_room
from generator.rules.moments import is_one_moment, is_own, is_same_teller, is_unattributed
from generator.rules.phrases import Phrases


class Shape(StrEnum):
    """Where the two figures stand."""

    HEADLINE_AGAINST_BODY = "headline-body"
    LEAD_AGAINST_BODY = "lead-body"
    CAPTION_AGAINST_BODY = "caption-body"
    WITHIN_SOURCE = "within-source"
    ACROSS_SOURCES = "across-sources"


_PARTS = {
    Where.HEADLINE: Shape.HEADLINE_AGAINST_BODY,
    Where.CAPTION: Shape.CAPTION_AGAINST_BODY,
    Where.LEAD: Shape.LEAD_AGAINST_BODY,
}
_ORDER = [*_PARTS, Where.BODY]


def _find(ledger: Ledger) -> Iterator[Finding]:
    within: dict[object, list[FigureSaid]] = defaultdict(list)
    across: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in comparable_figures(ledger):
        within[(claim.source_id, claim.scope)].append(claim)
        if claim.voice and claim.record.as_of and claim.record.as_of.day:
            across[(claim.voice, claim.scope, claim.record.as_of.day)].append(claim)
    for claims in within.values():
        yield from _within(ledger, claims)
    for claims in across.values():
        yield from _across(ledger, claims)


def _within(ledger: Ledger, claims: list[FigureSaid]) -> Iterator[Finding]:
    """One finding for each part of an article against its text, and one for figures of one speaker in one part."""
    ordered = sorted(claims, key=lambda claim: _ORDER.index(claim.record.where))
    body = [claim for claim in claims if claim.record.where is Where.BODY]
    seen: set[object] = set()
    for first, second in combinations(ordered, 2):
        if _can_both_hold(ledger, first, second) or not is_one_moment(first, second):
            continue
        if first.record.where is second.record.where:
            shape = Shape.WITHIN_SOURCE if _is_one_speaker(ledger, first, second) else None
        else:
            carried = any(room(first).meets(room(claim)) for claim in body)
            shape = None if carried else _part_against_text(ledger, first, second)
        if shape and shape not in seen:
            seen.add(shape)
            yield Finding(RULE.id, RULE.severity, shape, (FigureTerm((first,)), FigureTerm((second,))))


def _can_both_hold(ledger: Ledger, first: FigureSaid, second: FigureSaid) -> bool:
    """Whether two figures of one article can be one number.

    In one part of it "more than 16" and 16 cannot, but a round number may be told shorter: "more than 40", then 40.
    """
    if first.record.where is not second.record.where or _may_be_rounded(first) or _may_be_rounded(second):
        return room(first).meets(room(second))
    return strict_room(ledger.corpus, first).meets(strict_room(ledger.corpus, second))


def _may_be_rounded(claim: FigureSaid) -> bool:
    number = claim.count.number
    return isinstance(number, int) and last_place(number) >= 10


def _is_one_speaker(ledger: Ledger, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether one body gave both; a general word ("authorities") may stand for two of them."""
    return is_same_teller(one, other) and (is_own(one) or not is_general(ledger, one))


def _part_against_text(ledger: Ledger, part: FigureSaid, text: FigureSaid) -> Shape | None:
    """The case in which a headline, caption or lead is at odds with the text that it is taken from.

    It is the article's own, or of the speaker of the text. Two bodies that are both named are two tellers.
    """
    if text.record.where not in {Where.LEAD, Where.BODY} or is_unattributed(text):
        return None
    own = is_own(part) or (part.record.where is Where.HEADLINE and is_unattributed(part))
    same_voice = part.voice is not None and part.voice == text.voice
    given_as_one = same_voice and origin_omitted(ledger, part, text)
    return _PARTS[part.record.where] if own or given_as_one else None


def _across(ledger: Ledger, claims: list[FigureSaid]) -> Iterator[Finding]:
    """Figures of one voice for one stated moment, each carried by two independent relays or more."""
    by_count: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        by_count[claim.count].append(claim)
    carried = [
        group for group in by_count.values() if len({nearest_relay(ledger.corpus, claim) for claim in group}) > 1
    ]
    for ones, others in combinations(carried, 2):
        sources = {claim.article for claim in ones}, {claim.article for claim in others}
        if room(ones[0]).meets(room(others[0])) or sources[0] & sources[1]:
            continue
        if all(is_one_moment(one, other) for one in ones for other in others):
            yield Finding(
                RULE.id, RULE.severity, Shape.ACROSS_SOURCES, (FigureTerm(tuple(ones)), FigureTerm(tuple(others)))
            )


def _tell(phrases: Phrases, finding: Finding) -> str:
    one, other = finding.figures
    return say(
        f"rule-self-contradiction-{finding.shape}",
        source=phrases.source(one),
        who=phrases.who(one if finding.shape is Shape.ACROSS_SOURCES else other),
        one=phrases.count(one),
        other=phrases.count(other),
        one_sources=len(one.sources),
        other_sources=len(other.sources),
        thing=phrases.thing(one if finding.shape is Shape.ACROSS_SOURCES else other),
    )


RULE = Rule(
    id="self-contradiction",
    severity=Severity.CONTRADICTION,
    find=_find,
    tell=_tell,
)
