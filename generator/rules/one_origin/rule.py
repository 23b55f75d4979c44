"""Many sources, one statement; and families of sources that are copies of one text."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, SourceId
from generator.rules.alike import in_order_of_recording
from generator.rules.api import Placing, Rule
from generator.rules.finding import Finding, Severity, Term
from generator.rules.one_origin.families import families
from generator.rules.one_origin.held import most_held
from generator.rules.one_origin.shape import Shape
from generator.rules.one_origin.statement import statements
from generator.rules.one_origin.words import in_line, marks, tell

ID = "one-origin"
# From so many texts on a family is told, whatever they share.
_MANY = 3
# Where a figure stands in more than so many reports for each of a family, nothing is told of it.
_FEW_OF = 10


def _find(ledger: Ledger) -> Iterator[Finding]:
    for one in statements(ledger):
        yield Finding(
            ID, RULE.severity, Shape.STATEMENT, (one.credited, *one.terms), words=one.codes, beside=one.narrower
        )
    figures: dict[str, dict[object, FigureSaid]] = defaultdict(dict)
    for claim in ledger.figures:
        figures[claim.source_id].setdefault((claim.scope, claim.count), claim)
    for family in families(ID, ledger.corpus, figures):
        if _has_weight(ledger, family):
            found = _with_denials(ledger, family)
            if found.terms[1:] or not _are_few_of_many(ledger, found):
                yield _with_denials_of_others(ledger, found)


def _has_weight(ledger: Ledger, family: Finding) -> bool:
    """Whether a family is of many, or of two that have a figure of what the event counts first.

    Of any other two the page of the copy tells from where it is taken. That two credit one agency tells a reader
    little, for each has more than that; nor do two pages of one outlet, as they may be where an outlet is not known.
    """
    if len(family.sources) >= _MANY:
        return True
    first = ledger.corpus.event.lead_metric
    outlets = {ledger.corpus.sources[name].publication for name in family.sources}
    may_be_one_outlet = len(outlets) == 1 or UNSTATED in outlets
    is_weak = family.shape is Shape.AGENCY or (family.shape is Shape.SAME_FIGURES and may_be_one_outlet)
    return not is_weak and any(claim.scope.metric == first for claim in family.figures[0].claims)


def _are_few_of_many(ledger: Ledger, family: Finding) -> bool:
    """Whether so many reports have the figure that most of a family have that its copies weigh nothing among them."""
    most = most_held(ledger.corpus, family.figures[0].claims).lead
    alike = (one for one in ledger.by_number.get(most.count.number, ()) if one.scope == most.scope)
    return len({one.article for one in alike}) > _FEW_OF * len(family.sources)


def _with_denials(ledger: Ledger, family: Finding) -> Finding:
    """A family with the denials that its texts share: where all deny what they give, that is what they took over."""
    (shared,) = family.figures
    numbers = {(claim.scope.metric, claim.count.number) for claim in shared.claims}
    denials = [
        claim
        for name in shared.sources
        for claim in ledger.claims_of_source[name]
        if isinstance(claim, DenialSaid) and _number(claim) in numbers
    ]
    sources = {claim.source_id for claim in shared.claims}
    if {claim.source_id for claim in denials} != sources:
        return family
    return replace(family, terms=(shared, Term(in_order_of_recording(_of_one_speaker(denials, sources)))))


def _with_denials_of_others(ledger: Ledger, family: Finding) -> Finding:
    """A family of a dispatch with a denial, with other texts that have one of the figure by way of its agency."""
    if family.shape is not Shape.DISPATCH or not family.terms[1:]:
        return family
    agency, lead = ledger.corpus.dispatches[family.words[0]].agency, family.figures[0].lead
    known, number = {*family.sources}, (lead.scope.metric, lead.count.number)
    passed_on = (claim for claim in ledger.claims if agency in claim.record.reported_by)
    others = [one for one in passed_on if isinstance(one, DenialSaid) and _number(one) == number]
    found = [one for one in others if one.source_id not in known]
    return replace(family, beside=(Term(in_order_of_recording(found)),)) if found else family


def _of_one_speaker(denials: Sequence[DenialSaid], sources: Collection[SourceId]) -> Sequence[DenialSaid]:
    """The denials by the one of whom all sources tell, so that each is one that the sentence is of; else all."""
    found: dict[ActorId, set[SourceId]] = defaultdict(set)
    for claim in denials:
        for name in claim.speakers:
            found[name].add(claim.source_id)
    shared = [name for name, tellers in found.items() if tellers == sources]
    return [claim for claim in denials if claim.speakers == (shared[0],)] if len(shared) == 1 else denials


def _number(denial: DenialSaid) -> tuple[str | None, object]:
    target = denial.record.target
    return target.metric, target.count.number if target.count else None


RULE = Rule(
    id=ID,
    severity=Severity.PROVENANCE,
    find=_find,
    tell=tell,
    standing=Placing.ASIDE,
    marks=marks,
    routes=frozenset({Shape.STATEMENT}),
    on_metrics=False,
    in_line=in_line,
)
