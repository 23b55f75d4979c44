"""How the rule on names tells of its sides: what each calls those counted, where, and whom its reports credit."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from generator.language import say
from generator.language.formats import either, listed
from generator.ledger.claim import Claim, FigureSaid
from generator.record.counts import Count, Qualifier
from generator.record.fields import UNSTATED
from generator.record.hierarchy import upward
from generator.record.ids import ActorId
from generator.rules.alike import is_in_the_text
from generator.rules.api import Sides, sentence_of_sides
from generator.rules.finding import FigureTerm, Finding
from generator.rules.label.besides import besides_in_words, besides_of
from generator.rules.label.elsewhere import elsewhere_of, of_two_words_in, totals_of
from generator.rules.label.opening import are_all_read, of_all, opening_of, worded
from generator.rules.label.shape import Shape
from generator.rules.lines import by_reports
from generator.rules.marks import in_sources, of_side
from generator.rules.phrases import NAMED_SOURCES, Phrases
from generator.rules.restated import clause_of


def tell(phrases: Phrases, finding: Finding) -> str:
    """The sentence of a finding of the rule."""
    return sentence_of_sides(sides_of(phrases, finding))


def sides_of(phrases: Phrases, finding: Finding) -> Sides:
    """How a finding opens, and each of its sides; those last whose headline or address has words of its own."""
    titled = {term.lead.source_id: term.lead for term in finding.further if not isinstance(term, FigureTerm)}
    terms = sorted(_all_sides(finding), key=lambda term: not titled.keys().isdisjoint(term.sources))
    tell_side = _named_alike(phrases, finding) if finding.shape is Shape.WORDS else _called_apart(phrases, finding)
    each, claims = [], []
    for term in terms:
        above = [title for source, title in titled.items() if source in term.sources]
        side = tell_side(term)
        side = say("rule-label-side-wider", side=side) if _is_wider(phrases, finding, term) else side
        each.append(_with_titles(side, above))
        claims.append((*of_side(term), *above))
    for term in elsewhere_of(finding):
        words = {"who": phrases.who_in_full(term), "figure": phrases.figured(term.lead)}
        each.append(say("rule-label-elsewhere", paper=phrases.title(term.lead.source_id), **words))
        claims.append(term.claims)
    for one in of_two_words_in(finding):
        paper = phrases.title(one.lead.source_id)
        each.append(say("rule-label-two-words", paper=paper, words=clause_of(one.lead)))
        claims.append(one.claims)
    for term in besides_of(finding):
        each.append(besides_in_words(phrases, finding, term))
        claims.append(of_side(term))
    total = in_sources(claim for term in totals_of(finding) for claim in term.claims)
    return Sides(opening_of(phrases, finding), tuple(each), tuple(claims), total)


def _is_wider(phrases: Phrases, finding: Finding, term: FigureTerm) -> bool:
    """Whether a side that is told besides is of a group that holds that of another: it tells the same less closely."""
    groups, group = phrases.corpus.groups, term.lead.scope.group
    others = {one.lead.scope.group for one in finding.figures} - {group}
    return group in groups and term in finding.further and any(group in upward(groups, other) for other in others)


def _is_of_nobody_called(claim: FigureSaid) -> bool:
    return claim.scope.group == UNSTATED and not claim.record.label


def _all_sides(finding: Finding) -> list[FigureTerm]:
    """The sides of a finding, then those of reports that have its number of a wider group, or of one left open."""
    return [*finding.figures, *(term for term in finding.further if isinstance(term, FigureTerm))]


def in_line(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """What a line tells of its sides: of each the word that most of its reports have, that of most reports first."""
    terms = by_reports(_all_sides(finding))
    words: dict[str, str | int] = {
        "names": either(dict.fromkeys(_name_in_line(phrases, term, terms) for term in terms)),
        # Of a vague word only what is of one body is compared: others may have it of others.
        "kind": "vague" if terms[0].lead.count.qualifier is Qualifier.VAGUE else "number",
    }
    if finding.shape is Shape.WORDS and len({claim.count for term in terms for claim in term.claims}) > 1:
        words["number"] = worded(phrases, finding)
    if any(term.lead.record.is_counted_by_reading for term in terms) and not are_all_read(phrases, terms):
        words["number"] = of_all(phrases, finding)
    return words


def _name_in_line(phrases: Phrases, term: FigureTerm, terms: Sequence[FigureTerm]) -> str:
    name = _words_of(phrases, term)[0]
    # A word of the sources that has a comma would be two in a row.
    is_bare = term.lead.scope.group != UNSTATED or term.lead.record.label is None
    if is_bare and any(one.lead.scope.group != UNSTATED and _has_comma(phrases, one) for one in terms):
        name = say("rule-label-quoted", name=name)
    return name if are_all_read(phrases, terms) else phrases.with_reading(name, (term,))


def _has_comma(phrases: Phrases, term: FigureTerm) -> bool:
    return "," in _words_of(phrases, term)[0] and term.lead.record.label is not None


def _with_titles(side: str, titles: Sequence[Claim]) -> str:
    """A side with what the headlines of its reports say of its figure, in the words of the record."""
    words = " ".join(title.record.restated or "" for title in titles)
    return say("rule-label-titled", side=side, words=words.removesuffix(".")) if words else side


def _named_alike(phrases: Phrases, finding: Finding) -> Callable[[FigureTerm], str]:
    counts = {claim.count for term in finding.figures for claim in term.claims}
    return lambda term: _named(phrases, term, is_alike=len(counts) == 1)


def _called_apart(phrases: Phrases, finding: Finding) -> Callable[[FigureTerm], str]:
    places = {claim.scope.place for term in finding.figures for claim in term.claims}
    counts = {claim.count for term in _all_sides(finding) for claim in term.claims}
    return lambda term: _label(phrases, term, by_place=len(places) > 1, is_alike=len(counts) == 1)


def _named(phrases: Phrases, term: FigureTerm, *, is_alike: bool) -> str:
    """A name with its reports; where what they count is only read so, with our notes on it."""
    side = _with_counts(phrases, term, is_alike=is_alike)
    is_read = any(claim.record.is_counted_by_reading for claim in term.claims)
    return phrases.as_read(side, term) if is_read else side


def _with_counts(phrases: Phrases, term: FigureTerm, *, is_alike: bool) -> str:
    """A name with its reports, with what they have around the number unless that is told: of all, or of which."""
    names, reports = phrases.names(term), phrases.reports(term)
    if len({claim.count for claim in term.claims}) > 1:
        return say(
            "rule-label-with-worded",
            side=say("rule-label-name", names=names, reports=reports),
            worded=_bound(phrases, term),
        )
    if is_alike or term.lead.count.is_bare:
        return say("rule-label-name", names=names, reports=reports)
    return say("rule-label-name-worded", names=names, count=phrases.count(term), reports=reports)


def _bound(phrases: Phrases, term: FigureTerm) -> str:
    """What some reports of a side have around its number, each wording with those that have it."""
    by_count: dict[Count, list[FigureSaid]] = defaultdict(list)
    for claim in term.claims:
        by_count[claim.count].append(claim)
    return listed(
        say("rule-label-worded-in", count=phrases.worded(claims[0]), reports=phrases.reports(FigureTerm(tuple(claims))))
        for count, claims in by_count.items()
        if not count.is_bare
    )


def _label(phrases: Phrases, term: FigureTerm, *, by_place: bool, is_alike: bool) -> str:
    """A side with our notes on what is read in it; that its speaker is, the side itself tells."""
    counts = {claim.count for claim in term.claims}
    bound = "none" if is_alike or len(counts) > 1 or term.lead.count.is_bare else phrases.count(term)
    side = _as_called(phrases, term, by_place, bound)
    if len(counts) > 1:
        side = say("rule-label-with-worded", side=side, worded=_bound(phrases, term))
    is_noted = any(claim.record.is_else_than_said_a_reading for claim in term.claims)
    as_read = phrases.as_read(side, term) if is_noted else side
    return as_read if as_read != side else phrases.with_reading(side, (term,))


def _as_called(phrases: Phrases, term: FigureTerm, by_place: bool, bound: str) -> str:
    """How a side calls those whom it counts, where, and who says so; a place is told if all of a side tell it.

    `bound` is the number with what all of them have around it, or `none`.
    """
    called, reports = _called(phrases, term), phrases.reports(term)
    places = {claim.scope.place for claim in term.claims}
    if by_place and len(places) == 1:
        place = phrases.in_place(term.lead)
        called = say("rule-label-called-at" if place else "rule-label-called-nowhere", called=called, place=place)
    if bound != "none":
        called = say("rule-label-called-worded", called=called, count=bound)
    if all(claim.is_own for claim in term.claims):
        return say("rule-label-side-own", called=called, reports=reports, n=len(term.sources))
    by_body = _by_body(term)
    if len(by_body) == 1 and all(by_body):
        of_reading = {claim.record.is_said_by_reading for claim in term.claims}
        read = "some" if len(of_reading) > 1 else "yes" if of_reading == {True} else "no"
        return say("rule-label-side-by", called=called, who=phrases.who_in_full(term), reports=reports, read=read)
    if credits := _credits(phrases, term):
        return say("rule-label-side-credits", called=called, reports=reports, credits=credits)
    return say("rule-label-side", called=called, reports=reports)


def _by_body(term: FigureTerm) -> dict[tuple[str, ...], dict[str, None]]:
    """The sources of a side by the body that each credits, whoever spoke for it; none where nobody is named.

    A source credits whom its text does: a headline that has the number is a wording of that.
    """
    found: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
    of_text = {claim.article for claim in term.claims if is_in_the_text(claim)}
    for claim in term.claims:
        if claim.article in of_text and not is_in_the_text(claim):
            continue
        named = () if claim.is_own else (claim.body,) if claim.body else claim.speakers
        found[named][claim.article] = None
    return found


def _credits(phrases: Phrases, term: FigureTerm) -> str:
    """Whom reports of a side credit and how many do, by a general word, too, whom most credit first; empty for none."""
    by_body = _by_body(term)
    found = [(who, len(sources)) for who, sources in by_body.items() if who]
    found.sort(key=lambda one: (-one[1], _is_general(phrases, one[0])))
    named = [(_named_of(phrases, term, who), n) for who, n in found]
    if not named:
        return ""
    (who, n), *others = named
    crediting = by_body[found[0][0]]
    without = [name for name in term.sources if name not in crediting]
    is_but_one = len(without) == 1 and len(term.sources) > NAMED_SOURCES
    first = say(
        "rule-label-credit",
        who=who,
        n=n,
        all=len(term.sources),
        whole="yes" if not without else "but-one" if is_but_one and not others else "no",
        other=phrases.titles(without),
    )
    return listed([first, *(say("rule-label-credit-further", who=other, n=of_other) for other, of_other in others)])


def _is_general(phrases: Phrases, who: Sequence[str]) -> bool:
    return all(phrases.corpus.actors[ActorId(name)].generic for name in who)


def _named_of(phrases: Phrases, term: FigureTerm, who: tuple[str, ...]) -> str:
    """Whom the reports of a body credit: the one person whom all of them name, else the body."""
    theirs = FigureTerm(tuple(claim for claim in term.claims if claim.body in who or claim.speakers == who))
    return phrases.who_in_full(theirs) if len(theirs.speakers) == 1 else listed(map(phrases.actor, who))


def _called(phrases: Phrases, term: FigureTerm) -> str:
    return either(_words_of(phrases, term))


def _words_of(phrases: Phrases, term: FigureTerm) -> list[str]:
    """The names by how many of the reports have them; where a source has none of its own, the name of the group."""
    named: dict[str, dict[str, None]] = defaultdict(dict)
    words: dict[str, str] = {}
    is_whole = all(claim.source.is_saved_whole for claim in term.claims if _is_of_nobody_called(claim))
    nobody = say("rule-label-nobody-called", read="whole" if is_whole else "part")
    for claim in term.claims:
        name = nobody if _is_of_nobody_called(claim) else _name(phrases, term, claim)
        words.setdefault(name.casefold(), name)
        named[name.casefold()][claim.article] = None
    return [words[name] for name in sorted(named, key=lambda name: -len(named[name]))]


def _name(phrases: Phrases, term: FigureTerm, claim: FigureSaid) -> str:
    """What a report calls those whom it counts; of a group left open the word may name no people."""
    if all(one.scope.group == UNSTATED for one in term.claims):
        return say("rule-label-quoted", name=claim.record.label or "")
    return phrases.group(claim, claim.record.label)
