# The report of a change for somebody who reviews it and need not know git.

review-title = What this change does to the record
review-title-faults = The records cannot be shown yet
review-faults = The program cannot read them as they are. Whoever sent the change mends what follows; then this report is made anew.
review-none = No record, answer or finding differs.
review-first = There were no records before this change.
review-sums = { $parts }.
review-sum-new = { $n ->
    [one] One record is new
   *[other] { $n } records are new
}
review-sum-changed = { $n ->
    [one] one record differs
   *[other] { $n } records differ
}
review-sum-gone = { $n ->
    [one] one record is taken out
   *[other] { $n } records are taken out
}
review-sum-answers = { $n ->
    [one] one answer differs
   *[other] { $n } answers differ
}
review-sum-findings = { $n ->
    [one] one finding differs
   *[other] { $n } findings differ
}

review-records = The records as they will look
review-record-new = { $title } (new)
review-record-changed = { $title } (changed)
# The publisher and the day of an article.
review-published = { $outlet }, { $when }
review-article = The article: { $address }
review-no-article = The record has no address of the article. Ask the sender for its text.
review-seen-at = Once this is merged, the record is to be seen at { $address }.
review-field = { $field }: { $before } → { $after }
review-claims-same = { $n ->
    [one] One further claim is as it was.
   *[other] { $n } further claims are as they were.
}
review-claims-more = { $n ->
    [one] One further claim is left out here.
   *[other] { $n } further claims are left out here.
}
review-claims-gone = These claims leave the record:
review-records-more = { $n ->
    [one] One further record is left out here.
   *[other] { $n } further records are left out here.
}
# Behind the part of the text: headline, lead, caption.
review-what-in = In the { $part }: { $what }
review-column-figure = Figure
review-column-what = What it says
review-column-who = Who said it
review-column-basis = How sure
review-column-words = The words in the text
review-claim-new = new
review-claim-changed = changed
review-sign = { $strength ->
    [checked] ◉
    [anchored] ●
    [quoted] ◐
    [read] ○
   *[noted] ◌
} { $words }
review-place-found = found in paragraph { $paragraph } of the saved text, by { $who }, { $day }
review-place-unsought = quoted; nobody looked for them in a saved text
review-place-restated = told in the record’s own words
review-when = { $who } ({ $when })
review-gone-records = Records that are taken out

review-answers = Answers that change
review-answer-leads = { $question } (on the home page)
review-before = Before: { $words }
review-after = After: { $words }
# A figure that others gave, with who they are.
review-beside = Others: { $figure }.
review-answer-none = nobody had given a figure

review-findings = Findings that change
review-finding-new = New: { $title }. { $words }
review-finding-gone = Gone: { $title }. { $words }
review-finding-changed = In other words: { $title }.

review-lacks = What is missing
review-lacks-none = Nothing that this report looks for.
review-lack-of = { $title }:
review-lack-warned = The check warns: { $words }
review-lack-text = { $claims ->
    [one] One claim is made from notes: no check of its wording against the text is recorded.
   *[other] { $claims } claims are made from notes: no check of their wording against the text is recorded.
}
review-lack-reader = It does not say who read the article for it.
review-lack-anchors = { $claims ->
    [one] One quotation was not looked for in a saved text.
   *[other] { $claims } quotations were not looked for in a saved text.
}
review-lack-account = The numbers of the article were not counted, so some may be missing.
review-lack-check = { $claims ->
    [one] No second person is recorded to have compared one claim with the article.
   *[other] No second person is recorded to have compared { $claims } claims with the article.
}

review-next = What to do next
review-next-open = Open the article of each record, and compare claim by claim: the number, what it counts, who said it, on which day.
review-next-wrong = Where something is wrong, write it into the field for comments below: which claim, and what the article says. Name no private person.
review-next-missing = Where something is missing, ask the sender for it there.
review-next-right = Where all is right: open “Files changed”, press “Review changes”, choose “Approve” and “Submit”.
review-next-merge = Whoever looks after the record presses “Merge”. Some minutes later the records stand at the addresses above.
review-next-sign = Your name can stand in the record: there the button “Check this record” prepares the lines.

review-others = What else differs
