# Of the form that writes a record: its fields with what is asked in each.

form-title = Title
form-title-hint = The headline as printed, with brackets in place of the name of a private person: “[A neighbour]”. Without one, your own description, beginning with “Untitled:”.
form-publication = Publication
form-choose = Choose
form-publication-hint = The outlet that published it.
form-agency = Agency
form-agency-blank = None is credited
form-agency-hint = The news agency that the text credits.
form-url = Address
form-url-hint = Begins with http:// or https://. Left empty, the record says that none is stated.
form-archived = A copy in a web archive
form-archived-hint = Where there is one: its address, and the day on which it was made.
form-archived-url = Address of the copy
form-archived-on = Made on
form-published = Published
form-published-hint = A day, such as 2014-10-06. Left empty, no date is stated.
form-published-more = Where the day is open, or the time is known
form-published-forms = As much as is known: 2014-10 (a month), 2014-10-05/2014-10-09 (one of some days), ../2014-10-06 (on or before), 2014-10-06~ (about), 2014-10-06T08:15+06:00 (with the time and its zone).
form-published-basis = How you know that date
form-published-basis-hint = “printed under the headline”, or “inferred from …” with the words. Where there is none: “no date is printed”.
form-language = Language
form-language-hint = Of the text, by its name: English, French, Russian.
form-language-live = Recorded as { $code }.
form-recorded = Recorded
form-recorded-hint = The day on which you write this.
form-derived-from = Copied from
form-derived-from-blank = Nothing that is recorded here
form-derived-from-hint = The sources from which this one was copied or rewritten, as far as they are recorded.
form-edition-of = Another edition of
form-edition-of-blank = No article that is recorded here
form-edition-of-hint = Where this article is recorded already, and its text was changed since.
form-note = Note on the source
form-note-hint = What a reader should know of the source as a whole.
form-id = Name of the file
form-id-hint = Proposed from date and title; permanent, for citations use it. Lower-case letters, digits, hyphens.
form-claim-id = Short name of the claim
form-claim-id-hint = Unique in this record, and permanent.
form-where = Where it stands
form-said-by = Said by
form-reported-by = Passed on by
form-reported-by-blank = Nobody between
form-reported-by-hint = Everyone between speaker and article, the nearest to the speaker first. Agency and publication are added by themselves.
form-said-on = Said on
form-said-on-hint = Only where the text tells it; the day of publication is another. With its time as in 2014-10-06T08:15+06:00.
form-quote = Quotation
form-quote-hint = The shortest phrase that carries the claim, exactly as printed. Choose one without the name of a private person.
form-restated = In your own words
form-restated-hint = A whole, neutral sentence in the past tense, without the name of a private person: say “a neighbour”.
form-claim-note = Note
form-claim-note-hint = A doubt, a reading that could be another.
form-metric = What is counted
form-count = Count
form-count-hint = As the source words it, without its noun: 225, more than 2,200, dozens, none, not given.
form-bounds = The range of a best estimate
form-bounds-hint = Where the source gives the count as its best estimate, with a low and a high one.
form-bounds-low = Low
form-bounds-high = High
form-group = Which people or things
form-place = Place
form-place-blank = The text does not tell
form-modality = How sure it is said to be
form-as-of = As of
form-as-of-hint = The moment that it describes, where the text tells it; with its time as in 2014-10-06T08:15+06:00.
form-label = What the source calls those counted
form-label-hint = Where the words matter, such as “visitors” for the people of a place.
form-told-as = How it is told
form-period = Period
form-period-hint = Where it counts only what happened within a time.
form-place-reading = With several places, it holds for
form-unit = Unit
form-unit-hint = Where it is another than usual, such as a currency. Nothing is converted.
form-quote-of-statement-hint = Only where the wording itself matters.
form-happened-on = Happened on
form-happened-on-hint = A day, or as much as is known: 2014-10-06, 2014-10, ../2014-10-06 (on or before).
form-kind = What it is
form-disputes = What it is directed against
form-target = The claim that is meant
form-target-hint = Describe it as far as the text does: at least one of these.
form-not-told = Not told
form-target-above = Or all figures above
form-target-other-than = Or all figures other than
form-target-many-hint = In place of the count, and with metric, group and place.
form-target-label = What the denial calls those counted
form-target-label-hint = Where that is narrower than the figure’s own words, such as “foreign sailors” of a crew.
form-revision-to = The new figure
form-revision-to-hint = The short name of the claim that gives it, as in this record: toll.
form-revision-removes = The part that is no longer counted
form-revision-removes-hint = Where the text tells of one. A new figure or such a part is needed.
form-target-said-by = Who is supposed to have said it
form-publication-unstated = Not stated
form-said-by-article = The article in its own words
form-said-by-unstated = Somebody whom the text does not name
form-group-unstated = The text does not tell
form-kind-denial = A denial: they dispute it
form-kind-retraction = A retraction: they take it back
form-said-by-hint = The earliest origin that the text names. Add another only where the text has one or more of them say it.
form-id-taken = “{ $id }” is taken. Choose another name.
form-quote-live = { $n } of at most { $most } words

form-count-unread = not read as a count yet
form-count-read = { $qualifier ->
    [not-given] read as: not given
   *[share] read as: share
}
form-count-read-number = { $qualifier ->
    [none] read as: none
    [range] read as a range from { $number }
    [vague] read as: { $number } or more
    [about] read as: about { $number }
    [almost] read as: almost { $number }
    [at-least] read as: at least { $number }
    [more-than] read as: more than { $number }
    [up-to] read as: up to { $number }
    [fewer-than] read as: fewer than { $number }
   *[exact] read as: { $number }
}

# The choices of the record format.
form-where-headline = In the headline
form-where-address = In its web address
form-where-lead = In the first paragraph
form-where-body = Further down in the text
form-where-caption = In a caption
form-where-update = In a later addition to the text
form-told-as-now = As the figure of the moment
form-told-as-earlier = As a figure of the past
form-modality-actual = It is so
form-modality-expected = It is expected
form-modality-possible = It is possible
form-place-reading-together = All of them together
form-place-reading-each = Each of them
form-place-reading-unclear = The text leaves it open
form-disputes-attribution = That they said so at all
form-disputes-figure = The figure
form-disputes-label = What those counted are called
form-disputes-publication = That it was published
form-disputes-unclear = The text leaves it open

# The kinds of actors, as heads of a list.
form-actors-person = Persons
form-actors-body = Offices and ministries
form-actors-state = States
form-actors-organisation = Organisations
form-actors-outlet = Outlets and agencies
form-actors-group = Groups
form-actors-other = Others

# The claims of the record.
form-claim-figure = Figure
form-claim-statement = Statement
form-claim-event = Event
form-claim-denial = Denial
form-claim-retraction = Retraction
form-claim-revision = Revision
form-claim-title = { $position }. { $name }
form-claim-title-gist = { $position }. { $name }, { $gist }
form-claim-folded = { $position }. { $name }: { $told }
form-claim-unfinished = to be completed
form-gist-both = { $metric }: { $count }
form-seldom = Less often needed
form-move-up = Move up
form-remove-claim = Remove this claim
form-wordless = Neither a quotation nor a sentence in your own words is given. One of them is needed.

# What every field may say.
form-needed = needed
form-add-another = Add another
form-add-another-named = Add another: { $field }
form-remove = Remove
form-remove-named = Remove: { $field }
form-nth = { $field }, { $n }
form-fault-needed = This is needed.
form-fault-choose = Choose one.
form-fault-twice = One of them is chosen twice. Keep one.
form-fault-alone = The article itself, or somebody not named, can only stand alone.
form-fault-nothing = Nothing is named. Choose at least one.

# What is wrong with a value, and how to mend it.
form-fault-invisible = It contains the invisible character U+{ $code }. Delete it; typing the words anew helps.
form-fault-length = This has { $n } characters. Write at most { $most }.
form-fault-id = “{ $text }” is not an id. Use lower-case letters a to z, digits and single hyphens, at most { $most }.
form-fault-range = The range “{ $text }” ends before it begins.
form-fault-day = “{ $text }” is not a day. Write it like 2014-10-06.
form-fault-date = “{ $text }” is not a date. Write it like 2014-10-06, 2014-10, 2014, 2014-10-05/2014-10-09, ../2014-10-06 (on or before) or 2014-10-06~ (about).
form-fault-time = “{ $text }” is not a time of day with its zone. Write it like 2014-10-06T08:15+06:00 or 2014-10-06T08:15Z, or write the day alone.
form-fault-no-date = There is no date “{ $text }”.
form-fault-address = “{ $text }” is not a web address. It begins with http:// or https://.
form-fault-language = “{ $text }” is no name of a language that is known here, and no code. Write it in English, such as Russian, or as a code, such as ru.
form-fault-decimal = “{ $text }” could be a decimal or a number of thousands.
form-fault-count = “{ $text }” is not read as a count. Write the number as the source does, without its noun: 225, more than 2,200, dozens.
form-fault-lines = A quotation may not run across a line break. Keep the part on one line.
form-fault-long = { $n ->
    [one] The quotation has { $n } word. Keep the shortest phrase that carries the claim, at most { $most }.
   *[other] The quotation has { $n } words. Keep the shortest phrase that carries the claim, at most { $most }.
}

# The form as a whole.
form-add-figure = Add a figure
form-add-statement = Add a statement
form-add-event = Add an event
form-add-revision = Add a revision
form-add-denial = Add a denial
form-copy = Copy
form-download = Download
form-open = Open on GitHub
form-check = Check
form-nothing-wrong = Nothing wrong was found. Checked: what is needed is there, dates, counts, addresses and short names are written as in records, no short name is used twice, and no quotation has more than { $most } words. Not checked: whether it is what the article says.
form-fault-doubled = “{ $id }” is the name of a claim above. Choose another.
form-place-source = Source
form-place-claim = Claim { $n }
form-place-claims = Claims
form-mend = { $n ->
    [1] One thing is to be mended:
    [one] { $n } thing is to be mended:
   *[other] { $n } things are to be mended:
}
form-copied = The record is in the clipboard.
form-not-copied = The browser did not allow it. The record is selected; copy it with the keyboard.
form-saved = Saved as { $file }.
form-opened = GitHub opens in another tab, with the record filled in.
form-opened-empty = The record is too long for an address. { $copied } Paste it into the empty file that GitHub opens in another tab.
form-problem-place = { $place }, { $field }
form-problem = { $where }: { $words }
form-not-loaded = The form could not be set up, for its lists did not load. Load the page anew, or write the record by hand.
form-not-loaded-of-use = The list of sources did not load. It is asked for anew when you turn to the next field.
