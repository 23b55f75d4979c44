"""Objections to the number of a story that befell none of its figures, by its own texts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.language import in_sentence, naming
from generator.ledger.assertion import Assertion
from generator.ledger.claim import Claim, DenialSaid, RevisionSaid
from generator.ledger.fitting import Directed, successor
from generator.ledger.ledger import Ledger
from generator.ledger.objecting import against_its_own, objecting, with_its_number
from generator.ledger.occasions import when_shown


@dataclass(frozen=True, slots=True)
class ObjectionToNumber:
    """A denial or revision that names the number of a story; `new` is the figure that it puts in the place of that.

    Whose figure it speaks of is open, or it is one that its speaker cannot change: a denier's own, or another's that
    a relay no longer gives. `dated` are the claims that tell it with a day, or all where none does, `loose` the others.
    """

    dated: tuple[str, ...]
    loose: tuple[str, ...]
    said: str
    code: str
    new: str
    is_denial: bool

    @property
    def claim(self) -> str:
        """The claim that leads."""
        return self.dated[0]

    @property
    def claims(self) -> tuple[str, ...]:
        """All that tell it."""
        return (*self.dated, *self.loose)


def objections(ledger: Ledger, members: Sequence[Assertion]) -> Iterator[ObjectionToNumber]:
    """What the texts that give a number say against it besides, without effect on any figure."""
    yield from _each_deed_once(ledger, objecting(ledger, members))


def against_number(ledger: Ledger, lead: Assertion) -> Iterator[ObjectionToNumber]:
    """The same of what gives the number of an assertion, and what a body said against one that it had not given."""
    claims = (*objecting(ledger, with_its_number(ledger, lead)), *against_its_own(ledger, lead))
    yield from _each_deed_once(ledger, {claim.id: claim for claim in claims}.values())


def _each_deed_once(ledger: Ledger, claims: Iterable[Directed]) -> Iterator[ObjectionToNumber]:
    """Each deed once: by one speaker against one number, on days of saying that may all be one."""
    found: dict[object, list[list[Directed]]] = {}
    for claim in sorted(claims, key=when_shown):
        alike = found.setdefault((*_deed(claim), claim.speakers or claim.text, new_figure(ledger, claim)), [])
        joined = next((one for one in alike if all(claim.said.meets(other.said) for other in one)), None)
        if joined is None:
            alike.append([claim])
        else:
            joined.append(claim)
    for ones in sorted((one for alike in found.values() for one in alike), key=lambda one: when_shown(one[0])):
        yield _objection(ledger, ones)


def _objection(ledger: Ledger, ones: Sequence[Directed]) -> ObjectionToNumber:
    dated = tuple(claim.id for claim in ones if claim.known_by)
    loose = tuple(claim.id for claim in ones if not claim.known_by)
    first = ones[0]
    return ObjectionToNumber(
        dated=dated or loose,
        loose=loose if dated else (),
        said=naming.said(first),
        code=f"story-objection-{first.record.kind}",
        new=new_figure(ledger, first),
        is_denial=isinstance(first, DenialSaid),
    )


def is_of_one_undated_report(ledger: Ledger, claim: Claim) -> bool:
    """Whether one article alone has a denial or revision of a number by its speaker, and nothing dates it."""
    if not isinstance(claim, DenialSaid | RevisionSaid) or claim.known_by:
        return False
    deed = _deed(claim)
    alike = (one for one in ledger.claims if isinstance(one, DenialSaid | RevisionSaid) and _deed(one) == deed)
    return {one.article for one in alike} == {claim.article}


def _deed(claim: Directed) -> tuple[object, ...]:
    """Who did what to which number, as a claim tells it."""
    disputed = claim.record.disputes if isinstance(claim, DenialSaid) else None
    return claim.record.kind, disputed, claim.speakers, claim.record.target.metric, claim.record.target.count


def new_figure(ledger: Ledger, claim: Claim) -> str:
    """The figure that a revision puts in the place of another, in words; empty where it names none."""
    named = successor(claim) if isinstance(claim, RevisionSaid) else None
    one = ledger.by_claim.get(named) if named else None
    if one is None:
        return ""
    value = naming.value(ledger.corpus, one.scope, one.count)
    return in_sentence.figure_in_full(ledger.corpus, one.scope, value)
