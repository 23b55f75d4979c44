"""What happened to a total that adds up: the moves of each series of figures, and the two sides of each."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from generator.language.explained import explained_in_full
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Status
from generator.reading.load import Corpus
from generator.record.claims import Modality
from generator.record.ids import ClaimId
from generator.record.registries import MetricKind
from generator.rules.finding import FigureTerm, Term
from generator.rules.revision.falls import Pair, falls, restatements, unordered_falls
from generator.rules.revision.of_one_body import is_a_rise, is_explained, is_of_two_bodies
from generator.rules.revision.over_breaks import over_breaks, without_breaks
from generator.rules.revision.shape import Shape


def moved(ledger: Ledger, series: Sequence[Assertion]) -> Iterator[tuple[Shape, Sequence[Pair]]]:
    """What happened to a total, by its kind."""
    metric = ledger.corpus.metrics[series[0].scope.metric]
    restated = restatements(series)
    replaced = {earlier.id for earlier, _ in restated}
    fallen = without_breaks(ledger.chains, metric, falls([one for one in series if one.id not in replaced]))
    fallen = [pair for pair in fallen if not may_be_of_others(*pair)]
    skipped = [pair for pair in fallen if is_a_rise(pair[1], series)]
    fallen = [pair for pair in fallen if pair not in skipped]
    apart = [pair for pair in fallen if pair[0].bodies.isdisjoint(pair[1].bodies)]
    certain = [pair for pair in apart if not any(_is_only_read(one) for one in pair)]
    standing = [one for one in series if ledger.standings[one.id].status is Status.STANDING]
    of_one = [pair for pair in fallen if pair not in apart]
    yield Shape.LOWERED, [pair for pair in of_one if not is_of_two_bodies(ledger, *_terms(ledger, pair, series))]
    for pair in (one for one in skipped if not one[0].bodies.isdisjoint(one[1].bodies)):
        yield Shape.SKIPPED, [pair]
    yield Shape.LOWERED_BY_ANOTHER_BODY, [pair for pair in certain if not is_explained(ledger, pair)]
    yield Shape.RESTATED, restated
    yield Shape.SHOWN_LOWER, without_breaks(ledger.chains, metric, unordered_falls(standing))[:1]
    # A total that rose over a break is told of where the break stands.
    over = (pair for pair in over_breaks(ledger.chains, metric, series) if pair[0].is_above(pair[1]))
    for pair in over:
        yield Shape.COUNTED_OTHERWISE, [pair]


def _is_only_read(one: Assertion) -> bool:
    """Whether the records of all reports of a figure only read whose it is."""
    return all(claim.record.is_said_by_reading for claim in one.claims)


def may_be_of_others(earlier: Assertion, later: Assertion) -> bool:
    """Whether a lower figure is dated only by a general word ("officials"), for people whom it calls otherwise."""
    dated = [claim for claim in later.claims if claim.when and claim.when.day]
    ones, others = _labels(earlier.claims), _labels(dated)
    general = bool(dated) and all(claim.is_general for claim in dated)
    return general and bool(ones) and bool(others) and ones.isdisjoint(others)


def _labels(claims: Iterable[FigureSaid]) -> set[str]:
    return {claim.record.label.casefold() for claim in claims if claim.record.label}


def series_of(ledger: Ledger, revised: Collection[ClaimId]) -> dict[object, list[Assertion]]:
    """The figures of each voice for one total that adds up, without those revised, or disputed by the voice itself."""
    series: dict[object, list[Assertion]] = defaultdict(list)
    for one in ledger.assertions:
        standing = ledger.standings[one.id]
        withdrawn = standing.is_disputed and not standing.is_only_denied_by_others(one.voice)
        adds_up = ledger.corpus.metrics[one.scope.metric].kind is MetricKind.CUMULATIVE
        if one.id in revised:
            continue
        if one.voice and one.test and adds_up and not withdrawn and one.scope.modality is Modality.ACTUAL:
            series[(one.voice, one.scope)].append(one)
    return series


def sides_of_moves(
    ledger: Ledger, pairs: Sequence[Pair], series: Sequence[Assertion]
) -> tuple[tuple[Term, ...], tuple[str, ...]]:
    """Both sides of all moves of a series, each with what the higher was rounded to; then what was said of them."""
    terms: list[Term] = []
    explained: dict[str, Claim] = {}
    for pair in pairs:
        before, after = _terms(ledger, pair, series)
        terms += (before, after)
        explained |= explained_in_full(ledger, (*before.claims, *after.claims))
    terms += (Term((claim,)) for claim in explained.values())
    return tuple(terms), tuple(explained)


def _terms(ledger: Ledger, pair: Pair, series: Sequence[Assertion]) -> tuple[FigureTerm, FigureTerm]:
    """Both sides of a move, each led by the claim that bears it out."""
    earlier, later = pair
    before, after = _with_roundings(earlier, later, series), FigureTerm(later.claims)
    return _led(ledger.corpus, before, after), _led(ledger.corpus, after, before)


def _led(corpus: Corpus, term: FigureTerm, beside: FigureTerm) -> FigureTerm:
    """A term that begins with the claim that by itself shows by when the figure was given, and by whom.

    Of several one of which that is no reading, of a body of both sides, of a body that is named, and with the most
    exact wording.
    """
    bodies = {claim.body for claim in beside.claims}
    known_by = term.known_by

    def distance(claim: FigureSaid) -> tuple[object, ...]:
        is_stated = claim.said.day is not None and claim.when is not None
        general = claim.body is None or corpus.actors[claim.body].generic
        is_read = claim.record.is_said_by_reading or "said_on" in claim.record.readings
        others = claim.body not in bodies, general, claim.count.precision
        return claim.said.latest != known_by, is_read, not is_stated, *others

    lead = min(term.claims, key=distance)
    return FigureTerm((lead, *(claim for claim in term.claims if claim is not lead)))


def _with_roundings(figure: Assertion, later: Assertion, series: Sequence[Assertion]) -> FigureTerm:
    """A figure with its other wordings before the same move, the most exact first."""
    alike = [one for one in series if one.meets(figure) and one.is_above(later) and one.comes_before(later)]
    ordered = sorted({one.id: one for one in (figure, *alike)}.values(), key=lambda one: (one.count.precision, one.id))
    return FigureTerm(tuple(claim for one in ordered for claim in one.claims))
