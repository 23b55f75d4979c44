rule-part-whole-title = A part larger than the whole
rule-part-whole-explanation =
    A group, place or kind of case is counted larger than the one that holds it: within one source, by one voice for one
    moment, or by another body that certainly counted the whole later. A total that adds up may have grown since, so
    that a whole which is or may be older is no finding, nor is one of a body that has as much as the part elsewhere.
    A figure that its source calls by a narrower name, such as deaths registered, is no whole, nor is one of a body that
    elsewhere leaves people out of the same count.
    Groups hold each other only where nobody disputes it.

rule-part-whole-larger =
    { $told ->
        [together] { $n ->
            [one] { $sources } has { $part }, and yet { $whole } for the whole to which these belong.
           *[other] { $sources } have { $part }, and yet { $whole } for the whole to which these belong.
        }
       *[apart] { $n ->
            [one] { $sources } has { $part }, { $whole_sources } { $whole } for the whole to which these belong.
           *[other] { $sources } have { $part }, { $whole_sources } { $whole } for the whole to which these belong.
        }
    }
rule-part-whole-across =
    { $who } reported { $part } { $on }. Later { $whole_who } reported { $whole } in all { $whole_on }.
rule-part-whole-together =
    { $who } reported { $part } and { $second }, together { $sum }, { $on }.
    Later { $whole_who } reported { $whole } in all { $whole_on }.
