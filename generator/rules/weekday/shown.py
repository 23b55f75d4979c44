"""A text that dates figures to a day before which others had them: who had them, and who dates them otherwise."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from generator.language import formats, say
from generator.language.formats import either, listed
from generator.ledger.claim import Claim, FigureSaid, Scope
from generator.record.claims import FigureClaim
from generator.record.ids import ActorId
from generator.rules.finding import FigureTerm, Finding
from generator.rules.phrases import Phrases
from generator.rules.weekday.sayings import known_by


def tell_shown_earlier(phrases: Phrases, finding: Finding, weekday: str, day: str) -> str:
    """The sentence of such a finding."""
    dated, before = finding.figures
    figures = list({(claim.scope, claim.count): claim for claim in dated.claims}.values())
    printed = {claim.record.printed.get("said_on", "") for claim in dated.claims}
    words = printed.pop() if len(printed) == 1 else ""
    return say(
        "rule-calendar-shown-earlier",
        source=phrases.source(dated),
        printed="words" if words else "none",
        words=words,
        weekday=weekday,
        day=day,
        others=phrases.papers(before.sources),
        n=len(before.sources),
        had=_had(before, figures),
        shown=_by(phrases, before.claims),
        figures=listed(map(phrases.figured, figures)),
        who=_named(phrases, dated),
        dating=_dating(phrases, finding),
        **_had_besides(phrases, finding),
    )


def _had_besides(phrases: Phrases, finding: Finding) -> dict[str, str | int]:
    """How many further reports had a figure before or date it so, and the last day by which all of them have it."""
    terms = [term for term in finding.beside if isinstance(term, FigureTerm)]
    if not terms:
        return {"further": 0, "figure": "", "worded": 0, "bound": "", "last": "", "both": 0, "also": "", "read": "none"}
    reports: dict[Scope, set[str]] = defaultdict(set)
    for claim in (claim for term in terms for claim in term.claims):
        reports[claim.scope].add(claim.article)
    most = max(reports, key=lambda scope: len(reports[scope]))
    claims = [claim for term in terms for claim in term.claims if claim.scope == most]
    shared = FigureTerm(tuple(claims))
    chief = phrases.shared([shared])
    bound = [claim for claim in claims if phrases.worded(claim) != chief]
    days = [(claim.when.day if claim.when else None) or known_by(claim) for claim in claims]
    last = max(day for day in days if day)
    also = [*{one.scope: one for one in finding.figures[0].claims if one.scope != most}.values()]
    return {
        "further": len(shared.sources),
        "figure": phrases.of_everybody(shared, chief),
        "worded": len({claim.article for claim in bound}),
        "bound": either(dict.fromkeys(map(phrases.worded, bound))),
        "last": formats.day(last),
        "read": phrases.papers(read) if (read := _of_a_day_as_read(claims)) else "none",
        "both": len({claim.article for claim in claims if also and _has_all(claim, also)}),
        "also": listed(map(phrases.figured, also)),
    }


def _of_a_day_as_read(claims: Iterable[FigureSaid]) -> list[str]:
    """The reports of some figures of which the day on which these were given is our reading."""
    return [claim.source_id for claim in claims if "said_on" in claim.record.readings]


def _has_all(claim: FigureSaid, figures: Iterable[FigureSaid]) -> bool:
    """Whether the text of a figure has each of several others, too, whoever is named for them."""
    records = [one for one in claim.source.claims if isinstance(one, FigureClaim)]
    had = {(one.metric, one.group, one.count.number) for one in records}
    return all((one.record.metric, one.scope.group, one.count.number) in had for one in figures)


def _dating(phrases: Phrases, finding: Finding) -> str:
    """Which other reports tell themselves on which day before the speaker gave the figures; `none` where none does."""
    dated, read = finding.figures[0], date.fromisoformat(finding.words[1])
    terms = (term for term in (*finding.figures[1:], *finding.beside) if isinstance(term, FigureTerm))
    by_day: dict[date, list[FigureSaid]] = defaultdict(list)
    for claim in (claim for term in terms for claim in term.claims if claim.speakers):
        day = claim.when.day if claim.when and "said_on" not in claim.record.readings else None
        if day and day < read and {*claim.speakers} <= {*dated.speakers}:
            by_day[day].append(claim)
    each = [
        say(
            "rule-calendar-dating",
            papers=phrases.papers(claim.source_id for claim in claims),
            n=len({claim.article for claim in claims}),
            day=formats.day(day),
        )
        for day, claims in sorted(by_day.items())
    ]
    return listed(each) or "none"


def _by(phrases: Phrases, claims: Sequence[Claim]) -> str:
    """The day by which all of some reports had something; of those that the record dates by inference that is told."""
    days = [day for claim in claims if (day := known_by(claim))]
    dated = {claim.source_id: claim.when is None and claim.source.is_dated_by_inference for claim in claims}
    inferred = [source for source, is_inferred in dated.items() if is_inferred]
    return say(
        "rule-calendar-by",
        day=formats.day(max(days)) if days else "",
        which="none" if not inferred else "all" if len(inferred) == len(dated) else "some",
        papers=phrases.papers(inferred),
    )


def _named(phrases: Phrases, dated: FigureTerm) -> str:
    """The one who is named for all of some figures, beside general words at most; else `none`."""
    actors = phrases.corpus.actors
    named: dict[object, set[ActorId]] = defaultdict(set)
    for claim in dated.claims:
        named[claim.scope] |= {*claim.speakers}
    clear = [name for name in dated.speakers if not actors[name].generic]
    is_of_all = len(clear) == 1 and all(clear[0] in names for names in named.values())
    theirs = tuple(claim for claim in dated.claims if clear and clear[0] in claim.speakers)
    return phrases.who_in_full(FigureTerm(theirs)) if is_of_all else "none"


def _had(before: FigureTerm, figures: Sequence[FigureSaid]) -> str:
    """By a code, whether each of some sources had the one figure, or all of several, by then."""
    if len(figures) == 1:
        return "one"
    of_source = {name: {one.scope for one in before.claims if one.article == name} for name in before.sources}
    return "all" if all({one.scope for one in figures} <= scopes for scopes in of_source.values()) else "some"
