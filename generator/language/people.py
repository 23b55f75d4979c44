"""A person within a sentence, with who they are."""

from collections.abc import Sequence

from generator.language import in_sentence, say
from generator.ledger.claim import Claim
from generator.reading.load import Corpus
from generator.record.ids import ActorId
from generator.record.registries import Actor, ActorKind

# So many words of who a person is stand beside the name.
DESCRIBED = 10


def in_full(corpus: Corpus, name: ActorId | str, body: ActorId) -> str:
    """Somebody within a sentence: a person by their role, or with who they are, unless the registry has other words."""
    one, plain = corpus.actors[ActorId(name)], in_sentence.actor(corpus, name)
    if one.kind is not ActorKind.PERSON or one.in_sentence:
        return plain
    if one.role:
        return in_role(one, plain)
    if body == name:
        return plain
    return say("name-person", person=plain, who=described(one) or corpus.actors[body].name)


def by_role(corpus: Corpus, claims: Sequence[Claim]) -> str:
    """Who said something, within a sentence: one person with their role, where one is recorded."""
    names = {name for claim in claims for name in claim.speakers}
    one = corpus.actors[next(iter(names))] if len(names) == 1 else None
    plain = in_sentence.speakers(corpus, claims)
    return in_role(one, plain) if one else plain


def in_short(corpus: Corpus, claims: Sequence[Claim]) -> str:
    """Who said something, for a headline: one person by the last of their names, where sources call them by that alone.

    Nobody else of the registry is called so then.
    """
    names = {name for claim in claims for name in claim.speakers}
    one = corpus.actors[next(iter(names))] if len(names) == 1 else None
    last = one.name.split()[-1] if one and one.kind is ActorKind.PERSON else ""
    called = [each for each in corpus.actors.values() if last in {each.name, *(name.text for name in each.aliases)}]
    return last if last and called == [one] else in_sentence.speakers(corpus, claims)


def in_role(one: Actor, plain: str) -> str:
    """What somebody is called in a sentence, with the role before it where one is recorded, and no other words are."""
    return say("name-in-role", role=one.role, person=plain) if one.role and not one.in_sentence else plain


def described(one: Actor) -> str:
    """Who somebody is, where the registry tells it in a few words: the body they speak for may be another matter."""
    words = (one.description or "").strip().removesuffix(".")
    return words if not set(words) & set(".;") and len(words.split()) <= DESCRIBED else ""
