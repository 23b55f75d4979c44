"""What stands in one line beside the figure of a metric: numbers that may be as late, and those of others.

Each has its day with it, and what its source calls those counted: a bare number would be taken for a rival.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.language import formats, say
from generator.ledger.assertion import Assertion
from generator.ledger.ledger import Ledger
from generator.record.ids import ActorId
from generator.site.parts.answers import Answer, Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.latest import is_numbered
from generator.site.parts.answers.sentences import has_words
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.link import Step
from generator.site.parts.shown import shown

# So many numbers stand beside the figure of a metric in one line: those that may be as late, and those of others.
BESIDE_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Beside:
    """A number of another voice: its value, what stands behind that in brackets, and who gave it."""

    value: str
    about: str
    lead: Assertion


def row_of_values(values: Iterable[str]) -> str:
    """The first of some values in a row, and how many more there are; empty for none."""
    named = shown(dict.fromkeys(values), BESIDE_SHOWN, spare=1)
    if named.rest:
        return say("home-values-more", values=formats.in_row(named.first), n=named.more)
    return formats.listed(named.first)


def as_late(given: Answers) -> Iterator[str]:
    """The figures of the first voice of which one may have come last, but for the first of them."""
    yield from (_in_words(one) for one in (given.first.as_late if given.first else ()))


def others(book: Ledger, given: Answers, scoped: Sequence[LadderView]) -> Iterator[tuple[str, bool]]:
    """What other voices gave that stands and is not what the first one gave, and whether they certainly are others.

    Of whom only a general word tells may be the first. What they last gave comes first, one figure of each voice before
    another of any; what leaves its group or place open comes last.
    """
    if not given.first:
        return
    is_named = not given.first.latest.rung.lead.is_general
    known = {one.step.value for one in given.first.last}
    found = [_of(one) for other in given.voices[1:] for one in other.last]
    found += (_of_entry(entry, lead) for entry, lead in _also_standing(book, given.first, scoped[0]))
    certain = {one.value for one in found if is_named and not one.lead.is_general} - known
    values = {one.value: one for one in reversed(found) if one.value not in known}
    for one in _one_a_voice(book, [one for one in found if values.get(one.value) is one]):
        yield _with(one.value, one.about), one.value in certain
    openly = {(one.figure.step.value, one.figure.open): one.figure for one in reversed(given.around.openly.first)}
    yield from ((_in_words(one), False) for one in reversed(openly.values()))


def nameless(given: Answers, latest: Step | None) -> Iterator[str]:
    """The numbers of reports without a recorded speaker that an answer tells, but for that of the table."""
    unnamed = given.around.nameless.chosen.first if given.around.nameless else ()
    yield from (_in_words(one) for one, _, _ in unnamed if not latest or one.step.value != latest.value)


def label_beside(one: Given) -> str:
    """What the sources of a figure call those counted, where that is more than the name of the metric says."""
    return "" if not one.called or has_words(one.what, one.called) else say("answer-described", label=one.called)


def _of(one: Given) -> _Beside:
    return _Beside(one.step.value, _about(one), one.rung.lead)


def _of_entry(entry: Entry, lead: Assertion) -> _Beside:
    return _Beside(entry.step.value, entry.step.day, lead)


def _in_words(one: Given) -> str:
    """The value of a figure with what its source calls those counted, what it leaves open, and its day."""
    return _with(one.step.value, _about(one))


def _about(one: Given) -> str:
    described = say("answer-described", label=one.called) if one.called else ""
    earlier = "" if one.step.day_page else one.earlier_only
    return formats.in_row(part for part in (described, one.open, earlier, one.day_only or one.step.day) if part)


def _with(value: str, about: str) -> str:
    return say("answer-value-by", value=value, about=about)


def _one_a_voice(book: Ledger, found: Sequence[_Beside]) -> list[_Beside]:
    """The same figures, the first of each voice before all others."""
    first = {_named_voice(book, one.lead): one for one in reversed(found)}
    return sorted(found, key=lambda one: first[_named_voice(book, one.lead)] is not one)


def _also_standing(book: Ledger, first: Answer, view: LadderView) -> Iterator[tuple[Entry, Assertion]]:
    """The figures on the leading ladder that stand, for just its scope, and are of another voice than the first."""
    for entry in (entry for entry in view.named if entry.live and not entry.scope):
        lead = book.by_claim[entry.step.cites[0]]
        if _named_voice(book, lead) not in {None, first.latest.rung.lead.voice} and is_numbered(lead.count):
            yield entry, lead


def _named_voice(book: Ledger, lead: Assertion) -> ActorId | None:
    """The voice of a figure; of a number that an article puts in another place, that of whom its words name."""
    moved = [claim for claim in lead.claims if claim.moved_from and claim.speakers]
    return book.chains.voice(moved[0].speakers[0]) if moved and not lead.voice else lead.voice
