"""The list of actors, under what they are, each with what it gave and what became of that."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.cite.places import PagePath
from generator.language import formats, say
from generator.ledger.crediting import Sequel
from generator.ledger.passing import Timing
from generator.ledger.track_records import LEAST_COMPARED, TrackRecord
from generator.record.registries import ActorKind
from generator.site.pages.actor.page import ActorPage
from generator.site.pages.kind import Material, PageKind
from generator.site.parts.link import Link

# A kind with more rows than these is folded: whoever seeks one of them types its name.
FOLDED = 80

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
class ActorRow:
    """One actor in one line: who it is, `voice` for whom it speaks, and what it gave, in words.

    `names` are its spellings, by which it is found too; `claims` and `passed_on` are those that are certainly its own,
    and that it certainly passed on.
    """

    link: Link
    about: str
    voice: Link | None
    says: str
    names: tuple[str, ...]
    claims: int
    passed_on: int

    @property
    def in_all(self) -> int:
        """How much of it there is."""
        return self.claims + self.passed_on


@dataclass(frozen=True, slots=True)
class ActorSection:
    """The actors of one kind, those of whom there is most first.

    `silent` are those under whose name nothing is certainly recorded; `is_folded` where there are many.
    """

    kind: ActorKind
    rows: tuple[ActorRow, ...]
    silent: tuple[Link, ...]

    @property
    def is_folded(self) -> bool:
        """Whether its rows are folded away until somebody opens them or types a name."""
        return len(self.rows) > FOLDED


@dataclass(frozen=True, slots=True)
class GivenCompared:
    """The record of one actor beside those of others: of how many figures what became."""

    link: Link
    given: int
    adding_up: int
    raised: int
    lowered: int
    denied: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class PassedCompared:
    """What one actor passed on beside what others did: how much had been denied, and when it was passed on."""

    link: Link
    passed: int
    disputed: int
    after: int
    with_it: int
    before: int
    open: int


@dataclass(frozen=True, slots=True)
class ActorIndexPage:
    """`actors/index.md`; `given` and `passed` set the records beside each other that have `least` figures or more."""

    path: PagePath
    sections: tuple[ActorSection, ...]
    given: tuple[GivenCompared, ...]
    passed: tuple[PassedCompared, ...]
    least: int
    records_anchor: str = "records"

    @property
    def records_at(self) -> str:
        """The place at which records stand beside each other."""
        return f"{self.path}#{self.records_anchor}"


def _pages(material: Material) -> tuple[ActorIndexPage]:
    pages = sorted(material.made(ActorPage), key=lambda page: (page.actor.name.casefold(), page.path))
    records = [(Link(page.actor.name, page.path), page.counted) for page in pages if page.counted]
    return (
        ActorIndexPage(
            path=PagePath("actors/index.md"),
            sections=tuple(_sections(pages)),
            given=tuple(_given(link, one) for link, one in records if one.is_compared),
            passed=tuple(_passed(link, one) for link, one in records if one.is_passing_compared and one.disputed),
            least=LEAST_COMPARED,
        ),
    )


def _sections(pages: Iterable[ActorPage]) -> Iterator[ActorSection]:
    every = list(pages)
    for kind in _KINDS:
        rows = [_row(page) for page in every if page.actor.kind is kind]
        if rows:
            silent = tuple(row.link for row in rows if not row.says)
            listed = sorted((row for row in rows if row.says), key=lambda row: -row.in_all)
            yield ActorSection(kind, tuple(listed), silent)


def _row(page: ActorPage) -> ActorRow:
    return ActorRow(
        link=Link(page.actor.name, page.path),
        about=page.actor.description or "",
        voice=page.voice if page.chain else None,
        says=_says(page),
        names=tuple(name.text for name in page.names),
        claims=page.tally.recorded,
        passed_on=page.tally.passed_on,
    )


def _says(page: ActorPage) -> str:
    """What an actor gave and passed on, and what became of that, in a few words; empty where nothing is certain."""
    record = page.counted
    if page.actor.generic and page.tally.made:
        return say("actor-index-generic", n=page.tally.made)
    given, passed = (len(record.given), len(record.passed)) if record else (0, 0)
    parts = [_figures_given(record, given)] if record and given else []
    others = page.tally.recorded - sum(len(one.claims) for one in record.given) if record else page.tally.recorded
    if not given and page.tally.made:
        parts.append(say("actor-index-claims-made", n=page.tally.made))
    parts += [_figures_passed(record, passed)] if record and passed else []
    if not passed and page.tally.passed_on:
        parts.append(say("actor-index-claims-passed", n=page.tally.passed_on))
    if not parts and others > 0:
        parts.append(say("actor-index-own-words", n=others))
    if not parts and page.through_members:
        parts.append(say("actor-index-members", n=page.through_members))
    return formats.raised(say("joint-semicolon").join(parts)) if parts else ""


def _figures_given(record: TrackRecord, n: int) -> str:
    numbers = {sequel: len(record.of(sequel)) for sequel in (Sequel.RAISED, Sequel.LOWERED, Sequel.DENIED)}
    numbers |= {Sequel.WITHDRAWN: len(record.of(Sequel.WITHDRAWN))}
    words = formats.listed(say(f"actor-index-{sequel}", n=number) for sequel, number in numbers.items() if number)
    return say("actor-index-given", n=n, some="yes" if words else "no", sequels=words)


def _figures_passed(record: TrackRecord, n: int) -> str:
    after = len(record.at(Timing.AFTER))
    return say("actor-index-passed", n=n, disputed=len(record.disputed), after=after)


def _given(link: Link, record: TrackRecord) -> GivenCompared:
    return GivenCompared(
        link=link,
        given=len(record.given),
        adding_up=record.adding_up,
        raised=len(record.of(Sequel.RAISED)),
        lowered=len(record.of(Sequel.LOWERED)),
        denied=len(record.of(Sequel.DENIED)),
        withdrawn=len(record.of(Sequel.WITHDRAWN)),
    )


def _passed(link: Link, record: TrackRecord) -> PassedCompared:
    after, with_it, before, open_ = (len(record.at(timing)) for timing in Timing)
    return PassedCompared(link, len(record.passed), len(record.disputed), after, with_it, before, open_)


def _summary(page: ActorIndexPage) -> str:
    return say("actor-index-summary", n=sum(len(one.rows) for one in page.sections))


KIND = PageKind("actor_index", ActorIndexPage, _pages, summary=_summary)
