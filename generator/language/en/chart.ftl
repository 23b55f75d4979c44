# Charts: their captions and keys, what they show in words, and their figures as a table.

chart-caption-lanes = { $title }. A lane for each speaker; the larger a mark, the larger the number.
chart-caption-steps = { $title }. From zero; each step with the words of its source.
chart-caption-matrix = { $title }; as far as a speaker and a number are named, by who said it. One colour for each, in which a larger mark is a larger number. A mark leads to its claim.
chart-colours = { $greys ->
    [yes] One colour, one independent speaker; what is grey may be of one of these or of another.
   *[no] One colour, one independent speaker.
}
chart-cuts = At the break the scale of the days changes.
chart-breaks = From the dashed line on something else is counted.
chart-no-speaker = Reports that name no speaker
chart-no-day = no day
# What a sign means.
chart-key-day = said on this day
chart-key-by = said by this day
chart-key-loose = in a report dated only within these days
chart-key-window = said on one of these days
chart-key-more = no upper limit named
chart-key-less = no lower limit named
chart-key-struck = denied or withdrawn
chart-key-doubt = possibly disputed
chart-key-read = the day, or who said it, as we read it
chart-key-denial = denial
chart-key-maybe = possibly a denial of it
chart-key-again = the number in later reports
chart-key-step-loose = by this day
# A figure of which the day that it describes is known, and not on which day it was said.
chart-as-of = { $value }, as of { $day }
# A figure with what became of it; what a denial is of.
chart-ended = { $value }, { $word }
chart-deed = { $values }: { $word }
# Who else is credited with a figure: in its label, and in words behind its day, which is not theirs.
chart-credited = also credited to { $n ->
    [one] { $n } other
   *[other] { $n } others
}
chart-beside = { $value } ({ $beside })
chart-when-beside = { $when }; { $beside }
# The name of a mark that is a link.
chart-mark = { $who }: { $text } ({ $when })
chart-in-words = The same in words
# What a lane has, in words.
chart-lane = { $who }: { $figures }.
chart-item = { $text } ({ $when })
chart-when-on = { $day }
chart-when-by = by { $day }
chart-when-between = between { $first } and { $last }
# Of a figure whose words tell what became of it: that came later.
chart-when-given = given { $when }
chart-when-open = day not stated
chart-undrawn = { $n ->
    [one] { $n } further figure of the ladder is not drawn.
   *[other] { $n } further figures of the ladder are not drawn.
}
chart-table = The figures of the chart as a table
chart-day = Day
chart-figure = Figure
chart-said-by = Said by
chart-status = Status
# With what was said against the figure.
chart-status-and = { $status }; { $outcome }
# Where no speaker is recorded.
chart-in-text = { $n ->
    [one] { $who } ({ $source })
   *[other] { $who } ({ $source }, one of { $n } sources)
}
