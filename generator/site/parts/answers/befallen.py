"""What was said against figures of an answer: denials of the number in its sentence, and others in their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.status import Reason
from generator.record.claims import Where
from generator.record.counts import Qualifier
from generator.record.fields import UNSTATED
from generator.record.registries import ActorKind
from generator.site.parts.answers.against import against
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.in_their_words import in_titles, stated
from generator.site.parts.answers.sentences import LeadItem, LeadSentence, Mentions, naming_code, row_of_scopes, row_put
from generator.site.parts.ladder_view import Outcome
from generator.site.parts.link import Either, Link
from generator.site.parts.makers import Views

# What says who gave a figure, and not that the number is wrong.
_OF_GIVING = {Reason.ATTRIBUTION_DENIED, Reason.ATTRIBUTION_DISPUTED}


@dataclass(frozen=True, slots=True)
class Objection:
    """What somebody said against a figure, in a sentence of its own, whose message `code` is.

    `label` is what the denial calls those counted, `behalf` who is said not to have given it, `count` the number beyond
    which all are denied. `beside` is what the report that tells of it itself has on the same number.
    """

    code: str
    who: tuple[Link, ...]
    when: str
    cite: str
    label: str = ""
    behalf: str = ""
    count: str = ""
    beside: tuple[LeadSentence, ...] = ()


@dataclass(frozen=True, slots=True)
class DisputedFigure:
    """A disputed figure as the subject of a sentence: `code` names it, by `who` gave it where that is to be said.

    `how` tells that the sentence names them before, and whether that is a person, else `other`. `limits` tells of whom
    and where it is, where neither the `value` nor what goes before does. `put` is the sentence that tells it where the
    figure that leads is none at all, `elsewhere` that of the same number for another group or place. `objections` have
    sentences of their own, of which the one tells of the figures `along`, too; `outcomes_shown` have the one of the
    figure. `against` is what its texts have against it besides.
    """

    code: str
    value: str
    limits: str
    figure: Given
    who: Link | None
    how: str
    is_first: bool
    put: LeadSentence | None
    elsewhere: LeadSentence | None
    objections: tuple[Objection, ...]
    along: tuple["DisputedFigure", ...]
    outcomes_shown: tuple[Outcome, ...]
    against: tuple[LeadSentence, ...]


def befallen(views: Views, one: Given, latest: Given, names: Mentions, also: Given | None = None) -> DisputedFigure:
    """A disputed figure of an answer, and what was said against it; with it that of which the same was said, `also`."""
    is_none = latest.count.qualifier is Qualifier.NONE and one.is_credited
    put = _put(one, names) if is_none else None
    elsewhere = _elsewhere(also, names) if put and also and also.is_credited else None
    is_first = one.rung == latest.rung or is_none
    that = "answer-that-in-words" if is_none and is_of_the_denial(one, latest) else "answer-that"
    that = "answer-that-each" if elsewhere else that
    code = that if is_first else naming_code(one)
    is_own = not is_first and _is_disowned(one) and one.giver != latest.giver
    who = names.giver(one) if (one.is_credited or is_own) and not is_first else None
    apart = [outcome for outcome in one.outcomes_shown if _is_apart(views, one, outcome)]
    return DisputedFigure(
        code=code,
        value=one.step.value,
        limits="" if is_first else one.limits,
        figure=one,
        who=who,
        how=_how(views, one, apart),
        is_first=is_first,
        put=put,
        elsewhere=elsewhere,
        objections=tuple(_objection(views, one, outcome, names) for outcome in (*one.as_called, *apart)),
        along=(),
        outcomes_shown=tuple(
            _worded(views, one, outcome, names, given=None if at or is_first else one.rung.lead.first, is_own=is_own)
            for at, outcome in enumerate(each for each in one.outcomes_shown if each not in apart)
        ),
        against=tuple(against(views, one, names)),
    )


def _worded(
    views: Views, one: Given, outcome: Outcome, names: Mentions, *, given: date | None, is_own: bool
) -> Outcome:
    """What befell a figure with who did it as the sentence names them, and with when; so what they did before."""
    before = _worded(views, one, outcome.before, names, given=given, is_own=is_own) if outcome.before else None
    speakers = outcome.speakers
    if before is None:
        speakers = _again(views, one, outcome) if is_own else _speakers(views, outcome, names)
    return replace(outcome, when=_when(views, outcome, given=given), speakers=speakers, before=before)


def at_once(figures: Sequence[DisputedFigure]) -> tuple[DisputedFigure, ...]:
    """Disputed figures, those of one denial of all beyond a number as one."""
    found: list[DisputedFigure] = []
    for one in figures:
        at = next((n for n, other in enumerate(found) if _is_one_denial(one, other)), None)
        if at is None:
            found.append(one)
        else:
            found[at] = replace(found[at], along=(*found[at].along, one))
    return tuple(found)


def _is_one_denial(one: DisputedFigure, other: DisputedFigure) -> bool:
    pairs = [[(each.code, each.cite) for each in figure.objections] for figure in (one, other)]
    is_alone = len(pairs[0]) == 1 and not one.outcomes_shown and not one.put and not other.outcomes_shown
    return is_alone and pairs[0] == pairs[1] and bool(one.objections[0].count)


def _is_disowned(one: Given) -> bool:
    """Whether the first to do something about a figure is alone who gave it."""
    first = one.outcomes_shown[0].speakers if one.outcomes_shown else ()
    return one.is_one and one.who is not None and _is_by(first, one.who)


def _is_by(speakers: Sequence[Link | Either], one: Link) -> bool:
    """Whether one, and nobody else, is who spoke."""
    return [link.path for link in speakers if isinstance(link, Link)] == [one.path] and len(speakers) == 1


def _again(views: Views, one: Given, outcome: Outcome) -> tuple[Link | Either, ...]:
    """Who did something about a figure, where that is who gave it and whom the sentence has named."""
    assert one.giver and one.who
    if not _is_by(outcome.speakers, one.who):
        return outcome.speakers
    kind = "person" if views.corpus.actors[one.giver].kind is ActorKind.PERSON else "body"
    return (Link(say("answer-them", how=kind), one.who.path),)


def is_of_the_denial(one: Given, latest: Given) -> bool:
    """Whether a figure stands in the text that tells of what befell another, so that both tell of one thing said."""
    return not {cite.partition("#")[0] for cite in latest.chief}.isdisjoint(
        outcome.cite.partition("#")[0] for outcome in one.outcomes_shown
    )


def _put(one: Given, names: Mentions) -> LeadSentence:
    return LeadSentence(one.put, row_put([one]), names.putting(one), one.what)


def _elsewhere(one: Given, names: Mentions) -> LeadSentence:
    return LeadSentence("answer-put-elsewhere", row_of_scopes([one]), names.opening(one.giver, one.behalf))


def _how(views: Views, one: Given, apart: Sequence[Outcome]) -> str:
    """Whether the one sentence on a figure names before it, as one who did not give it, the person or body it is of."""
    name = one.giver
    if name is None or len(apart) != 1 or apart[0].reason not in _OF_GIVING:
        return "other"
    if in_sentence.actor(views.corpus, name) not in {apart[0].behalf, apart[0].whose}:
        return "other"
    return "person" if views.corpus.actors[name].kind is ActorKind.PERSON else "body"


def _is_apart(views: Views, one: Given, outcome: Outcome) -> bool:
    """Whether a denial speaks of who gave the number, for somebody else, or of all numbers beyond another."""
    target = _denial(views, outcome).record.target
    is_of_many = outcome.reason is Reason.FIGURE_DENIED and bool(target.above or target.other_than)
    return is_of_many or (outcome.reason in _OF_GIVING and outcome.own == "no" and one.step.is_number)


def _objection(views: Views, one: Given, outcome: Outcome, names: Mentions) -> Objection:
    denial = _denial(views, outcome)
    who = _speakers(views, outcome, names)
    who = (*(replace(one, text=formats.raised(one.text)) for one in who[:1]), *who[1:])
    said = Objection("", who, _when(views, outcome, is_absolute=True), outcome.cite)
    if outcome.reason is Reason.DENIED_AS_CALLED:
        beside = (
            *_beside(views, one, denial, names),
            *(stated(*each, one) for each in in_titles(views, denial, names)),
        )
        return replace(said, code="answer-denied-as-called", label=outcome.label, beside=beside)
    if outcome.reason in _OF_GIVING:
        behalf = outcome.whose if outcome.reason is Reason.ATTRIBUTION_DISPUTED else outcome.behalf
        return replace(said, code="answer-denied-giving", behalf=behalf)
    target = denial.record.target
    count = target.above or target.other_than
    code = "answer-denied-above" if target.above else "answer-denied-others"
    return replace(said, code=code, count=count.text if count else "")


def _when(views: Views, outcome: Outcome, *, is_absolute: bool = False, given: date | None = None) -> str:
    """When something was done about a figure, and whether that is inferred; not by its day where that comes after.

    By the day on which it was `given`, where the sentence has just told that, it was done by that day.
    """
    denial = _denial(views, outcome)
    if is_absolute and denial.when and denial.said.day:
        return say("answer-on", day=formats.day(denial.said.day))
    if denial.when or denial.day_since_given or given is None or denial.known_by != given:
        return outcome.when
    same = say("answer-no-later")
    return say("when-inferred", when=same) if denial.source.is_dated_by_inference else same


def _denial(views: Views, outcome: Outcome) -> DenialSaid:
    source = outcome.cite.partition("#")[0]
    claims = views.ledger.claims_of_source[source]
    return next(one for one in claims if isinstance(one, DenialSaid) and one.id == outcome.cite)


def _speakers(views: Views, outcome: Outcome, names: Mentions) -> tuple[Link, ...]:
    """Who denied it, as far as they are named, each in full where that was not done before."""
    found = (names.within(name) for name in _denial(views, outcome).speakers)
    return tuple(link for link in found if link)


def _beside(views: Views, one: Given, denial: DenialSaid, names: Mentions) -> Iterator[LeadSentence]:
    """What the report of a denial itself has on the number, by the speaker whom the denial is against."""
    whose = denial.record.target.said_by
    for claim in views.ledger.claims_of_source[denial.source_id]:
        if not isinstance(claim, FigureSaid) or claim.count.number != one.count.number:
            continue
        where = "address" if claim.record.where is Where.ADDRESS else "other"
        if claim.scope.metric == one.rung.lead.scope.metric and whose != UNSTATED and whose in claim.speakers:
            yield LeadSentence("answer-beside-denial", (_item(views, one, claim),), names.within(whose), how=where)


def _item(views: Views, one: Given, claim: FigureSaid) -> LeadItem:
    """The figure of one claim, with what it calls those counted."""
    label = claim.record.label or ""
    code = "answer-value-called-alone" if label else "answer-value"
    value = naming.value(views.corpus, claim.scope, claim.count)
    return LeadItem(code, value, one.step, "", label, 1, (claim.id,), "", is_chief=False)
