"""Who said something: those named alone, and lists of which one or more said it."""

from collections.abc import Iterable

from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, FigureSaid
from generator.record.fields import ARTICLE, UNSTATED
from generator.record.ids import ActorId


def named_as_saying(claims: Iterable[Claim]) -> tuple[tuple[ActorId, ...], ...]:
    """Each speaker of some claims, and each list of which one or more are; a list tells nothing beside one of it."""
    given = tuple(dict.fromkeys(claim.speakers for claim in claims if claim.speakers))
    alone = {names[0] for names in given if len(names) == 1}
    return tuple(names for names in given if len(names) == 1 or alone.isdisjoint(names))


def speaks_elsewhere(chains: Chains, claim: Claim) -> bool:
    """Whether a claim was made for another body than those of which its speakers are part."""
    body = claim.record.speaks_for
    return body is not None and not any(chains.is_above(body, name) for name in claim.speakers)


def named_by(claim: Claim) -> tuple[ActorId, ...]:
    """Those whom the words of a claim themselves name as its speakers."""
    return () if claim.record.said_by in ((UNSTATED,), (ARTICLE,)) else claim.record.said_by


def signed_by(claim: Claim) -> tuple[ActorId, ...]:
    """Whom a claim is signed with: its speakers; of a number put in another place whom its words name."""
    return named_by(claim) if is_lent_elsewhere(claim) else claim.speakers


def named_in(claim: Claim) -> tuple[ActorId, ...]:
    """Whom a source names as having said something; nobody, where an article tells a figure in its own words."""
    own = isinstance(claim, FigureSaid) and claim.is_own and claim.voice is None
    return () if own else signed_by(claim)


def answering_for(claim: Claim) -> tuple[ActorId, ...]:
    """Who said it, and the body that answers for it; nobody said what an article gives in its own words."""
    named = () if is_lent_elsewhere(claim) else named_in(claim)
    return tuple(dict.fromkeys((*named, *([claim.body] if named and claim.body else []))))


def voice_of(claim: Claim) -> ActorId | None:
    """Who could have counted what a claim gives; nobody for a number put in another place."""
    return None if is_lent_elsewhere(claim) else claim.voice


def relays_of(claim: Claim) -> tuple[ActorId, ...]:
    """Through whom a claim came; who passed on the figure of its text passed on none for another place."""
    if not isinstance(claim, FigureSaid) or claim.words_of is None or not is_lent_elsewhere(claim):
        return claim.relays
    lent = set(claim.words_of.record.reported_by).difference(claim.record.reported_by)
    return tuple(name for name in claim.relays if name not in lent)


def is_lent_elsewhere(claim: Claim) -> bool:
    """Whether a claim is read as the figure of a speaker, whom it does not name and who gave it for another place."""
    figure = claim.words_of if isinstance(claim, FigureSaid) else None
    if not isinstance(claim, FigureSaid) or figure is None or not claim.is_inferred:
        return False
    here, there = claim.scope.place, figure.scope.place
    return here != there and UNSTATED not in {*here, *there}


def may_be_anothers(claim: Claim, name: ActorId) -> bool:
    """Whether a claim is of one or more of several of whom somebody is one; what they all are part of has said it."""
    names = named_by(claim)
    return len(names if name in names else claim.speakers) > 1 and name != claim.body


def is_theirs_by_inference(claim: Claim, name: ActorId) -> bool:
    """Whether a claim is somebody's only as a wording of a figure of its text: its own words do not name them."""
    return isinstance(claim, FigureSaid) and claim.is_inferred and name not in named_by(claim)


def is_passed_on_by_inference(claim: Claim, name: ActorId) -> bool:
    """Whether somebody passed a claim on only as the wording of what they passed on in its text."""
    source = claim.source
    known = {*claim.record.reported_by, source.publication, source.author, source.agency}
    return isinstance(claim, FigureSaid) and claim.is_inferred and name not in known


def inferred_in(claim: Claim) -> tuple[ActorId, ...]:
    """The voice and the relays of a claim, as far as they are those of the figure that it words."""
    voice = voice_of(claim)
    speaking = (voice,) if voice and is_theirs_by_inference(claim, voice) else ()
    return (*speaking, *(name for name in relays_of(claim) if is_passed_on_by_inference(claim, name)))
