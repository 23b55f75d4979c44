# Footnotes, and what they tell of a claim.

notes-title = Notes
mark-figure = note { $note } on { $figure }
mark-statement = note { $note } on a statement
mark-event = note { $note } on an event
mark-denial = note { $note } on a denial
mark-retraction = note { $note } on a withdrawal
mark-revision = note { $note } on a revision
notes-evidence-anchored = the quotation was found in the saved text
notes-evidence-quoted = no comparison with a saved text is recorded
notes-evidence-read = in our words, from the whole text
notes-evidence-noted = in our words, from notes; no comparison with the page is recorded. If you can, please compare, and mend the record where it is wrong
notes-evidence = { $level }: { $meaning }.
notes-more-on-evidence = [More on evidence]({ $address }).
notes-where = Each note leads to the claim on the page of its source, where it can be cited and corrected.
notes-restated = Restated:
note-said-by = { $words } — { $who }. { $source }.
note-said-through = { $words } — { $who }, through { $relays }. { $source }.
note-dates = Said: { $said }.
note-dates-as-of = Said: { $said }; describes { $moment }.
note-dates-happened = Said: { $said }; happened { $moment }.
note-dates-both = Said: { $said }; describes { $described }; happened { $moment }.
note-printed = Printed { $field }: “{ $words }”.
# What its evidence means, that no comparison is recorded, stands above the notes.
note-unchecked = { $evidence }: { $compare }
note-compare = compare
# The same for those who hear the links of a page alone.
note-compare-with = compare with { $source }
note-no-address = no address
note-checked = compared with the article by { $who }, { $day }
note-exact = Exact words
note-original = Original
note-no-quotation = {","} no quotation to find in it
note-not-verifiable = not verifiable: no address

denial-of-perhaps = perhaps { $what }
denial-of-several = one of several statements; the source does not say which
denial-of-target-perhaps = { $words }, perhaps also { $figures }
denial-of-speaker = attributed to { $who }
denial-of-above = all above { $count }
denial-of-other-than = all but { $count }
denial-of-called = called { $label }
revision-of-target =
    { $how ->
        [to] { $figure }; now { $value }
        [removes] { $figure } (no longer counted: { $part })
       *[both] { $figure }; now { $value } (no longer counted: { $part })
    }
denial-of-target = { $target } ({ $what })
denial-of-attribution = that it was theirs
denial-of-figure = the number
denial-of-label = what is counted
denial-of-publication = its publication
denial-of-unclear = of what, is not told
event-at = { $when }, { $places }
event-expected = { $when } (expected)
event-possible = { $when } (possible)

# The fields whose printed words a note can tell.
field-id = id
field-where = where
field-said-by = said by
field-said-by-all = said by all
field-speaks-for = speaks for
field-reported-by = reported by
field-reported-on = reported on
field-said-on = said on
field-printed = printed
field-quote = quote
field-restated = restated
field-about = about
field-note = note
field-readings = readings
field-in-doubt = in doubt
field-formerly = formerly
field-kind = kind
field-metric = metric
field-count = count
field-unit = unit
field-equivalents = equivalents
field-group = group
field-place = place
field-place-reading = place reading
field-covers = covers
field-label = label
field-told-as = told as
field-modality = modality
field-as-of = as of
field-period = period
field-of = of
field-bounds = bounds
field-breakdowns = breakdowns
field-happened-on = happened on
field-topic = topic
field-disputes = disputes
field-target = target
field-to = new figure
field-removes = part taken out
# What a field has, where its value is our reading of the text.
note-read =
    { $field ->
        [where] where it stands
        [said-by] who said it
        [speaks-for] for whom it was said
        [reported-by] who passed it on
        [reported-on] when it was passed on
        [said-on] when it was said
        [restated] what was said
        [about] what it comments on
        [metric] what is counted
        [count] the number
        [group] who or what is counted
        [place] the place
        [told-as] whether it is a figure of the past
        [as-of] which moment it describes
        [period] which time it covers
        [happened-on] when it happened
        [disputes] what is disputed
        [target] what it is directed against
       *[other] { $name }
    }
