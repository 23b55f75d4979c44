"""A lead in which numbers alone are links: names and days lead on where they come again, below it."""

from collections.abc import Iterable
from dataclasses import replace

from generator.site.parts.answers.befallen import DisputedFigure
from generator.site.parts.answers.sentences import LeadItem, LeadSentence
from generator.site.parts.answers.short import Parted
from generator.site.parts.ladder_view import Outcome
from generator.site.parts.link import Either, Link, Step


def plainly(lead: Parted) -> Parted:
    """The same with no link on who gave or denied a figure, and on no day; what stands beneath keeps its links."""
    return replace(
        lead,
        opening=tuple(map(_sentence, lead.opening)),
        disputed=tuple(map(_disputed, lead.disputed)),
        closing=tuple(map(_sentence, lead.closing)),
    )


def _sentence(one: LeadSentence) -> LeadSentence:
    return replace(one, who=_words(one.who), items=tuple(map(_item, one.items)))


def _item(one: LeadItem) -> LeadItem:
    return replace(one, step=_step(one.step))


def _step(one: Step) -> Step:
    return replace(one, day_page=_words(one.day_page))


def _disputed(one: DisputedFigure) -> DisputedFigure:
    return replace(
        one,
        figure=replace(one.figure, step=_step(one.figure.step)),
        who=_words(one.who),
        put=_sentence(one.put) if one.put else None,
        elsewhere=_sentence(one.elsewhere) if one.elsewhere else None,
        objections=tuple(
            replace(each, who=_all(each.who), beside=tuple(map(_sentence, each.beside))) for each in one.objections
        ),
        along=tuple(map(_disputed, one.along)),
        outcomes_shown=tuple(map(_outcome, one.outcomes_shown)),
        against=tuple(map(_sentence, one.against)),
    )


def _outcome(one: Outcome) -> Outcome:
    before = _outcome(one.before) if one.before else None
    return replace(one, speakers=tuple(map(_speaker, one.speakers)), before=before)


def _speaker(one: Link | Either) -> Link | Either:
    return Either(_all(one.links)) if isinstance(one, Either) else _bare(one)


def _all(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(map(_bare, links))


def _words(link: Link | None) -> Link | None:
    return _bare(link) if link else None


def _bare(link: Link) -> Link:
    """The words of a link alone."""
    return replace(link, path="")
