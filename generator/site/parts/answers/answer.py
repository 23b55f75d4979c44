"""One answer a voice, the first voice's first, and what stands around them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.ledger.assertion import Assertion
from generator.record.counts import Qualifier
from generator.record.ids import ActorId
from generator.record.registries import MetricKind
from generator.site.parts.answers.around import besides, is_of_another_period, left_open, numbered, otherwise
from generator.site.parts.answers.belonging import explained, parts, worded
from generator.site.parts.answers.beside import in_one_text, labels, likewise, own_parts, rivals
from generator.site.parts.answers.disputed import disputed, elsewhere
from generator.site.parts.answers.earlier import Earlier, earlier
from generator.site.parts.answers.given import Given, given
from generator.site.parts.answers.latest import (
    Carried,
    carried,
    claims_of,
    is_implied,
    leading,
    may_be_later,
    newest,
    outgrown,
    stands,
)
from generator.site.parts.answers.nameless import Unattributed, by_several, unattributed
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link
from generator.site.parts.placed import Placed
from generator.site.parts.shown import Shown, shown

# Of the disputed figures so many are said, and so many of the same number elsewhere.
DISPUTED_SHOWN, ELSEWHERE_SHOWN = 2, 1
# So many voices beside the first are said, so many figures of an open group or place, and so many in other terms.
OTHERS_SHOWN, OPEN_SHOWN, OTHERWISE_SHOWN = 4, 4, 3
# So many figures of other periods are said.
PERIODS_SHOWN = 6
# So many parts are said, so many explanations, and so many other wordings.
PARTS_SHOWN, EXPLAINED, WORDED = 4, 1, 2
# So many figures of one or more of several voices are said, and so many of another voice for parts.
SEVERAL_SHOWN, RIVALS_SHOWN = 2, 2


@dataclass(frozen=True, slots=True)
class Answer:
    """What one voice last gave in the leading scope.

    `last` are the figures of which none certainly came after another; of a count that adds up, lower ones that were
    known before are `outgrown`. `is_last` tells that it is one, of several that were given. `elsewhere` is the same
    number for another group or place, where that was disputed; `in_one_text` is what the texts of the first have
    beside it.
    """

    last: tuple[Given, ...]
    is_last: bool
    outgrown: tuple[Given, ...]
    earlier_groups: tuple[Earlier, ...]
    disputed: tuple[Given, ...]
    elsewhere: tuple[Given, ...]
    in_one_text: tuple[Given, ...]

    @property
    def latest(self) -> Given:
        """The first of the figures that may be the last."""
        return self.last[0]

    @property
    def giver(self) -> Link:
        """Who gave the first of them, as they are named within a sentence."""
        assert self.latest.who
        return self.latest.who

    @property
    def put(self) -> str:
        """The code of the sentence that tells the figure."""
        if self.latest.count.qualifier is Qualifier.NONE:
            return "answer-put-none"
        if self.latest.count.qualifier is Qualifier.AT_LEAST:
            return "answer-put-bound"
        return "answer-put-last" if self.is_last else "answer-put"

    @property
    def earlier(self) -> tuple[Given, ...]:
        """The figures before all of these, oldest first."""
        return tuple(one for group in self.earlier_groups for one in group.figures)


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the answers.

    `likewise` are other bodies' speakers who are named for the first figure, each with a claim. `parts` divide the
    first figure, each with what it is of and what other reports have; `own_parts` are such as its body gave apart from
    it, `rivals` what other voices have for the parts, `labels` what reports call those counted. `worded` are other
    wordings of it, `explained` what its speakers said of it, in the words of the record. `openly` are figures of named
    voices that leave group or place open, `periods` those for the same thing within other days, the latest first,
    `otherwise` those in other terms, and for wider groups and places. `several` are those that one or more of several
    voices gave.
    """

    likewise: tuple[tuple[ActorId, str], ...]
    parts: tuple[tuple[Given, str, str], ...]
    own_parts: tuple[tuple[Given, str], ...]
    rivals: tuple[tuple[Given, str], ...]
    labels: tuple[tuple[str, str], ...]
    worded: tuple[Given, ...]
    explained: tuple[tuple[str, str], ...]
    openly: Shown[Given]
    periods: Shown[Given]
    otherwise: Shown[Given]
    nameless: Unattributed | None
    several: tuple[Given, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of the voices, the first voice's first, what stands around them, and the disputed figures of all."""

    voices: tuple[Answer, ...]
    around: Around
    disputed: tuple[Given, ...]

    @property
    def first(self) -> Answer | None:
        """The answer of the first voice."""
        return next(iter(self.voices), None)

    @property
    def others(self) -> Shown[Answer]:
        """The answers of the other voices, as far as they are said, and the rest."""
        return shown(self.voices[1:], OTHERS_SHOWN)

    @property
    def elsewhere(self) -> tuple[Given, ...]:
        """The same number elsewhere, as far as it is said."""
        return self.voices[0].elsewhere[:ELSEWHERE_SHOWN] if self.voices else ()


@dataclass(frozen=True, slots=True)
class _Ground:
    """What there is for an answer: the figures of the leading scope, those that may be of it, and all the others."""

    ladders: Ladders
    placed: tuple[Placed, ...]
    openly: tuple[Placed, ...]
    others: tuple[Assertion, ...]
    sources: Carried
    adds_up: bool

    def of_voice(self) -> dict[ActorId, list[Placed]]:
        """The figures of the leading scope by voice."""
        found: dict[ActorId, list[Placed]] = {}
        for one in self.placed:
            if one.rung.lead.voice:
                found.setdefault(one.rung.lead.voice, []).append(one)
        return found

    @property
    def nameless(self) -> list[Placed]:
        """The figures that nobody is named for, here and where the scope is open."""
        return [one for one in (*self.placed, *self.openly) if one.rung.lead.voice is None]

    def chief(self, members: Sequence[Placed]) -> list[Placed]:
        """The figures of a voice that an answer leads with."""
        return leading(newest(members), self.sources, adds_up=self.adds_up)

    def outgrown(self, members: Sequence[Placed]) -> list[Placed]:
        """The figures of a voice that may be the last by their days, but are lower and were known before."""
        return outgrown(newest(members), self.sources, adds_up=self.adds_up)


def answers(ladders: Ladders, assertions: Sequence[Assertion], others: Sequence[Assertion]) -> Answers:
    """One answer a voice from the assertions of the leading scope; `others` are those of the other scopes.

    The voice with the most claims of which something stands comes first, then those that add to what it gives: a bare
    bound that holds wherever the first one's figure does adds nothing, and stands on the ladder.
    """
    ground = _ground(ladders, assertions, others)
    by_voice = ground.of_voice()
    ordered = sorted(by_voice.items(), key=lambda item: (not any(map(stands, item[1])), -_weight(item[1]), item[0]))
    chiefs = [ground.chief(members) for _, members in ordered]
    first = chiefs[0][0] if chiefs else None
    kept = [at for at, chief in enumerate(chiefs) if at == 0 or (first and _adds(chief, first))]
    struck = [one for at, (_, members) in enumerate(ordered) for one in disputed(ladders, members, chiefs[at])]
    voices = [_answer(ground, *ordered[at], chiefs[at]) for at in kept]
    if voices:
        struck[:], rest = _once(struck, voices[0].elsewhere)
        voices[0] = replace(voices[0], elsewhere=rest)
    return Answers(
        voices=tuple(voices),
        around=_around(ground, chiefs[0] if chiefs else (), [one for at in kept for one in chiefs[at]]),
        disputed=tuple(struck[:DISPUTED_SHOWN]),
    )


def _once(struck: Sequence[Given], elsewhere: Sequence[Given]) -> tuple[tuple[Given, ...], tuple[Given, ...]]:
    """Disputed figures and the same elsewhere, one number that one denial is of once: as a named speaker gave it."""
    kept, rest = [*struck], [*elsewhere]
    for at, one in enumerate(struck):
        same = [other for other in rest if _is_one_denial(one, other)]
        if same and one.rung.lead.is_general:
            kept[at] = next((other for other in same if not other.rung.lead.is_general), one)
        rest = [other for other in rest if other not in same]
    return tuple(kept), tuple(rest)


def _is_one_denial(one: Given, other: Given) -> bool:
    """Whether two figures have one number, and what befell the second befell the first."""
    cites = {outcome.cite for outcome in one.outcomes}
    return one.count.number == other.count.number and all(outcome.cite in cites for outcome in other.outcomes)


def _around(ground: _Ground, leads: Sequence[Placed], known: Sequence[Placed]) -> Around:
    """What stands around the figures that lead, and those of all voices that are known from the answers."""
    ladders, adds_up = ground.ladders, ground.adds_up
    named = [one for one in (*ground.placed, *ground.openly) if one.rung.lead.voice]
    first = next(iter(leads), None)
    divided = parts(ladders, first)[:PARTS_SHOWN] if first else ()
    voice = first.rung.lead.voice if first else None
    is_alone = first is not None and not divided and len(ground.placed) == 1
    beside = otherwise(ladders, first.rung.lead.scope, ground.others) if first else ()
    periods = [one for one in beside if first and is_of_another_period(one.rung.lead.scope, first.rung.lead.scope)]
    return Around(
        likewise=likewise(ladders, first) if first else (),
        parts=divided,
        own_parts=own_parts(ladders, first, ground.others)[:PARTS_SHOWN] if first and is_alone else (),
        rivals=tuple(rivals(ladders, ((one, name) for one, name, _ in divided), voice, ground.others)[:RIVALS_SHOWN]),
        labels=labels(first) if first else (),
        worded=worded(ladders, first, ground.openly)[:WORDED] if first else (),
        explained=explained(ladders, first)[:EXPLAINED] if first else (),
        openly=shown(besides(ladders, ground.openly, known, ground.sources, adds_up=adds_up), OPEN_SHOWN),
        periods=shown(periods, PERIODS_SHOWN),
        otherwise=shown([one for one in beside if one not in periods], OTHERWISE_SHOWN),
        nameless=unattributed(ladders, ground.nameless, named, leads, adds_up=adds_up),
        several=by_several(ladders, ground.nameless, named, leads, adds_up=adds_up)[:SEVERAL_SHOWN],
    )


def _ground(ladders: Ladders, assertions: Sequence[Assertion], others: Sequence[Assertion]) -> _Ground:
    of = assertions[0].scope if assertions else None
    placed = numbered(ladders, assertions)
    openly = left_open(ladders, of, others) if of else []
    kind = ladders.views.corpus.metrics[of.metric].kind if of else None
    return _Ground(
        ladders=ladders,
        placed=tuple(placed),
        openly=tuple(openly),
        others=tuple(others),
        sources=carried((*placed, *openly)),
        adds_up=kind is MetricKind.CUMULATIVE,
    )


def _weight(placed: Sequence[Placed]) -> int:
    return sum(1 for one in placed for _ in claims_of(one))


def _adds(chief: Sequence[Placed], first: Placed) -> bool:
    """Whether a voice has a figure that stands and that the first one does not already tell."""
    return any(stands(one) and not is_implied(one, first) for one in chief)


def _answer(ground: _Ground, voice: ActorId, members: Sequence[Placed], chief: Sequence[Placed]) -> Answer:
    ladders = ground.ladders
    before = earlier(ladders, members, chief, adds_up=ground.adds_up)
    struck = disputed(ladders, members, chief)
    tests = [chief[0].entry.test, *(one.rung.lead.test for one in struck)]
    return Answer(
        last=tuple(given(ladders, one) for one in chief),
        is_last=bool(before) and _is_last(ground, voice, members),
        outgrown=tuple(given(ladders, one) for one in ground.outgrown(members)),
        earlier_groups=before,
        disputed=struck,
        elsewhere=tuple(elsewhere(ladders, tests, voice, ground.others, struck)),
        in_one_text=in_one_text(ladders, members, chief, ground.sources),
    )


def _is_last(ground: _Ground, voice: ActorId, members: Sequence[Placed]) -> bool:
    """Whether one figure of a voice came after all others, those included that may be its own."""
    final = newest(members)
    unsure = [one for one in (*ground.placed, *ground.openly) if one.rung.lead.voice is None]
    unsure += (one for one in ground.openly if one.rung.lead.voice == voice)
    alone = len(final) == 1 and stands(final[0])
    return alone and not any(may_be_later(one, final[0]) for one in unsure if stands(one))
