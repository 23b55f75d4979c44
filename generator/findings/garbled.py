"""A copy differs from the source it is taken from."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum

from rapidfuzz.distance import OSA

from generator.claims import Claim
from generator.counts import Qualifier
from generator.findings.alike import origin_omitted
from generator.findings.finding import Finding, Rule, Severity, Term
from generator.findings.moments import describe_days_apart, is_one_moment, were_said_apart
from generator.ledger import Ledger


class Shape(StrEnum):
    """What the copy changed."""

    FIGURE = "figure"
    QUALIFIER = "qualifier"
    SPEAKER = "speaker"
    DATE = "date"


def _find(ledger: Ledger) -> Iterator[Finding]:
    by_source: dict[str, dict[object, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in ledger.claims:
        if claim.figure and claim.scope:
            by_source[claim.source_id][claim.scope].append(claim)
    for source_id, source in sorted(ledger.corpus.sources.items()):
        for origin in source.derived_from:
            for scope, copies in by_source[source_id].items():
                yield from _differences(ledger, copies, by_source[origin].get(scope, []))


def _differences(ledger: Ledger, copies: list[Claim], originals: list[Claim]) -> Iterator[Finding]:
    counts = {claim.figure.count for claim in originals if claim.figure}
    copied = {claim.figure.count for claim in copies if claim.figure}
    lost = [claim for claim in originals if claim.figure and claim.figure.count not in copied]
    for copy in copies:
        assert copy.figure
        if copy.figure.count in counts:
            same = [one for one in originals if one.figure and one.figure.count == copy.figure.count]
            changes = [_changed(ledger, copy, one) for one in same]
            if all(changes) and changes[0]:
                yield _finding(changes[0], copy, same[0])
            continue
        original = next((one for one in lost if _resembles(copy, one) and _is_one_utterance(ledger, copy, one)), None)
        if original:
            assert original.figure
            same_number = original.figure.count.number == copy.figure.count.number
            yield _finding(Shape.QUALIFIER if same_number else Shape.FIGURE, copy, original)


def _is_one_utterance(ledger: Ledger, copy: Claim, original: Claim) -> bool:
    """Whether another figure may be a slip: not one of another day or hour, or by another speaker."""
    same_body = copy.body is None or original.body is None or copy.body == original.body
    return is_one_moment(copy, original) and (same_body or origin_omitted(ledger, copy, original))


def _changed(ledger: Ledger, copy: Claim, original: Claim) -> Shape | None:
    """What else than the figure the copy changed."""
    if were_said_apart(copy, original) or describe_days_apart(copy, original):
        return Shape.DATE
    if copy.body and original.body and copy.body != original.body and not origin_omitted(ledger, copy, original):
        return Shape.SPEAKER
    return None


def _resembles(copy: Claim, original: Claim) -> bool:
    """Whether a figure looks like a slip of another: the same number, or one digit off or two swapped."""
    assert copy.figure and original.figure
    one, other = copy.figure.count, original.figure.count
    if one.number is None or other.number is None or Qualifier.VAGUE in {one.qualifier, other.qualifier}:
        return False
    slip = len(str(one.number)) > 1 and OSA.distance(str(one.number), str(other.number)) == 1
    return one.number == other.number or slip


def _finding(shape: Shape, copy: Claim, original: Claim) -> Finding:
    return Finding(RULE.id, RULE.severity, shape, (Term((copy,)), Term((original,))))


RULE = Rule(
    id="garbled",
    title="Copies that differ from their origin",
    explanation=(
        "A source that is taken from another gives a figure, a qualifier, a speaker or a date that differs "
        "from it: a digit changed, an “about” dropped. Only sources recorded as taken from another are "
        "compared, and only figures so alike that a slip explains the difference."
    ),
    severity=Severity.PROVENANCE,
    find=_find,
)
