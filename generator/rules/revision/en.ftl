rule-revision-title = Figures that moved
rule-revision-explanation =
    One voice gave a figure and later another for the same people and place, and no reading of the two wordings lets
    both hold. A total that adds up should only rise; a fall is named. Where a day of saying is not stated, the days
    on which the sources had appeared tell the order, and the sentence says so. Figures for different moments or
    periods are not revisions of each other, and a withdrawn figure is none. Where a break in what is counted lies
    between the two, it is named, and neither a rise nor a fall is told.

rule-revision-raised = { $thing } rose from { $earlier } { $earlier_on } to { $later } { $later_on }, by { $who }.
rule-revision-lowered =
    { $thing }, a count that adds up, was lowered from { $earlier } { $earlier_on } to { $later } { $later_on },
    by { $who }.
rule-revision-lowered-elsewhere =
    { $thing }, a count that adds up, was lowered by another body from { $earlier } { $earlier_on } to
    { $later } { $later_on }, by { $who }.
rule-revision-shown-lower =
    { $thing }: { $earlier } { $earlier_on }, and the lower { $later } { $later_on }, by { $who }.
    The sources do not tell which was said first.
rule-revision-counted-otherwise =
    { $thing }: { $earlier } { $earlier_on }, and { $later } { $later_on }, by { $who }. { $breaks }
rule-revision-break = Between them what is counted changed, on { $day }: { $what }
