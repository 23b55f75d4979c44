# The page of a metric.

# Where several speakers gave different figures: from the lowest to the highest.
metric-range = Given for { $what }: { $span }.
metric-claims-elsewhere = With all groups and places: { count-claims } from { count-sources }.
# The figures that stand in the chart and in the rows below.
metric-once-more = The same and the other figures once more, by who gave them
metric-moved = How the figure moved
# Of one number alone.
metric-given = Who gave the figure
# What stands on pages of its own, because it is too long for this one.
metric-part = { $metric }, { $part }
# Below the newest figures of a long ladder: whether they are all of those, or of those with a speaker alone.
metric-whole-ladder = { $how ->
    [named] These are the newest for which a speaker is named.
   *[all] These are the newest.
}{ $denied ->
    [yes] { " " }With a denial among them stands a figure that it is of.
   *[no] { "" }
} All figures stand by day:
metric-whole-scopes = These lead their groups and places. All figures of these stand by day:
metric-newest-drawn = The chart has the newest { $n } figures.
metric-no-figure = No source in the record gives a figure for this.

metric-definition = **{ $name }.** { $definition } { $counted }
metric-definition-within = **{ $name }.** { $definition } { $counted } A part of { $within }.
# Metrics that count a part of it, and whose figures stand on pages of their own.
metric-narrower = Parts of this are counted apart, each with what leads its page:
metric-narrower-unnamed = No speaker recorded
metric-counted-cumulative = Counted in { $unit }; the count adds up from the beginning, so a later figure replaces an earlier one.
metric-counted-stock = Counted in { $unit }; the count holds at a moment, so figures for different moments do not replace each other.
metric-counted-flow = Counted in { $unit }; the count covers a period, so figures for different periods do not replace each other.
metric-counted-fixed = Counted in { $unit }; the count does not change in the time recorded.

metric-undated = “By” a day: the source does not state when it was said, only that it had been by then, so it may be older than what stands below it.
# Above figures of which each, unless that is said, has no recorded speaker; `how` tells that some are own words.
metric-no-day = { $how ->
    [own] Figures without a recorded day, in the sources’ own words
    [both] Figures without a recorded day
   *[nobody] Figures without a recorded day or speaker
}
metric-disputed = Disputed numbers
metric-days = Day by day: the record as it stood on each night
metric-days-lead = What the record held of this at the end of each day. The darker a day, the more figures were given on it.
metric-scopes = By group and place
metric-nameless = Each of these with its sources
metric-more-of-scopes = { $n ->
    [one] One further figure of these groups and places
   *[other] { $n } further figures of these groups and places
}
metric-findings = Findings
metric-more-findings = { $n ->
    [one] { $n } further finding on this stands
   *[other] { $n } further findings on this stand
} among [all findings]({ $address }).
metric-all-findings = { $n ->
    [one] { $n } finding on this stands
   *[other] { $n } findings on this stand
} among [all findings]({ $address }).
metric-derived = Derived: nobody said this
metric-derived-lead = Arithmetic on the figures above. No source gives these numbers.
metric-routes = Through whom
metric-routes-lead = From the origin through those who passed it on to the sources. Many sources of one statement count as one speaker.
metric-routes-elsewhere = Through whom they came, from the origin through those who passed them on to the sources:
metric-more-routes = { $n ->
    [one] { $n } figure that several sources carry
   *[other] { $n } figures that several sources carry
}
metric-downloads = Downloads
metric-downloads-lead = The claims of this page with their words, speakers and status: [CSV]({ $table }). All claims: [CSV]({ $csv }), [JSON]({ $json }). [What the columns mean]({ $columns }).
metric-feed = To be told of new and changed figures, follow the [Atom feed]({ $atom }).

# Where a metric counts something else from a day on.
metric-breaks = What is counted has changed. Figures before and after such a day are not of the same thing.
metric-break = From { $day }: { $what }
metric-break-said = From { $day }: { $what } ({ $who })
