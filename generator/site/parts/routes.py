"""The routes of one statement into its sources, as a tree: origin -> relays -> sources."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from generator.cite.places import PagePath, cite_anchor, source_page
from generator.language import naming
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim
from generator.ledger.rung import Rung
from generator.site.parts.basis import Strength, basis_of, strength_of
from generator.site.parts.link import Either, Link, Step
from generator.site.parts.makers import Views, undated_articles
from generator.site.parts.naming_speakers import of_other_days

# Of so many sources one is named that is best cited, and so near somebody came to their pages, the nearest first.
SEVERAL, _STRENGTHS = 2, tuple(Strength)
# From so many sources on, a figure of one voice is said to be carried by them.
WIDELY_CARRIED = 3
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Twig:
    """A line of the tree: who passed it on, or the claim in a source, `depth` steps from the origin."""

    depth: int
    relay: Link | None
    source: Link | None

    @property
    def indent(self) -> str:
        """What stands before its line in a list of lists; the origins stand at the margin."""
        return _INDENT * (self.depth + 1)


@dataclass(frozen=True, slots=True)
class Route:
    """How a figure of one rung, its step, reached the sources: the origins by name, then the tree below them.

    Origins of whom the day of the rung is not recorded stand apart, with a tree of their own.
    """

    anchor: str
    step: Step
    value: str
    scope: str
    day: str
    origins: tuple[Link | Either, ...]
    origin_unknown: bool
    sources: int
    voices: int
    twigs: tuple[Twig, ...]
    other_origins: tuple[Link | Either, ...]
    other_twigs: tuple[Twig, ...]
    best: "BestToCite | None"


@dataclass(frozen=True, slots=True)
class BestToCite:
    """Of several sources of a figure the one to cite, with what its words rest on; it leads to how that is done.

    It is one of those to whose pages somebody came nearest, before others one that tells the day, then the earliest.
    """

    link: Link
    words: str


@dataclass(slots=True)
class _Node:
    """A relay with those after it, each by name and the name that is shown; `claims` end here, one a source."""

    after: dict[tuple[str, Link], "_Node"] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)


def route_anchor(lead: Assertion) -> str:
    """The anchor of the route of the rung that an assertion leads."""
    return f"way-{lead.first_id.replace('#', '--')}"


def route_of(views: Views, rung: Rung) -> Route:
    """The route of a rung."""
    claims = [*rung.claims]
    step = views.step(rung, views.ledger.standings[rung.lead.id])
    apart = {claim.speakers for claim in of_other_days(rung, [one for each in rung.assertions for one in each.exact])}
    others = [claim for claim in claims if claim.speakers in apart]
    of_day = [claim for claim in claims if claim.speakers not in apart]
    undated = undated_articles(rung, claims) | ({one.article for one in others} - {one.article for one in of_day})
    return Route(
        anchor=route_anchor(rung.lead),
        step=replace(step, undated_in=frozenset(undated)),
        value=step.value,
        scope=naming.scope(views.corpus, rung.lead.scope),
        day=step.day_shown,
        origins=step.speakers[: step.bearing or None],
        origin_unknown=not step.speakers,
        sources=len({claim.article for claim in claims}),
        voices=len({claim.voice for claim in claims if claim.voice}),
        twigs=tuple(twigs(views, of_day)),
        other_origins=step.of_other_days.all,
        other_twigs=tuple(twigs(views, others)),
        best=_best_to_cite(views, [claim for claim in of_day if claim.article not in undated]),
    )


def _best_to_cite(views: Views, claims: Sequence[Claim]) -> BestToCite | None:
    """The source to cite for a figure, of those that are of its day; None where there are not several."""
    if len({claim.article for claim in claims}) < SEVERAL:
        return None

    def place(claim: Claim) -> tuple[object, ...]:
        return _STRENGTHS.index(strength_of(claim)), claim.said.day is None, claim.appeared.latest or date.max, claim.id

    best = min(claims, key=place)
    name = views.claim(best).text
    at = PagePath(f"{source_page(best.source_id)}#{cite_anchor(best.record.id)}")
    return BestToCite(Link(name, at), basis_of([best]).words)


def twigs(views: Views, claims: Iterable[Claim]) -> Iterator[Twig]:
    """The lines of the tree that some claims make, each relay once below the one before it.

    The outlet that published a source is not told again above it.
    """
    root = _Node()
    for claim in claims:
        node = root
        for relay in claim.relays:
            if relay != claim.source.publication:
                node = node.after.setdefault((relay, views.relay(relay, (claim,))), _Node())
        node.claims.setdefault(claim.source_id, claim)
    yield from _lines(views, root, 0)


def _lines(views: Views, node: _Node, depth: int) -> Iterator[Twig]:
    for _, claim in sorted(node.claims.items()):
        yield Twig(depth, None, views.claim(claim))
    # What is only inferred stands below what is not.
    ordered = sorted(node.after.items(), key=lambda item: (-_weight(item[1]), item[0][0], item[0][1].text))
    for (_, relay), below in ordered:
        yield Twig(depth, relay, None)
        yield from _lines(views, below, depth + 1)


def _weight(node: _Node) -> int:
    return len(node.claims) + sum(_weight(below) for below in node.after.values())
