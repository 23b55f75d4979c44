"""The record as data: CSV and JSON files whose columns are a contract."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

from generator.claims import Claim
from generator.counts import Number
from generator.feeds import feeds
from generator.findings.finding import Finding
from generator.ledger import Ledger
from generator.pages.parts import claim_anchor
from generator.pages.sentences import Sentences
from generator.records import DenialClaim, EventClaim, FigureClaim, StatementClaim, Target
from generator.vocabulary import vocabulary

Value = None | str | int | float | bool | list["Value"] | dict[str, "Value"]
Row = dict[str, Value]


def exports(ledger: Ledger, found: Sequence[Finding]) -> dict[str, str]:
    """The text of every data file, by its path below the docs."""
    claims = [_claim(ledger, claim) for claim in ledger.claims]
    return {
        "data/claims.csv": _csv(claims),
        "data/claims.json": _json(claims),
        "data/assertions.json": _json(_assertions(ledger)),
        "data/actors.json": _json(_actors(ledger)),
        "data/sources.json": _json(_sources(ledger)),
        "data/findings.json": _json(_findings(ledger, found)),
        "data/vocabulary.json": json.dumps(vocabulary(ledger.corpus), ensure_ascii=False, indent=1) + "\n",
        **feeds(ledger.corpus),
    }


def _claim(ledger: Ledger, claim: Claim) -> Row:
    record, figure = claim.record, claim.figure
    literal = figure.count.literal if figure else None
    assertion = ledger.by_claim.get(claim.id)
    as_of = record.as_of if isinstance(record, FigureClaim | StatementClaim) else None
    place = record.place if isinstance(record, FigureClaim | EventClaim) else ()
    denial = record if isinstance(record, DenialClaim) else None
    return {
        "id": claim.id,
        "source": claim.source_id,
        "kind": record.kind,
        "metric": figure.metric if figure else None,
        "count": figure.count.text if figure else None,
        "low": _number(literal.low) if literal else None,
        "high": _number(literal.high) if literal and literal.high is not None else None,
        "unit": (figure.unit or ledger.corpus.metrics[figure.metric].unit) if figure else None,
        "group": figure.group if figure else None,
        "place": list(place),
        "said_by": list(record.said_by),
        "voice": claim.voice,
        "reported_by": list(claim.relays),
        "said_on": str(record.said_on) if record.said_on else None,
        "as_of": str(as_of) if as_of else None,
        "happened_on": str(claim.happened) if claim.happened else None,
        "published": str(claim.source.published) if claim.source.published else None,
        "where": str(record.where),
        "told_as": str(figure.told_as) if figure else None,
        "label": figure.label if figure else None,
        "disputes": str(denial.disputes) if denial else None,
        "target": _target(denial.target) if denial else None,
        "quote": record.quote,
        "restated": record.restated,
        "evidence": str(claim.evidence),
        "status": str(ledger.standing(claim).status) if assertion else None,
        "assertion": assertion.id if assertion else None,
        "address": f"sources/{claim.source_id}/#{claim_anchor(record.id)}",
    }


def _target(target: Target) -> Row:
    row: Row = {
        "metric": target.metric,
        "count": target.count.text if target.count else None,
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
        literal, test = assertion.count.literal, assertion.count.test
        rows.append(
            {
                "id": assertion.id,
                "claims": [claim.id for claim in assertion.claims],
                "voice": assertion.voice,
                "bodies": [*sorted(assertion.bodies)],
                "status": str(standing.status),
                "reason": str(standing.reason),
                "because_of": [claim.id for claim in standing.by],
                "metric": scope.metric,
                "group": scope.group,
                "place": list(scope.place),
                "excluded": list(scope.excluded),
                "period": "/".join(day.isoformat() if day else ".." for day in scope.period) if scope.period else None,
                "modality": str(scope.modality),
                "count": assertion.count.text,
                "low": _number(literal.low) if literal else None,
                "high": _number(literal.high) if literal and literal.high is not None else None,
                "test_low": _number(test.low) if test else None,
                "test_high": _number(test.high) if test and test.high is not None else None,
                "first_said_on": assertion.first.isoformat() if assertion.first else None,
                "last_said_on": assertion.last.isoformat() if assertion.last else None,
                "sources": [*sorted(assertion.sources)],
            }
        )
    return rows


def _actors(ledger: Ledger) -> list[Row]:
    return [
        {
            "id": name,
            "name": actor.name,
            "kind": str(actor.kind),
            "part_of": actor.part_of,
            "aliases": [alias.text for alias in actor.aliases],
        }
        for name, actor in sorted(ledger.corpus.actors.items())
    ]


def _sources(ledger: Ledger) -> list[Row]:
    return [
        {
            "id": name,
            "title": source.title,
            "publication": source.publication,
            "agency": source.agency,
            "published": str(source.published) if source.published else None,
            "language": source.language,
            "url": source.url,
            "derived_from": list(source.derived_from),
            "recorded": source.recorded.isoformat(),
            "capture": {"file": source.capture.file, "sha256": source.capture.sha256} if source.capture else None,
        }
        for name, source in sorted(ledger.corpus.sources.items())
    ]


def _findings(ledger: Ledger, found: Sequence[Finding]) -> list[Row]:
    sentences = Sentences(ledger.corpus)
    return [
        {
            "id": finding.id,
            "rule": finding.rule,
            "severity": str(finding.severity),
            "claims": [claim.id for claim in finding.claims],
            "metrics": list(finding.metrics),
            "actors": list(finding.actors),
            "days": [day.isoformat() for day in finding.days],
            "sources": list(finding.sources),
            "sentence": sentences.sentence(finding),
        }
        for finding in found
    ]


def _number(number: Number) -> int | float:
    return float(number) if isinstance(number, Decimal) else number


def _json(rows: list[Row]) -> str:
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def _csv(rows: list[Row]) -> str:
    """RFC 4180 with LF; lists joined by a space, a denial's target as JSON."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]) if rows else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
    return out.getvalue()


def _cell(value: Value) -> Value:
    if isinstance(value, list):
        return " ".join(str(item) for item in value)
    if isinstance(value, Mapping):
        return json.dumps(value, ensure_ascii=False)
    return value
