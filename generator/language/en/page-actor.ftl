# The page of an actor.

actor-part-of = Part of { $bodies }; counted as one speaker with { $voice }.
# Of claims that were made for another body than the one of which somebody is part.
actor-spoke-for = In { $n ->
    [one] { $n } claim
   *[other] { $n } claims
} speaking for { $bodies }, and counted there as one speaker with { $voices }.
actor-generic = A general word for a speaker whom sources do not name more closely.
actor-members = Speaking for it: { $members }.
actor-members-claims = Speaking for it: { $members }. Together they make { $n ->
    [one] { $n } further claim
   *[other] { $n } further claims
} in the record.
actor-own-names = In their own languages: { $names }.
actor-spellings = Spellings in the sources
actor-figures = Figures
actor-denials = What they denied, withdrew or revised
actor-disputed = Attributed to them and disputed
actor-revised = Attributed to them and revised by others
actor-named = Named for figures that their texts give to others
actor-own-figures = Figures in its own words
# The text is from a wire or another outlet, and who wrote them is not recorded.
actor-either-figures = Figures in words that may be its own or another outlet’s
actor-findings = Findings
actor-statements = Statements
actor-events = Events they reported
actor-passed-on = Passed on
actor-passed-figures = { $metric }: { count-claims }
actor-passed-others = Statements, events and denials: { count-claims }
actor-published = Sources that carry their name
actor-feed = To be told of what is new here, follow the [Atom feed]({ $atom }).
actor-mentioned = Nothing in the record was said or passed on under this name.
actor-mentioned-itself = Nothing in the record was said or passed on under this name itself.

# What search engines and cards show of it.
actor-summary = What { $name } said and passed on: { $tally }, and what became of them.
actor-made = { $claims ->
    [0] no claim
    [one] one claim
   *[other] { $claims } claims
} made
actor-by-inference = { $n } more by inference
actor-may-be-anothers = { $n ->
    [one] one more that may be another’s
   *[other] { $n } more that may be others’
}
# Where nothing is certainly theirs.
actor-perhaps-anothers = { $n ->
    [one] one claim that may be another’s
   *[other] { $n } claims that may be others’
}
actor-in-own-words = { $n ->
    [one] one claim
   *[other] { $n } claims
} in its own words
actor-passed = { $n } passed on
