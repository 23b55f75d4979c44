# The home page.

home-whole-ladder = [The whole answer, and how the figure moved]({ $address }).
home-range = { metric-range } Which of these is right, if any, is not recorded.
home-matrix = Who said what, when
# The ladders of these metrics have figures without a place in the drawing.
home-matrix-not-drawn = Further figures of { $metrics } are not drawn.
home-matrix-newest = Of metrics with very many figures these are the newest.
# Under the drawing of the metric that leads, on paper.
home-matrix-on-paper = On the screen this drawing has { $metrics }, too.
home-days = { $n ->
    [one] One day has a page, with [the record as it stood that night]({ $address }).
   *[other] { $n } days have a page each, with [the record as it stood that night]({ $address }).
}
home-map = By place
home-map-table = Who gave each of these, and the other figures: [by group and place]({ $address }).
home-disputes = What is in dispute
home-all-lives = All disputed numbers
# How the disputes are chosen.
home-disputes-chosen = From the [findings ({ $n })]({ $address }): figures denied, revised or contradicted, those that the most texts have first. There texts that copy one another count as one, and a dispute over the figure at the top counts double; of the reports below each counts.
home-dispute-more = [{ $n } more]({ $address }) on the page of the metric
# How many reports give a number; `rest` is how many have another in its place that the title has, too.
home-dispute-reports = { $rest ->
    [0] { $n ->
        [one] One report
       *[other] { $n } reports
    }
   *[other] { $n ->
        [one] One of { $of } reports gives
       *[other] { $n } of { $of } reports give
    } { $number }
}
home-metrics = Figures by topic
home-metrics-some = Each row has the figure that leads the page of its metric, marked where it was denied or withdrawn. What else was given stands there.
home-metric = Metric
home-figure = Figure
home-no-figure = none
home-given-by = Credited to
home-values-more = { $values } and others
home-more-of-topic = [{ $n } more]({ $address })
home-all-metrics = { $n ->
    [one] The list of metrics
   *[other] All { $n } metrics
}
home-changes = Recorded lately
# Records that were mended after they were published.
home-corrected = Mended since it was recorded: [Corrections]({ $address }), of which the last is of { $day }.
home-recorded = { $day }: recorded { $named }.
home-recorded-many = { $day }: recorded [{ count-sources }]({ $address }).
home-about = What this is
home-holds = The record holds { count-claims } from { count-sources }. { $figures ->
        [one] One figure is among them; it names { $voices ->
            [one] one speaker
           *[other] { $voices } independent speakers (those whom we list under one body count as one)
        }.
       *[other] { count-figures } are among them; they name { $how ->
            [least] at least{ " " }
           *[exact] { "" }
        }{ $voices ->
            [one] one speaker
           *[other] { $voices } independent speakers (those whom we list under one body count as one)
        }.
    } It says who claimed what; it does not say who is right.
# So many reports have a number, the first of them by a day.
home-beside-several = in { $n } reports{ $day ->
    [none] { "" }
   *[other] , the first { $day }
}
# The explorer has a row for each record of a figure, so its number of them is higher; `how` tells why.
home-left-out = [The explorer]({ $explorer }) lists { $how ->
    [again] { phrase-listed-again }
    [withheld] { phrase-listed-withheld }
   *[again-and-withheld] { phrase-listed-again }, and { phrase-listed-withheld }
}.
home-unchecked = { $n ->
    [0] Somebody had the page before them when each of the figures was recorded, or compared it afterwards.
    [one] One of the figures was recorded from notes or from a part of the text, and no comparison with its page is recorded. [Check it]({ $check }).
   *[other] { $compared ->
        [0] All { $figures }
       *[other] { $n } of the { $figures }
    } figures were recorded from notes or from a part of the text, and no comparison with their pages is recorded. [Check one]({ $check }).
}
home-method = [How it is made]({ $address }).
home-corrections = [Corrections]({ $address }).
