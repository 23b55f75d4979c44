# The page of a day.

day-lead = { $weekday }. { $news }. [The record as it stood that night](#night).
# The news of a day, a figure each.
day-news-up = { $figure }, up from { $before }
# What is compared with is not that with which the night before led.
day-news-of = { $value } of { $who }
day-news-down = { $figure }, down from { $before }
day-news-after = { $figure }, { $before } the night before
day-news-struck = { $figure }, { $given ->
    [yes] given and{" "}
   *[no] { "" }
}{ $how ->
    [retracted] withdrawn
    [denied] denied
   *[disputed] disputed
} by that night
day-news-echo = { $news } ({ $n ->
    [one] a report that names no speaker has { $values }
   *[other] reports that name no speaker have { $values }
})
day-news-same = { $others ->
    [yes] { day-news-nothing }; { $figure } among other figures, as on { $day }
   *[no] { day-news-nothing }; { $figure }, as on { $day }
}
day-news-as-before = { day-news-nothing }; { $figure }, as before
# Some figure may have been given on the day, or none.
day-news-nothing = { $open ->
    [yes] no figure is certain to be of this day
   *[no] nothing new
}
# A figure of which no day is recorded, but only one by which it had been given.
day-news-by = { $figure } by this day
day-news-remarked = { $figure } ({ $remarks })
# What all its sources call those counted.
day-news-called = called { $label }
# Its record reads the day out of its text.
day-news-read = the day as we read it
# That one report has it, which tells it as of the past.
day-news-lone = { $who ->
    [none] { day-news-report }
   *[other] credited to { $who } { day-news-report }
}
day-news-report = { $how ->
    [later] by one later report
   *[other] by one report, as an earlier figure
}
# Of a figure that was disputed when its night was over.
day-news-credited = credited to { $who }
day-news-later = known later: { $what }
# What the same speaker is said to have called possible only.
day-news-possible = only as possible in { $n ->
    [one] another report
   *[other] { $n } other reports
}
day-news-again = { $figure }, again
# Figures of reports that are dated only within a longer time.
day-news-late = nothing new is dated to this day; { $n ->
    [one] one figure counts
   *[other] { $n } figures count
} from this night, of { $n ->
    [one] a report
   *[other] reports
} dated only within a longer time
day-given = { $given }.
# The figures of a day by whose they are, in a row.
# Those of one body count as one, and so do bodies of one voice.
day-given-by = { count-figures } from { $voices ->
    [one] { $how ->
        [least] at least one speaker or body
       *[exact] { $bodies ->
            [one] one speaker or body
           *[other] { $bodies } bodies that count as one voice
        }
    }
   *[other] speakers or bodies, { $how ->
        [least] at least { $voices }
       *[exact] { $voices }
    } of them independent of one another
}
day-given-in-general = { count-figures } with a general word for the speaker
day-given-in-own-words = { count-figures } in { $figures ->
    [one] an outlet’s own words
   *[other] outlets’ own words
}
day-given-by-nobody = { count-figures } without a recorded speaker
day-lead-described = { $weekday }. { $described ->
    [one] { $described } figure in the record describes this day
   *[other] { $described } figures in the record describe this day
}; none is dated to it as the day of saying. [The record as it stood that night](#night).
day-lead-open = { $weekday }. No figure in the record was certainly given on this day; some may have been. [The record as it stood that night](#night).
day-lead-no-figure = { $weekday }. No figure in the record is dated to this day. [The record as it stood that night](#night).
day-before = Before: { $day }.
day-after = After: { $day }.
day-changed = What changed by that night
day-changed-since = New by this night, compared with { $day }; some of it may have been given earlier. A number that stood already is left out.
day-changed-first = New by this night; some of it may have been given earlier.
day-changed-metric = What
day-changed-before = { $day ->
    [none] Before
   *[other] By { $day }
}
day-changed-after = From this night on
day-changed-later = From a night before this one on
# No figure of it at all, or none of that group and place.
day-changed-nothing = none certain
day-changed-elsewhere = none certain for this group and place
# A figure of the night before that a new one stands beside.
day-changed-kept = { $value } (still stands)
day-changed-more = { $values } and [{ $n } more](#night)
day-changed-value = { $value } { $chip }
# The same number as somebody else gave it stands.
day-changed-stands-too = { $value } (not as all gave it)
day-changed-number = { $value }, and the number itself denied
# It may be another wording of a number that had been denied or withdrawn.
day-changed-echo = { $value } (perhaps of one that was disputed; no speaker named)
# A figure that had been given before, and stands again as what had replaced it does not.
day-changed-again = { $value }, standing again
day-changed-folded = { $n ->
    [one] One further change
   *[other] { $n } further changes
}: parts, and other counts
day-changed-between = { $n ->
    [one] One count
   *[other] { $n } counts
} with figures that became certain between { $since } and this day
day-disputed = { $n ->
    [one] Disputed figure of the day: { $numbers }.
   *[other] Disputed figures of the day: { $numbers }.
}
# What befell a figure as reports of a later day have it.
day-known-later = Known later{ $day ->
    [none] { "" }
   *[other] {" "}(by { $day })
}: { $chip } { $all }
# Said once: the group and place of the rows that name none.
day-usual-scope = A figure beside which neither group nor place stands is of: { $scope }.
day-figures = What was said: figures
# Totals that were certain by its night; the record does not have that they were given on it.
day-also-new = Also new by that night, said on this day or before it: { $values }{ $n ->
    [0] .
   *[other] { " " }and { $n } more.
} [The record as it stood that night](#night).
day-more-scopes = { $n ->
    [one] { $n } further group or place
   *[other] { $n } further groups and places
}
day-denials = What was denied or withdrawn
day-statements = What was said: statements
day-events = What happened
day-described = Figures for this day, given later or on a day not stated
day-described-few = { $n ->
    [one] { $n } figure for this day, given later or on a day not stated
   *[other] { $n } figures for this day, given later or on a day not stated
}
day-possible = What may have been said on this day
day-possible-denied = { $n ->
    [one] Denied or withdrawn on this day or on another:
   *[other] Denied or withdrawn, each on this day or on another:
}
# Those that may have been given on one of a few days, this day among them; then those of which that is open for longer.
day-possible-few = { $n ->
    [one] { $n } figure that may be of this day or of another
   *[other] { $n } figures that may be of this day or of another
}
day-possible-open = Of further figures the day is open within a longer time; whether any was given on this day is not recorded.
day-appeared = What appeared
day-appeared-lead = Sources of this day. What they reported that day was said by then; where they state its day, it is told above or on the page of that day.
day-findings = Findings
day-night = The record as it stood at the end of the day
day-night-part = { $day }, { $night }
day-night-elsewhere = Further figures, by metric:
day-night-lead = What had certainly been said by then; where a day is our reading, by that reading. Left out is what a later figure had replaced, or a higher one of a later report. A claim whose day is not stated counts from the last day on which it can have been made; where no such day is known, it is left out.
day-night-nothing = Nothing in the record had certainly been said by the end of this day.

night-metric = Counted
night-figure = Figure
night-scope = Who or what, where
night-who = Credited to
night-sources = Sources
# Said once above the rows of which no day but that of the table is known.
night-by-then = Where no day is named, all that is recorded is that the figure had been given by the end of this one.
night-who-day = { $who }, { $day }
# Somebody said, then or later, that it was not theirs: certain is that it was reported so.
night-who-reported = { $who }, as reported by { $relays }, { $day }
# Only general words name who gave it: who told of that is named.
night-who-told = { $who }, as told by { $by }, { $day }
# With those of whom it is not recorded that they said it on that day, and when they did.
night-who-also = { $who }, { $day }; also { $others } ({ $when })
night-values-more = { $value } and [{ $n } more]({ $address })
night-as-on = unchanged since { $day }
# What became of a figure is told in the section of what was said that day.
night-told = More [above](#said).
night-struck = Denied or withdrawn: { $values }.
night-as-before = By the end of this day nothing had changed in what had certainly been said: it stood as on { $day }.
night-same = { $n ->
    [one] One count
   *[other] { $n } counts
} unchanged since an earlier day
night-rest = { $n ->
    [one] One further count
   *[other] { $n } further counts
} unchanged, each on the day of its last change
night-value-of = { $value } ({ $scope })
night-unchanged = { $metric }: { $n ->
    [one] { $n } further figure
   *[other] { $n } further figures
} as on { $day }.
night-folded = { $n ->
    [one] One further figure
   *[other] { $n } further figures
}
# Above the figures of a night, where something else came to be counted by then.
night-break = { $metric }: from { $on } something else is counted: { $what } Figures of before are not of the same thing.
night-break-of = { $metric }: from { $on } something else is counted by { $who }: { $what } The figures given there before are not of the same thing.

# What search engines and cards show of it.
day-summary = { $day }. { $lead }
