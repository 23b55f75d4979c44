"""Pages in the place of those whose things were renamed."""
