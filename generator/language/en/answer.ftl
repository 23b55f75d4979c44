# The answer to a metric's question, and the story of a disputed figure.

answer-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
answer-voices = { $n ->
    [one] { $n } independent speaker
   *[other] { $n } independent speakers
} (all offices of one state count as one)
# Beside speakers of whom only a general word tells.
answer-voices-at-least = at least { $n ->
    [one] { $n } independent speaker
   *[other] { $n } independent speakers
} (all offices of one state count as one)
answer-nobody = no independent speaker
answer-borne = { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
} from { $sources }, { $n ->
    [one] which names { $voices }
   *[other] which name { $voices }
}
answer-borne-of-several = The figures for this ({ $scope }) stand in { $sources }, { $n ->
    [one] which names { $voices }
   *[other] which name { $voices }
}
answer-borne-end = { $borne }.
answer-borne-carried =
    { $borne }; { $n } of the sources repeat one figure of { $who }, { $value }.

answer-put = { $who } put { $what } at { $figures }.
answer-put-last = { $who } last put { $what } at { $figures }.
# Where the value itself begins with “at least”.
answer-put-bound = { $who } gave { $what } as { $figures }.
# Of how many there were, another sentence tells what was said; `figures` is the word for none.
answer-put-none = { $who } reported no such case { $figures }.
# A person with the body they speak for.
answer-person = { $person } ({ $body })
answer-value = { $value }
answer-value-on = { $value } on { $day }
answer-value-by = { $value } ({ $about })
# Where the sentence tells the value.
answer-value-alone = { "" }
answer-value-on-alone = on { $day }
answer-value-by-alone = ({ $about })
answer-value-called = { $value } (called { $label }, { $about })
answer-value-differ = { $value } ({ $about }; other reports have { $label })
answer-value-elsewhere = { $value } ({ $about }; elsewhere: { $label })
# Several reports have it; the day is that by which the first of them had.
answer-value-in-several = { $value } (in { $n } reports, the first { $about })
answer-value-first = { $value } (the first { $about })
answer-last-joint = { " and " }
answer-joint-or = { " or " }
answer-parts = Of the { $what }: { $figures }.
answer-labels = Called in reports: { $figures }.
# Numbers beside the first: by its speaker in other reports, and in the text of the first.
answer-worded = Other reports have { $figures }.
answer-in-one-text = The report with the { $what } also has { $figures }.
answer-likewise = The same number is also credited to { $who }.
answer-own-parts = For parts of it { $who } gave { $figures }.
answer-rival = For { $what } { $who } gave { $figures }.
# Of one speaker and of several, so that no word has to agree with them.
answer-beside = { $how ->
    [also] Also credited to { $who }: { $figures }.
   *[other] Credited to { $who }: { $figures }.
}
answer-unordered = Which of these came last is not recorded.
# How many figures are not told of those of which some are.
answer-further-beside = { $n ->
    [one] { $n } further figure may be as late.
   *[other] { $n } further figures may be as late.
}
answer-further-earlier = { $n ->
    [one] { $n } more was earlier, too.
   *[other] { $n } more were earlier, too.
}
answer-further-open = { $n ->
    [one] { $n } further figure leaves group or place open.
   *[other] { $n } further figures leave group or place open.
}
answer-further-periods = { $n ->
    [one] { $n } further figure is of an earlier period.
   *[other] { $n } further figures are of earlier periods.
}
answer-further-otherwise = { $n ->
    [one] { $n } further figure is of a wider group or place, or counts otherwise.
   *[other] { $n } further figures are of wider groups or places, or count otherwise.
}
answer-further-nameless = { $n ->
    [one] { $n } further number has no recorded speaker.
   *[other] { $n } further numbers have no recorded speaker.
}
answer-lower = { $who } gave { $n ->
    [one] a lower figure
   *[other] lower figures
}, { $figures }.
answer-otherwise = { $who } gave { $what } as { $figures }.
answer-otherwise-differ = Reports differ on what { $who } gave: they have { $what } as { $figures }.
answer-before = Before that { $who } had given { $figures }.
# Before the figures that lead, in no certain order to those that were told just now.
answer-before-also = Also earlier, { $who } had given { $figures }.
answer-of-earlier = For earlier days { $who } gave { $figures }.
answer-of-earlier-too = { $who } gave { $figures }, also for an earlier day.
# What was given for a day when it was over, in the place of what had been given for it.
answer-given-again = { $how ->
    [none] For { $what } { $who } gave { $figures }.
   *[other] For { $what } { $who } gave { $figures }, in place of { $how }.
}
# Figures of days before one from which something else is counted.
answer-before-turn = From { $how } on something else is counted: { $what } For days before that { $who } gave { $figures }.
answer-shown-before = Reports that appeared earlier had { $figures }.
# The same thing, counted within other days than those of the figure that leads.
answer-value-within = { $value } { $about }
answer-periods = { $how ->
    [earlier] For earlier periods { $who } gave { $figures }.
   *[other] For other periods { $who } gave { $figures }.
}
answer-nameless = { $n ->
    [one] A report for which no speaker is recorded has { $figures }.
   *[other] { $n } reports for which no speaker is recorded have { $figures }.
}
answer-number = The { $value }
answer-figure-of = The figure of { $value }
answer-words = The figure “{ $value }”
answer-narrowed = { $figure } { $limits }
answer-of-day = { $figure } of { $day }
answer-credited = { $figure } credited to { $who }{ $day ->
    [none] { "" }
   *[other] { " " }({ $day })
}
answer-that = That number
# A denial that names those counted in other words, or more narrowly; it stands by itself.
answer-denied-as-called = { $limits ->
    [none] { $who } denied { $when } that there were { $value } { $label }; whether that touches this figure is not recorded.
   *[other] { $who } denied { $when } that there were { $value } { $label }; whether that touches the { $value } { $limits } is not recorded.
}
answer-disputed = { $figure } { $outcome }.
answer-other = Credited to { $who }: { $figures }.
answer-several = Credited to one or more of { $what }: { $figures }.
answer-further-speakers = { $n ->
    [one] { $n } further speaker gave figures, too.
   *[other] { $n } further speakers gave figures, too.
}
answer-open = { $how ->
    [group] Credited to { $who }, the group not stated: { $figures }.
    [both] Credited to { $who }, neither group nor place stated: { $figures }.
   *[place] Credited to { $who }, the place not stated: { $figures }.
}
