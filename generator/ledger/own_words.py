"""Own words: which figure of its text a headline, address, caption or lead tells again, and so whose figure it is."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, FigureSaid
from generator.ledger.rivals import has_rival
from generator.ledger.rounding import apart, is_of_one_time, may_be_one, may_reword
from generator.reading.load import Corpus
from generator.record.claims import Where
from generator.record.fields import UNSTATED
from generator.record.ids import ClaimId, MetricId

# Smaller numbers of two places are the same by chance.
LEAST_ALIKE = 100
# What may tell again what stands below it, and what may tell that again as well.
_LEAD = frozenset({Where.LEAD})
_ALL_ELSE = frozenset(Where) - _LEAD - {Where.UPDATE}


def with_own_words(claims: Sequence[Claim], chains: Chains, corpus: Corpus) -> Sequence[Claim]:
    """The claims of a source, those that only tell a figure of its text again with that figure and its speaker.

    A headline, caption or lead that names nobody is the article's own wording; so is one that names the speaker of
    the text, or only who passed the figure of the text on. A lead may tell again what stands below it, all else that,
    too. Where it may as well be another figure of its text, or several taken together, it stays the article's own.
    """
    found = _reworded(claims, _LEAD, {Where.BODY}, chains, corpus)
    return _reworded(found, _ALL_ELSE, {Where.LEAD, Where.BODY}, chains, corpus)


def _reworded(
    claims: Sequence[Claim],
    of: Collection[Where],
    parts: Collection[Where],
    chains: Chains,
    corpus: Corpus,
) -> Sequence[Claim]:
    """The claims, those of some parts of the text with what they tell again of certain others."""
    figures = [claim for claim in claims if isinstance(claim, FigureSaid)]
    # What a text gives to a speaker is no wording of anything; see `_figures_for`.
    above = [one for one in figures if one.record.where in of and (one.record.where is not Where.BODY or one.is_own)]
    if not above:
        return claims
    everything: dict[MetricId, list[FigureSaid]] = defaultdict(list)
    for one in figures:
        if one.words_of is None and one.record.where in parts:
            everything[one.scope.metric].append(one)
    text = {metric: voiced for metric, many in everything.items() if (voiced := [one for one in many if one.voice])}
    reworded = {
        one.id: figure
        for one in above
        if one.scope.metric in text and (figure := _retold(one, text[one.scope.metric], chains))
        if one.voice or not has_rival(one, figure, everything[one.scope.metric], corpus)
    }
    moved = {
        one.id: figure
        for one in above
        if one.scope.metric in text and (figure := _moved(one, text[one.scope.metric], chains))
    }
    if not reworded and not moved:
        return claims
    return [_read(claim, reworded, moved) if isinstance(claim, FigureSaid) else claim for claim in claims]


def _read(claim: FigureSaid, reworded: Mapping[ClaimId, FigureSaid], moved: Mapping[ClaimId, FigureSaid]) -> FigureSaid:
    """A claim with what it tells again; nobody is known to have counted a number of the text for another place."""
    if claim.id in reworded:
        return _as_wording(claim, reworded[claim.id])
    return replace(claim, voice=None, moved_from=moved[claim.id]) if claim.id in moved else claim


def as_their_figures(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims, the wordings among them said when the figure that they tell again was, for they are that."""
    retold = {claim.words_of.id for claim in claims if isinstance(claim, FigureSaid) and claim.words_of}
    figures = {claim.id: claim for claim in claims if isinstance(claim, FigureSaid) and claim.id in retold}
    return tuple(_as_its_figure(claim, figures) for claim in claims)


def _as_its_figure(claim: Claim, figures: dict[ClaimId, FigureSaid]) -> Claim:
    if not isinstance(claim, FigureSaid) or claim.words_of is None:
        return claim
    figure = figures[claim.words_of.id]
    return replace(claim, words_of=figure, said=figure.said, misprint_of=figure.misprint_of, apart=figure.apart)


def _as_wording(claim: FigureSaid, figure: FigureSaid) -> FigureSaid:
    """A claim as the wording of a figure: by its speaker, through who passed that on."""
    if claim.voice == figure.voice:
        return replace(claim, words_of=figure)
    through = figure.relays if claim.voice else figure.record.reported_by
    return replace(
        claim,
        speakers=figure.speakers,
        voice=figure.voice,
        body=figure.body,
        relays=tuple(dict.fromkeys(one for one in (*through, *claim.relays) if one not in figure.speakers)),
        is_general=figure.is_general,
        words_of=figure,
    )


def _retold(claim: FigureSaid, text: Iterable[FigureSaid], chains: Chains) -> FigureSaid | None:
    """The figure of the text that a claim tells again: the nearest that it may round, of equals the most exact.

    None where several voices gave such figures. All of the text are of the claim's metric.
    """
    met = [one for one in _figures_for(claim, text, chains) if may_reword(claim.count, one.count)]
    if not met:
        return None
    alike = [one for one in met if may_be_one(claim, one)]
    if len({one.voice for one in alike}) != 1:
        return None
    number = claim.count.number or 0
    return min(alike, key=lambda one: (apart(one.count.number or 0, number), one.count.precision, one.position))


def _figures_for(claim: FigureSaid, text: Iterable[FigureSaid], chains: Chains) -> Iterable[FigureSaid]:
    """The figures of the text that a claim may tell again, as far as its speaker allows."""
    if claim.is_own or (claim.record.said_by == (UNSTATED,) and claim.record.where is not Where.BODY):
        return text
    if claim.voice is None or claim.record.where is Where.BODY:
        return ()
    if claim.record.where is Where.LEAD:
        # What is said twice in one text with one number is said there, and no wording of itself.
        text = [one for one in text if one.count != claim.count]
    return [one for one in text if _names_those_of(claim, one, chains)]


def _names_those_of(claim: FigureSaid, figure: FigureSaid, chains: Chains) -> bool:
    """Whether a claim is given to the speakers of a figure, as closely or less so, or to who passed that on."""
    if figure.voice == claim.voice and claim.is_general:
        return True
    those = figure.speakers if figure.voice == claim.voice else figure.record.reported_by
    return all(
        any(chains.is_above(name, one) or chains.is_above(one, name) for one in those) for name in claim.speakers
    )


def _moved(claim: FigureSaid, text: Iterable[FigureSaid], chains: Chains) -> FigureSaid | None:
    """The figure of the text whose number a claim puts in another place, and names its speaker or who passed it on.

    None where the text has such a number for a place that may be that of the claim.
    """
    met = [one for one in _figures_for(claim, text, chains) if may_reword(claim.count, one.count)]
    if claim.voice is None or any(may_be_one(claim, one) for one in met):
        return None
    elsewhere = [one for one in met if _is_elsewhere(claim, one)]
    return elsewhere[0] if len({one.voice for one in elsewhere}) == 1 else None


def _is_elsewhere(words: FigureSaid, figure: FigureSaid) -> bool:
    """Whether some words give the number of a figure for another place than that is of."""
    number, here, there = words.count.number, words.scope, figure.scope
    return (
        number == figure.count.number
        and (number or 0) >= LEAST_ALIKE
        and UNSTATED not in {*here.place, *there.place}
        and here.group in {there.group, UNSTATED}
        and replace(here, place=there.place, group=there.group) == there
        and is_of_one_time(words, figure)
    )
