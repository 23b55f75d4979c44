"""Somebody disputed a figure, or took one back."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from generator.language import in_sentence, say
from generator.language.formats import listed
from generator.ledger.assertion import Assertion
from generator.ledger.claim import DenialSaid
from generator.ledger.ledger import Ledger
from generator.ledger.occasions import Occasion, occasions
from generator.ledger.status import Reason
from generator.record.claims import Disputes, Target
from generator.record.ids import ClaimId
from generator.rules.api import Rule
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.phrases import Phrases, on


class Shape(StrEnum):
    """What was disputed, or how far a denial can be tied to a figure."""

    FIGURE = "figure"
    ATTRIBUTION = "attribution"
    OF_OTHERS = "attribution-of-others"
    LABEL = "label"
    CALLED = "called-otherwise"
    PUBLICATION = "publication"
    UNSPECIFIED = "unspecified"
    RETRACTED = "retracted"
    RETRACTED_UNCLEARLY = "retracted-unclearly"
    POSSIBLE = "possible"
    NOTHING_RECORDED = "nothing-recorded"


_SHAPES = {
    Reason.FIGURE_DENIED: Shape.FIGURE,
    Reason.ATTRIBUTION_DENIED: Shape.ATTRIBUTION,
    Reason.ATTRIBUTION_DISPUTED: Shape.OF_OTHERS,
    Reason.LABEL_DENIED: Shape.LABEL,
    Reason.DENIED_AS_CALLED: Shape.CALLED,
    Reason.PUBLICATION_DENIED: Shape.PUBLICATION,
    Reason.DENIED_UNSPECIFIED: Shape.UNSPECIFIED,
    Reason.RETRACTED_BY_ORIGIN: Shape.RETRACTED,
    Reason.POSSIBLY_RETRACTED: Shape.RETRACTED_UNCLEARLY,
    Reason.POSSIBLY_DENIED: Shape.POSSIBLE,
}
_DISPUTED = {
    Disputes.FIGURE: Shape.FIGURE,
    Disputes.ATTRIBUTION: Shape.ATTRIBUTION,
    Disputes.PUBLICATION: Shape.PUBLICATION,
}


# What a denial made of an assertion.
_Reached = tuple[Reason, DenialSaid, Assertion]


def _find(ledger: Ledger) -> Iterator[Finding]:
    reached = [
        (each.reason, claim, assertion)
        for assertion in ledger.assertions
        for each in ledger.standings[assertion.id].all
        for claim in each.denials
    ]
    by_claim: dict[ClaimId, list[_Reached]] = defaultdict(list)
    for each in reached:
        by_claim[each[1].id].append(each)
    made = [(one, _hit(one, by_claim)) for one in occasions((reason, claim) for reason, claim, _ in reached)]
    named = {
        (reason, hit.scope.metric, hit.count.number)
        for one, hits in made
        for hit in hits
        for reason in one.deeds
        if _is_named(one)
    }
    for one, hits in made:
        # What nobody named is said to have done is hardly another matter than what somebody named did.
        if _is_named(one) or any((one.reason, hit.scope.metric, hit.count.number) not in named for hit in hits):
            terms = (Term(one.claims), *(FigureTerm(hit.claims) for hit in (*hits, *_parts(one, by_claim))))
            yield Finding(RULE.id, RULE.severity, _SHAPES[one.reason], terms)
    hitting = {claim.id for _, claim, _ in reached}
    missing = ((Reason.DENIED_UNSPECIFIED, claim) for claim in ledger.denials if claim.id not in hitting)
    for one in occasions(missing):
        yield Finding(RULE.id, RULE.severity, Shape.NOTHING_RECORDED, (Term(one.claims),))


def _hit(occasion: Occasion, by_claim: Mapping[ClaimId, Sequence[_Reached]]) -> list[Assertion]:
    """The figures to which something was done on an occasion."""
    reached = (each for name in sorted(occasion.ids) for each in by_claim[name])
    found = {hit.id: hit for reason, claim, hit in reached if occasion.reaches(claim, reason)}
    return [found[name] for name in sorted(found)]


def _parts(occasion: Occasion, by_claim: Mapping[ClaimId, Sequence[_Reached]]) -> list[Assertion]:
    """The figures that were taken back with a total on an occasion."""
    reached = (each for name in sorted(occasion.ids) for each in by_claim[name])
    found = {hit.id: hit for reason, _, hit in reached if reason is Reason.PUBLISHED_WITH_RETRACTED}
    return [found[name] for name in sorted(found)]


def _is_named(occasion: Occasion) -> bool:
    return any(claim.speakers for claim in occasion.claims)


def _tell(phrases: Phrases, finding: Finding) -> str:
    said, target = finding.terms[0], _target(finding)
    undated = finding.shape is Shape.RETRACTED_UNCLEARLY and not said.when
    taken = finding.shape is Shape.RETRACTED and target.count is not None
    parts = [one for one in finding.figures if taken and target.count and one.lead.count.number != target.count.number]
    figures = [one for one in finding.figures if one not in parts]
    words = in_sentence.words_of_denial(phrases.corpus, _lead(finding))
    sentence = say(
        f"rule-denial-{finding.shape}{'-undated' if undated else '-parts' if parts else ''}",
        who=phrases.who(said),
        source=phrases.source(said),
        figures=_figures(phrases, figures),
        parts=_figures(phrases, parts),
        count=target.count.text if target.count else phrases.count(figures[0]) if figures else "",
        on=on(said),
        **words,
    )
    return _with_other_deeds(phrases, finding, sentence)


def _with_other_deeds(phrases: Phrases, finding: Finding, sentence: str) -> str:
    """The sentence, and what some sources tell of the same denial beside it."""
    if finding.shape not in _DISPUTED.values():
        return sentence
    others: dict[Shape, list[str]] = {}
    for claim in finding.terms[0].claims:
        known = _DISPUTED.get(claim.record.disputes) if isinstance(claim, DenialSaid) else None
        if known and known is not finding.shape:
            others.setdefault(known, []).append(claim.source_id)
    for known, sources in others.items():
        sentence = say(
            f"rule-denial-also-{known}", sentence=sentence, sources=phrases.titles(sources), n=len(set(sources))
        )
    return sentence


def _lead(finding: Finding) -> DenialSaid:
    lead = finding.terms[0].lead
    assert isinstance(lead, DenialSaid)
    return lead


def _target(finding: Finding) -> Target:
    return _lead(finding).record.target


def _figures(phrases: Phrases, terms: Sequence[FigureTerm]) -> str:
    """The figures of some terms by what they count: `the 164 and 12 given for deaths (everyone, Northport)`."""
    counts: dict[str, dict[object, str]] = {}
    things: dict[tuple[str, object], dict[str, None]] = {}
    # "164" says what "at least 164" says, and more.
    for term in sorted(terms, key=_precision):
        words, thing = phrases.count(term), phrases.thing(term)
        number = term.lead.count.number or words
        known = things.setdefault((term.lead.scope.metric, number), {})
        if not known:
            counts.setdefault(thing, {})[number] = words
        known[thing] = None
    given = [_given(thing, each, things.values()) for thing, each in counts.items()]
    return listed(given)


def _given(thing: str, counts: Mapping[object, str], things: Iterable[Mapping[str, None]]) -> str:
    """`the 164 given for deaths`, and of how many other groups or places the same number is told."""
    given = say("rule-denial-given", counts=listed(counts.values()), thing=thing)
    others = sum(len(each) - 1 for each in things if next(iter(each)) == thing)
    return say("rule-denial-given-elsewhere", given=given, n=others) if others else given


def _precision(term: FigureTerm) -> tuple[int, int]:
    return term.lead.count.precision


RULE = Rule(
    id="denial",
    severity=Severity.REVISION,
    find=_find,
    tell=_tell,
    grave=True,
)
