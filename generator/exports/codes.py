"""The codes of the data, each list with how a code is put into words."""

from enum import StrEnum

from generator.cite.licence import named
from generator.exports.column import Codes, codes_of
from generator.language import naming, say, spoken
from generator.language.formats import language_name
from generator.ledger.claim import Evidence
from generator.ledger.crediting import Doer, Sequel
from generator.ledger.passing import Timing
from generator.ledger.status import Reason, Status
from generator.reading.former import CLAIMS, SOURCES
from generator.record.claims import (
    CLAIM_KINDS,
    Coverage,
    Disputes,
    Modality,
    PlaceReading,
    ToldAs,
    Where,
)
from generator.record.entries import ActorKind, MetricKind, Topic
from generator.record.event import Licence
from generator.record.registries import REGISTRIES, REMOVED
from generator.record.source import Extent
from generator.rules.finding import Severity

# In the place of what became of an assertion whose claims had become part of others by a night.
JOINED = "joined"
# Disputes have no table of their own: findings name the one to which they belong, by metric and number.
KIND_OF_DISPUTES = "disputes"


class Done(StrEnum):
    """What was done to the record on a day."""

    RECORDED = "recorded"
    CORRECTED = "corrected"
    COMPARED = "compared"
    ANCHORED = "anchored"
    REPLIED = "replied"
    REMOVED = "removed"


KIND = codes_of(CLAIM_KINDS, lambda code: say(f"code-kind-{code}"))
PLACE_READING = codes_of(PlaceReading, lambda code: say(f"code-place-reading-{code}"))
MODALITY = codes_of(Modality, lambda code: say(f"code-modality-{code}"))
TEXT_PART = codes_of(Where, lambda code: say(f"where-{code}"))
NOW_OR_EARLIER = codes_of(ToldAs, lambda code: say(f"code-told-as-{code}"))
DISPUTES = codes_of(Disputes, lambda code: say(f"code-disputes-{code}"))
EVIDENCE = codes_of(Evidence, lambda code: say(f"code-evidence-{code}"))
STATUS = codes_of(Status, lambda code: naming.status_word(Status(code)))
STATUS_BY_NIGHT = codes_of(
    (*Status, JOINED), lambda code: say("code-joined") if code == JOINED else naming.status_word(Status(code))
)
# What the sentence of a reason is about depends on the figure; it has a column of its own.
REASON = codes_of(Reason)
DIVIDED_BY = codes_of(("place", "group", "metric"), lambda code: say(f"code-divided-by-{code}"))
COVERAGE = codes_of(Coverage, lambda code: say(f"code-coverage-{code}"))
# The columns whose former names held a word where the source leaves something open.
OPEN_FIELDS = codes_of(
    ("group", "place", "said_by", "publication", "target_group", "target_place", "removes_group", "removes_place"),
    lambda code: say(f"code-open-{code.replace('_', '-')}"),
)
EXTENT = codes_of(Extent, lambda code: say(f"code-extent-{code}"))
LIKENESS = codes_of(("edition", "duplicate"), lambda code: say(f"code-likeness-{code}"))
CONFIRMATION = codes_of(("read", "compared", "anchored"), lambda code: say(f"code-confirmation-{code}"))
ACTOR_KIND = codes_of(ActorKind, lambda code: say(f"actor-kind-{code}"))
METRIC_KIND = codes_of(MetricKind, lambda code: say(f"code-metric-kind-{code}"))
TOPIC = codes_of(Topic, lambda code: say(f"metric-index-topic-{code}"))
LICENCE = codes_of(Licence, lambda code: named(Licence(code)).name)
SPELLING = codes_of(("alias", "own-name"), lambda code: say(f"code-spelling-{code}"))
SEVERITY = codes_of(Severity, lambda code: say(f"code-severity-{code}"))
ROLE = codes_of(("given", "passed"), lambda code: say(f"code-role-{code}"))
CASE = codes_of((*Sequel, *Timing, "garbled", "garbled-perhaps"), lambda code: say(f"code-case-{code}"))
SIDE = codes_of(Doer, lambda code: say(f"code-side-{code}"))
DONE = codes_of(Done, lambda code: say(f"code-done-{code}"))
# Whatever has an id: of what kind it is.
THING = codes_of(
    (SOURCES, CLAIMS, *(each.name for each in REGISTRIES if each is not REMOVED and not each.alone), KIND_OF_DISPUTES),
    lambda code: say(f"code-thing-{code}"),
)
# Of languages and scripts there are more than the data list: any that standards name.
LANGUAGE = Codes((), language_name)
SCRIPT = Codes((), lambda code: str(spoken().locale.scripts.get(code, code)))
