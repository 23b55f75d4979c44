"""What the texts that tell of a denial say besides: what became of the figure, and what is said of the denial."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.language import say
from generator.language.formats import day, raised
from generator.ledger.claim import Claim, DenialSaid, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.statements import said_about, statements_about
from generator.record.claims import EventClaim, StatementClaim, Where
from generator.record.ids import ActorId, global_id
from generator.rules.api import one_after_another
from generator.rules.dates import days
from generator.rules.denial.body import gave_too, passed_on
from generator.rules.denial.matters import Matter, Shape
from generator.rules.denial.words import LONG_WORD, long_words
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.phrases import Phrases
from generator.rules.restated import clause_of

# So many things that one speaker says are told, or one more where that is all.
_SHOWN = 4


def besides(ledger: Ledger, matter: Matter) -> Iterator[Term]:
    """The events and statements about a denied figure or its denial in the texts that tell of that, by their days.

    Of figures that may be meant by another name, also what any text says of them with their number or a word of that
    name.
    What other texts tell under one of their topics is told with it, unless it is about a figure that is none of these.
    Those of one wording are one term; a text that has
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
    alike_in_topic = (one for one in ledger.claims if _topic(one) in topics and not one.record.where.is_title)
    others = {one.id for one in ledger.figures if _is_of_another(one, figures)}
    about |= {one.id: one for one in alike_in_topic if _about(one) not in others}
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
    for row in _rows(phrases, finding):
        for one in [row] if row.topic or row.speakers else [_Remarks("", (), [term]) for term in row.terms]:
            yield _besides(phrases, one), tuple(claim for term in one.shown for claim in term.claims)
    yield from gave_too(phrases, finding)


@dataclass(frozen=True, slots=True)
class _Remarks:
    """What is told together: under a topic in the words of the records, or as what somebody said; else what is left."""

    topic: str
    speakers: tuple[ActorId, ...]
    terms: list[Term]

    @property
    def shown(self) -> list[Term]:
        """Those that are told: all of a topic, for one may speak against another; of much that one says the first."""
        is_whole = len(self.terms) <= _SHOWN + 1 or not self.speakers
        return self.terms if is_whole else self.terms[:_SHOWN]


def _rows(phrases: Phrases, finding: Finding) -> list[_Remarks]:
    """What is told besides by its topic, then what several texts have somebody say, then what is left."""
    given = [one for one in finding.beside if not isinstance(one, FigureTerm) and not _is_of_its_text(finding, one)]
    by_topic: dict[str, list[Term]] = defaultdict(list)
    by_speaker: dict[tuple[ActorId, ...], list[Term]] = defaultdict(list)
    for term in given:
        if topic := _topic(term.lead):
            by_topic[topic].append(term)
        else:
            by_speaker[_speakers(phrases, term)].append(term)
    rows = [_Remarks(topic, (), terms) for topic, terms in by_topic.items()]
    several = [_Remarks("", who, terms) for who, terms in by_speaker.items() if who and len(terms) > 1]
    left = [term for who, terms in by_speaker.items() for term in terms if not who or len(terms) == 1]
    return [*rows, *several, *([_Remarks("", (), [one for one in given if one in left])] if left else [])]


def _speakers(phrases: Phrases, term: Term) -> tuple[ActorId, ...]:
    """Who says a thing in all texts that tell it, and is named; nobody where the texts say it themselves."""
    named = {() if claim.is_own else claim.speakers for claim in term.claims}
    who = named.pop() if len(named) == 1 else ()
    return () if any(phrases.corpus.actors[name].generic for name in who) else who


def _about(claim: Claim) -> str | None:
    """The id of the claim of its own text that a thing is told of."""
    record = claim.record
    about = record.about if isinstance(record, StatementClaim | EventClaim) else None
    return global_id(claim.source_id, about) if about else None


def _is_of_another(one: FigureSaid, figures: Sequence[Claim]) -> bool:
    """Whether a figure counts what others count and cannot have the number of any of them."""
    counted = [hit for hit in figures if isinstance(hit, FigureSaid) and hit.scope.metric == one.scope.metric]
    number = one.count.bounds(whole=True)
    numbers = [hit.count.bounds(whole=True) for hit in counted]
    return bool(counted) and number is not None and not any(other is None or number.meets(other) for other in numbers)


def _topic(claim: Claim) -> str:
    record = claim.record
    return (record.topic or "") if isinstance(record, StatementClaim | EventClaim) else ""


def _besides(phrases: Phrases, row: _Remarks) -> str:
    shown = row.shown
    each = [said_in(phrases, term, is_named=bool(row.speakers)) for term in shown]
    if further := len(row.terms) - len(shown):
        each.append(say("rule-denial-besides-more", n=further))
    things = one_after_another(each)
    if row.speakers:
        return say("rule-denial-besides-said", who=phrases.who_in_full(Term((shown[0].lead,))), things=things)
    return say("rule-denial-besides", topic=row.topic or "none", things=things)


def said_in(phrases: Phrases, term: Term, *, is_named: bool = False) -> str:
    """A thing that is told besides, on the day of an event that has one, and who tells it.

    Who said it is left out where that `is_named` before it.
    """
    words, happened = clause_of(term.lead), term.lead.happened
    papers = one_after_another(dict.fromkeys(_paper(phrases, claim, words, is_named=is_named) for claim in term.claims))
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
    further += (_besides(phrases, row) for row in _rows(phrases, finding))
    further += (words for words, _ in gave_too(phrases, finding))
    for words in further:
        sentence = say("rule-denial-and-besides", sentence=sentence, besides=raised(words))
    return sentence


def marks_of(phrases: Phrases, finding: Finding) -> Sequence[Claim]:
    """The claims on which rests what is told besides."""
    its_own = [term.lead for term in its_own_words(finding)]
    return [*its_own, *(claim for _, claims in sides_of(phrases, finding) for claim in claims)]


def _paper(phrases: Phrases, claim: Claim, words: str, *, is_named: bool) -> str:
    """A text with its day, which what was added to it has not; with who said it there, where the words do not tell."""
    source = claim.source
    dated = "yes" if source.published else "no"
    if claim.record.where is Where.UPDATE:
        dated = "update"
    elif source.published and source.is_dated_by_inference:
        dated = "inferred"
    is_known = is_named or claim.is_own or not claim.speakers or _is_named(phrases, claim, words)
    return say(
        "rule-denial-besides-paper",
        who="none" if is_known else phrases.who(Term((claim,))),
        paper=phrases.paper(claim.source_id),
        dated=dated,
        day=days(source.published) if source.published else "",
    )


def _is_named(phrases: Phrases, claim: Claim, words: str) -> bool:
    """Whether words have a long word of the name of each who said them."""
    names = (phrases.actor(name).casefold().split() for name in claim.speakers)
    return all(any(len(word) >= LONG_WORD and word in words.casefold() for word in name) for name in names)
