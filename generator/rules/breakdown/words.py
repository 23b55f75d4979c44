"""How the rule tells of a whole and its parts."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import Claim, FigureSaid
from generator.record.counts import Interval
from generator.rules.api import Sides, sentence_of_sides
from generator.rules.arithmetic import total
from generator.rules.breakdown.resorted import lists_of
from generator.rules.breakdown.shape import Shape
from generator.rules.days import first_said
from generator.rules.finding import FigureTerm, Finding, strict_room
from generator.rules.marks import of_term
from generator.rules.phrases import Phrases

# The fields of a record that tell what is counted.
_COUNTED = {"metric", "group", "place"}


def tell(phrases: Phrases, finding: Finding) -> str:
    """The sentence of a finding of the rule."""
    if sides := sides_of(phrases, finding):
        return sentence_of_sides(sides)
    whole, *parts = finding.figures
    rooms = [strict_room(phrases.corpus, part.lead) for part in parts]
    read = {field for part in parts for field in part.lead.record.readings}
    sentence = say(
        f"rule-breakdown-{finding.shape}",
        whole=phrases.figure(whole),
        parts=listed(_parts(phrases, whole.lead, parts, marked=finding.shape is not Shape.TOO_MUCH)),
        left=phrases.range(whole.lead, finding.result) if finding.result else "",
        sum=phrases.range(whole.lead, total(rooms)),
        read="yes" if read & _COUNTED else "no",
        sources=phrases.reports(whole),
        held=_held(finding),
        earlier=_earlier(whole),
        now=_now(phrases, finding),
        who=phrases.who(whole) if _speakers(finding) else "",
    )
    if finding.shape is Shape.TOO_MUCH and finding.beside:
        return say("rule-breakdown-with-sum", sentence=sentence, given=listed(_given(phrases, finding)))
    return sentence


def sides_of(phrases: Phrases, finding: Finding) -> Sides | None:
    """The lists of a total that is sorted in two ways; none of a finding of another shape."""
    if finding.shape is not Shape.RESORTED:
        return None
    lists = lists_of(finding)
    wholes = [whole for whole, _ in lists]
    opening = say("rule-breakdown-resorted", who=_sorting(phrases, wholes), wholes=listed(map(phrases.figure, wholes)))
    each: list[str] = []
    claims: list[tuple[Claim, ...]] = []
    for whole, parts in lists:
        each.append(_with_sum(phrases, finding, _list(phrases, whole, parts), whole, parts))
        claims.append(tuple(term.lead for term in (whole, *parts, *_besides(finding, whole))))
        if crowding := _crowding(finding, whole):
            each.append(_added_up(phrases, whole, parts, crowding))
            claims.append(tuple(term.lead for term in (whole, *crowding)))
    for side, terms in ((_as_many(phrases, finding), _elsewhere(finding)), *_sums(phrases, finding)):
        if side:
            each.append(side)
            claims.append(tuple(claim for term in terms for claim in of_term(term)))
    return Sides(opening, tuple(each), tuple(claims))


def _with_sum(phrases: Phrases, finding: Finding, side: str, whole: FigureTerm, parts: Sequence[FigureTerm]) -> str:
    """A list with what its parts make, where that is less than the whole, and with what others have as a part of it."""
    if _crowding(finding, whole):
        return side
    made = total(strict_room(phrases.corpus, part.lead) for part in parts)
    is_less = strict_room(phrases.corpus, whole.lead).is_above(made)
    side = say("rule-breakdown-list-sum", side=side, sum=phrases.range(whole.lead, made)) if is_less else side
    return _with_others(phrases, side, whole, _besides(finding, whole))


def _added_up(phrases: Phrases, whole: FigureTerm, parts: Sequence[FigureTerm], crowding: Sequence[FigureTerm]) -> str:
    """What the parts of a list make that are more than its whole, where some of them leave others no room."""
    made = total(strict_room(phrases.corpus, part.lead) for part in parts)
    place_total, *made_by, other = crowding
    return say(
        "rule-breakdown-list-added-up",
        sum=phrases.range(whole.lead, made),
        figure=phrases.figure(whole),
        whole=phrases.count(whole),
        counts=listed(map(phrases.count, made_by)),
        total=phrases.placed(place_total.lead),
        other=phrases.count(other),
        name=_part_name(phrases, place_total.lead, other),
        exact="yes" if _is_more_by(phrases, made, whole, other) else "no",
    )


def _is_more_by(phrases: Phrases, made: Interval, whole: FigureTerm, other: FigureTerm) -> bool:
    """Whether what parts make is exactly a whole and another figure, of those who may stand in two of the parts."""
    twice = total(strict_room(phrases.corpus, one.lead) for one in (whole, other))
    return made.low == made.high == twice.low == twice.high


def _crowding(finding: Finding, whole: FigureTerm) -> list[FigureTerm]:
    """What the text of a list has of a place where some of its parts leave others no room; nothing without that."""
    return [one for one in finding.further if isinstance(one, FigureTerm) and one.lead.article == whole.lead.article]


def _besides(finding: Finding, whole: FigureTerm) -> list[FigureTerm]:
    """The classes that other texts have of the total of a list, each with that total."""
    terms = (one for one in finding.further if isinstance(one, FigureTerm))
    return [one for one in terms if len(one.claims) > 1 and one.claims[1].count == whole.lead.count]


def _with_others(phrases: Phrases, side: str, whole: FigureTerm, besides: Sequence[FigureTerm]) -> str:
    each = [
        say(
            "rule-breakdown-besides",
            count=phrases.count(one),
            name=_part_name(phrases, whole.lead, one),
            source=phrases.paper(one.lead.source_id),
        )
        for one in besides
    ]
    total_of = phrases.count(whole)
    return say("rule-breakdown-list-besides", side=side, others=listed(each), whole=total_of) if each else side


def _sums(phrases: Phrases, finding: Finding) -> Iterator[tuple[str, Sequence[FigureTerm]]]:
    """Where the number that the parts of a list make stands as a total of the same body."""
    terms = [term for term in finding.beside if isinstance(term, FigureTerm)]
    for whole, parts in lists_of(finding):
        made = total(strict_room(phrases.corpus, part.lead) for part in parts)
        for term in (one for one in terms if _is_so_many(one, whole, made)):
            side = say(
                "rule-breakdown-sum-elsewhere",
                who=phrases.actor(term.lead.body) if term.lead.body else phrases.who(term),
                figure=phrases.figure(term),
                whole=phrases.figure(whole),
                sources=phrases.titles(term.sources),
                on=first_said(term),
            )
            yield side, [term]


def _is_so_many(term: FigureTerm, whole: FigureTerm, made: Interval) -> bool:
    """Whether a term is of what a whole counts, and of the number that its parts make."""
    test = term.lead.count.test
    return term.lead.scope == whole.lead.scope and test is not None and (test.low, test.high) == (made.low, made.high)


def _elsewhere(finding: Finding) -> list[FigureTerm]:
    """What other texts have of a class at no place."""
    scopes = {whole.lead.scope for whole, _ in lists_of(finding)}
    return [one for one in finding.beside if isinstance(one, FigureTerm) and one.lead.scope not in scopes]


def _sorting(phrases: Phrases, wholes: Sequence[FigureTerm]) -> str:
    """Who sorted some totals: the one speaker of all, else their body."""
    everyone = FigureTerm(tuple(whole.lead for whole in wholes))
    return phrases.who_in_full(everyone) if len(everyone.speakers) == 1 else phrases.actor(str(everyone.lead.body))


def _list(phrases: Phrases, whole: FigureTerm, parts: Sequence[FigureTerm]) -> str:
    is_read = any(term.lead.record.is_said_by_reading for term in (whole, *parts))
    # Beside a text that tells by whom, none is named of which that is only read.
    alike = [one for one in whole.claims if is_read or not one.record.is_said_by_reading]
    stating = FigureTerm(tuple(alike))
    return say(
        "rule-breakdown-list",
        whole=phrases.figure(whole),
        on="none" if stating.when is None and _is_named_by_its_day(phrases, stating) else first_said(stating),
        sources=phrases.reports(stating),
        read="yes" if is_read else "no",
        parts=listed(_parts(phrases, whole.lead, parts)),
    )


def _is_named_by_its_day(phrases: Phrases, term: FigureTerm) -> bool:
    """Whether a figure is of one text, and the name of that tells the day by which it shows it."""
    return len(term.sources) == 1 and phrases.is_named_by_its_day(term.lead.source_id)


def _as_many(phrases: Phrases, finding: Finding) -> str:
    """Who has of a class as many as it makes at its places together; empty for nobody."""
    if finding.shape is not Shape.RESORTED:
        return ""
    given = _elsewhere(finding)
    return listed(phrases.as_read(_as_many_as(phrases, finding, term), term, is_whole=True) for term in given)


def _as_many_as(phrases: Phrases, finding: Finding, term: FigureTerm) -> str:
    counts = listed(phrases.count(part) for part in finding.figures if _is_of_class(part, term))
    # What people of one body gave is told as that of the body.
    who = phrases.who_in_full(term) if len(term.speakers) == 1 else phrases.actor(str(term.lead.body))
    return say(
        "rule-breakdown-as-many",
        figure=phrases.in_its_words(term.lead),
        earlier=_earlier(term),
        who=who,
        sources=phrases.titles(term.sources),
        counts=counts,
    )


def _is_of_class(part: FigureTerm, term: FigureTerm) -> bool:
    """Whether a part is of the class of which another figure is."""
    return part.lead.scope.group == term.lead.scope.group


def _given(phrases: Phrases, finding: Finding) -> Iterator[str]:
    """Where the number that parts make together stands as a total of the same body."""
    for term in finding.beside:
        if isinstance(term, FigureTerm):
            who = phrases.actor(term.lead.body) if term.lead.body else phrases.who(term)
            yield say(
                "rule-breakdown-sum-given",
                n=len(term.sources),
                who=who,
                figure=phrases.figure(term),
                sources=phrases.papers(term.sources),
            )


def marks(_: Phrases, finding: Finding) -> Iterator[Claim]:
    """The claims of the whole and of each part, and of what is told besides."""
    return (claim for term in (*finding.terms, *finding.further, *finding.beside) for claim in of_term(term))


def _now(phrases: Phrases, finding: Finding) -> str:
    """The present total of a text that tells a whole as a past one, `none` where none is told."""
    if not finding.figures[0].lead.is_earlier:
        return "none"
    return listed(phrases.figured(term.lead) for term in finding.beside if isinstance(term, FigureTerm)) or "none"


def in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """What parts leave of a whole, and the totals that are sorted in two ways."""
    left = phrases.range(finding.figures[0].lead, finding.result) if finding.result else ""
    is_resorted = finding.shape is Shape.RESORTED
    wholes = listed(phrases.figure(whole) for whole, _ in lists_of(finding)) if is_resorted else ""
    return {"left": left, "wholes": wholes}


def _earlier(whole: FigureTerm) -> str:
    """By a code, whether all reports tell a whole as an earlier figure, some do or none does."""
    past = {claim.is_earlier for claim in whole.claims}
    return "some" if len(past) > 1 else "all" if past == {True} else "none"


def _held(finding: Finding) -> str:
    """Whose the figures are, by a code: of one speaker or the same, who may have published them, or not told.

    A record may only read them as theirs.
    """
    named = _speakers(finding)
    if not named:
        return "open"
    is_theirs = all(claim.source.publication in named for claim in finding.figures[0].claims)
    if is_theirs:
        return "theirs"
    is_read = any(claim.record.is_said_by_reading for term in finding.figures for claim in term.claims)
    return "read" if is_read else "named"


def _speakers(finding: Finding) -> tuple[str, ...]:
    """Whom all figures of a finding are credited to, where that is the same for each; no article's own words."""
    named = {claim.speakers for term in finding.figures for claim in term.claims}
    is_own = any(claim.is_own for term in finding.figures for claim in term.claims)
    return named.pop() if len(named) == 1 and not is_own else ()


def _parts(phrases: Phrases, whole: FigureSaid, parts: Sequence[FigureTerm], *, marked: bool = True) -> Iterator[str]:
    """Each part with its count, with all that sources give for it, or with what it is at each of its places.

    Of a place that is only read that is told where it is `marked`.
    """
    counts: dict[str, list[str]] = defaultdict(list)
    placed: dict[str, list[str]] = defaultdict(list)
    for part in parts:
        name = _part_name(phrases, whole, part)
        if part.lead.scope.group != whole.scope.group and part.lead.scope.place != whole.scope.place:
            at = say(
                "rule-breakdown-placed",
                count=phrases.count(part),
                place=phrases.in_place(part.lead),
                read="yes" if marked and "place" in part.lead.record.readings else "no",
            )
            placed[name].append(at)
        else:
            counts[name].append(phrases.count(part))
    yield from (say("rule-breakdown-part", count=listed(each), name=name) for name, each in placed.items())
    for name, given in counts.items():
        count, *others = given
        for other in others:
            count = say("rule-breakdown-or", one=count, other=other)
        yield say("rule-breakdown-part", count=count, name=name)


def _part_name(phrases: Phrases, whole: FigureSaid, term: FigureTerm) -> str:
    """Of a part only what tells it from the whole; in a word of its texts where all of them have that."""
    part = term.lead
    if whole.scope.metric != part.scope.metric:
        return phrases.metric(part)
    same_group = whole.scope and part.scope and whole.scope.group == part.scope.group
    if same_group:
        return phrases.place(part)
    labels = {claim.record.label for claim in term.claims}
    label = part.record.label if len(labels) == 1 else None
    name = phrases.group(part, label)
    return say("rule-breakdown-called", name=name) if label else name
