"""What stands beside the figure of an answer in its own texts, by other speakers of it, and of its parts."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.ledger.assertion import Assertion
from generator.ledger.claim import FigureSaid, Scope
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason
from generator.record.counts import Qualifier
from generator.record.every_claim import PAST, SAID_ON
from generator.record.fields import UNSTATED
from generator.record.hierarchy import upward
from generator.record.ids import ActorId
from generator.record.numerals import Number
from generator.site.parts.answers.around import by_scope, numbered, with_its_worth
from generator.site.parts.answers.belonging import is_no_less
from generator.site.parts.answers.given import Given, given, label_of
from generator.site.parts.answers.latest import Carried, carried, claims_of, firmest, leading, meets, newest, stands
from generator.site.parts.ladders import Ladders
from generator.site.parts.placed import Placed

# What a denial of a name for those counted is to a figure with the number.
OF_NAMES = frozenset({Reason.LABEL_DENIED, Reason.DENIED_AS_CALLED})


def likewise(book: Ledger, figure: Given) -> tuple[tuple[ActorId, str, str], ...]:
    """The speakers of other bodies who are named for the number of a figure, each with a claim that names them.

    Somebody of the same body is told where a text of long after has the number from them, as of the day by which they
    are first known to have given it. With each is told what the text calls those counted, and whether the number is our
    reading of it.
    """
    giver = figure.giver
    bodies = {giver, book.chains.body(giver), figure.behalf} if giver else set()
    given_by: dict[ActorId, FigureSaid] = {}
    claims = (claim for one in figure.rung.alike for claim in one.exact)
    for claim in sorted(claims, key=lambda one: one.record.is_a_reading):
        if (
            claim.body
            and claim.body not in {*bodies, claim.voice}
            and not claim.is_general
            and len(claim.speakers) == 1
            and giver not in claim.speakers
        ):
            given_by.setdefault(claim.speakers[0], claim)
    late = [_first_of(figure, claim) for claim in _long_after(figure)[-1:]]
    return (
        *((name, claim.id, _as_its_text_has(book, claim, figure)) for name, claim in given_by.items()),
        *(
            (claim.speakers[0], claim.id, _as_its_text_has(book, claim, figure, naming.said_as_dated(claim)))
            for claim in late
        ),
    )


def _as_its_text_has(book: Ledger, claim: FigureSaid, figure: Given, day: str = "") -> str:
    """How a text has the number of a figure from somebody: by when, what it calls those counted, and if we read so.

    Not what the figure is told to be called, too; a code where there is nothing of that.
    """
    called = label_of(book, [claim])
    described = say("answer-described", label=called) if called and called != figure.label else ""
    as_read = say("answer-as-read") if claim.record.reads_else(PAST) else ""
    return formats.in_row(part for part in (day, described, as_read) if part) or "none"


def given_again(figure: Given, after: Given) -> tuple[tuple[ActorId, str, str], ...]:
    """Somebody else who is named for an earlier figure by a text of long after it, and may have given it after another.

    With the claim and the day by which they are first known to have given it.
    """
    late = [claim for claim in _long_after(figure) if not claim.said.is_before(after.rung.lead.begun)]
    first = [_first_of(figure, claim) for claim in late[-1:]]
    return tuple((claim.speakers[0], claim.id, naming.said_as_dated(claim)) for claim in first)


def given_before(book: Ledger, figure: Given) -> tuple[Assertion, FigureSaid] | None:
    """The first in which another body gave the very number of a figure, certainly before it and not as that, if any."""
    lead, alike = figure.rung.lead, {one.id for one in figure.rung.alike}
    bodies = {figure.giver, figure.behalf, book.chains.body(figure.giver) if figure.giver else None}
    found = [
        (one, claim)
        for one in book.by_scope.get(lead.scope, ())
        if one.count == lead.count and one.id not in alike and one.precedes(lead)
        for claim in one.exact
        if claim.body not in bodies and len(claim.speakers) == 1 and not claim.is_general
        if not claim.record.is_said_by_reading
    ]
    return min(found, key=lambda each: (each[1].known_by or date.max, each[1].id), default=None)


def _first_of(figure: Given, late: FigureSaid) -> FigureSaid:
    """The claim with the number of a figure by whose record its speaker is first known to have given that."""
    alike = (claim for one in figure.rung.alike for claim in one.exact if claim.speakers == late.speakers)
    return min((claim for claim in alike if claim.known_by), key=lambda one: (one.known_by, one.id), default=late)


def _long_after(figure: Given) -> list[FigureSaid]:
    """The claims of texts of long after a figure that have its number of another named speaker, the latest last."""
    claims = (claim for one in figure.rung.alike for claim in one.exact if len(claim.speakers) == 1)
    late = [
        claim
        for claim in claims
        if claim.voice == figure.rung.lead.voice
        and figure.giver not in claim.speakers
        and not claim.is_general
        and claim.may_be_said_anew(figure.rung.known_by)
    ]
    return sorted(late, key=lambda claim: (claim.known_by or date.max, claim.id))


def shares(ladders: Ladders, of: Scope, others: Sequence[Assertion]) -> tuple[Given, ...]:
    """What is given in the place of a number as a share of another figure: most of those detained."""
    scopes = by_scope(one for one in others if one.count.qualifier is Qualifier.SHARE)
    found = [scopes[scope] for scope in scopes if scope.of and replace(scope, of=of.of) == of]
    return tuple(given(ladders, one) for members in found for one in ladders.placed(members) if stands(one))


def in_one_text(
    ladders: Ladders, placed: Sequence[Placed], known: Sequence[Placed], sources: Carried
) -> tuple[Given, ...]:
    """What the texts of the first figure alone give beside it, as of now and by the same voice, and cannot be that.

    What was certainly so before is told as earlier.
    """
    chief = known[0]
    texts = {claim.text for claim in claims_of(chief)}
    beside = [
        one
        for one in placed
        if one not in known
        and one.rung.lead.voice == chief.rung.lead.voice
        and stands(one)
        and not meets(one, chief)
        and not one.rung.comes_before(chief.rung)
        and not any(claim.is_earlier for claim in (*claims_of(one), *claims_of(chief)))
        and {claim.text for claim in claims_of(one)} <= texts
        and {claim.article for claim in claims_of(one)} & {claim.article for claim in claims_of(chief)}
    ]
    found: list[Placed] = []
    for one in firmest(newest(beside), sources) if beside else ():
        if not any(meets(one, other) for other in found):
            found.append(one)
    return tuple(given(ladders, one) for one in sorted(found, key=_from))


def _from(one: Placed) -> Number:
    return one.entry.test.low if one.entry.test else 0


def labels(ladders: Ladders, chief: Placed, openly: Sequence[Placed]) -> tuple[tuple[str, str], ...]:
    """What reports call those counted, where they have several names, each with a claim: of that number if any is.

    With the words for another number goes that. Where a name was denied, be it another one, all that its voice calls
    those of the number are told, where group or place is open, too.
    """
    called = _called(chief)
    if any(each.reason in OF_NAMES for each in chief.standing.all):
        known = {claim.record.label for claim in chief.rung.claims}
        for one in openly:
            if one.rung.lead.voice == chief.rung.lead.voice and one.rung.lead.count == chief.rung.lead.count:
                claims = {claim.record.label: claim for claim in one.rung.claims if claim.record.label not in known}
                called += (_named_there(ladders, one, claims[name]) for name in claims if name)
    return tuple(called) if len(called) > 1 else ()


def _named_there(ladders: Ladders, one: Placed, claim: FigureSaid) -> tuple[str, str]:
    """The name that a claim has for those counted, with who gave it, another number of it and what that leaves open."""
    who = in_sentence.speakers(ladders.views.corpus, [claim])
    number = claim.count.text if claim.count != one.rung.lead.count else ""
    return _with(claim, number, who, given(ladders, one).open, _read(claim, of_speaker=True)), claim.id


def _called(chief: Placed) -> list[tuple[str, str]]:
    """The names of those counted in the claims of a figure, each by one that is no reading and has the word if any."""
    found, count = dict[str, FigureSaid](), chief.rung.lead.count
    named = [claim for claim in chief.rung.claims if claim.record.label]
    for claim in sorted(named, key=lambda claim: (claim.count != count, bool(_read(claim)), not _has_word(claim))):
        found.setdefault(claim.record.label or "", claim)
    return [(_with(one, "" if one.count == count else one.count.text, _read(one)), one.id) for one in found.values()]


def _has_word(claim: FigureSaid) -> bool:
    """Whether the words of a claim have the name, too, that it records for those counted."""
    label, words = claim.record.label or "", (claim.record.restated, claim.record.quote)
    return any(label.casefold() in one.casefold() for one in words if one)


def _with(claim: FigureSaid, *parts: str) -> str:
    """The name that a claim has for those counted, with what is told of it."""
    label, about = claim.record.label or "", formats.in_row(part for part in parts if part)
    return say("answer-value-by", value=label, about=about) if about else label


def _read(claim: FigureSaid, *, of_speaker: bool = False) -> str:
    """That those counted are our reading of a text, and in doubt, or `of_speaker` who gave that, too, but not when."""
    if not claim.record.reads_else(PAST, SAID_ON, *([] if of_speaker else ["said_by"])):
        return ""
    doubt = say("answer-in-doubt") if claim.record.in_doubt else ""
    return formats.in_row(part for part in (say("answer-as-read"), doubt) if part)


def rivals(
    ladders: Ladders, known: Iterable[tuple[Given, str]], voice: ActorId | None, others: Sequence[Assertion]
) -> list[tuple[Given, str]]:
    """What another voice last gave for a part of the figure that is known, with what it is of, as another number.

    In other units, too: what cannot be set beside the part may be told beside it.
    """
    scopes = by_scope(one for one in others if one.voice not in {None, voice} and not one.is_general)
    found: list[tuple[Given, str]] = []
    for part, name in known:
        own = part.rung.lead
        same = sorted((one for one in scopes if replace(one, unit=own.scope.unit) == own.scope), key=own.scope.__ne__)
        for scope in same:
            placed = [one for one in numbered(ladders, scopes[scope]) if stands(one)]
            apart = [one for one in placed if one.rung.lead.count.number != own.count.number]
            last = leading(newest(apart), carried(apart), adds_up=False)
            found += ((with_its_worth(ladders, given(ladders, one)), name) for one in last)
    return found


def own_beside(ladders: Ladders, chief: Placed, others: Sequence[Assertion]) -> tuple[tuple[Given, str], ...]:
    """What the same body gave of the same moment for narrower groups, and where the figure leaves its place open.

    Whether any of it is a part of the figure no source says. With each goes of whom and where it is.
    """
    found: list[tuple[Given, str]] = []
    for of, members in by_scope(others).items():
        if _is_narrower(ladders, of, chief.rung.lead.scope) or _is_placed(of, chief.rung.lead.scope):
            beside = [one for one in numbered(ladders, members) if stands(one) and _is_of_its_body(one, chief)]
            made = (given(ladders, one) for one in beside)
            found += ((one, _of_whom(ladders, of, chief.rung.lead.scope, one)) for one in made)
    return tuple(found)


def _is_placed(one: Scope, of: Scope) -> bool:
    """Whether a scope states the place that another one leaves open, be its group the same or open."""
    is_placed = of.place == (UNSTATED,) and UNSTATED not in one.place and one.group in {of.group, UNSTATED}
    return is_placed and replace(one, group=of.group, place=of.place, place_reading=of.place_reading) == of


def _of_whom(ladders: Ladders, one: Scope, of: Scope, figure: Given) -> str:
    """The group and the place by which a figure is another than one of the same body, its label, and by when given."""
    corpus = ladders.views.corpus
    group = corpus.groups[one.group].name if one.group != of.group and one.group in corpus.groups else ""
    place = formats.listed(corpus.places[name].name for name in one.place) if one.place != of.place else ""
    described = say("answer-described", label=figure.called) if figure.called else ""
    return formats.in_row(part for part in (group, place, described, figure.loosely) if part)


def as_great(ladders: Ladders, chief: Placed, others: Sequence[Assertion]) -> tuple[Given, ...]:
    """What the same body gave for narrower groups where that is certainly no less than the whole, and so no part."""
    found: list[Given] = []
    for of, members in by_scope(others).items():
        if _is_narrower(ladders, of, chief.rung.lead.scope):
            great = [one for one in members if is_no_less(one, chief.rung.lead)]
            found += (given(ladders, one) for one in numbered(ladders, great) if _is_of_the_same(one, chief))
    return tuple(found)


def _is_of_the_same(one: Placed, chief: Placed) -> bool:
    return stands(one) and not one.rung.lead.is_general and bool(one.rung.lead.bodies & chief.rung.lead.bodies)


def _is_narrower(ladders: Ladders, one: Scope, of: Scope) -> bool:
    """Whether a scope is another only in that its group is within that of the other."""
    groups = ladders.views.corpus.groups
    within = one.group in groups and one.group != of.group and of.group in upward(groups, one.group)
    return within and replace(one, group=of.group) == of


def _is_of_its_body(one: Placed, chief: Placed) -> bool:
    part, whole = one.rung.lead, chief.rung.lead
    return bool(part.bodies & whole.bodies) and not part.is_general and part.moment.meets(whole.moment)
