"""Findings in a sentence each, by which one is chosen among others."""

from dataclasses import replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.as_read import is_counted_by_reading
from generator.ledger.claim import DenialSaid, FigureSaid
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
    number = _of_everybody(corpus, leads) if leads else ""
    if any(is_counted_by_reading(corpus, one) for one in leads):
        each, number, *figures = (say("phrase-counted-as-read", figure=one) for one in (each, number, *figures))
    return say(
        f"rule-{finding.rule}-line",
        shape=finding.shape,
        figure=figures[0] if figures else "none",
        number=number,
        called=formats.listed(list(dict.fromkeys(_name(corpus, term.lead) for term in finding.figures))[:FIGURES]),
        each=each,
        denied=_denied(finding),
        acts=rule_of(finding).acts(finding),
        basis="inferred" if any(claim.source.derived_basis for claim in finding.claims) else "stated",
    )


def _of_everybody(corpus: Corpus, leads: list[FigureSaid]) -> str:
    """The first figure, of whomever; with its place where all have that."""
    of, value, event = leads[0].scope, _value(corpus, leads[0]), corpus.event
    if {one.scope.place for one in leads} == {of.place} and UNSTATED not in of.place:
        anybody = replace(of, group=event.lead_group, excluded=(), period=None, of=None)
        return in_sentence.figure(corpus, anybody, value)
    return in_sentence.counted(corpus, of, value)


def _denied(finding: Finding) -> str:
    """Whom the first denial of a finding names, with how many of them; empty where it has no word for them."""
    targets = (claim.record.target for claim in finding.claims if isinstance(claim, DenialSaid))
    named = next((one for one in targets if one.label), None)
    if named is None or named.label is None:
        return ""
    return say("phrase-of-unit", number=named.count.text, unit=named.label) if named.count else named.label


def _name(corpus: Corpus, claim: FigureSaid) -> str:
    """What a report calls those whom it counts; else the name of their group."""
    group = claim.scope.group
    if claim.record.label:
        return say("phrase-title", title=claim.record.label)
    return corpus.groups[group].name if group in corpus.groups else group


def _alike(leads: list[FigureSaid]) -> list[FigureSaid]:
    """The figures of what the first counts, where these are several: the others are told beside them."""
    same = [one for one in leads if one.scope == leads[0].scope]
    return same if len({one.count for one in same}) > 1 else leads


def _value(corpus: Corpus, claim: FigureSaid) -> str:
    return naming.value(corpus, claim.scope, claim.count)


def _words(corpus: Corpus, claim: FigureSaid, beside: list[FigureSaid], value: str) -> str:
    """A value with what it counts, with its place where others beside it are of another."""
    of, event = claim.scope, corpus.event
    label = claim.record.label
    if label and of.group == UNSTATED and all(one.record.label == label for one in beside if one.scope == of):
        return say("phrase-of-unit", number=value, unit=label)
    if label and of.group != event.lead_group and {one.record.label for one in beside} == {label}:
        return say("phrase-labelled", what=in_sentence.counted(corpus, of, value), label=label)
    if len(beside) > 1 and all(UNSTATED in one.scope.place for one in beside):
        # What all leave open tells none from another.
        return in_sentence.figure_of_people(corpus, replace(of, place=(event.lead_place,)), claim.count, value)
    if of.group == event.lead_group and len({one.scope.place for one in beside}) > 1:
        return in_sentence.figure_in_full(corpus, of, value)
    if (of.group, of.place) == (event.lead_group, (event.lead_place,)):
        return in_sentence.figure_of_part(corpus, of, value)
    return in_sentence.figure_of_people(corpus, claim.scope, claim.count, value)
