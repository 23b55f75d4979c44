"""The tables of the data and their columns: a contract, from which files, schemas and the Data page follow.

What a column is stands in `column`, the tables by subject in `claim_tables`, `source_tables` and `registry_tables`;
all are had from here. The book says what each column means (`column-<table>-<column>`).
"""

from generator.exports.claim_tables import ASSERTIONS, BREAKDOWNS, CLAIMS, COVERINGS
from generator.exports.codes import CASE, DONE, REASON, ROLE, SEVERITY, SIDE, STATUS_BY_NIGHT, THING
from generator.exports.column import FORMER_UNTIL, Codes, Column, Table, Type, coded, coded_list, named
from generator.exports.registry_tables import (
    ACTORS_TABLE,
    BREAKS_TABLE,
    DISPATCHES_TABLE,
    EVENT_TABLE,
    GROUPS_TABLE,
    METRICS_TABLE,
    OUTLINE_TABLE,
    PLACES_TABLE,
    REPLIES_TABLE,
    SPELLINGS,
    SUMS,
)
from generator.exports.source_tables import CONFIRMATIONS, CORRECTIONS, EDITIONS, SET_ASIDE, SOURCES
from generator.ledger.crediting import Doer, Sequel
from generator.ledger.passing import Timing

__all__ = [
    "ACTORS_TABLE",
    "ASSERTIONS",
    "AS_OF",
    "BREAKDOWNS",
    "BREAKS_TABLE",
    "BY_SIDE",
    "CLAIMS",
    "CONFIRMATIONS",
    "CORRECTIONS",
    "COVERINGS",
    "DISPATCHES_TABLE",
    "EDITIONS",
    "EVENT_TABLE",
    "FINDINGS",
    "FORMER_IDS",
    "FORMER_UNTIL",
    "GROUPS_TABLE",
    "METRICS_TABLE",
    "OUTLINE_TABLE",
    "PLACES_TABLE",
    "RECORD_CASES",
    "RECORD_DAYS",
    "REMOVED_IDS",
    "RENAMED_IDS",
    "REPLIES_TABLE",
    "RULES_TABLE",
    "SET_ASIDE",
    "SOURCES",
    "SPELLINGS",
    "SUMS",
    "TABLES",
    "TRACK_RECORDS",
    "Codes",
    "Column",
    "Table",
    "Type",
    "named",
]

FINDINGS = Table(
    "findings",
    (
        Column("id", required=True),
        Column("rule", to="rules", required=True),
        Column("rule_in_words", required=True),
        Column("shape", required=True),
        Column("shape_in_words", required=True),
        *coded("severity", SEVERITY, required=True),
        Column("dispute", required=True),
        Column("claims", "list", to="claims"),
        Column("metrics", "list", to="metrics"),
        Column("actors", "list", to="actors"),
        Column("days", "list"),
        Column("sources", "list", to="sources"),
        Column("sentence", required=True),
    ),
)
FORMER_IDS = Table(
    "finding_ids",
    (
        Column("id", required=True),
        Column("finding", to="findings", required=True),
    ),
)
RULES_TABLE = Table(
    "rules",
    (
        Column("id", required=True),
        Column("title", required=True),
        Column("explanation"),
        *coded("severity", SEVERITY, required=True),
    ),
)
# Of these it is told by whom.
BY_SIDE = (Sequel.DENIED, Sequel.WITHDRAWN)
TRACK_RECORDS = Table(
    "track_records",
    (
        Column("id", to="actors", required=True),
        Column("as_of", "day"),
        Column("least_compared", "integer"),
        Column("given", "integer"),
        Column("adding_up", "integer"),
        *(Column(f"given_{deed}", "integer") for deed in Sequel),
        *(Column(named(deed, "by", side), "integer") for deed in BY_SIDE for side in Doer),
        Column("given_untouched", "integer"),
        Column("given_uncertain", "integer"),
        Column("passed", "integer"),
        Column("passed_disputed", "integer"),
        *(Column(named("passed", timing), "integer") for timing in Timing),
        Column("passed_garbled", "integer"),
        Column("passed_garbled_perhaps", "integer"),
        Column("passed_uncertain", "integer"),
    ),
)
RECORD_CASES = Table(
    "record_cases",
    (
        Column("id", required=True),
        Column("actor", to="actors", required=True),
        *coded("role", ROLE, required=True),
        *coded("what", CASE, required=True),
        *coded_list("sides", SIDE),
        Column("claim", to="claims", required=True),
        Column("claims", "list", to="claims"),
        Column("because_of", "list", to="claims"),
        Column("findings", "list", to="findings"),
    ),
)
AS_OF = Table(
    "as_of",
    (
        Column("id", required=True),
        Column("day", "day", required=True),
        Column("assertion", to="claims", required=True),
        Column("metric", to="metrics", required=True),
        Column("group_id", to="groups"),
        Column("place_ids", "list", to="places"),
        Column("voice", to="actors"),
        Column("status", codes=STATUS_BY_NIGHT, required=True),
        Column("status_in_words", required=True),
        Column("reason", codes=REASON),
        Column("reason_in_words"),
        Column("because_of", "list", to="claims"),
        Column("count"),
        Column("low", "number"),
        Column("high", "number"),
    ),
)
RECORD_DAYS = Table(
    "record_days",
    (
        Column("id", required=True),
        Column("day", "day", required=True),
        *coded("what", DONE, required=True),
        *coded("kind", THING, required=True),
        Column("thing", required=True),
        Column("claims", "list", to="claims"),
        Column("words"),
        Column("why"),
    ),
)
_OF_THE_PAST = (Column("id", required=True), *coded("kind", THING, required=True), Column("former", required=True))
RENAMED_IDS = Table("former_ids", (*_OF_THE_PAST, Column("now", required=True)))
REMOVED_IDS = Table(
    "removed",
    (*_OF_THE_PAST, Column("removed_on", "day", required=True), Column("reason", required=True), Column("now")),
)
TABLES = (
    EVENT_TABLE,
    CLAIMS,
    BREAKDOWNS,
    COVERINGS,
    ASSERTIONS,
    FINDINGS,
    FORMER_IDS,
    RULES_TABLE,
    SOURCES,
    EDITIONS,
    CONFIRMATIONS,
    CORRECTIONS,
    SET_ASIDE,
    DISPATCHES_TABLE,
    ACTORS_TABLE,
    SPELLINGS,
    TRACK_RECORDS,
    RECORD_CASES,
    REPLIES_TABLE,
    METRICS_TABLE,
    SUMS,
    BREAKS_TABLE,
    GROUPS_TABLE,
    PLACES_TABLE,
    OUTLINE_TABLE,
    AS_OF,
    RECORD_DAYS,
    RENAMED_IDS,
    REMOVED_IDS,
)
