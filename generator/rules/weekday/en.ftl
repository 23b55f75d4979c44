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
    finding. What was said on two days is no error, so the site chooses none of them.

# Words that give a date, too, are read by that.
rule-calendar-misfit =
    { $dated ->
        [yes] { $source } dates this “{ $words }”: { $what }. But { $day } was a { $weekday }; we take the date.{ rule-calendar-note }
       *[no] { $source } dates this “{ $words }”: { $what }. We read that as { $weekday }, { $day }.{ rule-calendar-note }
    }
rule-calendar-several = { $source } has days that do not fit the rest of it:
rule-calendar-misfit-side =
    { $dated ->
        [yes] “{ $words }”, though { $day } was a { $weekday }, for this: { $what }
       *[no] “{ $words }”, which we read as { $weekday }, { $day }, for this: { $what }
    }
# A text without a date may be of the month after.
rule-calendar-if-later = “{ $words }”, for { $day }, which fits only if the text is of the month after: { $what }
rule-calendar-with-another = { $sentence } { $another }
rule-calendar-another = It also dates this “{ $words }”: { $what }. We read that as { $day }, which fits only if the text is of the month after.
# What one said, each after the first.
rule-calendar-that = that { $words }
rule-calendar-note =
    { $noted ->
        [yes] { "" } { $note }
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
    }{ $unnamed ->
        [0] { "" }
       *[other] { "" } { $unnamed_papers } had the same by { $unnamed_by }, with no speaker recorded.
    }
