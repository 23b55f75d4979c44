"""A person within a sentence, with who they are."""

from generator.language import in_sentence, say
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
        return say("name-in-role", role=one.role, person=plain)
    if body == name:
        return plain
    return say("name-person", person=plain, who=described(one) or corpus.actors[body].name)


def described(one: Actor) -> str:
    """Who somebody is, where the registry tells it in a few words: the body they speak for may be another matter."""
    words = (one.description or "").strip().removesuffix(".")
    return words if not set(words) & set(".;") and len(words.split()) <= DESCRIBED else ""
