# What the script of the search says.

search-loading = One moment …
search-not-loaded = The search could not be loaded. Load the page anew.
search-none = Nothing in the record has these words.
search-found = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
search-similar = No name is spelled “{ $word }”; shown instead: { $names }.
search-more = { $n ->
    [one] { $n } more
   *[other] { $n } more
}
search-also = Also written { $name }
search-claims = { $n ->
    [one] { $n } claim
   *[other] { $n } claims
}
search-figure = { $value }: in { $claims }
search-figure-disputed = { $value }: in { $claims }, { $disputed } of them denied or withdrawn
search-quoted = “{ $words }”
search-kind-metric = Figures
search-kind-figure = Disputed numbers
search-kind-day = Days
search-kind-actor = People and bodies
search-kind-finding = Findings
search-kind-source = Sources
search-kind-page = About this site
