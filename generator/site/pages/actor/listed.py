"""What else there is of somebody: claims in lists of their own, each in the order of its days."""

from collections.abc import Collection, Iterable
from datetime import date

from generator.ledger.claim import Claim, DenialSaid, FigureSaid, RevisionSaid
from generator.ledger.once import once
from generator.site.pages.actor.gathered import ClaimsOfActor
from generator.site.parts.wordings import each_once


def listed_claims(of: ClaimsOfActor, in_rows: Collection[str], own: Collection[str]) -> dict[str, tuple[Claim, ...]]:
    """The claims of each list, by its name, without the figures passed on that stand in rows, and what is its `own`."""
    reworded = {one.id: one.words_of.id for one in of.own_words if isinstance(one, FigureSaid) and one.words_of}
    figures = [one for one in _figures(once(of.own_words)) if one.id not in in_rows]
    either = once(of.either_words)
    # What it took back or denied itself is told as that.
    disputed = [claim for claim in each_once(of.disputed) if claim.id not in own]
    others = (one for one in either if one.id not in own and not isinstance(one, FigureSaid))
    return {
        "disputed": in_order(claim for claim in disputed if isinstance(claim, DenialSaid)),
        "revised": in_order(claim for claim in disputed if isinstance(claim, RevisionSaid)),
        "named": in_order(once(of.named)),
        "own_besides": in_order(one for one in figures if one.id not in reworded),
        "own_rewordings": in_order(one for one in figures if one.id in reworded and reworded[one.id] not in in_rows),
        "either_besides": in_order(one for one in _figures(either) if one.id not in in_rows),
        "either_others": in_order(each_once(others)),
    }


def in_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims by the day of saying, the undated last."""
    return tuple(sorted(claims, key=lambda claim: (claim.when.latest if claim.when else date.max, claim.id)))


def _figures(claims: Iterable[Claim]) -> list[FigureSaid]:
    return [claim for claim in claims if isinstance(claim, FigureSaid)]
