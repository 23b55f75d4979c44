rule-revision-title = Totals that fell, and days counted again
rule-revision-explanation =
    A total that adds up can only grow. Growth is told on the page of the figure and is no finding. A fall is one, and so
    is a second count for a day that had been counted, unless it may have grown within that day. Only what certainly came
    later is called later. Where two exact figures of one body are on record and nothing tells which came later, the
    sentence says so; that also holds for a part of a total that one text has as an earlier and another as
    the present figure. Where a break in what is counted lies between two figures, it is named, and
    no fall is told. Withdrawn figures are left out, and all falls of one total are one finding.

rule-revision-lowered =
    { $who } gave { $thing } as { $earlier } { $earlier_on } and as { $later } { $later_on }, though such a total can
    only grow.
rule-revision-lowered-often = { $thing }: a total that can only grow was lowered { $n } times:
rule-revision-lowered-side =
    from { $earlier } by { $who } { $earlier_on } to { $later } by { $other_who } { $later_on }
rule-revision-lowered-elsewhere =
    { $who } gave { $thing } as { $earlier } { $earlier_on }; { $other_who } gave { $later } { $later_on }, though
    such a total can only grow.
rule-revision-lowered-elsewhere-often =
    { $thing }: a total that can only grow was lowered { $n } times, each time by another body:
rule-revision-lowered-elsewhere-side =
    from { $earlier } by { $who } { $earlier_on } to { $later } by { $other_who } { $later_on }
rule-revision-restated =
    For { $moment }, { $who } gave { $thing } as { $earlier } { $earlier_on } and as { $later } { $later_on }.
rule-revision-restated-often = { $thing }: { $n } days were counted again:
rule-revision-restated-side = { $moment }, from { $earlier } { $earlier_on } to { $later } by { $other_who } { $later_on }
rule-revision-shown-lower =
    { $who } gave { $thing } as { $earlier } { $earlier_on } ({ $earlier_sources ->
        [one] one source
       *[other] { $earlier_sources } sources
    }) and as { $later } { $later_on } ({ $later_sources ->
        [one] one source
       *[other] { $later_sources } sources
    }). Which came later is not recorded.
rule-revision-part-changed =
    { $thing }: { $earlier_source } has { $earlier } by { $who } as an earlier figure, { $later_source } has { $later } as
    the one of now. Which came later is not recorded.
rule-revision-counted-otherwise =
    { $who } gave { $thing } as { $earlier } { $earlier_on } and as { $later } { $later_on }. { $breaks }
rule-revision-break = Between them what is counted changed, on { $day }: { $what }
rule-revision-further = { $n ->
        [one] one further time
       *[other] { $n } further times
    }
