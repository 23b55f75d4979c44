"""Classes of a total that change: a part given in two sizes, and a list by the same body that has no such part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from generator.language import in_sentence, say
from generator.language.formats import listed as in_row
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import is_a_reading
from generator.record.fields import UNSTATED
from generator.record.hierarchy import is_nested
from generator.rules.api import Sides
from generator.rules.breakdown.rule import RULE as BREAKDOWN
from generator.rules.breakdown.shape import Shape as Left
from generator.rules.finding import FigureTerm, Finding
from generator.rules.of_text import completed_by, total_of_text
from generator.rules.phrases import Phrases
from generator.rules.restated import in_a_sentence
from generator.rules.revision.falls import Pair
from generator.rules.revision.parts import changes


@dataclass(frozen=True, slots=True)
class Reclassified:
    """A class as it was and as it is given elsewhere, and a list of the whole without it, which leaves less."""

    past: Assertion
    now: Assertion
    whole: FigureSaid
    parts: tuple[FigureSaid, ...]


def reclassified(ledger: Ledger) -> Iterator[Reclassified]:
    """Of each class of a total, told as a past and as the present one in two sizes, the first list that lacks it.

    What the list leaves over is less than either size, so that wherever its place is, those counted stand there under
    other names, if they stand there at all.
    """
    divided = {
        claim.scope.metric
        for claim in ledger.figures
        if any(one.by == "group" and one.disjoint for one in claim.record.breakdowns)
    }
    scopes = [scope for scope in ledger.by_scope if scope.metric in divided and scope.group != UNSTATED]
    changed = [(scope, pairs) for scope in scopes if (pairs := _of_one_place(ledger, scope))]
    lists = [*_lists(ledger)] if changed else []
    for scope, pairs in changed:
        found = (one for listed in lists for one in _against(ledger, scope, pairs, listed))
        yield from islice(found, 1)


def _of_one_place(ledger: Ledger, scope: Scope) -> list[Pair]:
    """The sizes of a class; where its place is left open, without those that another text has of a place."""
    pairs = changes(ledger, scope)
    if UNSTATED not in scope.place or not pairs:
        return pairs
    of_class = (one for one in ledger.figures if (one.scope.metric, one.scope.group) == (scope.metric, scope.group))
    placed = {one.count.number for one in of_class if UNSTATED not in one.scope.place}
    return [pair for pair in pairs if placed.isdisjoint({one.count.number for one in pair})]


def _lists(ledger: Ledger) -> Iterator[Finding]:
    """The wholes that are divided without a rest that is counted, too."""
    return (one for one in BREAKDOWN.find(ledger) if one.shape in {Left.REMAINDER, Left.NOT_ALLOCATED})


def _against(ledger: Ledger, scope: Scope, pairs: Sequence[Pair], listed: Finding) -> Iterator[Reclassified]:
    """The changes of a class against one list."""
    whole, *parts = (term.lead for term in listed.figures)
    rest = listed.derived
    if not _lacks(ledger, scope, whole, parts) or rest.high is None:
        return
    for past, now in pairs:
        is_apart = whole.source_id not in {*past.sources, *now.sources}
        smaller = float(min(past.count.number or 0, now.count.number or 0))
        if whole.body in past.bodies and is_apart and float(rest.high) < smaller:
            yield Reclassified(past, now, whole, tuple(parts))


def _lacks(ledger: Ledger, scope: Scope, whole: FigureSaid, parts: Sequence[FigureSaid]) -> bool:
    """Whether a list is of all that holds a class, by group, and has neither it nor what holds it or lies in it."""
    event, groups = ledger.corpus.event, ledger.corpus.groups
    is_of_all = whole.scope.metric == scope.metric and whole.scope.group == event.lead_group
    is_everywhere = whole.scope.place in {(event.lead_place,), scope.place}
    by_group = all(part.scope.place == whole.scope.place and part.scope.group != whole.scope.group for part in parts)
    others = {part.scope.group for part in parts}
    apart = not any(one == scope.group or is_nested(groups, one, scope.group) for one in others)
    return is_of_all and is_everywhere and by_group and apart


def sides_of_classes(phrases: Phrases, finding: Finding) -> Sides:
    """The two numbers of a name, and the list that leaves less for whom it does not name; that rest is told apart."""
    past, now, whole, *parts = finding.figures
    opening = say(
        "rule-revision-reclassified",
        figures=_figures(phrases, past, now),
        **_called(phrases, finding),
        read="yes" if any(term.lead.record.is_counted_by_reading for term in (past, now)) else "no",
        whole=phrases.figure(whole),
    )
    of_text = {term.lead.source_id: term.lead for term in finding.further if isinstance(term, FigureTerm)}
    made = {other.lead.source_id: (other, total) for other, total in _sums(finding)}
    each, marks = [], list[tuple[Claim, ...]]()
    for term, as_of in ((past, "earlier"), (now, "now")):
        source = term.lead.source_id
        side = _given(phrases, term, as_of, of_text.get(source))
        each.append(_completed(phrases, side, *made[source]) if source in made else side)
        added = (one.lead for one in made.get(source, ()))
        marks.append((term.lead, *([of_text[source]] if source in of_text else ()), *added))
    each.append(_list(phrases, whole, parts))
    marks.append(tuple(term.lead for term in (whole, *parts)))
    return Sides(opening, tuple(each), tuple(marks))


def _sums(finding: Finding) -> list[tuple[FigureTerm, FigureTerm]]:
    """Of either number the part of its text with which it makes a total there, and that total."""
    figures = [term for term in finding.beside if isinstance(term, FigureTerm)]
    return list(zip(figures[::2], figures[1::2], strict=True))


def _completed(phrases: Phrases, side: str, other: FigureTerm, total: FigureTerm) -> str:
    """A number with what our arithmetic makes of it and another part of its text, which that text has for a place."""
    return say(
        "rule-revision-class-completed",
        side=side,
        other=say("rule-revision-class-other", count=phrases.count(other), name=_name(phrases, other)),
        total=phrases.placed(total.lead),
    )


def listed_in(phrases: Phrases, words: Sequence[str], claims: Sequence[Claim]) -> str:
    """What was said of a number, in the words of the record, each with the text that has it."""
    each = zip(words, (phrases.paper(claim.source_id) for claim in claims), strict=True)
    return in_row(say("rule-revision-explained-in", words=in_a_sentence(one), paper=paper) for one, paper in each)


def in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """What is given in two sizes, and these with the texts that have them."""
    return {**_called(phrases, finding), "sizes": in_row(_size(phrases, term) for term in finding.figures[:2])}


def _size(phrases: Phrases, term: FigureTerm) -> str:
    read = "yes" if term.lead.record.is_counted_by_reading else "no"
    paper = phrases.paper(term.lead.source_id)
    return say("rule-revision-class-size", count=phrases.count(term), paper=paper, read=read)


def _called(phrases: Phrases, finding: Finding) -> dict[str, str]:
    """What those are called, where both texts have one word, of whom they are part, and whether where is open."""
    past, now, whole, *_ = finding.figures
    labels = {past.lead.record.label, now.lead.record.label}
    label = past.lead.record.label if len(labels) == 1 else None
    amount = phrases.amount(whole) if phrases.corpus.metrics[whole.lead.scope.metric].amount else "none"
    return {"label": label or "none", "amount": amount, "open": "yes" if UNSTATED in past.lead.scope.place else "no"}


def _figures(phrases: Phrases, past: FigureTerm, now: FigureTerm) -> str:
    """Both numbers with what they count, in the word of their texts where these have one: `9 and 8 dead (called X)`."""
    labels = {past.lead.record.label, now.lead.record.label}
    if len(labels) > 1 or None in labels:
        return phrases.figures((past, now))
    values = in_row(map(phrases.count, (past, now)))
    what = in_sentence.counted(phrases.corpus, past.lead.scope, values)
    return say("phrase-labelled", what=what, label=past.lead.record.label or "")


def _given(phrases: Phrases, term: FigureTerm, as_of: str, total: FigureSaid | None) -> str:
    """A number as its first report has it, with whom that credits, and with the total of that text."""
    side = say(
        "rule-revision-class",
        count=phrases.count(term),
        told=as_of,
        paper=phrases.title(term.lead.source_id),
        speaker="named" if term.lead.speakers and not term.lead.is_own else "nobody",
        who=phrases.who(term),
    )
    side = phrases.as_read(side, term)
    return say("rule-revision-class-beside", side=side, total=phrases.figured(total)) if total else side


def completed(ledger: Ledger, one: Reclassified) -> Iterator[FigureTerm]:
    """For each of the two numbers the part of its text that makes a total of a place there with it, and that total."""
    for each in (one.past, one.now):
        for claim in completed_by(ledger, each.claims[0]) or ():
            yield FigureTerm((claim,))


def totals(ledger: Ledger, one: Reclassified) -> tuple[FigureTerm, ...]:
    """The one total that each text of the two numbers has beside them, as what is so at present."""
    found = (total_of_text(ledger, each.claims[0]) for each in (one.past, one.now))
    return tuple(FigureTerm((claim,)) for claim in found if claim)


def _list(phrases: Phrases, whole: FigureTerm, parts: Sequence[FigureTerm]) -> str:
    is_read = any(is_a_reading(claim) for term in (whole, *parts) for claim in term.claims)
    return say(
        "rule-revision-class-list",
        whole=phrases.figure(whole),
        parts=in_row(_part(phrases, part) for part in parts),
        paper=phrases.title(whole.lead.source_id),
        basis="read" if is_read else "stated",
        who=phrases.who_in_full(whole),
    )


def _part(phrases: Phrases, part: FigureTerm) -> str:
    return say("rule-revision-class-listed", count=phrases.count(part), name=_name(phrases, part))


def _name(phrases: Phrases, part: FigureTerm) -> str:
    return phrases.group(part.lead, part.lead.record.label)
