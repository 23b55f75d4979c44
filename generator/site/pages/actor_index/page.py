"""The list of actors, under what they are, each with what it gave and what became of that."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.language import formats, say
from generator.ledger.crediting import Sequel
from generator.ledger.passing import Timing
from generator.ledger.track_records import LEAST_COMPARED, TrackRecord
from generator.record.registries import ActorKind
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.actor_index.divided import divided
from generator.site.pages.actor_index.section import ActorRow, ActorSection
from generator.site.pages.kind import Material, PageKind
from generator.site.pages.part.page import PartPage
from generator.site.parts.link import Link
from generator.site.parts.track_summary import DOUBTS, code_of_doubt

# What is set beside each other for certain, in the order of its columns, and what of it follows upon a figure.
_COMPARED = (Sequel.RAISED, Sequel.LOWERED, Sequel.DENIED, Sequel.WITHDRAWN)
_AGAINST = frozenset({Sequel.DENIED, Sequel.WITHDRAWN})
_TIMINGS = {
    "actor-passed-after": Timing.AFTER,
    "actor-passed-after-with-it": Timing.AFTER_WITH_IT,
    "actor-passed-before": Timing.BEFORE,
    "actor-index-open": Timing.OPEN,
}
# What has a column also where no record has anything of it: that it is nothing tells something.
_ALWAYS = frozenset({"actor-passed-after"})
_PATH = PagePath("actors/index.md")
# So many elements has somebody beside whom stand cells, and one who passed on figures after their denial.
_OF_NAME, _REPEATED = 4, 2
# In the order in which they stand.
_KINDS = (
    ActorKind.STATE,
    ActorKind.BODY,
    ActorKind.PERSON,
    ActorKind.ORGANISATION,
    ActorKind.GROUP,
    ActorKind.OUTLET,
)


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """The record of one actor beside those of others: of how many figures what became, a column each."""

    link: Link
    figures: int
    parts: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Records beside each other; `columns` are the codes of what became of any of their figures."""

    columns: tuple[str, ...]
    rows: tuple[ComparedRow, ...]

    def __bool__(self) -> bool:
        return bool(self.columns)


@dataclass(frozen=True, slots=True)
class Repeated:
    """Who passed on figures after it was known that they were denied, and each of these, leading to its claim."""

    link: Link
    cases: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ActorIndexPage:
    """`actors/index.md`; `given` and `passed` set the records beside each other that have `least` figures or more.

    `repeated` are by name all who passed on a figure after its denial was known, of however many figures.
    """

    path: PagePath
    sections: tuple[ActorSection, ...]
    parts: tuple[PartPage, ...]
    given: Compared
    passed: Compared
    repeated: tuple[Repeated, ...]
    least: int
    records_anchor: str = "records"

    @property
    def records_at(self) -> str:
        """The place at which records stand beside each other."""
        return f"{self.path}#{self.records_anchor}"


def _pages(material: Material) -> tuple[ActorIndexPage]:
    pages = sorted(material.made(ActorPage), key=lambda page: (page.actor.name.casefold(), page.path))
    records = [(_link(page), page.counted) for page in pages if page.counted]
    given = _given([(link, one) for link, one in records if one.is_compared])
    passed = _passed([(link, one) for link, one in records if one.is_passing_compared and one.disputed])
    repeated = tuple(_repeated(pages))
    besides = sum(map(_weight_of_compared, (given, passed))) + sum(_REPEATED + len(one.cases) for one in repeated)
    whole = Link(say("actor-index-title"), _PATH)
    sections, parts = divided(tuple(_sections(pages)), whole, besides, material.views.room)
    return (ActorIndexPage(_PATH, sections, parts, given, passed, repeated, LEAST_COMPARED),)


def _weight_of_compared(one: Compared) -> int:
    """How many elements records beside each other have."""
    return len(one.rows) * (_OF_NAME + len(one.columns))


def _repeated(pages: Iterable[ActorPage]) -> Iterator[Repeated]:
    for page in pages:
        for row in page.record.rows if page.record else ():
            if row.code == f"passed-{Timing.AFTER}":
                yield Repeated(_link(page), row.cases)


def _sections(pages: Iterable[ActorPage]) -> Iterator[ActorSection]:
    every = list(pages)
    for kind in _KINDS:
        of_kind = [page for page in every if page.actor.kind is kind]
        rows = [row for page in of_kind if (row := _row(page)).is_listed]
        listed = {row.link.path for row in rows}
        others = [page for page in of_kind if page.path not in listed]
        if of_kind:
            yield ActorSection(
                kind=kind,
                rows=tuple(sorted(rows, key=lambda row: -row.in_all)),
                through=tuple((_link(page), page.through_members) for page in others if page.through_members),
                silent=tuple(_link(page) for page in others if not page.through_members),
            )


def _link(page: ActorPage) -> Link:
    return Link(page.actor.name, page.path)


def _row(page: ActorPage) -> ActorRow:
    record = page.counted
    given, passed = (record.given, record.passed) if record else ((), ())
    is_named_in_general = page.actor.generic and page.tally.made > 0
    return ActorRow(
        link=_link(page),
        voice=page.voice.text if page.chain else "",
        about=page.actor.description or "",
        remark=_remark(page),
        known=None if is_named_in_general else page.known,
        gave=0 if is_named_in_general else len(given),
        against=0 if is_named_in_general else sum(bool(one.deeds & _AGAINST) for one in given),
        relayed=0 if is_named_in_general else len(passed),
        names=tuple(name.text for name in page.names),
        claims=page.tally.recorded,
        passed_on=page.tally.passed_on,
    )


def _remark(page: ActorPage) -> str:
    """What an actor has in the record besides figures that are counted; empty where these are all, or nothing is."""
    if page.actor.generic and page.tally.made:
        return say("actor-index-generic", n=page.tally.made)
    record = page.counted
    given, passed = (record.given, record.passed) if record else ((), ())
    parts = []
    if not given and page.tally.made:
        parts.append(say("actor-index-uncounted", n=page.uncounted) if page.figures else say("actor-index-statements"))
    if not passed and page.tally.passed_on:
        parts.append(say("actor-index-passed-uncounted" if page.passed_besides else "actor-index-passed-statements"))
    others = page.tally.recorded - sum(len(one.claims) for one in given)
    if not given and not passed and not parts and others > 0:
        parts.append(say("actor-index-own-words", n=others))
    return formats.raised(say("joint-semicolon").join(parts)) if parts else ""


def _given(records: Iterable[tuple[Link, TrackRecord]]) -> Compared:
    """What became of the figures that were credited to each."""
    columns = tuple(f"actor-index-column-{code}" for code in (*_COMPARED, *DOUBTS))
    return _compared(columns, [ComparedRow(link, len(one.given), tuple(_parts(one))) for link, one in records])


def _parts(record: TrackRecord) -> Iterator[tuple[int, int]]:
    """Of how many figures something became, and of how many it can, in the order of the columns."""
    yield from ((len(record.of(sequel)), record.out_of(sequel)) for sequel in _COMPARED)
    doubted = _doubted(record)
    yield from ((doubted[code], record.out_of(Sequel.PERHAPS)) for code in DOUBTS)


def _doubted(record: TrackRecord) -> Counter[str]:
    """How many figures may have been denied or withdrawn, by how."""
    return Counter(map(code_of_doubt, record.of(Sequel.PERHAPS)))


def _passed(records: Iterable[tuple[Link, TrackRecord]]) -> Compared:
    """Of what each passed on what was denied or withdrawn, and when it was passed on."""
    rows = [
        ComparedRow(
            link,
            len(one.passed),
            (
                (len(one.disputed), len(one.passed)),
                *((len(one.at(timing)), len(one.disputed)) for timing in _TIMINGS.values()),
            ),
        )
        for link, one in records
    ]
    return _compared(("actor-index-disputed", *_TIMINGS), rows)


def _compared(columns: tuple[str, ...], rows: list[ComparedRow]) -> Compared:
    """Records beside each other without the columns in which none has anything and that say nothing then."""
    kept = [at for at, code in enumerate(columns) if any(row.parts[at][0] or code in _ALWAYS for row in rows)]
    return Compared(
        tuple(columns[at] for at in kept),
        tuple(ComparedRow(row.link, row.figures, tuple(row.parts[at] for at in kept)) for row in rows),
    )


def _summary(page: ActorIndexPage) -> str:
    return say("actor-index-summary", n=sum(len(one.rows) for one in page.sections))


KIND = PageKind("actor_index", ActorIndexPage, _pages, summary=_summary)
