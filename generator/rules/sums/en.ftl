rule-sum-title = Sums
rule-sum-explanation =
    The codebook declares that some metrics add up, such as the dead and the injured to the victims. Where one
    source gives all terms, the sum is tried: one that holds exactly shows what a vague word means, one that fails
    in every reading is a contradiction. Where one part is missing it is derived, and marked so: nobody said it.
    However many sources give the same figures, they are told of once.

rule-sum-term = { $count } ({ $metric })
rule-sum-plus = { $first } + { $second }
rule-sum-and = { $first } and { $second }
rule-sum-holds =
    { $parts } = { $whole }: the sum holds exactly, for { $scope }, by the figures of { $sources }.
rule-sum-fails = { $parts } = { $whole } cannot hold, for { $scope }, in any reading of { $sources }.
rule-sum-derived =
    Derived; nobody said this: { $whole } less { $parts } leaves { $left } ({ $metric }), for { $scope },
    by the figures of { $sources }.
