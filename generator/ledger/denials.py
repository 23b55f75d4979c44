"""Denials and retractions: what each makes of the assertions that it reaches."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.ledger.assertion import Assertion
from generator.ledger.chains import Chains
from generator.ledger.claim import Claim, DenialSaid, RevisionSaid
from generator.ledger.fitting import Directed, answers_for
from generator.ledger.reach import Hit, Reach
from generator.ledger.status import RETRACTED, Reason, Standing, Status
from generator.record.claims import Disputes
from generator.record.ids import ClaimId

_DENIED_FOR = {
    Disputes.ATTRIBUTION: Reason.ATTRIBUTION_DENIED,
    Disputes.FIGURE: Reason.FIGURE_DENIED,
    Disputes.PUBLICATION: Reason.PUBLICATION_DENIED,
    Disputes.UNCLEAR: Reason.DENIED_UNSPECIFIED,
}

_SPECIFIC = frozenset({Reason.FIGURE_DENIED, Reason.ATTRIBUTION_DENIED, Reason.PUBLICATION_DENIED})


# By denial and figure, the capacity in which the one takes the other back, or that it does so with a total.
Capacities = Mapping[tuple[ClaimId, ClaimId], Reason]


def capacities(assertions: Iterable[Assertion], standings: Mapping[str, Standing]) -> Capacities:
    """In which capacity each withdrawal takes each figure back: that does not depend on what was out by a day.

    Nor does it that a figure goes with the total that is taken back.
    """
    return {
        (denial.id, claim.id): each.reason
        for one in assertions
        for each in standings[one.id].all
        if each.reason in RETRACTED | {Reason.PUBLISHED_WITH_RETRACTED}
        for denial in each.denials
        if denial.is_retraction
        for claim in one.claims
    }


def disputed(
    hits: Iterable[tuple[Directed, Hit]], assertion: Assertion, chains: Chains, known: Capacities
) -> list[Standing]:
    """What the denials that reach an assertion bring about, in the order in which they were said.

    Where another source tells of the same denial, its citation is added to that. What somebody takes back whose
    publication he called wrong, too, is taken back as published.
    """
    found: list[Standing] = []
    ordered = sorted(hits, key=lambda pair: _when_said(pair[0]))
    disowned = frozenset(denial.body for denial, _ in ordered if _is_of_publication(denial))
    for denial, hit in ordered:
        if isinstance(denial, RevisionSaid):
            found.append(_revised(denial, hit, answers_for(denial, assertion, chains)))
        else:
            pairs = _pairs(denial, [assertion])
            went_with_it = any(known.get(key) is Reason.PUBLISHED_WITH_RETRACTED for key in pairs)
            is_published = _is_of_publication(denial) or denial.body in disowned or went_with_it
            _join(found, _disputed(denial, hit, assertion, chains, known, is_published))
    return _folded(found)


def _revised(revision: RevisionSaid, hit: Hit, is_own: bool) -> Standing:
    """What a revision makes of a figure: that of others stands as theirs, with the other that was put in its place.

    What was given as a part of a total that is revised need not be touched.
    """
    if hit.reach is Reach.PART:
        return Standing(Status.STANDING, Reason.PUBLISHED_WITH_REVISED, (revision,))
    if is_own:
        return Standing(Status.SUPERSEDED, Reason.REVISED, (revision,), hit.successor)
    return Standing(Status.STANDING, Reason.REVISED_BY_OTHERS, (revision,), hit.successor)


def _is_of_publication(denial: Directed) -> bool:
    return isinstance(denial, DenialSaid) and denial.record.disputes is Disputes.PUBLICATION


def _folded(standings: list[Standing]) -> list[Standing]:
    """The standings, each less exact telling of what one body did then joined to the most told of the exact ones.

    So is a denial of which a source does not tell what it disputed, or whether it was of this figure.
    """
    kept = list(standings)
    for vague in sorted(standings, key=lambda one: one.reason is not Reason.DENIED_UNSPECIFIED):
        for part in _by_what_is_disputed(vague):
            if alike := _alike(part, kept):
                known = max(alike, key=lambda one: len(one.by))
                joined = replace(known, by=_by_either(known.by, part.by))
                kept = [joined if one is known else one for one in _without(kept, part)]
    return kept


def _by_what_is_disputed(vague: Standing) -> list[Standing]:
    """What only may be denied, once by each thing that its sources say was disputed; anything else as it is."""
    found: dict[Disputes, list[Claim]] = {}
    for claim in vague.denials if vague.reason is Reason.POSSIBLY_DENIED else ():
        found.setdefault(claim.record.disputes, []).append(claim)
    return [replace(vague, by=tuple(claims)) for claims in found.values()] if found else [vague]


def _without(standings: Iterable[Standing], part: Standing) -> Iterator[Standing]:
    """Some standings, less the claims of a part of one of them."""
    for one in standings:
        same = (one.status, one.reason, one.other_body) == (part.status, part.reason, part.other_body)
        left = tuple(claim for claim in one.by if claim not in part.by) if same else one.by
        if left:
            yield one if left == one.by else replace(one, by=left)


def _by_either(exact: Sequence[Claim], vague: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of an exact telling and of one that is less so: the exact first, unless the other alone has a day."""
    added = [claim for claim in vague if claim not in exact]
    is_undated = all(claim.when is None for claim in exact)
    dated = [claim for claim in added if is_undated and claim.when]
    return *dated, *exact, *(claim for claim in added if claim not in dated)


def _exact_of(standing: Standing) -> frozenset[Reason] | None:
    """The reasons that tell more exactly what a standing tells; None where nothing does."""
    if any(claim.record.target.is_one_of_several for claim in standing.denials):
        return None
    match standing.reason:
        case Reason.DENIED_UNSPECIFIED:
            return _SPECIFIC
        case Reason.POSSIBLY_DENIED:
            return _denied_as(standing) | {Reason.DENIED_UNSPECIFIED}
        case Reason.POSSIBLY_RETRACTED:
            return RETRACTED | {Reason.PUBLISHED_WITH_RETRACTED}
    return None


def _denied_as(standing: Standing) -> frozenset[Reason]:
    """As what a possible denial may stand, by what its sources say that it disputed: any, where they do not tell."""
    disputed = {claim.record.disputes for claim in standing.denials}
    if Disputes.UNCLEAR in disputed:
        return _SPECIFIC
    return frozenset(_DENIED_FOR[one] for one in disputed if one in _DENIED_FOR)


def _alike(vague: Standing, standings: Iterable[Standing]) -> list[Standing]:
    exact = _exact_of(vague) or frozenset()
    return [one for one in standings if one.reason in exact and _is_one_occasion(one, vague)]


def _is_one_occasion(one: Standing, other: Standing) -> bool:
    """Whether the same body did both, on days that may be one."""
    same = one.by[0].body is not None and one.by[0].body == other.by[0].body
    return same and all(here.said.meets(there.said) for here in one.by for there in other.by)


def _join(standings: list[Standing], added: Standing) -> None:
    for at, one in enumerate(standings):
        same_effect = (one.status, one.reason, one.other_body) == (added.status, added.reason, added.other_body)
        if same_effect and one.by[0].body is not None and one.by[0].body == added.by[0].body:
            standings[at] = replace(one, by=(*one.by, *added.by))
            return
    standings.append(added)


def _when_said(denial: Directed) -> tuple[bool, str, str]:
    """Puts what was said on a known day first, and then what its source shows first."""
    day = denial.when.latest if denial.when else denial.known_by
    return denial.when is None, day.isoformat() if day else "9999", denial.id


def _disputed(
    denial: DenialSaid, hit: Hit, assertion: Assertion, chains: Chains, known: Capacities, is_published: bool
) -> Standing:
    record, by = denial.record, (denial,)
    taken_back = _retracted_by(denial, hit.statement, chains) if denial.is_retraction else None
    if taken_back is None:
        capacity = (known.get(key) for key in _pairs(denial, hit.statement))
        taken_back = next((reason for reason in capacity if reason in RETRACTED), None)
    if remark := _remark(denial, hit, chains, taken_back, is_published):
        return Standing(Status.STANDING, remark, by)
    if hit.reach is Reach.PART and denial.is_retraction:
        return Standing(Status.RETRACTED, Reason.PUBLISHED_WITH_RETRACTED, by)
    if hit.reach is Reach.PART:
        return Standing(Status.DENIED, Reason.PUBLISHED_WITH_DENIED, by)
    if taken_back:
        return Standing(Status.RETRACTED, taken_back, by)
    other = denial.voice == assertion.voice and denial.body not in assertion.bodies
    return Standing(Status.DENIED, _DENIED_FOR[record.disputes], by, other_body=other and denial.voice is not None)


def _pairs(denial: DenialSaid, statement: Iterable[Assertion]) -> Iterator[tuple[ClaimId, ClaimId]]:
    return ((denial.id, claim.id) for one in statement for claim in one.claims)


def _remark(
    denial: DenialSaid, hit: Hit, chains: Chains, taken_back: Reason | None, is_published: bool
) -> Reason | None:
    """What a denial says of a figure that it leaves standing; None where it does not."""
    record = denial.record
    if hit.reach is Reach.OTHERWISE_CALLED:
        return Reason.DENIED_AS_CALLED
    may_be_meant = hit.reach is Reach.POSSIBLY_MEANT
    if hit.reach is Reach.PART:
        may_be_meant = not is_published or (denial.is_retraction and taken_back is None)
    if may_be_meant:
        return Reason.POSSIBLY_RETRACTED if denial.is_retraction else Reason.POSSIBLY_DENIED
    if record.disputes is Disputes.LABEL:
        return Reason.LABEL_DENIED
    own = any(answers_for(denial, one, chains) for one in hit.statement)
    others = record.disputes is Disputes.ATTRIBUTION and not own
    return Reason.ATTRIBUTION_DISPUTED if others and not taken_back else None


def _retracted_by(denial: DenialSaid, statement: Sequence[Assertion], chains: Chains) -> Reason | None:
    """In which capacity the speaker may take the figures of a statement back; None where in none."""
    bodies = {body for one in statement for body in one.bodies}
    if not bodies and denial.body:
        return Reason.TAKEN_BACK
    if denial.body in bodies:
        return Reason.RETRACTED_BY_ORIGIN
    if any(answers_for(denial, one, chains) for one in statement):
        return Reason.RETRACTED_BY_SUPERIOR
    relays = {chains.body(relay) for one in statement for claim in one.claims for relay in claim.relays}
    return Reason.RETRACTED_BY_PUBLISHER if denial.body in relays else None
