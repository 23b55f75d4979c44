"""The pages of actors: who they are, what they said, what became of it, and what they passed on."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from generator.cite.places import REPLIES, PagePath, actor_page
from generator.exports.feeds import feed_of_actor
from generator.exports.subjects import followed_actors
from generator.kept.units import settled
from generator.language import say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.crediting import Credited, credited, is_counted
from generator.ledger.once import once
from generator.ledger.speakers import (
    speaks_elsewhere,
)
from generator.ledger.track_records import TrackRecord
from generator.record.ids import ActorId, ClaimId
from generator.record.registries import Actor, Alias
from generator.rules import rule_of
from generator.site.pages.actor.denied import DeniedAlike, denied_alike
from generator.site.pages.actor.divided import LINK, MARKED, DividedActor, Lists, divided
from generator.site.pages.actor.gathered import ClaimsOfActor, articles_of, claims_by_actor, named_in_words
from generator.site.pages.actor.lead import deeds, presence
from generator.site.pages.actor.listed import in_order, listed_claims
from generator.site.pages.actor.passed import PassedIn, passed_in
from generator.site.pages.actor.said import (
    ActorFigures,
    FigureRow,
    SaidOn,
    by_day,
    figure_rows,
    in_series,
    remarks_once,
)
from generator.site.pages.actor.tally import Tally, tally
from generator.site.pages.kind import Material, PageKind, made_apart
from generator.site.pages.life.page import LifePage
from generator.site.pages.part.page import PartPage
from generator.site.parts.foremost import Foremost, KnownFigure, foremost, known_figure, said_twice
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown
from generator.site.parts.track_record import Records, RecordView
from generator.site.parts.wordings import each_once

# So many scopes of a metric lead those of an actor.
LEADING_SCOPES = 2
# So many figures, days, articles or findings of a list stand open; the rest are folded, unless no more than `SPARE` are
# left.
OPEN_FIGURES, OPEN_DAYS, OPEN_ARTICLES, OPEN_FINDINGS, SPARE = 12, 6, 8, 3, 2


@dataclass(frozen=True, slots=True)
class ActorPage:
    """`actors/<id>.md`; `through_members` counts the claims of its voice that others made.

    `foremost` tells what it is known for, `known` the same in few words, `opening` are the sentences that count the
    rest, `counted` is what `record` tells of, and `uncounted` how many figures credited to it are none of that. `feed`
    is the file of what is new of it, None where it has none.

    `spoken_for` counts the claims that it made for other bodies than its own, `spoke_for`, of the voices `spoke_as`.
    `denied` are what several reports tell alike of a number that it denied or withdrew, `denials` what else of that.
    `named` are figures that name it, which their texts give to others; `own_figures` those that an outlet gives in its
    own words, of which `own_besides` stand in none of its articles; `own_rewordings` word figures of others, and stand
    in none either. `published` are its articles, `crediting` those of others that credit it. `either_figures` are those
    in words that are its own or of another outlet, and `either_others` what else is in such words and not listed as
    said by it. `passed` are the figures that it certainly passed on, `passed_besides` what else of figures it did or
    may have, `passed_others` what is no figure. `rows` are the figures of its own days, `others_rows` those dated by
    others who gave them, too; `named_in` are the claims whose words name it, where there is nothing else of it, and
    `claiming` leads then to those above it, else below it, under whose names claims are recorded.
    """

    path: PagePath
    actor: Actor
    names: tuple[Alias, ...]
    chain: tuple[Link, ...]
    members: tuple[Link, ...]
    voice: Link
    spoken_for: int
    spoke_for: tuple[Link, ...]
    spoke_as: tuple[Link, ...]
    figures: tuple[ActorFigures, ...]
    rows: Shown[FigureRow]
    others_rows: Shown[FigureRow]
    days: Shown[SaidOn]
    elsewhere: DividedActor
    foremost: tuple[Foremost, ...]
    known: KnownFigure | None
    opening: tuple[str, ...]
    record: RecordView | None
    counted: TrackRecord | None
    uncounted: int
    denied: tuple[DeniedAlike, ...]
    denials: tuple[str, ...]
    disputed: tuple[str, ...]
    revised: tuple[str, ...]
    named: tuple[str, ...]
    own_figures: tuple[str, ...]
    own_besides: tuple[str, ...]
    own_rewordings: tuple[str, ...]
    either_figures: tuple[str, ...]
    either_besides: tuple[str, ...]
    either_others: tuple[str, ...]
    passed: Shown[PassedIn]
    passed_besides: tuple[str, ...]
    passed_others: tuple[str, ...]
    tally: Tally
    published: Shown[Link]
    crediting: Shown[Link]
    reply_to: Link
    through_members: int
    is_only_named: bool
    named_in: tuple[str, ...]
    claiming: tuple[Link, ...]
    findings: Shown[str]
    more_findings: tuple[Link, ...]
    feed: str | None

    @property
    def parts(self) -> tuple[PartPage, ...]:
        """The pages of what is too long for this one."""
        return self.elsewhere.parts

    @property
    def passed_more(self) -> bool:
        """Whether it passed on more figures than it said things."""
        return sum(one.n for one in self.passed.all) > sum(len(one.claims) for one in self.days.all)

    @property
    def between(self) -> tuple[Link, ...]:
        """Those of whom it is part, without the voice as which all of them count."""
        return self.chain[:-1]

    @property
    def tells_kind(self) -> bool:
        """Whether more is told of what it is than its kind, or its kind where nothing else says that."""
        is_known = bool(self.actor.description) or self.is_only_named
        return not is_known or bool(self.chain or self.members or self.spoke_for or self.actor.generic)

    @property
    def part(self) -> str:
        """A code for how it is part of a voice."""
        return "through" if self.between else "direct" if self.chain else "none"


def actor_pages(ladders: Ladders, numbers: Iterable[LifePage]) -> tuple[ActorPage, ...]:
    """A page for each actor in the registry; their rows lead to the pages of `numbers` that were disputed."""
    views = ladders.views
    kept, records = views.track_records, Records(views)
    of = claims_by_actor(views)
    names = tuple(map(ActorId, sorted(views.corpus.actors)))
    claiming = frozenset(name for name, one in of.items() if one.said or one.relayed)
    feeds = {name: feed_of_actor(name) for name in settled(lambda: [*followed_actors(views.ledger)])}
    # So their pages are made of where they are named, and not of the words of all.
    naming = settled(lambda: named_in_words(views, [name for name in names if of[name].is_only_named]))
    lives = settled(lambda: {str(one.path): one.link for one in numbers})
    return tuple(
        _page(ladders, name, of[name], kept.get(name), records, feeds.get(name), claiming, naming.get(name, ()), lives)
        for name in names
    )


@made_apart
def _page(
    ladders: Ladders,
    name: ActorId,
    of: ClaimsOfActor,
    record: TrackRecord | None,
    records: Records,
    feed: str | None,
    claiming: Collection[ActorId],
    naming: Iterable[ClaimId],
    lives: Mapping[str, Link],
) -> ActorPage:
    views, said, relayed, either = ladders.views, of.said, once(of.relayed), once(of.either_words)
    actor = views.corpus.actors[name]
    passed = record.passed if record else ()
    in_rows = {claim.id for one in passed for claim in one.claims}
    figures = _figures(ladders, said)
    rows = list(figure_rows(ladders, name, figures, lives))
    named_in = tuple(views.ledger.claim_of_id[one] for one in naming)
    findings = shown(views.touching(actor_page(name)), OPEN_FINDINGS, SPARE)
    articles, credits = articles_of(views, name, is_its=True), articles_of(views, name, is_its=False)
    published, crediting = (shown((link for link, _ in those), OPEN_ARTICLES, SPARE) for those in (articles, credits))
    own_rows, others_rows = (
        shown(in_series(row for row in rows if row.is_own_day is is_own), OPEN_FIGURES, SPARE)
        for is_own in (True, False)
    )
    days, in_articles = shown(by_day(views, said), OPEN_DAYS, SPARE), passed_in(views, passed)
    chain = [link for link in views.ledger.chains.upward(name) if link != name]
    own = {claim.id for claim in said}
    distinct = each_once(claim for claim in said if not isinstance(claim, FigureSaid))
    alike = denied_alike(views, distinct)
    in_one = {claim for one in alike for claim in one.claims}
    numbers = tally(name, said, of.named, of.own_words, of.either_words, relayed)
    counts = records.view(record) if record else None
    leading = tuple(foremost(views, record)) if record else ()
    again = said_twice(views, record) if record else frozenset()
    counting = (
        *(counts.summary if counts else presence(views, name, numbers, len({one.article for one in named_in}))),
        *deeds(views, name, said, record),
    )
    spoken_for = [claim for claim in said if name in claim.speakers and speaks_elsewhere(views.ledger.chains, claim)]
    besides = in_order(one for one in relayed if isinstance(one, FigureSaid) and one.id not in in_rows)
    not_figures = in_order(one for one in relayed if not isinstance(one, FigureSaid))
    listed = {
        **listed_claims(of, in_rows, own),
        "denials": in_order(
            claim for claim in distinct if isinstance(claim, DenialSaid | RevisionSaid) and claim.id not in in_one
        ),
        "named_in": in_order(each_once(named_in)),
    }
    ids = {code: tuple(claim.id for claim in claims) for code, claims in listed.items()}
    lists = Lists(
        own_rows.all,
        others_rows.all,
        days.all,
        in_articles.all,
        articles,
        credits,
        besides,
        not_figures,
        listed,
        {
            "rows": len(own_rows.first),
            "others_rows": len(others_rows.first),
            "days": len(days.first),
            "passed": len(in_articles.first),
            "published": len(published.first),
            "crediting": len(crediting.first),
        },
    )
    always = MARKED * sum(len(each.cites) for each in leading) + MARKED * len(in_one) + LINK * _cases(counts)
    elsewhere = divided(views, name, lists, always)
    return ActorPage(
        path=actor_page(name),
        actor=actor,
        names=tuple({name.text: name for name in (*actor.own_names, *actor.aliases)}.values()),
        chain=tuple(views.actor(link) for link in chain),
        members=tuple(views.actor(member) for member in views.ledger.chains.members(name)),
        voice=views.actor(views.ledger.chains.voice(name)),
        spoken_for=len(spoken_for),
        spoke_for=_each(views, (claim.record.speaks_for for claim in spoken_for)),
        spoke_as=_each(views, (claim.voice for claim in spoken_for)),
        figures=figures,
        rows=remarks_once(elsewhere.begun("rows", own_rows)),
        others_rows=remarks_once(elsewhere.begun("others_rows", others_rows)),
        days=elsewhere.begun("days", days),
        elsewhere=elsewhere,
        foremost=leading,
        known=known_figure(views, record) if record else None,
        opening=tuple(one for one in counting if one not in {each.text for each in leading} | again),
        record=counts,
        counted=record,
        uncounted=len(_uncounted(views, name, said)),
        denied=alike,
        denials=ids["denials"],
        disputed=ids["disputed"],
        revised=ids["revised"],
        named=ids["named"],
        own_figures=_ids(claim for claim in once(of.own_words) if isinstance(claim, FigureSaid)),
        own_besides=ids["own_besides"],
        own_rewordings=ids["own_rewordings"],
        either_figures=_ids(claim for claim in either if isinstance(claim, FigureSaid)),
        either_besides=ids["either_besides"],
        either_others=ids["either_others"],
        passed=elsewhere.begun("passed", in_articles),
        passed_besides=_ids(besides),
        passed_others=_ids(not_figures),
        tally=numbers,
        published=elsewhere.begun("published", published),
        crediting=elsewhere.begun("crediting", crediting),
        reply_to=Link(say("replies-title"), f"corrections.md#{REPLIES}"),
        through_members=len(of.through),
        is_only_named=of.is_only_named,
        named_in=ids["named_in"],
        claiming=_nearest_claiming(views, name, claiming) if of.is_only_named else (),
        findings=findings,
        more_findings=_by_rule(views, findings.rest),
        feed=feed,
    )


def _cases(record: RecordView | None) -> int:
    """How many links the record of an actor has."""
    return sum(len(row.cases) + len(row.findings) for row in record.rows) if record else 0


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
        rows.append(ActorFigures(views.metric(metric), scoped[:LEADING_SCOPES], scoped[LEADING_SCOPES:]))
    return tuple(rows)


def _nearest_claiming(views: Views, name: ActorId, claiming: Collection[ActorId]) -> tuple[Link, ...]:
    """The nearest above somebody under whose name claims are recorded, else those who speak for them."""
    chains = views.ledger.chains
    above = [one for one in chains.upward(name) if one != name and one in claiming]
    return _each(views, above[:1] or [one for one in chains.members(name) if one in claiming])


def _uncounted(views: Views, name: ActorId, said: Iterable[Claim]) -> tuple[Credited, ...]:
    """The numbers credited to somebody of which no record is kept."""
    numbers = [claim for claim in said if isinstance(claim, FigureSaid) and claim.count.test is not None]
    return credited(views.ledger, name, [claim for claim in numbers if not is_counted(views.ledger, claim)])


def _by_rule(views: Views, ids: Iterable[str]) -> tuple[Link, ...]:
    """Where the findings stand that a page does not tell itself, by rule, each with their number."""
    rules = {finding.id: rule_of(finding) for finding in views.found}
    numbers = Counter(rules[one].id for one in ids)
    titles = {rule.id: rule.title for rule in rules.values()}
    return tuple(
        Link(say("actor-findings-of-rule", title=titles[rule], n=n), f"findings.md#{rule}")
        for rule, n in numbers.items()
    )


def _ids(claims: Iterable[Claim]) -> tuple[str, ...]:
    """Claim ids by the day of saying, the undated last."""
    return tuple(claim.id for claim in in_order(claims))


def _pages(material: Material) -> tuple[ActorPage, ...]:
    return actor_pages(material.ladders, material.made(LifePage))


def _title(page: ActorPage) -> str:
    return page.actor.name


def _summary(page: ActorPage) -> str:
    return say("actor-summary", name=page.actor.name, tally=page.tally.words)


KIND = PageKind("actor", ActorPage, _pages, title=_title, summary=_summary)
