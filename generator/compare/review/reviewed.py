"""What somebody who reviews a change has to see: the records as they will look, and what follows from them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.cite.addresses import Addresses
from generator.compare.changes import Alteration, altered
from generator.compare.diff import Difference, FieldChange
from generator.compare.review.lacks import Lack, lacks
from generator.compare.review.shown import Answered, EditionShown, FindingInWords
from generator.ledger.claim import Claim
from generator.reading.former import CLAIMS, SOURCES
from generator.reading.problems import Problem
from generator.rules.weight import weight
from generator.site.claims_shown import ClaimShown, WordsPlace, place_of
from generator.site.pages.source.page import SourcePage
from generator.site.parts.basis import Basis, basis_of


class Novelty(StrEnum):
    """What a change does to a record, or to a claim of it."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class ClaimReviewed:
    """A claim as it will look, with its fields that differ from those before."""

    id: str
    novelty: Novelty
    shown: ClaimShown
    basis: Basis
    place: WordsPlace
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class RecordReviewed:
    """A record that is new or differs, as it will look, what left it, and what it lacks."""

    page: SourcePage
    novelty: Novelty
    fields: tuple[FieldChange, ...]
    claims: tuple[ClaimReviewed, ...]
    gone: tuple[ClaimShown, ...]
    lacks: tuple[Lack, ...]


@dataclass(frozen=True, slots=True)
class AnswerChanged:
    """An answer that differs; `leads` where it is that of the home page."""

    before: Answered
    after: Answered
    leads: bool


@dataclass(frozen=True, slots=True)
class FindingChanged:
    """A finding that one edition alone has, or that both have in other words; None where an edition has it not."""

    before: FindingInWords | None
    after: FindingInWords | None

    @property
    def some(self) -> FindingInWords:
        """It as it will be, or as it was where it goes."""
        found = self.after or self.before
        assert found
        return found


@dataclass(frozen=True, slots=True)
class Reviewed:
    """All that a reviewer has to see of a change."""

    records: tuple[RecordReviewed, ...]
    gone: tuple[SourcePage, ...]
    answers: tuple[AnswerChanged, ...]
    findings: tuple[FindingChanged, ...]


def reviewed(difference: Difference, problems: Iterable[Problem], addresses: Addresses) -> Reviewed:
    """What has to be seen of a difference; `problems` are what `check` warns of in the new edition."""
    old, new = EditionShown(difference.old, addresses), EditionShown(difference.new, addresses)
    return Reviewed(
        records=tuple(_records(difference, old, new, tuple(problems))),
        gone=tuple(old.sources[name] for name in difference.sources_removed if name in old.sources),
        answers=tuple(_answers(old, new)),
        findings=tuple(_findings(old, new)),
    )


def _records(
    difference: Difference, old: EditionShown, new: EditionShown, problems: Collection[Problem]
) -> Iterator[RecordReviewed]:
    """The records that are new or differ, the new ones first."""
    ledger = new.edition.ledger
    by_table: Mapping[str, dict[str, tuple[FieldChange, ...]]] = defaultdict(dict)
    for one in altered(difference):
        if one.what is not Alteration.REMOVED:
            by_table[one.table][one.id] = one.fields
    added = {*difference.sources_added}
    gone = _claims_gone(difference)
    touched = {*by_table[SOURCES], *(name.partition("#")[0] for name in by_table[CLAIMS]), *gone}
    for name in sorted(touched & ledger.corpus.sources.keys(), key=lambda one: (one not in added, one)):
        page, claims = new.sources[name], ledger.claims_of_source.get(name, ())
        rows = {row.id: row for row in page.claims}
        before = {row.id: row for row in old.sources[name].claims} if name in old.sources else {}
        yield RecordReviewed(
            page=page,
            novelty=Novelty.NEW if name in added else Novelty.CHANGED,
            fields=by_table[SOURCES].get(name, ()),
            claims=tuple(
                ClaimReviewed(
                    id=claim.record.id,
                    novelty=_novelty(claim, difference, by_table[CLAIMS]),
                    shown=new.as_shown(rows[claim.id]),
                    basis=basis_of([claim]),
                    place=place_of(ledger.corpus, claim),
                    fields=by_table[CLAIMS].get(claim.id, ()),
                )
                for claim in claims
            ),
            gone=tuple(old.as_shown(before[one]) for one in gone.get(name, ()) if one in before),
            lacks=tuple(lacks(ledger.corpus, name, claims, problems)),
        )


def _claims_gone(difference: Difference) -> Mapping[str, list[str]]:
    """The claims that left a record which stays, by its id."""
    now = difference.new.ledger
    found: dict[str, list[str]] = defaultdict(list)
    for claim in difference.old.ledger.claims:
        if claim.source_id in now.corpus.sources and claim.id not in now.claim_of_id:
            found[claim.source_id].append(claim.id)
    return found


def _novelty(claim: Claim, difference: Difference, altered_claims: Collection[str]) -> Novelty:
    if claim.id not in difference.old.ledger.claim_of_id:
        return Novelty.NEW
    return Novelty.CHANGED if claim.id in altered_claims else Novelty.SAME


def _answers(old: EditionShown, new: EditionShown) -> Iterator[AnswerChanged]:
    """The answers that differ, that of the home page first; an answer that was not there is none before."""
    lead = new.edition.ledger.corpus.event.lead_metric
    for name, after in sorted(new.answers.items(), key=lambda one: one[0] != lead):
        before = old.answers.get(name, Answered(after.question, ()))
        if before.sentences != after.sentences:
            yield AnswerChanged(before, after, leads=name == lead)
    for name in sorted(old.answers.keys() - new.answers.keys()):
        before = old.answers[name]
        yield AnswerChanged(before, Answered(before.question, ()), leads=False)


def _findings(old: EditionShown, new: EditionShown) -> Iterator[FindingChanged]:
    """The findings that come, that are told in other words, and that go, each in order of their weight.

    What goes is told as another wording of what comes where one rule found both and they share a claim: the id of a
    finding changes with the claims that lead it.
    """
    gone = [one for name, one in old.findings.items() if name not in new.findings]
    come, changed = list[FindingChanged](), list[FindingChanged]()
    for name, after in new.findings.items():
        before = old.findings.get(name) or _counterpart(gone, after)
        if before in gone:
            gone.remove(before)
        if before is None:
            come.append(FindingChanged(None, after))
        elif before.words != after.words:
            changed.append(FindingChanged(before, after))
    event = new.edition.ledger.corpus.event
    for group in (come, changed, [FindingChanged(one, None) for one in gone]):
        yield from sorted(group, key=lambda one: weight(event, one.some.finding), reverse=True)


def _counterpart(gone: Iterable[FindingInWords], after: FindingInWords) -> FindingInWords | None:
    claims = {claim.id for claim in after.finding.claims}
    of_rule = (one for one in gone if one.finding.rule == after.finding.rule)
    return next((one for one in of_rule if claims & {claim.id for claim in one.finding.claims}), None)
