# The page of the data files.

data-title = Data
data-lead = Everything on this site, to download and reuse. The same records, program and addresses make the same bytes. All text is UTF-8.
data-licence = Licence
data-licence-text = [{ $licence }]({ $address }): use, change and republish the data, also commercially{ $asks ->
    [nothing] .
    [name-and-share] {","} if you name “{ $publisher }”, link the licence, say what you changed and publish it under the same licence.
   *[name] {","} if you name “{ $publisher }”, link the licence and say what you changed.
 } Short quotations and headlines remain their publishers’. Whoever repeats a figure owes readers what became of it: each claim comes with a sentence that says so.
# Before the files that most readers look for: a row for each claim, by the endings of their names.
data-claims = The claims, a row each:
data-tables-empty = { $n ->
    [one] One table without a row
   *[other] { $n } tables without a row
}
data-tables = Tables
data-table = Table
data-rows = Rows
data-files = Files
data-holds = Holds
data-hold = Hold
data-tables-text = In CSV an empty cell means that the source or the record does not say, or that the column does not apply; ids, codes and days of a list are joined by a space; lists of words, and objects, stand as JSON; flags are `true` or `false`. A cell holds the words of a source as they stand; none begins with `=`, and none that begins with `+`, `-` or `@` calls a function, so a spreadsheet computes none. CSV is for programs: a spreadsheet guesses its letters, numbers and days, and often wrongly; for a spreadsheet take the workbook `claims.xlsx`, below. Dates in EDTF are as precise as the source leaves them: `2022-01`, `../2022-01-09` (on or before), `2022-01-09~` (about). Beside each stand the first and the last day on which it can lie; “about” a day bounds nothing, and where nothing does, they are empty. `datapackage.json` and `csv-metadata.json` say the type of every column, its codes, and to which table it leads.
data-together = The same in other forms
data-of-a-metric = The claims of one metric
data-as-of = As it was known
data-as-of-text = What had certainly been said by the end of a day, and what had certainly become of it by then, is in `as_of`: each night has the rows of what it changed, in a file of its own, too. The state of a night is the last row of every assertion up to it, without those that had joined others. What only may have been said by then is not in it, nor what no source dates. Of { $day }, in Python with pandas:
# A message a line of the code.
data-as-of-pandas-1 = import pandas
data-as-of-pandas-2 = rows = pandas.read_csv("as_of.csv", dtype=str)
data-as-of-pandas-3 = known = rows[rows["day"] <= "{ $day }"].drop_duplicates("assertion", keep="last")
data-as-of-pandas-4 = known = known[known["status"] != "joined"]
data-as-of-in-sql = The same in SQL, from the SQLite file:
data-as-of-sql-1 = SELECT assertion, status, count FROM as_of AS one
data-as-of-sql-2 = WHERE day = (SELECT max(day) FROM as_of WHERE assertion = one.assertion AND day <= '{ $day }')
data-as-of-sql-3 = AND status <> 'joined'
data-lasting = Ids last
data-lasting-text = An id leads to one thing only. What was renamed is in `former_ids` with the id that it has now, and what was taken out in `removed` with the day and the reason; a claim of a source that was taken out went with it. The old addresses of pages lead on, and so do those of the files of a source, a metric, an actor or a disputed number. The id of a finding is made of the ids that the claims which lead it had first. Of a dispute, which is called by its metric, the former ids are there, too.
data-references = References
data-references-text = A file on a source has the article first and then an entry for each claim, which bears the claim’s id behind the title: lists in APA, Chicago or Harvard keep them apart by it. A person is cited by family and given name where the record has both, else by the whole name. Where the record tells when somebody last had the article before them, that is the day of access; no entry has the day on which this site was made.
data-kept = An archive keeps editions of these data under the DOI { $doi }.
data-kept-nowhere = The record names no archive that keeps editions of these data. Whoever cites them names the version, which is the last day on which something was done to the record.
data-wikidata = For Wikidata
data-wikidata-text = { $file } has commands in [QuickStatements]({ $help }) for the item [{ $item }]({ $address }). It is a proposal: nothing here sends it anywhere. Read each line against the article that it names, look at what the item has already, and run only what you would answer for. A line has one number (with its bounds where the source gives a best estimate, and “circa” where it says “about”), the item of whoever gave it where that is known, and a reference for each assertion that has it, those least disputed where they differ, and not for each copy. The point in time is the moment that the figure describes; where no source names one, it is the first day on which it was said; where several differ, or no more than bounds is known, there is none. What was taken back has the deprecated rank and the reason, which QuickStatements 3 reads and older tools may refuse. What others deny keeps its rank and says who disputes it, with an unknown value where no item of them is known: this record does not say who is right.
data-wikidata-left-out = Left out are figures of a part of the event or of some people only, or of an open group or place; figures for which nobody is named, or which whoever is named denies having given; likely misprints; words that give no one number (“more than 40”, “20 to 30”, “dozens”); and whatever has no address. What was taken back is left out, too, where the record does not name Wikidata’s reason.
data-wikidata-metric = Metric
data-wikidata-property = Property
data-feeds = Feeds
data-feeds-text = A feed runs on the days on which sources were recorded and records corrected. It has the latest { $most } entries, newest first; those of one day begin with the corrections and go on with what was said last. What is older is in the table [`{ $table }`](#{ $anchor }), day by day. Every metric with a figure has a feed of its own, every disputed number, and every actor with at least { $claims } claims of its own or with claims passed on in at least { $articles } articles; their pages lead to it, and each page, but for the drawings to be embedded, names its feeds in its head, where readers of feeds look.
data-columns = Columns
data-former = Former names of columns
data-former-all = Each former name, and what it is now
data-former-text = These columns got another name, or several in the place of one. The former ones are filled as before and go with version { $version } of the program.
data-former-name = Former name
data-former-now = Now
data-columns-of = `{ $table }`: { $n ->
    [one] one column
   *[other] { $n } columns
}
data-column = Column
data-meaning = Meaning
data-meaning-row-of = { $meaning } ({ $type ->
    [list] rows
   *[text] a row
} of [`{ $table }`](#{ $anchor }))
data-type = Type
