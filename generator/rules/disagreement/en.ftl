rule-disagreement-title = Voices that differ
rule-disagreement-explanation =
    Two independent voices give figures for the same people, place and day that cannot be one number; where the text
    names no hour, a count may also have grown within the day. Or one voice has, for a later day, fewer than another
    had before. Or a text gives a figure beside somebody’s and names no source for it. However many days two voices
    differ on, they are one finding.

rule-disagreement-voices =
    { $who } gave { $thing } as { $count } { $on }; { $other_who } gave { $other_count } { $other_on }.
rule-disagreement-often =
    { $thing }: { $who } and { $other_who } differ on { $n } days, the last time with { $count } { $on } and
    { $other_count } { $other_on }.
rule-disagreement-later-lower =
    { $who } gave { $thing } as { $count } { $on }; { $other_who } gave { $other_count } { $other_on }, though such
    a total can only grow.
rule-disagreement-set-against =
    { $thing }: { $source } quotes { $who } on { $count } and, naming no source, gives { $other_count }.
rule-disagreement-set-against-own =
    { $thing }: { $source } quotes { $who } on { $count } and itself gives { $other_count }.
