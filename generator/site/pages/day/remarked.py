"""What stands beside a figure in the opening of its day, for without that it would be told as surer than it is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.language import in_sentence, say
from generator.ledger.appearing import looks_back
from generator.ledger.claim import FigureSaid
from generator.record.claims import Modality
from generator.site.pages.day.then import later_of
from generator.site.parts.answers.sentences import has_words
from generator.site.parts.ladder_view import Entry
from generator.site.parts.link import Step
from generator.site.parts.makers import Views


def remarked(views: Views, entry: Entry, words: str, *, is_dated: bool) -> Iterator[str]:
    """What is to be told of a figure beside the words for it: whom it counts, its doubts, and what of it is a reading.

    And that one report alone has it, which looks back to it, with who is named there; what others have as possible, and
    what became of it later.
    """
    step = entry.step
    if step.called and not has_words(words, step.called):
        yield say("day-news-called", label=step.called)
    if step.in_doubt:
        yield say("answer-in-doubt")
    if step.else_as_read:
        yield say("answer-as-read")
    elif step.day_as_read and is_dated:
        yield say("day-news-read")
    claims = [claim for cite in step.cites if isinstance(claim := views.ledger.claim_of_id[cite], FigureSaid)]
    if step.sources == 1 and step.earlier_only:
        who = in_sentence.speakers(views.corpus, claims[:1])
        yield say("day-news-lone", who=who or "none", how="later" if all(map(looks_back, claims)) else "other")
    if n := len({one.article for one in _as_possible(views, claims[0])}):
        yield say("day-news-possible", n=n)
    yield from disputed_later(views, step, claims[:1], names=not (step.sources == 1 and step.earlier_only))


def disputed_later(views: Views, step: Step, claims: Sequence[FigureSaid], *, names: bool = True) -> Iterator[str]:
    """To whom a figure is credited and what became of it, where it was disputed and its night did not know that."""
    if later := later_of(views, step):
        if names and (who := in_sentence.speakers(views.corpus, claims)):
            yield say("day-news-credited", who=who)
        yield say("day-news-later", what=say(f"chip-{later.dispute}"))


def _as_possible(views: Views, claim: FigureSaid) -> Iterator[FigureSaid]:
    """What reports have of the same voice as only possible, of the same number and thing, in no certain order to it."""
    if not claim.voice or claim.scope.modality is not Modality.ACTUAL:
        return
    possible = replace(claim.scope, modality=Modality.POSSIBLE)
    for one in views.ledger.by_scope.get(possible, ()):
        is_ordered = one.begun.is_before(claim.said) or claim.said.is_before(one.begun)
        if one.voice == claim.voice and one.count.test == claim.count.test and not is_ordered:
            yield from one.claims
