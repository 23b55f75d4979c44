"""The columns of the data files: a contract, told in one place for files, schemas and the Data page.

The book says what each means (`column-<table>-<column>`).

Types: `text`, `number`, `day` (a calendar day), `list` (of ids or days, which hold no space), `texts` (a list of words
that may) and `object`.
"""

from dataclasses import dataclass
from typing import Literal

from generator.language import say
from generator.ledger.crediting import Doer, Sequel
from generator.ledger.passing import Timing

Type = Literal["text", "number", "day", "list", "texts", "object"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `to` names the table whose `id` it holds."""

    name: str
    type: Type = "text"
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table; its first column, `id`, tells its rows apart."""

    name: str
    columns: tuple[Column, ...]

    @property
    def holds(self) -> str:
        """What its rows are, in words."""
        return say(f"table-{self.name}-holds")

    def meaning(self, column: Column) -> str:
        """What one of its columns means, in words."""
        return say(f"column-{self.name}-{column.name}")


def named(*codes: str) -> str:
    """The name of a column from codes."""
    return "_".join(codes).replace("-", "_")


_COUNT = (
    Column("count"),
    Column("low", "number"),
    Column("high", "number"),
    Column("bounds_low", "number"),
    Column("bounds_high", "number"),
)

CLAIMS = Table(
    "claims",
    (
        Column("id"),
        Column("source", to="sources"),
        Column("kind"),
        Column("metric"),
        *_COUNT,
        Column("unit"),
        Column("equivalents", "texts"),
        Column("group"),
        Column("place", "list"),
        Column("place_reading"),
        Column("breakdowns", "texts"),
        Column("period"),
        Column("modality"),
        Column("of", to="claims"),
        Column("said_by", "list"),
        Column("voice", to="actors"),
        Column("reported_by", "list"),
        Column("inferred", "list"),
        Column("said_on"),
        Column("as_of"),
        Column("happened_on"),
        Column("printed", "texts"),
        Column("published"),
        Column("where"),
        Column("told_as"),
        Column("label"),
        Column("disputes"),
        Column("target", "object"),
        Column("to", "text"),
        Column("removes", "object"),
        Column("quote"),
        Column("restated"),
        Column("evidence"),
        Column("checked_by", "texts"),
        Column("status"),
        Column("assertion", to="assertions"),
        Column("address"),
        Column("safe_sentence"),
    ),
)
ASSERTIONS = Table(
    "assertions",
    (
        Column("id", to="claims"),
        Column("claims", "list"),
        Column("voice", to="actors"),
        Column("bodies", "list"),
        Column("status"),
        Column("status_in_words"),
        Column("reason"),
        Column("reason_in_words"),
        Column("because_of", "list"),
        Column("metric"),
        Column("group"),
        Column("place", "list"),
        Column("excluded", "list"),
        Column("period"),
        Column("modality"),
        *_COUNT,
        Column("test_low", "number"),
        Column("test_high", "number"),
        Column("first_said_on", "day"),
        Column("last_said_on", "day"),
        Column("sources", "list"),
    ),
)
FINDINGS = Table(
    "findings",
    (
        Column("id"),
        Column("rule"),
        Column("rule_in_words"),
        Column("shape"),
        Column("severity"),
        Column("dispute"),
        Column("claims", "list"),
        Column("metrics", "list"),
        Column("actors", "list"),
        Column("days", "list"),
        Column("sources", "list"),
        Column("sentence"),
    ),
)
FORMER_IDS = Table(
    "finding_ids",
    (
        Column("id"),
        Column("finding", to="findings"),
    ),
)
SOURCES = Table(
    "sources",
    (
        Column("id"),
        Column("title"),
        Column("topic"),
        Column("publication"),
        Column("agency", to="actors"),
        Column("author", to="actors"),
        Column("published"),
        Column("language"),
        Column("url"),
        Column("archived"),
        Column("archived_on", "day"),
        Column("derived_from", "list"),
        Column("edition_of", to="sources"),
        Column("duplicate_of", to="sources"),
        Column("recorded", "day"),
        Column("read_by", "texts"),
        Column("checked_by", "texts"),
        Column("capture", "object"),
    ),
)
ACTORS_TABLE = Table(
    "actors",
    (
        Column("id"),
        Column("name"),
        Column("kind"),
        Column("part_of", to="actors"),
        Column("aliases", "texts"),
    ),
)
REPLIES_TABLE = Table(
    "replies",
    (
        Column("id"),
        Column("actor", to="actors"),
        Column("on", "day"),
        Column("words"),
        Column("restated"),
        Column("url"),
    ),
)
# Of these it is told by whom.
BY_SIDE = (Sequel.DENIED, Sequel.WITHDRAWN)
TRACK_RECORDS = Table(
    "track_records",
    (
        Column("id", to="actors"),
        Column("as_of", "day"),
        Column("least_compared", "number"),
        Column("given", "number"),
        Column("adding_up", "number"),
        *(Column(f"given_{deed}", "number") for deed in Sequel),
        *(Column(named(deed, "by", side), "number") for deed in BY_SIDE for side in Doer),
        Column("given_untouched", "number"),
        Column("given_uncertain", "number"),
        Column("passed", "number"),
        Column("passed_disputed", "number"),
        *(Column(named("passed", timing), "number") for timing in Timing),
        Column("passed_garbled", "number"),
        Column("passed_garbled_perhaps", "number"),
        Column("passed_uncertain", "number"),
    ),
)
RECORD_CASES = Table(
    "record_cases",
    (
        Column("id"),
        Column("actor", to="actors"),
        Column("role"),
        Column("what"),
        Column("sides", "list"),
        Column("claim", to="claims"),
        Column("claims", "list"),
        Column("because_of", "list"),
        Column("findings", "list"),
    ),
)
PLACES_TABLE = Table(
    "places",
    (
        Column("id"),
        Column("name"),
        Column("within", to="places"),
        Column("latitude", "number"),
        Column("longitude", "number"),
    ),
)
BREAKS_TABLE = Table(
    "breaks",
    (
        Column("id"),
        Column("metric"),
        Column("on", "day"),
        Column("what"),
        Column("said_by", "list"),
    ),
)
TABLES = (
    CLAIMS,
    ASSERTIONS,
    FINDINGS,
    FORMER_IDS,
    SOURCES,
    ACTORS_TABLE,
    TRACK_RECORDS,
    RECORD_CASES,
    REPLIES_TABLE,
    PLACES_TABLE,
    BREAKS_TABLE,
)
