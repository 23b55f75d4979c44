rule-attribution-title = Attribution differs
rule-attribution-explanation =
    Sources give the same count of the same and name different speakers for it. A general word ("authorities"), an
    outlet or other relay, and a superior of the speaker are no difference: there the origin is only told less
    closely. An outlet that writes in its own voice attributes nothing, and two bodies that one source names for the
    same count, or that spoke on different days, bear each other out. Wordings that bound in opposite directions
    (more than, almost) and round numbers worded apart are not one figure.

rule-attribution-figure = { $count } for { $thing }
rule-attribution-side = { $who } in { $sources }
rule-attribution-same-scope = Reports name different speakers for { $figures }:
