# The list of metrics.

metric-index-title = What is counted
metric-index-lead = { $n ->
    [one] One question,
   *[other] { $n } questions,
} each with the figure that leads its page, whom reports name for it and when. What was denied or withdrawn is marked; the page of each has the whole course.
metric-index-question = Question
metric-index-scope = { $metric }: { $scope }
metric-index-figure = Answer in short
metric-index-by = Credited to
metric-index-given = { $who }, { $day }
metric-index-given-unnamed = no speaker recorded, { $day }
metric-index-given-late = { $given }; perhaps as late: { $values }
# Of other numbers that its page tells, by whomever: each certainly another one, or perhaps not. The page may have more,
# so that one is no count.
metric-index-given-others = { $given }; { $others }
# That its page has other numbers.
metric-index-others = { $n ->
    [one] not the only figure
   *[other] { $how ->
        [differ] other figures differ
       *[given] other figures are given
    }
}
# The same for those who hear the links of a page alone.
metric-index-others-of = { metric-index-others }: { $metric }
metric-index-called = ({ $label })
metric-index-claims = Claims
metric-index-further = { $n } further questions, with { $most ->
    [one] one claim
   *[other] { $most } claims at most
}
metric-index-no-figure = no number
metric-index-no-giver = only words or parts are recorded
metric-index-empty = No source in the record gives a figure yet for: { $metrics }.
metric-index-topic-people = People killed, hurt and missing
metric-index-topic-custody = Arrests and courts
metric-index-topic-force = Force used
metric-index-topic-damage = Damage
metric-index-topic-relief = Rescue and relief
metric-index-topic-other = Other figures

metric-index-summary = { $n ->
    [one] One question
   *[other] { $n } questions
 } with the figures that were given: { $first }
