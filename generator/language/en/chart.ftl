# Charts: their captions, and their figures as a table.

chart-summary = { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
} by { $voices ->
    [one] { $voices } independent speaker
   *[other] { $voices } independent speakers
}, { $days }. The table below the chart lists them.
chart-ended = { $value } { $word }
chart-ended-on = { $value } { $word } { $day }
chart-caption = { $title }. From zero. Where there is room, the words of the source stand beside a mark.
chart-crosses = A cross: denied or withdrawn; a broken line leads to its day.
chart-bounds = An arrow: the words leave the figure open to that side.
chart-rings =
    A ring: no speaker or no day of saying is recorded; it is drawn on the day described or the last one possible, and
    dots join such figures of one speaker.
chart-rings-strays =
    A ring: no speaker or no day of saying is recorded; it is drawn on the day described or the last one possible, and
    dots join such figures of one speaker, save one that is lower and may have come first.
chart-windows = A level band: said on one of these days.
chart-cuts = The axis is cut where nothing was said for more than two weeks.
chart-breaks = An upright dashed line: from there on something else is counted, as said above.
chart-grey = In grey: { $names }.
# A figure is not drawn that has no day or no number, is a bare bound, or repeats what is drawn.
chart-undrawn = { $n ->
    [one] { $n } further figure of the same ladder is not drawn.
   *[other] { $n } further figures of the same ladder are not drawn.
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
