"""Ids as types of their own, so that none is taken for another; each is text."""

from typing import NewType

ActorId = NewType("ActorId", str)
MetricId = NewType("MetricId", str)
GroupId = NewType("GroupId", str)
PlaceId = NewType("PlaceId", str)
SourceId = NewType("SourceId", str)
# A claim's id with its source's: `gazette-five-dead#toll`.
ClaimId = NewType("ClaimId", str)


def global_id(source_id: str, ref: str) -> ClaimId:
    """The id of a claim that a record of `source_id` refers to, with its source."""
    return ClaimId(ref if "#" in ref else f"{source_id}#{ref}")
