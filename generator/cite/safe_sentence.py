"""A sentence that may be copied alone: it never leaves behind what became of the figure, nor who told of it."""

from collections.abc import Iterator
from dataclasses import replace

from generator.language import formats, in_sentence, naming, say, spoken
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.ledger import Ledger
from generator.ledger.objecting import objecting, with_its_number
from generator.ledger.speakers import is_of_a_guessed_wire, is_worded_for_another, named_by, speaks_elsewhere
from generator.ledger.status import REVISIONS, Standing
from generator.record.claims import Disputes, FigureClaim, Modality
from generator.record.counts import Qualifier
from generator.record.dates import When
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId


def safe_sentence(ledger: Ledger, claim: Claim) -> str:
    """What a source reports that somebody said, with every denial, withdrawal and later figure on record.

    It stands in many places, and is written once a language.
    """
    return ledger.sentences.of((spoken(), claim.id), lambda: _sentence(ledger, claim))


def _sentence(ledger: Ledger, claim: Claim) -> str:
    sentence = _figure(ledger, claim) if isinstance(claim, FigureSaid) else _words(ledger, claim)
    return sentence if claim.is_compared else say("sentence-unchecked", sentence=sentence)


def _figure(ledger: Ledger, claim: FigureSaid) -> str:
    outcomes = [_outcome(ledger, claim, each) for each in ledger.standing_in_its_text(claim).all]
    unclear = naming.unclear_groups(ledger.corpus, [claim.record])
    open_still = say("sentence-unclear", groups=unclear) if unclear else ""
    clauses = [_opening(ledger, claim), open_still, _of_the_text(ledger, claim), *dict.fromkeys(outcomes)]
    clauses += dict.fromkeys(_number_denied(ledger, claim))
    clauses = [clause for clause in clauses if clause]
    return say("sentence-whole", clauses=formats.raised(say("joint-semicolon").join(clauses)))


def _opening(ledger: Ledger, claim: FigureSaid) -> str:
    figure = claim.record
    put = say(
        _put(figure),
        who=_who(ledger, claim),
        what=in_sentence.amount_in_full(ledger.corpus, replace(claim.scope, modality=Modality.ACTUAL)),
        value=naming.worth(ledger.corpus, claim.scope, figure),
    )
    if claim.is_own and not _stands_apart(claim):
        put = say("sentence-own", sentence=put)
    if figure.as_of and figure.as_of != figure.said_on:
        put = say("sentence-as-of", sentence=put, moment=naming.described(figure.as_of))
    if figure.label:
        put = say("sentence-called", sentence=put, label=figure.label)
    if claim.is_earlier:
        put = say("sentence-earlier", sentence=put)
    reporters = _reporters(ledger, claim)
    if reporters:
        return say("sentence-according", when=_date(claim), reporters=reporters, sentence=put)
    return say("sentence-dated", when=_date(claim), sentence=put)


def _put(figure: FigureClaim) -> str:
    """The code of the message that tells how a figure was put."""
    match figure.modality:
        case Modality.EXPECTED:
            return "sentence-expected"
        case Modality.POSSIBLE:
            return "sentence-possible"
        case _ if figure.count.qualifier is Qualifier.NOT_GIVEN:
            return "sentence-no-number"
        case _ if figure.count.qualifier is Qualifier.AT_LEAST:
            return "sentence-put-bound"
        case _ if figure.count.qualifier is Qualifier.NONE:
            return "sentence-put-none"
        case _:
            return "sentence-put"


def _of_the_text(ledger: Ledger, claim: FigureSaid) -> str:
    """Whose figure some words of an article tell again or put in another place, and how its text has that; or empty."""
    figure = claim.words_of or claim.moved_from
    if figure is None or not (is_worded_for_another(claim) or claim.is_rewording or claim.moved_from):
        return ""
    if not is_worded_for_another(claim) and claim.scope == figure.scope:
        return say("sentence-of-the-same", value=naming.worth(ledger.corpus, figure.scope, figure.record))
    how = "scope" if claim.scope != figure.scope else "count" if claim.is_rewording else "that"
    value = naming.worth(ledger.corpus, figure.scope, figure.record)
    return say(
        "sentence-of-the-text",
        how=how,
        who=in_sentence.speakers(ledger.corpus, [figure]),
        what=in_sentence.figure_in_full(ledger.corpus, replace(figure.scope, modality=Modality.ACTUAL), value),
        value=value,
    )


def _stands_apart(claim: Claim) -> bool:
    """Whether the place of a claim in its article must be told: above the text, or in words that infer the speaker."""
    return isinstance(claim, FigureSaid) and (claim.record.where.is_title or is_worded_for_another(claim))


def _words(ledger: Ledger, claim: Claim) -> str:
    """A claim that is no figure: its words, and to whom the source gives them."""
    record, reporters = claim.record, _reporters(ledger, claim)
    if reporters is None or claim.is_own:
        code = "sentence-wrote"
    elif isinstance(claim, DenialSaid | RevisionSaid):
        code = f"sentence-said-{claim.record.kind}"
    else:
        code = "sentence-said"
    head = say(code, who=_who(ledger, claim))
    # The day is that of the speaker, and not of those who tell of it.
    if reporters:
        dated = say("sentence-according", when=_date(claim), reporters=reporters, sentence=head)
    else:
        dated = say("sentence-dated", when=_date(claim), sentence=head)
    if record.quote:
        return say("sentence-quoted", sentence=dated, words=record.quote)
    return say("sentence-restated", sentence=dated, words=record.restated or "")


def _who(ledger: Ledger, claim: Claim) -> str:
    if _stands_apart(claim) and (claim.is_own or (is_worded_for_another(claim) and not named_by(claim))):
        return _part(ledger, claim)
    speakers = named_by(claim) if is_worded_for_another(claim) else claim.speakers
    is_guessed, is_read = is_of_a_guessed_wire(claim), claim.record.is_said_by_reading
    names = [_marked(in_sentence.actor(ledger.corpus, name), is_guessed, is_read) for name in speakers]
    if names:
        is_one_of = len(names) > 1 and not claim.record.said_by_all
        who = say("sentence-one-of", names=formats.listed(names)) if is_one_of else formats.listed(names)
        if not speaks_elsewhere(ledger.chains, claim):
            return who
        return say("name-lent", person=who, body=in_sentence.actors(ledger.corpus, claim.answering))
    return _title(ledger, claim) if claim.is_own else say("unnamed-somebody")


def _part(ledger: Ledger, claim: Claim) -> str:
    """The part of an article in which a claim stands, and whose that is: `the headline of The Bulletin`."""
    publication = claim.source.publication
    outlet = _title(ledger, claim) if publication == UNSTATED else in_sentence.actor(ledger.corpus, publication)
    return say("sentence-part", part=str(claim.record.where), outlet=outlet)


def _reporters(ledger: Ledger, claim: Claim) -> str | None:
    """Through whom it reached the reader; None where the source speaks in its own voice."""
    if _stands_apart(claim):
        is_read = claim.record.is_passed_on_in_doubt
        names = [_marked(in_sentence.actor(ledger.corpus, name), False, is_read) for name in claim.record.reported_by]
        own = claim.is_own or (is_worded_for_another(claim) and not named_by(claim))
        return formats.listed(names if own else [*names, _part(ledger, claim)]) or None
    return _passed_on(ledger, claim)


def _passed_on(ledger: Ledger, claim: Claim) -> str | None:
    """Those who passed on what stands in a text, the outlet last; None where that is the speaker, too."""
    corpus = ledger.corpus
    if claim.is_own and not claim.relays:
        return None
    guessed = {claim.source.agency} if claim.source.agency_basis else set()
    read = set(claim.record.reported_by) if claim.record.is_passed_on_in_doubt else set()
    read -= {claim.source.publication, claim.source.author}
    names = [_marked(in_sentence.actor(corpus, name), name in guessed, name in read) for name in claim.relays]
    if claim.source.publication == UNSTATED:
        names.append(_title(ledger, claim))
    elif claim.source.publication in claim.speakers and not names:
        return None
    return formats.listed(dict.fromkeys(names))


def _marked(name: str, is_guessed: bool, is_read: bool) -> str:
    """A name with how it is known that somebody gave or passed on a claim, where its text does not tell."""
    if is_read:
        return say("sentence-as-read", name=name)
    return say("source-inferred", name=name) if is_guessed else name


def _title(ledger: Ledger, claim: Claim) -> str:
    return say("joint-quote", words=naming.headline(ledger.corpus, claim.source_id))


def _outcome(ledger: Ledger, claim: Claim, standing: Standing) -> str:
    if standing.reason in naming.SILENT:
        return ""
    first, successor = standing.by[0], standing.successor
    return say(
        naming.outcome(standing.reason, "sentence"),
        **in_sentence.denial_words(ledger.corpus, standing),
        who=in_sentence.speakers(ledger.corpus, [first]) or say("unnamed-speaker"),
        when=(
            in_sentence.replaced(standing.by, successor)
            if successor and standing.reason not in REVISIONS
            else _when_done(first, claim)
        )
        or say("when-not-stated"),
        value=_instead(ledger, claim, standing),
        order="later" if claim.said.is_before(first.said) else "open",
        by=in_sentence.speakers(ledger.corpus, successor.exact) if successor else "",
        figure="text" if isinstance(claim, FigureSaid) and claim.is_rewording else "own",
        others="no" if not successor or successor.speakers.intersection(_givers(claim)) else "yes",
        shown=in_sentence.shown_by(standing.by),
    )


def _number_denied(ledger: Ledger, claim: FigureSaid) -> Iterator[str]:
    """The denials of the number itself by somebody named that befell no figure: those with a day where any have one.

    An article that tells of one itself is not dated by what others tell.
    """
    members = with_its_number(ledger, ledger.by_claim[claim.id])
    found = [one for one in objecting(ledger, members) if isinstance(one, DenialSaid) and one.speakers]
    found = [one for one in found if one.record.disputes is Disputes.FIGURE and one.record.target.count]
    own = [one for one in found if one.article == claim.article]
    here = {one.speakers for one in own}
    found = [one for one in found if one in own or one.speakers not in here]
    dated = {one.speakers for one in found if one.known_by}
    for one in found:
        if one.known_by or one.speakers not in dated:
            assert one.record.target.count
            yield say(
                "sentence-number-denied",
                who=in_sentence.speakers(ledger.corpus, [one]),
                value=one.record.target.count.text,
                when=_when_done(one, claim) or say("when-not-stated"),
            )


def _instead(ledger: Ledger, claim: Claim, standing: Standing) -> str:
    """The number that took the place of a figure, or that it should likely have been; empty where there is none.

    One for another group or place is told with that.
    """
    if standing.instead is None or not isinstance(claim, FigureSaid):
        return ""
    scope = standing.successor.scope if standing.successor else claim.figure.scope
    value = naming.value(ledger.corpus, scope, standing.instead)
    is_elsewhere = (scope.group, scope.place) != (claim.scope.group, claim.scope.place)
    return in_sentence.figure_in_full(ledger.corpus, scope, value) if is_elsewhere else value


def _givers(claim: Claim) -> tuple[ActorId, ...]:
    """Those who gave the figure that a claim tells."""
    return claim.figure.speakers if isinstance(claim, FigureSaid) else claim.speakers


def _when_done(denial: Claim, claim: Claim) -> str:
    """When a figure was denied or withdrawn, or by when that was told; empty where nothing bounds it."""
    if denial.when and claim.when and denial.when.day and denial.when.day == claim.when.day:
        return say("moment-same-day")
    return _moment_of(denial) or in_sentence.no_later_than(denial)


def _date(claim: Claim) -> str:
    """When it was said; where no source tells, when the source appeared."""
    if claim.when:
        return formats.raised(_moment_of(claim))
    published = claim.source.published
    text = say("moment-published", moment=_moment(published)) if published else say("when-not-stated")
    return formats.raised(text)


def _moment_of(claim: Claim) -> str:
    """When a claim was made, with that it is our reading where the record has it so; empty where no day is told."""
    if claim.when is None:
        return ""
    moment = _moment(claim.when)
    return say("phrase-day-read", when=moment) if claim.record.is_day_read else moment


def _moment(when: When) -> str:
    """`on 9 January 2022`, `in January 2022`, `between … and …`, `about …`."""
    text = naming.when(when)
    if when.earliest is None or when.approximate:
        return text
    if "/" in when.text:
        return say("moment-between", first=formats.day(when.earliest), last=formats.day(when.latest))
    return say("moment-on" if when.day else "moment-in", when=text)
