"""Apart: figures that the words of a denial set apart from the same number by the same voice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.record.claims import Disputes, Target
from generator.record.fields import UNSTATED
from generator.record.ids import ClaimId, MetricId
from generator.record.numerals import Number

# What sets a figure apart that may have been given again after a denial.
ANEW = "said anew"


def with_denied_words(claims: Sequence[Claim], chains: Chains) -> tuple[Claim, ...]:
    """The claims, with what denials of their numbers say of them.

    Rule: what is called as a denial calls it is no telling of a figure that is not. What a person said is none of what
    others attributed to the body, where the body denies that. A number of which the text tells that it was denied is
    what was denied, whoever the text leaves out. What a text of long after a denial has without a day may be said anew.
    """
    claims = [*_with_said_anew(claims)]
    denials: dict[Number, list[DenialSaid]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim, DenialSaid) and (count := claim.record.target.count) and count.number is not None:
            denials[count.number].append(claim)
    if not denials:
        return tuple(claims)
    figures: dict[tuple[Number, MetricId | None], list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim, FigureSaid) and (number := claim.figure.count.number) in denials and number is not None:
            # A denial may name no metric.
            figures[number, claim.scope.metric].append(claim)
            figures[number, None].append(claim)
    near = [
        (denial, figures.get((number, denial.record.target.metric), ()))
        for number, many in denials.items()
        for denial in many
    ]
    apart = dict(pair for denial, those in near for pair in _apart(denial, those, chains))
    unnamed = {claim.id for denial, those in near for claim in those if _is_denied_there(denial, claim)}
    return tuple(_marked(claim, apart, claim.id in unnamed) for claim in claims)


def _with_said_anew(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, those that may be said anew after a denial of their number, or of all beyond one, set apart."""
    of_number: dict[Number | None, list[DenialSaid]] = defaultdict(list)
    of_many: list[DenialSaid] = []
    for claim in claims:
        if isinstance(claim, DenialSaid) and claim.known_by:
            count = claim.record.target.count
            (of_number[count.number] if count else of_many).append(claim)
    first = min((one.known_by for one in chain(of_many, *of_number.values()) if one.known_by), default=None)
    for claim in claims:
        if isinstance(claim, FigureSaid) and claim.figure.may_be_said_anew(first):
            number = claim.figure.count.number
            near = chain(of_number.get(number, ()), (one for one in of_many if _is_beyond(number, one.record.target)))
            is_anew = number is not None and any(_may_be_after(claim.figure, denial) for denial in near)
            yield replace(claim, apart=ANEW) if is_anew else claim
        else:
            yield claim


def _is_beyond(number: Number | None, target: Target) -> bool:
    """Whether a number is one of those that are denied beyond another."""
    bound = target.above or target.other_than
    if number is None or bound is None or bound.number is None:
        return False
    return number > bound.number or target.other_than is not None


def _may_be_after(claim: FigureSaid, denial: DenialSaid) -> bool:
    """Whether a figure may be said anew after a denial of its number."""
    return denial.record.target.metric in {None, claim.scope.metric} and claim.may_be_said_anew(denial.known_by)


def _marked(claim: Claim, apart: Mapping[ClaimId, str], is_denied_there: bool) -> Claim:
    name = apart.get(claim.id)
    if not isinstance(claim, FigureSaid) or not (name or is_denied_there):
        return claim
    return replace(claim, apart=name or claim.apart, is_denied_there=is_denied_there)


def folded(words: str) -> str:
    """A label, written as it may be."""
    return " ".join(words.casefold().split())


def _apart(denial: DenialSaid, near: Sequence[FigureSaid], chains: Chains) -> Iterator[tuple[ClaimId, str]]:
    if label := denial.record.target.label:
        yield from ((claim.id, folded(label)) for claim in near if folded(claim.record.label or "") == folded(label))
    yield from ((claim.id, " ".join(claim.speakers)) for claim in _by_persons(denial, near, chains))


def _by_persons(denial: DenialSaid, near: Iterable[FigureSaid], chains: Chains) -> Iterator[FigureSaid]:
    """Figures that somebody of a body gave, where the body denies one that others attributed to it.

    Those who reported the one must be others than those who reported the other.
    """
    body = denial.record.target.said_by
    if denial.record.disputes is not Disputes.ATTRIBUTION or body in {None, UNSTATED} or denial.is_retraction:
        return
    assert body
    of_body = [claim.figure for claim in near if any(chains.is_above(body, name) for name in claim.answering)]
    attributed = [claim for claim in of_body if body in claim.answering]
    if not attributed or not all(claim.record.reported_by for claim in attributed):
        return
    relays = {relay for claim in attributed for relay in claim.record.reported_by}
    for claim in near:
        figure = claim.figure
        if figure in of_body and figure not in attributed and relays.isdisjoint(figure.relays):
            yield claim


def _is_denied_there(denial: DenialSaid, claim: FigureSaid) -> bool:
    """Whether nobody is named for a figure, in a text that tells of a denial of its number."""
    return claim.voice is None and claim.text == denial.text
