rule-relays-title = Reports differ on one statement
rule-relays-explanation =
    Reports give different exact numbers for one speaker, one thing and one moment: one stated day or period, or one
    statement of which they share most other figures. Copies of one text count as one report. A number that only one
    report has, and that is one keystroke from what at least two others agree on, is a likely misprint: it is no step of
    a ladder. Headlines, roundings, growth within a day, and two single reports far apart are left out.

rule-relays-differ = Reports differ on what { $who } gave for { $thing }:
rule-relays-differ-unnamed = Reports of one statement differ on { $thing }:
rule-relays-side = { $count } in { $n ->
        [one] one report
       *[other] { $n } reports
    } ({ $sources })
rule-relays-misprint =
    { $source } gives { $count } for { $thing }; { $n } other reports of the same have { $meant }. It is likely a misprint.
