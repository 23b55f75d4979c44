"""An article taken in: a saved page, a PDF or a text becomes a captured text and a begun record."""
