"""How to cite what the site holds: references in the forms of other programs, and sentences that are safe to copy."""
