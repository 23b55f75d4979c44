"""What reports of two totals of one body have beside them: totals that grow, a number in between, a remark."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.statements import own_remarks
from generator.record.claims import Modality
from generator.record.counts import Qualifier
from generator.record.registries import MetricKind
from generator.rules.alike import is_general, is_in_the_text
from generator.rules.finding import FigureTerm, Finding, Term, room

_Pair = tuple[FigureTerm, FigureTerm]


def grown_beside(ledger: Ledger, finding: Finding) -> tuple[FigureTerm, ...]:
    """Totals that add up, perhaps of the body of both sides, of which the reports of one side have the lower.

    Two terms for each, in the order of the sides; nothing where they point both ways.
    """
    one, other = (_beside(ledger, term) for term in finding.figures[:2])
    found = [pair for scope in one if scope in other for pair in _apart(one[scope], other[scope])]
    orders = {room(first.lead).is_above(room(second.lead)) for first, second in found}
    return tuple(term for pair in found for term in pair) if len(orders) == 1 else ()


def remarked(ledger: Ledger, finding: Finding) -> tuple[Term, ...]:
    """What reports of either total say themselves of it, a term for each."""
    of_each = (tuple(own_remarks(ledger, claim)) for term in finding.figures[:2] for claim in term.claims)
    return tuple(Term(claims) for claims in of_each if claims)


def _beside(ledger: Ledger, term: FigureTerm) -> dict[Scope, list[FigureSaid]]:
    """The present totals in the reports of a side, perhaps of its body, which add up and do not fall."""
    found: dict[Scope, list[FigureSaid]] = defaultdict(list)
    for source in dict.fromkeys(claim.source_id for claim in term.claims):
        for one in ledger.claims_of_source[source]:
            if isinstance(one, FigureSaid) and one.scope != term.lead.scope and _is_a_total(ledger, one, term):
                found[one.scope].append(one)
    return found


def _is_a_total(ledger: Ledger, one: FigureSaid, beside: FigureTerm) -> bool:
    adds_up = ledger.corpus.metrics[one.scope.metric].kind is MetricKind.CUMULATIVE
    is_now = (
        not one.is_earlier
        and is_in_the_text(one)
        and one.scope.modality is Modality.ACTUAL
        and one.scope.period is None
    )
    # Whom a text does not name, or by a general word, may be the body; of another it tells nothing.
    may_be_theirs = one.body in {None, beside.lead.body} or is_general(ledger, one)
    return may_be_theirs and not one.is_own and adds_up and is_now and one.count.test is not None


def _apart(ones: Sequence[FigureSaid], others: Sequence[FigureSaid]) -> Iterator[_Pair]:
    """Both sides of a total, where all numbers of one lie above all of the other; each in the wording of most."""
    for low, high in ((ones, others), (others, ones)):
        if all(room(second).is_above(room(first)) for first in low for second in high):
            yield FigureTerm(_of_one_number(ones)), FigureTerm(_of_one_number(others))


def _of_one_number(claims: Sequence[FigureSaid]) -> tuple[FigureSaid, ...]:
    """The claims of the wording that most reports have."""
    sources = Counter(one.count for one in claims)
    first = min(claims, key=lambda one: (-sources[one.count], one.count.precision, one.id))
    return tuple(one for one in claims if one.count == first.count)


def between(finding: Finding, series: Iterable[Assertion]) -> Iterator[FigureTerm]:
    """What reports have of the body of both sides, in the series of these, that lies between them."""
    higher, lower = (room(term.lead) for term in finding.figures[:2])
    for one in series:
        is_exact = one.count.qualifier is Qualifier.EXACT and not one.is_only_earlier
        if is_exact and one.test and higher.is_above(one.test) and one.test.is_above(lower):
            theirs = tuple(claim for claim in one.claims if claim.body == finding.figures[0].lead.body)
            if theirs:
                yield FigureTerm(theirs)
