rule-calendar-title = Dates that differ
rule-calendar-chip = Dates differ
rule-calendar-shape = { $shape ->
    [weekday] a weekday does not fit the date
    [last-month] “last month” does not fit the date
    [week-ago] “a week ago” does not fit the date
    [after-publication] said on a day after the text appeared
    [several] several days of one text do not fit
   *[shown-earlier] other sources had it before the day on which it is said to have been said
}
rule-calendar-line = { $shape ->
    [shown-earlier] { $text } has a later day than others for { $figure }.
    [after-publication] { $text } dates something to a day after it appeared itself.
    [several] Several printed days do not fit the rest of { $text }.
   *[weekday] { $text } has “{ $words }”, which does not fit the rest of it.
}
rule-calendar-explanation =
    A source prints a weekday, “last month” or “a week ago” that does not fit the date on which other words of the
    record put the event; or dates a statement to a day after it appeared itself; or to a day before which other
    sources had its figures already. The date recorded is the recorder's reading; the printed words stand beside it.
    All days of one text that do not fit are one
    finding; what a text without a date misdates is one where it is a figure, or a denial of one. What was said on two days is no error, so the site chooses none of them.

# What a text dates: what somebody said, the words for the day in it; something else that it reports; or a figure.
rule-calendar-dates = { $form ->
    [said] reports that { $what }
    [clause] reports that { $what }, and dates this “{ $words }”
    [figure] dates { $what } “{ $words }”
   *[list] dates this “{ $words }”: { $what }
}
# The words for the day within what somebody is reported to have said.
rule-calendar-said = { $who } said “{ $words }” that { $what }
# Words that give a date, too, are read by that.
rule-calendar-misfit =
    { $source } { rule-calendar-dates }. { $dated ->
        [yes] But { $day } was a { $weekday }; we take the date.
       *[no] We read that as { $weekday }, { $day }.
    }{ rule-calendar-note }
rule-calendar-several = { $source } has days that do not fit the rest of it:
rule-calendar-misfit-side =
    { $dated ->
        [yes] “{ $words }”, though { $day } was a { $weekday },
       *[no] “{ $words }”, which we read as { $weekday }, { $day },
    } { rule-calendar-for }
rule-calendar-for = { $form ->
    [figure] for { $what }
    [list] for this: { $what }
   *[clause] where it reports that { $what }
}
# A text without a date may be of the month after, of which its other days may tell.
rule-calendar-if-later = “{ $words }”, for { $day }, { rule-calendar-for }; { rule-calendar-months }
rule-calendar-months = { $others ->
    [none] that fits only if the text is of the month after
   *[other] its other days, read as { $others }, lie in { $month } as well, but a text written in { $month } means { $last_month } by “last month”, and only one written in { $next_month } means { $month }
}
rule-calendar-with-another = { $sentence } { $another }
rule-calendar-another = It also { rule-calendar-dates }. We read that as { $day }; { rule-calendar-months }.
# What is reported, each after the first.
rule-calendar-that = that { $words }
rule-calendar-note =
    { $noted ->
        [yes] { "" } Our note: “{ $note }”.
       *[no] { "" }
    }

rule-calendar-after-publication =
    { $source } dates to { $day }, a { $weekday }, what it tells; it appeared itself before that day ({ $published }).
# The day by which reports had something, and for which of them it is inferred.
rule-calendar-by = { $day }{ $which ->
    [none] { "" }
    [all] { "" } (as we date it)
   *[some] { "" } ({ $papers } as we date it)
}
rule-calendar-shown-earlier =
    { $printed ->
        [none] { $source } dates { $figures } to { $weekday }, { $day }.
       *[words] { $who ->
            [none] { $source } has { $figures } as given “{ $words }”. We read that as { $day }.
           *[other] { $source } has { $figures } as given by { $who } “{ $words }”. We read that as { $day }.
        }
    } { $others } had { $had ->
        [one] that number by { $shown }; it may have been given on both days.
        [all] these numbers by { $shown }; they may have been given on both days.
       *[some] some of these numbers by { $shown }; they may have been given on both days.
    }{ $further ->
        [0] { "" }
        [one] { "" } One further report has { $figure } by { $last } or as given on a day up to then{ rule-calendar-as-read }{ rule-calendar-bound }{ rule-calendar-with-all }.
       *[other] { "" } { $further } further reports have { $figure } by { $last } or as given on a day up to then{ rule-calendar-as-read }{ rule-calendar-bound }{ rule-calendar-with-all }.
    }{ $dating ->
        [none] { "" }
       *[other] { "" } { $dating }.
    }
# Which reports tell themselves of the day before.
rule-calendar-dating = { $papers } { $n ->
    [one] dates
   *[other] date
} the statement to { $day }
# Of which of the further reports the day is a reading.
rule-calendar-as-read = { $read ->
    [none] { "" }
   *[other] { " " }(the day in { $read } is our reading)
}
# How many of the further reports have the other figures, too.
rule-calendar-with-all = { $both ->
    [0] { "" }
    [one] { $further ->
        [1] , and { $also }, too
       *[other] , one of them { $also }, too
    }
   *[other] , { $both } of them { $also }, too
}
# What some of these have around the number.
rule-calendar-bound = { $worded ->
    [0] { "" }
    [one] { "" } ({ $bound } in one of them)
   *[other] { "" } ({ $bound } in { $worded } of them)
}
