"""The caption of a disputed number: what decides it, in few words and by claims that a reader can look up."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence, say
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.speakers import is_a_reading, is_of_an_inferred_wire, named_by
from generator.ledger.status import Reason
from generator.record.claims import Disputes
from generator.record.ids import ActorId, SourceId
from generator.rules.finding import Severity
from generator.site.parts.life_counts import named_most
from generator.site.parts.life_lanes import Against, LifeLanes
from generator.site.parts.life_words import doubt_of, figure_meant
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views

# So many words has a caption at most, and so many claims are cited of a finding in it.
_LONGEST, _CITED = 40, 3
# What is no explanation.
_DISPUTED = (FigureSaid, DenialSaid)


@dataclass(frozen=True, slots=True)
class Published:
    """That an `outlet` published a number which `who` denied having given.

    So `n` reports say, and `taken` more are read; `credited` name those for it, 0 where there is no room to tell that.
    Each has claims that bear it out.
    """

    outlet: str
    n: int
    taken: int
    who: str
    credited: int
    publishing: tuple[str, ...]
    crediting: tuple[str, ...]
    denying: tuple[str, ...]

    @property
    def plainly(self) -> str:
        """It in a sentence without marks."""
        return say(
            "life-published",
            n=self.n,
            taken=self.taken,
            outlet=self.outlet,
            who=self.who,
            credited=self.credited,
            publishing="",
            crediting="",
            denying="",
        )


@dataclass(frozen=True, slots=True)
class Caption:
    """What decides a number: `opening` in our words, which `rests` on claims; then the words of `deciding` claims.

    `published` is what the opening tells, where each part of it has marks of its own. `brief` tells it in a few words,
    for below a drawing.
    """

    deciding: tuple[Claim, ...] = ()
    opening: str = ""
    rests: tuple[Claim, ...] = ()
    brief: str = ""
    published: Published | None = None

    @property
    def words(self) -> str:
        """The words of the claims."""
        return " ".join(map(words_of, self.deciding))

    @property
    def fact(self) -> str:
        """The words of the claims without the full stop that may end them."""
        return self.words.removesuffix(".")

    @property
    def end(self) -> str:
        """The full stop behind the words of the claims, where they have one."""
        return self.words[len(self.fact) :]

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(filter(None, (self.opening, self.words)))

    @property
    def is_short(self) -> bool:
        """Whether a caption holds it."""
        return len(self.text.split()) <= _LONGEST


@dataclass(frozen=True, slots=True)
class _Origin:
    """An outlet that published a number, and those whom other reports credit with it and who disowned it.

    `published` are reports that name the outlet; of `taken` more it is inferred that they mean it.
    """

    outlet: ActorId
    published: tuple[FigureSaid, ...]
    taken: int
    credited: tuple[FigureSaid, ...]
    against: Against


def life_caption(views: Views, life: Life, lanes: LifeLanes, known: Sequence[Claim]) -> Caption:
    """What decides a number; nothing where no few words do.

    Rule: where it was published, and to whom a source says that this belongs, where the one credited with it said that
    it was not theirs; of what nobody disputed of which parts it is the sum; else the words of claims that decide it.
    """
    origins = (one for origin in _origins(views, life, lanes) for one in _published(views, origin, known))
    chosen = (one for one in (*origins, *_of_parts(views, life, lanes)) if one.is_short)
    return next(chosen, Caption(deciding_facts(views, life, lanes, known)))


def _of_parts(views: Views, life: Life, lanes: LifeLanes) -> Iterator[Caption]:
    """The findings that a number that nobody disputed holds together with others."""
    for one in () if lanes.against else life.findings:
        if one.severity is Severity.CONSISTENT:
            view = views.finding(one)
            cites = dict.fromkeys(view.cites[:_CITED])
            yield Caption(opening=view.line, rests=tuple(claim for claim in one.claims if claim.id in cites))


def _origins(views: Views, life: Life, lanes: LifeLanes) -> Iterator[_Origin]:
    """The outlets of one body that published what another body is credited with and disowned, most reports first.

    Who only had it from another published it no first time.
    """
    chains = views.ledger.chains
    giving = [claim for claim in life.claims if life.gives(claim) and not claim.is_rewording]
    reports = [one.claim for one in lanes.reports if life.gives(one.claim)]
    by_outlet: dict[ActorId, list[FigureSaid]] = {}
    inferred: dict[ActorId, set[SourceId]] = {}
    for claim in giving:
        for name in dict.fromkeys((*claim.speakers, *claim.relays[:1])):
            if _is_of_a_body(views, name) and name in claim.relays and is_of_an_inferred_wire(claim, name):
                inferred.setdefault(name, set()).add(claim.article)
            elif _is_of_a_body(views, name):
                by_outlet.setdefault(name, []).append(claim)
    for against in lanes.against:
        names = against.lead.speakers
        if against.reason is not Reason.ATTRIBUTION_DENIED or against.is_of_one_report or len(names) != 1:
            continue
        credited = tuple(claim for claim in reports if claim.speakers == names)
        for outlet, claims in sorted(by_outlet.items(), key=lambda one: (-len(_one_each(one[1])), one[0])):
            if credited and not chains.is_above(names[0], outlet):
                taken = inferred.get(outlet, set()) - {claim.article for claim in claims}
                yield _Origin(outlet, _one_each(claims), len(taken), credited, against)


def _tells_owner(views: Views, claim: Claim, origin: _Origin) -> bool:
    """Whether a claim on what an outlet published names the body of the outlet, and is made by somebody else."""
    owner = views.corpus.actors[origin.outlet].part_of
    if owner is None or figure_meant(claim) not in {one.id for one in origin.published} or is_a_reading(claim):
        return False
    is_theirs = any(views.ledger.chains.is_above(owner, name) for name in claim.speakers)
    return not is_theirs and _names(views, claim, owner)


def _disowns(claim: Claim) -> bool:
    """Whether a text itself has somebody say that a figure was not theirs."""
    is_of_it = isinstance(claim, DenialSaid) and claim.record.disputes is Disputes.ATTRIBUTION
    return is_of_it and not is_a_reading(claim)


def _is_of_a_body(views: Views, name: ActorId) -> bool:
    """Whether somebody is an outlet that is named and is part of a body."""
    actor = views.corpus.actors[name]
    return views.ledger.chains.is_outlet(name) and actor.part_of is not None and not actor.generic


def _one_each(claims: Iterable[FigureSaid]) -> tuple[FigureSaid, ...]:
    """One claim of each report."""
    return tuple({claim.article: claim for claim in reversed(tuple(claims))}.values())[::-1]


def _published(views: Views, origin: _Origin, known: Sequence[Claim]) -> Iterator[Caption]:
    """Captions with who published a number, to whom that belongs, and that the one credited with it disowned it.

    That it belongs to somebody is told in the words of a claim, first of one by those who disowned it.
    """
    denying = origin.against.lead.speakers
    owning = [claim for claim in known if _tells_owner(views, claim, origin)]
    owning.sort(key=lambda claim: (claim.speakers != denying, not claim.speakers))
    denials = (claim for claim in origin.against.dated if claim.speakers == denying and _disowns(claim))
    denial = next(denials, None)
    if denial is None:
        return
    who, outlet = in_sentence.speakers(views.corpus, [denial]), in_sentence.actor(views.corpus, origin.outlet)
    published = Published(
        outlet=formats.raised(outlet),
        n=len(origin.published),
        taken=origin.taken,
        who=who,
        credited=len(origin.credited),
        publishing=tuple(claim.id for claim in origin.published),
        crediting=(origin.credited[0].id,),
        denying=(denial.id,),
    )
    brief = say("life-published-brief", outlet=outlet, who=who)
    for one in owning:
        rests = (*origin.published, origin.credited[0], denial)
        # The title says who is credited.
        for each in (published, replace(published, credited=0, crediting=())):
            yield Caption((one,), each.plainly, rests, brief, each)


def deciding_facts(views: Views, life: Life, lanes: LifeLanes, known: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of one source whose words make the caption; none where that would take more words than it holds.

    Rule: a denial by somebody named with what they add on the figure about somebody else, in a source that has both;
    else a denial; of both first one by whom most reports name for the number, and in a source with a date; of what
    nobody denied what a finding on it cites that is no figure, which explains it, and is of somebody named. A denial
    that a record reads out of its source is none of them.
    """
    denials = [claim for one in sorted(lanes.against, key=doubt_of) for claim in one.dated if not is_a_reading(claim)]
    pairs = [
        (denial, one)
        for denial in (claim for one in lanes.against for claim in one.claims if one.reason)
        if not is_a_reading(denial)
        for one in known
        if one.source_id == denial.source_id and one.speakers and one.speakers == denial.speakers
        if _names_another(views, one)
    ]
    cited = [claim for one in life.findings for claim in one.claims if not isinstance(claim, _DISPUTED)]
    explained = [claim for claim in cited if named_by(claim)]
    alike = [*pairs, *((one,) for one in denials)]
    named = named_most(views, [one.claim for one in lanes.reports if life.gives(one.claim)])[1]
    theirs = {name for claim in named for name in claim.speakers}
    in_order = sorted(
        alike, key=lambda claims: (theirs.isdisjoint(claims[0].speakers), claims[0].source.published is None)
    )
    return next((one for one in (*in_order, *((one,) for one in explained)) if _are_short(one)), ())


def facts_beside(views: Views, decides: Caption, known: Iterable[Claim]) -> list[Claim]:
    """What else is said of a number, first what names somebody else than its speakers."""
    return sorted(
        (claim for claim in known if claim not in decides.deciding), key=lambda claim: not _names_another(views, claim)
    )


def _names_another(views: Views, claim: Claim) -> bool:
    """Whether the words of a claim name somebody of the registry who does not say them."""
    return any(_names(views, claim, ActorId(name)) for name in views.corpus.actors if name not in claim.speakers)


def _names(views: Views, claim: Claim, actor: ActorId) -> bool:
    """Whether the words of a claim name somebody; a name of several words may stand in them without capitals."""
    words, one = words_of(claim), views.corpus.actors[actor]
    names = (one.name, *(each.text for each in (*one.own_names, *one.aliases)))
    small = words.casefold()
    return any(
        (name in words or (" " in name and name.casefold() in small))
        and re.search(rf"\b{re.escape(name)}\b", words, re.IGNORECASE)
        for name in names
    )


def _are_short(claims: Sequence[Claim]) -> bool:
    return sum(len(words_of(claim).split()) for claim in claims) <= _LONGEST


def words_of(claim: Claim) -> str:
    """The words of a claim: ours where it is restated, else those quoted."""
    record = claim.record
    return record.restated or (say("joint-quote", words=record.quote) if record.quote else "")


def closing(course: Sequence[str]) -> str:
    """The last sentence of a course that a caption holds, for want of a fact that decides it; else nothing."""
    return next((one for one in reversed(course) if len(one.split()) <= _LONGEST), "")
