"""A source repeats a figure after it was denied or withdrawn, and does not say so."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum

from generator.language import say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason, Standing
from generator.record.claims import Disputes, Modality
from generator.record.counts import Qualifier
from generator.record.source import Extent
from generator.rules.alike import is_distinctive, is_general, named
from generator.rules.api import Rule
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.phrases import Phrases, on


class Shape(StrEnum):
    """The one case of this rule."""

    REPEATED = "repeated"


def _find(ledger: Ledger) -> Iterator[Finding]:
    alike: dict[object, list[FigureSaid]] = defaultdict(list)
    denying: dict[str | None, set[str]] = defaultdict(set)
    for claim in ledger.figures:
        if not claim.is_earlier:
            alike[_key(claim)].append(claim)
    for denial in ledger.denials:
        denying[denial.record.target.metric].add(denial.source_id)
    appeared = _appeared(ledger)
    found: dict[str, Finding] = {}
    for assertion in ledger.assertions:
        disputes = _disputes(ledger.standings[assertion.id])
        if not disputes or assertion.count.number is None or assertion.scope.modality is not Modality.ACTUAL:
            continue
        disputing = {claim.source_id for each in ledger.standings[assertion.id].all for claim in each.by}
        aware = denying[assertion.scope.metric] | denying[None] | disputing
        later = [claim for claim in alike[_key(assertion.claims[0])] if claim.source_id not in aware]
        for finding in _repeats(ledger, assertion, disputes, later, appeared):
            repeat, _, origin = finding.terms
            # A denial may hit the repetition itself; that it was given elsewhere before tells more.
            known = found.setdefault(repeat.lead.id, finding)
            if known.terms[-1].sources == repeat.sources != origin.sources:
                found[repeat.lead.id] = finding
    yield from found.values()


def _disputes(standing: Standing) -> list[tuple[date, Standing]]:
    """How a figure was denied or taken back, each with the day by which that was known; by somebody named first."""
    # A part that was withdrawn with its total is repeated with that.
    parts = Reason.PUBLISHED_WITH_RETRACTED
    disputing = [each for each in standing.all if each.is_disputed and each.reason is not parts]
    dated = ((min((claim.known_by for claim in each.by if claim.known_by), default=None), each) for each in disputing)
    known = ((day, each) for day, each in dated if day)
    return sorted(known, key=lambda pair: (not any(claim.speakers for claim in pair[1].by), pair[0]))


def _appeared(ledger: Ledger) -> dict[str, date]:
    """The first day on which a source can have appeared, where anything tells it.

    A large and unround figure is known from the day that any source gives for it, and no source has it before.
    """
    days: dict[str, date] = {claim.source_id: day for claim in ledger.claims if (day := claim.appeared.earliest)}
    for assertion in ledger.assertions:
        if not is_distinctive(assertion.count) or assertion.count.qualifier is not Qualifier.EXACT:
            continue
        stated = [when for claim in assertion.claims for when in (claim.when, claim.record.as_of) if when]
        first = min((when.earliest for when in stated if when.earliest and not when.approximate), default=None)
        for claim in assertion.claims if first else ():
            if first and not claim.is_earlier:
                days[claim.source_id] = max(first, days.get(claim.source_id, first))
    return days


def _repeats(
    ledger: Ledger,
    assertion: Assertion,
    disputes: Sequence[tuple[date, Standing]],
    claims: Sequence[FigureSaid],
    appeared: Mapping[str, date],
) -> Iterator[Finding]:
    """The sources that give the figure after it was disputed, each with the first dispute that concerns it."""
    seen: set[str] = set()
    for claim in claims:
        first = appeared.get(claim.source_id)
        if first is None or claim.source_id in seen:
            continue
        same = [one for one in claims if one.source_id == claim.source_id]
        for day, each in disputes:
            anew = any(_is_anew(one, day) for one in same)
            if first > day and not anew and _is_repetition(ledger, claim, assertion, each):
                seen.add(claim.source_id)
                terms = FigureTerm((claim,)), Term(each.by), FigureTerm(assertion.claims)
                yield Finding(RULE.id, RULE.severity, Shape.REPEATED, terms)
                break


def _is_anew(claim: FigureSaid, day: date) -> bool:
    """Whether somebody said it after the denial: a statement of its own, not a repetition."""
    return claim.voice is not None and claim.when is not None and claim.when.latest > day


def _is_repetition(ledger: Ledger, claim: FigureSaid, assertion: Assertion, standing: Standing) -> bool:
    """Whether a claim passes on what was denied: the figure, or that this speaker gave it."""
    if standing.reason in {Reason.ATTRIBUTION_DENIED, Reason.PUBLICATION_DENIED}:
        # The assertion may hold bodies that nobody says have denied it: sources without a day merge by voice.
        disowning = {one.body for one in standing.by} | {one.record.target.said_by for one in standing.denials}
        general = claim.voice == assertion.voice and is_general(ledger, claim)
        return claim.voice is not None and (general or not disowning.isdisjoint(named(claim)))
    return not claim.speakers or claim.is_own or claim.voice == assertion.voice


def _key(claim: FigureSaid) -> object:
    return claim.count.number, claim.scope


def _tell(phrases: Phrases, finding: Finding) -> str:
    repeat, said = finding.figures[0], finding.terms[1]
    published = repeat.lead.source.published
    dated = bool(published and published.day)
    capture = repeat.lead.source.capture
    return say(
        "rule-repeated-dated" if dated else "rule-repeated-inferred",
        done=say("rule-repeated-done", did=_did(said), who=phrases.who(said), on=on(said)),
        read="whole" if capture and capture.extent is Extent.WHOLE else "part",
        source=phrases.source(repeat),
        count=phrases.count(repeat),
        thing=phrases.thing(repeat),
    )


def _did(said: Term) -> str:
    """What was done to the figure, by a code; `disputed` where the sources do not tell one thing."""
    denials = [claim for claim in said.claims if isinstance(claim, DenialSaid)]
    kinds = {"withdrawn" if claim.is_retraction else str(claim.record.disputes) for claim in denials}
    named = kinds - {str(Disputes.UNCLEAR)}
    return named.pop() if len(named) == 1 else "disputed"


RULE = Rule(
    id="repeated",
    severity=Severity.PROVENANCE,
    find=_find,
    tell=_tell,
    grave=True,
    tells_repeats=True,
)
