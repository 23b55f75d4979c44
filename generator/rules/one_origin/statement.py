"""One statement in many texts: the figure that most reports credit to one voice, where that carries weight."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from generator.ledger.assertion import Assertion
from generator.ledger.claim import DenialSaid, FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.reading.load import Corpus
from generator.record.claims import Disputes
from generator.record.counts import Count, Qualifier
from generator.record.fields import UNSTATED
from generator.record.hierarchy import is_nested
from generator.record.ids import ActorId, SourceId
from generator.record.registries import ActorKind
from generator.rules.alike import in_order_of_recording, is_in_the_text
from generator.rules.finding import FigureTerm, Term

# Fewer texts with one statement are nothing to tell of.
SEVERAL = 5
# The wordings under which a number is still the number given.
_GIVEN = {Qualifier.EXACT, Qualifier.ABOUT, Qualifier.AT_LEAST, Qualifier.MORE_THAN}
# The code of the reports that do not credit the voice.
REPORTED = "reported"
_WITHDRAWN, _DISOWNED, _DENIED, _DISPUTED, _ERROR = "withdrawn", "disowned", "denied", "disputed", "called-error"
# The more telling of what one speaker did first.
_DEEDS = (_DISOWNED, _WITHDRAWN, _ERROR, _DENIED, _DISPUTED)
# Who denied the number may also have denied having given it, withdrawn it or called its publication an error: two acts.
_APART = ({_DISOWNED, _DENIED}, {_WITHDRAWN, _DENIED}, {_ERROR, _DENIED})
_OF_DENIALS = {
    Disputes.ATTRIBUTION: _DISOWNED,
    Disputes.PUBLICATION: _ERROR,
    Disputes.FIGURE: _DENIED,
}


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure as its voice is credited with it, and by a code each: the further reports, and what became of it."""

    credited: FigureTerm
    codes: tuple[str, ...]
    terms: tuple[Term, ...]
    narrower: tuple[FigureTerm, ...] = ()


def statements(ledger: Ledger) -> Iterator[Statement]:
    """The most repeated figure of each metric and voice, where it was disowned or is what the event counts first.

    That an official count comes from officials is no news; that so many reports rest on a statement which was taken
    back, or that the toll itself does, is.
    """
    most: dict[object, Assertion] = {}
    for one in sorted(ledger.assertions, key=_weight):
        if one.voice is not None and len(_texts(one.claims)) >= SEVERAL:
            most.setdefault((one.scope.metric, one.voice), one)
    numbered: dict[object, list[FigureSaid]] = defaultdict(list)
    for claim in ledger.figures if most else ():
        if claim.count.qualifier in _GIVEN and claim.misprint_of is None:
            numbered[(claim.scope.metric, claim.count.number)].append(claim)
    for one in most.values():
        became = _became(ledger, one.claims[0])
        if became or one.scope.metric == ledger.corpus.event.lead_metric:
            yield _statement(ledger.corpus, one, numbered[(one.scope.metric, one.count.number)], became)


def _weight(one: Assertion) -> tuple[int, float, str]:
    return -len(one.sources), -float(one.count.number or 0), one.id


def _texts(claims: Sequence[FigureSaid]) -> set[str]:
    """The texts, copies of one counted once, that give a figure and not in their headline alone."""
    return {claim.text for claim in claims if is_in_the_text(claim)}


def _statement(
    corpus: Corpus, one: Assertion, numbered: Sequence[FigureSaid], became: Mapping[str, Sequence[DenialSaid]]
) -> Statement:
    ours = {claim.id for claim in one.claims}
    of_it = [claim for claim in numbered if _may_be(claim.scope, one.scope) and claim.id not in ours]
    same = [claim for claim in of_it if claim.voice == one.voice and not claim.is_own]
    further = tuple(claim for claim in of_it if claim.voice != one.voice or claim.is_own)
    found: dict[str, Term] = {REPORTED: FigureTerm(further)} if further else {}
    found |= {deed: Term(tuple(denials)) for deed, denials in became.items()}
    known = {claim.article for claim in (*one.claims, *of_it)}
    narrower = _narrower(corpus, one.scope, [claim for claim in numbered if claim.article not in known])
    return Statement(FigureTerm((*one.claims, *same)), tuple(found), tuple(found.values()), narrower)


def _narrower(corpus: Corpus, scope: Scope, others: Sequence[FigureSaid]) -> tuple[FigureTerm, ...]:
    """Of other reports of the number those that have it of a group within that of a statement, group by group."""
    found: dict[str, list[FigureSaid]] = defaultdict(list)
    for claim in others:
        group = claim.scope.group
        is_within = group != UNSTATED and group != scope.group and is_nested(corpus.groups, group, scope.group)
        if is_within and replace(claim.scope, group=scope.group) == scope and is_in_the_text(claim):
            found[group].append(claim)
    return tuple(FigureTerm(in_order_of_recording(claims)) for _, claims in sorted(found.items()))


def _may_be(scope: Scope, of: Scope) -> bool:
    """Whether a report may be of the same: what it leaves open it does not tell otherwise."""
    return scope == of or scope.may_be(of)


def _became(ledger: Ledger, claim: FigureSaid) -> dict[str, list[DenialSaid]]:
    """Who withdrew, disowned or denied a figure: the denials of each, under the most telling word for what he did."""
    found: dict[str, dict[ActorId, dict[str, DenialSaid]]] = {deed: defaultdict(dict) for deed in _DEEDS}
    for each in (one for one in ledger.standing(claim).all if one.is_disputed):
        for denial in each.denials:
            for name in denial.speakers[:1]:
                found[_deed(denial)][name][denial.id] = denial
    for denial in _of_the_number(ledger, claim, {name for by_name in found.values() for name in by_name}):
        found[_DENIED][denial.speakers[0]][denial.id] = denial
    known: dict[str, set[ActorId]] = {}
    became: dict[str, list[DenialSaid]] = {}
    for deed, by_name in found.items():
        others = {name for other, names in known.items() if {deed, other} not in _APART for name in names}
        if deed == _ERROR:
            others -= {name for name in others if _is_of_more(name, by_name, [found[one] for one in known])}
        names = by_name.keys() - others
        general = {name for name in names if ledger.corpus.actors[name].generic}
        known[deed] = names - general or names
        # Whose only deed it is comes first.
        ranked = sorted(by_name, key=lambda name: sum(name in names for names in known.values()))
        new = [denial for name in ranked if name in known[deed] for denial in by_name[name].values()]
        if new:
            became[deed] = new
    return became


def _is_of_more(
    name: ActorId,
    by_name: Mapping[ActorId, Mapping[str, DenialSaid]],
    others: Sequence[Mapping[ActorId, Mapping[str, DenialSaid]]],
) -> bool:
    """Whether more texts tell what somebody did than tell any other of the deeds of theirs."""
    counts = [len({denial.text for denial in deeds.get(name, {}).values()}) for deeds in (by_name, *others)]
    return counts[0] > max(counts[1:], default=0)


def _of_the_number(ledger: Ledger, claim: FigureSaid, known: Set[ActorId]) -> Iterator[DenialSaid]:
    """The reports that somebody known to have disputed a figure denied its number, be it told to be his own."""
    for denial in ledger.denials:
        target = denial.record.target
        is_of_it = target.count is not None and (target.metric, target.count.number) == (
            claim.scope.metric,
            claim.count.number,
        )
        is_denied = denial.record.disputes is Disputes.FIGURE and not denial.is_retraction and not target.label
        if is_of_it and is_denied and denial.speakers[:1] and denial.speakers[0] in known:
            yield denial


def _deed(denial: DenialSaid) -> str:
    """What was done, by a code; a retraction of a publication is what its sources tell: that it was an error."""
    disputes = denial.record.disputes
    if denial.is_retraction and disputes is not Disputes.PUBLICATION:
        return _WITHDRAWN
    return _OF_DENIALS.get(disputes, _DISPUTED)


def credited(term: FigureTerm) -> tuple[set[SourceId], set[SourceId]]:
    """The sources of a figure that name a speaker, and those of them that name the voice of the leading claim alone.

    What stands over a text names nobody where the text itself does: an address may have a relay for the speaker.
    """
    named = [claim for claim in term.claims if claim.speakers and not claim.is_own]
    inside = {claim.article for claim in named if is_in_the_text(claim)}
    named = [claim for claim in named if claim.article not in inside or is_in_the_text(claim)]
    others = {claim.article for claim in named if claim.voice != term.lead.voice}
    every = {claim.article for claim in named}
    return every, every - others


def named_vaguely(corpus: Corpus, term: FigureTerm, named: set[SourceId]) -> int:
    """How many of the sources that name a speaker do so by a general word only, such as "officials"."""
    closely = {claim.article for claim in term.claims if claim.speakers and not _is_vague(corpus, claim)}
    return len(named - closely)


def _is_vague(corpus: Corpus, claim: FigureSaid) -> bool:
    """Whether a claim names its speaker by a general word, and no channel or paper of theirs."""
    return claim.is_general and all(corpus.actors[name].kind is not ActorKind.OUTLET for name in claim.speakers)


def wordings(term: FigureTerm) -> tuple[tuple[FigureSaid, int], ...]:
    """A claim of each wording of the number and how many reports have none that is more exact, the barest first.

    What stands over a text is its wording only where the text has none.
    """
    of_report: dict[SourceId, FigureSaid] = {}
    for claim in sorted(term.claims, key=lambda one: (not is_in_the_text(one), one.count.precision)):
        of_report.setdefault(claim.article, claim)
    found: dict[Count, list[FigureSaid]] = defaultdict(list)
    for claim in sorted(of_report.values(), key=lambda one: (one.count.precision, one.id)):
        found[claim.count].append(claim)
    return tuple((claims[0], len(claims)) for claims in found.values())
