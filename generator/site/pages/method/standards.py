"""The Standards for Casualty Recording on the page, as far as the publisher says something of them."""

from collections.abc import Iterable

from generator.record.standards import StandardsMet, StandardsPoint

ADDRESS = "https://everycasualty.org/knowledge-base/why-have-standards-for-casualty-recording/"
# What the Standards ask for about each casualty, by code.
ABOUT_A_CASUALTY = ("incident", "source", "number", "name", "manner", "responsible")


def in_their_order(said: Iterable[StandardsMet]) -> tuple[StandardsMet, ...]:
    """What the publisher says, in the order of the Standards."""
    order = list(StandardsPoint)
    return tuple(sorted(said, key=lambda one: order.index(one.point)))
