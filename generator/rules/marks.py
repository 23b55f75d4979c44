"""The claims that a sentence has as its marks: each by itself supports the words that it stands behind."""

from collections.abc import Iterable, Sequence

from generator.ledger.claim import Claim, FigureSaid
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.phrases import NAMED_SOURCES, Phrases

# So many claims of a side are marks, where its names and speakers take more than its sources.
_MOST = 5


def of_term(term: Term, most: int = 1) -> Sequence[Claim]:
    """The claims of a term that are cited: of one source each number; no other wording of it above the text.

    Where it is of such a wording, as a headline's, all are.
    """
    if not isinstance(term, FigureTerm):
        return term.claims[:most]
    term = FigureTerm(tuple(map(in_its_text, term.claims)))
    lead = term.lead
    claims = [
        claim for claim in term.claims if lead.is_rewording or claim.count == lead.count or not claim.is_rewording
    ]
    if len(term.sources) > 1:
        return claims[:most]
    return list({claim.count: claim for claim in reversed(claims)}.values())[::-1]


def of_named(phrases: Phrases, finding: Finding) -> tuple[Claim, ...]:
    """Of each source that a sentence names, each of its figures once, as by somebody who is named where it is."""
    found: list[Claim] = []
    for term in (*finding.terms, *finding.further, *finding.beside):
        named = term.sources[: NAMED_SOURCES + 1]
        apart: dict[object, FigureSaid] = {}
        for claim in sorted(_figures(term), key=lambda claim: _names_nobody(phrases, claim)):
            apart.setdefault((claim.article, claim.scope.metric, claim.scope.group), claim)
        figures = sorted(apart.values(), key=lambda claim: term.sources.index(claim.article))
        found += [claim for claim in figures if claim.article in named] or term.claims[: NAMED_SOURCES + 1]
    return tuple(found)


def _names_nobody(phrases: Phrases, claim: FigureSaid) -> bool:
    """Whether whom a claim credits is left open or named by a general word alone."""
    return all(phrases.corpus.actors[name].generic for name in claim.speakers)


def in_its_text(claim: FigureSaid) -> FigureSaid:
    """A figure as the text has it, where a headline or what else stands above it only gives it again."""
    return claim.words_of if claim.words_of and not claim.is_rewording else claim


def _figures(term: Term) -> tuple[FigureSaid, ...]:
    return term.claims if isinstance(term, FigureTerm) else ()


def in_sources(claims: Iterable[Claim], most: int = NAMED_SOURCES) -> tuple[Claim, ...]:
    """The first claim of each source, of so many sources as a sentence names."""
    firsts: dict[str, Claim] = {}
    for claim in claims:
        firsts.setdefault(claim.article, in_its_text(claim) if isinstance(claim, FigureSaid) else claim)
    return tuple(firsts.values())[:most]


def of_figures(finding: Finding) -> tuple[tuple[Claim, ...], ...]:
    """The claims of the sides of a finding that has a side for each of its figures."""
    return tuple(of_side(term) for term in finding.figures)


def of_side(term: FigureTerm) -> tuple[Claim, ...]:
    """A claim of each source that a side names, then one of each name for those counted and of whom most credit."""
    many = len(term.sources) > NAMED_SOURCES
    named = term.sources[: NAMED_SOURCES - 1] if many else term.sources
    ranked = sorted(term.claims, key=lambda claim: _support(term, claim))
    found = [next(claim for claim in ranked if claim.article == source) for source in named]
    for claim in ranked:
        if not _shows(claim) <= {shown for one in found for shown in _shows(one)}:
            found.append(claim)
    marked = {claim.article for claim in found}
    further = [claim for claim in ranked if claim.article not in marked]
    found += further[: max(NAMED_SOURCES - len(found), 0)]
    return tuple(found[:_MOST])


def _support(term: FigureTerm, claim: FigureSaid) -> tuple[bool, bool, bool, bool]:
    """How little a claim supports its side: by another wording, in a title, with a scope left open, naming nobody."""
    is_named = any(one.speakers for one in term.claims)
    is_open = claim.scope.is_open and not term.lead.scope.is_open
    return claim.count != term.lead.count, claim.is_rewording, is_open, is_named and not claim.speakers


def _shows(claim: FigureSaid) -> frozenset[tuple[str, str]]:
    """What a claim shows of its side: the name for those counted, and the body that is credited."""
    label = claim.record.label.casefold() if claim.record.label else ""
    return frozenset({("label", label), ("body", claim.body or "")} - {("label", ""), ("body", "")})
