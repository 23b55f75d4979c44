rule-part-whole-title = A part larger than the whole
rule-part-whole-explanation =
    A group, place or kind of case is counted larger than the one that holds it: within one source, by one voice for one
    moment, or in another telling than the whole. A total that adds up may have grown since, so that a whole which is
    certainly older is no finding, nor is one that another figure of the same voice reaches. Groups hold each other only
    where nobody disputes it.

rule-part-whole-larger =
    { $part_thing }: { $part } in { $sources }, which is more than the { $whole } given for { $whole_thing }, to which
    these belong.
rule-part-whole-across =
    { $who } gave { $part_thing } as { $part }. The most that { $whole_who } is on record with for the whole,
    { $whole_thing }, is { $whole }.
rule-part-whole-together =
    { $who } gave { $part_thing } as { $part } and { $second_thing } as { $second }, together { $sum }. The most that
    { $whole_who } is on record with for the whole, { $whole_thing }, is { $whole }.
rule-part-whole-unordered = { $sentence } The records do not order the two in time.
