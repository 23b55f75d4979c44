"""Citations: what a footnote, the page of a source and the explorer tell of one claim, always the same."""

from collections.abc import Iterator

from generator.cite.addresses import claim_path
from generator.cite.places import cite_anchor, claim_anchor
from generator.cite.quote_link import quote_link
from generator.language import formats, in_sentence, naming, say
from generator.ledger.claim import Claim, FigureSaid
from generator.reading.load import Corpus
from generator.record.claims import (
    ClaimRecord,
    DenialClaim,
    EventClaim,
    FigureClaim,
    Modality,
    RevisionClaim,
    StatementClaim,
    Target,
)
from generator.record.counts import Count
from generator.record.fields import UNSTATED
from generator.site.parts.link import Citation, Link
from generator.site.parts.makers import Views, named_in, speaker_unknown


def citations(views: Views) -> dict[str, Citation]:
    """The citation of every claim, by claim id."""
    return {claim.id: _citation(views, claim) for claim in views.ledger.claims}


def _citation(views: Views, claim: Claim) -> Citation:
    corpus, record = views.corpus, claim.record
    figure = claim if isinstance(claim, FigureSaid) else None
    source = views.source(claim.source_id)
    original = None if claim.source.url == UNSTATED else claim.source.url
    return Citation(
        id=claim.id,
        anchor=claim_anchor(record.id),
        address=Link(claim.id, claim_path(claim)),
        kind=record.kind,
        where=record.where,
        metric=views.metric(figure.scope.metric) if figure else None,
        value=naming.worth(corpus, figure.scope, figure.record) if figure else None,
        scope=naming.scope(corpus, figure.scope) if figure else "",
        label=figure.record.label if figure else None,
        earlier=figure is not None and figure.is_earlier,
        words=record.quote or record.restated or "",
        is_quote=record.quote is not None,
        restated=record.restated if record.quote else None,
        speakers=tuple(views.actor(name) for name in named_in(claim)),
        speaker_unknown=speaker_unknown(claim),
        relays=tuple(_relay(views, claim, name) for name in claim.relays),
        said_on=naming.when(record.said_on) if record.said_on else say("when-no-day"),
        said_on_day=views.day(record.said_on.day if record.said_on else None),
        as_of=_as_of(record),
        happened_on=_happened(corpus, record) if isinstance(record, EventClaim) else None,
        printed=tuple((_field(name), words) for name, words in sorted(record.printed.items())),
        note=record.note,
        disputes=_disputes(corpus, record) if isinstance(record, DenialClaim | RevisionClaim) else None,
        source=source,
        short=Link(naming.short_source(corpus, claim.source_id), source.path),
        original=original,
        exact=quote_link(original, record.quote) if original and record.quote else None,
        cite=Link(say("cite-this"), f"{source.path}#{cite_anchor(record.id)}"),
        publication=views.publication(claim.source_id),
        published=views.published(claim.source_id),
        imprint=_imprint(views, claim.source_id),
        evidence=claim.evidence,
        change=views.change(views.ledger.standing(claim)),
        edit=views.edit_address(claim.source_id),
    )


def _field(name: str) -> str:
    """What a field is called whose words are told as printed."""
    return say(f"field-{name.replace('_', '-')}")


def _as_of(record: ClaimRecord) -> str | None:
    as_of = record.as_of if isinstance(record, FigureClaim | StatementClaim) else None
    return naming.when(as_of) if as_of else None


def _relay(views: Views, claim: Claim, name: str) -> Link:
    """The link to a relay, with a word where it is only inferred that it was one."""
    link = views.actor(name)
    inferred = name == claim.source.agency and claim.source.agency_basis
    return Link(say("source-inferred", name=link.text), link.path) if inferred else link


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


def _disputes(corpus: Corpus, record: DenialClaim | RevisionClaim) -> str:
    """What a denial or revision is directed against, in words."""
    target = record.target
    if target.candidates:
        return say("denial-of-several")
    named = []
    if target.metric:
        named.append(formats.lowered(corpus.metrics[target.metric].name))
    if target.count:
        named.append(target.count.text)
    named += (say(f"denial-of-{code}", count=count.text) for code, count in _many(target))
    if target.label:
        named.append(say("joint-quote", words=target.label))
    if target.said_by and target.said_by != UNSTATED:
        named.append(say("denial-of-speaker", who=corpus.actors[target.said_by].name))
    what = _of(corpus, record)
    return say("denial-of-target", target=formats.in_row(named), what=what) if named else what


def _of(corpus: Corpus, record: DenialClaim | RevisionClaim) -> str:
    """What is disputed, or the part that is no longer counted."""
    if isinstance(record, DenialClaim):
        return say(f"denial-of-{record.disputes.name.lower()}")
    part = record.removes
    return say("revision-removes", part=in_sentence.removed(corpus, part)) if part else say("revision-of-figure")


def _happened(corpus: Corpus, record: EventClaim) -> str:
    """When an event happened, and where, if the source tells."""
    text = naming.when(record.happened_on)
    if places := [corpus.places[name].name for name in record.place if name in corpus.places]:
        text = say("event-at", when=text, places=formats.listed(places))
    if record.modality is Modality.ACTUAL:
        return text
    return say(f"event-{record.modality.name.lower()}", when=text)
