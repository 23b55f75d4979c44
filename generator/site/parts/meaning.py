"""What answers, ladders and charts assert, each with the readings of the records in which it is true."""

from collections.abc import Iterator, Sequence

from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.meaning import Asserted, Holds, both, comes_before, rung_before, said_before, shown_before
from generator.ledger.readings import ClosedReading
from generator.ledger.rung import Rung
from generator.site.parts.answers import Answer, answers
from generator.site.parts.answers.around import numbered
from generator.site.parts.answers.beside import given_before
from generator.site.parts.answers.earlier import Earlier
from generator.site.parts.answers.lasting import Lasting, lasting
from generator.site.parts.answers.latest import stands
from generator.site.parts.chart import drawn
from generator.site.parts.foremost import foremost
from generator.site.parts.ladders import Ladders
from generator.site.parts.life_lanes import life_lanes
from generator.site.parts.life_meaning import asserted_by
from generator.site.parts.makers import Views
from generator.site.parts.placed import Placed, before_it, given_by


def shown(ladders: Ladders, assertions: Sequence[Assertion]) -> Iterator[Asserted]:
    """Everything that a page asserts of the figures of one scope by their order, their place and their arithmetic."""
    placed = ladders.placed(assertions)
    figures = numbered(ladders, assertions)
    given = answers(ladders, assertions, ())
    for answer in given.voices:
        yield from _answered(answer, figures)
    if given.first and (earlier := given_before(ladders.views.ledger, given.first.latest)):
        pair = earlier[0], given.first.latest.rung.lead
        yield Asserted("answer-given-before", (pair[0].id, pair[1].id), said_before(*pair))
    for each in lasting(ladders.views.ledger, given):
        if each.is_later:
            for claim in (each.claim, *each.others):
                yield Asserted("answer-lasting", (each.figure.rung.lead.id, claim.id), _later_report(each, claim))
    by_voice = given_by(placed)
    for one in placed:
        if before := before_it(one, by_voice):
            pair = before.rung.lead, one.rung.lead
            yield Asserted("moved", (pair[0].id, pair[1].id), comes_before(*pair))
    yield from _ladder_days(placed)
    yield from drawn(ladders.views, assertions)


def drawn_in_lives(views: Views) -> Iterator[Asserted]:
    """What the drawings of all disputed numbers assert by their places."""
    for life in views.lives:
        yield from asserted_by(life_lanes(views, life))


def known_for(views: Views) -> Iterator[Asserted]:
    """What the pages of actors assert of the figure that each is known for."""
    for record in views.track_records.values():
        for one in foremost(views, record):
            yield from one.asserted


def _answered(answer: Answer, placed: Sequence[Placed]) -> Iterator[Asserted]:
    final = [one.rung for one in answer.last]
    if answer.is_last:
        standing = list(_standing(placed, final[0]))
        for other in standing:
            yield Asserted(
                "answer-put-last", (other.lead.id, final[0].lead.id), _followed(other, [*standing, final[0]])
            )
    leading = [one.rung for one in answer.leading]
    that = leading
    for group in answer.earlier_groups:
        yield from _before(group, that if group.how == "answer-before" else leading)
        # One of them may stand beside those that lead, before the others.
        yield from _before(group, leading)
        that = [figure.rung for figure in group.figures]


def _before(group: Earlier, final: Sequence[Rung]) -> Iterator[Asserted]:
    for figure in group.figures:
        for one in final:
            yield Asserted(group.how, (figure.rung.lead.id, one.lead.id), _BEFORE[group.how](figure.rung, one))


def _standing(placed: Sequence[Placed], final: Rung) -> Iterator[Rung]:
    """The figures of the voice that stand beside the last."""
    for one in placed:
        if one.rung.lead.voice == final.lead.voice and one.rung is not final and stands(one):
            yield one.rung


def _followed(one: Rung, others: Sequence[Rung]) -> Holds:
    """That a figure was not the last: another of some came after it."""
    after = [rung_before(one, other) for other in others if other is not one]
    return lambda reading: any(holds(reading) for holds in after)


def _on_record_before(one: Rung, other: Rung) -> Holds:
    """That a figure is of an earlier moment, or was out before any source of another had appeared."""
    described = rung_before(one, other)
    out = both(*(shown_before(first, later) for first in one.dating for later in other.dating))
    return lambda reading: described(reading) or out(reading)


_BEFORE = {
    "answer-before": lambda one, other: said_before(one.lead, other.lead),
    "answer-before-also": lambda one, other: said_before(one.lead, other.lead),
    "answer-of-earlier": rung_before,
    "answer-of-earlier-hour": rung_before,
    "answer-given-again": rung_before,
    "answer-before-turn": rung_before,
    "answer-shown-before": _on_record_before,
}


def _later_report(one: Lasting, claim: FigureSaid) -> Holds:
    """That a report appeared when a figure had been given before."""
    dating = one.figure.rung.dating
    return lambda reading: min(map(reading.first, dating)).day < reading.appeared_on(claim.article)


def _ladder_days(placed: Sequence[Placed]) -> Iterator[Asserted]:
    """That the days by which figures are placed are those of the words beside them."""
    for one in placed:
        lead = one.rung.lead
        if lead.first:
            yield Asserted("rung-day", (lead.id,), _given_from(lead))
        elif one.rung.before:
            yield Asserted("rung-day-before", (lead.id,), _given_until(one.rung))


def _given_from(lead: Assertion) -> Holds:
    return lambda reading: reading.first(lead).day == lead.first


def _given_until(rung: Rung) -> Holds:
    def holds(reading: ClosedReading) -> bool:
        return rung.before is not None and reading.first(rung.lead).day <= rung.before

    return holds
