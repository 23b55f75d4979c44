"""The columns of the data files: a contract, told in one place for files, schemas and the Data page.

Column types: `text`, `number`, `day` (a calendar day), `list` (of ids or days, which hold no space), `texts` (a list
of words that may) and `object`.
"""

from dataclasses import dataclass
from typing import Literal

Type = Literal["text", "number", "day", "list", "texts", "object"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `to` names the table whose `id` it holds."""

    name: str
    meaning: str
    type: Type = "text"
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table; its first column, `id`, tells its rows apart."""

    name: str
    holds: str
    columns: tuple[Column, ...]


_COUNT = (
    Column("count", "the count in the words of the source"),
    Column("low", "the least that those words allow", "number"),
    Column("high", "the most that those words allow; empty where they leave it open", "number"),
)

CLAIMS = Table(
    "claims",
    "every claim of every source, in the order of the text, with the words that carry it",
    (
        Column("id", "source and claim: `source#claim`; permanent"),
        Column("source", "id of the source", to="sources"),
        Column("kind", "figure, statement, event, denial or retraction"),
        Column("metric", "id of what is counted; of figures only, as the columns to `unit`"),
        *_COUNT,
        Column("unit", "the unit of the count; nothing is converted"),
        Column("equivalents", "what the source itself makes of the sum in other units", "texts"),
        Column("group", "id of those counted, or `unstated`"),
        Column("place", "ids of the places", "list"),
        Column("period", "the time that the figure covers, in EDTF"),
        Column("modality", "actual, expected or possible"),
        Column("of", "id of the claim of which the count is a share", to="claims"),
        Column("said_by", "who said it: ids of actors, `unstated`, or `article` for the source’s own voice", "list"),
        Column("voice", "the independent voice that the speaker counts as; empty where unknown", to="actors"),
        Column("reported_by", "ids of the relays from the speaker to the reader, agency and publisher last", "list"),
        Column("said_on", "when it was said, in EDTF; empty where the source does not tell"),
        Column("as_of", "the moment that it describes, in EDTF"),
        Column("happened_on", "when an event happened, in EDTF"),
        Column("published", "when the source appeared, in EDTF"),
        Column("where", "headline, lead, body or caption"),
        Column("told_as", "now, or earlier for a past figure told again"),
        Column("label", "what the source calls those counted"),
        Column("disputes", "what a denial or retraction is directed against"),
        Column("target", "which claims it concerns", "object"),
        Column("quote", "the words of the source"),
        Column("restated", "our words, where the source is not quoted or its words need help"),
        Column("evidence", "how far the wording was checked: anchored, quoted, read or noted"),
        Column("status", "standing, superseded, denied or retracted; empty for claims that are no figures"),
        Column("assertion", "id of the assertion to which the claim belongs", to="assertions"),
        Column("address", "the claim’s permanent place on this site"),
        Column("safe_sentence", "a sentence that may be copied alone, with what became of the figure"),
    ),
)
ASSERTIONS = Table(
    "assertions",
    "claims of one voice about one thing merged, with what became of them and why",
    (
        Column("id", "id of the first of its claims", to="claims"),
        Column("claims", "ids of its claims", "list"),
        Column("voice", "id of the voice", to="actors"),
        Column("bodies", "ids of the bodies that answer for it", "list"),
        Column("status", "standing, superseded, denied or retracted"),
        Column("status_in_words", "the same as a reader sees it"),
        Column("reason", "why, as a code"),
        Column("reason_in_words", "why, in a sentence"),
        Column("because_of", "ids of the claims that show it", "list"),
        Column("metric", "id of what is counted"),
        Column("group", "id of those counted, or `unstated`"),
        Column("place", "ids of the places", "list"),
        Column("excluded", "ids of the groups that the count leaves out", "list"),
        Column("period", "the time that the figure covers"),
        Column("modality", "actual, expected or possible"),
        *_COUNT,
        Column("test_low", "the least that it allows with the rounding of the words", "number"),
        Column("test_high", "the most that it allows with the rounding of the words", "number"),
        Column("first_said_on", "the first day on which it was certainly said", "day"),
        Column("last_said_on", "the last day on which it was certainly said", "day"),
        Column("sources", "ids of the sources that carry it", "list"),
    ),
)
FINDINGS = Table(
    "findings",
    "what the rules noticed across claims",
    (
        Column("id", "the rule with a digest; stays while the claims stay"),
        Column("rule", "id of the rule, explained under Findings"),
        Column("rule_in_words", "what readers know the rule by"),
        Column("shape", "which of the rule’s cases it is, as a code"),
        Column("severity", "contradiction, revision, provenance, wording or consistent"),
        Column("claims", "ids of the claims concerned", "list"),
        Column("metrics", "ids of the metrics concerned", "list"),
        Column("actors", "ids of those who are said to have said something in it", "list"),
        Column("days", "the days on which its claims were said", "list"),
        Column("sources", "ids of the sources on which it rests", "list"),
        Column("sentence", "the finding in words"),
    ),
)
FORMER_IDS = Table(
    "finding_ids",
    "the ids that findings had while a wording was part of them, and those that they have",
    (
        Column("id", "the former id"),
        Column("finding", "the id of the same finding", to="findings"),
    ),
)
SOURCES = Table(
    "sources",
    "every article, statement or report",
    (
        Column("id", "id of the source; permanent"),
        Column("title", "the headline as printed; empty where it is not known"),
        Column("topic", "in place of a title: what it is about, in our words"),
        Column("publication", "id of the outlet, or `unstated`"),
        Column("agency", "id of the news agency behind it", to="actors"),
        Column("author", "id of its author", to="actors"),
        Column("published", "when it appeared, in EDTF"),
        Column("language", "code of its language"),
        Column("url", "its address, or `unstated`"),
        Column("derived_from", "ids of the sources or dispatches from which it was taken", "list"),
        Column("recorded", "the day on which it was recorded", "day"),
        Column("capture", "the saved text that was read: name and SHA-256; the text itself is not published", "object"),
    ),
)
ACTORS = Table(
    "actors",
    "everyone who says or passes on something",
    (
        Column("id", "id of the actor"),
        Column("name", "the name as the pages show it"),
        Column("kind", "person, body, state, organisation, outlet or group"),
        Column("part_of", "id of the actor for which this one speaks", to="actors"),
        Column("aliases", "every spelling under which a source names it", "texts"),
    ),
)
TABLES = (CLAIMS, ASSERTIONS, FINDINGS, FORMER_IDS, SOURCES, ACTORS)
