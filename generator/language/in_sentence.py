"""How actors, metrics, groups and places stand within a sentence: as their registry has it, else as the book decides.

Articles, prepositions and the place of a group are the language's business: each has a message that is given the name
and what kind of name it is. Nothing is escaped here.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from generator.language import formats, naming
from generator.language.book import say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, RevisionSaid, Scope
from generator.ledger.speakers import named_as_saying
from generator.ledger.status import RETRACTED, REVISIONS, Reason, Standing
from generator.reading.load import Corpus
from generator.record.claims import Disputes, PlaceReading, Removed, RevisionClaim
from generator.record.counts import Count, Qualifier
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.record.registries import Actor, Metric
from generator.record.target import Target

_WEEK = 7
# A name of so many words stands before what befell those whom it names.
_SHORT = 2


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


def speakers(corpus: Corpus, claims: Iterable[Claim]) -> str:
    """Who said something, with their articles; `Ada Lund or the Harbour Office` where one or more of a list did."""
    named = (
        formats.either(dict.fromkeys(actor(corpus, name) for name in names))
        for names in sorted(named_as_saying(claims))
    )
    return formats.listed(dict.fromkeys(named))


def amount(corpus: Corpus, of: Scope) -> str:
    """What is put at a number, of whom and where: `the dead among sailors in the old harbour`.

    The group and the place that the event counts first go without saying.
    """
    metric = corpus.metrics[of.metric]
    what = metric.amount or say("amount-of-name", name=formats.lowered(metric.name))
    return _narrowed(what, limits(corpus, of))


def figure_of_part(corpus: Corpus, of: Scope, value: str) -> str:
    """A value with what it counts, with the place that the event counts first where that is part of a wider one."""
    place = corpus.places.get(corpus.event.lead_place)
    return figure_in_full(corpus, of, value) if place and place.within else figure(corpus, of, value)


def amount_in_full(corpus: Corpus, of: Scope) -> str:
    """The same with the place that the event counts first, for a sentence that stands alone: `the dead in Pell`."""
    metric = corpus.metrics[of.metric]
    what = metric.amount or say("amount-of-name", name=formats.lowered(metric.name))
    return _narrowed(what, limits(corpus, of, in_full=True))


def figure(corpus: Corpus, of: Scope, value: str) -> str:
    """A value with what it counts: `three dead among sailors in the old harbour`, `144 hours of darkness`."""
    return _narrowed(counted(corpus, of, value), limits(corpus, of))


def figure_of_people(corpus: Corpus, of: Scope, count: Count, value: str) -> str:
    """The same of several people by their own name, where that is short: `three children dead in the old harbour`.

    Behind many words for what is counted the name stands in brackets, as it does not say of what it is a part.
    """
    group, metric = corpus.groups.get(of.group), corpus.metrics[of.metric]
    if group is None or group.in_sentence or of.group == corpus.event.lead_group:
        return figure(corpus, of, value)
    if _is_counted_by_name(corpus, of, count):
        what = say("words-people", value=value, people=group.name, words=metric.counted or "")
    elif metric.counted and len(metric.counted.split()) > _SHORT:
        limit = say("words-in-brackets", words=group.name)
        what = _narrowed(counted(corpus, of, value), limit)
    else:
        return figure(corpus, of, value)
    return _narrowed(what, limits(corpus, replace(of, group=corpus.event.lead_group)))


def _is_counted_by_name(corpus: Corpus, of: Scope, count: Count) -> bool:
    """Whether a plural stands before what befell people ("dead"); a metric that counts things has other words."""
    metric, name = corpus.metrics[of.metric], corpus.groups[of.group].name
    is_of_people = metric.counted is not None and metric.amount == say("words-people-all", words=metric.counted)
    several = count.qualifier is not Qualifier.VAGUE and count.number is not None and count.number > 1
    return is_of_people and several and len(name.split()) <= _SHORT and naming.divides(corpus, of)


def figure_in_full(corpus: Corpus, of: Scope, value: str) -> str:
    """The same with the place that the event counts first, for a sentence that stands alone."""
    return _narrowed(counted(corpus, of, value), limits(corpus, of, in_full=True))


def counted(corpus: Corpus, of: Scope, value: str) -> str:
    """A value with what its metric counts, of whomever and wherever: `three dead`."""
    return counted_by(corpus.metrics[of.metric], value)


def counted_by(metric: Metric, value: str) -> str:
    """A value with what a metric counts: `three dead`, without words for that `three for deaths`."""
    if metric.counted:
        return say("counted-words", value=value, words=metric.counted)
    return say("counted-name", value=value, name=formats.lowered(metric.name))


def limits(corpus: Corpus, of: Scope, *, in_full: bool = False) -> str:
    """Of whom and where: `among sailors in the old harbour`; unless `in_full` without the place counted first."""
    is_usual = of.place == (corpus.event.lead_place,) and not in_full
    place = "" if is_usual else _place(corpus, of)
    parts = [_group(corpus, of), place, period(of), _further(corpus, replace(of, period=None))]
    return say("words-joint").join(part for part in parts if part)


def in_place(corpus: Corpus, of: Scope) -> str:
    """Where a scope counts: `in the old harbour`; empty where that is not stated."""
    return _place(corpus, of)


def period(of: Scope, form: str = "limit") -> str:
    """Within which days it was counted: `in the week to 13 May 2031`, as `days` without `in`; empty for no limit."""
    if of.period is None:
        return ""
    first, last = of.period
    if first is None:
        return say("words-until", day=formats.day(last), form=form)
    if first == last:
        return say("words-on-day", day=formats.day(last), form=form)
    if (first.month, first.day, last) == (1, 1, date(first.year, 12, 31)):
        return say("words-in-year", year=str(first.year), form=form)
    # Some count the day from which a week runs, and some do not.
    is_week = (last - first).days in {_WEEK - 1, _WEEK}
    code = "words-in-week" if is_week else "words-from-to"
    return say(code, first=formats.day(first), last=formats.day(last), form=form)


def _narrowed(what: str, how: str) -> str:
    return say("words-narrowed", what=what, limits=how) if how else what


def _group(corpus: Corpus, of: Scope) -> str:
    if of.group == corpus.event.lead_group or of.group not in corpus.groups:
        return ""
    group = corpus.groups[of.group]
    return group.in_sentence or (say("words-of-group", name=group.name) if naming.divides(corpus, of) else "")


def _is_named_apart(corpus: Corpus, of: Scope) -> bool:
    """Whether a group is one of those to whom the things belong that are counted, and has no words for a sentence."""
    group = corpus.groups.get(of.group)
    is_beside = group is not None and of.group != corpus.event.lead_group and not group.in_sentence
    return is_beside and not naming.divides(corpus, of)


def _place(corpus: Corpus, of: Scope) -> str:
    places = [corpus.places[name] for name in of.place if name in corpus.places]
    words = formats.listed(place.in_sentence or say("words-in-place", name=place.name) for place in places)
    if len(places) < 2:
        return words
    return say(f"words-places-{PlaceReading(of.place_reading).name.lower()}", places=words)


def _further(corpus: Corpus, of: Scope) -> str:
    """What else is to be said of it, in brackets: what is not stated, who is left out, that it was expected.

    First whose the things are that are counted, where these are no people: `bodies in the old harbour (sailors)`.
    """
    rest = [*naming.limits(corpus, replace(of, unit=None))]
    if not any(place in corpus.places for place in of.place):
        rest.insert(0, say("scope-no-place"))
    if of.group not in corpus.groups and naming.divides(corpus, of):
        rest.insert(0, naming.no_group(corpus, of))
    if _is_named_apart(corpus, of):
        rest.insert(0, corpus.groups[of.group].name)
    return say("words-in-brackets", words=formats.in_row(rest)) if rest else ""


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


def reason_in_brief(corpus: Corpus, standing: Standing, givers: Collection[str] = ()) -> str:
    """The same where a page says above its figures what it means that a later source has a higher one; else empty."""
    return reason(corpus, standing, givers, form="brief") if standing.reason is Reason.SHOWN_HIGHER else ""


def reason(corpus: Corpus, standing: Standing, givers: Collection[str] = (), form: str = "remark") -> str:
    """The sentence that tells why a figure of some givers has its status; empty where nothing has changed it."""
    if standing.reason in naming.SILENT:
        return ""
    first, successor = standing.by[0], standing.successor
    if successor and standing.reason not in REVISIONS:
        moment = replaced(standing.by, successor)
    else:
        when = naming.within if standing.reason is Reason.POSSIBLY_DENIED else naming.when
        moment = when(first.when) if first.when else no_later_than(first)
    moment = moment or say("when-perhaps-later" if standing.is_open else "when-not-stated")
    if is_of_one_report(standing):
        moment = say("outcome-of-one-report", outcome=moment)
    sentence = say(
        naming.outcome(standing.reason, form),
        **denial_words(corpus, standing),
        who=speakers(corpus, [first]) or say("unnamed-somebody"),
        when=moment,
        value=_instead(corpus, standing),
        by=speakers(corpus, successor.exact) if successor else "",
        others="yes" if successor and givers and successor.speakers.isdisjoint(givers) else "no",
        shown=shown_by(standing.by),
    )
    return formats.raised(sentence)


def is_of_one_report(standing: Standing) -> bool:
    """Whether one article alone tells that a figure, or its total, was taken back or replaced, and not on which day."""
    reasons = {*RETRACTED, Reason.PUBLISHED_WITH_RETRACTED, Reason.REVISED_BY_OTHERS}
    return (
        standing.reason in reasons
        and standing.by[0].when is None
        and len({claim.article for claim in standing.by}) == 1
    )


def _instead(corpus: Corpus, standing: Standing) -> str:
    """The number in the place of a figure, or that this should be; what somebody else put there with what it counts."""
    if standing.reason is Reason.REVISED_BY_OTHERS and (successor := standing.successor):
        return figure_in_full(corpus, successor.scope, naming.value(corpus, successor.scope, successor.count))
    return standing.instead.text if standing.instead else ""


def shown_by(claims: Iterable[Claim]) -> str:
    """By what a figure is shown, by a code: one source, one that is an edition of another, or several."""
    sources = {claim.article: claim.source for claim in claims}
    if len(sources) > 1:
        return "other"
    return "edition" if any(source.edition_of for source in sources.values()) else "one"


def denial_words(corpus: Corpus, standing: Standing) -> Mapping[str, str]:
    """What the sentence on a denial needs besides who and when, as far as one brought about what became of a figure."""
    if isinstance(first := next(iter(standing.by), None), RevisionSaid):
        return words_of_revision(corpus, first.record)
    for claim in standing.denials[:1]:
        target = claim.record.target
        how, count = (_more(claim), "none") if target.may_be_more else _numbered(target)
        # The number above which a denial is of all.
        above = count if target.above else "none"
        return {
            **words_of_denial(corpus, claim),
            "above": above,
            "against": how,
            "total": count,
            "named": named_by(claim),
        }
    return {}


def _more(claim: DenialSaid) -> str:
    """A code for what a denial names that may be of other figures, too: a number, or that somebody had given it."""
    return "more-given" if claim.record.disputes is Disputes.ATTRIBUTION else "more"


def _numbered(target: Target) -> tuple[str, str]:
    """How a denial names figures by a number, by a code, and that; `none` where it names none."""
    known = {"count": target.count, "above": target.above, "but-one": target.other_than}
    return next(((how, count.text) for how, count in known.items() if count), ("none", "none"))


def named_by(claim: DenialSaid) -> str:
    """By a code, whether a denial says what those counted are called wrongly."""
    return "called" if claim.record.target.label else "name"


def words_of_revision(corpus: Corpus, record: RevisionClaim) -> dict[str, str]:
    """How a figure was revised, by a code, and the part that is no longer counted."""
    how = "both" if record.to and record.removes else "to" if record.to else "removes"
    return {"how": how, "part": removed(corpus, record.removes) if record.removes else ""}


def removed(corpus: Corpus, part: Removed) -> str:
    """A part that is no longer counted: `87 (Egyptians)`."""
    named = [part.label] if part.label else []
    if part.group and part.group in corpus.groups:
        named.append(corpus.groups[part.group].name)
    named += (corpus.places[name].name for name in part.place if name in corpus.places)
    if not named:
        return part.count.text
    return say("words-removed", count=part.count.text, of=formats.in_row(named))


def words_of_denial(corpus: Corpus, claim: DenialSaid) -> dict[str, str]:
    """What a denial calls those counted, whose figure it speaks of, and whether its source was read `whole`.

    `named_number` is the one that it names where others may be meant, too, else `none`. `own` tells whether its
    speakers deny what they are said to have given themselves, `behalf` else for whom they do.
    """
    target = claim.record.target
    whose = target.said_by if target.said_by != UNSTATED else None
    behalf = whose or claim.body
    return {
        "label": target.label or "",
        "whose": actor(corpus, whose) if whose else say("outcome-its-speaker"),
        "behalf": actor(corpus, behalf) if behalf else "",
        "own": "yes" if behalf is None or behalf in claim.speakers else "no",
        "read": "whole" if claim.source.is_saved_whole else "part",
        "named_number": _named(corpus, target) if target.may_be_more else "none",
    }


def _named(corpus: Corpus, target: Target) -> str:
    """The number that a denial names, with what it counts as far as it tells that."""
    count = target.count or target.above or target.other_than
    if count is None:
        return "none"
    return counted_by(corpus.metrics[target.metric], count.text) if target.metric else count.text


def replaced(by: Sequence[Claim], successor: Assertion) -> str:
    """When a figure took the place of another, as the claims tell that put it there."""
    if len(by) < len(successor.exact):
        days = [claim.said.day for claim in by if claim.said.day]
        if len(days) == len(by):
            is_again = successor.known_by is not None and successor.known_by < min(days)
            return say("when-again", day=formats.day(min(days))) if is_again else naming.span(min(days), max(days))
        if by_then := no_later(min((claim.known_by for claim in by if claim.known_by), default=None)):
            return by_then
    if successor.time:
        return naming.at(successor.time)
    known = naming.span(successor.first, successor.last) or no_later(successor.known_by)
    moment = successor.moment.day if successor.as_of else None
    return known or (say("when-as-of", day=formats.day(moment)) if moment else "")


def no_later_than(claim: Claim) -> str:
    """How a claim without a day stands in time, and whether its source is dated by inference."""
    since = claim.day_since_given if isinstance(claim, DenialSaid) else None
    shown = say("moment-on", when=formats.day(since)) if since else no_later(claim.known_by)
    return say("when-inferred", when=shown) if shown and claim.source.is_dated_by_inference else shown


def no_later(known_by: date | None) -> str:
    """How a statement without a day stands in time: by when its sources show it."""
    return say("when-no-later", day=formats.day(known_by)) if known_by else ""
