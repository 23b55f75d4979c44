"""The life of a number in words: its course in sentences, and the fact that decides it."""

from collections.abc import Iterator, Sequence

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import Claim, FigureSaid, RevisionSaid
from generator.ledger.status import Reason
from generator.record.claims import RevisionClaim, StatementClaim
from generator.site.parts.life_counts import (
    Counts,
    by_name,
    counted_in_brief,
    counted_in_words,
    counts_of,
    crediting,
    given_in_words,
    named_most,
)
from generator.site.parts.life_lanes import Against, LifeLanes
from generator.site.parts.life_reports import LifeReport, Stand, by_stand, how_after, how_read, with_another
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views
from generator.site.parts.objections import is_of_one_undated_report
from generator.site.parts.wordings import each_once

# So many denials are told in sentences; the story has all.
DENIALS_NAMED = 3
# Of so many speakers each is named with how many reports name it.
CREDITED_NAMED = 3
_SEVERAL = 2


def course_in_words(views: Views, life: Life, lanes: LifeLanes) -> tuple[str, ...]:
    """The course of a number in sentences: who gave it, what was said against it, and what the reports made of that."""
    given, *rest = beside_dates(views, life, lanes)
    return (given, *_denied(lanes.against), *rest)


def course_in_brief(views: Views, life: Life, lanes: LifeLanes) -> tuple[str, ...]:
    """The course of a number that was disputed as far as a description has room: who gave it, and what was said of it.

    Of another it is the whole course.
    """
    if not lanes.against:
        return course_in_words(views, life, lanes)
    counts = counts_of(views, life, lanes.reports)
    given = next(given_in_words(views, life, counts, len(lanes.reports)))
    credited = _credited(views, [one.claim for one in counts.giving])
    return tuple(filter(None, (given, credited, *_denied(lanes.against), *_in_place_of(views, life))))


def beside_dates(views: Views, life: Life, lanes: LifeLanes) -> tuple[str, ...]:
    """The same without what was said against it, which a page tells with its dates."""
    counts = counts_of(views, life, lanes.reports)
    of_others = _in_place_of(views, life)
    return tuple(
        filter(None, (_given(views, life, lanes, counts), *of_others, _of_reports(views, life, lanes, counts)))
    )


def _given(views: Views, life: Life, lanes: LifeLanes, counts: Counts) -> str:
    giving = counts.giving
    both = len(with_another(views, life, lanes.reports))
    others = len(lanes.reports) - len(giving) + both
    sentences = [*given_in_words(views, life, counts, len(lanes.reports))]
    if _tells_stands(life, lanes):
        sentences.append(counted_in_words(life, counts))
    sentences.append(_credited(views, [one.claim for one in giving]))
    if others:
        values = dict.fromkeys(naming.value(views.corpus, one.scope, one.count) for one in life.otherwise)
        sentences.append(
            say("life-given-others", n=others, both=both, rest=others - both, others=formats.either(values))
        )
    return " ".join(filter(None, sentences))


def credited_in_words(views: Views, life: Life, lanes: LifeLanes) -> str:
    """How many of the reports that give a number name whom for it: each where they are few, else whom most name.

    The others who are named are counted then, those who speak for the one apart.
    """
    giving = [one.claim for one in counts_of(views, life, lanes.reports).giving]
    named = by_name(views, giving)
    if len(named) < _SEVERAL:
        return _credited(views, giving)
    numbers = sorted(((len(claims), who) for who, claims in named.items()), key=lambda one: (-one[0], one[1]))
    if len(numbers) > CREDITED_NAMED:
        who, claims = named_most(views, giving)
        theirs, others = _beside(giving, claims)
        beside = ((theirs, say("life-named-for-it")), (others, say("life-named-else")))
        numbers = [(len(claims), who), *(one for one in beside if one[0])]
    parts = [say("life-named", n=n, who=who, at="next" if at else "first") for at, (n, who) in enumerate(numbers)]
    return say("life-sentence", words=formats.listed(parts))


def _credited(views: Views, giving: Sequence[FigureSaid]) -> str:
    """Whom most reports name, and how many name somebody who speaks for it instead."""
    who, claims = named_most(views, giving)
    if not claims:
        return ""
    theirs, _ = _beside(giving, claims)
    most, of = len(claims), len(giving)
    return say("life-given-most", of=of, most=most, others=of - most, theirs=theirs, who=who)


def _beside(giving: Sequence[FigureSaid], claims: Sequence[FigureSaid]) -> tuple[int, int]:
    """How many of those that name somebody name one who speaks for whom some claims name, and how many another.

    Of several of whom that is one it is open.
    """
    those = {name for claim in claims for name in claim.speakers}
    bodies = {name for claim in claims if len(claim.speakers) == 1 for name in claim.speakers}
    rest = [claim for claim in crediting(giving) if claim not in claims]
    theirs = [claim for claim in rest if claim.body in bodies]
    others = [claim for claim in rest if claim not in theirs and those.isdisjoint(claim.speakers)]
    return len(theirs), len(others)


def _denied(against: Sequence[Against]) -> Iterator[str]:
    for one in sorted(against, key=doubt_of)[:DENIALS_NAMED]:
        yield against_in_words(one)


def against_in_words(one: Against) -> str:
    """What was said against a number, as a sentence."""
    return say("life-against", deed=one.text, when=naming.said(one.first_known))


def _in_place_of(views: Views, life: Life) -> Iterator[str]:
    """Of which other numbers somebody put it in the place."""
    for claim in facts(views, life):
        if isinstance(claim, RevisionSaid) and (count := claim.record.target.count):
            who = formats.raised(in_sentence.speakers(views.corpus, [claim]))
            is_of_one = is_of_one_undated_report(views.ledger, claim)
            text = say("life-in-place-of", who=who, value=naming.value(views.corpus, life.figures[0].scope, count))
            yield say("life-sentence", words=say("outcome-of-one-report", outcome=text) if is_of_one else text)


def of_reports(views: Views, life: Life, lanes: LifeLanes) -> str:
    """How the reports stand to the denial; of what nobody denied what they have the number count."""
    return _of_reports(views, life, lanes, counts_of(views, life, lanes.reports))


def counted_of(views: Views, life: Life, lanes: LifeLanes) -> str:
    """What the course tells that the number counts where no report can stand to a denial; empty where one can."""
    return "" if _tells_stands(life, lanes) else counted_in_words(life, counts_of(views, life, lanes.reports))


def of_reports_in_brief(views: Views, life: Life, lanes: LifeLanes) -> str:
    """The same in few words, for a headline."""
    if _tells_stands(life, lanes):
        return _stands(views, life, lanes)
    return counted_in_brief(life, counts_of(views, life, lanes.reports))


def _of_reports(views: Views, life: Life, lanes: LifeLanes, counts: Counts) -> str:
    return _stands(views, life, lanes) if _tells_stands(life, lanes) else counted_in_words(life, counts)


def _tells_stands(life: Life, lanes: LifeLanes) -> bool:
    """Whether reports can stand to a denial, so that this is told of them."""
    return bool(life.otherwise) or any(one.stand for one in lanes.reports)


def _stands(views: Views, life: Life, lanes: LifeLanes) -> str:
    """How many reports of a number stand how to its denial, and how many others a drawing has beside them."""
    giving = [one for one in lanes.reports if life.gives(one.claim)]
    stands = _stands_of(giving)
    return " ".join(filter(None, (stands, _others_shown(views, life, lanes.reports)))) if stands else ""


def _others_shown(views: Views, life: Life, reports: Sequence[LifeReport]) -> str:
    """How many of the reports that are drawn have only another number than the one they are drawn with."""
    others = [one.claim for one in reports if not life.gives(one.claim)]
    values = dict.fromkeys(naming.value(views.corpus, one.scope, one.count) for one in others)
    return say("life-stands-others", n=len(others), others=formats.either(values)) if others else ""


def _stands_of(reports: Sequence[LifeReport]) -> str:
    if all(one.stand is Stand.OPEN for one in reports):
        return say("life-stands-open")
    parts = [
        say(
            f"life-part-{stand}",
            n=len(of),
            of=len(reports),
            read=how_read(one.claim for one in of),
            how=how_after(of),
        )
        for stand, of in by_stand(reports)
    ]
    return say("life-stands", of=len(reports), parts=say("joint-semicolon").join(parts)) if parts else ""


def facts(views: Views, life: Life) -> tuple[Claim, ...]:
    """What the sources say about the figure itself: where it came from, and what became of its publication.

    What they say of another that was put in its place is not of it; that it was put in the place of another is.
    """
    given = {claim.id for one in life.figures for claim in one.claims}
    found = [
        claim
        for source in dict.fromkeys(claim.source_id for claim in life.claims)
        for claim in views.ledger.claims_of_source[source]
        if figure_meant(claim) in given
    ]
    return tuple(each_once(found))


def figure_meant(claim: Claim) -> str:
    """The id of the figure that a statement is about, or a revision puts in the place of another; empty without one."""
    record = claim.record
    if not isinstance(record, StatementClaim | RevisionClaim):
        return ""
    about = str((record.to if isinstance(record, RevisionClaim) else record.about) or "")
    return about if "#" in about else f"{claim.source_id}#{about}"


def doubt_of(one: Against) -> tuple[bool, bool, bool]:
    """What orders that which was said against a number: what is certain first, and of that what names somebody.

    That a publication was called wrong tells less than that the number was.
    """
    return one.is_doubted, not one.lead.speakers, one.reason is Reason.PUBLICATION_DENIED


def through(views: Views, report: LifeReport) -> str:
    """Those through whom a report has its figure."""
    claim = report.claim
    return formats.listed(views.relay(name, [claim]).text for name in claim.reached_through)
