"""Beginning a record: a skeleton from facts, a draft from a text."""
