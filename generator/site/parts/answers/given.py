"""A figure as an answer tells it: who gave it, when, and the claims that by themselves say so."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Evidence, FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.rung import Rung
from generator.ledger.status import Reason
from generator.record.claims import Modality
from generator.record.counts import Count, Qualifier
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.record.registries import Actor, ActorKind
from generator.site.parts.ladder_view import OUTCOMES_SHOWN, Outcome
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link, Step
from generator.site.parts.makers import Views
from generator.site.parts.placed import Placed

# So many marks stand beside a figure of an answer.
MARKS = 3
# A number flatly, or near it.
# So many words of who a person is stand beside the name.
DESCRIBED = 9
_WORDINGS = {Qualifier.EXACT, Qualifier.ABOUT, Qualifier.ALMOST, Qualifier.JUST_UNDER, Qualifier.JUST_OVER}


@dataclass(frozen=True, slots=True)
class Given:
    """A figure of an answer.

    `giver` is the one speaker of the claims that bear its day out, else the body that answers for all of them, else
    the voice; None where nobody is named. `who` names them within a sentence, a person with their body; `is_one` tells
    that they are no mere voice. `amount` is what is put at a number, of whom and where, but for what was expected or
    possible, `counted` the number with that, `limits` of whom and where alone, `open` what of that is not stated.
    `label` is what its source calls those counted. `articles` are those in which its giver has the number.
    """

    giver: ActorId | None
    who: Link | None
    is_one: bool
    amount: str
    counted: str
    is_firm: bool
    limits: str
    open: str
    label: str
    step: Step
    marks: tuple[str, ...]
    articles: frozenset[str]
    is_inferred: bool
    outcomes: tuple[Outcome, ...]
    rung: Rung

    @property
    def put(self) -> str:
        """The code of the sentence that somebody gave it."""
        match self.rung.lead.scope.modality:
            case Modality.EXPECTED:
                return "answer-put-expected"
            case Modality.POSSIBLE:
                return "answer-put-possible"
            case _ if self.count.qualifier is Qualifier.AT_LEAST:
                return "answer-put-bound"
            case _:
                return "answer-put"

    @property
    def count(self) -> Count:
        """The figure in the words of its sources."""
        return self.rung.lead.count

    @property
    def chief(self) -> tuple[str, ...]:
        """The first of the marks."""
        return self.marks[:1]

    @property
    def outcomes_shown(self) -> tuple[Outcome, ...]:
        """What befell it itself, as far as a sentence tells it."""
        return tuple(one for one in self.outcomes if one not in self.as_called)[:OUTCOMES_SHOWN]

    @property
    def as_called(self) -> tuple[Outcome, ...]:
        """The denials of its number as one of those whom the denial calls something else."""
        return tuple(one for one in self.outcomes if one.reason is Reason.DENIED_AS_CALLED)

    @property
    def is_credited(self) -> bool:
        """Whether it is to be said who gave it: where that is one, and none of those who disowned it."""
        deniers = {link.path for one in self.outcomes_shown for speaker in one.speakers for link in speaker.links}
        return self.is_one and self.who is not None and self.who.path not in deniers

    @property
    def day_only(self) -> str:
        """By when it was given, where no day is stated, and whether that day is inferred."""
        if self.step.day_page:
            return ""
        return say("answer-day-inferred", day=self.step.day) if self.is_inferred else self.step.day

    @property
    def loosely(self) -> str:
        """What is not stated of it, and by when it was given."""
        return formats.in_row(part for part in (self.open, self.day_only) if part)

    @property
    def earlier_only(self) -> str:
        """That all its reports tell it as what had been given before, where they do."""
        is_earlier = all(claim.is_earlier for one in self.rung.alike for claim in one.claims)
        return say("answer-told-earlier") if is_earlier else ""


def given(ladders: Ladders, one: Placed) -> Given:
    """A rung as an answer tells it: by its lead alone, so that words, day and marks agree."""
    one = replace(one, rung=as_most_have(one.rung))
    views, lead = ladders.views, one.rung.lead
    bearing = bearing_out(one.rung)
    giver, is_one = _giver(views, lead, bearing)
    scope = replace(lead.scope, unit=None, of=lead.scope.of if is_share(views.ledger, lead.scope) else None)
    if not has_place(views.ledger, scope):
        scope = replace(scope, place=(views.corpus.event.lead_place,))
    ranked = _ranked(views, bearing, giver)
    return Given(
        giver=giver,
        who=named_in_full(views, giver) if giver else None,
        is_one=is_one,
        amount=in_sentence.amount_of_part(views.corpus, replace(scope, modality=Modality.ACTUAL)),
        counted=in_sentence.figure_of_part(views.corpus, scope, one.entry.step.value),
        is_firm=one.entry.firm,
        limits=in_sentence.limits(views.corpus, scope),
        open=_left_open(lead, is_placed=has_place(views.ledger, lead.scope)),
        label=_label(views, bearing),
        step=views.step(replace(one.rung, others=()), one.standing),
        marks=tuple(claim.id for claim in ranked)[:MARKS],
        articles=frozenset(
            claim.article for claim in lead.exact if giver in {*claim.speakers, claim.body, claim.voice}
        ),
        is_inferred=_is_inferred(ranked[0], one.rung) if ranked else False,
        outcomes=one.entry.outcomes,
        rung=one.rung,
    )


def as_most_have(rung: Rung) -> Rung:
    """A rung led by the wording of its number that the most sources have: a copy may have rounded the others."""
    number, sources = rung.lead.count.number, dict[Count, set[str]]()
    worded = [one for one in rung.assertions if one.count.number == number and one.count.qualifier in _WORDINGS]
    for one in worded:
        sources.setdefault(one.count, set()).update(one.sources)
    wording = max(sources, key=lambda count: len(sources[count]), default=rung.lead.count)
    if len(sources.get(wording, ())) <= len(sources.get(rung.lead.count, ())):
        return rung
    most = max((one for one in worded if one.count == wording), key=lambda one: len(one.sources))
    return replace(rung, lead=most, others=tuple(one for one in rung.assertions if one is not most))


def is_share(book: Ledger, scope: Scope) -> bool:
    """Whether a scope is a share of a figure of the same metric, and no count of its own."""
    whole = book.by_claim.get(scope.of) if scope.of else None
    return scope.of is not None and (whole is None or whole.scope.metric == scope.metric)


def bearing_out(rung: Rung) -> tuple[FigureSaid, ...]:
    """The claims of a rung's lead of which each bears out the day that is told of it, those with a name first."""
    lead = rung.lead
    chosen = tuple(claim for claim in lead.exact if _bears_out(claim, rung)) or lead.exact
    chosen = tuple(claim for claim in chosen if _tells_the_day(claim, rung)) or _earlier_first(chosen)
    return tuple(claim for claim in chosen if not claim.is_general) or chosen


def _tells_the_day(claim: FigureSaid, rung: Rung) -> bool:
    """Whether the record of a claim or its own source has the day, which other sources may only narrow to that."""
    if rung.lead.first:
        return claim.when is not None
    return claim.when is not None or claim.appeared.latest == rung.lead.known_by


def _label(views: Views, claims: Iterable[FigureSaid]) -> str:
    """What the first source that has a word of its own calls those counted: not one by which all speak of them."""
    corpus, found = views.corpus, [claim for claim in claims if claim.record.label]
    for claim in found:
        of = corpus.metrics[claim.scope.metric], corpus.groups.get(claim.scope.group)
        usual = {term.lower() for one in of if one for term in one.terms}
        if claim.record.label and claim.record.label.lower() not in usual:
            return claim.record.label
    return ""


def _earlier_first(claims: tuple[FigureSaid, ...]) -> tuple[FigureSaid, ...]:
    """Of claims of which none tells the day those that are told as earlier, from which it follows, else all."""
    return tuple(claim for claim in claims if claim.is_earlier and claim.speakers) or claims


def _is_inferred(claim: FigureSaid, rung: Rung) -> bool:
    """Whether the day that is told of a figure is that of a source which the record dates by inference alone."""
    if claim.when or rung.lead.first or rung.lead.as_of or rung.before or rung.known_by is None:
        return False
    return claim.source.is_dated_by_inference


def _bears_out(claim: FigureSaid, rung: Rung) -> bool:
    lead = rung.lead
    if lead.first:
        return claim.said.day == lead.first
    if lead.as_of and lead.moment.day:
        return claim.record.as_of is not None and claim.record.as_of.day == lead.moment.day
    if rung.before:
        return claim.is_earlier
    if len({one.when for one in lead.claims}) == 1 and claim.when:
        return True
    return claim.said.latest == lead.known_by


def _giver(views: Views, lead: Assertion, bearing: Sequence[FigureSaid]) -> tuple[ActorId | None, bool]:
    """Who gave a figure, and whether that is one speaker or body; nobody, where an article has its own words."""
    if lead.voice is None:
        return None, False
    speakers = {name for claim in bearing for name in claim.speakers}
    bodies = {claim.body for claim in bearing if claim.body}
    for names in (speakers, bodies):
        if len(names) == 1:
            return names.pop(), True
    return lead.voice, False


def named_in_full(views: Views, name: ActorId) -> Link:
    """Somebody within a sentence: a person with who they are, unless the registry has other words for them."""
    link, one = views.named(name), views.corpus.actors[name]
    if name in views.lent:
        return _lent(views, link, views.lent[name])
    body = views.ledger.chains.body(name)
    if one.kind is not ActorKind.PERSON or one.in_sentence or body == name:
        return link
    return Link(
        say("answer-person", person=link.text, who=_described(one) or views.corpus.actors[body].name), link.path
    )


def _lent(views: Views, link: Link, bodies: Collection[ActorId | None]) -> Link:
    """Somebody who spoke for a body of which they are no part, with that; of several none is told."""
    body = next(iter(bodies)) if len(bodies) == 1 else None
    return (
        Link(say("name-lent", person=link.text, body=in_sentence.actor(views.corpus, body)), link.path)
        if body
        else link
    )


def _described(one: Actor) -> str:
    """Who somebody is, where the registry tells it in a few words: the body they speak for may be another matter."""
    words = (one.description or "").strip().removesuffix(".")
    return words if not set(words) & set(".;") and len(words.split()) <= DESCRIBED else ""


def has_place(book: Ledger, of: Scope) -> bool:
    """Whether a place is to be told: one is stated, or other figures for the same group have one."""
    if UNSTATED not in of.place:
        return True
    return any(UNSTATED not in one.scope.place and one.scope.group == of.group for one in book.by_metric[of.metric])


def _left_open(lead: Assertion, *, is_placed: bool) -> str:
    """Which of group and place is not stated, as far as that is to be told."""
    group = say("scope-no-group") if lead.scope.group == UNSTATED else ""
    place = say("scope-no-place") if UNSTATED in lead.scope.place and is_placed else ""
    return formats.in_row(part for part in (group, place) if part)


def _ranked(views: Views, claims: Iterable[FigureSaid], giver: ActorId | None) -> list[FigureSaid]:
    """The claims that name who is told to have given it, the best checked first."""
    of = [claim for claim in claims if giver is None or giver in {*claim.speakers, claim.body, claim.voice}]
    of = [claim for claim in of if giver in claim.speakers] or of
    return sorted(of, key=_rank)


def _rank(claim: FigureSaid) -> tuple[bool, bool, int]:
    """Sorts claims: those that something dates first, of these what is printed there, then the best checked."""
    inferred = claim.when is None and claim.source.is_dated_by_inference
    return _is_undated(claim), inferred, list(Evidence).index(claim.evidence)


def _is_undated(claim: FigureSaid) -> bool:
    """Whether nothing in its own source tells by when it was given."""
    return claim.when is None and claim.record.as_of is None and claim.appeared.latest is None


def together(figures: Iterable[Given]) -> tuple[tuple[Given, ...], ...]:
    """Figures by who gave them, in their order."""
    found: dict[ActorId | None, list[Given]] = {}
    for one in figures:
        found.setdefault(one.giver, []).append(one)
    return tuple(map(tuple, found.values()))
