"""One dataclass per page kind: what a page shows, chosen, sorted and counted, not yet written."""
