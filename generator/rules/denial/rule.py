"""Somebody disputed a figure, or took one back."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from generator.language import formats, in_sentence, say
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.occasions import when_shown
from generator.reading.load import Corpus
from generator.record.claims import Disputes, Target
from generator.record.fields import UNSTATED
from generator.record.hierarchy import is_nested, upward
from generator.record.registries import Group, Place
from generator.rules.api import Rule, Sides, sentence_of_sides
from generator.rules.denial.matters import Matter, Shape, matters
from generator.rules.finding import FigureTerm, Finding, Severity, Term, terms_of
from generator.rules.phrases import Phrases, done

# What a figure is to its finding, by a code; of a denial its kind stands there.
_HIT, _POSSIBLE, _PART = "hit", "possible", "part"
_TAKEN = {Shape.RETRACTED, Shape.RETRACTED_UNCLEARLY, Shape.DISOWNED}
_UNSURE = {Shape.RETRACTED_UNCLEARLY, Shape.POSSIBLE}
_SPECIFIC = {Shape.ATTRIBUTION, Shape.FIGURE}
_ERRORS = {Shape.PUBLICATION, Shape.DISOWNED}
# So many parts of a figure that was taken back are named.
_PARTS_NAMED = 6
# So many who gave a figure are named.
_HOLDERS_NAMED = 3


def _find(ledger: Ledger) -> Iterator[Finding]:
    hitting: set[str] = set()
    for matter in matters(ledger):
        hitting |= {claim.id for account in matter.accounts for claim in account.claims}
        yield _finding(matter)
    alike: dict[object, list[DenialSaid]] = defaultdict(list)
    for claim in sorted(ledger.denials, key=when_shown):
        if claim.id not in hitting:
            alike[(claim.body or claim.text, claim.record.target)].append(claim)
    for claims in alike.values():
        yield from _of_no_matter(ledger, tuple(claims))


def _of_no_matter(ledger: Ledger, claims: tuple[DenialSaid, ...]) -> Iterator[Finding]:
    """Denials that hit nothing: of a number that is on record of others, or of nobody.

    A denial of what its own body gave, or others gave later, hits nothing, and yet the number is on record.
    """
    target = claims[0].record.target
    count = target.count
    given = [
        one for one in ledger.figures if (one.scope.metric, one.count.number) == (target.metric, count and count.number)
    ]
    holders = _holders(ledger, claims[0], given)
    if holders:
        hits = terms_of(ledger, holders)
        kind, words = Shape.RECORDED_OF_OTHERS, [_HIT] * len(hits)
        yield Finding(RULE.id, RULE.severity, kind, (Term(claims), *hits), words=(kind, *words))
    elif count is None or not given:
        kind = Shape.NOTHING_RECORDED
        yield Finding(RULE.id, RULE.severity, kind, (Term(claims),), words=(kind,))


def _holders(ledger: Ledger, denial: DenialSaid, given: Sequence[FigureSaid]) -> list[FigureSaid]:
    """One figure of each of those who gave the number, where it is denied of somebody who is not recorded to have."""
    target, named = denial.record.target, denial.record.target.said_by
    if denial.record.disputes is not Disputes.ATTRIBUTION or named in {None, UNSTATED}:
        return []
    assert named
    attributed = [one for one in given if one.speakers]
    if any(ledger.chains.is_above(named, name) for one in attributed for name in one.answering):
        return []
    fitting = [one for one in attributed if target.group in {None, one.scope.group}]
    fitting = [one for one in fitting if target.place in {None, (), one.scope.place}]
    return list({one.speakers: one for one in reversed(fitting)}.values())


def _finding(matter: Matter) -> Finding:
    """A finding of a matter; its words tell by code what each of its terms is."""
    terms: list[Term] = [Term(one.claims) for one in matter.accounts]
    words = [str(one.kind) for one in matter.accounts]
    for code, figures in ((_HIT, matter.hits), (_POSSIBLE, matter.possible), (_PART, matter.parts)):
        terms += (FigureTerm(one.claims) for one in figures)
        words += [code] * len(figures)
    return Finding(RULE.id, RULE.severity, matter.shape, tuple(terms), words=tuple(words))


def _tell(phrases: Phrases, finding: Finding) -> str:
    sides = _sides(phrases, finding)
    if sides:
        return sentence_of_sides(sides)
    sentence = say(f"rule-denial-{finding.words[0]}", **_values(phrases, finding, finding.terms[0]))
    parts = _parts(phrases, finding)
    return say("rule-denial-with-parts", sentence=sentence, parts=parts) if parts else sentence


def _parts(phrases: Phrases, finding: Finding) -> str:
    """The figures that were taken back with the one of which a finding tells; empty for none."""
    parts = _distinct(phrases, finding, _PART)
    shown = [phrases.figured(one) for one in parts[:_PARTS_NAMED]]
    if len(parts) > len(shown):
        shown.append(say("rule-denial-further-parts", n=len(parts) - len(shown)))
    return formats.listed(shown)


def _sides(phrases: Phrases, finding: Finding) -> Sides | None:
    accounts = _accounts(finding)
    if len(accounts) < 2:
        return None
    taken = {kind in _TAKEN for kind, _ in accounts}
    hits, parts = _distinct(phrases, finding, _HIT), _parts(phrases, finding)
    joined = _joined_accounts(accounts)
    opening = say(
        "rule-denial-several" if _may_overlap(joined) else "rule-denial-several-acts",
        given=phrases.stated(hits),
        n=len(hits),
        taken="some" if len(taken) > 1 else "all" if taken.pop() else "none",
    )
    each = [_side(phrases, finding, kind, said, vaguer) for kind, said, vaguer in joined]
    if parts:
        certain = sum(kind not in _UNSURE for kind, _, _ in joined)
        each.insert(certain, say("rule-denial-parts-side", parts=parts))
    return Sides(opening, tuple(each))


def _joined_accounts(accounts: Sequence[tuple[str, Term]]) -> list[tuple[str, Term, Term | None]]:
    """The accounts, each with one that may tell of the same act less closely, where it can be of no other."""
    vaguer: dict[int, Term] = {}
    for at, (kind, said) in enumerate(accounts):
        closer = [to for to, other in enumerate(accounts) if to != at and _is_vaguer(kind, said, *other)]
        if len(closer) == 1 and closer[0] not in vaguer:
            vaguer[closer[0]] = said
    apart = {id(said) for said in vaguer.values()}
    return [(kind, said, vaguer.get(at)) for at, (kind, said) in enumerate(accounts) if id(said) not in apart]


def _is_vaguer(kind: str, said: Term, other_kind: str, other: Term) -> bool:
    """Whether an account leaves open what another tells: what its body disputed, or who spoke of an error."""
    if kind == Shape.UNSPECIFIED:
        return other_kind in _SPECIFIC and said.lead.body is not None and said.lead.body == other.lead.body
    return kind in _ERRORS and other_kind in _ERRORS and not said.speakers and bool(other.speakers)


def _side(phrases: Phrases, finding: Finding, kind: str, said: Term, vaguer: Term | None) -> str:
    values = _values(phrases, finding, said)
    if vaguer:
        others = tuple(dict.fromkeys(claim.source_id for claim in vaguer.claims))
        what = "act" if vaguer.speakers else "speaker"
        sources, vague = str(values["sources"]), phrases.papers(others)
        values["sources"] = say("rule-denial-papers-vaguer", sources=sources, vague=vague, n=len(others), what=what)
    return say(f"rule-denial-{kind}-side", **values)


def _may_overlap(joined: Sequence[tuple[str, Term, Term | None]]) -> bool:
    """Whether two accounts may be of one act: of one body, or where the body or what it spoke of is left open."""
    bodies = [said.lead.body for _, said, _ in joined]
    return None in bodies or len(set(bodies)) < len(bodies) or any(kind in _UNSURE for kind, _, _ in joined)


def _accounts(finding: Finding) -> list[tuple[str, Term]]:
    """What was done, by code, and in which claims; what only may have been done to the figure last."""
    pairs = zip(finding.words, finding.terms, strict=True)
    return sorted((pair for pair in pairs if not isinstance(pair[1], FigureTerm)), key=lambda pair: pair[0] in _UNSURE)


def _values(phrases: Phrases, finding: Finding, said: Term) -> dict[str, str | int]:
    lead = said.lead
    assert isinstance(lead, DenialSaid)
    hits, target = _distinct(phrases, finding, _HIT), lead.record.target
    others = _distinct(phrases, finding, _POSSIBLE)
    holders = _credited(finding)
    return {
        **in_sentence.words_of_denial(phrases.corpus, lead),
        "who": phrases.who(said),
        "named": "yes" if said.speakers else "no",
        "whose": _whose(phrases, lead, hits),
        "given": phrases.stated(hits),
        "holders": in_sentence.actors(phrases.corpus, holders),
        "held": "named" if 0 < len(holders) <= _HOLDERS_NAMED else "open",
        "one_of": phrases.stated(hits, one_of=True),
        "n": len(hits),
        "other_figures": len(others),
        "count": target.count.text if target.count else "",
        "is_of": "named" if (giver := _named_giver(target.said_by)) else "open",
        "giver": phrases.actor(giver) if giver else "",
        "figure": _figure_meant(phrases.corpus, target),
        "what": _what_is_denied(lead),
        "on": done(said),
        "sources": _papers(phrases, said),
    }


def _credited(finding: Finding) -> list[str]:
    """Who is named for the figures that were hit."""
    terms = (term for word, term in zip(finding.words, finding.terms, strict=True) if word == _HIT)
    return list(dict.fromkeys(name for term in terms for name in term.speakers))


def _what_is_denied(denial: DenialSaid) -> str:
    """By a code: having given a number, a number, or something that is not told."""
    if denial.record.target.count is None:
        return "any"
    return "attribution" if denial.record.disputes is Disputes.ATTRIBUTION else "figure"


def _figure_meant(corpus: Corpus, target: Target) -> str:
    """The number that a denial names, with what its metric counts; empty for none."""
    if target.count is None:
        return ""
    return (
        in_sentence.counted_by(corpus.metrics[target.metric], target.count.text) if target.metric else target.count.text
    )


def _named_giver(name: str | None) -> str | None:
    """Whose figure a denial is of, by id; None where the record leaves it open."""
    return name if name and name != UNSTATED else None


def _papers(phrases: Phrases, said: Term) -> str:
    """Who tells it; beside those that give the day, apart, those that do not."""
    dated = [claim.source_id for claim in said.claims if claim.when]
    undated = [claim.source_id for claim in said.claims if not claim.when]
    if dated and undated:
        return say("rule-denial-papers", dated=phrases.papers(dated), undated=phrases.papers(undated))
    return phrases.papers(dated or undated)


def _whose(phrases: Phrases, denial: DenialSaid, hits: Sequence[FigureSaid]) -> str:
    """Of whom a denial says that they had not given the figure."""
    if named := _named_giver(denial.record.target.said_by):
        return phrases.actor(named)
    speakers = hits[0].speakers if hits else ()
    return in_sentence.actors(phrases.corpus, speakers) or say("outcome-its-speaker")


def _distinct(phrases: Phrases, finding: Finding, code: str) -> list[FigureSaid]:
    """The figures of one code, each once: the widest, without what leaves open of whom or where it is."""
    terms = [term for word, term in zip(finding.words, finding.terms, strict=True) if word == code]
    leads = [term.lead for term in terms if isinstance(term, FigureTerm)]
    kept: list[FigureSaid] = []
    for one in sorted(leads, key=lambda claim: _weight(phrases.corpus, claim)):
        if not any(_goes_with(phrases.corpus, one, other) for other in kept):
            kept.append(one)
    return [one for one in kept if code != _PART or not one.scope.is_open]


def _goes_with(corpus: Corpus, one: FigureSaid, other: FigureSaid) -> bool:
    """Whether a figure is told with another of its number: of the same, of those around it, or left open."""
    same = (one.scope.metric, one.count.number) == (other.scope.metric, other.count.number)
    group = _may_be_within(corpus.groups, one.scope.group, other.scope.group)
    places = product(one.scope.place, other.scope.place)
    return same and group and any(_may_be_within(corpus.places, *pair) for pair in places)


def _may_be_within(registry: Mapping[str, Group] | Mapping[str, Place], one: str, other: str) -> bool:
    return one == other or UNSTATED in {one, other} or is_nested(registry, one, other)


def _weight(corpus: Corpus, claim: FigureSaid) -> tuple[bool, float, int, tuple[int, int], str]:
    depth = sum(len([*upward(corpus.places, place)]) for place in claim.scope.place if place in corpus.places)
    if claim.scope.group in corpus.groups:
        depth += len([*upward(corpus.groups, claim.scope.group)])
    return claim.scope.is_open, -float(claim.count.number or 0), depth, claim.count.precision, claim.id


RULE = Rule(
    id="denial",
    severity=Severity.REVISION,
    find=_find,
    tell=_tell,
    sides=_sides,
    grave=True,
)
