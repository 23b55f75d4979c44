"""Somebody in full within a sentence of an answer: with who they are, or on whose behalf they spoke."""

from generator.language import in_sentence, people, say
from generator.record.ids import ActorId
from generator.record.registries import ActorKind
from generator.site.parts.link import Link
from generator.site.parts.makers import Views


def named_in_full(views: Views, name: ActorId, behalf: ActorId | None = None) -> Link:
    """Somebody within a sentence: a person with who they are, unless the registry has other words for them.

    Of who spoke for others than the registry has it is told on whose `behalf`.
    """
    link, one = views.named(name), views.corpus.actors[name]
    if behalf and behalf != name:
        return Link(say("name-lent", person=link.text, body=in_sentence.actor(views.corpus, behalf)), link.path)
    if one.kind is not ActorKind.PERSON:
        return link
    return Link(people.in_full(views.corpus, name, views.ledger.chains.body(name)), link.path)
