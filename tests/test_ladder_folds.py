"""How a ladder is folded: what was replaced stands below a summary, what was disputed never."""

from dataclasses import replace

from generator.site.parts.ladder_view import LONG_LADDER, NEWEST_OPEN, Entry, Row, folded
from tests.fictional_pages import metric


def _entry(**changes: object) -> Entry:
    entry = metric("homes-flooded").lead
    assert entry
    plain = replace(entry.entries[0], outcomes=(), moved="", live=False)
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_a_short_ladder_is_not_folded() -> None:
    rows = [Row(_entry(), None)] * LONG_LADDER
    assert [block.summary for block in folded(rows)] == [""]


def test_a_long_ladder_folds_what_was_replaced_and_never_what_was_disputed() -> None:
    lead = metric("homes-flooded").lead
    assert lead
    disputed = next(entry for entry in lead.entries if entry.outcomes)
    rows = [Row(_entry(), None)] * 20 + [Row(disputed, None)] + [Row(_entry(), None)] * 5
    blocks = list(folded(rows))
    assert [bool(block.summary) for block in blocks] == [False, True, False, True, False]
    assert [len(block.rows) for block in blocks] == [NEWEST_OPEN, 20 - NEWEST_OPEN, 1, 4, 1]
    assert [row for block in blocks for row in block.rows] == rows
    assert not any(row.rung.outcomes for block in blocks if block.summary for row in block.rows if row.rung)
