rule-disagreement-title = Voices that differ
rule-disagreement-chip = { $shape ->
    [set-against] Figures differ
    [set-against-open] Figures differ
   *[any] Speakers differ
}
rule-disagreement-shape = { $shape ->
    [voices] two speakers on one day
    [often] two speakers on several days
    [later-lower] fewer for a later day than others had given before
    [bodies] two bodies of one voice on one day, in one text
    [set-against-open] a figure without a recorded speaker beside somebody’s that may be of fewer people
   *[set-against] a figure without a recorded speaker beside somebody’s
}
rule-disagreement-line = { $shape ->
    [set-against] { rule-disagreement-line-beside }
    [set-against-open] { rule-disagreement-line-beside }
   *[voices] { $given }.
}
rule-disagreement-line-beside = { $text } quotes { $who } on { $first } and has { $second } beside it.
# What all of them count is told of the first; a denial may be of any.
rule-disagreement-line-by = { $is_first ->
    [yes] { $who } reported { $figure }
   *[no] { $who } { $figure }
}{ $doubt ->
    [none] { "" }
   *[other] { "" } ({ $doubt })
}
rule-disagreement-line-did = { $did ->
    [taken] taken back
    [attribution] disowned
    [label] disputed in what it counts
    [publication] called an error in its publication
    [unclear] disputed
   *[figure] denied
}
rule-disagreement-line-befell = { $by_one ->
    [yes] by one report { rule-disagreement-line-perhaps }
   *[no] { rule-disagreement-line-perhaps }
}
rule-disagreement-line-perhaps = { $sure ->
    [yes] { $deeds }
   *[no] perhaps { $deeds }
}
rule-disagreement-explanation =
    Two independent voices give figures for the same people, place and day that cannot be one number; where the text
    names no hour, a count may also have grown within the day. Bodies of one state are one voice, and are told of where one
    text has a figure of each for one day. Or one voice has, for a later day, fewer than another
    or several others had last given before; they may count differently. A figure that its own speaker took back or
    replaced is no side, and one that only the other side denies is; that is told. “Perhaps” denied, disowned or taken
    back is a figure of whose number somebody said that, where it is not recorded whether they meant this figure. Or a text gives a figure beside somebody’s, and no speaker is recorded; where it does
    not tell whom somebody's figure counts, that is said. However many days two voices
    differ on, they are one finding.

rule-disagreement-voices =
    { $same_day ->
        [yes] { $on } { $who } reported { $figure }, and { $other_who } reported { $other_count }.
       *[no] { $on } { $who } reported { $figure }; { $other_on } { $other_who } reported { $other_count }.
    }
# Two bodies of one voice, which one text has side by side; and what that tells of a figure.
rule-disagreement-bodies =
    { $on } { $who } reported { $figure }, and { $other_who } reported { $other_count }, by one text ({ $source }).
rule-disagreement-explained = { $sentence } That text adds that { $words }.
# What one of the two bodies gave later.
rule-disagreement-later-too = { $who } later gave { $count }, too ({ $when }, { $sources }){ $n ->
        [0] .
        [one] ; at least one further report credits it, or somebody who speaks for it, with that ({ $others }{ $first ->
            [none] { "" }
           *[other] , by { $first }
        }).
       *[other] ; at least { $n } further reports credit it, or somebody who speaks for it, with that ({ $others }){ $first ->
            [none] .
           *[other] , the first of them by { $first }.
        }
    }
# What those who gave it later said of the number.
rule-disagreement-explained-elsewhere = { $words } ({ $paper }).
# Of further reports those of which it is only read who gave the number.
rule-disagreement-read-in = { $papers }; who said it in { $read } is our reading
rule-disagreement-often =
    On { $amount } { $who } and { $other_who } differ on { $n } days, the last time with { $count } { $on } and
    { $other_count } { $other_on }.
# Whom a figure is of only as the records read their texts.
rule-disagreement-as-read = { $who } (as we read it)
# One or more who gave more before.
# The day stands before who reported it: behind those counted it would be the day of what befell them.
rule-disagreement-gave =
    { $said ->
        [none] { $on } { $who } reported { $figure }
       *[other] { $said } { $who } reported { $figure } { $on }
    }
rule-disagreement-more =
    { $n ->
        [one] { $named }; one other speaker had also given more
       *[other] { $named }; { $n } other speakers had also given more
    }
rule-disagreement-later-lower =
    { $before } { $other_on } { $other_who } reported { $other_count }.
# The second leaves somebody out of other counts, and may do so in this one.
rule-disagreement-later-lower-leaving-out =
    { $before } { $other_on } { $other_who } reported { $other_count }. Another figure of { $body },
    { $counted }{ $counted_where ->
        [open] { "" } (place not stated)
       *[known] { "" }
    } { $counted_on }, leaves out { $left_out }; whether the { $other_count } does is not recorded.
# What was given before, with the denials that may mean it, and what else was.
rule-disagreement-before =
    { $before }.{ $doubt ->
        [none] { "" }
       *[other] { "" } { $doubt }
    }{ $rest ->
        [none] { "" }
       *[other] { "" } { $rest }.
    }
# What the text of the lower figure has of the same by another body.
rule-disagreement-with-another = { $sentence } { $another }
rule-disagreement-another =
    { $source }, which has the { $count }, also has { $figure } by { $who } { $on }{ $left_out ->
        [none] { "" }
       *[other] , leaving out { $left_out }
    }.
# A denial of which it is not certain whether it means one of the figures: which of them it may mean.
rule-disagreement-doubted = { $sentence } { $doubt }
rule-disagreement-doubt = { $n ->
    [one] { $denied } Whether that is { $figures } is not recorded.
   *[other] { $denied } It is not recorded whether any of this is about { $figures }.
}
rule-disagreement-named-again = { $bare ->
    [yes] the { $count } that { $who } reported
   *[no] the figure of { $count } that { $who } reported
}
rule-disagreement-denied = { rule-disagreement-denied-of }{ $paper ->
    [none] { "" }
   *[other] { "" }, by one report ({ $paper })
}.
rule-disagreement-denied-of =
    { $what ->
        [above] { $on } { $who } denied all totals above { $number }
        [but-one] { $on } { $who } denied all totals but { $number }
        [taken] { $on } { $who } took back { rule-disagreement-figure-denied }
        [attribution] { $own ->
            [yes] { $on } { $who } denied having given { rule-disagreement-figure-denied }
           *[no] { $on } { $who } said that { $whose } had not given { rule-disagreement-figure-denied }
        }
        [label] { $on } { $who } disputed what is counted in { rule-disagreement-figure-denied }, not the number
        [publication] { $on } { $who } called the publication of { rule-disagreement-figure-denied } an error
        [figure] { $words ->
            [none] { $on } { $who } denied { rule-disagreement-figure-denied }
           *[other] { $on } { $who } denied { $words }
        }
       *[unclear] { $on } { $who } disputed { rule-disagreement-figure-denied }; whether the number or having given it is not recorded
    }
rule-disagreement-figure-denied = { $number ->
    [none] a figure
   *[other] { $sure ->
        [yes] the figure of { $number }
       *[no] a figure of { $number }
    }
}
rule-disagreement-set-against =
    { $source } quotes { $who } on { $figure }{ rule-disagreement-said-on } and has { $other_count } beside it, for which no speaker is recorded.{ rule-disagreement-noted }
rule-disagreement-set-against-open =
    { $source } quotes { $who } on { $figure }{ rule-disagreement-said-on } and has { $other_figure } beside it, for which no speaker is recorded.{ rule-disagreement-noted }
    Whether both count the same people is not recorded.
rule-disagreement-set-against-own = { $source } quotes { $who } on { $figure }{ rule-disagreement-said-on } and itself has { $other_count }.
# The day or days that the text has for what somebody said.
rule-disagreement-said-on = { $said ->
    [none] { "" }
   *[other] { "" } (said { $said })
}
# What the record notes of the figure without a speaker.
rule-disagreement-noted = { $note ->
    [none] { "" }
   *[other] { "" } Our note: “{ $note }”.
}
