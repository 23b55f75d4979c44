"""What belongs to the figure that leads: who else gave it, its parts, its other wordings, and the same otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.ledger.claim import Scope
from generator.reading.load import Corpus
from generator.record.registries import MetricKind
from generator.site.parts.answers.around import is_of_another_period, otherwise
from generator.site.parts.answers.as_counted import with_its_number
from generator.site.parts.answers.belonging import GivenPart, explained, parts, perhaps_denied, worded
from generator.site.parts.answers.beside import as_great, labels, own_beside, rivals, shares
from generator.site.parts.answers.counted_apart import later_parts, of_stated_days
from generator.site.parts.answers.divided import apart, beyond, making_up
from generator.site.parts.answers.given import Given
from generator.site.parts.answers.ground import Ground
from generator.site.parts.answers.nameless import greater_parts, wider
from generator.site.parts.answers.open_days import OfOpenDays, is_of_open_days, of_open_days
from generator.site.parts.placed import Placed
from generator.site.parts.shown import Shown, shown

# So many figures of other periods are said, and so many in other terms.
PERIODS_SHOWN, OTHERWISE_SHOWN, WIDER_SHOWN, APART_SHOWN = 6, 3, 3, 3
# So many parts are said, so many of another voice for them, so many explanations, and so many other wordings.
PARTS_SHOWN, RIVALS_SHOWN, EXPLAINED, WORDED = 4, 3, 1, 2
# So many figures of stated days are said, and so many later ones of what is counted apart.
BESIDE_SHOWN = 3


@dataclass(frozen=True, slots=True)
class LeadingFigure:
    """What belongs to the figure that leads a page.

    `parts` divide it; `own_beside` are
    narrower ones of its body that may be parts of it, `shares` what is given as a share of another figure in its
    place, `rivals` what other voices have for the parts, `labels` what reports call those counted. `worded` are other
    wordings of it, `explained` that it may have been denied, and what its speakers said of it. `periods` are figures
    for the same thing within other days, the latest first, `otherwise` those in other terms, and for wider groups and
    places, and higher ones of its texts for places that may be around its own.
    `wider` are such of reports for which no speaker is recorded, `greater_parts` theirs for narrower groups and places
    that are more than it. `making_up` are figures for the places that
    together are the place of it, `apart` such for other places, where none is recorded for all. `is_of_open_days` tells
    that it counts what happened within a time that no source of it states. `of_days` are figures of stated days for
    narrower groups and places, where it has no day itself, `later_parts` later ones of metrics that count a part of it.
    `openly` are those that leave open the days within which was counted, where it states its own, `counted` those with
    its number for more, or for stated days.
    """

    parts: tuple[GivenPart, ...]
    own_beside: tuple[tuple[Given, str], ...]
    shares: tuple[Given, ...]
    rivals: tuple[tuple[Given, str], ...]
    labels: tuple[tuple[str, str], ...]
    worded: tuple[Given, ...]
    explained: tuple[tuple[str, str], ...]
    periods: Shown[Given]
    otherwise: Shown[Given]
    wider: Shown[Given]
    greater_parts: tuple[Given, ...]
    making_up: tuple[Given, ...]
    apart: Shown[Given]
    is_of_open_days: bool
    of_days: tuple[Given, ...]
    later_parts: tuple[Given, ...]
    openly: OfOpenDays
    counted: tuple[Given, ...]

    @property
    def in_other_terms(self) -> tuple[Given, ...]:
        """The figures in other terms, and for wider groups and places, that are told."""
        return (*self.periods.first, *self.otherwise.first, *self.counted)


def leading_figure(ground: Ground, first: Placed) -> LeadingFigure:
    """What belongs to the figure that leads."""
    ladders, lead, others = ground.ladders, first.rung.lead, ground.others
    divided = parts(ladders, first)[:PARTS_SHOWN]
    named = [(one.figure, one.name) for one in divided]
    is_alone = not divided and len(ground.placed) == 1
    beside = (*otherwise(ladders, lead.scope, others), *beyond(ladders, first, others))
    beside = (*beside, *(as_great(ladders, first, others) if divided else ()))
    beside = tuple(one for one in beside if not is_of_open_days(one.rung.lead.scope, lead.scope))
    counted = with_its_number(ladders, first, beside)
    beside = tuple(one for one in beside if one not in counted)
    periods = [one for one in beside if is_of_another_period(one.rung.lead.scope, lead.scope)]
    return LeadingFigure(
        parts=divided,
        own_beside=own_beside(ladders, first, others)[:PARTS_SHOWN] if is_alone else (),
        shares=shares(ladders, lead.scope, others),
        rivals=tuple(rivals(ladders, named, lead.voice, others)[:RIVALS_SHOWN]),
        labels=labels(ladders, first, ground.openly),
        worded=worded(ladders, first, ground.openly)[:WORDED],
        explained=(*perhaps_denied(ladders, first)[:EXPLAINED], *explained(ladders, first)[:EXPLAINED]),
        periods=shown(periods, PERIODS_SHOWN),
        otherwise=_otherwise(beside, periods),
        wider=shown(wider(ladders, first, others), WIDER_SHOWN, spare=1),
        greater_parts=greater_parts(ladders, first, others)[:WIDER_SHOWN],
        making_up=() if divided else making_up(ladders, lead.scope, others, lead.voice),
        apart=shown(apart(ladders, lead.scope, others), APART_SHOWN, spare=1),
        is_of_open_days=_is_of_open_days(ladders.views.corpus, lead.scope),
        of_days=of_stated_days(ladders, first, others)[:BESIDE_SHOWN],
        later_parts=later_parts(ladders, lead.scope)[:BESIDE_SHOWN],
        openly=of_open_days(ground, first),
        counted=counted,
    )


def _otherwise(beside: Sequence[Given], periods: Sequence[Given]) -> Shown[Given]:
    return shown([one for one in beside if one not in periods], OTHERWISE_SHOWN, spare=1)


def _is_of_open_days(corpus: Corpus, of: Scope) -> bool:
    return corpus.metrics[of.metric].kind is MetricKind.FLOW and of.period is None
