"""Two voices give figures for the same thing and day that differ, or a text sets one of nobody beside another's."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from itertools import combinations, product

from generator.language import say
from generator.language.explained import explained_in_full
from generator.language.formats import listed, raised
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.hours import hours
from generator.ledger.ledger import Ledger
from generator.ledger.left_out import leaving_out
from generator.ledger.speakers import is_theirs_by_inference
from generator.ledger.statements import statements_about
from generator.record.counts import Count
from generator.record.fields import UNSTATED
from generator.record.ids import GroupId
from generator.rules import dates
from generator.rules.api import Rule
from generator.rules.days import day_described, first_said, moment_before, moment_described, of_its_day
from generator.rules.disagreement.alongside import bodies_apart, later_with, with_what_was_said
from generator.rules.disagreement.beside import FRESH, is_stale, set_against_open
from generator.rules.disagreement.denied import accounts, denials_in_words, denied, doubted, doubts, in_brackets
from generator.rules.disagreement.later_lower import Pair, later_and_lower, left_out_by_one
from generator.rules.finding import FigureTerm, Finding, Severity, Term, comparable_figures, is_definite, room
from generator.rules.lines import text_in_few
from generator.rules.moments import is_certainly_one_moment, is_one_moment
from generator.rules.of_text import of_other_bodies
from generator.rules.phrases import Phrases
from generator.rules.restated import own_note

# Of more who had given more, the highest are named.
_MANY = 3
# So many stand in its line.
_LINED = 4
_Side = list[FigureSaid]
_Names = tuple[str, ...]


class Shape(StrEnum):
    """Who disagrees."""

    VOICES = "voices"
    OFTEN = "often"
    LATER_LOWER = "later-lower"
    BODIES = "bodies"
    SET_AGAINST = "set-against"
    SET_AGAINST_OPEN = "set-against-open"


def _find(ledger: Ledger) -> Iterator[Finding]:
    by_moment: dict[object, _Side] = defaultdict(list)
    by_source: dict[object, _Side] = defaultdict(list)
    for claim in (one for one in comparable_figures(ledger) if not one.is_rewording):
        by_source[(claim.source_id, claim.scope)].append(claim)
        if claim.voice and _day(claim):
            by_moment[(claim.scope, _day(claim), hours(claim))].append(claim)
    apart: dict[tuple[Scope, _Names, _Names], list[tuple[_Side, _Side]]] = defaultdict(list)
    for claims in by_moment.values():
        for ones, others in _between_voices(claims):
            apart[(ones[0].scope, _voices(ones), _voices(others))].append((ones, others))
    for days in apart.values():
        yield _of_two_sides(ledger, days)
    yield from _later_lower(ledger, {key[0] for key in apart})
    for claims in by_source.values():
        yield from _set_against(claims)
        yield from (_of_two_bodies(ledger, *pair) for pair in bodies_apart(ledger, claims))
    for named, unnamed in set_against_open(ledger):
        terms = FigureTerm((named,)), FigureTerm((unnamed,))
        yield Finding(RULE.id, Severity.REVISION, Shape.SET_AGAINST_OPEN, terms)


def _day(claim: FigureSaid) -> date | None:
    """The day that a figure describes, else the one on which it was certainly said."""
    return claim.record.as_of.day if claim.record.as_of else claim.said.day


def _voices(side: _Side) -> _Names:
    return tuple(sorted({claim.voice for claim in side if claim.voice}))


def _between_voices(claims: _Side) -> Iterator[tuple[_Side, _Side]]:
    """Each two sides of a day that cannot both hold; voices that give the same figures are one side."""
    by_voice: dict[str | None, _Side] = defaultdict(list)
    for claim in claims:
        by_voice[claim.voice].append(claim)
    sides: dict[frozenset[Count], _Side] = defaultdict(list)
    for _, given in sorted(by_voice.items(), key=lambda item: str(item[0])):
        sides[frozenset(claim.count for claim in given)] += given
    for (_, ones), (_, others) in combinations(sides.items(), 2):
        if not _can_both_hold(ones, others):
            yield ones, others


def _of_two_sides(ledger: Ledger, days: list[tuple[_Side, _Side]]) -> Finding:
    """One finding for two sides, however many days they differ on, the last day first."""
    days = sorted(days, key=lambda sides: _day(sides[0][0]) or date.min, reverse=True)
    first, second = (FigureTerm(tuple(claim for sides in days for claim in sides[at])) for at in (0, 1))
    certain = is_certainly_one_moment(ledger, first.lead, second.lead)
    severity = Severity.CONTRADICTION if certain else Severity.REVISION
    shape = Shape.OFTEN if len(days) > 1 else Shape.VOICES
    return _with_denials(ledger, Finding(RULE.id, severity, shape, (first, second)))


def _of_two_bodies(ledger: Ledger, one: FigureSaid, other: FigureSaid) -> Finding:
    """What two bodies of a voice gave on one day, by one text, with what either is told to have said of its own."""
    found = Finding(RULE.id, Severity.REVISION, Shape.BODIES, (FigureTerm((one,)), FigureTerm((other,))))
    later = later_with(ledger, one, other) or later_with(ledger, other, one)
    said = ((figure, claim) for figure in (one, other) for claim in statements_about(ledger, figure))
    by_text = (claim for figure, claim in said if claim.body == figure.body)
    explained = explained_in_full(ledger, (claim for term in later for claim in term.claims)).values()
    beside = *(Term((claim,)) for claim in by_text), *later, *(Term((claim,)) for claim in explained)
    return _with_denials(ledger, replace(found, beside=beside))


def _with_denials(ledger: Ledger, finding: Finding) -> Finding:
    """A finding with the denials that are of its sides, or may be."""
    sides = finding.figures[:-1] if finding.words else finding.figures
    return replace(
        finding,
        doubts=doubts(ledger, sides),
        doubted=doubted(ledger, sides),
        denied=denied(ledger, sides),
        beside=(*finding.beside, *accounts(ledger, sides)),
    )


def _later_lower(ledger: Ledger, known: set[Scope]) -> Iterator[Finding]:
    """Falls between voices, unless they are told of for a day already; one for each figure that lies lower."""
    falls: dict[tuple[str, tuple[GroupId, ...]], list[Pair]] = defaultdict(list)
    for higher, lower in later_and_lower(ledger):
        if higher.scope not in known and is_definite(higher.claims[0]):
            falls[(lower.id, left_out_by_one(ledger, higher, lower))].append((higher, lower))
    for (_, left_out), pairs in falls.items():
        ordered = sorted(pairs, key=lambda pair: (pair[0].moment.latest or date.max, pair[0].id))
        lower = ordered[0][1]
        terms = [*(FigureTerm(higher.claims) for higher, _ in ordered), FigureTerm(lower.claims)]
        terms += (FigureTerm(one.claims) for one in leaving_out(ledger, lower, left_out)[-1:])
        severity = Severity.REVISION if left_out else RULE.severity
        bodies = {one.body for term in terms for one in term.claims}
        others = (one for one in of_other_bodies(ledger, lower.claims) if one.lead.body not in bodies)
        found = Finding(RULE.id, severity, Shape.LATER_LOWER, tuple(terms), words=left_out, beside=tuple(others))
        yield _with_denials(ledger, found)


def _can_both_hold(ones: _Side, others: _Side) -> bool:
    """Whether some figure of one side meets some figure of the other."""
    first, second = ({claim.count: claim for claim in side} for side in (ones, others))
    return any(room(one).meets(room(other)) for one, other in product(first.values(), second.values()))


def _set_against(claims: _Side) -> Iterator[Finding]:
    """One finding for a source and scope; a figure that somebody named bears out needs no name of its own."""
    named = [claim for claim in claims if claim.voice and not claim.is_own]
    for claim in claims:
        unnamed = not claim.speakers or claim.is_own
        if not unnamed or any(room(claim).meets(room(other)) for other in named):
            continue
        same_part = (other for other in named if other.record.where is claim.record.where)
        against = next((other for other in same_part if is_one_moment(claim, other) and not is_stale(other)), None)
        if against:
            yield Finding(RULE.id, RULE.severity, Shape.SET_AGAINST, (FigureTerm((against,)), FigureTerm((claim,))))
            return


def _tell(phrases: Phrases, finding: Finding) -> str:
    doubt = denials_in_words(phrases, finding)
    if not doubt or _is_of_the_first(finding):
        sentence = _sides(phrases, finding, doubt)
    else:
        sentence = say("rule-disagreement-doubted", sentence=_sides(phrases, finding), doubt=doubt)
    if finding.shape is Shape.BODIES:
        return with_what_was_said(phrases, finding, sentence)
    for term in finding.beside:
        if isinstance(term, FigureTerm):
            sentence = say(
                "rule-disagreement-with-another", sentence=sentence, another=_another(phrases, finding, term)
            )
    return sentence


def _another(phrases: Phrases, finding: Finding, term: FigureTerm) -> str:
    """What a text of the lower figure has of the same by another body."""
    lower = (finding.figures[:-1] if finding.words else finding.figures)[-1]
    left_out = term.lead.scope.excluded
    return say(
        "rule-disagreement-another",
        source=phrases.paper(term.lead.source_id),
        count=phrases.count(lower),
        figure=phrases.of_a_part(replace(term.lead, scope=replace(term.lead.scope, excluded=()))),
        who=_marked(term, phrases.who_in_full(term)),
        on=moment_described(term),
        left_out=listed(phrases.corpus.groups[name].name for name in left_out) if left_out else "none",
    )


def _is_of_the_first(finding: Finding) -> bool:
    """Whether only what was given before a lower figure is or may be denied: that is told where it is given."""
    before = {term.lead.id for term in finding.figures[: -2 if finding.words else -1]}
    return finding.shape is Shape.LATER_LOWER and _befallen(finding) <= before


def _befallen(finding: Finding) -> set[str]:
    """The sides that a denial means, or may mean."""
    return {term.lead.id for term in (*finding.doubted, *finding.denied)}


def _sides(phrases: Phrases, finding: Finding, doubt: str = "") -> str:
    # Who leaves some out elsewhere has a further figure, in which that is so.
    figures, beside = (finding.figures[:-1], finding.figures[-1]) if finding.words else (finding.figures, None)
    one, *_, other = figures
    on, other_on = _when(finding, one), _when(finding, other)
    return say(
        f"rule-disagreement-{_case(finding)}",
        source=phrases.paper(one.lead.source_id),
        amount=phrases.amount(one),
        before=_before(phrases, finding, figures, doubt),
        figure=_figure(phrases, finding, one),
        who=_marked(
            one, (phrases.who_in_full if finding.shape is Shape.BODIES else phrases.who)(_teller(finding, one))
        ),
        count=phrases.count(one),
        on=raised(on) if finding.shape in {Shape.VOICES, Shape.BODIES} else on,
        other_who=_marked(other, phrases.who_in_full(_teller(finding, other))),
        other_count=phrases.count(other),
        other_figure=phrases.figured(other.lead),
        other_on=raised(other_on) if finding.shape is Shape.LATER_LOWER else other_on,
        body=_marked(beside or other, phrases.actor(other.lead.body) if other.lead.body else phrases.who(other)),
        same_day="yes" if on == other_on else "no",
        left_out=listed(phrases.corpus.groups[name].name for name in finding.words),
        counted=phrases.count(beside) if beside else "",
        counted_on=moment_described(beside) if beside else "",
        counted_where="open" if beside and _is_open_beside(beside, other) else "known",
        n=len({_day(claim) for claim in one.claims}),
        said=_said(one),
        note=own_note(other.lead).removesuffix(".") or "none",
    )


def _said(term: FigureTerm) -> str:
    """The day or days that the first text to state one has for what somebody said, `none` where none does."""
    dated = next((claim for claim in term.claims if claim.when), None)
    return dates.said_in_words(dated) if dated else "none"


def _is_open_beside(one: FigureTerm, other: FigureTerm) -> bool:
    """Whether the place of a figure is left open and that of another is not."""
    return UNSTATED in one.lead.scope.place and UNSTATED not in other.lead.scope.place


def _before(phrases: Phrases, finding: Finding, figures: Sequence[FigureTerm], doubt: str) -> str:
    """What was given before, a doubt behind what it may be of; of many, the highest, and how many others gave more."""
    *given, _ = figures
    if len(given) > _MANY:
        given = sorted(given, key=lambda term: room(term.lead).low, reverse=True)[: _MANY - 1]
    given.sort(key=figures.index)
    befallen = _befallen(finding)
    last = max((at for at, term in enumerate(given) if term.lead.id in befallen), default=len(given) - 1)
    first, rest = (
        listed(_gave(phrases, finding, term) for term in some) for some in (given[: last + 1], given[last + 1 :])
    )
    further = len(figures) - 1 - len(given)
    if further:
        named = say("rule-disagreement-more", named=rest or first, n=further)
        first, rest = (first, named) if rest else (named, rest)
    return say(
        "rule-disagreement-before", before=raised(first), doubt=doubt or "none", rest=raised(rest) if rest else "none"
    )


def _gave(phrases: Phrases, finding: Finding, term: FigureTerm) -> str:
    said, figure = _said_long_after(term), _figure(phrases, finding, term)
    who, on = _marked(term, phrases.who_in_full(_teller(finding, term))), _when(finding, term)
    return say("rule-disagreement-gave", who=who, figure=figure, on=on, said=said)


def _said_long_after(term: FigureTerm) -> str:
    """When a figure was told that describes an earlier time, or `none` where it was told soon."""
    day, known_by = day_described(term), term.known_by
    return first_said(term) if day and known_by and known_by - day > FRESH else "none"


def _in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    figures = finding.figures[:-1] if finding.words else finding.figures
    named = figures if len(figures) <= _LINED else (*figures[: _LINED - 1], figures[-1])
    one, *_, other = figures
    return {
        "text": text_in_few(phrases, one),
        "who": _marked(one, phrases.who(_teller(finding, one))),
        "first": _figure(phrases, finding, one),
        "second": _figure(phrases, finding, other),
        "given": listed(_by(phrases, finding, term, is_first=term is one) for term in named),
    }


def _by(phrases: Phrases, finding: Finding, term: FigureTerm, *, is_first: bool) -> str:
    """Who gave a figure, of what is told with the first; and what may have befallen it."""
    return say(
        "rule-disagreement-line-by",
        figure=_figure(phrases, finding, term) if is_first else phrases.count(term),
        who=_marked(term, phrases.who(_teller(finding, term))),
        is_first="yes" if is_first else "no",
        doubt=in_brackets(finding, term),
    )


def _marked(term: FigureTerm, who: str) -> str:
    """Who gave a figure; that they did is our reading where no text that has it states it."""
    read = [is_theirs_by_inference(claim, name) for claim in term.claims for name in claim.speakers]
    is_read = all(read) and any(claim.record.is_said_by_reading for claim in term.claims)
    return say("rule-disagreement-as-read", who=who) if is_read else who


def _teller(finding: Finding, term: FigureTerm) -> FigureTerm:
    """The claims whose speakers are named with the moment of a side; who differ on many days give all of them."""
    return term if finding.shape is Shape.OFTEN else of_its_day(term)


def _figure(phrases: Phrases, finding: Finding, term: FigureTerm) -> str:
    """A figure with what it counts; where that is a part of a wider place, with the place."""
    if finding.shape is Shape.SET_AGAINST_OPEN:
        return phrases.as_labelled(term.lead)
    return phrases.figured(term.lead) if finding.shape is Shape.SET_AGAINST else phrases.of_a_part(term.lead)


def _case(finding: Finding) -> str:
    if finding.shape is Shape.SET_AGAINST and finding.terms[1].lead.is_own:
        return "set-against-own"
    return "later-lower-leaving-out" if finding.words else finding.shape


def _when(finding: Finding, term: FigureTerm) -> str:
    """When a side was given; of sides that differ on several days, the last time."""
    if finding.shape is Shape.OFTEN:
        return moment_described(FigureTerm((term.lead,)))
    return moment_before(term)


RULE = Rule(
    id="disagreement",
    severity=Severity.CONTRADICTION,
    find=_find,
    tell=_tell,
    in_line=_in_line,
)
