"""The tables of the registries, each with the name of its own, and of what their entries hold in turn."""

from generator.exports.claim_tables import dated
from generator.exports.codes import ACTOR_KIND, LANGUAGE, LICENCE, METRIC_KIND, SCRIPT, SPELLING, TOPIC
from generator.exports.column import Column, Table, coded, former

EVENT_TABLE = Table(
    "event",
    (
        Column("id", required=True),
        Column("title", required=True),
        Column("summary", required=True),
        Column("begins", "day", required=True),
        Column("ends", "day", required=True),
        Column("lead_metric", to="metrics", required=True),
        Column("lead_group", to="groups", required=True),
        Column("lead_place", to="places", required=True),
        Column("publisher", required=True),
        Column("contact"),
        *coded("licence", LICENCE, required=True),
        Column("licence_address", required=True),
        Column("version", "day"),
        Column("doi"),
        Column("wikidata"),
        Column("wikidata_withdrawn"),
    ),
)
ACTORS_TABLE = Table(
    "actors",
    (
        Column("id", required=True),
        Column("name", required=True),
        *coded("kind", ACTOR_KIND, required=True),
        Column("part_of", to="actors"),
        Column("generic", "flag", required=True),
        Column("description"),
        Column("role"),
        Column("in_sentence"),
        Column("short"),
        Column("aliases", "texts"),
        Column("own_names", "texts"),
        Column("family"),
        Column("given"),
        Column("wikidata"),
    ),
)
SPELLINGS = Table(
    "spellings",
    (
        Column("id", required=True),
        Column("actor", to="actors", required=True),
        Column("spelling", required=True),
        *coded("origin", SPELLING, required=True),
        *coded("language", LANGUAGE),
        *coded("script", SCRIPT),
    ),
)
REPLIES_TABLE = Table(
    "replies",
    (
        Column("id", required=True),
        Column("actor", to="actors", required=True),
        Column("replied_on", "day", required=True),
        Column("words"),
        Column("restated"),
        Column("url"),
        former("on", "replied_on", type="day"),
    ),
)
METRICS_TABLE = Table(
    "metrics",
    (
        Column("id", required=True),
        Column("position", "integer", required=True),
        Column("name", required=True),
        Column("question", required=True),
        Column("definition", required=True),
        Column("unit", required=True),
        Column("units", "texts"),
        *coded("kind", METRIC_KIND, required=True),
        *coded("topic", TOPIC, required=True),
        Column("within", to="metrics"),
        Column("amount"),
        Column("counted"),
        Column("measured", "flag", required=True),
        Column("terms", "texts"),
        Column("wikidata"),
    ),
)
SUMS = Table(
    "sums",
    (
        Column("id", required=True),
        Column("metric", to="metrics", required=True),
        Column("parts", "list", to="metrics"),
    ),
)
BREAKS_TABLE = Table(
    "breaks",
    (
        Column("id", required=True),
        Column("metric", to="metrics", required=True),
        Column("begins_on", "day", required=True),
        Column("what", required=True),
        Column("said_by", "list", to="actors"),
        former("on", "begins_on", type="day"),
    ),
)
GROUPS_TABLE = Table(
    "groups",
    (
        Column("id", required=True),
        Column("position", "integer", required=True),
        Column("name", required=True),
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
        Column("id", required=True),
        Column("name", required=True),
        Column("within", to="places"),
        Column("in_sentence"),
        Column("latitude", "number"),
        Column("longitude", "number"),
        Column("area", "flag", required=True),
    ),
)
OUTLINE_TABLE = Table(
    "outline",
    (
        Column("id", required=True),
        Column("source", required=True),
        Column("licence", required=True),
        Column("note"),
        Column("type", required=True),
        Column("coordinates", required=True),
    ),
)
DISPATCHES_TABLE = Table(
    "dispatches",
    (
        Column("id", required=True),
        Column("agency", to="actors", required=True),
        Column("about", required=True),
        *dated("published", "published"),
        Column("basis", required=True),
    ),
)
