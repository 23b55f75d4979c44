"""One folder a page kind: what it shows, and its template."""
