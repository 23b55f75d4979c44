"""References to the record and its parts, in the forms that other tools read."""
