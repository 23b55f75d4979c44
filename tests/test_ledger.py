"""The ledger against `ledger_cases/`: a few claims in one file, and what must become of them.

A case has `claims` by `source#claim`; what it leaves out of a claim or a source is filled in below. It
expects any of:

assertions  every assertion, as the ids of its claims in their order
rungs       every rung, newest first, as the ids of its assertions, the lead first
resolved    of a claim: its speakers, voice, body or relays
standing    of an assertion: status, reason, by which claims; "also" what else became of it
said        of a claim: the day on which it was said, or the first and the last on which it can have been
known by    day: the ids of all claims that had certainly been said
nights      day: the standing of assertions at its end
last        of each thing counted, the ids of what none certainly comes after
"""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.ledger.assertion import Assertion
from generator.ledger.last import last
from generator.ledger.ledger import Ledger, ledger
from generator.ledger.status import Reason, Standing
from generator.reading.checks import check
from generator.reading.load import Corpus
from generator.reading.nodes import plain, read_yaml
from tests.stage import Stage

CASES = Path(__file__).parent / "ledger_cases"
_SOURCE = {
    "title": "A Source",
    "publication": "unstated",
    "url": "unstated",
    "published": "unstated",
    "published_basis": "invented",
    "language": "en",
    "recorded": "2015-02-01",
}
_CLAIM = {"said_by": "ministry", "restated": "Words."}
_FIGURE = {"metric": "homes", "group": "all", "place": "valley"}
_EVENT = {
    "title": "An Event",
    "summary": "A summary.",
    "begins": "2014-10-01",
    "ends": "2014-10-31",
    "lead_metric": "homes",
    "lead_group": "all",
    "lead_place": "valley",
}


def _read(path: Path) -> Any:
    tree, problems = read_yaml(path.as_posix(), path.read_bytes())
    assert tree, problems
    return plain(tree)


@cache
def _case(path: Path) -> Any:
    """A case as it is written; two tests read it."""
    return _read(path)


@cache
def _stage() -> Stage:
    """The registries that all cases share."""
    return Stage({"event": _EVENT, **_read(CASES / "_cast.yml")})


def _corpus(case: Any) -> Corpus:
    """The case as a folder of records, of which nothing is noted."""
    corpus = _unchecked(case)
    assert check(corpus) == []
    return corpus


def _unchecked(case: Any) -> Corpus:
    """The case as a folder of records."""
    sources: dict[str, Any] = {name: {**_SOURCE, **given} for name, given in case.get("sources", {}).items()}
    for name, given in case["claims"].items():
        source_id, _, claim_id = name.partition("#")
        figure = _FIGURE if given.get("kind", "figure") == "figure" else {}
        source = sources.setdefault(source_id, dict(_SOURCE))
        source.setdefault("claims", []).append({"id": claim_id, **_CLAIM, **figure, **given})
    return _stage().corpus({name: {"claims": [], **source} for name, source in sources.items()})


@cache
def _book(path: Path) -> Ledger:
    """The ledger of a case; two tests look into it."""
    return ledger(_corpus(_case(path)))


def _claims(assertion: Assertion) -> list[str]:
    return [claim.id for claim in assertion.claims]


def _assertions(book: Ledger, expected: Any) -> object:
    return sorted(_claims(assertion) for assertion in book.assertions)


def _rungs(book: Ledger, expected: Any) -> object:
    return [[assertion.id for assertion in rung.assertions] for rung in book.rungs(book.assertions)]


def _resolved(book: Ledger, expected: Any) -> object:
    """What the case asks of each claim it names, a missing voice or body as "none"."""
    found = {claim.id: claim for claim in book.claims}
    return {
        name: {
            field: list(value) if isinstance(value := getattr(found[name], field), tuple) else value or "none"
            for field in asked
        }
        for name, asked in expected.items()
    }


def _standing(book: Ledger, expected: Any) -> object:
    return {name: _words(book.standings[name]) for name in expected}


def _words(standing: Standing) -> str:
    """`denied: figure denied by a#2, another body; also superseded: raised by a#3`."""
    text = str(standing.status)
    if standing.reason is not Reason.NOTHING_SINCE:
        text += f": {standing.reason} by {' '.join(claim.id for claim in standing.by)}"
    if standing.other_body:
        text += ", another body"
    return "; also ".join([text, *map(_words, standing.also)])


def _known_by(book: Ledger, expected: Any) -> object:
    return {day: [claim.id for claim in book.until(date.fromisoformat(day)).claims] for day in expected}


def _said(book: Ledger, expected: Any) -> object:
    """`2014-10-08`, or `2014-10-05 to 2014-10-08`; ".." where nothing bounds a side."""
    found = {claim.id: claim.said for claim in book.claims}
    return {
        name: str(days.day or f"{days.earliest or '..'} to {days.latest or '..'}")
        for name in expected
        for days in [found[name]]
    }


def _nights(book: Ledger, expected: Any) -> object:
    return {day: _standing(book.until(date.fromisoformat(day)), asked) for day, asked in expected.items()}


def _last(book: Ledger, _: Any) -> object:
    return sorted(rung.lead.id for members in book.by_scope.values() for rung in last(book.rungs(members)))


_READERS: dict[str, Callable[[Ledger, Any], object]] = {
    "assertions": _assertions,
    "rungs": _rungs,
    "resolved": _resolved,
    "standing": _standing,
    "said": _said,
    "known by": _known_by,
    "nights": _nights,
    "last": _last,
}


@pytest.mark.parametrize("path", sorted(CASES.glob("[!_]*.yml")), ids=lambda path: path.stem)
def test_the_ledger_reads_the_case_as_the_record_model_says(path: Path) -> None:
    case = _case(path)
    assert case["expect"], "a case must expect something"
    expect = dict(case["expect"])
    book = _book(path)
    got = {key: _READERS[key](book, expected) for key, expected in expect.items()}
    if "assertions" in expect:
        expect["assertions"] = sorted(expect["assertions"])
    assert got == expect


@pytest.mark.parametrize("path", sorted(CASES.glob("[!_]*.yml")), ids=lambda path: path.stem)
def test_each_night_of_the_case_is_what_the_ledger_was_by_then(path: Path) -> None:
    book = _book(path)
    days = sorted({claim.known_by for claim in book.claims if claim.known_by})
    told = [(night.assertions, night.standings) for night in book.nights(days)]
    assert told == [(anew.assertions, anew.standings) for anew in map(book.until, days)]


def test_a_count_of_a_moment_after_it_was_given_comes_before_none_of_that_time() -> None:
    """One of the days of b is mistaken, of which a warning tells; its 40 may be of the 12th."""
    case = {
        "sources": {"a": {"published": "2014-10-08"}, "b": {"published": "2014-10-20"}},
        "claims": {
            "a#before": {"count": 40, "told_as": "earlier", "as_of": "2014-10"},
            "a#now": {"count": 52, "said_on": "2014-10-08"},
            "b#1": {"count": 40, "said_on": "../2014-10-09", "as_of": "2014-10-12"},
        },
    }
    book = ledger(_unchecked(case))
    before, now = (next(one for one in book.assertions if name in _claims(one)) for name in ("b#1", "a#now"))
    assert before.precedes(now) and not before.comes_before(now)
    assert _words(book.standings[before.id]) == "standing"
