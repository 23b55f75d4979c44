rule-sum-title = Sums
rule-sum-chip = Sums
rule-sum-shape = { $shape ->
    [holds] the parts add up exactly
    [fails] the parts do not add up
    [derived] a part that nobody gave follows from the others
   *[periods] counts of several periods are held against the count of all of them
}
rule-sum-line = { $shape ->
    [holds] { $parts } make exactly { $whole }.
    [fails] { $parts } do not make { $whole }.
    [periods] The figures for the parts of a time do not make { $whole }.
   *[derived] Our arithmetic, not theirs: { $whole } less { $parts } leaves { $left }.
}
rule-sum-explanation =
    The codebook declares that some metrics add up, such as the dead and the injured to the victims. Where one
    source gives all terms, the sum is tried: one that holds exactly shows what a vague word means, one that fails
    whatever the wordings allow is a contradiction. Counts of what happened in periods that follow one another are held
    against the same body's count for all of them. Where one part is missing it is our arithmetic, and marked so:
    nobody said it, and where any source gives that number nothing is worked out. However many sources give the same figures, they are told of once.

rule-sum-holds = { $parts } make exactly { $whole }. The figures stand in { $sources }.
rule-sum-fails = { $parts } do not make { $whole }, in { $sources }.
# Counts of parts of a time against the same body's count for all of it.
rule-sum-periods =
    { $by ->
        [body] { $who } reported { $whole }, but the figures for the parts of that time make { $sum }: { $parts }.
       *[text] { $source } has { $whole }, but the figures for the parts of that time make { $sum }: { $parts }.
    }
rule-sum-of-a-period = { $count } { $period }
rule-sum-derived =
    Our arithmetic, not theirs: { $whole } less { $parts } leaves { $left }. The figures are those of { $sources }.
