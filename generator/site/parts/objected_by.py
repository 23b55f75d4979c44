"""Ladders as they stood on a night: without what was said against a number later, which befell none of its figures."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.ledger.ledger import Ledger
from generator.site.parts.ladder_view import Block, LadderView, Row, Struck


def objected_by(ledger: Ledger, views: Sequence[LadderView], day: date) -> tuple[LadderView, ...]:
    """Some ladders with the objections alone that had certainly been said by a day; the same where that is all."""

    def known(one: Struck) -> bool:
        return any((claim.known_by or date.max) <= day for claim in map(ledger.claim_of_id.__getitem__, one.claims))

    def cut(row: Row) -> Row:
        kept = tuple(one for one in row.objections if known(one))
        return row if kept == row.objections else replace(row, objections=kept)

    def of(view: LadderView) -> LadderView:
        if not any(row.objections for block in view.blocks for row in block.rows):
            return view
        blocks: tuple[Block, ...] = tuple(replace(one, rows=tuple(map(cut, one.rows))) for one in view.blocks)
        return view if blocks == view.blocks else replace(view, blocks=blocks)

    return tuple(map(of, views))
