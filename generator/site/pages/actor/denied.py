"""What an actor denied or withdrew: what several reports tell of one number is one sentence, all else in its words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import Claim, DenialSaid
from generator.ledger.status import Reason
from generator.record.claims import Disputes
from generator.site.parts.makers import Views

_DEEDS = {
    Disputes.ATTRIBUTION: Reason.ATTRIBUTION_DENIED,
    Disputes.FIGURE: Reason.FIGURE_DENIED,
    Disputes.PUBLICATION: Reason.PUBLICATION_DENIED,
    Disputes.UNCLEAR: Reason.DENIED_UNSPECIFIED,
}


@dataclass(frozen=True, slots=True)
class DeniedAlike:
    """What several reports tell of what somebody denied of a number: the sentence, and their claims."""

    sentence: str
    claims: tuple[str, ...]


def as_what(denial: DenialSaid) -> Reason | None:
    """As what a denial or withdrawal is worded; None where it is not one of a number. A label belongs to it."""
    if denial.is_retraction:
        return Reason.RETRACTED_BY_ORIGIN
    is_called = denial.record.target.label and denial.record.disputes is not Disputes.ATTRIBUTION
    return Reason.DENIED_AS_CALLED if is_called else _DEEDS.get(denial.record.disputes)


def denied_alike(views: Views, claims: Iterable[Claim]) -> tuple[DeniedAlike, ...]:
    """The denials of each number by the same speakers that two reports or more tell, in one sentence each."""
    by_number: dict[object, list[Sequence[DenialSaid]]] = {}
    for alike in _alike(claims):
        by_number.setdefault(_number(alike[0]), []).append(sorted(alike, key=_by_day))
    return tuple(_in_one(views, them) for them in by_number.values())


def _in_one(views: Views, denials: Iterable[Sequence[DenialSaid]]) -> DeniedAlike:
    """All that somebody denied of a number as one sentence, what tells the most of it first."""
    first, *rest = sorted(denials, key=lambda one: (_left_open(one[0]) == "open", -len(one)))
    parts = [_part(views, first[0], len(first), again=False)]
    parts.extend(_part(views, one[0], len(one), again=True) for one in rest)
    sentence = formats.raised(say("actor-denied-alike", deeds=formats.listed(parts)))
    return DeniedAlike(sentence, tuple(claim.id for one in (first, *rest) for claim in one))


def _part(views: Views, claim: DenialSaid, n: int, *, again: bool) -> str:
    """One deed with how many reports tell it; behind another without who did it."""
    who = in_sentence.speakers(views.corpus, [claim])
    deed = _deed(views, claim, who, again=again)
    text = deed.removeprefix(who).lstrip() if again else deed
    return say("actor-denied-one", deed=text, n=n, how=_left_open(claim))


def each_denial_once(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims without those denials of which another report has the same, as far as no day of theirs is stated."""
    every = list(claims)
    left_out = set()
    for alike in _alike(every):
        first, *others = sorted(alike, key=_by_day)
        left_out |= {claim.id for claim in others if claim.when is None or claim.when == first.when}
    yield from (claim for claim in every if claim.id not in left_out)


def _alike(claims: Iterable[Claim]) -> Iterator[Sequence[DenialSaid]]:
    """The denials of one number in several articles, of each article one: by the same of the same in the same way."""
    found: dict[object, dict[str, DenialSaid]] = defaultdict(dict)
    for claim in claims:
        if isinstance(claim, DenialSaid) and claim.speakers and (deed := as_what(claim)):
            target = claim.record.target
            if target.count and target.metric and not target.candidates and not target.label:
                found[(deed, target.said_by, *_number(claim))].setdefault(claim.article, claim)
    yield from ([*them.values()] for them in found.values() if len(them) > 1)


def _number(claim: DenialSaid) -> tuple[object, ...]:
    """Who denied which number, of whom and where."""
    target = claim.record.target
    assert target.count
    return claim.speakers, target.metric, target.count.number, target.group, target.place


def _deed(views: Views, claim: DenialSaid, who: str, *, again: bool) -> str:
    target, deed = claim.record.target, as_what(claim)
    assert deed and target.metric and target.count
    number = in_sentence.counted_by(views.corpus.metrics[target.metric], target.count.text)
    return say(
        naming.outcome(deed, "deed"),
        **in_sentence.words_of_denial(views.corpus, claim),
        who=who,
        values=say("life-the-number-again") if again else number,
    )


def _left_open(claim: DenialSaid) -> str:
    return "open" if as_what(claim) is Reason.DENIED_UNSPECIFIED else "told"


def _by_day(claim: DenialSaid) -> tuple[date, str]:
    return claim.known_by or date.max, claim.id
