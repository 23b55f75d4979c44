"""Denials of the sides of a disagreement: those that certainly are of one, and those that may be."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.language import in_sentence, say
from generator.language.formats import either, listed, raised
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.occasions import when_shown
from generator.ledger.status import POSSIBLE
from generator.record.fields import UNSTATED
from generator.rules.api import one_after_another
from generator.rules.days import of_its_day
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.occasion import done
from generator.rules.phrases import Phrases
from generator.rules.restated import denied as denied_that


def doubted(ledger: Ledger, terms: Iterable[FigureTerm]) -> tuple[FigureTerm, ...]:
    """Those of some figures that a denial may mean, for which it is not certain that it does."""
    return tuple(term for term in terms if any(_may_befall(ledger, term)))


def denied(ledger: Ledger, terms: Iterable[FigureTerm]) -> tuple[FigureTerm, ...]:
    """Those of some figures that a denial certainly means."""
    return tuple(term for term in terms if any(_befell(ledger, term)))


def doubts(ledger: Ledger, terms: Iterable[FigureTerm]) -> tuple[DenialSaid, ...]:
    """The denials that may mean one of some figures; of each body the first of a kind."""
    return tuple(alike[0] for alike in _gathered(one for term in terms for one in _may_befall(ledger, term)))


def accounts(ledger: Ledger, terms: Sequence[FigureTerm]) -> tuple[Term, ...]:
    """All denials that are or may be of some figures: a term for each kind of each body, with all who tell of it."""
    found = (one for term in terms for one in (*_befell(ledger, term), *_may_befall(ledger, term)))
    return tuple(Term(alike) for alike in _gathered(found))


def _gathered(found: Iterable[DenialSaid]) -> Iterator[tuple[DenialSaid, ...]]:
    apart: dict[object, dict[str, DenialSaid]] = defaultdict(dict)
    for denial in found:
        key = denial.body or denial.text, denial.record.disputes, denial.is_retraction
        apart[key][denial.id] = denial
    return (tuple(alike.values()) for alike in apart.values())


def _befell(ledger: Ledger, term: FigureTerm) -> Iterator[DenialSaid]:
    for each in ledger.standing(term.lead).all:
        yield from each.denials if each.reason not in POSSIBLE else ()


def _may_befall(ledger: Ledger, term: FigureTerm) -> Sequence[DenialSaid]:
    """The denials that may mean a figure; where there are such, all others of its number, whosever figure that is."""
    every = ledger.standing(term.lead).all
    found = [denial for each in every if each.reason in POSSIBLE for denial in each.denials]
    known = {denial.id for each in every for denial in each.denials}
    others = sorted((one for one in ledger.denials if one.id not in known), key=when_shown) if found else ()
    return [*found, *(one for one in others if _is_of_its_number(ledger, one, term.lead))]


def _is_of_its_number(ledger: Ledger, denial: DenialSaid, figure: FigureSaid) -> bool:
    """Whether a denial names the number of a figure, and nothing in it is of something else or of before."""
    target = denial.record.target
    if target.count is None or (target.metric, target.count.number) != (figure.scope.metric, figure.count.number):
        return False
    scope, named = figure.scope, target.said_by
    is_theirs = named in {None, UNSTATED} or any(
        ledger.chains.is_above(named, one) for one in figure.answering if named
    )
    fits = target.group in {None, scope.group} and target.place in {None, (), scope.place}
    return fits and is_theirs and not denial.said.is_before(figure.said)


def denials_in_words(phrases: Phrases, finding: Finding) -> str:
    """The denials of the figures, and of which of these those are that may be of any; empty without one."""
    certain, possible = (
        [one for one in _accounts(finding) if _may_be(finding, one) is may_be] for may_be in (False, True)
    )
    sentences = [_denied(phrases, finding, one) for one in certain]
    if possible:
        figures = either(dict.fromkeys(_named_again(phrases, term) for term in finding.doubted))
        which = " ".join(_denied(phrases, finding, one) for one in possible)
        sentences.append(say("rule-disagreement-doubt", denied=which, n=len(possible), figures=figures))
    return " ".join(sentences)


def _accounts(finding: Finding) -> list[Term]:
    return [term for term in finding.beside if isinstance(term.lead, DenialSaid)]


def _may_be(finding: Finding, account: Term) -> bool:
    return account.lead in finding.doubts


def _named_again(phrases: Phrases, term: FigureTerm) -> str:
    """A figure that may be denied, by its number and who gave it."""
    bare = "yes" if term.lead.count.is_bare else "no"
    return say("rule-disagreement-named-again", count=phrases.count(term), who=phrases.who(of_its_day(term)), bare=bare)


def _denied(phrases: Phrases, finding: Finding, account: Term) -> str:
    """What a denial disputes, when, and who denies it, with their office; of one report beside more by which."""
    denial, said = account.lead, Term(account.claims[:1])
    assert isinstance(denial, DenialSaid)
    target = denial.record.target
    many = "above" if target.above else "but-one" if target.other_than else ""
    count = target.count or target.above or target.other_than
    before = _accounts(finding)[: _accounts(finding).index(account)]
    is_again = any(one.lead.speakers == denial.speakers for one in before)
    return say(
        "rule-disagreement-denied",
        **in_sentence.words_of_denial(phrases.corpus, denial),
        on=raised(done(said)),
        who=phrases.who(said) if is_again else phrases.who_in_full(said),
        what=many or _kind(account),
        number=count.text if count else "none",
        words=denied_that(account) or "none",
        sure="no" if _may_be(finding, account) else "yes",
        paper=phrases.paper(denial.source_id) if _is_of_one_report(finding, account) else "none",
    )


def _is_of_one_report(finding: Finding, account: Term) -> bool:
    """Whether one text alone tells of a denial, and more of another."""
    texts = [len({claim.text for claim in one.claims}) for one in _accounts(finding)]
    return len({claim.text for claim in account.claims}) == 1 < max(texts)


def _kind(account: Term) -> str:
    """By a code, what a denial disputes, or that it takes a figure back."""
    denial = account.lead
    assert isinstance(denial, DenialSaid)
    return "taken" if denial.is_retraction else str(denial.record.disputes)


def in_brackets(finding: Finding, term: FigureTerm) -> str:
    """What befell a figure, or may have, as its line has it; `none` for nothing."""
    of = {"yes": _of(finding, finding.denied, term), "no": _of(finding, finding.doubted, term)}
    sure = [one for one in _accounts(finding) if not _may_be(finding, one)] if of["yes"] else []
    unsure = [one for one in _accounts(finding) if _may_be(finding, one)] if of["no"] else []
    each = [*_words(finding, sure, "yes"), *_words(finding, unsure, "no")]
    return one_after_another(each) if each else "none"


def _of(finding: Finding, sides: Iterable[FigureTerm], term: FigureTerm) -> bool:
    return term.lead.id in {one.lead.id for one in sides}


def _words(finding: Finding, some: Sequence[Term], sure: str) -> Iterator[str]:
    """What befell a figure in few words, what one report alone tells apart."""
    for by_one in ("no", "yes"):
        of = [one for one in some if _is_of_one_report(finding, one) is (by_one == "yes")]
        did = dict.fromkeys(say("rule-disagreement-line-did", did=_kind(one)) for one in of)
        if did:
            deeds = listed(did) if sure == "yes" else either(did)
            yield say("rule-disagreement-line-befell", deeds=deeds, sure=sure, by_one=by_one)
