"""Charts as pure geometry: lanes of what was contested, steps of what was not."""
