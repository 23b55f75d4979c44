# The page of all findings.

findings-title = Where the record moves, disagrees, or cannot be right
findings-lead = Rules compare the claims across sources and point out what a careful reader would ask about. A finding says which claims meet and how; it does not say who is right.
findings-weight = First come those in which most texts stand, copies of one text counted once; a text counts twice where the finding is about what the event counts first.
findings-of-one-figure = { $n ->
    [one] One more finding on this figure
   *[other] { $n } more findings on this figure
}
findings-further = Further findings
findings-all = All findings
findings-rules = What the rules look for
findings-rules-lead = Each rule, what it leaves out, and what it found.
findings-rule = { $title }: { $n ->
    [0] nothing found
    [one] one finding
   *[other] { $n } findings
}
findings-lives = [Each disputed number on a page of its own]({ $address }).
findings-cite = A reference to each finding is in { $files }, under the id that ends the finding’s address.
