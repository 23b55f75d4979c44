"""The figures beside the one that leads a page as the rows of one table, where they are many."""

from collections.abc import Collection, Iterator

from generator.language import formats, naming, say
from generator.site.parts.answers.answer import Answers
from generator.site.parts.answers.given import Given, height
from generator.site.parts.figure_rows import ScopeRow, opening
from generator.site.parts.link import Link
from generator.site.parts.makers import Views

# From so many sentences, or numbers in one, on they stand in a table: "one report credits" would come again and again.
TABLE_FROM = 6


def rivals(views: Views, answers: Answers) -> tuple[ScopeRow, ...]:
    """The rows of all figures beside the first, of its group and place first; nothing where they are few.

    Of one group and place the highest comes first: that is no order in time.
    """
    figures = {one.rung.lead.id: one for one in _beside(answers)}
    if answers.figure is None or not _is_long(answers, figures.values()):
        return ()
    elsewhere = _elsewhere(answers)
    rows = [(_row(views, one, elsewhere.get(one.rung.lead.id, "")), height(one)) for one in figures.values()]
    of = {scope: at for at, scope in enumerate(dict.fromkeys(row.scope for row, _ in rows))}
    return tuple(opening(row for row, _ in sorted(rows, key=lambda pair: (of[pair[0].scope], -pair[1]))))


def _beside(answers: Answers) -> Iterator[Given]:
    """What other voices gave, what leaves its scope open or is of a wider one, and what has no recorded speaker."""
    for voice in answers.voices[1:]:
        yield from voice.last
    yield from (*answers.implied, *answers.in_words)
    around = answers.around
    for openly in around.openly.all:
        yield from (openly.figure, *openly.stated)
    yield from around.several
    yield from around.nameless.each if around.nameless else ()
    yield from (one for one, _ in around.over_texts)
    if figure := answers.figure:
        yield from (*figure.counted, *figure.otherwise.all, *figure.wider.all, *figure.greater_parts)


def _is_long(answers: Answers, figures: Collection[Given]) -> bool:
    """Whether figures would make many sentences; those for which no speaker is recorded make one, which may be long."""
    credited = [one for one in figures if one.giver]
    nameless = answers.around.nameless.figures if answers.around.nameless else ()
    return len(nameless) >= TABLE_FROM or len(credited) + (len(credited) < len(figures)) >= TABLE_FROM


def _elsewhere(answers: Answers) -> dict[str, str]:
    """For what else other reports have the number of a figure for which no speaker is recorded."""
    nameless = answers.around.nameless
    return {one.rung.lead.id: words for one, _, words in nameless.figures} if nameless else {}


def _row(views: Views, one: Given, elsewhere: str) -> ScopeRow:
    remark = say("answer-rival-elsewhere", what=elsewhere) if elsewhere else ""
    who = Link(formats.raised(one.who.text), one.who.path) if one.who else None
    return ScopeRow(one.entry, naming.scope(views.corpus, one.rung.lead.scope), who=who, remark=remark)
