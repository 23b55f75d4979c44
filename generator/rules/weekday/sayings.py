"""Days of saying that do not fit a publication: of the text itself, or of another that had the figure before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from generator.ledger.assertion import Assertion
from generator.ledger.bounds import ANY_DAY, Bounds, bounds_of
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.relays import is_telltale, nearest_relay
from generator.record.ids import SourceId

# A figure that was out longer before may have been said again.
LATELY = timedelta(days=3)

_Key = tuple[SourceId, date]


def after_publication(ledger: Ledger) -> Iterator[tuple[date, tuple[Claim, ...]]]:
    """The claims of a source that were said, by its own words, on a day after it appeared."""
    found: dict[_Key, list[Claim]] = defaultdict(list)
    for claim in ledger.claims:
        day = claim.when.earliest if claim.when else None
        if day and _shown(claim).is_before(bounds_of(claim.when)):
            found[(claim.source_id, day)].append(claim)
    return ((day, tuple(claims)) for (_, day), claims in found.items())


def shown_earlier(ledger: Ledger) -> Iterator[tuple[date, tuple[FigureSaid, ...], tuple[FigureSaid, ...]]]:
    """The figures that a source dates to a day, and the claims of others that had them shortly before it.

    Rule: one of the figures is exact and large enough to be the same by no chance, none is told for a day of its own,
    and others heard it from somebody else: an outlet may report on two days what was said on both.
    """
    dated: dict[_Key, list[FigureSaid]] = defaultdict(list)
    before: dict[_Key, dict[str, FigureSaid]] = defaultdict(dict)
    for assertion in ledger.assertions:
        stated = [*_stated(assertion)]
        known = _by_day(assertion.claims) if stated else {}
        for claim, day in stated:
            lately = (known.get(day.toordinal() - back, ()) for back in range(1, LATELY.days + 1))
            places = sorted(place for places in lately for place in places)
            earlier = [one for place in places if _had_it(ledger, one := assertion.claims[place], claim)]
            if earlier:
                dated[(claim.source_id, day)].append(claim)
                before[(claim.source_id, day)].update({one.id: one for one in earlier})
    for key, claims in dated.items():
        if any(is_telltale(ledger.corpus, claim) for claim in claims):
            yield key[1], tuple(claims), tuple(before[key].values())


def had_by_nobody(ledger: Ledger, dated: Iterable[FigureSaid], day: date) -> list[FigureSaid]:
    """The claims of reports that had all of some figures shortly before a day, and name no speaker for any."""
    wanted = {(claim.scope, claim.count) for claim in dated}
    by_report: dict[str, dict[object, FigureSaid]] = defaultdict(dict)
    for one in ledger.figures:
        by = known_by(one)
        is_before = by is not None and timedelta(0) < day - by <= LATELY
        if (one.scope, one.count) in wanted and is_before and not one.is_earlier and not one.record.as_of:
            by_report[one.article].setdefault((one.scope, one.count), one)
    complete = (found for found in by_report.values() if found.keys() == wanted)
    return [one for found in complete if not any(one.speakers for one in found.values()) for one in found.values()]


def said_before(ledger: Ledger, dated: Iterable[FigureSaid], day: date) -> list[list[FigureSaid]]:
    """The claims of others that state a day of saying shortly before for a number of some figures, however worded.

    Those of each day together, of each report the first; all are by a body that some of the figures are by, or by a
    general word. A text that looks back on the saying may state its day as well.
    """
    figures = [claim for claim in dated if is_telltale(ledger.corpus, claim)]
    found: dict[date, dict[SourceId, FigureSaid]] = defaultdict(dict)
    for one in ledger.figures:
        said = one.when.day if one.when and not one.record.as_of else None
        if said and timedelta(0) < day - said <= LATELY and any(_is_of_one_number(one, claim) for claim in figures):
            found[said].setdefault(one.article, one)
    return [[*found[said].values()] for said in sorted(found)]


def appeared_before(claims: Iterable[FigureSaid], day: date) -> list[FigureSaid]:
    """Those of some claims that stood in print before a day: what others only say of an earlier one may be later."""
    return [one for one in claims if (shown := _shown(one).latest) is not None and shown < day]


def _is_of_one_number(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether two figures are of one thing, number and body, or one names its speaker by a general word."""
    same = (one.scope, one.count.number) == (other.scope, other.count.number) and one.article != other.article
    return same and bool(one.speakers) and (one.body == other.body or one.is_general or other.is_general)


def known_by(claim: Claim) -> date | None:
    """The last day on which a claim can have been made, by what it states and by when its source appeared."""
    days = [bounds_of(claim.when).latest, _shown(claim).latest]
    return min((day for day in days if day), default=None)


def _shown(claim: Claim) -> Bounds:
    """The days on which a text appeared; any for what was added to it."""
    return ANY_DAY if claim.record.where.is_added else bounds_of(claim.source.published)


def _stated(assertion: Assertion) -> Iterator[tuple[FigureSaid, date]]:
    """The claims of a voice's figure that state the day of saying and no other moment."""
    for claim in assertion.claims:
        day = claim.when.day if claim.when and not claim.when.approximate else None
        if assertion.voice and day and not claim.is_earlier and not claim.record.as_of:
            yield claim, day


def _by_day(claims: Sequence[FigureSaid]) -> Mapping[int, Sequence[int]]:
    """The places, among some claims, of those of no other moment, by the number of the day by which they are known."""
    found: dict[int, list[int]] = defaultdict(list)
    for place, one in enumerate(claims):
        by = known_by(one)
        if by is not None and not one.is_earlier and not one.record.as_of:
            found[by.toordinal()].append(place)
    return found


def _had_it(ledger: Ledger, one: FigureSaid, claim: FigureSaid) -> bool:
    """Whether a claim is of another outlet and of the same body as one of the same figure."""
    same_outlet = one.source.publication == claim.source.publication == nearest_relay(ledger.corpus, claim)
    same_body = one.is_general or claim.is_general or one.body == claim.body
    return same_body and not same_outlet and nearest_relay(ledger.corpus, one) != nearest_relay(ledger.corpus, claim)
