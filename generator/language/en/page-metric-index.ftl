# The list of metrics.

metric-index-title = What is counted
metric-index-metric = Metric
metric-index-question = Question
metric-index-figure = Figure
metric-index-figure-label = Figure
metric-index-claims = Claims
metric-index-sources = Sources
metric-index-voices = Voices
metric-index-no-figure = none
metric-index-empty = No source in the record gives a figure yet for: { $metrics }.

metric-index-summary = { $n ->
    [one] One question
   *[other] { $n } questions
 } with the figures that were given: { $first }
