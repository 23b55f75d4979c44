"""A total that adds up was lowered, or a day that had been counted was counted again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, islice

from generator.language import formats, in_sentence, naming, say
from generator.language.formats import day, raised
from generator.ledger.assertion import Assertion
from generator.ledger.breaks import certain_breaks
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.record.claims import RevisionClaim
from generator.record.ids import ClaimId
from generator.rules.api import Rule, Sides, sentence_of_sides
from generator.rules.days import (
    day_described,
    first_said,
    last_described,
    moment_described,
    moment_stated,
    said_in_turn,
)
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.marks import of_term
from generator.rules.occasion import done
from generator.rules.phrases import Phrases
from generator.rules.revision import classes, passed_on
from generator.rules.revision.classes import Reclassified, completed, reclassified, sides_of_classes, totals
from generator.rules.revision.counted_again import counted_again
from generator.rules.revision.editions import lowered_in_editions
from generator.rules.revision.falls import Pair, falls
from generator.rules.revision.given_before import given_before, of_fewer
from generator.rules.revision.moved import may_be_of_others, moved, series_of, sides_of_moves
from generator.rules.revision.parts import changed_parts
from generator.rules.revision.passed_on import (
    befell,
    found_besides,
    had_before,
    is_of,
    is_replacement,
    passed_on_lower,
    relays_of,
    tell_passed_on,
)
from generator.rules.revision.recorded import Recorded, recorded_revisions
from generator.rules.revision.set_aside import credited_with_both
from generator.rules.revision.shape import Shape
from generator.rules.revision.skipped import numbers_before, sides_of_skipped, skipped_in_line, with_further_reports
from generator.rules.revision.stood_beside import between, grown_beside, remarked
from generator.rules.revision.summed import is_a_sum, summed
from generator.rules.revision.unordered import counts_of, credited, first_figure, sides_of_totals, totals_in_line
from generator.rules.revision.who import is_of_body, tellers, who_of

# So many moves of a series are told one by one.
MOST_SHOWN = 5


# What a record tells as a revision.
_RECORDED = frozenset({Shape.REVISED, Shape.REPLACED})
# Of a total that a later one undercuts.
_MOVED = frozenset({Shape.LOWERED, Shape.LOWERED_BY_ANOTHER_BODY})
# Of what one relay passed on.
_PASSED_ON = frozenset({Shape.PASSED_ON_LOWER, Shape.PASSED_ON_REPLACED})


def _find(ledger: Ledger) -> Iterator[Finding]:
    recorded, passed = [*recorded_revisions(ledger)], [*passed_on_lower(ledger)]
    yield from (_as_recorded(one) for one in recorded if one.is_own or not _is_passed_on(one, passed))
    edited: set[ClaimId] = set()
    for earlier, later in lowered_in_editions(ledger):
        edited.add(ledger.by_claim[earlier.id].id)
        yield Finding(RULE.id, RULE.severity, Shape.EDITED, (FigureTerm((earlier,)), FigureTerm((later,))))
    sums = summed(ledger)
    for series in series_of(ledger, {one.before.id for one in recorded if one.is_own} | edited).values():
        found = [one for shape, pairs in moved(ledger, series) for one in _moves(ledger, shape, pairs, series)]
        kept = (one for one in found if one.shape is not Shape.SHOWN_LOWER or not is_a_sum(sums, one))
        yield from _with_what_stood_beside(ledger, kept, series)
        if all(one.shape is not Shape.SHOWN_LOWER for one in found):
            credited_both = (one for one in _of_one_body(ledger, series) if not is_a_sum(sums, one))
            yield from _with_what_stood_beside(ledger, islice(credited_both, 1), series)
    for pair in counted_again(ledger):
        yield from _moves(ledger, Shape.RESTATED, [pair], pair)
    divided = [*reclassified(ledger)]
    yield from (_as_reclassified(ledger, one) for one in divided)
    for pair in changed_parts(ledger):
        if pair[0].scope not in {one.past.scope for one in divided}:
            yield from _moves(ledger, Shape.PART_CHANGED, [pair], pair)
    for before, now in passed:
        terms = FigureTerm((before,)), FigureTerm((now,))
        relays, further = relays_of(before, now)[:1], tuple(found_besides(ledger, recorded, before, now))
        shape = Shape.PASSED_ON_REPLACED if is_replacement(further) else Shape.PASSED_ON_LOWER
        beside = (*had_before(ledger, now, further), *befell(ledger, before))
        yield Finding(RULE.id, RULE.severity, shape, terms, relays=relays, further=further, beside=beside)


def _is_passed_on(one: Recorded, passed: Iterable[tuple[FigureSaid, FigureSaid]]) -> bool:
    """Whether a relay passed on both figures, of which it is told from whom it had each."""
    return any(is_of(one, *pair) for pair in passed)


def _as_recorded(one: Recorded) -> Finding:
    """A finding of a revision that somebody is recorded to have made."""
    figures = [FigureTerm(each.claims) for each in (one.before, one.after) if each]
    shape = Shape.REVISED if one.is_own else Shape.REPLACED
    return Finding(RULE.id, RULE.severity, shape, (*figures, Term(one.claims)))


def _as_reclassified(ledger: Ledger, one: Reclassified) -> Finding:
    figures = [FigureTerm(each.claims) for each in (one.past, one.now)]
    figures += (FigureTerm((claim,)) for claim in (one.whole, *one.parts))
    return Finding(
        RULE.id,
        RULE.severity,
        Shape.RECLASSIFIED,
        tuple(figures),
        further=totals(ledger, one),
        beside=tuple(completed(ledger, one)),
    )


def _moves(ledger: Ledger, shape: Shape, pairs: Sequence[Pair], series: Sequence[Assertion]) -> Iterator[Finding]:
    """One finding for all moves of one kind in a series, each with what the higher figure was rounded to."""
    terms, explained = sides_of_moves(ledger, pairs, series)
    if not terms:
        return
    further = tuple(numbers_before(pairs[0][1], series)) if shape is Shape.SKIPPED else ()
    found = Finding(RULE.id, RULE.severity, shape, terms, words=explained, further=further)
    yield with_further_reports(found, pairs[0], series) if shape is Shape.SKIPPED else found


def _of_one_body(ledger: Ledger, series: Sequence[Assertion]) -> Iterator[Finding]:
    """Two totals with which one body is credited, of which no fall is told, since a general word dates the lower."""
    undated = (pair for pair in falls(series) if may_be_of_others(*pair))
    for terms in credited_with_both(ledger, undated):
        yield Finding(RULE.id, RULE.severity, Shape.SHOWN_LOWER, terms)


def _with_what_stood_beside(ledger: Ledger, found: Iterable[Finding], series: Sequence[Assertion]) -> Iterator[Finding]:
    """Two totals that no day orders with what may: a text, totals in their reports that grow; a number in between.

    What a report says itself of its number is told with it.

    Of two that texts put in either order nothing is told.
    """
    for finding in found:
        if finding.shape is not Shape.SHOWN_LOWER:
            yield finding
        elif len(earlier := given_before(ledger, finding)) < len(finding.figures):
            further = (*between(finding, series), *earlier, *remarked(ledger, finding), *of_fewer(ledger, finding))
            yield replace(finding, further=further, beside=grown_beside(ledger, finding))


def _tell(phrases: Phrases, finding: Finding) -> str:
    sides = _sides(phrases, finding)
    if sides:
        return sentence_of_sides(sides)
    if finding.shape in _RECORDED:
        return _tell_recorded(phrases, finding)
    if finding.shape in _PASSED_ON:
        return tell_passed_on(phrases, finding)
    sentence = say(f"rule-revision-{finding.shape}", **_values(phrases, *_pairs(finding)[0]))
    if not finding.words:
        return sentence
    explaining = [term.lead for term in finding.terms if not isinstance(term, FigureTerm)]
    words = formats.raised(classes.listed_in(phrases, finding.words, explaining))
    return say("rule-revision-explained", sentence=sentence, words=words)


def _tell_recorded(phrases: Phrases, finding: Finding) -> str:
    """A recorded revision: the figure, what took its place, and the part that is no longer counted."""
    (before, *after), done_by = finding.figures, finding.terms[-1]
    record = done_by.lead.record
    assert isinstance(record, RevisionClaim)
    return say(
        f"rule-revision-{finding.shape}",
        **in_sentence.words_of_revision(phrases.corpus, record),
        on=done(done_by),
        who=phrases.who(done_by),
        given=phrases.stated([before.lead]),
        giver=phrases.who(before),
        earlier_on=first_said(before),
        is_known="yes" if _known_by(before) < _known_by(done_by) else "no",
        later=_later(phrases, before, *after),
    )


def _later(phrases: Phrases, before: FigureTerm, *after: FigureTerm) -> str:
    """What took the place of a figure, with what it counts where that is something else."""
    if not after:
        return ""
    return phrases.count(after[0]) if after[0].lead.scope == before.lead.scope else phrases.figured(after[0].lead)


def _known_by(term: Term) -> date:
    return term.known_by or date.max


def _sides(phrases: Phrases, finding: Finding) -> Sides | None:
    if finding.shape is Shape.RECLASSIFIED:
        return sides_of_classes(phrases, finding)
    if finding.shape is Shape.SHOWN_LOWER:
        return sides_of_totals(phrases, finding)
    if finding.shape is Shape.SKIPPED:
        return sides_of_skipped(phrases, finding)
    pairs = [] if finding.shape in _RECORDED else _pairs(finding)
    if len(pairs) < 2:
        return None
    # A day may be counted again and again.
    of_days = finding.shape is Shape.RESTATED
    n = len({day_described(later) for _, later in pairs}) if of_days else len(pairs)
    opening = say(f"rule-revision-{finding.shape}-often", **_values(phrases, *pairs[0]), n=n)
    shown = pairs if len(pairs) <= MOST_SHOWN + 1 else pairs[:MOST_SHOWN]
    each = [say(f"rule-revision-{finding.shape}-side", **_values(phrases, *pair)) for pair in shown]
    if len(shown) < len(pairs):
        each.append(say("rule-revision-further", n=len(pairs) - len(shown)))
    return Sides(opening, tuple(each))


def _pairs(finding: Finding) -> list[tuple[FigureTerm, FigureTerm]]:
    return list(zip(finding.figures[::2], finding.figures[1::2], strict=True))


def _values(phrases: Phrases, earlier: FigureTerm, later: FigureTerm) -> dict[str, str | int]:
    breaks = certain_breaks(phrases.chains, phrases.corpus.metrics[later.lead.scope.metric], earlier, later)
    shared = sorted({claim.source_id for claim in later.claims if is_of_body(claim, earlier.lead)})
    earlier_on, later_on = said_in_turn(earlier, later)
    return {
        "amount": phrases.amount(later),
        "tellers": tellers(phrases, earlier.lead, later.lead) if _is_of_a_day(later) else "other",
        "who": who_of(phrases, earlier.lead, later.lead),
        "other_who": phrases.who_in_full(FigureTerm((later.lead,))),
        "shared": phrases.papers(shared),
        "shared_sources": len(shared),
        "earlier": phrases.count(earlier),
        "earlier_figure": phrases.figured(earlier.lead),
        "earlier_on": earlier_on,
        "earlier_then": formats.raised(earlier_on),
        "earlier_moment": _moment_apart(earlier),
        "later_moment": _moment_apart(later),
        "speaker": "named" if earlier.lead.speakers and not earlier.lead.is_own else "nobody",
        "later": phrases.count(later),
        "later_figure": phrases.figured(later.lead),
        "later_on": later_on,
        "then": formats.raised(later_on),
        "moment": _moment(later),
        "earlier_paper": phrases.paper(earlier.lead.source_id),
        "later_paper": phrases.paper(later.lead.source_id),
        "breaks": " ".join(say("rule-revision-break", day=day(one.on), what=one.what) for one in breaks),
    }


def _is_of_a_day(term: FigureTerm) -> bool:
    """Whether a figure does not state several days, which are told of it then."""
    return last_described(term) is None or day_described(term) is not None


def _moment(term: FigureTerm) -> str:
    """The one day that a figure states to describe, with the time of it where that is stated; else nothing."""
    stated = moment_stated(term)
    return naming.when(stated) if stated and stated.day else ""


def _moment_apart(term: FigureTerm) -> str:
    """The day or days that a figure describes, where it is known from later ones only; else `none`."""
    described = last_described(term)
    return moment_described(term) if described and _known_by(term) > described else "none"


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """Who is credited with two totals, where that is one, `none` else; who passed on what; on what classes differ."""
    if finding.shape in _PASSED_ON:
        return passed_on.in_line(phrases, finding)
    if finding.shape is Shape.RECLASSIFIED:
        return classes.in_line(phrases, finding)
    if finding.shape is Shape.SKIPPED:
        return skipped_in_line(phrases, finding)
    if finding.shape is Shape.LOWERED_BY_ANOTHER_BODY:
        earlier, later = finding.figures[:2]
        counts = counts_of(phrases, (earlier, later))
        figures = {"earlier": first_figure(phrases, earlier, counts), "later": counts[1]}
        return {"who": raised(phrases.who_in_full(earlier)), "other_who": phrases.who_in_full(later), **figures}
    if finding.shape is not Shape.SHOWN_LOWER:
        return {"who": "none"}
    leads = [term.lead for term in finding.figures[:2]]
    who = credited(phrases, finding) if tellers(phrases, *leads) == "one" else "none"
    return {"who": who, **totals_in_line(phrases, finding)}


def _marks(phrases: Phrases, finding: Finding) -> Iterator[Claim]:
    """The claims of the sides, then the first of each figure, with that which states the day that is told of it."""
    sides = _sides(phrases, finding)
    yield from chain(sides.opened, *sides.claims) if sides else ()
    for term in (*finding.terms, *finding.further, *finding.beside):
        yield from of_term(term)
        if isinstance(term, FigureTerm) and finding.shape in _MOVED and term.lead.when is None and term.known_by:
            yield from islice((claim for claim in term.claims if claim.said.day == term.known_by), 1)


RULE = Rule(
    id="revision",
    severity=Severity.REVISION,
    find=_find,
    tell=_tell,
    sides=_sides,
    marks=_marks,
    in_line=_in_line,
    differing=frozenset({Shape.SHOWN_LOWER, Shape.LOWERED_BY_ANOTHER_BODY}) | _PASSED_ON,
    of_records=True,
)
