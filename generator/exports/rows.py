"""The rows of the data tables, as `columns` lists their columns."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

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
    Table,
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
from generator.record.noted import Later
from generator.record.units import is_whole
from generator.rules import rule_of, rules
from generator.rules.finding import Finding
from generator.rules.former_ids import former_id
from generator.rules.garblings import garblings
from generator.rules.sentences import Sentences

# How the rows of each table are made, by the table's name.
Makers = Mapping[str, Callable[[], list[Row]]]


def rows(ledger: Ledger, found: Sequence[Finding]) -> Mapping[str, list[Row]]:
    """The rows of every table, by the table's name; raises ValueError where a row has not the columns of its table."""
    return {name: make() for name, make in rows_one_by_one(ledger, found).items()}


def rows_one_by_one(ledger: Ledger, found: Sequence[Finding]) -> Makers:
    """How to have the rows of each table alone, by the table's name."""
    made = {**_claimed(ledger), **_noticed(ledger, found), **_registered(ledger), **_past(ledger, found)}

    def of(table: Table) -> list[Row]:
        return filled(table, made[table.name]())

    return {table.name: partial(of, table) for table in TABLES}


def _past(ledger: Ledger, found: Sequence[Finding]) -> Makers:
    """The record as it was known, what was done to it, and ids of the past."""
    corpus = ledger.corpus
    return {
        AS_OF.name: lambda: as_of_rows(ledger),
        RECORD_DAYS.name: lambda: record_day_rows(corpus),
        RENAMED_IDS.name: lambda: former_rows(corpus, found),
        REMOVED_IDS.name: lambda: removed_rows(corpus),
    }


def _claimed(ledger: Ledger) -> Makers:
    """What the sources claim, and what is known of them."""
    corpus = ledger.corpus
    return {
        CLAIMS.name: lambda: claim_rows(ledger),
        BREAKDOWNS.name: lambda: breakdown_rows(ledger),
        COVERINGS.name: lambda: covering_rows(ledger),
        ASSERTIONS.name: lambda: [_assertion(ledger, assertion) for assertion in ledger.assertions],
        SOURCES.name: lambda: source_rows(corpus),
        EDITIONS.name: lambda: edition_rows(corpus),
        CONFIRMATIONS.name: lambda: confirmation_rows(corpus),
        CORRECTIONS.name: lambda: correction_rows(corpus),
        SET_ASIDE.name: lambda: set_aside_rows(corpus),
    }


def _noticed(ledger: Ledger, found: Sequence[Finding]) -> Makers:
    """What the rules noticed, and what became of the figures of each actor."""
    records = Later(lambda: track_records(ledger, garblings(found)))
    return {
        FINDINGS.name: lambda: _findings(ledger, found),
        FORMER_IDS.name: lambda: [
            {"id": former, "finding": one.id} for one in found if (former := former_id(one)) != one.id
        ],
        RULES_TABLE.name: lambda: [
            {"id": one.id, "title": one.title, "explanation": one.explanation, "severity": str(one.severity)}
            for one in rules()
        ],
        TRACK_RECORDS.name: lambda: record_rows(ledger, records()),
        RECORD_CASES.name: lambda: case_rows(records(), found),
    }


def _registered(ledger: Ledger) -> Makers:
    """The entries of the registries, and what they hold in turn."""
    corpus = ledger.corpus
    return {
        EVENT_TABLE.name: lambda: event_rows(corpus),
        ACTORS_TABLE.name: lambda: actor_rows(corpus),
        SPELLINGS.name: lambda: spelling_rows(corpus),
        REPLIES_TABLE.name: lambda: reply_rows(corpus),
        METRICS_TABLE.name: lambda: metric_rows(corpus),
        SUMS.name: lambda: sum_rows(corpus),
        BREAKS_TABLE.name: lambda: break_rows(corpus),
        GROUPS_TABLE.name: lambda: group_rows(corpus),
        PLACES_TABLE.name: lambda: place_rows(corpus),
        OUTLINE_TABLE.name: lambda: outline_rows(corpus),
        DISPATCHES_TABLE.name: lambda: dispatch_rows(corpus),
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
