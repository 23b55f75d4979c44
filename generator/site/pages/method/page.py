"""The method: how a figure gets here, what its status means, the limits, and the codebook."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.cite.places import REPLIES, PagePath
from generator.language import naming
from generator.ledger.claim import Evidence
from generator.ledger.status import Status
from generator.ledger.track_records import LEAST_COMPARED
from generator.record.registries import Group, Place, StandardsMet
from generator.site.charts.key import KeySign, whole_key
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.method.standards import ABOUT_A_CASUALTY, ADDRESS, in_their_order
from generator.site.pages.metric.page import MetricPage
from generator.site.pages.source_index.page import SourceIndexPage

# The wordings of counts that the page explains, and the statuses in the order in which they are tried.
WORDINGS = (
    "exact", "least", "more", "most", "fewer", "about", "almost", "just", "range", "few", "vague", "round",
)  # fmt: skip
STATUSES = (Status.RETRACTED, Status.DENIED, Status.SUPERSEDED, Status.STANDING)
# The kinds of evidence, the nearest to the page of a source first.
LEVELS = (Evidence.ANCHORED, Evidence.QUOTED, Evidence.READ, Evidence.NOTED)
# How long the bar is on which they have their shares.
BAR = 680


@dataclass(frozen=True, slots=True)
class Share:
    """How many claims have a kind of evidence, and where in the bar of all their part begins and how long it is."""

    level: Evidence
    n: int
    begins: int
    length: int


@dataclass(frozen=True, slots=True)
class MethodPage:
    """`method.md`: the codebook and the limits. `statuses` pairs each with its word, `signs` are those of the charts.

    `unchecked` counts the claims that are restated from notes and whose source nobody is recorded as having compared.
    `compared` counts the sources that were compared with their text, as the list of sources does, `read` those that
    tell who read the article to record it, `checked` those that tell who compared the record with it afterwards,
    `found` those of which somebody found quotations in a saved text. `standards` is what the publisher says of each
    point of the Standards; of a point that is not there nothing is said.

    Of a group and a place the second is what it is part of; of a place the third where it lies, empty where that is
    not recorded, and `are_located` tells whether it is of any.
    """

    path: PagePath
    wordings: tuple[str, ...]
    levels: tuple[Evidence, ...]
    statuses: tuple[tuple[Status, str], ...]
    signs: tuple[KeySign, ...]
    status_numbers: tuple[tuple[str, int], ...]
    shares: tuple[Share, ...]
    claims: int
    unchecked: int
    bar: int
    compared: int
    read: int
    checked: int
    found: int
    standards_address: str
    standards: tuple[StandardsMet, ...]
    about_a_casualty: tuple[str, ...]
    metrics: tuple[MetricPage, ...]
    groups: tuple[tuple[Group, str | None], ...]
    places: tuple[tuple[Place, str | None, str], ...]
    are_located: bool
    least_compared: int
    replies_at: str


def _pages(material: Material) -> tuple[MethodPage]:
    ledger = material.views.ledger
    corpus = ledger.corpus
    evidence = Counter(claim.evidence for claim in ledger.claims)
    statuses = Counter(naming.status_word(standing.status) for standing in ledger.standings.values())
    return (
        MethodPage(
            path=PagePath("method.md"),
            wordings=WORDINGS,
            levels=LEVELS,
            statuses=tuple((status, naming.status_word(status)) for status in STATUSES),
            signs=whole_key(),
            status_numbers=tuple(sorted(statuses.items())),
            shares=tuple(_shares(evidence)),
            claims=len(ledger.claims),
            unchecked=sum(one.evidence is Evidence.NOTED and not one.source.checked_by for one in ledger.claims),
            bar=BAR,
            compared=sum(one.compared for one in material.made(SourceIndexPage)),
            read=sum(bool(source.read_by) for source in corpus.sources.values()),
            checked=sum(bool(source.checked_by) for source in corpus.sources.values()),
            found=len({claim.source_id for claim in ledger.claims if claim.evidence is Evidence.ANCHORED}),
            standards_address=ADDRESS,
            standards=in_their_order(corpus.event.standards),
            about_a_casualty=ABOUT_A_CASUALTY,
            metrics=material.made(MetricPage),
            groups=tuple((one, _within(corpus.groups, one.within)) for one in corpus.groups.values()),
            places=tuple((one, _within(corpus.places, one.within), _lies(one)) for one in corpus.places.values()),
            are_located=any(one.coordinates for one in corpus.places.values()),
            least_compared=LEAST_COMPARED,
            replies_at=f"corrections.md#{REPLIES}",
        ),
    )


def _shares(evidence: Mapping[Evidence, int]) -> Iterator[Share]:
    """The kinds of evidence that any claim has; their parts fill the bar without a gap."""
    known, all_of = 0, sum(evidence.values())
    for level in LEVELS:
        if n := evidence.get(level, 0):
            begins, ends = round(BAR * known / all_of), round(BAR * (known + n) / all_of)
            yield Share(level, n, begins, ends - begins)
            known += n


def _within(registry: Mapping[str, Group] | Mapping[str, Place], name: str | None) -> str | None:
    """The name of what an entry is part of."""
    return registry[name].name if name else None


def _lies(place: Place) -> str:
    return naming.coordinates(place.coordinates) if place.coordinates else ""


KIND = PageKind("method", MethodPage, _pages)
