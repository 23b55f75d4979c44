# Words of a table that stand beside a value where a row is told in lines, as on a phone.
lines-credited-to = credited to
lines-through = through
lines-within = within
lines-now = now
lines-reports = { $n ->
    [one] report
   *[other] reports
}
lines-rows = { $n ->
    [one] row
   *[other] rows
}
