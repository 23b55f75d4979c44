"""What the texts that tell of a denial say besides: what became of the figure, and what is said of the denial."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from generator.language import say
from generator.language.formats import day, raised
from generator.ledger.claim import Claim, DenialSaid
from generator.ledger.ledger import Ledger
from generator.ledger.statements import said_about, statements_about
from generator.record.claims import EventClaim, StatementClaim, Where
from generator.record.ids import global_id
from generator.rules.api import one_after_another
from generator.rules.dates import days
from generator.rules.denial.body import gave_too, passed_on
from generator.rules.denial.matters import Matter, Shape
from generator.rules.denial.words import LONG_WORD, long_words
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.phrases import Phrases
from generator.rules.restated import clause_of


def besides(ledger: Ledger, matter: Matter) -> Iterator[Term]:
    """The events and statements about a denied figure or its denial in the texts that tell of that, by their days.

    Of figures that may be meant by another name, also what any text says of them with their number or a word of that
    name.
    What other texts tell under one of their topics is told with it. Those of one wording are one term; a text that has
    only a name more tells the same.
    """
    denials = [claim for account in matter.certain or matter.accounts for claim in account.claims]
    sources = {claim.source_id for claim in denials}
    figures = [claim for hit in matter.hits for claim in hit.claims]
    has_its_texts = matter.certain or matter.shape is Shape.CALLED
    of = [*(claim for claim in figures if has_its_texts and claim.source_id in sources), *denials]
    about = {claim.id: claim for one in of for claim in said_about(ledger, one)}
    if matter.shape is Shape.CALLED:
        about |= {claim.id: claim for claim in _calling_so(ledger, figures, denials)}
    topics = {topic for claim in about.values() if (topic := _topic(claim))}
    about |= {one.id: one for one in ledger.claims if _topic(one) in topics and not one.record.where.is_title}
    alike: list[list[Claim]] = []
    for claim in sorted(about.values(), key=_order):
        words = clause_of(claim)
        fitting = next((ones for ones in alike if _is_one_wording(clause_of(ones[0]), words)), None)
        if fitting is None:
            alike.append([claim])
        else:
            fitting.append(claim)
    return (Term(tuple(sorted(ones, key=lambda one: len(clause_of(one))))) for ones in alike)


def _calling_so(ledger: Ledger, figures: Iterable[Claim], denials: Iterable[DenialSaid]) -> Iterator[Claim]:
    """The statements about some figures that have their number, or a long word of a name under which it is denied."""
    name = {word for denial in denials for word in long_words(denial.record.target.label)}
    counts = {str(denial.record.target.count) for denial in denials if denial.record.target.count}
    about = (claim for figure in figures for claim in statements_about(ledger, figure))
    return (one for one in about if name & long_words(one.record.restated) or counts & _words(one.record.restated))


def _words(text: str | None) -> set[str]:
    return {word.strip(",.;:()") for word in (text or "").split()}


def _order(claim: Claim) -> tuple[date, str, int]:
    day = None if claim.record.where is Where.UPDATE else claim.appeared.latest
    return day or date.max, claim.source_id, claim.position


def _is_one_wording(one: str, other: str) -> bool:
    """Whether two have the same words in one order, but for names that one has besides: these deny nothing."""
    shorter, longer = sorted((one.split(), other.split()), key=len)
    at = 0
    for place, word in enumerate(longer):
        if at < len(shorter) and word == shorter[at]:
            at += 1
        elif place == 0 or not word[:1].isupper():
            return False
    return at == len(shorter)


def sides_of(phrases: Phrases, finding: Finding) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """Who passed the figure on, each thing told besides, what others of a body gave; with the claims for each."""
    for words, claims in passed_on(phrases, finding):
        yield say("rule-denial-passed-on-side", words=words), claims
    for topic, terms in _by_topic(finding):
        for some in [terms] if topic else [[term] for term in terms]:
            yield _besides(phrases, topic, some), tuple(claim for term in some for claim in term.claims)
    yield from gave_too(phrases, finding)


def _by_topic(finding: Finding) -> Iterable[tuple[str, list[Term]]]:
    """What is told besides by its topic, in the words of the records; without one last."""
    found: dict[str, list[Term]] = {}
    for term in finding.beside:
        if not isinstance(term, FigureTerm) and not _is_of_its_text(finding, term):
            found.setdefault(_topic(term.lead), []).append(term)
    return sorted(found.items(), key=lambda one: not one[0])


def _topic(claim: Claim) -> str:
    record = claim.record
    return (record.topic or "") if isinstance(record, StatementClaim | EventClaim) else ""


def _besides(phrases: Phrases, topic: str, terms: Iterable[Term]) -> str:
    things = one_after_another(said_in(phrases, term) for term in terms)
    return say("rule-denial-besides", topic=topic or "none", things=things)


def said_in(phrases: Phrases, term: Term) -> str:
    """A thing that is told besides, on the day of an event that has one, and who tells it."""
    words, happened = clause_of(term.lead), term.lead.happened
    papers = one_after_another(dict.fromkeys(_paper(phrases, claim, words) for claim in term.claims))
    on = day(happened.day) if happened and happened.day else "none"
    # Where the words of one text have the day, it is no reading.
    is_read = all("happened_on" in claim.record.readings for claim in term.claims)
    return say("rule-denial-besides-told", words=words, papers=papers, on=on, is_read="yes" if is_read else "no")


def of_its_text(phrases: Phrases, finding: Finding) -> str:
    """What the text of a denial under another name says itself of that denial, to stand behind it; `none` for nothing.

    Its words may lean on those of the denial: `before that day`.
    """
    lead = finding.terms[0].lead
    ones = [term.lead for term in its_own_words(finding)]
    papers = phrases.paper(lead.source_id)
    sentences = [say("rule-denial-by-its-text", paper=papers, words=clause_of(one)) for one in ones]
    return " ".join(sentences) or "none"


def its_own_words(finding: Finding) -> list[Term]:
    """What the text of the one denial of a finding says itself of it."""
    return [term for term in finding.beside if _is_of_its_text(finding, term)]


def _is_of_its_text(finding: Finding, term: Term) -> bool:
    """Whether the text of the one denial of a finding says something itself of it, and no other text does."""
    denial, claim = finding.terms[0].lead, term.lead
    if finding.shape is not Shape.CALLED or len(term.claims) > 1 or not isinstance(claim.record, StatementClaim):
        return False
    about = claim.record.about
    return claim.is_own and about is not None and global_id(claim.source_id, about) == denial.id


def with_besides(phrases: Phrases, finding: Finding, sentence: str) -> str:
    """A sentence on one denial, with what is told besides in others."""
    further = [words for words, _ in passed_on(phrases, finding)]
    further += (_besides(phrases, topic, terms) for topic, terms in _by_topic(finding))
    further += (words for words, _ in gave_too(phrases, finding))
    for words in further:
        sentence = say("rule-denial-and-besides", sentence=sentence, besides=raised(words))
    return sentence


def marks_of(phrases: Phrases, finding: Finding) -> Sequence[Claim]:
    """The claims on which rests what is told besides."""
    its_own = [term.lead for term in its_own_words(finding)]
    return [*its_own, *(claim for _, claims in sides_of(phrases, finding) for claim in claims)]


def _paper(phrases: Phrases, claim: Claim, words: str) -> str:
    """A text with its day, which what was added to it has not; with who said it there, where the words do not tell."""
    source = claim.source
    dated = "yes" if source.published else "no"
    if claim.record.where is Where.UPDATE:
        dated = "update"
    elif source.published and source.is_dated_by_inference:
        dated = "inferred"
    is_named = claim.is_own or not claim.speakers or _is_named(phrases, claim, words)
    return say(
        "rule-denial-besides-paper",
        who="none" if is_named else phrases.who(Term((claim,))),
        paper=phrases.paper(claim.source_id),
        dated=dated,
        day=days(source.published) if source.published else "",
    )


def _is_named(phrases: Phrases, claim: Claim, words: str) -> bool:
    """Whether words have a long word of the name of each who said them."""
    names = (phrases.actor(name).casefold().split() for name in claim.speakers)
    return all(any(len(word) >= LONG_WORD and word in words.casefold() for word in name) for name in names)
