"""The answer to a metric's question: what each voice last said, what it had said before, what was disputed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.language import naming
from generator.ledger.assertion import Assertion
from generator.record.counts import Qualifier
from generator.record.registries import MetricKind
from generator.site.parts.ladder_view import Entry
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link
from generator.site.parts.shown import Shown, shown

# So many figures beside the answer are named.
BESIDE_NAMED = 2
# Of the disputed figures of a voice so many are told, and so many of the same number elsewhere.
DISPUTED_SHOWN, ELSEWHERE_SHOWN = 2, 1
# So many voices beside the first are told.
OTHERS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What one voice last said in the leading scope.

    `beside` are other figures of it that stand and may be later; `is_last` tells that it gave several and that none
    may be. `earlier` are the first and the last of the firm figures it gave on stated days before, oldest first, and
    `more` is how many others there are; `disputed` are those that were denied or withdrawn, one a number, the firmest
    first. `elsewhere` is the same number for another group or place, with its scope, where that was disputed.
    """

    voice: Link
    latest: Entry
    is_last: bool
    beside: tuple[Entry, ...]
    earlier: tuple[Entry, ...]
    more: int
    disputed: tuple[Entry, ...]
    elsewhere: tuple[tuple[str, Entry], ...]

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


class Answers(tuple[Answer, ...]):
    """The answers of the voices, the first voice's first."""

    __slots__ = ()

    @property
    def first(self) -> Answer | None:
        """The answer of the first voice."""
        return next(iter(self), None)

    @property
    def others(self) -> Shown[Answer]:
        """The answers of the other voices, as far as they are told, and the rest."""
        return shown(self[1:], OTHERS_SHOWN)


def answers(ladders: Ladders, assertions: Sequence[Assertion], others: Sequence[Assertion]) -> Answers:
    """One answer a voice from the assertions of the leading scope; `others` are those of the other scopes.

    The voice with the most claims comes first, then those that set another figure against it.
    A voice that gives only a bound within which the first one's figure lies adds nothing to the answer; it stands
    on the ladder.
    """
    by_voice: dict[str, list[Assertion]] = {}
    for assertion in assertions:
        if assertion.voice and assertion.count.qualifier not in {Qualifier.VAGUE, Qualifier.NOT_GIVEN}:
            by_voice.setdefault(assertion.voice, []).append(assertion)
    ordered = sorted(by_voice.items(), key=lambda item: (-sum(len(one.claims) for one in item[1]), item[0]))
    found = [one for voice, members in ordered if (one := _answer(ladders, voice, members, others))]
    return Answers(one for one in found if one is found[0] or _adds(one.latest, found[0].latest))


def _adds(entry: Entry, first: Entry) -> bool:
    return entry.firm or not (entry.test and first.test and entry.test.meets(first.test))


def _answer(
    ladders: Ladders, voice: str, assertions: Sequence[Assertion], others: Sequence[Assertion]
) -> Answer | None:
    entries = ladders.entries(assertions)
    kind = ladders.views.corpus.metrics[assertions[0].scope.metric].kind
    adds_up = kind is MetricKind.CUMULATIVE
    current = _current(entries, adds_up=adds_up)
    if current is None:
        return None
    beside = tuple(_beside(entries, current, adds_up=adds_up))
    disputed = sorted((one for one in entries if one.outcomes), key=lambda one: (not one.firm, not one.step.day_page))
    by_number = {one.test.low if one.test else None: one for one in reversed(disputed) if one is not current}
    older = entries[entries.index(current) + 1 :]
    past = [one for one in reversed(older) if one.firm and one.step.day_page and not one.outcomes]
    past = [one for one in past if one.step.value != current.step.value]
    earlier = [past[0], past[-1]] if len(past) > 1 else past
    return Answer(
        voice=ladders.views.actor(voice),
        latest=current,
        is_last=current.shown and not beside and len({one.step.value for one in entries}) > 1,
        beside=beside[:BESIDE_NAMED],
        earlier=tuple(earlier),
        more=len(past) - len(earlier),
        disputed=tuple(one for one in disputed if one in by_number.values()),
        elsewhere=tuple(_elsewhere(ladders, voice, current, others)),
    )


def _beside(entries: Sequence[Entry], current: Entry, *, adds_up: bool) -> Iterator[Entry]:
    """Other numbers that stand and may have been said after the current one.

    In a count that adds up they are higher, and stand above it on the ladder or have no day; else they stand above it.
    """
    above = entries.index(current)
    for at, one in enumerate(entries):
        if one is current or not one.live or one.outcomes or not one.test or not current.test:
            continue
        reach, reached = (each.low if each.high is None else each.high for each in (one.test, current.test))
        is_later = at < above or (adds_up and one.firm and not one.step.day_page)
        is_other = reach > reached if adds_up else reach != reached
        if is_later and is_other and not (one.firm and one.test.meets(current.test)):
            yield one


def _elsewhere(
    ladders: Ladders, voice: str, current: Entry, others: Sequence[Assertion]
) -> Iterator[tuple[str, Entry]]:
    """The number of the current figure in another scope, where it was denied or withdrawn there."""
    for one in others:
        if one.voice == voice and one.count.number is not None and one.test == current.test:
            for entry in ladders.entries([one]):
                if entry.outcomes:
                    yield naming.scope(ladders.views.corpus, one.scope), entry


def _current(entries: Sequence[Entry], *, adds_up: bool) -> Entry | None:
    """The newest figure that stands: a firm one before a bound.

    A figure without a day is no later one where it equals one that has a day, for it is that one told again, nor
    where its sources, too, name no day on which they appeared. Where no figure has a day, the highest of a count that
    adds up stands for the last.
    """
    live = [one for one in entries if one.live and not one.outcomes] or [one for one in entries if one.live]
    dated = {one.test for one in entries if one.step.day_page}
    fresh = [one for one in live if one.step.day_page or (one.placed and one.test not in dated)]
    firm = [one for one in fresh if one.firm]
    if not firm:
        firm = [one for one in live if one.firm and one.shown]
        firm.sort(key=lambda one: -one.test.low if adds_up and one.test else 0)
    return next(iter(firm or fresh or live), None)
