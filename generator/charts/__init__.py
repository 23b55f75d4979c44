"""Charts as geometry: pure functions from dated figures to places in a frame, which templates only draw."""
