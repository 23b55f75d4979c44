rule-one-origin-title = Many sources, one origin
rule-one-origin-explanation =
    Three texts or more give one figure and credit one authority with it: together they count as one origin. A smaller
    figure that only the texts of a larger one give is not told of apart. Copies are recognised
    by the source or dispatch they are taken from, by the agency they credit, and by giving the same figures; all
    copies of one text are told of together.

rule-one-origin-statement =
    { $n } sources credit { $voice } or somebody who speaks for it with { $count } for { $thing }.
rule-one-origin-derived =
    { $copies }: { $basis ->
        [inferred] apparently taken
       *[stated] taken
    } from { $origin }; { $n ->
        [one] one figure is
       *[other] { $n } figures are
    } in each of them.
rule-one-origin-dispatch =
    { $copies } { $basis ->
        [inferred] seem to be
       *[stated] are
    } taken from one dispatch ({ $origin }); { $n ->
        [one] one figure is
       *[other] { $n } figures are
    } in each of them.
rule-one-origin-agency =
    { $copies } { $basis ->
        [inferred] seem to come from
       *[stated] credit
    } one agency ({ $origin }); { $n ->
        [one] one figure is
       *[other] { $n } figures are
    } in each of them.
rule-one-origin-same-figures =
    { $copies } may go back to one text: { $n ->
        [one] one figure is
       *[other] { $n } figures are
    } in each of them.
rule-one-origin-derived-apart =
    Texts that { $basis ->
        [inferred] seem to be
       *[stated] are
    } taken from { $origin } share figures with it, and none is in all of them:
rule-one-origin-dispatch-apart =
    { $sources } texts { $basis ->
        [inferred] seem to be
       *[stated] are
    } taken from one dispatch ({ $origin }). No figure is in all of them; so many of each are in another, too:
rule-one-origin-agency-apart =
    { $sources } texts { $basis ->
        [inferred] seem to come from
       *[stated] credit
    } one agency ({ $origin }). No figure is in all of them; so many of each are in another, too:
rule-one-origin-same-figures-apart =
    { $sources } sources may go back to one text. No figure is in all of them; so many of each
    are in another, too:
rule-one-origin-held = { $source }: { $n }
