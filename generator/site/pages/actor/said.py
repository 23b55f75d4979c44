"""What an actor said: its figures in rows by metric, and all of it in the order of days."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from generator.cite.addresses import claim_path
from generator.language import naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.crediting import number_of
from generator.ledger.speakers import answering_for
from generator.record.claims import Modality
from generator.record.counts import Qualifier
from generator.record.ids import ActorId, ClaimId
from generator.record.numerals import Number
from generator.site.pages.actor.denied import each_denial_once
from generator.site.parts.basis import Basis, basis_of
from generator.site.parts.ladder_view import Entry, LadderView
from generator.site.parts.ladders import Ladders
from generator.site.parts.link import Either, Link, Remark
from generator.site.parts.makers import Views
from generator.site.parts.matters import numbers_of
from generator.site.parts.shown import Shown, shown
from generator.site.parts.wordings import each_once

# So many others who are named for a figure stand beside it, and so much of what became of it.
OTHERS_NAMED, REMARKS = 2, 1
# So many further sources of a figure are named in the order of days.
ELSEWHERE = 2
# So few figures need no order of days beside their table.
FEW_FIGURES = 3


@dataclass(frozen=True, slots=True)
class ActorFigures:
    """What an actor said of one metric: the first scopes, and those below them."""

    metric: Link
    leading: tuple[LadderView, ...]
    others: tuple[LadderView, ...]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure in one row: of what it is, who of the actor (`by`) or else is named for it, and what became of it first.

    `further` leads to the claim where more than that is told, None where no more is. `is_own_day` tells that its day is
    one on which the actor gave it, and not only others. `basis` is of the sources that have its number and credit the
    actor with it, so many as `named_in`, or of all with its number where none does; so many more (`elsewhere`) have
    that number from others, or from nobody who is named, or all of them from a body of which the actor is part
    (`is_of_body`), and so many (`otherwise`) tell it in another number.
    `with_it` are the parts that went with the same total, of which the same is told. `is_as_above` tells that a row
    above it has the same remarks. `also` are the same number otherwise: for what else it counts in one life with it, or
    with another bound, and nothing else told of it; one that `is_as_first` has its value and scope.
    For that `numbers` are those that it gives, `thing` is what these
    count, and `life` leads to what was said against them; `titled` does so by what became of the number.
    """

    metric: Link
    scope: str
    entry: Entry
    by: Shown[Link | Either]
    others: Shown[Link | Either]
    remarks: tuple[Remark, ...]
    further: Link | None
    is_own_day: bool
    basis: Basis
    named_in: int
    elsewhere: int
    is_of_body: bool
    otherwise: int
    numbers: frozenset[Number]
    thing: object
    life: Link | None
    titled: Link | None = None
    with_it: "tuple[FigureRow, ...]" = ()
    also: "tuple[FigureRow, ...]" = ()
    is_as_above: bool = False
    is_as_first: bool = False

    @property
    def n(self) -> int:
        """How many figures stand in it."""
        return 1 + len(self.with_it) + len(self.also)

    @property
    def on_page(self) -> Link | None:
        """The page of its number, where that tells more of what became of it than a row has room for."""
        return self.titled if self.entry.story and not self.with_it else None

    @property
    def on(self) -> date | None:
        """The day at which it stands on a ladder; None where it has none."""
        return self.entry.day

    @property
    def is_in_place(self) -> bool:
        """Whether it has its usual status, or may have, of which a row says nothing."""
        return not self.entry.step.change.is_over


@dataclass(frozen=True, slots=True)
class FurtherSources:
    """A claim of each further source of a figure, and a code: whether it has it of the day of the first."""

    code: str
    claims: Shown[str]


@dataclass(frozen=True, slots=True)
class SaidOn:
    """What was said on one day, or by it, or on a day not stated: the claims, a figure's many tellings as one.

    `is_read` tells that the records read the day out of their texts. `elsewhere` are claims of further sources of a
    figure by the claim that stands there: of that day, and of one that is not known to be the same.
    """

    day: str
    day_page: Link | None
    claims: tuple[str, ...]
    on: date | None = None
    is_read: bool = False
    elsewhere: Mapping[str, tuple[FurtherSources, ...]] = field(default_factory=dict)


def figure_rows(
    ladders: Ladders, name: ActorId, figures: Iterable[ActorFigures], lives: Mapping[str, Link]
) -> Iterator[FigureRow]:
    """The figures of an actor by metric, of each thing the newest first; `lives` are the pages of numbers by title."""
    views = ladders.views
    own, chains = views.actor(name), views.ledger.chains
    part_of_it = {views.actor(one) for one in map(ActorId, views.corpus.actors) if chains.is_above(name, one)}
    for one in figures:
        for view in (*one.leading, *one.others):
            for entry in view.entries:
                by = [each for each in entry.step.speakers if each in part_of_it and each != own]
                others = (each for each in entry.step.speakers if each not in part_of_it)
                remarks = entry.step.change.remarks
                claim = views.ledger.claim_of_id[ClaimId(entry.step.cites[0])]
                more = Link(say("actor-more-remarks", n=len(remarks) - REMARKS), claim_path(claim))
                alike = _having(views, entry)
                having = _with_others(ladders, alike)
                named = [each for each in having if any(chains.is_above(name, who) for who in answering_for(each))]
                bodies = [each for each in having if any(chains.is_above(who, name) for who in answering_for(each))]
                of_all, of_named, of_body = ({each.article for each in some} for some in (having, named, bodies))
                life = views.life_link(views.ledger.by_claim[claim.id].id)
                yield FigureRow(
                    metric=one.metric,
                    scope=_scope(views, claim, entry.scope or view.title),
                    entry=replace(entry, step=entry.step.of_sources(of_named or of_all)),
                    by=shown(by, OTHERS_NAMED, spare=1),
                    others=shown(others, OTHERS_NAMED, spare=1),
                    remarks=remarks[:REMARKS],
                    further=more if len(remarks) > REMARKS and not entry.story else None,
                    basis=basis_of(named or having),
                    named_in=len(of_named),
                    elsewhere=len(of_all - of_named),
                    is_of_body=of_all - of_named <= of_body,
                    otherwise=entry.step.sources - len({each.article for each in alike}),
                    numbers=_numbers(claim),
                    thing=replace(claim.scope, modality=Modality.ACTUAL) if isinstance(claim, FigureSaid) else None,
                    life=life,
                    titled=lives.get(life.path) if life else None,
                    is_own_day=not entry.step.bearing or not part_of_it.isdisjoint(_bearing(entry)),
                )


def _scope(views: Views, claim: Claim, whole: str) -> str:
    """Of what a figure is, without the unit that its value has."""
    if not isinstance(claim, FigureSaid) or not claim.scope.unit:
        return whole
    return naming.scope(views.corpus, replace(claim.scope, unit=None))


def _numbers(claim: Claim) -> frozenset[Number]:
    """The numbers that a figure gives; none where it only tells about how many."""
    if not isinstance(claim, FigureSaid) or claim.count.qualifier is Qualifier.VAGUE:
        return frozenset()
    return frozenset(number for number in numbers_of(claim.count) if number is not None)


def _having(views: Views, entry: Entry) -> list[FigureSaid]:
    """The claims of a figure that have its number, in whichever words; a misprint or a rounding has another."""
    claims = (views.ledger.claim_of_id[ClaimId(cite)] for cite in entry.step.cites)
    figures = [claim for claim in claims if isinstance(claim, FigureSaid)]
    return [claim for claim in figures if number_of(claim) == number_of(figures[0])]


def _with_others(ladders: Ladders, having: Sequence[FigureSaid]) -> list[FigureSaid]:
    """The same with the claims of all who give that number beside it, so that each page counts the same sources."""
    claims = (claim for claim in ladders.rung_of[having[0].id].claims if number_of(claim) == number_of(having[0]))
    return [*{claim.id: claim for claim in (*having, *claims)}.values()]


def in_series(rows: Iterable[FigureRow]) -> Iterator[FigureRow]:
    """Rows of figures, those of the thing of which there are most first; parts that went with one total are one row.

    So is one number for what one life has it count, or with different bounds for one thing.
    """
    every = list(rows)
    numbers = Counter(row.metric for row in every)
    together: dict[object, list[FigureRow]] = defaultdict(list)
    for at, row in enumerate(sorted(every, key=lambda row: -numbers[row.metric])):
        change = row.entry.step.change
        together[(row.metric, change.code, row.remarks) if change.is_by_reading else at].append(row)
    yield from _of_one_number(replace(first, with_it=tuple(others)) for first, *others in together.values())


def _of_one_number(rows: Iterable[FigureRow]) -> Iterator[FigureRow]:
    """Rows, each with those that have its number, or an end of its range, and of which nothing else is told.

    Rule: they are of what one life tells of together, or of one thing; that of the most sources leads.
    """
    together: list[list[FigureRow]] = []
    for row in rows:
        of = next((those for those in together if all(_is_the_same(one, row) for one in those)), None)
        if of is None:
            together.append([row])
        else:
            of.append(row)
    for those in together:
        first = max(those, key=lambda row: (len(row.remarks), row.basis.sources))
        yield replace(first, also=tuple(_beside(row, first) for row in those if row is not first))


def _beside(row: FigureRow, first: FigureRow) -> FigureRow:
    """A row in the cell of another, which may tell its value and scope already."""
    is_alike = row.entry.step.value == first.entry.step.value and row.scope == first.scope
    return replace(row, is_as_first=is_alike)


def _is_the_same(one: FigureRow, other: FigureRow) -> bool:
    """Whether two rows have a number in common, and what became of the one is nothing else than of the other."""
    if one.with_it or other.with_it or one.metric != other.metric or one.numbers.isdisjoint(other.numbers):
        return False
    is_alike = one.remarks == other.remarks or not (one.remarks and other.remarks)
    is_of_life = one.life is not None and one.life == other.life
    return (
        is_alike
        and one.entry.step.change.code == other.entry.step.change.code
        and (is_of_life or one.thing == other.thing)
    )


def remarks_once(rows: Shown[FigureRow]) -> Shown[FigureRow]:
    """The rows of one page; those of which the same is told as of one above know that."""
    above: set[tuple[Link, tuple[Remark, ...]]] = set()
    every = []
    for row in rows.all:
        what = (row.metric, row.remarks)
        every.append(replace(row, is_as_above=bool(row.remarks) and not row.with_it and what in above))
        above.add(what)
    cut = len(rows.first)
    return Shown(tuple(every[:cut]), tuple(every[cut:]))


def _bearing(entry: Entry) -> Iterator[Link]:
    """Those who gave a figure on the day that is told of it."""
    return (link for speaker in entry.step.speakers[: entry.step.bearing] for link in speaker.links)


def by_day(views: Views, said: Iterable[Claim]) -> tuple[SaidOn, ...]:
    """All that an actor said, by day; what has none by the day by which it had been said, and last what has neither.

    Nothing where all of it is a few figures, which stand in their table.
    """
    days: dict[tuple[date, bool, str, bool], list[Claim]] = defaultdict(list)
    whole = {claim.id: claim for claim in said}
    every = list(_apart(views, whole.values()))
    if len(every) <= FEW_FIGURES and all(isinstance(claim, FigureSaid) for claim in every):
        return ()
    for claim in every:
        day, words = _day(claim)
        days[(day or date.max, claim.when is None, words, claim.when is not None and claim.record.is_day_read)].append(
            claim
        )
    return tuple(
        SaidOn(
            words,
            views.day(claims[0].when.day if claims[0].when else None),
            tuple(claim.id for claim in claims),
            None if on == date.max else on,
            is_read,
            {claim.id: others for claim in claims if (others := _elsewhere(views, claim, whole))},
        )
        for (on, _, words, is_read), claims in sorted(days.items())
    )


def _elsewhere(views: Views, claim: Claim, said: Collection[ClaimId]) -> tuple[FurtherSources, ...]:
    """Of a figure that stands for others among all said a claim of each further source, those of its day first."""
    if not isinstance(claim, FigureSaid):
        return ()
    others = [one for one in views.ledger.by_claim[claim.id].claims if one.id in said and one.article != claim.article]
    same = {one.article: one.id for one in others if _is_beside(claim, one)}
    perhaps = {one.article: one.id for one in others if one.article not in same}
    found = {"same": same, "perhaps": perhaps}
    return tuple(FurtherSources(code, shown(of.values(), ELSEWHERE, spare=1)) for code, of in found.items() if of)


def _is_beside(claim: Claim, one: Claim) -> bool:
    """Whether what a page tells of the day of a claim is true of another, too."""
    return (claim.said.day is not None and claim.said.day == one.said.day) or _day(claim) == _day(one)


def _day(claim: Claim) -> tuple[date | None, str]:
    """The day at which a claim stands, with its words: when it was said, else the moment that a figure describes."""
    if isinstance(claim, FigureSaid) and claim.record.as_of and not claim.when:
        return claim.record.as_of.latest, naming.said_or_of(claim)
    return claim.when.latest if claim.when else claim.known_by, naming.said(claim)


def _apart(views: Views, said: Iterable[Claim]) -> Iterator[Claim]:
    """Each figure once, by a claim with a day where it has one, and everything else once."""
    figures: dict[str, list[FigureSaid]] = defaultdict(list)
    others: list[Claim] = []
    for claim in said:
        if isinstance(claim, FigureSaid):
            figures[views.ledger.by_claim[claim.id].id].append(claim)
        else:
            others.append(claim)
    yield from (_first(views.ledger.by_claim[claims[0].id], claims) for claims in figures.values())
    yield from each_denial_once(each_once(others))


def _first(one: Assertion, claims: Iterable[FigureSaid]) -> FigureSaid:
    """The claim that tells when a figure was first given, as far as one does."""

    def place(claim: FigureSaid) -> tuple[bool, bool, date, str]:
        return claim.is_rewording, claim.said.day != one.first, claim.known_by or date.max, claim.id

    return min(claims, key=place)
