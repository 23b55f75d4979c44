"""A lead of three sentences: the answer, the rival or later figure, and what became of the disputed one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.language import formats
from generator.site.parts.answers.befallen import DisputedFigure
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.sentences import LeadSentence, named_number, naming_code

# So many sentences make a lead; what else is true stands beneath it.
SENTENCES = 3
# What is said beside the figures, and is none.
_ASIDE = {
    "answer-open-days",
    "answer-given-before",
    "answer-likewise",
    "answer-stated",
    "answer-further-beside",
    "answer-unordered",
    "answer-unordered-of",
    "answer-also-told-as",
    "answer-sum",
}
# What is told of the number that leads.
_OF_THE_NUMBER = {"answer-open-days", "answer-given-before"}


@dataclass(frozen=True, slots=True)
class Parted:
    """The sentences of a lead, and those that stand beneath it: `objected` of disputed figures, and `beneath`."""

    opening: tuple[LeadSentence, ...]
    disputed: tuple[DisputedFigure, ...]
    closing: tuple[LeadSentence, ...]
    objected: tuple[DisputedFigure, ...] = ()
    beneath: tuple[LeadSentence, ...] = ()


def parted(whole: Parted, latest: Given) -> Parted:
    """The same with at most three sentences in the lead; what leaves it is worded so that it stands by itself."""
    if len(whole.opening) + len(whole.closing) + sum(map(_length, whole.disputed)) <= SENTENCES:
        return whole
    sayings = (*whole.opening, *whole.closing)
    at = next((n for n, one in enumerate(sayings) if any(item.is_chief for item in one.items)), 0)
    rival = next((one for one in sayings[at + 1 :] if one.code not in _ASIDE), None)
    kept = (*sayings[: at + 1], *([rival] if rival else ()))
    disputed, objected = _first_of(whole.disputed, max(1, SENTENCES - len(kept)))
    beside = (each for one in whole.disputed for said in one.objections for each in said.beside)
    against = (each for one in whole.disputed for each in one.against)
    rest = (_by_itself(one, latest) for one in sayings if one not in kept)
    return Parted(
        opening=tuple(one for one in whole.opening if one in kept),
        disputed=disputed,
        closing=tuple(one for one in whole.closing if one in kept),
        objected=objected,
        beneath=(*beside, *against, *rest),
    )


def _length(one: DisputedFigure) -> int:
    """How many sentences tell of a disputed figure."""
    said = sum(1 + len(each.beside) for each in one.objections)
    return bool(one.put) + bool(one.elsewhere) + said + bool(one.outcomes_shown) + len(one.against)


def _first_of(
    disputed: Iterable[DisputedFigure], room: int
) -> tuple[tuple[DisputedFigure, ...], tuple[DisputedFigure, ...]]:
    """The disputed figures with the first sentences on what befell them, as many as there is room for, and the rest."""
    first, left = list[DisputedFigure](), list[DisputedFigure]()
    for one in disputed:
        bare = replace(one, against=(), objections=tuple(replace(each, beside=()) for each in one.objections))
        here, others = _cut(bare, room) if room else (None, bare)
        first += [here] if here else []
        left += [others] if _length(others) else []
        room -= min(room, _length(here)) if here else 0
    return tuple(first), tuple(left)


def _cut(one: DisputedFigure, room: int) -> tuple[DisputedFigure, DisputedFigure]:
    """A disputed figure with so many of the sentences on it, and with the others, in which it is named again."""
    is_whole = room > len(one.objections)
    first = replace(one, objections=one.objections[:room], outcomes_shown=one.outcomes_shown if is_whole else ())
    again = replace(one, put=None, elsewhere=None, code=naming_code(one.figure), how="other", is_first=False)
    rest = () if is_whole else one.outcomes_shown
    return first, replace(again, objections=one.objections[room:], outcomes_shown=rest)


def _by_itself(one: LeadSentence, latest: Given) -> LeadSentence:
    """A sentence that has left the lead, with the figures that it is of."""
    if one.code == "answer-unordered":
        return replace(one, code="answer-unordered-of")
    if one.code in _OF_THE_NUMBER:
        return replace(one, what=named_number(latest))
    return replace(one, what=formats.raised(named_number(latest))) if one.code == "answer-likewise" else one
