"""What opens the page of an actor beside its track record: what it denied or withdrew, or how it is in the record."""

from collections.abc import Iterable, Iterator

from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import Claim, DenialSaid
from generator.ledger.speakers import is_theirs_by_inference, may_be_anothers
from generator.ledger.status import Reason
from generator.ledger.track_records import TrackRecord
from generator.record.ids import ActorId
from generator.site.pages.actor.denied import as_what
from generator.site.pages.actor.tally import Tally
from generator.site.parts.makers import Views
from generator.site.parts.track_summary import is_disowned_by


def deeds(views: Views, name: ActorId, said: Iterable[Claim], record: TrackRecord | None) -> Iterator[str]:
    """The sentences on what somebody certainly denied or withdrew, without what was theirs and is told as that."""
    own = {one.lead.count.number for one in (record.given if record else ()) if is_disowned_by(name, one)}
    found: dict[tuple[Reason, str, str], list[DenialSaid]] = {}
    for claim in said:
        if not isinstance(claim, DenialSaid) or may_be_anothers(claim, name) or is_theirs_by_inference(claim, name):
            continue
        target, deed = claim.record.target, as_what(claim)
        if deed and target.count and target.metric and not target.is_one_of_several and target.count.number not in own:
            words = in_sentence.words_of_denial(views.corpus, claim)
            whose = words["behalf"] if deed is Reason.ATTRIBUTION_DENIED and words["own"] == "no" else ""
            found.setdefault((deed, words["label"], whose), []).append(claim)
    for key in sorted(found, key=lambda key: (list(Reason).index(key[0]), *key[1:])):
        yield formats.raised(_deed(views, name, key[0], found[key]))


def _deed(views: Views, name: ActorId, deed: Reason, claims: list[DenialSaid]) -> str:
    """Which numbers somebody denied or withdrew; that a single report has it of a withdrawal."""
    numbers: dict[object, str] = {}
    for claim in claims:
        target = claim.record.target
        if target.count and target.metric:
            words = in_sentence.counted_by(views.corpus.metrics[target.metric], target.count.text)
            numbers.setdefault((target.metric, target.count.number), words)
    words = say(
        "actor-lead-denied" if deed is Reason.FIGURE_DENIED else naming.outcome(deed, "deed"),
        **in_sentence.words_of_denial(views.corpus, claims[0]),
        who=in_sentence.actor(views.corpus, name),
        values=formats.listed(numbers.values()),
    )
    is_of_one = len({claim.article for claim in claims}) == 1
    return say("actor-lead-deed", deed=words, reports="one" if is_of_one else "several")


def presence(views: Views, name: ActorId, tally: Tally, naming_it: int) -> Iterator[str]:
    """How somebody comes into the record of whose figures there is nothing to count; so many reports name it."""
    who = in_sentence.actor(views.corpus, name)
    numbers = {
        "made": tally.made,
        "own": tally.own_words,
        "named": tally.named,
        "perhaps": tally.inferred + tally.shared,
        "passed": tally.passed_on,
        "copied": tally.passed_inferred,
    }
    if not any(numbers.values()):
        yield say("actor-lead-named-in" if naming_it else "actor-lead-nothing", n=naming_it)
    for code, n in numbers.items():
        if n:
            yield formats.raised(say(f"actor-lead-{code}", who=who, n=n))
