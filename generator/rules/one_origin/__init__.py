"""The rule: many sources, one statement; and families of sources that are copies of one text."""
