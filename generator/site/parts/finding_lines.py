"""Findings in a sentence each, by which one is chosen among others: the fact with its figures."""

from collections.abc import Sequence
from dataclasses import replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.reading.load import Corpus
from generator.record.fields import UNSTATED
from generator.rules import rule_of
from generator.rules.finding import FigureTerm, Finding
from generator.rules.lines import by_reports, figures_in_few
from generator.rules.phrases import Phrases

# So many figures of a finding are told.
FIGURES = 4


def line_of(corpus: Corpus, finding: Finding) -> str:
    """What a finding is: the figures that meet in it, where it has any, and what its rule tells of them."""
    rule, phrases = rule_of(finding), Phrases(corpus, finding.sources)
    terms = _alike(_as_denied(finding))
    leads = [term.lead for term in terms]
    figures = list(dict.fromkeys(_words(corpus, one, leads, _value(corpus, one)) for one in leads))
    each = formats.listed(figures[:FIGURES])
    if len({one.scope for one in leads}) == 1:
        values = list(dict.fromkeys(_value(corpus, one) for one in leads))
        each = _words(corpus, leads[0], leads, formats.listed(values[:FIGURES]))
    number = _of_everybody(corpus, leads) if leads else ""
    if any(one.record.is_counted_by_reading for one in leads):
        each, number, *figures = (phrases.with_reading(one, terms) for one in (each, number, *figures))
    words: dict[str, str | int] = {
        "shape": finding.shape,
        "figure": figures[0] if figures else "none",
        "number": number,
        "each": each,
        "found_in": _found_in(phrases, terms),
        "basis": "inferred" if any(claim.source.derived_basis for claim in finding.claims) else "stated",
    }
    return formats.raised(say(f"rule-{finding.rule}-line", **{**words, **rule.in_line(phrases, finding)}))


def heading_of(corpus: Corpus, finding: Finding) -> str:
    """The figure a finding begins with; of a number that its sides put to several things, what is so of all of them."""
    leads = [term.lead for term in _as_denied(finding)]
    value = _value(corpus, leads[0])
    is_one_number = len({one.count.number for one in leads}) == 1
    if not is_one_number or finding.shape not in rule_of(finding).differing:
        return formats.raised(in_sentence.figure(corpus, leads[0].scope, value))
    if len({one.scope.metric for one in leads}) > 1:
        things = dict.fromkeys(in_sentence.amount(corpus, one.scope) for one in leads)
        return say("heading-things", number=formats.raised(value), things=formats.either(things))
    if len({one.scope.group for one in leads}) > 1:
        return formats.raised(_of_everybody(corpus, leads))
    return formats.raised(in_sentence.figure(corpus, leads[0].scope, value))


def _as_denied(finding: Finding) -> Sequence[FigureTerm]:
    """The figures of a finding: of one that was denied first those in the words in which it was."""
    denied = [claim.record.target.count for claim in finding.claims if isinstance(claim, DenialSaid)]
    return sorted(finding.figures, key=lambda term: term.lead.count not in denied) if any(denied) else finding.figures


def _found_in(phrases: Phrases, terms: Sequence[FigureTerm]) -> str:
    """The figures, each with where it stands; what all of them count is told of the first."""
    corpus, leads = phrases.corpus, [term.lead for term in terms]
    by_figure: dict[object, list[FigureTerm]] = {}
    for term in by_reports(terms):
        by_figure.setdefault((term.lead.scope, _value(corpus, term.lead)), []).append(term)
    is_of_one = len({one.scope for one in leads}) == 1
    found: list[tuple[str, Sequence[FigureTerm]]] = []
    for alike in by_figure.values():
        value = _value(corpus, alike[0].lead)
        found.append((value if found and is_of_one else _words(corpus, alike[0].lead, leads, value), alike))
    return figures_in_few(phrases, found[:FIGURES])


def _of_everybody(corpus: Corpus, leads: list[FigureSaid]) -> str:
    """The first figure, of whomever; with its place where all have that."""
    of, value, event = leads[0].scope, _value(corpus, leads[0]), corpus.event
    if {one.scope.place for one in leads} == {of.place} and UNSTATED not in of.place:
        anybody = replace(of, group=event.lead_group, excluded=(), period=None, of=None)
        return in_sentence.figure(corpus, anybody, value)
    return in_sentence.counted(corpus, of, value)


def _alike(terms: Sequence[FigureTerm]) -> Sequence[FigureTerm]:
    """The figures of what the first counts, where these are several: the others are told beside them."""
    same = [one for one in terms if one.lead.scope == terms[0].lead.scope]
    return same if len({one.lead.count for one in same}) > 1 else terms


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
