rule-drift-title = The same figure, told differently
rule-drift-explanation =
    From source to source one number changes what it counts (those who sought treatment become the injured), of whom
    (police officers for all security forces), or how far it is rounded. A word before the same number (about, at least)
    is no difference, unless the bound is turned round; headlines are left out. Of two numbers one
    must be the other rounded, and they lie at most 4% apart: a bound that merely lets another number in is not the
    same figure in other words. Small and round numbers are left out where they could meet by chance, and so are
    metrics of different kind and headings that one source keeps apart.

rule-drift-wording = Reports round what { $who } gave for { $thing } in several ways:
rule-drift-metric = One number, { $count } ({ $scope }), is given for
rule-drift-metric-side = { $metric } { $labels }
rule-drift-metric-side-by = { $metric }, by { $who }, { $labels }
rule-drift-group = One number for { $metric } is given for
rule-drift-group-side = { $called }: { $wordings }
