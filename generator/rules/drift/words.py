"""How the rule tells of its sides: what or whom each puts the number to, in which words and where."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from generator.language import say
from generator.language.formats import either, listed
from generator.ledger.claim import FigureSaid
from generator.record.claims import FigureClaim
from generator.record.counts import Count, Qualifier
from generator.record.ids import GroupId
from generator.rules.api import Sides, of_figures, sentence_of_sides
from generator.rules.drift.given_too import further_of
from generator.rules.drift.in_common import how_worded, in_common, worded_otherwise
from generator.rules.drift.of_its_texts import is_total, with_what_its_texts_have
from generator.rules.drift.shape import Shape
from generator.rules.finding import FigureTerm, Finding
from generator.rules.marks import of_side
from generator.rules.phrases import NAMED_SOURCES, Phrases

# Words that leave the number itself out.
_LEAVING_OUT = {
    Qualifier.MORE_THAN,
    Qualifier.JUST_OVER,
    Qualifier.FEWER_THAN,
    Qualifier.JUST_UNDER,
    Qualifier.ALMOST,
}


def tell(phrases: Phrases, finding: Finding) -> str:
    """The sentence of a finding of the rule."""
    return sentence_of_sides(sides_of(phrases, finding))


def sides_of(phrases: Phrases, finding: Finding) -> Sides:
    """How a finding opens, and each of its sides."""
    if finding.shape is Shape.WORDING:
        return _worded(phrases, finding)
    first, turns = finding.figures[0], list(_in_turn(finding))
    if finding.shape is Shape.METRIC:
        hows = {how_worded(term, alike) for term in finding.figures if (alike := [*worded_otherwise(finding, term)])}
        worded_how = "no" if not hows else hows.pop() if len(hows) == 1 else "several"
        opening = say("rule-drift-metric", count=phrases.count(first), worded=worded_how)
        apart = len({claim.body for term in finding.figures for claim in term.claims if claim.body}) > 1
        worded = [_metric(phrases, term, after, apart) for term, after in turns]
    elif finding.shape is Shape.PLACE:
        anywhere = replace(first.lead, scope=replace(first.lead.scope, place=(phrases.corpus.event.lead_place,)))
        opening = say("rule-drift-place", figure=phrases.figured(anywhere))
        worded = [_group(phrases, term, after, phrases.place(term.lead)) for term, after in turns]
    else:
        opening = say("rule-drift-group", figure=phrases.of_everybody(first))
        worded = [_among(phrases, finding, term, _group(phrases, term, after)) for term, after in turns]
    each, claims = [], []
    for side, term, marks in zip(worded, finding.figures, of_figures(finding), strict=True):
        beside = [one for one in finding.beside if one.lead.source_id in _ids(term)]
        notes = _on_whom_is_read(phrases, term) if finding.shape is Shape.GROUP else []
        side = with_what_its_texts_have(phrases, phrases.as_read(side, term), term, beside, notes)
        each.append(side)
        claims.append((*marks, *(one.lead for one in beside)))
        if others := [claim for one in worded_otherwise(finding, term) for claim in one.claims]:
            other = FigureTerm(tuple(others))
            each.append(_in_other_words(phrases, other))
            claims.append(of_side(other))
    for term in further_of(finding):
        each.append(_given_too(phrases, term))
        claims.append(term.claims)
    for words, shown in in_common(phrases, finding):
        each.append(words)
        claims.append(shown)
    return Sides(opening, tuple(each), tuple(claims))


def _given_too(phrases: Phrases, term: FigureTerm) -> str:
    """What reports have with the number besides those of the sides, each with whom it credits."""
    shown = term.claims if len(term.claims) <= NAMED_SOURCES + 1 else term.claims[:NAMED_SOURCES]
    each = [_report(phrases, claim) for claim in shown]
    if further := len(term.claims) - len(shown):
        each.append(say("phrase-further-reports", n=further))
    kind = "total" if is_total(phrases.corpus, term) else "group"
    return say("rule-drift-too", kind=kind, group=phrases.group(term.lead), reports=listed(each))


def _report(phrases: Phrases, claim: FigureSaid) -> str:
    by = "own" if claim.is_own else "named" if claim.speakers else "nobody"
    by = "read" if by == "named" and claim.record.is_said_by_reading else by
    paper, who = phrases.title(claim.source_id), phrases.who_in_full(FigureTerm((claim,)))
    return say("rule-drift-too-report", paper=paper, by=by, who=who)


def _in_other_words(phrases: Phrases, term: FigureTerm) -> str:
    """What other reports have for the side before in other words for its number."""
    counts = either(dict.fromkeys(map(phrases.worded, term.claims)))
    side = say("rule-drift-worded", counts=counts, reports=phrases.reports_in(term))
    notes = _on_whom_is_read(phrases, term)
    return say("rule-drift-noted", side=side, notes=notes[0]) if notes else side


def _ids(term: FigureTerm) -> set[str]:
    return {claim.source_id for claim in term.claims}


def _in_turn(finding: Finding) -> Iterator[tuple[FigureTerm, list[FigureSaid]]]:
    """The sides, each with the claims of those that are told of after it."""
    for at, term in enumerate(finding.figures):
        yield term, [claim for other in finding.figures[at + 1 :] for claim in other.claims]


def _parts(term: FigureTerm, after: Sequence[FigureSaid]) -> tuple[FigureTerm, FigureTerm]:
    """The reports of a side, and apart those that go back to a text to which reports of a later side go back, too."""
    texts = {claim.text for claim in after}
    copies = tuple(claim for claim in term.claims if claim.text in texts)
    return FigureTerm(tuple(claim for claim in term.claims if claim.text not in texts)), FigureTerm(copies)


def _where(phrases: Phrases, term: FigureTerm, after: Sequence[FigureSaid]) -> str:
    """The reports of a side, and apart those that are copies of a text with reports of a later side."""
    rest, copies = _parts(term, after)
    return _joined(
        phrases.reports_in(rest) if rest.claims else "", _copies(phrases, copies, after) if copies.claims else ""
    )


def _joined(alone: str, copies: str) -> str:
    return say("joint-two", first=alone, second=copies) if alone and copies else alone or copies


def _copies(phrases: Phrases, copies: FigureTerm, after: Sequence[FigureSaid]) -> str:
    """Reports with those of a later side that go back to the same text."""
    shared = {claim.text for claim in copies.claims}
    there = FigureTerm(tuple(claim for claim in after if claim.text in shared))
    basis = "inferred" if any(map(phrases.seems_copied, copies.sources)) else "stated"
    return say(
        "rule-drift-copies",
        sources=phrases.titles(copies.sources),
        others=phrases.titles(there.sources),
        basis=basis,
    )


def _worded(phrases: Phrases, finding: Finding) -> Sides:
    everyone = FigureTerm(tuple(claim for term in finding.figures for claim in term.claims))
    barest = min((term.lead for term in finding.figures), key=lambda claim: claim.count.precision)
    opening = say(
        "rule-drift-wording",
        n=len(everyone.sources),
        who=phrases.actor(str(barest.body)),
        figure=phrases.figured(barest),
    )
    return Sides(opening, tuple(_wording(phrases, term, barest) for term in finding.figures), of_figures(finding))


def _wording(phrases: Phrases, term: FigureTerm, barest: FigureSaid) -> str:
    n, sources, count = len(term.sources), phrases.sources(term), phrases.count(term)
    side = say("rule-drift-wording-side", count=count, n=n, sources=sources)
    if not leaves_out(term.lead.count, barest.count):
        return side
    return say("rule-drift-wording-side-strict", side=side, number=phrases.worded(barest))


def _metric(phrases: Phrases, term: FigureTerm, after: Sequence[FigureSaid], by_two: bool) -> str:
    """What a side counts; by whom and in which word of their own, part by part where each has one."""
    rest, copies = _parts(term, after)
    parts = [part for part in (rest, copies) if part.claims]
    labels = [{phrases.own_label(claim) for claim in part.claims} for part in parts]
    amount = phrases.amount(term)
    if any(len(of_part) > 1 for of_part in labels):
        amount, labels = phrases.called(amount, term), [{""} for _ in parts]
    places = []
    for part, (label,) in zip(parts, labels, strict=True):
        where = _copies(phrases, part, after) if part is copies else phrases.reports_in(part)
        places.append(
            say("rule-drift-metric-part", label=label or "none", where=where, **_crediting(phrases, part, by_two))
        )
    if not places[1:]:
        return say("rule-drift-metric-side", amount=amount, where=places[0])
    is_plain = places[1] == _copies(phrases, copies, after)
    where = say("joint-two" if is_plain else "rule-drift-metric-parts", first=places[0], second=places[1])
    return say("rule-drift-metric-side", amount=amount, where=where)


def _crediting(phrases: Phrases, part: FigureTerm, by_two: bool) -> dict[str, str | int]:
    """Whom reports of a side credit where the sides are of two bodies, and how many do; by a code if it is one."""
    named = tuple(claim for claim in part.claims if claim.speakers)
    n, everyone = len({claim.article for claim in named}), len(part.sources)
    is_one = by_two and len({claim.body for claim in named}) == 1
    whole = "open" if by_two and not named else "several" if not is_one else "all" if n == everyone else "some"
    return {"whole": whole, "n": n, "all": everyone, "who": phrases.who_in_full(FigureTerm(named)) if is_one else ""}


def _group(phrases: Phrases, term: FigureTerm, after: Sequence[FigureSaid], place: str = "") -> str:
    """Whom a side counts, or where: the group that the event counts first is the total."""
    kind = "total" if is_total(phrases.corpus, term) and not place else "group"
    named = {claim.speakers for claim in term.claims if claim.speakers}
    credited = {claim.article for claim in term.claims if claim.speakers}
    who = phrases.who_in_full(term) if len(named) == 1 else ""
    side = say(
        f"rule-drift-group-{kind}",
        group=place or phrases.group(term.lead),
        where=_where(phrases, term, after),
        who=who,
        named="no" if not who else "yes" if len(credited) == len(term.sources) else "some",
        n=len(credited),
        all=len(term.sources),
    )
    read = [claim.source_id for claim in term.claims if claim.record.is_said_by_reading]
    # Of a side that is all read the sentence tells that anyhow.
    is_in_part = bool(who and read) and len({*read}) < len(term.sources)
    side = say("rule-drift-read-in", side=side, papers=phrases.papers(read)) if is_in_part else side
    return phrases.called(side, term) if kind == "total" else side


def _on_whom_is_read(phrases: Phrases, term: FigureTerm) -> list[str]:
    """Of which reports of a group the record only reads that it is the one they count; nothing where of none."""
    read = [claim.source_id for claim in term.claims if "group" in claim.record.readings]
    # Of a side that is all read the sentence tells that anyhow.
    is_in_part = 0 < len({*read}) < len(term.sources)
    return [say("rule-drift-counted-in", papers=phrases.papers(read))] if is_in_part else []


def _among(phrases: Phrases, finding: Finding, term: FigureTerm, side: str) -> str:
    """A side with whom a total takes in by its text, or whom the texts of another side count apart from it."""
    total = next((one for one in finding.figures if is_total(phrases.corpus, one)), None)
    if total is None:
        return side
    sides = {one.lead.scope.group for one in finding.figures}
    held = {GroupId(name) for one in total.lead.record.breakdowns if one.by == "group" for name in one.parts} - sides
    given = [_of_groups(held, claim) for claim in term.claims]
    if not given[0] or any(one != given[0] for one in given):
        return side
    parts = listed(
        say("phrase-of-unit", number=number, unit=phrases.corpus.groups[group].name)
        for group, number in given[0].items()
    )
    side = say("rule-drift-among" if term is total else "rule-drift-beside", side=side, parts=parts)
    for field in ("place", "group"):
        read = [
            claim.source_id for claim in term.claims if any(field in one.readings for one in _counted_in(held, claim))
        ]
        if read:
            side = say("rule-drift-parts-read", side=side, field=field, papers=phrases.papers(read))
    return side


def _of_groups(groups: Set[GroupId], claim: FigureSaid) -> dict[GroupId, str]:
    """What the text of a figure has of some groups, of the same thing and place, where that is not the figure."""
    return {one.group: one.count.text for one in _counted_in(groups, claim)}


def _counted_in(groups: Set[GroupId], claim: FigureSaid) -> Iterator[FigureClaim]:
    """The figures that are meant by that."""
    figures = (
        one for one in claim.source.claims if isinstance(one, FigureClaim) and one.group in groups - {claim.scope.group}
    )
    return (one for one in figures if (one.metric, one.place) == (claim.record.metric, claim.record.place))


def leaves_out(one: Count, other: Count) -> bool:
    """Whether one wording leaves out the number that another gives."""
    return one.qualifier in _LEAVING_OUT and other.is_bare
