"""The topics under which lists put metrics."""

from collections.abc import Iterable

from generator.record.registries import Topic


def in_order(topics: Iterable[Topic], first: Topic) -> list[tuple[Topic, str]]:
    """Topics, a first one first, then as their list has them, what has none last; each with the code of its name.

    A single one needs no name: its code is empty.
    """
    found = set(topics)
    ordered = sorted((one for one in Topic if one in found), key=lambda one: (one is Topic.OTHER, one is not first))
    return [(one, f"metric-index-topic-{one}" if len(ordered) > 1 else "") for one in ordered]
