rule-self-contradiction-title = Two figures in one text
rule-self-contradiction-chip = Two figures
rule-self-contradiction-shape = { $shape ->
    [headline-body] the headline against the text
    [address-body] the web address against the text
    [lead-body] the first paragraph against the text
    [caption-body] a caption against the text
    [other-thing] one number for two things
    [other-place] one number for two places
    [within-source] two figures of one speaker within a text
    [unattributed] two figures within a text for which it names nobody
   *[across-sources] two figures of one speaker in several sources
}
rule-self-contradiction-line = { $sentence }
rule-self-contradiction-explanation =
    A headline, web address, first paragraph or caption gives a figure that the text below it does not, or gives the number for
    another thing or place; a number of one digit and zeros that is near one of another thing is left out where the text has none of that thing, and so is one that an address only rounds. A text gives two figures by one body, in its own words or without naming a source. Rounding is allowed
    for, and so is growth within a day that the text names; a number that one body gives in a text once with and
    once without a bound (16, more than 16) is one number in two wordings and no finding: the page of the source shows both. Two figures of one voice in several sources are compared
    only for one moment, and where each is carried by two relays that do not depend on each other.

# A number of the text that is nearer to the title's, for a sum of which what the title counts is a part.
rule-self-contradiction-part = { $source } has { $parts }; its text has { $other }{ rule-self-contradiction-by }{ $third ->
    [none] { "" }
   *[other] , and { $third }, which takes in { $parts_of }
}{ $form ->
    [side] { "" }
   *[whole] .
}
# Several texts of one number above one figure: how their list opens, and the same as a sentence.
rule-self-contradiction-several = { $n } reports have { $number } in { $where }, and in the text below { $figure }{ $form ->
    [opening] :
   *[line] .
}
rule-self-contradiction-above = { $where ->
    [headline] the headline
    [address] the web address
    [lead] the first paragraph
   *[caption] a caption
}
rule-self-contradiction-in-headline = { $count } in the headline
rule-self-contradiction-in-address = { $count } in its web address
rule-self-contradiction-in-lead = { $count } in the first paragraph
rule-self-contradiction-in-caption = { $count } in a caption
# Beside what the number belongs to in the text, what that has for the title's own matter, where it has anything.
rule-self-contradiction-other =
    { $where ->
        [address] { $source } has { $one } in its web address
       *[headline] { $source } has { $one } in its headline
    }{ $third ->
        [none] ; its text has { $other }{ rule-self-contradiction-by }.{ $rounded ->
            [yes] { "" } The number may be a rounding of that, under another name.
           *[no] { "" }
        }
       *[other] . Its text has { $other }{ rule-self-contradiction-by }, and { $third }.
    }{ $modality ->
        [actual] { "" }
        [expected] { "" } Both are numbers that were expected or held likely, not counted.
       *[possible] { "" } Both numbers were said to be possible.
    }
# Who gave the figure of the text.
rule-self-contradiction-by = { $giver ->
    [none] { "" }
   *[other] , credited to { $giver }
}
rule-self-contradiction-within-source =
    { $n ->
        [2] { $source } credits { $who } with both { $one } and { $other }.
       *[other] { $source } credits { $who } with { $figures }.
    }
rule-self-contradiction-own =
    { $n ->
        [2] { $source } has both { $one } and { $other } in its own words.
       *[other] { $source } has { $figures } in its own words.
    }
rule-self-contradiction-unattributed =
    { $n ->
        [2] { $source } has both { $one } and { $other }; for neither is a speaker recorded.
       *[other] { $source } has { $figures }; for none of them is a speaker recorded.
    }
rule-self-contradiction-across-sources =
    For one moment, { $who } is reported with { $one } by { $one_sources ->
        [one] one source
       *[other] { $one_sources } sources
    } and with { $other } by { $other_sources ->
        [one] one source
       *[other] { $other_sources } sources
    }.
