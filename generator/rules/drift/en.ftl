rule-drift-title = The same figure, told differently
rule-drift-chip = Told differently
rule-drift-shape = { $shape ->
    [metric] what is counted differs
    [group] whom the number counts differs
    [place] where the number counts differs
   *[wording] how the number is bounded differs
}
rule-drift-line = { $shape ->
    [metric] Reports give { $count } for { $sides }.
    [group] Reports give { $number } { $sides }.
    [place] Reports give { $number } { $sides }.
   *[wording] Reports word one figure differently: { $each }.
}
rule-drift-line-thing = { $what } ({ $where })
# Reports of a side in other words for its number, beside those in the words of the finding.
rule-drift-line-worded = { $where } and { $n } with { $how ->
        [rounded] what may be this number rounded
        [around] other words around the number
       *[several] what may be this number rounded or with other words around it
    }
rule-drift-worded = the same, as { $counts }, { $reports }
# What several sides have in common: a body that reports of each credit, and a text from which reports of two are drawn.
rule-drift-each-credits = reports of each credit { $who }
rule-drift-one-text = { $n ->
        [one] { $sources } seems to be drawn from the same text as { $others }
       *[other] { $sources } seem to be drawn from the same text as { $others }
    }
rule-drift-line-total = as the total ({ $where })
rule-drift-line-group = for { $what } ({ $where })
rule-drift-explanation =
    From source to source one number changes what it counts (those who sought treatment become the injured), of whom
    (sailors for all crews), where (one speaker's number for the port stands for the country), or how it is bounded: where one report gives a number and another more
    than that number, the second leaves out what the first has; told where each wording stands in
    several texts. A number that is only rounded is no difference, and is told with the count; headlines are left out, and what was disowned, and
    wordings that two persons used or that are of two times. Small and round numbers, and those to the
    thousand, are left out where they could meet by chance, but where one body, or somebody who speaks for it, is told
    to have given one as the total and for a group, unless the times are known to lie apart; then those are told, too, who
    have it in their own words, with no speaker, or some days later. Left out are metrics of different kind, too, and headings
    that one source keeps apart.

rule-drift-wording = { $n } reports credit { $who } with { $figure }, in several wordings:
rule-drift-wording-side = { $count } in { $n ->
        [one] one
       *[other] { $n }
    } ({ $sources })
rule-drift-wording-side-strict = { $side }, which strictly leaves out { $number }
rule-drift-metric = { $worded ->
    [rounded] Reports give one number, { $count }, or what may be this one rounded, for different things:
    [around] Reports give one number, { $count }, also with other words around it, for different things:
    [several] Reports give one number, { $count }, or what may be this one in other words, for different things:
   *[no] Reports give one number, { $count }, for different things:
}
rule-drift-metric-side = { $amount }, { $where }
# What reports of a side call those counted, and whom they credit.
rule-drift-metric-part =
    { $label ->
        [none] { "" }
       *[other] as “{ $label }”{ " " }
    }{ $whole ->
        [all] { $label ->
            [none] by { $who }, { $where }
           *[other] by { $who } { $where }
        }
        [some] { $where }, { $n ->
            [one] one
           *[other] { $n }
        } of the { $all } crediting { $who }
        [open] { $where } (no speaker recorded)
       *[several] { $where }
    }
rule-drift-metric-parts = { $first }, and { $second }
# What texts of a side have themselves of what another side puts the number to.
rule-drift-apart = { $side }, which has { $figure }
rule-drift-apart-some = { $n ->
        [one] { $papers } has { $figure }
       *[other] { $n } of these reports have { $figure }
    }
# What is told of some reports of a side, in one bracket.
rule-drift-noted = { $side } ({ $notes })
rule-drift-apart-figure =
    { $what ->
        [own] { $count } beside it, by { $who }
        [called] { $count } beside it, called { $label }
        [metric] { $figure }, too
        [part] { $count } of these as { $group }
        [total] { $count } as the total{ rule-drift-apart-giver }
       *[group] { $count } for { $group }{ rule-drift-apart-giver }
    }
# Who gave it, where that is nobody whom the side credits.
rule-drift-apart-giver =
    { $giver ->
        [none] { "" }
       *[other] , credited to { $giver }
    }
rule-drift-place = Reports give { $figure } for different places:
rule-drift-group = Reports give { $figure } for different groups:
rule-drift-group-total =
    { $named ->
        [yes] as the total, by { $who }, { $where }
        [some] as the total { $where }, { $n ->
            [one] one
           *[other] { $n }
        } of the { $all } crediting { $who }
       *[no] as the total { $where }
    }
rule-drift-group-group =
    { $named ->
        [yes] for { $group }, by { $who }, { $where }
        [some] for { $group } { $where }, { $n ->
            [one] one
           *[other] { $n }
        } of the { $all } crediting { $who }
       *[no] for { $group } { $where }
    }
# Of reports that all name one speaker, those of which that is only read.
rule-drift-read-in = { $side } (who said it in { $papers } is our reading)
# Of reports of one group those of which it is only read that they count it.
rule-drift-counted-in = whom the number counts in { $papers } is our reading
# The number in reports besides, of which none names another body.
rule-drift-too = { $kind ->
    [total] also as the total, in { $reports }
   *[group] also for { $group }, in { $reports }
}
rule-drift-too-report = { $by ->
    [own] { $paper } (in its own words)
    [nobody] { $paper } (no speaker recorded)
    [read] { $paper } (by { $who }, as we read it)
   *[named] { $paper } (by { $who })
}
# The number changed its meaning among copies of one text.
rule-drift-copies = { $basis ->
    [inferred] in { $sources } (apparently from the same text as { $others })
   *[stated] in { $sources } (from the same text as { $others })
}
# Of a total whom its text counts in it, with how many; of another side whom its texts count apart.
rule-drift-among = { $side }, { $parts } among them
rule-drift-beside = { $side }, with { $parts } beside them
# Of the numbers among them or beside them those of which it is only read where, or of whom, they are.
rule-drift-parts-read = { $side } ({ $field ->
    [place] their place
   *[group] who these are
} in { $papers } is our reading)
# What a text of a side says itself of its number.
rule-drift-remark = a remark in { $paper }: { $words }
