"""The rows of the tables of what sources claim."""

from collections.abc import Iterator

from generator.cite.addresses import claim_path, published_path
from generator.cite.reference import last_changed
from generator.cite.safe_sentence import safe_sentence
from generator.exports.columns import CLAIMS
from generator.exports.source_rows import signed
from generator.exports.values import Row, Value, all_stated, between, dates, number_of, stated, unstated
from generator.language import in_sentence, naming, say
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.speakers import inferred_in, voice_of
from generator.ledger.status import Standing
from generator.reading.load import Corpus
from generator.record.anchor_file import AnchorFile, annotation_id
from generator.record.claims import (
    Breakdown,
    DenialClaim,
    EventClaim,
    FigureClaim,
    Removed,
    RevisionClaim,
    StatementClaim,
    Target,
)
from generator.record.counts import Count
from generator.record.ids import global_id
from generator.record.units import is_whole

# What a claim has in the columns that are of claims of another kind.
_BLANK: Row = {column.name: [] if column.is_list else None for column in CLAIMS.columns if not column.is_filled}


def claim_rows(ledger: Ledger) -> list[Row]:
    """Every claim of every source, in the order of the text."""
    return [_claim(ledger, claim) for claim in ledger.claims]


def breakdown_rows(ledger: Ledger) -> list[Row]:
    """Every division of a figure into parts that its source gives."""
    return [
        {
            "id": f"{claim.id}--{at}",
            "claim": claim.id,
            "divided_by": parts.by,
            **{f"into_{by}s": list(parts.parts) if parts.by == by else [] for by in ("metric", "group", "place")},
            "complete": parts.complete,
            "disjoint": parts.disjoint,
        }
        for claim in ledger.figures
        for at, parts in enumerate(claim.record.breakdowns, start=1)
    ]


def covering_rows(ledger: Ledger) -> list[Row]:
    """What the texts say of each group that a figure may include."""
    return [
        {"id": f"{claim.id}--{group}", "claim": claim.id, "group_id": group, "coverage": str(coverage)}
        for claim in ledger.figures
        for group, coverage in claim.record.covers.items()
    ]


def bounds(count: Count) -> Row:
    """The range that a source gives beside its best estimate."""
    range_ = count.estimate
    return {
        "bounds_low": number_of(range_.low) if range_ else None,
        "bounds_high": number_of(range_.high) if range_ else None,
    }


def reasons(corpus: Corpus, standing: Standing, *, by_then: bool = False) -> Row:
    """What became of a figure, and why; what nothing had changed by a night (`by_then`), a later one may have."""
    nothing = "reason-nothing-by-then" if by_then else "reason-nothing-since"
    return {
        "status": str(standing.status),
        "status_in_words": naming.became(standing),
        "reason": str(standing.reason),
        "reason_in_words": in_sentence.reason(corpus, standing) or say(nothing),
    }


def _claim(ledger: Ledger, claim: Claim) -> Row:
    record, source = claim.record, claim.source
    assertion = ledger.by_claim.get(claim.id)
    changed = last_changed([source])
    return {
        **_BLANK,
        "id": claim.id,
        "source": claim.source_id,
        "position": claim.position + 1,
        "kind": record.kind,
        "unstated": [*_open(claim)],
        **(_counted(ledger, claim) if isinstance(claim, FigureSaid) else {}),
        **_set(claim),
        **_said(claim),
        **dates("published", "published", source.published),
        "text_part": str(record.where),
        **anchored(ledger.corpus.anchors.get(claim.source_id), annotation_id(claim.source_id, claim.record.id)),
        "about": global_id(claim.source_id, record.about) if record.about else None,
        **_directed(claim),
        "printed": [f"{name}: {words}" for name, words in sorted(record.printed.items())],
        "quote": record.quote,
        "restated": record.restated,
        "note": record.note,
        "readings": [*record.readings],
        "in_doubt": record.in_doubt,
        "said_by_all": record.said_by_all,
        "topic": record.topic if isinstance(record, StatementClaim | EventClaim) else None,
        "evidence": str(claim.evidence),
        "recorded": source.recorded.isoformat(),
        "last_changed": changed.isoformat() if changed else None,
        "read_by": signed(source.read_by),
        "checked_by": signed(claim.checks),
        **(reasons(ledger.corpus, ledger.standing(claim)) if assertion else {}),
        "assertion": assertion.id if assertion else None,
        "address": published_path(claim_path(claim)),
        "safe_sentence": safe_sentence(ledger, claim),
    }


def _set(claim: Claim) -> Row:
    """Where and of which moment it is, and whether it is said to be so."""
    record = claim.record
    modality = record.modality if isinstance(record, FigureClaim | EventClaim) else None
    return {
        "place_ids": all_stated(record.place) if isinstance(record, FigureClaim | EventClaim) else [],
        "modality": str(modality) if modality else None,
        **dates("as_of", "as_of", record.as_of if isinstance(record, FigureClaim | StatementClaim) else None),
        **dates("happened_on", "happened", claim.happened),
    }


def _said(claim: Claim) -> Row:
    """Who said it through whom, and when: also where no day is told, between which days it can have been."""
    record = claim.record
    return {
        "speakers": [] if claim.is_own else all_stated(record.said_by),
        "own_words": claim.is_own,
        "speaks_for": record.speaks_for,
        "voice": voice_of(claim),
        "reported_by": list(claim.relays),
        "reported_on": str(record.reported_on) if record.reported_on else None,
        "inferred": list(inferred_in(claim)),
        "said_on": str(record.said_on) if record.said_on else None,
        **between("said", claim.said),
    }


def _open(claim: Claim) -> Iterator[Value]:
    """The fields that the source leaves open."""
    record = claim.record
    yield from unstated(
        group=record.group if isinstance(record, FigureClaim) else None,
        place=record.place if isinstance(record, FigureClaim | EventClaim) else None,
        said_by=() if claim.is_own else record.said_by,
    )
    if isinstance(record, DenialClaim | RevisionClaim):
        yield from unstated(target_group=record.target.group, target_place=record.target.place)
    if isinstance(record, RevisionClaim) and record.removes:
        yield from unstated(removes_group=record.removes.group, removes_place=record.removes.place)


def anchored(anchors: AnchorFile | None, name: str) -> Row:
    """Where in the saved text a quotation was found, by whom and when; empty where no anchor has that name."""
    item = anchors.by_id.get(name) if anchors else None
    if not anchors or not item:
        return {}
    words = item.target.selector
    return {
        "anchor_paragraph": item.target.paragraph,
        "anchor_exact": words.exact,
        "anchor_prefix": words.prefix,
        "anchor_suffix": words.suffix,
        "anchored_by": anchors.creator.name,
        "anchored_on": anchors.created.isoformat(),
    }


def _counted(ledger: Ledger, claim: FigureSaid) -> Row:
    """What a figure counts."""
    figure = claim.record
    unit = figure.unit or ledger.corpus.metrics[figure.metric].unit
    literal = claim.count.bounds(whole=is_whole(unit))
    return {
        "metric": figure.metric,
        "count": figure.count.text,
        "low": number_of(literal.low) if literal else None,
        "high": number_of(literal.high) if literal else None,
        **bounds(claim.count),
        "unit": unit,
        "equivalents": [f"{one.count.text} {one.unit}" for one in figure.equivalents],
        "group_id": stated(figure.group),
        "place_reading": str(figure.place_reading),
        "breakdowns": [_broken_down(one) for one in figure.breakdowns],
        **dates("period", "period", figure.period),
        "told_as": str(figure.told_as),
        "label": figure.label,
        "share_of": global_id(claim.source_id, figure.of) if figure.of else None,
    }


def _broken_down(parts: Breakdown) -> str:
    """`place: a, b; complete; disjoint`."""
    complete = {True: ["complete"], False: ["incomplete"], None: []}[parts.complete]
    disjoint = ["disjoint"] if parts.disjoint else []
    return "; ".join([f"{parts.by}: {', '.join(parts.parts)}", *complete, *disjoint])


def _directed(claim: Claim) -> Row:
    """Against what a denial, retraction or revision is directed, and what it puts in its place."""
    record = claim.record
    if not isinstance(record, DenialClaim | RevisionClaim):
        return {}
    row = _target(claim, record.target)
    if isinstance(record, DenialClaim):
        return {**row, "disputes": str(record.disputes)}
    to = global_id(claim.source_id, record.to) if record.to else None
    return {**row, "revised_to": to, **(_removed(record.removes) if record.removes else {})}


def _target(claim: Claim, target: Target) -> Row:
    return {
        "target_metric": target.metric,
        "target_count": target.count.text if target.count else None,
        "target_above": target.above.text if target.above else None,
        "target_other_than": target.other_than.text if target.other_than else None,
        "target_label": target.label,
        "target_group": stated(target.group),
        "target_place": all_stated(target.place),
        "target_said_by": target.said_by,
        "target_candidates": [global_id(claim.source_id, ref) for ref in target.candidates],
    }


def _removed(part: Removed) -> Row:
    return {
        "removes_count": part.count.text,
        "removes_group": stated(part.group),
        "removes_place": all_stated(part.place),
        "removes_label": part.label,
    }
