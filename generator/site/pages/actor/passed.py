"""What an actor passed on: the figures of others by article, each with what had been denied of it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate

from generator.cite.addresses import claim_path
from generator.cite.places import source_page
from generator.language import naming
from generator.ledger.passing import Passed, Timing
from generator.record.ids import SourceId
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.shown import Shown, shown

# Articles stand open until they have so many figures; the rest are folded.
OPEN_PASSED = 16
# What was passed on stands in this order.
_IN_ORDER = (Timing.AFTER, Timing.AFTER_WITH_IT, Timing.OPEN, Timing.BEFORE, None)


@dataclass(frozen=True, slots=True)
class PassedRow:
    """A figure passed on in an article: its claim, where that stands, and codes for what had been denied of it.

    `timing` is empty where no denial is recorded, `garbled` where it does not differ from what the article copies.
    `life` leads to all that was said against its number.
    """

    claim: str
    place: str
    timing: str
    garbled: str
    life: Link | None


@dataclass(frozen=True, slots=True)
class PassedIn:
    """The figures that were passed on in one article, what was denied first.

    `article` has its title, and `when` its outlet and date where these do not stand in it.
    """

    article: Link
    when: str
    rows: tuple[PassedRow, ...]
    on: date | None = None

    @property
    def n(self) -> int:
        """How many there are."""
        return len(self.rows)


def passed_in(views: Views, passed: Iterable[Passed]) -> Shown[PassedIn]:
    """The figures passed on by article, those with what was denied first; of an article by metric, the most first."""
    every = list(passed)
    numbers = Counter(one.lead.scope.metric for one in every)

    def place(one: Passed) -> tuple[object, ...]:
        metric, appeared = one.lead.scope.metric, one.lead.appeared.latest or date.max
        return _IN_ORDER.index(one.timing), appeared, one.lead.source_id, -numbers[metric], metric, one.lead.id

    by_article: dict[SourceId, list[PassedRow]] = defaultdict(list)
    for one in sorted(every, key=place):
        by_article[one.lead.source_id].append(_passed_row(views, one))
    found = [
        PassedIn(
            replace(views.source(name), path=source_page(name)),
            naming.short_source(views.corpus, name) if views.corpus.sources[name].title else "",
            tuple(rows),
            views.published_by(name),
        )
        for name, rows in by_article.items()
    ]
    before = accumulate((one.n for one in found), initial=0)
    return shown(found, sum(n < OPEN_PASSED for n, _ in zip(before, found, strict=False)))


def _passed_row(views: Views, one: Passed) -> PassedRow:
    garbled = "certain" if one.is_garbled else "perhaps" if one.is_garbled_perhaps else ""
    return PassedRow(
        claim=one.lead.id,
        place=claim_path(one.lead),
        timing=one.timing or "",
        garbled=garbled,
        life=views.life_link(views.ledger.by_claim[one.lead.id].id) if one.timing else None,
    )
