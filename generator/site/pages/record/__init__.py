"""The form that writes a record."""
