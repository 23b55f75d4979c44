rule-drift-title = The same figure, told differently
rule-drift-explanation =
    From source to source one number changes what it counts (those who sought treatment become the injured), of whom
    (police officers for all security forces), or how exact it is (about, almost, more than). Of two numbers one
    must be the other rounded, and they lie at most 4% apart: a bound that merely lets another number in is not the
    same figure in other words. Small and round numbers are left out where they could meet by chance, and so are
    metrics of different kind and headings that one source keeps apart.

rule-drift-wording = What { $who } gave for { $thing } is { $wordings }.
rule-drift-metric = { $count } ({ $scope }) counts
rule-drift-metric-side = { $metric } { $labels }
rule-drift-group = One number for { $metric } is told of
rule-drift-group-side = { $called }: { $wordings }
