"""The sentences on what had been given before the figures that lead."""

from collections.abc import Iterator
from dataclasses import replace

from generator.language import formats
from generator.site.parts.answers.credited import reports
from generator.site.parts.answers.earlier import Earlier
from generator.site.parts.answers.editions import edition
from generator.site.parts.answers.given import Given, together
from generator.site.parts.answers.sentences import (
    LeadSentence,
    Mentions,
    row,
    row_before,
    row_by_givers,
    row_of_values,
)


def of_earlier(earlier: Earlier, names: Mentions, latest: Given, *, is_first: bool) -> Iterator[LeadSentence]:
    """Earlier figures of one giver, or of several of whom reports had them; of editions of one text it is said."""
    if earlier.how != "answer-shown-before":
        yield _earlier_of_one(earlier, names, is_first=is_first)
        return
    editions = [one for one in earlier.chosen.first if edition(one, latest)]
    for one in editions:
        yield LeadSentence("answer-edition", row_of_values([one]), how=edition(one, latest))
    figures = [one for one in earlier.chosen.first if one not in editions]
    groups = together(figures)
    if len(groups) == len(figures) > 1:
        how = "out" if all(_had_appeared(one, latest) for one in figures) else "known"
        yield LeadSentence("answer-shown-before-by", row_by_givers(figures, names), how=how)
        return
    for group in groups:
        how = "out" if all(_had_appeared(one, latest) for one in group) else "known"
        yield LeadSentence(earlier.how, row(group), names.giver(group[0]), how=how, n=reports(group))


def _had_appeared(one: Given, latest: Given) -> bool:
    """Whether a report of a figure certainly was out before any of the last one; it may be known by its day alone."""
    shown = [each.shown_from for each in latest.rung.dating if each.shown_from]
    days = [claim.appeared.latest for claim in one.rung.claims if claim.appeared.latest]
    return bool(shown and days) and min(days) < min(shown)


def _earlier_of_one(earlier: Earlier, names: Mentions, *, is_first: bool) -> LeadSentence:
    """Earlier figures of one giver; what was given again for a day is told of that day."""
    figures = earlier.chosen.first
    if earlier.how == "answer-of-earlier" and not is_first:
        who = names.opening(earlier.giver, figures[0].behalf)
        return LeadSentence(
            "answer-of-earlier-too", row(figures), who, n=len([one for one in figures if not one.step.described])
        )
    who = names.giver(figures[0])
    if earlier.how in {"answer-before", "answer-before-also"}:
        return LeadSentence(earlier.how, row_before(figures), who)
    if earlier.turn:
        return LeadSentence(earlier.how, row(figures), who, earlier.turn.what, how=formats.day(earlier.turn.on))
    if earlier.moment is None:
        return LeadSentence(earlier.how, row(figures), who)
    said = tuple(replace(one, step=replace(one.step, described="")) for one in figures)
    how = "again" if earlier.is_again else "anew"
    return LeadSentence(earlier.how, row(said), who, formats.day(earlier.moment), how=earlier.instead or how)
