"""The record as it was known: of each night that changed it, what had come or become something else by the end of it.

A night is told by what it changed, so that all nights together grow with the claims and not with claims times days.
Whoever takes of every assertion the last row up to a night, without those that had joined others, has the state of it.
What was certainly said by then counts, as on the pages of days; what only may have been said by then does not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.exports.claim_rows import reasons
from generator.exports.codes import JOINED
from generator.exports.columns import AS_OF
from generator.exports.tables import csv_text
from generator.exports.values import Row, all_stated, by_day, number_of, stated
from generator.language import say
from generator.ledger.assertion import Assertion
from generator.ledger.ledger import Ledger
from generator.ledger.nights import Night
from generator.ledger.status import Standing
from generator.record.units import is_whole

_FOLDER = "data/as-of"


@dataclass(frozen=True, slots=True)
class _ByNight:
    """An assertion as it was known by a night."""

    assertion: Assertion
    standing: Standing

    @property
    def gist(self) -> tuple[object, ...]:
        """What of it, when changed, makes a row of a night; further citations alone do not."""
        return self.assertion.count, self.standing.status, self.standing.reason, _because(self.standing)


def as_of_rows(ledger: Ledger) -> list[Row]:
    """What changed on each night, in the order of nights and ids."""
    days = {day for claim in ledger.claims if (day := claim.known_by)}
    known: dict[str, _ByNight] = {}
    rows: list[Row] = []
    for night in ledger.nights(sorted(days)):
        now = _of_night(night, known)
        gone = sorted(name for name, one in known.items() if one.assertion.scope.metric in night.changed)
        rows += [_joined(night, known[name], now) for name in gone if name not in now]
        rows += [
            _row(ledger, night.day, one)
            for name, one in sorted(now.items())
            if name not in known or known[name].gist != one.gist
        ]
        known = {name: one for name, one in known.items() if one.assertion.scope.metric not in night.changed} | now
    return sorted(rows, key=lambda row: (str(row["day"]), str(row["assertion"])))


def nights_as_files(rows: Sequence[Row]) -> Mapping[str, str]:
    """The rows of each night as a file of its own, by path below the docs."""
    return {f"{_FOLDER}/{day}.csv": csv_text(AS_OF, those) for day, those in by_day(rows).items()}


def _of_night(night: Night, known: Mapping[str, _ByNight]) -> dict[str, _ByNight]:
    """The assertions of the metrics that a night may have changed."""
    return {
        one.id: _ByNight(one, night.standings[one.id])
        for name in night.changed
        for one in night.by_metric.get(name, ())
    }


def _row(ledger: Ledger, day: date, known: _ByNight) -> Row:
    one, standing = known.assertion, known.standing
    unit = one.scope.unit or ledger.corpus.metrics[one.scope.metric].unit
    literal = one.count.bounds(whole=is_whole(unit))
    return {
        **_named(day, one),
        **reasons(ledger.corpus, standing, by_then=True),
        "because_of": [*_because(standing)],
        "count": one.count.text,
        "low": number_of(literal.low) if literal else None,
        "high": number_of(literal.high) if literal else None,
    }


def _joined(night: Night, known: _ByNight, now: Mapping[str, _ByNight]) -> Row:
    """The row of an assertion that is one no more: into which others its claims went."""
    claims = {claim.id for claim in known.assertion.claims}
    into = sorted(name for name, one in now.items() if claims & {claim.id for claim in one.assertion.claims})
    blank: Row = {"reason": None, "reason_in_words": None, "count": None, "low": None, "high": None}
    status: Row = {"status": JOINED, "status_in_words": say("code-joined")}
    return {**_named(night.day, known.assertion), **status, "because_of": [*into], **blank}


def _named(day: date, one: Assertion) -> Row:
    return {
        "id": f"{day.isoformat()}--{one.id}",
        "day": day.isoformat(),
        "assertion": one.id,
        "metric": one.scope.metric,
        "group_id": stated(one.scope.group),
        "place_ids": all_stated(one.scope.place),
        "voice": one.voice,
    }


def _because(standing: Standing) -> tuple[str, ...]:
    return tuple(claim.id for claim in standing.by)
