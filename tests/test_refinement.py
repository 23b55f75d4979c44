"""Better records never make what was told wrong: days narrowed, days and tellings added, speakers and places named."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.readings import STRANGER, ClosedReading, readings
from generator.record.claims import ToldAs
from generator.record.fields import UNSTATED
from generator.record.ids import global_id
from generator.rules import findings
from generator.rules.finding import Finding, Severity
from generator.site.parts.answers import last_figures
from generator.site.parts.ladders import Ladders
from generator.site.parts.makers import Views
from tests.drawn import many
from tests.open_records import Raw, corpus, records

Records = dict[str, Raw]
Refine = Callable[[Records, FigureSaid, ClosedReading], bool]


def _written(sources: Records, claim: FigureSaid) -> Raw:
    found: Raw = sources[claim.source_id]["claims"][claim.position]
    return found


def _state_the_day(sources: Records, claim: FigureSaid, reading: ClosedReading) -> bool:
    """Give a claim the day of saying that it has in a reading, and the moment where that is not the same day."""
    day = reading.day_of(claim)
    _written(sources, claim)["said_on"] = day.isoformat()
    if not claim.record.as_of and (moment := reading.moments.get(claim.id, day)) != day:
        _written(sources, claim)["as_of"] = moment.isoformat()
    return claim.said.day is None


def _date_the_source(sources: Records, claim: FigureSaid, reading: ClosedReading) -> bool:
    """Give a source the day on which it appeared in a reading."""
    sources[claim.source_id]["published"] = reading.appeared_on(claim.source_id).isoformat()
    return claim.appeared.day is None


def _state_the_moment(sources: Records, claim: FigureSaid, reading: ClosedReading) -> bool:
    """Narrow a moment to the day that it is in a reading, as every claim that writes it so has it there."""
    when = claim.record.as_of
    if when is None or when.day:
        return False
    for name, source in sources.items():
        for other in source["claims"]:
            if other.get("as_of") == when.text:
                other["as_of"] = reading.moments[global_id(name, other["id"])].isoformat()
    return True


def _tell_again(sources: Records, claim: FigureSaid, reading: ClosedReading) -> bool:
    """Add a source that tells of the same saying, on its day."""
    told = {**_written(sources, claim), "id": "again", "said_on": reading.day_of(claim).isoformat()}
    day = max(reading.day_of(claim), reading.appeared_on(claim.source_id)).isoformat()
    _written(sources, claim)["said_on"] = reading.day_of(claim).isoformat()
    sources["source-again"] = {**sources[claim.source_id], "published": day, "claims": [told]}
    return claim.record.said_by not in {(UNSTATED,), ("article",)}


def _name_the_speaker(sources: Records, claim: FigureSaid, reading: ClosedReading) -> bool:
    """Name the speaker whom a reading has."""
    name = reading.speaker_of(claim)
    if claim.record.said_by != (UNSTATED,) or name == STRANGER:
        return False
    _written(sources, claim)["said_by"] = name
    return True


def _state_the_place(sources: Records, claim: FigureSaid, reading: ClosedReading) -> bool:
    """State the place that a reading has."""
    _written(sources, claim)["place"] = list(reading.place_of(claim))
    return UNSTATED in claim.scope.place


REFINEMENTS: tuple[Refine, ...] = (
    _state_the_day,
    _date_the_source,
    _state_the_moment,
    _tell_again,
    _name_the_speaker,
    _state_the_place,
)
# What makes a record more exact without a word of who or what is counted.
_OF_DAYS = {_state_the_day, _date_the_source, _state_the_moment, _tell_again}


def _flips(before: Ledger, after: Ledger) -> Iterator[str]:
    """The orders that were certain and are certainly the other way round now, told of single claims."""
    for members in before.by_scope.values():
        for one in members:
            for other in members:
                if one is not other and one.comes_before(other):
                    first, later = (after.by_claim[each.claims[0].id] for each in (one, other))
                    if first.scope == later.scope and later.comes_before(first):
                        yield f"{first.id} came before {later.id}"


def _last(book: Ledger) -> dict[object, set[str]]:
    """The claims of the figures of each voice and scope that are told as the last."""
    ladders = Ladders(Views(book, (), lambda _: None))
    found: dict[object, set[str]] = {}
    for scope, members in book.by_scope.items():
        for last in last_figures(ladders, members):
            cites = {cite for one in last for cite in one.entry.step.cites}
            found[scope, book.by_claim[min(cites)].voice] = cites
    return found


def _moved_back(before: Ledger, told: Mapping[object, set[str]], after: Ledger) -> Iterator[str]:
    """Figures that are told as the last now, though they were certainly earlier than all that were told so before."""
    for key, cites in _last(after).items():
        lasting = {
            before.by_claim[cite].id: before.by_claim[cite] for cite in told.get(key, ()) if cite in after.by_claim
        }
        if not lasting or told[key] & cites:
            continue
        new = {before.by_claim[cite].id: before.by_claim[cite] for cite in cites if cite in before.by_claim}
        pairs = [(one, other) for one in new.values() for other in lasting.values()]
        if new and all(one.comes_before(other) and not _is_order_of_a_text(one, other) for one, other in pairs):
            yield f"{sorted(new)} after {sorted(lasting)}"


def _is_order_of_a_text(one: Assertion, other: Assertion) -> bool:
    """Whether only a text orders two figures, which it may do within one day: days alone do not tell that order."""
    texts = set(one.sources_as(ToldAs.EARLIER)) & set(other.sources_as(ToldAs.NOW))
    return bool(texts) and not one.ended.is_before(other.begun)


def _unlike(now: Iterable[Finding], before: Sequence[Finding], changed: set[str]) -> Iterator[str]:
    """What contradicts now, though none of it became more exact, and the rule had noticed it in no telling before."""
    for one in now:
        leads: set[str] = {term.lead.id for term in one.terms}
        if one.severity is Severity.CONTRADICTION and not leads & changed and not _was_noticed(one.rule, leads, before):
            yield f"contradiction of {sorted(leads)}"


def _was_noticed(rule: str, claims: set[str], before: Iterable[Finding]) -> bool:
    """Whether a finding of a rule had some claims; of whom a figure was may have been less certain."""
    return any(one.rule == rule and claims <= {claim.id for claim in one.claims} for one in before)


def _worse(sources: Records, random: Random, refine: Refine) -> tuple[int, list[str]]:
    """How many refinements of records were tried, and what they made worse."""
    before = ledger(corpus(sources))
    # A ledger is compared with each that refines it.
    told, noticed = _last(before), findings(before)
    found: list[str] = []
    tried = 0
    for reading in readings(before, random.randint(0, 10**6), 2):
        for claim in before.figures:
            better = deepcopy(sources)
            if refine(better, claim, reading):
                after = ledger(corpus(better))
                tried += 1
                found += _flips(before, after)
                found += _moved_back(before, told, after) if refine in _OF_DAYS else ()
                if refine in _OF_DAYS:
                    changed = _touched(before, claim) | _judged_anew(before, after)
                    found += _unlike(findings(after), noticed, changed)
    return tried, found


def _judged_anew(before: Ledger, after: Ledger) -> set[str]:
    """The figures of which something else became: what was denied may contradict when it is not."""
    return {claim.id for claim in before.figures if before.standing(claim).status is not after.standing(claim).status}


def _touched(book: Ledger, claim: FigureSaid) -> set[str]:
    """The claims that a refinement of one may make more exact: its own source's and those of its figure."""
    assertion = {one.id for one in book.by_claim[claim.id].claims}
    moment = {one.id for one in book.figures if one.record.as_of and one.record.as_of == claim.record.as_of}
    same = {one.id for one in book.claims if one.source_id == claim.source_id}
    return assertion | moment | same | {"source-again#again"}


@pytest.mark.parametrize("refine", REFINEMENTS)
@settings(max_examples=max(1, many(100)))
@given(random=st.randoms(use_true_random=False))
def test_a_better_record_makes_nothing_false(refine: Refine, random: Random) -> None:
    _, found = _worse(records(random), random, refine)
    assert found == []


@pytest.mark.real
@pytest.mark.parametrize("refine", REFINEMENTS)
def test_many_better_records_make_nothing_false(refine: Refine) -> None:
    """Tries much, and prints how much."""
    tried, found = 0, list[str]()
    for seed in range(many(150)):
        number, worse = _worse(records(Random(seed)), Random(seed), refine)
        tried += number
        found += (f"{seed}: {one}" for one in worse)
    print(f"\n{tried} refinements tried: {(refine.__doc__ or '').splitlines()[0]}")
    assert found == []
