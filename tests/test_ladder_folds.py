"""How a ladder is folded: what was replaced stands below a summary, what was disputed never."""

from dataclasses import replace

from generator.ledger.status import Reason
from generator.site.parts.ladder_folds import LONG_LADDER, NEWEST_OPEN, folded
from generator.site.parts.ladder_view import Entry, Row
from generator.site.parts.link import Link
from tests.fictional_pages import metric


def _entry(**changes: object) -> Entry:
    entry = metric("homes-flooded").lead
    assert entry
    named = next(one for one in entry.entries if one.is_named)
    plain = replace(named, outcomes=(), moved="", live=False, route=None)
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_a_short_ladder_is_not_folded() -> None:
    rows = [Row(_entry(), None)] * LONG_LADDER
    assert [block.summary for block in folded(rows)] == [""]


def test_a_long_ladder_folds_what_nobody_is_named_for_and_leaves_each_step_of_a_speaker() -> None:
    step, route = _entry().step, Link("2 sources", "metrics/homes-flooded.md")
    assert step.speakers
    own = Row(_entry(step=replace(step, speakers=(), in_own_words="The Tide")), None)
    perhaps = replace(_disputed().outcomes[0], reason=Reason.POSSIBLY_DENIED)
    doubted = Row(_entry(step=replace(step, speakers=()), outcomes=(perhaps,)), None)
    steps = [Row(_entry(moved="Up 5"), None), Row(_entry(route=route), None)]
    rows = [own, doubted, own, *steps * 6, doubted, own, doubted]
    assert [(bool(block.summary), block.rows) for block in folded(rows) if block.rows] == [
        (True, (own, doubted, own)),
        (False, (*steps * 6,)),
        (True, (doubted, own, doubted)),
    ]
    # Where nobody is named for any, the newest stay open.
    assert next(iter(folded([own] * 20))).rows == (own,) * NEWEST_OPEN


def _disputed() -> Entry:
    lead = metric("homes-flooded").lead
    assert lead
    return next(entry for entry in lead.entries if entry.outcomes and entry.is_named)


def test_a_long_ladder_folds_what_was_replaced_and_never_what_was_disputed() -> None:
    disputed = _disputed()
    rows = [Row(_entry(), None)] * 20 + [Row(disputed, None)] + [Row(_entry(), None)] * 5
    blocks = list(folded(rows))
    assert [bool(block.summary) for block in blocks] == [False, True, False, True, False]
    assert [len(block.rows) for block in blocks] == [NEWEST_OPEN, 20 - NEWEST_OPEN, 1, 4, 1]
    assert [row for block in blocks for row in block.rows] == rows
    assert not any(row.rung.outcomes for block in blocks if block.summary for row in block.rows if row.rung)
