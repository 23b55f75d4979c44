"""Two totals of one body of which nothing tells which came later, in words: every report of each, and what was said."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from generator.language import in_sentence, naming, say
from generator.language.formats import in_row, listed
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.speakers import is_of_an_inferred_wire
from generator.record.claims import Where
from generator.rules.api import Sides
from generator.rules.dates import days
from generator.rules.finding import FigureTerm, Finding, room
from generator.rules.marks import in_its_text
from generator.rules.occasion import on
from generator.rules.phrases import NAMED_SOURCES, Phrases
from generator.rules.restated import clause_of
from generator.rules.revision.classes import listed_in
from generator.rules.revision.given_before import order_shown, remarks_in, sides_between, sides_of_fewer
from generator.rules.revision.who import is_of_body, tellers, who_of


def sides_of_totals(phrases: Phrases, finding: Finding) -> Sides:
    """Both totals, each with the reports that credit the body with it, then what the speakers said of them."""
    earlier, later = finding.figures
    reports, counts = reports_of_each(finding), counts_of(phrases, (earlier, later))
    opening = say(
        "rule-revision-shown-lower",
        tellers=tellers(phrases, earlier.lead, later.lead),
        who=credited(phrases, finding),
        other_who=phrases.who(FigureTerm((later.lead,))),
        earlier=first_figure(phrases, earlier, counts),
        later=counts[1],
        **_order(finding, counts),
    )
    each = [side_of(phrases, count, ones, remarks_in(finding)) for count, ones in zip(counts, reports, strict=True)]
    marks: list[tuple[Claim, ...]] = [(*ones, *_remarks_of(finding, ones)) for ones in reports]
    for term in sides_between(finding):
        each.append(side_of(phrases, say("rule-revision-total-between", count=phrases.count(term)), list(term.claims)))
        marks.append(term.claims)
    for term in sides_of_fewer(finding):
        figure, papers = phrases.figure(term), phrases.papers(term.sources)
        each.append(say("rule-revision-total-of-fewer", figure=figure, papers=papers, who=phrases.who(term)))
        marks.append(term.claims)
    if ordering := order_shown(finding):
        papers = phrases.papers(ordering.sources)
        both = _in_the_words_of_one(finding, ordering)
        now, before = map(clause_of, both) if both else ("none", "")
        order = _order(finding, counts)
        each.append(say("rule-revision-total-told", **order, papers=papers, now=now, before=before))
        marks.append((*ordering.claims, *both))
    if finding.beside:
        each.append(_grown(phrases, finding, counts))
        marks.append(tuple(term.lead for term in finding.beside))
    if explained := [term.lead for term in finding.terms if not isinstance(term, FigureTerm)]:
        each.append(listed_in(phrases, finding.words, explained))
        marks.append(tuple(explained))
    return Sides(opening, tuple(each), tuple(marks))


def totals_in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """Both totals in one style, and what tells their order."""
    earlier, later = finding.figures[:2]
    counts = counts_of(phrases, (earlier, later))
    figures = {"earlier": first_figure(phrases, earlier, counts), "later": counts[1]}
    return {**figures, **_order(finding, counts)}


def _order(finding: Finding, counts: Sequence[str]) -> dict[str, str | int]:
    """What tells the order of two totals: a text, other totals that grow, or nothing."""
    ordering = order_shown(finding)
    if ordering is None:
        return {"order": "grown" if finding.beside else "open", "first": "", "then": "", "n": 0}
    in_turn = counts if ordering.lead.count.number == finding.figures[0].lead.count.number else counts[::-1]
    return {"order": "told", "first": in_turn[0], "then": in_turn[1], "n": len(ordering.sources)}


def _in_the_words_of_one(finding: Finding, ordering: FigureTerm) -> Sequence[FigureSaid]:
    """Both numbers as the one text that tells their order has them; none where not both are restated."""
    of_text = (one for term in finding.figures[:2] for one in term.claims if one.source_id in ordering.sources)
    theirs = (claim for claim in of_text if not claim.is_earlier)
    both = (*(map(in_its_text, islice(theirs, 1))), *ordering.claims)
    return both if len(both) == 2 and all(one.record.restated for one in both) else ()


def first_figure(phrases: Phrases, earlier: FigureTerm, counts: Sequence[str]) -> str:
    """The first of some totals with what it counts."""
    return in_sentence.figure_of_people(phrases.corpus, earlier.lead.scope, earlier.lead.count, counts[0])


def _grown(phrases: Phrases, finding: Finding, counts: Sequence[str]) -> str:
    """The totals that grow, of which the reports of one of the two numbers have the lower: those of that first."""
    terms = [term for term in finding.beside if isinstance(term, FigureTerm)]
    pairs = list(zip(terms[::2], terms[1::2], strict=True))
    is_turned = room(pairs[0][0].lead).is_above(room(pairs[0][1].lead))
    one, other = counts[::-1] if is_turned else counts
    totals = (_beside(phrases, *(pair[::-1] if is_turned else pair)) for pair in pairs)
    return say("rule-revision-total-grown", one=one, other=other, totals=listed(totals))


def _beside(phrases: Phrases, low: FigureTerm, high: FigureTerm) -> str:
    return say(
        "rule-revision-total-grew",
        low=phrases.figure(low),
        low_papers=phrases.papers(low.sources),
        high=phrases.count(high),
        high_papers=phrases.papers(high.sources),
    )


def credited(phrases: Phrases, finding: Finding) -> str:
    """Who is credited with the first of two totals, or with both: the body where reports name several of its people."""
    earlier, later = (term.lead for term in finding.figures[:2])
    if tellers(phrases, earlier, later) != "one":
        return who_of(phrases, earlier, later)
    named = {claim.speakers for reports in reports_of_each(finding) for claim in reports}
    return phrases.actor(earlier.body) if len(named) > 1 and earlier.body else who_of(phrases, earlier, later)


def reports_of_each(finding: Finding) -> list[list[FigureSaid]]:
    """The reports that credit one body with either of two totals."""
    earlier, later = finding.figures[:2]
    return [_reports(earlier, later.lead), _reports(later, earlier.lead)]


def counts_of(phrases: Phrases, terms: Iterable[FigureTerm]) -> list[str]:
    """The counts of one sentence: in digits where one of them is."""
    leads = [term.lead for term in terms]
    if not any(map(_is_in_digits, leads)):
        return [phrases.worded(one) for one in leads]
    return [_in_digits(phrases, one) for one in leads]


def _in_digits(phrases: Phrases, claim: FigureSaid) -> str:
    if _is_in_digits(claim) or not claim.count.is_bare or claim.count.number is None:
        return phrases.worded(claim)
    return naming.value_of_number(phrases.corpus, claim.scope, claim.count.number)


def _is_in_digits(claim: FigureSaid) -> bool:
    return any(map(str.isdigit, claim.count.text))


def _reports(term: FigureTerm, other: FigureSaid) -> list[FigureSaid]:
    """The first claim of each report that credits the number to the body of both sides, that of the lead first.

    Of a figure that a headline gives again it is the one in the text, which tells from whom it is.
    """
    credited = (one for one in term.claims if one is term.lead or is_of_body(one, term.lead) or is_of_body(one, other))
    theirs = map(in_its_text, credited)
    return list({one.text: one for one in reversed([*theirs])}.values())[::-1]


def _remarks_of(finding: Finding, reports: Iterable[FigureSaid]) -> Iterator[Claim]:
    sources = {claim.source_id for claim in reports}
    return (one for one in remarks_in(finding) if one.source_id in sources)


def side_of(phrases: Phrases, count: str, reports: list[FigureSaid], remarks: Iterable[Claim] = ()) -> str:
    """A total with the reports that have it, where they are many the first and the last of them."""
    shown = reports if len(reports) <= NAMED_SOURCES + 1 else _first_and_last(reports)
    each = [_report(phrases, claim, remarks) for claim in shown]
    if further := [claim for claim in reports if claim not in shown]:
        each.append(_further(phrases, further))
    return say("rule-revision-total-side", count=count, reports=listed(each))


def _further(phrases: Phrases, reports: Sequence[FigureSaid]) -> str:
    """How many reports are told of by their number alone, and those of them of which we only read whose it is."""
    counted = say("phrase-further-reports", n=len(reports))
    read = [claim.source_id for claim in reports if claim.record.is_said_by_reading]
    return say("rule-revision-total-further-read", counted=counted, papers=phrases.papers(read)) if read else counted


def _first_and_last(reports: Sequence[FigureSaid]) -> list[FigureSaid]:
    """Of many reports the first ones and that which is known to be the last: what it has may tell against a fall."""
    first = list(reports[: NAMED_SOURCES - 1])
    dated = [(one.known_by, one.id, one) for one in reports if one not in first and one.known_by]
    return [*first, max(dated)[2] if dated else reports[NAMED_SOURCES - 1]]


def _report(phrases: Phrases, claim: FigureSaid, remarks: Iterable[Claim]) -> str:
    """A report with from whom it has the number, by when it shows it, what is our reading, and what it says itself."""
    own = [clause_of(one) for one in remarks if one.source_id == claim.source_id]
    remarked = [say("rule-revision-total-remarked", words=listed(own))] if own else []
    details = in_row([*_details(phrases, claim), *remarked])
    paper = phrases.paper(claim.source_id)
    return say("rule-revision-total-report", paper=paper, details=details) if details else paper


def _details(phrases: Phrases, claim: FigureSaid) -> Iterator[str]:
    source = claim.source
    own = {*claim.speakers, source.publication, source.author}
    if claim.record.is_said_by_reading:
        yield say("rule-revision-total-read")
    if relays := [one for one in claim.relays if one not in own and not is_of_an_inferred_wire(claim, one)]:
        yield say("rule-revision-total-relay", relays=listed(map(phrases.actor, relays)))
    if claim.when and claim.when.day is None:
        yield days(claim.when)
    elif claim.when is None and claim.is_earlier:
        yield say("rule-revision-total-earlier", published=_published(claim) or "none")
    elif claim.when is None and phrases.is_named_by_its_day(claim.source_id):
        # The name of the text tells the day by which it shows the number.
        pass
    elif claim.known_by:
        yield on(FigureTerm((claim,)))
    elif source.published and claim.record.where is not Where.UPDATE:
        # By about a day nothing was certainly said, yet the text is of about that day.
        yield _published(claim)
    else:
        yield say("rule-revision-total-undated")
    if claim.known_by and claim.record.as_of and claim.record.as_of.earliest is None:
        # It describes a day that is only known not to be later than its text.
        yield say("rule-revision-total-older")


def _published(claim: FigureSaid) -> str:
    """The day of the text of a claim; empty where it has none."""
    source = claim.source
    if source.published is None:
        return ""
    text = naming.when(source.published)
    return say("when-inferred", when=text) if source.is_dated_by_inference else text
