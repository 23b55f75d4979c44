"""The desk: a text beside the record that is written from it."""
