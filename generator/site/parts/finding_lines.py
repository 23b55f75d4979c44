"""Findings in a sentence each, by which one is chosen among others."""

from dataclasses import replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.as_read import is_counted_by_reading
from generator.ledger.claim import FigureSaid
from generator.reading.load import Corpus
from generator.record.fields import UNSTATED
from generator.rules import rule_of
from generator.rules.finding import Finding

# So many figures of a finding are told.
FIGURES = 4


def line_of(corpus: Corpus, finding: Finding) -> str:
    """What a finding is on: the figures that meet in it, where it has any."""
    leads = _alike([term.lead for term in finding.figures])
    figures = list(dict.fromkeys(_words(corpus, one, leads, _value(corpus, one)) for one in leads))
    each = formats.listed(figures[:FIGURES])
    if len({one.scope for one in leads}) == 1:
        values = list(dict.fromkeys(_value(corpus, one) for one in leads))
        each = _words(corpus, leads[0], leads, formats.listed(values[:FIGURES]))
    if any(is_counted_by_reading(corpus, one) for one in leads):
        each, *figures = (say("phrase-counted-as-read", figure=one) for one in (each, *figures))
    return say(
        f"rule-{finding.rule}-line",
        shape=finding.shape,
        figure=figures[0] if figures else "none",
        number=in_sentence.counted(corpus, leads[0].scope, _value(corpus, leads[0])) if leads else "",
        each=each,
        acts=rule_of(finding).acts(finding),
        basis="inferred" if any(claim.source.derived_basis for claim in finding.claims) else "stated",
    )


def _alike(leads: list[FigureSaid]) -> list[FigureSaid]:
    """The figures of what the first counts, where these are several: the others are told beside them."""
    same = [one for one in leads if one.scope == leads[0].scope]
    return same if len({one.count for one in same}) > 1 else leads


def _value(corpus: Corpus, claim: FigureSaid) -> str:
    return naming.value(corpus, claim.scope, claim.count)


def _words(corpus: Corpus, claim: FigureSaid, beside: list[FigureSaid], value: str) -> str:
    """A value with what it counts, with its place where others beside it are of another."""
    of, event = claim.scope, corpus.event
    if len(beside) > 1 and all(UNSTATED in one.scope.place for one in beside):
        # What all leave open tells none from another.
        return in_sentence.figure_of_people(corpus, replace(of, place=(event.lead_place,)), claim.count, value)
    label = claim.record.label
    if label and of.group == UNSTATED and all(one.record.label == label for one in beside if one.scope == of):
        return say("phrase-of-unit", number=value, unit=label)
    if label and of.group != event.lead_group and {one.record.label for one in beside} == {label}:
        return say("phrase-labelled", what=in_sentence.counted(corpus, of, value), label=label)
    if of.group == event.lead_group and len({one.scope.place for one in beside}) > 1:
        return in_sentence.figure_in_full(corpus, of, value)
    if (of.group, of.place) == (event.lead_group, (event.lead_place,)):
        return in_sentence.figure_of_part(corpus, of, value)
    return in_sentence.figure_of_people(corpus, claim.scope, claim.count, value)
