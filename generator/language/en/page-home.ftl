# The home page.

home-whole-ladder = [The whole ladder of { $metric }]({ $address }).
home-disputes = What is in dispute
home-all-findings = All findings ({ $n })
home-metrics = Figures by metric
home-metric = Metric
home-figure = Figure
home-figure-label = Figure
home-no-figure = none
home-given-by = Given by
# Other numbers of the same voice of which one may have come last; those that others gave.
home-as-late = or { $values }
home-given-others = { $given }. By others: { $values }.
home-values-more = { $values } and { $n } other figures
home-given = { $who }, { $day }
home-given-unnamed = not named, { $day }
home-range = Lowest and highest of the same
home-range-label = Lowest and highest of the same
home-range-means = *Lowest and highest of the same*: of exactly the group, place and period of the figure that leads the metric, whatever their days, denied figures among them; figures that leave group or place open are left out, and words without a number, such as dozens.
home-sources = Sources
home-voices = Voices
home-all-metrics = All { $n } metrics
home-days = Days
home-days-lead = What was said and what happened, and the record as it stood at the end of each day. The number beneath a day counts the claims certainly made on it and the events recorded for it, planned ones among them. A day without a number is one on which sources only appeared, or which figures only describe.
home-changes = What changed lately
home-change = { $day }: { $text }
home-recorded = recorded { $named }.
home-recorded-more = recorded { $named }; and [{ count-further-sources }]({ $address }).
home-corrected-lately = Corrected lately
home-corrected = { $day }, { $source }: { $what }
home-all-corrections = All { $n } corrections
home-about = What this is
home-holds = The record holds { count-claims } from { count-sources }. { $figures ->
        [one] One figure is among them; it names { $voices ->
            [one] one speaker
           *[other] { $voices } independent speakers (those whom we list under one body count as one)
        }.
       *[other] { count-figures } are among them; they name { $voices ->
            [one] one speaker
           *[other] { $voices } independent speakers (those whom we list under one body count as one)
        }.
    } It says who claimed what; it does not say who is right.
home-unchecked = { $n ->
    [0] Somebody had the page before them when each of the figures was recorded, or compared it afterwards.
    [one] One of the figures was recorded from notes, and nobody has compared it with its page. [Check it]({ $check }).
   *[other] { $n } of the { $figures } figures were recorded from notes, and nobody has compared them with their pages. [Check one]({ $check }).
}
home-method = [How it is made]({ $address }).
home-corrections = [Corrections]({ $address }).
