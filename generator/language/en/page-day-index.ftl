# The list of days.

day-index-title = Days
day-index-lead = The page of a day has what was said and happened on it, and the record as it stood that night.
day-index-little = little
day-index-much = much said or happened
# A figure, and what befell it.
day-index-figure-disputed = { $figure } { $chip }
day-index-figures-more = { $figures } and { $n ->
    [one] one further figure
   *[other] { $n } further figures
}
day-index-denial = { $chip } { $target }
# An event or a statement in our words, and an outlet that tells it.
day-index-happened = { $what } ({ $outlet })
# Of a day of which nothing else is told.
day-index-others = { $n ->
    [one] One statement or event
   *[other] { $n } statements or events
}
# Of a day without anything said or happened.
day-index-reports = Report: { $report }{ $n ->
    [0] { "" }
    [one] ; one more report
   *[other] ; { $n } more reports
}
day-index-reports-too = { $n ->
    [one] one more report
   *[other] { $n } more reports
}
# What a report gave that appeared on the day.
day-index-printed = { $figure } ({ $outlet })
# A figure that describes the day, and how many more do.
day-index-described = { $figure }{ $n ->
    [0] { "" }
    [one] { " " }and one further figure
   *[other] { " " }and { $n } further figures
}, given for this day { $when ->
    [open] later or on a day not stated
   *[other] on another day
}
# Days without a page.
day-index-gap = { $n ->
    [one] { $days }: nothing is dated to this day
   *[other] { $days }: nothing is dated to one of these days
}

day-index-summary = { $n ->
    [one] One day
   *[other] { $n } days
 }, each with what is dated to it and the record as it stood that night.
