"""Relays give different numbers for one speaker, one thing and one moment."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from generator.language import naming, say
from generator.language.formats import listed
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.relays import is_telltale
from generator.ledger.utterances import Divergence, divergences
from generator.record.claims import FigureClaim
from generator.record.ids import ClaimId, SourceId
from generator.rules.alike import DISTINCTIVE, in_order_of_recording, is_in_the_text, is_unusual
from generator.rules.api import Rule, Sides, of_figures, sentence_of_sides
from generator.rules.days import first_said
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.marks import in_sources, of_named
from generator.rules.moments import may_be_of_one_time
from generator.rules.of_text import common_total
from generator.rules.phrases import Phrases
from generator.rules.relays.beside import called_by, counted_beside
from generator.rules.relays.doubled import counted_otherwise, doubled, left_open
from generator.rules.relays.later import later_of, with_later
from generator.rules.relays.swapped import digits_swapped

# Within so many days reports may be of one statement, where they do not date it.
SAME_DAYS = 7
# So many reports of a number have a mark each.
_MARKS = 8


class Shape(StrEnum):
    """Whether one number is likely a slip of the other, or what others give for a part."""

    DIFFER = "differ"
    MISPRINT = "misprint"
    PART = "part"
    SWAPPED = "swapped"
    DOUBLED = "doubled"


def _find(ledger: Ledger) -> Iterator[Finding]:
    found = [*_divergent(ledger)]
    yield from found
    known = {claim.id for finding in found for claim in finding.claims}
    yield from _swapped(ledger, known)
    for sides in doubled(ledger):
        if sides[0][0].id not in known:
            further = tuple(FigureTerm(claims) for claims in (left_open(ledger, sides),) if claims)
            beside = tuple(map(FigureTerm, counted_otherwise(ledger, sides)))
            terms = tuple(map(FigureTerm, sides))
            yield Finding(RULE.id, RULE.severity, Shape.DOUBLED, terms, further=further, beside=beside)


def _divergent(ledger: Ledger) -> Iterator[Finding]:
    for divergence in divergences(ledger.corpus, ledger.figures):
        parts = _parts(ledger, divergence)
        if parts:
            yield Finding(RULE.id, RULE.severity, Shape.PART, parts)
            continue
        if _is_of_another_heading(ledger, divergence) or _is_of_two_things(ledger, divergence):
            continue
        shape = Shape.MISPRINT if divergence.misprint else Shape.DIFFER
        reports = [*_with_all_reports(ledger, divergence)]
        past = _given_as_past(ledger, reports)
        sides = [tuple(claim for claim in side if claim.source_id not in past) for side in reports]
        if all(sides):
            beside = common_total(ledger, [claim for side in sides for claim in side])
            later = [claim for side in reports for claim in side if claim.source_id in past]
            further = tuple(FigureTerm((one, past[one.source_id])) for one in later if shape is Shape.DIFFER)
            terms = tuple(map(FigureTerm, sides))
            yield Finding(RULE.id, RULE.severity, shape, terms, beside=beside, further=further)


def _swapped(ledger: Ledger, known: set[ClaimId]) -> Iterator[Finding]:
    """Numbers of one day whose digits changed places, unless they are told of already."""
    for sides in digits_swapped(ledger):
        if known.isdisjoint(claim.id for side in sides for claim in side):
            yield Finding(RULE.id, RULE.severity, Shape.SWAPPED, tuple(map(FigureTerm, sides)))


def _with_all_reports(ledger: Ledger, divergence: Divergence) -> Iterator[tuple[FigureSaid, ...]]:
    """The claims of each side, with what else gives its number for the same and may be of one time, whoever is named.

    Where all name the speaker, the sentence is of that speaker, and so are the reports that it counts.
    """
    claims = [claim for side in divergence.sides for claim in side.claims]
    bodies = {claim.body for claim in claims if claim.speakers and not claim.is_general}
    is_of_one = not divergence.misprint and all(claim.speakers for claim in claims)
    counted = [claim.source_id for claim in claims]
    for side in divergence.sides:
        further = (
            one
            for assertion in ledger.by_scope.get(side.claims[0].scope, ())
            for one in assertion.claims
            if one.source_id not in counted
            and _may_be_of(one, side.claims)
            and not (is_of_one and one.body not in bodies)
        )
        yield (*side.claims, *in_order_of_recording(further))


def _given_as_past(ledger: Ledger, sides: Iterable[tuple[FigureSaid, ...]]) -> dict[SourceId, FigureSaid]:
    """Of each report that tells as an earlier figure what others of the sides have as the present one that figure.

    Such a report is of another statement.
    """
    sources = {claim.source_id for side in sides for claim in side}
    figures = [one for source in sources for one in ledger.claims_of_source[source] if isinstance(one, FigureSaid)]
    present: dict[object, set[SourceId]] = defaultdict(set)
    for one in figures:
        if not one.is_earlier and is_unusual(one.count):
            present[(one.scope, one.count)].add(one.source_id)
    past = sorted((one for one in figures if one.is_earlier), key=lambda one: one.id, reverse=True)
    return {one.source_id: one for one in past if present.get((one.scope, one.count), set()) - {one.source_id}}


def _may_be_of(one: FigureSaid, claims: Sequence[FigureSaid]) -> bool:
    """Whether a figure of a text gives the number of some claims, and no other day than theirs for it."""
    same = one.scope == claims[0].scope and one.count == claims[0].count and not one.is_earlier
    return same and is_in_the_text(one) and any(may_be_of_one_time(one, claim, SAME_DAYS) for claim in claims)


def _parts(ledger: Ledger, divergence: Divergence) -> tuple[FigureTerm, ...]:
    """The side that has for the whole what sources of the other give for a part, these, and the part; else nothing."""
    if len(divergence.sides) != 2 or divergence.misprint:
        return ()
    less, more = sorted(divergence.sides, key=lambda side: side.number)
    part = tuple(
        one
        for claim in more.claims
        for one in ledger.claims_of_source[claim.source_id]
        if isinstance(one, FigureSaid) and one.count.number == less.number and _is_beside(ledger, one, claim)
    )
    return tuple(FigureTerm(claims) for claims in (less.claims, more.claims, part)) if part else ()


def _is_beside(ledger: Ledger, one: FigureSaid, claim: FigureSaid) -> bool:
    """Whether a figure stands under another heading in the same unit, with a number that is there by no chance."""
    metrics = ledger.corpus.metrics
    same_unit = metrics[one.scope.metric].unit == metrics[claim.scope.metric].unit
    return same_unit and one.scope.metric != claim.scope.metric and is_telltale(ledger.corpus, one)


def _is_of_another_heading(ledger: Ledger, divergence: Divergence) -> bool:
    """Whether one side's large number is what a source of another side has of another thing: then that changed."""
    numbers = {side.number for side in divergence.sides if float(side.number) >= DISTINCTIVE}
    scope = divergence.sides[0].claims[0].scope
    sources = {claim.source_id for side in divergence.sides for claim in side.claims}
    return any(
        isinstance(one, FigureSaid) and one.count.number in numbers and one.scope.metric != scope.metric
        for source in sources
        for one in ledger.claims_of_source[source]
    )


def _is_of_two_things(ledger: Ledger, divergence: Divergence) -> bool:
    """Whether a source of one side tells of the other side's number, too: as part of the first, or of another time."""
    if divergence.misprint:
        return False
    numbers = {side.number for side in divergence.sides}
    scope = divergence.sides[0].claims[0].scope
    return any(
        isinstance(one, FigureSaid) and one.count.number in numbers - {side.number} and one.scope.metric == scope.metric
        for side in divergence.sides
        for claim in side.claims
        for one in ledger.claims_of_source[claim.source_id]
    )


def _reports(term: FigureTerm) -> int:
    """How many reports have it: copies of one text count once."""
    return len({claim.text for claim in term.claims})


def _tell(phrases: Phrases, finding: Finding) -> str:
    match finding.shape:
        case Shape.PART:
            return _of_a_part(phrases, finding)
        case Shape.MISPRINT:
            return _of_a_misprint(phrases, finding)
        case Shape.DOUBLED:
            return _of_a_number_twice(phrases, finding)
    return sentence_of_sides(_opened(phrases, finding))


def _of_a_misprint(phrases: Phrases, finding: Finding) -> str:
    meant, slip = finding.figures
    moment = slip.lead.record.as_of
    return say(
        "rule-relays-misprint-as-of" if moment else "rule-relays-misprint",
        source=phrases.source(slip),
        figure=phrases.figure(slip),
        moment=naming.when(moment),
        meant=phrases.count(meant),
        slip=phrases.count(slip),
        named="yes" if slip.speakers else "no",
        who=phrases.who(slip) if slip.speakers else "",
        n=_reports(meant),
    )


def _of_a_number_twice(phrases: Phrases, finding: Finding) -> str:
    first, second, others, _ = finding.figures
    open_ones = [name for term in finding.further for name in term.sources]
    beside = [term for term in finding.beside if isinstance(term, FigureTerm)]
    return say(
        "rule-relays-doubled",
        source=phrases.source(first),
        figure=phrases.in_its_words(first.lead),
        second=phrases.in_its_words(second.lead),
        n=_reports(others),
        sources=phrases.papers(others.sources),
        shared=phrases.figure(second),
        meant=phrases.figure(others),
        read=len({one.text for one in others.claims if "group" in one.record.readings}),
        open=phrases.papers(open_ones) or "none",
        n_open=len(open_ones),
        first=phrases.figure(beside[0]) if beside else "none",
        instead=listed(dict.fromkeys(map(phrases.worded, beside[1].claims))) if beside else "",
    )


def _of_a_part(phrases: Phrases, finding: Finding) -> str:
    taken, whole, part = finding.figures
    return say(
        "rule-relays-part",
        n=len(taken.sources),
        sources=phrases.sources(taken),
        figure=phrases.figure(taken),
        whole=phrases.count(whole),
        others=phrases.sources(whole),
        apart=phrases.sources(part),
        keeping=len(part.sources),
        total=phrases.figure(whole),
        part=phrases.figure(part),
    )


def _sides(phrases: Phrases, finding: Finding) -> Sides | None:
    return _opened(phrases, finding) if finding.shape in {Shape.DIFFER, Shape.SWAPPED} else None


def _opened(phrases: Phrases, finding: Finding) -> Sides:
    first = finding.figures[0]
    everyone = Term(tuple(claim for term in finding.terms for claim in term.claims))
    is_named = all(claim.speakers for claim in everyone.claims)
    opening = say(
        "rule-relays-swapped" if finding.shape is Shape.SWAPPED else _differing(phrases, finding, is_named),
        who=phrases.who_in_full(everyone),
        amount=phrases.amount(first),
        on=first_said(first),
        total=next((phrases.figured(one.lead) for one in finding.beside if isinstance(one, FigureTerm)), "none"),
    )
    total = in_sources(claim for term in finding.beside for claim in term.claims)
    sides = (with_later(phrases, finding, term, _side(phrases, term, is_named)) for term in finding.figures)
    later = ([claim for one in later_of(finding, term) for claim in one.claims] for term in finding.figures)
    claims = tuple((*marks, *theirs) for marks, theirs in zip(of_figures(finding), later, strict=True))
    return Sides(opening, tuple(sides), claims, total)


def _differing(phrases: Phrases, finding: Finding, is_named: bool) -> str:
    """The code of the opening: what may be of less than the others say need not differ from them."""
    is_limited = any(_beside(phrases, term) and not _called(phrases, term) for term in finding.figures)
    code = "rule-relays-several" if is_limited else "rule-relays-differ"
    return code if is_named else f"{code}-unnamed"


def _beside(phrases: Phrases, term: FigureTerm) -> tuple[FigureClaim, ...]:
    """What the one report of a figure counts in one breath with it."""
    return tuple(counted_beside(phrases.corpus, term)) if len(term.sources) == 1 else ()


def _called(phrases: Phrases, term: FigureTerm) -> str:
    return called_by(term, _beside(phrases, term))


def _side(phrases: Phrases, term: FigureTerm, is_named: bool) -> str:
    count, sources = phrases.count(term), phrases.reports(term)
    attributing = {claim.article for claim in term.claims if claim.speakers}
    if is_named or not attributing:
        side = say("rule-relays-side", count=count, sources=sources)
    elif len(term.sources) == 1:
        side = say("rule-relays-side-only-named", count=count, sources=sources, who=phrases.who(term))
    else:
        first = FigureTerm(tuple(sorted(term.claims, key=lambda claim: claim.article not in attributing)))
        n, who, sources = len(attributing), phrases.who(term), phrases.reports(first)
        side = say("rule-relays-side-named", count=count, sources=sources, n=n, who=who)
    beside = _beside(phrases, term)
    if not beside:
        return side
    if label := _called(phrases, term):
        return say("rule-relays-side-called", side=side, label=label)
    return say("rule-relays-side-limited", side=side, figures=listed(map(phrases.recorded, beside)))


def _marks(phrases: Phrases, finding: Finding) -> Iterable[Claim]:
    """Of each source that is named one claim; of a misprint also of those that are only counted."""
    if finding.shape is not Shape.MISPRINT:
        return of_named(phrases, finding)
    return [claim for term in finding.figures for claim in in_sources(term.claims, _MARKS)]


RULE = Rule(
    id="relays",
    severity=Severity.PROVENANCE,
    find=_find,
    tell=_tell,
    marks=_marks,
    sides=_sides,
    differing=frozenset({Shape.DIFFER, Shape.MISPRINT, Shape.PART, Shape.DOUBLED}),
    of_records=True,
)
