"""The rows of the data tables, as `columns` lists their columns."""

from collections.abc import Mapping, Sequence

from generator.cite.addresses import claim_path, published_path
from generator.cite.safe_sentence import safe_sentence
from generator.exports.columns import (
    ACTORS_TABLE,
    ASSERTIONS,
    BREAKS_TABLE,
    CLAIMS,
    FINDINGS,
    FORMER_IDS,
    PLACES_TABLE,
    RECORD_CASES,
    REPLIES_TABLE,
    SOURCES,
    TABLES,
    TRACK_RECORDS,
    Table,
)
from generator.exports.record_rows import case_rows, record_rows
from generator.exports.registry_rows import actor_rows, break_rows, place_rows, reply_rows
from generator.exports.values import Row, Value, number_of
from generator.language import in_sentence, naming, say
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import inferred_in
from generator.ledger.track_records import track_records
from generator.record.claims import (
    Breakdown,
    DenialClaim,
    EventClaim,
    FigureClaim,
    Removed,
    RevisionClaim,
    StatementClaim,
    Target,
)
from generator.record.counts import Count
from generator.record.dates import When
from generator.record.ids import global_id
from generator.record.source import Capture, Check, Reader
from generator.record.units import is_whole
from generator.rules import rule_of
from generator.rules.finding import Finding
from generator.rules.former_ids import former_id
from generator.rules.garblings import garblings
from generator.rules.sentences import Sentences

# What a claim has in the columns that are of claims of another kind.
_BLANK: Row = {column.name: [] if column.type in {"list", "texts"} else None for column in CLAIMS.columns}


def rows(ledger: Ledger, found: Sequence[Finding]) -> Mapping[str, list[Row]]:
    """The rows of every table, by the table's name; raises ValueError where a row has not the columns of its table."""
    records = track_records(ledger, garblings(found))
    made: dict[str, list[Row]] = {
        CLAIMS.name: [_claim(ledger, claim) for claim in ledger.claims],
        ASSERTIONS.name: _assertions(ledger),
        FINDINGS.name: _findings(ledger, found),
        FORMER_IDS.name: [{"id": former, "finding": one.id} for one in found if (former := former_id(one)) != one.id],
        SOURCES.name: _sources(ledger),
        ACTORS_TABLE.name: actor_rows(ledger.corpus),
        TRACK_RECORDS.name: record_rows(ledger, records),
        RECORD_CASES.name: case_rows(records, found),
        REPLIES_TABLE.name: reply_rows(ledger.corpus),
        PLACES_TABLE.name: place_rows(ledger.corpus),
        BREAKS_TABLE.name: break_rows(ledger.corpus),
    }
    return {table.name: [_in_order(table, row) for row in made[table.name]] for table in TABLES}


def _in_order(table: Table, row: Row) -> Row:
    """A row with its columns in the order of its table."""
    names = [column.name for column in table.columns]
    if other := sorted(row.keys() ^ {*names}):
        raise ValueError(f"{table.name}: columns.py and rows.py differ in {', '.join(other)}")
    return {name: row[name] for name in names}


def _claim(ledger: Ledger, claim: Claim) -> Row:
    record = claim.record
    assertion = ledger.by_claim.get(claim.id)
    as_of = record.as_of if isinstance(record, FigureClaim | StatementClaim) else None
    modality = record.modality if isinstance(record, FigureClaim | EventClaim) else None
    denial = record if isinstance(record, DenialClaim) else None
    return {
        **_BLANK,
        "id": claim.id,
        "source": claim.source_id,
        "kind": record.kind,
        **(_counted(ledger, claim) if isinstance(claim, FigureSaid) else {}),
        "place": list(record.place) if isinstance(record, FigureClaim | EventClaim) else [],
        "modality": str(modality) if modality else None,
        "said_by": list(record.said_by),
        "voice": claim.voice,
        "reported_by": list(claim.relays),
        "inferred": list(inferred_in(claim)),
        "said_on": _edtf(record.said_on),
        "as_of": _edtf(as_of),
        "happened_on": _edtf(claim.happened),
        "published": _edtf(claim.source.published),
        "where": str(record.where),
        "disputes": str(denial.disputes) if denial else None,
        "target": _target(record.target) if isinstance(record, DenialClaim | RevisionClaim) else None,
        "to": global_id(claim.source_id, record.to) if isinstance(record, RevisionClaim) and record.to else None,
        "removes": _removed(record.removes) if isinstance(record, RevisionClaim) and record.removes else None,
        "printed": [f"{name}: {words}" for name, words in sorted(record.printed.items())],
        "quote": record.quote,
        "restated": record.restated,
        "evidence": str(claim.evidence),
        "checked_by": _signed(claim.checks),
        "status": str(ledger.standing(claim).status) if assertion else None,
        "assertion": assertion.id if assertion else None,
        "address": published_path(claim_path(claim)),
        "safe_sentence": safe_sentence(ledger, claim),
    }


def _capture(capture: Capture) -> dict[str, Value]:
    return {"file": capture.file, "sha256": capture.sha256, "extent": str(capture.extent)}


def _signed(readings: Sequence[Reader | Check]) -> list[Value]:
    """Who read or compared an article, each with the day."""
    return [f"{one.by}, {one.on.isoformat()}" for one in readings]


def _counted(ledger: Ledger, claim: FigureSaid) -> Row:
    """What a figure counts."""
    figure = claim.record
    unit = figure.unit or ledger.corpus.metrics[figure.metric].unit
    literal = claim.count.bounds(whole=is_whole(unit))
    return {
        "metric": figure.metric,
        "count": figure.count.text,
        "low": number_of(literal.low) if literal else None,
        "high": number_of(literal.high) if literal else None,
        **_bounds(claim.count),
        "unit": unit,
        "equivalents": [f"{one.count.text} {one.unit}" for one in figure.equivalents],
        "group": figure.group,
        "place_reading": str(figure.place_reading),
        "breakdowns": [_broken_down(one) for one in figure.breakdowns],
        "period": _edtf(figure.period),
        "told_as": str(figure.told_as),
        "label": figure.label,
        "of": global_id(claim.source_id, figure.of) if figure.of else None,
    }


def _broken_down(parts: Breakdown) -> str:
    """`place: a, b; complete; disjoint`."""
    complete = {True: ["complete"], False: ["incomplete"], None: []}[parts.complete]
    disjoint = ["disjoint"] if parts.disjoint else []
    return "; ".join([f"{parts.by}: {', '.join(parts.parts)}", *complete, *disjoint])


def _bounds(count: Count) -> Row:
    """The range that a source gives beside its best estimate."""
    range_ = count.estimate
    return {
        "bounds_low": number_of(range_.low) if range_ else None,
        "bounds_high": number_of(range_.high) if range_ else None,
    }


def _edtf(when: When | None) -> str | None:
    return str(when) if when else None


def _removed(part: Removed) -> Row:
    row: Row = {"count": part.count.text, "group": part.group, "place": list(part.place), "label": part.label}
    return {key: value for key, value in row.items() if value}


def _target(target: Target) -> Row:
    row: Row = {
        "metric": target.metric,
        "count": target.count.text if target.count else None,
        "above": target.above.text if target.above else None,
        "other_than": target.other_than.text if target.other_than else None,
        "label": target.label,
        "group": target.group,
        "place": list(target.place),
        "said_by": target.said_by,
        "candidates": list(target.candidates),
    }
    return {key: value for key, value in row.items() if value}


def _assertions(ledger: Ledger) -> list[Row]:
    rows: list[Row] = []
    for assertion in ledger.assertions:
        standing, scope = ledger.standings[assertion.id], assertion.scope
        unit = scope.unit or ledger.corpus.metrics[scope.metric].unit
        literal, test = assertion.count.bounds(whole=is_whole(unit)), assertion.count.test
        rows.append(
            {
                "id": assertion.id,
                "claims": [claim.id for claim in assertion.claims],
                "voice": assertion.voice,
                "bodies": [*sorted(assertion.bodies)],
                "status": str(standing.status),
                "status_in_words": naming.status_word(standing.status),
                "reason": str(standing.reason),
                "reason_in_words": in_sentence.reason(ledger.corpus, standing) or say("reason-nothing-since"),
                "because_of": [claim.id for claim in standing.by],
                "metric": scope.metric,
                "group": scope.group,
                "place": list(scope.place),
                "excluded": list(scope.excluded),
                "period": "/".join(day.isoformat() if day else ".." for day in scope.period) if scope.period else None,
                "modality": str(scope.modality),
                "count": assertion.count.text,
                "low": number_of(literal.low) if literal else None,
                "high": number_of(literal.high) if literal else None,
                **_bounds(assertion.count),
                "test_low": number_of(test.low) if test else None,
                "test_high": number_of(test.high) if test else None,
                "first_said_on": assertion.first.isoformat() if assertion.first else None,
                "last_said_on": assertion.last.isoformat() if assertion.last else None,
                "sources": [*sorted(assertion.sources)],
            }
        )
    return rows


def _sources(ledger: Ledger) -> list[Row]:
    return [
        {
            "id": name,
            "title": source.title,
            "topic": source.topic,
            "publication": source.publication,
            "agency": source.agency,
            "author": source.author,
            "published": _edtf(source.published),
            "language": source.language,
            "url": source.url,
            "archived": source.archived.url if source.archived else None,
            "archived_on": source.archived.on.isoformat() if source.archived else None,
            "derived_from": list(source.derived_from),
            "edition_of": source.edition_of,
            "duplicate_of": source.duplicate_of,
            "recorded": source.recorded.isoformat(),
            "read_by": _signed(source.read_by),
            "checked_by": _signed(source.checked_by),
            "capture": _capture(source.capture) if source.capture else None,
        }
        for name, source in sorted(ledger.corpus.sources.items())
    ]


def _findings(ledger: Ledger, found: Sequence[Finding]) -> list[Row]:
    sentences = Sentences(ledger.corpus)
    return [
        {
            "id": finding.id,
            "rule": finding.rule,
            "rule_in_words": rule_of(finding).title,
            "shape": str(finding.shape),
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
