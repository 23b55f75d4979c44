"""The report for a reviewer as Markdown, for a comment on a pull request: of bounded length, and safe to show.

Contributed text passes `harmless`; ids have letters, digits and hyphens alone. What cannot be left out, which is what
is missing and what to do next, is written first, and the records get the room that is left.
"""

from collections.abc import Iterable, Iterator, Sequence

from generator.cite.addresses import Addresses, published_path
from generator.compare.diff import FieldChange
from generator.compare.forms import Report, blocks
from generator.compare.harmless import few, harmless, to_copy, within
from generator.compare.review.lacks import Lack, Lacking
from generator.compare.review.reviewed import (
    AnswerChanged,
    ClaimReviewed,
    FindingChanged,
    Novelty,
    RecordReviewed,
    Reviewed,
)
from generator.compare.review.shown import Answered
from generator.language import formats, say
from generator.site.claims_shown import ClaimShown, Sought
from generator.site.parts.basis import Basis

# GitHub takes no comment of more than 65,536 characters.
MAX_COMMENT_BYTES = 60_000
# The parts beside the records have so much of that at most, each.
MAX_PART_BYTES = 9_000
RECORDS, CLAIMS, LINES = 20, 30, 10
_ELSEWHERE = frozenset(
    (
        "anchored_by_others",
        "sources_renamed",
        "claims_renamed",
        "statuses",
        "entries_added",
        "entries_removed",
        "entries_renamed",
        "entries_changed",
        "lost",
    )
)
# A sentence of an answer or a finding is longer than other texts, and is compared with its counterpart.
LONGEST_ANSWER = 1_500


def as_review(report: Report, found: Reviewed | None, addresses: Addresses) -> str:
    """The report: what differs, or the faults for which the records cannot be shown."""
    if found is None:
        faults = few([f"- {harmless(str(one))}" for one in report.problems])
        return _lines(
            f"## {say('review-title-faults')}", "", say("review-faults"), "", *within(MAX_COMMENT_BYTES, faults)
        )
    head = [f"## {say('review-title')}", "", _sums(found, is_first=bool(report.note)), ""]
    rest = [
        *_answers(found.answers),
        *_findings(found.findings),
        *_lacks(found.records),
        *_next(found),
        *_others(report),
    ]
    return _lines(*head, *within(MAX_COMMENT_BYTES - _size([*head, *rest]), _records(found, addresses)), *rest)


def _lines(*blocks: str) -> str:
    return "\n".join(blocks).rstrip("\n")


def _size(blocks: Iterable[str]) -> int:
    return sum(len(each.encode()) + 1 for each in blocks)


def _sums(found: Reviewed, *, is_first: bool) -> str:
    """What changes, in one sentence."""
    numbers = {
        "new": sum(one.novelty is Novelty.NEW for one in found.records),
        "changed": sum(one.novelty is Novelty.CHANGED for one in found.records),
        "gone": len(found.gone),
        "answers": len(found.answers),
        "findings": len(found.findings),
    }
    parts = [say(f"review-sum-{code}", n=n) for code, n in numbers.items() if n]
    sums = say("review-sums", parts=formats.raised(formats.listed(parts))) if parts else say("review-none")
    return f"{say('review-first')} {sums}" if is_first else sums


def _records(found: Reviewed, addresses: Addresses) -> Iterator[str]:
    """The records, each as one block, which is shown whole or not at all."""
    if found.records:
        yield f"### {say('review-records')}\n"
    yield from (_lines(*_record(one, addresses), "") + "\n" for one in found.records[:RECORDS])
    if (more := len(found.records) - RECORDS) > 0:
        yield f"{say('review-records-more', n=more)}\n"
    if found.gone:
        gone = few([f"- {harmless(page.heading)}" for page in found.gone], LINES)
        yield _lines(f"### {say('review-gone-records')}", "", *gone, "")


def _record(one: RecordReviewed, addresses: Addresses) -> Iterator[str]:
    page = one.page
    yield f"#### {say(f'review-record-{one.novelty}', title=harmless(page.heading))}"
    yield ""
    yield harmless(say("review-published", outlet=page.outlet, when=page.published)) + "  "
    yield (say("review-article", address=to_copy(page.address)) if page.url else say("review-no-article")) + "  "
    yield say("review-seen-at", address=addresses.whole(page.path) or to_copy(published_path(page.path)))
    yield ""
    if one.fields:
        yield from (*few([f"- {_field(each)}" for each in one.fields], LINES), "")
    yield from _claims(one)
    if one.gone:
        yield _lines(say("review-claims-gone"), "", *few([f"- {_line_of(each)}" for each in one.gone], LINES), "")


def _claims(one: RecordReviewed) -> Iterator[str]:
    """The claims that are new or differ, in a table; of a record that is new all."""
    differing = [claim for claim in one.claims if claim.novelty is not Novelty.SAME]
    if differing:
        columns = ("figure", "what", "who", "basis", "words")
        yield _row(say(f"review-column-{code}") for code in columns)
        yield _row("---" for _ in columns)
        yield from (_row(_cells(claim, one.novelty)) for claim in differing[:CLAIMS])
        yield ""
    if len(differing) > CLAIMS:
        yield f"{say('review-claims-more', n=len(differing) - CLAIMS)}\n"
    if same := len(one.claims) - len(differing):
        yield f"{say('review-claims-same', n=same)}\n"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(claim: ClaimReviewed, of: Novelty) -> Iterator[str]:
    novelty = "" if of is Novelty.NEW else f"<br>{say(f'review-claim-{claim.novelty}')}"
    fields = "".join(f"<br>{_field(each)}" for each in claim.fields if claim.novelty is Novelty.CHANGED)
    yield f"**{harmless(claim.shown.value)}**{novelty}"
    yield _what(claim.shown) + fields
    yield _who(claim.shown)
    yield _sign(claim.basis)
    yield _place(claim)


def _what(shown: ClaimShown) -> str:
    what = harmless(shown.what)
    return say("review-what-in", part=shown.where, what=what) if shown.where else what


def _line_of(shown: ClaimShown) -> str:
    return f"**{harmless(shown.value)}** {_what(shown)} {_who(shown)}"


def _who(shown: ClaimShown) -> str:
    who = harmless(shown.who)
    return say("review-when", who=who, when=harmless(shown.when)) if shown.when else who


def _sign(basis: Basis) -> str:
    return say("review-sign", strength=str(basis.strength), words=basis.words)


def _place(claim: ClaimReviewed) -> str:
    place = claim.place
    if place.sought is not Sought.FOUND or place.on is None:
        return say(f"review-place-{place.sought}")
    who, day = harmless(place.by), formats.day(place.on)
    return say("review-place-found", paragraph=place.paragraph, who=who, day=day)


def _field(change: FieldChange) -> str:
    before, after = (harmless(each) or say("compare-left-out") for each in (change.before, change.after))
    return say("review-field", field=f"`{change.field}`", before=before, after=after)


def _answers(changes: Sequence[AnswerChanged]) -> Iterator[str]:
    if changes:
        yield f"### {say('review-answers')}\n"
        yield from within(MAX_PART_BYTES, (_answer(one) for one in changes))
        yield ""


def _answer(one: AnswerChanged) -> str:
    """The question, with what the answer said that it says no more, and what it says anew."""
    question = harmless(one.after.question)
    named = say("review-answer-leads", question=question) if one.leads else question
    sides = (("review-before", one.before, one.after), ("review-after", one.after, one.before))
    said = (f"    - {say(code, words=words)}" for code, of, other in sides if (words := _own(of, other)))
    return _lines(f"- **{named}**", *said)


def _own(of: Answered, other: Answered) -> str:
    """The sentences of an answer that another has not; that there is no answer, where there is none."""
    if not of.sentences:
        return say("review-answer-none")
    return harmless(" ".join(one for one in of.sentences if one not in other.sentences), LONGEST_ANSWER)


def _findings(changes: Sequence[FindingChanged]) -> Iterator[str]:
    if changes:
        yield f"### {say('review-findings')}\n"
        yield from within(MAX_PART_BYTES, (_finding(one) for one in changes))
        yield ""


def _finding(one: FindingChanged) -> str:
    title, words = one.some.title, harmless(one.some.words, LONGEST_ANSWER)
    if one.before and one.after:
        sides = (("review-before", one.before), ("review-after", one.after))
        said = (f"    - {say(code, words=harmless(side.words, LONGEST_ANSWER))}" for code, side in sides)
        return _lines(f"- {say('review-finding-changed', title=title)}", *said)
    return f"- {say('review-finding-new' if one.after else 'review-finding-gone', title=title, words=words)}"


def _lacks(records: Sequence[RecordReviewed]) -> Iterator[str]:
    lacking = [one for one in records if one.lacks]
    yield f"### {say('review-lacks')}\n"
    if not lacking:
        yield say("review-lacks-none")
    yield from within(MAX_PART_BYTES, (_lacking(one) for one in lacking))
    yield ""


def _lacking(one: RecordReviewed) -> str:
    lines = few([f"    - {_lack(each)}" for each in one.lacks], LINES)
    return _lines(f"- {say('review-lack-of', title=harmless(one.page.heading))}", *lines)


def _lack(one: Lack) -> str:
    if one.what is Lacking.WARNED:
        return say("review-lack-warned", words=harmless(one.words))
    return say(f"review-lack-{one.what}", claims=one.claims)


def _next(found: Reviewed) -> Iterator[str]:
    """What to do next, in order."""
    is_lacking = any(one.lacks for one in found.records)
    steps = ["open", "wrong", *(["missing"] if is_lacking else []), "right", "merge", "sign"]
    if found.records:
        yield f"### {say('review-next')}\n"
        yield from (f"{at}. {say(f'review-next-{step}')}" for at, step in enumerate(steps, start=1))
        yield ""


def _others(report: Report) -> Iterator[str]:
    """What differs beside what the records themselves show, each with its code."""
    sections = [one for one in report.sections if one.key in _ELSEWHERE]
    if sections:
        yield f"### {say('review-others')}\n"
        yield from within(MAX_PART_BYTES, blocks(sections, "####"))
