# The pages at old addresses, and those of what was taken out.

moved-title = Moved
moved-text = This page has another address now: { $page }.
moved-life = { $number }, { $metric }

removed-title = Taken out
removed-on = { $what ->
    [source] This source
    [claim] This claim
    [metric] This metric
    [actor] This page on a speaker or outlet
   *[other] This entry
} was taken out of the record on { $day }: { $reason }
removed-now = What to read in its place: { $page }.
removed-more = What it said is not kept here. Published records are otherwise mended where they stand, and [each mend is listed]({ $corrections }). [All ids that were taken out]({ $data }) are in the data.
