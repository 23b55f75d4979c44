# Of the desk, on which a record is written beside its text.

desk-text = The text
desk-keep = Save the text

# What is wrong with a text, and how to mend it.
desk-fault-empty = There is no text. Paste one, or open a file.
desk-fault-format = This is a file of another kind than plain text, or its source. Copy the text of the article and paste it.
desk-fault-encoding = This is no plain text in UTF-8. Save it as UTF-8, or copy the text and paste it.
desk-fault-size = This is more than any article has. Open the text of one alone.
desk-fault-not-found = The quotation does not stand in the text. Copy it from there as it is.
desk-fault-share = More than { $most }% of the words of the text are quoted. Shorten quotations, or restate statements and events.
desk-fault-difference = This is a rise or a fall: name the time in which it came about.
desk-fault-proposal = This was proposed from the text. Confirm it, or choose something else.

# Its numbers, and what became of them.
desk-account = { $found ->
    [0] The text has no number that is found by the program.
    [one] { $found } number: { $todo } to do, { $recorded } recorded, { $aside } set aside.
   *[other] { $found } numbers: { $todo } to do, { $recorded } recorded, { $aside } set aside.
}
desk-share = { $words } of { $all } words are quoted, { $percent }% of at most { $most }%.
desk-reads = Marked are numbers in digits and in words of this language: { $language }. Words such as “none” or “a handful” are found by eye.
desk-reads-digits = { $language ->
    [und] Marked are numbers in digits alone, for the letters do not tell the language of the text. Name it above. Words are read in { $others }.
   *[other] Marked are numbers in digits alone, for the words of this language are not read: { $language }. Look for those by eye. Words are read in { $others }.
}
desk-number-todo = { $number }, to do
desk-number-recorded = { $number }, recorded as { $by }
desk-number-aside = { $number }, set aside: { $by }
desk-next = Next number to do
desk-paragraph = paragraph { $n }
desk-to-text = Back to the text

# What is chosen in the text.
desk-chosen = { $n ->
    [one] “{ $words }”: { $n } word of at most { $most }
   *[other] “{ $words }”: { $n } words of at most { $most }
}
desk-begin = Record it
desk-begin-figure = A figure
desk-begin-denial = A denial
desk-begin-statement = A statement
desk-begin-event = An event
desk-step = Change the words that are quoted
desk-step-before = Add the word before
desk-step-behind = Add the word behind
desk-step-first = Drop the first word
desk-step-last = Drop the last word
desk-aside = Set { $number } aside as
desk-aside-other = Set aside
desk-reason-date = date
desk-reason-time = time of day
desk-reason-age = age
desk-reason-duration = duration
desk-reason-measure = measure
desk-reason-name = name
desk-reason-furniture = page furniture
desk-reason-other = Another reason
desk-is-recorded = { $number } is recorded as { $by }.
desk-is-aside = { $number } is set aside: { $reason }.
desk-is-difference = { $number } is by how much a count changed, and not the count itself.
desk-open-scope = The home page passes over this figure: it is open of whom it is, or where. Where it is of the whole event, as “the death toll of the storm”, choose “{ $group }” and “{ $place }”.
desk-is-denied = The text seems to deny { $number }: who denies a number does not say it. Then it is a denial.
desk-show-claim = Show the claim
desk-take-up = Take it up again

# What is proposed from the words around a number.
desk-proposed = Some fields were proposed from the text. Compare each with it.
desk-proposal = proposed
desk-quote-too = Quote these words, too
desk-confirm = They are right

# Of the reader and the record.
desk-extent = How much of the article the text is
desk-extent-whole = The whole article
desk-extent-part = A part of it
desk-by = Your name
desk-by-hint = The name under which you agree to be shown as the reader of the article.

# What was checked where nothing was found.
desk-nothing-wrong = { $todo ->
    [0] Nothing wrong was found, and every marked number is recorded or set aside.
    [one] Nothing wrong was found, but { $todo } number is still to do.
   *[other] Nothing wrong was found, but { $todo } numbers are still to do.
} Checked: what is needed is there, dates, counts, addresses and short names are written as in records, each quotation stands in the text with at most { $most } words, all of them with at most { $share }% of it, and each proposal was confirmed. Not checked: whether it is what the article says.

# Entries that the lists do not have.
desk-new-here = New with this record
desk-new-actors = Add an actor
desk-new-metrics = Add a metric
desk-new-groups = Add a group
desk-new-places = Add a place
desk-new-within-groups = It belongs to
desk-new-within-groups-hint = Only where nobody disputes that.
desk-new-within-places = It lies in
desk-new-within-places-hint = The town, region or country around it.
desk-new-within-none = None of these
desk-new-name = Name
desk-new-kind = Kind
desk-new-choose = Choose
desk-new-part-of = Speaks for
desk-new-part-of-none = Nobody else
desk-new-part-of-hint = The actor whose voice this one is, as a ministry speaks for its state.
desk-new-description = Who this is
desk-new-description-hint = In a sentence. Of a person, the role in which they speak; no name of a private person.
desk-new-question = Its question
desk-new-question-hint = “How many people died?”
desk-new-definition = What counts, and what does not
desk-new-definition-hint = In a sentence.
desk-new-unit = Unit
desk-new-unit-hint = People, vehicles, cases.
desk-new-id = Short name
desk-new-id-hint = Proposed from the name; it is permanent. Lower-case letters, digits and hyphens.
desk-new-id-taken = “{ $id }” is taken. Choose another.
desk-new-take = Put it in the lists
desk-new-leave = Leave it
desk-new-half = This one is half filled in: put it in the lists, or leave it, before the next.
desk-new-taken = { $name }, for { $file }
desk-new-remove = Remove
desk-new-remove-named = Remove: { $name }
desk-kind-person = A person
desk-kind-body = An office or ministry
desk-kind-state = A state
desk-kind-organisation = An organisation
desk-kind-outlet = An outlet or agency
desk-kind-group = A group
desk-kind-cumulative = It only adds up, as the dead do
desk-kind-stock = It is counted at a moment, as the missing are
desk-kind-flow = It is counted within a period, as the births of a year are
desk-kind-fixed = It is background, as the inhabitants of a town are

# The file in the zip that tells what the others are.
desk-zip = In the folder that holds “sources”, this puts all of it in its place and checks it: contested-figures add { $file }
desk-zip-hand = By hand: put the files of “sources” there, append those of “additions” to the registries of the same names, and run: contested-figures check
