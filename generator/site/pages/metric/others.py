"""The numbers that stand beside the figure of a metric in one line: what others gave, and what nobody is named for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.language import formats, say
from generator.ledger.assertion import Assertion
from generator.ledger.ledger import Ledger
from generator.record.ids import ActorId
from generator.site.parts.answers import Answer, Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.latest import is_numbered
from generator.site.parts.ladder_view import LadderView
from generator.site.parts.link import Link, Step
from generator.site.parts.makers import Views
from generator.site.parts.shown import shown

# So many numbers stand beside the figure of a metric in one line: those that may be as late, and those of others.
BESIDE_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Beside:
    """Numbers beside a figure, each leading to a claim that has it, and how many there are `more`; false for none."""

    numbers: tuple[Link, ...]
    more: int = 0

    def __bool__(self) -> bool:
        return bool(self.numbers)

    @property
    def joined(self) -> Iterator[tuple[Link, str]]:
        """Each number with the code of what stands behind it."""
        joints = ["joint-comma"] * (len(self.numbers) - 1)
        joints[-1:] = ["answer-last-joint"] if joints and not self.more else joints[-1:]
        yield from zip(self.numbers, [*joints, ""], strict=False)

    @property
    def words(self) -> str:
        """The numbers in a row, to be read; empty for none."""
        values = [one.text for one in self.numbers]
        if self.more:
            return say("home-values-more", values=formats.in_row(values), n=self.more)
        return formats.listed(values)


def other_numbers(views: Views, given: Answers, scoped: Sequence[LadderView]) -> Iterator[tuple[Link, bool]]:
    """What other voices gave that stands and is not what the first one gave, and whether they certainly are others.

    Of whom only a general word tells may be the first. What they last gave comes first, what leaves its group or place
    open last.
    """
    if not given.first:
        return
    is_named = not given.first.latest.rung.lead.is_general
    known = {one.step.value for one in given.first.last}
    found = [(linked(views, one), one.rung.lead) for other in given.voices[1:] for one in other.last]
    found += _also_standing(views, given.first, scoped[0])
    certain = {one.text for one, lead in found if is_named and not lead.is_general} - known
    for number in _once(number for number, _ in found if number.text not in known):
        yield number, number.text in certain
    for openly in given.around.openly.first:
        yield _with_what_is_open(views, openly.figure), False


def linked(views: Views, one: Given) -> Link:
    """The number of a figure, leading to the claim that bears it out."""
    return _to_claim(views, one.step.value, (*one.marks, *one.step.cites)[0])


def _to_claim(views: Views, words: str, claim_id: str) -> Link:
    return Link(words, views.claim(views.ledger.claim_of_id[claim_id]).path)


def _once(numbers: Iterable[Link]) -> Iterator[Link]:
    """Each number once, with the first claim that has it."""
    first: dict[str, Link] = {}
    for one in numbers:
        first.setdefault(one.text, one)
    yield from first.values()


def _with_what_is_open(views: Views, one: Given) -> Link:
    """The number of a figure, with which of group and place it leaves open."""
    number = linked(views, one)
    return Link(say("answer-value-by", value=number.text, about=one.open), number.path) if one.open else number


def nameless_numbers(views: Views, given: Answers, latest: Step | None) -> Iterator[Link]:
    """The numbers of reports without a recorded speaker that an answer tells, but for that of the table."""
    unnamed = given.around.nameless.chosen.first if given.around.nameless else ()
    others = (one for one, _, _ in unnamed if not latest or one.step.value != latest.value)
    yield from (_with_what_is_open(views, one) for one in others)


def _also_standing(views: Views, first: Answer, view: LadderView) -> Iterator[tuple[Link, Assertion]]:
    """The numbers on the leading ladder that stand, for just its scope, and are of another voice than the first."""
    for entry in (entry for entry in view.named if entry.live and not entry.scope):
        lead = views.ledger.by_claim[entry.step.cites[0]]
        if _named_voice(views.ledger, lead) not in {None, first.latest.rung.lead.voice} and is_numbered(lead.count):
            yield _to_claim(views, entry.step.value, entry.step.cites[0]), lead


def _named_voice(book: Ledger, lead: Assertion) -> ActorId | None:
    """The voice of a figure; of a number that an article puts in another place, that of whom its words name."""
    moved = [claim for claim in lead.claims if claim.moved_from and claim.speakers]
    return book.chains.voice(moved[0].speakers[0]) if moved and not lead.voice else lead.voice


def beside(numbers: Iterable[Link]) -> Beside:
    """The first of some numbers, and how many more there are."""
    named = shown(_once(numbers), BESIDE_SHOWN, spare=1)
    return Beside(named.first, named.more)
