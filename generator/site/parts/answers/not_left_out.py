"""The earlier figure that a lead has beside the last: a higher one, or one that rests on more than a single source."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.language import say
from generator.site.parts.answers.before import of_earlier
from generator.site.parts.answers.earlier import Earlier
from generator.site.parts.answers.elsewhere_as import as_something_else
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.of_voice import Answer
from generator.site.parts.answers.resting import resting_on
from generator.site.parts.answers.sentences import LeadSentence, Mentions, named_number, row_put
from generator.site.parts.answers.sums import making
from generator.site.parts.makers import Views

# An earlier figure of so many reports stands beside one for which there is one alone.
_WELL_BORNE = 2
# So many earlier figures of one giver stand in one sentence of a lead, rather than one there and the others below.
_TOGETHER = 2


def of_peak(first: Answer, names: Mentions) -> Iterator[LeadSentence]:
    """The highest figure of a stated day of what holds at a moment, before the last."""
    if one := first.peak:
        yield LeadSentence(one.put, row_put([one]), names.putting(one), one.what)


def of_before(views: Views, first: Answer, names: Mentions) -> Iterator[LeadSentence]:
    """The earlier figure that stands beside the last, and what contests the last."""
    if one := beside_the_last(views, first):
        how = "answer-before" if one.how == "answer-before-also" else one.how
        yield from of_earlier(replace(one, how=how), names, first.latest, is_first=True)
    if first.latest.step.life and not _is_well_borne(views, first.latest):
        yield from named_otherwise(views, first.latest)


def is_of_one(first: Answer) -> bool:
    """Whether the last that is told is of one alone, so that a part may well be more."""
    return first.latest.count.number == 1


def named_otherwise(views: Views, one: Given, beside: Given | None = None) -> Iterator[LeadSentence]:
    """As what else other reports have the number of a figure, by the same speaker, and in how many another stands."""
    what, reports, both = as_something_else(views, one, beside)
    if both and beside:
        how = "it" if reports == 1 else "some"
        what = say("answer-told-with", what=what, figure=named_number(beside), n=both, how=how)
    if what:
        yield LeadSentence("answer-also-told-as", what=named_number(one), how=what, n=reports)
        yield from making(views, one, beside) if beside else ()


def beside_the_last(views: Views, first: Answer) -> Earlier | None:
    """The highest figure from which a count fell, else the newest that is well borne where the last is not."""
    if first.peak:
        return None
    is_alone = not (first.as_late or first.at_once) and not _is_well_borne(views, first.latest)
    chosen = first.fallen_from or (_newest_well_borne(first) if is_alone else None)
    groups = (group for group in first.earlier_groups if chosen in group.figures)
    found = next((group for group in groups if chosen and not group.moment), None)
    if found is None or chosen is None or len(found.figures) <= _TOGETHER:
        return found
    return replace(found, figures=(chosen,))


def given_before(views: Views, first: Answer) -> tuple[Given, ...]:
    """The earlier figures that a lead has already."""
    beside = beside_the_last(views, first)
    return (*([first.peak] if first.peak else ()), *(beside.figures if beside else ()))


def left_of(views: Views, first: Answer) -> Iterator[Earlier]:
    """The earlier figures that a lead does not have; they come before those that it has only where all of them do."""
    shown = given_before(views, first)
    for group in first.earlier_groups:
        figures = tuple(one for one in group.figures if one not in shown)
        ordered = all(one.rung.lead.precedes(other.rung.lead) for one in figures for other in shown)
        how = "answer-before-also" if group.how == "answer-before" and not ordered else group.how
        if figures:
            yield replace(group, figures=figures, how=how)


def _is_well_borne(views: Views, one: Given) -> bool:
    """Whether more than one source bears a figure, or somebody compared the one with its page."""
    basis = resting_on(views, one, one.label)
    return basis.sources > 1 or basis.is_compared


def _newest_well_borne(first: Answer) -> Given | None:
    found = [one for one in first.earlier if one.is_firm and len(one.articles) >= _WELL_BORNE]
    return max(found, key=_day, default=None)


def _day(one: Given) -> date:
    return one.rung.moment.latest or one.rung.known_by or date.min
