rule-part-whole-title = A part larger than the whole
rule-part-whole-chip = Part above whole
rule-part-whole-shape = { $shape ->
    [group] one group is part of the other
    [place] one place is part of the other
    [metric] one kind of case is part of the other
    [period] one time is part of the other
    [across] a part exceeds a whole of elsewhere
   *[together] several parts together exceed a whole of elsewhere
}
rule-part-whole-line = A part is larger than its whole: { $each }.
rule-part-whole-explanation =
    A group, place, kind of case or day is counted larger than the one, or the span of days, that holds it: within one source, by one voice for one
    moment, or by another body that certainly counted the whole later, or on the same day. Where the two figures are of
    two speakers, the sentence names both: what they differ on is theirs and not the source's. A total that adds up may have grown since, so
    that a whole which is or may be older is no finding, nor is one of a body that has as much as the part for something of the whole, or had it before. What it had for the whole later, or nobody knows when, is told beside. A figure that its source calls by a narrower name is no whole, nor is one of a body that elsewhere leaves people out of the same count.
    A number that reports of the same body have for the whole, too, is no part of what another body later had.
    Groups hold each other only where nobody disputes it.

# Whose each figure is, by codes: somebody's who is named, nobody's, or the text's own.
rule-part-whole-larger =
    { $told ->
        [credited] { $by ->
            [own] { $n ->
                [one] { $sources } has { $part }, and yet { $whole } for the whole to which these belong.
               *[other] { $sources } have { $part }, and yet { $whole } for the whole to which these belong.
            }
            [nobody] { $n ->
                [one] { $sources } has { $part }, and yet { $whole } for the whole to which these belong; for neither is a speaker recorded.
               *[other] { $sources } have { $part }, and yet { $whole } for the whole to which these belong; for neither is a speaker recorded.
            }
           *[named] { $n ->
                [one] { $sources } credits { $who } with { $part }, and yet with { $whole } for the whole to which these belong.
               *[other] { $sources } credit { $who } with { $part }, and yet with { $whole } for the whole to which these belong.
            }
        }
        [together] { $n ->
            [one] { $sources } has { $part }{ rule-part-whole-by }. For the whole to which these belong it has { $whole }{ rule-part-whole-whole-by }.
           *[other] { $sources } have { $part }{ rule-part-whole-by }. For the whole to which these belong they have { $whole }{ rule-part-whole-whole-by }.
        }
       *[apart] { $n ->
            [one] { $sources } credits { $who } with { $part }, { $whole_sources } with { $whole } for the whole to which these belong.
           *[other] { $sources } credit { $who } with { $part }, { $whole_sources } with { $whole } for the whole to which these belong.
        }
    }
rule-part-whole-by =
    { $by ->
        [named] , credited to { $who }
        [nobody] , for which no speaker is recorded
       *[own] { "" }
    }
rule-part-whole-whole-by =
    { $whole_by ->
        [named] , credited to { $whole_who }
        [nobody] , for which no speaker is recorded
       *[own] { "" }
    }
rule-part-whole-across =
    { $order ->
        [later] { $who } reported { $part } { $on }. Later { $whole_who } reported { $whole } in all { $whole_on }.
        [called] { $who } reported { $part } { $on }. Later { $whole_who } reported { $whole } { $whole_on }.
       *[beside] { $who } reported { $part } { $on }. { $whole_who_raised } reported { $whole } { $whole_on }.
    }
# What its source calls those counted.
rule-part-whole-called = { $figure } (called { $label })
rule-part-whole-together =
    { $who } reported { $part } and { $second }, together { $sum }, { $on }.
    Later { $whole_who } reported { $whole } in all { $whole_on }.
# What the body of the whole is credited with for it besides, on whichever day; the part has room in that.
rule-part-whole-with-more = { $sentence } { $more }
rule-part-whole-more = Reports also credit { $who } with { $figure } ({ $sources }, { $on }).
