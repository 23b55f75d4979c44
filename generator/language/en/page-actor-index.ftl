# The list of actors.

actor-index-title = Who says it
actor-index-lead = Who said something, who passed it on, and what became of their figures. Whoever speaks for another counts as one speaker with that one. What is only inferred, or may be another’s or may have been denied, is left out.
actor-index-side-by-side = Records that are long enough stand [side by side]({ $records }).
actor-index-folded = { $n } more
actor-index-name = Name
actor-index-for = { $about } Speaks for { $voice }.
# Who speaks for one that many others of a table speak for.
actor-index-side = For { $voice }
actor-index-side-others = Others
actor-index-few = With one claim each
# Of figures that are counted: what was credited to each, what of that was certainly denied or withdrawn, what was passed on.
actor-index-gave = Figures credited
actor-index-against = Denied or withdrawn
actor-index-relayed = Figures passed on
actor-index-claims = Claims
# The one that most reports credit somebody with, or that was disputed in most reports.
actor-index-known = Best-known figure
actor-index-remark = { $words }.
actor-index-generic = { $n ->
    [one] One claim
   *[other] { $n } claims
} under a general word for a speaker
actor-index-statements = statements only
# So many that are certainly its own; of any others that is not certain.
actor-index-uncounted = { $n ->
    [0] no figure that is certainly its own
    [one] credited with one figure, a forecast or background number
   *[other] credited with { $n } figures, all of them forecasts or background numbers
}
actor-index-passed-statements = passed on statements only
actor-index-passed-uncounted = passed on no figure that is counted
actor-index-own-words = { $n ->
    [one] one claim
   *[other] { $n } claims
} in its own words
actor-index-through = Only through those who speak for them: { $names }.
actor-index-through-one = { $name } ({ $n ->
    [one] one claim
   *[other] { $n } claims
})
actor-index-silent = Only named, or only by inference: { $names }.

actor-index-compared = What became of their figures
actor-index-compared-how = The records of all to whom { $least } figures or more are credited, by name. Below that one case more or less would turn a record over, and none is set beside others. A dash, or on a narrow screen no line, stands for none. How figures are counted, every case and the right of reply stand on the page of each.
actor-index-figures = Figures
# What became of figures, above columns and before each number on a narrow screen.
actor-index-column-raised = { record-row-given-raised }
actor-index-column-lowered = { record-row-given-lowered }
actor-index-column-denied = { record-row-given-denied }
actor-index-column-withdrawn = { record-row-given-withdrawn }
actor-index-column-withdrawn-by-reading = { record-row-given-withdrawn-by-reading }
actor-index-column-denied-by-reading = { record-row-given-denied-by-reading }
actor-index-column-perhaps = { record-row-given-perhaps }
actor-index-compared-passed = What they passed on
actor-index-compared-passed-how = Those who passed on { $least } figures or more, some of which somebody denied or withdrew.
actor-index-passed-figures = Figures passed on
actor-index-disputed = Denied or withdrawn by somebody
# By name and with however few figures, so that nobody is ranked.
actor-index-repeated = After it was known that somebody had denied or withdrawn it, and as far as the text was read without telling of that, { $n ->
    [one] one passed on a figure
   *[other] { $n } passed on a figure
}, by name, also of short records:
actor-index-repeated-one = { $name }: { $cases }
actor-index-open = before or after: not recorded

actor-index-kind-state = States
actor-index-kind-body = Institutions
actor-index-kind-person = People
actor-index-kind-organisation = Organisations
actor-index-kind-group = Groups
actor-index-kind-outlet = Media

actor-index-summary = Who said it and who passed it on: { $n ->
    [one] one name
   *[other] { $n } names
}, and what became of their figures.
