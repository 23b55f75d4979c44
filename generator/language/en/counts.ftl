# Things with their number, for messages that need no other form of them.

count-claims = { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
}
count-figures = { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
}
count-sources = { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}

# Claims by their kind, and by how far their wording was checked.

counted-figure = { $n ->
    [one] { $n } figure
   *[other] { $n } figures
}
counted-statement = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}
counted-event = { $n ->
    [one] { $n } event
   *[other] { $n } events
}
counted-denial = { $n ->
    [one] { $n } denial
   *[other] { $n } denials
}
counted-revision = { $n ->
    [one] one revision
   *[other] { $n } revisions
}
counted-retraction = { $n ->
    [one] { $n } retraction
   *[other] { $n } retractions
}
counted-anchored = { $n } anchored
counted-quoted = { $n } quoted
counted-read = { $n } read
counted-noted = { $n } noted

# What was corrected in a published record.

correction-of-day = { $day }: { $text }
correction-text = { $what } { $why }
correction-asked = { $what } { $why } Asked for by { $who }.
