"""Figures that one relay had from one speaker before and from another now: the lower put in the place of the higher."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import product

from generator.language import say
from generator.language.formats import listed, raised
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.statements import statements_about
from generator.ledger.status import POSSIBLE
from generator.record.claims import Modality
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.record.registries import MetricKind
from generator.rules.days import first_said
from generator.rules.finding import FigureTerm, Finding, Term, room
from generator.rules.phrases import Phrases
from generator.rules.restated import in_a_sentence
from generator.rules.revision.recorded import Recorded


def passed_on_lower(ledger: Ledger) -> Iterator[tuple[FigureSaid, FigureSaid]]:
    """Of each source what a relay passed on before, by its telling, with what that passes on now and is lower.

    Both are of one total, of which a source may leave open whom and where it counts, and of two voices.
    """
    before: dict[object, list[FigureSaid]] = defaultdict(list)
    now: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures:
        adds_up = ledger.corpus.metrics[claim.scope.metric].kind is MetricKind.CUMULATIVE
        if claim.voice and claim.count.test and adds_up and claim.scope.modality is Modality.ACTUAL:
            for relay in claim.record.reported_by:
                known = before if claim.is_earlier else now
                known[(claim.source_id, claim.scope.metric, relay)].append(claim)
    seen: set[str] = set()
    for key, ones in before.items():
        for one, other in product(ones, now.get(key, ())):
            if _is_replaced(one, other) and one.id not in seen:
                seen.add(one.id)
                yield one, other


def _is_replaced(one: FigureSaid, other: FigureSaid) -> bool:
    alike = replace(one.scope, excluded=()).may_be(replace(other.scope, excluded=()))
    return alike and one.voice != other.voice and room(one).is_above(room(other))


def relays_of(earlier: FigureSaid, later: FigureSaid) -> tuple[ActorId, ...]:
    """Who passed on both of two figures, in the order of the later."""
    return tuple(name for name in later.record.reported_by if name in earlier.record.reported_by)


def is_of(one: Recorded, before: FigureSaid, now: FigureSaid) -> bool:
    """Whether a recorded revision puts one figure in the place of another that the same relay had passed on."""
    after = {claim.id for claim in one.after.claims} if one.after else set()
    return before.count.number == one.before.count.number and now.id in after


def found_besides(ledger: Ledger, recorded: Iterable[Recorded], before: FigureSaid, now: FigureSaid) -> Iterator[Term]:
    """What is told of two figures besides: that one is recorded to have replaced the other, and where it was given.

    A place that one report leaves open stands in another of the same saying, where these have only one.
    """
    relay = relays_of(before, now)[0]
    made = [claim for one in recorded if is_of(one, before, now) for claim in one.claims if relay in claim.speakers]
    if made:
        yield Term(tuple(made))
    alike = [one for one in ledger.figures if _is_one_saying(one, before)]
    if UNSTATED in before.scope.place and len({one.scope.place for one in alike}) == 1:
        yield FigureTerm(tuple(alike))


def is_replacement(further: Iterable[Term]) -> bool:
    """Whether a revision is among what is told of two figures besides."""
    return any(not isinstance(term, FigureTerm) for term in further)


def _is_one_saying(one: FigureSaid, other: FigureSaid) -> bool:
    """Whether a report has the same number of the same speaker, by the same relay, with a place."""
    same = (one.scope.metric, one.scope.group, one.count) == (other.scope.metric, other.scope.group, other.count)
    by_it = one.speakers == other.speakers and not {*one.record.reported_by}.isdisjoint(other.record.reported_by)
    return same and by_it and UNSTATED not in one.scope.place


def had_before(ledger: Ledger, now: FigureSaid, made: Iterable[Term]) -> Iterator[Term]:
    """The first report of others that dates what is passed on now, and what its text says of the replacement."""
    dated = (one for one in ledger.figures if one.source_id != now.source_id and _is_of_its_speaker(one, now))
    known = min(dated, key=lambda one: (one.known_by or date.max, one.id), default=None)
    if known:
        yield FigureTerm((known,))
    acts = (claim for term in made if not isinstance(term, FigureTerm) for claim in term.claims)
    about = (one for claim in acts for one in statements_about(ledger, claim))
    yield from (Term((one,)) for one in about)


def befell(ledger: Ledger, before: FigureSaid) -> Iterator[Term]:
    """The denials that certainly mean what was passed on before, by who denied it."""
    found: dict[object, list[DenialSaid]] = defaultdict(list)
    for each in ledger.standing(before).all:
        for denial in each.denials if each.reason not in POSSIBLE else ():
            found[denial.speakers].append(denial)
    return (Term(tuple(denials)) for denials in found.values())


def _is_of_its_speaker(one: FigureSaid, now: FigureSaid) -> bool:
    """Whether a report that tells the day has the number of the same speaker, be it of other people or places."""
    same = (one.scope.metric, one.count.number, one.speakers) == (now.scope.metric, now.count.number, now.speakers)
    return same and one.when is not None and one.known_by is not None and not one.is_earlier


def tell_passed_on(phrases: Phrases, finding: Finding) -> str:
    """The sentence on two figures that one relay passed on."""
    before, now = finding.figures
    known = next((term for term in finding.beside if isinstance(term, FigureTerm)), None)
    besides = (term for term in finding.beside if not isinstance(term, FigureTerm))
    said = [term.lead for term in besides if not isinstance(term.lead, DenialSaid) and term.lead.record.restated]
    made = (term.lead.record.note for term in finding.further if not isinstance(term, FigureTerm))
    return say(
        "rule-revision-passed-on-lower",
        how="replaced" if is_replacement(finding.further) else "later",
        relay=_relay(phrases, finding),
        earlier=_earlier(phrases, finding),
        who=phrases.who(before),
        befell=_befell(phrases, finding, in_full=True),
        later=phrases.figured(now.lead),
        other_who=phrases.who(now),
        paper=raised(phrases.paper(now.lead.source_id)),
        known=_known(phrases, known, now) if known else "none",
        words=listed(_said(phrases, claim) for claim in said) or "none",
        note=" ".join(filter(None, made)).removesuffix(".") or "none",
    )


def _said(phrases: Phrases, claim: Claim) -> str:
    """What the report adds in the words of the record, and from whom it has that, where it is not its own."""
    words, relays = in_a_sentence(claim.record.restated or ""), listed(map(phrases.actor, claim.record.reported_by))
    return say("rule-revision-passed-on-said", words=words, relays=relays) if relays else words


def in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """Who passed on which figure, and which took its place."""
    after = phrases.figured(finding.figures[1].lead)
    before, done = _earlier(phrases, finding), _befell(phrases, finding, in_full=False)
    return {"relay": raised(_relay(phrases, finding)), "before": before, "befell": done, "after": after}


def _befell(phrases: Phrases, finding: Finding, *, in_full: bool) -> str:
    """What was done to the figure passed on before, and by whom; `none` for nothing."""
    return listed(_deeds(phrases, term, in_full=in_full) for term in finding.beside if _is_denial(term)) or "none"


def _deeds(phrases: Phrases, term: Term, *, in_full: bool) -> str:
    """What one denier did to it, each deed once."""
    denials = [claim for claim in term.claims if isinstance(claim, DenialSaid)]
    codes = ("taken" if one.is_retraction else str(one.record.disputes) for one in denials)
    deeds = listed(dict.fromkeys(say("rule-revision-passed-on-did", did=code) for code in codes))
    who = phrases.who_in_full(term) if in_full else phrases.who(term)
    return say("rule-revision-passed-on-did-by", deeds=deeds, who=who) if term.speakers else deeds


def _is_denial(term: Term) -> bool:
    return isinstance(term.lead, DenialSaid)


def _relay(phrases: Phrases, finding: Finding) -> str:
    before, now = finding.figures
    return phrases.actor(relays_of(before.lead, now.lead)[0])


def _earlier(phrases: Phrases, finding: Finding) -> str:
    """The figure passed on before; where its report leaves open where it counts, with the place in another."""
    placed = next((term.lead for term in finding.further if isinstance(term, FigureTerm)), None)
    if placed is None:
        return phrases.figured(finding.figures[0].lead)
    return say(
        "rule-revision-passed-on-placed",
        earlier=phrases.counted(placed),
        place=phrases.in_place(placed),
        placed=phrases.paper(placed.source_id),
    )


def _known(phrases: Phrases, known: FigureTerm, now: FigureTerm) -> str:
    """By when another report has the figure that is passed on now, and what it calls those counted."""
    return say(
        "rule-revision-passed-on-known",
        source=raised(phrases.paper(known.lead.source_id)),
        count=phrases.count(known),
        other_who=phrases.who(now),
        day=first_said(known),
        label=known.lead.record.label or "none",
    )
