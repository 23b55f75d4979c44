"""What the reports of a number have it count: told in one with it where all agree, else in how many it is what."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import FigureSaid, Scope
from generator.record.counts import Qualifier
from generator.record.ids import SourceId
from generator.site.parts.life_reports import LifeReport
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views

# So many words of reports of their own are told; the others are counted.
MOST_WORDS = 5
# So many in a headline.
BRIEF_WORDS = 3


def figure_of_all(views: Views, life: Life, number: str = "") -> str:
    """The number with what all that give it have it count: `164 dead`; alone where they differ in that.

    `number` are other words for it.
    """
    number = number or life.number
    scopes = [one.scope for one in life.figures]
    if len({one.metric for one in scopes}) > 1:
        return number
    event, first = views.corpus.event, life.figures[0]
    common = first.scope
    if len({(one.group, one.excluded) for one in scopes}) > 1:
        common = replace(common, group=event.lead_group, excluded=())
    if len({(one.place, one.place_reading) for one in scopes}) > 1:
        common = replace(common, place=(event.lead_place,))
    return in_sentence.figure_of_people(views.corpus, common, first.count, number)


@dataclass(frozen=True, slots=True)
class Counts:
    """The reports that give a number, and what they have it count.

    `things` and `words` of their own each with how many reports have them; `worded` is how many have such words.
    `for_several` is how many give it for several things, and `in_several` how many have several words for it.
    """

    giving: tuple[LifeReport, ...]
    things: Counter[str]
    words: Counter[str]
    worded: int
    for_several: int
    in_several: int


def counts_of(views: Views, life: Life, reports: Sequence[LifeReport]) -> Counts:
    """What the reports of a number have it count; one that gives it for two things is counted for each."""
    giving = tuple(one for one in reports if life.gives(one.claim))
    each = _claims(life, giving)
    words = [{word for claim in claims if (word := _word(views, claim))} for claims in each]
    things = list(_things(views, life, each))
    return Counts(
        giving=giving,
        things=Counter(thing for some in things for thing in some),
        words=Counter(word for some in words for word in sorted(some)),
        worded=sum(map(bool, words)),
        for_several=sum(len(some) > 1 for some in things),
        in_several=sum(len(some) > 1 for some in words),
    )


def given_in_words(views: Views, life: Life, counts: Counts, of: int) -> Iterator[str]:
    """How many of all reports give a number, for what where they agree in that, and how many of them with a bound."""
    n = len(counts.giving)
    whole = of if of > n else 0
    if len(counts.things) > 1:
        yield say("life-given-number", n=n, of=whole, figure=life.number)
    else:
        yield say("life-given", n=n, of=whole, figure=next(iter(counts.things)), own=_worded_in_theirs(life, counts))
    worded = [bounds_in_text(views, life, one) for one in counts.giving]
    bounds = Counter(value for some in worded for value in some)
    if bounds:
        parts = [say("life-bound", n=times, of=n, value=value) for value, times in bounds.most_common()]
        yield say("life-bounds", n=n, parts=formats.listed(parts), several=sum(len(some) > 1 for some in worded))


def _worded_in_theirs(life: Life, counts: Counts) -> int:
    """How many reports have words of their own, where those of all are quoted; else none, for some are ours."""
    return counts.worded if all(life.called(word) != word for word in counts.words) else 0


def bounds_in_text(views: Views, life: Life, report: LifeReport) -> tuple[str, ...]:
    """The words with a bound that the text of a report has for the number, that which stands for it first."""
    text = [one for one in life.claims if one.article == report.claim.article and not one.record.where.is_title]
    values = (
        naming.value(views.corpus, one.scope, one.count)
        for one in (report.claim, *text)
        if life.gives(one) and one.count.qualifier is not Qualifier.EXACT
    )
    return tuple(dict.fromkeys(values))


def counted_in_words(life: Life, counts: Counts) -> str:
    """In how many reports the number counts what, and what words of their own they have; empty where all agree."""
    sentences = []
    if len(counts.things) > 1:
        parts = [say("life-counts-of", n=times, what=what) for what, times in counts.things.most_common()]
        sentences.append(say("life-counts", parts=formats.listed(parts), several=counts.for_several))
    if counts.words:
        sentences.append(_worded(life, counts, MOST_WORDS, "life-worded"))
    return " ".join(sentences)


def counted_in_brief(life: Life, counts: Counts) -> str:
    """The words that most reports have of their own for what the number counts; without any in how many it is what."""
    return _worded(life, counts, BRIEF_WORDS, "life-worded-brief") if counts.words else counted_in_words(life, counts)


def _worded(life: Life, counts: Counts, most: int, code: str) -> str:
    """Words of reports of their own, so many of them by name."""
    called = {word: life.called(word) for word in counts.words}
    named = [say("life-word", word=called[word], n=times) for word, times in counts.words.most_common(most)]
    if rest := len(counts.words) - len(named):
        named.append(say("life-words-more", n=rest))
    quoted = sum(one != word for word, one in called.items())
    whose = "theirs" if quoted == len(called) else "mixed" if quoted else "ours"
    return say(code, n=counts.worded, words=formats.listed(named), several=counts.in_several, whose=whose)


def crediting(giving: Iterable[FigureSaid]) -> list[FigureSaid]:
    """The figures of reports for which these name somebody."""
    return [claim for claim in giving if claim.speakers and not (claim.is_own and claim.voice is None)]


def by_name(views: Views, giving: Iterable[FigureSaid]) -> dict[str, list[FigureSaid]]:
    """The figures that name somebody for a number, by whom, in a sentence."""
    named: dict[str, list[FigureSaid]] = {}
    for claim in crediting(giving):
        named.setdefault(in_sentence.speakers(views.corpus, [claim]), []).append(claim)
    return named


def named_most(views: Views, giving: Iterable[FigureSaid]) -> tuple[str, list[FigureSaid]]:
    """Whom most reports of a number name for it, in a sentence, and their figures; empty where none names anybody."""
    return max(by_name(views, giving).items(), key=lambda one: len(one[1]), default=("", []))


def is_in_row(thing: str) -> bool:
    """Whether what is counted is told in several parts, which no list of things could be parted from."""
    return formats.in_row(("", "")) in thing


def _things(views: Views, life: Life, each: Iterable[Sequence[FigureSaid]]) -> Iterator[list[str]]:
    """What the number counts in each report: where, too, if they do not agree in that."""
    scopes = [{claim.scope: claim for claim in claims} for claims in each]
    places = {(one.place, one.place_reading) for of in scopes for one in of}

    def worded(claim: FigureSaid) -> str:
        if len(places) == 1:
            return in_sentence.figure_of_people(views.corpus, claim.scope, claim.count, life.number)
        return in_sentence.figure_in_full(views.corpus, claim.scope, life.number)

    yield from (sorted({worded(one) for one in of.values()}) for of in scopes)


def _word(views: Views, claim: FigureSaid) -> str:
    """The words of a report of its own, where these are not those of the registries."""
    label = claim.record.label or ""
    return "" if any(label.casefold() in name for name in _names(views, claim.scope)) else label


def _names(views: Views, of: Scope) -> Iterator[str]:
    yield views.corpus.metrics[of.metric].name.casefold()
    if of.group in views.corpus.groups:
        yield views.corpus.groups[of.group].name.casefold()


def _claims(life: Life, giving: Iterable[LifeReport]) -> list[tuple[FigureSaid, ...]]:
    """What each report has on the number: the claim that stands for it, and others of its text."""
    others: dict[SourceId, list[FigureSaid]] = defaultdict(list)
    for claim in life.claims:
        if life.gives(claim) and not (claim.is_rewording or claim.record.where.is_title):
            others[claim.article].append(claim)
    texts = ((one.claim, *others[one.claim.article]) for one in giving)
    return [tuple({claim.id: claim for claim in text}.values()) for text in texts]
