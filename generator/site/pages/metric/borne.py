"""By how many claims, sources and speakers the figures of a metric are borne, beside whom its answer names."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from generator.language import in_sentence
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.independent import fewest_independent, has_more, independent
from generator.ledger.ledger import Ledger
from generator.ledger.once import once
from generator.record.ids import ActorId, ClaimId, SourceId


@dataclass(frozen=True, slots=True)
class Borne:
    """By how many claims, sources and independent voices figures are borne.

    `has_general` tells that there may be speakers beside them, of whom only a general word or a list tells, `shares`
    that several bodies or people count as one of them, and `one` names the only one, be it of several or alone.
    `is_belied` tells that an answer names somebody whom the words for them leave out.
    """

    claims: int
    sources: int
    voices: int
    has_general: bool
    shares: bool
    one: str
    is_belied: bool = False

    @property
    def how(self) -> str:
        """A code for how the speakers are counted."""
        if self.one:
            one = "one-and-general" if self.has_general else "one"
            return one if self.shares else "alone"
        return "shared" if self.shares else "apart"

    @property
    def these(self) -> str:
        """A code for what the sentence on them speaks of: of one source or several, where others are named above."""
        return ("one" if self.sources == 1 else "several") if self.is_belied else "none"


def borne(book: Ledger, assertions: Sequence[Assertion], beside: Iterable[str]) -> Borne:
    """By what figures are borne, `beside` the claims that an answer cites; that a number is not given is no figure."""
    claims = [claim for one in assertions for claim in one.claims if not claim.count.is_withheld]
    sources = {claim.article for claim in claims} | _having(book, assertions)
    voices = independent(book, claims)
    speakers = {(claim.voice, name) for claim in claims for name in claim.speakers if claim.voice in voices}
    shares, fewest = len(speakers) > len(voices), fewest_independent(book, claims)
    more, is_one = has_more(book, claims), len(voices) == fewest == 1
    only = min(voices) if shares else "" if more else min((name for _, name in speakers), default="")
    one = in_sentence.actor(book.corpus, only) if only and is_one else ""
    others = {ClaimId(cite) for cite in beside}.difference(claim.id for claim in claims)
    named = {name for cite in others for name in _named_by(book.claim_of_id[cite])}
    found = Borne(len(once(claims)), len(sources), fewest, more, shares, one)
    return replace(found, is_belied=_is_belied(book, found, voices, {name for _, name in speakers}, named))


def _is_belied(
    book: Ledger, of: Borne, voices: Collection[ActorId], speakers: Collection[ActorId], named: Collection[ActorId]
) -> bool:
    """Whether words for so many speakers, and no more, leave out somebody who is named.

    Where more may be, that there are at least so many holds, but for those of whom only general words tell.
    """
    if of.how == "alone":
        return not set(speakers).issuperset(named)
    by_voice = {book.chains.voice(name) for name in named}.difference(voices)
    if not of.has_general:
        return bool(by_voice)
    only = bool(of.one) or not of.voices
    return only and any(not book.corpus.actors[voice].generic for voice in by_voice)


def _named_by(claim: Claim) -> Sequence[ActorId]:
    """Whom a claim names; nobody where the article speaks in its own words."""
    return () if isinstance(claim, FigureSaid) and claim.is_own else claim.speakers


def _having(book: Ledger, assertions: Sequence[Assertion]) -> set[SourceId]:
    """The sources that have a figure of the scope of some, be it one that words a figure of another."""
    scopes = {one.scope for one in assertions}
    of_metrics = (one for name in {one.metric for one in scopes} for one in book.by_metric[name])
    claims = (claim for one in of_metrics for claim in one.claims)
    return {one.article for one in claims if one.scope in scopes and not one.count.is_withheld}
