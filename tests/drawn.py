"""How many examples a test draws: its complete number where all tests run, a share of it in the plain suite."""

from hypothesis import settings

# What Hypothesis draws where nothing else is said.
_USUAL = 100


def drawn(complete: int) -> int:
    """The examples of a test: the complete number, or the part of it that the profile draws of the usual number."""
    return max(1, complete * settings().max_examples // _USUAL)
