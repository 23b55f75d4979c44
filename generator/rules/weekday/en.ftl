rule-calendar-title = Dates that cannot be right
rule-calendar-explanation =
    A source prints a weekday, “last month” or “a week ago” that does not fit the date on which other words of the
    record put the event. The date recorded is the recorder's reading; the printed words stand beside it.

rule-calendar-misfit = { $source } prints “{ $words }” of what the record puts on { $weekday } { $day }.
