"""What a page tells of a track record: sentences, a row for each thing that became of figures, and every case."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.cite.addresses import claim_path
from generator.cite.places import FINDINGS_PAGE
from generator.cite.reference import edition
from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import FigureSaid
from generator.ledger.crediting import Credited, Doer, Sequel
from generator.ledger.passing import Passed, Timing
from generator.ledger.track_records import LEAST_COMPARED, TrackRecord
from generator.record.ids import ClaimId
from generator.rules import rule_of
from generator.rules.finding import Finding
from generator.site.parts.life_lanes import outlet_of
from generator.site.parts.link import Link
from generator.site.parts.makers import Views
from generator.site.parts.track_summary import DOUBTS, code_of_doubt, track_summary


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
    def tells_by(self) -> bool:
        """Whether of anything it is told by whom."""
        return any(row.by for row in self.rows)


class Records:
    """Tells track records; what a finding is about is looked up once."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self._findings: dict[ClaimId, list[Finding]] = {}
        for finding in views.found:
            if rule_of(finding).of_records:
                for claim in finding.claims:
                    self._findings.setdefault(claim.id, []).append(finding)

    def view(self, record: TrackRecord) -> RecordView | None:
        """A record in words; None where there is nothing to count."""
        if record.is_empty:
            return None
        day = edition(self._views.corpus)
        return RecordView(
            summary=tuple(track_summary(self._views, record)),
            rows=(*self._given(record), *self._passed(record)),
            left_out=_left_out(record),
            is_small=not (record.is_compared or record.is_passing_compared),
            least=LEAST_COMPARED,
            dated=formats.day(day) if day else "",
        )

    def _given(self, record: TrackRecord) -> Iterator[RecordRow]:
        for deed in Sequel:
            found = record.of(deed)
            if deed is not Sequel.PERHAPS:
                by_code: dict[str, list[Credited]] = {str(deed): [*found]}
            else:
                by_code = {code: [one for one in found if code_of_doubt(one) == code] for code in DOUBTS}
            for code, those in by_code.items():
                if those:
                    yield self._row(record, deed, code, those)

    def _row(self, record: TrackRecord, deed: Sequel, code: str, found: Sequence[Credited]) -> RecordRow:
        cases = [self._case(one.lead) for one in sorted(found, key=_when_known)]
        claims = [claim for one in found for claim in one.claims]
        by = self._by(record, found, deed)
        return RecordRow(f"given-{code}", len(found), record.out_of(deed), by, tuple(cases), self._about(claims))

    def _by(self, record: TrackRecord, found: Sequence[Credited], deed: Sequel) -> str:
        """By whom, with how many each where that is not all; a figure may be denied by several."""
        voice = in_sentence.actor(self._views.corpus, self._views.ledger.chains.voice(record.actor))
        numbers = {side: sum(side in one.sides(deed) for one in found) for side in Doer}
        parts = {side: 0 if n == len(found) else n for side, n in numbers.items() if n}
        return formats.in_row(say(f"record-side-{side}", n=n, voice=voice) for side, n in parts.items())

    def _passed(self, record: TrackRecord) -> Iterator[RecordRow]:
        of, disputed = len(record.passed), len(record.disputed)
        if disputed:
            yield RecordRow("passed-disputed", disputed, of, "", (), ())
        for timing in Timing:
            if found := record.at(timing):
                yield self._passings(f"passed-{timing}", found, disputed)
        if record.garbled:
            yield self._passings("passed-garbled", record.garbled, of)
        if record.garbled_perhaps:
            yield self._passings("passed-garbled-perhaps", record.garbled_perhaps, of)

    def _passings(self, code: str, found: Sequence[Passed], of: int) -> RecordRow:
        cases = [self._case_in(one.lead) for one in found]
        claims = [claim for one in found for claim in one.claims]
        return RecordRow(code, len(found), of, "", tuple(cases), self._about(claims))

    def _case(self, claim: FigureSaid) -> Link:
        """A figure, leading to its claim, by which its source and all that befell it are found."""
        value = naming.value(self._views.corpus, claim.scope, claim.count)
        return Link(in_sentence.counted(self._views.corpus, claim.scope, value), claim_path(claim))

    def _case_in(self, claim: FigureSaid) -> Link:
        """The same with the outlet, for one figure was passed on in several."""
        case = self._case(claim)
        outlet = outlet_of(self._views, claim)
        return replace(case, text=say("record-case-in", figure=case.text, outlet=outlet))

    def _about(self, claims: Iterable[FigureSaid]) -> tuple[Link, ...]:
        """The findings that are about some figures, by their rules: where a rule has several, all that it found."""
        by_rule: dict[str, dict[str, Finding]] = defaultdict(dict)
        for finding in (one for claim in claims for one in self._findings.get(claim.id, ())):
            by_rule[finding.rule][finding.id] = finding
        return tuple(self._found(rule, list(found.values())) for rule, found in sorted(by_rule.items()))

    def _found(self, rule: str, found: Sequence[Finding]) -> Link:
        place = self._views.finding_places[found[0].id] if len(found) == 1 else f"{FINDINGS_PAGE}#{rule}"
        return Link(rule_of(found[0]).title, place)


def _when_known(one: Credited) -> tuple[date, str]:
    """The day by which a figure was known, the undated last."""
    return one.lead.known_by or date.max, one.lead.id


def _left_out(record: TrackRecord) -> str:
    given, passed = record.uncertain_given, record.uncertain_passed
    return say("record-left-out", given=given, passed=passed) if given or passed else ""
