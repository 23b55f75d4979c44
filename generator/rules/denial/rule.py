"""Somebody disputed a figure, or took one back."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.language import formats, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.occasions import when_shown
from generator.rules.api import Rule, Sides, in_sources, sentence_of_sides
from generator.rules.dates import days
from generator.rules.denial.besides import besides, marks_of, of_its_text, sides_of, with_besides
from generator.rules.denial.body import of_its_body
from generator.rules.denial.called import called_sides
from generator.rules.denial.figures import (
    ALSO,
    HIT,
    NONE,
    PART,
    POSSIBLE,
    claims_of,
    distinct,
    further_parts,
    given_anew,
    meant,
    together,
)
from generator.rules.denial.given import by_others, first_given, opening_of
from generator.rules.denial.line import in_line
from generator.rules.denial.matters import Matter, Shape, matters
from generator.rules.denial.turns import in_turn, may_overlap
from generator.rules.denial.unmatched import of_no_matter
from generator.rules.denial.words import (
    claims_as_shown,
    is_taken_back_by_nobody_named,
    nearly_called,
    of_holders,
    values,
)
from generator.rules.finding import FigureTerm, Finding, Severity, Term, terms_of
from generator.rules.phrases import Phrases
from generator.rules.titles import in_titles

_TAKEN = {Shape.RETRACTED, Shape.RETRACTED_UNCLEARLY, Shape.DISOWNED}
_UNSURE = {Shape.RETRACTED_UNCLEARLY, Shape.POSSIBLE}
# So many parts of a figure that was taken back are named, and an account has so many marks.
_PARTS_NAMED, _MARKS = 6, 8


def _find(ledger: Ledger) -> Iterator[Finding]:
    hitting: set[str] = set()
    for matter in matters(ledger):
        hitting |= {claim.id for account in matter.accounts for claim in account.claims}
        yield _finding(ledger, matter)
    alike: dict[object, list[DenialSaid]] = defaultdict(list)
    for claim in sorted(ledger.denials, key=when_shown):
        if claim.id not in hitting:
            alike[(claim.body or claim.text, claim.record.target)].append(claim)
    for claims in alike.values():
        for shape, given in of_no_matter(ledger, tuple(claims)):
            yield _on_record(ledger, tuple(claims), shape, given)


def _on_record(ledger: Ledger, claims: tuple[DenialSaid, ...], kind: Shape, given: Sequence[FigureSaid]) -> Finding:
    """A finding of a denial with the figures of which it is none, though they have its number."""
    hits = terms_of(ledger, given)
    return Finding(RULE.id, RULE.severity, kind, (Term(claims), *hits), words=(kind, *[HIT] * len(hits)))


def _finding(ledger: Ledger, matter: Matter) -> Finding:
    """A finding of a matter; its words tell by code what each of its terms is."""
    terms: list[Term] = [Term(one.claims) for one in matter.accounts]
    words = [str(one.kind) for one in matter.accounts]
    for code, figures in _figures(matter):
        terms += (FigureTerm(one.claims) for one in figures)
        words += [code] * len(figures)
    if matter.shape is Shape.FIGURE and (none := _none_beside(ledger, matter.accounts[0].claims[0])):
        terms, words = [*terms, FigureTerm((none,))], [*words, NONE]
    denials = (claim for account in matter.accounts for claim in account.claims)
    further: tuple[Term, ...] = tuple(in_titles(ledger, denials)) if matter.shape is Shape.CALLED else ()
    if matter.parts:
        known = {claim.id for one in (*matter.hits, *matter.parts) for claim in one.claims}
        wholes = [claim for one in matter.hits for claim in one.claims]
        further = (*further, *further_parts(ledger, wholes, known))
    return Finding(
        RULE.id,
        RULE.severity,
        matter.shape,
        tuple(terms),
        words=tuple(words),
        further=further,
        beside=(*besides(ledger, matter), *of_its_body(ledger, matter)),
    )


def _none_beside(ledger: Ledger, denial: DenialSaid) -> FigureSaid | None:
    """What a denier reports in the same text of what they deny: that there was none; nothing where they do not."""
    target, claims = denial.record.target, ledger.claims_of_source[denial.source_id]
    figures = (one for one in claims if isinstance(one, FigureSaid) and one.scope.metric == target.metric)
    own = (one for one in figures if one.speakers == denial.speakers and target.group in {one.scope.group, None})
    return next((one for one in own if one.count.number == 0), None)


def _figures(matter: Matter) -> Iterator[tuple[str, tuple[Assertion, ...]]]:
    """The figures of a matter, with what they are to it, by a code."""
    yield HIT, matter.hits
    yield POSSIBLE, matter.possible
    yield PART, matter.parts
    yield ALSO, matter.also


def _tell(phrases: Phrases, finding: Finding) -> str:
    sides = _sides(phrases, finding)
    if sides:
        return sentence_of_sides(sides)
    account = values(phrases, finding, finding.terms[0])
    by_its_text = of_its_text(phrases, finding)
    first = opening_of(phrases, finding)
    sentence = say(f"rule-denial-{finding.words[0]}", first=first, by_its_text=by_its_text, **account)
    if parts := _parts(phrases, finding):
        whole = together(phrases, finding) or "none"
        sentence = say("rule-denial-with-parts", sentence=sentence, parts=parts, together=whole)
    also = _also(phrases, finding)
    sentence = say("rule-denial-and-perhaps", sentence=sentence, figures=also) if also else sentence
    return with_besides(phrases, finding, sentence)


def _also(phrases: Phrases, finding: Finding) -> str:
    """The figures that may have been meant beside the one that a denial names; empty for none."""
    return phrases.stated(also) if (also := meant(phrases, finding, ALSO)) else ""


def _parts(phrases: Phrases, finding: Finding) -> str:
    """The figures that were taken back with the one of which a finding tells; empty for none."""
    parts = distinct(phrases, finding, PART)
    shown = [_part(phrases, finding, one) for one in parts[:_PARTS_NAMED]]
    if len(parts) > len(shown):
        shown.append(say("rule-denial-further-parts", n=len(parts) - len(shown)))
    listed = formats.listed(shown)
    others = formats.listed(phrases.figured(one) for one in _of_others(finding))
    return say("rule-denial-parts-perhaps", parts=listed, others=others) if others else listed


def _part(phrases: Phrases, finding: Finding, part: FigureSaid) -> str:
    """A part, with who is credited with it again in texts that appeared after its total had been taken back."""
    figure, anew = phrases.figured(part), given_anew(finding, part)
    if not anew:
        return figure
    papers = phrases.papers(one.source_id for one in anew)
    day = days(anew[0].source.published)
    return say("rule-denial-part-anew", part=figure, who=phrases.who_in_full(Term((anew[0],))), papers=papers, day=day)


def _of_others(finding: Finding) -> list[FigureSaid]:
    """The parts that a text has of a total that was taken back, and that others are credited with, too."""
    return [term.lead for term in finding.further if isinstance(term, FigureTerm)]


def _sides(phrases: Phrases, finding: Finding) -> Sides | None:
    accounts = _accounts(finding)
    if len(accounts) < 2:
        return called_sides(phrases, finding)
    hits, parts = distinct(phrases, finding, HIT), _parts(phrases, finding)
    opening = say(
        "rule-denial-several" if may_overlap(phrases, accounts) else "rule-denial-several-acts",
        given=phrases.stated(hits),
        n=len(hits),
        taken=_acts(finding),
    )
    # What is told without a day may have come before or after any of the rest.
    turns = in_turn(sorted(accounts, key=lambda one: one[1].known_by is None))
    each = [_side(phrases, finding, turns, at) for at in range(len(turns))]
    claims = [(*in_sources(said.claims, _MARKS), *_also_in(phrases, finding, said)) for _, said, _ in turns]
    for side, by in sides_of(phrases, finding):
        each.append(side)
        claims.append(by)
    if parts:
        each.append(say("rule-denial-parts-side", parts=parts))
        named = distinct(phrases, finding, PART)
        claims.append((*named, *(one for part in named for one in given_anew(finding, part)), *_of_others(finding)))
    # Not every report of the figure tells of a denial, so that the opening leads to those that do.
    return Sides(opening, tuple(each), tuple(claims), in_sources(said.lead for _, said, _ in turns))


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    accounts = [(kind, said, values(phrases, finding, said)) for kind, said in _accounts(finding)]
    return {"taken": _acts(finding), **in_line(phrases, accounts)}


def _acts(finding: Finding) -> str:
    """By a code, whether all accounts tell that a figure was taken back, some do or none does."""
    taken = {kind in _TAKEN or is_taken_back_by_nobody_named(said) for kind, said in _accounts(finding)}
    return "some" if len(taken) > 1 else "all" if taken == {True} else "none"


def _side(phrases: Phrases, finding: Finding, turns: Sequence[tuple[str, Term, bool]], at: int) -> str:
    """One account of several; who was named in one before is not told again with their office."""
    kind, said, may_be_the_same = turns[at]
    is_first = all(before.speakers != said.speakers for _, before, _ in turns[:at])
    side = say(f"rule-denial-{kind}-side", **values(phrases, finding, said, is_first=is_first))
    if may_be_the_same:
        side = say("rule-denial-perhaps-the-same", side=side)
    also = _also(phrases, finding) if _may_be_of_more(said) else ""
    return say("rule-denial-perhaps-side", side=side, figures=also) if also else side


def _may_be_of_more(said: Term) -> bool:
    return any(isinstance(claim, DenialSaid) and claim.record.target.may_be_more for claim in said.claims)


def _also_in(phrases: Phrases, finding: Finding, said: Term) -> Sequence[FigureSaid]:
    """The further figures of which an account says that they may be meant, too."""
    return meant(phrases, finding, ALSO, said.claims) if _may_be_of_more(said) else ()


def _marks(phrases: Phrases, finding: Finding) -> Iterator[Claim]:
    """A claim of each account, of each figure that is named, of each who is named for it, and of what else is told."""
    yield from (term.lead for _, term in _accounts(finding))
    own = {term.lead.source_id for _, term in _accounts(finding)}
    given = claims_of(finding, HIT)
    if first := first_given(phrases, finding):
        yield first
        yield from (claims[0] for _, claims in by_others(phrases, finding, first))
    if finding.shape is Shape.CALLED:
        yield from (claim for claim in given if claim.source_id in own)
        denials = (term.lead for _, term in _accounts(finding))
        yield from (one for by in denials if isinstance(by, DenialSaid) for one in nearly_called(finding, by))
    stating = claims_as_shown(phrases, finding)
    for one in distinct(phrases, finding, HIT):
        named = [claim for claim in stating if claim.scope.metric == one.scope.metric and claim.count == one.count]
        yield from of_holders(phrases, finding, [one, *named])
    for code in (POSSIBLE, PART, ALSO, NONE):
        yield from (distinct if code in {PART, NONE} else meant)(phrases, finding, code)
    yield from (term.lead for term in finding.further)
    yield from marks_of(phrases, finding)


def _accounts(finding: Finding) -> list[tuple[str, Term]]:
    """What was done, by code, and in which claims; what only may have been done to the figure last."""
    pairs = zip(finding.words, finding.terms, strict=True)
    return sorted((pair for pair in pairs if not isinstance(pair[1], FigureTerm)), key=lambda pair: pair[0] in _UNSURE)


RULE = Rule(
    id="denial",
    severity=Severity.REVISION,
    find=_find,
    tell=_tell,
    sides=_sides,
    marks=_marks,
    of_records=True,
    in_line=_in_line,
)
