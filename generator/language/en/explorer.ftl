# What the explorer's script says: choices, rows, and what it tells those who listen.

explorer-claims = { $n ->
    [one] { $n } claim
   *[other] { $n } claims
}
explorer-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
explorer-voices = { $n ->
    [one] { $n } speaker
   *[other] { $n } speakers
}
explorer-selected = { $claims }, { $sources }, { $voices }
explorer-none = No claim is selected
explorer-spoken = { $summary }. { $days } { $similar }
explorer-similar = { $more ->
    [more] “{ $word }” is not in the record as a name; shown instead: { $names } and others.
   *[all] “{ $word }” is not in the record as a name; shown instead: { $names }.
}
explorer-more = Show { $n } more of { $left }
explorer-shown = { $n ->
    [one] { $n } claim shown.
   *[other] { $n } claims shown.
}
explorer-saved = { $n ->
    [one] { $n } claim saved as { $file }.
   *[other] { $n } claims saved as { $file }.
}
explorer-not-loaded = The claims could not be loaded. Load the page anew, or use the full tables below.

explorer-any = any
explorer-option = { $name } ({ $count })
explorer-chosen = { $filter }: { $name }
explorer-chosen-from = From { $day }
explorer-chosen-to = To { $day }
explorer-clear = Clear all
explorer-number = ({ $n } chosen)
explorer-take-back = Take back: { $text }
explorer-first-day = the first day
explorer-last-day = the last day
explorer-undated = day not stated
explorer-day-stated = day stated
explorer-span = between { $first } and { $last }
explorer-span-day = it can only be { $first }
explorer-span-from = not before { $first }
explorer-span-by = by { $last }

# Whether a claim is of the days that a reader chose.
explorer-sure-certainly = certainly then
explorer-sure-perhaps = perhaps then
explorer-chosen-only = Only what was certainly said then
explorer-days-certain = { $n ->
    [0] No claim was certainly said then.
    [one] { $claims } was certainly said then.
   *[other] { $claims } were certainly said then.
}
explorer-days-perhaps = { $n ->
    [one] { $claims } that states no day, or several days, may have been: it is marked “perhaps then”.
   *[other] { $claims } that state no day, or several days, may have been: they are marked “perhaps then” and stand behind the others.
}
explorer-days-left = { $n ->
    [one] { $claims } that states no day, or several days, may have been, and is left out.
   *[other] { $claims } that state no day, or several days, may have been, and are left out.
}
explorer-days-outside = { $n ->
    [0] None was said before or after.
    [one] { $claims } is left out that was said before or after.
   *[other] { $claims } are left out that were said before or after.
}
explorer-no-place = place not stated
explorer-no-group = group not stated
explorer-no-speaker = a speaker the text does not name
explorer-no-voice = no voice, or several
explorer-no-status = no figure, so no status

explorer-kind-figure = figure
explorer-kind-statement = statement
explorer-kind-event = event
explorer-kind-denial = denial
explorer-kind-retraction = retraction
explorer-kind-revision = revision
explorer-evidence-anchored = anchored
explorer-evidence-quoted = quoted
explorer-evidence-read = read
explorer-evidence-noted = noted

explorer-against = Against: { $what }
explorer-scope = , { $scope }{ $called }{ $moment }
explorer-called = , called “{ $label }”
explorer-moment = , describing { $moment }
explorer-quoted = “{ $words }”
explorer-through = { ", through " }
# Of a list of speakers one or more are meant.
explorer-or = { " or " }
explorer-where = In { $source } ({ $publication }; { $published })

# The head of a table that is saved.
explorer-column-claim = claim
explorer-column-kind = kind
explorer-column-metric = metric
explorer-column-figure = figure
explorer-column-scope = scope
explorer-column-called = called
explorer-column-against = against
explorer-column-said-by = said by
explorer-column-voice = voice
explorer-column-through = through
explorer-column-day = day
explorer-column-first-day = said no earlier than
explorer-column-last-day = said no later than
explorer-column-chosen-days = of the days chosen
explorer-column-describes = describes
explorer-column-on-ladder = on its ladder
explorer-column-status = status
explorer-column-evidence = evidence
explorer-column-words = words
explorer-column-quoted = quoted
explorer-column-restated = restated
explorer-column-source = source
explorer-column-publication = publication
explorer-column-published = published
explorer-column-language = language
explorer-column-address = address
explorer-yes = yes
explorer-no = no
