# The page of all findings.

findings-title = Where the record moves, disagrees, or cannot be right
findings-lead = Where claims meet and do not fit; not who is right. Numbers that were denied, or of which reports differ, have [pages of their own]({ $address }).
findings-kind = { $n ->
    [one] { $kind }
   *[other] { $kind } ({ $n })
}
findings-further = Further findings
findings-all = All findings
# Those of kinds of which there are few.
findings-others = Others
findings-rules = What the rules look for
findings-rules-lead = Each rule, what it leaves out, and what it found. Above, those come first in which most texts stand, copies of one text counted once; a text counts twice where the finding is about what the event counts first.
findings-rules-all = { $n ->
    [one] One rule, and what it found
   *[other] { $n } rules, and what each found
}
findings-rules-silent = Nothing was found by these: { $titles }
findings-rule-silent = **{ $title }.** { $explanation }
findings-rule = { $title }: { $n ->
    [one] one finding
   *[other] { $n } findings
}
findings-cite = A reference to each finding is in { $files }, under the id that ends the finding’s address.
