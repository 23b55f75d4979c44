rule-revision-title = Totals that fell, differ or were revised, and days counted again
rule-revision-chip = { $shape ->
    [lowered] Total fell
    [lowered-elsewhere] Later total lower
    [restated] Day counted again
    [shown-lower] Totals differ
    [skipped] Totals differ
    [part-changed] Two numbers
    [reclassified] Two numbers
    [counted-otherwise] Counted otherwise
    [passed-on-lower] Later total lower
    [passed-on-replaced] Figure replaced
    [edited] Later total lower
    [revised] Revised
    [replaced] Revised by others
   *[any] Fell or revised
}
rule-revision-shape = { $shape ->
    [lowered] a later total is lower
    [lowered-elsewhere] a later total of another body is lower
    [restated] one day was counted again
    [shown-lower] two totals of one body, and no day tells which came later
    [skipped] a later total is lower, and its text has a lower one still as that before it
    [part-changed] a part is told as earlier and as present
    [reclassified] two numbers under one name, and a list by the same body that leaves less for it
    [counted-otherwise] something else came to be counted
    [passed-on-lower] an office passed on one total and then a lower one from somebody else
    [passed-on-replaced] an office passed on one total and put a lower one in its place
    [revised] those who had given it revised it
    [replaced] others than gave it revised it
   *[edited] a later edition of a text has another figure
}
rule-revision-line = { $shape ->
    [lowered] A later total is lower: { $each }.
    [lowered-elsewhere] { $who } reported { $earlier }; a later total by { $other_who } is { $later }.
    [restated] One day was counted again: { $each }.
    [shown-lower] { $who ->
        [none] Two totals are credited to one body: { $each }.
       *[other] Reports credit { $who } with { $earlier } and with { $later }; { rule-revision-order }.
    }
    [skipped] Credited to { $who } are { $earlier }, and later { $later }, before which { rule-revision-skipped-have } { $before }.
    [part-changed] A part is told as earlier and as present: { $each }.
    [reclassified] { $label ->
        [none] Reports have two numbers of one part, which { rule-revision-class-apart }: { $sizes }.
       *[other] { rule-revision-class-called }, which { rule-revision-class-apart }: { $sizes }.
    }
    [counted-otherwise] Something else came to be counted: { $each }.
    [passed-on-lower] { $relay } passed on { rule-revision-passed-on-before }, then { $after } from somebody else.
    [passed-on-replaced] { $befell ->
        [none] { $relay } replaced { $before } with { $after }.
       *[other] { $relay } replaced { $before }, { $befell }, with { $after }.
    }
    [edited] A later edition has another figure: { $found_in }.
   *[revised] A figure was revised: { $each }.
}
rule-revision-passed-on-before = { $befell ->
    [none] { $before }
   *[other] { $before }, { $befell }
}
rule-revision-explanation =
    A total that adds up can only grow. Growth is told on the page of the figure and is no finding. A fall is one, and so
    is a second count for a day that had been counted, unless it may have grown within that day; of what may fall it is
    one where a later text tells it of the past. Only what certainly came
    later is called later. Where two exact figures of one body are on record and no day tells which came later, the
    sentence says so, or which of them a text has as the earlier number: of a hundred or more, or each in two texts at least, of which copies are one. That also holds for
    a part of a total that one text has as an earlier and another, with 20 or more and lower by a quarter at least, as
    the present figure, and for a part that is given in two sizes where a list of the total by the same body leaves less for it. A lower figure of officials who are
    not named, and of people called by another word, is no fall; where two texts each credit one body with either number,
    both are told, and in no order. Bodies of one state may count apart, and what one passes on may come from two: what dates two figures must be of one
    body, and a lower one of another body is left out where either speaker said more of their own, and where the records
    only read whose one of the two is. Where the text of the
    lower figure has one lower still as that before it, nothing is said to have fallen, and all three numbers are told. Where a break in what is
    counted lies between two figures, it is named, and no fall is told; a rise over it is none either. Withdrawn figures are left out, and all falls of
    one total are one finding.
    Where a later edition of a text has a total lower than an earlier one, the editions tell the order. A revision that somebody is recorded to have made is told as that, and is no fall; so is one by
    somebody else than who gave the figure.

# What was said later of an earlier day is told with both days.
rule-revision-earlier =
    { $earlier_moment ->
        [none] { $who } reported { $earlier_figure } { $earlier_on }
       *[other] { $earlier_then } { $who } reported { $earlier_figure } { $earlier_moment }
    }
rule-revision-later =
    { $later_moment ->
        [none] { $then } { $other_who } reported { $later }
       *[other] { $then } { $other_who } reported { $later } { $later_moment }
    }
rule-revision-lowered =
    { $tellers ->
        [one] { $who } reported { $earlier_figure } { $earlier_on } and { $later } { $later_on }, though such a total, as we count it, can only grow.
        [general] { $shared_sources ->
            [0] { rule-revision-earlier }. { $then } { $other_who }, not named more closely, reported { $later }.
            [one] { rule-revision-earlier }. { $then } { $other_who }, not named more closely, reported { $later }. { $shared } credits { $who } itself with that; whether later than with { $earlier }, the record does not tell.
           *[other] { rule-revision-earlier }. { $then } { $other_who }, not named more closely, reported { $later }. { $shared } credit { $who } itself with that; whether later than with { $earlier }, the record does not tell.
        }
       *[other] { rule-revision-earlier }. { rule-revision-later }.
    }
rule-revision-lowered-often = On { $amount }, { $n } later figures are lower than those before them:
rule-revision-lowered-side =
    from { $earlier } by { $who } { $earlier_on } to { $later } by { $other_who } { $later_on }
rule-revision-lowered-elsewhere =
    { rule-revision-earlier }. { rule-revision-later }; the two may count differently.
rule-revision-lowered-elsewhere-often =
    On { $amount }, { $n } later figures are lower than those of other bodies before them:
rule-revision-lowered-elsewhere-side =
    from { $earlier } by { $who } { $earlier_on } to { $later } by { $other_who } { $later_on }
rule-revision-restated =
    { $tellers ->
        [one] For { $moment }, { $who } reported { $earlier_figure } { $earlier_on } and { $later } { $later_on }.
       *[other] For { $moment }, { $who } reported { $earlier_figure } { $earlier_on } and { $other_who } { $later } { $later_on }.
    }
rule-revision-restated-often =
    { $n ->
        [one] On { $amount }, one day was counted again and again:
       *[other] On { $amount }, { $n } days were counted again:
    }
rule-revision-restated-side = { $moment }, from { $earlier } { $earlier_on } to { $later } by { $other_who } { $later_on }
# Of neither it is certain that they gave it, only that reports credit them with it.
rule-revision-shown-lower =
    { $tellers ->
        [one] Reports credit { $who } with { $earlier } and with { $later }; { rule-revision-order }:
       *[other] Reports credit { $who } with { $earlier } and { $other_who } with { $later }; { rule-revision-order }:
    }
# Whether a text or totals in the reports tell of an order, though no day does.
rule-revision-order = { $order ->
    [told] { $n ->
        [one] one report puts { $first } before { $then }
       *[other] { $n } reports put { $first } before { $then }
    }
    [grown] no record says which count came later
   *[open] which count came later is not recorded
}
# A later total that is lower, and rose by its own text: whether the higher one was corrected no record tells.
rule-revision-skipped = Credited to { $who } are { $earlier }, and later { $later }, before which { rule-revision-skipped-have } { $before }; whether the { $first } was corrected is not recorded:
rule-revision-skipped-have = { $n ->
    [one] a report has
   *[other] reports have
}
rule-revision-skipped-known = { $before }, known before that { $later }
rule-revision-skipped-before = { $before }, as the number before { $later }, in { $papers }
# A text that tells one of the two as an earlier number, and of nobody whom it names.
rule-revision-total-told = { $first } is told as an earlier number than { $then }, but not expressly as one from the same speaker, in { $papers }{ $now ->
    [none] { "" }
   *[other] : { $now }, and { $before }
}
rule-revision-total-between = { $count }, a number between the two
rule-revision-total-of-fewer = { $figure }, credited to { $who }, in { $papers }
# Totals that add up, perhaps of the same body: the reports of one of the two numbers have the lower of each.
rule-revision-total-grown = other totals, which, as we count them, can only grow, are lower beside { $one } than beside { $other }: { $totals }
rule-revision-total-grew = { $low } ({ $low_papers }) against { $high } ({ $high_papers })
# One of two such totals, with each report that has it: whether we only read it as theirs, by way of whom, by when.
rule-revision-total-side = { $count }: { $reports }
rule-revision-total-report = { $paper } ({ $details })
rule-revision-total-relay = by way of { $relays }
rule-revision-total-read = as we read it
rule-revision-total-undated = undated
rule-revision-total-remarked = with this remark of its own: { $words }
rule-revision-total-older = perhaps an older figure
rule-revision-total-earlier = { $published ->
    [none] told of the past, in an undated text
   *[other] told of the past, in a text of { $published }
}
# Of reports that are only counted, in which of them we only read whose the total is.
rule-revision-total-further-read = { $counted } (who said it in { $papers } is our reading)
# What the speakers said of one of the numbers, in the words of the record.
rule-revision-explained = { $sentence } { $words }.
rule-revision-explained-in = { $words } ({ $paper })
rule-revision-part-changed =
    { $earlier_paper } has { $earlier_figure } from { $who } as an earlier figure; { $later_paper } has { $later } as the present
    figure. The record does not tell which came later.
# Two numbers of those called by one name, and a list that leaves less than either for any whom it does not name; in
# which order they were given the texts and their totals may tell, and no day does.
rule-revision-reclassified =
    { $label ->
        [none] Reports have two numbers of one part, { $figures }.
       *[other] { rule-revision-class-called }.
    } They { rule-revision-class-apart }: { $open ->
        [yes] no place is recorded for either, and one is told as an earlier figure.
       *[no] one is told as an earlier figure.
    }{ $read ->
        [yes] { "" } What is counted is in part our reading.
       *[no] { "" }
    } The two numbers, and a list of { $whole } whose classes have other names:
rule-revision-class-called = { $amount ->
    [none] How many were called { $label } is given in two numbers
   *[other] How many of { $amount } were called { $label } is given in two numbers
}
# One is told as an earlier figure, and no day tells which came later.
rule-revision-class-apart = { $open ->
    [yes] may be of different places and times
   *[no] may be of different times
}
# A size of a class in the line of a finding, with the text that has it.
rule-revision-class-size = { $read ->
    [yes] { $count } ({ $paper }, as we read it)
   *[no] { $count } ({ $paper })
}
rule-revision-class =
    { $told ->
        [earlier] { $count } as an earlier figure, in { $paper }
       *[now] { $count } as the present figure, in { $paper }
    }{ $speaker ->
        [named] , credited to { $who }
       *[nobody] , with no speaker recorded
    }
# The total that the same text has for all.
rule-revision-class-beside = { $side }, beside a total of { $total }
rule-revision-class-list =
    { $basis ->
        [read] in { $paper }, credited, as we read it, to { $who }, of { $whole }: { $parts }
       *[stated] in { $paper }, credited to { $who }, of { $whole }: { $parts }
    }
# Another part of the same text with which it makes a total that this has for a place.
rule-revision-class-completed = { $side } (our arithmetic: with { $other } it makes exactly the { $total } of that text, of which both may be parts)
rule-revision-class-other = the { $count } of the group “{ $name }”
rule-revision-class-listed = { $count } ({ $name })
rule-revision-counted-otherwise =
    { $tellers ->
        [one] { $who } reported { $earlier_figure } { $earlier_on } and { $later } { $later_on }. { $breaks }
       *[other] { $who } reported { $earlier_figure } { $earlier_on } and { $other_who } { $later } { $later_on }. { $breaks }
    }
# What one relay had from one speaker before and from another now; where it is recorded that it put that in the place.
rule-revision-passed-on-lower =
    { $how ->
        [replaced] { $paper } reports that { $relay } replaced { $earlier }, credited to { $who }{ rule-revision-passed-on-befell }, with { $later }, credited to { $other_who }.
       *[later] { $paper } reports that { $relay } had given { $earlier }, credited to { $who }{ rule-revision-passed-on-befell }, and later gave { $later }, credited to { $other_who }.
    }{ $words ->
        [none] { "" }
       *[other] { "" } The report adds that { $words }.
    }{ $note ->
        [none] { "" }
       *[other] { "" } Our note: “{ $note }”.
    }{ $known ->
        [none] { "" }
       *[other] { "" } { $known }
    }
rule-revision-passed-on-said = { $words } (by way of { $relays })
# What was done to the figure, be it in the same report.
rule-revision-passed-on-befell = { $befell ->
    [none] { "" }
   *[other] { "" } and { $befell }
}
rule-revision-passed-on-did-by = { $deeds } by { $who }
rule-revision-passed-on-did = { $did ->
    [taken] taken back
    [attribution] disowned
    [label] disputed in what it counts
    [publication] called an error in its publication
    [unclear] disputed
   *[figure] denied
}
# A place that the report leaves open, as another has it.
rule-revision-passed-on-placed = { $earlier } ({ $place }, as { $placed } has it)
# What came to be passed on only then may have been out before.
rule-revision-passed-on-known =
    { $label ->
        [none] { $source } credits { $other_who } with { $count } { $day }.
       *[other] { $source } credits { $other_who } with { $count } { $day }, as { $label }.
    }
# Two editions of one text, of which the second no longer has the figure.
rule-revision-edited =
    { $speaker ->
        [named] An earlier edition of { $earlier_paper } has { $earlier_figure }, credited to { $who }; a later one has { $later }.
       *[nobody] An earlier edition of { $earlier_paper } has { $earlier_figure }; a later one has { $later }.
    }
# What somebody is recorded to have revised.
# A day by which it had been given tells nothing where it was revised before that.
rule-revision-revised =
    { $how ->
        [to] { $is_known ->
            [yes] { $on } { $who } revised { $given }, given { $earlier_on }, to { $later }.
           *[no] { $on } { $who } revised { $given } to { $later }.
        }
        [removes] { $is_known ->
            [yes] { $on } { $who } revised { $given }, given { $earlier_on }: no longer counted are { $part }.
           *[no] { $on } { $who } revised { $given }: no longer counted are { $part }.
        }
       *[both] { $is_known ->
            [yes] { $on } { $who } revised { $given }, given { $earlier_on }, to { $later }: no longer counted are { $part }.
           *[no] { $on } { $who } revised { $given } to { $later }: no longer counted are { $part }.
        }
    }
# The figure had been given by somebody else, as whose it stands.
rule-revision-replaced =
    { $how ->
        [to] { $is_known ->
            [yes] { $on } { $who } replaced { $given }, given by { $giver } { $earlier_on }, with { $later }.
           *[no] { $on } { $who } replaced { $given }, given by { $giver }, with { $later }.
        }
        [removes] { $is_known ->
            [yes] { $on } { $who } took a part out of { $given }, given by { $giver } { $earlier_on }: { $part }.
           *[no] { $on } { $who } took a part out of { $given }, given by { $giver }: { $part }.
        }
       *[both] { $is_known ->
            [yes] { $on } { $who } replaced { $given }, given by { $giver } { $earlier_on }, with { $later }: no longer counted are { $part }.
           *[no] { $on } { $who } replaced { $given }, given by { $giver }, with { $later }: no longer counted are { $part }.
        }
    }
rule-revision-break = Between them what is counted changed, on { $day }: { $what }
rule-revision-further = { $n ->
        [one] one further time
       *[other] { $n } further times
    }
