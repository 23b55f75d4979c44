"""The title of a disputed number: to whom it is credited and what was said against it, or as what it was passed on."""

from collections import Counter
from collections.abc import Sequence

from generator.language import formats, in_sentence, naming, people, say
from generator.ledger.claim import DenialSaid, FigureSaid
from generator.ledger.status import Reason
from generator.record.claims import Disputes
from generator.record.registries import ActorKind
from generator.rules import rule_of
from generator.rules.finding import Finding
from generator.site.parts.life_counts import by_name, counts_of, figure_of_all, is_in_row
from generator.site.parts.life_lanes import Against, LifeLanes, total_taken_back
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views

# So many things for which one number was given a title names; it counts those that are more.
_THINGS_NAMED = 3
# What is withdrawn, in whichever capacity, has one title.
_TITLED = {
    Reason.RETRACTED_BY_SUPERIOR: Reason.RETRACTED_BY_ORIGIN,
    Reason.RETRACTED_BY_PUBLISHER: Reason.RETRACTED_BY_ORIGIN,
    Reason.TAKEN_BACK: Reason.RETRACTED_BY_ORIGIN,
}
# What is said of who gave a figure, and not of its number.
_OF_GIVER = {Reason.ATTRIBUTION_DENIED, Reason.ATTRIBUTION_DISPUTED}


def life_title(views: Views, life: Life, lanes: LifeLanes) -> str:
    """What a number is known for: what was said against it, or as what it was passed on."""
    figure = formats.raised(figure_of_all(views, life))
    if chief := _chief(lanes.against):
        total = total_taken_back(life, chief.reason, chief.lead)
        return _title_beside(life, figure, total) if total else _title_against(views, life, lanes, figure, chief)
    finding = life.findings[0]
    if life.otherwise:
        return say("life-title-other", figure=formats.raised(figure_of_all(views, life, formats.either(life.rivals))))
    labels = {claim.record.label for claim in life.claims}
    whats = [one.what for one in lanes.reports if one.names_a_thing]
    counts = Counter(what if what in labels else formats.lowered(what) for what in whats)
    things = _apart(views, life, [what for what, _ in counts.most_common()], figure)
    if len(things) > 1 and any(is_in_row(one) for one in things):
        return say("life-title-drift", figure=figure, n=len(things))
    if len(things) > 1:
        if len(things) > _THINGS_NAMED:
            return say("life-title-called", figure=figure, n=len(things))
        return say("life-title-things", figure=figure, things=formats.either(things))
    return say(f"life-title-{finding.rule}", figure=figure, n=len(finding.figures))


def _apart(views: Views, life: Life, things: Sequence[str], figure: str) -> Sequence[str]:
    """The things for which a number is given, without the name of the metric where the figure itself has that.

    Beside one other thing it stays: that is what the number is called elsewhere.
    """
    name = formats.lowered(views.corpus.metrics[life.metric].name)
    others = [one for one in things if one != name]
    return others if figure != life.number and len(others) > 1 else things


def _chief(against: Sequence[Against]) -> Against | None:
    """What leads of all that was said against a number: what certainly befell it, by somebody named, in most claims."""
    struck = [one for one in against if one.reason]
    return min(struck, key=lambda one: (one.is_doubted, not one.lead.speakers, -len(one.claims)), default=None)


def is_titled_against(life: Life, against: Sequence[Against]) -> bool:
    """Whether the title of a number has what was said against it, or against a total with which it may have gone."""
    chief = _chief(against)
    return chief is not None and not (total_taken_back(life, chief.reason, chief.lead) and _differing(life))


def _differing(life: Life) -> Finding | None:
    """The finding that reports differ on what a number is, where they have no other number in its place."""
    return next((one for one in life.findings if one.shape in rule_of(one).differing and not life.otherwise), None)


def _title_beside(life: Life, figure: str, total: str) -> str:
    """The title of a number that may have gone with a total: by how reports differ on it, where they do."""
    differing = _differing(life)
    if differing is None:
        return say("life-title-perhaps-part", figure=figure, total=total)
    return say(f"life-title-{differing.rule}", figure=figure, n=len(differing.figures))


def _title_against(views: Views, life: Life, lanes: LifeLanes, figure: str, chief: Against) -> str:
    """To whom most reports of the figures that were disputed credit the number, and what befell it.

    Without the first where as many reports credit somebody else.
    """
    corpus, denial = views.corpus, chief.lead
    who = people.in_short(corpus, [denial]) if denial.speakers else say("unnamed-somebody")
    words = in_sentence.words_of_denial(corpus, denial) if isinstance(denial, DenialSaid) else {}
    given = _credited_most(views, life, lanes, chief)
    assert chief.reason
    reason = _TITLED.get(chief.reason, chief.reason)
    of_giver = chief.reason in _OF_GIVER and words.get("own") == "no"
    meant = words["behalf"] if of_giver else in_sentence.speakers(corpus, [denial])
    is_theirs = bool(given) and in_sentence.speakers(corpus, given[:1]) == meant
    code = naming.outcome(reason, "").removeprefix("outcome-").rstrip("-")
    giver = _kind(views, given[0]) if is_theirs else "none"
    deed = say(f"life-became-{code}", who=who, number=life.number, giver=giver, **words)
    deed = say("outcome-of-one-report", outcome=deed) if chief.is_of_one_report else deed
    also = "denied" if denied_itself(views, lanes.against) else "none"
    giver = people.in_short(corpus, given[:1]) or "none"
    return say("life-title-against", figure=figure, giver=giver, deed=deed, also=also)


def denied_itself(views: Views, against: Sequence[Against]) -> Against | None:
    """What denied the number by a day that is known, of one whose title tells that its giver disowned it.

    No figure need have changed by that.
    """
    chief = _chief(against)
    if chief is None or chief.reason not in _OF_GIVER or not isinstance(chief.lead, DenialSaid):
        return None
    if in_sentence.words_of_denial(views.corpus, chief.lead)["own"] != "no":
        return None
    return next((one for one in against if _is_of_number(one)), None)


def _is_of_number(one: Against) -> bool:
    lead, is_of_figure = one.lead, one.reason in {Reason.FIGURE_DENIED, None}
    if not isinstance(lead, DenialSaid) or lead.is_retraction:
        return False
    return is_of_figure and bool(lead.known_by) and lead.record.disputes is Disputes.FIGURE


def _credited_most(views: Views, life: Life, lanes: LifeLanes, chief: Against) -> Sequence[FigureSaid]:
    """The claims of whom most reports name for the number, of those whose figure was disputed; none of two of equal."""
    hit = by_name(views, [claim for one in chief.hit for claim in one.claims if life.gives(claim)])
    giving = by_name(views, [one.claim for one in counts_of(views, life, lanes.reports).giving])
    found = sorted((claims for who, claims in giving.items() if who in hit), key=len, reverse=True)
    first, *rest = found or [[]]
    return first if not rest or len(first) > len(rest[0]) else ()


def _kind(views: Views, given: FigureSaid) -> str:
    """Whether who is named for a figure is one person, by a code."""
    kinds = [views.corpus.actors[name].kind for name in given.speakers]
    return "person" if kinds == [ActorKind.PERSON] else "body"
