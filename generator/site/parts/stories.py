"""The story of a disputed figure: who gave it, who denied or withdrew it and how, who repeated it after."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.language import in_sentence, naming
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid
from generator.ledger.occasions import occasions
from generator.ledger.status import Reason
from generator.rules import rule_of
from generator.site.parts.ladder_view import NAMELESS_CITED, Entry
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link
from generator.site.parts.matters import matters, story_anchor
from generator.site.parts.outcomes import other_deeds


@dataclass(frozen=True, slots=True)
class Dispute:
    """What was said against a figure: what (by its reason), when, in which claims, and what else in some of them."""

    reason: Reason
    said: str
    claims: tuple[str, ...]
    otherwise: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def code(self) -> str:
        """The code of the message that tells it in a word or two: `denied`, `possibly withdrawn`."""
        return naming.outcome(self.reason, "mark")

    @property
    def leading_claim(self) -> str:
        """The claim that leads."""
        return self.claims[0]


@dataclass(frozen=True, slots=True)
class Story:
    """One figure that was disputed, with what it counts; `given` begins with the rung with a day and the most claims.

    `nameless` are the claims that give it without a day or a speaker. `days` are those on which something of it was
    said.
    """

    anchor: str
    metric: Link
    figure: str
    given: tuple[Entry, ...]
    nameless: tuple[str, ...]
    denials: tuple[Dispute, ...]
    repeats: tuple[str, ...]
    days: frozenset[date]

    @property
    def first(self) -> Entry:
        """The rung that begins the story."""
        return self.given[0]

    @property
    def others(self) -> tuple[Entry, ...]:
        """The other rungs."""
        return self.given[1:]

    @property
    def nameless_cited(self) -> tuple[str, ...]:
        """The nameless claims that are cited."""
        return self.nameless[:NAMELESS_CITED]


def stories(ladders: Ladders, metric: str) -> tuple[Story, ...]:
    """The stories of a metric: the lead scope first, then the figures that most claims tell of."""
    views = ladders.views
    event = views.corpus.event
    lead = (event.lead_group, (event.lead_place,))

    def weight(members: Sequence[Assertion]) -> tuple[bool, int, str]:
        scope = members[0].scope
        return (scope.group, scope.place) != lead, -sum(len(one.claims) for one in members), members[0].id

    told = sorted(matters(views.ledger.by_metric.get(metric, ())), key=weight)
    disputed = ((members, [pair for one in members for pair in ladders.denials(one)]) for members in told)
    return tuple(_story(ladders, members, denials) for members, denials in disputed if denials)


def _story(ladders: Ladders, members: Sequence[Assertion], denials: Sequence[tuple[Reason, DenialSaid]]) -> Story:
    views = ladders.views
    entries = ladders.entries(members)
    ids = {claim.id for one in members for claim in one.claims}
    repeats = [
        finding.id
        for finding in views.found
        if rule_of(finding).tells_repeats and ids & {claim.id for claim in finding.terms[-1].claims}
    ]
    days = {one.first for one in members} | {_day_of(claim) for _, claim in denials}
    days |= {_day_of(claim) for finding in views.found if finding.id in repeats for claim in finding.terms[0].claims}
    given = sorted(entries, key=lambda entry: (not entry.step.day_page, not entry.firm, -len(entry.step.cites)))
    named = [one for one in given if one.step.day_page or one.step.speakers] or given[:1]
    return Story(
        anchor=story_anchor(members),
        metric=views.metric(members[0].scope.metric),
        figure=in_sentence.figure(views.corpus, members[0].scope, given[0].step.value),
        given=tuple(named),
        nameless=tuple(cite for one in given if one not in named for cite in one.step.cites),
        denials=tuple(_disputes(denials)),
        repeats=tuple(repeats),
        days=frozenset(day for day in days if day),
    )


def _day_of(claim: Claim) -> date | None:
    """The day on which it was said, else the day on which its source appeared."""
    if claim.when:
        return claim.when.day
    return claim.source.published.day if claim.source.published else None


def _disputes(denials: Iterable[tuple[Reason, DenialSaid]]) -> Iterator[Dispute]:
    """What was done on each occasion, in their order."""
    for each in occasions(denials):
        claims = tuple(claim.id for claim in each.claims)
        yield Dispute(each.reason, naming.said(each.claims[0]), claims, other_deeds(each))
