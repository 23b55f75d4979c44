# The page of a source.

source-record-of = Record of “{ $name }”
source-not-stated = not stated

# What is known of it.
# Beside a claim, to the texts by which it is cited.
source-cite = Cite
source-title = Title
source-title-unknown = not recorded; the page is named by outlet, date and topic
# Below a heading that is no title of the text.
# Below a headline in another language than that of the site.
source-headline-tells = The headline tells of { $figures }.
source-heading-ours = Our description: no title of the text is recorded.
source-title-none = none: the text has no headline, and the words above describe it
source-publisher = Publisher
source-agency = Agency
source-agency-known = { $agency } ({ $basis })
source-agency-credited = { $agency }, credited by the text
source-author = Author
source-published = Published
source-published-basis = Date known from
source-more = More on this record
source-address = Address
source-archived = Archived copy
source-archived-on = { $address }, of { $day }
source-language = Language
source-same-article = The same article
source-edition-of = another edition of { $source }
source-edition-after = another edition is { $source }
source-duplicate-of = also recorded as { $source }; the two count as one source
source-taken-from = Taken from
source-taken-from-known = { $sources } ({ $basis })
source-capture = Recorded from
source-capture-whole = a saved text, SHA-256 { $hash }
source-capture-part = a saved text, SHA-256 { $hash } (a part of the article)
source-recorded = Recorded
source-read = Read for the record
source-read-unknown = by whom is not recorded
source-by-on = by { $who }, { $day }
source-checked = Compared with the article
source-checked-part = { $n ->
    [one] one claim
   *[other] { $n } claims
 }, by { $who }, { $day }
# Anchors: whoever made them had the saved text, and not necessarily the page.
source-checked-found = { $n ->
    [one] one quotation
   *[other] { $n } quotations
 } found in the saved text by { $who }, { $day }
source-holds = Holds
source-holds-numbers = { $kinds }; { $levels }
source-numbers = Numbers in the text
source-numbers-accounted = { $accounted } of { $found } accounted for: { $recorded } recorded, { $aside } set aside with a reason

# The request to compare what was made from notes.
source-asks-article = Can you compare this with the article?
source-asks-language = Can you read { $language }?
source-notes-all = This record was made from notes, and no comparison of its words with the page is recorded.
source-notes-some = A part of this record was made from notes, and no comparison of its words with the page is recorded.
source-compare = [Open the page]({ $address }), compare. Thank you.
source-compare-mend = [Open the page]({ $address }), compare, and [mend the record]({ $record }) where it is wrong. Thank you.
source-compare-text = The address of the page is not known. If you have the text, compare it. Thank you.
source-compare-text-mend = The address of the page is not known. If you have the text, compare it, and [mend the record]({ $record }) where it is wrong. Thank you.
source-check = Check this record
source-correct = Correct this record

source-claims = What it claims
source-claims-lead = In the order of the text. Where a claim has no day, the source does not tell when it was made; who passed on a claim is named beyond the publisher and the agency.
source-claims-others = { $n ->
    [one] One statement or event
   *[other] { $n } statements and events
}
source-column-figure = Figure
source-column-what = What it says
source-column-who = Who said it
source-kind = { $kind ->
    [event] event
   *[statement] statement
}
source-when = { $said }
source-describes = describes { $moment }
source-when-describes = { $said }; describes { $moment }
source-figure = { $metric }, { $scope }.
source-figure-called = { $metric }, { $scope }, called { $label }.
source-figure-earlier = { $metric }, { $scope }, given as an earlier figure.
source-figure-called-earlier = { $metric }, { $scope }, called { $label }, given as an earlier figure.
source-happened = **{ $when }.**
source-against = { $code ->
    [revision] Of { $disputed }.
   *[denial] Against { $disputed }.
}
source-more-on = More on [{ $metric }]({ $address }).
source-about = Comments on: { $claim }
source-about-elsewhere = Comments on a claim of { $source }: { $claim }
source-note = Recorder’s note
source-noted = { $how }: { $note }
# Before that, what of the claim is our reading of the text.
source-note-read = As we read it: { $what }. { $how }
# What the recorder took from elsewhere than its words, or what these leave open.
source-doubt = In doubt: recorder’s note
source-findings = Findings
source-set-aside = Numbers that are no claims
source-set-aside-text = “{ $text }”: { $reason }
source-corrections = Corrections
source-breakdown-place = Divided by place: { $parts }{ $extent ->
    [all] ; these make up the whole
    [some] ; there are others
   *[open] { "" }
}{ $overlap ->
    [none] ; nobody is counted twice
   *[open] { "" }
}.
source-breakdown-group = Divided by group: { $parts }{ $extent ->
    [all] ; these make up the whole
    [some] ; there are others
   *[open] { "" }
}{ $overlap ->
    [none] ; nobody is counted twice
   *[open] { "" }
}.
source-breakdown-metric = Divided by what is counted: { $parts }{ $extent ->
    [all] ; these make up the whole
    [some] ; there are others
   *[open] { "" }
}{ $overlap ->
    [none] ; nobody is counted twice
   *[open] { "" }
}.

# What search engines and cards show of it.
source-summary = { $name }: { $n ->
    [0] no claim
    [one] one claim
   *[other] { $n } claims
 } of { $outlet } ({ $published }), with who said it, through whom, and what became of it.

source-gone = No longer here
source-gone-removed = A claim was taken out on { $day }: { $reason }
source-gone-moved = A claim stands elsewhere now.
source-gone-now = What to read in its place: { $claim }.
