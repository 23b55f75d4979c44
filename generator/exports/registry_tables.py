"""The tables of the registries, each with the name of its own, and of what their entries hold in turn."""

from generator.exports.claim_tables import dated
from generator.exports.codes import ACTOR_KIND, LANGUAGE, LICENCE, METRIC_KIND, SCRIPT, SPELLING, TOPIC
from generator.exports.column import Column, Table, coded, former

EVENT_TABLE = Table(
    "event",
    (
        Column("id"),
        Column("title"),
        Column("summary"),
        Column("begins", "day"),
        Column("ends", "day"),
        Column("lead_metric", to="metrics"),
        Column("lead_group", to="groups"),
        Column("lead_place", to="places"),
        Column("publisher"),
        Column("contact"),
        *coded("licence", LICENCE),
        Column("licence_address"),
        Column("version", "day"),
    ),
)
ACTORS_TABLE = Table(
    "actors",
    (
        Column("id"),
        Column("name"),
        *coded("kind", ACTOR_KIND),
        Column("part_of", to="actors"),
        Column("generic", "flag"),
        Column("description"),
        Column("in_sentence"),
        Column("short"),
        Column("aliases", "texts"),
        Column("own_names", "texts"),
    ),
)
SPELLINGS = Table(
    "spellings",
    (
        Column("id"),
        Column("actor", to="actors"),
        Column("spelling"),
        *coded("origin", SPELLING),
        *coded("language", LANGUAGE),
        *coded("script", SCRIPT),
    ),
)
REPLIES_TABLE = Table(
    "replies",
    (
        Column("id"),
        Column("actor", to="actors"),
        Column("replied_on", "day"),
        Column("words"),
        Column("restated"),
        Column("url"),
        former("on", "replied_on", type="day"),
    ),
)
METRICS_TABLE = Table(
    "metrics",
    (
        Column("id"),
        Column("position", "integer"),
        Column("name"),
        Column("question"),
        Column("definition"),
        Column("unit"),
        Column("units", "texts"),
        *coded("kind", METRIC_KIND),
        *coded("topic", TOPIC),
        Column("within", to="metrics"),
        Column("amount"),
        Column("counted"),
        Column("measured", "flag"),
        Column("terms", "texts"),
    ),
)
SUMS = Table(
    "sums",
    (
        Column("id"),
        Column("metric", to="metrics"),
        Column("parts", "list", to="metrics"),
    ),
)
BREAKS_TABLE = Table(
    "breaks",
    (
        Column("id"),
        Column("metric", to="metrics"),
        Column("begins_on", "day"),
        Column("what"),
        Column("said_by", "list", to="actors"),
        former("on", "begins_on", type="day"),
    ),
)
GROUPS_TABLE = Table(
    "groups",
    (
        Column("id"),
        Column("position", "integer"),
        Column("name"),
        Column("within", to="groups"),
        Column("unit"),
        Column("in_sentence"),
        Column("definition"),
        Column("terms", "texts"),
    ),
)
PLACES_TABLE = Table(
    "places",
    (
        Column("id"),
        Column("name"),
        Column("within", to="places"),
        Column("in_sentence"),
        Column("latitude", "number"),
        Column("longitude", "number"),
    ),
)
DISPATCHES_TABLE = Table(
    "dispatches",
    (
        Column("id"),
        Column("agency", to="actors"),
        Column("about"),
        *dated("published", "published"),
        Column("basis"),
    ),
)
