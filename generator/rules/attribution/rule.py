"""Sources attribute what is one figure to different speakers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, product

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.counts import Qualifier
from generator.record.ids import ActorId, GroupId, MetricId, SourceId
from generator.record.registries import ActorKind
from generator.rules.alike import (
    in_order_of_recording,
    is_general,
    is_in_the_text,
    named,
    same_number,
)
from generator.rules.api import Rule, Sides, in_sources, sentence_of_sides
from generator.rules.attribution.of_a_total import as_parts, wholes_disputed
from generator.rules.attribution.utterance import DAYS_TOGETHER, is_one_utterance
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.lines import speakers_in_few
from generator.rules.moments import known_days, may_be_of_one_time
from generator.rules.phrases import Phrases

# A figure of which the ledger knows that it was denied or taken back, by a code.
_DISPUTED = "disputed"

# Who answers for a claim, by id: a body, or all that a claim names where those are of several bodies.
_Tellers = tuple[ActorId, ...]
_Bodies = dict[_Tellers, list[FigureSaid]]


@dataclass(frozen=True, slots=True)
class _Side:
    """What one body is said to have given: its claims by day and wording, and who stands around them."""

    body: _Tellers
    claims: tuple[tuple[FigureSaid, ...], ...]
    sources: frozenset[SourceId]
    names: frozenset[ActorId]
    relays: frozenset[ActorId]


class Shape(StrEnum):
    """How far the two figures are the same."""

    SAME_SCOPE = "same-scope"


def _find(ledger: Ledger) -> Iterator[Finding]:
    """One finding for all figures that the same sources attribute to the same bodies."""
    alike: dict[object, list[tuple[FigureTerm, ...]]] = defaultdict(list)
    for terms in _all_differences(ledger):
        fewest = min(terms, key=lambda term: (len(term.sources), term.lead.id))
        alike[(tuple(_tellers(term.lead) for term in terms), _tellers(fewest.lead), fewest.sources)].append(terms)
    for found in alike.values():
        joined = (tuple(claim for term in sides for claim in term.claims) for sides in zip(*found, strict=True))
        sides = _with_all_reports(ledger, tuple(map(FigureTerm, joined)))
        first = ledger.standing(_leading(sides)[0])
        is_disputed = any(each.is_disputed for each in first.all)
        words = (_DISPUTED,) if is_disputed else ()
        further = tuple(_less_closely(ledger, sides))
        beside = () if is_disputed else tuple(wholes_disputed(ledger, sides))
        yield Finding(RULE.id, RULE.severity, Shape.SAME_SCOPE, sides, words=words, further=further, beside=beside)


def _with_all_reports(ledger: Ledger, sides: tuple[FigureTerm, ...]) -> tuple[FigureTerm, ...]:
    """The sides with every report that names their speakers for the figure, and sides of whom else reports name."""
    known = [claim for term in sides for claim in term.claims]
    found: _Bodies = {}
    for term in sides:
        found.setdefault(_tellers(term.lead), []).extend(term.claims)
    counted = {claim.id for claim in known}
    further = (one for one in ledger.figures if one.id not in counted and _is_of_the_same(ledger, one, known))
    for one in further:
        body = _tellers(one)
        if body in found or not any(_is_above_any(ledger, body, other) for other in found):
            found.setdefault(body, []).append(one)
    return tuple(FigureTerm(tuple(claims)) for claims in found.values())


def _less_closely(ledger: Ledger, sides: Sequence[FigureTerm]) -> Iterator[FigureTerm]:
    """A side for each whom further reports name, be it an outlet, a relay or by a general word."""
    lead, known = _leading(sides)[0].scope, [claim for term in sides for claim in term.claims]
    alike = [claim for claim in known if claim.scope == lead]
    articles, numbers = {claim.article for claim in alike}, {claim.count.number for claim in alike}
    by_names: dict[tuple[str, ...], list[FigureSaid]] = defaultdict(list)
    for one in ledger.figures:
        is_same = one.scope == lead and one.count.number in numbers and one.article not in articles
        names_somebody = bool(one.speakers) and not one.is_own and is_in_the_text(one)
        if is_same and names_somebody and any(may_be_of_one_time(one, claim, DAYS_TOGETHER) for claim in alike):
            by_names[one.speakers].append(one)
    yield from (FigureTerm(tuple(claims)) for claims in by_names.values())


def _is_of_the_same(ledger: Ledger, one: FigureSaid, known: Sequence[FigureSaid]) -> bool:
    """Whether a report names a speaker for a figure of which others tell, and may tell of the same time."""
    if not (_tellers(one) and _tells_an_origin(ledger, one) and is_in_the_text(one)):
        return False
    alike = (claim for claim in known if claim.scope == one.scope and claim.count.number == one.count.number)
    return any(may_be_of_one_time(one, claim, DAYS_TOGETHER) for claim in alike)


def _all_differences(ledger: Ledger) -> Iterator[tuple[FigureTerm, ...]]:
    for claims in same_number(ledger, 2):
        scopes: dict[tuple[GroupId, MetricId], _Bodies] = defaultdict(lambda: defaultdict(list))
        for claim in claims:
            if (body := _tellers(claim)) and _tells_an_origin(ledger, claim):
                scopes[(claim.scope.group, claim.scope.metric)][body].append(claim)
        for _, bodies in sorted(scopes.items()):
            if len(bodies) > 1:
                yield from _differences(ledger, bodies)


def _tellers(claim: FigureSaid) -> _Tellers:
    """The body that answers for a claim; all that it names where those are of several."""
    return (claim.body,) if claim.body else tuple(sorted(claim.speakers))


def _tells_an_origin(ledger: Ledger, claim: FigureSaid) -> bool:
    """Whether a source names somebody as having counted; an outlet passes on what others counted."""
    outlets = all(ledger.corpus.actors[name].kind is ActorKind.OUTLET for name in claim.speakers)
    vague = claim.count.qualifier is Qualifier.VAGUE
    return not (claim.is_own or is_general(ledger, claim) or outlets or vague)


def _differences(ledger: Ledger, bodies: _Bodies) -> Iterator[tuple[FigureTerm, ...]]:
    """What each body is said to have given of a figure, where one source names it and another does not."""
    sides = [_side(body, bodies[body]) for body in sorted(bodies)]
    by_body: _Bodies = defaultdict(list)
    for ones, others in combinations(sides, 2):
        if ones.sources.isdisjoint(others.sources) and not _is_named_less_closely(ledger, ones, others):
            for side, claims in zip((ones, others), _of_one_utterance(ledger, ones, others), strict=True):
                by_body[side.body] += claims
    terms = tuple(FigureTerm(in_order_of_recording(by_body[body])) for body in sorted(by_body) if by_body[body])
    if terms:
        yield terms


def _side(body: _Tellers, claims: list[FigureSaid]) -> _Side:
    # Claims of one day and wording are near to the same others, so that one of them is tried for all.
    alike: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        channel = claim.text, claim.record.reported_by
        alike[(known_days(claim), claim.when and claim.when.day, claim.count, channel)].append(claim)
    return _Side(
        body=body,
        claims=tuple(map(tuple, alike.values())),
        sources=frozenset(claim.article for claim in claims),
        names=frozenset(name for claim in claims for name in named(claim)),
        relays=frozenset(name for claim in claims for name in claim.relays),
    )


def _of_one_utterance(ledger: Ledger, ones: _Side, others: _Side) -> tuple[list[FigureSaid], list[FigureSaid]]:
    """The claims of two bodies that are told as one utterance with some claim of the other."""
    found: tuple[dict[str, FigureSaid], dict[str, FigureSaid]] = {}, {}
    for first, second in product(ones.claims, others.claims):
        if is_one_utterance(ledger.corpus, first[0], second[0]):
            found[0].update({claim.id: claim for claim in first})
            found[1].update({claim.id: claim for claim in second})
    return list(found[0].values()), list(found[1].values())


def _is_named_less_closely(ledger: Ledger, ones: _Side, others: _Side) -> bool:
    """Whether any source shows one of two bodies, or who is part of it, to be a relay or a superior for the other."""
    pairs = ((ones, others), (others, ones))
    if any(
        ledger.chains.is_above(name, relay) for here, there in pairs for name in here.names for relay in there.relays
    ):
        return True
    return _is_above_any(ledger, ones.names, others.names)


def _is_above_any(ledger: Ledger, ones: Iterable[ActorId], others: Iterable[ActorId]) -> bool:
    return any(_is_above_either(ledger, *pair) for pair in product(ones, others))


def _is_above_either(ledger: Ledger, one: ActorId, other: ActorId) -> bool:
    return ledger.chains.is_above(one, other) or ledger.chains.is_above(other, one)


def _tell(phrases: Phrases, finding: Finding) -> str:
    return sentence_of_sides(_sides(phrases, finding))


def _sides(phrases: Phrases, finding: Finding) -> Sides:
    """The sources of each body, of the figure that most have; what else they differ on alike is named beside it."""
    first, *others = _leading(finding.figures)
    of_first = (FigureTerm(tuple(one for one in term.claims if one.scope == first.scope)) for term in finding.figures)
    sides = sorted(of_first, key=lambda term: len(term.sources))
    all_copies = not finding.further and len({claim.text for term in sides for claim in term.claims}) == 1
    opening = say(
        "rule-attribution-same-scope",
        figure=phrases.figured(first),
        others=listed(phrases.figured(one) for one in others),
        n=len(others),
        disputed="yes" if _DISPUTED in finding.words else "no",
        tellers=_basis(phrases, sides) if all_copies else "reports",
    )
    claims = [in_sources(term.claims) for term in sides]
    each = [_plain_side(phrases, term) if all_copies else _side_of(phrases, sides, at) for at, term in enumerate(sides)]
    parts = [[one for one in finding.beside if not {*one.sources}.isdisjoint(term.sources)] for term in sides]
    each = [as_parts(phrases, side, wholes) for side, wholes in zip(each, parts, strict=True)]
    claims = [(*ones, *(one.lead for one in wholes)) for ones, wholes in zip(claims, parts, strict=True)]
    each += (_loose_side(phrases, term) for term in finding.further)
    claims += (in_sources(term.claims) for term in finding.further)
    opened = (
        next((claim for claim in term.claims if claim.scope == other.scope), None)
        for other in others
        for term in finding.figures
    )
    return Sides(opening, tuple(each), tuple(claims), tuple(filter(None, opened)))


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    first, *_ = _leading(finding.figures)
    return {"figure": phrases.figured(first), "speakers": speakers_in_few(phrases, finding.figures)}


def _plain_side(phrases: Phrases, term: Term) -> str:
    return say("rule-attribution-side", who=phrases.who(term), sources=phrases.titles(term.sources))


def _loose_side(phrases: Phrases, term: Term) -> str:
    """Whom reports name less closely, and where: that may be no speaker more."""
    named = [phrases.corpus.actors[name] for name in term.speakers]
    is_relay = all(one.kind is ActorKind.OUTLET for one in named)
    code = "rule-attribution-side-relay" if is_relay else "rule-attribution-side-general"
    return say(code, who=phrases.who(term), sources=phrases.titles(term.sources))


def _is_shown(corpus: Corpus, term: FigureTerm, sides: Sequence[FigureTerm]) -> bool:
    """Whether something shows that a side tells of one utterance with another: else each may have given the number."""
    others = [claim for other in sides if other is not term for claim in other.claims]
    return any(is_one_utterance(corpus, *pair) for pair in product(term.claims, others))


def _side_of(phrases: Phrases, sides: Sequence[FigureTerm], at: int) -> str:
    """Who is named and where; of a copy with which later sides it shares a text that names somebody else there."""
    term, others = sides[at], sides[at + 1 :]
    who, sources = phrases.who(term), phrases.reports(term)
    texts = {claim.text for claim in term.claims}
    shared = FigureTerm(tuple(claim for other in others for claim in other.claims if claim.text in texts))
    if texts != {claim.text for claim in shared.claims}:
        is_shown = _is_shown(phrases.corpus, term, sides)
        code = "rule-attribution-side" if is_shown else "rule-attribution-side-apart"
        return say(code, who=who, sources=sources)
    return say(
        "rule-attribution-side-copy",
        who=who,
        sources=sources,
        n=len(term.sources),
        others=phrases.titles(shared.sources),
        basis=_basis(phrases, (term, shared)),
    )


def _basis(phrases: Phrases, copies: Sequence[FigureTerm]) -> str:
    """By a code, whether it is stated of all that they are copies, or inferred of some."""
    sources = (phrases.corpus.sources[claim.source_id] for term in copies for claim in term.claims)
    return "inferred" if any(one.derived_basis for one in sources) else "stated"


def _leading(sides: Sequence[FigureTerm]) -> list[FigureSaid]:
    """Each figure that the sides tell, in its most exact wording; the one that most claims have first."""
    of_scope: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in (claim for term in sides for claim in term.claims):
        of_scope[claim.scope].append(claim)
    ordered = sorted(of_scope.values(), key=lambda claims: (-len(claims), -(claims[0].count.number or 0), claims[0].id))
    return [min(claims, key=lambda claim: claim.count.precision) for claims in ordered]


RULE = Rule(
    id="attribution",
    severity=Severity.PROVENANCE,
    find=_find,
    tell=_tell,
    sides=_sides,
    in_line=_in_line,
    differing=frozenset({Shape.SAME_SCOPE}),
)
