"""A denial of people of another name as a list: who is credited with the number, and who has a word of that name."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.language import formats, say
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.rules.api import Sides, in_sources
from generator.rules.denial.besides import its_own_words, said_in, sides_of
from generator.rules.denial.given import first_given, opening_of, shown_in
from generator.rules.denial.matters import Shape
from generator.rules.denial.words import claims_as_shown, near_by_name, values
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.phrases import Phrases
from generator.rules.restated import also_said

# What is told in so many pieces is a list, else one paragraph.
_FEWEST = 5
# So many reports are named, and marked.
_MARKS = 3
_Side = tuple[str, Sequence[Claim]]


def called_sides(phrases: Phrases, finding: Finding) -> Sides | None:
    """The denial, and apart from it what there is on it and on the figure; None where that is no more than a few."""
    if finding.shape is not Shape.CALLED:
        return None
    denial = finding.terms[0]
    sides = [
        *_of_the_denial(phrases, finding),
        *(_first_given(phrases, finding) or _credited(phrases, finding)),
        *_called(phrases, finding),
        *sides_of(phrases, finding),
    ]
    if len(sides) < _FEWEST:
        return None
    opening = say("rule-denial-called-opening", **values(phrases, finding, denial))
    claims = tuple(tuple(by) for _, by in sides)
    return Sides(opening, tuple(side for side, _ in sides), claims, in_sources(denial.claims))


def _first_given(phrases: Phrases, finding: Finding) -> list[_Side]:
    """Who gave the figure on which day, and who else is named for it; nothing where no day or no name is stated."""
    first = first_given(phrases, finding)
    return [(formats.lowered(opening_of(phrases, finding).removesuffix(".")), [first])] if first else []


def _of_the_denial(phrases: Phrases, finding: Finding) -> Iterator[_Side]:
    """What headlines, the denier and the text say of it besides, each with who tells that."""
    for term in (one for one in finding.further if one.lead.record.where.is_title):
        yield said_in(phrases, term), term.claims
    for claim in finding.terms[0].claims:
        if words := also_said(claim):
            who = phrases.who(Term((claim,)))
            yield say("rule-denial-also-said", who=who, words=words, paper=phrases.paper(claim.source_id)), [claim]
    for term in its_own_words(finding):
        yield said_in(phrases, term), term.claims


def _credited(phrases: Phrases, finding: Finding) -> Iterator[_Side]:
    """Who is credited with the number and where, what most reports have first; of one report with what it tells."""
    of_body: dict[tuple[object, ...], list[FigureSaid]] = defaultdict(list)
    shown = claims_as_shown(phrases, finding)
    in_text = {claim.source_id for claim in shown if not claim.record.where.is_title}
    for claim in shown:
        # That it is such people whom one counts may be our reading; of it that is told.
        is_read = claim.record.reads_else("metric")
        # A headline or an address is a wording of the text below it, unless that has no such figure.
        is_above = claim.record.where.is_title and claim.source_id in in_text
        if claim.speakers and not is_above and not is_read:
            of_body[claim.speakers, claim.scope.place].append(claim)
    if len(of_body) < 2:
        return
    for claims in sorted(of_body.values(), key=lambda ones: -len({one.source_id for one in ones})):
        reports = list({one.source_id: one for one in claims}.values())
        exact = min(reports, key=lambda one: one.count.precision)
        others = dict.fromkeys(phrases.worded(one) for one in claims if one.count != exact.count)
        side = say(
            "rule-denial-credited-in",
            figure=phrases.with_reading(phrases.placed(exact), (FigureTerm(tuple(reports)),)),
            who=phrases.who_in_full(Term((reports[0],))),
            told=shown_in(phrases, reports),
            others=formats.listed(others) or "none",
        )
        yield side, reports[:_MARKS]


def _called(phrases: Phrases, finding: Finding) -> Iterator[_Side]:
    """Each wording that has a word of the name denied, with its number and its reports."""
    denial = finding.terms[0].lead
    assert isinstance(denial, DenialSaid)
    for ones in near_by_name(finding, denial):
        yield (
            say(
                "rule-denial-called-so",
                label=ones[0].record.label or "",
                count=phrases.worded(ones[0]),
                source=phrases.titles(one.source_id for one in ones),
            ),
            ones,
        )
