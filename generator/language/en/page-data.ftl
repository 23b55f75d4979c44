# The page of the data files.

data-title = Data
data-lead = Everything on this site, to download and reuse. Same records, same bytes: the files change only when the records do. All text is UTF-8.
data-licence = Licence
data-licence-text = [{ $licence }]({ $address }): use, change and republish the data, also commercially{ $asks ->
    [nothing] .
    [name-and-share] {","} if you name “{ $publisher }”, link the licence, say what you changed and publish it under the same licence.
   *[name] {","} if you name “{ $publisher }”, link the licence and say what you changed.
 } Short quotations and headlines remain their publishers’. Whoever repeats a figure owes readers what became of it: each claim comes with a sentence that says so.
data-tables = Tables
data-table = Table
data-rows = Rows
data-files = Files
data-holds = Holds
data-hold = Hold
data-tables-text = In CSV an empty cell means that the source does not say or that the column does not apply; ids of a list are joined by a space; lists of words, and objects, stand as JSON; flags are `true` or `false`. A cell holds the words of a source as they stand and may begin with `=` or `+`: import the columns as text. Dates in EDTF are as precise as the source leaves them: `2022-01`, `../2022-01-09` (on or before), `2022-01-09~` (about). Beside each stand the first and the last day on which it can lie; “about” a day bounds nothing, and where nothing does, they are empty. `datapackage.json` and `csv-metadata.json` say the type of every column, its codes, and to which table it leads.
data-together = The same in other forms
data-of-a-metric = The claims of one metric
data-references = References
data-feeds = Feeds
data-feeds-text = A feed runs on the days on which sources were recorded and records corrected. It has the latest { $most } entries, newest first; those of one day begin with the corrections and go on with what was said last. Every metric with a figure has a feed of its own, and every actor with at least { $claims } claims of its own or with claims passed on in at least { $articles } articles; their pages lead to it.
data-columns = Columns of { $table }
data-former = Former names of columns
data-former-text = These columns got another name, or several in the place of one. The former ones are filled as before and go with version { $version } of the program.
data-former-name = Former name
data-former-now = Now
data-columns-number = { $n ->
    [one] One column
   *[other] { $n } columns
}
data-column = Column
data-meaning = Meaning
data-meaning-row-of = { $meaning } ({ $type ->
    [list] rows
   *[text] a row
} of [{ $table }](#{ $anchor }))
data-type = Type
