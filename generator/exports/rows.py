"""The rows of the data tables, as `columns` lists their columns."""

from collections.abc import Mapping, Sequence

from generator.exports.as_of import as_of_rows
from generator.exports.claim_rows import bounds, breakdown_rows, claim_rows, covering_rows, reasons
from generator.exports.columns import (
    ACTORS_TABLE,
    AS_OF,
    ASSERTIONS,
    BREAKDOWNS,
    BREAKS_TABLE,
    CLAIMS,
    CONFIRMATIONS,
    CORRECTIONS,
    COVERINGS,
    DISPATCHES_TABLE,
    EDITIONS,
    EVENT_TABLE,
    FINDINGS,
    FORMER_IDS,
    GROUPS_TABLE,
    METRICS_TABLE,
    OUTLINE_TABLE,
    PLACES_TABLE,
    RECORD_CASES,
    RECORD_DAYS,
    REMOVED_IDS,
    RENAMED_IDS,
    REPLIES_TABLE,
    RULES_TABLE,
    SET_ASIDE,
    SOURCES,
    SPELLINGS,
    SUMS,
    TABLES,
    TRACK_RECORDS,
)
from generator.exports.editions import record_day_rows
from generator.exports.filling import filled
from generator.exports.former import former_rows, removed_rows
from generator.exports.record_rows import case_rows, record_rows
from generator.exports.registry_rows import (
    actor_rows,
    break_rows,
    dispatch_rows,
    event_rows,
    group_rows,
    metric_rows,
    outline_rows,
    place_rows,
    reply_rows,
    spelling_rows,
    sum_rows,
)
from generator.exports.source_rows import confirmation_rows, correction_rows, edition_rows, set_aside_rows, source_rows
from generator.exports.values import Row, all_stated, between, number_of, stated, unstated
from generator.ledger.assertion import Assertion
from generator.ledger.bounds import ANY_DAY, Bounds, bounds_of
from generator.ledger.ledger import Ledger
from generator.ledger.track_records import track_records
from generator.record.units import is_whole
from generator.rules import rule_of, rules
from generator.rules.finding import Finding
from generator.rules.former_ids import former_id
from generator.rules.garblings import garblings
from generator.rules.sentences import Sentences


def rows(ledger: Ledger, found: Sequence[Finding]) -> Mapping[str, list[Row]]:
    """The rows of every table, by the table's name; raises ValueError where a row has not the columns of its table."""
    made = {**_claimed(ledger), **_noticed(ledger, found), **_registered(ledger), **_past(ledger, found)}
    return {table.name: filled(table, made[table.name]) for table in TABLES}


def _past(ledger: Ledger, found: Sequence[Finding]) -> dict[str, list[Row]]:
    """The record as it was known, what was done to it, and ids of the past."""
    corpus = ledger.corpus
    return {
        AS_OF.name: as_of_rows(ledger),
        RECORD_DAYS.name: record_day_rows(corpus),
        RENAMED_IDS.name: former_rows(corpus, found),
        REMOVED_IDS.name: removed_rows(corpus),
    }


def _claimed(ledger: Ledger) -> dict[str, list[Row]]:
    """What the sources claim, and what is known of them."""
    corpus = ledger.corpus
    return {
        CLAIMS.name: claim_rows(ledger),
        BREAKDOWNS.name: breakdown_rows(ledger),
        COVERINGS.name: covering_rows(ledger),
        ASSERTIONS.name: [_assertion(ledger, assertion) for assertion in ledger.assertions],
        SOURCES.name: source_rows(corpus),
        EDITIONS.name: edition_rows(corpus),
        CONFIRMATIONS.name: confirmation_rows(corpus),
        CORRECTIONS.name: correction_rows(corpus),
        SET_ASIDE.name: set_aside_rows(corpus),
    }


def _noticed(ledger: Ledger, found: Sequence[Finding]) -> dict[str, list[Row]]:
    """What the rules noticed, and what became of the figures of each actor."""
    records = track_records(ledger, garblings(found))
    return {
        FINDINGS.name: _findings(ledger, found),
        FORMER_IDS.name: [{"id": former, "finding": one.id} for one in found if (former := former_id(one)) != one.id],
        RULES_TABLE.name: [
            {"id": one.id, "title": one.title, "explanation": one.explanation, "severity": str(one.severity)}
            for one in rules()
        ],
        TRACK_RECORDS.name: record_rows(ledger, records),
        RECORD_CASES.name: case_rows(records, found),
    }


def _registered(ledger: Ledger) -> dict[str, list[Row]]:
    """The entries of the registries, and what they hold in turn."""
    corpus = ledger.corpus
    return {
        EVENT_TABLE.name: event_rows(corpus),
        ACTORS_TABLE.name: actor_rows(corpus),
        SPELLINGS.name: spelling_rows(corpus),
        REPLIES_TABLE.name: reply_rows(corpus),
        METRICS_TABLE.name: metric_rows(corpus),
        SUMS.name: sum_rows(corpus),
        BREAKS_TABLE.name: break_rows(corpus),
        GROUPS_TABLE.name: group_rows(corpus),
        PLACES_TABLE.name: place_rows(corpus),
        OUTLINE_TABLE.name: outline_rows(corpus),
        DISPATCHES_TABLE.name: dispatch_rows(corpus),
    }


def _assertion(ledger: Ledger, assertion: Assertion) -> Row:
    standing, scope = ledger.standing_by_itself(assertion), assertion.scope
    unit = scope.unit or ledger.corpus.metrics[scope.metric].unit
    literal, test = assertion.count.bounds(whole=is_whole(unit)), assertion.count.test
    return {
        "id": assertion.id,
        "claims": [claim.id for claim in assertion.claims],
        "voice": assertion.voice,
        "bodies": [*sorted(assertion.bodies)],
        **reasons(ledger.corpus, standing),
        "because_of": [claim.id for claim in standing.by],
        "metric": scope.metric,
        "group_id": stated(scope.group),
        "place_ids": all_stated(scope.place),
        "unstated": unstated(group=scope.group, place=scope.place),
        "excluded": list(scope.excluded),
        "period": "/".join(day.isoformat() if day else ".." for day in scope.period) if scope.period else None,
        **between("period", _period(assertion)),
        "modality": str(scope.modality),
        "count": assertion.count.text,
        "low": number_of(literal.low) if literal else None,
        "high": number_of(literal.high) if literal else None,
        **bounds(assertion.count),
        "unit": unit,
        "test_low": number_of(test.low) if test else None,
        "test_high": number_of(test.high) if test else None,
        "first_said_on": assertion.first.isoformat() if assertion.first else None,
        "last_said_on": assertion.last.isoformat() if assertion.last else None,
        "sources": [*sorted(assertion.sources)],
    }


def _period(assertion: Assertion) -> Bounds:
    """The days that the figure covers; what all its claims give with "about" is bounded by none."""
    return next((known for claim in assertion.claims if (known := bounds_of(claim.record.period)) != ANY_DAY), ANY_DAY)


def _findings(ledger: Ledger, found: Sequence[Finding]) -> list[Row]:
    sentences = Sentences(ledger.corpus)
    return [
        {
            "id": finding.id,
            "rule": finding.rule,
            "rule_in_words": rule_of(finding).title,
            "shape": str(finding.shape),
            "shape_in_words": rule_of(finding).shaped(finding.shape),
            "severity": str(finding.severity),
            "dispute": finding.dispute,
            "claims": [claim.id for claim in finding.claims],
            "metrics": list(finding.metrics),
            "actors": list(finding.actors),
            "days": [day.isoformat() for day in finding.days],
            "sources": list(finding.sources),
            "sentence": sentences.sentence(finding),
        }
        for finding in found
    ]
