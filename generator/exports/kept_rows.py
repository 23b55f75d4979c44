"""The rows of each table as they are kept, or made: where no words of which a table is made changed, it stays."""

import json
from collections.abc import Mapping, Sequence

from generator.exports.rows import rows_one_by_one
from generator.exports.values import Row
from generator.kept.units import lent
from generator.ledger.ledger import Ledger
from generator.record.noted import Each
from generator.rules.finding import Finding


def rows_as_kept(ledger: Ledger, found: Sequence[Finding]) -> Mapping[str, list[Row]]:
    """The rows of every table, by the table's name, each made when somebody asks for it."""
    makers = rows_one_by_one(ledger, found)

    def of(table: str) -> list[Row]:
        made: list[list[Row]] = []

        def text() -> str:
            made.append(makers[table]())
            return json.dumps(made[0], ensure_ascii=False)

        kept = lent(f"{table}.rows", text)
        return made[0] if made else json.loads(kept)

    return Each(makers, of)
