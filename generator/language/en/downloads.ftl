# What the other files of the data hold.

download-sqlite = all tables as one SQLite database; a list becomes a table of its own, such as claims_said_by
download-package = the CSV tables as a Data Package (version 2): types, codes in words, keys, check sums
download-linked = claims, articles, actors, metrics, groups and places as linked data in the vocabulary of schema.org, without a verdict
download-annotations = the quotations as W3C Web Annotations of the articles, by their addresses, or by the hash of their saved text where no address is known
download-csvw = the CSV tables as CSV on the Web describes them: types, codes, keys
download-vocabulary = the ids, names and choices that a record may use
download-metric = the claims of one metric, by its id
download-source = references to one source, by its id: the article, then each of its claims (BibTeX, RIS, CSL-JSON)
download-night = what one night changed in what was known, by its day: the rows of as_of
download-edition = what was done to the record on one day, by that day: the rows of record_days
download-cite-data = the reference to these data (BibTeX, RIS, CSL-JSON, Citation File Format)
download-cite-findings = references to the findings (BibTeX, RIS, CSL-JSON)
download-cite-figures = references to the pages of the disputed numbers (BibTeX, RIS, CSL-JSON)
download-wikidata = figures of the whole event as a proposal for Wikidata, in QuickStatements
download-changes = the latest new and changed figures, and corrections
download-corrections = the latest corrections of published records
download-metric-feed = the latest of one metric, by its id: new and changed figures, denials, and corrections of the sources
download-actor-feed = the latest of one actor, by its id: what was said or passed on under this name, denials of it, and corrections of the sources
