# The page of corrections.

corrections-title = Corrections
corrections-lead = When a published record was wrong, it is mended and the mend is listed here, newest first. Nothing is removed without a trace. [Correct or add something]({ $correct }) tells where to write. To be told of new corrections, follow the [Atom feed]({ $atom }) or the [JSON feed]({ $json }).
corrections-records = { $n ->
    [one] One record was corrected.
   *[other] { $n } records were corrected.
}
corrections-what = What was changed
corrections-why = Why
corrections-why-asked = { $why } Asked for by { $who }.
corrections-of-many = In { $n } records
corrections-more = { $n ->
    [one] One more of this day
   *[other] { $n } more of this day
}
corrections-all = All corrections
corrections-none = No record has been corrected yet.
