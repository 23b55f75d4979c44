"""The method: how a figure gets here, what its status means, the limits, and the codebook."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from generator.cite.places import REPLIES, PagePath
from generator.language import naming
from generator.ledger.status import Status
from generator.ledger.track_records import LEAST_COMPARED
from generator.record.registries import Group, Place
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.method.standards import ABOUT_A_CASUALTY, ADDRESS, POINTS, Point
from generator.site.pages.metric.page import MetricPage

# The wordings of counts that the page explains, and the statuses in the order in which they are tried.
WORDINGS = (
    "exact", "least", "more", "most", "fewer", "about", "almost", "just", "range", "few", "vague", "round",
)  # fmt: skip
STATUSES = (Status.RETRACTED, Status.DENIED, Status.SUPERSEDED, Status.STANDING)


@dataclass(frozen=True, slots=True)
class MethodPage:
    """`method.md`: the codebook and the limits. `statuses` pairs each with its word.

    `read` counts the sources that tell who read the article to record it, `checked` those that tell who compared the
    record with it afterwards.

    Of a group and a place the second is what it is part of; of a place the third where it lies, empty where that is
    not recorded, and `are_located` tells whether it is of any.
    """

    path: PagePath
    wordings: tuple[str, ...]
    statuses: tuple[tuple[Status, str], ...]
    status_numbers: tuple[tuple[str, int], ...]
    evidence_numbers: tuple[tuple[str, int], ...]
    sources: int
    read: int
    checked: int
    standards_address: str
    standards: tuple[Point, ...]
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
    evidence = Counter(str(claim.evidence) for claim in ledger.claims)
    statuses = Counter(naming.status_word(standing.status) for standing in ledger.standings.values())
    return (
        MethodPage(
            path=PagePath("method.md"),
            wordings=WORDINGS,
            statuses=tuple((status, naming.status_word(status)) for status in STATUSES),
            status_numbers=tuple(sorted(statuses.items())),
            evidence_numbers=tuple(sorted(evidence.items())),
            sources=len(corpus.sources),
            read=sum(bool(source.read_by) for source in corpus.sources.values()),
            checked=sum(bool(source.checked_by) for source in corpus.sources.values()),
            standards_address=ADDRESS,
            standards=POINTS,
            about_a_casualty=ABOUT_A_CASUALTY,
            metrics=material.made(MetricPage),
            groups=tuple((one, _within(corpus.groups, one.within)) for one in corpus.groups.values()),
            places=tuple((one, _within(corpus.places, one.within), _lies(one)) for one in corpus.places.values()),
            are_located=any(one.coordinates for one in corpus.places.values()),
            least_compared=LEAST_COMPARED,
            replies_at=f"corrections.md#{REPLIES}",
        ),
    )


def _within(registry: Mapping[str, Group] | Mapping[str, Place], name: str | None) -> str | None:
    """The name of what an entry is part of."""
    return registry[name].name if name else None


def _lies(place: Place) -> str:
    return naming.coordinates(place.coordinates) if place.coordinates else ""


KIND = PageKind("method", MethodPage, _pages)
