"""How the rule on names opens a finding: the number that its sides share, and whose it is."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from generator.language import say
from generator.language.formats import listed
from generator.ledger.claim import FigureSaid
from generator.record.counts import Qualifier
from generator.record.ids import ActorId
from generator.rules.finding import FigureTerm, Finding
from generator.rules.label.besides import besides_of
from generator.rules.label.elsewhere import totals_of
from generator.rules.label.shape import Shape
from generator.rules.phrases import Phrases

# So many reports that name one person for a body's figure are told of.
LEAST_NAMING = 2


def opening_of(phrases: Phrases, finding: Finding) -> str:
    """The words before the sides of a finding: who is credited with the number, or what number they have."""
    first = finding.figures[0]
    if finding.shape is Shape.WORDS:
        names = {name for claim in _of_its_body(finding) for name in claim.speakers}
        who = phrases.who_in_full(first) if len(names) == 1 else phrases.actor(str(first.lead.body))
        several = _of_several(phrases, finding)
        return say(
            "rule-label-words",
            who=who,
            figure=worded(phrases, finding),
            several=several,
            person=_person(phrases, finding) if len(names) > 1 else "none",
        )
    is_vague = first.lead.count.qualifier is Qualifier.VAGUE
    figure, all_read = of_all(phrases, finding), are_all_read(phrases, finding.figures)
    return say(
        "rule-label-labels",
        figure=phrases.with_reading(figure, finding.figures) if all_read else figure,
        kind="vague" if is_vague else "number",
        several=_of_several(phrases, finding),
        total=next((phrases.figured(one.lead) for one in totals_of(finding)), "none"),
    )


def _person(phrases: Phrases, finding: Finding) -> str:
    """Whom reports of a body name for its figure, where several name one person, with how many do; `none` otherwise."""
    claims = _of_its_body(finding)
    texts: dict[tuple[ActorId, ...], set[str]] = defaultdict(set)
    for claim in claims:
        if len(claim.speakers) == 1 and claim.speakers[0] != claim.body:
            texts[claim.speakers].add(claim.article)
    named = sorted(texts, key=lambda who: -len(texts[who]))
    if not named or len(texts[named[0]]) < LEAST_NAMING:
        return "none"
    of = len({claim.article for claim in claims})
    each: list[str] = []
    for who in named:
        theirs = FigureTerm(tuple(claim for claim in claims if claim.speakers == who))
        message = "rule-label-person-further" if each else "rule-label-person"
        each.append(say(message, n=len(texts[who]), all=of, who=phrases.who_in_full(theirs)))
    return listed(each)


def _of_its_body(finding: Finding) -> list[FigureSaid]:
    """What reports credit to the body of a finding, at whatever time and in whatever words."""
    terms = [*finding.figures, *besides_of(finding)]
    return [claim for term in terms for claim in term.claims if claim.body == finding.figures[0].lead.body]


def _of_several(phrases: Phrases, finding: Finding) -> str:
    """Each text that has more than one of the words, and how many; `none` where no text has."""
    sides = Counter(source for term in finding.figures for source in term.sources)
    found: dict[int, list[str]] = defaultdict(list)
    for source, n in sides.items():
        if n > 1:
            found[n].append(source)
    each = (
        say("rule-label-of-several", n=n, reports=phrases.titles(sources), texts=len(sources))
        for n, sources in found.items()
    )
    return listed(each) or "none"


def worded(phrases: Phrases, finding: Finding) -> str:
    """The figure of one body, without what not all reports have around the number."""
    return phrases.without_gaps(finding.figures[0].lead, phrases.shared(finding.figures))


def of_all(phrases: Phrases, finding: Finding) -> str:
    """The figure without what its sides do not share; limited to days only where all are."""
    places = {claim.scope.place for term in finding.figures for claim in term.claims}
    widest = next((term for term in finding.figures if term.lead.scope.period is None), finding.figures[0])
    value = phrases.shared((widest, *finding.figures))
    return phrases.of_everybody(widest, value) if len(places) == 1 else phrases.counted(widest.lead, value)


def are_all_read(phrases: Phrases, terms: Sequence[FigureTerm]) -> bool:
    """Whether what is counted is only read so on each side: else it is told of those of which it is."""
    return all(term.lead.record.is_counted_by_reading for term in terms)
