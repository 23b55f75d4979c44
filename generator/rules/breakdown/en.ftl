rule-breakdown-title = What a breakdown leaves over
rule-breakdown-chip = What is left
rule-breakdown-shape = { $shape ->
    [remainder] the parts, which are not all, leave a rest
    [not-allocated] the parts leave a rest that is not accounted for
    [too-much] the parts come to more than the whole
    [too-little] the parts come to less than the whole
    [resorted] one body’s total is sorted into other classes
   *[part-disputed] a part was disputed
}
rule-breakdown-line = { $shape ->
    [part-disputed] A part of { $figure } was disputed.
    [resorted] Reports sort { $wholes } into different classes.
    [too-much] The parts of { $figure } come to more than the whole, unless some are counted twice.
    [too-little] The parts of { $figure } come to less than the whole.
   *[remainder] Our arithmetic, not theirs: the listed parts of { $figure } leave { $left }.
}
rule-breakdown-explanation =
    A source breaks a count down into parts that do not overlap. What the named parts leave over is our arithmetic:
    nobody said it. It is left out where the source counts more of the same elsewhere, where another has the same body
    count a further group within the same total, where there is a single part, and where somebody denied, withdrew or
    revised the whole, whoever gave it.
    Where the source does not say whether the parts are all, the rest is called not accounted for, and nothing is told
    where they may be all of a count that is only bounded (fewer than 50, of which 26 and 18). Parts that exceed
    their whole, or fall short of it though they are said to be all, are a contradiction; of a part that the text counts
    at several places these are the least that it can be, and a total of the same body with the number that the parts
    make is told, too. Nothing is told where the text shows that a part may be counted twice: where some parts make exactly
    its total of a place, and it has others of them there as well. However many sources give the
    same whole and parts, they are told of once; where they differ on a part, both numbers stand in one sentence.
    Where two texts have one body sort its total into classes of which none is in both, both lists are told, each by the text that
    has its speaker and day most plainly: what became of a class nobody can tell then.

rule-breakdown-part = { $count } ({ $name })
rule-breakdown-called = called { $name }
rule-breakdown-or = { $one } or { $other }
# Where the figures stand, and whose all of them are, where that is one speaker or the same; what the text tells as past
# is told as that, with its present total.
rule-breakdown-where =
    { $held ->
        [theirs] The figures are those of { $who }{ rule-breakdown-earlier }.
        [read] The figures stand in { $sources }{ rule-breakdown-earlier }, credited, as we read it, to { $who }.
        [named] The figures stand in { $sources }{ rule-breakdown-earlier }, credited to { $who }.
       *[open] The figures stand in { $sources }{ rule-breakdown-earlier }.
    }{ $now ->
        [none] { "" }
       *[other] { "" } The present total of that text: { $now }.
    }
rule-breakdown-earlier =
    { $earlier ->
        [all] { "" } as earlier ones
        [some] , in part as earlier ones
       *[none] { "" }
    }
rule-breakdown-remainder =
    Our arithmetic, not theirs: of { $whole }, { $parts } are listed apart, which leaves { $left } for the rest.
    { rule-breakdown-where }
rule-breakdown-not-allocated =
    Our arithmetic, not theirs: of { $whole }, { $parts } are listed apart, which leaves { $left } not accounted for.
    { rule-breakdown-where }
rule-breakdown-part-disputed =
    Sources agree on { $whole } and differ on a part: { $parts }. By our arithmetic, not theirs, that leaves { $left } for
    the rest. { rule-breakdown-where }
rule-breakdown-too-much = { $read ->
        [yes] Our arithmetic, not theirs: as we read them, the parts of { $whole } add up to { $sum }, unless some are counted twice: { $parts }. { rule-breakdown-where }
       *[no] Our arithmetic, not theirs: the parts of { $whole } add up to { $sum }, unless some are counted twice: { $parts }. { rule-breakdown-where }
    }
# A part that its text counts at several places.
rule-breakdown-placed = { $read ->
    [yes] { $count } { $place } (as we read it)
   *[no] { $count } { $place }
}
# Where the number that the parts make stands as a total.
rule-breakdown-with-sum = { $sentence } { $given }.
rule-breakdown-sum-given = { $n ->
        [one] One report also credits { $who } with { $figure } ({ $sources })
       *[other] Reports also credit { $who } with { $figure } ({ $sources })
    }
rule-breakdown-too-little =
    The parts of { $whole } make less than that together, though they are said to be all: { $parts }.
    { rule-breakdown-where }
# One body's total that two texts sort into other classes, each with when and where it is told.
rule-breakdown-resorted = Reports have { $who } sort { $wholes } into different classes:
rule-breakdown-list = { $whole } ({ $on ->
        [none] { $sources }
       *[other] { $on }, { $sources }
    }{ $read ->
        [yes] ; who sorted them so is our reading
       *[no] { "" }
    }): { $parts }
# A class that one text has at several places, and of which another has as many as they make.
rule-breakdown-as-many = { $figure }, { $earlier ->
    [all] told as an earlier figure and credited to
   *[other] credited to
} { $who }, in { $sources }: as many as { $counts } make together
# A list whose parts make less than its whole.
rule-breakdown-list-sum = { $side }; added up these make { $sum } (our arithmetic)
# Classes that other texts have of the same total; they may overlap with those of the list.
rule-breakdown-besides = { $count } ({ $name }, { $source })
rule-breakdown-list-besides = { $side }; elsewhere { $others } are given as a part of { $whole }, too
# A list whose parts make more than its whole, and a place where some of them leave others no room.
rule-breakdown-list-added-up = the parts of { $figure } make { $sum } added up: { $counts } already make { $total }, as that text has it, and { $other } ({ $name }) were there, too{ $exact ->
    [yes] ; if these { $other } are counted in two classes, the parts make exactly { $whole } (our arithmetic)
   *[no] { "" }
}
# The number that the parts of a list make, as a total elsewhere.
rule-breakdown-sum-elsewhere = { $figure }, as many as the parts of { $whole } make added up: credited to { $who } ({ $on }, { $sources })
