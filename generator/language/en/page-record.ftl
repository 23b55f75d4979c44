# The page of the form that writes a record.

page-record-title = Write a record
page-record-lead = This form turns what you read in an article into a record. Nothing leaves your browser until you copy, download or open it.
page-record-advice = How to fill it in
page-record-how = It asks who gave which figure, through whom, when, and in which words; it knows the actors, metrics and places of this site, and the rules that every record is checked by. Read the whole article first, then go through it from the headline to the last line and add each claim in that order. Leave open what the text leaves open. Do not paste the article: a quotation is the shortest phrase that carries a claim. Do not name private persons, minors or witnesses; give their role.
page-record-desk = With the text of the article at hand, [the desk]({ $desk }) marks its numbers and fills in what it can.
page-record-rules = [Contribute]({ $contribute }) has the rules, and the [method page]({ $method }) tells how records are read.
page-record-method = The [method page]({ $method }) tells how records are read.
page-record-without = The form needs JavaScript, which is off or unavailable in this browser. A record can be written by hand all the same: it is a short text file, and the end of this page says where its fields are explained. An issue in the repository that names the article helps as well.
page-record-source = The source
page-record-claims = What it claims
page-record-none = No claim has been added yet. Each figure, statement, event and denial is one claim; a headline and a caption are claims of their own.
page-record-add = Add a claim
page-record-made = The record
page-record-problems = What is to be mended
page-record-hand = Finish
page-record-with-repository = “{ $open }” shows the record in a new file of the repository. GitHub asks you to sign in, makes a copy of the repository of your own where you need one, and leads on to “Propose new file”.
page-record-without-repository = This copy of the site does not know its repository. Download the record, put it into the folder sources/articles of the repository, and propose the change there.
page-record-bookmark = Begin from an article in the browser
page-record-bookmark-how = Make a bookmark whose address is the line below. Chosen on the page of an article, it opens this form with the address and the title of that page, and sends nothing else anywhere.
page-record-next = What happens next
page-record-next-check = The record is checked by the compiler, which names file, line and mend for whatever is still wrong. Then a second person should read it against the article before it is merged.
page-record-limits = What the form cannot say
page-record-limits-lists = Somebody or something that is missing from a list has to be added to the registries first, in `sources/actors.yml`, `metrics.yml`, `groups.yml` or `places.yml`. Whoever cannot do that opens an issue that says who or what is missing.
page-record-limits-fields = A breakdown into parts, a sub-group that a count includes or leaves out, a share of another figure, a link between two claims, a saved copy of the article with its checksum, words printed oddly, that each of several speakers said it, and which fields are a reading of the text, are written into the record by hand.
page-record-format = [The record format]({ $format }) explains every field.
page-record-guide = CONTRIBUTING.md in the repository explains every field.
