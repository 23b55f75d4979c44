"""Somebody disputed a figure, or took one back."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import DenialSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Status
from generator.record.claims import Disputes
from generator.record.ids import ClaimId
from generator.rules.api import Rule
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.phrases import Phrases, on


class Shape(StrEnum):
    """What was disputed, or how far a retraction can be tied to a figure."""

    FIGURE = "figure"
    ATTRIBUTION = "attribution"
    LABEL = "label"
    PUBLICATION = "publication"
    UNSPECIFIED = "unspecified"
    RETRACTED = "retracted"
    RETRACTED_UNCLEARLY = "retracted-unclearly"
    NOTHING_RECORDED = "nothing-recorded"


_DENIED = {
    Disputes.FIGURE: Shape.FIGURE,
    Disputes.ATTRIBUTION: Shape.ATTRIBUTION,
    Disputes.LABEL: Shape.LABEL,
    Disputes.PUBLICATION: Shape.PUBLICATION,
    Disputes.UNCLEAR: Shape.UNSPECIFIED,
}


def _find(ledger: Ledger) -> Iterator[Finding]:
    struck: dict[ClaimId, dict[ClaimId, Status]] = defaultdict(dict)
    for assertion in ledger.assertions:
        for each in ledger.standings[assertion.id].all:
            for claim in each.denials:
                struck[claim.id][assertion.id] = each.status
    alike: dict[object, list[DenialSaid]] = defaultdict(list)
    for claim in ledger.denials:
        target = claim.record.target
        teller = claim.body or claim.source_id
        count = target.count.number if target.count else None
        about = target.candidates or (target.metric, count, bool(struck[claim.id]))
        disputes = None if claim.is_retraction else claim.record.disputes
        alike[(teller, claim.is_retraction, disputes, about)].append(claim)
    by_id = {assertion.id: assertion for assertion in ledger.assertions}
    for claims in alike.values():
        hit = {name: status for claim in claims for name, status in struck[claim.id].items()}
        said = sorted(claims, key=_when_shown)
        terms = (Term(tuple(said)), *(FigureTerm(by_id[name].claims) for name in hit))
        yield Finding(RULE.id, RULE.severity, _shape(claims[0], hit), terms)


def _when_shown(claim: DenialSaid) -> tuple[bool, date, str]:
    """Puts a denial with a day of saying first, and then the one whose source had appeared first."""
    day = claim.when.latest if claim.when else claim.known_by
    return claim.when is None, day or date.max, claim.id


def _shape(claim: DenialSaid, hit: Mapping[ClaimId, Status]) -> Shape:
    if not hit:
        return Shape.NOTHING_RECORDED
    if claim.is_retraction and claim.record.target.candidates:
        return Shape.RETRACTED_UNCLEARLY
    return Shape.RETRACTED if Status.RETRACTED in hit.values() else _DENIED[claim.record.disputes]


def _tell(phrases: Phrases, finding: Finding) -> str:
    said = finding.terms[0]
    undated = finding.shape is Shape.RETRACTED_UNCLEARLY and not said.when
    return say(
        f"rule-denial-{finding.shape}{'-undated' if undated else ''}",
        who=phrases.who(said),
        source=phrases.source(said),
        figures=_figures(phrases, finding.figures),
        on=on(said),
    )


def _figures(phrases: Phrases, terms: Sequence[FigureTerm]) -> str:
    """The figures of some terms by what they count: `the 164 and 12 given for deaths (everyone, Northport)`."""
    counts: dict[str, dict[object, str]] = {}
    # "164" says what "at least 164" says, and more.
    for term in sorted(terms, key=_precision):
        words = phrases.count(term)
        counts.setdefault(phrases.thing(term), {}).setdefault(term.lead.count.number or words, words)
    return listed(say("rule-denial-given", counts=listed(each.values()), thing=thing) for thing, each in counts.items())


def _precision(term: FigureTerm) -> tuple[int, int]:
    return term.lead.count.precision


RULE = Rule(
    id="denial",
    severity=Severity.REVISION,
    find=_find,
    tell=_tell,
    grave=True,
)
