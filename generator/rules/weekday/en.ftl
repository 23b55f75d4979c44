rule-calendar-title = Dates that differ
rule-calendar-chip = Dates differ
rule-calendar-shape = { $shape ->
    [weekday] a weekday does not fit the date
    [last-month] “last month” does not fit the date
    [week-ago] “a week ago” does not fit the date
    [after-publication] said on a day after the text appeared
   *[shown-earlier] other sources had it before the day on which it is said to have been said
}
rule-calendar-line = { $figure ->
    [none] A printed day does not fit the rest of its text.
   *[other] Reports differ on a day, or a printed day does not fit: { $figure }.
}
rule-calendar-explanation =
    A source prints a weekday, “last month” or “a week ago” that does not fit the date on which other words of the
    record put the event; or dates a statement to a day after it appeared itself; or to a day before which other
    sources had its figures already. The date recorded is the recorder's reading; the printed words stand beside it.
    What was said on two days is no error, so the site chooses none of them.

# Words that give a date, too, are read by that.
rule-calendar-misfit =
    { $dated ->
        [yes] { $source } has “{ $words }” for this: { $what }. But { $day } was a { $weekday }; we take the date.{ rule-calendar-note }
       *[no] { $source } has “{ $words }” for this: { $what }. We read that as { $weekday }, { $day }.{ rule-calendar-note }
    }
rule-calendar-note =
    { $noted ->
        [yes] { "" } { $note }
       *[no] { "" }
    }

rule-calendar-after-publication =
    { $source } dates to { $day }, a { $weekday }, what it tells; it appeared itself before that day ({ $published }).
rule-calendar-shown-earlier =
    { $printed ->
        [none] { $source } puts { $figures } on { $weekday }, { $day }.
       *[words] { $source } puts { $figures } “{ $words }”, which we read as { $day }.
    } Others had the same by { $shown } ({ $others }); it may have been given on both days.
