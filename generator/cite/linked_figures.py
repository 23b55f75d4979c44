"""What a figure says, as a `PropertyValue` of schema.org: a metric, a number or the bounds of one, and a unit.

It is "a property-value pair", and says so of nobody but who claims it. An `Observation` would say more: it is "used to
specify observations about an entity at a particular time", and no record tells that somebody observed a number, least
of all of one that was denied. A `StatisticalVariable` is "an abstract specification about which we can make
observations": it is what a metric counts, and holds no number. So the variable is the property, and the pair is what a
`Claim` is about. Place and moment belong to the claim.
"""

from generator.cite.linked_terms import Node, known
from generator.cite.linked_things import View
from generator.cite.places import variable_place
from generator.language import naming
from generator.ledger.claim import FigureSaid
from generator.record.counts import Count
from generator.record.intervals import literal
from generator.record.numerals import Number, number_of
from generator.record.target import Target
from generator.record.units import is_whole
from generator.record.wordings import LEADING, TRAILING, Qualifier

# What says something of one number that stands beside it.
_BESIDE_WORDS = {*LEADING, *TRAILING} - {Qualifier.EXACT}


def figure(view: View, claim: FigureSaid) -> Node:
    """What a claim puts at a number, of whom, in its unit."""
    corpus, scope, record = view.corpus, claim.scope, claim.record
    unit = scope.unit or corpus.metrics[scope.metric].unit
    fields = {
        "@type": "PropertyValue",
        "propertyID": view.link(variable_place(scope.metric)),
        "name": naming.scope(corpus, scope),
        **_value(claim.count, unit),
        "unitText": unit,
        "countedGroup": view.groups(scope.group),
        "excludedGroup": view.groups(*scope.excluded),
        "countedAs": record.label,
        "period": str(record.period) if record.period else None,
    }
    return known(fields)


def described(view: View, target: Target) -> Node | None:
    """The figure that the words of a denial describe, whether or not there is a claim of it; None where of none."""
    metric = view.corpus.metrics[target.metric] if target.metric else None
    if not (metric or target.count or target.label):
        return None
    fields = {
        "@type": "PropertyValue",
        "propertyID": view.link(variable_place(target.metric)) if target.metric else None,
        **(_value(target.count, metric.unit if metric else None) if target.count else {}),
        **_many(target, metric.unit if metric else None),
        "unitText": metric.unit if metric else None,
        "countedGroup": view.groups(target.group),
        "countedAs": target.label,
        "attributedTo": view.actors(target.said_by),
    }
    return known(fields)


def _value(count: Count, unit: str | None) -> Node:
    """A number where it is one alone, else the words; what they bound, and the number that they have."""
    low, high = _bounds(count, unit is None or is_whole(unit))
    return {
        "value": number_of(count.number) if count.is_bare else count.text,
        "minValue": number_of(low),
        "maxValue": number_of(high),
        "writtenNumber": number_of(count.number) if count.qualifier in _BESIDE_WORDS else None,
    }


def _bounds(count: Count, whole: bool) -> tuple[Number | None, Number | None]:
    """The bounds that the words give; "about" gives none, and beside a best estimate its source gives its own."""
    given = count.estimate or (None if count.hedge else count.bounds(whole=whole))
    return (given.low, given.high) if given else (None, None)


def _many(target: Target, unit: str | None) -> Node:
    """Of a denial of many figures those that it means: all above a number, or all but one."""
    above = target.above.number if target.above else None
    fields: Node = {"otherThan": number_of(target.other_than.number) if target.other_than else None}
    if above is not None:
        is_counted = unit is None or is_whole(unit)
        fields["minValue"] = number_of(literal(Qualifier.MORE_THAN, above).low if is_counted else above)
    return fields
