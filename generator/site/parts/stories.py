"""The story of a disputed figure: who gave it, who denied or withdrew it and how, who repeated it after."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.language import in_sentence, naming
from generator.ledger.assertion import Assertion
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.occasions import acts
from generator.ledger.statements import own_remarks
from generator.ledger.status import Reason
from generator.rules import rule_of
from generator.site.parts.ladder_view import Entry
from generator.site.parts.ladders import Ladders
from generator.site.parts.life_reports import how_read
from generator.site.parts.matters import matters, story_anchor
from generator.site.parts.objections import ObjectionToNumber, objections
from generator.site.parts.outcomes import other_deeds

# So many marks stand beside a figure that nobody is named for.
NAMELESS_CITED = 4
# What leaves open whether those gave a figure to whom it is credited.
_DISOWNING = {Reason.ATTRIBUTION_DENIED, Reason.ATTRIBUTION_DISPUTED, Reason.DENIED_UNSPECIFIED}


@dataclass(frozen=True, slots=True)
class Dispute:
    """What was said against a figure: what (by its reason), when, in which claims, and what else in some of them.

    `loose` are the claims that nothing dates, `dated` the others; where none is dated, all stand there. `teller` is the
    code of the message that names who did it; where nobody is recorded, that may be one of those who are.
    """

    reason: Reason
    said: str
    dated: tuple[str, ...]
    loose: tuple[str, ...]
    teller: str
    otherwise: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def claims(self) -> tuple[str, ...]:
        """All of the claims."""
        return (*self.dated, *self.loose)

    @property
    def is_of_many(self) -> bool:
        """Whether several claims tell of it, each on a line of its own."""
        return len(self.claims) > 1

    @property
    def code(self) -> str:
        """The code of the message that tells it in a few words: `denied`, `possibly withdrawn`."""
        return "story-denied-open" if self.reason is Reason.DENIED_UNSPECIFIED else naming.outcome(self.reason, "mark")

    @property
    def leading_claim(self) -> str:
        """The claim that leads."""
        return self.dated[0]


@dataclass(frozen=True, slots=True)
class Story:
    """One figure that was disputed, with what it counts.

    `life` is the page on which it is told. `given` begins with what was certainly meant, and of that with the rung
    with a day and the most claims; `hit` are the claims certainly meant. `deed` is the code of the word for that,
    which is another where it was disowned. `objections` are to the number besides. `nameless` are the claims that
    give it without a day or a speaker. `repeats` are claims that repeat it, one a source, and `repeats_read` tells
    whether those were read `whole`. `remarks` are what texts say of it that repeat it with a remark of their own.
    `days` are those on which it was certainly given or disputed.
    """

    anchor: str
    life: str
    figure: str
    deed: str
    given: tuple[Entry, ...]
    hit: frozenset[str]
    nameless: tuple[str, ...]
    denials: tuple[Dispute, ...]
    objections: tuple[ObjectionToNumber, ...]
    repeats: tuple[str, ...]
    repeats_read: str
    remarks: tuple[str, ...]
    days: frozenset[date]

    @property
    def first(self) -> Entry:
        """The rung that begins the story."""
        return self.given[0]

    @property
    def others(self) -> tuple[tuple[str, Entry], ...]:
        """The other rungs, each with the code of its message: another for one that may not have been meant."""
        certain = "story-by-credited" if self.deed == "story-credited" else "story-by"
        return tuple(
            ("story-by-perhaps" if self.hit.isdisjoint(entry.step.cites) else certain, entry)
            for entry in self.given[1:]
        )

    @property
    def nameless_cited(self) -> tuple[str, ...]:
        """The nameless claims that are cited."""
        return self.nameless[:NAMELESS_CITED]


def stories(ladders: Ladders, metric: str) -> tuple[Story, ...]:
    """The stories of a metric: the lead scope first, then the figures that most claims tell of."""
    return ladders.stories.of(metric, lambda: _stories(ladders, metric))


def _stories(ladders: Ladders, metric: str) -> tuple[Story, ...]:
    views = ladders.views
    event = views.corpus.event
    lead = (event.lead_group, (event.lead_place,))

    def weight(members: Sequence[Assertion]) -> tuple[bool, int, str]:
        scope = members[0].scope
        return (scope.group, scope.place) != lead, -sum(len(one.claims) for one in members), members[0].id

    ordered = sorted(matters(views.ledger.by_metric.get(metric, ())), key=weight)
    disputed = ((members, [pair for one in members for pair in ladders.denials(one)]) for members in ordered)
    return tuple(_story(ladders, members, denials) for members, denials in disputed if denials)


def _story(ladders: Ladders, members: Sequence[Assertion], denials: Sequence[tuple[Reason, DenialSaid]]) -> Story:
    views = ladders.views
    entries = ladders.entries(members)
    ids = {claim.id for one in members for claim in one.claims}
    repeats = [
        finding
        for finding in views.found
        if rule_of(finding).tells_repeats and ids & {claim.id for claim in finding.terms[-1].claims}
    ]
    claims = [one for each in repeats for term in each.terms[:-1] for one in term.claims if isinstance(one, FigureSaid)]
    remarks = [one for claim in claims for one in own_remarks(views.ledger, claim)]
    remarking = {one.source_id for one in remarks}
    claims = [claim for claim in claims if claim.source_id not in remarking]
    repeating = {claim.source_id: claim.id for claim in reversed(claims)}
    hit = [one for one in members if any(True for _ in ladders.denials(one))]
    days = {one.first for one in hit} | {claim.said.day for _, claim in denials}
    struck = {claim.id for one in hit for claim in one.claims}

    def chief(entry: Entry) -> tuple[bool, bool, bool, int]:
        is_hit = not struck.isdisjoint(entry.step.cites)
        return not is_hit, not entry.step.day_page, not entry.firm, -len(entry.step.cites)

    given = sorted(entries, key=chief)
    named = [one for one in given if one.step.day_page or one.step.speakers] or given[:1]
    return Story(
        anchor=story_anchor(members),
        life=life.path if (life := views.life_of(members[0].id)) else "",
        figure=in_sentence.figure(views.corpus, members[0].scope, given[0].step.value),
        deed="story-credited" if any(reason in _DISOWNING for reason, _ in denials) else "story-given",
        given=tuple(named),
        hit=frozenset(struck),
        nameless=tuple(cite for one in given if one not in named for cite in one.step.cites),
        denials=tuple(_disputes(denials)),
        objections=tuple(objections(views.ledger, members)),
        repeats=tuple(repeating.values())[::-1],
        repeats_read=how_read(claims),
        remarks=tuple(dict.fromkeys(one.id for one in remarks)),
        days=frozenset(day for day in days if day),
    )


def _disputes(denials: Iterable[tuple[Reason, DenialSaid]]) -> Iterator[Dispute]:
    """Each act of each occasion, in their order."""
    found = acts(denials)
    is_anybody_named = any(claim.speakers for each in found for claim in each.claims)
    for each in found:
        open_ones = each.leaving_open
        named = [claim for claim in each.claims if claim not in open_ones]
        parts = ((each.reason, named, other_deeds(each)), (Reason.DENIED_UNSPECIFIED, open_ones, ()))
        for reason, claims, otherwise in parts:
            if claims:
                yield _dispute(reason, claims, otherwise, is_anybody_named=is_anybody_named)


def _dispute(
    reason: Reason,
    claims: Sequence[DenialSaid],
    otherwise: tuple[tuple[str, tuple[str, ...]], ...],
    *,
    is_anybody_named: bool,
) -> Dispute:
    dated = [claim.id for claim in claims if claim.known_by]
    loose = [claim.id for claim in claims if claim.id not in dated]
    perhaps = is_anybody_named and not claims[0].speakers
    return Dispute(
        reason=reason,
        said=naming.said_as_dated(claims[0]),
        dated=tuple(dated or loose),
        loose=tuple(loose if dated else ()),
        teller="story-dispute-perhaps" if perhaps else "story-dispute",
        otherwise=otherwise,
    )
