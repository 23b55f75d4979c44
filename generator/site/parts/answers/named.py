"""Somebody in full within a sentence of an answer: with who they are, or on whose behalf they spoke."""

from generator.language import in_sentence, say
from generator.record.ids import ActorId
from generator.record.registries import Actor, ActorKind
from generator.site.parts.link import Link
from generator.site.parts.makers import Views

# So many words of who a person is stand beside the name.
DESCRIBED = 9


def named_in_full(views: Views, name: ActorId, behalf: ActorId | None = None) -> Link:
    """Somebody within a sentence: a person with who they are, unless the registry has other words for them.

    Of who spoke for others than the registry has it is told on whose `behalf`.
    """
    link, one = views.named(name), views.corpus.actors[name]
    if behalf and behalf != name:
        return Link(say("name-lent", person=link.text, body=in_sentence.actor(views.corpus, behalf)), link.path)
    body = views.ledger.chains.body(name)
    if one.kind is not ActorKind.PERSON or one.in_sentence or body == name:
        return link
    return Link(
        say("answer-person", person=link.text, who=_described(one) or views.corpus.actors[body].name), link.path
    )


def _described(one: Actor) -> str:
    """Who somebody is, where the registry tells it in a few words: the body they speak for may be another matter."""
    words = (one.description or "").strip().removesuffix(".")
    return words if not set(words) & set(".;") and len(words.split()) <= DESCRIBED else ""
