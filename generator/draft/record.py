"""The draft as the text of a record file."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.captures.language import Read
from generator.draft.assist import ProposedClaim, proposed_claims
from generator.draft.draft import Candidate, Draft
from generator.draft.scope import DraftPlace
from generator.draft.standing import GivenAs
from generator.draft.writing import clean, comment, entry
from generator.record.claims import Modality, ToldAs, Where
from generator.record.counts import Qualifier
from generator.record.dates import When

UNREAD = """\
# The text is in another language than English, which is the only one that a draft reads: its numbers in digits are
# listed under set_aside, each to be decided, and nothing is guessed. Numbers in words are found by eye.
"""
HEAD = """\
# A draft. Read the article from its first line to its last, correct each line, and add what was not found.
# TODO stands where a person must decide; a guess is in the comment beside it. `check` refuses what is left.
"""
TAIL = """\
# Statements, events and denials without a number follow, in the order of the text; a draft proposes numbers only.
# A source may also say that a count is not given: such figures are not found either.
"""


@dataclass(frozen=True, slots=True)
class Origin:
    """What is known of a text besides its words."""

    file: str
    sha256: str
    url: str | None
    published: When | None
    recorded: date
    read_as: str | None = None


def record(draft: Draft, text: str, origin: Origin, proposed: Sequence[ProposedClaim] = ()) -> str:
    """The YAML of a draft, with what was proposed besides."""
    read_as = f"# The file is {origin.read_as}.\n" if origin.read_as else ""
    unread = read_as + UNREAD if draft.read is Read.NO else read_as
    return "".join((HEAD, unread, *_source(draft, origin), *_set_aside(draft, text), *_claims(draft, text, proposed)))


def _source(draft: Draft, origin: Origin) -> Iterator[str]:
    title = clean(draft.title).strip() if draft.title else ""
    yield entry("title", title or None, why="" if title else 'no headline found; without one, begin with "Untitled:"')
    yield entry("publication", None, why="the outlet that published it: an actor, or unstated")
    yield entry("url", origin.url or None, why="" if origin.url else "or unstated")
    yield entry(
        "published", str(origin.published) if origin.published else None, why="" if origin.published else "or unstated"
    )
    yield entry("published_basis", None, why="from what this date is known")
    english = draft.read is Read.YES
    yield entry("language", "en" if english else None, why="" if english else "the text does not look English")
    yield entry("recorded", str(origin.recorded))
    yield "capture:\n"
    yield entry("file", origin.file, indent=2)
    yield entry("sha256", origin.sha256, indent=2)
    yield entry("extent", None, why="whole, or part where the capture lacks some of the article", indent=2)


def _set_aside(draft: Draft, text: str) -> Iterator[str]:
    rows: dict[str, str] = {}
    for aside in draft.asides:
        phrase = text[aside.span.start : aside.span.end].strip()
        rows.setdefault(" ".join(clean(phrase).split()), aside.reason)
    if rows:
        yield "set_aside:\n"
    for phrase, reason in rows.items():
        yield f"  - {entry('text', phrase)}"
        why = (
            ""
            if reason or draft.read is Read.NO
            else "no metric of the registry seems to count this: a figure, or set aside?"
        )
        yield entry("reason", reason or None, why=why, indent=4)


def _claims(draft: Draft, text: str, proposed: Sequence[ProposedClaim]) -> Iterator[str]:
    if not draft.candidates and not proposed:
        yield "claims: []\n"
        yield TAIL
        return
    yield "claims:\n"
    used: Counter[str] = Counter()
    for candidate in draft.candidates:
        yield from _claim(candidate, text, _id(candidate, used))
    yield from proposed_claims(proposed, text)
    yield TAIL.replace("# ", "  # ")


def _id(candidate: Candidate, used: Counter[str]) -> str:
    metric = candidate.metric.metric if candidate.metric and candidate.metric.sure else "figure"
    metric = f"{metric}-{candidate.standing}" if candidate.standing.is_against else metric
    stem = f"headline-{metric}" if candidate.where is Where.HEADLINE else metric
    used[stem] += 1
    return stem if used[stem] == 1 else f"{stem}-{used[stem]}"


def _claim(candidate: Candidate, text: str, id_: str) -> Iterator[str]:
    yield f"  - {entry('id', id_)}"
    if candidate.where is not Where.BODY:
        yield entry("where", str(candidate.where), indent=4)
    yield from _against(candidate) if candidate.standing.is_against else _figure(candidate, text)
    yield from _speaker(candidate)
    yield from _day(candidate)
    phrase = text[candidate.quote.start : candidate.quote.end]
    yield entry("quote", clean(phrase) if re.search(r"\w", phrase) else None, indent=4)


def _against(candidate: Candidate) -> Iterator[str]:
    """A denial or retraction of the number, of which a person says what it is directed against."""
    yield entry("kind", "denial" if candidate.standing is GivenAs.DENIED else "retraction", indent=4)
    yield entry("disputes", None, why="guess: figure; or attribution, label, publication", indent=4)
    yield "    target:\n"
    yield _metric(candidate, 6)
    yield _count(candidate, 6)


def _figure(candidate: Candidate, text: str) -> Iterator[str]:
    yield _metric(candidate, 4)
    yield _count(candidate, 4)
    scope, place = candidate.scope, candidate.place
    yield entry(
        "group", scope.group if scope.sure else None, why="" if scope.sure else f"guess: {scope.group}", indent=4
    )
    why = "" if place.sure else f"guess: {place.id}; {_doubt_of(place)}"
    yield entry("place", place.id if place.sure else None, why=why, indent=4)
    if scope.label:
        yield entry("label", text[scope.label.start : scope.label.end], indent=4)
    if candidate.told_as is not ToldAs.NOW:
        yield entry("told_as", str(candidate.told_as), indent=4)
    if candidate.modality is not Modality.ACTUAL:
        yield entry("modality", str(candidate.modality), indent=4)
    if candidate.count and candidate.count.qualifier is Qualifier.SHARE:
        yield entry("of", None, why="the id of the claim of which it is a share", indent=4)
    if candidate.standing is GivenAs.INCREASE:
        yield entry("period", None, why="an increase and no total: the time in which it was added", indent=4)


def _doubt_of(place: DraftPlace) -> str:
    if place.others:
        return f"named with it: {', '.join(place.others)}"
    if place.printed:
        return f"printed: {place.printed}, which no place of the registry is called"
    return "the figure names none"


_DOUBTS = {
    GivenAs.RATE: "a rate or an average, and no count",
    GivenAs.ELSEWHERE: "of another time or event, it seems",
}


def _metric(candidate: Candidate, indent: int) -> str:
    judged, doubt = candidate.metric, _DOUBTS.get(candidate.standing)
    if judged is None:
        return entry("metric", None, why=doubt or "no term of a metric stands near", indent=indent)
    if judged.sure and not doubt:
        return entry("metric", judged.metric, indent=indent)
    # What only the words before a figure count is as often wrong as right: named, it is no guess to be taken over.
    is_guess = judged.term or judged.sure
    near = f"guess: {judged.metric}" if is_guess else f"no term of a metric stands with it; before it, {judged.metric}"
    return entry("metric", None, why="; ".join(filter(None, (near, doubt))), indent=indent)


def _count(candidate: Candidate, indent: int) -> str:
    if candidate.count is None:
        return entry("count", None, why=f"printed: {candidate.written}", indent=indent)
    return entry("count", candidate.written, indent=indent)


_DOUBTED = {
    GivenAs.DISPUTED: "the text denies it, doubts it or leaves it unconfirmed",
    GivenAs.UNCLEAR: "a negation or a doubt stands near, perhaps of something else",
}


def _speaker(candidate: Candidate) -> Iterator[str]:
    speaker = candidate.speaker
    why = f"printed: {speaker.printed}" if speaker.printed else ""
    if speaker.inherited:
        why = "from the sentence before"
    if speaker.hinted:
        why = "no verb tells who speaks, and it hardly is the article"
    if doubt := _DOUBTED.get(candidate.standing):
        why = "; ".join(filter(None, (doubt, "" if speaker.hinted else why)))
    if speaker.id and speaker.sure:
        yield entry("said_by", speaker.id, indent=4)
    else:
        guess = f"guess: {speaker.id}" if speaker.id else "" if speaker.hinted else "no actor of the registry"
        yield entry("said_by", None, why="; ".join(filter(None, (guess, why))), indent=4)
    if speaker.relays:
        yield f"    reported_by: [{', '.join(speaker.relays)}]\n"


def _day(candidate: Candidate) -> Iterator[str]:
    day = candidate.day
    if day is None or candidate.speaker.inherited:
        return
    words = clean(day.printed)
    if day.day and day.is_last:
        yield entry("as_of", None, why=f"guess: {day.day}; printed: {words}", indent=4)
    elif day.day and not day.beside:
        why = f"guess: {day.day}; printed: {words}, apart from the verb; or as_of, the day of the count"
        yield entry("said_on", None, why=why, indent=4)
    elif day.day:
        yield entry("said_on", day.day, indent=4)
        yield f"    printed:\n{entry('said_on', words, indent=6)}"
    else:
        field = "as_of" if day.is_last else "said_on"
        yield f"    {comment(f'{field}: {words} (no day of publication is known to reckon from)')}\n"
