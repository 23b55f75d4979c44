"""A sentence that may be copied alone: it never leaves behind what became of the figure, nor who told of it."""

from generator.language import spoken, wording
from generator.ledger.claim import Claim, DenialSaid, Evidence, FigureSaid
from generator.ledger.ledger import Ledger
from generator.ledger.status import Reason, Standing
from generator.record.claims import Modality
from generator.record.counts import Qualifier
from generator.record.dates import When
from generator.record.fields import ARTICLE, UNSTATED

_UNCHECKED = "The wording has not been checked against the source."
_OUTCOMES = {
    Reason.FIGURE_DENIED: "{who} denied the figure {date}",
    Reason.ATTRIBUTION_DENIED: (
        "{who} denied having given it {date}, and the figure itself was neither confirmed nor rejected"
    ),
    Reason.PUBLICATION_DENIED: "{who} disowned its publication {date}",
    Reason.DENIED_UNSPECIFIED: "{who} denied it {date}, without saying what was wrong",
    Reason.LABEL_DENIED: "{who} disputed {date} what those counted are called, not the figure",
    Reason.POSSIBLY_RETRACTED: "{who} took back a statement {date} that may have been this one",
    Reason.RETRACTED_BY_ORIGIN: "{who} withdrew it {date}",
    Reason.RETRACTED_BY_SUPERIOR: "{who} withdrew it {date}",
    Reason.RETRACTED_BY_PUBLISHER: "{who}, who had passed it on, withdrew it {date}",
    Reason.RAISED: "it was later raised to {value} ({later})",
    Reason.LOWERED: "it was later lowered to {value} ({later})",
    Reason.RESTATED: "it was later put at {value} for the same time ({later})",
}


def safe_sentence(ledger: Ledger, claim: Claim) -> str:
    """What a source reports that somebody said, with every denial, withdrawal and later figure on record.

    It stands in many places, and is written once a language.
    """
    key = spoken(), claim.id
    if key not in ledger.sentences:
        ledger.sentences[key] = _sentence(ledger, claim)
    return ledger.sentences[key]


def _sentence(ledger: Ledger, claim: Claim) -> str:
    told = _figure(ledger, claim) if isinstance(claim, FigureSaid) else _words(ledger, claim)
    unchecked = f" {_UNCHECKED}" if claim.evidence is Evidence.NOTED else ""
    return f"{told}{unchecked}"


def _figure(ledger: Ledger, claim: FigureSaid) -> str:
    outcomes = [_outcome(ledger, claim, each) for each in ledger.standing(claim).all]
    parts = [_opening(ledger, claim), *dict.fromkeys(outcome for outcome in outcomes if outcome)]
    return f"{_raised('; '.join(parts))}."


def _opening(ledger: Ledger, claim: FigureSaid) -> str:
    corpus, figure = ledger.corpus, claim.record
    thing = f"{_lowered(corpus.metrics[figure.metric].name)} ({wording.scope(corpus, claim.scope)})"
    value = wording.worth(corpus, claim.scope, figure)
    match figure.modality:
        case Modality.EXPECTED:
            put = f"expected {thing} to be {value}"
        case Modality.POSSIBLE:
            put = f"called {value} possible for {thing}"
        case _ if figure.count.qualifier is Qualifier.NOT_GIVEN:
            put = f"gave no number for {thing}"
        case _:
            put = f"put {thing} at {value}"
    reporters = _reporters(ledger, claim)
    according = f"according to {reporters}, " if reporters else ""
    label = f", called “{figure.label}”" if figure.label else ""
    earlier = ", told as an earlier figure" if claim.is_earlier else ""
    return f"{_date(claim)}, {according}{_who(ledger, claim)} {put}{label}{earlier}"


def _words(ledger: Ledger, claim: Claim) -> str:
    """A claim that is no figure: its words, and to whom the source gives them."""
    record, who = claim.record, _who(ledger, claim)
    reporters = _reporters(ledger, claim)
    if reporters is None:
        head = f"{who} wrote"
    elif isinstance(claim, DenialSaid):
        head = f"{reporters} reported a {record.kind} by {who}"
    else:
        head = f"{reporters} reported of {who}"
    words = f": “{record.quote}”." if record.quote else f" (restated): {record.restated}"
    return f"{_date(claim)}, {head}{words}"


def _who(ledger: Ledger, claim: Claim) -> str:
    names = [ledger.corpus.actors[name].name for name in claim.speakers]
    if len(names) > 1:
        return f"one or more of {wording.listed(names)}"
    if names:
        return names[0]
    return _title(ledger, claim) if claim.record.said_by == (ARTICLE,) else "somebody not named"


def _reporters(ledger: Ledger, claim: Claim) -> str | None:
    """Through whom it reached the reader; None where the source speaks in its own voice."""
    corpus = ledger.corpus
    if claim.record.said_by == (ARTICLE,) and not claim.relays:
        return None
    guessed = {claim.source.agency} if claim.source.agency_basis else set()
    names = [f"{corpus.actors[name].name}{' (inferred)' if name in guessed else ''}" for name in claim.relays]
    if claim.source.publication == UNSTATED:
        names.append(_title(ledger, claim))
    elif claim.source.publication in claim.speakers and not names:
        return None
    return wording.listed(dict.fromkeys(names))


def _title(ledger: Ledger, claim: Claim) -> str:
    return f"“{wording.headline(ledger.corpus, claim.source_id)}”"


def _outcome(ledger: Ledger, claim: Claim, standing: Standing) -> str:
    if standing.reason not in _OUTCOMES:
        return ""
    first, successor = standing.by[0], standing.successor
    who = wording.listed(ledger.corpus.actors[name].name for name in first.speakers) or "a speaker not named"
    is_same_day = first.when and claim.when and first.when.day and first.when.day == claim.when.day
    later = wording.span(successor.first, successor.last) if successor else ""
    return _OUTCOMES[standing.reason].format(
        who=who,
        date="the same day" if is_same_day else _moment(first.when) if first.when else "on a day not stated",
        value=wording.value(ledger.corpus, successor.scope, successor.count) if successor else "",
        later=later or "on a day not stated",
    )


def _date(claim: Claim) -> str:
    """When it was said; where no source tells, when the source appeared."""
    if claim.when:
        return _raised(_moment(claim.when))
    published = claim.source.published
    return f"In a text published {_moment(published)}" if published else "On a day not stated"


def _moment(when: When) -> str:
    """`on 9 January 2022`, `in January 2022`, `between … and …`, `about …`."""
    text = wording.when(when)
    if when.earliest is None or when.approximate:
        return text
    if "/" in when.text:
        return f"between {wording.day(when.earliest)} and {wording.day(when.latest)}"
    return f"on {text}" if when.day else f"in {text}"


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lowered(name: str) -> str:
    """A name within a sentence; an abbreviation at its start stays as it is."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
