"""How actors, metrics, groups and places stand within a sentence: as their registry has it, else as the book decides.

Articles, prepositions and the place of a group are the language's business: each has a message that is given the name
and what kind of name it is. Nothing is escaped here.
"""

from collections.abc import Iterable
from dataclasses import replace

from generator.language import formats, naming
from generator.language.book import say
from generator.ledger.claim import Scope
from generator.reading.load import Corpus
from generator.record.claims import PlaceReading
from generator.record.counts import Count
from generator.record.ids import ActorId
from generator.record.registries import Actor


def actor(corpus: Corpus, name: ActorId | str) -> str:
    """Somebody with the article: `the Harbour Office`, `Ada Lund`, `the League of Households`."""
    one = corpus.actors[ActorId(name)]
    return one.in_sentence or _with_article(one)


def actor_again(corpus: Corpus, name: ActorId | str) -> str:
    """Somebody who has been named in full before: `the office`; the full name where no short one is recorded."""
    return corpus.actors[ActorId(name)].short or actor(corpus, name)


def actors(corpus: Corpus, names: Iterable[ActorId | str]) -> str:
    """Several with their articles: `the Harbour Office and Ada Lund`; empty for none."""
    return formats.listed(dict.fromkeys(actor(corpus, name) for name in names))


def amount(corpus: Corpus, of: Scope) -> str:
    """What is put at a number, of whom and where: `the dead among sailors in the old harbour`.

    The group and the place that the event counts first go without saying.
    """
    metric = corpus.metrics[of.metric]
    what = metric.amount or say("amount-of-name", name=formats.lowered(metric.name))
    return _narrowed(what, limits(corpus, of))


def figure(corpus: Corpus, of: Scope, count: Count) -> str:
    """A count with what it counts: `three dead among sailors in the old harbour`, `144 hours of darkness`."""
    return _narrowed(counted(corpus, of, count), limits(corpus, of))


def counted(corpus: Corpus, of: Scope, count: Count) -> str:
    """A count with what its metric counts, of whomever and wherever: `three dead`."""
    metric, value = corpus.metrics[of.metric], naming.value(corpus, of, count)
    if metric.counted:
        return say("counted-words", value=value, words=metric.counted)
    return say("counted-name", value=value, name=formats.lowered(metric.name))


def limits(corpus: Corpus, of: Scope) -> str:
    """Of whom and where, as far as it is not what the event counts first: `among sailors in the old harbour`."""
    parts = [_group(corpus, of), _place(corpus, of), _further(corpus, of)]
    return say("words-joint").join(part for part in parts if part)


def _narrowed(what: str, how: str) -> str:
    return say("words-narrowed", what=what, limits=how) if how else what


def _group(corpus: Corpus, of: Scope) -> str:
    if of.group == corpus.event.lead_group or of.group not in corpus.groups:
        return ""
    group = corpus.groups[of.group]
    kind = "divided" if naming.divides(corpus, of) else "other"
    return group.in_sentence or say("words-of-group", name=group.name, kind=kind)


def _place(corpus: Corpus, of: Scope) -> str:
    if of.place == (corpus.event.lead_place,):
        return ""
    places = [corpus.places[name] for name in of.place if name in corpus.places]
    words = formats.listed(place.in_sentence or say("words-in-place", name=place.name) for place in places)
    if len(places) < 2:
        return words
    return say(f"words-places-{PlaceReading(of.place_reading).name.lower()}", places=words)


def _further(corpus: Corpus, of: Scope) -> str:
    """What else narrows it, in brackets: who is left out, the period, that it was expected."""
    rest = formats.in_row(naming.limits(corpus, replace(of, unit=None)))
    return say("words-in-brackets", words=rest) if rest else ""


def _with_article(one: Actor) -> str:
    words = one.name.split()
    articles, descriptive = (set(say(code).split()) for code in ("name-articles", "name-descriptive"))
    has_article = words[0].lower() in articles
    return say(
        f"name-of-{one.kind.name.lower()}",
        name=one.name,
        lowered=formats.lowered(one.name),
        article="has" if has_article else "lacks",
        form="descriptive" if descriptive.intersection(words) else "proper",
    )
