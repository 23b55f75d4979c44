"""Two totals of one body of which nothing tells which came later, in words: every report of each, and what was said."""

from collections.abc import Iterator

from generator.language import say
from generator.language.formats import in_row, listed
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.speakers import is_of_an_inferred_wire
from generator.rules.api import Sides
from generator.rules.dates import days
from generator.rules.finding import FigureTerm, Finding
from generator.rules.occasion import on
from generator.rules.phrases import NAMED_SOURCES, Phrases
from generator.rules.revision.classes import listed_in
from generator.rules.revision.who import is_of_body, tellers, who_of


def sides_of_totals(phrases: Phrases, finding: Finding) -> Sides:
    """Both totals, each with the reports that credit the body with it, then what the speakers said of them."""
    earlier, later = finding.figures
    opening = say(
        "rule-revision-shown-lower",
        tellers=tellers(phrases, earlier.lead, later.lead),
        who=who_of(phrases, earlier.lead, later.lead),
        other_who=phrases.who(FigureTerm((later.lead,))),
        earlier=phrases.figured(earlier.lead),
        later=phrases.count(later),
    )
    reports = [_reports(earlier, later.lead), _reports(later, earlier.lead)]
    each = [_side(phrases, term, ones) for term, ones in zip((earlier, later), reports, strict=True)]
    marks: list[tuple[Claim, ...]] = [tuple(ones) for ones in reports]
    if explained := [term.lead for term in finding.terms if not isinstance(term, FigureTerm)]:
        each.append(listed_in(phrases, finding.words, explained))
        marks.append(tuple(explained))
    return Sides(opening, tuple(each), tuple(marks))


def _reports(term: FigureTerm, other: FigureSaid) -> list[FigureSaid]:
    """The first claim of each report that credits the number to the body of both sides, that of the lead first."""
    theirs = (one for one in term.claims if one is term.lead or is_of_body(one, term.lead) or is_of_body(one, other))
    return list({one.text: one for one in reversed([*theirs])}.values())[::-1]


def _side(phrases: Phrases, term: FigureTerm, reports: list[FigureSaid]) -> str:
    shown = reports if len(reports) <= NAMED_SOURCES + 1 else reports[:NAMED_SOURCES]
    each = [_report(phrases, claim) for claim in shown]
    if further := len(reports) - len(shown):
        each.append(say("phrase-further-reports", n=further))
    return say("rule-revision-total-side", count=phrases.count(term), reports=listed(each))


def _report(phrases: Phrases, claim: FigureSaid) -> str:
    """A report with from whom it has the number, whether whose it is is our reading, and by when it shows it."""
    details = in_row(_details(phrases, claim))
    return say("rule-revision-total-report", paper=phrases.paper(claim.source_id), details=details)


def _details(phrases: Phrases, claim: FigureSaid) -> Iterator[str]:
    source = claim.source
    own = {*claim.speakers, source.publication, source.author}
    if claim.record.is_said_by_reading:
        yield say("rule-revision-total-read")
    if relays := [one for one in claim.relays if one not in own and not is_of_an_inferred_wire(claim, one)]:
        yield say("rule-revision-total-relay", relays=listed(map(phrases.actor, relays)))
    if claim.when and claim.when.day is None:
        yield days(claim.when)
    elif claim.known_by or claim.is_earlier:
        yield on(FigureTerm((claim,)))
    else:
        yield say("rule-revision-total-undated")
