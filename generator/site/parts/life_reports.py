"""The reports of a disputed number: what each gives, and how it stands to the denial of that."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.language import formats, naming, say
from generator.ledger.appearing import appeared_within, is_shown_by_reading
from generator.ledger.bounds import Bounds, bounds_of
from generator.ledger.claim import Claim, FigureSaid
from generator.record.fields import UNSTATED
from generator.record.ids import SourceId
from generator.rules import rule_of
from generator.site.charts.life_shapes import Tone
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views
from generator.site.parts.matters import numbers_of

# So many things for which a number is given have a tone of their own.
_TONES = (Tone.FIRST, Tone.SECOND, Tone.THIRD, Tone.FOURTH)


class Stand(StrEnum):
    """How a report stands to the denial of a figure; `OPEN` where the records do not tell.

    `AFTER` appeared after it and is not told to repeat it: what it tells may be of the denial, or of the past.
    """

    BEFORE = "before"
    AWARE = "aware"
    SILENT = "silent"
    AFTER = "after"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class LifeReport:
    """One report: the claim that stands for it, when it appeared, how it stands to the denial, and what it counts.

    `tone` is by the one or the other; `what` is in words what the number counts there, where that is told apart, and
    `whats` all that its text has it count. `is_day_inferred` tells that its days rest on no date or day of its text.
    """

    claim: FigureSaid
    appeared: Bounds
    stand: Stand | None
    what: str
    whats: frozenset[str]
    tone: Tone
    is_day_inferred: bool

    @property
    def names_a_thing(self) -> bool:
        """Whether it states what is counted."""
        return self.claim.scope.group != UNSTATED


def life_reports(
    views: Views, life: Life, denials: Sequence[Claim], first_denied: date | None
) -> tuple[LifeReport, ...]:
    """The reports of a number, one each; `first_denied` is the first day on which it can have been denied."""
    chosen = _one_each(life)
    whats = _whats(views, life, chosen)
    tones = _by_tone(life, chosen, whats)
    aware = {claim.article for claim in denials}
    silent = _repeating(views, life)
    texts = defaultdict(set)
    for claim in life.claims:
        if not (claim.is_rewording or claim.record.where.is_title):
            texts[claim.article].add(whats[claim.id])
    made = []
    known = min((claim.known_by for claim in denials if claim.known_by), default=None)
    for claim in chosen:
        appeared = appeared_within(views.ledger.shown_from, claim)
        stand = _stand(claim, appeared, aware, silent, (first_denied, known)) if denials else None
        tone = Tone(stand) if stand else tones.get(whats[claim.id], Tone.PLAIN)
        every = frozenset({whats[claim.id], *texts[claim.article]})
        made.append(LifeReport(claim, appeared, stand, whats[claim.id], every, tone, _is_inferred(views, claim)))
    return tuple(made)


def _is_inferred(views: Views, claim: FigureSaid) -> bool:
    """Whether the days of a report are inferred, or the first of them rests on a day that was read out of a text."""
    ledger = views.ledger
    first, dated = appeared_within(ledger.shown_from, claim).earliest, bounds_of(claim.source.published).earliest
    is_read = (
        first is not None
        and first != dated
        and is_shown_by_reading(ledger.claims_of_source[claim.source_id], ledger.by_claim, first)
    )
    return claim.source.is_dated_by_inference or is_read


def _one_each(life: Life) -> list[FigureSaid]:
    """Of each report the claim that tells the most: of its text before a title, of the number before another.

    Then one of a named speaker before one of a general word.
    """
    found: dict[SourceId, list[FigureSaid]] = defaultdict(list)
    for claim in life.claims:
        found[claim.article].append(claim)
    return [min(found[name], key=lambda claim: _fullness(life, claim)) for name in sorted(found)]


def with_another(views: Views, life: Life, reports: Iterable[LifeReport]) -> tuple[FigureSaid, ...]:
    """What reports that give the number have in its place as well, one claim each.

    That is whatever gives one of those numbers for the same, whether or not a finding cites it.
    """
    giving = {one.claim.article for one in reports if life.gives(one.claim)}
    known = {numbers_of(claim.count) for claim in life.otherwise}
    metrics = {claim.scope.metric for claim in life.otherwise}
    alike = [one for one in views.ledger.figures if one.scope.metric in metrics and numbers_of(one.count) in known]
    found: dict[SourceId, FigureSaid] = {}
    for claim in sorted(
        {one.id: one for one in (*alike, *life.otherwise)}.values(), key=lambda one: _fullness(life, one)
    ):
        if claim.article in giving:
            found.setdefault(claim.article, claim)
    return tuple(found[name] for name in sorted(found))


def _fullness(life: Life, claim: FigureSaid) -> tuple[bool, bool, bool, bool, bool, int]:
    where, is_worded = claim.record.where, claim.is_inferred or claim.is_rewording
    return where.is_title, not life.gives(claim), is_worded, not claim.speakers, claim.is_general, claim.position


def _stand(
    claim: FigureSaid,
    appeared: Bounds,
    aware: set[SourceId],
    silent: set[SourceId],
    denied: tuple[date | None, date | None],
) -> Stand:
    """How a report stands to what was denied not before a first day, and certainly by another."""
    first, known = denied
    if claim.article in aware:
        return Stand.AWARE
    if claim.article in silent:
        return Stand.SILENT
    if first and appeared.latest and appeared.latest < first:
        return Stand.BEFORE
    return Stand.AFTER if known and appeared.earliest and appeared.earliest > known else Stand.OPEN


def _repeating(views: Views, life: Life) -> set[SourceId]:
    """The reports that repeat the number after its denial."""
    given = {claim.id for claim in life.claims}
    found = (one for one in views.found if rule_of(one).tells_repeats)
    terms = (term for one in found for term in one.figures[:-1])
    claims = (claim for term in terms for claim in term.claims if claim.id in given)
    return {claim.article for claim in claims}


def how_read(claims: Iterable[Claim]) -> str:
    """A code for whether the sources of all claims were read whole, so that what they lack can be said."""
    return "whole" if all(claim.source.is_saved_whole for claim in claims) else "part"


def how_after(reports: Iterable[LifeReport]) -> str:
    """A code for what is told of the reports that appeared after a denial: of all that they give a figure of the past.

    That is what the record of who passed it on has of them, too.
    """
    return "past" if all(one.claim.is_earlier for one in reports if one.stand is Stand.AFTER) else "open"


def by_stand(reports: Sequence[LifeReport]) -> Iterator[tuple[Stand, list[LifeReport]]]:
    """The reports of each stand; of those after a denial apart who have the number as of the past."""
    for stand in Stand:
        for is_past in (True, False):
            of = [one for one in reports if one.stand is stand and _has_as_past(one) is is_past]
            if of:
                yield stand, of


def _has_as_past(report: LifeReport) -> bool:
    return report.stand is Stand.AFTER and report.claim.is_earlier


def _whats(views: Views, life: Life, chosen: Sequence[FigureSaid]) -> dict[str, str]:
    """What each claim has the number count, told no more closely than it takes to tell those chosen apart."""
    things: dict[str, str] = {claim.id: _thing(views, life, claim) for claim in life.claims}
    if life.otherwise or len({things[claim.id] for claim in chosen}) >= _MANY:
        return things
    named: dict[str, str] = {claim.id: _named(views, life, claim) for claim in life.claims}
    return named if len({named[claim.id] for claim in chosen}) > 1 else things


# From so many things on, what each source calls them is not told besides.
_MANY = 3


def _thing(views: Views, life: Life, claim: FigureSaid) -> str:
    """What a claim counts: another number, another metric, or a group."""
    corpus = views.corpus
    if not life.gives(claim):
        return naming.value(corpus, claim.scope, claim.count)
    if life.otherwise:
        return life.number
    metric = formats.lowered(corpus.metrics[claim.scope.metric].name)
    if len({(one.scope.group, one.scope.excluded) for one in life.figures}) == 1:
        return metric
    is_all = claim.scope.group == corpus.event.lead_group and not claim.scope.excluded
    is_of_several = len({one.scope.metric for one in life.figures}) > 1
    return metric if is_all and is_of_several else naming.scope_anywhere(corpus, claim.scope) or metric


def _named(views: Views, life: Life, claim: FigureSaid) -> str:
    """The same as the source calls it, where it has any words of its own, or as we do for it."""
    thing = _thing(views, life, claim)
    label, metric = claim.record.label, views.corpus.metrics[life.metric]
    is_of_it = claim.scope.metric == life.metric and life.gives(claim)
    if label and is_of_it and label.casefold() not in metric.name.casefold():
        return life.called(label)
    return thing


def _by_tone(life: Life, claims: Sequence[FigureSaid], whats: Mapping[str, str]) -> dict[str, Tone]:
    """A tone for each thing that is told apart, those of the most reports first; plain for what is left."""
    own = life.number
    counts: dict[str, int] = {}
    for claim in claims:
        counts[whats[claim.id]] = counts.get(whats[claim.id], 0) + 1
    ordered = sorted(counts, key=lambda what: (what != own, -counts[what], what))
    return dict(zip(ordered, _TONES, strict=False)) if len(ordered) > 1 else {}


def key_of(reports: Sequence[LifeReport]) -> list[tuple[Tone, str]]:
    """What the tones of a drawing mean, as far as it has them."""
    present = {report.tone for report in reports}
    if any(report.stand for report in reports):
        read = how_read(one.claim for one in reports if one.stand is Stand.SILENT)
        return [
            (Tone(one), say(f"life-stand-{one}", read=read, how=how_after(reports)))
            for one in Stand
            if Tone(one) in present
        ]
    named: dict[Tone, str] = {}
    for report in reports:
        named.setdefault(report.tone, report.what)
    toned = [(tone, formats.raised(named[tone])) for tone in _TONES if tone in named]
    others = dict.fromkeys(report.what for report in reports if report.tone is Tone.PLAIN)
    if not (toned and others):
        return toned
    text = formats.either(others) if len(others) <= _MANY else say("life-other-things", n=len(others))
    return [*toned, (Tone.PLAIN, formats.raised(text))]
