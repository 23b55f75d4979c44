"""A copy differs from the source it is taken from, or alone from all other copies of one dispatch."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from enum import StrEnum

from rapidfuzz.distance import OSA

from generator.language import say
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.record.counts import Count, Qualifier
from generator.rules.alike import in_order_of_recording, origin_omitted
from generator.rules.api import Rule
from generator.rules.finding import FigureTerm, Finding, Severity, is_current
from generator.rules.lines import speakers_in_few
from generator.rules.marks import of_named
from generator.rules.moments import describe_days_apart, is_one_moment, were_said_apart
from generator.rules.occasion import dated
from generator.rules.phrases import Phrases


class Shape(StrEnum):
    """What the copy changed."""

    FIGURE = "figure"
    QUALIFIER = "qualifier"
    SPEAKER = "speaker"
    DATE = "date"
    ALONE = "alone"


# So many other copies of a dispatch must agree before one that differs is told of.
AGREEING = 2

_Figures = Mapping[Scope, list[FigureSaid]]
_BySource = Mapping[str, _Figures]


def _find(ledger: Ledger) -> Iterator[Finding]:
    by_source: dict[str, dict[Scope, list[FigureSaid]]] = defaultdict(lambda: defaultdict(list))
    for claim in ledger.figures:
        by_source[claim.source_id][claim.scope].append(claim)
    for source_id, source in sorted(ledger.corpus.sources.items()):
        for origin in source.derived_from:
            for scope, copies in by_source[source_id].items():
                yield from _differences(ledger, copies, by_source[origin].get(scope, []))
    for dispatch in sorted(ledger.corpus.dispatches):
        copies_ = [name for name, source in sorted(ledger.corpus.sources.items()) if dispatch in source.derived_from]
        yield from _standing_alone(ledger, copies_, by_source)


def _standing_alone(ledger: Ledger, names: list[str], by_source: _BySource) -> Iterator[Finding]:
    """One finding for each count that one copy has and in whose place all others have another, vague ones too."""
    by_scope: dict[Scope, dict[str, list[FigureSaid]]] = defaultdict(dict)
    for name in names:
        for scope, claims in by_source[name].items():
            if current := [claim for claim in claims if is_current(claim)]:
                by_scope[scope][name] = current
    for scope, copies in by_scope.items():
        for name, own in copies.items():
            others = [claim for other, claims in copies.items() if other != name for claim in claims]
            alike = [one for one in others if all(_is_one_utterance(ledger, claim, one) for claim in own)]
            counts = {claim.count for claim in alike}
            kept = any(_has(by_source[name], scope, count) for count in counts)
            agreeing = {claim.source_id for claim in alike}
            rounded = any(_meets(claim.count, count) for claim in own for count in counts)
            if len(counts) == 1 and not kept and not rounded and len(agreeing) >= AGREEING:
                terms = FigureTerm(in_order_of_recording(own)), FigureTerm(in_order_of_recording(alike))
                yield Finding(RULE.id, RULE.severity, Shape.ALONE, terms)


def _has(figures: _Figures, scope: Scope, count: Count) -> bool:
    """Whether a source has a count of what may be the same, as a headline does that leaves the place open."""
    alike = (claims for other, claims in figures.items() if other.may_be(scope))
    return any(claim.count == count for claims in alike for claim in claims)


def _meets(one: Count, other: Count) -> bool:
    """Whether two wordings may be of one number, which is rounding; "dozens" and "hundreds" are two words."""
    if Qualifier.VAGUE in {one.qualifier, other.qualifier}:
        return False
    return one.test is not None and other.test is not None and one.test.meets(other.test)


def _differences(ledger: Ledger, copies: list[FigureSaid], originals: list[FigureSaid]) -> Iterator[Finding]:
    counts = {claim.count for claim in originals}
    copied = {claim.count for claim in copies}
    lost = [claim for claim in originals if claim.count not in copied]
    for copy in copies:
        if copy.count in counts:
            same = [one for one in originals if one.count == copy.count]
            changes = [_changed(ledger, copy, one) for one in same]
            if all(changes) and changes[0]:
                yield _finding(changes[0], copy, same[0])
            continue
        original = next((one for one in lost if _resembles(copy, one) and _is_one_utterance(ledger, copy, one)), None)
        if original:
            same_number = original.count.number == copy.count.number
            yield _finding(Shape.QUALIFIER if same_number else Shape.FIGURE, copy, original)


def _is_one_utterance(ledger: Ledger, copy: FigureSaid, original: FigureSaid) -> bool:
    """Whether another figure may be a slip: not one of another day or hour, or by another speaker."""
    same_body = copy.body is None or original.body is None or copy.body == original.body
    return is_one_moment(copy, original) and (same_body or origin_omitted(ledger, copy, original))


def _changed(ledger: Ledger, copy: FigureSaid, original: FigureSaid) -> Shape | None:
    """What else than the figure the copy changed."""
    if were_said_apart(copy, original) or describe_days_apart(copy, original):
        return Shape.DATE
    if copy.is_own or original.is_own:
        return None
    if copy.body and original.body and copy.body != original.body and not origin_omitted(ledger, copy, original):
        return Shape.SPEAKER
    return None


def _resembles(copy: FigureSaid, original: FigureSaid) -> bool:
    """Whether a figure looks like a slip of another: the same number, or one digit off or two swapped."""
    one, other = copy.count, original.count
    if one.number is None or other.number is None or Qualifier.VAGUE in {one.qualifier, other.qualifier}:
        return False
    slip = len(str(one.number)) > 1 and OSA.distance(str(one.number), str(other.number)) == 1
    return one.number == other.number or slip


def _finding(shape: Shape, copy: FigureSaid, original: FigureSaid) -> Finding:
    return Finding(RULE.id, RULE.severity, shape, (FigureTerm((copy,)), FigureTerm((original,))))


def _tell(phrases: Phrases, finding: Finding) -> str:
    copy, original = finding.figures
    return say(
        f"rule-garbled-{_case(finding)}",
        source=phrases.source(copy),
        origin=phrases.source(original),
        others=phrases.sources(original),
        figure=phrases.in_its_words(copy.lead) if finding.shape is Shape.ALONE else phrases.figure(copy),
        who=phrases.who(copy),
        dated=dated(copy),
        origin_count=phrases.count(original),
        origin_who=phrases.who(original),
        origin_dated=dated(original),
        basis="inferred" if copy.lead.source.derived_basis else "stated",
    )


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    return {"speakers": speakers_in_few(phrases, finding.figures)}


def _case(finding: Finding) -> str:
    """The shape; of a copy that stands alone, whether it names a speaker."""
    return "alone-named" if finding.shape is Shape.ALONE and finding.figures[0].speakers else finding.shape


RULE = Rule(
    id="garbled",
    severity=Severity.PROVENANCE,
    find=_find,
    tell=_tell,
    marks=of_named,
    in_line=_in_line,
    differing=frozenset({Shape.FIGURE, Shape.QUALIFIER, Shape.SPEAKER, Shape.ALONE}),
    of_records=True,
)
