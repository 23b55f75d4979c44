"""How a figure that a denial may touch is told before the denial: by whom and on which day it was first given."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.language import formats, say
from generator.ledger.claim import FigureSaid
from generator.ledger.speakers import is_a_reading
from generator.rules.denial.figures import HIT, distinct
from generator.rules.denial.matters import Shape
from generator.rules.denial.words import claims_as_shown, holders
from generator.rules.finding import FigureTerm, Finding
from generator.rules.occasion import done
from generator.rules.phrases import Phrases
from generator.rules.restated import in_a_sentence


def first_given(phrases: Phrases, finding: Finding) -> FigureSaid | None:
    """The first claim of a figure that may be denied of which a day and a speaker are stated; None for several figures.

    A general word is no speaker.
    """
    shown = distinct(phrases, finding, HIT)
    if finding.shape is not Shape.CALLED or len(shown) != 1:
        return None
    dated = [
        (one.when.day, one.id, one)
        for one in _alike(phrases, finding, shown[0])
        if one.when and one.when.day and _is_named(phrases, one)
    ]
    return min(dated)[2] if dated and holders(phrases, finding)[1] != "open" else None


def _alike(phrases: Phrases, finding: Finding, shown: FigureSaid) -> list[FigureSaid]:
    """The claims of a figure in its own wording, without titles and what is only read so."""
    alike = (one for one in claims_as_shown(phrases, finding) if one.count == shown.count and not is_a_reading(one))
    return [one for one in alike if not one.record.where.is_title]


def _is_named(phrases: Phrases, claim: FigureSaid) -> bool:
    return bool(claim.speakers) and not any(phrases.corpus.actors[name].generic for name in claim.speakers)


def by_others(phrases: Phrases, finding: Finding, first: FigureSaid) -> Iterator[tuple[str, tuple[FigureSaid, ...]]]:
    """Who else is named for the figure, and the claims that name them; last those that name others still.

    What is of another place than the figure, or leaves that open, stands apart.
    """
    names, held = holders(phrases, finding)
    shown = claims_as_shown(phrases, finding)
    for name in names:
        if name not in first.speakers:
            named = (one for one in shown if name in one.speakers)
            yield from ((phrases.actor(name), of_place) for of_place in _by_place(named))
    if held == "several":
        further = (one for one in shown if one.speakers and {*names, *first.speakers}.isdisjoint(one.speakers))
        yield from ((say("rule-denial-others"), of_place) for of_place in _by_place(further))


def _by_place(claims: Iterable[FigureSaid]) -> Iterator[tuple[FigureSaid, ...]]:
    found: dict[object, list[FigureSaid]] = defaultdict(list)
    for one in claims:
        found[one.scope.place].append(one)
    yield from map(tuple, found.values())


def opening_of(phrases: Phrases, finding: Finding) -> str:
    """The sentences on who gave the figure; `none` where its day or its speaker is not stated."""
    first = first_given(phrases, finding)
    if first is None:
        return "none"
    term = FigureTerm((first,))
    others = [
        say(
            "rule-denial-given-by-other",
            who=who,
            n=len(_sources(claims)),
            elsewhere="no" if claims[0].scope.place == first.scope.place else "yes",
            figure=phrases.placed(claims[0]),
            told=shown_in(phrases, claims),
        )
        for who, claims in by_others(phrases, finding, first)
    ]
    return say(
        "rule-denial-first-given",
        on=done(term),
        who=phrases.who_in_full(term),
        given=phrases.stated([first]),
        paper=phrases.paper(first.source_id),
        relays=formats.listed(map(phrases.actor, first.record.reported_by)) or "none",
        others=formats.raised(" ".join(others)) or "none",
    )


def shown_in(phrases: Phrases, claims: Sequence[FigureSaid]) -> str:
    """The reports that name somebody; of one alone, what it tells in the words of the record."""
    papers = phrases.papers(one.source_id for one in claims)
    words = [one.record.restated for one in claims if one.record.restated]
    if len(claims) > 1 or not words:
        return papers
    return say("rule-denial-given-in-words", papers=papers, words=in_a_sentence(words[0]))


def _sources(claims: Iterable[FigureSaid]) -> set[str]:
    return {one.source_id for one in claims}
