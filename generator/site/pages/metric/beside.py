"""What stands in one line beside the figure of a metric: numbers that may be as late, and those of others.

Each leads to a claim that has it, and has its day with it and what its source calls those counted: a bare number would
be taken for a rival.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence, say
from generator.ledger.assertion import Assertion
from generator.ledger.fitting import is_one_number
from generator.ledger.ledger import Ledger
from generator.record.ids import ActorId
from generator.site.parts.answers import Answer, Answers
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.latest import is_numbered
from generator.site.parts.answers.sentences import has_words
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.link import Link, Step
from generator.site.parts.makers import Views
from generator.site.parts.shown import shown

# So many numbers stand beside the figure of a metric in one line: those that may be as late, and those of others.
BESIDE_SHOWN = 3


@dataclass(frozen=True, slots=True)
class BesideNumber:
    """A number that leads to a claim that has it, with what stands behind it in brackets."""

    link: Link
    about: str
    lead: Assertion

    @property
    def words(self) -> str:
        """The number with its brackets, to be read."""
        return say("answer-value-by", value=self.link.text, about=self.about)


@dataclass(frozen=True, slots=True)
class Beside:
    """Numbers beside a figure, and how many there are `more`; false for none."""

    numbers: tuple[BesideNumber, ...]
    more: int = 0

    def __bool__(self) -> bool:
        return bool(self.numbers)

    @property
    def values(self) -> str:
        """The numbers alone in a row; empty for none."""
        return self._in_row([one.link.text for one in self.numbers])

    @property
    def words(self) -> str:
        """The numbers in a row, to be read; empty for none."""
        return self._in_row([one.words for one in self.numbers])

    def _in_row(self, values: list[str]) -> str:
        if self.more:
            return say("home-values-more", values=formats.in_row(values))
        return formats.listed(values)


def beside(numbers: Iterable[BesideNumber]) -> Beside:
    """The first of some numbers, each once, and how many more there are."""
    by_words: dict[str, BesideNumber] = {}
    for one in numbers:
        by_words.setdefault(one.words, one)
    named = shown(by_words.values(), BESIDE_SHOWN, spare=1)
    return Beside(named.first, named.more)


def as_late(views: Views, given: Answers) -> Iterator[BesideNumber]:
    """The figures of which one may have come last where several of the first voice may, but for the first of these.

    Those of other voices are among them; each is told with who gave it where that is somebody else.
    """
    if given.first and given.first.as_late:
        yield from (_by_another(views, one, given.first.latest.giver) for one in (*given.first.as_late, *given.as_late))


def others(views: Views, given: Answers, scoped: Sequence[LadderView]) -> Iterator[tuple[BesideNumber, bool]]:
    """What other voices gave that stands and is not what the first one gave, and whether they certainly are others.

    Of whom only a general word tells may be the first. What they last gave comes first, one figure of each voice before
    another of any; then later ones of what is counted apart, and last what leaves its group or place open, all with who
    gave them where that is somebody else.
    """
    if not given.first:
        return
    is_named = not given.first.latest.rung.lead.is_general
    as_late = given.as_late if given.first.as_late else ()
    known = {one.step.value for one in (*given.first.last, *as_late) if one not in given.first.at_once}
    by = given.first.latest.giver
    found = [_by_another(views, one, by) for other in given.voices[1:] for one in other.last]
    standing = _also_standing(views.ledger, given.first, scoped[0])
    found += (_with_its_giver(views, _of_entry(views, entry, lead), giver_of(lead), by) for entry, lead in standing)
    certain = {one.link.text for one in found if is_named and not one.lead.is_general} - known
    values = {one.link.text: one for one in reversed(found) if one.link.text not in known}
    for one in _one_a_voice(views.ledger, [one for one in found if values.get(one.link.text) is one]):
        yield one, one.link.text in certain
    yield from ((_by_another(views, one, by), False) for one in given.first.at_once)
    openly = {(one.figure.step.value, one.figure.open): one.figure for one in reversed(given.around.openly.first)}
    yield from ((_counted_apart(views, one, by), False) for one in (given.figure.later_parts if given.figure else ()))
    yield from ((_by_another(views, one, by), False) for one in reversed(openly.values()))


def with_left_out(
    book: Ledger,
    given: Answers,
    scoped: Sequence[LadderView],
    rows: tuple[Beside, Beside, Beside],
    latest: Step | None,
) -> tuple[Beside, Beside, Beside]:
    """The numbers of other voices, of such as may be others, and of nobody named, with that there are more.

    Rule: a row that leaves out what stands for the same of others is not closed, be it only one number. What nobody is
    named for in one text, and somebody in another, is no more of nobody.
    """
    in_table = [book.by_claim[name] for name in (latest.cites if latest else ())[:1] if name in book.by_claim]
    leading = [given.first.latest.rung.lead] if given.first else in_table
    if not leading:
        return rows
    of = leading[0]
    shown_here = [*in_table, *(one.lead for row in rows for one in row.numbers)]
    shown_here += [one.rung.lead for one in (*given.first.last, *given.first.as_late)] if given.first else []
    here = {one.count.number for one in shown_here}
    leads = [book.by_claim[entry.step.cites[0]] for view in scoped for entry in view.entries if entry.live]
    alike = (one for one in leads if one.scope == of.scope or (one.scope.is_open and one.scope.may_be(of.scope)))
    left = [one for one in alike if is_numbered(one.count) and one.count.number not in here]
    left = [one for one in left if one.voice != of.voice or one.voice is None]
    left = [one for one in left if one.voice is not None or not _has_a_voice(book, one)]
    found = list(rows)
    for has_voice in {one.voice is not None for one in left}:
        order = (1, 0) if has_voice else (2, 1, 0)
        if at := next(([n] for n in order if found[n]), None):
            found[at[0]] = replace(found[at[0]], more=max(found[at[0]].more, 1))
    return found[0], found[1], found[2]


def _has_a_voice(book: Ledger, lead: Assertion) -> bool:
    """Whether another text names somebody for the number of a figure, for the same."""
    alike = (one for one in book.by_metric[lead.scope.metric] if one.voice and is_one_number(one.count, lead.count))
    return any(one.scope == lead.scope or one.scope.may_be(lead.scope) for one in alike)


def nameless(views: Views, given: Answers, latest: Step | None) -> Iterator[BesideNumber]:
    """The numbers of reports without a recorded speaker that an answer tells, but for that of the table."""
    unnamed = given.around.nameless.chosen.first if given.around.nameless else ()
    yield from (_of(views, one, n) for one, n, _ in unnamed if not latest or one.step.value != latest.value)


def label_beside(one: Given) -> str:
    """What the sources of a figure call those counted, where that is more than the name of the metric says."""
    return "" if not one.called or has_words(one.what, one.called) else say("answer-described", label=one.called)


def _of(views: Views, one: Given, reports: int = 1) -> BesideNumber:
    """A figure with what its source calls those counted, what it leaves open, and when it was given."""
    described = say("answer-described", label=one.called) if one.called else ""
    earlier = "" if one.step.day_page else one.earlier_only
    about = formats.in_row(part for part in (described, one.open, earlier, _day(one, reports), one.as_read) if part)
    return _to_claim(views, one.step.value, about, (*one.marks, *one.step.cites)[0], one.rung.lead)


def _by_another(views: Views, one: Given, by: ActorId | None) -> BesideNumber:
    """The same with who gave it, where that is not who is named beside it."""
    number = _of(views, one)
    return _with_its_giver(views, number, one.giver, by)


def _with_its_giver(views: Views, number: BesideNumber, giver: ActorId | None, by: ActorId | None) -> BesideNumber:
    who = in_sentence.actor(views.corpus, giver) if giver and giver != by else ""
    return replace(number, about=formats.in_row(part for part in (who, number.about) if part))


def giver_of(lead: Assertion) -> ActorId | None:
    """The one whom the claims of a figure name, else its voice."""
    names = {claim.speakers for claim in lead.claims if not claim.moved_from} or {
        claim.speakers for claim in lead.claims
    }
    (one, *rest) = sorted(names)
    return one[0] if len(one) == 1 and not rest else lead.voice


def _counted_apart(views: Views, one: Given, by: ActorId | None) -> BesideNumber:
    """A figure of another metric with what it counts."""
    number = _by_another(views, replace(one, called=""), by)
    what = formats.lowered(views.corpus.metrics[one.rung.lead.scope.metric].name)
    return replace(number, about=formats.in_row(part for part in (what, number.about) if part))


def _day(one: Given, reports: int) -> str:
    """When a figure was given; where several reports have it, how many, and when the first did."""
    stated = say("answer-on", day=one.step.day_shown) if one.step.day_page else one.day_only
    if reports == 1:
        return one.day_only or one.step.day_shown
    return say("home-beside-several", n=reports, day=stated if one.is_dated else "none")


def _of_entry(views: Views, entry: Entry, lead: Assertion) -> BesideNumber:
    return _to_claim(views, entry.step.value, entry.step.day_shown, entry.step.cites[0], lead)


def _to_claim(views: Views, value: str, about: str, claim_id: str, lead: Assertion) -> BesideNumber:
    return BesideNumber(Link(value, views.claim(views.ledger.claim_of_id[claim_id]).path), about, lead)


def _one_a_voice(book: Ledger, found: Sequence[BesideNumber]) -> list[BesideNumber]:
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
