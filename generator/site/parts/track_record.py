"""What a page tells of a track record: sentences, a row for each thing that became of figures, and every case."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.cite.addresses import claim_path
from generator.cite.reference import edition
from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import FigureSaid
from generator.ledger.crediting import Credited, Doer, Sequel
from generator.ledger.passing import Passed, Timing
from generator.ledger.track_records import LEAST_COMPARED, TrackRecord
from generator.record.ids import ClaimId
from generator.rules import rule_of
from generator.site.parts.link import Link
from generator.site.parts.makers import Views

# What is told of every record that is large enough, even of none of its figures.
_ALWAYS = (Sequel.RAISED, Sequel.LOWERED, Sequel.DENIED, Sequel.WITHDRAWN)
_CERTAIN = tuple(deed for deed in Sequel if deed is not Sequel.PERHAPS)
_ADDING_UP = frozenset({Sequel.RAISED, Sequel.LOWERED})


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One thing that became of figures: its code, of how many of how many, by whom, every case, and the findings."""

    code: str
    n: int
    of: int
    by: str
    cases: tuple[Link, ...]
    findings: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class RecordView:
    """A track record in words; `is_small` tells that it has fewer than `least` figures, and is compared with none."""

    summary: tuple[str, ...]
    rows: tuple[RecordRow, ...]
    left_out: str
    is_small: bool
    least: int
    dated: str

    @property
    def tabled(self) -> tuple[RecordRow, ...]:
        """The rows of its table: none where nothing is to be counted in any."""
        return self.rows if any(row.n for row in self.rows) else ()

    @property
    def tells_by(self) -> bool:
        """Whether of anything it is told by whom."""
        return any(row.by for row in self.rows)


class Records:
    """Tells track records; what a finding is about is looked up once."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self._findings: dict[ClaimId, dict[str, Link]] = {}
        for finding in views.found:
            rule = rule_of(finding)
            if rule.of_records:
                for claim in finding.claims:
                    self._findings.setdefault(claim.id, {})[rule.id] = Link(rule.title, f"findings.md#{rule.id}")

    def view(self, record: TrackRecord) -> RecordView | None:
        """A record in words; None where there is nothing to count."""
        if record.is_empty:
            return None
        day = edition(self._views.corpus)
        return RecordView(
            summary=tuple(self._summary(record)),
            rows=(*self._given(record), *self._passed(record)),
            left_out=_left_out(record),
            is_small=not (record.is_compared or record.is_passing_compared),
            least=LEAST_COMPARED,
            dated=formats.day(day) if day else "",
        )

    def _summary(self, record: TrackRecord) -> Iterator[str]:
        who = in_sentence.actor(self._views.corpus, record.actor)
        if record.given:
            yield say("record-credited", who=who, n=len(record.given))
            some = "yes" if record.untouched < len(record.given) else "no"
            yield say("record-became", some=some, deeds=_deeds(record), n=len(record.given), rest=record.untouched)
            if sum(len(record.of(each)) for each in _CERTAIN) > len(record.given) - record.untouched > 0:
                yield say("record-several", n=len(record.given))
            if perhaps := record.of(Sequel.PERHAPS):
                yield say("record-perhaps", n=len(perhaps), of=len(record.given))
        if record.passed:
            articles = len({one.lead.article for one in record.passed})
            yield say("record-passed", who=formats.raised(who), n=len(record.passed), articles=articles)
            yield say("record-disputed", timings=_timings(record), n=len(record.disputed), of=len(record.passed))
        if record.garbled or record.garbled_perhaps:
            yield say("record-garbled", n=len(record.garbled), perhaps=len(record.garbled_perhaps))

    def _given(self, record: TrackRecord) -> Iterator[RecordRow]:
        for deed in Sequel:
            found = record.of(deed)
            if found or (record.is_compared and deed in _ALWAYS):
                of = record.adding_up if deed in _ADDING_UP else len(record.given)
                cases = [self._case(one.lead) for one in found]
                claims = [claim for one in found for claim in one.claims]
                by = self._by(record, found, deed)
                yield RecordRow(f"given-{deed}", len(found), of, by, tuple(cases), self._about(claims))

    def _by(self, record: TrackRecord, found: Sequence[Credited], deed: Sequel) -> str:
        """By whom, with how many each; a figure may be denied by several."""
        voice = in_sentence.actor(self._views.corpus, self._views.ledger.chains.voice(record.actor))
        numbers = {side: sum(side in one.sides(deed) for one in found) for side in Doer}
        return formats.in_row(say(f"record-side-{side}", n=n, voice=voice) for side, n in numbers.items() if n)

    def _passed(self, record: TrackRecord) -> Iterator[RecordRow]:
        of, disputed = len(record.passed), len(record.disputed)
        if record.passed and (disputed or record.is_passing_compared):
            yield RecordRow("passed-disputed", disputed, of, "", (), ())
        for timing in Timing:
            if found := record.at(timing):
                yield self._passings(f"passed-{timing}", found, disputed)
        if record.garbled:
            yield self._passings("passed-garbled", record.garbled, of)
        if record.garbled_perhaps:
            yield self._passings("passed-garbled-perhaps", record.garbled_perhaps, of)

    def _passings(self, code: str, found: Sequence[Passed], of: int) -> RecordRow:
        cases = [self._case(one.lead) for one in found]
        claims = [claim for one in found for claim in one.claims]
        return RecordRow(code, len(found), of, "", tuple(cases), self._about(claims))

    def _case(self, claim: FigureSaid) -> Link:
        """A figure, leading to its claim, by which its source and all that befell it are found."""
        value = naming.value(self._views.corpus, claim.scope, claim.count)
        return Link(in_sentence.counted(self._views.corpus, claim.scope, value), claim_path(claim))

    def _about(self, claims: Iterable[FigureSaid]) -> tuple[Link, ...]:
        """Where the findings stand that are about some figures."""
        found = {rule: link for claim in claims for rule, link in self._findings.get(claim.id, {}).items()}
        return tuple(found[rule] for rule in sorted(found))


def _deeds(record: TrackRecord) -> str:
    """What certainly became of the figures given, in a row; empty where nothing did."""
    numbers, form = {deed: len(record.of(deed)) for deed in _CERTAIN}, _form(len(record.given))
    return formats.listed(say(f"record-deed-{deed}", n=n, form=form) for deed, n in numbers.items() if n)


def _timings(record: TrackRecord) -> str:
    numbers, form = {timing: len(record.at(timing)) for timing in Timing}, _form(len(record.disputed))
    return formats.listed(say(f"record-timing-{timing}", n=n, form=form) for timing, n in numbers.items() if n)


def _form(n: int) -> str:
    """How a sentence speaks of some of so many."""
    return "it" if n == 1 else "some"


def _left_out(record: TrackRecord) -> str:
    given, passed = record.uncertain_given, record.uncertain_passed
    return say("record-left-out", given=given, passed=passed) if given or passed else ""
