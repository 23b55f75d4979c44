"""The pages of actors: who they are, how they are spelled, what they said and passed on."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from generator.cite.places import PagePath, actor_page
from generator.exports.feeds import feed_of_actor
from generator.exports.subjects import is_followed
from generator.language import say
from generator.ledger.articles import outlets_of_words
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.once import once
from generator.ledger.speakers import (
    answering_for,
    is_theirs_by_inference,
    named_by,
    speaks_elsewhere,
)
from generator.record.claims import EventClaim, StatementClaim
from generator.record.ids import ActorId
from generator.record.registries import Actor, Alias
from generator.record.source import Source
from generator.site.pages.actor.tally import Tally, tally
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.ladder_view import LadderView
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown
from generator.site.parts.wordings import each_once

# So many scopes of a metric stand open on the page of an actor; the others are folded.
OPEN_SCOPES_OF_ACTOR = 2
# What fewer claims than these were passed on stands open.
OPEN_RELAYED = 12
# So many claims or findings of a list stand open; the rest are folded, unless no more than `SPARE` are left.
OPEN_ROWS, SPARE = 8, 2


@dataclass(frozen=True, slots=True)
class ActorFigures:
    """What an actor said of one metric: the first scopes, and those folded below them."""

    metric: Link
    leading: tuple[LadderView, ...]
    others: tuple[LadderView, ...]


@dataclass(frozen=True, slots=True)
class Passed:
    """What an actor passed on of one metric; `metric` is None for what is no figure."""

    metric: Link | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActorPage:
    """`actors/<id>.md`; `through_members` counts the claims of its voice that others made.

    `feed` is the file of what is new of it, None where it has none.

    `spoken_for` counts the claims that it made for other bodies than its own, `spoke_for`, of the voices `spoke_as`.
    `named` are figures that name it, which their texts give to others; `own_figures` those that an outlet gives in its
    own words, `either_figures` those in words that are its own or of another outlet.
    """

    path: PagePath
    actor: Actor
    aliases: tuple[Alias, ...]
    chain: tuple[Link, ...]
    members: tuple[Link, ...]
    voice: Link
    spoken_for: int
    spoke_for: tuple[Link, ...]
    spoke_as: tuple[Link, ...]
    figures: tuple[ActorFigures, ...]
    statements: Shown[str]
    events: Shown[str]
    denials: tuple[str, ...]
    disputed: tuple[str, ...]
    revised: tuple[str, ...]
    named: tuple[str, ...]
    own_figures: tuple[str, ...]
    either_figures: tuple[str, ...]
    relayed: tuple[Passed, ...]
    tally: Tally
    opens_relayed: bool
    published: tuple[Link, ...]
    sources: int
    through_members: int
    is_mentioned_only: bool
    findings: Shown[str]
    feed: str | None


class _OfActor(NamedTuple):
    """The claims that are or may be an actor's own, those of others beside it, and those that are about it.

    `through` are those of its voice that others made, `either_words` those in words of an article that are its own or
    of another outlet.
    """

    said: list[Claim]
    named: list[Claim]
    own_words: list[Claim]
    either_words: list[Claim]
    relayed: list[Claim]
    disputed: list[Claim]
    through: list[Claim]


def actor_pages(ladders: Ladders) -> tuple[ActorPage, ...]:
    """A page for each actor in the registry."""
    views = ladders.views
    of: dict[ActorId, _OfActor] = defaultdict(lambda: _OfActor([], [], [], [], [], [], []))
    for claim in views.ledger.claims:
        answering = answering_for(claim)
        for name in answering:
            of[name].said.append(claim)
        for name in set(named_by(claim)).difference(answering):
            of[name].named.append(claim)
        own = outlets_of_words(views.corpus, claim) if claim.is_own else ()
        for name in own:
            (of[name].own_words if len(own) == 1 else of[name].either_words).append(claim)
        for name in claim.relays:
            if name not in own:
                of[name].relayed.append(claim)
        if isinstance(claim, DenialSaid | RevisionSaid) and claim.record.target.said_by:
            of[claim.record.target.said_by].disputed.append(claim)
        voice = claim.voice
        if voice and voice not in answering and not is_theirs_by_inference(claim, voice):
            of[voice].through.append(claim)
    return tuple(_page(ladders, name, of[name]) for name in map(ActorId, sorted(views.corpus.actors)))


def _bearing(link: Link, name: str, source: Source) -> Link:
    """The link to a source, with a word where it is only inferred that it is from somebody's wire."""
    inferred = source.agency_basis is not None and name not in {source.publication, source.author}
    return Link(say("source-inferred", name=link.text), link.path) if inferred else link


def _page(ladders: Ladders, name: ActorId, of: _OfActor) -> ActorPage:
    views, said, relayed = ladders.views, of.said, once(of.relayed)
    actor = views.corpus.actors[name]
    published = tuple(
        _bearing(views.source(source_id), name, source)
        for source_id, source in sorted(views.corpus.sources.items())
        if name in {source.publication, source.agency, source.author}
    )
    chain = [link for link in views.ledger.chains.upward(name) if link != name]
    own = {claim.id for claim in said}
    distinct = each_once(claim for claim in said if not isinstance(claim, FigureSaid))
    disputed = each_once(of.disputed)
    elsewhere = [claim for claim in said if name in claim.speakers and speaks_elsewhere(views.ledger.chains, claim)]
    return ActorPage(
        path=actor_page(name),
        actor=actor,
        aliases=actor.aliases,
        chain=tuple(views.actor(link) for link in chain),
        members=tuple(views.actor(member) for member in views.ledger.chains.members(name)),
        voice=views.actor(views.ledger.chains.voice(name)),
        spoken_for=len(elsewhere),
        spoke_for=_each(views, (claim.record.speaks_for for claim in elsewhere)),
        spoke_as=_each(views, (claim.voice for claim in elsewhere)),
        figures=_figures(ladders, said),
        statements=_open(_ids(claim for claim in distinct if isinstance(claim.record, StatementClaim))),
        events=_open(_ids(claim for claim in distinct if isinstance(claim.record, EventClaim))),
        denials=_ids(claim for claim in distinct if isinstance(claim, DenialSaid | RevisionSaid)),
        # What it took back or denied itself is told as that.
        disputed=_ids(claim for claim in disputed if claim.id not in own and isinstance(claim, DenialSaid)),
        revised=_ids(claim for claim in disputed if claim.id not in own and isinstance(claim, RevisionSaid)),
        named=_ids(once(of.named)),
        own_figures=_ids(claim for claim in once(of.own_words) if isinstance(claim, FigureSaid)),
        either_figures=_ids(claim for claim in once(of.either_words) if isinstance(claim, FigureSaid)),
        relayed=_passed(views, relayed),
        tally=tally(name, (*said, *of.named), of.own_words, of.either_words, relayed),
        opens_relayed=len(relayed) < OPEN_RELAYED,
        published=published,
        sources=len({claim.article for claim in said}),
        through_members=len(of.through),
        is_mentioned_only=not (said or of.named or of.own_words or of.either_words or relayed or published or disputed),
        findings=_open(views.touching(actor_page(name))),
        feed=feed_of_actor(name) if is_followed(said, relayed) else None,
    )


def _each(views: Views, names: Iterable[ActorId | None]) -> tuple[Link, ...]:
    """The link to each of some actors, once."""
    return tuple(views.named(name) for name in dict.fromkeys(name for name in names if name))


def _figures(ladders: Ladders, said: list[Claim]) -> tuple[ActorFigures, ...]:
    views = ladders.views
    found: dict[str, Assertion] = {}
    for claim in said:
        assertion = views.ledger.by_claim.get(claim.id)
        if assertion:
            found[assertion.id] = assertion
    by_metric: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in found.values():
        by_metric[assertion.scope.metric].append(assertion)
    rows = []
    for metric, members in sorted(by_metric.items(), key=lambda item: (-len(item[1]), item[0])):
        scoped = ladders.scoped(members, is_partial=True)
        rows.append(ActorFigures(views.metric(metric), scoped[:OPEN_SCOPES_OF_ACTOR], scoped[OPEN_SCOPES_OF_ACTOR:]))
    return tuple(rows)


def _passed(views: Views, relayed: Iterable[Claim]) -> tuple[Passed, ...]:
    """What was passed on by metric, the most of a metric first and what is no figure last."""
    by_metric: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in relayed:
        by_metric[claim.scope.metric if isinstance(claim, FigureSaid) else None].append(claim)
    ordered = sorted(by_metric.items(), key=lambda item: (item[0] is None, -len(item[1]), item[0] or ""))
    return tuple(Passed(views.metric(name) if name else None, _ids(claims)) for name, claims in ordered)


def _open(ids: Iterable[str]) -> Shown[str]:
    return shown(ids, OPEN_ROWS, SPARE)


def _ids(claims: Iterable[Claim]) -> tuple[str, ...]:
    """Claim ids by the day of saying, the undated last."""
    ordered = sorted(claims, key=lambda claim: (claim.when.latest if claim.when else date.max, claim.id))
    return tuple(claim.id for claim in ordered)


def _pages(material: Material) -> tuple[ActorPage, ...]:
    return actor_pages(material.ladders)


def _title(page: ActorPage) -> str:
    return page.actor.name


def _summary(page: ActorPage) -> str:
    return say("actor-summary", name=page.actor.name, tally=page.tally.words)


KIND = PageKind("actor", ActorPage, _pages, title=_title, summary=_summary, retells=True)
