"""The rows of the track records: one an actor with its numbers, and one a case."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.cite.reference import edition
from generator.exports.columns import BY_SIDE, named
from generator.exports.values import Row
from generator.ledger.claim import Claim
from generator.ledger.crediting import Credited, Doer, Sequel
from generator.ledger.ledger import Ledger
from generator.ledger.passing import Timing
from generator.ledger.track_records import LEAST_COMPARED, TrackRecord
from generator.record.ids import ActorId
from generator.rules.finding import Finding


def record_rows(ledger: Ledger, records: Mapping[ActorId, TrackRecord]) -> list[Row]:
    """The numbers of each actor of whom figures are counted."""
    day = edition(ledger.corpus)
    as_of = day.isoformat() if day else None
    return [_numbers(one, as_of) for one in records.values() if not one.is_empty]


def case_rows(records: Mapping[ActorId, TrackRecord], found: Sequence[Finding]) -> list[Row]:
    """Everything that became of a figure that somebody gave or passed on; an id tells rows of one figure apart."""
    about: dict[str, list[str]] = defaultdict(list)
    for finding in found:
        for claim in finding.claims:
            about[claim.id].append(finding.id)
    cases = (case for one in records.values() for case in (*_given(one), *_passed(one)))
    rows: list[Row] = [
        {
            "id": f"{actor}--{role}--{what}--{claims[0].id}",
            "actor": actor,
            "role": role,
            "what": what,
            "sides": [*sides],
            "claim": claims[0].id,
            "claims": [claim.id for claim in claims],
            "because_of": [*dict.fromkeys(claim.id for claim in by)],
            "findings": [*sorted({name for claim in claims for name in about[claim.id]})],
        }
        for actor, role, what, sides, claims, by in cases
    ]
    return rows


_Case = tuple[ActorId, str, str, Sequence[str], Sequence[Claim], Sequence[Claim]]


def _given(record: TrackRecord) -> Iterator[_Case]:
    for deed in Sequel:
        for one in record.of(deed):
            by = [claim for each in one.befallen if each.deed is deed for claim in each.standing.by]
            yield record.actor, "given", deed, sorted(one.sides(deed)), _lead_first(one), by


def _passed(record: TrackRecord) -> Iterator[_Case]:
    for timing in Timing:
        for one in record.at(timing):
            by = [claim for each in one.denials for claim in each.by]
            yield record.actor, "passed", timing, (), one.claims, by
    for what, those in (("garbled", record.garbled), ("garbled-perhaps", record.garbled_perhaps)):
        yield from ((record.actor, "passed", what, (), one.claims, ()) for one in those)


def _lead_first(one: Credited) -> Sequence[Claim]:
    return (one.lead, *(claim for claim in one.claims if claim != one.lead))


def _numbers(record: TrackRecord, as_of: str | None) -> Row:
    given: Row = {f"given_{deed}": len(record.of(deed)) for deed in Sequel}
    by: Row = {named(deed, "by", side): len(record.of(deed, side)) for deed in BY_SIDE for side in Doer}
    passed: Row = {named("passed", timing): len(record.at(timing)) for timing in Timing}
    return {
        "id": record.actor,
        "as_of": as_of,
        "least_compared": LEAST_COMPARED,
        "given": len(record.given),
        "adding_up": record.adding_up,
        **given,
        **by,
        "given_untouched": record.untouched,
        "given_uncertain": record.uncertain_given,
        "passed": len(record.passed),
        "passed_disputed": len(record.disputed),
        **passed,
        "passed_garbled": len(record.garbled),
        "passed_garbled_perhaps": len(record.garbled_perhaps),
        "passed_uncertain": record.uncertain_passed,
    }
