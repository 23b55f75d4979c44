"""The answer to a metric's question: what each voice last said, what it had said before, what was disputed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence, naming
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.last import before_all, last
from generator.ledger.rung import Rung
from generator.record.counts import Count, Interval, Qualifier
from generator.record.ids import ActorId
from generator.record.numerals import Number
from generator.record.registries import MetricKind
from generator.site.parts.ladder_view import Entry
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link
from generator.site.parts.placed import Placed
from generator.site.parts.range_in_words import span
from generator.site.parts.shown import Shown, shown

# So many figures beside the answer are named, and so many claims of figures that nobody is named for.
BESIDE_NAMED, NAMELESS_CITED = 2, 3
# Of the disputed figures of a voice so many are told, and so many of the same number elsewhere.
DISPUTED_SHOWN, ELSEWHERE_SHOWN = 2, 1
# So many voices beside the first are told.
OTHERS_SHOWN = 3
_NO_NUMBER = {Qualifier.VAGUE, Qualifier.NOT_GIVEN}


@dataclass(frozen=True, slots=True)
class Answer:
    """What one voice last said in the leading scope.

    `giver` is the body that answers for all of it, or the voice, as it is named within a sentence, `again` the same
    in short for the second time; `amount` is what they put at a number, of whom and where.

    `last` are the figures of which none certainly came after another, and `counts` what they count up to; of a count
    that adds up, lower ones that were known before are left out. `is_last` tells that it is one, of several that were
    given. `earlier` are the first and the last of the firm figures before all of these, oldest first, and `more` is how
    many others there are; `before` is the code of the sentence that tells how: given before, of earlier moments, or on
    record before. `disputed` are those that were denied or withdrawn, one a number, the firmest first. `elsewhere` is
    the same number for another group or place, with its scope, where that was disputed.
    """

    giver: Link
    again: str
    amount: str
    last: tuple[Entry, ...]
    counts: tuple[Count, ...]
    is_last: bool
    earlier: tuple[Entry, ...]
    more: int
    before: str
    disputed: tuple[Entry, ...]
    elsewhere: tuple[tuple[str, Entry], ...]

    @property
    def opening(self) -> Link:
        """The giver at the start of a sentence."""
        return Link(formats.raised(self.giver.text), self.giver.path)

    @property
    def put(self) -> str:
        """The code of the sentence that tells the figure."""
        if self.counts[0].qualifier is Qualifier.AT_LEAST:
            return "answer-put-bound"
        return "answer-put-last" if self.is_last else "answer-put"

    @property
    def latest(self) -> Entry:
        """The first of the figures that may be the last."""
        return self.last[0]

    @property
    def beside(self) -> Shown[Entry]:
        """The others that may be the last, as far as they are named."""
        return shown(self.last[1:], BESIDE_NAMED)

    @property
    def first_before(self) -> Entry | None:
        """The first figure it gave before."""
        return next(iter(self.earlier), None)

    @property
    def last_before(self) -> Entry | None:
        """The last figure it gave before, where it gave several."""
        return next(iter(self.earlier[1:]), None)

    @property
    def disputed_shown(self) -> tuple[Entry, ...]:
        """The disputed figures that are told."""
        return self.disputed[:DISPUTED_SHOWN]

    @property
    def elsewhere_shown(self) -> tuple[tuple[str, Entry], ...]:
        """The same number elsewhere, as far as it is told."""
        return self.elsewhere[:ELSEWHERE_SHOWN]


@dataclass(frozen=True, slots=True)
class Unattributed:
    """Figures of reports that name no source, outside of all that the named voices gave: their range and days."""

    values: str
    counts: tuple[Count, ...]
    day: str
    sources: int
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of the voices, the first voice's first, and the figures that nobody is named for."""

    voices: tuple[Answer, ...]
    nameless: Unattributed | None

    @property
    def first(self) -> Answer | None:
        """The answer of the first voice."""
        return next(iter(self.voices), None)

    @property
    def counts(self) -> tuple[Count, ...]:
        """The figures that may be the last of each voice, and those of nobody named."""
        given = [count for answer in self.voices for count in answer.counts]
        return (*given, *(self.nameless.counts if self.nameless else ()))

    @property
    def others(self) -> Shown[Answer]:
        """The answers of the other voices, as far as they are told, and the rest."""
        return shown(self.voices[1:], OTHERS_SHOWN)


def answers(ladders: Ladders, assertions: Sequence[Assertion], others: Sequence[Assertion]) -> Answers:
    """One answer a voice from the assertions of the leading scope; `others` are those of the other scopes.

    The voice with the most claims comes first, then those that set another figure against it.
    A voice that gives only a bound within which the first one's figure lies adds nothing to the answer; it stands
    on the ladder.
    """
    by_voice: dict[ActorId, list[Placed]] = {}
    placed = [one for one in ladders.placed(assertions) if is_numbered(one)]
    for one in placed:
        if one.rung.lead.voice:
            by_voice.setdefault(one.rung.lead.voice, []).append(one)
    ordered = sorted(by_voice.items(), key=lambda item: (-sum(map(_weight, item[1])), item[0]))
    carried = _carried(placed)
    nameless = [one for one in placed if one.rung.lead.voice is None and one.entry.live and not one.entry.outcomes]
    found = [_answer(ladders, voice, members, others, carried, nameless) for voice, members in ordered]
    return Answers(
        voices=tuple(one for one in found if one is found[0] or _adds(one.latest, found[0].latest)),
        nameless=_unattributed(nameless, placed),
    )


def _carried(placed: Sequence[Placed]) -> Mapping[Number | None, int]:
    """In how many sources each number stands, whoever is named for it."""
    sources: dict[Number | None, set[str]] = defaultdict(set)
    for one in placed:
        sources[one.rung.lead.count.number] |= {name for each in one.rung.assertions for name in each.sources}
    return {number: len(names) for number, names in sources.items()}


def is_numbered(placed: Placed) -> bool:
    """Whether the words of a figure name a number."""
    return placed.rung.lead.count.qualifier not in _NO_NUMBER


def _weight(placed: Placed) -> int:
    return sum(len(one.claims) for one in placed.rung.assertions)


def _adds(entry: Entry, first: Entry) -> bool:
    return entry.firm or not (entry.test and first.test and entry.test.meets(first.test))


def _answer(
    ladders: Ladders,
    voice: ActorId,
    placed: Sequence[Placed],
    others: Sequence[Assertion],
    carried: Mapping[Number | None, int],
    nameless: Sequence[Placed],
) -> Answer:
    live = [one for one in placed if one.entry.live and not one.entry.outcomes]
    newest = _newest(live or [one for one in placed if one.entry.live] or placed)
    final = _leading(newest, carried)
    corpus = ladders.views.corpus
    adds_up = corpus.metrics[placed[0].rung.lead.scope.metric].kind is MetricKind.CUMULATIVE
    chief = _of_other_texts([one for one in final if not (adds_up and _is_outgrown(one, final))])
    giver = _giver(voice, chief)
    past = [one for one in _past(placed, chief) if giver == voice or _is_by(giver, one)]
    past = list({one.rung.lead.count.number: one for one in reversed(past)}.values())[::-1]
    ends = [past[0], past[-1]] if len(past) > 1 else past
    chief_rungs = [one.rung for one in chief]
    disputed = sorted((one for one in placed if one.entry.outcomes), key=lambda one: not one.entry.firm)
    by_number = {one.rung.lead.count.number: one.entry for one in reversed(disputed) if one not in chief}
    return Answer(
        giver=ladders.views.named(giver),
        again=in_sentence.actor_again(corpus, giver),
        amount=in_sentence.amount(corpus, replace(chief_rungs[0].lead.scope, unit=None)),
        last=tuple(one.entry for one in chief),
        counts=tuple(rung.lead.count for rung in chief_rungs),
        is_last=len(newest) == 1
        and bool(past)
        and bool(live)
        and not any(_may_be_later(one, newest[0]) for one in nameless),
        earlier=tuple(one.entry for one in ends),
        more=len(past) - len(ends),
        before=_how_before([one.rung for one in ends], chief_rungs),
        disputed=tuple(one.entry for one in disputed if one.entry in by_number.values()),
        elsewhere=tuple(_elsewhere(ladders, voice, chief[0].entry, others)),
    )


def _of_other_texts(placed: Sequence[Placed]) -> list[Placed]:
    """Figures without those that the texts of the first alone give beside it: what one text says at once has no order.

    What a text tells as earlier has one.
    """
    first = placed[0]
    texts = {claim.text for claim in _claims(first)}
    return [
        one
        for one in placed
        if one is first
        or any(claim.is_earlier for claim in (*_claims(first), *_claims(one)))
        or not {claim.text for claim in _claims(one)} <= texts
    ]


def _claims(placed: Placed) -> Iterator[FigureSaid]:
    return (claim for one in placed.rung.assertions for claim in one.claims)


def _is_by(giver: ActorId, placed: Placed) -> bool:
    """Whether somebody, or the body that answers for them, gave a figure."""
    return any(giver in one.bodies | one.speakers for one in placed.rung.assertions)


def _may_be_later(one: Placed, other: Placed) -> bool:
    """Whether a figure that nobody is named for may be the same speaker's, and a later one."""
    tests = [other.entry.test] if other.entry.test else []
    return not one.rung.comes_before(other.rung) and not _meets_any(one, tests)


def _how_before(earlier: Sequence[Rung], later: Sequence[Rung]) -> str:
    """The code of the sentence on earlier figures: what the order is one of."""
    if all(one.lead.precedes(other.lead) for one in earlier for other in later):
        return "answer-before"
    ordered = all(one.comes_before(other) for one in earlier for other in later)
    return "answer-of-earlier" if ordered else "answer-shown-before"


def _newest(placed: Sequence[Placed]) -> list[Placed]:
    """Those of some figures of which none certainly comes after another."""
    final = {rung.lead.id for rung in last(one.rung for one in placed)}
    return [one for one in placed if one.rung.lead.id in final]


def _leading(placed: Sequence[Placed], carried: Mapping[Number | None, int]) -> list[Placed]:
    """Firm figures, the most widely carried first, and bounds that say more than those and than one another."""
    firm = (one for one in placed if one.entry.firm)
    chosen = sorted(firm, key=lambda one: -carried[one.rung.lead.count.number])
    bounds = [one for one in placed if not one.entry.firm]
    for one in sorted(bounds, key=lambda one: -one.entry.test.low if one.entry.test else 0):
        tests = [other.entry.test for other in chosen if other.entry.test]
        if not _meets_any(one, tests) or _reaches_beyond(one, tests):
            chosen.append(one)
    return chosen


def _reaches_beyond(one: Placed, tests: Sequence[Interval]) -> bool:
    """Whether a bound allows more than all of some figures, as "up to 3 billion" does beside 313 million."""
    reach = one.entry.test.high if one.entry.test else None
    return reach is not None and all(test.high is not None and reach > test.high for test in tests)


def _is_outgrown(one: Placed, others: Sequence[Placed]) -> bool:
    """Whether another of some figures that add up is higher and was known later: that one tells more."""
    known = one.rung.known_by
    return known is not None and any(
        other.rung.lead.is_above(one.rung.lead) and (later := other.rung.known_by) is not None and known < later
        for other in others
    )


def _past(placed: Sequence[Placed], chief: Sequence[Placed]) -> list[Placed]:
    """The firm figures that were given or shown before those that may be the last, oldest first."""
    before = {rung.lead.id for rung in before_all((one.rung for one in placed), [one.rung for one in chief])}
    given = {one.entry.step.value for one in chief}
    past = (one for one in reversed(placed) if one.rung.lead.id in before and one.entry.firm and not one.entry.outcomes)
    return [one for one in past if one.entry.step.value not in given]


def _meets_any(placed: Placed, tests: Sequence[Interval]) -> bool:
    return placed.entry.test is not None and any(placed.entry.test.meets(test) for test in tests)


def _giver(voice: ActorId, placed: Sequence[Placed]) -> ActorId:
    """Who gave some figures: the one speaker of all, else the body that answers for all, else the voice."""
    named = [one for each in placed for one in each.rung.assertions if not one.is_general]
    for of in ((one.speakers for one in named), (one.bodies for one in named)):
        sets = list(of)
        common = frozenset.intersection(*sets) if sets else frozenset[ActorId]()
        if len(common) == 1 and all(len(names) == 1 for names in sets):
            return min(common)
    return voice


def _unattributed(nameless: Sequence[Placed], placed: Sequence[Placed]) -> Unattributed | None:
    """What reports that name no source give outside of the figures of the named voices."""
    named = [one.entry.test for one in placed if one.rung.lead.voice and one.entry.firm and one.entry.test]
    found = [one for one in nameless if not _meets_any(one, named)]
    if not found:
        return None
    shown_by = sorted(day for one in found if (day := one.rung.known_by))
    sources = {source for one in found for assertion in one.rung.assertions for source in assertion.sources}
    return Unattributed(
        values=span([one.rung.lead.count for one in found]),
        counts=tuple(one.rung.lead.count for one in found),
        day=naming.known(shown_by[-1]) if len(shown_by) == len(found) else "",
        sources=len(sources),
        cites=tuple(one.entry.marks[0] for one in found)[:NAMELESS_CITED],
    )


def _elsewhere(
    ladders: Ladders, voice: str, current: Entry, others: Sequence[Assertion]
) -> Iterator[tuple[str, Entry]]:
    """The number of the current figure in another scope, where it was denied or withdrawn there."""
    for one in others:
        if one.voice == voice and one.count.number is not None and one.test == current.test:
            for entry in ladders.entries([one]):
                if entry.outcomes:
                    yield naming.scope(ladders.views.corpus, one.scope), entry
