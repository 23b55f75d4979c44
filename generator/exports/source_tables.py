"""The tables of sources: articles, who read and compared them, and what was corrected."""

from generator.exports.claim_tables import dated
from generator.exports.codes import CONFIRMATION, EXTENT, LANGUAGE, LIKENESS, OPEN_FIELDS
from generator.exports.column import Column, Table, coded, coded_list, former

SOURCES = Table(
    "sources",
    (
        Column("id", required=True),
        Column("title"),
        Column("topic"),
        Column("publisher", to="actors"),
        Column("agency", to="actors"),
        Column("agency_basis"),
        Column("author", to="actors"),
        *dated("published", "published"),
        Column("published_basis", required=True),
        *coded_list("unstated", OPEN_FIELDS),
        *coded("language", LANGUAGE, required=True),
        Column("url", required=True),
        Column("archived"),
        Column("archived_on", "day"),
        Column("derived_from_sources", "list", to="sources"),
        Column("derived_from_dispatches", "list", to="dispatches"),
        Column("derived_basis"),
        Column("edition_of", to="sources"),
        Column("duplicate_of", to="sources"),
        Column("recorded", "day", required=True),
        Column("last_changed", "day", required=True),
        Column("read_by", "texts"),
        Column("checked_by", "texts"),
        Column("capture_file"),
        Column("capture_sha256"),
        *coded("capture_extent", EXTENT),
        Column("note"),
        former("publication", "publisher"),
        former("derived_from", "derived_from_sources", "derived_from_dispatches", type="list"),
        former("capture", "capture_file", "capture_sha256", "capture_extent", type="object"),
    ),
)
EDITIONS = Table(
    "editions",
    (
        Column("id", to="sources", required=True),
        *coded("likeness", LIKENESS, required=True),
        Column("other", to="sources", required=True),
    ),
)
CONFIRMATIONS = Table(
    "confirmations",
    (
        Column("id", required=True),
        Column("source", to="sources", required=True),
        Column("claims", "list", to="claims"),
        *coded("manner", CONFIRMATION, required=True),
        Column("person", required=True),
        Column("confirmed_on", "day", required=True),
    ),
)
CORRECTIONS = Table(
    "record_corrections",
    (
        Column("id", required=True),
        Column("source", to="sources", required=True),
        Column("corrected_on", "day", required=True),
        Column("what", required=True),
        Column("why", required=True),
        Column("asked_by"),
    ),
)
SET_ASIDE = Table(
    "set_aside",
    (
        Column("id", required=True),
        Column("source", to="sources", required=True),
        Column("words", required=True),
        Column("reason", required=True),
    ),
)
