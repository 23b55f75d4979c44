"""From `sources/` to records, or to problems that name file, line, column and what mends them."""
