rule-one-origin-title = Many sources, one origin
rule-one-origin-explanation =
    Three sources or more carry one statement of one voice: together they count as one origin. Copies are recognised
    by the source or dispatch they are taken from, by the agency they credit, and by giving the same figures; all
    copies of one text are told of together.

rule-one-origin-statement =
    { $n ->
        [one] { $n } source
       *[other] { $n } sources
    } carry one figure of one voice, { $voice }: { $count } for { $thing } { $on }.
rule-one-origin-derived =
    { $copies }: taken from { $origin }, with { $n ->
        [one] { $n } figure
       *[other] { $n } figures
    } of it.
rule-one-origin-dispatch =
    { $copies } are taken from one dispatch ({ $origin }); { $n ->
        [one] { $n } figure
       *[other] { $n } figures
    } they have in common.
rule-one-origin-agency =
    { $copies } credit one agency ({ $origin }); { $n ->
        [one] { $n } figure
       *[other] { $n } figures
    } they have in common.
rule-one-origin-same-figures =
    { $copies } give nearly all the same figures; { $n ->
        [one] { $n } figure
       *[other] { $n } figures
    } they have in common.
