"""What belongs to the figure of an answer: its parts, its other wordings, and what was said to explain it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence, say
from generator.language.explained import explanations
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.status import Reason
from generator.site.parts.answers.bearing import bearing_out
from generator.site.parts.answers.given import Given, given
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed


@dataclass(frozen=True, slots=True)
class GivenPart:
    """A part of a figure, what it is of, and what other reports of the whole have for it, where that is another number.

    Of each such number one claim is among the `differing`.
    """

    figure: Given
    name: str
    others: str
    differing: tuple[str, ...]


def parts(ladders: Ladders, chief: Placed) -> tuple[GivenPart, ...]:
    """The parts into which the source of a figure divides it, by the same speakers."""
    book = ladders.views.ledger
    found: list[GivenPart] = []
    for claim in bearing_out(chief.rung):
        for divided in claim.record.breakdowns:
            names = set(divided.parts)
            for other in book.claims_of_source[claim.source_id]:
                if isinstance(other, FigureSaid) and _is_part(other, claim, divided.by, names):
                    name, apart = _name(ladders, other, divided.by), _otherwise(ladders, other, claim)
                    one = _single(ladders, other)
                    one = replace(one, label="", called="") if name == other.record.label else one
                    found.append(GivenPart(one, name, formats.listed(apart), tuple(apart.values())))
        if found:
            return tuple(found)
    return ()


def _is_part(other: FigureSaid, whole: FigureSaid, by: str, names: set[str]) -> bool:
    if other.speakers != whole.speakers or other.scope.metric != whole.scope.metric or not other.count.test:
        return False
    if by == "group":
        return other.scope.group in names and replace(other.scope, group=whole.scope.group, of=None) == whole.scope
    placed = len(other.scope.place) == 1 and other.scope.place[0] in names
    return by == "place" and placed and replace(other.scope, place=whole.scope.place, of=None) == whole.scope


def _otherwise(ladders: Ladders, part: FigureSaid, whole: FigureSaid) -> dict[str, str]:
    """What other reports that have the whole have for a part, where that cannot be the same number, and is less.

    Each number with the first claim that has it.
    """
    book, test = ladders.views.ledger, part.count.test
    figures = [claim for one in book.by_metric[part.scope.metric] for claim in one.claims]
    # What a text tells as earlier is no part of what it tells as of now.
    with_whole = {
        (one.article, one.is_earlier) for one in figures if (one.scope, one.count) == (whole.scope, whole.count)
    }
    others = (one for one in figures if one.scope == part.scope and one.article != part.article)
    beside = [one for one in others if (one.article, one.is_earlier) in with_whole]
    beside += (one for one in figures if one.article != part.article and _is_counted_alone(ladders, one, part, whole))
    apart = (one for one in beside if test and one.count.test and not one.count.test.meets(test))
    less = [one for one in apart if not is_no_less(one, whole)]
    return {_as_called(ladders, one, part): one.id for one in reversed(less)}


def _is_counted_alone(ladders: Ladders, one: FigureSaid, part: FigureSaid, whole: FigureSaid) -> bool:
    """Whether a body gave a figure for those whom it elsewhere counts as a part, apart from any whole, and not before.

    What a text tells beside another whole is of that.
    """
    if one.scope != replace(part.scope, of=None) or one.body != part.body or one.is_earlier:
        return False
    book = ladders.views.ledger
    of_text = (each for each in book.claims_of_source[one.source_id] if isinstance(each, FigureSaid))
    if any(each.scope == whole.scope and each.count != whole.count for each in of_text):
        return False
    return not book.by_claim[one.id].comes_before(book.by_claim[part.id])


def is_no_less(one: FigureSaid | Assertion, whole: FigureSaid | Assertion) -> bool:
    """Whether a figure is certainly as great as a whole, so that it is no part of that."""
    test, of = one.count.test, whole.count.test
    return test is not None and of is not None and test.is_no_less(of)


def _as_called(ladders: Ladders, one: FigureSaid, part: FigureSaid) -> str:
    """A count, with its group where the source of the part counts a narrower one."""
    group = ladders.views.corpus.groups.get(one.scope.group)
    if group is None or one.record.label or not part.record.label:
        return one.count.text
    return say("answer-value-of-group", value=one.count.text, group=group.name)


def _name(ladders: Ladders, part: FigureSaid, by: str) -> str:
    """The group or the place that a part is of, as its source has it where that says more: `Egyptians identified`."""
    name, label = _registered(ladders, part, by), part.record.label or ""
    return label if name.casefold() in label.casefold() else name


def _registered(ladders: Ladders, part: FigureSaid, by: str) -> str:
    """The group or the place that a part is of, by its name in the registry."""
    corpus = ladders.views.corpus
    if by == "place":
        return corpus.places[part.scope.place[0]].name
    return corpus.groups[part.scope.group].name


def _single(ladders: Ladders, claim: FigureSaid) -> Given:
    """The figure of one claim, with that claim as its mark, and as that calls those counted."""
    assertion = ladders.views.ledger.by_claim[claim.id]
    one = given(ladders, next(one for one in ladders.placed([assertion])))
    label = claim.record.label or ""
    return replace(one, marks=(claim.id,), label=label if one.label else "", called=label if one.called else "")


def explained(ladders: Ladders, chief: Placed) -> tuple[tuple[str, str], ...]:
    """What those who gave a figure said of its number: the words of the record, and the claim."""
    book = ladders.views.ledger
    found = (each for claim in chief.rung.lead.claims for each in explanations(book, claim))
    return tuple((words, claim.id) for words, claim in found)


def perhaps_denied(ladders: Ladders, chief: Placed) -> tuple[tuple[str, str], ...]:
    """That a figure may have been denied, once for each who may have: a sentence and the claim."""
    corpus, found = ladders.views.corpus, ladders.views.ledger.standings[chief.rung.lead.id].all
    found = tuple(one for one in found if one.reason is Reason.POSSIBLY_DENIED)
    return tuple((in_sentence.reason(corpus, one), one.by[0].id) for one in found)


def worded(ladders: Ladders, chief: Placed, openly: Iterable[Placed]) -> tuple[Given, ...]:
    """Other wordings of a figure by the same voice that leave its number out: "more than 20,000" beside 20,000."""
    lead = chief.rung.lead
    alike = [chief, *(one for one in openly if one.rung.lead.voice == lead.voice)]
    rest = (one for placed in alike for one in placed.rung.assertions)
    other = [one for one in rest if one.count.number == lead.count.number and _leaves_out(one, lead)]
    firsts = {one.count: one for one in reversed(other)}
    return tuple(given(ladders, placed) for one in firsts.values() for placed in ladders.placed([one]))


def _leaves_out(one: Assertion, lead: Assertion) -> bool:
    literal, number = one.count.literal, lead.count.literal
    return literal is not None and number is not None and not literal.meets(number)
