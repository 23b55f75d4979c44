"""Figures for which no speaker is recorded, as far as they may be other or later ones than the named voices gave."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.language import formats
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.rounding import may_reword
from generator.ledger.rung import Rung
from generator.reading.load import Corpus
from generator.record.claims import Where
from generator.record.counts import Qualifier
from generator.record.hierarchy import upward
from generator.record.numerals import Number
from generator.record.registries import MetricKind
from generator.site.parts.answers.around import by_scope, is_wider, numbered
from generator.site.parts.answers.elsewhere_as import counted_in, is_rare
from generator.site.parts.answers.given import Given, given
from generator.site.parts.answers.latest import claims_of, is_implied, is_numbered, meets, stands
from generator.site.parts.ladder_view import whose_words
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed
from generator.site.parts.shown import Shown, shown

# So many figures that nobody is named for are told, and one more rather than that there is another.
NAMELESS_SHOWN = 4
_FLAT = {Qualifier.EXACT, Qualifier.ABOUT}
# The same and what is said to be near a number, as which one report of several may have it.
_WORDINGS = {*_FLAT, Qualifier.ALMOST, Qualifier.JUST_UNDER, Qualifier.JUST_OVER}


@dataclass(frozen=True, slots=True)
class Unattributed:
    """Figures of reports for which no speaker is recorded, each with how many have it, by when the first had.

    With it stands for what other reports have the same number, where that is known. `openly` are numbers of these that
    other reports have without saying of whom or where, `each` has all one by one. `sources` is how many reports have
    the `figures`, `whose` a code for whether they give them in their own words.
    """

    figures: tuple[tuple[Given, int, str], ...]
    openly: tuple[Given, ...]
    each: tuple[Given, ...]
    sources: int
    whose: str

    @property
    def chosen(self) -> Shown[tuple[Given, int, str]]:
        """The figures that are told, those of the latest reports, and the others."""
        if len(self.figures) <= NAMELESS_SHOWN + 1:
            return shown(self.figures, NAMELESS_SHOWN + 1)
        return Shown(self.figures[-NAMELESS_SHOWN:], self.figures[:-NAMELESS_SHOWN])

    @property
    def is_one_each(self) -> bool:
        """Whether several figures are told, each of another report, and all that there are."""
        alone = all(n == 1 for _, n, _ in self.figures)
        return alone and not self.chosen.rest and len(self.figures) == self.sources > 1


def unattributed(
    ladders: Ladders, placed: Sequence[Placed], named: Sequence[Placed], chief: Sequence[Placed]
) -> Unattributed | None:
    """What is told of the figures that nobody is named for, beside those of the named voices and the chief ones."""
    nameless = [one for one in placed if not is_by_several(one)]
    found = _that_tell(ladders, nameless, named, chief)
    found += _with_the_same(nameless, found)
    made = {one.rung.lead.id: given(ladders, one) for one in found}
    known = {_key(one) for one in found if not made[one.rung.lead.id].open}
    openly = [one for one in found if made[one.rung.lead.id].open and _key(one) in known]
    counted = [one for one in found if one not in openly]
    by_number: dict[object, list[Placed]] = {}
    for one in sorted(counted, key=_by_day):
        by_number.setdefault(one.rung.lead.count.number if _is_worded(one) else _key(one), []).append(one)
    firsts = (
        (_in_all_wordings(made[members[0].rung.lead.id], members), _sources(members), _elsewhere(ladders, members))
        for members in by_number.values()
    )
    claims = [claim for one in counted for claim in claims_of(one)]
    if not found:
        return None
    return Unattributed(
        figures=tuple(firsts),
        openly=tuple(made[one.rung.lead.id] for one in openly),
        each=tuple(made.values()),
        sources=_sources(counted),
        whose=whose(claims),
    )


def _with_the_same(placed: Sequence[Placed], chosen: Sequence[Placed]) -> list[Placed]:
    """What other reports have of the same number and scope as figures that are told, in whatever words for it."""
    numbers = {(one.rung.lead.scope, one.rung.lead.count.number) for one in chosen if _is_worded(one)}
    alike = (one for one in placed if _is_worded(one) and stands(one) and not _is_above_the_text(one))
    return [one for one in alike if one not in chosen and (one.rung.lead.scope, one.rung.lead.count.number) in numbers]


def _is_worded(one: Placed) -> bool:
    """Whether a figure gives a number flatly or near it, and no mere bound."""
    return one.rung.lead.count.qualifier in _WORDINGS


def is_one_number(one: Given, other: Given) -> bool:
    """Whether two figures are told as one number: given flatly or near it by both, or as one bound."""
    here, there = one.count, other.count
    are_worded = {here.qualifier, there.qualifier} <= _WORDINGS
    return here.number == there.number and (are_worded or here.qualifier is there.qualifier)


def likewise(ladders: Ladders, placed: Sequence[Placed], chief: Sequence[Placed]) -> Unattributed | None:
    """Reports for which no speaker is recorded that have the very figure that leads, and had it before its own have."""
    first = chief[0].rung if chief else None
    if first is None or first.known_by is None or first.lead.first:
        return None
    alike = [
        one for one in placed if not is_by_several(one) and stands(one) and one.rung.lead.count == first.lead.count
    ]
    alike = [one for one in alike if not _is_above_the_text(one) and not one.entry.step.earlier_only]
    days = [one.rung.known_by for one in alike if one.rung.known_by]
    if not days or min(days) >= first.known_by:
        return None
    alike.sort(key=_by_day)
    claims = [claim for one in alike for claim in claims_of(one)]
    leading = given(ladders, alike[0])
    return Unattributed(((leading, _sources(alike), ""),), (), (leading,), _sources(alike), whose(claims))


def outgrowing(placed: Iterable[Placed], chief: Sequence[Placed], known: Sequence[Placed]) -> Placed | None:
    """The last of some figures that came after all that are known, and are certainly more than the chief one."""
    found = [one for one in placed if stands(one) and not is_by_several(one) and not _is_above_the_text(one)]
    found = [one for one in found if chief and one.rung.lead.is_above(chief[0].rung.lead)]
    found = [one for one in found if one.rung.claims[0].source.published and not one.entry.step.earlier_only]
    found = [one for one in found if all(other.rung.comes_before(one.rung) for other in known)]
    return max(found, key=_by_day, default=None)


def long_after(placed: Iterable[Placed], chief: Sequence[Placed]) -> list[tuple[Placed, FigureSaid]]:
    """What texts of long after a figure that leads have as of now that is less, the newest first.

    One claim of each text; each is later than one of the figures that lead at least.
    """
    known = min((one.rung.known_by for one in chief if one.rung.known_by), default=None)
    found: dict[object, tuple[Placed, FigureSaid]] = {}
    for one in placed:
        if chief and stands(one) and not is_by_several(one) and all(_is_below(one, other) for other in chief):
            for claim in claims_of(one):
                if claim.may_be_anew(known) and not claim.record.where.is_title:
                    found[claim.text] = one, claim
    return sorted(found.values(), key=lambda pair: (pair[1].appeared.earliest or date.min, pair[1].id), reverse=True)


def _is_below(one: Placed, other: Placed) -> bool:
    """Whether a figure that is no bare bound is certainly less than another one, or by its number than a bare bound."""
    here, there = one.rung.lead.count.number, other.rung.lead.count.number
    is_less = here is not None and there is not None and here < there
    return one.entry.firm and (other.rung.lead.is_above(one.rung.lead) or (not other.entry.firm and is_less))


def whose(claims: Iterable[FigureSaid]) -> str:
    """A code for whether reports give figures in their own words, with no recorded speaker, or some so and some so."""
    return whose_words(claim.is_own for claim in claims)


def _elsewhere(ladders: Ladders, members: Sequence[Placed]) -> str:
    """For what else other reports have a number, where it is one that hardly comes up twice by chance.

    That is of another metric, or of a group within its own: a part may have been told as the whole.
    """
    lead, corpus = members[0].rung.lead, ladders.views.corpus
    if not is_rare(lead.count):
        return ""
    articles = {claim.article for one in members for claim in claims_of(one)}
    numbers = ladders.views.ledger.by_number.get(lead.count.number, ())
    alike = (one for one in numbers if one.count == lead.count and one.article not in articles)
    found = (_of_what(corpus, one.scope, lead.scope) for one in alike)
    return formats.listed(dict.fromkeys(formats.lowered(name) for name in found if name))


def _of_what(corpus: Corpus, one: Scope, of: Scope) -> str:
    """What a number counts of another metric than that of a scope, or of a group within its own; else nothing.

    What comes in other units, as buildings beside cases, meets a number by chance.
    """
    if one.metric != of.metric:
        return corpus.metrics[one.metric].name if counted_in(corpus, one) == counted_in(corpus, of) else ""
    groups = corpus.groups
    is_part = one.group in groups and one.group != of.group and of.group in upward(groups, one.group)
    return groups[one.group].name if is_part and replace(one, group=of.group) == of else ""


def wider(ladders: Ladders, chief: Placed, others: Iterable[Assertion]) -> tuple[Given, ...]:
    """What reports for which no speaker is recorded have for wider groups and places, highest first.

    The same number, and a bound that holds wherever the figure that leads does, add nothing to that.
    A figure that may have been disputed implies none, nor any one whose reports call those counted something else.
    """
    of = chief.rung.lead.scope
    found = _of_nobody(ladders, (one for one in others if is_wider(ladders, one.scope, of)))
    apart = [one for one in found if one.rung.lead.count != chief.rung.lead.count]
    apart = [
        one
        for one in apart
        if not (chief.entry.live and is_implied(one, chief.rung) and _is_called_no_more(one, chief))
    ]
    return tuple(given(ladders, one) for one in sorted(apart, key=_highest_first))


def greater_parts(ladders: Ladders, chief: Placed, others: Iterable[Assertion]) -> tuple[Given, ...]:
    """What such reports have for narrower groups and places that is more than the whole, highest first."""
    lead = chief.rung.lead
    found = _of_nobody(
        ladders, (one for one in others if one.is_above(lead) and is_wider(ladders, lead.scope, one.scope))
    )
    return tuple(given(ladders, one) for one in sorted(found, key=_highest_first))


def over_texts(
    ladders: Ladders, placed: Sequence[Placed], named: Sequence[Placed], chief: Sequence[Placed]
) -> tuple[Given, ...]:
    """What only titles have, where it is told nowhere else and is no number of their texts put elsewhere.

    Where nothing else has a number it leads among the figures without a speaker, and is not among these.
    """
    standing = [one for one in placed if stands(one) and not is_by_several(one)]
    others = [one for one in standing if not _is_above_the_text(one)]
    if not (others or named):
        return ()
    found = [
        one for one in standing if all(each.record.where.is_title and not each.moved_from for each in claims_of(one))
    ]
    found = [one for one in found if _is_above_the_text(one) and _tells(ladders, one, [*named, *others], chief)]
    return tuple(given(ladders, one) for one in sorted(found, key=_by_day))


def where_over(one: Given) -> str:
    """A code for where a figure stands that only titles have, by the first of them."""
    return one.rung.lead.claims[0].record.where.value


def in_its_text(ladders: Ladders, one: Given) -> tuple[FigureSaid, ...]:
    """What the texts below titles with a number have: what the title may word, else another one of the same thing."""
    book = ladders.views.ledger
    found: dict[object, FigureSaid] = {}
    for title in one.rung.claims:
        below = [claim for claim in book.claims_of_source[title.source_id] if isinstance(claim, FigureSaid)]
        worded = [claim for claim in below if _may_be_worded(title, claim)]
        for claim in worded or [claim for claim in below if _is_of_the_same(title, claim)]:
            found.setdefault((claim.scope, claim.count, claim.speakers), claim)
    return tuple(found.values())


def _may_be_worded(title: FigureSaid, claim: FigureSaid) -> bool:
    """Whether a title may have the number of a figure of its text for something else, in the place of that."""
    in_text = not claim.record.where.is_title and claim.scope.modality is title.scope.modality
    of_other = claim.scope.metric != title.scope.metric and claim.scope.unit == title.scope.unit
    return in_text and of_other and may_reword(title.count, claim.count)


def _is_of_the_same(title: FigureSaid, claim: FigureSaid) -> bool:
    """Whether a figure of a text is of what its title counts, as of the same time, and another number."""
    in_text = not claim.record.where.is_title and claim.is_earlier is title.is_earlier and is_numbered(claim.count)
    return in_text and claim.scope.may_be(title.scope) and claim.count.number != title.count.number


def _of_nobody(ladders: Ladders, assertions: Iterable[Assertion]) -> list[Placed]:
    """The standing figures among some for which no speaker is recorded."""
    scopes = by_scope(one for one in assertions if one.voice is None)
    placed = (one for members in scopes.values() for one in numbered(ladders, members))
    return [one for one in placed if stands(one) and not is_by_several(one) and not _is_above_the_text(one)]


def _highest_first(one: Placed) -> tuple[Number, str]:
    return -one.entry.test.low if one.entry.test else 0, one.rung.lead.id


def by_several(
    ladders: Ladders, placed: Sequence[Placed], named: Sequence[Placed], chief: Sequence[Placed]
) -> tuple[Given, ...]:
    """The same of figures that one or more of several voices gave."""
    several = [one for one in placed if is_by_several(one)]
    return tuple(given(ladders, one) for one in _that_tell(ladders, several, named, chief))


def is_by_several(one: Placed) -> bool:
    """Whether speakers are named for a figure, of whom it is open which of them gave it."""
    return any(claim.speakers and not claim.is_own for claim in claims_of(one))


def _that_tell(
    ladders: Ladders, placed: Sequence[Placed], named: Sequence[Placed], chief: Sequence[Placed]
) -> list[Placed]:
    standing = [one for one in placed if stands(one)]
    found = [one for one in standing if not _is_above_the_text(one)]
    # Where nothing else has a number a caption does.
    found = found if found or named else standing
    return [one for one in found if _tells(ladders, one, named, chief)]


def _sources(placed: Iterable[Placed]) -> int:
    return len({claim.article for one in placed for claim in claims_of(one)})


def _is_above_the_text(one: Placed) -> bool:
    """Whether only titles and captions have it, in their own words."""
    where = [claim.record.where for claim in claims_of(one) if claim.is_own]
    return len(where) == len([*claims_of(one)]) and all(one.is_title or one is Where.CAPTION for one in where)


def _tells(ladders: Ladders, one: Placed, named: Sequence[Placed], chief: Sequence[Placed]) -> bool:
    """Whether a figure is another one than a named voice gave, and lies outside of all those or may be later."""
    if any(_key(one) == _key(other) or (stands(other) and _adds_nothing(ladders, one, other)) for other in named):
        return False
    if not any(meets(one, other) for other in named if other.entry.firm):
        return True
    return not any(one.rung.comes_before(other.rung) for other in chief)


def _adds_nothing(ladders: Ladders, one: Placed, other: Placed) -> bool:
    """Whether a bound holds wherever another figure does, and its reports call those counted nothing else.

    Of what holds at a moment a bound that became known later adds that it had not fallen below that.
    """
    kind = ladders.views.corpus.metrics[one.rung.lead.scope.metric].kind
    if kind is MetricKind.STOCK and _is_known_later(one.rung, other.rung):
        return False
    return is_implied(one, other.rung) and _is_called_no_more(one, other)


def _is_called_no_more(one: Placed, other: Placed) -> bool:
    """Whether the reports of a figure call those counted nothing that those of another one do not."""
    called = {claim.record.label for claim in claims_of(one)}
    return called <= {None, *(claim.record.label for claim in claims_of(other))}


def _is_known_later(one: Rung, other: Rung) -> bool:
    return one.known_by is not None and other.known_by is not None and one.known_by > other.known_by


def _key(one: Placed) -> tuple[object, object]:
    """What is one figure: a number given flatly or as about that, or one bound."""
    count = one.rung.lead.count
    return count.number, None if count.qualifier in _FLAT else count.qualifier


def _in_all_wordings(first: Given, members: Sequence[Placed]) -> Given:
    """The first of some figures of one number, in each of the wordings that they have, the exact one first."""
    exact = Qualifier.EXACT
    worded = {one.rung.lead.count.qualifier: one.entry.step.value for one in reversed(members)}
    values = (worded[one] for one in sorted(worded, key=lambda each: each is not exact))
    return replace(first, step=replace(first.step, value=formats.either(values)))


def _by_day(one: Placed) -> tuple[date, str]:
    return one.rung.lead.known_by or date.max, one.rung.lead.id
