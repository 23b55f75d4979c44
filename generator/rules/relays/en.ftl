rule-relays-title = Reports differ on one statement
rule-relays-chip = Reports differ
rule-relays-shape = { $shape ->
    [differ] reports of what may be one statement have different numbers
    [misprint] one number is likely a misprint of the other
    [part] a number is that which others give for a part
    [doubled] a text has one number for two things, where others have two
   *[swapped] two numbers have the same digits in another order
}
rule-relays-line = { $shape ->
    [misprint] { $found_in }, likely a misprint.
   *[differ] { $found_in }.
}
rule-relays-explanation =
    Reports give different exact numbers for one speaker, one thing and one moment: one stated day or period, or one
    statement of which they share most other figures. A number that others give for a part is told as that, and where a
    report counts something else in one breath with its number ("37,000 people in 11 regions"), it may count that alone.
    All reports of a number are counted, whoever is named in them; copies of one text count as one. A number that only
    one report has, and that is one keystroke from what at least two others agree on, is a likely misprint: it is no step
    of a ladder. Two numbers of one day with the same digits in another order are told, too, where nothing tells of two
    statements. So is a number that one text has for two things of the same people, where at least two others share
    the one and have another number for the second. Headlines, roundings, growth within a day, and two single reports far apart are left out.

rule-relays-differ = Reports differ on { $amount }, as given by { $who }:
# One of the reports may count less than the others: then they need not differ.
rule-relays-several = Reports have different numbers for { $amount }, as given by { $who }:
rule-relays-several-unnamed = Reports of what seems to be one statement have different numbers for { $amount }:
rule-relays-differ-unnamed = { $total ->
        [none] Reports of what seems to be one statement differ on { $amount }:
       *[other] Reports that all have { $total } differ on { $amount }:
    }
rule-relays-swapped = Reports of what { $who } said { $on } differ on { $amount } by the order of the digits:
rule-relays-side = { $count } in { $sources }
rule-relays-side-named = { $count } in { $sources } ({ $n ->
        [one] the first of them credits
       *[other] the first { $n } of them credit
    } { $who })
rule-relays-side-only-named = { $count } in { $sources }, which credits { $who }
# A report of a later time, by what it tells as past.
rule-relays-side-later = { $whole ->
        [none] { $side }, and again, of a later count, in { $paper }, which has { $past } as an earlier number
       *[other] { $side }, and again, of a later count of { $whole }, in { $paper }, which has { $past } as an earlier number
    }
rule-relays-side-called = { $side }, described as { $label }
rule-relays-side-limited = { $side }, which tells of { $figures } and may count those alone
rule-relays-misprint =
    { $named ->
        [yes] { $source } credits { $who } with { $figure }.
       *[no] { $source } has { $figure }.
    } { $n ->
        [one] In one other report the number is { $meant }
       *[other] In { $n } other reports the number is { $meant }
    }; { $slip } is likely a misprint.
rule-relays-misprint-as-of =
    { $named ->
        [yes] { $source } credits { $who } with { $figure } as of { $moment }.
       *[no] { $source } has { $figure } as of { $moment }.
    } { $n ->
        [one] In one other report the number is { $meant }
       *[other] In { $n } other reports the number is { $meant }
    }; { $slip } is likely a misprint.
rule-relays-part =
    { $n ->
        [one] { $sources } has { $figure }
       *[other] { $sources } have { $figure }
    }, where { $others } have { $whole }. { $apart } { $keeping ->
        [one] has
       *[other] have
    } both: { $total }, and { $part }.
# One number for two things of the same people; others have it for one of them.
rule-relays-doubled =
    { $source } has { $figure } and { $second }. { $n ->
        [one] One other report ({ $sources }) has
       *[other] { $n } other reports ({ $sources }) have
    } { $shared } and { $meant }{ $read ->
        [0] { "" }
        [one] { "" } (in one of them whom the second number counts is our reading)
       *[other] { "" } (in { $read } of them whom the second number counts is our reading)
    }{ $open ->
        [none] { "" }
       *[other] ; { $open } { $n_open ->
            [one] has
           *[other] have
        } both numbers, and whom they count is not told in what was read
    }{ $first ->
        [none] ; { $source } may have printed one number twice, or tell of another count.
       *[other] . Beside these { $source } has { $first }, where others have { $instead }: it may tell of another count, or have printed one number twice.
    }
