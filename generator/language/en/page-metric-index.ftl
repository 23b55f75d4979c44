# The list of metrics.

metric-index-title = What is counted
metric-index-metric = Metric
metric-index-question = Question
metric-index-figure = Last figure standing
metric-index-figure-label = Last figure
metric-index-claims = Claims
metric-index-sources = Sources
metric-index-voices = Voices
metric-index-no-figure = none
metric-index-empty = No source in the record gives a figure yet for: { $metrics }.
