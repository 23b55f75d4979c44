"""What the sentences on a denial are made of: who denied what, of whom, and who is named for it."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain

from generator.language import formats, in_sentence, naming, say
from generator.language.formats import listed
from generator.ledger.claim import DenialSaid, FigureSaid, Scope
from generator.reading.load import Corpus
from generator.record.claims import Disputes, Modality, PlaceReading, Target
from generator.record.counts import Count
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId
from generator.rules.denial.figures import HIT, NONE, POSSIBLE, claims_of, distinct
from generator.rules.denial.matters import Shape
from generator.rules.denial.papers import papers_of
from generator.rules.finding import FigureTerm, Finding, Term
from generator.rules.occasion import done
from generator.rules.phrases import Phrases
from generator.rules.restated import denied, error_of, since

# So many who gave a figure are named, and so many figures.
_HOLDERS_NAMED, _FIGURES_NAMED = 3, 5
# Shorter words stand in any name.
LONG_WORD = 5


def values(phrases: Phrases, finding: Finding, said: Term, *, is_first: bool = True) -> dict[str, str | int]:
    """What is said of one account of a finding, by the names that its messages have for it.

    Who speaks is told with their office where `is_first` tells that no account before is theirs.
    """
    lead = said.lead
    assert isinstance(lead, DenialSaid)
    hits, target = distinct(phrases, finding, HIT), lead.record.target
    others = distinct(phrases, finding, POSSIBLE)
    named, held = holders(phrases, finding)
    theirs = _theirs(finding, lead)
    return {
        **in_sentence.words_of_denial(phrases.corpus, lead),
        "who": phrases.who_in_full(said) if is_first else phrases.who(said),
        "named": "yes" if said.speakers else "no",
        "unnamed": "taken" if is_taken_back_by_nobody_named(said) else "other",
        "whose": _whose(phrases, lead, hits),
        "given": _given(phrases, hits),
        "elsewhere": listed(dict.fromkeys(map(phrases.placed, hits))),
        "holders": _credited(phrases, named, held, len(hits)),
        "held": held,
        "one_of": phrases.stated(hits, one_of=True),
        "n": len(hits),
        "other_figures": len(others),
        "count": target.count.text if target.count else "",
        "where": _where_meant(phrases.corpus, target),
        "bound": bound.text if (bound := target.above or target.other_than) else "",
        "place": theirs.record.where if theirs else "none",
        "theirs": phrases.as_labelled(theirs) if theirs else "",
        "titled": _in_title(finding),
        "giver": phrases.actor(giver) if (giver := _named_giver(target.said_by)) else "",
        "figure": _figure_meant(phrases.corpus, target),
        "called": in_sentence.named_by(lead),
        "what": _what_is_denied(lead, is_near=finding.shape is Shape.NOTHING_RECORDED and bool(hits)),
        "disputed": "name" if lead.record.disputes is Disputes.LABEL and target.count is None else "number",
        "beside": _beside(finding, lead),
        "own_figure": "yes" if _is_of_its_own(finding, lead) else "no",
        "words": _of_none(finding),
        **_nearly_called(phrases, finding, lead),
        "on": _done(said),
        "then": formats.raised(_done(said)),
        "sources": papers_of(phrases, said),
        "words_denied": denied(said) or "none",
        "error": error_of(said),
    }


def is_taken_back_by_nobody_named(said: Term) -> bool:
    """Whether it is told of a figure that it was taken back, and not by whom: that is no dispute."""
    return not said.speakers and all(isinstance(one, DenialSaid) and one.is_retraction for one in said.claims)


def _done(said: Term) -> str:
    """When something was done; where no day is known, how long after something else, as far as the record tells."""
    known = since(said.lead) if said.known_by is None else ""
    return say("rule-denial-undated-since", on=done(said), since=known) if known else done(said)


def holders(phrases: Phrases, finding: Finding) -> tuple[list[str], str]:
    """Who is named for the figures that were hit, and by a code whether others are, too.

    A general word is no name, and copies of one text that name different speakers do not tell who spoke.
    """
    by_text: dict[str, dict[tuple[str, ...], None]] = defaultdict(dict)
    for claim in claims_as_shown(phrases, finding):
        by_text[claim.text][claim.speakers] = None
    everyone = list(dict.fromkeys(name for named in by_text.values() for names in named for name in sorted(names)))
    agreed = [next(iter(named)) for named in by_text.values() if len(named) == 1]
    actors = phrases.corpus.actors
    clear = [name for name in dict.fromkeys(chain(*agreed)) if not actors[ActorId(name)].generic]
    named = clear or [name for name in everyone if not actors[ActorId(name)].generic] or everyone
    if 0 < len(everyone) <= _HOLDERS_NAMED:
        # So few are all named, whoever of them spoke.
        return [*named, *(name for name in everyone if name not in named)], "named"
    if not 0 < len(named) <= _HOLDERS_NAMED:
        return named, "open"
    return named, "named" if len(named) == len(everyone) else "several"


def claims_as_shown(phrases: Phrases, finding: Finding) -> list[FigureSaid]:
    """The claims of the figures that were hit, without those that leave open of whom or where, where that is told."""
    shown = distinct(phrases, finding, HIT)
    return [one for one in claims_of(finding, HIT) if any(_states(phrases.corpus, one, other) for other in shown)]


def _states(corpus: Corpus, claim: FigureSaid, shown: FigureSaid) -> bool:
    """Whether a claim states whom and where a figure counts, as far as that is told of it."""
    group, place = shown.scope.group, shown.scope.place
    is_of_group = group in {claim.scope.group, corpus.event.lead_group, UNSTATED}
    return is_of_group and (place in {claim.scope.place, (corpus.event.lead_place,)} or UNSTATED in place)


def _credited(phrases: Phrases, credited: Sequence[str], held: str, figures: int) -> str:
    """Who is named for the figures that were hit, and that others are, too; of one figure each by some reports."""
    if held != "several":
        names = [*map(phrases.actor, credited)]
        return formats.either(names) if figures == 1 else listed(names)
    return formats.either([*map(phrases.actor, credited), say("rule-denial-others")])


def of_holders(phrases: Phrases, finding: Finding, given: Sequence[FigureSaid]) -> list[FigureSaid]:
    """Of the claims of a figure one of each who is named for it, one more where others are, else the first."""
    names, held = holders(phrases, finding)
    if held == "open":
        return [*given[:1]]
    of_each = (next((one for one in given if name in one.speakers), None) for name in names)
    others = (one for one in given if one.speakers and not {*one.speakers} & {*names}) if held == "several" else ()
    return [one for one in (*of_each, next(iter(others), None)) if one] or [*given[:1]]


def nearly_called(finding: Finding, denial: DenialSaid) -> list[FigureSaid]:
    """Of a number denied under another name the further reports that have a long word of that, each with its wording.

    Whoever tells of the denial may have its words from that; other words are those of the figure. The reports of a name
    that has more of the words come first.
    """
    name = long_words(denial.record.target.label)
    denied_in = {
        (one.source_id, (one.record.target.label or "").casefold())
        for term in finding.terms
        for one in term.claims
        if isinstance(one, DenialSaid)
    }
    near = [
        one
        for one in claims_of(finding, HIT)
        if (one.source_id, (one.record.label or "").casefold()) not in denied_in and name & long_words(one.record.label)
    ]
    near.sort(key=lambda one: (one.record.where.is_title, one.count.precision, one.id))
    of_report = {one.source_id: one for one in reversed(near)}
    return sorted(of_report.values(), key=lambda one: (-len(name & long_words(one.record.label)), one.id))


def long_words(label: str | None) -> set[str]:
    """The words of a name that are no words of any name."""
    return {word for word in re.findall(r"\w+", (label or "").casefold()) if len(word) >= LONG_WORD}


def _nearly_called(phrases: Phrases, finding: Finding, denial: DenialSaid) -> dict[str, str | int]:
    """How many other reports have a word of the name that is denied, and each with its own number."""
    near = near_by_name(finding, denial) if finding.shape is Shape.CALLED else []
    # What the report of the denial has itself is told with that.
    near = [others for ones in near if (others := [one for one in ones if one.source_id != denial.source_id])]
    each = (
        say(
            "rule-denial-near",
            label=ones[0].record.label or "",
            count=phrases.worded(ones[0]),
            source=phrases.titles(one.source_id for one in ones),
        )
        for ones in near
    )
    return {"near": listed(each), "near_reports": sum(map(len, near))}


def near_by_name(finding: Finding, denial: DenialSaid) -> list[list[FigureSaid]]:
    """The further reports that have a long word of a denied name by their wordings, that of most reports first."""
    alike: dict[tuple[str, Count], list[FigureSaid]] = defaultdict(list)
    for one in nearly_called(finding, denial):
        alike[((one.record.label or "").casefold(), one.count)].append(one)
    return sorted(alike.values(), key=len, reverse=True)


def _theirs(finding: Finding, denial: DenialSaid) -> FigureSaid | None:
    """What the report of a denial has itself of whoever is denied, where that figure is one of those concerned."""
    figures = (claim for term in finding.figures for claim in term.claims)
    own = (claim for claim in figures if claim.source_id == denial.source_id)
    return next((claim for claim in own if denial.record.target.said_by in claim.speakers), None)


def _in_title(finding: Finding) -> str:
    """What headlines or addresses say of a denial, in the words of the record; a code where they say nothing."""
    titles = (term for term in finding.further if not isinstance(term, FigureTerm))
    return " ".join(term.lead.record.restated or "" for term in titles) or "none"


def _many(denial: DenialSaid) -> str:
    """Which of many figures are denied, by a code; empty where one is."""
    target = denial.record.target
    return "above" if target.above else "but-one" if target.other_than else ""


def _beside(finding: Finding, denial: DenialSaid) -> str:
    """What else a denial tells, by a code: that many figures are denied, or that there was none."""
    return _many(denial) or ("none" if NONE in finding.words else "open")


def _is_of_its_own(finding: Finding, denial: DenialSaid) -> bool:
    """Whether only the denier's own body gave the number, of which a denial is none unless that body says so."""
    terms = [term for word, term in zip(finding.words, finding.terms, strict=True) if word == HIT]
    is_own = bool(terms) and all(one.body == denial.body for term in terms for one in term.claims)
    denials = [claim for term in finding.terms for claim in term.claims if isinstance(claim, DenialSaid)]
    theirs = [claim.record.target.said_by for claim in denials if claim.body == denial.body]
    return is_own and all(name in {None, UNSTATED} for name in theirs)


def _of_none(finding: Finding) -> str:
    """How a denier says that there was none, in the words of the record; a code where it has none of its own."""
    terms = (term for word, term in zip(finding.words, finding.terms, strict=True) if word == NONE)
    return next((term.lead.record.restated for term in terms if term.lead.record.restated), "none")


def _what_is_denied(denial: DenialSaid, *, is_near: bool) -> str:
    """By a code: having given a number or the end of a range, a number, many, or something else; or taken back."""
    if many := _many(denial):
        return many
    if denial.record.target.count is None:
        return "any-taken" if denial.is_retraction else "any"
    if denial.is_retraction:
        return "taken"
    if is_near and denial.record.disputes is Disputes.ATTRIBUTION:
        return "end"
    return "attribution" if denial.record.disputes is Disputes.ATTRIBUTION else "figure"


def _figure_meant(corpus: Corpus, target: Target) -> str:
    """The number that a denial names, or above which it denies all, of what and where; empty for none."""
    count = target.count or target.above or target.other_than
    if count is None:
        return ""
    text = naming.number(count.number) if count.number is not None and count.text.isdecimal() else count.text
    return in_sentence.figure(corpus, scope, text) if (scope := _scope_meant(corpus, target)) else text


def _where_meant(corpus: Corpus, target: Target) -> str:
    """Where a denial says that something was not so, `none` for the place counted first or an open one."""
    scope = _scope_meant(corpus, target)
    return in_sentence.in_place(corpus, scope) if scope and scope.place != (corpus.event.lead_place,) else "none"


def _scope_meant(corpus: Corpus, target: Target) -> Scope | None:
    """What a denial speaks of; what it leaves open is that which the event counts first. None where no metric is."""
    if target.metric is None:
        return None
    return Scope(
        metric=target.metric,
        unit=None,
        group=target.group or corpus.event.lead_group,
        place=target.place or (corpus.event.lead_place,),
        place_reading=PlaceReading.TOGETHER,
        excluded=(),
        period=None,
        modality=Modality.ACTUAL,
        of=None,
    )


def _given(phrases: Phrases, hits: Sequence[FigureSaid]) -> str:
    """Figures that something befell, of very many the first and how many further ones."""
    if len(hits) <= _FIGURES_NAMED + 1:
        return phrases.stated(hits)
    rest = say("rule-denial-further-parts", n=len(hits) - _FIGURES_NAMED)
    return say("phrase-stated", n=len(hits), figures=listed([*map(phrases.figured, hits[:_FIGURES_NAMED]), rest]))


def _named_giver(name: str | None) -> str | None:
    """Whose figure a denial is of, by id; None where the record leaves it open."""
    return name if name and name != UNSTATED else None


def _whose(phrases: Phrases, denial: DenialSaid, hits: Sequence[FigureSaid]) -> str:
    """Of whom a denial says that they had not given the figure."""
    if named := _named_giver(denial.record.target.said_by):
        return phrases.actor(named)
    speakers = hits[0].speakers if hits else ()
    return in_sentence.actors(phrases.corpus, speakers) or say("outcome-its-speaker")
