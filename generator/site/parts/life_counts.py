"""What the reports of a number have it count: told in one with it where all agree, else in how many it is what."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import FigureSaid, Scope
from generator.record.counts import Qualifier
from generator.site.parts.life_reports import LifeReport
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views

# So many words of reports of their own are told; the others are counted.
MOST_WORDS = 5


def figure_of_all(views: Views, life: Life) -> str:
    """The number with what all that give it have it count: `164 dead`; alone where they differ in that."""
    scopes = [one.scope for one in life.figures]
    if len({one.metric for one in scopes}) > 1:
        return life.number
    event, first = views.corpus.event, life.figures[0]
    common = first.scope
    if len({(one.group, one.excluded) for one in scopes}) > 1:
        common = replace(common, group=event.lead_group, excluded=())
    if len({(one.place, one.place_reading) for one in scopes}) > 1:
        common = replace(common, place=(event.lead_place,))
    return in_sentence.figure_of_people(views.corpus, common, first.count, life.number)


def given_in_words(views: Views, life: Life, reports: Sequence[LifeReport]) -> Iterator[str]:
    """How many reports give a number, for what where all agree in that, and how many of them with a bound."""
    giving = [one for one in reports if life.gives(one.claim)]
    things = _things(views, life, giving)
    if len(things) > 1:
        yield say("life-given-number", n=len(giving), number=life.number)
    else:
        yield say("life-given", n=len(giving), figure=next(iter(things)), own=_worded(views, life, giving))
    bounds = Counter(
        naming.value(views.corpus, one.claim.scope, one.claim.count)
        for one in giving
        if one.claim.count.qualifier is not Qualifier.EXACT
    )
    if bounds:
        parts = [say("life-bound", n=times, value=value) for value, times in bounds.most_common()]
        yield say("life-bounds", n=len(giving), parts=formats.listed(parts))


def counted_in_words(views: Views, life: Life, reports: Sequence[LifeReport]) -> str:
    """In how many reports the number counts what, and what words of their own they have; empty where all agree.

    A report that gives it for two things is counted for each.
    """
    giving = [one for one in reports if life.gives(one.claim)]
    things, words = _things(views, life, giving), _words(views, life, giving)
    sentences = []
    if len(things) > 1:
        parts = [say("life-counts-of", n=times, what=what) for what, times in things.most_common()]
        sentences.append(say("life-counts", parts=formats.listed(parts)))
    if words:
        named = [say("life-word", word=word, n=times) for word, times in words.most_common(MOST_WORDS)]
        if rest := len(words) - len(named):
            named.append(say("life-words-more", n=rest))
        sentences.append(say("life-worded", n=_worded(views, life, giving), words=formats.listed(named)))
    return " ".join(sentences)


def is_in_row(thing: str) -> bool:
    """Whether what is counted is told in several parts, which no list of things could be parted from."""
    return formats.in_row(("", "")) in thing


def _things(views: Views, life: Life, giving: Sequence[LifeReport]) -> Counter[str]:
    """What the number counts, with the reports that have it so: where, too, if they do not agree in that."""
    scopes = [{claim.scope: claim for claim in _claims(life, one)} for one in giving]
    places = {(one.place, one.place_reading) for of in scopes for one in of}

    def worded(claim: FigureSaid) -> str:
        if len(places) == 1:
            return in_sentence.figure_of_people(views.corpus, claim.scope, claim.count, life.number)
        return in_sentence.figure_in_full(views.corpus, claim.scope, life.number)

    return Counter(what for of in scopes for what in sorted({worded(one) for one in of.values()}))


def _worded(views: Views, life: Life, giving: Sequence[LifeReport]) -> int:
    """How many reports have words of their own for what they count."""
    return sum(any(_word(views, claim) for claim in _claims(life, one)) for one in giving)


def _words(views: Views, life: Life, giving: Sequence[LifeReport]) -> Counter[str]:
    """The words of their own that reports have for what they count, with the reports that have them."""
    each = ({_word(views, claim) for claim in _claims(life, one)} for one in giving)
    return Counter(word for words in each for word in sorted(words) if word)


def _word(views: Views, claim: FigureSaid) -> str:
    """The words of a report of its own, where these are not those of the registries."""
    label = claim.record.label or ""
    return "" if any(label.casefold() in name for name in _names(views, claim.scope)) else label


def _names(views: Views, of: Scope) -> Iterator[str]:
    yield views.corpus.metrics[of.metric].name.casefold()
    if of.group in views.corpus.groups:
        yield views.corpus.groups[of.group].name.casefold()


def _claims(life: Life, report: LifeReport) -> tuple[FigureSaid, ...]:
    """What a report has on the number: the claim that stands for it, and others of its text."""
    others = (
        claim
        for claim in life.claims
        if claim.article == report.claim.article
        and life.gives(claim)
        and not (claim.is_rewording or claim.record.where.is_title)
    )
    return tuple({one.id: one for one in (report.claim, *others)}.values())
