rule-self-contradiction-title = Contradicting itself
rule-self-contradiction-explanation =
    One source, or one voice, gives two figures for the same people, place and moment that cannot both hold: a
    headline against the text below it, or a body against itself. Rounding is allowed for, and so is growth between
    two bodies or two hours of a day. Two sources that pass one speaker on differently are not enough: each figure
    must then be carried by two relays that do not depend on each other.

rule-self-contradiction-headline-body =
    { $source } gives { $one } in the headline and { $other } in the text, for { $thing }.
    No reading of the two lets both hold.
rule-self-contradiction-lead-body =
    { $source } gives { $one } in the first paragraph and { $other } in the text, for { $thing }.
    No reading of the two lets both hold.
rule-self-contradiction-caption-body =
    { $source } gives { $one } in a caption and { $other } in the text, for { $thing }.
    No reading of the two lets both hold.
rule-self-contradiction-within-source =
    { $source } gives both { $one } and { $other } by { $who }, for { $thing }. No reading of the two lets both hold.
rule-self-contradiction-across-sources =
    { $who } is reported with { $one } by { $one_sources ->
        [one] { $one_sources } source
       *[other] { $one_sources } sources
    } and with { $other } by { $other_sources ->
        [one] { $other_sources } source
       *[other] { $other_sources } sources
    }, for { $thing } at one moment. No reading of the two lets both hold.
