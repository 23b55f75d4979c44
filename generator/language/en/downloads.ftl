# What the other files of the data hold.

download-spreadsheet = all tables as one workbook, for LibreOffice, Excel and other spreadsheets: opened by double click, each cell is as recorded (“4,266” is text, a day is a day), and nothing in it is a formula or a link. A text of more than 32,767 letters, the most that a cell holds, is cut and ends in “…”
download-sqlite = all tables as one SQLite database, for Datasette, sqlite-utils and SQL. A list is a table of its own, such as claims_speakers; ids are keys. claims_in_words and assertions_in_words have names in place of ids; words, and names in every recorded spelling, can be searched; columns tells what each column means, event under which licence and of which day it all is
download-package = the CSV tables as a Data Package (version 2): types, codes in words, keys, check sums
download-linked = claims, articles, actors, metrics, groups and places as linked data in the vocabulary of schema.org, without a verdict
download-annotations = the quotations as W3C Web Annotations of the articles, by their addresses, or by the hash of their saved text where no address is known
download-csvw = the CSV tables as CSV on the Web describes them: types, codes, keys
download-vocabulary = the ids, names and choices that a record may use
download-desk = by which rules the desk reads a text: how numbers are found in each language, and the words by which texts name actors, metrics and groups
download-metric = the claims of one metric, by its id
download-source = references to one source, by its id: the article, then each of its claims (BibTeX, RIS, CSL-JSON)
download-night = what one night changed in what was known, by its day: the rows of as_of
download-edition = what was done to the record on one day, by that day: the rows of record_days
download-cite-data = the reference to these data (BibTeX, RIS, CSL-JSON, Citation File Format)
download-archive = what an archive is told of these data, in the form that Zenodo takes
download-cite-findings = references to the findings (BibTeX, RIS, CSL-JSON)
download-cite-figures = references to the pages of the disputed numbers (BibTeX, RIS, CSL-JSON)
download-wikidata = figures of the whole event as a proposal for Wikidata, in QuickStatements
download-changes = the latest new and changed figures, and corrections
download-corrections = the latest corrections of published records
download-metric-feed = the latest of one metric, by its id: new and changed figures, denials, and corrections of the sources
download-actor-feed = the latest of one actor, by its id: what was said or passed on under this name, denials of it, and corrections of the sources
download-number-feed = the latest of one disputed number, by its id: reports, denials and withdrawals, and corrections of the sources
