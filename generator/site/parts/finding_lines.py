"""Findings in a line each, by which one is chosen among others."""

from generator.language import formats, naming, say
from generator.reading.load import Corpus
from generator.rules import rule_of
from generator.rules.finding import Finding
from generator.site.parts.ladder_view import few


def line_of(corpus: Corpus, finding: Finding) -> str:
    """What a finding is on: its rule, and the figures that meet in it, or else the source that it is about."""
    title, figures = rule_of(finding).title, finding.figures
    if not figures:
        return say("found-line-of-source", title=title, source=naming.short_source(corpus, finding.claims[0].source_id))
    metrics = dict.fromkeys(term.lead.scope.metric for term in figures)
    names = formats.listed(formats.lowered(corpus.metrics[name].name) for name in metrics)
    values = few(naming.value(corpus, term.lead.scope, term.lead.count) for term in figures)
    return say("found-line", title=title, metrics=names, values=values)
