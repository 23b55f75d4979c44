"""What the page of an actor is made from: the claims that are its own or about it, and the articles that bear it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from generator.language import say
from generator.ledger.articles import outlets_of_words
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.speakers import answering_for, is_theirs_by_inference, named_by
from generator.record.ids import ActorId, ClaimId
from generator.record.registries import Actor
from generator.record.source import Source
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


class ClaimsOfActor(NamedTuple):
    """The claims that are or may be an actor's own, those of others beside it, and those that are about it.

    `through` are those of its voice that others made, `either_words` those in words of an article that are its own or
    of another outlet.
    """

    said: list[Claim]
    named: list[Claim]
    own_words: list[Claim]
    either_words: list[Claim]
    relayed: list[Claim]
    disputed: list[Claim]
    through: list[Claim]

    @property
    def is_only_named(self) -> bool:
        """Whether no claim is, or may be, its own or about it."""
        return not (self.said or self.named or self.own_words or self.either_words or self.relayed or self.disputed)


def claims_by_actor(views: Views) -> Mapping[ActorId, ClaimsOfActor]:
    """The claims of each actor, and those that are about it."""
    of: dict[ActorId, ClaimsOfActor] = defaultdict(lambda: ClaimsOfActor([], [], [], [], [], [], []))
    for claim in views.ledger.claims:
        answering = [name for name in answering_for(claim) if not _is_anothers_in_its_text(claim, name)]
        for name in answering:
            of[name].said.append(claim)
        for name in set(named_by(claim)).difference(answering):
            of[name].named.append(claim)
        own = outlets_of_words(views.corpus, claim) if claim.is_own else ()
        for name in own:
            (of[name].own_words if len(own) == 1 else of[name].either_words).append(claim)
        for name in claim.relays:
            if name not in own:
                of[name].relayed.append(claim)
        if isinstance(claim, DenialSaid | RevisionSaid) and claim.record.target.said_by:
            of[claim.record.target.said_by].disputed.append(claim)
        voice = claim.voice
        if voice and voice not in answering and not is_theirs_by_inference(claim, voice):
            of[voice].through.append(claim)
    return of


def named_in_words(views: Views, names: Iterable[ActorId]) -> Mapping[ActorId, tuple[ClaimId, ...]]:
    """Of each of some actors the claims in whose words its name stands."""
    words = [(claim.id, claim.record.restated or claim.record.quote or "") for claim in views.ledger.claims]
    return {name: tuple(_found_in(words, views.corpus.actors[name])) for name in names}


def _found_in(words: Iterable[tuple[ClaimId, str]], actor: Actor) -> Iterator[ClaimId]:
    name = re.compile("|".join(rf"\b{re.escape(one)}\b" for one in (actor.name, actor.family) if one))
    return (claim for claim, text in words if name.search(text))


def _is_anothers_in_its_text(claim: Claim, name: ActorId) -> bool:
    """Whether words above a text name somebody for a number, put elsewhere, that the text gives to others."""
    moved_from = claim.moved_from if isinstance(claim, FigureSaid) else None
    return moved_from is not None and name not in answering_for(moved_from)


def articles_of(views: Views, name: str, *, is_its: bool) -> tuple[tuple[Link, date | None], ...]:
    """The articles under a name, or those of others that credit it, each with the last day on which it can be from."""
    return tuple(
        (_bearing(views.source(source_id), name, source), views.published_by(source_id))
        for source_id, source in sorted(views.corpus.sources.items())
        if name in {source.publication, source.agency, source.author}
        and (name in {source.publication, source.author}) is is_its
    )


def _bearing(link: Link, name: str, source: Source) -> Link:
    """The link to a source, with a word where it is only inferred that it is from somebody's wire."""
    inferred = source.agency_basis is not None and name not in {source.publication, source.author}
    return Link(say("source-inferred", name=link.text), link.path) if inferred else link
