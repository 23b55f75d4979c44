"""One answer a voice, the first voice's first, and what stands around them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid
from generator.ledger.status import Reason
from generator.record.counts import Qualifier
from generator.record.ids import ActorId
from generator.record.registries import MetricKind
from generator.record.units import is_whole
from generator.site.parts.answers.around import numbered
from generator.site.parts.answers.beside import in_one_text
from generator.site.parts.answers.disputed import disputed, elsewhere
from generator.site.parts.answers.divided import spoken_of
from generator.site.parts.answers.earlier import earlier, of_open_order
from generator.site.parts.answers.elsewhere_as import as_something_else
from generator.site.parts.answers.figure import LeadingFigure, leading_figure
from generator.site.parts.answers.given import Given, given, height
from generator.site.parts.answers.ground import Ground, ground
from generator.site.parts.answers.latest import is_implied, may_be_given_again, may_be_later, newest, stands
from generator.site.parts.answers.left_open import LeftOpen, besides
from generator.site.parts.answers.nameless import (
    Unattributed,
    by_several,
    in_its_text,
    likewise,
    long_after,
    outgrowing,
    over_texts,
    unattributed,
)
from generator.site.parts.answers.of_voice import Answer
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed
from generator.site.parts.scopes import in_order
from generator.site.parts.shown import Shown, shown

# Of the disputed figures so many are said, and so many of the same number elsewhere.
DISPUTED_SHOWN, ELSEWHERE_SHOWN = 2, 1
# So many voices beside the first are said, so many figures of an open group or place.
OTHERS_SHOWN, OPEN_SHOWN = 4, 4
# So many figures of one or more of several voices are said.
SEVERAL_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Lower:
    """What the newest text of long after a figure that leads has as of now that is less, with the claim of it.

    `how` is a code for whether it is later than all that lead, and whether others are, too.
    """

    figure: Given
    claim: FigureSaid
    how: str


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the answers, whether or not a figure leads.

    `openly` are figures of named voices that leave group or place open, `several` those that one or more of several
    voices gave, `nameless` those for which no speaker is recorded, `over_texts` what only titles have,
    each with the figures of its own text of which it may be a wording. `likewise` are reports without one that had the
    figure that leads before those that name who gave it, `afterwards` what such a report has that came after all that
    the voices last gave, and is more than that figure; `below` is what a text of long after has that is less.
    """

    openly: Shown[LeftOpen]
    several: tuple[Given, ...]
    nameless: Unattributed | None
    over_texts: tuple[tuple[Given, tuple[FigureSaid, ...]], ...]
    likewise: Unattributed | None
    afterwards: Given | None
    below: Lower | None


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of the voices, the first voice's first, what stands around them, and the disputed figures of all.

    `figure` is what belongs to the first figure of the first answer; None where no voice gave one. `vague` is what is
    spoken of in the leading scope where nothing there names a number; the answers are of the next scope then.
    `implied` are figures of other voices that add nothing: mere bounds that hold wherever the first figure does.
    `in_words` is what voices of which no number is known speak of, `unnumbered` what was said by those who gave no
    number, where nobody gave one.
    """

    voices: tuple[Answer, ...]
    figure: LeadingFigure | None
    around: Around
    disputed: tuple[Given, ...]
    vague: tuple[Given, ...] = ()
    implied: tuple[Given, ...] = ()
    in_words: tuple[Given, ...] = ()
    unnumbered: tuple[Given, ...] = ()

    @property
    def first(self) -> Answer | None:
        """The answer of the first voice."""
        return next(iter(self.voices), None)

    @property
    def of_lead(self) -> "Answers":
        """The same without answers of another scope than the leading one."""
        return replace(self, voices=(), disputed=()) if self.vague else self

    @property
    def others(self) -> Shown[Answer]:
        """The answers of the other voices, as far as they are said, and the rest."""
        return shown(self.voices[1:], OTHERS_SHOWN)

    @property
    def as_late(self) -> tuple[Given, ...]:
        """The figures of other voices that may have come after all that the first voice last gave, the lowest first."""
        first = self.first.last if self.first else ()
        others = (*(each for one in self.voices[1:] for each in one.last), *self.implied)
        found = (one for one in others if not any(one.rung.comes_before(each.rung) for each in first))
        return tuple(sorted(found, key=height))

    @property
    def untold(self) -> tuple[Given, ...]:
        """A figure of each voice beside the first of which none is said; of whom a general word tells may be one."""
        rest = (*(one.latest for one in self.others.rest), *self.implied)
        return tuple(one for one in rest if not one.rung.lead.is_general)

    @property
    def elsewhere(self) -> tuple[Given, ...]:
        """The same number elsewhere, as far as it is said."""
        return self.voices[0].elsewhere[:ELSEWHERE_SHOWN] if self.voices else ()


def answers(ladders: Ladders, assertions: Sequence[Assertion], others: Sequence[Assertion]) -> Answers:
    """One answer a voice from the assertions of the leading scope; `others` are those of the other scopes.

    The voice with the most claims of which something stands comes first, then those that add to what it gives: a bare
    bound that holds wherever the first one's figure does adds nothing, and stands on the ladder.
    """
    on = ground(ladders, assertions, others)
    if not on.placed and (vague := tuple(spoken_of(ladders, assertions))):
        return replace(_of_the_next(ladders, others), vague=vague)
    by_voice = _by_voice(on)
    first = by_voice[0].last[0] if by_voice else None
    said = [one for one in by_voice if one.is_said]
    figure = leading_figure(on, first) if first else None
    struck = [given for one in by_voice for given in disputed(ladders, one.members, one.last)]
    voices = [_answer(on, one) for one in said]
    if voices:
        struck[:], rest = _once(struck, voices[0].elsewhere, with_both=voices[0].put == "answer-put-none")
        voices[0] = replace(voices[0], elsewhere=rest)
    unsaid = [one.last for one in by_voice if not one.is_said]
    return Answers(
        voices=tuple(voices),
        figure=figure,
        around=_around(on, by_voice[0].last if by_voice else (), [each for one in said for each in one.last], figure),
        disputed=_disputed_to_tell(struck, [one for voice in voices[: 1 + OTHERS_SHOWN] for one in voice.last]),
        implied=tuple(given(ladders, one) for last in unsaid for one in [*filter(stands, last)][:1]),
        in_words=tuple(given(ladders, one) for one in on.in_words()) if first else (),
        unnumbered=() if on.placed else tuple(given(ladders, one) for one in _unnumbered(ladders, assertions)),
    )


def _unnumbered(ladders: Ladders, assertions: Sequence[Assertion]) -> list[Placed]:
    """What was last said by somebody named who gave no number."""
    found = [one for one in ladders.placed(assertions) if one.rung.lead.voice and stands(one)]
    return newest([one for one in found if one.rung.lead.count.qualifier is Qualifier.NOT_GIVEN])[:1] if found else []


def last_figures(ladders: Ladders, assertions: Sequence[Assertion]) -> tuple[Sequence[Placed], ...]:
    """The figures that answers give as the last of each voice, from the assertions of one scope, without words."""
    return tuple(one.last for one in _by_voice(ground(ladders, assertions, ())) if one.is_said)


@dataclass(frozen=True, slots=True)
class _Voice:
    """A voice with its figures and the last of them; nothing is said of them where they add nothing to the first's."""

    id: ActorId
    members: Sequence[Placed]
    last: Sequence[Placed]
    is_said: bool


def _by_voice(on: Ground) -> list[_Voice]:
    """The voices in their order."""
    found: list[_Voice] = []
    for voice, members in on.by_voice():
        last = on.chief(members)
        found.append(_Voice(voice, members, last, not found or _adds(last, found[0].last[0])))
    return found


def _disputed_to_tell(struck: Sequence[Given], last: Sequence[Given]) -> tuple[Given, ...]:
    """The disputed figures that an answer tells: all that it gives as somebody's last, and the first of the others.

    Of those others, none that was disputed by the same denials as one before it.
    """
    rungs = {one.rung.lead.id for one in last}
    chosen = [one for one in struck if one.rung.lead.id in rungs]
    cites = {outcome.cite for one in chosen for outcome in one.outcomes}
    for one in struck:
        denied_by = {outcome.cite for outcome in one.outcomes}
        if len(chosen) < DISPUTED_SHOWN and one not in chosen and not denied_by <= cites:
            chosen.append(one)
            cites |= denied_by
    return tuple(one for one in struck if one in chosen)


def _of_the_next(ladders: Ladders, others: Sequence[Assertion]) -> Answers:
    """The answers of the first of the other scopes in which a named voice gives a number."""
    for _, members in in_order(ladders.views.corpus, others, str):
        if any(one.rung.lead.voice for one in numbered(ladders, members)):
            return answers(ladders, members, [one for one in others if one not in members])
    return answers(ladders, (), ())


def _once(
    struck: Sequence[Given], elsewhere: Sequence[Given], *, with_both: bool
) -> tuple[tuple[Given, ...], tuple[Given, ...]]:
    """Disputed figures and the same elsewhere, one number that one denial is of once: as a named speaker gave it.

    Where both are told with what they are of, as where the last that was given is none, a general word keeps its own.
    """
    kept, rest = [*struck], [*elsewhere]
    for at, one in enumerate(struck):
        same = [other for other in rest if is_one_denial(one, other)]
        if same and one.rung.lead.is_general and with_both:
            continue
        if same and one.rung.lead.is_general:
            kept[at] = next((other for other in same if not other.rung.lead.is_general), one)
        rest = [other for other in rest if other not in same]
    return tuple(kept), tuple(rest)


def is_one_denial(one: Given, other: Given) -> bool:
    """Whether two figures have one number, and what befell the second befell the first.

    Of one place it need only be by the same speakers: the second calls those counted otherwise.
    """
    cites = {outcome.cite for outcome in one.outcomes}
    is_of_place = one.rung.lead.scope.place == other.rung.lead.scope.place
    deniers = [outcome.speakers for outcome in one.outcomes if outcome.speakers] if is_of_place else []
    return one.count.number == other.count.number and all(
        outcome.cite in cites or outcome.speakers in deniers for outcome in other.outcomes_shown
    )


def _around(on: Ground, leads: Sequence[Placed], known: Sequence[Placed], figure: LeadingFigure | None) -> Around:
    """What stands around the figures that lead, and those of all voices that are known from the answers."""
    beside = [one.rung for one in figure.in_other_terms] if figure else []
    # Where none leads, what is told for an open group or place is told beside what nobody is named for.
    ladders, named = on.ladders, on.named if leads else []
    several = by_several(ladders, on.nameless, named, leads)
    openly = [one for one in on.openly if not _is_struck(one, on.placed)]
    unnamed = unattributed(ladders, [*on.nameless, *on.nameless_in_words], named, leads)
    listed = {one.rung.lead.id for one in unnamed.each} if unnamed else set()
    placed = [one for one in on.nameless if one in on.placed]
    after = outgrowing(placed, leads, known) if on.adds_up else None
    below = long_after(placed, leads) if on.adds_up else []
    return Around(
        openly=shown(besides(on, openly, known, beside), OPEN_SHOWN, spare=1),
        several=several[:SEVERAL_SHOWN],
        nameless=unnamed,
        over_texts=tuple((one, in_its_text(ladders, one)) for one in over_texts(ladders, on.nameless, named, leads)),
        likewise=likewise(ladders, placed, leads),
        afterwards=given(ladders, after) if after and after.rung.lead.id not in listed else None,
        below=Lower(given(ladders, below[0][0]), below[0][1], _how_later(leads, below)) if below else None,
    )


def _how_later(leads: Sequence[Placed], below: Sequence[tuple[Placed, FigureSaid]]) -> str:
    """Whether the newest of some texts is later than all figures that lead, alone or with others of them."""
    known = [one.rung.known_by for one in leads]
    shown_on = [claim.appeared.earliest for _, claim in below]
    later = [day for day in shown_on if day and all(each and each < day for each in known)]
    return "dated" if not later else "several" if len(later) > 1 else "later"


def _is_struck(one: Placed, placed: Sequence[Placed]) -> bool:
    """Whether the same number of the same voice was disputed where group and place are stated."""
    lead = one.rung.lead
    return any(
        other.rung.lead.voice == lead.voice and other.rung.lead.count.number == lead.count.number
        for other in placed
        if other.entry.outcomes
    )


def _adds(chief: Sequence[Placed], first: Placed) -> bool:
    """Whether a voice has a figure that stands and that the first one does not already tell."""
    return any(stands(one) and not is_implied(one, first.rung) for one in chief)


def _answer(on: Ground, of: _Voice) -> Answer:
    ladders, members, chief = on.ladders, of.members, of.last
    stated = [given(ladders, one) for one in chief]
    struck, scope = disputed(ladders, members, chief), chief[0].rung.lead.scope
    tests = [chief[0].entry.test, *(one.rung.lead.test for one in struck)]
    final = tuple(_each_once(stated))
    answer = Answer(
        last=final,
        is_last=_is_last(on, of.id, members, chief[0]),
        adds_up=on.adds_up,
        outgrown=tuple(given(ladders, one) for one in on.outgrown(members)),
        earlier_groups=(),
        disputed=struck,
        elsewhere=tuple(elsewhere(ladders, tests, of.id, on.others, struck)),
        in_one_text=in_one_text(ladders, (*members, *on.vague), chief, on.sources),
        is_measured=not is_whole(scope.unit or ladders.views.corpus.metrics[scope.metric].unit),
        is_of_moments=ladders.views.corpus.metrics[scope.metric].kind is MetricKind.STOCK,
        at_once=tuple(one for one in final[1:] if as_something_else(ladders.views, one, final[0]).both),
    )
    # What is told as a lower figure of another giver is none of those before which the others were given.
    lower = answer.lower
    leads = [placed for placed, one in zip(chief, stated, strict=True) if one not in lower]
    before = earlier(ladders, members, leads, adds_up=on.adds_up)
    known = (*answer.last, *answer.outgrown, *(one for group in before for one in group.figures))
    openly = of_open_order(ladders, members, leads, known) if on.adds_up else ()
    lower_too = (*answer.outgrown, *openly)
    return replace(answer, earlier_groups=before, outgrown=lower_too, is_last=bool(before) and answer.is_last)


def _each_once(figures: Iterable[Given]) -> Iterator[Given]:
    """Figures without those by which somebody is only said again to have given a number, of those called the same."""
    known = set()
    for one in figures:
        same = one.giver, one.step.value, one.label
        if one.giver is None or same not in known:
            yield one
        known.add(same)


def _is_last(on: Ground, voice: ActorId, members: Sequence[Placed], chief: Placed) -> bool:
    """Whether one figure of a voice came after all others, those included that may be its own."""
    final = newest(members)
    unsure = [one for one in (*on.placed, *on.openly) if one.rung.lead.voice is None]
    unsure += (one for one in on.openly if one.rung.lead.voice == voice)
    # A later figure that only says less leaves the first in the lead, which is not the last by that.
    alone = len(final) == 1 and stands(final[0]) and final[0].rung.lead.id == chief.rung.lead.id
    # A lower figure that was only out before may be of a later day.
    lower = [one for one in members if any(each.reason is Reason.SHOWN_HIGHER for each in one.standing.all)]
    if not alone or any(may_be_later(one, final[0]) for one in (*filter(stands, unsure), *lower)):
        return False
    return not any(may_be_given_again(one, final[0]) for one in members)
