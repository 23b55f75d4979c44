"""Who said something: those named alone, and lists of which one or more said it."""

from collections.abc import Iterable

from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, FigureSaid
from generator.record.fields import ARTICLE, UNSTATED
from generator.record.ids import ActorId


def saying(claim: Claim) -> tuple[tuple[ActorId, ...], ...]:
    """Those who said something: each alone where all of a list did, together those of whom one or more did."""
    if claim.record.said_by_all and claim.speakers == claim.record.said_by:
        return tuple((name,) for name in claim.speakers)
    return (claim.speakers,) if claim.speakers else ()


def named_as_saying(claims: Iterable[Claim]) -> tuple[tuple[ActorId, ...], ...]:
    """Each speaker of some claims, and each list of which one or more are; a list tells nothing beside one of it."""
    given = tuple(dict.fromkeys(names for claim in claims for names in saying(claim)))
    alone = {names[0] for names in given if len(names) == 1}
    return tuple(names for names in given if len(names) == 1 or alone.isdisjoint(names))


def speaks_elsewhere(chains: Chains, claim: Claim) -> bool:
    """Whether a claim was made for another body than those of which its speakers are part."""
    body = claim.record.speaks_for
    return body is not None and not any(chains.is_above(body, name) for name in claim.speakers)


def named_by(claim: Claim) -> tuple[ActorId, ...]:
    """Those whom the words of a claim themselves name as its speakers."""
    return () if claim.record.said_by in ((UNSTATED,), (ARTICLE,)) else claim.record.said_by


def named_in(claim: Claim) -> tuple[ActorId, ...]:
    """Whom a source names as having said something; nobody, where an article tells a figure in its own words."""
    own = isinstance(claim, FigureSaid) and claim.is_own and claim.voice is None
    return () if own else claim.speakers


def answering_for(claim: Claim) -> tuple[ActorId, ...]:
    """Who said it, and the body that answers for it; nobody said what an article gives in its own words."""
    named = named_in(claim)
    return tuple(dict.fromkeys((*named, *([claim.body] if named and claim.body else []))))


def is_a_reading(claim: Claim) -> bool:
    """Whether a record tells that a claim, or whose it is, is read so and does not stand so in the text."""
    return claim.record.is_a_reading


def may_be_anothers(claim: Claim, name: ActorId) -> bool:
    """Whether a claim is of one or more of several of whom somebody is one; what they all are part of has said it."""
    names = named_by(claim)
    if claim.record.said_by_all and name in names:
        return False
    return len(names if name in names else claim.speakers) > 1 and name != claim.body


def is_theirs_by_inference(claim: Claim, name: ActorId) -> bool:
    """Whether a claim is somebody's only as a wording of a figure of its text: its own words do not name them.

    Or only as its record reads it.
    """
    is_wording = isinstance(claim, FigureSaid) and claim.is_inferred and name not in named_by(claim)
    return is_wording or claim.record.is_said_by_reading


def is_passed_on_by_inference(claim: Claim, name: ActorId) -> bool:
    """Whether somebody passed a claim on only as the wording of what they passed on in its text."""
    source = claim.source
    known = {*claim.record.reported_by, source.publication, source.author, source.agency}
    return isinstance(claim, FigureSaid) and claim.is_inferred and name not in known


def is_of_an_inferred_wire(claim: Claim, name: ActorId) -> bool:
    """Whether somebody is a relay of a claim only as the agency that its source is inferred to have it from.

    Or of the text from which it is inferred to be copied; or as one of whom the record leaves it in doubt.
    """
    source = claim.source
    if name in {source.publication, source.author}:
        return False
    if name in claim.record.reported_by:
        return claim.record.is_passed_on_in_doubt
    if name == source.agency:
        return source.agency_basis is not None
    return source.derived_basis is not None


def is_relay_by_inference(claim: Claim, name: ActorId) -> bool:
    """Whether somebody is a relay of a claim only as it is inferred, from its text or from its wire."""
    return is_passed_on_by_inference(claim, name) or is_of_an_inferred_wire(claim, name)


def voice_of(claim: Claim) -> ActorId | None:
    """Who counts as having said a claim; nobody, where an article says it in its own words and names nobody for it."""
    return None if claim.is_own and not is_worded_for_another(claim) else claim.voice


def is_worded_for_another(claim: Claim) -> bool:
    """Whether a claim is inferred to be the words of whoever gave the figure of its text that it words."""
    return isinstance(claim, FigureSaid) and claim.is_inferred


def inferred_in(claim: Claim) -> tuple[ActorId, ...]:
    """The speakers, the voice and the relays of a claim whom its words do not name, or as its record reads them."""
    voice = voice_of(claim)
    speaking = (name for name in (*named_by(claim), voice) if name and is_theirs_by_inference(claim, name))
    return tuple(dict.fromkeys((*speaking, *(name for name in claim.relays if is_relay_by_inference(claim, name)))))


def is_of_a_guessed_wire(claim: Claim) -> bool:
    """Whether what an article says itself is of a wire only as its text is inferred to be that of the wire."""
    source = claim.source
    is_inferred = source.agency_basis is not None or source.derived_basis is not None
    return (
        claim.is_own and is_inferred and any(name not in {source.publication, source.author} for name in claim.speakers)
    )
