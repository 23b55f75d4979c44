"""Citations: what a footnote, the page of a source and the explorer tell of one claim, always the same."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.cite.addresses import claim_path
from generator.cite.places import claim_anchor
from generator.cite.quote_link import quote_link
from generator.kept.units import settled
from generator.language import formats, in_sentence, naming, say
from generator.ledger.appearing import appeared_loosely
from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.speakers import is_of_a_guessed_wire, named_by, named_in, saying
from generator.reading.load import Corpus
from generator.record.claims import (
    ClaimRecord,
    EventClaim,
    FigureClaim,
    Modality,
    StatementClaim,
    Target,
)
from generator.record.counts import Count
from generator.record.every_claim import PAST, SAID_ON
from generator.record.fields import UNSTATED
from generator.record.ids import ActorId, global_id
from generator.record.noted import Each
from generator.site.parts.link import Change, Citation, Either, Link
from generator.site.parts.makers import Views, within_or_before
from generator.site.parts.naming_speakers import speaker_unknown
from generator.site.parts.objections import new_figure
from generator.site.parts.wordings import alike_in_words
from generator.site.parts.words_above import lent


def citations(views: Views) -> Mapping[str, Citation]:
    """The citation of every claim, by claim id."""
    alike = settled(lambda: alike_in_words(views.ledger.claims))
    claims = views.ledger.claim_of_id
    return Each(claims, lambda name: _citation(views, claims[name], alike.get(name, (claims[name].id,))))


def _citation(views: Views, claim: Claim, alike: tuple[str, ...]) -> Citation:
    corpus, record = views.corpus, claim.record
    figure = claim if isinstance(claim, FigureSaid) else None
    source = views.source(claim.source_id)
    original = None if claim.source.url == UNSTATED else claim.source.url
    return Citation(
        id=claim.id,
        alike=alike,
        anchor=claim_anchor(record.id),
        address=Link(claim.id, claim_path(claim)),
        kind=record.kind,
        where=record.where,
        metric=views.metric(figure.scope.metric) if figure else None,
        value=naming.worth(corpus, figure.scope, figure.record) if figure else None,
        scope=_scope(corpus, figure) if figure else "",
        label=figure.record.label if figure else None,
        is_misprint=figure is not None and figure.misprint_of is not None,
        differs=claim.id in views.garbled,
        earlier=figure is not None and figure.is_earlier,
        words=record.quote or record.restated or "",
        is_quote=record.quote is not None,
        language=naming.foreign(claim.source.language) if record.quote else "",
        restated=record.restated if record.quote else None,
        speakers=tuple(map(views.speaker, saying(claim))) if _named(claim) else (),
        speaker_unknown=speaker_unknown(claim),
        is_unsaid=not _named(claim) and not claim.is_own,
        words_name=_named_otherwise(views, claim),
        passed_by=tuple(views.relay(name, (claim,)) for name in claim.reached_through),
        said_on=_said_on(views, claim),
        day_printed=views.misdated.get(claim.id, ""),
        weekday=formats.weekday(claim.when.day) if claim.when and claim.when.day else "",
        said_on_day=views.day(record.said_on.day if record.said_on else None),
        as_of=_as_of(record),
        happened_on=_happened(corpus, record) if isinstance(record, EventClaim) else None,
        printed=tuple((_field(name), words) for name, words in sorted(record.printed.items())),
        note=record.note,
        readings=formats.listed(map(_read, record.readings)),
        is_a_reading=record.is_a_reading,
        is_speaker_read=record.is_said_by_reading,
        is_day_read=record.is_day_read,
        is_else_read=record.reads_else(PAST, SAID_ON),
        is_in_doubt=record.in_doubt,
        disputes=directed_against(views, claim),
        source=source,
        short=Link(naming.short_source(corpus, claim.source_id), source.path),
        original=original,
        exact=quote_link(original, record.quote) if original and record.quote else None,
        publication=views.publication(claim.source_id),
        published=views.published(claim.source_id),
        imprint=_imprint(views, claim.source_id),
        evidence=claim.evidence,
        checks=claim.checks,
        is_compared=claim.is_compared,
        change=_change(views, claim),
        **lent(views.ledger, [figure] if figure else []),
    )


def _said_on(views: Views, claim: Claim) -> str:
    """When a claim was made, as far as its source tells, and by when it shows it; its own words were as it appeared."""
    if claim.when:
        when = naming.when(claim.when)
        return say("when-read", when=when) if claim.record.is_day_read else when
    published = claim.source.published
    appeared = published.day if published else None
    if claim.is_own and appeared and claim.said.day == appeared:
        return say("when-it-appeared", day=formats.day(appeared))
    if isinstance(claim, FigureSaid) and (by := views.ledger.by_claim[claim.id].day_by_order(claim)):
        return say("when-no-day-by", day=formats.day(by), how="order")
    if isinstance(claim, DenialSaid) and claim.day_since_given:
        return say("when-no-day-by", day=formats.day(claim.day_since_given), how="given")
    if not claim.known_by:
        return say("when-no-day")
    if appeared_loosely(claim):
        return say("when-no-day-loose", when=within_or_before(claim, of_no_day=True))
    how = "appeared" if claim.known_by == appeared else ""
    return say("when-no-day-by", day=formats.day(claim.known_by), how=how)


def _change(views: Views, claim: Claim) -> Change:
    """What became of a claim; a wording with another number is none that a denial of the number may have meant."""
    change = views.change(views.ledger.standing_in_its_text(claim), givers=claim.speakers)
    lead = views.ledger.by_claim[claim.id] if isinstance(claim, FigureSaid) else None
    is_of_number = lead is not None and isinstance(claim, FigureSaid) and claim.count.number == lead.count.number
    return replace(change, is_doubted=change.is_doubted and is_of_number)


def _named_otherwise(views: Views, claim: Claim) -> tuple[Link | Either, ...] | None:
    """Whom the words of a claim name where its speakers are inferred from its text; None where they are not."""
    if is_of_a_guessed_wire(claim):
        return ()
    if not isinstance(claim, FigureSaid) or not claim.is_inferred:
        return None
    names = named_by(claim)
    return (views.speaker(names),) if names else ()


def _scope(corpus: Corpus, figure: FigureSaid) -> str:
    """What a figure counts, and of whom its source leaves open whether they are counted."""
    scope, unclear = naming.scope(corpus, figure.scope), naming.unclear_groups(corpus, [figure.record])
    return say("scope-unclear", scope=scope, groups=unclear) if unclear else scope


def _named(claim: Claim) -> tuple[ActorId, ...]:
    """Whom a source names for a claim; an article whose number is not that of who gave it speaks for itself."""
    if not isinstance(claim, FigureSaid) or not claim.is_own:
        return named_in(claim)
    words, given = claim.count.literal, claim.figure.count.literal
    return () if words and given and not words.meets(given) else named_in(claim)


def _field(name: str) -> str:
    """What a field is called whose words are told as printed."""
    return say(f"field-{name.replace('_', '-')}")


def _read(name: str) -> str:
    """What a field has, where its value is our reading."""
    return say("note-read", field=name.replace("_", "-"), name=_field(name))


def _as_of(record: ClaimRecord) -> str | None:
    as_of = record.as_of if isinstance(record, FigureClaim | StatementClaim) else None
    return naming.when(as_of) if as_of else None


def _imprint(views: Views, source_id: str) -> str:
    """Outlet and date of a source, as far as what it is called by does not tell them."""
    source = views.corpus.sources[source_id]
    if source.title:
        return say("source-imprint", publication=views.publication(source_id), published=views.published(source_id))
    return views.publication(source_id) if source.agency else ""


def _many(target: Target) -> Iterator[tuple[str, Count]]:
    """The number to which the figures meant are compared, where many are, with the code of how."""
    if target.above:
        yield "above", target.above
    if target.other_than:
        yield "other-than", target.other_than


def directed_against(views: Views, claim: Claim) -> str | None:
    """What a denial or revision is directed against, in words."""
    if isinstance(claim, RevisionSaid):
        return _revises(views, claim)
    return _disputes(views, claim) if isinstance(claim, DenialSaid) else None


def _disputes(views: Views, denial: DenialSaid) -> str:
    """What a denial is directed against, in words."""
    corpus, target, perhaps = views.corpus, denial.record.target, _candidates(views, denial)
    if target.is_one_of_several:
        return say("denial-of-perhaps", what=perhaps.pop()) if len(perhaps) == 1 else say("denial-of-several")
    named, what = _meant(corpus, target), say(f"denial-of-{denial.record.disputes.name.lower()}")
    words = say("denial-of-target", target=named, what=what) if named else what
    return say("denial-of-target-perhaps", words=words, figures=formats.listed(sorted(perhaps))) if perhaps else words


def _candidates(views: Views, denial: DenialSaid) -> set[str]:
    """The figures that a denial may be directed against, in words; two wordings of one are the same."""
    ids = {global_id(denial.source_id, ref) for ref in denial.record.target.candidates}
    figures = [views.ledger.by_claim[one] for one in ids if one in views.ledger.by_claim]
    if len(figures) < len(ids):
        return set()
    values = ((one.scope, naming.value(views.corpus, one.scope, one.count)) for one in figures)
    return {in_sentence.counted(views.corpus, scope, value) for scope, value in values}


def _revises(views: Views, revision: RevisionSaid) -> str:
    """Which figure a revision is of, what took its place, and the part that is no longer counted."""
    corpus, record = views.corpus, revision.record
    return say(
        "revision-of-target",
        **in_sentence.words_of_revision(corpus, record),
        figure=_meant(corpus, record.target),
        value=new_figure(views.ledger, revision),
    )


def _meant(corpus: Corpus, target: Target) -> str:
    """The figure meant as far as a target names it; empty where it does not."""
    named = []
    if target.metric and target.count:
        named.append(in_sentence.counted_by(corpus.metrics[target.metric], target.count.text))
    elif target.metric:
        named.append(formats.lowered(corpus.metrics[target.metric].name))
    elif target.count:
        named.append(target.count.text)
    named += (say(f"denial-of-{code}", count=count.text) for code, count in _many(target))
    if target.label:
        named.append(say("denial-of-called", label=target.label))
    if target.said_by and target.said_by != UNSTATED:
        named.append(say("denial-of-speaker", who=in_sentence.actor(corpus, target.said_by)))
    return formats.in_row(named)


def _happened(corpus: Corpus, record: EventClaim) -> str:
    """When an event happened, and where, if the source tells."""
    text = naming.when(record.happened_on)
    if places := [corpus.places[name].name for name in record.place if name in corpus.places]:
        text = say("event-at", when=text, places=formats.listed(places))
    if record.modality is Modality.ACTUAL:
        return text
    return say(f"event-{record.modality.name.lower()}", when=text)
