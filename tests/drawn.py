"""How many examples a test draws: few in the plain suite and `test-all`, more in `test-long`, all in `test-deep`."""

from hypothesis import settings

# What Hypothesis draws where nothing else is said.
_USUAL = 100
# What the shortest profile draws of them.
_FEW = 20


def drawn(complete: int) -> int:
    """The examples of a test: the complete number, or the part of it that the profile draws of the usual number."""
    return max(1, complete * settings().max_examples // _USUAL)


def is_short() -> bool:
    """Whether few are drawn: of what comes from seeds the first, for a longer run begins with the same seeds."""
    return settings().max_examples <= _FEW


def is_deep() -> bool:
    """Whether the complete number of everything is drawn."""
    return settings().max_examples >= _USUAL


def many(complete: int) -> int:
    """The events of a test that draws so many that it would fill a run: a quarter of its part, but for the deep one."""
    return complete if is_deep() else max(1, drawn(complete) // 4)
