"""Pages in the place of those whose things were taken out."""
