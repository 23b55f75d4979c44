"""The rule: a source repeats a figure after it was denied or withdrawn, and does not say so."""
