"""A source repeats a figure after it was denied, withdrawn or revised, and does not say so."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.language import formats, say
from generator.language.formats import listed
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.ledger import Ledger
from generator.ledger.statements import own_remarks
from generator.ledger.status import WITH_ANOTHER, Reason, Standing
from generator.record.claims import Disputes, Modality
from generator.rules.api import Rule, Sides, in_sources, sentence_of_sides
from generator.rules.dates import days
from generator.rules.finding import FigureTerm, Finding, Severity, Term
from generator.rules.occasion import done
from generator.rules.phrases import Phrases
from generator.rules.repeated.appearing import appeared_by, dates_of
from generator.rules.repeated.repetition import credits_one_of, is_anew, is_of_a_past_moment, is_repetition
from generator.rules.restated import in_a_sentence


class Shape(StrEnum):
    """The one case of this rule."""

    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class _Repeat:
    """A claim that repeats a figure, by what and by which day that had been disputed, and who had given it.

    `shown` are claims that tell that its source appeared later: one of it, and where another has the day, that.
    """

    claim: FigureSaid
    day: date
    by: tuple[Claim, ...]
    origin: Assertion
    shown: tuple[Claim, ...]


def _find(ledger: Ledger) -> Iterator[Finding]:
    alike: dict[object, list[FigureSaid]] = defaultdict(list)
    denying: dict[str | None, set[str]] = defaultdict(set)
    for claim in ledger.figures:
        if not claim.is_earlier and not is_of_a_past_moment(claim):
            alike[_key(claim)].append(claim)
    for denial in ledger.denials:
        denying[denial.record.target.metric].add(denial.source_id)
    appeared = appeared_by(ledger)
    found: dict[str, _Repeat] = {}
    for assertion in ledger.assertions:
        disputes = _disputes(ledger.standings[assertion.id])
        if not disputes or assertion.count.number is None or assertion.scope.modality is not Modality.ACTUAL:
            continue
        disputing = {claim.source_id for each in ledger.standings[assertion.id].all for claim in each.by}
        aware = denying[assertion.scope.metric] | denying[None] | disputing
        later = [claim for claim in alike[_key(assertion.claims[0])] if claim.source_id not in aware]
        for repeat in _repeats(ledger, assertion, disputes, later, appeared):
            # A denial may hit the repetition itself; that it was given elsewhere before tells more.
            known = found.setdefault(repeat.claim.id, repeat)
            is_its_own = known.origin.sources == {repeat.claim.article} != repeat.origin.sources
            if is_its_own or (_is_named(repeat) and not _is_named(known)):
                found[repeat.claim.id] = repeat
    alike_repeats: dict[object, list[_Repeat]] = defaultdict(list)
    for repeat in sorted(found.values(), key=lambda one: (one.day, one.claim.id)):
        alike_repeats[_key(repeat.claim)].append(repeat)
    yield from (_finding(ledger, repeats) for repeats in alike_repeats.values())


def _is_named(repeat: _Repeat) -> bool:
    """Whether somebody is named who disputed the figure."""
    return any(claim.speakers for claim in repeat.by)


def _remarks(ledger: Ledger, claim: FigureSaid) -> Iterator[Term]:
    """What a text that repeats a figure says itself of it, so that it does not only give it."""
    if own := tuple(own_remarks(ledger, claim)):
        yield Term(own)


def _finding(ledger: Ledger, repeats: Sequence[_Repeat]) -> Finding:
    """All that repeat one figure: for each dispute those that came after it, and last who had given it."""
    by_dispute: dict[object, list[_Repeat]] = defaultdict(list)
    for one in repeats:
        by_dispute[tuple(claim.id for claim in one.by)].append(one)
    terms: list[Term] = []
    for ones in by_dispute.values():
        terms += (FigureTerm(tuple(one.claim for one in ones)), Term(ones[0].by))
    given = {claim.id: claim for one in repeats for claim in one.origin.claims}
    repeating = {one.claim.id for one in repeats}
    before = tuple(claim for name, claim in given.items() if name not in repeating)
    terms.append(FigureTerm(before or tuple(given.values())))
    beside = tuple(Term(one.shown) for one in repeats if _is_late_by_what_it_tells(one.claim, one.day))
    further = tuple(term for one in repeats for term in _remarks(ledger, one.claim))
    return Finding(RULE.id, RULE.severity, Shape.REPEATED, tuple(terms), beside=beside, further=further)


def _disputes(standing: Standing) -> list[tuple[date, Standing]]:
    """How a figure was denied, taken back or revised, each with the day by which that was known.

    By somebody named first.
    """
    # A part that went with its total is repeated with that.
    if any(each.reason in WITH_ANOTHER for each in standing.all):
        return []
    disputing = [each for each in standing.all if each.is_disputed or each.reason is Reason.REVISED]
    dated = ((min((claim.known_by for claim in each.by if claim.known_by), default=None), each) for each in disputing)
    known = ((first, each) for first, each in dated if first)
    return sorted(known, key=lambda pair: (not any(claim.speakers for claim in pair[1].by), pair[0]))


def _repeats(
    ledger: Ledger,
    assertion: Assertion,
    disputes: Sequence[tuple[date, Standing]],
    claims: Sequence[FigureSaid],
    appeared: Mapping[str, tuple[date, tuple[Claim, ...]]],
) -> Iterator[_Repeat]:
    """The sources that give the figure after it was disputed, each with the first dispute that concerns it."""
    seen: set[str] = set()
    for claim in claims:
        if claim.source_id not in appeared or claim.source_id in seen:
            continue
        first, shown = appeared[claim.source_id]
        same = [one for one in claims if one.source_id == claim.source_id]
        for known_by, each in disputes:
            anew = any(is_anew(one, known_by) for one in same)
            if first > known_by and not anew and is_repetition(ledger, claim, assertion, (known_by, each)):
                seen.add(claim.source_id)
                by = tuple(one for one in each.by if one.known_by and one.known_by <= known_by)
                yield _Repeat(claim, known_by, by, assertion, shown)
                break


def _key(claim: FigureSaid) -> object:
    return claim.count.number, claim.scope


def _tell(phrases: Phrases, finding: Finding) -> str:
    sides = _sides(phrases, finding)
    if sides:
        return sentence_of_sides(sides)
    repeat, said = _disputed(finding)[0]
    paper = _in_its_words(phrases, finding, repeat.lead, _paper(phrases, finding, repeat.lead, said), place="amid")
    return say(
        "rule-repeated-once",
        **_done(phrases, said, _as_disputed(finding, said)),
        source=paper,
        words=_remarked(finding, repeat.lead) or "none",
        read=_read(finding),
    )


def _sides(phrases: Phrases, finding: Finding) -> Sides | None:
    """A report a side; whatever dispute it came after, it came after the first of which the finding tells."""
    disputed = _disputed(finding)
    papers: dict[str, list[FigureSaid]] = defaultdict(list)
    for claim, said in ((claim, said) for repeat, said in disputed for claim in repeat.claims):
        paper = _in_its_words(phrases, finding, claim, _paper(phrases, finding, claim, said))
        papers[_with_remarks(finding, claim, paper)].append(claim)
    if len(papers) < 2:
        return None
    first = _first(disputed)
    figure = _as_disputed(finding, first)
    done_first = _done(phrases, first, figure)
    opening = say("rule-repeated-often", **done_first, remarked=_remarking(finding), read=_read(finding))
    # A report that has the figure from before would stand among those that the opening calls later.
    each = tuple(
        (*in_sources(claims), *_shown(finding, claims[0])[:1], *_said_itself(finding, claims[0]))
        for claims in papers.values()
    )
    return Sides(opening, tuple(papers), each, in_sources(first.claims))


def _first(disputed: Sequence[tuple[FigureTerm, Term]]) -> Term:
    """The dispute that was known first."""
    return min(
        (said for _, said in disputed), key=lambda said: min(claim.known_by or date.max for claim in said.claims)
    )


def _disputed(finding: Finding) -> list[tuple[FigureTerm, Term]]:
    """What repeats the figure, with what had been done to it before."""
    *pairs, _ = finding.terms
    repeats = [term for term in pairs if isinstance(term, FigureTerm)]
    return list(zip(repeats, pairs[1::2], strict=True))


def _as_disputed(finding: Finding, said: Term) -> FigureSaid:
    """The figure as it was disputed, where any report has it so: not each that repeats the number has its wording."""
    figures = [claim for term in finding.figures for claim in term.claims]
    counts = {one.record.target.count for one in said.claims if isinstance(one, DenialSaid | RevisionSaid)}
    return next((one for one in figures if one.count in counts), figures[0])


def _in_its_words(phrases: Phrases, finding: Finding, claim: FigureSaid, report: str, place: str = "last") -> str:
    """A report with its count, where that is not the one that was disputed first; its place in a sentence by a code."""
    if claim.count == _as_disputed(finding, _first(_disputed(finding))).count:
        return report
    return say("rule-repeated-worded", report=report, count=phrases.worded(claim), place=place)


def _done(phrases: Phrases, said: Term, figure: FigureSaid) -> dict[str, str]:
    """What had been done to the figure, by whom and when."""
    given = phrases.stated([figure])
    return {"did": _did(said), "who": phrases.who(said), "on": done(said), "figure": given}


def _read(finding: Finding) -> str:
    """Whether all reports were read whole, so that what they do not mention can be told."""
    claims = (claim for repeat, _ in _disputed(finding) for claim in repeat.claims)
    return "whole" if all(claim.source.is_saved_whole for claim in claims) else "part"


def _paper(phrases: Phrases, finding: Finding, claim: FigureSaid, after: Term) -> str:
    """A report with its day or days; one of which these do not tell that it came later did so by what else it tells."""
    published, name = claim.source.published, phrases.paper(claim.source_id)
    if published is None or after.known_by is None or _is_late_by_what_it_tells(claim, after.known_by):
        return _by_what_it_tells(phrases, name, _shown(finding, claim), _credited(phrases, claim, after))
    basis = "inferred" if claim.source.is_dated_by_inference else "stated"
    credited = _credited(phrases, claim, after)
    return say("rule-repeated-dated", source=name, day=days(published), basis=basis, **credited)


def _credited(phrases: Phrases, claim: FigureSaid, after: Term) -> dict[str, str]:
    """Whether a report has the figure from the body that denied the number, and that body."""
    credits = "yes" if _did(after) == "denied" and credits_one_of(claim, after.claims) else "no"
    return {"credits": credits, "who": phrases.actor(str(claim.body)) if claim.body else ""}


def _with_remarks(finding: Finding, claim: FigureSaid, report: str) -> str:
    """A report with what it says itself of the figure, in the words of the record."""
    words = _remarked(finding, claim)
    return say("rule-repeated-remarked", report=report, words=words) if words else report


def _remarked(finding: Finding, claim: FigureSaid) -> str:
    return listed(in_a_sentence(one.record.restated or "") for one in _said_itself(finding, claim))


def _remarking(finding: Finding) -> int:
    """How many reports say something of the figure themselves."""
    return len({term.lead.source_id for term in finding.further})


def _said_itself(finding: Finding, claim: FigureSaid) -> tuple[Claim, ...]:
    return next((term.claims for term in finding.further if term.lead.source_id == claim.source_id), ())


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """How many repeat the figure, in which words, by a code what had been done to it first, and whether read whole."""
    disputed = _disputed(finding)
    first = _first(disputed)
    repeating = {source for repeat, _ in disputed for source in repeat.sources}
    figure = _as_disputed(finding, first)
    otherwise = {one.source_id: one for repeat, _ in disputed for one in repeat.claims if one.count != figure.count}
    worded = Counter(map(phrases.worded, otherwise.values()))
    named = phrases.figured(figure)
    if worded:
        others = (say("rule-repeated-others-have", n=n, count=count) for count, n in worded.items())
        named = say("rule-repeated-figure", figure=named, others=formats.listed(others))
    remarked = _remarking(finding)
    return {"n": len(repeating), "remarked": remarked, "acts": _did(first), "read": _read(finding), "figure": named}


def _is_late_by_what_it_tells(claim: FigureSaid, day: date) -> bool:
    """Whether the days of a source alone do not tell that it appeared after a day."""
    published = claim.source.published
    return published is None or published.earliest is None or published.earliest <= day


def _shown(finding: Finding, claim: FigureSaid) -> tuple[Claim, ...]:
    """What tells that the source of a claim appeared later, where its own days do not."""
    return next((term.claims for term in finding.beside if term.lead.source_id == claim.source_id), ())


def _by_what_it_tells(phrases: Phrases, name: str, shown: Sequence[Claim], credited: dict[str, str]) -> str:
    """A report with what tells that it came later: a figure of a later day, or something else of one."""
    *_, dating = shown
    figure = shown[0] if isinstance(shown[0], FigureSaid) else None
    stated = dates_of(dating) if isinstance(dating, FigureSaid) else []
    first = min((when.earliest for when in stated if when.earliest), default=None) or dating.appeared.earliest
    is_of_a_day = any(when.day == first for when in stated)
    return say(
        "rule-repeated-later",
        source=name,
        told="other" if figure is None else "figure" if is_of_a_day else "figure-later",
        figure=phrases.figured(figure) if figure else "",
        day=formats.day(first) if first else "",
        **credited,
    )


def _did(said: Term) -> str:
    """What was done to the figure, by a code; `disputed` where the sources do not tell one thing."""
    if all(isinstance(claim, RevisionSaid) for claim in said.claims):
        return "revised"
    kinds = {_deed(claim) for claim in said.claims if isinstance(claim, DenialSaid)}
    return kinds.pop() if len(kinds) == 1 else "disputed"


def _deed(denial: DenialSaid) -> str:
    if denial.record.disputes in {Disputes.PUBLICATION, Disputes.ATTRIBUTION, Disputes.LABEL}:
        return str(denial.record.disputes)
    if denial.is_retraction:
        return "withdrawn"
    return "denied" if denial.record.disputes is Disputes.FIGURE else "disputed"


RULE = Rule(
    id="repeated",
    severity=Severity.PROVENANCE,
    find=_find,
    tell=_tell,
    sides=_sides,
    tells_repeats=True,
    of_records=True,
    in_line=_in_line,
)
