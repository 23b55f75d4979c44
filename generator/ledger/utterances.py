"""Utterances: one speaker, one thing and one moment, and the different numbers that relays give for it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, islice, product

from rapidfuzz.distance import OSA

from generator.ledger.bounds import bounds_of
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.copies import alone
from generator.ledger.groups import joined
from generator.ledger.hours import hours
from generator.ledger.relays import SHARED, Reports, is_exact, is_telltale, nearest_relay
from generator.reading.load import Corpus
from generator.record.claims import Coverage, Modality, PlaceReading, Where
from generator.record.fields import ARTICLE
from generator.record.ids import ClaimId, SourceId
from generator.record.numerals import Number

# More numbers than these for what looks like one moment are a series whose days were not recorded.
NUMBERS = 4
# So many claims of one number are compared with those of another, and so many telling figures of a source are tried.
TRIED_OF_EACH = 6
# Where one relay stands against one, their numbers lie at most so far apart; further ones may count two things.
NEAR = 0.1
# Within a day a count may grow by a few.
GROWTH = 10
# From so many digits on a number looks like a misprint of another.
DIGITS = 3
# So many relays must agree against one before its number is taken for a misprint.
AGREEING = 2

_IN_TEXT = frozenset({Where.LEAD, Where.BODY})

_Pair = tuple[FigureSaid, FigureSaid]
# What a telling figure counts, by a number in its place, and the figure.
_Mark = tuple[int, Number | None]


@dataclass(frozen=True, slots=True)
class Side:
    """What some relays give: the claims of one number, and who heard it from the speaker."""

    claims: tuple[FigureSaid, ...]
    relays: frozenset[str]

    @property
    def number(self) -> Number:
        """The number that they give."""
        return self.claims[0].count.number or 0


@dataclass(frozen=True, slots=True)
class Divergence:
    """The numbers that relays give for one utterance, the one of the most relays first."""

    sides: tuple[Side, ...]

    @property
    def misprint(self) -> Side | None:
        """The side of a single relay that is one slip from what all others have."""
        most, *rest = self.sides
        if len(rest) != 1 or len(rest[0].relays) > 1 or len(most.relays) < AGREEING:
            return None
        return rest[0] if _is_misprint(most.number, rest[0].number) else None


def _is_misprint(meant: Number | None, printed: Number | None) -> bool:
    """Whether a number of enough digits is one slip from another."""
    return meant is not None and printed is not None and len(str(meant)) >= DIGITS and is_slip(meant, printed)


def is_slip(one: Number, other: Number) -> bool:
    """Whether one digit, one keystroke or two swapped digits make one number of another."""
    return len(str(one)) > 1 and OSA.distance(str(one), str(other)) == 1


def divergences(corpus: Corpus, figures: Iterable[FigureSaid]) -> Iterator[Divergence]:
    """The utterances that relays give with different numbers.

    Rule: exact figures of the same scope and not of two bodies, in sources that are no copies of one text, that may
    have been said together and describe one stated day or period; or whose sources report one statement by all else.
    """
    yield from _divergences(corpus, [claim for claim in figures if _is_comparable(claim)])


def _divergences(corpus: Corpus, comparable: Sequence[FigureSaid]) -> Iterator[Divergence]:
    by_source: dict[SourceId, list[FigureSaid]] = defaultdict(list)
    for claim in comparable:
        by_source[claim.source_id].append(claim)
    reports = Reports(by_source)
    by_scope: dict[object, list[_Pair]] = defaultdict(list)
    found = [*_pairs(_of_one_moment(comparable), None), *_pairs(_of_one_report(corpus, by_source), reports)]
    for one, other in found:
        by_scope[one.scope].append((one, other))
    alike: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in comparable:
        if claim.scope in by_scope:
            alike[(claim.scope, claim.count)].append(claim)
    for pairs in by_scope.values():
        members = {claim.id: claim for pair in pairs for claim in pair}
        for names in joined((one.id, other.id) for one, other in pairs):
            divergence = _divergence(corpus, reports, [members[name] for name in names], alike)
            if _is_reported(divergence):
                yield divergence


def misprints(corpus: Corpus, figures: Iterable[FigureSaid]) -> dict[ClaimId, FigureSaid]:
    """The figures that are likely misprints, each with one of the number that it should have been."""
    comparable = [claim for claim in figures if _is_comparable(claim)]
    slips = alone(comparable)
    found = {claim.id: meant for claim, meant in slips if _is_misprint(meant.count.number, claim.count.number)}
    for divergence in _divergences(corpus, comparable):
        if misprint := divergence.misprint:
            meant = divergence.sides[0].claims
            found.update({claim.id: _of_voice(claim, meant) for claim in misprint.claims})
    return found


def _of_voice(claim: FigureSaid, meant: tuple[FigureSaid, ...]) -> FigureSaid:
    return next((one for one in meant if one.voice == claim.voice), meant[0])


def _is_comparable(claim: FigureSaid) -> bool:
    """Whether a text gives an exact number as current and actual, and tells what it counts; a headline is no text."""
    figure = claim.record
    return (
        is_exact(claim)
        and claim.count.test is not None
        and claim.scope.modality is Modality.ACTUAL
        and claim.words_of is None
        and figure.said_by != (ARTICLE,)
        and figure.where in _IN_TEXT
        and not claim.scope.is_open
        and figure.place_reading is not PlaceReading.UNCLEAR
        and Coverage.UNCLEAR not in figure.covers.values()
    )


def _of_one_moment(claims: Iterable[FigureSaid]) -> Iterator[list[FigureSaid]]:
    """Claims of one body and scope that describe one stated day and hour, or count one stated period."""
    found: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        as_of = claim.record.as_of
        day = as_of.day if as_of and not as_of.approximate else None
        if claim.body and not claim.is_general and (day or claim.scope.period):
            found[(claim.body, claim.scope, day, hours(claim))].append(claim)
    yield from found.values()


def _of_one_report(corpus: Corpus, by_source: Mapping[SourceId, list[FigureSaid]]) -> Iterator[list[FigureSaid]]:
    """Claims of one scope in sources that have a telling figure in common."""
    # Numbers in place of scopes, which are looked up often, and take long to compare.
    scopes: dict[Scope, int] = {}
    having: dict[_Mark, list[list[tuple[FigureSaid, int]]]] = defaultdict(list)
    for claims in by_source.values():
        if len(claims) > SHARED:
            numbered = [(claim, scopes.setdefault(claim.scope, len(scopes))) for claim in claims]
            for mark in dict.fromkeys(_marks(corpus, numbered)):
                having[mark].append(numbered)
    for (marked, _), sources in having.items():
        if len(sources) > 1:
            found: dict[int, list[FigureSaid]] = defaultdict(list)
            for claim, scope in chain.from_iterable(sources):
                found[scope].append(claim)
            found.pop(marked)
            yield from (group for group in found.values() if len(group) > 1)


def _marks(corpus: Corpus, numbered: Iterable[tuple[FigureSaid, int]]) -> list[_Mark]:
    """The first telling figures of a source."""
    marks = ((scope, claim.count.number) for claim, scope in numbered if is_telltale(corpus, claim))
    return list(islice(marks, TRIED_OF_EACH))


def _pairs(many: Iterable[list[FigureSaid]], reports: Reports | None) -> Iterator[_Pair]:
    """Pairs of different numbers for one utterance; with `reports`, of sources that report one statement."""
    for claims in many:
        by_number: dict[object, list[FigureSaid]] = defaultdict(list)
        for claim in claims:
            by_number[claim.count.number].append(claim)
        if not 1 < len(by_number) <= NUMBERS:
            continue
        for ones, others in combinations(by_number.values(), 2):
            for one, other in product(ones[:TRIED_OF_EACH], others[:TRIED_OF_EACH]):
                if not _may_be_one_utterance(one, other):
                    continue
                if reports.are_one(one, other) if reports else _is_no_growth(one, other):
                    yield one, other


def _may_be_one_utterance(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures cannot both hold, are no copies of one text, and may be one speaker's words of one time."""
    if one.text == other.text or one.article == other.article or one.count.test is None or other.count.test is None:
        return False
    bodies = {claim.body for claim in (one, other) if claim.body and not claim.is_general}
    return len(bodies) < 2 and not one.count.test.meets(other.count.test) and one.said.meets(other.said)


def _is_no_growth(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures of one period, hour or day are no count that grew within it: the day was over, or a slip."""
    if (
        one.scope.period
        or hours(one)
        or all(bounds_of(each.record.as_of).is_before(each.said) for each in (one, other))
    ):
        return True
    first, second = one.count.number or 0, other.count.number or 0
    return abs(float(first) - float(second)) >= GROWTH and is_slip(first, second)


def _divergence(
    corpus: Corpus, reports: Reports, members: Sequence[FigureSaid], alike: Mapping[object, list[FigureSaid]]
) -> Divergence:
    """What relays give for one utterance, with every claim of a number that is of it, too."""
    by_number: dict[object, dict[ClaimId, FigureSaid]] = defaultdict(dict)
    for claim in members:
        for one in alike[(claim.scope, claim.count)]:
            if one is claim or _is_of(reports, one, claim, members):
                by_number[claim.count][one.id] = one
    sides = [_side(corpus, claims.values()) for claims in by_number.values()]
    return Divergence(tuple(sorted(sides, key=lambda side: (-len(side.relays), side.claims[0].id))))


def _is_of(reports: Reports, one: FigureSaid, like: FigureSaid, members: Iterable[FigureSaid]) -> bool:
    """Whether a claim gives a number of an utterance: as its body, on days that may be the same, or in one report."""
    if one.body and not one.is_general and one.body == like.body:
        return one.said.meets(like.said)
    return any(reports.are_one(one, member) for member in members)


def _side(corpus: Corpus, claims: Iterable[FigureSaid]) -> Side:
    ordered = sorted(claims, key=lambda claim: (claim.source.recorded, claim.source_id, claim.position))
    return Side(tuple(ordered), frozenset(nearest_relay(corpus, claim) for claim in ordered))


def _is_reported(divergence: Divergence) -> bool:
    """Whether the sides are of different sources and relays, and of one relay each only near one another."""
    most, *rest = divergence.sides
    sources = [claim.source_id for side in divergence.sides for claim in side.claims]
    if len(set(sources)) < len(sources) or any(most.relays >= side.relays for side in rest):
        return False
    if len(most.relays) > 1:
        return True
    return all(_are_near(most.number, side.number) for side in rest)


def _are_near(one: Number, other: Number) -> bool:
    return is_slip(one, other) or abs(float(one) - float(other)) <= NEAR * max(float(one), float(other))
