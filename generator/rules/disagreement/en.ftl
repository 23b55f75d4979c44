rule-disagreement-title = Voices that disagree
rule-disagreement-explanation =
    Two independent voices give figures for the same people, place and moment that cannot both hold, or a source
    sets a figure it does not attribute against somebody's. Figures for different days are left out: between them
    the count may have changed.

rule-disagreement-voices =
    { $who } put { $thing } at { $count } { $on }, { $other_who } at { $other_count } { $other_on }.
    No reading of the two lets both hold.
rule-disagreement-set-against =
    { $source } gives { $count } by { $who } and { $other_count } by nobody named, for { $thing }.
    No reading of the two lets both hold.
