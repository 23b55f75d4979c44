rule-part-whole-title = A part larger than the whole
rule-part-whole-explanation =
    Within one source, or by one voice for one moment, a group, place or kind of case is counted larger than the one
    that holds it. Groups hold each other only where nobody disputes it. Two bodies, even of one voice, may have
    counted at different hours, unless they name the day for which they count.

rule-part-whole-larger =
    { $part } is given for { $part_thing } and { $whole } for { $whole_thing }, to which the first belong:
    the part is larger than the whole.
