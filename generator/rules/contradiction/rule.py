"""One text, or one voice for one moment, gives figures for the same thing that cannot both hold."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import combinations

from generator.language import say
from generator.language.formats import either, listed
from generator.ledger.claim import FigureSaid
from generator.ledger.groups import joined
from generator.ledger.ledger import Ledger
from generator.ledger.relays import nearest_relay
from generator.record.claims import Modality, Where
from generator.record.counts import last_place
from generator.record.ids import ClaimId
from generator.rules.alike import is_general, is_round
from generator.rules.api import Rule, Sides, sentence_of_sides
from generator.rules.contradiction.headlines import at_odds, of_another_place, of_another_thing
from generator.rules.contradiction.slips import each_text, of_one_slip
from generator.rules.finding import FigureTerm, Finding, Severity, comparable_figures, room, strict_room
from generator.rules.lines import text_in_few
from generator.rules.marks import of_term
from generator.rules.moments import (
    is_certainly_one_moment,
    is_dated,
    is_one_moment,
    is_same_teller,
    is_unattributed,
)
from generator.rules.of_text import near_in_text, sums_nearer
from generator.rules.phrases import Phrases


class Shape(StrEnum):
    """Where the two figures stand."""

    HEADLINE_AGAINST_BODY = "headline-body"
    ADDRESS_AGAINST_BODY = "address-body"
    LEAD_AGAINST_BODY = "lead-body"
    CAPTION_AGAINST_BODY = "caption-body"
    OTHER_THING = "other-thing"
    OTHER_PLACE = "other-place"
    WITHIN_SOURCE = "within-source"
    UNATTRIBUTED = "unattributed"
    ACROSS_SOURCES = "across-sources"


_PARTS = {
    Where.HEADLINE: Shape.HEADLINE_AGAINST_BODY,
    Where.ADDRESS: Shape.ADDRESS_AGAINST_BODY,
    Where.CAPTION: Shape.CAPTION_AGAINST_BODY,
    Where.LEAD: Shape.LEAD_AGAINST_BODY,
}


def _find(ledger: Ledger) -> Iterator[Finding]:
    sources: dict[object, list[FigureSaid]] = defaultdict(list)
    within: dict[object, list[FigureSaid]] = defaultdict(list)
    across: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures:
        if claim.count.test is not None and not claim.is_earlier:
            sources[claim.article].append(claim)
    for claim in comparable_figures(ledger):
        within[(claim.article, claim.scope)].append(claim)
        if claim.voice and claim.record.as_of and claim.record.as_of.day:
            across[(claim.voice, claim.scope, claim.record.as_of.day)].append(claim)
    odds = [one for claims in within.values() for one in at_odds(ledger, claims)]
    borne_out = {part.id: text for parts, text in odds for part in parts}
    misplaced: set[str] = set()
    for claims in sources.values():
        for finding in _misplaced(ledger, claims, borne_out):
            misplaced.add(finding.figures[0].lead.id)
            yield finding
    above: list[Finding] = []
    for parts, text in odds:
        if left := tuple(part for part in parts if part.id not in misplaced):
            # An address is cut short by its nature, and is nobody's statement.
            wording = Severity.WORDING if left[0].record.where is Where.ADDRESS else None
            given = _of_the_text(text, within[(text.article, text.scope)])
            found = _finding(_PARTS[left[0].record.where], left, given, wording)
            above.append(replace(found, beside=tuple(sums_nearer(ledger, left[0], given))))
    yield from of_one_slip(above)
    for claims in within.values():
        yield from _within(ledger, claims)
    for claims in across.values():
        yield from _across(ledger, claims)


def _of_the_text(first: FigureSaid, claims: Sequence[FigureSaid]) -> tuple[FigureSaid, ...]:
    """The figures that stand in one part of a text, each number once, so that none is chosen."""
    found: dict[object, FigureSaid] = {first.count.number: first}
    for one in claims:
        if one.record.where is first.record.where and one.words_of is None:
            found.setdefault(one.count.number, one)
    return tuple(found.values())


def _misplaced(
    ledger: Ledger, claims: Sequence[FigureSaid], borne_out: Mapping[ClaimId, FigureSaid]
) -> Iterator[Finding]:
    """Titles with a number that their text gives for something else, with what it gives for theirs or near it."""
    for shape, found in ((Shape.OTHER_THING, of_another_thing(claims)), (Shape.OTHER_PLACE, of_another_place(claims))):
        for part, text in found:
            given = [text, *(borne_out[name] for name in (part.id,) if name in borne_out)]
            terms = tuple(FigureTerm((claim,)) for claim in (part, *given))
            beside = near_in_text(ledger, part, text) if shape is Shape.OTHER_THING else []
            if shape is Shape.OTHER_THING and not (given[1:] or beside) and _is_coarse(part, text):
                continue
            yield Finding(RULE.id, Severity.WORDING, shape, terms, beside=tuple(beside))


def _is_coarse(part: FigureSaid, text: FigureSaid) -> bool:
    """Whether a number is so round that it need not be taken from another one near it: "almost 6,000" from 5,800."""
    return part.count.number != text.count.number and is_round(part.count)


def _finding(
    shape: Shape,
    ones: Sequence[FigureSaid],
    others: Sequence[FigureSaid],
    severity: Severity | None = None,
    further: Sequence[FigureSaid] = (),
) -> Finding:
    terms = (FigureTerm(tuple(ones)), FigureTerm(tuple(others)), *(FigureTerm((claim,)) for claim in further))
    return Finding(RULE.id, severity or RULE.severity, shape, terms)


def _within(ledger: Ledger, claims: Sequence[FigureSaid]) -> Iterator[Finding]:
    """One finding for the figures of one teller in one part of an article, and one for those of nobody."""
    for shape, names in _linked(ledger, claims):
        figures = [*_each_once(ledger, [claim for claim in claims if claim.id in names])]
        if figures[2:]:
            figures.sort(key=lambda claim: room(claim).low)
        first, second, *further = figures
        yield _finding(shape, (first,), (second,), further=further)


def _linked(ledger: Ledger, claims: Sequence[FigureSaid]) -> Iterator[tuple[Shape, list[ClaimId]]]:
    """The figures of which each cannot hold together with some other of them, and where they stand."""
    pairs: dict[Shape, list[tuple[ClaimId, ClaimId]]] = defaultdict(list)
    for first, second in combinations(claims, 2):
        if shape := _apart(ledger, first, second):
            pairs[shape].append((first.id, second.id))
    return ((shape, names) for shape, linked in pairs.items() for names in joined(linked))


def _each_once(ledger: Ledger, claims: Sequence[FigureSaid]) -> Iterator[FigureSaid]:
    """Figures without those that only tell the number of another of them again, or less exactly."""
    rooms = [strict_room(ledger.corpus, claim) for claim in claims]
    for at, claim in enumerate(claims):
        if not any(
            other.count.number == claim.count.number
            and rooms[to].is_within(rooms[at])
            and (to < at or rooms[to] != rooms[at])
            for to, other in enumerate(claims)
            if to != at
        ):
            yield claim


def _apart(ledger: Ledger, first: FigureSaid, second: FigureSaid) -> Shape | None:
    """Where two figures in one part of an article stand that cannot both hold of one time."""
    if first.record.where is not second.record.where or _can_both_hold(ledger, first, second):
        return None
    return _shape(ledger, first, second) if _is_of_one_time(ledger, first, second) else None


def _can_both_hold(ledger: Ledger, first: FigureSaid, second: FigureSaid) -> bool:
    """Whether two figures in one part of an article can be one number.

    A round number may be told shorter, and a number with and without a bound beside it ("more than 16", then 16) is
    one number in two wordings, which the page of the source shows.
    """
    if _may_be_rounded(first) or _may_be_rounded(second) or _are_wordings_of_one(first, second):
        return room(first).meets(room(second))
    return strict_room(ledger.corpus, first).meets(strict_room(ledger.corpus, second))


def _are_wordings_of_one(first: FigureSaid, second: FigureSaid) -> bool:
    return first.count.number == second.count.number and (first.count.is_bare or second.count.is_bare)


def _may_be_rounded(claim: FigureSaid) -> bool:
    number = claim.count.number
    return isinstance(number, int) and last_place(number) >= 10


def _shape(ledger: Ledger, one: FigureSaid, other: FigureSaid) -> Shape | None:
    if is_unattributed(one) and is_unattributed(other):
        return Shape.UNATTRIBUTED
    # A general word ("authorities") may stand for two bodies.
    named = is_same_teller(one, other) and (one.is_own or not is_general(ledger, one))
    return Shape.WITHIN_SOURCE if named else None


def _is_of_one_time(ledger: Ledger, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether a text tells two figures as of one time.

    Within a day that it names a count may have grown, and what it dates need not be of the time of what it does not.
    """
    if is_certainly_one_moment(ledger, one, other):
        return True
    return is_one_moment(one, other) and not (is_dated(one) or is_dated(other))


def _across(ledger: Ledger, claims: list[FigureSaid]) -> Iterator[Finding]:
    """Figures of one voice for one stated moment, each carried by two independent relays or more."""
    by_count: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in claims:
        by_count[claim.count].append(claim)
    carried = [
        group for group in by_count.values() if len({nearest_relay(ledger.corpus, claim) for claim in group}) > 1
    ]
    for ones, others in combinations(carried, 2):
        sources = {claim.article for claim in ones}, {claim.article for claim in others}
        if room(ones[0]).meets(room(others[0])) or sources[0] & sources[1]:
            continue
        pairs = ((one, other) for one in ones for other in others)
        if all(is_certainly_one_moment(ledger, one, other) and is_one_moment(one, other) for one, other in pairs):
            yield _finding(Shape.ACROSS_SOURCES, ones, others)


def _tell(phrases: Phrases, finding: Finding) -> str:
    if sides := _sides(phrases, finding):
        return sentence_of_sides(sides)
    return _sentence(phrases, finding, phrases.paper(finding.figures[0].lead.source_id))


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    if finding.further:
        return {"sentence": say("rule-self-contradiction-several", form="line", **_shared(phrases, finding))}
    return {"sentence": _sentence(phrases, finding, text_in_few(phrases, finding.figures[0]))}


def _sides(phrases: Phrases, finding: Finding) -> Sides | None:
    """What several texts of one slip have, each for itself."""
    if not finding.further:
        return None
    texts = list(each_text(finding))
    opening = say("rule-self-contradiction-several", form="opening", **_shared(phrases, finding))
    each = (_sentence(phrases, one, phrases.paper(one.figures[0].lead.source_id), "side") for one in texts)
    marks = (tuple(claim for term in (*one.terms, *one.beside) for claim in of_term(term)) for one in texts)
    return Sides(opening, tuple(each), tuple(marks))


def _shared(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """The number that several texts of one slip have above them, and what they have themselves."""
    texts = list(each_text(finding))
    number, text = phrases.shared([one.figures[0] for one in texts]), finding.figures[1]
    found = {claim.record.where for one in texts for claim in one.figures[0].claims}
    where = either(say("rule-self-contradiction-above", where=part) for part in Where if part in found)
    return {"n": len(texts), "number": number, "where": where, "figure": _second(phrases, finding, text)}


def _sentence(phrases: Phrases, finding: Finding, source: str, form: str = "whole") -> str:
    one, other, *third = finding.figures
    return say(
        f"rule-self-contradiction-{_case(finding)}",
        form=form,
        source=source,
        giver=_giver(phrases, other),
        rounded="yes" if finding.shape is Shape.OTHER_THING and not _is_number_of(one, other) else "no",
        who=phrases.who(one if finding.shape is Shape.ACROSS_SOURCES else other),
        one=_first(phrases, finding, one),
        other=_second(phrases, finding, other),
        parts=listed(_parts(phrases, finding)) if finding.shape in _PARTS.values() else "",
        one_sources=len(one.sources),
        other_sources=len(other.sources),
        where=str(one.lead.record.where),
        third=listed(_besides(phrases, finding, third)) or "none",
        parts_of=listed(_summed(phrases, finding, one.lead)),
        modality=str(one.lead.scope.modality),
        figures=phrases.figures(finding.figures),
        n=len(finding.figures),
    )


def _is_number_of(one: FigureTerm, other: FigureTerm) -> bool:
    """Whether two figures have one number, however they bound it."""
    return one.lead.count.number == other.lead.count.number


def _giver(phrases: Phrases, other: FigureTerm) -> str:
    """The one whom a text credits with its figures; `none` where it names nobody, or another for each."""
    named = {claim.speakers for claim in other.claims}
    return phrases.who(other) if len(named) == 1 and other.speakers and not other.lead.is_own else "none"


def _besides(phrases: Phrases, finding: Finding, third: Sequence[FigureTerm]) -> Iterator[str]:
    """What the text has for the title's own matter, and for what is near that of either figure."""
    yield from (phrases.placed(term.lead) for term in third)
    yield from (phrases.figured(term.lead) for term in finding.beside if isinstance(term, FigureTerm))


def _summed(phrases: Phrases, finding: Finding, part: FigureSaid) -> list[str]:
    """What the sums beside a figure take in, of which what it counts is a part."""
    metrics = phrases.corpus.metrics
    sums = (
        one for term in finding.beside if isinstance(term, FigureTerm) for one in metrics[term.lead.scope.metric].sums
    )
    taken = dict.fromkeys(name for one in sums if part.scope.metric in one for name in one)
    return [metrics[name].name.lower() for name in taken]


def _as_actual(claim: FigureSaid) -> FigureSaid:
    """A figure without the word that it was expected, which is told of both at once."""
    return replace(claim, scope=replace(claim.scope, modality=Modality.ACTUAL))


def _first(phrases: Phrases, finding: Finding, one: FigureTerm) -> str:
    """The first figure with as much of what it counts as the second does not tell."""
    if finding.shape is Shape.OTHER_PLACE:
        return phrases.placed(_as_actual(one.lead))
    if finding.shape is Shape.OTHER_THING:
        return _called(phrases, one.lead, phrases.counted(_as_actual(one.lead)))
    return phrases.figured(one.lead) if finding.shape is Shape.ACROSS_SOURCES else phrases.count(one)


def _second(phrases: Phrases, finding: Finding, other: FigureTerm) -> str:
    """The second figure: with its place where that differs; what both leave open is not told."""
    if finding.shape is Shape.OTHER_PLACE:
        return phrases.placed(_as_actual(other.lead))
    if finding.shape is Shape.OTHER_THING:
        return _called(phrases, other.lead, phrases.without_gaps(_as_actual(other.lead)))
    further = other.claims[1:] if finding.shape in _PARTS.values() else ()
    return listed([phrases.figured(other.lead), *map(phrases.worded, further)])


def _called(phrases: Phrases, claim: FigureSaid, figure: str) -> str:
    """A figure with what the text calls those counted, in place of what is counted where it has all words of that."""
    label, counted = claim.record.label, phrases.corpus.metrics[claim.scope.metric].counted
    if not label:
        return figure
    if counted and {*counted.casefold().split()} <= {*label.casefold().split()}:
        return phrases.as_labelled(claim)
    return say("phrase-labelled", what=figure, label=label)


def _case(finding: Finding) -> str:
    """The shape; of two figures in one part, whether the article gives them in its own words."""
    if finding.shape in _PARTS.values():
        return "part"
    if finding.shape in {Shape.OTHER_THING, Shape.OTHER_PLACE}:
        return "other"
    return "own" if finding.shape is Shape.WITHIN_SOURCE and finding.terms[1].lead.is_own else finding.shape


def _parts(phrases: Phrases, finding: Finding) -> Iterator[str]:
    """Each part of a text with its number; the first with what it counts, where the text has sums beside that."""
    claims = finding.figures[0].claims
    for claim in claims:
        is_among_sums = claim is claims[0] and bool(finding.beside)
        count = phrases.figured(claim) if is_among_sums else phrases.worded(claim)
        yield say(f"rule-self-contradiction-in-{claim.record.where}", count=count)


RULE = Rule(
    id="self-contradiction",
    severity=Severity.CONTRADICTION,
    find=_find,
    tell=_tell,
    in_line=_in_line,
    sides=_sides,
)
