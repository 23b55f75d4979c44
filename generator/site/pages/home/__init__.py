"""The page of the event."""
