"""How the rule tells of a statement and of a family of copies."""

from collections import defaultdict
from functools import partial

from generator.language import naming, say
from generator.language.formats import listed
from generator.ledger.bounds import bounds_of
from generator.ledger.claim import FigureSaid
from generator.record.ids import SourceId
from generator.rules.finding import FigureTerm, Finding
from generator.rules.one_origin.families import crediting
from generator.rules.one_origin.shape import Shape
from generator.rules.one_origin.statement import REPORTED, credited, wordings
from generator.rules.phrases import Phrases

# So many copies are named where they are all.
NAMED = 3


def tell(phrases: Phrases, finding: Finding) -> str:
    """The sentence of a finding of the rule."""
    if finding.shape is Shape.STATEMENT:
        return _of_statement(phrases, finding)
    copies = _copies(finding)
    named = listed(_title(phrases, one) for one in copies)
    many = say("rule-one-origin-copies", n=len(copies), sources=phrases.titles(copies))
    return say(
        f"rule-one-origin-{finding.shape}",
        n=len(copies),
        copies=many if len(copies) > NAMED else named,
        origin=_origin(phrases, finding),
        basis=_basis(phrases, finding),
        shared=_shared(phrases, finding),
        **_credits(phrases, finding),
    )


def _credits(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """Who credits the agency of a dispatch, of copies that are partly inferred."""
    named = crediting(phrases.corpus, _copies(finding), finding.words[0] if finding.words else "")
    return {"credits": len(named), "crediting": phrases.titles(named)}


def _voice(phrases: Phrases, term: FigureTerm) -> str:
    """Whom the reports of a statement name: one body, or all who speak for a voice and the body most often named."""
    voice = str(term.lead.voice)
    bodies: dict[str, set[str]] = defaultdict(set)
    for claim in term.claims:
        bodies[str(claim.body)].add(claim.article)
    body, sources = max(bodies.items(), key=lambda item: (len(item[1]), item[0]))
    only = body if len(bodies) == 1 else voice
    if set(term.speakers) == {only}:
        return phrases.actor(only)
    said = say("rule-one-origin-voice", voice=phrases.actor(only))
    if body in (only, voice) or 2 * len(sources) <= len(term.sources):
        return said
    return say("rule-one-origin-voice-mostly", said=said, body=phrases.actor(body), n=len(sources))


def _title(phrases: Phrases, name: str) -> str:
    """A source by name, with what it is about where its outlet published another one on that day."""
    source = phrases.corpus.sources[SourceId(name)]
    if source.title or not any(
        (one.publication, str(one.published)) == (source.publication, str(source.published)) and one is not source
        for one in phrases.corpus.sources.values()
    ):
        return phrases.title(name)
    outlet, day = naming.outlet(phrases.corpus, name), naming.when(source.published)
    return say("rule-one-origin-untitled", outlet=outlet, day=day, topic=source.topic or "")


def _of_statement(phrases: Phrases, finding: Finding) -> str:
    reports = FigureTerm(tuple(claim for term in finding.figures for claim in term.claims))
    named, same = credited(reports)
    first, *others = wordings(reports)
    sentence = say(
        "rule-one-origin-statement",
        n=len(reports.sources),
        figure=phrases.figured(first),
        others=listed(phrases.worded(one) for one in others),
        wordings=len(others),
        named=len(named),
        unnamed=len(reports.sources) - len(named),
        same=len(same),
        whose="all" if named == same else "most",
        voice=_voice(phrases, finding.figures[0]),
    )
    for deed, term in zip(finding.words, finding.terms[1:], strict=True):
        if deed == REPORTED:
            continue
        what = say(f"rule-one-origin-{deed}", who=phrases.who(term))
        sentence = say("rule-one-origin-became", sentence=sentence, what=what[0].upper() + what[1:])
    return sentence


def _copies(finding: Finding) -> list[str]:
    """The sources of a family, without the one that the others are taken from."""
    origin = finding.words[0] if finding.words else ""
    return [one for one in finding.terms[0].sources if finding.shape is not Shape.DERIVED or one != origin]


def _shared(phrases: Phrases, finding: Finding) -> str:
    """What a family shares: a denial, how many figures all have, or the one that most of them have."""
    held: dict[str, set[object]] = defaultdict(set)
    for claim in finding.figures[0].claims:
        held[claim.article].add((claim.scope, claim.count))
    most = _most_held(phrases, finding)
    return say(
        "rule-one-origin-shared-denial" if len(finding.terms) > 1 else "rule-one-origin-shared",
        n=len(set.intersection(*held.values())),
        members=len(held),
        holders=len(most.sources),
        figure=phrases.figure(most),
    )


def _most_held(phrases: Phrases, finding: Finding) -> FigureTerm:
    """The figure that the most sources of a family have; of several the one that the event counts first."""
    held: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in finding.figures[0].claims:
        held[(claim.scope, claim.count)].append(claim)
    return max((FigureTerm(tuple(claims)) for claims in held.values()), key=partial(_weight_of, phrases))


def _weight_of(phrases: Phrases, term: FigureTerm) -> tuple[int, bool, float]:
    is_first = term.lead.scope.metric == phrases.corpus.event.lead_metric
    return len(term.sources), is_first, float(term.lead.count.number or 0)


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
            return _title(phrases, name)
        case Shape.DISPATCH:
            return _dispatch(phrases, finding, name)
        case Shape.AGENCY:
            return phrases.actor(name)
    return ""


def _dispatch(phrases: Phrases, finding: Finding, name: str) -> str:
    """Whose a dispatch is and of which days: of none later than the first of its copies."""
    dispatch = phrases.corpus.dispatches[name]
    agency = phrases.corpus.actors[dispatch.agency].name
    written = bounds_of(dispatch.published)
    appeared = [bounds_of(claim.source.published).latest for claim in finding.claims]
    latest = min((day for day in (written.latest, *appeared) if day), default=None)
    when = naming.span(written.earliest, latest) if dispatch.published and not dispatch.published.approximate else ""
    if not when:
        return say("rule-one-origin-dispatch-undated", agency=agency)
    return say("rule-one-origin-dispatch-of", agency=agency, when=when)
