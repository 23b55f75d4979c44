"""Article text -> draft record: English wording and the registries, no network and no model."""
