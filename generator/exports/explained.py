"""What the columns of the tables mean, as rows, for files that carry their own explanation."""

from collections.abc import Sequence

from generator.exports.columns import Table
from generator.exports.values import Row
from generator.language import say


def explained(tables: Sequence[Table]) -> list[Row]:
    """Each column of some tables with its type, the table that its ids lead to, and what it means."""
    return [
        {
            "table_name": table.name,
            "column_name": column.name,
            "type": column.type,
            "type_in_words": say(f"column-type-{column.type}"),
            "leads_to": column.to,
            "meaning": table.meaning(column),
        }
        for table in tables
        for column in table.columns
    ]
