"""How the rule tells of a statement and of a family of copies."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from generator.language import naming, say
from generator.language.formats import listed, raised
from generator.ledger.bounds import bounds_of
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.record.claims import Disputes
from generator.record.fields import UNSTATED
from generator.record.ids import SourceId
from generator.rules.api import one_after_another
from generator.rules.dates import between
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.marks import in_sources, of_term
from generator.rules.occasion import done
from generator.rules.one_origin.agencies import traced
from generator.rules.one_origin.families import crediting
from generator.rules.one_origin.held import instead_of, most_held
from generator.rules.one_origin.shape import Shape
from generator.rules.one_origin.statement import REPORTED, credited, named_vaguely, wordings
from generator.rules.phrases import Phrases

# So many copies are named where they are all, and so many figures that all of them have.
NAMED, SHARED_NAMED = 3, 4
# What of a figure a denial may dispute, where its report tells that.
_CLOSER = (Disputes.FIGURE, Disputes.ATTRIBUTION)


def tell(phrases: Phrases, finding: Finding) -> str:
    """The sentence of a finding of the rule."""
    if finding.shape is Shape.STATEMENT:
        return _of_statement(phrases, finding)
    copies = _copies(finding)
    named = listed(_title(phrases, one, finding.sources) for one in copies)
    many = say("rule-one-origin-copies", n=len(copies), sources=phrases.titles(copies))
    return say(
        f"rule-one-origin-{finding.shape}",
        n=len(copies),
        copies=many if len(copies) > NAMED else named,
        origin=_origin(phrases, finding),
        basis=_basis(phrases, finding),
        shared=_with_others(phrases, finding, _shared(phrases, finding)),
        outlets="yes" if len(copies) <= NAMED and _are_by_outlet(phrases, finding) else "no",
        **_credits(phrases, finding),
    )


def in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """How many reports a line is of and have its figure, what they go back to, and whether all of them tell that."""
    if finding.shape is Shape.STATEMENT:
        return {"lacking": 0, "denied": "none", **_named(phrases, finding), "voice": _voice_alone(phrases, finding)}
    copies = _copies(finding)
    holders = len(_with_the_first_figure(finding) & {*copies})
    papers = {phrases.paper(one) for one in copies}
    is_shown = len(copies) <= NAMED and len(papers) == len(copies)
    return {
        "n": len(copies),
        "holders": holders,
        "copies": phrases.papers(copies) if is_shown else "many",
        "lacking": len(copies) - holders,
        "origin": _origin(phrases, finding),
        "basis": _basis(phrases, finding),
        "denied": _denial_in_line(phrases, finding) if len(finding.terms) > 1 else "none",
    }


def _with_the_first_figure(finding: Finding) -> set[str]:
    """The sources that have the figure which leads a family."""
    lead, *_ = claims = finding.figures[0].claims
    return {one.article for one in claims if (one.scope, one.count) == (lead.scope, lead.count)}


def marks(phrases: Phrases, finding: Finding) -> Iterator[Claim]:
    """Of a family one claim of every source: of what it shares, or has in the place of that; of the denials, too."""
    if finding.shape is Shape.STATEMENT:
        for deed, term in zip(("", *finding.words), finding.terms, strict=True):
            acts = _acts(deed, term) if deed else {}
            yield from (act.lead for act in acts.values()) if acts else of_term(term)
        bodies = _by_body(finding.figures[0])
        most_named = max(bodies, key=lambda body: (len(bodies[body]), body))
        yield next(claim for claim in finding.figures[0].claims if str(claim.body) == most_named)
        yield from (term.lead for term in finding.beside)
        return
    claims = finding.figures[0].claims
    most = most_held(phrases.corpus, claims)
    yield from in_sources([*most.claims, *instead_of(most, claims), *claims], len(finding.sources))
    common = _common(claims)
    yield from common if len(common) <= SHARED_NAMED else ()
    yield from (one for term in finding.terms[1:] for one in in_sources(term.claims, len(finding.sources)))
    yield from (one for term in finding.beside for one in term.claims)


def _credits(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """Who credits the agency of a dispatch, itself or by way of another, of copies that are partly inferred."""
    origin = finding.words[0] if finding.words else ""
    named = crediting(phrases.corpus, _copies(finding), origin)
    return {
        "credits": len(named),
        "credited_by": "all" if len(named) == len(_copies(finding)) else "some",
        "crediting": phrases.papers_again(named) if len(named) <= NAMED else "many",
    }


def _are_by_outlet(phrases: Phrases, finding: Finding) -> bool:
    """Whether each text of a family is known by who published it, and not by its title."""
    names = {*_copies(finding), *finding.words[:1]} & phrases.corpus.sources.keys()
    return all(phrases.corpus.sources[SourceId(name)].publication != UNSTATED for name in names)


def _voice_alone(phrases: Phrases, finding: Finding) -> str:
    """Whom the reports of a statement name: one body, or all who speak for a voice."""
    term = finding.figures[0]
    bodies = _by_body(term)
    only = next(iter(bodies)) if len(bodies) == 1 else str(term.lead.voice)
    is_named = set(term.speakers) == {only}
    return phrases.actor(only) if is_named else say("rule-one-origin-voice", voice=phrases.actor(only))


def _voice(phrases: Phrases, finding: Finding) -> str:
    """The same, with the body most often named."""
    said, term = _voice_alone(phrases, finding), finding.figures[0]
    bodies = _by_body(term)
    body, sources = max(bodies.items(), key=lambda item: (len(item[1]), item[0]))
    if len(bodies) == 1 or body == str(term.lead.voice) or 2 * len(sources) <= len(term.sources):
        return said
    return say("rule-one-origin-voice-mostly", said=said, body=phrases.actor(body), n=len(sources))


def _by_body(term: FigureTerm) -> dict[str, set[str]]:
    bodies: dict[str, set[str]] = defaultdict(set)
    for claim in term.claims:
        bodies[str(claim.body)].add(claim.article)
    return bodies


def _title(phrases: Phrases, name: str, among: Iterable[str]) -> str:
    """A source by name, with what it is about where another of those told of is by its outlet and of its day."""
    source = phrases.corpus.sources[SourceId(name)]
    others = (phrases.corpus.sources[SourceId(other)] for other in among if other != name)
    if source.title or not any(
        (one.publication, str(one.published)) == (source.publication, str(source.published)) for one in others
    ):
        return phrases.title(name)
    outlet, day = naming.outlet(phrases.corpus, name), naming.when(source.published)
    return say("rule-one-origin-untitled", outlet=outlet, day=day, topic=source.topic or "")


def _of_statement(phrases: Phrases, finding: Finding) -> str:
    (first, _), *others = wordings(_reports(finding))
    sentence = say(
        "rule-one-origin-statement",
        figure=phrases.figured(first),
        others=listed(say("rule-one-origin-worded", n=n, count=phrases.worded(one)) for one, n in others),
        wordings=len(others),
        narrower="".join(_narrower(phrases, term) for term in finding.beside),
        voice=_voice(phrases, finding),
        **_named(phrases, finding),
        traced=traced(phrases, _reports(finding).sources),
    )
    each = zip(finding.words, finding.terms[1:], strict=True)
    acts = [(deed, act) for deed, term in each for act in _acts(deed, term).values()]
    for deed, act in sorted(acts, key=lambda one: one[1].known_by or date.max):
        sentence = say("rule-one-origin-became", sentence=sentence, what=_became(phrases, deed, act))
    return sentence


def _narrower(phrases: Phrases, term: Term) -> str:
    assert isinstance(term, FigureTerm)
    return say("rule-one-origin-narrower", n=len(term.sources), figure=phrases.figure(term))


def _reports(finding: Finding) -> FigureTerm:
    return FigureTerm(tuple(claim for term in finding.figures for claim in term.claims))


def _named(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """How many reports a statement has, how many name a speaker, and how many of these the one voice."""
    reports = _reports(finding)
    named, same = credited(reports)
    return {
        "n": len(reports.sources),
        "named": len(named),
        "unnamed": len(reports.sources) - len(named),
        "vaguely": named_vaguely(phrases.corpus, reports, named),
        "same": len(same),
        "whose": "all" if named == same else "most",
    }


def _became(phrases: Phrases, deed: str, act: Term) -> str:
    """A sentence for what a speaker did to the number, and when; what a single report has is told as its own."""
    values = {"on": done(act), "who": phrases.who_in_full(Term((act.lead,))), "source": phrases.papers(act.sources)}
    return raised(say(f"rule-one-origin-{deed}", **values, n=len(act.sources)))


def _acts(deed: str, term: Term) -> dict[str, Term]:
    """What each speaker did to the number; nothing of other reports. First the claim that shows the day."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in term.claims if deed != REPORTED else ():
        found[claim.speakers[0]].append(claim)
    return {name: Term(tuple(sorted(claims, key=_shows_late))) for name, claims in found.items()}


def _shows_late(claim: Claim) -> tuple[bool, date]:
    return claim.when is None, claim.known_by or date.max


def _copies(finding: Finding) -> list[str]:
    """The sources of a family, without the one that the others are taken from."""
    origin = finding.words[0] if finding.words else ""
    return [one for one in finding.terms[0].sources if finding.shape is not Shape.DERIVED or one != origin]


def _shared(phrases: Phrases, finding: Finding) -> str:
    """What a family shares: a denial, how many figures all have, or the one that most of them have."""
    if len(finding.terms) > 1:
        return _denial_shared(phrases, finding)
    most, members = most_held(phrases.corpus, finding.figures[0].claims), finding.figures[0].sources
    common = _common(finding.figures[0].claims)
    named = [phrases.figured(one) for one in common]
    without = [name for name in members if name not in most.sources]
    others = list(instead_of(most, finding.figures[0].claims))
    lacking = len(without) if finding.shape is Shape.DISPATCH else 0
    is_other = lacking == 1 and [one.article for one in others] == without
    shared = say(
        "rule-one-origin-shared",
        n=len(common) if len(common) > SHARED_NAMED else min(len(common), 1),
        members=len(members),
        holders=len(most.sources),
        figure=phrases.figure(most) if not named else listed(named),
        lacking=lacking,
        without=phrases.papers(without),
        instead=phrases.worded(others[0]) if is_other else "none",
    )
    for one in () if is_other else others:
        source, count = phrases.paper(one.article), phrases.worded(one)
        shared = say("rule-one-origin-shared-but", shared=shared.removesuffix("."), source=source, count=count)
    return shared


def _with_others(phrases: Phrases, finding: Finding, shared: str) -> str:
    """What a family shares, with the other texts that have such a denial by way of the same agency."""
    for term in finding.beside:
        agency = phrases.actor(phrases.corpus.dispatches[finding.words[0]].agency)
        reports = one_after_another(_reporting(phrases, acts, sources) for acts, sources in _by_acts(term).items())
        shared = say("rule-one-origin-shared-by-others", shared=shared, reports=reports, agency=agency)
    return shared


def _by_acts(term: Term) -> dict[tuple[str, ...], list[str]]:
    """The texts of some denials by what they tell to have been done, by codes."""
    of_text: dict[str, dict[str, None]] = defaultdict(dict)
    for claim in term.claims:
        if isinstance(claim, DenialSaid):
            of_text[claim.article]["taken" if claim.is_retraction else claim.record.disputes.value] = None
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for article, acts in of_text.items():
        found[tuple(sorted(acts))].append(article)
    return found


def _reporting(phrases: Phrases, acts: Sequence[str], sources: Sequence[str]) -> str:
    each = listed(say("rule-one-origin-act", act=act) for act in acts)
    return say("rule-one-origin-others-told", papers=phrases.papers(sources), n=len(sources), acts=each)


def _common(claims: Sequence[FigureSaid]) -> list[FigureSaid]:
    """The figures that every source of some claims has, each by its first claim."""
    held: dict[str, set[object]] = defaultdict(set)
    for claim in claims:
        held[claim.article].add((claim.scope, claim.count))
    common = set.intersection(*held.values())
    firsts = {(one.scope, one.count): one for one in reversed(claims)}
    return [one for key, one in reversed(firsts.items()) if key in common]


def _denial_shared(phrases: Phrases, finding: Finding) -> str:
    """The denial that all of a family tell of, and of whom, where each of them names the same."""
    shared, denied = finding.terms
    kind = _kind_of_all(finding)
    claims = [one for one in denied.claims if one.speakers and (kind is None or _disputes(one) is kind)]
    names = {name for claim in claims for name in claim.speakers}
    is_one = len(names) == 1 and {claim.source_id for claim in claims} == {claim.source_id for claim in shared.claims}
    return say(
        "rule-one-origin-shared-denial" if is_one else "rule-one-origin-shared-denials",
        who=phrases.who(Term(tuple(claims))) if is_one else "",
        **_denied(phrases, finding),
    )


def _denial_in_line(phrases: Phrases, finding: Finding) -> str:
    """That all tell of a denial; by whom, where all that tell of one name one body for it."""
    bodies = {claim.body for claim in finding.terms[1].claims if claim.speakers}
    is_one = len(bodies) == 1 and None not in bodies
    who = phrases.actor(str(bodies.pop())) if is_one else "none"
    return say("rule-one-origin-line-denial", who=who, **_denied(phrases, finding))


def _denied(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """How many tell of a denial of which figure, and by a code what all have of it."""
    kind = _kind_of_all(finding)
    return {
        "members": len(finding.terms[0].sources),
        "figure": phrases.figure(finding.figures[0]),
        "kind": str(kind) if kind else "open",
    }


def _kind_of_all(finding: Finding) -> Disputes | None:
    """What of a figure every report of a family has somebody dispute, the number first; None where that differs."""
    _, denied = finding.terms
    by_report: dict[str, set[Disputes | None]] = defaultdict(set)
    for claim in denied.claims:
        if claim.speakers:
            by_report[claim.article].add(_disputes(claim))
    of_all = set.intersection(*by_report.values()) if by_report.keys() >= {*finding.terms[0].sources} else set()
    return next((kind for kind in _CLOSER if kind in of_all), None)


def _disputes(claim: Claim) -> Disputes | None:
    return claim.record.disputes if isinstance(claim, DenialSaid) else None


def _basis(phrases: Phrases, finding: Finding) -> str:
    """Whether every text tells itself from where it is, or the record infers it of some."""
    sources = (phrases.corpus.sources[SourceId(name)] for name in _copies(finding))
    inferred = any(one.agency_basis if finding.shape is Shape.AGENCY else one.derived_basis for one in sources)
    return "inferred" if inferred else "stated"


def _origin(phrases: Phrases, finding: Finding) -> str:
    """The source, the dispatch or the agency of a family; empty where none is known."""
    name = finding.words[0] if finding.words else ""
    match finding.shape:
        case Shape.DERIVED:
            return _title(phrases, name, finding.sources)
        case Shape.DISPATCH:
            return _dispatch(phrases, finding, name)
        case Shape.AGENCY:
            return phrases.actor(name)
    return ""


def _dispatch(phrases: Phrases, finding: Finding, name: str) -> str:
    """Whose a dispatch is and of which days: of none later than the first of its copies.

    A copy that is dated by inference bounds nothing; where all are, so is the dispatch, and its day is left out.
    """
    dispatch = phrases.corpus.dispatches[name]
    agency = phrases.corpus.actors[dispatch.agency].name
    copies = [claim.source for claim in finding.claims]
    dated = [source for source in copies if source.published]
    stated = [source for source in dated if not source.is_dated_by_inference]
    written, appeared = bounds_of(dispatch.published), [bounds_of(source.published).latest for source in stated]
    latest = min((day for day in (written.latest, *appeared) if day), default=None)
    is_inferred = bool(dated) and not stated
    if is_inferred or written.earliest is None or latest is None:
        return say("rule-one-origin-dispatch-undated", agency=agency)
    return say("rule-one-origin-dispatch-of", agency=agency, when=between(written.earliest, latest))
