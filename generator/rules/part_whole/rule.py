"""A part is counted larger than the whole it belongs to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from enum import StrEnum

from generator.language import formats, in_sentence, say
from generator.ledger.claim import Claim, FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.relays import nearest_relay
from generator.record.registries import MetricKind
from generator.rules.alike import is_in_the_text
from generator.rules.api import Rule
from generator.rules.arithmetic import total
from generator.rules.breakdown.placed import scope_of_part
from generator.rules.contradiction.headlines import of_another_place
from generator.rules.days import first_said, moment_described
from generator.rules.finding import FigureTerm, Finding, Severity, comparable_figures, room, terms_of
from generator.rules.marks import of_term
from generator.rules.moments import is_one_moment, is_same_teller, must_hold_together
from generator.rules.part_whole.across import excesses
from generator.rules.part_whole.wholes import wholes
from generator.rules.part_whole.within_periods import longer_periods
from generator.rules.phrases import Phrases

_Bucket = Mapping[Scope, list[FigureSaid]]


class Shape(StrEnum):
    """In which respect one is part of the other, or that one stands elsewhere."""

    GROUP = "group"
    PLACE = "place"
    METRIC = "metric"
    PERIOD = "period"
    ACROSS = "across"
    TOGETHER = "together"


_ACROSS = {Shape.ACROSS, Shape.TOGETHER}


def _find(ledger: Ledger) -> Iterator[Finding]:
    sources: dict[str, dict[Scope, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    voices: dict[object, dict[Scope, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in filter(is_in_the_text, comparable_figures(ledger)):
        sources[claim.source_id][claim.scope].append(claim)
        if claim.voice and claim.record.as_of and claim.record.as_of.day:
            voices[(claim.voice, claim.record.as_of.day)][claim.scope].append(claim)
    across = [*_across(ledger)]
    by_source = (ledger.claims_of_source[name] for name in sources)
    figures = ([claim for claim in claims if isinstance(claim, FigureSaid)] for claims in by_source)
    misplaced = {text.id for claims in figures for _, text in of_another_place(claims)}
    known_later = {(claim.id, one.terms[-1].lead.body) for one in across for claim in one.terms[0].claims}
    for bucket in sources.values():
        for shape, part, whole in _pairs(ledger, bucket):
            # What a body had later for the whole tells more than what it had at the time, and what a headline has for
            # the whole of the part's number is told of the headline.
            if (part.id, whole.body) in known_later or part.id in misplaced:
                continue
            severity = RULE.severity if _is_of_one_teller(part, whole) else Severity.REVISION
            yield Finding(RULE.id, severity, shape, terms_of(ledger, (part, whole)))
    for bucket in voices.values():
        for shape, part, whole in _pairs(ledger, bucket):
            terms = _carriers(bucket, part), _carriers(bucket, whole)
            relays = ({nearest_relay(ledger.corpus, claim) for claim in term.claims} for term in terms)
            # One relay may have garbled what it passed on; where one source has both, it is told above.
            if part.source_id != whole.source_id and all(len(names) > 1 for names in relays):
                yield Finding(RULE.id, RULE.severity, shape, terms)
    yield from across


def _carriers(bucket: _Bucket, claim: FigureSaid) -> FigureTerm:
    """Every claim of a bucket that gives the same figure."""
    return FigureTerm(tuple(one for one in bucket[claim.scope] if one.count == claim.count))


def _pairs(ledger: Ledger, bucket: _Bucket) -> Iterator[tuple[Shape, FigureSaid, FigureSaid]]:
    """The first part of each scope that is larger than a figure of a whole around it."""
    for scope, parts in bucket.items():
        for around, respect in wholes(ledger.corpus, scope):
            # The highest that is exceeded is exceeded the most certainly.
            for whole in sorted(bucket.get(around, ()), key=lambda one: room(one).low, reverse=True):
                larger = next((part for part in parts if _is_larger(ledger, part, whole)), None)
                if larger:
                    yield Shape(respect), larger, whole
                    break
    larger_parts: set[str] = set()
    for part, whole in longer_periods(bucket):
        if part.id not in larger_parts and _is_larger(ledger, part, whole):
            larger_parts.add(part.id)
            yield Shape.PERIOD, part, whole
    for figures in bucket.values():
        for whole in figures:
            yield from _declared(ledger, whole, bucket)


def _declared(ledger: Ledger, whole: FigureSaid, bucket: _Bucket) -> Iterator[tuple[Shape, FigureSaid, FigureSaid]]:
    """Parts that the whole's own breakdown names, whether or not the registries know them to be parts."""
    for breakdown in whole.record.breakdowns:
        for name in breakdown.parts:
            for part in bucket.get(scope_of_part(whole.scope, breakdown, name), ()):
                if part.source_id == whole.source_id and _is_larger(ledger, part, whole):
                    yield Shape(breakdown.by), part, whole


def _is_larger(ledger: Ledger, part: FigureSaid, whole: FigureSaid) -> bool:
    """Whether a part exceeds its whole in every reading, where both must hold together or one text gives both."""
    if not room(part).is_above(room(whole)):
        return False
    if _is_of_one_period(ledger, part, whole):
        return True
    own_count = part.source_id == whole.source_id and (_is_counted_there(part) or _is_counted_there(whole))
    return must_hold_together(ledger, part, whole) or (own_count and is_one_moment(part, whole))


def _is_of_one_period(ledger: Ledger, part: FigureSaid, whole: FigureSaid) -> bool:
    """Whether one text counts both over one stated period, in which nothing can have grown, whoever is named."""
    is_flow = ledger.corpus.metrics[part.scope.metric].kind is MetricKind.FLOW
    over = part.scope.period is not None and part.scope.period == whole.scope.period
    return is_flow and over and part.source_id == whole.source_id and is_one_moment(part, whole)


def _is_counted_there(claim: FigureSaid) -> bool:
    """Whether the outlet that published a text counted itself, which is the text's own word."""
    return claim.source.publication in claim.speakers


def _is_of_one_teller(part: FigureSaid, whole: FigureSaid) -> bool:
    """Whether both are of one body, of one voice, or the text's own."""
    own = all(one.is_own or _is_counted_there(one) for one in (part, whole))
    return own or is_same_teller(part, whole) or (part.voice is not None and part.voice == whole.voice)


def _across(ledger: Ledger) -> Iterator[Finding]:
    """Parts that exceed what another body, or the same elsewhere, later had for the whole."""
    for excess in excesses(ledger):
        terms = *(FigureTerm((part,)) for part in excess.parts), _led_by_its_day(FigureTerm(excess.whole.claims))
        one_body = {part.body for part in excess.parts} == {claim.body for claim in excess.whole.claims}
        severity = Severity.CONTRADICTION if one_body else Severity.REVISION
        result = None if len(excess.parts) == 1 else total(room(part) for part in excess.parts)
        shape = Shape.ACROSS if result is None else Shape.TOGETHER
        more = tuple(FigureTerm(one.claims) for one in excess.more)
        yield Finding(RULE.id, severity, shape, terms, result, beside=more)


def _led_by_its_day(term: FigureTerm) -> FigureTerm:
    """A term that begins with a claim that has the moment that is told of it, else the day on which it was said."""
    known_by = term.known_by

    def distance(claim: FigureSaid) -> tuple[bool, bool]:
        return claim.record.as_of is None, claim.when is None or claim.said.latest != known_by

    lead = min(term.claims, key=distance)
    return FigureTerm((lead, *(claim for claim in term.claims if claim is not lead)))


def _tell(phrases: Phrases, finding: Finding) -> str:
    part, *further, whole = finding.figures
    if finding.shape not in _ACROSS:
        return _larger(phrases, part, whole)
    second = further[0] if further else part
    sentence = say(
        f"rule-part-whole-{finding.shape}",
        who=phrases.who_in_full(part),
        order=_order(phrases, part, whole),
        part=_called(phrases, part),
        on=moment_described(part),
        second=_called(phrases, second),
        sum=phrases.range(part.lead, finding.result) if finding.result else "",
        whole_who=phrases.who_in_full(FigureTerm((whole.lead,))),
        whole_who_raised=formats.raised(phrases.who_in_full(FigureTerm((whole.lead,)))),
        whole=_called(phrases, whole),
        whole_on=moment_described(whole),
    )
    for term in finding.beside:
        if isinstance(term, FigureTerm):
            sentence = say("rule-part-whole-with-more", sentence=sentence, more=_more(phrases, term))
    return sentence


def _marks(_: Phrases, finding: Finding) -> Iterator[Claim]:
    """The claims of each side, and of what is told besides."""
    return (claim for term in (*finding.terms, *finding.beside) for claim in of_term(term))


def _more(phrases: Phrases, term: FigureTerm) -> str:
    """What a body is credited with for the whole besides, in which the part has room, and when."""
    return say(
        "rule-part-whole-more",
        who=phrases.actor(term.lead.body) if term.lead.body else phrases.who(term),
        figure=_called(phrases, term),
        sources=phrases.papers(term.sources),
        on=first_said(term),
    )


def _order(phrases: Phrases, part: FigureTerm, whole: FigureTerm) -> str:
    """Whether a whole was certainly given after a part, and is one by the words of its source, too."""
    if not any(part.lead.said.is_before(claim.said) for claim in whole.claims):
        return "beside"
    return "called" if any(_name(phrases, term) for term in (part, whole)) else "later"


def _called(phrases: Phrases, term: FigureTerm) -> str:
    """A figure with its place, even where that goes without saying, and with what its source calls those counted."""
    figure, label = _figure(phrases, term), _name(phrases, term)
    return say("rule-part-whole-called", figure=figure, label=label) if label else figure


def _figure(phrases: Phrases, term: FigureTerm) -> str:
    return in_sentence.figure_in_full(phrases.corpus, term.lead.scope, phrases.worded(term.lead))


def _name(phrases: Phrases, term: FigureTerm) -> str:
    """What a source calls those counted, where the words for their group do not say that already; else empty."""
    label = term.lead.record.label or ""
    return "" if label.casefold() in _figure(phrases, term).casefold() else label


def _larger(phrases: Phrases, part: FigureTerm, whole: FigureTerm) -> str:
    together = set(part.sources) & set(whole.sources)
    sources = sorted(together) or part.sources
    return say(
        "rule-part-whole-larger",
        told="apart" if not together else "credited" if part.lead.speakers == whole.lead.speakers else "together",
        by=_by(part),
        whole_by=_by(whole),
        sources=phrases.papers(sources),
        n=len(sources),
        whole_sources=phrases.papers(whole.sources),
        who=phrases.who(FigureTerm((part.lead,))),
        whole_who=phrases.who(FigureTerm((whole.lead,))),
        part=_called(phrases, part),
        whole=_called(phrases, whole),
    )


def _by(term: FigureTerm) -> str:
    """Whose a figure is in its text, by a code: the text's own, nobody's, or somebody's who is named."""
    if term.lead.is_own or _is_counted_there(term.lead):
        return "own"
    return "named" if term.lead.speakers else "nobody"


RULE = Rule(
    id="part-whole",
    severity=Severity.CONTRADICTION,
    find=_find,
    tell=_tell,
    marks=_marks,
)
