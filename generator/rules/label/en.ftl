rule-label-title = Labels differ
rule-label-chip = Labels differ
rule-label-shape = { $shape ->
    [labels] one number is of people who are called by different words
   *[words] quotations have different words for those counted
}
rule-label-line = { $shape ->
    [labels] { $kind ->
        [vague] Reports of { $number } speak, among others, of { $names }.
       *[number] Reports of { $number } speak of { $names }.
    }
   *[words] Reports of { $number } use different words: { $names }.
}
rule-label-explanation =
    The same count stands in one place for residents, in another for visitors or for passers-by. The site keeps each word as the source has it and does not say which is right, nor whether all of
    them mean the same people. A number of a
    hundred or more that does not end in a zero is compared for half a year, whoever speaks; smaller and rounder
    ones only for two weeks and one body, or where nobody at all is named for one of the words, and never of a text
    that has another number for those whom others count; a group that holds one of those told apart is told with them; vague words only for one body. For a telling number a place
    may be a wider one; a place left open may be the same only for one body or, within two weeks, where nobody is named
    for one of the two. Words that the codebook has for one group (crews, sailors) are no difference, whatever group the records sort them into, unless it is
    the widest group and one body's own count is called by two names; a word of somebody who denies the figure is not its
    speaker's. Reports that have one word stand on one side, whatever group the records sort them into. Groups that a source counts beside each other are not the same people, unless one speaker is credited
    with the number for both of one day and place, by reports of which none has both. Whom reports of a side credit is told, each with
    how many do, whoever spoke for that body; so is the place, where all of a side tell one and the sides differ.
    Where one body is credited with the number in several words, its reports of other times and those without a word of their own are told last, and with
    what word reports have the number that name nobody or use a general word for the body.
    Reports that have the number of a wider group than these, or leave open whom they count, are told last; a total that all
    of the reports have beside the number is told first. Where the speaker of one side is credited with the number of another elsewhere, that is told, too.

# The person whom several of the reports name for a body's figure, then whom others do.
rule-label-person = { $n } of the { $all } name { $who }
rule-label-person-further = { $n ->
    [one] one names { $who }
   *[other] { $n } name { $who }
}
rule-label-words = Reports credit { $who } with { $figure } and use different words for those counted{ rule-label-in-one-text }{ $person ->
        [none] { "" }
       *[other] ; { $person }
    }:
rule-label-name = { $names }, in { $reports }
rule-label-name-worded = { $names }, { $count }, in { $reports }
# Some of the reports put words around the number that the others do not have.
rule-label-with-worded = { $side }, with { $worded }
rule-label-worded-in = “{ $count }” in { $reports }
# What the headline or the address of a report says of the figure, in the words of the record.
rule-label-titled = { $side }. { $words }
rule-label-labels = { $kind ->
        [vague] Reports have the same vague figure, { $figure }, and different words for those counted, these among them{ rule-label-in-one-text }:
       *[number] { $total ->
            [none] Reports have one number, { $figure }, and different words for those counted{ rule-label-in-one-text }:
           *[other] Reports have one number, { $figure }, beside a total of { $total }, and different words for those counted{ rule-label-in-one-text }:
        }
    }
# A text that stands under more than one of the words is one text.
rule-label-in-one-text =
    { $several ->
        [none] { "" }
       *[other] { " " }({ $several })
    }
rule-label-of-several = { $texts ->
        [one] { $reports } has { NUMBER($n) ->
            [2] two
           *[other] { $n }
        } of these
       *[other] { $reports } have { NUMBER($n) ->
            [2] two
           *[other] { $n }
        } of these
    }
rule-label-called-at = { $called } { $place }
rule-label-called-worded = { $called }, { $count }
rule-label-called-nowhere = { $called } (place not stated)
rule-label-side = { $called }, in { $reports }
rule-label-side-by = { $read ->
        [yes] { $called }, credited, as we read it, to { $who }, in { $reports }
        [some] { $called }, credited, in part as we read it, to { $who }, in { $reports }
       *[no] { $called }, credited to { $who }, in { $reports }
    }
# Of a report that does not tell whom its number counts.
rule-label-nobody-called = { $read ->
    [whole] people not specified
   *[part] people not specified in what was read
}
# A word of the sources in a row of such.
# Whom somebody who is credited with a side counts elsewhere by that number.
rule-label-elsewhere = { $paper } credits { $who } with { $figure }, too
# Of somebody who used two of the words, what a report tells of that.
rule-label-two-words = { $paper } tells of more than one of these words: { $words }
# Reports of the body's number at another time, without such a word, or of whom the body may be meant.
rule-label-besides =
    { $names ->
        [none] without a word of this kind
       *[other] { $names }
    }{ $by ->
        [named] , credited to { $who }
        [nobody] , with no speaker recorded
       *[body] { "" }
    }{ $earlier ->
        [yes] , told as an earlier figure
       *[no] { "" }
    }, in { $reports }
rule-label-quoted = “{ $name }”
# A side of reports that tell of a group which holds that of another side.
rule-label-side-wider = less closely: { $side }
rule-label-side-credits = { $called }, in { $reports }, { $credits }
# Whom most reports of a side credit, then each who is credited, too.
rule-label-credit = { $whole ->
        [yes] all crediting { $who }
        [but-one] all but { $other } crediting { $who }
       *[no] { $n ->
            [one] one of the { $all } crediting { $who }
           *[other] { $n } of the { $all } crediting { $who }
        }
    }
rule-label-credit-further = { $n ->
        [one] one crediting { $who }
       *[other] { $n } crediting { $who }
    }
rule-label-side-own = { $n ->
        [one] { $called }, in { $reports }, in its own words
       *[other] { $called }, in { $reports }, in their own words
    }
