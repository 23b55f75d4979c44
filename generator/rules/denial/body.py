"""A figure that a body did not give, by its denial: who passed it on, and who of that body gave about its number."""

from collections.abc import Iterator, Sequence

from generator.language import say
from generator.language.formats import listed
from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import is_a_reading
from generator.record.claims import Disputes, Modality
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.rules.api import one_after_another
from generator.rules.denial.figures import HIT, claims_of
from generator.rules.denial.matters import Matter
from generator.rules.finding import FigureTerm, Finding
from generator.rules.occasion import on
from generator.rules.phrases import Phrases

# Numbers so near to each other, in hundredths, are about one.
_NEAR = 5


def of_its_body(ledger: Ledger, matter: Matter) -> Iterator[FigureTerm]:
    """What others of a body that is said not to have given a figure gave of about its number, the first of each."""
    denials = [claim for account in matter.certain for claim in account.claims]
    body = _disowning(denials)
    hits = [claim for one in matter.hits for claim in one.claims]
    named = {name for claim in (*hits, *denials) for name in claim.speakers}
    found: dict[object, FigureSaid] = {}
    for claim in ledger.figures if body else ():
        is_theirs = bool(claim.speakers) and _is_of(ledger.chains, body, claim)
        if is_theirs and named.isdisjoint(claim.speakers) and any(_is_about(claim, hit) for hit in hits):
            found.setdefault(claim.speakers, claim)
    return (FigureTerm((claim,)) for claim in found.values())


def _disowning(denials: Sequence[DenialSaid]) -> ActorId | None:
    """The one body of which some denials say that it had not given a figure; None for none or several."""
    named = {one.record.target.said_by for one in denials if one.record.disputes is Disputes.ATTRIBUTION}
    bodies = [ActorId(name) for name in named if name and name != UNSTATED]
    return bodies[0] if len(bodies) == 1 else None


def _is_of(chains: Chains, body: ActorId | None, claim: FigureSaid) -> bool:
    """Whether a figure is credited to a body or to who speaks for it."""
    return body is not None and any(chains.is_above(body, name) for name in claim.answering)


def _is_about(claim: FigureSaid, hit: FigureSaid) -> bool:
    """Whether a figure in a text may be of the same people and places, and its number of about that of another."""
    one, other = claim.count, hit.count
    if one.number is None or other.number is None or one.test is None or other.test is None:
        return False
    is_near = abs(float(one.number - other.number)) * 100 <= _NEAR * float(other.number) and one.test.meets(other.test)
    is_actual = claim.scope.modality is Modality.ACTUAL and not claim.record.where.is_title
    return is_near and is_actual and claim.scope.may_be(hit.scope)


def gave_too(phrases: Phrases, finding: Finding) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """What others of the body gave of about its number, which is no denial and no account of the figure."""
    terms = [term for term in finding.beside if isinstance(term, FigureTerm)]
    body = _disowning([one for one in finding.claims if isinstance(one, DenialSaid)])
    if terms and body:
        figures = one_after_another(_gave(phrases, term) for term in terms)
        words = say("rule-denial-gave-too", n=len(terms), whose=phrases.actor(body), figures=figures)
        yield words, tuple(claim for term in terms for claim in term.claims)


def _gave(phrases: Phrases, term: FigureTerm) -> str:
    """One of these figures with who gave it, when and where it stands."""
    return say(
        "rule-denial-gave-one",
        figure=phrases.of_a_part(term.lead),
        who=phrases.who_in_full(term),
        on=on(term),
        paper=phrases.paper(term.lead.source_id),
    )


def passed_on(phrases: Phrases, finding: Finding) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """Who passed on a figure in each report that names the body for it which is said not to have given it."""
    body = _disowning([one for one in finding.claims if isinstance(one, DenialSaid)])
    hits = claims_of(finding, HIT) if body else []
    credited = [one for one in hits if body in one.speakers]
    if not credited or any(map(is_a_reading, credited)):
        return
    relays = [name for name in credited[0].record.reported_by if all(name in one.relays for one in credited)]
    if relays:
        papers = list(dict.fromkeys(one.source_id for one in credited))
        words = say(
            "rule-denial-passed-on",
            n=len(papers),
            whose=phrases.actor(str(body)),
            relay=listed(map(phrases.actor, relays)),
            papers=phrases.papers(papers),
        )
        yield words, tuple({one.source_id: one for one in reversed(credited)}.values())[::-1]
